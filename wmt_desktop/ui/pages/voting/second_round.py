"""The second of two rounds: of the shortlist, everyone ticks what they would support."""

from __future__ import annotations

from collections.abc import Collection

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Method, Purpose
from wmt_desktop.services.counting import Result
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.rulings import open_tie
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.voting.advice import FEW_WINNERS
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.figure import Figure
from wmt_desktop.ui.widgets.dialog import Dialog, run


def offers_second_round(result: Result) -> bool:
    """Tell whether a result is a shortlist: dots were shared out, and several ideas go on."""
    round_, tie = result.round, open_tie(result)
    going = len(result.tally.goes_on)
    return (
        round_.purpose is Purpose.CHOICE
        and round_.method is Method.DOTS
        and round_.dots > 1
        and going + (len(tie.options) if tie else 0) >= 2
        and going < len(round_.options)
    )


def lacks(result: Result, shortlist: Collection[str]) -> str:
    """Return why no second round can be held on these ideas yet, or nothing.

    Who goes on from an open tie is not decided by ticks: by the agreed rule, or all of them.
    """
    if len(shortlist) < 2:
        return translate("VotingSetup", "Choose at least two ideas.")
    tie = open_tie(result)
    if tie is not None and not set(tie.options) <= set(shortlist):
        return translate("VotingResults", "First decide the tie, or let all of them go on.")
    return ""


def second_round(result: Result, options: tuple[str, ...], winners: int) -> OpenRound:
    """Return the vote on a shortlist from another: a tick for whatever one would support.

    Approval repairs what dots do to ideas that are alike: ticks for one take nothing from the other.
    """
    round_ = result.round
    return OpenRound(
        arena=round_.arena,
        source=f"{kind_of(options[0])}s",
        options=options,
        method=Method.APPROVAL,
        dots=len(options),
        people=round_.people,
        goes_on=winners,
        tie=round_.tie,
        seed=round_.seed,
        question=round_.question,
        question_second=round_.question_second,
        order=round_.order,
        codes=round_.codes,
        laptops=round_.laptops,
        secret=round_.secret,
        reason=translate("SecondRound", "Second round: the ideas that went on"),
    )


def open_second_round(desk: Desk, result: Result, options: tuple[str, ...]) -> bool:
    """Ask how many win, and open the round. Return True when it is open."""
    count = len(options)
    dialog = Dialog(
        desk.theme,
        translate("SecondRound", "Open the second round?"),
        translate(
            "SecondRound",
            "%n ideas went on. Everyone ticks each of them that they would support; the ideas with "
            "the most ticks win.",
            None,
            count,
        ),
        parent=desk.parent,
    )
    winners = Figure(desk.theme, 1, max(1, count - 1))
    winners.start(1 if count <= FEW_WINNERS + 1 else FEW_WINNERS)
    winners.say(translate("SecondRound", "How many win"), "")
    dialog.body.addWidget(winners)
    dialog.add_button(translate("SecondRound", "Not now"))
    dialog.add_button(
        translate("SecondRound", "Open the second round"), "primary", accepts=True, first=True
    )
    return run(dialog) and desk.try_(
        lambda: desk.services.voting.open(second_round(result, options, winners.value()))
    )
