"""Reports and tables: everything of an arena as plain data, and who writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arena_report import ArenaReport, collect
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.ports import Progress, Translate, Wordings, no_progress
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
PARTS = (
    "cover",
    "system_map",
    "vision",
    "pathways",
    "ideas",
    "votes",
    "initiatives",
    "criteria",
    "follow_up",
    "decision",
    "names",
    "photos",
)
"""What can be left out of a document; boards by their stage."""
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
        without: Which of ``PARTS`` are left out.
        photos: Whether photos of notes are annexed.
        poster: Whether a .pdf has pages of A3, to hang up, rather than of A4.
    """

    people: tuple[Person, ...] = ()
    names: bool = False
    without: frozenset[str] = frozenset()
    photos: bool = False
    poster: bool = False


NO_OPTIONS = ReportOptions()


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What a person wants of a table.

    Attributes:
        round: The ranking of this vote and nothing else (.csv, .xlsx, .md).
        initiatives: In a .csv the initiatives rather than the notes.
        mark: Begin a .csv with the byte order mark by which table programs see UTF-8.
    """

    initiatives: bool = False
    mark: bool = True
    round: str = ""


USUAL_TABLES = TableOptions()


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

    def content(
        self,
        report: ArenaReport,
        kind: str,
        name: str,
        language: str,
        translate: Translate,
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> tuple[bytes, int]:
        """Return the bytes of a document of this file name, and its number of pages.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``.
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

    def content(
        self,
        report: ArenaReport,
        name: str,
        translate: Translate,
        options: TableOptions = USUAL_TABLES,
    ) -> bytes:
        """Return the bytes of a table of this file name.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``.
        """


ReadPeople = Callable[[Path], tuple[Person, ...]]


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
            return collect(reader, existing_arena(reader, arena), photos=photos)

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
                says nothing of votes), ``PART_UNKNOWN``, ``DOCUMENT_EMPTY``, ``CANCELLED``.
        """
        report = self.arena_report(arena, photos=options.photos)
        chosen = _language(report, language, kind, options)
        translate = self._wordings(chosen)
        return self._documents.write(report, kind, path, chosen, translate, options, progress)

    def preview(
        self,
        arena: str,
        language: str = "",
        kind: str = "arena",
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> bytes:
        """Return the .pdf that ``write`` would write; no file is made.

        Raises:
            WmtError: As ``write``, but for those of a file.
        """
        report = self.arena_report(arena, photos=options.photos)
        return self.document(report, "preview.pdf", language, kind, options, progress)

    def document(
        self,
        report: ArenaReport,
        name: str,
        language: str = "",
        kind: str = "arena",
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> bytes:
        """Return the bytes of a document of this file name; see ``write``.

        Raises:
            WmtError: As ``write``, but for ``ARENA_NOT_FOUND`` and those of a disk.
        """
        chosen = _language(report, language, kind, options)
        translate = self._wordings(chosen)
        return self._documents.content(report, kind, name, chosen, translate, options, progress)[0]

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
        translate = self._wordings(language or report.arena.language)
        return self._tables.write(report, path, translate, options)

    def tables(self, report: ArenaReport, name: str, language: str = "") -> bytes:
        """Return the bytes of the tables of a report, as a file of this name; see ``table``.

        Raises:
            WmtError: As ``table``, but for ``ARENA_NOT_FOUND`` and those of a disk.
        """
        _require_undisputed(report)
        return self._tables.content(report, name, self._wordings(language or report.arena.language))


def _language(report: ArenaReport, language: str, kind: str, options: ReportOptions) -> str:
    """Return the language of a document after checking that it can be made.

    Raises:
        WmtError: ``PART_UNKNOWN``, ``ROUND_DISPUTED``, ``DECISION_NOT_FOUND``.
    """
    unknown = options.without.difference(PARTS)
    if unknown:
        raise WmtError(Code.PART_UNKNOWN, name=min(unknown), known=PARTS)
    if kind not in COUNTS_NOTHING:
        _require_undisputed(report)
    if kind == "decision" and not report.decisions:
        raise WmtError(Code.DECISION_NOT_FOUND)
    return language or report.arena.language


def _require_undisputed(report: ArenaReport) -> None:
    """Refuse a document that would leave out a vote without a word.

    Raises:
        WmtError: ``ROUND_DISPUTED``.
    """
    if report.disputed:
        raise report.disputed[0]
