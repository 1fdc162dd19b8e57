"""The whole board in a corner, with a frame around what is in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
_LARGER = 4
_AT_ONCE = 500
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
        self._started = False
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
    def hideEvent(self, event: QHideEvent) -> None:
        self._started = False
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        if self._picture is None:
            bounds = self._scene.places.bounds
            self._shown = (around([_PAGE, bounds.grown(MARGIN)]) if bounds else None) or _PAGE
            # Opening a large board does not wait for its map either: the notes on it follow.
            notes = self._started or len(self._scene.board.notes) <= _AT_ONCE
            self._picture = self._drawn(notes=notes)
            self._started = True
            if not notes:
                self._later.start()
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

    def _drawn(self, *, notes: bool) -> QPixmap:
        """Draw the board once; scrolling only moves the frame over it."""
        t = self._theme.tokens
        dpr = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * dpr), round(HEIGHT * dpr))
        picture.setDevicePixelRatio(dpr)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rounded(painter, QRectF(self.rect()), 8, t.card, t.line2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.line2), 1))
        painter.setBrush(QColor(t.sunken))
        for frame in self._scene.places.clusters.values():
            painter.drawRect(self._mapped(frame))
        if notes:
            self._draw_notes(painter)
        for cluster in self._scene.board.clusters:
            if cluster.folded:
                self._draw_pile(painter, cluster.id)
        painter.end()
        return picture

    def _draw_notes(self, painter: QPainter) -> None:
        t, places, chosen = self._theme.tokens, self._scene.places.notes, self._scene.selection
        scale, _ = self._scale()
        corner = self._mapped(Box(0, 0, 0, 0)).topLeft()
        painter.save()
        if scale > _EDGES_FROM:
            edge = QColor(t.note_ink)
            edge.setAlphaF(0.18)
            painter.setPen(_hairline(edge))
            painter.translate(corner)
            painter.scale(scale, scale)
            self._scene.still.draw_papers(painter, self._shown)
        else:
            painter.drawPixmap(self.rect(), self._reduced(corner, scale))
            painter.translate(corner)
            painter.scale(scale, scale)
        painter.setPen(_hairline(QColor(t.primary)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([QRectF(*places[name]) for name in chosen.notes if name in places])
        painter.restore()

    def _reduced(self, corner: QPointF, scale: float) -> QPixmap:
        """Draw very many notes large and reduce them: quicker than smooth edges around each.

        At this scale a note is a few pixels, and an edge would be all that one sees of it.
        """
        large = QPixmap(self.size() * _LARGER * self.devicePixelRatioF())
        large.fill(Qt.GlobalColor.transparent)
        painter = QPainter(large)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(large.width() / WIDTH, large.height() / HEIGHT)
        painter.translate(corner)
        painter.scale(scale, scale)
        self._scene.still.draw_papers(painter, self._shown)
        painter.end()
        smooth = Qt.TransformationMode.SmoothTransformation
        return large.scaled(large.size() / _LARGER, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def _draw_pile(self, painter: QPainter, cluster: str) -> None:
        item = self._scene.cluster_item(cluster)
        frame = self._scene.places.clusters[cluster]
        if item is None or item.top is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(note_fill(self._theme.tokens, item.top.theme)))
        painter.drawRect(self._mapped(Box(frame.x + 179, frame.y + 10, 128, 68)))


def _hairline(colour: QColor) -> QPen:
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    return pen
