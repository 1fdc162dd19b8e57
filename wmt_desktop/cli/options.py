"""Options of a vote as people name them, and as they are listed."""

from __future__ import annotations

import re

import typer

from wmt_desktop.cli.terminal import Terminal, short_ids
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.lookup import begun_by

_MARK = re.compile(r"\s*(.+?)\s*=\s*([^,=]*?)\s*(?:,|$)")
_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)


def show_opened(terminal: Terminal, round_: Round) -> None:
    """Print a round that was opened, with its options and how to name them."""
    short = short_ids([each.id for each in round_.options])
    terminal.show(
        {
            "round": round_.id,
            "options": [{"option": each.id, "label": each.label} for each in round_.options],
        },
        "\n".join([round_.id, *(f"  {short[each.id]}  {each.label}" for each in round_.options)]),
    )


def read_ballot(text: str, round_: Round) -> dict[str, int]:
    """Return dots by option id of ``OPTION=2,OPTION=1``.

    Raises:
        WmtError: ``BALLOT_UNKNOWN_OPTION``, ``BALLOT_NOT_WHOLE``, ``NAMED_TWICE``,
            ``AMBIGUOUS``.
        typer.BadParameter: It is not written like that.
    """
    dots: dict[str, int] = {}
    position = 0
    while position < len(text.rstrip()):
        match = _MARK.match(text, position)
        if match is None:
            raise typer.BadParameter(
                "write it like “School meals=2,Farms=1”", param_hint="--ballot"
            )
        if not _WHOLE.fullmatch(match[2]):
            raise WmtError(Code.BALLOT_NOT_WHOLE, value=match[2])
        option = option_named(match[1], round_)
        if option in dots:
            raise WmtError(Code.NAMED_TWICE, name=match[1])
        dots[option] = int(match[2])
        position = match.end()
    return dots


def option_named(name: str, round_: Round) -> str:
    """Return the id of the option with these words, or whose id begins like this.

    Raises:
        WmtError: ``BALLOT_UNKNOWN_OPTION``, ``AMBIGUOUS``.
    """
    labelled = [each.id for each in round_.options if name in {each.label, each.label_second}]
    fitting = labelled or begun_by(name, (each.id for each in round_.options))
    if len(fitting) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(fitting))
    if not fitting:
        raise WmtError(Code.BALLOT_UNKNOWN_OPTION, option=name)
    return fitting[0]
