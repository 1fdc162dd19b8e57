"""``wmt initiatives``, ``wmt select`` and ``wmt count``."""

from __future__ import annotations

from pathlib import Path

import typer

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.rules import Selection, select
from wmt_desktop.domain.voting.ties import TieOrder
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft, Select
from wmt_desktop.services.money import cents, number, words

app = typer.Typer(no_args_is_help=True)


@app.command(help="Write an initiative.")
def add(
    context: typer.Context,
    arena: str,
    title: str = typer.Option(...),
    cost: str = typer.Option(..., help="Like 5200 or 5200.50."),
    lead: str = typer.Option("", help="Organisation or role that carries it on."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    draft = InitiativeDraft(title, lead=lead, cost=cents(cost))
    initiative = terminal.services.initiatives.add(AddInitiatives(found.id, (draft,)))[0]
    terminal.show({"initiative": initiative.id}, initiative.id)


@app.command("list", help="List the initiatives.")
def list_(context: typer.Context, arena: str) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    dots = terminal.services.initiatives.dots(found.id)
    initiatives = terminal.services.initiatives.all(found.id)
    terminal.table(
        [
            {
                "initiative": each.id,
                "title": each.title,
                "cost": number(each.cost),
                "lead": each.lead,
                "status": str(each.status),
                "dots": dots.get(each.id, (None, None))[0],
                "supporters": dots.get(each.id, (None, None))[1],
            }
            for each in initiatives
        ],
        ("Initiative", "Title", "Cost", "Lead", "Status", "Dots", "Voters"),
        [
            (
                each.id[:19],
                each.title,
                words(each.cost, found.currency),
                each.lead,
                each.status,
                *dots.get(each.id, ("", "")),
            )
            for each in initiatives
        ],
    )


@app.command("import", help="Import from .pb (with its ballots), .csv or .xlsx.")
def import_(context: typer.Context, arena: str, file: Path) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    done = terminal.services.imports.initiatives(found.id, file)
    if done.rejected:
        raise WmtError(
            Code.ROWS_REJECTED, file=file.name, count=len(done.rejected), problems=done.rejected
        )
    document = {
        "initiatives": [each.id for each in done.initiatives],
        "added": len(done.initiatives),
        "round": done.result.round.id if done.result else None,
        "ballots": done.result.cast if done.result else 0,
        "budget": number(done.budget),
        "fingerprint": done.result.fingerprint if done.result else None,
    }
    terminal.table(
        document,
        ("", ""),
        [(name, value) for name, value in document.items() if name != "initiatives"],
    )


def add_selection(app: typer.Typer) -> None:
    """Add ``select`` and ``count`` to the command line."""

    @app.command("select", help="Select initiatives within the budget and record the decision.")
    def select_(
        context: typer.Context,
        arena: str,
        budget: str = typer.Option(...),
        limit: int | None = typer.Option(None, help="Most initiatives."),
        rule: str = typer.Option("greedy"),
        reason: str = typer.Option("", help="Why these; goes into the report."),
    ) -> None:
        terminal: Terminal = context.obj
        found = terminal.services.arenas.find(arena)
        _, selection = terminal.services.initiatives.select(
            Select(found.id, cents(budget), limit, rule, reason)
        )
        titles = {each.id: each.title for each in terminal.services.initiatives.all(found.id)}
        terminal.table(
            {
                "selected": list(selection.selected),
                "cost": number(int(selection.cost)),
                "left": number(int(selection.left)),
                "steps": [_in_money(step.as_record()) for step in selection.steps],
                "runners_up": list(selection.runners_up),
            },
            ("", "Initiative", "Cost", "Dots"),
            [
                (step.decision, titles[step.project], words(int(step.cost)), step.dots)
                for step in selection.steps
            ],
        )

    @app.command(help="Count a Pabulib file by a rule, without storing anything.")
    def count(
        context: typer.Context,
        file: Path,
        rule: str = typer.Option("greedy"),
        ties: TieOrder = typer.Option(TieOrder.RECOMMENDED),
    ) -> None:
        terminal: Terminal = context.obj
        election = terminal.import_files.pabulib(file).election()
        selection = select(election, rule, ties=ties)
        names = {project.id: project.name for project in election.projects}
        terminal.table(
            _count_document(selection),
            ("", "Project", "Name", "Cost", "Dots"),
            [
                (step.decision, step.project, names[step.project], step.cost, step.dots)
                for step in selection.steps
            ],
        )


def _count_document(selection: Selection) -> dict[str, object]:
    return {
        "rule": selection.rule,
        "selected": list(selection.selected),
        "cost": _plain(selection.cost),
        "steps": [step.as_record() for step in selection.steps],
        "ties": [tie.as_record() for tie in selection.ties],
    }


def _plain(amount: object) -> object:
    """Return an exact amount as a whole number where it is one, as text otherwise."""
    text = str(amount)
    return int(text) if text.lstrip("-").isdigit() else text


def _in_money(record: dict[str, object]) -> dict[str, object]:
    """Return a step with its cents as amounts of money."""
    return {
        name: number(value)
        if name in {"cost", "left_before", "left_after"} and isinstance(value, int)
        else value
        for name, value in record.items()
    }
