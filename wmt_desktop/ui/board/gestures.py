"""What the mouse does on the board: select, rubber band, drag notes and clusters."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand
from typing_extensions import override

from wmt_desktop.ui.board.aligning import snapped
from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.cluster_item import ClusterItem
from wmt_desktop.ui.board.layout import NOTE_HEIGHT, NOTE_WIDTH, Insertion, insertion
from wmt_desktop.ui.board.merge_hold import MergeHold
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.scene import BoardScene, Thing
from wmt_desktop.ui.board.selection import Selection
from wmt_desktop.ui.board.view import BoardView

_SEVERAL = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_EDGE = 32
_EDGE_STEP = 14


@dataclass(frozen=True, slots=True)
class NoteDrop:
    """Notes were let go.

    Attributes:
        places: On the open board, where each of them lies now; None for one without a place of its own.
    """

    notes: tuple[str, ...]
    into: Insertion
    places: dict[str, tuple[int, int] | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MergeOffer:
    """Notes were held over another and let go: merge them, or was it a drop like any other?

    Attributes:
        at: Where, on the screen.
        drop: What it is otherwise.
    """

    into: str
    at: QPoint
    drop: NoteDrop


@dataclass(slots=True)
class _Drag:
    things: tuple[str, ...]
    start: QPointF
    starts: dict[str, QPointF]
    cluster: str | None
    into: Insertion = field(default_factory=lambda: Insertion(None))


class Gestures(QObject):
    """Reads the mouse over a view; what a gesture means for the board is told by signals.

    While dragging only the items on the screen move.

    Attributes:
        grid: What is dropped on the open board goes to multiples of this; 0 = anywhere.
        merging: Over which note the hand rests.

    Signals:
        notes_dropped: Argument: a ``NoteDrop``.
        merge_offered: Argument: a ``MergeOffer``.
        cluster_dropped: A frame was moved. Arguments: cluster id, x, y.
        menu_wanted: Arguments: id of a note or cluster (empty for the board), global position.
        opened: A double-click. Argument: id of a note or cluster.
        drag_changed: Something was picked up or let go.
        hand_moved: A drag or a rubber band went on, or ended.
    """

    notes_dropped = Signal(object)
    merge_offered = Signal(object)
    cluster_dropped = Signal(str, int, int)
    menu_wanted = Signal(str, QPoint)
    opened = Signal(str)
    drag_changed = Signal()
    hand_moved = Signal()

    def __init__(self, view: BoardView, scene: BoardScene, selection: Selection) -> None:
        super().__init__(view)
        self.grid = 0
        self._view = view
        self._scene = scene
        self._selection = selection
        self.merging = MergeHold(scene, self)
        self._pressed: Thing | None = None
        self._press_at = QPoint()
        self._drag: _Drag | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())
        self._band_from: QPointF | None = None
        self._band_kept: tuple[str, ...] = ()
        self._last = QPoint()
        # Near the edge of the view the board moves on by itself while something is dragged.
        self._edge = QTimer(self)
        self._edge.setInterval(16)
        self._edge.timeout.connect(self._on_edge_timeout)
        view.viewport().installEventFilter(self)

    @property
    def hand(self) -> QPoint | None:
        """Where in the viewport the pointer drags something or draws a rubber band, or None."""
        busy = self._drag is not None or self._band_from is not None
        return self._last if busy else None

    @property
    def dragging(self) -> bool:
        """Something is in the hand."""
        return self._drag is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the mouse before Qt does; hovering is left to Qt."""
        del watched
        if not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            return self._on_move(event)
        handler = {
            QEvent.Type.MouseButtonPress: self._on_press,
            QEvent.Type.MouseButtonRelease: self._on_release,
            QEvent.Type.MouseButtonDblClick: self._on_double,
        }.get(kind)
        if handler is None:
            return False
        handler(event)
        return True

    def cancel(self) -> bool:
        """Put back what is in the hand (Esc); return whether there was anything."""
        self._pressed = None
        if self._band_from is not None:
            self._band_from = None
            self._band.hide()
            return True
        drag = self._end_drag()
        if drag is None:
            return False
        self._scene.put_back()
        self.drag_changed.emit()
        return True

    def _on_press(self, event: QMouseEvent) -> None:
        if self._view.start_pan(event):
            return
        at = event.position().toPoint()
        thing = self._scene.thing_at(self._view.mapToScene(at))
        if event.button() == Qt.MouseButton.RightButton:
            self._ask_for_menu(thing, event.globalPosition().toPoint())
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press_at = self._last = at
        self._pressed = thing
        several = bool(event.modifiers() & _SEVERAL)
        if isinstance(thing, NoteItem):
            self._press_note(thing.note.id, several=several)
        elif isinstance(thing, ClusterItem):
            self._press_cluster(thing, at, event.globalPosition().toPoint())
        else:
            self._start_band(at, several=several)

    def _on_move(self, event: QMouseEvent) -> bool:
        if self._view.go_on_panning(event):
            return True
        self._last = event.position().toPoint()
        if self._band_from is not None:
            self._grow_band()
        elif self._drag is not None:
            self._carry()
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = (self._last - self._press_at).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pick_up(self._pressed)
        else:
            return False
        self.hand_moved.emit()
        return True

    def _on_release(self, event: QMouseEvent) -> None:
        if self._view.end_pan():
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self._band_from is not None:
            self._band_from = None
            self._band.hide()
        elif self._drag is not None:
            self._put_down()
        elif isinstance(pressed, NoteItem) and not event.modifiers() & _SEVERAL:
            self._selection.only(pressed.note.id)
        self.hand_moved.emit()

    def _on_double(self, event: QMouseEvent) -> None:
        thing = self._scene.thing_at(self._view.mapToScene(event.position().toPoint()))
        self._pressed = None
        if thing is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(_id_of(thing))

    def _ask_for_menu(self, thing: Thing | None, at: QPoint) -> None:
        if isinstance(thing, NoteItem) and thing.note.id not in self._selection:
            self._selection.only(thing.note.id)
        elif isinstance(thing, ClusterItem):
            self._selection.cluster(thing.cluster.id)
        self.menu_wanted.emit(_id_of(thing) if thing else "", at)

    def _press_note(self, note: str, *, several: bool) -> None:
        if several:
            self._selection.toggle(note)
            self._pressed = None
        elif note not in self._selection:
            self._selection.only(note)
        else:
            self._selection.go_to(note)

    def _press_cluster(self, item: ClusterItem, at: QPoint, globally: QPoint) -> None:
        self._selection.cluster(item.cluster.id)
        if item.part_at(item.mapFromScene(self._view.mapToScene(at))) == "menu":
            self._pressed = None
            self.menu_wanted.emit(item.cluster.id, globally)

    def _start_band(self, at: QPoint, *, several: bool) -> None:
        self._band_kept = self._selection.notes if several else ()
        if not several:
            self._selection.clear()
        self._band_from = self._view.mapToScene(at)
        self._band.setGeometry(QRect(at, QSize()))
        self._band.show()

    def _grow_band(self) -> None:
        assert self._band_from is not None
        here = self._view.mapToScene(self._last)
        area = QRectF(self._band_from, here).normalized()
        self._band.setGeometry(self._view.mapFromScene(area).boundingRect())
        self._selection.several((*self._band_kept, *self._scene.notes_in(area)))

    def _pick_up(self, thing: Thing) -> None:
        cluster = thing.cluster.id if isinstance(thing, ClusterItem) else None
        if isinstance(thing, ClusterItem):
            things: tuple[str, ...] = (
                thing.cluster.id,
                *self._scene.places.inside.get(thing.cluster.id, ()),
            )
        else:
            # Reading order, not the order of clicking, decides how they lie in the cluster.
            chosen = set(self._selection.notes)
            things = tuple(note.id for note in self._scene.notes if note.id in chosen)
        items = {name: self._scene.item(name) for name in things}
        starts = {name: item.pos() for name, item in items.items() if item is not None}
        self._drag = _Drag(
            tuple(starts),
            self._view.mapToScene(self._press_at),
            starts,
            cluster,
        )
        for item in items.values():
            if isinstance(item, ClusterItem):
                item.lift(up=True)
            elif item is not None:
                item.lift(up=True, tilted=cluster is None)
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.drag_changed.emit()
        self._carry()

    def _carry(self) -> None:
        drag = self._drag
        assert drag is not None
        here = self._view.mapToScene(self._last)
        for name, start in drag.starts.items():
            item = self._scene.item(name)
            if item is not None:
                item.setPos(start + here - drag.start)
        if drag.cluster is None:
            drag.into = insertion(
                self._scene.places,
                self._scene.folded,
                here.x(),
                here.y(),
                frozenset(drag.things),
            )
            self.merging.move(here, drag.things)
            self._scene.show_drop(None if self.merging.target else drag.into)
        near = self._edge_pull()
        if near.isNull():
            self._edge.stop()
        elif not self._edge.isActive():
            self._edge.start()

    def _put_down(self) -> None:
        into = self.merging.target
        drag = self._end_drag()
        if drag is None:
            return
        shift = self._view.mapToScene(self._last) - drag.start
        if drag.cluster is not None:
            item = self._scene.cluster_item(drag.cluster)
            if item is not None:
                at = drag.starts[drag.cluster] + shift
                wanted = Box(round(at.x()), round(at.y()), item.frame.width(), item.frame.height())
                free = self._scene.free_place(snapped(wanted, self.grid), drag.things)
                self.cluster_dropped.emit(drag.cluster, round(free.x), round(free.y))
        else:
            places: dict[str, tuple[int, int] | None] = {}
            if drag.into.listed:
                places = dict.fromkeys(drag.things)
            elif drag.into.cluster is None:
                places = self._places(drag, shift)
            drop = NoteDrop(drag.things, drag.into, places)
            if into:
                here = self._view.viewport().mapToGlobal(self._last)
                self.merge_offered.emit(MergeOffer(into, here, drop))
            else:
                self.notes_dropped.emit(drop)
        self._scene.put_back(drag.things)
        self.drag_changed.emit()

    def _places(self, drag: _Drag, shift: QPointF) -> dict[str, tuple[int, int] | None]:
        """Return where the notes lie on the open board, moved aside where they would cover something."""
        taken: list[Box] = []
        places: dict[str, tuple[int, int] | None] = {}
        for name, start in drag.starts.items():
            at = start + shift
            wanted = Box(round(at.x()), round(at.y()), NOTE_WIDTH, NOTE_HEIGHT)
            box = self._scene.free_place(snapped(wanted, self.grid), drag.things, taken)
            taken.append(box)
            places[name] = (round(box.x), round(box.y))
        return places

    def _end_drag(self) -> _Drag | None:
        drag, self._drag = self._drag, None
        self.merging.end()
        self._edge.stop()
        self._view.viewport().unsetCursor()
        self._scene.show_drop(None)
        return drag

    def _edge_pull(self) -> QPointF:
        area = self._view.viewport().rect()
        x = _pull(self._last.x(), area.left(), area.right())
        y = _pull(self._last.y(), area.top(), area.bottom())
        return QPointF(x, y)

    def _on_edge_timeout(self) -> None:
        if self._drag is not None:
            self._view.pan_by(self._edge_pull())
            self._carry()


def _pull(at: int, low: int, high: int) -> float:
    if at < low + _EDGE:
        return _EDGE_STEP
    if at > high - _EDGE:
        return -_EDGE_STEP
    return 0.0


def _id_of(thing: Thing) -> str:
    return thing.note.id if isinstance(thing, NoteItem) else thing.cluster.id
