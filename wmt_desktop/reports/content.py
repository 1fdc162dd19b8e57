"""What a document says, in its language, before it is drawn: the same for PDF and HTML."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.arena import Theme


@dataclass(frozen=True, slots=True)
class Line:
    """One note in a list.

    Attributes:
        second: Its translation, or empty.
        table: Where it was written, or empty.
        heard: How often the room said it, merged notes included.
        also: Each text that was merged into it, with its table.
    """

    text: str
    theme: Theme
    second: str = ""
    table: str = ""
    heard: int = 1
    also: tuple[str, ...] = ()


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
    """A selected initiative."""

    number: str
    cost: str
    title: str
    change: str
    facts: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """The selected initiatives side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the columns named in ``numbers`` are set flush right."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


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
class SignOff:
    """Lines to sign on, by role."""

    head: str
    roles: tuple[str, ...]


Block = Groups | Figures | Ranking | Cards | Table | Text | Check | SignOff


@dataclass(frozen=True, slots=True)
class Section:
    """A part that starts on a page of its own."""

    title: str
    lead: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        kind: What it is (``Arena report``).
        facts: Label and value, for the cover.
        foot: Place and date, on every page.
        page: ``%1 of %2``.
        funding: The funder's statement.
        made_with: Name and version of the program.
    """

    language: str
    kind: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    foot: str
    page: str
    funding: str
    made_with: str
