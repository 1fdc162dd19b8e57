"""Errors the user can do something about: typed codes, no sentences.

The words of each code stand in ``services/error_texts.py``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import partial


class Code(StrEnum):
    """What went wrong. The value is stable: scripts and logs rely on it."""

    # command line
    USAGE = "usage"
    # finding things
    ARENA_NOT_FOUND = "arena-not-found"
    AMBIGUOUS = "ambiguous"
    NOTE_NOT_FOUND = "note-not-found"
    NOTES_APART = "notes-apart"
    CLUSTER_NOT_FOUND = "cluster-not-found"
    ROUND_NOT_FOUND = "round-not-found"
    INITIATIVE_NOT_FOUND = "initiative-not-found"
    DECISION_NOT_FOUND = "decision-not-found"
    TEMPLATE_UNKNOWN = "template-unknown"
    # what people type
    TITLE_EMPTY = "title-empty"
    TEXT_EMPTY = "text-empty"
    TEXT_TOO_LONG = "text-too-long"
    TEXT_BROKEN = "text-broken"
    THEME_UNKNOWN = "theme-unknown"
    LANGUAGE_UNKNOWN = "language-unknown"
    COUNTRY_UNKNOWN = "country-unknown"
    NUMBER_INVALID = "number-invalid"
    MONEY_INVALID = "money-invalid"
    STAGE_NOT_IN_ARENA = "stage-not-in-arena"
    # undo
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    UNDO_OVERTAKEN = "undo-overtaken"
    # voting
    ROUND_NOT_OPEN = "round-not-open"
    ROUND_NOT_CLOSED = "round-not-closed"
    ROUND_CANCELLED = "round-cancelled"
    ROUND_ALREADY_OPEN = "round-already-open"
    ROUND_TOO_FEW_OPTIONS = "round-too-few-options"
    ROUND_DOTS_INVALID = "round-dots-invalid"
    ROUND_ELSEWHERE = "round-elsewhere"
    ROUND_SEALED_HERE = "round-sealed-here"
    CODE_NEEDED = "code-needed"
    CODE_UNKNOWN = "code-unknown"
    CODE_USED = "code-used"
    ROUND_WITHOUT_CODES = "round-without-codes"
    ROUND_UNCOUNTED = "round-uncounted"
    REASON_NEEDED = "reason-needed"
    VOTERS_OVER_PEOPLE = "voters-over-people"
    BALLOTS_UNACCOUNTED = "ballots-unaccounted"
    BALLOT_UNKNOWN_OPTION = "ballot-unknown-option"
    NAMED_TWICE = "named-twice"
    BALLOT_NOT_WHOLE = "ballot-not-whole"
    BALLOT_NEGATIVE = "ballot-negative"
    BALLOT_OVER_CAP = "ballot-over-cap"
    BALLOT_TOO_MANY_DOTS = "ballot-too-many-dots"
    ROUND_DISPUTED = "round-disputed"
    ROUND_OPENED_TWICE = "round-opened-twice"
    URN_NOT_EXCLUDED = "urn-not-excluded"
    URN_NOT_FOUND = "urn-not-found"
    TIE_NOT_OPEN = "tie-not-open"
    HANDS_TOO_MANY = "hands-too-many"
    VOTE_IS_OPEN = "vote-is-open"
    VOTE_IS_SECRET = "vote-is-secret"
    VOTER_EMPTY = "voter-empty"
    REGROUPING_INVALID = "regrouping-invalid"
    PAPER_LAYOUT_INVALID = "paper-layout-invalid"
    TOO_MANY_OPTIONS = "too-many-options"
    # selection
    RULE_UNKNOWN = "rule-unknown"
    RULE_TOO_LARGE = "rule-too-large"
    NO_INITIATIVES = "no-initiatives"
    NO_VOTES = "no-votes"
    BUDGET_INVALID = "budget-invalid"
    BUDGET_EXCEEDED = "budget-exceeded"
    LIMIT_EXCEEDED = "limit-exceeded"
    CRITERIA_LOCKED = "criteria-locked"
    CRITERIA_NOT_LOCKED = "criteria-not-locked"
    CRITERIA_EMPTY = "criteria-empty"
    CRITERION_TWICE = "criterion-twice"
    CRITERION_NOT_FOUND = "criterion-not-found"
    WEIGHTS_INVALID = "weights-invalid"
    SCORE_INVALID = "score-invalid"
    SCORER_EMPTY = "scorer-empty"
    NO_SCORES = "no-scores"
    OBJECTION_NOT_FOUND = "objection-not-found"
    OBJECTIONS_OPEN = "objections-open"
    REVIEW_NEEDED = "review-needed"
    DECISION_SUPERSEDED = "decision-superseded"
    DECISIONS_DIFFER = "decisions-differ"
    ALREADY_SIGNED = "already-signed"
    COST_MISSING = "cost-missing"
    PIN_WRONG = "pin-wrong"
    PIN_INVALID = "pin-invalid"
    # files
    FILE_NOT_FOUND = "file-not-found"
    FILE_EXISTS = "file-exists"
    FILE_IS_FOLDER = "file-is-folder"
    FILE_UNREADABLE = "file-unreadable"
    FILE_UNWRITABLE = "file-unwritable"
    FILE_TYPE_UNKNOWN = "file-type-unknown"
    FILE_TOO_LARGE = "file-too-large"
    FILE_EMPTY = "file-empty"
    PHOTO_UNREADABLE = "photo-unreadable"
    PHOTO_TOO_LARGE = "photo-too-large"
    TOO_MANY_PHOTOS = "too-many-photos"
    ROWS_REJECTED = "rows-rejected"
    COLUMN_MISSING = "column-missing"
    COLUMN_TWICE = "column-twice"
    CELL_WITHOUT_COLUMN = "cell-without-column"
    CSV_MALFORMED = "csv-malformed"
    XLSX_MALFORMED = "xlsx-malformed"
    PB_MALFORMED = "pb-malformed"
    NOT_UTF8 = "not-utf8"
    DISK_FULL = "disk-full"
    # the database
    DATABASE_UNREADABLE = "database-unreadable"
    DATABASE_READ_ONLY = "database-read-only"
    DATABASE_LOCKED = "database-locked"
    DATABASE_NEWER = "database-newer"
    DATABASE_FOREIGN = "database-foreign"
    DATABASE_UNSOUND = "database-unsound"
    DATABASE_UNREACHABLE = "database-unreachable"
    DATABASE_IS_SHARED = "database-is-shared"
    DATABASE_ADDRESS_INVALID = "database-address-invalid"
    DATABASE_DRIVER_MISSING = "database-driver-missing"
    DATABASE_NOT_UTF8 = "database-not-utf8"
    BACKUP_INVALID = "backup-invalid"
    # session files
    NOT_A_SESSION_FILE = "not-a-session-file"
    SESSION_EMPTY = "session-empty"
    SESSION_DAMAGED = "session-damaged"
    SESSION_CHANGED = "session-changed"
    SESSION_CHAIN_BROKEN = "session-chain-broken"
    SESSION_MISSING_DEPENDENCY = "session-missing-dependency"
    SESSION_NEWER_FORMAT = "session-newer-format"
    SESSION_TOO_LARGE = "session-too-large"
    SESSION_CLOCK_IMPOSSIBLE = "session-clock-impossible"
    SESSION_OPERATION_INVALID = "session-operation-invalid"
    SESSION_ENCRYPTED = "session-encrypted"
    SESSION_PASSPHRASE_WRONG = "session-passphrase-wrong"
    SESSION_FOR_OTHERS = "session-for-others"
    SESSION_TOO_MUCH_WORK = "session-too-much-work"
    SESSION_KEY_CHANGED = "session-key-changed"
    SESSION_NOTHING_TO_EXPORT = "session-nothing-to-export"
    NO_MERGE = "no-merge"
    MERGE_NOT_LAST = "merge-not-last"
    MERGE_OVERTAKEN = "merge-overtaken"
    FILES_REFUSED = "files-refused"
    NO_PEOPLE = "no-people"
    DIGESTS_DIFFER = "digests-differ"
    # trust
    KEY_NOT_FOUND = "key-not-found"
    RECIPIENT_INVALID = "recipient-invalid"
    KEYRING_LOCKED = "keyring-locked"
    NOT_A_COORDINATOR = "not-a-coordinator"
    COPIES_REMAIN = "copies-remain"
    NOTHING_TO_REDACT = "nothing-to-redact"
    # documents and evidence
    PART_UNKNOWN = "part-unknown"
    DOCUMENT_EMPTY = "document-empty"
    LOGO_INVALID = "logo-invalid"
    BUNDLE_DAMAGED = "bundle-damaged"
    DATE_PAST = "date-past"
    DATE_INVALID = "date-invalid"
    JSON_MALFORMED = "json-malformed"
    AID_UNKNOWN = "aid-unknown"
    PAGE_TOO_SMALL = "page-too-small"
    # conflicts
    CONFLICT_NOT_FOUND = "conflict-not-found"
    CONFLICT_OF_BALLOTS = "conflict-of-ballots"
    CONFLICT_NOT_OF_TEXT = "conflict-not-of-text"
    VERSION_UNKNOWN = "version-unknown"
    # long work
    CANCELLED = "cancelled"


class WmtError(Exception):
    """Something was refused and nothing was changed.

    Attributes:
        code: What went wrong.
        params: Figures, names and places for the sentence.
    """

    def __init__(self, code: Code, /, **params: object) -> None:
        super().__init__(code.value, params)
        self.code = code
        self.params = params

    def __reduce__(self) -> tuple[partial[WmtError], tuple[()]]:
        """Let it be passed between processes; exceptions are made of positional arguments else."""
        return partial(WmtError, self.code, **self.params), ()
