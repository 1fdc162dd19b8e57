"""A row of buttons or badges that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.widgets.flow import Flow


class FlowRow(QWidget):
    """As high as its lines at the width it has: inside scrolled pages nobody else asks for that."""

    def __init__(self, *widgets: QWidget, last_right: bool = False) -> None:
        super().__init__()
        self._flow = Flow(8, last_right=last_right)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in widgets:
            self._flow.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Add another one."""
        self._flow.addWidget(widget)

    @override
    def sizeHint(self) -> QSize:
        least = self._flow.minimumSize()
        return QSize(least.width(), self._flow.heightForWidth(max(self.width(), least.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()
