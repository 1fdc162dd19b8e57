"""The selection while the group is still talking: what is ticked, by which rule, within what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import fair_shares_make_sense
from wmt_desktop.services.deciding import BY_HAND, CONSENT, MANUAL, Select
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money

DEFAULT_RULE = "greedy"
DEFAULT_LIMIT = 2
"""The project funds one or two initiatives in each arena."""
SLOW = frozenset({"fair-shares"})
"""Rules that may take longer than a window may stand still."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """A selection that is not recorded yet.

    Attributes:
        picked: Initiative ids in the order of selection.
        by_rule: What the rule selected when it was applied last, or None.
        review: Minute until when the decision is looked at again (since 1970 UTC), or 0.
    """

    rule: str = DEFAULT_RULE
    limit: int | None = DEFAULT_LIMIT
    picked: tuple[str, ...] = ()
    by_rule: tuple[str, ...] | None = None
    reason: str = ""
    review: int = 0

    @property
    def recorded_rule(self) -> str:
        """The rule to record: ``manual`` as soon as the ticks differ from what a rule selected."""
        if self.rule == CONSENT:
            return CONSENT
        same = self.by_rule is not None and set(self.by_rule) == set(self.picked)
        return self.rule if same and self.rule != MANUAL else MANUAL


def beginning(decision: Decision | None) -> Choosing:
    """Return where to begin: with the decision in force, if there is one."""
    if decision is None:
        return Choosing()
    return Choosing(
        rule=decision.rule,
        limit=decision.limit,
        picked=decision.selected,
        by_rule=None if decision.rule in BY_HAND else decision.selected,
        reason=decision.reason,
        review=decision.review,
    )


def as_command(choosing: Choosing, arena: Arena) -> Select:
    """Return the command that selects by the rule."""
    return Select(
        arena.id,
        arena.budget or 0,
        choosing.limit,
        choosing.rule,
        choosing.reason,
        choosing.review,
    )


def enough_for_fair_shares(
    initiatives: Sequence[Initiative], dots: Mapping[str, tuple[int, int]], budget: int | None
) -> bool:
    """Tell whether enough supported initiatives fit the budget for fair shares to mean anything."""
    supported = [
        each for each in initiatives if each.cost is not None and dots.get(each.id, (0, 0))[0] > 0
    ]
    election = Election(
        projects=tuple(Project(each.id, each.title, each.cost or 0) for each in supported),
        ballots=({each.id: 1 for each in supported},),
        budget=budget or 0,
    )
    return fair_shares_make_sense(election)


def refusal_to_record(
    choosing: Choosing,
    picked: Sequence[Initiative],
    budget: int | None,
    currency: str,
    objections: int,
) -> str:
    """Return why a selection cannot be recorded yet, with the way on; empty when it can.

    Args:
        objections: Those to the picked ones that are not settled.
    """
    cost = sum(each.cost or 0 for each in picked)
    limit = choosing.limit
    refusals = (
        (not picked, translate("Initiatives", "Tick at least one initiative.")),
        (not budget, translate("Initiatives", "Set the budget first.")),
        (
            any(each.cost is None for each in picked),
            translate("Initiatives", "Every selected initiative needs a cost."),
        ),
        (
            cost > (budget or 0),
            fill(
                translate("Initiatives", "%1 over the budget. Untick one."),
                money(cost - (budget or 0), currency),
            ),
        ),
        (
            limit is not None and len(picked) > limit,
            fill(translate("Initiatives", "At most %1 may be selected. Untick one."), limit),
        ),
        (
            not choosing.reason.strip(),
            translate("Initiatives", "Write down why before you record the decision."),
        ),
        (
            choosing.rule == CONSENT and objections > 0,
            translate("Initiatives", "Settle %n objections first.", None, objections),
        ),
        (
            choosing.rule == CONSENT and not choosing.review,
            translate("Initiatives", "Say when the decision is looked at again."),
        ),
    )
    return next((sentence for refused, sentence in refusals if refused), "")


def says_the_same(choosing: Choosing, budget: int | None, decision: Decision) -> bool:
    """Tell whether recording a selection would only repeat a decision."""
    return (
        choosing.recorded_rule == decision.rule
        and set(choosing.picked) == set(decision.selected)
        and choosing.limit == decision.limit
        and budget == decision.budget
        and choosing.reason.strip() == decision.reason
        and choosing.review == decision.review
    )
