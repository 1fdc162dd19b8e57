"""``wmt arena``: create and look at arenas."""

from __future__ import annotations

import typer

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.domain.arena import TEMPLATES
from wmt_desktop.services.arenas import ArenaSummary, NewArena
from wmt_desktop.services.money import number
from wmt_desktop.services.names import stage_name

app = typer.Typer(no_args_is_help=True)


@app.command(help="Create an arena.")
def new(
    context: typer.Context,
    title: str = typer.Option(..., help="What the arena is called."),
    template: str = typer.Option("three_workshops", help="See “wmt arena templates”."),
    place: str = typer.Option("", help="Where it is held."),
    country: str = typer.Option("", help="FI, EE, LV, PL, NO or DE."),
    language: str = typer.Option("en", help="Language of the room."),
    horizon: int = typer.Option(2040, min=2000, max=2200, help="Year of the vision."),
) -> None:
    terminal: Terminal = context.obj
    arena = terminal.services.arenas.new(
        NewArena(
            title,
            template=template,
            place=place,
            country=country,
            language=language,
            horizon=horizon,
        )
    )
    terminal.show({"arena": arena.id}, arena.id)


@app.command("list", help="List the arenas.")
def list_(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    summaries = terminal.services.arenas.summaries()
    terminal.table(
        [_figures(each) for each in summaries],
        ("Arena", "Title", "Place", "Stage", "Notes", "Clusters", "Rounds", "Initiatives"),
        [
            (
                each.arena.id[:14],
                each.arena.title,
                each.arena.place,
                stage_name(each.arena.stage, terminal.translate, each.arena.horizon),
                each.notes,
                each.clusters,
                each.rounds,
                each.initiatives,
            )
            for each in summaries
        ],
    )


@app.command(help="Show one arena.")
def show(context: typer.Context, arena: str) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    found = services.arenas.find(arena)
    details = {
        **_figures(services.arenas.summary(found.id)),
        "country": found.country,
        "language": found.language,
        "second_language": found.second_language,
        "horizon": found.horizon,
        "template": found.template,
        "stages": [str(stage) for stage in found.stages],
        "people": found.people,
        "workshop": found.workshop,
        "workshops": found.workshops,
        "question": found.question,
        "budget": number(found.budget),
        "currency": found.currency,
        "voting": [
            {"round": each.id, "question": each.question, "stage": str(each.stage)}
            for each in services.voting.rounds(found.id)
        ],
    }
    terminal.table(
        details,
        ("", ""),
        [
            (name, ", ".join(map(str, value)) if isinstance(value, list) else value)
            for name, value in details.items()
            if name != "voting"
        ],
    )


@app.command(help="List the templates for new arenas.")
def templates(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    rows = [
        {
            "name": each.name,
            "title": {
                "three_workshops": terminal.translate("Templates", "Three workshops"),
                "one_evening": terminal.translate("Templates", "One evening"),
            }[each.name],
            "stages": [str(stage) for stage in each.stages],
        }
        for each in TEMPLATES
    ]
    terminal.table(
        rows,
        ("Name", "Title", "Stages"),
        [(row["name"], row["title"], ", ".join(row["stages"])) for row in rows],
    )


def _figures(summary: ArenaSummary) -> dict[str, object]:
    return {
        "arena": summary.arena.id,
        "title": summary.arena.title,
        "place": summary.arena.place,
        "stage": str(summary.arena.stage),
        "notes": summary.notes,
        "clusters": summary.clusters,
        "rounds": summary.rounds,
        "initiatives": summary.initiatives,
    }
