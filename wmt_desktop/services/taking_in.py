"""Taking session files in, one after the other, within one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.collecting import uncollected
from wmt_desktop.services.pacing import halves, over_files
from wmt_desktop.services.ports import Progress, SessionFiles, Writer
from wmt_desktop.services.records import MergeRecord, SessionFile
from wmt_desktop.services.trust import changed_key, judge
from wmt_desktop.services.whole_file import name_of

_NOT_OF_THE_FILE = frozenset(
    {Code.CANCELLED, Code.DISK_FULL, Code.FILE_UNWRITABLE}
    | {code for code in Code if code.name.startswith("DATABASE_")}
)
"""Errors that end a merge as a whole: they say nothing about one file."""


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What a merge did, or would do, with one file.

    Attributes:
        status: ``merged`` (in a preview: would be), ``known`` or ``refused``.
        new: Operations not seen before.
        same: Operations known already.
        conflicts: Fields with more than one standing value because of this file.
        error: Why it was refused, or None.
        session: What was read, without its streams and photos; None for a known file, which is
            not read again, and for one that could not be read.
        standing: How far the key that signed it is trusted; None where it was not read.
        newer: Operations in it that only a newer version understands: kept, and passed on. Not
            counted in streams that were too long to be kept decoded.
        erased: A coordinator's erasure in it took effect on texts.
        copies: Copies of the database that may still hold them, as far as the program knows.
    """

    file: Path
    status: str
    new: int = 0
    same: int = 0
    conflicts: int = 0
    error: WmtError | None = None
    session: SessionFile | None = None
    standing: Standing | None = None
    newer: int = 0
    erased: bool = False
    copies: tuple[Path, ...] = ()

    @property
    def skew(self) -> int:
        """Minutes that its newest entry lies ahead of this computer's clock, if more than a day."""
        return self.session.skew if self.session else 0


def take_in(
    writer: Writer,
    files: SessionFiles,
    paths: Sequence[Path],
    passphrase: str,
    progress: Progress,
    before: Callable[[Writer], None],
) -> Iterator[FileVerdict]:
    """Take in files; ``before`` is called before each that brings something."""
    fingerprint = cache(files.fingerprint)

    def is_new(path: Path) -> bool:
        try:
            return writer.imported(fingerprint(path)) is None
        except WmtError:  # said when it is its turn
            return False

    with uncollected(), files.reading(paths, is_new) as read:
        for path, share in over_files(paths, progress):
            yield _take_in_one(
                writer, files, path, fingerprint, partial(read, path, passphrase), share, before
            )


def _take_in_one(
    writer: Writer,
    files: SessionFiles,
    path: Path,
    fingerprint: Callable[[Path], str],
    read: Callable[[Progress], SessionFile],
    progress: Progress,
    before: Callable[[Writer], None],
) -> FileVerdict:
    reading, writing = halves(progress)
    verdict = FileVerdict(path, "refused")
    try:
        known = writer.imported(fingerprint(path))
        if known is not None:
            return FileVerdict(path, "known", same=known)
        session = read(reading)
        standing = judge(writer, session, files)
        # Many files are merged at once: what is in them is let go one by one.
        light = replace(session, streams=(), files={})
        newer = sum(each.summary.newer for each in session.streams if each.summary)
        verdict = replace(verdict, session=light, standing=standing, newer=newer)
        if standing is Standing.CHANGED:
            raise changed_key(writer, session, files)
        before(writer)
        counts = writer.merge(session, writing)
    except WmtError as error:
        if error.code in _NOT_OF_THE_FILE:
            raise
        return replace(verdict, error=error)
    return replace(
        verdict,
        status="merged",
        new=counts.new,
        same=counts.same,
        conflicts=counts.conflicts,
        erased=counts.erased,
    )


def refusal_of(verdicts: Sequence[FileVerdict]) -> WmtError | None:
    """Return one error for all files that were refused, or None."""
    errors = [each.error for each in verdicts if each.error]
    if len(errors) < 2:
        return errors[0] if errors else None
    return WmtError(Code.FILES_REFUSED, count=len(errors), total=len(verdicts), first=errors[0])


def record_of(writer: Writer, merged: Sequence[FileVerdict], backup: str) -> MergeRecord:
    """Return what is remembered of a merge that brought something."""
    return MergeRecord(
        id=writer.new_id("merge"),
        minute=writer.now(),
        files=tuple(name_of(each.file) for each in merged),
        new=sum(each.new for each in merged),
        same=sum(each.same for each in merged),
        conflicts=sum(each.conflicts for each in merged),
        backup=backup,
        entries=writer.entry_count(),
    )
