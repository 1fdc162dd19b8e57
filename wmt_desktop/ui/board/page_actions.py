"""What can be done on the board page whatever is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wmt_desktop.ui.i18n import translate

_KEYS = {
    "paste": "Ctrl+Shift+V",
    "wall": "Ctrl+Shift+P",
    "outline": "Ctrl+Shift+O",
    "history": "Ctrl+Shift+H",
    "bin": "",
    "fit": "",
    "zoom_in": "Ctrl++",
    "zoom_out": "Ctrl+-",
    "zoom_full": "Ctrl+0",
    "find_next": "F3",
    "find_previous": "Shift+F3",
}


class PageActions:
    """The actions, by name; their keys work wherever the page has the keyboard."""

    def __init__(self, page: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Create the actions; ``handlers`` has a call for each name."""
        self._actions: dict[str, QAction] = {}
        for name, keys in _KEYS.items():
            action = QAction(page)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(handlers[name])
            page.addAction(action)
            self._actions[name] = action
        self._actions["outline"].setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def every(self) -> tuple[QAction, ...]:
        """All of them, in the order of the menu."""
        return tuple(self._actions.values())

    def retranslate(self) -> None:
        """Set the texts anew."""
        words = {
            "paste": translate("BoardPage", "Paste many…"),
            "wall": translate("BoardPage", "Notes from photos…"),
            "outline": translate("BoardPage", "Board outline"),
            "history": translate("BoardPage", "History of the arena…"),
            "bin": translate("BoardPage", "Recycle bin…"),
            "fit": translate("BoardPage", "Show the whole board"),
            "zoom_in": translate("BoardPage", "Zoom in"),
            "zoom_out": translate("BoardPage", "Zoom out"),
            "zoom_full": translate("BoardPage", "Zoom to 100%"),
            "find_next": translate("BoardPage", "Next note found"),
            "find_previous": translate("BoardPage", "Previous note found"),
        }
        for name, text in words.items():
            self._actions[name].setText(text)
