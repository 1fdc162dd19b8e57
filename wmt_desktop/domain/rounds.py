"""Rounds of voting: what was agreed before the vote, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.trust import Standing


class RoundStage(StrEnum):
    """A round only ever moves forward: draft < open < closed < sealed."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    SEALED = "sealed"


class Method(StrEnum):
    """How a ballot is filled in."""

    DOTS = "dots"
    APPROVAL = "approval"
    SCORE = "score"


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
class Round:
    """One round of voting. Everything but the stage is frozen when it opens.

    Attributes:
        dots: Dots per person.
        max_per_option: Most dots one person may give one option.
        people: People present who may vote.
        goes_on: How many options go on to initiatives.
        seed: Words or dice read aloud before the vote, for drawing lots; may be empty.
        opened: Minute of opening (since 1970 UTC); 0 while a draft.
        closed: Minute of closing; 0 before.
        replaces: The round this one repeats after a reset, or whose tie it settles, or None.
        reason: Why the round was reset or closed with a difference, or empty.
        revealed: ``hidden``, ``turnout`` or ``ranking``: what the shared screen may show.
        home: The stream that opened it: only there ballots can be cast.
        excluded: Streams whose sealed urn is not counted, because its ballots are disputed.
        exclusion: Why, or why an urn was taken into the count again.
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
    revealed: str = "hidden"
    home: str = ""
    excluded: tuple[str, ...] = ()
    exclusion: str = ""


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
