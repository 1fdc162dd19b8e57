"""The rules of a vote in words, the same before, during and after it."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.rounds import Method, Round, TieRule
from wmt_desktop.services.names import tie_rule_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import clock


def dots(count: int) -> str:
    """Return ``5 dots``."""
    return translate("VotingWords", "%n dots", None, count)


def ideas(count: int) -> str:
    """Return ``9 ideas``."""
    return translate("VotingWords", "%n ideas", None, count)


def voters(count: int) -> str:
    """Return ``38 voters``."""
    return translate("VotingWords", "%n voters", None, count)


def listed(labels: Sequence[str]) -> str:
    """Return labels with commas and a last "and"."""
    if len(labels) < 2:
        return "".join(labels)
    return fill(translate("VotingWords", "%1 and %2"), ", ".join(labels[:-1]), labels[-1])


def method(round_: Round) -> str:
    """Return how a ballot is filled in (``5 dots each, up to 3 on one idea``)."""
    if round_.method == Method.APPROVAL:
        return translate("VotingWords", "Up to %n ticks each", None, round_.dots)
    if round_.method == Method.SCORE:
        return translate(
            "VotingWords", "Up to %n points for each idea", None, round_.max_per_option
        )
    return fill(
        translate("VotingWords", "%1 each, up to %2 on one idea"),
        dots(round_.dots),
        round_.max_per_option,
    )


def goes_on(round_: Round) -> str:
    """Return what goes on (``Top 4 by dots``)."""
    return translate("VotingWords", "Top %n by dots", None, round_.goes_on)


def tie_sentence(rule: TieRule) -> str:
    """Return what a tie rule does, for the choice before the vote."""
    return {
        TieRule.SUPPORTERS: translate(
            "VotingWords", "Of tied ideas, the one that more people gave dots to goes on."
        ),
        TieRule.RUNOFF: translate(
            "VotingWords", "The tied ideas are voted on once more, one dot each."
        ),
        TieRule.LOT: translate(
            "VotingWords", "The words or dice below decide; anybody can check the draw afterwards."
        ),
        TieRule.CHOICE: translate(
            "VotingWords", "The group talks it over and the facilitator ticks what goes on."
        ),
    }[rule]


def tie_clause(rule: TieRule) -> str:
    """Return the tie rule as the end of the sentence that is read aloud."""
    return {
        TieRule.SUPPORTERS: translate("VotingWords", "A tie goes to the idea with more voters."),
        TieRule.RUNOFF: translate("VotingWords", "A tie is settled by a run-off."),
        TieRule.LOT: translate("VotingWords", "A tie is settled by drawing lots."),
        TieRule.CHOICE: translate("VotingWords", "A tie is settled by the group."),
    }[rule]


def summary(round_: Round) -> str:
    """Return the rules in the sentences to read aloud before the vote."""
    people = translate("VotingWords", "%n people vote in secret.", None, round_.people)
    ballot = fill(
        translate("VotingWords", "Each has %1 and may put up to %2 on one idea."),
        dots(round_.dots),
        round_.max_per_option,
    )
    onward = translate(
        "VotingWords", "The %n ideas with the most dots go on.", None, round_.goes_on
    )
    return " ".join((people, ballot, onward, tie_clause(round_.tie)))


def rule_rows(round_: Round) -> list[tuple[str, str]]:
    """Return the rules as (name, value), in the order of the card."""
    rows = [
        (translate("VotingWords", "Method"), method(round_)),
        (
            translate("VotingWords", "Unused dots"),
            translate("VotingWords", "Allowed, not redistributed"),
        ),
        (translate("VotingWords", "Goes on"), goes_on(round_)),
        (translate("VotingWords", "Tie"), tie_rule_name(round_.tie, translate)),
    ]
    if round_.seed:
        rows.append((translate("VotingWords", "Words for the lot"), round_.seed))
    rows.append(
        (
            translate("VotingWords", "Set"),
            fill(translate("VotingWords", "%1, before the vote opened"), clock(round_.opened)),
        )
    )
    return rows
