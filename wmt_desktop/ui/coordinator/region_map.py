"""Where the arenas are around the Baltic Sea; the numbers are those of the table beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.ui import fonts
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card

WIDTH, HEIGHT = 284, 312
_RADIUS = 10.5
_SHIFT = 15
_LEGEND = (164, 276)
_SEA = QPointF(145, 181)

# The twelve places of the programme, on the drawing.
_PLACES = {
    "cēsis": (209.6, 190.3),
    "hämeenkyrö": (182.2, 82.2),
    "tampere": (207.0, 101.1),
    "gdynia": (137.5, 241.7),
    "tartu": (227.5, 164.5),
    "lääne-harju": (198.9, 155.7),
    "helsinki": (222.6, 125.9),
    "kimitoön": (175.1, 134.9),
    "kemiönsaari": (175.1, 134.9),
    "uusikaupunki": (160.3, 113.0),
    "namsos": (68.4, 37.7),
    "trondheim": (49.7, 69.5),
    "bremen": (34.7, 269.4),
}
_START = (60.2, 212.0)
_COAST = (
    (64.2, 211, 68.5, 224.2, 73.9, 225.9),
    (79.4, 227.5, 86.5, 224.9, 93, 221.9),
    (99.6, 219, 109.1, 215, 113.2, 208.1),
    (117.2, 201.1, 113.2, 190.2, 117.4, 180.3),
    (121.6, 170.4, 136.8, 158.6, 138.6, 148.7),
    (140.4, 138.8, 129.9, 130.8, 128, 120.9),
    (126.1, 111, 122.3, 98.8, 126.9, 89.3),
    (131.5, 79.7, 148, 73.4, 155.6, 63.5),
    (163.2, 53.6, 166.5, 37.1, 172.5, 29.9),
    (178.5, 22.6, 185.6, 19.3, 191.6, 20),
    (197.6, 20.6, 209.3, 27.6, 208.6, 33.8),
    (207.9, 40.1, 194.1, 51, 187.4, 57.6),
    (180.6, 64.2, 171.5, 66.2, 168.3, 73.4),
    (165.1, 80.7, 167.6, 93.2, 168.3, 101.1),
    (169, 109.1, 169.5, 115.7, 172.5, 120.9),
    (175.5, 126.2, 180.3, 131.3, 186.3, 132.8),
    (192.3, 134.3, 199.6, 131.2, 208.6, 129.9),
    (217.6, 128.5, 232.6, 124.2, 240.4, 124.9),
    (248.1, 125.6, 256.3, 131, 255.2, 133.8),
    (254.1, 136.6, 242.8, 140.2, 234, 141.7),
    (225.2, 143.2, 209.8, 140.6, 202.2, 142.7),
    (194.6, 144.9, 188.8, 150.6, 188.4, 154.6),
    (188.1, 158.6, 198.5, 160.9, 200.1, 166.5),
    (201.7, 172.1, 200.8, 186, 198, 188.3),
    (195.1, 190.6, 187.9, 180.7, 183.1, 180.3),
    (178.3, 180, 172.5, 181.7, 169.3, 186.3),
    (166.2, 190.9, 165.6, 201.1, 164, 208.1),
    (162.4, 215, 162.6, 222.3, 159.8, 227.9),
    (157, 233.5, 151.1, 240.4, 147.1, 241.7),
    (143, 243, 141.1, 235.1, 135.4, 235.8),
    (129.8, 236.4, 120.4, 243, 113.2, 245.7),
    (105.9, 248.3, 98.8, 251.6, 92, 251.6),
    (85.1, 251.6, 77.8, 246.3, 71.8, 245.7),
    (65.8, 245, 59.6, 250, 55.9, 247.7),
    (52.2, 245.4, 48.9, 237.8, 49.6, 231.8),
    (50.3, 225.9, 56.1, 213, 60.2, 212),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """One arena on the map.

    Attributes:
        number: As in the table.
        now: It is in one of the files on the desk.
    """

    number: int
    name: str
    x: float
    y: float
    now: bool


def markers(arenas: Sequence[Arena], now: Collection[str]) -> tuple[Marker, ...]:
    """Return the arenas whose place is on the map; several in one place lie beside each other.

    Args:
        arenas: In the order of the table.
        now: Ids of those in the files on the desk.
    """
    found: list[Marker] = []
    taken: dict[tuple[float, float], int] = {}
    for number, arena in enumerate(arenas, 1):
        words = f"{arena.place} {arena.title}".casefold()
        place = next((each for name, each in _PLACES.items() if name in words), None)
        if place is not None:
            shift = taken.get(place, 0) * _SHIFT
            taken[place] = taken.get(place, 0) + 1
            name = arena.place or arena.title
            found.append(Marker(number, name, place[0] + shift, place[1], arena.id in now))
    return tuple(found)


class RegionMap(Card):
    """The sea, its coasts, and a numbered disc for each arena that has a place there."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="raise_", parent=parent)
        self.markers: tuple[Marker, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def show_markers(self, found: tuple[Marker, ...]) -> None:
        """Show these arenas."""
        self.markers = found
        self.setAccessibleName(
            translate("Merge", "Map") + ": " + ", ".join(f"{m.number} {m.name}" for m in found)
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell(cast("QHelpEvent", event))
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale
        painter.translate(0, self._top)
        painter.scale(scale, scale)
        color = self._theme.color
        painter.setPen(QPen(color("primary_3"), 1.5))
        painter.setBrush(color("primary_t"))
        painter.drawPath(_sea())
        painter.setPen(color("ink2"))
        # The painter is scaled: sizes are those of the drawing.
        painter.setFont(fonts.font(12, 500))
        box = QRectF(_SEA.x() - 28, _SEA.y() - 20, 56, 40)
        wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, wrap, translate("Merge", "Baltic Sea"))
        for marker in self.markers:
            self._draw_disc(painter, QPointF(marker.x, marker.y), _RADIUS, filled=marker.now)
            painter.setFont(fonts.font(12, 700))
            painter.setPen(color("on_primary" if marker.now else "primary"))
            disc = QRectF(marker.x - 11, marker.y - 11, 22, 22)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(marker.number))
        self._draw_legend(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        x, y = _LEGEND
        painter.setFont(fonts.font(12))
        for row, (now, words) in enumerate(
            (
                (True, translate("Merge", "in these files")),
                (False, translate("Merge", "merged before")),
            )
        ):
            middle = y + row * 20
            self._draw_disc(painter, QPointF(x, middle), 6, filled=now)
            painter.setPen(self._theme.color("ink"))
            box = QRectF(x + 14, middle - 10, WIDTH - x - 18, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_disc(
        self, painter: QPainter, middle: QPointF, radius: float, *, filled: bool
    ) -> None:
        painter.setPen(QPen(self._theme.color("primary"), 2))
        painter.setBrush(self._theme.color("primary" if filled else "card"))
        painter.drawEllipse(middle, radius - 1, radius - 1)

    def _tell(self, event: QHelpEvent) -> None:
        """Say which arena the pointer is on."""
        x, y = event.pos().x() / self._scale, (event.pos().y() - self._top) / self._scale
        for marker in self.markers:
            if (marker.x - x) ** 2 + (marker.y - y) ** 2 <= _RADIUS**2:
                QToolTip.showText(event.globalPos(), marker.name, self)
                return
        QToolTip.hideText()

    @property
    def _scale(self) -> float:
        return self.width() / WIDTH

    @property
    def _top(self) -> float:
        return max(0.0, (self.height() - HEIGHT * self._scale) / 2)


def _sea() -> QPainterPath:
    path = QPainterPath(QPointF(*_START))
    for x1, y1, x2, y2, x, y in _COAST:
        path.cubicTo(x1, y1, x2, y2, x, y)
    path.closeSubpath()
    return path
