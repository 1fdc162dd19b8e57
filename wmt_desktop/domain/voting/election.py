"""What a selection rule is given: ideas with their cost, ballots, and a budget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

Amount = int | Fraction
"""Money or a share of it. Never a float: rules compare amounts for equality."""


@dataclass(frozen=True, slots=True)
class Project:
    """An idea that can be funded, as a whole or not at all.

    Attributes:
        id: Unique in its election; the smallest id settles the last of ties.
        name: The words on the ballot.
        cost: In the unit of the budget; 0 is allowed.
    """

    id: str
    name: str
    cost: Amount


@dataclass(frozen=True)
class Election:
    """Ideas, ballots and the money there is.

    Attributes:
        projects: Their order decides nothing.
        ballots: Dots by project id. An empty ballot is blank and holds no share of the
            budget; one that marks ideas with 0 dots (the last of a ranking) is not blank.
        budget: In the unit of the costs.

    Raises:
        TypeError: An amount is not an ``int`` or ``Fraction``.
        ValueError: An id twice, a negative amount, dots for an unknown project.
    """

    projects: tuple[Project, ...]
    ballots: tuple[Mapping[str, int], ...]
    budget: Amount

    def __post_init__(self) -> None:
        for amount in (self.budget, *(project.cost for project in self.projects)):
            if isinstance(amount, bool) or not isinstance(amount, int | Fraction):
                raise TypeError(f"amounts are int or Fraction, not {amount!r}")
            if amount < 0:
                raise ValueError(f"negative amount: {amount}")
        ids = {project.id for project in self.projects}
        if len(ids) != len(self.projects):
            raise ValueError("two projects have the same id")
        for ballot in self.ballots:
            if not ballot.keys() <= ids:
                raise ValueError(f"dots for unknown projects: {sorted(ballot.keys() - ids)}")
            if not set(map(type, ballot.values())) <= {int} or min(ballot.values(), default=0) < 0:
                raise ValueError(f"dots are whole numbers from 0: {dict(ballot)}")

    @cached_property
    def by_id(self) -> dict[str, Project]:
        """The projects by their ids."""
        return {project.id: project for project in self.projects}

    @cached_property
    def totals(self) -> dict[str, int]:
        """Dots by project id."""
        totals = dict.fromkeys(self.by_id, 0)
        for ballot in self.ballots:
            for project, dots in ballot.items():
                totals[project] += dots
        return totals

    @cached_property
    def supporters(self) -> dict[str, int]:
        """Number of voters who gave at least one dot, by project id."""
        supporters = dict.fromkeys(self.by_id, 0)
        for ballot in self.ballots:
            for project, dots in ballot.items():
                supporters[project] += dots > 0
        return supporters

    @cached_property
    def voters(self) -> int:
        """Number of ballots that are not blank."""
        return sum(map(bool, self.ballots))

    @cached_property
    def supported(self) -> tuple[str, ...]:
        """Ids of the projects with at least one dot; no rule ever funds another."""
        return tuple(project for project, dots in self.totals.items() if dots)
