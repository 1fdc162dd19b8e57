"""A check box whose words take as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.clicks import is_click
from wmt_desktop.ui.widgets.label import Label


class IdeaBox(QWidget):
    """An idea to tick; its words can be clicked too.

    Attributes:
        check: The box itself.
    """

    def __init__(self, theme: ThemeManager, words: str, weight: int = 400) -> None:
        super().__init__()
        self.check = roomy(QCheckBox(), theme)
        self.check.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, words, 14, weight, lines=0, line_height=24), 1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if is_click(self, event):
            self.check.toggle()
