"""What the services are told by the store and by files: plain values, without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.comparison import comparison_words
from wmt_desktop.domain.criteria import Criterion, Placing, Score
from wmt_desktop.domain.initiatives import Decision, FollowUp, Initiative, Objection, Signature
from wmt_desktop.domain.log import Operation, Stream
from wmt_desktop.domain.rounds import Channel, Round, Show
from wmt_desktop.domain.trust import Standing

Entity = (
    Arena
    | Note
    | Cluster
    | Round
    | Channel
    | Show
    | Initiative
    | FollowUp
    | Criterion
    | Score
    | Placing
    | Objection
    | Decision
    | Signature
)


class Counts(NamedTuple):
    """Things that are not deleted.

    Attributes:
        ideas: How many of the notes were written in the stage of ideas.
        merged: How many of the notes say that they went into another one.
    """

    notes: int
    ideas: int
    merged: int
    clusters: int
    initiatives: int


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """An entry of this installation's stream, as undo sees it.

    Attributes:
        undoes: Number of the entry it takes back, or 0.
        operations: The decoded operations.
    """

    number: int
    minute: int
    action: str
    undoes: int
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of one thing, for the history of a note.

    Attributes:
        minute: Wall clock of the writer, minutes since 1970 UTC.
        field: Empty where earlier values were erased.
        own: Written on this laptop.
        number: Number of the entry in its stream; changes of one step have the same.
        device: What the writing installation calls itself.
    """

    minute: int
    action: str
    field: str
    value: object
    stream: str
    own: bool
    number: int = 0
    device: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """One entry of the log, for the history of an arena.

    Attributes:
        minute: Wall clock of the writer, minutes since 1970 UTC.
        device: The laptop it was written on.
        own: Written here.
        number: Of the entry in its stream.
        action: What the person did (``note.add``), or empty.
        entities: The things it touched, in order.
        newer: It holds operations that only a newer version understands.
        undone: It took an earlier entry back, or did it again.
    """

    minute: int
    device: str
    own: bool
    stream: str
    number: int
    action: str
    entities: tuple[str, ...]
    newer: bool = False
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two laptops changed one field without knowing of each other.

    Attributes:
        versions: All standing values, the kept one first.
    """

    id: str
    arena: str
    entity: str
    field: str
    versions: tuple[ConflictVersion, ...]


@dataclass(frozen=True, slots=True)
class ConflictVersion:
    """One of the values in a conflict.

    Attributes:
        minute: Wall clock of the writer, minutes since 1970 UTC.
        kept: The one that holds now.
        stream: Where it was written.
    """

    value: object
    device: str
    minute: int
    kept: bool
    stream: str = ""


@dataclass(frozen=True, slots=True)
class MergeCounts:
    """What merging one file did or would do.

    Attributes:
        new: Operations not seen before.
        same: Operations known already.
        conflicts: Fields with more than one standing value because of this file.
        erased: A coordinator's erasure in it took effect: copies made before still hold the text.
    """

    new: int
    same: int
    conflicts: int
    arenas: tuple[str, ...]
    erased: bool = False


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """One merge that took place here.

    Attributes:
        minute: When (since 1970 UTC).
        files: Names of the files that went in.
        new: Operations that were new.
        backup: Name of the copy taken before; empty where there is none any more.
        entries: Entries in the database right after it.
    """

    id: str
    minute: int
    files: tuple[str, ...]
    new: int
    same: int
    conflicts: int
    backup: str
    entries: int


@dataclass(frozen=True, slots=True)
class Signer:
    """An installation whose key this database has met.

    Attributes:
        key: Ed25519 public key, hex.
        device: What it called itself then.
        minute: When it was first met (since 1970 UTC).
    """

    key: str
    device: str
    standing: Standing
    minute: int


@dataclass(frozen=True, slots=True)
class Check:
    """One line of ``wmt doctor``: a stable name, the verdict, and figures for the sentence."""

    name: str
    ok: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SessionFile:
    """A verified session file.

    Attributes:
        sha256: Of the file's bytes, hex.
        signature: ``valid`` or ``missing`` (a wrong one is refused on reading).
        key: Public key that signed it, hex.
        device: What the signing installation calls itself.
        titles: Arena id to title.
        saved: Minute of its newest entry.
        encrypted: Whether the file was encrypted.
        skew: Minutes that its newest entry lies in the future of this computer's clock; 0 for
            less than a day, which says nothing.
        files: Photos, SHA-256 (hex) to bytes; read from the file when asked for.
    """

    name: str
    sha256: str
    signature: str
    key: str
    device: str
    titles: Mapping[str, str]
    streams: tuple[Stream, ...]
    entries: int
    saved: int
    program: str = ""
    encrypted: bool = False
    skew: int = 0
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def words(self) -> tuple[str, ...]:
        """Five words to compare the key by, aloud; empty without a signature.

        They take some 50 ms for each key that was not asked for before.
        """
        return comparison_words(bytes.fromhex(self.key)) if self.key else ()


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A session file that was written.

    Attributes:
        signed: False where the operating system's keyring could not be opened.
    """

    sha256: str
    signed: bool


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row of an imported table that cannot be taken.

    Attributes:
        row: Row number as the person sees it in the file, the header being row 1.
        reason: Why, as a code.
        params: Figures and words for the sentence.
    """

    row: int
    reason: str
    params: Mapping[str, object] = field(default_factory=dict)
