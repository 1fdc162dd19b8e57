"""Initiatives and the record of choosing among them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wmt_desktop.domain.arena import Theme


class Status(StrEnum):
    """Where an initiative stands."""

    PROPOSED = "proposed"
    SHORTLISTED = "shortlisted"
    SELECTED = "selected"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


class AidRegime(StrEnum):
    """The rule of state aid the money falls under; it decides how long papers are kept."""

    NONE = "none"
    DE_MINIMIS = "de_minimis"
    GBER = "gber"


class Role(StrEnum):
    """Who signs a decision."""

    FACILITATOR = "facilitator"
    SPEAKER = "speaker"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class FirstStep:
    """Something that is done within weeks.

    Attributes:
        who: Organisation or role.
        when: In words ("October", "before the summer").
    """

    what: str
    who: str = ""
    when: str = ""

    @classmethod
    def from_text(cls, text: str) -> FirstStep:
        """Read a line of a table or a text field: ``what | who | when``."""
        what, who, when, *_ = (*(part.strip() for part in text.split("|", 2)), "", "")
        return cls(what, who, when)

    def __str__(self) -> str:
        """Return the line that ``from_text`` reads."""
        return " | ".join((self.what, self.who, self.when)).rstrip(" |")


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of what an initiative costs, in cents."""

    what: str
    amount: int


@dataclass(frozen=True, slots=True)
class Initiative:
    """A community initiative that could get the project's money.

    Attributes:
        change: The change sought, in a sentence or two.
        lead: Organisation or role that carries it on.
        steps: First steps, in order.
        cost: In cents, or None while nobody has estimated it; the sum of the lines if there are any.
        lines: What it is made of.
        funding: Where the money comes from.
        aid: The rule of state aid it falls under.
        links: Notes of the vision and of the pathways that it serves.
        source: Id of the cluster or note it was promoted from, or None.
        round: The round that put it forward, or None.
        order: Fractional position key.
    """

    id: str
    arena: str
    title: str
    change: str = ""
    lead: str = ""
    partners: str = ""
    steps: tuple[FirstStep, ...] = ()
    cost: int | None = None
    theme: Theme = Theme.NONE
    source: str | None = None
    round: str | None = None
    status: Status = Status.PROPOSED
    order: str = ""
    deleted: bool = False
    lines: tuple[CostLine, ...] = ()
    funding: str = ""
    aid: AidRegime = AidRegime.NONE
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was heard of an initiative later.

    Attributes:
        minute: When (since 1970 UTC).
        status: Where the initiative stood then.
    """

    id: str
    arena: str
    initiative: str
    text: str = ""
    minute: int = 0
    status: Status = Status.RUNNING
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """A concern raised in a consent round. Raised, answered by an amendment, or upheld.

    Attributes:
        initiative: What it is about.
        who: A role or table, never a name that nobody asked to be there.
        amendment: What was changed to answer it, or empty.
        settled: Whether the one who raised it can live with the proposal now.
        minute: When it was raised (since 1970 UTC).
    """

    id: str
    arena: str
    initiative: str
    text: str = ""
    who: str = ""
    amendment: str = ""
    settled: bool = False
    minute: int = 0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """How an initiative stood when a decision was made: the record does not change with it.

    Attributes:
        cost: In cents, or None.
        score: Weighted mean of the criteria in hundredths, or None.
    """

    id: str
    title: str
    cost: int | None = None
    dots: int = 0
    supporters: int = 0
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The record of one selection. Never edited: a newer one supersedes it.

    Attributes:
        rule: A rule name of ``domain/voting`` or ``manual``.
        budget: In cents.
        limit: Most initiatives that may be selected, or None.
        selected: Initiative ids in the order of selection.
        cost: Sum of the selected, in cents.
        reason: Why these, in the group's words.
        round: The round whose dots were used, or None.
        fingerprint: Of the ballots that were counted, or empty.
        steps: What the rule did, step by step, as plain data.
        supersedes: The decision it replaces, or None.
        made: Minute of the decision (since 1970 UTC).
        candidates: What was chosen among, the chosen ones too, as it stood then.
        objections: Texts of the objections that stood, and of the amendments that answered others.
        review: Minute until when the decision is looked at again, or 0.
    """

    id: str
    arena: str
    rule: str
    budget: int
    selected: tuple[str, ...]
    cost: int
    limit: int | None = None
    reason: str = ""
    round: str | None = None
    fingerprint: str = ""
    steps: tuple[dict[str, object], ...] = ()
    supersedes: str | None = None
    made: int = 0
    deleted: bool = False
    candidates: tuple[Candidate, ...] = ()
    objections: tuple[str, ...] = ()
    review: int = 0


@dataclass(frozen=True, slots=True)
class Signature:
    """Somebody signed a decision in a role. One for each (decision, role).

    Attributes:
        name: Whoever signed, if they want to be named.
        made: Minute of signing (since 1970 UTC).
        fingerprint: SHA-256 (hex) of the record that was signed: see ``services/signing``.
    """

    id: str
    arena: str
    decision: str
    role: Role = Role.FACILITATOR
    name: str = ""
    made: int = 0
    fingerprint: str = ""
    deleted: bool = False
