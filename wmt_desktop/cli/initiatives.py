"""``wmt initiatives``: write, list and import."""

from __future__ import annotations

import typer

from wmt_desktop.cli.rows import rejected_rows, rows_rejected
from wmt_desktop.cli.terminal import ArenaArgument, FileArgument, Terminal, group, short_ids
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.money import cents, number, words
from wmt_desktop.services.names import status_name

app = group()


@app.command(help="Write an initiative.")
def add(
    context: typer.Context,
    arena: ArenaArgument,
    title: str = typer.Option(..., help="A few words."),
    cost: str = typer.Option(..., help="Like 5200 or 5200.50."),
    lead: str = typer.Option("", help="Organisation or role that carries it on."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    draft = InitiativeDraft(title, lead=lead, cost=cents(cost))
    initiative = terminal.services.initiatives.add(AddInitiatives(found.id, (draft,)))[0]
    terminal.show({"initiative": initiative.id}, initiative.id)


@app.command("list", help="List the initiatives.")
def list_(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    dots = terminal.services.initiatives.dots(found.id)
    initiatives = terminal.services.initiatives.all(found.id)
    short = short_ids([each.id for each in initiatives])
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
        (
            translate("Command line", "Id"),
            translate("Command line", "Title"),
            translate("Command line", "Cost"),
            translate("Command line", "Status"),
            translate("Command line", "Dots"),
            translate("Command line", "Voters"),
        ),
        [
            (
                short[each.id],
                each.title,
                words(each.cost, found.currency),
                status_name(each.status, translate),
                *dots.get(each.id, (None, None)),
            )
            for each in initiatives
        ],
    )


@app.command("import", help="Import from .pb (with its ballots), .csv, .xlsx or .json.")
def import_(context: typer.Context, arena: ArenaArgument, file: FileArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    done = terminal.services.imports.initiatives(found.id, file)
    rejected, lines = rejected_rows(terminal, done.rejected)
    if done.result:
        lines.append(translate("Command line", "%n ballots counted.", None, done.result.cast))
    if not done.rejected:
        lines.append(
            translate("Command line", "%n initiatives added.", None, len(done.initiatives))
        )
    terminal.show(
        {
            "initiatives": [each.id for each in done.initiatives],
            "added": len(done.initiatives),
            "rejected": rejected,
            "round": done.result.round.id if done.result else None,
            "ballots": done.result.cast if done.result else 0,
            "budget": number(done.budget),
            "fingerprint": done.result.fingerprint if done.result else None,
        },
        "\n".join(lines),
        rows_rejected(file, done.rejected) if done.rejected else None,
    )
