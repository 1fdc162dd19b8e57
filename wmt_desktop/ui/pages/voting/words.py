"""The rules of a vote in words, the same before, during and after it."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.rounds import Method, OptionOrder, Purpose, Round, TieRule
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
        if round_.dots >= len(round_.options):
            return translate("VotingWords", "A tick for every idea that one supports")
        return translate("VotingWords", "Up to %n ticks each", None, round_.dots)
    if round_.method == Method.SCORE:
        return translate(
            "VotingWords", "Up to %n points for each idea", None, round_.max_per_option
        )
    if round_.dots == 1:
        return translate("VotingWords", "One choice each")
    return fill(
        translate("VotingWords", "%1 each, up to %2 on one idea"),
        dots(round_.dots),
        round_.max_per_option,
    )


def goes_on(round_: Round) -> str:
    """Return what goes on (``Top 4 by dots``)."""
    if round_.goes_on >= len(round_.options):
        every = translate("VotingWords", "Every idea with a dot")
    else:
        every = translate("VotingWords", "Top %n by dots", None, round_.goes_on)
    if not round_.threshold:
        return every
    return fill(translate("VotingWords", "%1, from %2 on"), every, dots(round_.threshold))


def order(chosen: OptionOrder) -> str:
    """Return in which order voters meet the ideas."""
    return {
        OptionOrder.BOARD: translate("VotingWords", "As on the board"),
        OptionOrder.ALPHABET: translate("VotingWords", "By the alphabet"),
        OptionOrder.ROTATED: translate("VotingWords", "Each voter begins elsewhere"),
    }[chosen]


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
        TieRule.CHOICE: translate("VotingWords", "The facilitator settles a tie, with a reason."),
    }[rule]


def summary(round_: Round) -> str:
    """Return the rules in the sentences to read aloud before the vote."""
    people = (
        translate("VotingWords", "%n people vote in secret.", None, round_.people)
        if round_.secret
        else translate("VotingWords", "%n people vote in the open.", None, round_.people)
    )
    sentences = [people, _ballot_sentence(round_)]
    if round_.goes_on < len(round_.options):
        sentences.append(
            translate("VotingWords", "The %n ideas with the most dots go on.", None, round_.goes_on)
        )
    else:
        sentences.append(translate("VotingWords", "Every idea with a dot goes on."))
    if round_.threshold > 1:
        sentences.append(
            fill(translate("VotingWords", "It takes at least %1."), dots(round_.threshold))
        )
    sentences.append(tie_clause(round_.tie))
    if round_.order is OptionOrder.ROTATED:
        sentences.append(translate("VotingWords", "Each voter begins with another idea."))
    if round_.codes:
        sentences.append(translate("VotingWords", "Everyone needs a voting code."))
    if round_.laptops > 1:
        sentences.append(
            translate("VotingWords", "There are %n laptops to vote on.", None, round_.laptops)
        )
    return " ".join(sentences)


def _ballot_sentence(round_: Round) -> str:
    if round_.method is Method.APPROVAL and round_.dots >= len(round_.options):
        return translate("VotingWords", "Each ticks every idea that they support.")
    if round_.method is Method.APPROVAL:
        return translate("VotingWords", "Each may tick up to %n ideas.", None, round_.dots)
    if round_.method is Method.SCORE:
        return translate(
            "VotingWords", "Each gives every idea up to %n points.", None, round_.max_per_option
        )
    if round_.dots == 1:
        return translate("VotingWords", "Each chooses one idea.")
    return fill(
        translate("VotingWords", "Each has %1 and may put up to %2 on one idea."),
        dots(round_.dots),
        round_.max_per_option,
    )


def in_short(round_: Round) -> str:
    """Return every rule in one line, for the vote log; pledges have none but their question."""
    if round_.purpose is Purpose.PLEDGE:
        return f"{ideas(len(round_.options))} · {round_.question}"
    parts = [ideas(len(round_.options)), method(round_), goes_on(round_)]
    parts += [value for _, value in _rare_rows(round_)]
    return " · ".join(parts)


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
    rows += _rare_rows(round_)
    rows.append(
        (
            translate("VotingWords", "Set"),
            fill(translate("VotingWords", "%1, before the vote opened"), clock(round_.opened)),
        )
    )
    return rows


def _rare_rows(round_: Round) -> list[tuple[str, str]]:
    """Return the rules that few votes have, as (name, value)."""
    rows = []
    if round_.order is not OptionOrder.BOARD:
        rows.append((translate("VotingWords", "Order"), order(round_.order)))
    if round_.codes:
        rows.append(
            (
                translate("VotingWords", "Codes"),
                translate("VotingWords", "Only with a voting code"),
            )
        )
    if round_.laptops > 1:
        rows.append(
            (
                translate("VotingWords", "Laptops"),
                translate("VotingWords", "%n laptops", None, round_.laptops),
            )
        )
    return rows
