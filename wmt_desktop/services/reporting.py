"""Reports and tables: everything of an arena as plain data, and who writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note, fuse, heard_in_all
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.counting import Result, ballots_of
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.ports import Reader, Translate
from wmt_desktop.services.runoffs import result_of
from wmt_desktop.services.votes import figures
from wmt_desktop.services.work import Work

KINDS = ("arena", "ideas", "protocol", "decision")


@dataclass(frozen=True, slots=True)
class ArenaReport:
    """All that a document can say of an arena. No participant is named in it.

    Attributes:
        notes: Not deleted and not absorbed, of all stages, in board order.
        absorbed: By id of a note, the duplicates that were merged into it, the oldest first.
        rounds: Every round, the oldest first, open ones without a result.
        results: By round id, of closed rounds that are not disputed.
        dots: (dots, supporters) by initiative id.
        decisions: The oldest first; the last is in force.
        digest: Fingerprint of the state the report was made from.
        printed: Minute of making (since 1970 UTC).
        ballots: By round id, of closed rounds: dots by option id, in an order that says nothing.
        disputed: Why closed rounds have no result.
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

    def heard(self, note: Note) -> int:
        """Return how often the room said it: this note and all that were merged into it."""
        return heard_in_all(note, self.absorbed.get(note.id, ()))

    def of_cluster(self, cluster: str | None) -> tuple[Note, ...]:
        """Return the notes of one cluster in order; ``None`` gives those not grouped."""
        present = {each.id for each in self.clusters}
        return tuple(
            note
            for note in self.notes
            if (note.cluster if note.cluster in present else None) == cluster
        )


@dataclass(frozen=True, slots=True)
class Written:
    """A document that was written.

    Attributes:
        pages: Number of pages, 0 where a document has none.
    """

    file: Path
    pages: int
    sha256: str


class DocumentWriter(Protocol):
    """Turns a report into a file, whole or not at all."""

    def write(
        self, report: ArenaReport, kind: str, path: Path, language: str, translate: Translate
    ) -> Written:
        """Write a ``.pdf`` or ``.html`` of a kind of ``KINDS``.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


class TableWriter(Protocol):
    """Turns a report into tables, whole or not at all."""

    def write(self, report: ArenaReport, path: Path, translate: Translate) -> Written:
        """Write ``.xlsx``, ``.csv``, ``.json``, ``.pb`` or ``.md``.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


class Wordings(Protocol):
    """Gives the ``translate`` of a language."""

    def __call__(self, language: str) -> Translate:
        """Return it; an unknown language gives English."""


class ReportService:
    """Use cases of documents."""

    def __init__(
        self, work: Work, documents: DocumentWriter, tables: TableWriter, wordings: Wordings
    ) -> None:
        self._work = work
        self._documents = documents
        self._tables = tables
        self._wordings = wordings

    def arena_report(self, arena: str) -> ArenaReport:
        """Collect everything of an arena.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return _collect(reader, existing_arena(reader, arena))

    def write(self, arena: str, path: Path, language: str = "", kind: str = "arena") -> Written:
        """Write a document in a language (of the arena, if none is given).

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``,
                ``DECISION_NOT_FOUND`` (for the decision record), ``ROUND_DISPUTED`` (unless it
                lists only the ideas).
        """
        report = self.arena_report(arena)
        if kind != "ideas":
            _require_undisputed(report)
        if kind == "decision" and not report.decisions:
            raise WmtError(Code.DECISION_NOT_FOUND)
        chosen = language or report.arena.language
        return self._documents.write(report, kind, path, chosen, self._wordings(chosen))

    def table(self, arena: str, path: Path, language: str = "") -> Written:
        """Write the tables of an arena.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``,
                ``ROUND_DISPUTED``.
        """
        report = self.arena_report(arena)
        _require_undisputed(report)
        return self._tables.write(report, path, self._wordings(language or report.arena.language))


def _require_undisputed(report: ArenaReport) -> None:
    """Refuse a document that would leave out a vote without a word.

    Raises:
        WmtError: ``ROUND_DISPUTED``.
    """
    if report.disputed:
        raise report.disputed[0]


def _collect(reader: Reader, arena: Arena) -> ArenaReport:
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
    fused = fuse(reader.notes(arena.id))
    return ArenaReport(
        arena=arena,
        notes=fused.notes,
        absorbed=fused.absorbed,
        clusters=tuple(each for each in reader.clusters(arena.id) if not each.deleted),
        rounds=rounds,
        results=results,
        initiatives=initiatives,
        dots=figures(reader, arena.id, initiatives),
        decisions=tuple(each for each in reader.decisions(arena.id) if not each.deleted),
        digest=reader.digest(arena.id),
        printed=reader.last_saved(arena.id),
        ballots={
            each.id: tuple(ballots_of(each, reader.urns(each.id)).values())
            for each in rounds
            if each.id in results
        },
        disputed=tuple(disputed),
    )
