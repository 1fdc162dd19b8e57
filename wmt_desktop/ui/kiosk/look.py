"""How the kiosk looks to one voter, and painting in the design's own units."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.tokens import Tokens

WIDTH, HEIGHT = 1920.0, 1080.0


class TextSize(IntEnum):
    """The three sizes a voter can choose from."""

    SMALL = 0
    MEDIUM = 1
    LARGE = 2


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, words and scale; each voter starts with the plain one.

    Attributes:
        language: Code of the language of the words.
        unit: Pixels per unit of the design, which is 1920 wide or more and 1080 high or more.
    """

    tokens: Tokens
    translate: Translate
    language: str
    text: TextSize = TextSize.MEDIUM
    unit: float = 1.0

    @property
    def strong(self) -> bool:
        """High contrast: thicker edges, heavier titles, no tints."""
        return self.tokens.name == "high-contrast"

    @property
    def edge(self) -> float:
        """Width of the edge of a key."""
        return 3.0 if self.strong else 2.0

    @property
    def off(self) -> str:
        """Ink of a key that does nothing now."""
        return {"high-contrast": "#8C8C8C", "dark": "#5F727C"}.get(self.tokens.name, "#A9AEAA")

    def of_three(self, small: float, medium: float, large: float) -> float:
        """Return the value for the chosen text size."""
        return (small, medium, large)[self.text]


def scale_of(width: float, height: float) -> float:
    """Return the pixels per unit at which the whole design fits a display."""
    return max(0.1, min(width / WIDTH, height / HEIGHT))


def area(widget: QWidget, look: Look) -> QRectF:
    """Return a widget's own area in units."""
    return QRectF(0, 0, widget.width() / look.unit, widget.height() / look.unit)


def place(widget: QWidget, look: Look, box: QRectF) -> None:
    """Put a widget where ``box``, in units, lies in its parent."""
    unit = look.unit
    left, top = round(box.left() * unit), round(box.top() * unit)
    right, bottom = round(box.right() * unit), round(box.bottom() * unit)
    widget.setGeometry(left, top, max(1, right - left), max(1, bottom - top))


@contextmanager
def painting(widget: QWidget, look: Look) -> Iterator[QPainter]:
    """Paint a widget in units."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(look.unit, look.unit)
    painter.setPen(Qt.PenStyle.NoPen)
    yield painter
    painter.end()
