"""``wmt vote``: lots, choose, runoff: for a tie that the rule agreed before leaves open."""

from __future__ import annotations

import typer

from wmt_desktop.cli.options import option_named, show_opened
from wmt_desktop.cli.terminal import RoundArgument, Terminal
from wmt_desktop.services.rulings import DecideTie, DrawLots, lots, run_off


def add_to(app: typer.Typer) -> None:
    """Add the commands to ``wmt vote``."""
    app.command("lots", help="Draw lots for the tie at the cut, with what the room threw.")(draw)
    app.command(help="Put what is tied at the cut in order, for a reason.")(choose)
    app.command("runoff", help="Open a vote on what is tied at the cut, with one dot each.")(
        open_runoff
    )


def draw(
    context: typer.Context,
    round_id: RoundArgument,
    seed: str = typer.Option(..., help="What was thrown or read aloud just now."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    round_ = terminal.services.voting.round(round_id)
    result = terminal.services.rulings.draw(DrawLots(round_.id, seed))
    ruling = result.round.rulings[-1]
    labels = {option.id: option.label for option in result.round.options}
    drawn = lots(ruling.seed, ruling.order)
    terminal.table(
        [
            {
                "lot": each.number,
                "option": each.option,
                "label": labels[each.option],
                "sha256": each.hash,
                "goes_on": each.option in result.tally.goes_on,
            }
            for each in drawn
        ],
        (translate("Command line", "Lot"), translate("Command line", "Option"), "SHA-256"),
        [(each.number, labels[each.option], each.hash[:16]) for each in drawn],
    )


def choose(
    context: typer.Context,
    round_id: RoundArgument,
    options: list[str] = typer.Argument(..., help="All that are tied, the first to go on first."),
    reason: str = typer.Option(..., help="Goes on record."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    round_ = terminal.services.voting.round(round_id)
    order = tuple(option_named(each, round_) for each in options)
    result = terminal.services.rulings.choose(DecideTie(round_.id, order, reason))
    labels = {option.id: option.label for option in round_.options}
    terminal.table(
        [
            {"option": each, "label": labels[each], "goes_on": each in result.tally.goes_on}
            for each in order
        ],
        (translate("Command line", "Option"), translate("Command line", "Goes on")),
        [(labels[each], "✓" if each in result.tally.goes_on else "") for each in order],
    )


def open_runoff(context: typer.Context, round_id: RoundArgument) -> None:
    terminal: Terminal = context.obj
    voting = terminal.services.voting
    round_ = voting.round(round_id)
    opened = voting.open(run_off(voting.result(round_.id)))
    show_opened(terminal, opened)
