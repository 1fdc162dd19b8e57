"""The files on the desk: from where, signed by whom, and what is new in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.coordinator.file_row import EDGE, GAP, Columns, FileRow
from wmt_desktop.ui.coordinator.merge_list import Entry
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.table import HeadStrip
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label

_NAMES = 150
"""The names get at least that much, in design pixels; otherwise each file takes two lines."""


class _Head(HeadStrip):
    """The names of the columns, and a tick for all files."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__(theme, left=EDGE, right=EDGE)
        right = Qt.AlignmentFlag.AlignRight
        self.check = QCheckBox()
        self.labels = [Label(theme, "", 12, 600, "ink2") for _ in range(3)]
        self.labels += [Label(theme, "", 12, 600, "ink2", align=right) for _ in range(3)]
        self.row.setSpacing(0)
        self.row.addWidget(self.check)
        for number, label in enumerate(self.labels):
            self.row.addWidget(label, int(number == 0))

    def arrange(self, columns: Columns) -> None:
        """Stand over these columns."""
        self.setFixedHeight(self._theme.px(38))
        self.check.setFixedWidth(columns.check + GAP)
        for label, width in zip(self.labels[1:], columns.all[2:], strict=True):
            label.setVisible(not columns.stacked)
            label.setFixedWidth(width)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.check.setAccessibleName(translate("Merge", "All files that can be merged"))
        self.check.setToolTip(self.check.accessibleName())
        texts = (
            translate("Merge", "Arena and device"),
            translate("Merge", "Saved"),
            translate("Merge", "Signature"),
            translate("Merge", "New"),
            translate("Merge", "Same"),
            translate("Merge", "Conflicts"),
        )
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)


class FileTable(Card):
    """The table.

    Signals:
        ticked, opened, remove_requested: As of a row.
        all_ticked: Argument: whether all files that can be merged are to be.
        revealed: A row was brought into sight. Argument: the row.
    """

    ticked = Signal(object, bool)
    opened = Signal(object, bool)
    remove_requested = Signal(object)
    all_ticked = Signal(bool)
    revealed = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.rows: list[FileRow] = []
        self._entries: Sequence[Entry] = ()
        self._chosen: Path | None = None
        self._wanted: Path | None = None
        self._needs: dict[Path, tuple[int, int, int]] = {}
        self.head = _Head(theme)
        self.head.check.clicked.connect(self.all_ticked)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = Scroll(theme, self._content, least=214)
        self._scroll.verticalScrollBar().rangeChanged.connect(self.head.leave_room)
        filled = QWidget()
        table = QVBoxLayout(filled)
        table.setContentsMargins(0, 0, 0, 1)
        table.setSpacing(0)
        table.addWidget(self.head)
        table.addWidget(self._scroll, 1)
        table.addStretch()
        self.empty = EmptyState(theme, "merge")
        bare = QWidget()
        inside = QVBoxLayout(bare)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self.empty)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(bare)
        self._pages.addWidget(filled)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these files; the rows of those shown already stay."""
        self._entries = entries
        there = {row.entry.path: row for row in self.rows}
        wanted = {entry.path for entry in entries}
        focused = next((at for at, row in enumerate(self.rows) if row.has_focus), None)
        for path, row in there.items():
            if path not in wanted:
                row.hide()
                self._column.removeWidget(row)
                row.deleteLater()
        self.rows = []
        for place, entry in enumerate(entries):
            shown = there.get(entry.path)
            if shown is None:
                shown = self._new_row(entry)
                self._column.insertWidget(place, shown)
                self._needs.pop(entry.path, None)
            elif shown.entry != entry:
                shown.show_entry(entry)
                self._needs.pop(entry.path, None)
            self.rows.append(shown)
        self._pages.setCurrentIndex(1 if entries else 0)
        self.choose(self._chosen)
        self._show_head()
        self._arrange()
        if focused is not None and self.rows and not any(row.has_focus for row in self.rows):
            self.rows[min(focused, len(self.rows) - 1)].take_focus()

    def choose(self, path: Path | None) -> None:
        """Mark the file that all is told about beside the table."""
        self._chosen = path
        for row in self.rows:
            row.show_chosen(chosen=row.entry.path == path)

    def reveal(self, path: Path) -> None:
        """Bring a file into sight as soon as its row has a place."""
        self._wanted = path
        QTimer.singleShot(0, self, self._show_wanted)

    def row(self, path: Path) -> FileRow | None:
        """Return the row of a file."""
        return next((row for row in self.rows if row.entry.path == path), None)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.head.retranslate()
        self.empty.title.setText(translate("Merge", "No session files yet"))
        self.empty.sentence.setText(
            translate("Merge", "Drop session files here; nothing changes until you press Merge.")
        )
        for row in self.rows:
            row.show_entry(row.entry)
        self._needs.clear()
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_wanted(self) -> None:
        row = self.row(self._wanted) if self._wanted is not None else None
        self._wanted = None
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
            self.revealed.emit(row)

    def _new_row(self, entry: Entry) -> FileRow:
        row = FileRow(self._theme, entry)
        row.ticked.connect(self.ticked)
        row.opened.connect(self.opened)
        row.remove_requested.connect(self.remove_requested)
        row.step_requested.connect(self._on_step)
        return row

    def _on_step(self, step: int) -> None:
        focused = next((at for at, row in enumerate(self.rows) if row.has_focus), 0)
        row = self.rows[max(0, min(focused + step, len(self.rows) - 1))]
        row.take_focus()
        self._scroll.ensureWidgetVisible(row)

    def _show_head(self) -> None:
        ready = [entry for entry in self._entries if entry.ready]
        self.head.check.setEnabled(bool(ready))
        self.head.check.setChecked(bool(ready) and all(entry.ticked for entry in ready))

    def _arrange(self) -> None:
        columns = self._columns()
        self.head.arrange(columns)
        for row in self.rows:
            row.arrange(columns)
        self._scroll.fit()

    def _columns(self) -> Columns:
        """Return columns as wide as the words in them."""
        px = self._theme.px
        widths = [label.sizeHint().width() for label in self.head.labels]
        for row in self.rows:
            if row.entry.path not in self._needs:
                self._needs[row.entry.path] = row.needs()
        needs = [self._needs[row.entry.path] for row in self.rows]
        saved = max([px(116), widths[1], *(each[0] for each in needs)])
        sign = max([px(132), widths[2], *(each[1] for each in needs)])
        new, same = max(px(48), widths[3]), max(px(48), widths[4])
        conflicts = max(px(72), widths[5])
        # A button stands in the place of the last two figures.
        conflicts = max([conflicts, *(each[2] - same - GAP for each in needs)])
        fixed = px(24) + saved + sign + new + same + conflicts + 6 * GAP + 2 * EDGE
        stacked = self.width() - fixed < px(_NAMES)
        return Columns(px(24), saved, sign, new, same, conflicts, stacked=stacked)
