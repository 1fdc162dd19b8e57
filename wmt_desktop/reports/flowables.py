"""What reportlab sets on pages, each with its place in the structure."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image as Pictures
from reportlab.platypus import Image as BareImage
from reportlab.platypus import Paragraph as BareParagraph
from reportlab.platypus import Table
from typing_extensions import override

from wmt_desktop.reports.style import REGULAR, printable

_TAGS = {
    "title": "H1",
    "cover_title": "H1",
    "cover_long": "H1",
    "head": "H2",
    "card": "H2",
}
"""By the name of a style; what has another is a paragraph."""


# reportlab has no types.
class Paragraph(BareParagraph):  # type: ignore[misc]
    """A paragraph or heading, by its style.

    Attributes:
        lang: Language, where it is not that of the document; or empty.
    """

    lang = ""

    def __init__(self, text: str | None, *args: Any, **more: Any) -> None:
        # A part of a paragraph that is split over pages has no text of its own.
        super().__init__(None if text is None else printable(text), *args, **more)

    @override
    def draw(self) -> None:
        with self.canv.content(_TAGS.get(self.style.name, "P"), lang=self.lang):
            super().draw()


class Item(Paragraph):
    """A paragraph that is an item of a list."""

    @override
    def draw(self) -> None:
        with self.canv.item():
            super().draw()


class Image(BareImage):  # type: ignore[misc]
    """A picture, the bytes of a PNG or JPEG, with what it says."""

    def __init__(self, content: bytes, alt: str, *args: Any, **more: Any) -> None:
        super().__init__(BytesIO(content), *args, **more)
        self._alt = alt
        with Pictures.open(BytesIO(content)) as picture:
            self._for_printers = picture.mode == "CMYK"

    @override
    def draw(self) -> None:
        self.canv.device_colours |= self._for_printers
        with self.canv.content("Figure", self._alt):
            super().draw()


def _mark_cells(grid: Table, event: str, *_about: object) -> None:
    if event in {"startBG", "startLines"}:
        grid.canv.begin_decoration()
    elif event in {"endBG", "endLines"}:
        grid.canv.end_decoration()


def _mark_table(grid: DataGrid, event: str, *about: object) -> None:
    _mark_cells(grid, event)
    if event == "startTable":
        grid.canv.begin("Table")
    elif event == "startRow":
        grid.canv.begin("TR")
    elif event == "startCell":
        scope = grid.scope(*about[:2])
        grid.canv.begin("TH" if scope else "TD", scope, grid.columns(*about[:2]))
    elif event in {"endTable", "endRow", "endCell"}:
        grid.canv.end()


class _FontedTable(Table):  # type: ignore[misc]
    def __init__(self, *args: Any, **more: Any) -> None:
        if more.get("style"):
            # An empty cell asks for its font too.
            more["style"] = [("FONTNAME", (0, 0), (-1, -1), REGULAR), *more["style"]]
        super().__init__(*args, **more)


class Grid(_FontedTable):
    """Cells side by side that are no table to who hears them."""

    def __init__(self, *args: Any, **more: Any) -> None:
        # Parts of a grid that is split over pages are made with the callback of the whole.
        super().__init__(*args, **{"renderCB": _mark_cells, **more})


class DataGrid(_FontedTable):
    """A table with rows; the repeated ones hold its headings, or else its first column does."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **{"renderCB": _mark_table, **more})

    def scope(self, row: object = 0, column: object = 0) -> str:
        """Return what a cell is the heading of: ``Column``, ``Row``, or empty for none."""
        if self.repeatRows:
            return "Column" if isinstance(row, int) and row < self.repeatRows else ""
        return "" if column else "Row"

    def columns(self, row: object, column: object) -> int:
        """Return how many columns a cell goes over."""
        if not self._spanCmds:
            return 1
        first, _, last, _ = self._spanRanges[column, row]
        return int(last - first + 1)
