"""The window on the scene: zoom, pan, and the dotted canvas. Gestures are read in ``gestures``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.backdrop import Backdrop
from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.layout import MARGIN
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.theme import ThemeManager

ZOOMS = (0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 3.0, 4.0)
_WORLD = QRectF(-40_000, -40_000, 120_000, 120_000)


class BoardView(QGraphicsView):
    """Shows the scene at a zoom; 1.0 is the size of the design at the chosen text size.

    Attributes:
        accessible: What screen readers ask; see ``accessibility``.

    Signals:
        fitted: The whole board is to be seen.
        moved: Another part of the board is in view, or at another zoom.
    """

    moved = Signal()
    fitted = Signal()

    def __init__(
        self, scene: BoardScene, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(scene, parent)
        self.accessible: QAccessibleInterface | None = None
        self._theme = theme
        self._board = scene
        self._zoom = 1.0
        self._pan_from: QPoint | None = None
        self._space = False
        self._backdrop = Backdrop(self, scene)
        self._exposed = QRegion()
        self.setSceneRect(_WORLD)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setMouseTracking(True)
        # The backdrop fills every pixel. Without this promise Qt repaints all of it when it scrolls.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The notes draw their own ring: the canvas as a whole is never what the keyboard is on.
        self.setProperty("ring", False)
        self._shifting = False
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._on_theme_changed)
        self._apply_zoom()
        self.go_home()

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self._zoom

    @property
    def panning(self) -> bool:
        """The user is moving the board with the mouse, or about to (Space is down)."""
        return self._space or self._pan_from is not None

    def go_home(self) -> None:
        """Show the top left corner of the board."""
        self._scroll_to(QPointF(0, 0), QPointF(0, 0))

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom so that the point ``about`` of the viewport (its middle) stays where it is."""
        zoom = min(ZOOMS[-1], max(ZOOMS[0], zoom))
        if zoom == self._zoom:
            return
        about = about or QRectF(self.viewport().rect()).center()
        here = self._scene_point(about)
        self._zoom = zoom
        # All of it is painted anew: there is no point in moving the pixels first.
        self.viewport().setUpdatesEnabled(False)
        with self._as_one():
            self._apply_zoom()
            self._scroll_to(here, about)
        self.viewport().setUpdatesEnabled(True)
        self.moved.emit()

    def zoom_step(self, steps: int) -> None:
        """Go to the next larger (1) or smaller (-1) zoom."""
        self._backdrop.zoom()
        if steps > 0:
            self.set_zoom(next((z for z in ZOOMS if z > self._zoom + 0.005), ZOOMS[-1]))
        else:
            self.set_zoom(next((z for z in reversed(ZOOMS) if z < self._zoom - 0.005), ZOOMS[0]))

    def fit(self) -> None:
        """Show the whole board; a small one at 100 %, from its corner."""
        self.fitted.emit()
        bounds = self._board.places.bounds
        if bounds is None:
            self.set_zoom(1.0)
            self.go_home()
            return
        self.fit_box(bounds.grown(MARGIN))

    def fit_box(self, box: Box, most: float = 1.0) -> None:
        """Show a rectangle of the board as large as possible, at most at this zoom."""
        self._backdrop.settle()
        room = self.viewport().size()
        scale = self._theme.text_scale
        zoom = min(most, room.width() / (box.width * scale), room.height() / (box.height * scale))
        self.set_zoom(zoom)
        spare_x = room.width() - box.width * self._zoom * scale
        spare_y = room.height() - box.height * self._zoom * scale
        # A board that fits lies in its corner, as it does at 100 %; a shrunk one in the middle.
        corner = (
            QPointF(0, 0)
            if zoom == most == 1.0
            else QPointF(max(0.0, spare_x) / 2, max(0.0, spare_y) / 2)
        )
        self._scroll_to(QPointF(box.x, box.y), corner)
        self.moved.emit()

    def reveal(self, box: Box, covered: tuple[QRectF, ...] = (), margin: int = 24) -> None:
        """Scroll as little as needed to show a rectangle, and not beneath anything in ``covered``."""
        area = QRectF(self.viewport().rect()).adjusted(margin, margin, -margin, -margin)
        shown = self.to_viewport(box)
        dx = _push(shown.left(), shown.right(), area.left(), area.right())
        dy = _push(shown.top(), shown.bottom(), area.top(), area.bottom())
        for lid in covered:
            if shown.translated(dx, dy).intersects(lid):
                dy = min(dy, lid.top() - 8 - shown.bottom())
        if dx or dy:
            self._backdrop.jump(box)
            self._shift(QPointF(dx, dy))

    def to_viewport(self, box: Box) -> QRectF:
        """Return a rectangle of the board in pixels of the viewport."""
        return self.viewportTransform().mapRect(QRectF(*box))

    def to_board(self, rect: QRectF) -> Box:
        """Return a rectangle of the viewport as one of the board."""
        mapped = self._inverse().mapRect(rect)
        return Box(mapped.x(), mapped.y(), mapped.width(), mapped.height())

    def seen(self) -> Box:
        """Return the part of the board in view."""
        return self.to_board(QRectF(self.viewport().rect()))

    def pan_by(self, delta: QPointF) -> None:
        """Move the board by so many pixels of the viewport: one step of a gesture."""
        self._backdrop.pan(delta.toPoint())
        self._shift(delta)

    def look_at(self, x: float, y: float) -> None:
        """Bring a point of the board to the middle: one step of a gesture."""
        self._backdrop.pan(QPoint())
        self._scroll_to(QPointF(x, y), QRectF(self.viewport().rect()).center())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._exposed = event.region()
        super().paintEvent(event)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        del rect  # The rectangle around all that is exposed can be much more than that.
        painter.setTransform(QTransform())
        self._backdrop.draw(painter, self._exposed)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._backdrop.zoom()
            self.set_zoom(self._zoom * 1.0015 ** event.angleDelta().y(), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not delta.x():
            self.pan_by(QPointF(delta.y(), 0))
        else:
            self.pan_by(QPointF(delta))
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._backdrop.zoom()
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._board.show_keyboard(here=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hold_space(down=False)
        self._board.show_keyboard(here=False)

    def hold_space(self, *, down: bool) -> None:
        """Make the left button move the board while Space is down."""
        self._space = down
        if self._pan_from is None:
            self._show_hand()

    def start_pan(self, event: QMouseEvent) -> bool:
        """Begin to move the board if this press means that; return whether it does."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (self._space and event.button() == Qt.MouseButton.LeftButton):
            self._pan_from = event.position().toPoint()
            self._show_hand()
            return True
        return False

    def go_on_panning(self, event: QMouseEvent) -> bool:
        """Move the board along with the pointer; return whether a pan is under way."""
        if self._pan_from is None:
            return False
        here = event.position().toPoint()
        self.pan_by(QPointF(here - self._pan_from))
        self._pan_from = here
        return True

    def end_pan(self) -> bool:
        """Stop moving the board; return whether a pan was under way."""
        was, self._pan_from = self._pan_from is not None, None
        self._show_hand()
        return was

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # What lies under the pointer must be there for Qt to show the hand over it.
        self._board.thing_at(self.mapToScene(event.position().toPoint()))
        super().mouseMoveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would scroll on the arrow keys; here they lead from note to note (see ``keys``).
        event.ignore()

    def _show_hand(self) -> None:
        if self._pan_from is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _apply_zoom(self) -> None:
        scale = self._zoom * self._theme.text_scale
        self.setTransform(QTransform.fromScale(scale, scale))

    def _shift(self, delta: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = across.value(), down.value()
        with self._as_one():
            across.setValue(round(before[0] - delta.x()))
            down.setValue(round(before[1] - delta.y()))
        if (across.value(), down.value()) != before:
            self._on_scrolled()

    @contextmanager
    def _as_one(self) -> Iterator[None]:
        """Tell nothing of what moves within: what lies over the board is to be placed anew once."""
        outer, self._shifting = self._shifting, True
        try:
            yield
        finally:
            self._shifting = outer

    def _on_scrolled(self) -> None:
        if not self._shifting:
            self.moved.emit()

    def _scroll_to(self, point: QPointF, at: QPointF) -> None:
        """Scroll so that a point of the board lies at a point of the viewport."""
        now = self.viewportTransform().map(point)
        self._shift(at - now)

    def _scene_point(self, at: QPointF) -> QPointF:
        return self._inverse().map(at)

    def _inverse(self) -> QTransform:
        inverse, _ = self.viewportTransform().inverted()
        return inverse

    def _on_theme_changed(self) -> None:
        here = self.seen()
        self._apply_zoom()
        self._scroll_to(QPointF(here.x, here.y), QPointF(0, 0))
        self.viewport().update()
        self.moved.emit()


def _push(low: float, high: float, least: float, most: float) -> float:
    """Return by how much to move a span so that it lies between ``least`` and ``most``."""
    if low < least:
        return least - low
    if high > most:
        return max(most - high, least - low)
    return 0.0
