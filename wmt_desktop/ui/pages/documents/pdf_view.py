"""Shows the pages of a PDF as they will be printed."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.documents.pdf_pages import PdfPages
from wmt_desktop.ui.theme import ThemeManager

_GAP = 24
_PAGE = 440
"""Least width of a page in design pixels; two stand side by side where there is room."""
_WIDEST = 720
_FULL = 96 / 72
"""Pixels for a point at 100 %."""
ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class PdfView(QScrollArea):
    """Pages on a desk: fitted to it, one or two in a row, or at a zoom.

    Signals:
        page_changed: Another page is the first in sight. Argument: its number from 1.
        zoomed: The pages have another size.
    """

    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = PdfPages()
        self._sheet = _Sheet(theme, self._pdf)
        self._page = 0
        self._zoom: float | None = None
        self.setWidget(self._sheet)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pages(self) -> int:
        """Number of pages."""
        return len(self._pdf)

    @property
    def page(self) -> int:
        """The first page in sight, from 1; 0 without a document."""
        return self._page

    @property
    def pdf(self) -> PdfPages:
        """The document that is shown."""
        return self._pdf

    @property
    def zoom(self) -> float:
        """How large pages are; 1.0 is as large as on paper."""
        return self._sheet.zoom

    def show_pdf(self, content: bytes | None) -> None:
        """Show a document from its first page, or nothing."""
        self._pdf.show_pdf(content)
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._page = 0
        self._on_scrolled()

    def go_to(self, page: int) -> None:
        """Bring a page into sight."""
        if 1 <= page <= self.pages:
            place = self._sheet.place_of(page)
            self.verticalScrollBar().setValue(place.top() - _GAP)
            self.ensureVisible(place.center().x(), self.verticalScrollBar().value(), 0, 0)
            self._page = page
            self._tell()

    def step_zoom(self, steps: int) -> None:
        """Make the pages larger, or smaller, to the next step."""
        now = self.zoom
        # A fitted page lies between two steps; a hair of rounding is none.
        place = (
            bisect_right(ZOOMS, now + 0.01) + steps - 1
            if steps > 0
            else bisect_left(ZOOMS, now - 0.01) + steps
        )
        self._set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, place))])

    def fit(self) -> None:
        """Fit the pages to the window again."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        page = self._page
        self._zoom = zoom
        self._arrange()
        if page:
            self.go_to(page)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._page
        self._arrange()
        if page > 1:
            self.go_to(page)

    def _arrange(self) -> None:
        self._sheet.arrange(self.viewport().width(), self.viewport().height(), self._zoom)
        self.zoomed.emit()

    def _on_scrolled(self) -> None:
        page = self._sheet.page_at(self.verticalScrollBar().value() + self.viewport().height() // 3)
        if page != self._page:
            self._page = page
            self._tell()

    def _tell(self) -> None:
        words = translate("Documents", "Page %1 of %2")
        self._sheet.setAccessibleName(fill(words, self._page, self.pages))
        self._sheet.setAccessibleDescription(self._pdf.text_of(self._page))
        self.page_changed.emit(self._page)


class _Sheet(QWidget):
    """Draws the pages that are in sight."""

    def __init__(self, theme: ThemeManager, pdf: PdfPages) -> None:
        super().__init__()
        self._theme = theme
        self._pdf = pdf
        self._places: list[QRect] = []
        self.zoom = 1.0

    def arrange(self, width: int, height: int, zoom: float | None) -> None:
        """Put the pages on a desk of this width, fitted to it or at a zoom."""
        sizes = self._pdf.sizes
        widest = max((wide for wide, _ in sizes), default=1.0)
        columns, page_width = self._fitted(width, len(sizes))
        if zoom is not None:
            page_width = round(widest * _FULL * zoom)
            columns = 2 if len(sizes) > 1 and width >= 2 * page_width + 3 * _GAP else 1
        self.zoom = page_width / (widest * _FULL)
        width = max(width, columns * page_width + (columns + 1) * _GAP)
        left = (width - columns * page_width - (columns - 1) * _GAP) // 2
        self._places, top, row_height = [], _GAP, 0
        for number, (wide, high) in enumerate(sizes):
            column = number % columns
            if not column and number:
                top, row_height = top + row_height + _GAP, 0
            page_height = math.ceil(page_width * high / wide)
            row_height = max(row_height, page_height)
            x = left + column * (page_width + _GAP)
            self._places.append(QRect(x, top, page_width, page_height))
        self.resize(width, max(height, top + row_height + _GAP))
        self.update()

    def _fitted(self, width: int, pages: int) -> tuple[int, int]:
        """Return how many pages stand in a row, and how wide each is."""
        least, most = self._theme.px(_PAGE), self._theme.px(_WIDEST)
        columns = 2 if pages > 1 and width >= 2 * least + 3 * _GAP else 1
        return columns, max(80, min(most, (width - (columns + 1) * _GAP) // columns))

    def place_of(self, page: int) -> QRect:
        return self._places[page - 1]

    def page_at(self, y: int) -> int:
        """Return the page at a height of the desk, or the next one; 0 without pages."""
        for number, place in enumerate(self._places, start=1):
            if place.bottom() + _GAP >= y:
                return number
        return len(self._places)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        ratio = self.devicePixelRatioF()
        for page, place in enumerate(self._places, start=1):
            if place.intersects(event.rect()):
                painter.fillRect(QRectF(place).adjusted(-1, -1, 1, 2), QColor(22, 35, 43, 40))
                image = self._pdf.image(page, round(place.width() * ratio))
                image.setDevicePixelRatio(ratio)
                painter.drawImage(place.topLeft(), image)
