"""Fields: search, and a labelled field with its error."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.icons import draw_icon, icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_INSIDE = 16  # edge, padding and cursor of a field, on each side


def leaves_undo_to_window(event: QEvent, undo: bool, redo: bool) -> bool:
    """Tell whether Ctrl+Z or Ctrl+Y in a text field is meant for the arena.

    A field of Qt claims both keys even when it has nothing of its own to undo.

    Args:
        event: What the field's ``event`` received; it is ignored when this returns True.
        undo: The field has typing to take back; ``redo`` to do again.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    meant = (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)
    if meant:
        event.ignore()
    return meant


class SearchField(QLineEdit):
    """A search field: magnifier, text, the keys that lead here, a cross to clear it (or Esc).

    Signals:
        stepped: Enter or F3 was pressed: 1 for the next place found, -1 (with Shift) for the
            previous.
        left: Esc was pressed and there is nothing to clear.
        entered: The keyboard came here.
    """

    stepped = Signal(int)
    left = Signal()
    entered = Signal()

    def __init__(
        self, theme: ThemeManager, keys: str = "", height: int = 40, parent: QWidget | None = None
    ) -> None:
        """Create the field; ``keys`` is shown while it is empty, ``height`` is in design pixels."""
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._hint = KeyHint(theme, keys, self)
        self._hint.setVisible(bool(keys))
        self._hits = Label(theme, "", 12, 500, "ink2", tabular=True, parent=self)
        self._hits.hide()
        self._clear = Button(theme, kind="icon", size="sm", icon="x", parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def show_hits(self, count: int | None) -> None:
        """Show how many places were found, inside the field; None shows nothing."""
        self._hits.setText("" if count is None else str(count))
        self._hits.set_ink("danger" if count == 0 else "ink2")
        self._hits.setVisible(count is not None)
        said = "" if count is None else translate("SearchField", "%n found", None, count)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self._place()

    def whole_width(self) -> int:
        """Return the width at which nothing of the placeholder is cut."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self.placeholderText())
        keys = self._hint.sizeHint().width() + 8 if self._hint.text() else 0
        return math.ceil(words) + self._theme.px(18) + 8 + keys + 2 * _INSIDE

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._clear.setAccessibleName(translate("SearchField", "Clear"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if leaves_undo_to_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(-1 if back else 1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(18)
        box = QRectF(13, (self.height() - side) / 2, side, side)
        draw_icon(QPainter(self), "search", self._theme.tokens.ink, box)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._place()

    def _place(self) -> None:
        # Where both do not fit, the words come first: the keys are in the list of keys too.
        words = QFontMetricsF(self.font()).horizontalAdvance(self.placeholderText())
        room = (
            self.width() - self._theme.px(18) - 8 - self._hint.sizeHint().width() - 8 - 2 * _INSIDE
        )
        keyed = bool(self._hint.text()) and room >= words
        self._hint.setVisible(keyed and not self.text() and not self._hits.text())
        for widget, inset in ((self._hint, 12), (self._clear, 4)):
            size = widget.sizeHint()
            top = (self.height() - size.height()) // 2
            widget.setGeometry(
                self.width() - inset - size.width(), top, size.width(), size.height()
            )
        right = self._hint.width() + 8 if keyed else self._clear.width() - 4
        if self._hits.text():
            size = self._hits.sizeHint()
            left = self._clear.x() - size.width()
            self._hits.setGeometry(
                left, (self.height() - size.height()) // 2, size.width(), size.height()
            )
            right = max(right, self.width() - left)
        self.setTextMargins(QMargins(self._theme.px(18) + 8, 0, right, 0))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(14))
        self.setFixedHeight(self._theme.px(self._height))
        # The style sheet's minimum would be taller than the field in the top bar.
        self.setStyleSheet("QLineEdit { min-height: 0 }")
        self._place()


class Field(QWidget):
    """A label over a widget, and under it one sentence when the value is refused.

    Typing in a line takes the sentence away: it spoke of the value before.
    """

    def __init__(
        self, theme: ThemeManager, widget: QWidget, label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widget = widget
        self._theme = theme
        self._sign: QAction | None = None
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda _: self.set_error(""))
        self.label = Label(theme, label, 12, 600, "ink2", lines=2)
        self.label.setBuddy(widget)
        self._error = Label(theme, "", 12, 400, "danger", lines=0)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(widget)
        column.addWidget(self._error)

    def set_label(self, text: str) -> None:
        """Set the words over the field; screen readers say them too."""
        self.label.setText(text)
        self.widget.setAccessibleName(text)

    def set_error(self, sentence: str) -> None:
        """Show why the value is refused; an empty sentence takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.widget.setProperty("invalid", bool(sentence))
        self.widget.setAccessibleDescription(sentence)
        self.widget.style().unpolish(self.widget)
        self.widget.style().polish(self.widget)
        if isinstance(self.widget, QLineEdit):
            self._show_sign(self.widget, bool(sentence))

    def _show_sign(self, line: QLineEdit, shown: bool) -> None:
        if self._sign is not None:
            line.removeAction(self._sign)
            self._sign.deleteLater()
            self._sign = None
        if shown:
            picture = icon("alert", self._theme.tokens.danger)
            self._sign = line.addAction(picture, QLineEdit.ActionPosition.TrailingPosition)
