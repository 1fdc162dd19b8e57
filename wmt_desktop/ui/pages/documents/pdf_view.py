"""Shows the pages of a PDF as they will be printed."""

from __future__ import annotations

import math
from collections import OrderedDict

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager

_GAP = 24
_PAGE = 460
"""Least width of a page in design pixels; two stand side by side where there is room."""
_WIDEST = 720
_KEPT = 24
"""Drawn pages that are kept for scrolling back."""


class PdfView(QScrollArea):
    """Pages on a desk, one or two in a row.

    Signals:
        page_changed: Another page is the first in sight. Argument: its number from 1.
    """

    page_changed = Signal(int)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet(theme)
        self._page = 0
        self.setWidget(self._sheet)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pages(self) -> int:
        """Number of pages."""
        return len(self._sheet.sizes)

    @property
    def page(self) -> int:
        """The first page in sight, from 1; 0 without a document."""
        return self._page

    def show_pdf(self, content: bytes | None) -> None:
        """Show a document from its first page, or nothing."""
        self._sheet.show_pdf(content)
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._page = 0
        self._on_scrolled()

    def go_to(self, page: int) -> None:
        """Bring a page into sight."""
        if 1 <= page <= self.pages:
            self.verticalScrollBar().setValue(self._sheet.place_of(page).top() - _GAP)
            self._page = page
            self._tell()

    def outline(self) -> list[tuple[str, int]]:
        """Return the parts of the document with the page that each begins on."""
        return self._sheet.outline()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._page
        self._arrange()
        if page > 1:
            self.go_to(page)

    def _arrange(self) -> None:
        self._sheet.arrange(self.viewport().width(), self.viewport().height())

    def _on_scrolled(self) -> None:
        page = self._sheet.page_at(self.verticalScrollBar().value() + self.viewport().height() // 3)
        if page != self._page:
            self._page = page
            self._tell()

    def _tell(self) -> None:
        words = translate("Documents", "Page %1 of %2")
        self._sheet.setAccessibleName(fill(words, self._page, self.pages))
        self._sheet.setAccessibleDescription(self._sheet.text_of(self._page))
        self.page_changed.emit(self._page)


class _Sheet(QWidget):
    """Draws the pages that are in sight."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._document: pypdfium2.PdfDocument | None = None
        self.sizes: list[tuple[float, float]] = []
        self._places: list[QRect] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def show_pdf(self, content: bytes | None) -> None:
        if self._document is not None:
            self._document.close()
        self._document = pypdfium2.PdfDocument(content) if content else None
        self._drawn.clear()
        count = len(self._document) if self._document is not None else 0
        self.sizes = [self._pdf_page(at).get_size() for at in range(count)]
        self.update()

    def arrange(self, width: int, height: int) -> None:
        """Put the pages on a desk of this width."""
        gap, least, most = _GAP, self._theme.px(_PAGE), self._theme.px(_WIDEST)
        columns = 2 if len(self.sizes) > 1 and width >= 2 * least + 3 * gap else 1
        page_width = max(80, min(most, (width - (columns + 1) * gap) // columns))
        left = (width - columns * page_width - (columns - 1) * gap) // 2
        self._places, top, row_height = [], gap, 0
        for number, (wide, high) in enumerate(self.sizes):
            column = number % columns
            if not column and number:
                top, row_height = top + row_height + gap, 0
            page_height = math.ceil(page_width * high / wide)
            row_height = max(row_height, page_height)
            x = left + column * (page_width + gap)
            self._places.append(QRect(x, top, page_width, page_height))
        self.resize(width, max(height, top + row_height + gap))
        self.update()

    def place_of(self, page: int) -> QRect:
        return self._places[page - 1]

    def page_at(self, y: int) -> int:
        """Return the page at a height of the desk, or the next one; 0 without pages."""
        for number, place in enumerate(self._places, start=1):
            if place.bottom() + _GAP >= y:
                return number
        return len(self._places)

    def text_of(self, page: int) -> str:
        if self._document is None or not 1 <= page <= len(self.sizes):
            return ""
        text: str = self._document[page - 1].get_textpage().get_text_range()
        return " ".join(text.split())

    def outline(self) -> list[tuple[str, int]]:
        if self._document is None:
            return []
        marks = ((mark.get_title(), mark.get_dest()) for mark in self._document.get_toc())
        return [(title, 1 + place.get_index()) for title, place in marks if place is not None]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.fillRect(QRectF(place).adjusted(-1, -1, 1, 2), QColor(22, 35, 43, 40))
                painter.drawImage(place.topLeft(), self._image(number, place))

    def _image(self, page: int, place: QRect) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (page, round(place.width() * ratio))
        if key not in self._drawn:
            self._drawn[key] = page_image(self._pdf_page(page), key[1])
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        image = self._drawn[key]
        image.setDevicePixelRatio(ratio)
        self._drawn.move_to_end(key)
        return image

    def _pdf_page(self, page: int) -> pypdfium2.PdfPage:
        assert self._document is not None, "pages have places only while a document is shown"
        return self._document[page]


def page_image(page: pypdfium2.PdfPage, width: int) -> QImage:
    """Return a page as a picture of this many pixels across."""
    drawn = page.render(scale=width / page.get_width(), draw_annots=True)
    image = QImage(
        bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_BGR888
    )
    # The bytes belong to the page; the picture gets its own.
    return image.copy()
