"""The part of the desk where files are merged: files, what is about them, and what is here then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.ui.coordinator.conflict_card import ConflictCard
from wmt_desktop.ui.coordinator.file_card import FileCard
from wmt_desktop.ui.coordinator.file_table import FileTable
from wmt_desktop.ui.coordinator.merge_list import MergeList
from wmt_desktop.ui.coordinator.region_map import RegionMap, markers
from wmt_desktop.ui.coordinator.totals import ArenaTotals, TotalsCard
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.label import Label

_BESIDE = 1100
"""From this width on files and conflicts stand side by side, in design pixels."""


class Desk(Surface):
    """Files, conflicts and totals, without what they do.

    Signals:
        dropped: Files or folders. Argument: paths.
    """

    dropped = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.table = FileTable(theme)
        self.conflicts = ConflictCard(theme)
        self.file = FileCard(theme)
        self.totals = TotalsCard(theme)
        self.map = RegionMap(theme)
        self._arenas: Sequence[Arena] = ()
        self._now: Collection[str] = ()
        self.title = Label(theme, "", 28, 700, spacing=-0.015)
        self.counts = Label(theme, "", 14, 400, "ink2", lines=2)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.cancel = Button(theme, kind="quiet")
        self.add = Button(theme, icon="plus")
        self.csv = Button(theme, icon="file")
        self.session = Button(theme, icon="export")
        self.merge = Button(theme, kind="primary", icon="merge")
        buttons = (self.progress, self.cancel, self.add, self.csv, self.session, self.merge)
        self._head = HeadRow((self.title, self.counts), buttons, spare=(self.csv, self.session))
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(16)
        self._upper.addWidget(self.table, 820)
        self._upper.addWidget(self.conflicts, 556)
        self._upper.addWidget(self.file, 556)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addLayout(self._upper, 1)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self.map)
        lower.addWidget(self.totals, 1)
        column.addLayout(lower)
        self.setAcceptDrops(True)
        self.show_file(shown=False)
        self.show_progress(None)
        theme.changed.connect(self._arrange)
        self.retranslate()

    @property
    def shows_file(self) -> bool:
        """Whether all about one file stands beside the table; otherwise the conflicts do."""
        return not self.file.isHidden()

    def show_file(self, *, shown: bool) -> None:
        """Show all about one file beside the table, or the conflicts."""
        self.file.setVisible(shown)
        self.conflicts.setVisible(not shown)

    def show_counts(self, files: MergeList) -> None:
        """Say how many files there are and what Merge would do."""
        counted = _counted(files)
        self.counts.setText(counted)
        self.table.setAccessibleName(counted)
        changes = files.changes()
        self.merge.setText(
            translate("Merge", "Merge %n changes", None, changes)
            if changes
            else translate("Merge", "Merge")
        )
        self.merge.updateGeometry()

    def show_totals(self, totals: Sequence[ArenaTotals]) -> None:
        """Show the figures of all arenas."""
        self.totals.show_totals(totals)
        self._arenas = [each.arena for each in totals]
        self.show_places()

    def show_places(self, now: Collection[str] | None = None) -> None:
        """Show where the arenas are.

        Args:
            now: Ids of those in the files on the desk; None: as before.
        """
        self._now = self._now if now is None else now
        self.map.show_markers(markers(self._arenas, self._now))
        self._arrange()

    def show_progress(self, words: str | None) -> None:
        """Show that long work is under way, or that none is."""
        busy = words is not None
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.progress.setAccessibleName(words or "")
        self.cancel.setVisible(busy)
        if words:
            self.counts.setText(words)

    def show_step(self, words: str, done: int, total: int) -> None:
        """Show how far the work has come."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total > 1:
            share = fill(translate("Merge", "%1 %"), number(100 * done // total))
            self.counts.setText(f"{words} {share}")

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.title.setText(translate("Merge", "Merge session files"))
        self.add.setText(translate("Merge", "Add files"))
        self.cancel.setText(translate("Merge", "Cancel"))
        for button, words in (
            (self.csv, translate("Merge", "Table (CSV)")),
            (self.session, translate("Merge", "Merged session")),
        ):
            button.setAccessibleName(words)
            button.setText(words)
        for part in (self.table, self.conflicts, self.file, self.totals):
            part.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            self.table.set_edge("primary", 3)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.table.set_edge("line")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.table.set_edge("line")
        paths = paths_in(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(paths)

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_BESIDE)
        self._upper.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        # The table says the same in words; where there is little room, it comes first.
        self.map.setVisible(bool(self.map.markers) and not narrow)


def paths_in(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _counted(files: MergeList) -> str:
    entries = files.entries
    waiting = sum(each.waits or each.locked or each.blocked for each in entries)
    ready = sum(each.ready and not each.waits for each in entries)
    merged = sum(each.merged for each in entries)
    known = sum(each.known and not each.merged for each in entries)
    out = sum(each.refused and not each.locked and not each.blocked for each in entries)
    parts = (
        translate("Merge", "%n ready", None, ready) if ready else "",
        translate("Merge", "%n merged", None, merged) if merged else "",
        translate("Merge", "%n merged before", None, known) if known else "",
        translate("Merge", "%n wait", None, waiting) if waiting else "",
        translate("Merge", "%n left out", None, out) if out else "",
    )
    named = translate("Merge", "%n files", None, len(entries))
    facts = ", ".join(filter(None, parts))
    return f"{named}: {facts}" if facts else named if entries else ""
