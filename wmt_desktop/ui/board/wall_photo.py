"""A photo of a whole wall, on which rectangles are drawn around the notes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import rounded

LEAST = 16
"""Pixels of the photo: a smaller rectangle is a slip of the mouse."""

_REACH = 8
_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class WallPhoto(QWidget):
    """Shows a photo and the rectangles on it; one of them is the current one.

    With the mouse: drag over the wall to draw, drag inside to move, drag an edge to size. With the
    keyboard: N draws one, Page Up and Down go from one to the next, arrows move it, Shift and
    arrows size it, Ctrl makes the steps fine, Del removes it, Enter leads to its text.

    Signals:
        changed: Rectangles came, went or lie elsewhere.
        removed: One is gone; ``changed`` follows. Argument: the place it had.
        current_changed: Another one is the current one. Argument: its place in the list, or -1.
        text_wanted: The text of the current one is to be typed.
    """

    changed = Signal()
    removed = Signal(int)
    current_changed = Signal(int)
    text_wanted = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._shown = QPixmap()
        self._boxes: list[QRect] = []
        self._current = -1
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring_radius", 4)

    @property
    def boxes(self) -> tuple[QRect, ...]:
        """The rectangles, in pixels of the photo."""
        return tuple(self._boxes)

    @property
    def current(self) -> int:
        """Place of the current rectangle in the list, or -1."""
        return self._current

    @property
    def image(self) -> QImage:
        """The photo."""
        return self._image

    def show_photo(self, image: QImage, boxes: list[QRect]) -> None:
        """Show another photo with the rectangles that were drawn on it."""
        self._image = image
        self._boxes = list(boxes)
        self._shown = QPixmap()
        self._current = len(boxes) - 1
        self.update()
        self._say()

    def fit(self, room: QSize, zoom: float) -> None:
        """Be as large as the photo in this room, times ``zoom``."""
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * zoom
        if size != self.size():
            self.setFixedSize(size.expandedTo(QSize(1, 1)))
            self._shown = QPixmap()

    def add(self, box: QRect | None = None) -> None:
        """Draw a rectangle: beside the current one if none is given."""
        made = self._fresh() if box is None else box.normalized()
        made = made.intersected(self._image.rect())
        if min(made.width(), made.height()) < LEAST:
            return
        self._boxes.append(made)
        self.go_to(len(self._boxes) - 1)
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Take a rectangle away."""
        if 0 <= place < len(self._boxes):
            del self._boxes[place]
            self._current = min(self._current, len(self._boxes) - 1)
            self.removed.emit(place)
            self.changed.emit()
            self.current_changed.emit(self._current)
            self.update()

    def go_to(self, place: int) -> None:
        """Make another rectangle the current one."""
        if place != self._current and 0 <= place < len(self._boxes):
            self._current = place
            self.current_changed.emit(place)
            self._say()
        self.update()

    def box_shown(self, place: int) -> QRectF:
        """Return where a rectangle lies in the widget."""
        return self._scaled(self._boxes[place])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        if key in _STEPS and self._current >= 0:
            fine = bool(keys & Qt.KeyboardModifier.ControlModifier)
            self._nudge(_STEPS[key], fine=fine, size=bool(keys & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_N, Qt.Key.Key_Insert):
            self.add()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._boxes:
            by = 1 if key == Qt.Key.Key_PageDown else -1
            self.go_to((self._current + by) % len(self._boxes))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(self._current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        edges = self._edges_at(at)
        under = self._under(at)
        if edges:
            self._drag = _Drag(self._point(at), QRect(self._boxes[self._current]), edges)
        elif under is not None:
            self.go_to(under)
            self._drag = _Drag(self._point(at), QRect(self._boxes[under]), "move")
        else:
            self._drag = _Drag(self._point(at), QRect(self._point(at), QSize(0, 0)), "new")

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            self._show_cursor(event.position())
            return
        here = self._point(event.position())
        self._drag.box = self._dragged(self._drag, here)
        if self._drag.what != "new":
            self._boxes[self._current] = self._drag.box
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if drag.what == "new":
            drawn = len(self._boxes)
            self.add(drag.box)
            if len(self._boxes) > drawn:
                # The next thing one does is to type; the next rectangle is drawn by mouse anyway.
                self.text_wanted.emit()
        elif drag.box != drag.before:
            self.changed.emit()
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is not None:
            self.text_wanted.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme.tokens
        painter = QPainter(self)
        painter.drawPixmap(event.rect(), self._picture(), self._source(event.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._boxes)):
            box = self.box_shown(place)
            current = place == self._current
            # Two lines, one dark and one light, are seen on paper of any colour.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("white"), 5 if current else 3))
            painter.drawRect(box)
            painter.setPen(QPen(QColor(t.focus if current else "black"), 3 if current else 1))
            painter.drawRect(box)
            self._draw_number(painter, box, place, current=current)
        if self._drag is not None and self._drag.what == "new":
            painter.setPen(QPen(QColor(t.focus), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self._scaled(self._drag.box))

    def _draw_number(self, painter: QPainter, box: QRectF, place: int, *, current: bool) -> None:
        t = self._theme.tokens
        side = self._theme.px(22)
        disc = QRectF(box.left() - side / 2, box.top() - side / 2, side, side)
        disc.moveLeft(max(0.0, disc.left()))
        disc.moveTop(max(0.0, disc.top()))
        rounded(painter, disc, side / 2, t.focus if current else "black", "white", 2)
        painter.setFont(self._theme.font(12, 700, tabular=True))
        painter.setPen(QColor("white"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    @property
    def _scale(self) -> float:
        """Pixels of the widget for each pixel of the photo."""
        return self.width() / max(1, self._image.width())

    def _scaled(self, box: QRect) -> QRectF:
        scale = self._scale
        return QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)

    def _picture(self) -> QPixmap:
        """Return the photo at the size it is shown: to scale it anew each time would be slow."""
        dpr = self.devicePixelRatioF()
        wanted = self.size() * dpr
        # Much enlarged, the photo itself is the smaller picture.
        if wanted.width() >= self._image.width():
            wanted = self._image.size()
        if self._shown.size() != wanted:
            self._shown = QPixmap.fromImage(
                self._image.scaled(
                    wanted,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        return self._shown

    def _source(self, part: QRect) -> QRect:
        """Return the part of the kept picture that is shown in a part of the widget."""
        scale = self._shown.width() / max(1, self.width())
        return QRectF(
            part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale
        ).toRect()

    def _point(self, at: QPointF) -> QPoint:
        """Return a point of the widget in pixels of the photo, inside it."""
        point = (at / self._scale).toPoint()
        inside = self._image.rect()
        return QPoint(
            min(max(point.x(), 0), inside.right()), min(max(point.y(), 0), inside.bottom())
        )

    def _under(self, at: QPointF) -> int | None:
        """Return the smallest rectangle under a point."""
        point = self._point(at)
        under = [place for place, box in enumerate(self._boxes) if box.contains(point)]
        return min(
            under,
            key=lambda place: self._boxes[place].width() * self._boxes[place].height(),
            default=None,
        )

    def _edges_at(self, at: QPointF) -> str:
        """Return the edges of the current rectangle near a point: letters out of ``lrtb``."""
        if self._current < 0:
            return ""
        box = self.box_shown(self._current)
        if not box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return ""
        near = {
            "l": abs(at.x() - box.left()),
            "r": abs(at.x() - box.right()),
            "t": abs(at.y() - box.top()),
            "b": abs(at.y() - box.bottom()),
        }
        return "".join(edge for edge, far in near.items() if far <= _REACH)

    def _dragged(self, drag: _Drag, here: QPoint) -> QRect:
        if drag.what == "new":
            return QRect(drag.start, here).normalized()
        by = here - drag.start
        if drag.what == "move":
            return self._inside(drag.before.translated(by))
        box = QRect(drag.before)
        if "l" in drag.what:
            box.setLeft(min(box.left() + by.x(), box.right() - LEAST))
        if "r" in drag.what:
            box.setRight(max(box.right() + by.x(), box.left() + LEAST))
        if "t" in drag.what:
            box.setTop(min(box.top() + by.y(), box.bottom() - LEAST))
        if "b" in drag.what:
            box.setBottom(max(box.bottom() + by.y(), box.top() + LEAST))
        return box.intersected(self._image.rect())

    def _inside(self, box: QRect) -> QRect:
        """Return a rectangle moved so that it lies in the photo."""
        whole = self._image.rect()
        box.moveLeft(min(max(box.left(), 0), whole.width() - box.width()))
        box.moveTop(min(max(box.top(), 0), whole.height() - box.height()))
        return box

    def _nudge(self, step: QPoint, *, fine: bool, size: bool) -> None:
        unit = 1 if fine else max(1, round(max(self._image.width(), self._image.height()) / 100))
        box = QRect(self._boxes[self._current])
        if size:
            box.setRight(max(box.right() + step.x() * unit, box.left() + LEAST))
            box.setBottom(max(box.bottom() + step.y() * unit, box.top() + LEAST))
            box = box.intersected(self._image.rect())
        else:
            box = self._inside(box.translated(step * unit))
        if box != self._boxes[self._current]:
            self._boxes[self._current] = box
            self.changed.emit()
            self.update()

    def _fresh(self) -> QRect:
        """Return a rectangle as large as the current one, to the right of it or in the next row."""
        whole = self._image.rect()
        if self._current < 0:
            size = QSize(whole.width() // 5, whole.height() // 5).expandedTo(QSize(LEAST, LEAST))
            return QRect(QPoint(whole.width() // 20, whole.height() // 20), size)
        last = self._boxes[self._current]
        beside = last.translated(last.width() + last.width() // 8, 0)
        if beside.right() <= whole.right():
            return beside
        below = last.translated(0, last.height() + last.height() // 8)
        below.moveLeft(min(box.left() for box in self._boxes))
        return self._inside(below)

    def _show_cursor(self, at: QPointF) -> None:
        edges = self._edges_at(at)
        shapes = {
            "l": Qt.CursorShape.SizeHorCursor,
            "r": Qt.CursorShape.SizeHorCursor,
            "t": Qt.CursorShape.SizeVerCursor,
            "b": Qt.CursorShape.SizeVerCursor,
            "lt": Qt.CursorShape.SizeFDiagCursor,
            "rb": Qt.CursorShape.SizeFDiagCursor,
            "rt": Qt.CursorShape.SizeBDiagCursor,
            "lb": Qt.CursorShape.SizeBDiagCursor,
        }
        if edges in shapes:
            self.setCursor(shapes[edges])
        elif self._under(at) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _say(self) -> None:
        """Tell screen readers where the keyboard is."""
        words = translate("WallPhoto", "Photo of the wall, rectangle %1 of %2")
        self.setAccessibleName(fill(words, self._current + 1, len(self._boxes)))


class _Drag:
    """A rectangle in the hand.

    Attributes:
        what: ``new``, ``move``, or the letters of the edges that follow the mouse.
    """

    def __init__(self, start: QPoint, before: QRect, what: str) -> None:
        self.start = start
        self.before = before
        self.box = QRect(before)
        self.what = what
