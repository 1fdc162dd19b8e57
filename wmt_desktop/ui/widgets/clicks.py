"""Clicks on widgets that are no buttons, but can be clicked like one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


def is_click(widget: QWidget, release: QMouseEvent) -> bool:
    """Tell whether letting go of a mouse button is a click: the left one, and still over it."""
    left = release.button() == Qt.MouseButton.LeftButton
    return left and widget.rect().contains(release.position().toPoint())
