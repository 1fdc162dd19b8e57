"""Slips with voting codes: ten on a page of A4, to be cut apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.codes import CodeSheet
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.whole_file import write_whole
from wmt_desktop.services.wording import fill

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from wmt_desktop.reports.tagging import TaggedCanvas

COLUMNS, ROWS = 2, 5
_MARGIN = 28.0
_INSET = 14.0
_QR = 84.0
_CUT = 8.0


class PdfCodeSheets:
    """Implements ``codes.CodeSheets``.

    Args:
        resources: Folder with ``fonts/``.
    """

    def __init__(self, resources: Path) -> None:
        self._fonts = resources / "fonts"

    def write_codes(self, sheet: CodeSheet, path: Path, translate: Translate) -> None:
        """Write the slips whole or not at all.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        if path.suffix.lower() != ".pdf":
            raise WmtError(Code.FILE_TYPE_UNKNOWN, file=path.name, known=".pdf")
        write_whole(path, _pdf(sheet, self._fonts, translate))


def _pdf(sheet: CodeSheet, fonts: Path, translate: Translate) -> bytes:
    # reportlab takes a third of a second to load: only when a PDF is wanted.
    from io import BytesIO

    from reportlab.lib.pagesizes import A4

    from wmt_desktop.reports.archive import About
    from wmt_desktop.reports.style import register_fonts
    from wmt_desktop.reports.tagging import TaggedCanvas

    register_fonts(fonts)
    target = BytesIO()
    canvas = TaggedCanvas(target, pagesize=A4)
    canvas.about = About(
        title=fill(translate("CodeSheet", "Voting codes – %1"), sheet.arena.title),
        language=sheet.arena.language,
        made=sheet.round.opened,
    )
    across, high = (A4[0] - 2 * _MARGIN) / COLUMNS, (A4[1] - 2 * _MARGIN) / ROWS
    page = COLUMNS * ROWS
    for first in range(0, len(sheet.codes), page):
        with canvas.decoration():
            _draw_cut_marks(canvas, across, high)
        for number, code in enumerate(sheet.codes[first : first + page]):
            row, column = divmod(number, COLUMNS)
            left, top = _MARGIN + column * across, A4[1] - _MARGIN - row * high
            _draw_slip(canvas, sheet, code, (left, top, across, high), translate)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_slip(
    canvas: TaggedCanvas,
    sheet: CodeSheet,
    code: str,
    box: tuple[float, float, float, float],
    translate: Translate,
) -> None:
    from wmt_desktop.reports.style import BOLD, INK, INK2, REGULAR, SEMIBOLD, printable

    left, top, across, high = box
    left, room = left + _INSET, across - 2 * _INSET
    words = room - _QR - 10
    with canvas.content("H1"):
        canvas.setFillColor(INK2)
        canvas.setFont(SEMIBOLD, 8)
        canvas.drawString(left, top - 22, translate("CodeSheet", "Voting code"))
    with canvas.content("P"):
        canvas.setFont(REGULAR, 8)
        _draw_lines(
            canvas,
            _lines(printable(sheet.round.question), REGULAR, 8, words, 2),
            left,
            top - 34,
            10,
        )
    *parts, number = code.split()
    size = min(17.0, *(17.0 * words / _width(part, BOLD, 17) for part in parts))
    with canvas.content("P"):
        canvas.setFillColor(INK)
        y = top - 66
        for part in (*parts, number):
            canvas.setFont(BOLD, size)
            canvas.drawString(left, y, part)
            y -= 18
    promise = translate(
        "CodeSheet", "Lets one person vote once. It is not kept with your vote: nobody can tell."
    )
    with canvas.content("P"):
        canvas.setFillColor(INK2)
        canvas.setFont(REGULAR, 7)
        _draw_lines(canvas, _lines(promise, REGULAR, 7, room, 2), left, top - high + 18, 8.5)
    # It says the code once more, to a camera.
    with canvas.decoration():
        _draw_qr(canvas, code, left + room - _QR, top - 20 - _QR)


def _draw_qr(canvas: Canvas, code: str, x: float, y: float) -> None:
    from reportlab.graphics.barcode.qr import QrCode

    canvas.setFillColorRGB(0, 0, 0)
    QrCode(code, width=_QR, height=_QR, qrLevel="M", qrBorder=2).drawOn(canvas, x, y)


def _draw_cut_marks(canvas: Canvas, across: float, high: float) -> None:
    """Draw small crosses where the slips meet, so that no line runs through a slip."""
    from wmt_desktop.reports.style import INK2

    canvas.setStrokeColor(INK2)
    canvas.setLineWidth(0.5)
    for column in range(COLUMNS + 1):
        for row in range(ROWS + 1):
            x, y = _MARGIN + column * across, _MARGIN + row * high
            canvas.line(x - _CUT, y, x + _CUT, y)
            canvas.line(x, y - _CUT, x, y + _CUT)


def _draw_lines(canvas: Canvas, lines: Sequence[str], x: float, y: float, leading: float) -> None:
    for line in lines:
        canvas.drawString(x, y, line)
        y -= leading


def _lines(text: str, font: str, size: float, room: float, most: int) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    lines = simpleSplit(text, font, size, room)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1][:-1] + "…"]
    return list(lines)


def _width(text: str, font: str, size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, font, size))
