"""Fonts, colours and paragraph styles of printed documents (design tokens, light)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports.archive import ArchivalFont

REGULAR, MEDIUM, SEMIBOLD, BOLD = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "Inter-Bold",
)
BOX = "\N{WHITE SQUARE}"
"""Stands for a sign that the type lacks."""
INK, INK2, LINE, LINE2 = (
    HexColor("#16232B"),
    HexColor("#51626B"),
    HexColor("#E3E0D7"),
    HexColor("#CFCBBF"),
)
PRIMARY, PRIMARY_PALE, RAIL, ACCENT, SUNKEN = (
    HexColor("#0F4C5C"),
    HexColor("#9CC3CC"),
    HexColor("#0C3E4B"),
    HexColor("#D98E04"),
    HexColor("#F1EFE8"),
)
THEME_FILL = {
    Theme.CIRCULAR: HexColor("#CBEFD8"),
    Theme.ENERGY: HexColor("#FAD4D8"),
    Theme.FOOD: HexColor("#FFF1A8"),
    Theme.MOBILITY: HexColor("#CFE5F8"),
    Theme.WELLBEING: HexColor("#E3DAF6"),
    Theme.NONE: HexColor("#EBDFC6"),
}


def register_fonts(folder: Path) -> None:
    """Make Inter known to reportlab, whose own fonts lack Latvian and Polish letters."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        if name not in known:
            pdfmetrics.registerFont(ArchivalFont(name, str(folder / f"{name}.ttf")))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD)


def printable(text: str) -> str:
    """Return a text in signs that the type has; others would leave a gap that nobody sees.

    Joined letters are put together, invisible signs left out, all others shown as boxes.
    """
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    text = unicodedata.normalize("NFC", text)
    if all(ord(sign) in known for sign in text):
        return text
    return "".join(sign if ord(sign) in known else _stand_in(sign) for sign in text)


def _stand_in(sign: str) -> str:
    if sign in "\n\t\r":
        return sign
    invisible = unicodedata.category(sign) in {"Cc", "Cf", "Mn", "Me", "Zl", "Zp"}
    return "" if invisible else BOX


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles, sizes in points."""

    title: ParagraphStyle
    lead: ParagraphStyle
    head: ParagraphStyle
    text: ParagraphStyle
    small: ParagraphStyle
    label: ParagraphStyle
    strong: ParagraphStyle
    number: ParagraphStyle
    figure: ParagraphStyle
    card: ParagraphStyle
    cover_title: ParagraphStyle
    cover_lead: ParagraphStyle
    cover_long: ParagraphStyle
    slip: ParagraphStyle
    badge: ParagraphStyle


def styles() -> Styles:
    """Return the styles. Long words break rather than run out of their column."""

    def style(
        name: str,
        font: str,
        size: float,
        leading: float,
        color: HexColor = INK,
        **more: object,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            fontName=font,
            fontSize=size,
            leading=leading,
            textColor=color,
            splitLongWords=True,
            **more,
        )

    white = HexColor("#FFFFFF")
    return Styles(
        title=style("title", BOLD, 26, 32, spaceAfter=3),
        lead=style("lead", REGULAR, 11, 16, INK2, spaceAfter=12),
        head=style("head", SEMIBOLD, 12, 16, spaceBefore=10, spaceAfter=3),
        text=style("text", REGULAR, 10, 13.5),
        small=style("small", REGULAR, 8.5, 11.5, INK2),
        label=style("label", REGULAR, 10, 13.5, INK2),
        strong=style("strong", SEMIBOLD, 10, 13.5),
        number=style("number", REGULAR, 10, 13.5, alignment=TA_RIGHT),
        figure=style("figure", BOLD, 20, 26),
        card=style("card", BOLD, 14, 18),
        cover_title=style("cover_title", BOLD, 28, 34, white),
        cover_lead=style("cover_lead", REGULAR, 15, 20, HexColor("#C9DDE2")),
        cover_long=style("cover_long", BOLD, 18, 23, white),
        slip=style("slip", SEMIBOLD, 15, 20),
        badge=style("badge", BOLD, 22, 26),
    )
