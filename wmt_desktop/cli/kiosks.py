"""``wmt vote``: codes, seal: what a vote with codes, or on several laptops, needs beside."""

from __future__ import annotations

from pathlib import Path

import typer

from wmt_desktop.cli.terminal import RoundArgument, Terminal
from wmt_desktop.services.codes import HandOutCodes
from wmt_desktop.services.counting import Result
from wmt_desktop.services.kiosks import SealUrn
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


def add_to(app: typer.Typer) -> None:
    """Add the commands to ``wmt vote``."""
    app.command(help="Print voting codes for so many people; the sheet is the only copy.")(codes)
    app.command(help="Seal the urn of this laptop, which did not open the vote.")(seal)


def codes(
    context: typer.Context,
    round_id: RoundArgument,
    out: Path = typer.Argument(..., metavar="OUT.pdf"),
    count: int = typer.Option(..., help="How many slips."),
    language: str = typer.Option("", help="Of the slips; usually that of the arena."),
) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    round_ = services.voting.round(round_id)
    services.codes.print(HandOutCodes(round_.id, count), out, language)
    known = services.codes.count(round_.id)
    terminal.show(
        {"file": str(out), "issued": known.issued, "used": known.used},
        fill(
            terminal.translate("Command line", "%1 written; %2 codes in all, %3 used."),
            out,
            known.issued,
            known.used,
        ),
    )


def seal(
    context: typer.Context,
    round_id: RoundArgument,
    reason: str = typer.Option("", help="Needed when ballots and people do not add up."),
) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    round_ = services.voting.round(round_id)
    sealed = services.voting.voted(round_.id)
    services.kiosks.seal(SealUrn(round_.id, reason))
    terminal.show(
        {"round": round_.id, "sealed": sealed},
        terminal.translate("Command line", "%n ballots sealed.", None, sealed),
    )


def remarks(result: Result, translate: Translate) -> list[str]:
    """Return what a result lacks: urns of other laptops, and codes that were used twice."""
    found = []
    if result.missing:
        found.append(
            fill(
                translate("Command line", "%1 of %2 laptops’ urns are here."),
                result.laptops,
                result.round.laptops,
            )
        )
    if result.codes_used_twice:
        found.append(
            translate(
                "Command line",
                "%n ballots were cast with a code that was used on another laptop too.",
                None,
                result.codes_used_twice,
            )
        )
    return found
