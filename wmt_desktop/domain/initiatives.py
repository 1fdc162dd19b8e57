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


@dataclass(frozen=True, slots=True)
class Initiative:
    """A community initiative that could get the project's money.

    Attributes:
        change: The change sought, in a sentence or two.
        lead: Organisation or role that carries it on.
        steps: First steps, in order.
        cost: In cents, or None while nobody has estimated it.
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
    steps: tuple[str, ...] = ()
    cost: int | None = None
    theme: Theme = Theme.NONE
    source: str | None = None
    round: str | None = None
    status: Status = Status.PROPOSED
    order: str = ""
    deleted: bool = False


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
