"""What a document says, in its language, before it is drawn: the same for PDF and HTML."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.arena import Theme

NOTHING = "–"
"""Stands where there is no figure."""


@dataclass(frozen=True, slots=True)
class Line:
    """One note in a list.

    Attributes:
        second: Its translation, or empty.
        table: Where it was written, or empty.
        heard: How often the room said it, merged notes included.
        also: Each text that was merged into it, with its table.
        lang: Language of the text, or empty.
    """

    text: str
    theme: Theme
    second: str = ""
    table: str = ""
    heard: int = 1
    also: tuple[str, ...] = ()
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A cluster with its notes."""

    name: str
    second: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """All clusters of a stage, and the key to the themes."""

    groups: tuple[Group, ...]
    themes: tuple[tuple[Theme, str], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """A few large numbers with what they mean."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RankRow:
    """One row of a result.

    Attributes:
        place: ``4 =`` for a shared place.
        above: Whether it goes on.
    """

    place: str
    label: str
    dots: int
    voters: int
    above: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    """A result, the cut drawn behind the last row that goes on."""

    heads: tuple[str, str, str, str]
    rows: tuple[RankRow, ...]
    cut: str
    cut_note: str


@dataclass(frozen=True, slots=True)
class Card:
    """An initiative.

    Attributes:
        facts: Label and value; the lines of a value are set below each other.
        steps_head: Stands over the steps.
    """

    number: str
    cost: str
    title: str
    change: str
    facts: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    steps_head: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Initiatives side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        share: Of the whole width, from 0 to 1.
        figure: What it measures, as text.
        strong: Stands out from the others.
    """

    label: str
    share: float
    figure: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Figures side by side as bars, with a heading and a sentence."""

    head: str
    bars: tuple[Bar, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the columns named in ``numbers`` are set flush right.

    Attributes:
        title: Stands over the table, or is empty.
        wide: The column that takes twice the room of another.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    title: str = ""
    wide: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A heading of its own and a paragraph."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """How a reader can check the page."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A line to sign on.

    Attributes:
        name: Who signed, or empty.
        when: When, or empty: there is room to sign by hand then.
    """

    role: str
    name: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed, or lines to sign on, by role."""

    head: str
    roles: tuple[Signed, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A grid to fill in by hand; empty cells are left white.

    Attributes:
        shares: How wide the columns are, of 1 together.
    """

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A note to cut out.

    Attributes:
        foot: Theme and table.
    """

    text: str
    theme: Theme
    second: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Slips:
    """Notes to cut out, of one size, with lines to cut along."""

    slips: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """A name badge; empty ones are filled in by hand."""

    name: str
    organisation: str
    foot: str


@dataclass(frozen=True, slots=True)
class Badges:
    """Name badges of 90 × 55 mm with lines to cut along."""

    badges: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo with what stands under it; ``content`` are the bytes of a JPEG or PNG."""

    content: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos of paper notes."""

    photos: tuple[Photo, ...]


Block = (
    Groups
    | Figures
    | Ranking
    | Cards
    | Bars
    | Table
    | Text
    | Check
    | SignOff
    | Form
    | Slips
    | Badges
    | Photos
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part that starts on a page of its own.

    Attributes:
        key: Names the part, whatever the language (``votes``): what a reader can leave out.
    """

    title: str
    lead: str
    blocks: tuple[Block, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Funding:
    """What the programme wants to stand on everything printed.

    Attributes:
        statement: The official statement, in full.
        names: Project and programme.
        support: A sentence for participants.
        logo: The bytes of the official logo, as PNG or JPEG, unaltered; empty without one.
        logo_text: What the picture says, for those who do not see it.
    """

    statement: str
    names: str
    support: str
    logo: bytes = b""
    logo_text: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        kind: What it is (``Arena report``).
        facts: Label and value, for the cover.
        cover: Has a cover; forms and a single page have none.
        foot: Place and date, on every page.
        page: ``%1 of %2``.
        made_with: Name and version of the program.
        author: Who it is from.
        contents: Stands over the list of parts; empty for none.
        made: Minute since 1970 at which the arena was as printed.
    """

    language: str
    kind: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    foot: str
    page: str
    funding: Funding
    made_with: str
    author: str
    cover: bool = True
    contents: str = ""
    made: int = 0
