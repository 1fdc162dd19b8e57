"""One session file on the desk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.coordinator import file_words
from wmt_desktop.ui.coordinator.merge_list import Entry
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label

GAP = 8
EDGE = 16


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the columns in pixels.

    Attributes:
        stacked: There is no room for columns: each file takes two lines.
    """

    check: int
    saved: int
    sign: int
    new: int
    same: int
    conflicts: int
    stacked: bool = False

    @property
    def all(self) -> tuple[int, ...]:
        """From left to right, each with its gap; 0 is the one that takes what is left."""
        rest = (self.saved, self.sign, self.new, self.same, self.conflicts)
        return (self.check + GAP, 0, *(width + GAP for width in rest))


class _Check(QCheckBox):
    """Leaves the keys of the list to the list."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class FileRow(QWidget):
    """One file: tick, names, signature and figures, or what can be done about it.

    Signals:
        ticked: Arguments: path, whether it is to be merged.
        opened: Show all about it. Arguments: path, whether to go there with the keyboard.
        remove_requested: Take it off the desk. Argument: path.
        step_requested: The keyboard goes up (-1) or down (1).
    """

    ticked = Signal(object, bool)
    opened = Signal(object, bool)
    remove_requested = Signal(object)
    step_requested = Signal(int)

    def __init__(self, theme: ThemeManager, entry: Entry) -> None:
        super().__init__()
        self._theme = theme
        self.entry = entry
        self._chosen = False
        self._columns: Columns | None = None
        right = Qt.AlignmentFlag.AlignRight
        self.check = _Check()
        self.title = Label(theme, "", 14, 600, line_height=18)
        self._device = Label(theme, "", 12, 400, "ink2", line_height=18)
        self._saved = Label(theme, "", 14, tabular=True)
        self.badge = Badge(theme)
        self._new = Label(theme, "", 14, 700, align=right, tabular=True)
        self._same = Label(theme, "", 14, 400, "ink2", align=right, tabular=True)
        self._none = Label(theme, "", 14, 400, "ink2", align=right, tabular=True)
        self.conflicts = Badge(theme, "", "warn", "compare")
        self.figures = Label(theme, "", 14, 400, "ink2", lines=0)
        self.action = Button(theme, size="sm")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE, 8, EDGE, 8)
        for label in (self.title, self._device):
            # A long name ends before the time begins.
            label.setContentsMargins(0, 0, 2 * GAP, 0)
        # A grid leaves out the spacing beside empty columns: the gaps are part of the columns.
        self._grid.setSpacing(0)
        self.check.clicked.connect(lambda on: self.ticked.emit(self.entry.path, on))
        self.action.clicked.connect(lambda: self.opened.emit(self.entry.path, True))
        for widget in (
            self.check,
            self.title,
            self._device,
            self._saved,
            self.badge,
            self._new,
            self._same,
            self._none,
            self.conflicts,
            self.figures,
            self.action,
        ):
            # Which of them stand in the grid changes; one without a parent would be a window.
            widget.setParent(self)
        for widget in (self.check, self.action):
            widget.installEventFilter(self)
        self.installEventFilter(self)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show a file, or the same one in another state; ``arrange`` it afterwards."""
        self.entry = entry
        self._columns = None
        verdict = entry.verdict
        self.check.setChecked(entry.ready and entry.ticked)
        self.check.setEnabled(entry.ready)
        self.check.setAccessibleName(file_words.spoken(entry))
        self.setAccessibleName(file_words.spoken(entry))
        self.title.setText(file_words.title(entry))
        self._device.setText(file_words.device(entry))
        self._saved.setText(file_words.saved(entry))
        self.badge.show_state(*file_words.sign(entry))
        self.action.setText(file_words.action(entry))
        self.action.setAccessibleName(f"{file_words.action(entry)}: {file_words.spoken(entry)}")
        self.action.updateGeometry()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._bare else Qt.FocusPolicy.NoFocus)
        shown = verdict is None or verdict.error is None
        unknown = "…" if shown else ""
        count = verdict.conflicts if verdict else 0
        self._new.setText(number(verdict.new) if verdict and shown else unknown)
        self._same.setText(number(verdict.same) if verdict and shown else unknown)
        self._none.setText("0" if verdict and shown else unknown)
        self.conflicts.show_state(number(count), "warn", "compare")
        self.conflicts.setToolTip(
            translate("Merge", "Changed on two laptops; the later one is shown, both are kept.")
        )
        self.figures.setText(file_words.outcome(entry))

    def show_chosen(self, *, chosen: bool) -> None:
        """Show that all about it stands beside the list."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def take_focus(self) -> None:
        """Take the keyboard."""
        inside = self.check if self.check.isEnabled() else self.action
        (self if self._bare else inside).setFocus(Qt.FocusReason.OtherFocusReason)

    def needs(self) -> tuple[int, int, int]:
        """Return the widths of the time of saving, the badge and the button."""
        action = self.action.sizeHint().width() if self.action.text() else 0
        return self._saved.sizeHint().width(), self.badge.sizeHint().width(), action

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.hasFocus() or self.check.hasFocus() or self.action.hasFocus()

    @property
    def _bare(self) -> bool:
        """Whether there is nothing in it to do: the keyboard comes to the row itself then."""
        return not self.check.isEnabled() and not self.action.text()

    def arrange(self, columns: Columns) -> None:
        """Stand in these columns, or in two lines."""
        if columns == self._columns:
            return
        self._columns = columns
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        while grid.takeAt(0) is not None:
            pass
        entry = self.entry
        acting = bool(self.action.text())
        flagged = bool(entry.verdict and entry.verdict.conflicts)
        for column, width in enumerate(columns.all):
            grid.setColumnMinimumWidth(column, 0 if columns.stacked and column > 1 else width)
            grid.setColumnStretch(column, int(column == 1))
        self.action.setVisible(acting)
        for widget in (self._new, self._same, self._none):
            widget.setVisible(not columns.stacked)
        self.conflicts.setVisible(flagged and not columns.stacked)
        self.figures.setVisible(columns.stacked and bool(self.figures.text()))
        grid.addWidget(self.check, 0, 0, 2, 1, middle)
        grid.setVerticalSpacing(self._theme.px(4) if columns.stacked else 0)
        span = 2 if columns.stacked else 1
        grid.addWidget(self.title, 0, 1, 1, span, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._device, 1, 1, 1, span, Qt.AlignmentFlag.AlignTop)
        if columns.stacked:
            self._stack()
        else:
            self._align(acting=acting, flagged=flagged)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._theme.px(53)))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._theme.px(53)))

    def _align(self, *, acting: bool, flagged: bool) -> None:
        grid = self._grid
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._saved, 0, 2, 2, 1, left)
        grid.addWidget(self.badge, 0, 3, 2, 1, left)
        figures = bool(self._new.text())
        self._new.setVisible(figures)
        self._same.setVisible(figures and not acting)
        self._none.setVisible(figures and not flagged and not acting)
        self.conflicts.setVisible(figures and flagged and not acting)
        # The button stands in the place of figures; all of them are beside the table.
        if figures:
            grid.addWidget(self._new, 0, 4, 2, 1, right)
        if acting:
            grid.addWidget(self.action, 0, 5 if figures else 4, 2, 2 if figures else 3, right)
        elif figures:
            grid.addWidget(self._same, 0, 5, 2, 1, right)
            grid.addWidget(self.conflicts if flagged else self._none, 0, 6, 2, 1, right)

    def _stack(self) -> None:
        grid = self._grid
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.badge, 2, 1, left)
        grid.addWidget(self._saved, 2, 2, right)
        if not self.figures.isHidden():
            grid.addWidget(self.figures, 3, 1, 1, 2)
        if not self.action.isHidden():
            grid.addWidget(self.action, 4, 1, 1, 2, left)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.FocusIn:
            self.opened.emit(self.entry.path, False)
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.take_focus()
            self.opened.emit(self.entry.path, False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.remove_requested.emit(self.entry.path)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.entry.path, True)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        if self._chosen:
            painter.fillRect(self.rect(), self._theme.color("primary_t"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
