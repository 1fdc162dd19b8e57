"""Zoom keys for the mouse: − 100 % +."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.paint import Kept, rounded


class _Key(Button):
    """A button over the board, which moves under it."""

    @cached_property
    def _kept(self) -> Kept:
        return Kept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._theme
        about = (self.text(), self._colours(), theme.tokens.name, theme.text_scale)
        self._kept.paint(self, about, self._draw)


class ZoomControl(QWidget):
    """Smaller, the present zoom (press: 100 %), larger.

    Signals:
        stepped: Argument: 1 for larger, -1 for smaller.
        reset: Back to 100 %.
    """

    stepped = Signal(int)
    reset = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = Kept()
        self._smaller = _Key(theme, kind="icon", size="sm", icon="minus")
        self._percent = _Key(theme, "100%", kind="icon", size="sm", padding=0)
        self._larger = _Key(theme, kind="icon", size="sm", icon="plus")
        self._smaller.clicked.connect(lambda: self.stepped.emit(-1))
        self._larger.clicked.connect(lambda: self.stepped.emit(1))
        self._percent.clicked.connect(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 4, 1, 4)
        row.setSpacing(0)
        for button in (self._smaller, self._percent, self._larger):
            row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.show_zoom(1.0)

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom; 1.0 is 100 %."""
        words = fill(translate("ZoomControl", "%1%"), round(zoom * 100))
        if words != self._percent.text():
            self._percent.setText(words)

    def retranslate(self) -> None:
        """Set the texts anew."""
        for button, words, keys in (
            (self._smaller, translate("ZoomControl", "Zoom out"), "−"),
            (self._larger, translate("ZoomControl", "Zoom in"), "+"),
            (self._percent, translate("ZoomControl", "Back to 100%"), "Ctrl+0"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")

    def _restyle(self) -> None:
        for button in (self._smaller, self._larger):
            button.setFixedWidth(self._theme.px(36))
        self._percent.setFixedWidth(self._theme.px(44))
        self.adjustSize()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._kept.paint(self, (self._theme.tokens.name,), self._draw)

    def _draw(self, painter: QPainter) -> None:
        t = self._theme.tokens
        rounded(painter, QRectF(self.rect()), 8, t.card, t.line2)
