"""Session files: export an arena, merge what other laptops exported, revert a merge, settle conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services import conflicts
from wmt_desktop.services.bus import Reloaded
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.ports import (
    Conflict,
    MergeCounts,
    MergeRecord,
    Progress,
    Reader,
    SessionFile,
    SessionFiles,
    Writer,
    no_progress,
)
from wmt_desktop.services.redacting import Redacted, redact
from wmt_desktop.services.trust import standing_of
from wmt_desktop.services.work import Work

SKEW_LIMIT = 24 * 60
"""Minutes by which the clock of another laptop may be ahead without a word."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A session file that was written.

    Attributes:
        signed: False where the operating system's keyring could not be opened: its votes are not
            counted elsewhere until it is exported again, signed.
    """

    file: Path
    sha256: str
    entries: int
    streams: int
    signed: bool = True


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What a merge did, or would do, with one file.

    Attributes:
        status: ``merged`` (in a preview: would be), ``known`` or ``refused``.
        new: Operations not seen before.
        same: Operations known already.
        conflicts: Fields with more than one standing value because of this file.
        error: Why it was refused, or None.
        session: What was read; None for a known file, which is not read again, and for a refused
            one, unless it was refused for its key.
        standing: How far the key that signed it is trusted; None where it was not read.
        skew: Minutes that its newest entry lies ahead of this computer's clock, where that is more
            than a day; else 0.
    """

    file: Path
    status: str
    new: int = 0
    same: int = 0
    conflicts: int = 0
    error: WmtError | None = None
    session: SessionFile | None = None
    standing: Standing | None = None
    skew: int = 0


@dataclass(frozen=True, slots=True)
class ChooseVersion:
    """Settle a conflict by one of its values.

    Attributes:
        conflict: Id of the conflict.
        version: Place of the value in ``Conflict.versions``, from 0.
    """

    arena: str
    conflict: str
    version: int


@dataclass(frozen=True, slots=True)
class KeepBoth:
    """Settle a conflict of texts by keeping every version."""

    arena: str
    conflict: str


@dataclass(frozen=True, slots=True)
class ExcludeUrn:
    """Leave what one laptop sealed out of the count of a vote.

    Attributes:
        stream: Where it was sealed (``Urn.stream``).
        reason: Goes on record.
    """

    arena: str
    round: str
    stream: str
    reason: str


@dataclass(frozen=True, slots=True)
class RedactText:
    """Erase what a text said earlier.

    Attributes:
        field: Name of the text; empty means the main one (of a note, its text).
        everything: Also what it says now.
    """

    arena: str
    entity: str
    field: str = ""
    everything: bool = False


class SessionService:
    """Use cases between laptops."""

    def __init__(self, work: Work, files: SessionFiles, backups: Path) -> None:
        self._work = work
        self._files = files
        self._backups = backups

    # files

    def export(self, arena: str, path: Path, passphrase: str = "") -> Exported:
        """Write everything of one arena, but no open urn and nobody's name.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        with self._work.store.read() as reader:
            title = existing_arena(reader, arena).title
            streams = reader.streams(arena)
        written = self._files.write(path, {arena: title}, streams, passphrase)
        return Exported(path, written.sha256, sum(each.count for each in streams), len(streams))

    def verify(self, path: Path, passphrase: str = "") -> SessionFile:
        """Check a session file without taking anything in.

        Raises:
            WmtError: ``NOT_A_SESSION_FILE`` or one of ``SESSION_…``.
        """
        return self._files.read(path, passphrase)

    def standing(self, session: SessionFile) -> Standing:
        """Return how far the key that signed a file is trusted here."""
        with self._work.store.read() as reader:
            return standing_of(reader, session, self._files.key)

    def preview(
        self, paths: Sequence[Path], passphrase: str = "", progress: Progress = no_progress
    ) -> tuple[FileVerdict, ...]:
        """Say what a merge of these files would do. Nothing is changed."""
        verdicts: list[FileVerdict] = []
        with _rolled_back(self._work) as writer:
            for verdict in self._take_in(writer, paths, passphrase, progress):
                verdicts.append(verdict)
        return tuple(verdicts)

    def merge(
        self, paths: Sequence[Path], passphrase: str = "", progress: Progress = no_progress
    ) -> tuple[FileVerdict, ...]:
        """Take in everything new of the files that are sound, in one transaction.

        A copy of the database is made before. A file that is refused changes
        nothing, and the others go in.

        Raises:
            WmtError: ``CANCELLED`` (nothing changed), or an error of the database.
        """
        backup: Path | None = None
        merged: list[FileVerdict] = []
        try:
            with self._work.store.write() as writer:
                # Under the lock: what another program writes is in the copy, or comes after.
                backup = self._back_up(writer)
                verdicts = tuple(self._take_in(writer, paths, passphrase, progress))
                merged = [each for each in verdicts if each.status == "merged"]
                if merged:
                    writer.record_merge(_record(writer, merged, backup))
        except BaseException:
            merged = []
            raise
        finally:
            if backup is not None and not merged:
                backup.unlink(missing_ok=True)
        if merged:
            arenas = {arena for each in merged if each.session for arena in each.session.titles}
            self._work.bus.publish(Reloaded(tuple(sorted(arenas))))
        return verdicts

    def _back_up(self, reader: Reader) -> Path:
        # The databases of one folder share its backups.
        database = Path(self._work.store.location).stem
        backup = self._backups / f"{database}-before-merge-{reader.entry_count()}.db"
        try:
            self._backups.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WmtError(Code.FILE_UNWRITABLE, file=str(self._backups)) from error
        self._work.store.backup(backup)
        return backup

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""
        with self._work.store.read() as reader:
            return reader.merges()

    def revert(self, merge: str) -> MergeRecord:
        """Put the database back to where it was before the last merge.

        Raises:
            WmtError: ``MERGE_NOT_LAST``; ``MERGE_OVERTAKEN`` when something was written since.
        """
        with self._work.store.write() as writer:
            merges = writer.merges()
            entries = writer.entry_count()
            if not merges or merges[0].id != merge:
                raise WmtError(Code.MERGE_NOT_LAST)
            if entries != merges[0].entries:
                raise WmtError(Code.MERGE_OVERTAKEN, count=entries - merges[0].entries)
            arenas = writer.revert(merge)
        self._work.bus.publish(Reloaded(arenas))
        return merges[0]

    def digest(self, arena: str | None = None) -> str:
        """Return the fingerprint of the state of one arena or of all."""
        with self._work.store.read() as reader:
            return reader.digest(arena)

    # conflicts

    def conflicts(self, arena: str | None = None) -> tuple[Conflict, ...]:
        """Return what laptops changed unknown to each other, in one arena or in all."""
        with self._work.store.read() as reader:
            arenas = [arena] if arena else [each.id for each in reader.arenas()]
            found = (conflicts.conflicts_of(reader, each) for each in arenas)
            return tuple(conflict for each in found for conflict in each)

    def choose(self, command: ChooseVersion) -> Conflict:
        """Write the chosen value anew, knowing of all others, so that it holds on every laptop.

        Raises:
            WmtError: ``CONFLICT_NOT_FOUND``, ``CONFLICT_OF_BALLOTS``, ``VERSION_UNKNOWN``.
        """
        with self._work.change(command.arena) as writer:
            return conflicts.choose(writer, command.arena, command.conflict, command.version)

    def keep_both(self, command: KeepBoth) -> Conflict:
        """Keep every version of a text; another one of a note becomes a note of its own.

        Raises:
            WmtError: ``CONFLICT_NOT_FOUND``, ``CONFLICT_OF_BALLOTS``, ``CONFLICT_NOT_OF_TEXT``,
                ``TEXT_TOO_LONG``.
        """
        with self._work.change(command.arena) as writer:
            return conflicts.keep_both(writer, command.arena, command.conflict)

    def exclude_urn(self, command: ExcludeUrn) -> Round:
        """Leave what one laptop sealed out of the count of a vote, with a reason on record.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``URN_NOT_FOUND``.
        """
        with self._work.change(command.arena) as writer:
            return conflicts.exclude_urn(
                writer, command.arena, command.round, command.stream, command.reason
            )

    # erasing

    def redact(self, command: RedactText) -> Redacted:
        """Erase what a text said, in the log as well; a laptop that is no coordinator's asks for it.

        Raises:
            WmtError: ``NOTHING_TO_REDACT``.
        """
        with self._work.change(command.arena) as writer:
            return redact(
                writer,
                command.arena,
                command.entity,
                command.field,
                self._files.key,
                everything=command.everything,
            )

    def _take_in(
        self, writer: Writer, paths: Sequence[Path], passphrase: str, progress: Progress
    ) -> Iterator[FileVerdict]:
        for number, path in enumerate(paths):
            progress(number, len(paths))
            yield self._take_in_one(writer, path, passphrase)
        progress(len(paths), len(paths))

    def _take_in_one(self, writer: Writer, path: Path, passphrase: str) -> FileVerdict:
        try:
            session = self._files.read(path, passphrase)
            if writer.knows_file(session.sha256):
                operations = sum(each.content().count(b"\t") for each in session.streams)
                return FileVerdict(path, "known", same=operations, session=session)
            counts: MergeCounts = writer.merge(session)
        except WmtError as error:
            if error.code in _NOT_OF_THE_FILE:
                raise
            return FileVerdict(path, "refused", error=error)
        return FileVerdict(
            path, "merged", counts.new, counts.same, counts.conflicts, session=session
        )


def _record(writer: Writer, merged: Sequence[FileVerdict], backup: Path) -> MergeRecord:
    return MergeRecord(
        id=writer.new_id("merge"),
        minute=writer.now(),
        files=tuple(each.file.name for each in merged),
        new=sum(each.new for each in merged),
        same=sum(each.same for each in merged),
        conflicts=sum(each.conflicts for each in merged),
        backup=str(backup),
        entries=writer.entry_count(),
    )


_NOT_OF_THE_FILE = frozenset(
    {Code.CANCELLED, Code.DISK_FULL, Code.FILE_UNWRITABLE}
    | {code for code in Code if code.name.startswith("DATABASE_")}
)
"""Errors that end a merge as a whole: they say nothing about one file."""


class _RollBackError(Exception):
    """Leaves a transaction without keeping anything."""


@contextmanager
def _rolled_back(work: Work) -> Iterator[Writer]:
    try:
        with work.store.write() as writer:
            yield writer
            raise _RollBackError
    except _RollBackError:
        pass
