"""A menu of which one entry is in use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def offer(
    button: QWidget, choices: Mapping[str, str], chosen: str, then: Callable[[str], object]
) -> None:
    """Offer ``choices`` (key and words) below a button.

    Args:
        chosen: Key of the entry in use.
        then: Is called with the key of the one that is taken.
    """
    # Late: a page is drawn before any of its menus is opened.
    from PySide6.QtWidgets import QMenu

    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, words in choices.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.triggered.connect(lambda _=False, key=key: then(key))
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
