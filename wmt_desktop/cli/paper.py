"""``wmt vote``: ballots, hands, cancel, reopen: beside kiosks, and after the vote."""

from __future__ import annotations

from pathlib import Path

import typer

from wmt_desktop.cli.options import read_ballot
from wmt_desktop.cli.terminal import RoundArgument, Terminal
from wmt_desktop.services.ballot_papers import PrintBallots
from wmt_desktop.services.paper import CountHands
from wmt_desktop.services.repeating import CancelRound, ReopenRound
from wmt_desktop.services.wording import fill


def add_to(app: typer.Typer) -> None:
    """Add the commands to ``wmt vote``."""
    app.command(help="Print numbered ballots on A4, to be cut apart.")(ballots)
    app.command(help="Count hands or stickers instead of an earlier count.")(hands)
    app.command(help="End an open vote without a result.")(cancel)
    app.command(help="Go on with a closed vote, for people who came late.")(reopen)


def hands(
    context: typer.Context,
    round_id: RoundArgument,
    counts: str = typer.Option(..., help="Hands by option, e.g. “School meals=12,Farms=7”."),
    people: int = typer.Option(..., help="People who took part."),
) -> None:
    terminal: Terminal = context.obj
    round_ = terminal.services.voting.round(round_id)
    terminal.services.paper.hands(CountHands(round_.id, people, read_ballot(counts, round_)))
    terminal.show(
        {"round": round_.id, "people": people},
        terminal.translate("Command line", "%n people are counted by their hands.", None, people),
    )


def ballots(
    context: typer.Context,
    round_id: RoundArgument,
    out: Path = typer.Argument(..., metavar="OUT.pdf"),
    copies: int = typer.Option(..., help="How many ballots."),
    per_sheet: int = typer.Option(4, help="1, 2, 4 or 8 on a sheet; 1 or 2 in large print."),
    large: bool = typer.Option(False, "--large", help="At least 16 points."),
    language: str = typer.Option("", help="Of the ballots; usually that of the arena."),
    first: int = typer.Option(1, help="Number of the first ballot."),
) -> None:
    terminal: Terminal = context.obj
    round_ = terminal.services.voting.round(round_id)
    written = terminal.services.ballot_papers.print(
        PrintBallots(round_.id, out, copies, per_sheet, large=large, language=language, first=first)
    )
    terminal.show(
        {"file": str(out), "pages": written.pages, "ballots": copies},
        fill(terminal.translate("Command line", "%1 written; %2 ballots."), out, copies),
    )


def cancel(
    context: typer.Context,
    round_id: RoundArgument,
    reason: str = typer.Option(..., help="Goes on record."),
) -> None:
    terminal: Terminal = context.obj
    round_ = terminal.services.voting.round(round_id)
    terminal.services.repeating.cancel(CancelRound(round_.id, reason))
    terminal.show(
        {"round": round_.id, "cancelled": True},
        terminal.translate("Command line", "The vote is cancelled."),
    )


def reopen(
    context: typer.Context,
    round_id: RoundArgument,
    reason: str = typer.Option(..., help="Goes on record."),
) -> None:
    terminal: Terminal = context.obj
    round_ = terminal.services.voting.round(round_id)
    again = terminal.services.repeating.reopen(ReopenRound(round_.id, reason))
    terminal.show({"round": again.id, "replaces": round_.id}, again.id)
