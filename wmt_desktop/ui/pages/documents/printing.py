"""Prints a PDF on a printer that the person chooses."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from wmt_desktop.ui.pages.documents.pdf_pages import page_image

_DOTS = 200
"""Dots per inch that a page is drawn with: sharp type, and no printer waits for it."""


def ask_and_print(content: bytes, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print; return whether anything was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    with pypdfium2.PdfDocument(content) as document:
        printer.setPageSize(paper_of(document))
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, len(document))
        answer = dialog.exec()
        dialog.deleteLater()
        if answer != QDialog.DialogCode.Accepted:
            return False
        print_pages(document, printer)
    return True


def paper_of(document: pypdfium2.PdfDocument) -> QPageSize:
    """Return the paper that a document is made for."""
    return QPageSize(QSizeF(*document.get_page_size(0)), QPageSize.Unit.Point)


def print_pages(document: pypdfium2.PdfDocument, printer: QPrinter) -> None:
    """Draw each page of the chosen range on the whole sheet of paper."""
    printer.setFullPage(True)
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    painter = QPainter(printer)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        page = document[number - 1]
        image = page_image(page, round(page.get_width() / 72 * _DOTS))
        paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        painter.drawImage(_fitted(paper, image.width(), image.height()), image)
    painter.end()


def _fitted(paper: QRect, width: int, height: int) -> QRect:
    """Return where a page stands that keeps its shape, in the middle of the paper."""
    scale = min(paper.width() / width, paper.height() / height)
    wide, high = round(width * scale), round(height * scale)
    return QRect((paper.width() - wide) // 2, (paper.height() - high) // 2, wide, high)
