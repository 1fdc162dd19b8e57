"""A row of widgets that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem
from typing_extensions import override


class Flow(QLayout):
    """Lays widgets side by side, line by line; the last one stands at the right edge if wished."""

    def __init__(self, spacing: int = 8, *, last_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_right = last_right
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return least + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put the items in lines within ``rect``; return the height that they take."""
        inside = rect.marginsRemoved(self.contentsMargins())
        x, y, high, gap = inside.x(), inside.y(), 0, self.spacing()
        shown = self._shown()
        for item in shown:
            size = item.sizeHint()
            wide = min(size.width(), inside.width())
            if x > inside.x() and x + wide > inside.right() + 1:
                x, y, high = inside.x(), y + high + gap, 0
            if self._last_right and item is shown[-1]:
                x = max(x, inside.right() + 1 - wide)
            if move:
                item.setGeometry(QRect(x, y, wide, size.height()))
            x += wide + gap
            high = max(high, size.height())
        return y + high - rect.y() + self.contentsMargins().bottom()
