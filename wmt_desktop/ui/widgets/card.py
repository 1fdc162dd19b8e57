"""White cards and the surface that draws their shadows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import SHADOW, draw_shadow, flat, rounded


class Card(QFrame):
    """A rounded surface with a 1 px line. Give it a layout with 20 px margins.

    Inside a :class:`Surface` it also has its shadow.
    """

    def __init__(
        self,
        theme: ThemeManager,
        *,
        fill: str = "card",
        edge: str = "line",
        radius: int = 10,
        dashed: bool = False,
        width: float = 1,
        shadow: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Create a card.

        Args:
            fill: Token of the surface.
            edge: Token of the line.
            dashed: A dashed line, for places where something can be dropped.
            width: Width of the line.
        """
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._edge = edge
        self._dashed = dashed
        self._width = width
        self.radius = radius
        self.shadow = shadow and not dashed
        theme.changed.connect(self.update)

    def set_edge(self, edge: str, width: float = 1) -> None:
        """Change the line, for hover, selection and drop targets."""
        self._edge = edge
        self._width = width
        self.update()

    def set_fill(self, fill: str) -> None:
        """Change the surface to another token."""
        self._fill = fill
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cast(self.geometry() | QRect(self.pos(), event.oldSize()))

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._cast(self.geometry() | QRect(event.oldPos(), self.size()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cast(self.geometry())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._cast(self.geometry())

    def _cast(self, box: QRect) -> None:
        """Draw the shadow anew in and around ``box``; Qt knows only of what is inside."""
        surface = self.parentWidget()
        if self.shadow and isinstance(surface, Surface):
            surface.update(box.marginsAdded(SHADOW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._theme.tokens
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            self.radius,
            getattr(tokens, self._fill),
            getattr(tokens, self._edge),
            self._width,
            Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine,
        )


class Surface(QWidget):
    """A plain background that draws the shadows of the cards directly on it.

    A card is any child with the attributes ``shadow`` (bool) and ``radius`` (pixels).
    """

    def __init__(
        self, theme: ThemeManager, fill: str = "win", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flat(painter, event.rect(), getattr(self._theme.tokens, self._fill))
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for child in self.findChildren(QWidget, options=direct):
            if child.isVisible() and getattr(child, "shadow", False):
                radius = getattr(child, "radius", 10)
                draw_shadow(painter, QRectF(child.geometry()), radius, self._theme.tokens)


class Line(QFrame):
    """A divider of 1 px."""

    def __init__(
        self, theme: ThemeManager, *, vertical: bool = False, ink: str = "line", length: int = 0
    ) -> None:
        super().__init__()
        self._theme = theme
        self._ink = ink
        if vertical:
            self.setFixedWidth(1)
            if length:
                self.setFixedHeight(length)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        flat(QPainter(self), event.rect(), getattr(self._theme.tokens, self._ink))
