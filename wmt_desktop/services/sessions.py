"""Session files: export an arena, merge what other laptops exported, revert a merge, settle conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services import conflicts
from wmt_desktop.services.bus import Reloaded
from wmt_desktop.services.elsewhere import Elsewhere
from wmt_desktop.services.file_suffixes import SESSION_FILES
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.outgoing import Outgoing, PersonalData, outgoing, personal_data
from wmt_desktop.services.ports import Progress, SessionFiles, no_progress
from wmt_desktop.services.records import Conflict, MergeRecord, SessionFile
from wmt_desktop.services.redacting import Redacted, redact, redact_elsewhere
from wmt_desktop.services.safety_copy import SafetyCopies
from wmt_desktop.services.taking_in import FileVerdict, record_of, take_in
from wmt_desktop.services.trust import standing_of
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Exported:
    """A session file that was written.

    Attributes:
        laptops: How many wrote in it; one that was set back or copied goes on in another stream.
        signed: False where the operating system's keyring could not be opened: its votes are not
            counted elsewhere until it is exported again, signed.
    """

    file: Path
    sha256: str
    entries: int
    streams: int
    laptops: int
    signed: bool = True


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
class IncludeUrn:
    """Take an excluded urn into the count of a vote again.

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
        option: Of the options of a vote: the one whose label is erased with ``everything``.
            Ballots name options by id, so the vote can still be counted.
        elsewhere: Also where the same words stand in other texts. Whoever asked for that alone
            afterwards would have to say the words: nothing knows them any more.
    """

    arena: str
    entity: str
    field: str = ""
    everything: bool = False
    option: str = ""
    elsewhere: bool = False


class SessionService:
    """Use cases between laptops."""

    def __init__(self, work: Work, files: SessionFiles, copies: SafetyCopies) -> None:
        self._work = work
        self._files = files
        self._copies = copies

    # files

    def export(
        self, arena: str, path: Path, passphrase: str = "", recipients: Sequence[str] = ()
    ) -> Exported:
        """Write everything of one arena with its photos, but no open urn; see ``outgoing``.

        Args:
            passphrase: Encrypts the file for who knows it.
            recipients: Encrypt it for these installations (``age1…``); one or the other.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``RECIPIENT_INVALID``,
                ``SESSION_TOO_LARGE``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        if not path.name.casefold().endswith(SESSION_FILES):
            raise WmtError(Code.FILE_TYPE_UNKNOWN, file=path.name, known=SESSION_FILES)
        with self._work.store.read() as reader:
            content = outgoing(reader, arena)
        return self.write(content, path, passphrase, recipients)

    def write(
        self,
        content: Outgoing,
        path: Path,
        passphrase: str = "",
        recipients: Sequence[str] = (),
    ) -> Exported:
        """Write what was collected of an arena; see ``export``.

        Raises:
            WmtError: ``RECIPIENT_INVALID``, ``SESSION_TOO_LARGE``, ``FILE_UNWRITABLE``,
                ``DISK_FULL``.
        """
        titles, streams = {content.arena.id: content.arena.title}, content.streams
        written = self._files.write(path, titles, streams, passphrase, recipients, content.files)
        return Exported(
            path,
            written.sha256,
            sum(each.count for each in streams),
            len({each.id for each in streams}),
            len({each.public_key or each.id for each in streams}),
            written.signed,
        )

    def content(self, content: Outgoing) -> bytes:
        """Return the bytes of the session file that ``write`` would write, not encrypted.

        Raises:
            WmtError: ``SESSION_TOO_LARGE``.
        """
        titles = {content.arena.id: content.arena.title}
        return self._files.content(titles, content.streams, content.files)[0]

    def personal(self, arena: str) -> tuple[PersonalData, ...]:
        """Return the e-mail addresses and telephone numbers that an export of an arena would hold.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return personal_data(reader, existing_arena(reader, arena).id)

    def verify(self, path: Path, passphrase: str = "") -> SessionFile:
        """Check a session file without taking anything in.

        Raises:
            WmtError: ``NOT_A_SESSION_FILE`` or one of ``SESSION_…``.
        """
        return self._files.read(path, passphrase)

    def verify_content(self, content: bytes, name: str, passphrase: str = "") -> SessionFile:
        """Check the bytes of a session file of this name; see ``verify``.

        Raises:
            WmtError: As ``verify``.
        """
        return self._files.read_content(content, name, passphrase)

    def standing(self, session: SessionFile) -> Standing:
        """Return how far the key that signed a file is trusted here."""
        with self._work.store.read() as reader:
            return standing_of(reader, session, self._files)

    def preview(
        self, paths: Sequence[Path], passphrase: str = "", progress: Progress = no_progress
    ) -> tuple[FileVerdict, ...]:
        """Say what a merge of these files would do. Nothing is changed."""
        verdicts: list[FileVerdict] = []
        with self._work.trial() as writer:
            for verdict in take_in(
                writer, self._files, paths, passphrase, progress, lambda _: None
            ):
                verdicts.append(verdict)
        return tuple(verdicts)

    def merge(
        self, paths: Sequence[Path], passphrase: str = "", progress: Progress = no_progress
    ) -> tuple[FileVerdict, ...]:
        """Take in everything new of the files that are sound, in one transaction.

        A copy of the database is made before, and removed with all earlier ones if a file has
        a text erased. A file that is refused changes nothing, and the others go in.

        Args:
            progress: Is told of KiB; may cancel between files and inside long ones.

        Raises:
            WmtError: ``CANCELLED`` (nothing changed), or an error of the database.
        """
        copy = self._copies.before_merge()
        merged: list[FileVerdict] = []
        try:
            with self._work.store.write() as writer:
                verdicts = tuple(
                    take_in(writer, self._files, paths, passphrase, progress, copy.make)
                )
                merged = [each for each in verdicts if each.status == "merged"]
                if merged:
                    writer.record_merge(record_of(writer, merged, copy.name))
        except BaseException:
            merged = []
            raise
        finally:
            if not merged:
                copy.drop()
        if any(each.erased for each in merged):
            left = self._copies.forget_erased()
            verdicts = tuple(replace(each, copies=left if each.erased else ()) for each in verdicts)
        if merged:
            arenas = {arena for each in merged if each.session for arena in each.session.titles}
            self._work.bus.publish(Reloaded(tuple(sorted(arenas))))
        return verdicts

    def merges(self) -> tuple[MergeRecord, ...]:
        """Return the merges that took place here, the newest first."""
        with self._work.store.read() as reader:
            return self._copies.still_there(reader.merges())

    def written_since(self, merge: MergeRecord) -> int:
        """Return how many entries were written after a merge; any stands against reverting it."""
        with self._work.store.read() as reader:
            return reader.entry_count() - merge.entries

    def erased_by(self, merge: str) -> int:
        """Return how many texts a merge erased for good; reverting it does not bring them back.

        Where nothing is left of a text but what the merge wrote, it is empty then.
        """
        with self._work.store.read() as reader:
            return reader.erased_by(merge)

    def revert(self, merge: str) -> MergeRecord:
        """Take everything that the last merge brought out again.

        Raises:
            WmtError: ``NO_MERGE`` where none took place; ``MERGE_NOT_LAST``; ``MERGE_OVERTAKEN``
                when something was written since.
        """
        with self._work.store.write() as writer:
            merges = self._copies.still_there(writer.merges())
            if not merges:
                raise WmtError(Code.NO_MERGE)
            if merges[0].id != merge:
                raise WmtError(Code.MERGE_NOT_LAST)
            since = writer.entry_count() - merges[0].entries
            if since:
                raise WmtError(Code.MERGE_OVERTAKEN, count=since)
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

    def include_urn(self, command: IncludeUrn) -> Round:
        """Take an urn that was excluded by mistake into the count again, with a reason on record.

        Raises:
            WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``URN_NOT_FOUND``,
                ``URN_NOT_EXCLUDED``.
        """
        with self._work.change(command.arena) as writer:
            return conflicts.include_urn(
                writer, command.arena, command.round, command.stream, command.reason
            )

    # erasing

    def redact(self, command: RedactText) -> Redacted:
        """Erase what a text said, in the log as well; a laptop that is no coordinator's asks for it.

        Copies made before merges go with it; they would hold it still.

        Raises:
            WmtError: ``NOTHING_TO_REDACT``.
        """
        with self._work.store.write() as writer:
            done = redact(
                writer,
                command.arena,
                command.entity,
                command.field,
                self._files.key,
                everything=command.everything,
                option=command.option,
            )
            if command.elsewhere and done.elsewhere:
                others = redact_elsewhere(writer, command.arena, done.elsewhere, self._files.key)
                done = replace(others, texts=done.texts + others.texts)
        return self._erased(command.arena, done)

    def redact_elsewhere(self, arena: str, found: Sequence[Elsewhere]) -> Redacted:
        """Erase what ``redact`` found elsewhere (``Redacted.elsewhere``), as it does; all or nothing.

        Raises:
            WmtError: ``NOTHING_TO_REDACT``.
        """
        with self._work.store.write() as writer:
            done = redact_elsewhere(writer, arena, found, self._files.key)
        return self._erased(arena, done)

    def _erased(self, arena: str, done: Redacted) -> Redacted:
        if done.effective:
            done = replace(done, copies=self._copies.forget_erased())
        self._work.bus.publish(Reloaded((arena,)))
        return done
