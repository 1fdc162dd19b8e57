"""``wmt select`` and ``wmt count``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import typer

from wmt_desktop.cli.terminal import ArenaArgument, FileArgument, Terminal
from wmt_desktop.domain.voting.by_score import CRITERIA
from wmt_desktop.domain.voting.rules import RULES, Selection, select
from wmt_desktop.domain.voting.selection import exact
from wmt_desktop.domain.voting.ties import TieOrder
from wmt_desktop.services.deciding import Select
from wmt_desktop.services.money import cents, number, words
from wmt_desktop.services.names import outcome_name

_UNIT = Decimal("0.01")
_DEFAULT = "greedy"


def add_commands(app: typer.Typer) -> None:
    """Add ``select`` and ``count`` to the command line."""
    app.command("select", help="Select initiatives within the budget and record the decision.")(
        select_
    )
    app.command(help="Count a Pabulib file by a rule, without storing anything.")(count)


def select_(
    context: typer.Context,
    arena: ArenaArgument,
    budget: str = typer.Option(..., help="Like 10000 or 10000.50."),
    limit: int | None = typer.Option(None, help="Most initiatives."),
    rule: str = typer.Option(_DEFAULT, help=f"One of {', '.join((*RULES, CRITERIA))}."),
    reason: str = typer.Option("", help="Why these; goes into the report."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    _, selection = terminal.services.decisions.select(
        Select(found.id, cents(budget), limit, rule, reason)
    )
    initiatives = terminal.services.initiatives.all(found.id)
    _show_steps(
        terminal,
        {
            "selected": list(selection.selected),
            "cost": number(int(selection.cost)),
            "left": number(int(selection.left)),
            "steps": [_in_money(step.as_record(), rule) for step in selection.steps],
            "runners_up": list(selection.runners_up),
        },
        selection,
        {each.id: (each.title, words(each.cost, found.currency)) for each in initiatives},
    )


def count(
    context: typer.Context,
    file: FileArgument,
    rule: str = typer.Option(_DEFAULT, help=f"One of {', '.join(RULES)}."),
    ties: TieOrder = typer.Option(TieOrder.RECOMMENDED, help="The order among equals."),
) -> None:
    terminal: Terminal = context.obj
    election = terminal.read_files().pabulib(file).election()
    selection = select(election, rule, ties=ties)
    _show_steps(
        terminal,
        {
            "rule": selection.rule,
            "selected": list(selection.selected),
            "cost": exact(selection.cost),
            "steps": [step.as_record() for step in selection.steps],
            "ties": [tie.as_record() for tie in selection.ties],
        },
        selection,
        {each.id: (f"{each.id} {each.name}", str(each.cost)) for each in election.projects},
    )


def _show_steps(
    terminal: Terminal,
    document: dict[str, object],
    selection: Selection,
    shown: dict[str, tuple[str, str]],
) -> None:
    """Print what became of each idea; ``shown`` gives its title and cost."""
    translate = terminal.translate
    terminal.table(
        document,
        (
            translate("Command line", "Title"),
            translate("Command line", "Cost"),
            translate("Command line", "Dots"),
            translate("Command line", "Decision"),
        ),
        [
            (*shown[step.project], step.dots, outcome_name(step.outcome, translate))
            for step in selection.steps
        ],
    )


def _in_money(record: Mapping[str, object], rule: str) -> dict[str, object]:
    """Return a step with its cents as amounts of money."""
    shown = dict(record)
    for name in ("cost", "left_before", "left_after"):
        cents_ = record[name]
        shown[name] = number(cents_) if isinstance(cents_, int) else cents_
    per_cent = ("effective_dots", "next_effective_dots") if "-dots" in rule else ()
    for names, factor in ((("per_dot", "supporters_money"), _UNIT), (per_cent, 1 / _UNIT)):
        for name in names:
            if record.get(name) is not None:
                shown[name] = str(Decimal(str(record[name])) * factor)
    return shown
