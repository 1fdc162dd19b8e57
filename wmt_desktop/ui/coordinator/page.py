"""The coordinator's desk: files in, what merging would do, merge, and what is here then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from wmt_desktop.services.bus import BallotCast, Event
from wmt_desktop.services.services import Services
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.desk import Desk, paths_in
from wmt_desktop.ui.coordinator.desk_state import DeskState, read_desk
from wmt_desktop.ui.coordinator.exporting import SESSION, TABLE, Exports
from wmt_desktop.ui.coordinator.header import Header
from wmt_desktop.ui.coordinator.history import HistoryCard
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.coordinator.laptops import LaptopsPart
from wmt_desktop.ui.coordinator.merging import Merging
from wmt_desktop.ui.coordinator.settling import Settling
from wmt_desktop.ui.i18n import Languages, translate
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast

PARTS = ("merge", "laptops", "history")


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
        self._reading = False
        self._stale = True
        self.state = DeskState()
        self.jobs = Jobs(tasks, toast, self)
        # Built in their places: the style sheet dresses all of a widget anew when it moves.
        self.header = Header(theme, languages, self)
        self._parts = QStackedWidget(self)
        self._scroll, laptops, self._past = (_scrolling(self._parts) for _ in range(3))
        self.desk = Desk(theme, self._scroll.viewport())
        self._scroll.setWidget(self.desk)
        self.laptops = LaptopsPart(theme, laptops.viewport())
        laptops.setWidget(self.laptops)
        for part in (self._scroll, laptops, self._past):
            self._parts.addWidget(part)
        self.history = HistoryCard(theme)
        self._exports = Exports(services, theme, self.jobs, toast, self)
        self._settling = Settling(services, theme, self.jobs, toast, self, self._read)
        self.merging = Merging(services, theme, self.jobs, toast, self)
        self._build(theme)
        self._connect()
        bus.changed.connect(self._on_bus_changed)
        self.retranslate()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Put files or folders on the desk and look at them."""
        if self.merging.add(paths):
            self.show_part("merge")

    @property
    def is_busy(self) -> bool:
        """Whether files are being read, merged or written."""
        return self.jobs.busy

    @property
    def is_reading(self) -> bool:
        """Whether what the database holds is being read."""
        return self._reading

    def show_part(self, part: str) -> None:
        """Show one of ``PARTS``."""
        self.header.show_part(part)
        self._parts.setCurrentIndex(PARTS.index(part))

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._past_title.setText(translate("Merge", "Past merges"))
        for part in (self.header, self.desk, self.laptops, self.history):
            part.retranslate()
        self._show_state()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.window().focusWidget() in {None, self.header.tabs["merge"]}:
            self.desk.add.setFocus()
        if self._stale:
            self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Open) and not self.jobs.blocking:
            self._on_add_clicked()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.add_files(paths_in(QGuiApplication.clipboard().mimeData()))
        else:
            super().keyPressEvent(event)

    # building

    def _build(self, theme: ThemeManager) -> None:
        past = Surface(theme, parent=self._past.viewport())
        self._past_title = Label(theme, "", 28, 700, spacing=-0.015)
        column = QVBoxLayout(past)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._past_title)
        column.addWidget(self.history)
        column.addStretch(1)
        self._past.setWidget(past)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self._parts, 1)

    def _connect(self) -> None:
        desk = self.desk
        self.header.home_requested.connect(self.home_requested)
        self.header.language_chosen.connect(self.language_chosen)
        self.header.part_chosen.connect(self.show_part)
        self.jobs.changed.connect(self._on_jobs_changed)
        # Another window may have written since.
        self.jobs.failed.connect(self._read)
        self.jobs.progressed.connect(
            lambda done, total: desk.show_step(self.jobs.words, done, total)
        )
        desk.add.clicked.connect(self._on_add_clicked)
        desk.cancel.clicked.connect(self.jobs.cancel)
        desk.file.more_requested.connect(self._on_add_clicked)
        desk.session.clicked.connect(lambda: self._exports.export(SESSION))
        desk.csv.clicked.connect(lambda: self._exports.export(TABLE))
        self.merging.connect_to(desk)
        desk.table.opened.connect(self._on_opened)
        self.merging.database_changed.connect(self._read)
        self.merging.merged.connect(self._on_merged)
        self.merging.added.connect(desk.table.reveal)
        desk.table.revealed.connect(self._scroll.ensureWidgetVisible)
        self.laptops.words_wanted.connect(self._find_words)
        self.history.revert_requested.connect(self.merging.ask_revert)
        self._settling.connect_to(desk.conflicts)
        trust, judge = self._services.trust, self.merging.judge
        self.laptops.accept_requested.connect(
            lambda key: judge(lambda: trust.accept(key.key), key.key)
        )
        self.laptops.enrol_requested.connect(
            lambda key: judge(lambda: trust.enrol(key.key), key.key)
        )
        self.laptops.forget_requested.connect(lambda key: judge(lambda: trust.forget(key.key), ""))

    # showing what is here

    def _on_bus_changed(self, event: Event) -> None:
        if isinstance(event, BallotCast):
            return
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Read what the database holds, once more if it changed meanwhile."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self._tasks.run(lambda _: read_desk(self._services), self._on_read, self._on_reading_failed)

    def _on_read(self, state: DeskState) -> None:
        # The window may be gone by now.
        if not isValid(self):
            return
        self._reading = False
        self.state = state
        self._show_state()
        if self._stale and self.isVisible():
            self._read()

    def _on_reading_failed(self, error: Exception) -> None:
        if isValid(self):
            self._reading = False
            self._toast.show_refusal(error)

    def _find_words(self, keys: Sequence[KnownKey]) -> None:
        """Show the words of keys one by one: each takes a moment, and other work goes between."""
        if keys:
            first, *rest = keys
            self._tasks.run(
                lambda _: first.words, partial(self._on_words, first, rest), self._on_reading_failed
            )

    def _on_words(self, key: KnownKey, rest: Sequence[KnownKey], _words: object) -> None:
        if isValid(self):
            self.laptops.show_words(key)
            self._find_words(rest)

    def _show_state(self) -> None:
        self.desk.conflicts.show_conflicts(self.state.conflicts)
        self.desk.show_totals(self.state.totals)
        self.history.show_merges(self.state.merges, self.state.since)
        self.laptops.show_keys(self.state.keys, self.state.recipient)
        none = translate("Merge", "There is no arena on this laptop yet.")
        for button in (self.desk.csv, self.desk.session):
            button.refuse("" if self.state.totals else none)
        self.merging.files.learn({key.key: key.standing for key in self.state.keys})
        self.merging.show(len(self.state.conflicts))

    def _on_opened(self, _path: Path, go_there: bool) -> None:
        if go_there:
            self._scroll.ensureWidgetVisible(self.desk.file.focusWidget())

    def _on_merged(self, conflicts: int) -> None:
        """Take the keyboard to what the merge brought: Merge itself has nothing to do now."""
        result = self.desk.conflicts if conflicts else self.desk.table
        self._scroll.ensureWidgetVisible(result)
        result.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_jobs_changed(self) -> None:
        desk, jobs = self.desk, self.jobs
        focused = self.focusWidget()
        desk.show_progress(jobs.words if jobs.busy else None)
        waiting = jobs.words if jobs.blocking else ""
        desk.merge.refuse(jobs.words if jobs.busy else "")
        for button in (desk.add, desk.csv, desk.session):
            button.refuse(waiting)
        for part in (desk.table, desk.file, desk.conflicts, self.laptops, self.history):
            part.setEnabled(not jobs.blocking)
        if jobs.blocking and focused is not self.focusWidget():
            # Whoever pressed a button that is closed now finds the keyboard at the way out.
            desk.cancel.setFocus()
        if not jobs.busy:
            self._show_state()
            if focused is desk.cancel or focused is None:
                (desk.merge if desk.merge.isEnabled() else desk.add).setFocus()

    def _on_add_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Merge", "Add session files"),
            "",
            translate("Merge", "Session files (*.wmta *.age)"),
        )
        self.add_files(Path(name) for name in names)


def _scrolling(parent: QWidget) -> QScrollArea:
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
