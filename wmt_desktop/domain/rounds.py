"""Rounds of voting: what was agreed before the vote, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.trust import Standing


class RoundStage(StrEnum):
    """A round only ever moves forward: draft < open < closed < cancelled."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "sealed"
    """The log has had this word for it from the beginning; urns are what is sealed."""

    @classmethod
    def furthest(cls, stages: Iterable[object]) -> str:
        """Return the stage that holds of those that were written: a vote never goes back."""
        order = [str(stage) for stage in cls]
        return max(map(str, stages), key=order.index)


class Method(StrEnum):
    """How a ballot is filled in."""

    DOTS = "dots"
    APPROVAL = "approval"
    SCORE = "score"


class Purpose(StrEnum):
    """What a round is held for."""

    CHOICE = "choice"
    PLEDGE = "pledge"
    """Who will join what: open, apart from choosing, and nothing goes on from it."""


class OptionOrder(StrEnum):
    """In which order a voter meets the options."""

    BOARD = "board"
    ALPHABET = "alphabet"
    ROTATED = "rotated"
    """Each voter begins with another option, and goes round."""


class Revealed(StrEnum):
    """What the shared screen may show of a result."""

    HIDDEN = "hidden"
    TURNOUT = "turnout"
    PLACES = "places"
    """The last ``Round.shown`` places: the result is told from the bottom up."""
    RANKING = "ranking"


class ChannelKind(StrEnum):
    """How ballots reached the count."""

    KIOSK = "kiosk"
    PAPER = "paper"
    HANDS = "hands"


class TieRule(StrEnum):
    """How a tie at the cut is decided; fixed before the vote opens."""

    SUPPORTERS = "supporters"
    RUNOFF = "runoff"
    LOT = "lot"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be voted for.

    Attributes:
        id: Id of the cluster, note or initiative it stands for.
        label: The words on the ballot, frozen when the round opened.
        label_second: The same in the arena's second language, or empty.
    """

    id: str
    label: str
    theme: Theme = Theme.NONE
    label_second: str = ""


@dataclass(frozen=True, slots=True)
class TieRuling:
    """What the room decided about one tie after the count.

    Attributes:
        order: Ids of the tied options, the first before the others.
        how: ``LOT`` or ``CHOICE``.
        seed: What was thrown or read aloud for the lot; empty for a choice.
        reason: Why, in words; empty for a lot.
    """

    order: tuple[str, ...]
    how: TieRule
    seed: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One round of voting. What is agreed before the vote is fixed when it opens.

    Written later are ``stage``, ``closed``, ``reason``, ``revealed``, ``shown``, ``excluded``,
    ``exclusion``, ``rulings`` and ``regrouped``.

    Attributes:
        dots: Dots per person.
        max_per_option: Most dots one person may give one option.
        people: People present who may vote.
        goes_on: How many options go on to initiatives.
        seed: Words or dice read aloud before the vote, for drawing lots; may be empty.
        opened: Minute of opening (since 1970 UTC); 0 while a draft.
        closed: Minute of closing; 0 before.
        replaces: The round this one repeats after a reset, or whose tie it settles, or None.
        reason: Why it was closed with a difference, ended without a result, or its options were
            joined, one behind the other; or empty.
        revealed: What the shared screen may show.
        home: The stream that opened it: only there it is closed, and ballots are cast on no other
            laptop while ``laptops`` is 1.
        excluded: Streams whose sealed urn is not counted, because its ballots are disputed.
        exclusion: Why, or why an urn was taken into the count again.
        purpose: Choosing, or pledging to join.
        order: In which order voters meet the options.
        threshold: Fewest dots with which an option goes on; 0 for none.
        codes: Whether only holders of a printed voting code may vote.
        laptops: On how many laptops the vote is held; the result says when urns are missing.
        shown: How many places, from the last, are told while ``revealed`` is ``places``.
        rulings: Ties that the room decided after the count.
        regrouped: By id of an option that was joined to another after the vote: that other's id.
        carries: Whether the ballots of the round it ``replaces`` count in it as well: it was
            opened again for those who came late.
    """

    id: str
    arena: str
    question: str
    options: tuple[Option, ...]
    dots: int = 5
    max_per_option: int = 3
    method: Method = Method.DOTS
    secret: bool = True
    people: int = 0
    goes_on: int = 4
    tie: TieRule = TieRule.SUPPORTERS
    seed: str = ""
    question_second: str = ""
    stage: RoundStage = RoundStage.DRAFT
    opened: int = 0
    closed: int = 0
    replaces: str | None = None
    reason: str = ""
    revealed: Revealed = Revealed.HIDDEN
    home: str = ""
    excluded: tuple[str, ...] = ()
    exclusion: str = ""
    purpose: Purpose = Purpose.CHOICE
    order: OptionOrder = OptionOrder.BOARD
    threshold: int = 0
    codes: bool = False
    laptops: int = 1
    shown: int = 0
    rulings: tuple[TieRuling, ...] = ()
    regrouped: Mapping[str, str] = field(default_factory=dict)
    carries: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """What reached the count of a round by one way on one laptop, written when it closes.

    There is one for each (round, stream, kind); see ``ids.id_of``.

    Attributes:
        stream: Of the laptop that wrote it.
        issued: Ballots handed out, or people who raised a hand.
        cast: Ballots in the urn.
        spoiled: Ballots that could not be read, handed in torn, or with too many dots.
        unused: Ballots that came back empty-handed or were never given out.
        dots: Hands or stickers by option id; only of ``HANDS``, whose ballots are in no urn.
        reason: Why the numbers do not add up, or empty.
        codes: By the slow hash of a printed voting code: whether a vote was cast with it here.
            While a vote is open on several laptops these are the codes handed out; once sealed,
            those used. Only of ``KIOSK``.
    """

    id: str
    arena: str
    round: str
    stream: str = ""
    kind: ChannelKind = ChannelKind.KIOSK
    issued: int = 0
    cast: int = 0
    spoiled: int = 0
    unused: int = 0
    dots: Mapping[str, int] = field(default_factory=dict)
    reason: str = ""
    codes: Mapping[str, bool] = field(default_factory=dict)
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """One open ballot or pledge: everybody may see it. One for each (round, voter).

    Attributes:
        voter: A pseudonym, a table or a first name, as the room agreed.
        dots: The whole ballot, by option id; a pledge is one dot.
        note: What somebody offers with a pledge ("my van, on Fridays"), or empty.
    """

    id: str
    arena: str
    round: str
    voter: str = ""
    dots: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Urn:
    """The ballots of a closed round as one laptop sealed them.

    Attributes:
        ballots: (ballot id, dots per option id), sorted by the random ballot id.
        issued: Ballots handed out: voters let in at the kiosk plus paper.
        spoiled: Ballots that could not be counted.
        stream: The stream it was sealed in.
        device: What the laptop calls itself.
        standing: Of the key that vouches for the stream.
    """

    ballots: tuple[tuple[str, dict[str, int]], ...]
    issued: int
    spoiled: int = 0
    stream: str = ""
    device: str = ""
    standing: Standing = Standing.OWN
