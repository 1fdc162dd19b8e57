"""A text field that is as high as its text and says when it is finished."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager


class AutoText(QPlainTextEdit):
    """Grows with its text between a least and a largest number of lines.

    It is saved when the keyboard leaves it and on Ctrl+Enter; Esc brings the stored text back.

    Signals:
        finished: The text was changed and is to be stored. Argument: the text.
    """

    finished = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        px: float,
        weight: int,
        *,
        least: int = 1,
        most: int = 8,
        leading: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Create the field.

        Args:
            least: Lines it is high even without text.
            most: Lines from which on it scrolls.
            leading: Line height of the design; Qt's own is smaller, the rest goes above and below.
        """
        super().__init__(parent)
        self._theme = theme
        self._px = px
        self._weight = weight
        self._least = least
        self._most = most
        self._leading = leading
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def pending(self) -> bool:
        """Something is typed that is not stored yet."""
        return self.toPlainText().strip() != self._stored

    def show_text(self, text: str) -> None:
        """Show the stored text; what is being typed is never replaced by it."""
        if self.hasFocus() and self.pending:
            self._stored = text
            return
        self._stored = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def finish(self) -> None:
        """Store what is typed, if it differs."""
        text = self.toPlainText().strip()
        if text != self._stored:
            self.finished.emit(text)

    def take_back(self) -> None:
        """Show the stored text again."""
        self.setPlainText(self._stored)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape and self.pending:
            self.take_back()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only."""
        self.textCursor().insertText(source.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.height())

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        self.setFixedHeight(self._base() + math.ceil((lines - self._least) * line))
        scrolls = round(self.document().size().height()) > self._most
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if scrolls else off)

    def _base(self) -> int:
        """Return the height with the least number of lines."""
        return self._theme.px(40 if self._least == 1 else self._least * self._leading + 22)

    def _above(self) -> int:
        """Return the room above the text, so that the least number of lines is in the middle."""
        text = self._least * QFontMetricsF(self.font()).lineSpacing()
        return max(2, math.floor((self._base() - 2 - text) / 2))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._px, self._weight))
        above = self._above()
        self.setStyleSheet(
            f"QPlainTextEdit {{ font-size: {self._theme.px(self._px)}px;"
            f" font-weight: {self._weight}; padding: {above}px 12px {above}px 12px; }}"
        )
        self._fit()
