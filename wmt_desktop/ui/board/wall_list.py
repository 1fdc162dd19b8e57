"""The notes that are cut out of a photo, each with what is written on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button

_PICTURE = QSize(112, 76)


class CropText(QPlainTextEdit):
    """Where the words of one note are typed.

    Signals:
        entered: Enter: on to the next. Argument: 1, or -1 with Ctrl.
        focused: The keyboard came here.
    """

    entered = Signal(int)
    focused = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(_PICTURE.height()))
        self.setPlaceholderText(translate("WallList", "What is written on it?"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
            else:
                back = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self.entered.emit(-1 if back else 1)
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class _Row(QFrame):
    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.picture = QLabel()
        self.picture.setFixedSize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = CropText(theme)
        self.remove = Button(theme, kind="icon", size="sm", icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 2, 6)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.remove)


class WallList(QScrollArea):
    """One row per rectangle: its part of the photo, and its text beside it.

    Signals:
        current_changed: The keyboard went to another text. Argument: its place.
        remove_wanted: Argument: the place of the rectangle.
        typed: A text was changed.
        left: Enter after the last: back to the photo.
    """

    current_changed = Signal(int)
    remove_wanted = Signal(int)
    typed = Signal()
    left = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[_Row] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)

    @property
    def texts(self) -> list[str]:
        """What is typed, in the order of the rectangles."""
        return [row.text.toPlainText() for row in self.rows]

    def show_texts(self, texts: list[str]) -> None:
        """Have one row for each text."""
        while len(self.rows) > len(texts):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(texts):
            self._add_row()
        for place, (row, text) in enumerate(zip(self.rows, texts, strict=True)):
            if row.text.toPlainText() != text:
                row.text.setPlainText(text)
            name = fill(translate("WallList", "Text of note %1"), place + 1)
            row.text.setAccessibleName(name)
            row.remove.setAccessibleName(fill(translate("WallList", "Remove note %1"), place + 1))
            row.remove.setToolTip(row.remove.accessibleName())

    def show_picture(self, place: int, image: QImage) -> None:
        """Show the part of the photo beside its text."""
        label = self.rows[place].picture
        dpr = self.devicePixelRatioF()
        picture = QPixmap.fromImage(
            image.scaled(
                label.size() * dpr,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        picture.setDevicePixelRatio(dpr)
        label.setPixmap(picture)

    def show_current(self, place: int) -> None:
        """Mark the row of the current rectangle and scroll to it."""
        t = self._theme.tokens
        for number, row in enumerate(self.rows):
            fill_ = t.primary_t if number == place else "transparent"
            row.setStyleSheet(f"_Row {{ background: {fill_}; border-radius: 8px; }}")
        if 0 <= place < len(self.rows):
            # A row that is new has no place yet.
            QTimer.singleShot(0, self.rows[place], lambda: self._reveal(place))

    def _reveal(self, place: int) -> None:
        if place < len(self.rows):
            self.ensureWidgetVisible(self.rows[place], 0, 8)

    def type_at(self, place: int) -> None:
        """Put the keyboard into a text."""
        if 0 <= place < len(self.rows):
            self.rows[place].text.setFocus()

    def _add_row(self) -> None:
        row = _Row(self._theme)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.text.focused.connect(lambda: self.current_changed.emit(self.rows.index(row)))
        row.text.textChanged.connect(self.typed)
        row.text.entered.connect(lambda by: self._go(self.rows.index(row) + by))
        row.remove.clicked.connect(lambda: self.remove_wanted.emit(self.rows.index(row)))

    def _go(self, place: int) -> None:
        if place >= len(self.rows):
            self.left.emit()
        else:
            self.type_at(max(0, place))
