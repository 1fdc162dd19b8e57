"""The whole board in a corner, with a frame around what is in view."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.board.boxes import Box, around
from wmt_desktop.ui.board.layout import MARGIN
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.view import BoardView
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.paint import rounded

WIDTH, HEIGHT = 184, 104
_INSET = 8
_EDGES_FROM = 0.04
_PAGE = Box(0, 0, 1064, 764)
"""The map shows at least what the canvas of the design shows at 100 %."""


class Minimap(QWidget):
    """Press or drag in it to look elsewhere.

    Signals:
        looked_at: Arguments: x, y of a point of the board.
    """

    looked_at = Signal(float, float)

    def __init__(
        self,
        theme: ThemeManager,
        scene: BoardScene,
        view: BoardView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene = scene
        self._view = view
        self._picture: QPixmap | None = None
        self._shown = _PAGE
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Typing must not wait for the map: it follows a moment later.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(80)
        self._later.timeout.connect(self._forget)
        scene.arranged.connect(self._later.start)
        scene.selection.changed.connect(self._later.start)
        theme.changed.connect(self._forget)
        view.moved.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.setAccessibleName(translate("Minimap", "Overview of the board"))
        self.setToolTip(translate("Minimap", "Press to look elsewhere on the board"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 8, t.card, t.line2)
        if self._picture is None:
            bounds = self._scene.places.bounds
            self._shown = (around([_PAGE, bounds.grown(MARGIN)]) if bounds else None) or _PAGE
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        # The frame lies wholly inside the map, however far the view is from the notes.
        inside = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        frame = self._mapped(self._view.seen()).intersected(inside)
        rounded(painter, frame.adjusted(-1, -1, 1, 1), 3, None, t.primary, 2)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._look(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look(event)

    def _look(self, event: QMouseEvent) -> None:
        scale, origin = self._scale()
        at = (event.position() - origin) / scale
        self.looked_at.emit(at.x() + self._shown.x, at.y() + self._shown.y)

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _scale(self) -> tuple[float, QPointF]:
        room_x, room_y = WIDTH - 2 * _INSET, HEIGHT - 2 * _INSET
        scale = min(room_x / max(1, self._shown.width), room_y / max(1, self._shown.height))
        return scale, QPointF(
            _INSET + (room_x - self._shown.width * scale) / 2,
            _INSET + (room_y - self._shown.height * scale) / 2,
        )

    def _mapped(self, box: Box) -> QRectF:
        scale, origin = self._scale()
        return QRectF(
            origin.x() + (box.x - self._shown.x) * scale,
            origin.y() + (box.y - self._shown.y) * scale,
            box.width * scale,
            box.height * scale,
        )

    def _drawn(self) -> QPixmap:
        """Draw the board once; scrolling only moves the frame over it."""
        t = self._theme.tokens
        dpr = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * dpr), round(HEIGHT * dpr))
        picture.setDevicePixelRatio(dpr)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.line2), 1))
        painter.setBrush(QColor(t.sunken))
        for frame in self._scene.places.clusters.values():
            painter.drawRect(self._mapped(frame))
        self._draw_notes(painter)
        for cluster in self._scene.board.clusters:
            if cluster.folded:
                self._draw_pile(painter, cluster.id)
        painter.end()
        return picture

    def _draw_notes(self, painter: QPainter) -> None:
        """Draw the notes theme by theme: one call each instead of one per note."""
        t = self._theme.tokens
        places, chosen = self._scene.places.notes, self._scene.selection
        scale, origin = self._scale()
        dx, dy = origin.x() - self._shown.x * scale, origin.y() - self._shown.y * scale
        papers: defaultdict[tuple[Theme, bool], list[QRectF]] = defaultdict(list)
        for note in self._scene.notes:
            box = places.get(note.id)
            if box is not None:
                papers[note.theme, note.id in chosen].append(
                    QRectF(
                        box.x * scale + dx,
                        box.y * scale + dy,
                        box.width * scale,
                        box.height * scale,
                    )
                )
        edge = QColor(t.note_ink)
        edge.setAlphaF(0.18)
        # Where a note is a few pixels, its edge would be all that one sees.
        rest = QPen(edge, 1) if scale > _EDGES_FROM else QPen(Qt.PenStyle.NoPen)
        for (theme, selected), boxes in papers.items():
            painter.setPen(QPen(QColor(t.primary), 1) if selected else rest)
            painter.setBrush(QColor(note_fill(t, theme)))
            painter.drawRects(boxes)

    def _draw_pile(self, painter: QPainter, cluster: str) -> None:
        item = self._scene.cluster_item(cluster)
        frame = self._scene.places.clusters[cluster]
        if item is None or item.top is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(note_fill(self._theme.tokens, item.top.theme)))
        painter.drawRect(self._mapped(Box(frame.x + 179, frame.y + 10, 128, 68)))
