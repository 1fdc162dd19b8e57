"""What a selection rule answers: the ideas chosen and, as data, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from wmt_desktop.domain.voting.election import Amount, Election
from wmt_desktop.domain.voting.ties import TieBreaker, TieOrder, TieStep


class Outcome(StrEnum):
    """What became of an idea, and the reason."""

    FUNDED = "funded"
    FILLED = "filled"
    """Funded by ``greedy`` out of what the rule itself had left."""
    DOES_NOT_FIT = "does-not-fit"
    OVER_LIMIT = "over-limit"
    SUPPORTERS_SHORT = "supporters-short"
    """The shares its supporters have left do not pay for it."""
    NOT_BEST = "not-best"
    """Not in the affordable set with the most dots."""
    NO_DOTS = "no-dots"
    NO_SCORE = "no-score"
    """Not every criterion that weighs something has a score."""


@dataclass(frozen=True, slots=True)
class Share:
    """Figures of the Method of Equal Shares at the moment an idea was looked at.

    Attributes:
        effective: Cost divided by the payment per dot (``equal-shares``), or dots per unit of
            cost (``equal-shares-dots``); None for an idea that costs nothing or is not bought.
        per_dot: What a supporter pays for each dot, unless they run short; None if not bought.
        money: What its supporters have left together; None if bought.
        next_best: The idea that would have been bought instead, or None.
        next_effective: Its effective dots.
    """

    effective: Fraction | None = None
    per_dot: Fraction | None = None
    money: Fraction | None = None
    next_best: str | None = None
    next_effective: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One idea, decided.

    Attributes:
        left_before: Money left before this step.
        left_after: Money left after it.
        tied: Equally good ideas, this one included, in the order of ties; empty without a tie.
        share: Only in the rules of equal shares.
        score: Mean score in hundredths, only in the rule by criteria.
    """

    project: str
    outcome: Outcome
    cost: Amount
    dots: int
    supporters: int
    left_before: Amount
    left_after: Amount
    tied: tuple[str, ...] = ()
    share: Share | None = None
    score: int | None = None

    def as_record(self) -> dict[str, object]:
        """Return the step as plain data: amounts exact, shares rounded to four places."""
        record: dict[str, object] = {
            "project": self.project,
            "decision": self.outcome.value,
            "cost": exact(self.cost),
            "dots": self.dots,
            "supporters": self.supporters,
            "left_before": exact(self.left_before),
            "left_after": exact(self.left_after),
        }
        if self.tied:
            record["tied"] = list(self.tied)
        if self.score is not None:
            record["score"] = self.score
        if self.share is not None:
            record |= {
                "effective_dots": rounded(self.share.effective),
                "per_dot": rounded(self.share.per_dot),
                "supporters_money": rounded(self.share.money),
                "next_best": self.share.next_best,
                "next_effective_dots": rounded(self.share.next_effective),
            }
        return record


@dataclass(frozen=True, slots=True)
class Tie:
    """Ideas that were equally good when one of them had to be taken.

    Attributes:
        options: In the order the rule put them; the first was taken.
        rule: The order of ties that was agreed.
        how: The step of that order which put the first before the others.
        left_out: Those that were not funded in the end; empty when the tie made no difference
            to what is funded among them.
    """

    options: tuple[str, ...]
    rule: TieOrder
    how: TieStep
    left_out: tuple[str, ...] = ()

    def as_record(self) -> dict[str, object]:
        """Return the tie as plain data."""
        return {
            "options": list(self.options),
            "rule": self.rule.value,
            "decided": True,
            "how": self.how.value,
            "left_out": list(self.left_out),
        }


STEP_FIELDS = frozenset(
    {"project", "decision", "cost", "dots", "supporters", "left_before", "left_after"}
)
"""What every record of a step has."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The outcome of a rule.

    Attributes:
        selected: Project ids in the order of selection.
        cost: Of all selected together.
        left: Budget that is not spent.
        steps: One per project, in the order they were decided; those without dots last.
        ties: Every choice among equals, in the order they came up.
        runners_up: Projects with dots that are not selected, the most dots first.
        purse: Share per voter that the outcome was counted with, in the rules of equal shares;
            None in ``fair-shares`` if every idea with dots fits, whatever the share.
        raised: Percent by which ``fair-shares`` raised every share; None as before.
    """

    rule: str
    selected: tuple[str, ...]
    cost: Amount
    left: Amount
    steps: tuple[Step, ...]
    ties: tuple[Tie, ...]
    runners_up: tuple[str, ...]
    purse: Fraction | None = None
    raised: int | None = None


class Account:
    """The money and places left while a rule selects, and the steps so far.

    Args:
        election: What is decided.
        breaker: The agreed order of ties.
        order: Its name.
        limit: Most ideas that may be funded, or None.
    """

    def __init__(
        self, election: Election, breaker: TieBreaker, order: TieOrder, limit: int | None
    ) -> None:
        self.election = election
        self.breaker = breaker
        self.left = election.budget
        self.selected: list[str] = []
        self.limit = limit
        self.order = order
        self._steps: list[Step] = []
        self._ties: list[tuple[tuple[str, ...], TieStep]] = []

    @property
    def full(self) -> bool:
        """Whether as many ideas are funded as the limit allows."""
        return self.limit is not None and len(self.selected) >= self.limit

    def fits(self, project: str) -> bool:
        """Whether the money left pays for a project."""
        return self.election.by_id[project].cost <= self.left

    def fund(
        self,
        project: str,
        outcome: Outcome,
        tied: tuple[str, ...] = (),
        share: Share | None = None,
        score: int | None = None,
    ) -> None:
        """Spend on a project; ``tied`` are all that were equally good, itself included."""
        if len(tied) > 1:
            self.note_tie(tied, self.breaker.decided_by(tied))
        before = self.left
        self.left = before - self.election.by_id[project].cost
        self.selected.append(project)
        self._note(project, outcome, before, tied if len(tied) > 1 else (), share, score)

    def note_tie(self, tied: tuple[str, ...], how: TieStep) -> None:
        """Note a choice among equals, and the step of the order that made it."""
        self._ties.append((tied, how))

    def refuse(
        self,
        project: str,
        outcome: Outcome,
        share: Share | None = None,
        score: int | None = None,
    ) -> None:
        """Note why a project is not funded."""
        self._note(project, outcome, self.left, (), share, score)

    def _note(
        self,
        project: str,
        outcome: Outcome,
        before: Amount,
        tied: tuple[str, ...],
        share: Share | None,
        score: int | None,
    ) -> None:
        self._steps.append(
            Step(
                project=project,
                outcome=outcome,
                cost=self.election.by_id[project].cost,
                dots=self.election.totals[project],
                supporters=self.election.supporters[project],
                left_before=before,
                left_after=self.left,
                tied=tied,
                share=share,
                score=score,
            )
        )

    def refuse_without_dots(self) -> None:
        """Note every project that nobody gave a dot."""
        supported = set(self.election.supported)
        for project in self.breaker.ordered(self.election.by_id.keys() - supported):
            self.refuse(project, Outcome.NO_DOTS)

    def closed(
        self, rule: str, purse: Fraction | None = None, raised: int | None = None
    ) -> Selection:
        """Return the selection."""
        chosen = set(self.selected)
        return Selection(
            rule=rule,
            selected=tuple(self.selected),
            cost=self.election.budget - self.left,
            left=self.left,
            steps=tuple(self._steps),
            ties=tuple(
                Tie(
                    options=tied,
                    rule=self.order,
                    how=how,
                    left_out=tuple(project for project in tied if project not in chosen),
                )
                for tied, how in self._ties
            ),
            runners_up=by_dots(self.election, self.breaker, set(self.election.supported) - chosen),
            purse=purse,
            raised=raised,
        )


def by_dots(election: Election, breaker: TieBreaker, projects: Iterable[str]) -> tuple[str, ...]:
    """Return projects with the most dots first."""
    return tuple(sorted(projects, key=lambda id_: (-election.totals[id_], breaker.rank[id_])))


def exact(amount: Amount) -> int | str:
    """Return an amount as plain data without rounding: ``12`` or ``"25/2"``."""
    return int(amount) if amount == int(amount) else str(amount)


def rounded(amount: Fraction | None) -> str | None:
    """Return an amount to four decimal places, halves to the even digit, as text."""
    if amount is None:
        return None
    whole, rest = divmod(round(amount * 10_000), 10_000)
    return f"{whole}.{rest:04}"
