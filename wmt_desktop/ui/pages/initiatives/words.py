"""Selection rules and their steps in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.pages.voting import words

MANUAL = "manual"
OFFERED = ("greedy", "fair-shares", "greedy-value", "best", MANUAL)
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
        MANUAL: translate("Selection", "You tick what the group agreed on, and write down why."),
    }.get(rule, "")


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
    support = fill(
        translate("Selection", "%1 from %2"),
        words.dots(_number(step["dots"])),
        words.voters(_number(step["supporters"])),
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
