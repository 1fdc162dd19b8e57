"""What the services need from the outside: a store, session files, documents, a clock.

The values that these hand over are in ``records.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, TypeVar

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.log import Change, Operation, Stream
from wmt_desktop.domain.rounds import Channel, ChannelKind, Round, Show, Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.bus import RowChange
from wmt_desktop.services.records import (
    Activity,
    Check,
    Conflict,
    Counts,
    Entity,
    HistoryLine,
    MergeCounts,
    MergeRecord,
    OwnEntry,
    SessionFile,
    Signer,
    WrittenFile,
)

T = TypeVar("T", bound=Entity)
Progress = Callable[[int, int], None]
"""Called with (done, all) during long work; raises ``WmtError(CANCELLED)`` to stop it."""


def no_progress(done: int, total: int) -> None:
    """Ignore progress."""


class Translate(Protocol):
    """Qt's ``translate``: the sentence of ``source`` in the user's language."""

    def __call__(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation, or ``source`` itself; ``%n`` is replaced by ``n``."""


class Wordings(Protocol):
    """Gives the ``translate`` of a language."""

    def __call__(self, language: str) -> Translate:
        """Return it; an unknown language gives English."""


class Reader(Protocol):
    """A consistent view of the store."""

    def arenas(self) -> tuple[Arena, ...]:
        """Return all arenas that are not deleted, the last changed first."""

    def last_saved(self, arena: str) -> int:
        """Return the minute of the arena's last entry (since 1970 UTC)."""

    def find(self, entity: str) -> Entity | None:
        """Return one thing by its id, deleted or not, or None."""

    def notes(self, arena: str) -> tuple[Note, ...]:
        """Return all notes of an arena, also deleted and absorbed ones, in order."""

    def counts(self, arena: str) -> Counts:
        """Return how much there is in an arena, without reading it."""

    def last_order(self, arena: str, cluster: str | None) -> str:
        """Return the last position key among the notes of a cluster, or among those without one."""

    def clusters(self, arena: str) -> tuple[Cluster, ...]:
        """Return all clusters of an arena, also deleted ones, in order."""

    def rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena as everybody wrote them, the oldest first."""

    def vouched_rounds(self, arena: str) -> tuple[Round, ...]:
        """Return the rounds of an arena as they count, the oldest first.

        Only with what came with trusted keys. A round that somebody opened whose key is not
        trusted holds the rules with which it was opened.
        """

    def initiatives(self, arena: str) -> tuple[Initiative, ...]:
        """Return all initiatives, also deleted ones, in order."""

    def decisions(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions, the oldest first."""

    def listed(self, kind: type[T], arena: str) -> tuple[T, ...]:
        """Return all things of one kind of an arena, also deleted ones, by id."""

    def urns(self, round_id: str) -> tuple[Urn, ...]:
        """Return the sealed urns of a closed round, one per laptop that held it.

        Also those that must not be counted: see ``Urn.standing`` and ``Round.excluded``.
        """

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        """Return what laptops wrote down of kiosks, paper and hands.

        Only what came with a trusted key, as hands are votes; also of laptops whose urn is
        excluded, or not sealed yet.
        """

    def shows(self, round_id: str) -> tuple[Show, ...]:
        """Return the open ballots of a round by id; only what came with a trusted key."""

    def changes(self, entity: str, field_name: str) -> tuple[Change, ...]:
        """Return every value that one field ever had."""

    def all_changes(
        self, arena: str, entities: Collection[str]
    ) -> Mapping[str, Mapping[str, Sequence[Change]]]:
        """Return every value that every field of these things ever had, by thing and field."""

    def history(self, entity: str) -> tuple[HistoryLine, ...]:
        """Return every change of one thing, the newest first."""

    def histories(
        self, arena: str, entities: Collection[str]
    ) -> Mapping[str, tuple[HistoryLine, ...]]:
        """Return every change of each of these things of an arena, the newest first."""

    def activity(self, arena: str, limit: int, skip: int = 0) -> tuple[Activity, ...]:
        """Return what was done in an arena, the newest first."""

    def signers(self) -> tuple[Signer, ...]:
        """Return the keys this database has met, the newest first."""

    def own_entries(self, arena: str, after: int = 0) -> Sequence[OwnEntry]:
        """Return this installation's entries of an arena, the oldest first.

        Args:
            after: Only those with a greater number.
        """

    def own_stream(self, arena: str) -> str:
        """Return the id of this installation's stream of an arena.

        A ``Writer`` begins the stream if there is none yet; a ``Reader`` returns an empty text.
        """

    def owns(self, stream: str) -> bool:
        """Tell whether a stream was written on this laptop, even if it goes on in another now."""

    def conflicts(self, arena: str) -> tuple[Conflict, ...]:
        """Return the fields of an arena with more than one standing value."""

    def streams(self, arena: str) -> tuple[Stream, ...]:
        """Return every stream of an arena, sorted by id."""

    def imported(self, sha256: str) -> int | None:
        """Return how many operations a session file held that was merged before, or None.

        It is known by the SHA-256 (hex) of its bytes.
        """

    def file(self, sha256: str) -> bytes | None:
        """Return the bytes of a stored file (a photo) by their SHA-256 (hex), or None."""

    def digest(self, arena: str | None = None) -> str:
        """Return the SHA-256 of the state of one arena, or of all, hex.

        Laptops that hold the same entries have the same digest.
        """

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""

    def erased_by(self, merge: str) -> int:
        """Return how many texts were erased because a merge (by its id) brought orders to do so.

        Taking it out again does not bring them back.
        """

    def entry_count(self) -> int:
        """Return the number of entries of all streams."""


class Writer(Reader, Protocol):
    """A transaction: everything in it happens or nothing does."""

    def append(
        self, arena: str, action: str, operations: Sequence[Operation], undoes: int = 0
    ) -> None:
        """Write one entry to this installation's stream and bring the typed tables up to date."""

    def add_file(self, content: bytes) -> str:
        """Store the bytes of a file once, however often it is added; return their SHA-256 (hex)."""

    def new_id(self, kind: str) -> str:
        """Return a fresh entity id."""

    def now(self) -> int:
        """Return the present minute (since 1970 UTC)."""

    def rows(self) -> tuple[RowChange, ...]:
        """Return what this transaction has changed so far."""

    def merge(self, session: SessionFile, progress: Progress = no_progress) -> MergeCounts:
        """Add the entries of a verified file that are not here yet.

        A stream that goes on differently here is kept as another branch. Whether its key is
        to be trusted was decided before.

        Raises:
            WmtError: ``SESSION_MISSING_DEPENDENCY``, ``SESSION_OPERATION_INVALID``, with
                ``file``; nothing of this file was written then and the transaction can go on.
        """

    def revert(self, merge: str) -> tuple[str, ...]:
        """Take all entries of the last merge out again and return the arenas it touched."""

    def set_standing(self, key: str, device: str, standing: Standing) -> bool:
        """Remember how far a key is trusted.

        Returns whether anything was erased because an enrolled coordinator asked for it.
        """

    def redact(self, arena: str, entity: str, field_name: str, action: str) -> int:
        """Erase the bytes of every value that one field ever had but the present one.

        Each is replaced by its hash, under a ``redact`` operation that this installation signs;
        it takes effect where its key is an enrolled coordinator's. Returns how many there were.
        """

    def record_merge(self, record: MergeRecord) -> None:
        """Remember a merge, so that it can be shown and reverted."""


class Urns(Protocol):
    """The ballots of open rounds, apart from everything that is ever exported.

    A ballot lies there with a random id and without time, order or author.
    """

    def cast(
        self,
        round_id: str,
        ballots: Sequence[Mapping[str, int]],
        spoiled: int = 0,
        kind: ChannelKind = ChannelKind.KIOSK,
        code: str = "",
        beside: Channel | None = None,
    ) -> int:
        """Put ballots in the urn durably and return how many lie there now.

        How many came on paper is counted; which ones is not kept.

        Args:
            code: Slow hash, in hex, of the voting code that is used up with this, all or nothing.
            beside: What is kept with this, all or nothing, as by ``keep``.

        Raises:
            WmtError: ``CODE_USED``.
        """

    def add_codes(self, round_id: str, codes: Sequence[str]) -> None:
        """Keep slow hashes of codes, in hex, with which nobody has voted yet."""

    def codes(self, round_id: str) -> dict[str, bool]:
        """Return whether a vote was cast with each code here, by slow hash in hex, sorted."""

    def keep(self, round_id: str, channel: Channel) -> None:
        """Keep what a channel counts beside the urn, in place of what was kept before.

        ``issued`` and ``unused``; of ``HANDS``, whose ballots are in no urn, also ``cast`` (the
        people who took part) and ``dots``.
        """

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        """Return what was counted of paper and hands, without ids; kiosks are in the urn."""

    def count(self, round_id: str) -> int:
        """Return how many ballots lie in the urn."""

    def spoiled(self, round_id: str) -> int:
        """Return how many ballots were put there that cannot be counted."""

    def holds(self, round_id: str) -> bool:
        """Tell whether anything of a round is kept: ballots, hands, or codes."""

    def content(self, round_id: str) -> Urn:
        """Return the urn, sorted by random ballot id."""

    def empty(self, round_id: str) -> None:
        """Erase the bytes of all that is kept of a round, after it was sealed into the log."""


class Store(Protocol):
    """The local database."""

    def open(self) -> None:
        """Load all that writing takes now, instead of at the first use."""

    def read(self) -> AbstractContextManager[Reader]:
        """Open a consistent view."""

    def write(self) -> AbstractContextManager[Writer]:
        """Open a transaction; it commits when left without an error.

        Raises:
            WmtError: ``DATABASE_READ_ONLY``, ``DISK_FULL``, ``DATABASE_LOCKED``.
        """

    def backup(self, target: Path) -> None:
        """Write a complete, checked copy of the database to ``target``, whole or not at all."""

    def restore(self, source: Path) -> None:
        """Replace the database by a backup after checking it; the present one is kept beside it."""

    def copies(self) -> tuple[Path, ...]:
        """Return the copies kept beside the database when it was migrated or restored."""

    def check(self, *, rebuild: bool = False) -> tuple[Check, ...]:
        """Examine the database; with ``rebuild`` also rebuild the typed tables from the log."""

    def close(self) -> None:
        """Let go of all files; the next use opens them again."""

    @property
    def location(self) -> str:
        """Where the database is, for people."""


Reading = Callable[[Path, str, Progress], SessionFile]
"""Does what ``SessionFiles.read`` does, with its three arguments."""


class SessionFiles(Protocol):
    """Reads and writes ``.wmta``, and knows this installation's keys."""

    @property
    def key(self) -> str:
        """This installation's public signing key, hex."""

    @property
    def device(self) -> str:
        """What this installation calls itself."""

    @property
    def recipient(self) -> str:
        """What others encrypt files for this installation with (``age1…``)."""

    def words(self, key: str) -> tuple[str, ...]:
        """Return the five words to compare a key by, aloud."""

    def fingerprint(self, path: Path) -> str:
        """Return the SHA-256 of a file, hex, without looking into it.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``, ``FILE_IS_FOLDER``,
                ``SESSION_EMPTY``, ``SESSION_TOO_LARGE``, with ``file``.
        """

    def write(
        self,
        path: Path,
        titles: Mapping[str, str],
        streams: Sequence[Stream],
        passphrase: str = "",
        recipients: Sequence[str] = (),
        files: Mapping[str, bytes] | None = None,
    ) -> WrittenFile:
        """Write a signed session file whole or not at all.

        With recipients it is encrypted for them, with a passphrase for who knows that.

        Raises:
            WmtError: ``SESSION_NOTHING_TO_EXPORT``, ``SESSION_TOO_LARGE``, ``RECIPIENT_INVALID``,
                ``FILE_UNWRITABLE``, ``DISK_FULL``, with ``file``.
        """

    def content(
        self,
        titles: Mapping[str, str],
        streams: Sequence[Stream],
        files: Mapping[str, bytes] | None = None,
    ) -> tuple[bytes, bool]:
        """Return what ``write`` would write, not encrypted, and whether it is signed."""

    def read_content(self, content: bytes, name: str, passphrase: str = "") -> SessionFile:
        """Verify the bytes of a session file of this name; see ``read``."""

    def read(
        self, path: Path, passphrase: str = "", progress: Progress = no_progress
    ) -> SessionFile:
        """Verify everything and return the content.

        Raises:
            WmtError: One of the ``SESSION_…`` codes or ``NOT_A_SESSION_FILE``, with ``file``.
        """

    def reading(
        self, paths: Iterable[Path], is_new: Callable[[Path], bool]
    ) -> AbstractContextManager[Reading]:
        """Return what does ``read`` of many files, which should be asked for in this order.

        The next ones may be read meanwhile, on another processor.

        Args:
            is_new: Tells whether a file will be asked for at all; asked when it is about to be read.
        """
