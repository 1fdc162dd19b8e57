"""Initiatives side by side: rows line up, so that columns compare."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.criteria import SCALE
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.initiatives.cells import Column
from wmt_desktop.ui.pages.initiatives.facts import ColumnFacts
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label

_NAMES = 104
_COLUMN = 256
_CORNER = 10


def blend(under: QColor, over: QColor, share: float) -> QColor:
    """Return ``share`` of one colour over another."""
    return QColor.fromRgbF(
        under.redF() + (over.redF() - under.redF()) * share,
        under.greenF() + (over.greenF() - under.greenF()) * share,
        under.blueF() + (over.blueF() - under.blueF()) * share,
    )


class _Grid(QWidget):
    """Cells of all columns, with the lines between them and the frames of selected columns."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self.columns: list[Column] = []
        self.layout_ = QGridLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(0)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for number, column in enumerate(self.columns):
            rows = [cell.geometry() for cell in column.shown_cells]
            area = rows[0].united(rows[-1])
            self._paint_column(painter, area, rows, selected=column.is_selected, first=number == 0)

    def _paint_column(
        self, painter: QPainter, area: QRect, rows: Sequence[QRect], *, selected: bool, first: bool
    ) -> None:
        theme = self._theme
        card, line = theme.color("card"), theme.color("line")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if not selected:
            painter.fillRect(area, card)
            painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), line)
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), line)
            painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), line)
            if first:
                painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), line)
        else:
            self._paint_selected(painter, QRectF(area))
        for row in rows[1:]:
            painter.fillRect(QRect(area.left() + 2, row.top(), area.width() - 4, 1), line)

    def _paint_selected(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        primary = theme.color("primary")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(1, 1, -1, -1), _CORNER - 1, _CORNER - 1)
        painter.fillPath(path, blend(theme.color("card"), theme.color("primary_t"), 0.4))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 4), primary)
        painter.restore()
        painter.setPen(QPen(primary, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class _Names(QWidget):
    """The names of the rows, in place while the columns scroll."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._tops: Sequence[int] = ()
        self.labels = [Label(theme, "", 12, 600, "ink2", lines=0, parent=self) for _ in range(5)]
        self._under = Label(theme, "", 12, 400, "ink2", lines=0, parent=self)
        theme.changed.connect(self.update)

    def show_texts(self, texts: Sequence[str], under: str) -> None:
        """Name the rows; ``under`` stands below the last name, which is not there without it."""
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        self._under.setText(under)
        for label in (self.labels[-1], self._under):
            label.setVisible(bool(under))

    def heights(self) -> list[int]:
        """Return how high the rows must be for their names."""
        heights = [label.heightForWidth(self._room) + 20 for label in self.labels]
        if not self._under.text():
            heights[-1] = 0
        else:
            heights[-1] += self._under.heightForWidth(self._room)
        return heights

    def follow(self, tops: Sequence[int]) -> None:
        """Lie beside rows that begin at these heights."""
        self._tops = tops
        for label, top in zip(self.labels, tops, strict=False):
            label.setGeometry(0, top + 10, self._room, label.heightForWidth(self._room))
        last = self.labels[-1].geometry()
        self._under.setGeometry(
            0, last.bottom() + 1, self._room, self._under.heightForWidth(self._room)
        )
        self.update()

    @property
    def _room(self) -> int:
        return self.width() - 8

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for top in self._tops:
            painter.fillRect(QRect(0, top, self.width(), 1), self._theme.color("line"))


class Comparison(QWidget):
    """The columns.

    Signals:
        picked: A box was ticked or unticked. Arguments: initiative id, ticked.
        edit_requested: Arguments: initiative id, name of the field to begin with.
        delete_requested: Argument: initiative id.
        move_requested: Arguments: initiative id, places to the right.
        origin_requested: Argument: initiative id.
        news_requested: Argument: initiative id.
        criteria_requested: Show the criteria.
    """

    picked = Signal(str, bool)
    edit_requested = Signal(str, str)
    delete_requested = Signal(str)
    move_requested = Signal(str, int)
    origin_requested = Signal(str)
    news_requested = Signal(str)
    criteria_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = _Names(theme)
        self._grid = _Grid(theme)
        self._scorers = 0
        self._has_criteria = False
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._grid)
        self._grid.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._names)
        row.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.retranslate()

    @property
    def columns(self) -> list[Column]:
        """The columns, in the order of the list."""
        return self._grid.columns

    def show_initiatives(
        self, facts: Sequence[ColumnFacts], picked: Sequence[str], scorers: int
    ) -> None:
        """Show initiatives, the ticked ones by id, and how many sheets and tables scored them."""
        initiatives = [each.initiative for each in facts]
        ids = [initiative.id for initiative in initiatives]
        self._scorers = scorers
        self._has_criteria = any(each.bars for each in facts)
        self._name_rows()
        if ids == [column.initiative.id for column in self._grid.columns]:
            for column, each in zip(self._grid.columns, facts, strict=True):
                column.show(each)
            self.show_picked(picked)
            self._restyle()
            return
        self._arrange(facts)
        self.show_picked(picked)
        self._restyle()
        self._order_keys()
        for column in self._grid.columns:
            if column.check.hasFocus():
                self._grid.layout_.activate()
                self._scroll.ensureWidgetVisible(column.cells[0], 0, 0)

    def _arrange(self, facts: Sequence[ColumnFacts]) -> None:
        """Put the columns side by side; those that are there already keep focus and place."""
        grid = self._grid.layout_
        known = {column.initiative.id: column for column in self._grid.columns}
        self._grid.columns = []
        for number, each in enumerate(facts):
            column = known.pop(each.initiative.id, None)
            if column is None:
                column = Column(self._theme, each, self._grid)
                self._connect(column)
            column.show(each)
            for row, cell in enumerate(column.cells):
                grid.addWidget(cell, row, number)
            grid.setColumnStretch(number, 1)
            self._grid.columns.append(column)
        for column in known.values():
            for cell in column.cells:
                grid.removeWidget(cell)
                cell.hide()
                cell.deleteLater()
            column.deleteLater()
        for number in range(len(facts), grid.columnCount()):
            grid.setColumnStretch(number, 0)
            grid.setColumnMinimumWidth(number, 0)

    def _order_keys(self) -> None:
        """Let Tab go through the columns from left to right."""
        widgets = [
            widget
            for column in self._grid.columns
            for cell in column.cells
            for widget in cell.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isWindow()
        ]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def show_picked(self, picked: Sequence[str]) -> None:
        """Tick exactly these."""
        for column in self._grid.columns:
            column.set_selected(selected=column.initiative.id in picked)
        self._grid.update()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._name_rows()
        for column in self._grid.columns:
            column.retranslate()
        self._restyle()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._grid and event.type() in {
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        }:
            self._fit()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    def _connect(self, column: Column) -> None:
        column.picked.connect(self.picked)
        column.picked.connect(self._grid.update)
        column.edit_requested.connect(self.edit_requested)
        column.delete_requested.connect(self.delete_requested)
        column.move_requested.connect(self.move_requested)
        column.origin_requested.connect(self.origin_requested)
        column.news_requested.connect(self.news_requested)
        column.criteria_requested.connect(self.criteria_requested)

    def _name_rows(self) -> None:
        texts = (
            translate("Initiatives", "Change we want"),
            translate("Initiatives", "Lead and partners"),
            translate("Initiatives", "First steps"),
            translate("Initiatives", "Cost, vision and notes"),
            translate("Initiatives", "Criteria"),
        )
        low, high = SCALE
        under = (
            fill(translate("Initiatives", "%1 to %2, group mean of %3"), low, high, self._scorers)
            if self._scorers
            else fill(translate("Initiatives", "%1 to %2, no scores yet"), low, high)
        )
        self._names.show_texts(texts, under if self._has_criteria else "")

    def _restyle(self) -> None:
        """Set the least widths and heights; this asks for a new layout, which calls ``_fit``."""
        self._names.setFixedWidth(self._theme.px(_NAMES))
        grid = self._grid.layout_
        for number in range(len(self._grid.columns)):
            grid.setColumnMinimumWidth(number, self._theme.px(_COLUMN))
        for row, high in enumerate(self._names.heights(), start=1):
            grid.setRowMinimumHeight(row, high if self._grid.columns else 0)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the columns, and put the names beside their rows."""
        grid = self._grid.layout_
        least = self._theme.px(_COLUMN)
        width = max(self._scroll.viewport().width(), least * len(self._grid.columns), 1)
        height = grid.totalHeightForWidth(width) if self._grid.columns else 0
        bar = self._scroll.horizontalScrollBar().sizeHint().height()
        needs_bar = width > self._scroll.viewport().width()
        self.setFixedHeight(max(1, height + (bar if needs_bar else 0)))
        top = self._grid.mapTo(self, QPoint(0, 0)).y()
        cells = self._grid.columns[0].shown_cells[1:] if self._grid.columns else ()
        self._names.follow([top + cell.y() for cell in cells])
