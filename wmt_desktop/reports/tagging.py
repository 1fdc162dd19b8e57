"""The structure of a PDF for screen readers: what is a heading, a row of a table, a picture.

reportlab draws no such structure by itself, but lets marks be put around what is drawn and objects
be added to the file. Tags are those of PDF 1.4 (ISO 32000-1, 14.8.4), in the order of drawing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFString,
    PDFtrue,
)
from reportlab.pdfgen.canvas import Canvas
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
    "card": "H3",
}
"""By the name of a style; what has another is a paragraph."""


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(slots=True)
class Element:
    """One node of the structure.

    Attributes:
        kids: Further nodes, and (page from 0, number of the mark) of what is drawn.
        alt: What a picture says.
    """

    tag: str
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    alt: str = ""


# reportlab has no types.
class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that remembers what is drawn as what."""

    def __init__(self, *args: Any, **more: Any) -> None:
        # Otherwise every page names a font of the reader's machine, which is not embedded.
        super().__init__(*args, **{**more, "initialFontName": REGULAR})
        self._open = [Element("Document")]
        self._marks: dict[int, list[Element]] = {}
        self._quiet = 0

    @contextmanager
    def inside(self, tag: str) -> Iterator[None]:
        """Put what is drawn meanwhile under a node."""
        self.begin(tag)
        yield
        self.end()

    def begin(self, tag: str) -> None:
        """Open a node."""
        element = Element(tag)
        self._open[-1].kids.append(element)
        self._open.append(element)

    def end(self) -> None:
        """Close the node that was opened last."""
        self._open.pop()

    @contextmanager
    def content(self, tag: str, alt: str = "") -> Iterator[None]:
        """Mark what is drawn meanwhile as one piece of content."""
        if self._quiet:
            yield
            return
        page = self.getPageNumber() - 1
        marks = self._marks.setdefault(page, [])
        element = Element(tag, [(page, len(marks))], alt)
        self._open[-1].kids.append(element)
        self._code.append(f"/{tag} <</MCID {len(marks)}>> BDC")
        marks.append(element)
        yield
        self._code.append("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Mark what is drawn meanwhile as something that is not read aloud."""
        self.begin_decoration()
        yield
        self.end_decoration()

    def begin_decoration(self) -> None:
        """Begin something that is not read aloud."""
        if not self._quiet:
            self._code.append("/Artifact BMC")
        self._quiet += 1

    def end_decoration(self) -> None:
        """End it."""
        self._quiet -= 1
        if not self._quiet:
            self._code.append("EMC")

    def add_structure(self) -> None:
        """Put the structure into the file; to be called when all pages are drawn."""
        document = self._doc
        pages = list(document.Pages.pages)
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_at = document.Reference(root)
        refs: dict[int, Any] = {}
        top = self._written(self._open[0], root_at, pages, refs)
        numbers: list[Any] = []
        for index, page in enumerate(pages):
            page.__NoDefault__ = [*type(page).__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = index
            page.Tabs = PDFName("S")
            marks = [refs[id(element)] for element in self._marks.get(index, [])]
            numbers += [index, document.Reference(PDFArray(marks))]
        root.dict["K"] = PDFArray([top])
        root.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root.dict["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = root_at
        document.Catalog.MarkInfo = PDFDictionary({"Marked": PDFtrue})

    def add_metadata(self, title: str, language: str) -> None:
        """Say title and language once more in the form that archives look for (XMP)."""
        text = _XMP.format(title=escape(title), language=escape(language))
        packet = XMP(creator=lambda _document: text.encode())
        self._doc.Catalog.Metadata = self._doc.Reference(packet)

    def _written(
        self, element: Element, parent: Any, pages: list[Any], refs: dict[int, Any]
    ) -> Any:
        """Return a reference to the object of a node and of all below it."""
        document = self._doc
        content = PDFDictionary(
            {"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent}
        )
        reference = document.Reference(content)
        refs[id(element)] = reference
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._written(kid, reference, pages, refs))
            else:
                page, number = kid
                content.dict["Pg"] = document.Reference(pages[page])
                kids.append(number)
        content.dict["K"] = PDFArray(kids)
        if element.alt:
            content.dict["Alt"] = PDFString(element.alt)
        return reference


class Paragraph(BareParagraph):  # type: ignore[misc]
    """A paragraph or heading, by its style."""

    def __init__(self, text: str | None, *args: Any, **more: Any) -> None:
        # A part of a paragraph that is split over pages has no text of its own.
        super().__init__(None if text is None else printable(text), *args, **more)

    @override
    def draw(self) -> None:
        with self.canv.content(_TAGS.get(self.style.name, "P")):
            super().draw()


class Image(BareImage):  # type: ignore[misc]
    """A picture with what it says."""

    alt = ""

    @override
    def draw(self) -> None:
        with self.canv.content("Figure", self.alt):
            super().draw()


def _mark_cells(grid: Table, event: str, *_about: object) -> None:
    if event in {"startBG", "startLines"}:
        grid.canv.begin_decoration()
    elif event in {"endBG", "endLines"}:
        grid.canv.end_decoration()


def _mark_table(grid: Table, event: str, *about: object) -> None:
    _mark_cells(grid, event)
    if event == "startTable":
        grid.canv.begin("Table")
    elif event == "startRow":
        grid.canv.begin("TR")
    elif event == "startCell":
        heads = grid.repeatRows if isinstance(grid.repeatRows, int) else 0
        grid.canv.begin("TH" if isinstance(about[0], int) and about[0] < heads else "TD")
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
    """A table with rows; the repeated ones hold its headings."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **{"renderCB": _mark_table, **more})
