"""The keys of the kiosk: large, painted, named for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.typeset import CENTRE, LEFT, Style, draw, fit, one_line, width
from wmt_desktop.ui.widgets.paint import rounded

Kind = Literal["normal", "primary"]


class Key(QPushButton):
    """A key that paints itself.

    A ``QPushButton`` because screen readers know it; none of its drawing is used.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        # The style sheet of the console would give it a least size and its own ring.
        self.setStyleSheet("QPushButton { min-height: 0; min-width: 0; padding: 0; border: 0 }")
        self.setProperty("ring", False)
        self.setAutoDefault(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Held down, Enter must not run on through the next page.
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def say(self, name: str, description: str = "") -> None:
        """Set what screen readers say."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on a key.

    Attributes:
        px: Size of its words.
        icon: Name and side of the icon, left of the words or right of them.
        weight: Stroke of the icon.
    """

    px: float = 28
    icon: str = ""
    side: float = 32
    trailing: bool = False
    weight: float = 0


class TextKey(Key):
    """A key with words and an icon."""

    def __init__(
        self,
        look: Look,
        face: Face,
        kind: Kind = "normal",
        radius: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._face = face
        self._kind: Kind = kind
        self._radius = radius

    def set_words(self, words: str) -> None:
        """Set what stands on it."""
        self.setText(words.replace("&", "&&"))
        self.say(words)
        self.update()

    @property
    def words(self) -> str:
        """What stands on it."""
        return self.text().replace("&&", "&")

    def wanted(self, padding: float) -> float:
        """Return the width it needs, in units."""
        icon = self._face.side + self._gap if self._face.icon else 0
        return icon + width(self.words, self._style) + 2 * padding

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            box = area(self, self.look)
            fill, edge, ink = self._colours()
            rounded(painter, box, self._radius, fill, edge, self.look.edge)
            self._paint_words(painter, box, ink)

    @property
    def _style(self) -> Style:
        return Style(self._face.px, self._face.px * 1.3, 600)

    @property
    def _gap(self) -> float:
        return 12.0 if self._face.px < 32 else 16.0

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        face = self._face
        icon = face.side + self._gap if face.icon else 0.0
        sizes = [Style(px, px * 1.2, 600) for px in (face.px, 24, 20) if px <= face.px]
        block = fit(self.words, sizes, box.width() - icon - 24, box.height() - 8)
        block = block or one_line(self.words, sizes[-1])
        x = box.center().x() - (block.width + icon) / 2
        if face.icon:
            left = x + block.width + self._gap if face.trailing else x
            where = QRectF(left, box.center().y() - face.side / 2, face.side, face.side)
            draw_icon(painter, face.icon, ink, where, face.weight)
        x += 0 if face.trailing else icon
        draw(painter, block, QPointF(x, box.center().y() - block.height / 2), ink, LEFT)

    def _colours(self) -> tuple[str, str, str]:
        t = self.look.tokens
        if not self.isEnabled():
            return t.sunken, t.line2, self.look.off
        if self._kind == "primary":
            fill = t.primary_p if self.isDown() else t.primary_h if self.underMouse() else t.primary
            return fill, fill, t.on_primary
        return (t.line if self.isDown() else t.card), t.control, t.ink


class ContrastKey(TextKey):
    """Switches high contrast on and off."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, Face(24, "contrast", 32), parent=parent)
        self.setCheckable(True)

    @override
    def wanted(self, padding: float) -> float:
        return super().wanted(padding) + (40 if self.isChecked() else 0)

    @override
    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        if self.isChecked():
            tick = QRectF(box.right() - 24 - 28, box.center().y() - 14, 28, 28)
            draw_icon(painter, "check", ink, tick, 2.5)
            box = box.adjusted(0, 0, -40, 0)
        super()._paint_words(painter, box, ink)

    @override
    def _colours(self) -> tuple[str, str, str]:
        t = self.look.tokens
        return (t.primary, t.primary, t.on_primary) if self.isChecked() else super()._colours()


class _Segment(Key):
    """One of several choices."""

    def __init__(self, look: Look, px: float, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.px = px
        self.icon_name = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)

    @property
    def wanted(self) -> float:
        inside = 32.0 if self.icon_name else width(self.text(), Style(self.px, 40, 600))
        return max(64.0, inside + 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self.look.tokens
        with painting(self, self.look) as painter:
            box = area(self, self.look)
            fill = t.primary if self.isChecked() else t.line if self.isDown() else t.card
            ink = t.on_primary if self.isChecked() else t.ink
            rounded(painter, box, 10, fill)
            if self.icon_name:
                side = QRectF(box.center().x() - 16, box.center().y() - 16, 32, 32)
                draw_icon(painter, self.icon_name, ink, side)
                return
            words = one_line(self.text(), Style(self.px, 40, 600))
            draw(painter, words, QPointF(box.center().x(), box.center().y() - 20), ink, CENTRE)


class Segments(QWidget):
    """Choices side by side, one of them taken.

    Signals:
        chosen: Somebody took another one. Argument: its key.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._keys: dict[str, _Segment] = {}

    def set_choices(self, choices: Sequence[tuple[str, str, str, float]]) -> None:
        """Set the choices as (key, words, name for screen readers, size of type).

        A choice whose words are empty is an icon: its name is ``globe``.
        """
        for old in self._keys.values():
            old.hide()
            old.deleteLater()
        self._keys = {}
        for key, words, name, px in choices:
            segment = _Segment(self.look, px, self)
            segment.setText(words)
            segment.icon_name = "" if words else "globe"
            segment.setCheckable(bool(words))
            segment.say(name)
            segment.clicked.connect(self._teller(key))
            segment.show()
            self._keys[key] = segment
        self.arrange()

    @property
    def has_choices(self) -> bool:
        """True once there is something to choose from."""
        return bool(self._keys)

    def name_choice(self, key: str, name: str) -> None:
        """Set what screen readers say of one choice."""
        self._keys[key].say(name)

    def choose(self, key: str) -> None:
        """Show which one is taken."""
        if key in self._keys:
            self._keys[key].setChecked(True)

    @property
    def wanted(self) -> float:
        """Width it needs, in units; it is 72 high."""
        inside = sum(segment.wanted for segment in self._keys.values())
        return inside + 4 * (len(self._keys) - 1) + 8 + 2 * self.look.edge

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        self.look = look
        for segment in self._keys.values():
            segment.set_look(look)
        self.arrange()
        self.update()

    def arrange(self) -> None:
        """Put the choices side by side."""
        x = 4 + self.look.edge
        for segment in self._keys.values():
            across = segment.wanted
            place(segment, self.look, QRectF(x, 6, across, 60))
            x += across + 4

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self.look.tokens
        with painting(self, self.look) as painter:
            rounded(painter, area(self, self.look), 14, t.card, t.control, self.look.edge)

    def _teller(self, key: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(key)
