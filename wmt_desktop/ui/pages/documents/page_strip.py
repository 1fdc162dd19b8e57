"""All pages of a document, small, one below the other: to see it whole and to go to a page."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.documents.pdf_pages import PdfPages
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.tips import tip

_WIDTH = 104
_MARGIN = 20
_EDGE = 3
Index = QModelIndex | QPersistentModelIndex


class PageStrip(QListView):
    """A list of pages; arrow keys, Home and End go through it.

    Signals:
        chosen: A page was chosen. Argument: its number from 1.
    """

    chosen = Signal(int)

    def __init__(self, theme: ThemeManager, pdf: PdfPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(pdf, self)
        self.setModel(self._pages)
        self.setItemDelegate(_Thumbnail(theme, pdf, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("pageStrip")
        self.setAccessibleName(translate("Documents", "Pages"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_pages(self) -> None:
        """Show the pages of the document that was opened; of a single one there is no list."""
        self._pages.refresh()
        self.setVisible(self._pages.rowCount() > 1)

    def show_page(self, page: int) -> None:
        """Mark the page in sight, without going to it."""
        index = self._pages.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(index)
            self.scrollTo(index)
            self.viewport().update()

    def _restyle(self) -> None:
        colour = self._theme.color("sunken").name()
        self.setStyleSheet(f"#pageStrip {{ background: {colour}; }}")
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(self._theme.px(_WIDTH) + 2 * _MARGIN + bar)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1)


class _Pages(QAbstractListModel):
    def __init__(self, pdf: PdfPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._parts: dict[int, str] = {}

    def refresh(self) -> None:
        self.beginResetModel()
        # The first of two parts on one page gives it its name.
        self._parts = {page: title for title, page in reversed(self._pdf.outline())}
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pdf)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = index.row() + 1
        part = self._parts.get(page, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{page}  {part}" if part else str(page)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(part) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = fill(translate("Documents", "Page %1 of %2"), page, len(self._pdf))
            return f"{words}: {part}" if part else words
        return None


class _Thumbnail(QStyledItemDelegate):
    """Draws a page with its number and the part that begins on it."""

    def __init__(self, theme: ThemeManager, pdf: PdfPages, view: PageStrip) -> None:
        super().__init__(view)
        self._theme = theme
        self._pdf = pdf
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._theme.px(_WIDTH)
        wide, high = max(self._pdf.sizes, key=lambda size: size[1] / size[0], default=(1, 1))
        return QSize(
            width + 2 * _MARGIN, round(width * high / wide) + self._theme.px(18) + 2 * _EDGE + 18
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        page = index.row() + 1
        wide, high = self._pdf.sizes[page - 1]
        width = self._theme.px(_WIDTH)
        cell: QRect = option.rect
        place = QRect(cell.x() + _MARGIN, cell.y() + 12, width, round(width * high / wide))
        ratio = painter.device().devicePixelRatioF()
        image = self._pdf.image(page, round(width * ratio))
        image.setDevicePixelRatio(ratio)
        painter.save()
        painter.fillRect(place.adjusted(-1, -1, 1, 2), QColor(22, 35, 43, 40))
        painter.drawImage(place.topLeft(), image)
        if index == self._view.currentIndex():
            painter.setPen(QPen(self._theme.color("primary"), _EDGE))
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(self._theme.color("ink"))
        below = QRect(cell.x() + 4, place.bottom() + 5, cell.width() - 8, self._theme.px(18))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
