"""The session files on the desk and what merging them would do. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.sessions import FileVerdict

SUFFIXES = (".wmta", ".age")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file on the desk.

    Attributes:
        verdict: Of the last preview or merge it was part of, or None before that.
        ticked: It is to be merged.
        merged: It was merged from this desk.
    """

    path: Path
    verdict: FileVerdict | None = None
    ticked: bool = True
    merged: bool = False

    @property
    def refused(self) -> bool:
        """Whether it cannot be merged."""
        return self.verdict is not None and self.verdict.error is not None

    @property
    def encrypted(self) -> bool:
        """Whether it needs a passphrase, or another one."""
        error = self.verdict.error if self.verdict else None
        return error is not None and error.code in {
            Code.SESSION_ENCRYPTED,
            Code.SESSION_PASSPHRASE_WRONG,
        }

    @property
    def known(self) -> bool:
        """Whether everything in it is here already."""
        return self.merged or (self.verdict is not None and self.verdict.status == "known")

    @property
    def ready(self) -> bool:
        """Whether it could be merged."""
        return self.verdict is not None and not self.refused and not self.known


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

    def tick(self, path: Path, *, ticked: bool) -> None:
        """Choose whether a file is to be merged."""
        self.entries = tuple(
            replace(entry, ticked=ticked) if entry.path == path else entry for entry in self.entries
        )

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

    def changes(self) -> int:
        """Return how many changes Merge would take in."""
        return sum(
            entry.verdict.new
            for entry in self.entries
            if entry.ready and entry.ticked and entry.verdict is not None
        )

    def take(self, verdicts: Sequence[FileVerdict], *, merged: bool = False) -> None:
        """Take the verdicts of a preview or a merge."""
        by_path = {verdict.file: verdict for verdict in verdicts}
        self.entries = tuple(
            replace(
                entry,
                verdict=by_path[entry.path],
                merged=entry.merged or (merged and by_path[entry.path].error is None),
            )
            if entry.path in by_path
            else entry
            for entry in self.entries
        )


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.iterdir() if each.suffix.lower() in SUFFIXES)
        else:
            yield path
