"""Buttons."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import Tokens
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

Kind = Literal["normal", "primary", "danger", "quiet", "icon", "rail"]
Size = Literal["sm", "md", "lg"]

_HEIGHTS = {"sm": 32, "md": 40, "lg": 48}
_PADDING = {"sm": 12, "md": 16, "lg": 24}
_GAP = 8


class Button(QPushButton):
    """A button of the design: icon, words, second icon.

    ``kind`` is ``normal`` (white), ``primary``, ``danger`` (filled red, in dialogs only),
    ``quiet`` (no edge), ``icon`` (square, no edge; needs an accessible name) or ``rail`` (on the
    dark band).
    """

    def __init__(
        self,
        theme: ThemeManager,
        text: str = "",
        *,
        kind: Kind = "normal",
        size: Size = "md",
        icon: str = "",
        trailing: str = "",
        ink: str = "",
        outlined: bool = False,
        padding: int | None = None,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Create a button.

        Args:
            icon: Icon before the words.
            trailing: Icon after them.
            ink: Token of text and icon where it differs from the kind's (``danger``).
            outlined: An edge for ``rail`` buttons.
            height: Design pixels where it differs from the size's.
            padding: Pixels left and right where they differ from the size's; 0 for a link in a text.
        """
        super().__init__(parent)
        # Not with the words: Qt for Python would set up icons to see whether they are one.
        self.setText(text)
        self._theme = theme
        self._kind: Kind = kind
        self._size: Size = size
        self._icon = icon
        self._trailing = trailing
        self._ink = ink
        self._outlined = outlined
        self._high = height or _HEIGHTS[size]
        self._own_padding = padding
        self._hover = False
        self.setProperty("kind", kind)
        if kind == "rail":
            self.setProperty("ring_ink", "on_dark")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, icon: str, trailing: str | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        self._trailing = self._trailing if trailing is None else trailing
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Change what the button looks like."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.update()

    def refuse(self, reason: str) -> None:
        """Disable the button; the tooltip says why. An empty reason enables it."""
        self.setEnabled(not reason)
        self.setToolTip(tip(reason))

    @override
    def sizeHint(self) -> QSize:
        height = self._theme.px(self._high)
        if self._kind == "icon" and not self.text():
            return QSize(height, height)
        return QSize(math.ceil(self._content_width()) + 2 * self._padding, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses only the default button of a dialog by Enter; here it is always the one
        # with the ring around it.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hover = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = False
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._draw(QPainter(self))

    def _draw(self, painter: QPainter) -> None:
        fill, edge, ink = self._colours()
        height = min(self.height(), self._theme.px(self._high))
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        rounded(painter, box, 8, fill, edge, style=self._edge_style)
        font = self._theme.font(16 if self._size == "lg" else 14, self._weight)
        metrics = QFontMetricsF(font)
        side = self._icon_px
        room = box.width() - 2 * min(self._padding, 8)
        width = min(self._content_width(), room)
        x = box.left() + (box.width() - width) / 2
        if self._icon:
            y = box.center().y() - side / 2
            draw_icon(painter, self._icon, ink, QRectF(x, y, side, side))
            x += side + self._gap
        if self.text():
            words = width - sum(side + self._gap for one in (self._icon, self._trailing) if one)
            painter.setFont(font)
            painter.setPen(ink)
            text = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, words + 1)
            painter.drawText(
                QRectF(x, box.top(), words + 1, box.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                text,
            )
            x += words + self._gap
        if self._trailing:
            y = box.center().y() - side / 2
            draw_icon(painter, self._trailing, ink, QRectF(x, y, side, side))

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    @property
    def _weight(self) -> int:
        return 500 if self._kind == "rail" else 600

    @property
    def _padding(self) -> int:
        if self._own_padding is not None:
            return self._own_padding
        return 12 if self._kind == "rail" else _PADDING[self._size]

    @property
    def _gap(self) -> int:
        return _GAP if self.text() else 0

    @property
    def _icon_px(self) -> int:
        return self._theme.px(20 if self._kind == "icon" or self._size == "lg" else 18)

    def _content_width(self) -> float:
        font = self._theme.font(16 if self._size == "lg" else 14, self._weight)
        width = QFontMetricsF(font).horizontalAdvance(self._words)
        return width + sum(self._icon_px + self._gap for one in (self._icon, self._trailing) if one)

    def _colours(self) -> tuple[str | None, str | None, str]:
        t = self._theme.tokens
        ink = getattr(t, self._ink) if self._ink else ""
        if not self.isEnabled():
            return _disabled(self._kind, t)
        if self._kind in ("icon", "quiet") and (self.isChecked() or self._menu_open()):
            return t.primary_t, None, ink or t.primary
        fill, edge, own = _faces(self._kind, t)[2 if self.isDown() else int(self._hover)]
        if self._outlined:
            edge = t.rail_line
        return fill, edge, ink or own

    @property
    def _edge_style(self) -> Qt.PenStyle:
        dashed = not self.isEnabled() and self._theme.tokens.off_style == "dashed"
        return Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine

    def _menu_open(self) -> bool:
        menu: QMenu | None = self.menu()
        return menu is not None and menu.isVisible()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(16 if self._size == "lg" else 14, self._weight))
        self.updateGeometry()
        self.update()


_Face = tuple[str | None, str | None, str]


def _faces(kind: Kind, t: Tokens) -> tuple[_Face, _Face, _Face]:
    """Return (fill, edge, ink) at rest, under the pointer and pressed."""
    if kind == "primary":
        return (
            (t.primary, t.primary, t.on_primary),
            (t.primary_h, t.primary_h, t.on_primary),
            (t.primary_p, t.primary_p, t.on_primary),
        )
    if kind == "danger":
        return (
            (t.danger, t.danger, t.on_danger),
            (t.danger_h, t.danger_h, t.on_danger),
            (t.danger_h, t.danger_h, t.on_danger),
        )
    if kind == "quiet":
        return (
            (None, None, t.primary),
            (t.primary_t, t.control, t.primary),
            (t.primary_tp, t.primary_tp, t.primary),
        )
    if kind == "icon":
        return ((None, None, t.ink), (t.sunken, None, t.ink), (t.line, None, t.ink))
    if kind == "rail":
        return (
            (None, None, t.on_dark),
            (t.rail_2, None, t.on_dark),
            (t.rail_link, None, t.on_dark),
        )
    return (
        (t.card, t.line2, t.ink),
        (t.sunken, t.control, t.ink),
        (t.line, t.control, t.ink),
    )


def _disabled(kind: Kind, t: Tokens) -> _Face:
    if kind == "icon":
        return None, None, t.off_icon
    if kind == "rail":
        return None, None, t.off_dark
    return t.sunken, t.off_line, t.off
