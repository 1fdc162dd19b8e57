"""Draws a document as PDF: cover, running heads, page numbers, bookmarks."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

from wmt_desktop.reports import content
from wmt_desktop.reports.blocks import Blocks
from wmt_desktop.reports.style import (
    ACCENT,
    INK2,
    LINE2,
    RAIL,
    REGULAR,
    SEMIBOLD,
    Styles,
    register_fonts,
    styles,
)
from wmt_desktop.services.wording import fill

MARGIN = 56.0
WIDTH, HEIGHT = A4
COVER = HEIGHT / 2
BODY = HEIGHT - 140


def pdf_bytes(document: content.Document, fonts: Path) -> tuple[bytes, int]:
    """Return the PDF and its number of pages. The same document gives the same bytes."""
    register_fonts(fonts)
    _, pages = _build(document, total=0)
    return _build(document, total=pages)


def _build(document: content.Document, total: int) -> tuple[bytes, int]:
    """Draw once; the page total is known only after a first run."""
    target = BytesIO()
    template = _Template(target, document, total)
    template.build(_story(document, styles()))
    return target.getvalue(), template.page


def _story(document: content.Document, style: Styles) -> list[Flowable]:
    blocks = Blocks(style, WIDTH - 2 * MARGIN, BODY)
    story: list[Flowable] = [
        Paragraph(_plain(document.title), style.cover_title),
        Spacer(0, 6),
        Paragraph(_plain(_shortened(document.subtitle, 240)), style.cover_lead),
        NextPageTemplate("page"),
        PageBreak(),
    ]
    for number, section in enumerate(document.sections):
        if number:
            story.append(PageBreak())
        story += [
            _Bookmark(section.title),
            Paragraph(_plain(_shortened(section.title, 120)), style.title),
        ]
        if section.lead:
            story.append(Paragraph(_plain(section.lead), style.lead))
        for block in section.blocks:
            story += blocks.draw(block)
    return story


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# reportlab has no types.
class _Bookmark(Flowable):  # type: ignore[misc]
    """Puts a section into the outline of the PDF."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        key = f"{self._title}-{self.canv.getPageNumber()}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(self._title, key)


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """The pages: a cover, and the others with running head and foot."""

    def __init__(self, target: BytesIO, document: content.Document, total: int) -> None:
        super().__init__(
            target,
            pagesize=A4,
            title=f"{document.title} – {document.kind}",
            author="We Make Transition!",
            subject=document.kind,
            creator=document.made_with,
            lang=document.language,
            invariant=1,
        )
        self._document = document
        self._total = total
        cover = Frame(MARGIN, COVER + 20, WIDTH - 2 * MARGIN, COVER - 130, 0, 0, 0, 0, id="cover")
        page = Frame(MARGIN, 70, WIDTH - 2 * MARGIN, BODY, 0, 0, 0, 0, id="page")
        self.addPageTemplates(
            [
                PageTemplate("cover", [cover], onPage=self._cover),
                PageTemplate("page", [page], onPage=self._page),
            ]
        )

    def _cover(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        document = self._document
        canvas.saveState()
        canvas.setFillColor(RAIL)
        canvas.rect(0, COVER, WIDTH, COVER, stroke=0, fill=1)
        clip = canvas.beginPath()
        clip.rect(0, COVER, WIDTH, COVER)
        canvas.clipPath(clip, stroke=0)
        canvas.setStrokeColorRGB(0.42, 0.62, 0.68)
        for ring in range(1, 6):
            canvas.setLineWidth(max(0.5, 2 - ring * 0.3))
            canvas.setStrokeAlpha(1 - ring * 0.16)
            canvas.circle(WIDTH - 140, COVER, 52 + ring * 62, stroke=1, fill=0)
        canvas.setFillColor(ACCENT)
        canvas.circle(WIDTH - 140, COVER, 52, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setFont(SEMIBOLD, 11)
        canvas.drawString(MARGIN, HEIGHT - 64, document.kind)
        canvas.restoreState()
        self._facts(canvas)
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(INK2)
        canvas.drawString(
            MARGIN, 40, f"We Make Transition! Interreg Baltic Sea Region · {document.funding}"
        )
        canvas.drawRightString(WIDTH - MARGIN, 40, document.made_with)

    def _facts(self, canvas: Canvas) -> None:
        style = styles()
        height = COVER - 40
        for label, value in self._document.facts:
            name, text = (
                Paragraph(_plain(label), style.label),
                Paragraph(_plain(_shortened(value, 240)), style.text),
            )
            _, needed = text.wrap(WIDTH - 2 * MARGIN - 120, 200)
            name.wrap(110, 50)
            name.drawOn(canvas, MARGIN, height - 12.5)
            text.drawOn(canvas, MARGIN + 120, height - needed)
            height -= needed + 8
            canvas.setStrokeColor(LINE2)
            canvas.setLineWidth(0.5)
            canvas.line(MARGIN, height, WIDTH - MARGIN, height)
            height -= 8

    def _page(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        document = self._document
        canvas.saveState()
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(INK2)
        canvas.drawString(MARGIN, HEIGHT - 46, _shortened(document.title))
        canvas.drawRightString(WIDTH - MARGIN, HEIGHT - 46, document.kind)
        canvas.setStrokeColor(LINE2)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, HEIGHT - 54, WIDTH - MARGIN, HEIGHT - 54)
        canvas.drawString(MARGIN, 40, _shortened(document.foot))
        number = fill(document.page, canvas.getPageNumber(), self._total or canvas.getPageNumber())
        canvas.drawRightString(WIDTH - MARGIN, 40, number)
        canvas.restoreState()


def _shortened(text: str, limit: int = 80) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
