"""Draws a document as PDF: cover, running heads, page numbers, bookmarks."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)
from reportlab.platypus.doctemplate import LayoutError
from typing_extensions import override

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.reports import content
from wmt_desktop.reports.archive import About
from wmt_desktop.reports.blocks import Blocks
from wmt_desktop.reports.flowables import Image, Paragraph
from wmt_desktop.reports.marks import define_marks
from wmt_desktop.reports.style import (
    ACCENT,
    INK2,
    LINE2,
    RAIL,
    REGULAR,
    SEMIBOLD,
    Styles,
    printable,
    register_fonts,
    styles,
)
from wmt_desktop.reports.summary import shortened
from wmt_desktop.reports.tagging import TaggedCanvas
from wmt_desktop.services.ports import Progress, no_progress
from wmt_desktop.services.wording import fill

MARGIN = 48.0
FUNDING_FOOT = 58.0
FUNDING = 62.0
"""Height of the funder's block on a first page."""
LOGO_WIDTH, LOGO_HEIGHT = 190.0, 44.0
LONG_TITLE = 90
WIDTH, HEIGHT = A4
COVER = HEIGHT / 2
BODY = HEIGHT - 140


def pdf_bytes(
    document: content.Document,
    resources: Path,
    progress: Progress = no_progress,
    *,
    poster: bool = False,
) -> tuple[bytes, int]:
    """Return the PDF and its number of pages. The same document gives the same bytes.

    Args:
        poster: The same pages on A3.

    Raises:
        WmtError: ``CANCELLED``, by ``progress``, which is called for each part (0 pages) and after each page;
            ``PAGE_TOO_SMALL``.
    """
    register_fonts(resources / "fonts")
    target = BytesIO()
    template = _Template(target, document, resources / "icons", progress)
    canvas = partial(TaggedCanvas, enlarged=A3[0] / A4[0] if poster else 1.0)
    try:
        template.build(_story(document, styles(), progress), canvasmaker=canvas)
    except LayoutError as error:
        raise WmtError(Code.PAGE_TOO_SMALL) from error
    return target.getvalue(), template.page


def _story(document: content.Document, style: Styles, progress: Progress) -> list[Flowable]:
    blocks = Blocks(style, WIDTH - 2 * MARGIN, BODY)
    story: list[Flowable] = _cover(document, style) if document.cover else []
    for number, section in enumerate(document.sections):
        if number:
            story.append(PageBreak())
        story += [
            _Bookmark(shortened(section.title, 120), section.key),
            Paragraph(_plain(shortened(section.title, 200)), style.title),
        ]
        if section.lead:
            story.append(Paragraph(_plain(section.lead), style.lead))
        for block in section.blocks:
            progress(0, 0)
            story += blocks.draw(block)
    return story


def _cover(document: content.Document, style: Styles) -> list[Flowable]:
    title = shortened(document.title)
    return [
        _Bookmark(title, "cover"),
        Paragraph(
            _plain(title), style.cover_title if len(title) <= LONG_TITLE else style.cover_long
        ),
        Spacer(0, 6),
        Paragraph(_plain(shortened(document.subtitle, 240)), style.cover_lead),
        NextPageTemplate("page"),
        PageBreak(),
    ]


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# reportlab has no types.
class _Bookmark(Flowable):  # type: ignore[misc]
    """Puts a section into the outline of the PDF, and names the place by the section's key."""

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self._title = title
        self._key = key

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        key = f"{self._key}.{self.canv.getPageNumber()}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(self._title, key)


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """The pages: a cover or a first page with the funder's block, and the others."""

    def __init__(
        self, target: BytesIO, document: content.Document, icons: Path, progress: Progress
    ) -> None:
        super().__init__(target, pagesize=A4)
        self._document = document
        self._icons = icons
        self._progress = progress
        self._styles = styles()
        width = WIDTH - 2 * MARGIN
        cover = Frame(MARGIN, COVER + 20, width, COVER - 130, 0, 0, 0, 0, id="cover")
        first = Frame(MARGIN, 70 + FUNDING, width, BODY - FUNDING, 0, 0, 0, 0, id="first")
        page = Frame(MARGIN, 70, width, BODY, 0, 0, 0, 0, id="page")
        first_page = PageTemplate(
            "first",
            [first],
            onPage=self._page,
            onPageEnd=self._first_end,
            autoNextPageTemplate="page",
        )
        cover_page = PageTemplate("cover", [cover], onPage=self._cover, onPageEnd=self._cover_end)
        begin = cover_page if document.cover else first_page
        self.addPageTemplates([begin, PageTemplate("page", [page], onPage=self._page)])

    @override
    def _endBuild(self) -> None:
        """Say on each page how many there are, which is known only now."""
        self._doSave = False
        super()._endBuild()
        for number in range(1, self.page + 1):
            self.canv.beginForm(_number_form(number), 0, 0, WIDTH, 60)
            self._small(self.canv)
            self.canv.drawRightString(
                WIDTH - MARGIN, 40, fill(self._document.page, number, self.page)
            )
            self.canv.endForm()
        define_marks(self.canv, self._icons)
        self.canv.about = _about(self._document)
        self.canv.save()

    @override
    def afterPage(self) -> None:
        self._progress(self.page, 0)

    def _cover(self, canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        document = self._document
        canvas.begin_decoration()
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
        _sign(canvas, MARGIN, HEIGHT - 66)
        canvas.setFont(SEMIBOLD, 11)
        canvas.drawString(MARGIN + 32, HEIGHT - 64, document.kind)
        canvas.restoreState()
        canvas.end_decoration()

    def _cover_end(self, canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        """Print what is read after the title."""
        self._facts(canvas)
        self._funding(canvas)
        with canvas.decoration():
            self._small(canvas)
            canvas.drawRightString(WIDTH - MARGIN, 40, self._document.made_with)

    def _facts(self, canvas: TaggedCanvas) -> None:
        style = self._styles
        height = COVER - 26
        for label, value in self._document.facts:
            name, text = (
                Paragraph(_plain(label), style.label),
                Paragraph(_plain(shortened(value, 200)), style.text),
            )
            _, needed = text.wrap(WIDTH - 2 * MARGIN - 120, 200)
            _, beside = name.wrap(110, 50)
            name.drawOn(canvas, MARGIN, height - beside)
            text.drawOn(canvas, MARGIN + 120, height - needed)
            height -= max(needed, beside) + 5
            with canvas.decoration():
                canvas.setStrokeColor(LINE2)
                canvas.setLineWidth(0.5)
                canvas.line(MARGIN, height, WIDTH - MARGIN, height)
            height -= 6

    def _funding(self, canvas: TaggedCanvas) -> None:
        """Print what the programme asks for: the official logo alone, and its statement beside it."""
        funding, left, width = self._document.funding, MARGIN, WIDTH - 2 * MARGIN
        if funding.logo:
            logo = Image(
                funding.logo, funding.logo_text, LOGO_WIDTH, LOGO_HEIGHT, kind="proportional"
            )
            logo.drawOn(canvas, left, FUNDING_FOOT)
            left, width = left + logo.drawWidth + 14, width - logo.drawWidth - 14
        lines = [
            Paragraph(f"<b>{_plain(funding.statement)}</b>", self._styles.text),
            Paragraph(_plain(funding.names), self._styles.small),
            Paragraph(_plain(funding.support), self._styles.small),
        ]
        heights = [line.wrap(width, 60)[1] for line in lines]
        top = FUNDING_FOOT + max(LOGO_HEIGHT, sum(heights))
        for line, height in zip(lines, heights, strict=True):
            top -= height
            line.drawOn(canvas, left, top)

    def _first_end(self, canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        self._funding(canvas)

    def _page(self, canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
        document = self._document
        canvas.begin_decoration()
        canvas.saveState()
        self._small(canvas)
        kind = stringWidth(document.kind, REGULAR, 8)
        title = _fitting(shortened(document.title), WIDTH - 2 * MARGIN - kind - 20)
        canvas.drawString(MARGIN, HEIGHT - 46, title)
        canvas.drawRightString(WIDTH - MARGIN, HEIGHT - 46, document.kind)
        canvas.setStrokeColor(LINE2)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, HEIGHT - 54, WIDTH - MARGIN, HEIGHT - 54)
        canvas.drawString(MARGIN, 40, _fitting(shortened(document.foot), WIDTH - 2 * MARGIN - 90))
        canvas.doForm(_number_form(canvas.getPageNumber()))
        canvas.restoreState()
        canvas.end_decoration()

    @staticmethod
    def _small(canvas: TaggedCanvas) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(INK2)


def _sign(canvas: TaggedCanvas, left: float, foot: float) -> None:
    """Draw the sign of the program: two arcs over a sun."""
    canvas.saveState()
    canvas.translate(left, foot)
    canvas.setStrokeColorRGB(1, 1, 1)
    canvas.setStrokeAlpha(1)
    canvas.setLineCap(1)
    canvas.setLineWidth(2)
    canvas.line(4, -1, 18, -1)
    canvas.arc(1, -5, 21, 15, 0, 180)
    canvas.arc(5, -1, 17, 11, 0, 180)
    canvas.setFillColor(ACCENT)
    canvas.circle(11, 4.5, 2.5, stroke=0, fill=1)
    canvas.restoreState()


def _about(document: content.Document) -> About:
    return About(
        title=f"{document.title} – {document.kind}",
        language=document.language,
        author=f"{document.author}, We Make Transition!",
        subject=document.kind,
        program=document.made_with,
        made=document.made,
    )


def _number_form(page: int) -> str:
    return f"number{page}"


def _fitting(text: str, width: float) -> str:
    """Return a line that is not wider than ``width`` points."""
    text = printable(text)
    while stringWidth(text, REGULAR, 8) > width:
        text = f"{text.rstrip('…')[:-4].rstrip()}…"
    return text
