"""The session files on the desk and what merging them would do. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import SessionFile
from wmt_desktop.services.taking_in import FileVerdict

SUFFIXES = (".wmta", ".age")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file on the desk.

    Attributes:
        verdict: Of the last preview or merge it was part of, or None before that.
        ticked: It is to be merged.
        merged: It was merged from this desk.
        session: What is in it, as far as it was ever read.
    """

    path: Path
    verdict: FileVerdict | None = None
    ticked: bool = True
    merged: bool = False
    session: SessionFile | None = None
    standing: Standing = Standing.UNSIGNED

    @property
    def error(self) -> WmtError | None:
        """Why it is left out, or None."""
        return self.verdict.error if self.verdict else None

    @property
    def refused(self) -> bool:
        """Whether it cannot be merged."""
        return self.error is not None

    @property
    def locked(self) -> bool:
        """Whether it needs a passphrase, or another one."""
        return self.error is not None and self.error.code in {
            Code.SESSION_ENCRYPTED,
            Code.SESSION_PASSPHRASE_WRONG,
        }

    @property
    def blocked(self) -> bool:
        """Whether a known laptop signed it with another key, which nobody has accepted yet."""
        return self.error is not None and self.error.code == Code.SESSION_KEY_CHANGED

    @property
    def stranger(self) -> bool:
        """Whether nobody has compared its key yet."""
        return self.verdict is not None and self.standing is Standing.NEW

    @property
    def known(self) -> bool:
        """Whether everything in it is here already."""
        return self.merged or (self.verdict is not None and self.verdict.status == "known")

    @property
    def ready(self) -> bool:
        """Whether it could be merged."""
        return self.verdict is not None and not self.refused and not self.known

    @property
    def waits(self) -> bool:
        """Whether somebody should look at its key first."""
        return self.ready and self.stranger and not self.ticked


class MergeList:
    """The files in the order they were added."""

    def __init__(self) -> None:
        self.entries: tuple[Entry, ...] = ()

    def add(self, paths: Iterable[Path]) -> bool:
        """Put files on the desk, of folders those that are session files; return whether any is new."""
        there = {entry.path for entry in self.entries}
        fresh = [path for path in dict.fromkeys(_files(paths)) if path not in there]
        self.entries = (*self.entries, *(Entry(path) for path in fresh))
        return bool(fresh)

    def remove(self, path: Path) -> None:
        """Take a file off the desk."""
        self.entries = tuple(entry for entry in self.entries if entry.path != path)

    def start_over(self) -> None:
        """Know nothing of the files any more: the database is another one now."""
        self.entries = tuple(Entry(entry.path) for entry in self.entries)

    def tick(self, path: Path, *, ticked: bool) -> None:
        """Choose whether a file is to be merged."""
        self.entries = tuple(
            replace(entry, ticked=ticked) if entry.path == path else entry for entry in self.entries
        )

    def tick_all(self, *, ticked: bool) -> None:
        """Choose whether all files that could be merged are to be."""
        self.entries = tuple(
            replace(entry, ticked=ticked) if entry.ready else entry for entry in self.entries
        )

    def tick_key(self, key: str) -> None:
        """Choose the files that one key signed: it is trusted now."""
        self.entries = tuple(
            replace(entry, ticked=True)
            if entry.session is not None and entry.session.key == key
            else entry
            for entry in self.entries
        )

    def learn(self, standings: Mapping[str, Standing]) -> None:
        """Take in how far keys are trusted now, for the merged files, which are not read again."""
        self.entries = tuple(
            replace(entry, standing=standings[entry.session.key])
            if entry.known and entry.session is not None and entry.session.key in standings
            else entry
            for entry in self.entries
        )

    def entry(self, path: Path) -> Entry | None:
        """Return one file of the desk."""
        return next((each for each in self.entries if each.path == path), None)

    def to_preview(self) -> tuple[Path, ...]:
        """Return the files to preview: those ticked, and those not looked at yet."""
        return tuple(
            entry.path
            for entry in self.entries
            if not entry.merged and (entry.ticked or entry.verdict is None)
        )

    def to_merge(self) -> tuple[Path, ...]:
        """Return the files that Merge takes in."""
        return tuple(entry.path for entry in self.entries if entry.ready and entry.ticked)

    def arenas(self) -> frozenset[str]:
        """Return the ids of the arenas in the files that are merged or going to be."""
        return frozenset(
            arena
            for entry in self.entries
            if entry.session is not None and (entry.known or (entry.ready and entry.ticked))
            for arena in entry.session.titles
        )

    def changes(self) -> int:
        """Return how many changes Merge would take in."""
        return sum(verdict.new for verdict in self._coming())

    def conflicts(self) -> int:
        """Return how many conflicts Merge would bring."""
        return sum(verdict.conflicts for verdict in self._coming())

    def _coming(self) -> Iterable[FileVerdict]:
        for entry in self.entries:
            if entry.ready and entry.ticked and entry.verdict is not None:
                yield entry.verdict

    def take(self, verdicts: Sequence[FileVerdict], *, merged: bool = False) -> None:
        """Take the verdicts of a preview or a merge.

        A file by a key that nobody has compared yet is not ticked by itself.
        """
        by_path = {verdict.file: verdict for verdict in verdicts}
        self.entries = tuple(
            _judged(entry, by_path[entry.path], merged=merged) if entry.path in by_path else entry
            for entry in self.entries
        )


def _judged(entry: Entry, verdict: FileVerdict, *, merged: bool) -> Entry:
    first = entry.session is None
    stranger = verdict.error is None and verdict.standing is Standing.NEW
    return replace(
        entry,
        verdict=verdict,
        ticked=entry.ticked and not (first and stranger),
        merged=entry.merged or (merged and verdict.error is None),
        # A file that was merged before is not read again; one that is refused may have been once.
        session=verdict.session or entry.session,
        standing=verdict.standing or entry.standing,
    )


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    """Return the session files of folders, and other paths as they are.

    A folder without any stays, and one that is gone or closed: its row says what is wrong.
    """
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else []
        except OSError:
            inside = []
        # A Mac leaves a hidden “._” file beside each file on a stick.
        yield from [
            each
            for each in inside
            if each.suffix.lower() in SUFFIXES and not each.name.startswith(".")
        ] or [path]
