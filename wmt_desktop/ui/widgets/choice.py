"""Check boxes and radio buttons of dialogs that are whole in large text."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton

from wmt_desktop.ui.theme import ThemeManager

B = TypeVar("B", bound=QAbstractButton)


def roomy(button: B, theme: ThemeManager) -> B:
    """Let a button be as high as its words; the style sheet's height is that of small text."""
    button.setStyleSheet(f"min-height: {theme.px(24)}px")
    return button
