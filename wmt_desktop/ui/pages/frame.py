"""The frame of a page: a main column, a side column, and one scroll bar when both do not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.ui.pages.foot import Foot
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface

_MARGIN = 24
_GAP = 24
_MAIN_LEAST = 640
_SIDE_LEAST = 304
_SCROLL_BAR = 12
_LARGE_TEXT = 1.3
_FOOT_MOST = 0.3
_FOOT_TOP = 8


class TwoColumns(QScrollArea):
    """Two columns side by side; one under the other where the width or the text size asks for it.

    Attributes:
        main: Layout of the main column.
        side: Layout of the side column, ``side_width`` wide, or less where the main one needs it,
            or more where its own words do.
    """

    def __init__(
        self, theme: ThemeManager, side_width: int = 376, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side_width = side_width
        self._foot: Foot | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Surface(theme)
        self._left = Surface(theme)
        self._right = Surface(theme)
        self.main = QVBoxLayout(self._left)
        self.side = QVBoxLayout(self._right)
        for column in (self.main, self.side):
            column.setSpacing(16)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right)
        self.setWidget(content)
        self._left.installEventFilter(self)
        self._right.installEventFilter(self)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_foot(self, sentence: QWidget | None, buttons: Sequence[QWidget]) -> None:
        """Keep what one does next in sight under the columns, however far they are scrolled."""
        self._foot = Foot(self._theme, sentence, buttons, self)
        self._foot.installEventFilter(self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._mark_foot)
        bar.rangeChanged.connect(self._mark_foot)
        self._theme.changed.connect(self._place_foot)
        self._place_foot()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What the columns and the foot need may change with what they show.
        if event.type() == QEvent.Type.LayoutRequest:
            if watched in (self._left, self._right):
                self._arrange()
            elif watched is self._foot:
                self._place_foot()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_foot()
        self._arrange()
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 320)

    def _arrange(self) -> None:
        edges = self.main.contentsMargins()
        needed = self.main.minimumSize().width() - edges.left() - edges.right()
        room = self.width() - max(needed, self._theme.px(_MAIN_LEAST))
        room -= 2 * _MARGIN + _GAP + _SCROLL_BAR
        edges = self.side.contentsMargins()
        words = self.side.minimumSize().width() - edges.left() - edges.right()
        # Narrower than its words, a column would be laid out for a width that it does not have.
        side = max(words, min(room, self._theme.px(self._side_width)))
        stacked = room < max(words, self._theme.px(min(_SIDE_LEAST, self._side_width)))
        half = _GAP // 2
        if stacked:
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
            self.main.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, half)
            self.side.setContentsMargins(_MARGIN, half, _MARGIN, _MARGIN)
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        else:
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight)
            self.main.setContentsMargins(_MARGIN, _MARGIN, half, _MARGIN)
            self.side.setContentsMargins(half, _MARGIN, _MARGIN, _MARGIN)
            self._right.setFixedWidth(side + half + _MARGIN)

    def _place_foot(self) -> None:
        """Put the foot under the columns, or in the main one where it would take too much of both."""
        foot = self._foot
        if foot is None:
            return
        edges = QMargins(_MARGIN, _FOOT_TOP, _MARGIN, _MARGIN // 2)
        width = self.width() - _SCROLL_BAR
        height = foot.height_within(width - 2 * _MARGIN) + edges.top() + edges.bottom()
        fixed = height < self.height() * _FOOT_MOST
        if fixed != (foot.parentWidget() is self):
            if fixed:
                self.main.removeWidget(foot)
                foot.setParent(self)
                foot.show()
            else:
                self.main.addWidget(foot)
        foot.set_edges(edges if fixed else QMargins())
        if fixed:
            foot.setGeometry(0, self.height() - height, width, height)
            foot.raise_()
        bottom = height if fixed else 0
        if self.viewportMargins().bottom() != bottom:
            self.setViewportMargins(0, 0, 0, bottom)
        self._mark_foot()

    def _mark_foot(self) -> None:
        bar = self.verticalScrollBar()
        if self._foot is not None:
            self._foot.set_covers(self._foot.parentWidget() is self and bar.value() < bar.maximum())


GREEDY = 1000
"""Stretch of a list card before a stretch of 1: it takes all room until it is whole."""


class Scroll(QScrollArea):
    """A list inside a card: as high as its content where there is room, at least ``least``.

    The card itself grows no higher than its list. Large text is not scrolled here but with the
    page: two scroll bars would be in each other's way.
    """

    def __init__(
        self,
        theme: ThemeManager,
        content: QWidget,
        least: int = 160,
        *,
        alone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Create the list.

        Args:
            least: Design pixels.
            alone: Nothing around it scrolls, as in dialogs.
        """
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._alone = alone
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Show another list; the one before is deleted."""
        self.setWidget(content)
        content.installEventFilter(self)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Widgets that were added just now count from their first layout on.
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._least_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._least_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Grow no higher than the content."""
        self.setMaximumHeight(max(1, self._content_height()))
        self.updateGeometry()
        card = self.parentWidget()
        layout = card.layout() if card is not None else None
        if card is not None and layout is not None:
            card.setMaximumHeight(layout.totalMaximumSize().height())

    def _least_height(self) -> int:
        height = self._content_height()
        if self._theme.text_scale >= _LARGE_TEXT and not self._alone:
            return height
        return min(self._theme.px(self._least), height)

    def _content_height(self) -> int:
        content = self.widget()
        if content is None:
            return 0
        layout = content.layout()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(max(1, self.viewport().width()))
            # The scroll area never makes it lower than this either.
            return max(height, layout.totalMinimumSize().height())
        return content.sizeHint().height()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are deleted."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        nested = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif nested is not None:
            clear(nested)
