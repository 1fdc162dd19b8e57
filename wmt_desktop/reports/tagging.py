"""The structure of a PDF for screen readers: what is a heading, a list, a row of a table, a picture.

reportlab draws no such structure by itself, but lets marks be put around what is drawn and objects
be added to the file. Tags are those of PDF 1.4 (ISO 32000-1, 14.8.4), in the order of drawing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString, PDFtrue
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from wmt_desktop.reports.archive import About, declare
from wmt_desktop.reports.style import REGULAR

_HOLD_TEXT = {"LBody", "TD", "TH"}
"""What needs no paragraph of its own in it: a node less for each note and cell."""


@dataclass(slots=True)
class Element:
    """One node of the structure.

    Attributes:
        kids: Further nodes, and (page from 0, number of the mark) of what is drawn.
        alt: What a picture says.
        lang: Language of the text, where it is not that of the document; or empty.
        scope: What a heading cell is over, ``Column`` or ``Row``; or empty.
        columns: How many columns a cell of a table goes over.
    """

    tag: str
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    alt: str = ""
    lang: str = ""
    scope: str = ""
    columns: int = 1


# reportlab has no types.
class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that remembers what is drawn as what.

    Attributes:
        about: What the file says of itself; to be set before ``save``.
        device_colours: Whether a picture has colours that only a printer's inks define (CMYK).
    """

    about: About
    device_colours = False
    _pagesize: tuple[float, float]

    def __init__(self, *args: Any, enlarged: float = 1.0, **more: Any) -> None:
        """Create a canvas whose pages are drawn as many times as large as they are laid out."""
        # Otherwise every page names a font of the reader's machine, which is not embedded.
        super().__init__(*args, **{**more, "initialFontName": REGULAR, "invariant": 1})
        self._open = [Element("Document")]
        self._marks: dict[int, list[Element]] = {}
        self._quiet = 0
        self._enlarged = enlarged

    @contextmanager
    def inside(self, tag: str, scope: str = "") -> Iterator[None]:
        """Put what is drawn meanwhile under a node."""
        self.begin(tag, scope)
        yield
        self.end()

    def begin(self, tag: str, scope: str = "", columns: int = 1) -> None:
        """Open a node."""
        element = Element(tag, scope=scope, columns=columns)
        self._open[-1].kids.append(element)
        self._open.append(element)

    def end(self) -> None:
        """Close the node that was opened last."""
        self._open.pop()

    @contextmanager
    def item(self, *, goes_on: bool = False) -> Iterator[None]:
        """Put what is drawn meanwhile into an item of a list.

        Items that follow one another are one list, over the ends of columns and pages too.

        Args:
            goes_on: It belongs to the item before it.
        """
        before = self._last("L")
        depth = len(self._open)
        if before is None:
            self.begin("L")
        else:
            self._open.append(before)
        again = (self._last("LI") if goes_on else None) or Element("LI", [Element("LBody")])
        if again not in self._open[-1].kids:
            self._open[-1].kids.append(again)
        body = again.kids[0]
        assert isinstance(body, Element)
        self._open.append(body)
        yield
        del self._open[depth:]

    def _last(self, tag: str) -> Element | None:
        """Return what was put last into the open node, if it has this tag."""
        kids = self._open[-1].kids
        last = kids[-1] if kids else None
        return last if isinstance(last, Element) and last.tag == tag else None

    @contextmanager
    def content(self, tag: str, alt: str = "", lang: str = "") -> Iterator[None]:
        """Mark what is drawn meanwhile as one piece of content."""
        if self._quiet:
            yield
            return
        page = self.getPageNumber() - 1
        marks = self._marks.setdefault(page, [])
        element = self._open[-1]
        if tag != "P" or lang or element.tag not in _HOLD_TEXT:
            element = Element(tag, [], alt, lang)
            self._open[-1].kids.append(element)
        element.kids.append((page, len(marks)))
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

    @override
    def showPage(self) -> None:
        """End a page."""
        if self._enlarged == 1:
            super().showPage()
            return
        width, height = laid_out = self._pagesize
        self._pagesize = self._enlarged * width, self._enlarged * height
        self._psCommandsBeforePage.append(f"{self._enlarged:.6f} 0 0 {self._enlarged:.6f} 0 0 cm")
        super().showPage()
        self._pagesize = laid_out

    @override
    def save(self) -> None:
        """Put structure and metadata into the file and write it, its last page being drawn."""
        if self._code:
            self.showPage()
        self._add_structure()
        self._add_places()
        declare(self._doc, self.about, archival=not self.device_colours)
        super().save()

    def _add_structure(self) -> None:
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

    def _add_places(self) -> None:
        """Let readers find by its name what was bookmarked; reportlab itself only links to it."""
        places = {name: self._doc.Reference(place) for name, place in self._destinations.items()}
        if places:
            self._doc.Catalog.Dests = self._doc.Reference(PDFDictionary(places))

    def _written(
        self, element: Element, parent: Any, pages: list[Any], refs: dict[int, Any]
    ) -> Any:
        """Return a reference to the object of a node and of all below it."""
        document = self._doc
        content = PDFDictionary({"S": PDFName(element.tag), "P": parent})
        reference = document.Reference(content)
        refs[id(element)] = reference
        kids: list[Any] = []
        first = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), 0)
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._written(kid, reference, pages, refs))
            else:
                page, number = kid
                at = document.Reference(pages[page])
                if page == first:
                    content.dict["Pg"] = at
                    kids.append(number)
                else:
                    mark = {"Type": PDFName("MCR"), "Pg": at, "MCID": number}
                    kids.append(PDFDictionary(mark))
        content.dict["K"] = PDFArray(kids)
        if element.alt:
            content.dict["Alt"] = PDFString(element.alt)
        if element.lang:
            content.dict["Lang"] = PDFString(element.lang)
        cell = {"Scope": PDFName(element.scope)} if element.scope else {}
        if element.columns > 1:
            cell["ColSpan"] = element.columns
        if cell:
            content.dict["A"] = PDFDictionary({"O": PDFName("Table"), **cell})
        return reference
