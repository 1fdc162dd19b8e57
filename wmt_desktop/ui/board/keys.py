"""What the keyboard does on the canvas, besides the keys of the actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from typing_extensions import override

from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.gestures import Gestures
from wmt_desktop.ui.board.layout import NOTE_HEIGHT
from wmt_desktop.ui.board.menus import THEME_KEYS
from wmt_desktop.ui.board.navigation import Direction, neighbour, reading_order, targets
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.view import BoardView

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_PAD = Qt.KeyboardModifier.KeypadModifier


class BoardKeys(QObject):
    """Reads the keyboard over a view.

    Signals:
        menu_wanted: Arguments: id of a note or cluster (empty for the board), global position.
        left: Esc with nothing to give up: back to the capture field.
    """

    menu_wanted = Signal(str, QPoint)
    left = Signal()

    def __init__(
        self, view: BoardView, scene: BoardScene, actions: BoardActions, gestures: Gestures
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scene = scene
        self._selection = scene.selection
        self._actions = actions
        self._gestures = gestures
        self._panned = False
        view.installEventFilter(self)
        view.moved.connect(self._on_view_moved)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read keys before Qt moves the focus or scrolls."""
        if watched is not self._view:
            return False
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                self._ask_for_menu()
            return True
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_press(event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._on_release(event)
        return False

    def go(self, direction: Direction, *, extend: bool = False, keep: bool = False) -> None:
        """Lead the keyboard to the next thing in a direction.

        Args:
            extend: Add it to the selection.
            keep: Leave the selection as it is.
        """
        boxes = targets(self._scene.board, self._scene.places)
        current = self._selection.current
        if current not in boxes:
            order = reading_order(self._scene.board, self._scene.places)
            self._arrive(order[0] if order else None, extend=extend, keep=keep)
            return
        self._arrive(neighbour(boxes, current, direction), extend=extend, keep=keep)

    def step(self, by: int) -> bool:
        """Go on in reading order; return False at the end, where Tab leaves the board."""
        order = reading_order(self._scene.board, self._scene.places)
        current = self._selection.current
        if not order:
            return False
        start = -1 if by > 0 else len(order)
        index = (order.index(current) if current in order else start) + by
        if not 0 <= index < len(order):
            return False
        self._arrive(order[index])
        return True

    def _on_press(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~_PAD
        if key in _ARROWS:
            self._on_arrow(_ARROWS[key], modifiers)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not modifiers & (_CTRL | _ALT):
            return self.step(-1 if key == Qt.Key.Key_Backtab or modifiers & _SHIFT else 1)
        if key == Qt.Key.Key_Space:
            self._on_space(event)
            return True
        if not modifiers & (_CTRL | _ALT) and self._on_theme_key(event.text()):
            return True
        handler = (
            self._plain_key(key, event.text())
            if modifiers in (Qt.KeyboardModifier.NoModifier, _SHIFT)
            else None
        )
        if handler is None:
            return False
        handler()
        return True

    def _plain_key(self, key: int, text: str) -> Callable[[], None] | None:
        if text in ("+", "-", "−"):
            return lambda: self._view.zoom_step(1 if text == "+" else -1)
        page = self._view.viewport().height() * 0.8
        return {
            Qt.Key.Key_Home: self._view.fit,
            Qt.Key.Key_PageUp: lambda: self._view.pan_by(QPointF(0, page)),
            Qt.Key.Key_PageDown: lambda: self._view.pan_by(QPointF(0, -page)),
            Qt.Key.Key_Escape: self._on_escape,
            Qt.Key.Key_Return: self._on_enter,
            Qt.Key.Key_Enter: self._on_enter,
        }.get(Qt.Key(key))

    def _on_release(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        held = self._view.panning
        self._view.hold_space(down=False)
        if held and not self._panned:
            self._act_on_space(event.modifiers())
        return True

    def _on_arrow(self, direction: Direction, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _ALT:
            self._actions.shift(direction)
        else:
            self.go(direction, extend=bool(modifiers & _SHIFT), keep=bool(modifiers & _CTRL))

    def _on_space(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._panned = False
            self._view.hold_space(down=True)

    def _act_on_space(self, modifiers: Qt.KeyboardModifier) -> None:
        current = self._selection.current
        if current is None:
            return
        if self._actions.cluster is not None:
            self._actions.fold_current()
        elif modifiers & _CTRL:
            self._selection.toggle(current)
        else:
            self._selection.only(current)

    def _on_theme_key(self, text: str) -> bool:
        if text.isdecimal() and len(text) == 1 and int(text) in THEME_KEYS and self._actions.notes:
            self._actions.set_theme(THEME_KEYS[int(text)])
            return True
        return False

    def _on_enter(self) -> None:
        cluster = self._actions.cluster
        if cluster is not None and cluster.folded:
            self._actions.fold_current()
        else:
            self._actions.edit_current()

    def _on_escape(self) -> None:
        if self._gestures.cancel():
            return
        if self._selection.notes:
            self._selection.clear()
        else:
            self.left.emit()

    def _on_view_moved(self) -> None:
        if self._view.panning:
            self._panned = True

    def _arrive(self, thing: str | None, *, extend: bool = False, keep: bool = False) -> None:
        if thing is None:
            return
        is_note = thing in self._scene.places.notes
        if keep or (extend and not is_note):
            self._selection.go_to(thing)
        elif extend:
            self._selection.several((*self._selection.notes, thing), thing)
        elif is_note:
            self._selection.only(thing)
        else:
            self._selection.cluster(thing)
        self._actions.reveal_wanted.emit(thing)

    def _ask_for_menu(self) -> None:
        current = self._selection.current
        box = self._scene.box_of(current) if current else None
        at = QPoint(24, 24)
        if box is not None:
            seen = self._view.to_viewport(box)
            at = QPoint(
                round(seen.left() + 12), round(seen.top() + min(seen.height(), NOTE_HEIGHT) / 2)
            )
        self.menu_wanted.emit(current or "", self._view.viewport().mapToGlobal(at))
