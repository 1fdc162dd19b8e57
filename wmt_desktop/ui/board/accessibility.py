"""Notes and clusters as objects that screen readers can walk.

The one recipe that works in PySide6 6.11: items are ``QGraphicsObject``, their interfaces derive from
``QAccessibleObject``, the view's from ``QAccessibleWidget``; a plain ``QAccessibleInterface`` ends the
program at the first real query. Python must hold on to the interfaces, so the items keep them. They
ask Qt for their item instead of keeping it: as a cycle, both would be taken apart by Python's collector
in whatever order and at whatever moment, and Qt would free the interface a second time.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget, QApplication
from typing_extensions import override

from wmt_desktop.ui.board.boxes import Box
from wmt_desktop.ui.board.cluster_item import ClusterItem
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.board.navigation import reading_order
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.scene import BoardScene, Thing
from wmt_desktop.ui.board.view import BoardView
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.names import theme_name

_INSTALLED = "wmt_board_accessibility"


def make_accessible(app: QApplication) -> None:
    """Let Qt ask here for the interfaces of notes, clusters and the board view; once is enough."""
    if not app.property(_INSTALLED):
        QAccessible.installFactory(_interface_of)
        app.setProperty(_INSTALLED, True)


def announce_focus(view: BoardView, scene: BoardScene) -> None:
    """Tell screen readers where the keyboard is on the board."""
    if not view.hasFocus() or not QAccessible.isActive():
        return
    item = scene.item(scene.selection.current)
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


class ThingAccessible(QAccessibleObject):
    """A note or cluster: a list item with name, description and rectangle."""

    def __init__(self, item: Thing) -> None:
        super().__init__(item)

    @property
    def _item(self) -> Thing:
        item = self.object()
        assert isinstance(item, NoteItem | ClusterItem)
        return item

    @override
    def parent(self) -> QAccessibleInterface:
        view = _view_of(self._item)
        return QAccessible.queryAccessibleInterface(view) if view else super().parent()

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del index
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def rect(self) -> QRect:
        view = _view_of(self._item)
        if view is None:
            return QRect()
        box = self._item.sceneBoundingRect()
        place = _scene_of(self._item).box_of(_id_of(self._item)) or Box(
            box.x(), box.y(), box.width(), box.height()
        )
        seen = view.to_viewport(place).toRect()
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    @override
    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._name()
        if kind == QAccessible.Text.Description:
            return self._description()
        return ""

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        scene, view = _scene_of(self._item), _view_of(self._item)
        state.focusable = True
        state.selectable = isinstance(self._item, NoteItem)
        state.multiSelectable = state.selectable
        state.selected = _id_of(self._item) in scene.selection
        current = scene.selection.current == _id_of(self._item)
        state.focused = current and view is not None and view.hasFocus()
        if isinstance(self._item, ClusterItem):
            state.expandable = True
            state.collapsed = self._item.cluster.folded
            state.expanded = not self._item.cluster.folded
        return state

    def _name(self) -> str:
        if isinstance(self._item, NoteItem):
            return self._item.note.text
        words = translate("Accessible", "%1, cluster with %n notes", None, self._item.count)
        return fill(words, self._item.cluster.name)

    def _description(self) -> str:
        if isinstance(self._item, ClusterItem):
            return translate("Accessible", "Folded") if self._item.cluster.folded else ""
        note = self._item.note
        holder = _scene_of(self._item).cluster_item(note.cluster)
        parts = [theme_name(note.theme), author_name(note.author)]
        board = _scene_of(self._item).board
        heard, inside = board.heard(note), len(board.absorbed.get(note.id, ()))
        if heard > 1:
            parts.append(translate("Accessible", "heard %n times", None, heard))
        if inside:
            parts.append(translate("Accessible", "merged from %n notes", None, inside + 1))
        if note.photos:
            parts.append(translate("Accessible", "with %n photos", None, len(note.photos)))
        if note.hidden:
            parts.append(translate("Accessible", "kept off the shared screen"))
        if holder is not None:
            parts.append(fill(translate("Accessible", "in “%1”"), holder.cluster.name))
        return ", ".join(parts)


class BoardAccessible(QAccessibleWidget):
    """The view: a list of clusters and notes in reading order."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view, QAccessible.Role.List)

    @override
    def childCount(self) -> int:
        return len(self._names())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        names = self._names()
        if not 0 <= index < len(names):
            return None
        item = self._board().item(names[index])
        return QAccessible.queryAccessibleInterface(item) if item is not None else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        wanted = child.object()
        if not isinstance(wanted, NoteItem | ClusterItem) or wanted.scene() is None:
            return -1
        names = self._names()
        return names.index(_id_of(wanted)) if _id_of(wanted) in names else -1

    def _names(self) -> tuple[str, ...]:
        scene = self._board()
        return reading_order(scene.board, scene.places)

    def _board(self) -> BoardScene:
        view = self.object()
        assert isinstance(view, BoardView)
        scene = view.scene()
        assert isinstance(scene, BoardScene)
        return scene


def _interface_of(key: str, thing: QObject) -> QAccessibleInterface | None:
    del key
    if isinstance(thing, NoteItem | ClusterItem):
        if thing.accessible is None:
            thing.accessible = ThingAccessible(thing)
        return thing.accessible
    if isinstance(thing, BoardView):
        if thing.accessible is None:
            thing.accessible = BoardAccessible(thing)
        return thing.accessible
    return None


def _id_of(item: Thing) -> str:
    return item.note.id if isinstance(item, NoteItem) else item.cluster.id


def _scene_of(item: Thing) -> BoardScene:
    scene = item.scene()
    assert isinstance(scene, BoardScene)
    return scene


def _view_of(item: Thing) -> BoardView | None:
    scene = item.scene()
    # An item that was taken off the board has no scene any more.
    views = scene.views() if isinstance(scene, BoardScene) else []
    return next((view for view in views if isinstance(view, BoardView)), None)
