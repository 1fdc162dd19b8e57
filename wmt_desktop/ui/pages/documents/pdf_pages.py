"""The pages of a PDF: sizes, pictures, words and parts."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from ctypes import byref, c_long, create_string_buffer

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw
from PySide6.QtGui import QImage

_KEPT_BYTES = 128 * 2**20
"""Drawn pages that are kept for scrolling back."""


class PdfPages:
    """One document at a time; pages are numbered from 1."""

    def __init__(self) -> None:
        self._document: pypdfium2.PdfDocument | None = None
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.sizes: list[tuple[float, float]] = []

    def show_pdf(self, content: bytes | None) -> None:
        """Open a document, or none, and let go of the one before."""
        if self._document is not None:
            self._document.close()
        self._document = pypdfium2.PdfDocument(content) if content else None
        self._drawn.clear()
        count = len(self._document) if self._document is not None else 0
        self.sizes = [self._page(number).get_size() for number in range(1, count + 1)]

    def __len__(self) -> int:
        return len(self.sizes)

    def text_of(self, page: int) -> str:
        """Return the words of a page, or nothing where there is none."""
        if not 1 <= page <= len(self):
            return ""
        text: str = self._page(page).get_textpage().get_text_range()
        return " ".join(text.split())

    def outline(self) -> list[tuple[str, int]]:
        """Return the parts of the document with the page that each begins on."""
        if self._document is None:
            return []
        marks = ((mark.get_title(), mark.get_dest()) for mark in self._document.get_toc())
        return [(title, 1 + place.get_index()) for title, place in marks if place is not None]

    def parts(self) -> dict[str, tuple[int, int]]:
        """Return the first and the last page of each part by its key, in their order."""
        begins = sorted(self._named_places())
        ends = [*(page - 1 for page, _ in begins[1:]), len(self)]
        found: dict[str, tuple[int, int]] = {}
        for (first, key), last in zip(begins, ends, strict=True):
            # A part of several sections runs from the first to the last of them.
            found[key] = (found.get(key, (first, 0))[0], max(first, last))
        return found

    def _named_places(self) -> Iterator[tuple[int, str]]:
        """Yield page and key of each place that ``reports/pdf`` names ``key.page``."""
        if self._document is None:
            return
        for index in range(raw.FPDF_CountNamedDests(self._document)):
            size = c_long()
            raw.FPDF_GetNamedDest(self._document, index, None, byref(size))
            name = create_string_buffer(size.value)
            place = raw.FPDF_GetNamedDest(self._document, index, name, byref(size))
            key = name.raw.decode("utf-16-le").rstrip("\0").rpartition(".")[0]
            yield 1 + raw.FPDFDest_GetDestPageIndex(self._document, place), key

    def image(self, page: int, width: int) -> QImage:
        """Return a page as a picture of this many pixels across."""
        key = (page, width)
        if key not in self._drawn:
            self._drawn[key] = page_image(self._page(page), width)
            while len(self._drawn) > 1 and self._bytes() > _KEPT_BYTES:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def _bytes(self) -> int:
        return sum(image.sizeInBytes() for image in self._drawn.values())

    def _page(self, page: int) -> pypdfium2.PdfPage:
        assert self._document is not None, "there are pages only while a document is shown"
        return self._document[page - 1]


def page_image(page: pypdfium2.PdfPage, width: int) -> QImage:
    """Return a page as a picture of this many pixels across."""
    drawn = page.render(scale=width / page.get_width(), draw_annots=True)
    image = QImage(
        bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_BGR888
    )
    # The bytes belong to the page; the picture gets its own.
    return image.copy()
