"""Selection rules and their steps in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.voting.affordable import Excluded
from wmt_desktop.domain.voting.by_score import CRITERIA
from wmt_desktop.services.deciding import CONSENT, MANUAL
from wmt_desktop.services.names import rule_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.pages.initiatives.bars import score_words
from wmt_desktop.ui.pages.initiatives.choosing import Choosing
from wmt_desktop.ui.pages.voting import words

OFFERED = (
    "greedy",
    CRITERIA,
    "fair-shares",
    "greedy-value",
    "best",
    CONSENT,
    MANUAL,
)
"""The rules the page offers; the command line knows more."""


def rule_sentence(rule: str) -> str:
    """Return in one sentence what a rule does."""
    return {
        "greedy": translate(
            "Selection",
            "The idea with the most dots is taken first; one that no longer fits is skipped.",
        ),
        "fair-shares": translate(
            "Selection",
            "Everybody gets an equal share of the money; "
            "an idea is taken when its supporters can pay for it.",
        ),
        "greedy-value": translate(
            "Selection", "The idea with the most dots for its cost is taken first; small ones gain."
        ),
        "best": translate(
            "Selection",
            "Of all sets that fit the budget, the one with the most dots in all is taken.",
        ),
        CRITERIA: translate(
            "Selection",
            "The initiative with the best mean score is taken first; "
            "one that no longer fits is skipped.",
        ),
        CONSENT: translate(
            "Selection",
            "You tick what nobody objects to any more, and say when it is looked at again.",
        ),
        MANUAL: translate("Selection", "You tick what the group agreed on, and write down why."),
    }.get(rule, "")


def rule_summary(choosing: Choosing, arena: Arena) -> str:
    """Return rule, limit and budget in a sentence."""
    rule = rule_name(choosing.rule, translate)
    budget = money(arena.budget or 0, arena.currency)
    if choosing.limit is None:
        return fill(translate("Selection", "%1; total within %2."), rule, budget)
    text = translate("Selection", "%1; at most %2, total within %3.")
    return fill(text, rule, choosing.limit, budget)


def exclusion_sentence(excluded: Excluded, titles: Mapping[str, str], currency: str) -> str:
    """Return why a choice leaves no room for an initiative."""
    title = titles.get(excluded.id, "")
    if excluded.by_limit:
        return fill(translate("Selection", "The limit leaves no place for “%1”."), title)
    if len(excluded.beside) == 1:
        beside = titles.get(excluded.beside[0], "")
        text = translate("Selection", "“%1” with “%2” would cost %3.")
        return fill(text, title, beside, money(excluded.cost, currency))
    text = translate("Selection", "With “%1” as well it would cost %2.")
    return fill(text, title, money(excluded.cost, currency))


def initiatives(count: int) -> str:
    """Return ``2 initiatives``."""
    return translate("Selection", "%n initiatives", None, count)


def step_lines(
    steps: Sequence[Mapping[str, object]], titles: Mapping[str, str], currency: str
) -> list[tuple[str, str, bool]]:
    """Return (title, what became of it, selected) for each step of a selection.

    Args:
        steps: The records of ``domain/voting/selection`` or of a decision.
        titles: Titles by initiative id.
    """
    return [
        (
            titles.get(
                str(step["project"]), translate("Selection", "An initiative that was deleted")
            ),
            step_sentence(step, currency),
            str(step["decision"]) in {"funded", "filled"},
        )
        for step in steps
    ]


def step_sentence(step: Mapping[str, object], currency: str) -> str:
    """Return what became of one initiative and why."""
    cost, left = _amount(step["cost"], currency), _amount(step["left_before"], currency)
    score = step.get("score")
    support = (
        fill(translate("Selection", "mean score %1"), score_words(score))
        if isinstance(score, int)
        else fill(
            translate("Selection", "%1 from %2"),
            words.dots(_number(step["dots"])),
            words.voters(_number(step["supporters"])),
        )
    )
    texts = {
        "funded": translate("Selection", "Taken: %1. It costs %2, %3 is left."),
        "filled": translate("Selection", "Taken with what was left: %1. It costs %2, %3 is left."),
        "does-not-fit": translate("Selection", "Does not fit: %1, but it costs %2 and %3 is left."),
        "over-limit": translate("Selection", "Left out: %1, but the limit is reached."),
        "supporters-short": translate(
            "Selection", "Left out: %1, but their shares do not pay its cost of %2."
        ),
        "not-best": translate(
            "Selection", "Left out: %1; other ideas that fit have more dots in all."
        ),
        "no-score": translate("Selection", "Left out: not scored by every criterion."),
        "no-dots": translate("Selection", "Left out: nobody gave it a dot."),
    }
    decision = str(step["decision"])
    stays = _amount(step["left_after"], currency) if decision in {"funded", "filled"} else left
    return fill(texts.get(decision, "%1"), support, cost, stays)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _amount(value: object, currency: str) -> str:
    # Parts of a cent only come up inside a count; what people read is whole.
    return money(int(value) if isinstance(value, int) else 0, currency)
