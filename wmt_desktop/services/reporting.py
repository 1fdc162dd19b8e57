"""Reports and tables: everything of an arena as plain data, and who writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note, fuse, heard_in_all
from wmt_desktop.domain.criteria import Placing, Score
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, FollowUp, Initiative, Objection, Signature
from wmt_desktop.domain.rounds import Channel, Purpose, Round, RoundStage, Show
from wmt_desktop.domain.weighing import Weighing, weigh
from wmt_desktop.services.ballot_sources import sources_of
from wmt_desktop.services.counting import Result, ballots_of
from wmt_desktop.services.criteria import weighing_of
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.matrix import placings_of
from wmt_desktop.services.ports import Progress, Reader, Translate, no_progress
from wmt_desktop.services.runoffs import result_of
from wmt_desktop.services.standing import decisions_of, signatures_of, standing
from wmt_desktop.services.votes import figures
from wmt_desktop.services.work import Work

KINDS = (
    "arena",
    "ideas",
    "protocol",
    "decision",
    "summary",
    "attendance",
    "notes",
    "badges",
)
COUNTS_NOTHING = frozenset({"ideas", "attendance", "notes", "badges"})
"""Documents that say nothing of a vote, so that a disputed one does not stop them."""
OFFICIAL = frozenset(KINDS) - {"notes", "badges"}
"""Documents that carry the funder's block with the logo."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part, as a list that was handed in names them; kept nowhere."""

    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a person wants of a document.

    Attributes:
        people: Names for attendance lists and badges, and for a page of an arena report.
        names: Whether those who pledged to join something are named.
        without: Keys of parts that are left out (``cover``, ``ideas``, ``votes`` …).
        photos: Whether photos of notes are annexed.
    """

    people: tuple[Person, ...] = ()
    names: bool = False
    without: frozenset[str] = frozenset()
    photos: bool = False


NO_OPTIONS = ReportOptions()


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What a person wants of a .csv.

    Attributes:
        initiatives: The initiatives rather than the notes.
        mark: Begin with the byte order mark by which table programs see UTF-8.
    """

    initiatives: bool = False
    mark: bool = True


USUAL_TABLES = TableOptions()


@dataclass(frozen=True, slots=True)
class ArenaReport:
    """All that a document can say of an arena. No participant is named in it.

    Attributes:
        notes: Not deleted and not absorbed, of all stages, in board order.
        absorbed: By id of a note, the duplicates that were merged into it, the oldest first.
        rounds: Every round, the oldest first, open ones without a result.
        results: By round id, of closed rounds that are not disputed.
        dots: (dots, supporters) by initiative id.
        decisions: The oldest first.
        digest: Fingerprint of the state the report was made from.
        printed: Minute of making (since 1970 UTC).
        ballots: By round id, of closed rounds: dots by option id, in an order that says nothing.
        disputed: Why closed rounds have no result.
        follow_ups: Of initiatives, the oldest first.
        standing: Decisions in force, the oldest first: more than one where laptops decided
            without knowing of each other.
        weighing: What the scores by the criteria say.
        scores: Each score by itself, also of initiatives and criteria that were deleted since.
        signatures: Of decisions, by when they were given.
        files: Bytes by SHA-256 (hex): the logo, and the photos where they were asked for.
        deleted_notes, deleted_initiatives: What lies in the recycle bin, for complete tables.
    """

    arena: Arena
    notes: tuple[Note, ...]
    clusters: tuple[Cluster, ...]
    rounds: tuple[Round, ...]
    results: Mapping[str, Result]
    initiatives: tuple[Initiative, ...]
    dots: Mapping[str, tuple[int, int]]
    decisions: tuple[Decision, ...]
    digest: str
    printed: int
    ballots: Mapping[str, tuple[Mapping[str, int], ...]] = field(default_factory=dict)
    disputed: tuple[WmtError, ...] = ()
    absorbed: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
    shows: tuple[Show, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    standing: tuple[Decision, ...] = ()
    weighing: Weighing = field(default_factory=lambda: weigh((), (), ()))
    scores: tuple[Score, ...] = ()
    placings: tuple[Placing, ...] = ()
    objections: tuple[Objection, ...] = ()
    signatures: tuple[Signature, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    deleted_notes: tuple[Note, ...] = ()
    deleted_initiatives: tuple[Initiative, ...] = ()

    def heard(self, note: Note) -> int:
        """Return how often the room said it: this note and all that were merged into it."""
        return heard_in_all(note, self.absorbed.get(note.id, ()))

    def photos(self, note: Note) -> tuple[str, ...]:
        """Return the photos of a note and of all that were merged into it, each once."""
        parts = (note, *self.absorbed.get(note.id, ()))
        return tuple(dict.fromkeys(photo for part in parts for photo in part.photos))

    def of_cluster(self, cluster: str | None) -> tuple[Note, ...]:
        """Return the notes of one cluster in order; ``None`` gives those not grouped."""
        return self._by_cluster().get(cluster, ())

    def _by_cluster(self) -> Mapping[str | None, tuple[Note, ...]]:
        present = {each.id for each in self.clusters}
        found: dict[str | None, list[Note]] = {}
        for note in self.notes:
            found.setdefault(note.cluster if note.cluster in present else None, []).append(note)
        return {name: tuple(notes) for name, notes in found.items()}

    # votes and decisions

    @property
    def closed(self) -> tuple[Result, ...]:
        """The results of the closed rounds, the oldest first."""
        return tuple(self.results[each.id] for each in self.rounds if each.id in self.results)

    @property
    def votes(self) -> tuple[Result, ...]:
        """The results of the closed rounds in which something was chosen, the oldest first."""
        return tuple(each for each in self.closed if each.round.purpose is Purpose.CHOICE)

    @property
    def in_force(self) -> Decision | None:
        """The last decision, or None."""
        return self.standing[-1] if self.standing else None

    def superseding(self, decision: str) -> Decision | None:
        """Return the decision that replaced one; None for one in force."""
        if any(each.id == decision for each in self.standing):
            return None
        named = (each for each in self.decisions if each.supersedes == decision)
        return next(named, self.in_force)


@dataclass(frozen=True, slots=True)
class Written:
    """A document that was written.

    Attributes:
        pages: Number of pages, 0 where a document has none.
        left_out: Initiatives that the format has no place for: without a cost, or not voted on.
    """

    file: Path
    pages: int
    sha256: str
    left_out: int = 0


class DocumentWriter(Protocol):
    """Turns a report into a file, whole or not at all."""

    def write(
        self,
        report: ArenaReport,
        kind: str,
        path: Path,
        language: str,
        translate: Translate,
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> Written:
        """Write a ``.pdf`` or ``.html`` of a kind of ``KINDS``.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


class TableWriter(Protocol):
    """Turns a report into tables, whole or not at all."""

    def write(
        self,
        report: ArenaReport,
        path: Path,
        translate: Translate,
        options: TableOptions = USUAL_TABLES,
    ) -> Written:
        """Write ``.xlsx``, ``.csv``, ``.json``, ``.pb`` or ``.md``.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


ReadPeople = Callable[[Path], tuple[Person, ...]]


class Wordings(Protocol):
    """Gives the ``translate`` of a language."""

    def __call__(self, language: str) -> Translate:
        """Return it; an unknown language gives English."""


class ReportService:
    """Use cases of documents."""

    def __init__(
        self,
        work: Work,
        documents: DocumentWriter,
        tables: TableWriter,
        wordings: Wordings,
        read_people: ReadPeople,
    ) -> None:
        self._work = work
        self._documents = documents
        self._tables = tables
        self._wordings = wordings
        self._read_people = read_people

    def people(self, path: Path) -> tuple[Person, ...]:
        """Read names for attendance lists and badges from a table; they are kept nowhere.

        Raises:
            WmtError: ``FILE_NOT_FOUND``, ``FILE_UNREADABLE``, ``COLUMN_MISSING`` and the others
                of reading a table, with ``file``.
        """
        return self._read_people(path)

    def arena_report(self, arena: str, *, photos: bool = False) -> ArenaReport:
        """Collect everything of an arena.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return _collect(reader, existing_arena(reader, arena), photos=photos)

    def needs_logo(self, arena: str, kind: str) -> bool:
        """Return whether a document should carry the official logo and has none.

        Whoever asks for it puts the logo in or says knowingly that it goes without.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            found = existing_arena(reader, arena)
            has_logo = any(reader.file(name) for name in found.logo[:1])
        return kind in OFFICIAL and not has_logo and not found.without_logo

    def write(
        self,
        arena: str,
        path: Path,
        language: str = "",
        kind: str = "arena",
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> Written:
        """Write a document in a language (of the arena, if none is given).

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``,
                ``DECISION_NOT_FOUND`` (for the decision record), ``ROUND_DISPUTED`` (unless it
                says nothing of votes), ``CANCELLED``.
        """
        report = self.arena_report(arena, photos=options.photos)
        if kind not in COUNTS_NOTHING:
            _require_undisputed(report)
        if kind == "decision" and not report.decisions:
            raise WmtError(Code.DECISION_NOT_FOUND)
        chosen = language or report.arena.language
        translate = self._wordings(chosen)
        return self._documents.write(report, kind, path, chosen, translate, options, progress)

    def table(
        self,
        arena: str,
        path: Path,
        language: str = "",
        options: TableOptions = USUAL_TABLES,
    ) -> Written:
        """Write the tables of an arena.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``,
                ``ROUND_DISPUTED``.
        """
        report = self.arena_report(arena)
        _require_undisputed(report)
        return self._tables.write(
            report, path, self._wordings(language or report.arena.language), options
        )


def _require_undisputed(report: ArenaReport) -> None:
    """Refuse a document that would leave out a vote without a word.

    Raises:
        WmtError: ``ROUND_DISPUTED``.
    """
    if report.disputed:
        raise report.disputed[0]


def _collect(reader: Reader, arena: Arena, *, photos: bool = False) -> ArenaReport:
    rounds = reader.rounds(arena.id)
    results: dict[str, Result] = {}
    disputed: list[WmtError] = []
    for each in rounds:
        if each.stage == RoundStage.CLOSED:
            try:
                results[each.id] = result_of(reader, each)
            except WmtError as error:
                if error.code is not Code.ROUND_DISPUTED:
                    raise
                disputed.append(error)
    initiatives = tuple(each for each in reader.initiatives(arena.id) if not each.deleted)
    notes = reader.notes(arena.id)
    fused = fuse(notes)
    return ArenaReport(
        arena=arena,
        notes=fused.notes,
        absorbed=fused.absorbed,
        clusters=tuple(each for each in reader.clusters(arena.id) if not each.deleted),
        rounds=rounds,
        results=results,
        initiatives=initiatives,
        dots=figures(reader, arena.id, initiatives),
        decisions=decisions_of(reader, arena.id),
        digest=reader.digest(arena.id),
        printed=reader.last_saved(arena.id),
        ballots={
            each.id: tuple(ballots_of(each, sources_of(reader, each).urns).values())
            for each in rounds
            if each.id in results
        },
        disputed=tuple(disputed),
        channels=_standing(reader.listed(Channel, arena.id)),
        shows=_standing(reader.listed(Show, arena.id)),
        follow_ups=tuple(
            sorted(
                _standing(reader.listed(FollowUp, arena.id)),
                key=lambda each: (each.minute, each.id),
            )
        ),
        standing=standing(reader, arena.id),
        weighing=weighing_of(reader, arena.id),
        scores=tuple(
            each for each in reader.listed(Score, arena.id) if each.value and not each.deleted
        ),
        placings=placings_of(reader, arena.id),
        objections=tuple(
            sorted(
                _standing(reader.listed(Objection, arena.id)),
                key=lambda each: (each.minute, each.id),
            )
        ),
        signatures=signatures_of(reader, arena.id),
        files=_files(reader, arena, fused.notes if photos else ()),
        deleted_notes=tuple(each for each in notes if each.deleted),
        deleted_initiatives=tuple(each for each in reader.initiatives(arena.id) if each.deleted),
    )


D = TypeVar("D", Channel, Show, FollowUp, Objection)


def _standing(things: Iterable[D]) -> tuple[D, ...]:
    return tuple(each for each in things if not each.deleted)


def _files(reader: Reader, arena: Arena, notes: Sequence[Note]) -> dict[str, bytes]:
    """Return the bytes of the logo and of the photos of notes, as far as they are here."""
    names = dict.fromkeys((*arena.logo[:1], *(name for note in notes for name in note.photos)))
    found = {name: reader.file(name) for name in names}
    return {name: content for name, content in found.items() if content is not None}
