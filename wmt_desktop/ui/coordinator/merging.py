"""The files on the desk: look at them, trust their keys, merge them, take a merge out again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.records import MergeRecord
from wmt_desktop.services.services import Services
from wmt_desktop.services.taking_in import FileVerdict, refusal_of
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.desk import Desk
from wmt_desktop.ui.coordinator.history import merge_words
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.coordinator.merge_list import Entry, MergeList
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.toast import Toast


class Merging(QObject):
    """Carries out what is asked for at the table, the file beside it, and the past merges.

    Signals:
        database_changed: Something else than the log is different now.
        added: There are files on the desk that were not there. Argument: path of the first.
        merged: A merge is done. Argument: how many conflicts it brought.

    Attributes:
        files: What lies on the desk.
    """

    database_changed = Signal()
    added = Signal(object)
    merged = Signal(int)

    def __init__(
        self, services: Services, theme: ThemeManager, jobs: Jobs, toast: Toast, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.files = MergeList()
        self._services = services
        self._theme = theme
        self._jobs = jobs
        self._toast = toast
        self._window = parent
        self._passphrase = ""
        self._desk: Desk | None = None
        self._conflicts = 0

    def connect_to(self, desk: Desk) -> None:
        """Answer to this desk."""
        self._desk = desk
        desk.merge.clicked.connect(lambda: self._jobs.after(self._merge))
        desk.dropped.connect(self.add)
        desk.table.ticked.connect(self._on_ticked)
        desk.table.all_ticked.connect(self._on_all_ticked)
        desk.table.opened.connect(self.open)
        desk.table.remove_requested.connect(self._on_remove_requested)
        desk.file.closed.connect(self.show_conflicts)
        desk.file.again_requested.connect(lambda _: self.preview())
        desk.file.remove_requested.connect(self._on_remove_requested)
        desk.file.merge_requested.connect(lambda entry: self._on_ticked(entry.path, True))
        desk.file.passphrase_given.connect(self._on_passphrase_given)
        desk.file.trust_requested.connect(self._on_trust_requested)

    # showing

    def show(self, conflicts: int | None = None) -> None:
        """Show the files as they are now.

        Args:
            conflicts: How many there are; None: as many as before.
        """
        self._conflicts = self._conflicts if conflicts is None else conflicts
        desk, files = self._desk, self.files
        if desk is None:
            return
        desk.table.show_entries(files.entries)
        desk.show_places(files.arenas())
        if not self._jobs.busy:
            desk.show_counts(files)
            none = translate("Merge", "Tick at least one file that is ready.")
            desk.merge.refuse("" if files.to_merge() else none)
            desk.conflicts.show_coming(files.conflicts())
        shown = desk.file.entry
        if desk.shows_file and shown is not None:
            entry = files.entry(shown.path)
            desk.file.show_entry(entry or shown, self._conflicts)
            if entry is None:
                self.show_conflicts()

    def show_conflicts(self) -> None:
        """Show the conflicts beside the table."""
        if self._desk is not None:
            self._desk.table.choose(None)
            self._desk.show_file(shown=False)

    def open(self, path: Path, go_there: bool) -> None:
        """Show all about a file beside the table.

        Args:
            go_there: With the keyboard.
        """
        entry, desk = self.files.entry(path), self._desk
        if entry is None or desk is None:
            return
        desk.table.choose(path)
        desk.file.show_entry(entry, self._conflicts)
        desk.show_file(shown=True)
        if go_there:
            desk.file.take_focus()

    # files

    def add(self, paths: Iterable[Path]) -> bool:
        """Put files or folders on the desk and look at them; return whether any is new."""
        if self._jobs.blocking:
            return False
        before = len(self.files.entries)
        if not self.files.add(paths):
            return False
        self.show()
        first = self.files.entries[before].path
        if before:
            # Those there already may fill the table.
            self.open(first, False)
        self.added.emit(first)
        self.preview()
        return True

    def _on_ticked(self, path: Path, ticked: bool) -> None:
        self.files.tick(path, ticked=ticked)
        self.show()
        self.preview()

    def _on_all_ticked(self, ticked: bool) -> None:
        self.files.tick_all(ticked=ticked)
        self.show()
        self.preview()

    def _on_remove_requested(self, path: Path) -> None:
        self.files.remove(path)
        self.show()
        self.preview()

    def _on_passphrase_given(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.preview()

    def preview(self) -> None:
        """Find out what merging the ticked files would do; nothing is changed."""
        self._jobs.after(self._start_preview)

    def _start_preview(self) -> None:
        paths = self.files.to_preview()
        if not paths:
            return
        sessions, passphrase = self._services.sessions, self._passphrase
        self._jobs.run(
            lambda progress: sessions.preview(paths, passphrase, progress),
            self._on_previewed,
            translate("Merge", "The files are being read."),
            again=self.preview,
        )

    def _on_previewed(self, verdicts: tuple[FileVerdict, ...]) -> None:
        self.files.take(verdicts)
        self.show()

    # keys

    def judge(self, answer: Callable[[], KnownKey], key: str) -> None:
        """Write down how far a key is trusted, and look at the files again with that in mind."""
        self._jobs.after(
            lambda: self._jobs.run(
                lambda _: answer(),
                lambda done: self._on_judged(key, done),
                translate("Merge", "Being written…"),
            )
        )

    def _on_judged(self, key: str, done: KnownKey) -> None:
        self.files.tick_key(key)
        self.show()
        self.database_changed.emit()
        self.preview()
        self._warn_of_copies(done.copies)

    def _on_trust_requested(self, entry: Entry) -> None:
        session = entry.session
        if session is not None:
            trust = self._services.trust
            self.judge(lambda: trust.accept(session.key, session.device), session.key)

    # merging

    def _merge(self) -> None:
        paths = self.files.to_merge()
        sessions, passphrase = self._services.sessions, self._passphrase
        self._jobs.run(
            lambda progress: sessions.merge(paths, passphrase, progress),
            self._on_merged,
            translate("Merge", "The files are being merged."),
        )

    def _on_merged(self, verdicts: tuple[FileVerdict, ...]) -> None:
        self.files.take(verdicts, merged=True)
        self.show()
        merged = [each for each in verdicts if each.status == "merged"]
        conflicts = sum(each.conflicts for each in merged)
        if conflicts:
            self.show_conflicts()
        self.merged.emit(conflicts)
        refusal = refusal_of(verdicts)
        if merged:
            left_out = sum(each.error is not None for each in verdicts)
            self._toast.show_text(_merged_words(merged, conflicts, left_out), icon="merge")
        elif refusal is not None:
            self._toast.show_refusal(refusal)
        self._warn_of_copies({copy for each in merged for copy in each.copies})

    def _warn_of_copies(self, copies: Collection[Path]) -> None:
        """Name the copies of the database that may still hold what was erased just now."""
        if copies:
            files = ", ".join(sorted(map(str, copies)))
            self._toast.show_refusal(WmtError(Code.COPIES_REMAIN, files=files))

    def ask_revert(self, record: MergeRecord) -> None:
        """Ask whether a merge is to be taken out again, and do it."""
        if ask(
            self._window,
            self._theme,
            fill(translate("Merge", "Revert the merge of %1?"), day_and_clock(record.minute)),
            self._what_reverting_does(record),
            keep=translate("Merge", "Keep the merge"),
            go=translate("Merge", "Revert"),
        ):
            self._jobs.after(lambda: self._revert(record))

    def _what_reverting_does(self, record: MergeRecord) -> str:
        out = fill(translate("Merge", "Taken out again: %1."), merge_words(record))
        again = translate("Merge", "The files can be merged again.")
        erased = self._services.sessions.erased_by(record.id)
        if not erased:
            return f"{out} {translate('Merge', 'Everything is as it was before it.')} {again}"
        lost = translate(
            "Merge",
            "%n texts that a coordinator erased with it stay erased: where nothing older is left "
            "of them, they are empty then.",
            None,
            erased,
        )
        return f"{out} {lost} {again}"

    def _revert(self, record: MergeRecord) -> None:
        self._jobs.run(
            lambda _: self._services.sessions.revert(record.id),
            lambda _: self._on_reverted(record),
            translate("Merge", "The merge is being taken out again."),
        )

    def _on_reverted(self, record: MergeRecord) -> None:
        self.files.start_over()
        self.show()
        self.database_changed.emit()
        self.preview()
        self._toast.show_text(
            translate("Merge", "Reverted: %n changes are out again.", None, record.new),
            icon="undo",
        )


def _merged_words(merged: Sequence[FileVerdict], conflicts: int, left_out: int) -> str:
    """Return how much went in from how many files, and what waits now."""
    files = translate("Merge", "%n files", None, len(merged))
    if left_out:
        files = f"{files}, {translate('Merge', '%n left out', None, left_out)}"
    words = fill(
        translate("Merge", "Merged: %1 from %2."),
        translate("Merge", "%n changes", None, sum(each.new for each in merged)),
        files,
    )
    if conflicts:
        words = f"{words} {translate('Merge', '%n conflicts to look at.', None, conflicts)}"
    return words
