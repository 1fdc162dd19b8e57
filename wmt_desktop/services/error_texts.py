"""The words of every error, to be filled in by ``services/sentences.py``."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.decision_texts import DECISION_SENTENCES
from wmt_desktop.services.document_texts import DOCUMENT_SENTENCES
from wmt_desktop.services.session_texts import SESSION_SENTENCES
from wmt_desktop.services.voting_texts import VOTING_SENTENCES
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[Code, tuple[str, tuple[str, ...]]] = {
    Code.USAGE: (QT_TRANSLATE_NOOP("Errors", "%1"), ("text",)),
    Code.ARENA_NOT_FOUND: (
        QT_TRANSLATE_NOOP(
            "Errors", "There is no arena “%1” here; “wmt arena list” shows them all."
        ),
        ("name",),
    ),
    Code.AMBIGUOUS: (
        QT_TRANSLATE_NOOP("Errors", "“%1” fits %2 of them; give more of it, or the whole id."),
        ("name", "count"),
    ),
    Code.NOTE_NOT_FOUND: (QT_TRANSLATE_NOOP("Errors", "There is no note “%1” here."), ("name",)),
    Code.CLUSTER_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no cluster “%1” here."),
        ("name",),
    ),
    Code.ROUND_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no round of voting “%1” here."),
        ("name",),
    ),
    Code.INITIATIVE_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no initiative “%1” here."),
        ("name",),
    ),
    Code.DECISION_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "No decision has been recorded yet; select initiatives first."),
        (),
    ),
    Code.TEMPLATE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "There is no template “%1”; choose one of: %2."),
        ("name", "known"),
    ),
    Code.TITLE_EMPTY: (QT_TRANSLATE_NOOP("Errors", "A title is needed; type a few words."), ()),
    Code.TEXT_EMPTY: (QT_TRANSLATE_NOOP("Errors", "The text is empty; type a few words."), ()),
    Code.TEXT_TOO_LONG: (
        QT_TRANSLATE_NOOP("Errors", "The text has %2 characters; the limit is %1."),
        ("limit", "length"),
    ),
    Code.TEXT_BROKEN: (
        QT_TRANSLATE_NOOP("Errors", "The text holds broken characters; type it again."),
        (),
    ),
    Code.THEME_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "There is no theme “%1”; choose one of: %2."),
        ("name", "known"),
    ),
    Code.LANGUAGE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "The language “%1” is not supported; choose one of: %2."),
        ("name", "known"),
    ),
    Code.COUNTRY_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors", "There is no country “%1”; write its two letters, like LV or EE."
        ),
        ("name",),
    ),
    Code.NUMBER_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a number that fits here."),
        ("value",),
    ),
    Code.MONEY_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is not an amount of money; write it like 5200 or 5200.50."
        ),
        ("value",),
    ),
    Code.STAGE_NOT_IN_ARENA: (
        QT_TRANSLATE_NOOP("Errors", "This arena does not have the stage “%1”."),
        ("stage",),
    ),
    Code.NOTHING_TO_UNDO: (QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."), ()),
    Code.NOTHING_TO_REDO: (QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."), ()),
    Code.NOTES_APART: (
        QT_TRANSLATE_NOOP(
            "Errors", "Only notes of the same stage can be merged; nothing was changed."
        ),
        (),
    ),
    Code.UNDO_OVERTAKEN: (
        QT_TRANSLATE_NOOP(
            "Errors", "This cannot be undone any more: it was changed again since then."
        ),
        (),
    ),
    Code.ROUND_NOT_OPEN: (
        QT_TRANSLATE_NOOP("Errors", "This vote is closed; reopen it, or open a new one."),
        (),
    ),
    Code.ROUND_CANCELLED: (
        QT_TRANSLATE_NOOP("Errors", "This vote was cancelled and has no result; open a new one."),
        (),
    ),
    Code.ROUND_NOT_CLOSED: (
        QT_TRANSLATE_NOOP("Errors", "This vote is still open; close it to see the result."),
        (),
    ),
    Code.ROUND_ALREADY_OPEN: (
        QT_TRANSLATE_NOOP(
            "Errors", "A vote is open in this arena; close it before opening another."
        ),
        (),
    ),
    Code.ROUND_TOO_FEW_OPTIONS: (
        QT_TRANSLATE_NOOP("Errors", "A vote needs at least two options; there are %1."),
        ("count",),
    ),
    Code.ROUND_DOTS_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "%1 dots with at most %2 on one option do not work; use 1 to %3, and no more on one than in all.",
        ),
        ("dots", "cap", "limit"),
    ),
    Code.ROUND_ELSEWHERE: (
        QT_TRANSLATE_NOOP(
            "Errors", "This vote was opened on another laptop; cast and close it there."
        ),
        (),
    ),
    Code.ROUND_SEALED_HERE: (
        QT_TRANSLATE_NOOP(
            "Errors", "This laptop’s urn is sealed already; go on voting on another laptop."
        ),
        (),
    ),
    Code.ROUND_WITHOUT_CODES: (
        QT_TRANSLATE_NOOP(
            "Errors", "This vote was opened without voting codes; everyone may vote."
        ),
        (),
    ),
    Code.CODE_NEEDED: (
        QT_TRANSLATE_NOOP("Errors", "This vote needs a voting code; type the one on your slip."),
        (),
    ),
    Code.CODE_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors", "This is no voting code of this vote; compare each word with your slip."
        ),
        (),
    ),
    Code.CODE_USED: (
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody has voted with this code already; ask the facilitator for another."
        ),
        (),
    ),
    Code.REASON_NEEDED: (
        QT_TRANSLATE_NOOP("Errors", "This needs a reason that goes on record; please give one."),
        (),
    ),
    Code.BALLOT_UNKNOWN_OPTION: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not on the ballot of this vote."),
        ("option",),
    ),
    Code.BALLOT_NOT_WHOLE: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a whole number of dots."),
        ("value",),
    ),
    Code.BALLOT_NEGATIVE: (
        QT_TRANSLATE_NOOP("Errors", "%1 dots cannot be given; use 0 or more."),
        ("dots",),
    ),
    Code.BALLOT_OVER_CAP: (
        QT_TRANSLATE_NOOP("Errors", "%1 dots on one option are too many; at most %2 are allowed."),
        ("dots", "cap"),
    ),
    Code.BALLOT_TOO_MANY_DOTS: (
        QT_TRANSLATE_NOOP("Errors", "The ballot has %1 dots; at most %2 are allowed."),
        ("dots", "limit"),
    ),
    Code.RULE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "There is no selection rule “%1”; choose one of: %2."),
        ("rule", "rules"),
    ),
    Code.RULE_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "There are too many initiatives (%1) for this rule; use another one, or at most %2.",
        ),
        ("count", "limit"),
    ),
    Code.PB_MALFORMED: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a proper Pabulib file in row %2: %3."),
        ("file", "row", "reason"),
    ),
    Code.NO_INITIATIVES: (
        QT_TRANSLATE_NOOP("Errors", "No initiative has a cost yet; add the costs and try again."),
        (),
    ),
    Code.NO_VOTES: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no closed vote to select by; hold a vote, or choose by hand with a reason.",
        ),
        (),
    ),
    Code.BUDGET_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "The budget must be more than nothing."),
        (),
    ),
    Code.BUDGET_EXCEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors", "The chosen initiatives cost more than the budget; take one out."
        ),
        (),
    ),
    Code.LIMIT_EXCEEDED: (
        QT_TRANSLATE_NOOP("Errors", "%1 initiatives are chosen, but at most %2 may be."),
        ("count", "limit"),
    ),
    Code.PIN_WRONG: (QT_TRANSLATE_NOOP("Errors", "That PIN is not right; try again."), ()),
    Code.PIN_INVALID: (QT_TRANSLATE_NOOP("Errors", "A PIN has 4 to 8 digits."), ()),
    Code.FILE_NOT_FOUND: (QT_TRANSLATE_NOOP("Errors", "There is no file “%1”."), ("file",)),
    Code.FILE_EXISTS: (
        QT_TRANSLATE_NOOP("Errors", "“%1” exists already; choose another folder or name."),
        ("file",),
    ),
    Code.FILE_IS_FOLDER: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is a folder; choose the files in it."),
        ("file",),
    ),
    Code.FILE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Errors", "The file “%1” cannot be read; check that you may open it."),
        ("file",),
    ),
    Code.FILE_UNWRITABLE: (
        QT_TRANSLATE_NOOP("Errors", "“%1” cannot be written there; choose another folder."),
        ("file",),
    ),
    Code.FILE_TYPE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a kind of file that fits here; use %2."),
        ("file", "known"),
    ),
    Code.FILE_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Errors", "The file “%1” is too large; split it into smaller ones."),
        ("file",),
    ),
    Code.FILE_EMPTY: (QT_TRANSLATE_NOOP("Errors", "The file “%1” is empty."), ("file",)),
    Code.PHOTO_UNREADABLE: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is damaged or no picture; use a JPEG, PNG, GIF, BMP, WebP or TIFF file."
        ),
        ("file",),
    ),
    Code.PHOTO_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The picture “%1” is too large; make it smaller than 64 megapixels and 60 MB.",
        ),
        ("file",),
    ),
    Code.TOO_MANY_PHOTOS: (
        QT_TRANSLATE_NOOP("Errors", "A note can have %1 photos; take some away first."),
        ("limit",),
    ),
    Code.ROWS_REJECTED: (
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was added from “%1” because of faulty rows (%2); the first is %3"
        ),
        ("file", "count", "problems"),
    ),
    Code.COLUMN_MISSING: (
        QT_TRANSLATE_NOOP("Errors", "“%1” has no column “%2”; name one in the first row."),
        ("file", "column"),
    ),
    Code.COLUMN_TWICE: (
        QT_TRANSLATE_NOOP("Errors", "“%1” has two columns for “%2”; keep one of them."),
        ("file", "column"),
    ),
    Code.CELL_WITHOUT_COLUMN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” stands outside the columns of the first row; put texts with commas in quotation marks.",
        ),
        ("text",),
    ),
    Code.CSV_MALFORMED: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is not a proper table from row %2 on; save it again as CSV."
        ),
        ("file", "row"),
    ),
    Code.XLSX_MALFORMED: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a proper .xlsx workbook; save it again."),
        ("file",),
    ),
    Code.NOT_UTF8: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is not in UTF-8 at row %2; save it again as “CSV UTF-8”."
        ),
        ("file", "row"),
    ),
    Code.DISK_FULL: (
        QT_TRANSLATE_NOOP(
            "Errors", "The disk is full and nothing was changed; free some space and try again."
        ),
        (),
    ),
    Code.DATABASE_UNREADABLE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The database “%1” is damaged or not readable; restore a backup or use another file.",
        ),
        ("file",),
    ),
    Code.DATABASE_READ_ONLY: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” cannot be written to; choose a place where you may write."
        ),
        ("file",),
    ),
    Code.DATABASE_LOCKED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Another program is writing to “%1”; wait until it has finished and try again.",
        ),
        ("file",),
    ),
    Code.DATABASE_NEWER: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” was made by a newer version of WMT Arena; install that version to open it.",
        ),
        ("file",),
    ),
    Code.DATABASE_FOREIGN: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is a database of another program; choose another file."),
        ("file",),
    ),
    Code.DATABASE_UNSOUND: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” has a fault (%2); try “wmt doctor --rebuild”, or restore a backup.",
        ),
        ("file", "faults"),
    ),
    Code.DATABASE_UNREACHABLE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The database “%1” cannot be reached; check the network, the address and the password.",
        ),
        ("file",),
    ),
    Code.DATABASE_ADDRESS_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The address of the database is not complete; write it like “%1”.",
        ),
        ("like",),
    ),
    Code.DATABASE_DRIVER_MISSING: (
        QT_TRANSLATE_NOOP(
            "Errors", "A database on a server needs the package psycopg; install it with “%1”."
        ),
        ("command",),
    ),
    Code.DATABASE_NOT_UTF8: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” does not keep texts in UTF-8; create a database with that encoding."
        ),
        ("file",),
    ),
    Code.DATABASE_IS_SHARED: (
        QT_TRANSLATE_NOOP(
            "Errors", "This database lies on a server that others use too; back it up there."
        ),
        (),
    ),
    Code.BACKUP_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a sound backup; nothing was changed."),
        ("file",),
    ),
    **DECISION_SENTENCES,
    **DOCUMENT_SENTENCES,
    **VOTING_SENTENCES,
    **SESSION_SENTENCES,
    Code.CANCELLED: (QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."), ()),
}
"""One sentence for each code: what is wrong, where, and the way on; and the params it names."""
