"""The coordinator's desk: files in, what merging would do, merge, and what is here then."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.bus import BallotCast, Event
from wmt_desktop.services.ports import MergeRecord
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import FileVerdict
from wmt_desktop.ui.coordinator.dialogs import ask_passphrase, explain
from wmt_desktop.ui.coordinator.file_table import FileTable
from wmt_desktop.ui.coordinator.header import Header
from wmt_desktop.ui.coordinator.history import HistoryCard, merge_words
from wmt_desktop.ui.coordinator.merge_list import MergeList
from wmt_desktop.ui.coordinator.totals import TotalsCard, collect
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import Languages, fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Job, Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast

_NARROW = 1100


class MergePage(Surface):
    """Merging session files.

    Signals:
        home_requested: Back to the home page.
        language_chosen: Argument: the code.
    """

    home_requested = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        toast: Toast,
        tasks: Tasks,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._services = services
        self._toast = toast
        self._tasks = tasks
        self._list = MergeList()
        self._passphrase = ""
        self._job: Job | None = None
        self._stale = True
        self.header = Header(theme, languages)
        self.table = FileTable(theme)
        self.history = HistoryCard(theme)
        self.totals = TotalsCard(theme)
        self._build(theme)
        self._connect()
        theme.changed.connect(self._arrange)
        bus.changed.connect(self._on_bus_changed)
        self.retranslate()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Put files or folders on the desk and look at them."""
        if self._list.add(paths):
            self.table.show_entries(self._list.entries)
            self._preview()

    @property
    def is_busy(self) -> bool:
        """Whether files are being read or merged."""
        return self._job is not None

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Merge", "Merge session files"))
        self.add.setText(translate("Merge", "Add files"))
        self.cancel.setText(translate("Merge", "Cancel"))
        self.header.retranslate()
        self.table.retranslate()
        self.history.retranslate()
        self.totals.retranslate()
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # building

    def _build(self, theme: ThemeManager) -> None:
        self._title = Label(theme, "", 28, 700, spacing=-0.015)
        self._counts = Label(theme, "", 14, 400, "ink2", lines=2)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self.cancel = Button(theme, kind="quiet")
        self.add = Button(theme, icon="plus")
        self.merge = Button(theme, kind="primary", icon="merge")
        buttons = (self._progress, self.cancel, self.add, self.merge)
        head = HeadRow((self._title, self._counts), buttons)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(16)
        self._upper.addWidget(self.table, 820)
        self._upper.addWidget(self.history, 556)
        content = Surface(theme)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addWidget(head)
        column.addLayout(self._upper, 1)
        column.addWidget(self.totals)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(scroll, 1)
        self._set_busy(None)

    def _connect(self) -> None:
        self.header.home_requested.connect(self.home_requested)
        self.header.language_chosen.connect(self.language_chosen)
        self.add.clicked.connect(self._on_add_clicked)
        self.merge.clicked.connect(self._on_merge_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.table.dropped.connect(self.add_files)
        self.table.ticked.connect(self._on_ticked)
        self.table.reason_requested.connect(self._on_reason_requested)
        self.table.passphrase_requested.connect(self._on_passphrase_requested)
        self.table.remove_requested.connect(self._on_remove_requested)
        self.history.revert_requested.connect(self._on_revert_requested)

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._upper.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    # showing

    def _on_bus_changed(self, event: Event) -> None:
        if isinstance(event, BallotCast):
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def _read(self) -> None:
        self._stale = False
        self.history.show_merges(self._services.sessions.merges())
        self.totals.show_totals(collect(self._services))

    def _say(self) -> None:
        entries = self._list.entries
        files = len(entries)
        ready = sum(each.ready for each in entries)
        merged = sum(each.merged for each in entries)
        known = sum(each.known and not each.merged for each in entries)
        encrypted = sum(each.encrypted for each in entries)
        refused = sum(each.refused and not each.encrypted for each in entries)
        parts = (
            translate("Merge", "%n ready", None, ready) if ready else "",
            translate("Merge", "%n merged", None, merged) if merged else "",
            translate("Merge", "%n merged before", None, known) if known else "",
            translate("Merge", "%n encrypted", None, encrypted) if encrypted else "",
            translate("Merge", "%n left out", None, refused) if refused else "",
        )
        named = translate("Merge", "%n files", None, files)
        facts = ", ".join(filter(None, parts))
        self._counts.setText(f"{named}: {facts}" if facts else named if files else "")
        changes = self._list.changes()
        self.merge.setText(
            translate("Merge", "Merge %n changes", None, changes)
            if changes
            else translate("Merge", "Merge")
        )
        self.merge.updateGeometry()
        if self._job is None:
            self.merge.refuse(
                ""
                if self._list.to_merge()
                else translate("Merge", "Tick at least one file that is ready.")
            )

    def _set_busy(self, job: Job | None) -> None:
        self._job = job
        busy = job is not None
        self._progress.setVisible(busy)
        self.cancel.setVisible(busy)
        waiting = translate("Merge", "The files are being read.") if busy else ""
        self.add.refuse(waiting)
        self.merge.refuse(waiting)
        self.table.setEnabled(not busy)
        if not busy:
            self._say()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    # files

    def _on_add_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Merge", "Add session files"),
            "",
            translate("Merge", "Session files (*.wmta *.age)"),
        )
        self.add_files(Path(name) for name in names)

    def _on_ticked(self, path: Path, ticked: bool) -> None:
        self._list.tick(path, ticked=ticked)
        self._preview()

    def _on_remove_requested(self, path: Path) -> None:
        self._list.remove(path)
        self.table.show_entries(self._list.entries)
        self._preview()

    def _on_reason_requested(self, path: Path) -> None:
        for entry in self._list.entries:
            if entry.path == path and entry.verdict and entry.verdict.error:
                explain(self, self._theme, path.name, entry.verdict.error)

    def _on_passphrase_requested(self) -> None:
        passphrase = ask_passphrase(self, self._theme)
        if passphrase:
            self._passphrase = passphrase
            self._preview()

    def _preview(self) -> None:
        """Find out what merging the ticked files would do; nothing is changed."""
        paths = self._list.to_preview()
        if not paths:
            self._say()
            return
        sessions, passphrase = self._services.sessions, self._passphrase
        self._run(
            lambda progress: sessions.preview(paths, passphrase, progress),
            self._on_previewed,
        )

    def _on_previewed(self, verdicts: tuple[FileVerdict, ...]) -> None:
        self._list.take(verdicts)
        self._set_busy(None)
        self.table.show_entries(self._list.entries)

    # merging

    def _on_merge_clicked(self) -> None:
        paths = self._list.to_merge()
        sessions, passphrase = self._services.sessions, self._passphrase
        self._run(
            lambda progress: sessions.merge(paths, passphrase, progress),
            self._on_merged,
        )

    def _on_merged(self, verdicts: tuple[FileVerdict, ...]) -> None:
        self._list.take(verdicts, merged=True)
        self._set_busy(None)
        self.table.show_entries(self._list.entries)
        merged = [each for each in verdicts if each.status == "merged"]
        new = sum(each.new for each in merged)
        self._toast.show_text(
            fill(
                translate("Merge", "Merged: %1 from %2."),
                translate("Merge", "%n changes", None, new),
                translate("Merge", "%n files", None, len(merged)),
            ),
            icon="merge",
        )

    def _on_revert_requested(self, record: MergeRecord) -> None:
        question = fill(translate("Merge", "Revert the merge of %1?"), day_and_clock(record.minute))
        consequence = fill(
            translate(
                "Merge",
                "Taken out again: %1. The database goes back to the copy made before. "
                "The files can be merged again.",
            ),
            merge_words(record),
        )
        if ask(
            self,
            self._theme,
            question,
            consequence,
            keep=translate("Merge", "Keep the merge"),
            go=translate("Merge", "Revert"),
        ):
            self._run(lambda _: self._services.sessions.revert(record.id), self._on_reverted)

    def _on_reverted(self, record: MergeRecord) -> None:
        self._list = MergeList()
        self._set_busy(None)
        self.table.show_entries(())
        self._read()
        self._toast.show_text(
            translate("Merge", "Reverted: %n changes are out again.", None, record.new),
            icon="undo",
        )

    # long work

    def _run(
        self, work: Callable[[Callable[[int, int], None]], object], done: Callable[..., None]
    ) -> None:
        self._progress.setRange(0, 0)
        self._set_busy(self._tasks.run(work, done, self._on_failed, self._show_progress))

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(None)
        if isinstance(error, WmtError) and error.code == Code.CANCELLED:
            self._toast.show_text(say(error), icon="info")
        else:
            self._toast.show_refusal(error)

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
