"""``wmt arena``: create and look at arenas."""

from __future__ import annotations

import typer

from wmt_desktop.cli.terminal import ArenaArgument, Terminal, group, short_ids
from wmt_desktop.domain.arena import TEMPLATES
from wmt_desktop.services.arena_lists import ArenaSummary
from wmt_desktop.services.arena_names import stage_name, template_name
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.country_names import country_name
from wmt_desktop.services.money import number, words
from wmt_desktop.services.names import round_stage_name

app = group()


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
    translate = terminal.translate
    summaries = terminal.services.arenas.summaries()
    short = short_ids([each.arena.id for each in summaries])
    terminal.table(
        [_figures(each) for each in summaries],
        (
            translate("Command line", "Arena"),
            translate("Command line", "Title"),
            translate("Command line", "Stage"),
            translate("Command line", "Notes"),
            translate("Command line", "Votes"),
        ),
        [
            (
                short[each.arena.id],
                "\n".join(filter(None, (each.arena.title, each.arena.place))),
                stage_name(each.arena.stage, translate, each.arena.horizon),
                each.notes,
                each.rounds,
            )
            for each in summaries
        ],
    )


@app.command(help="Show one arena.")
def show(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    services, translate = terminal.services, terminal.translate
    found = services.arenas.find(arena)
    summary = services.arenas.summary(found.id)
    rounds = services.voting.rounds(found.id)
    details = {
        **_figures(summary),
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
            for each in rounds
        ],
    }
    place = ", ".join(filter(None, (found.place, country_name(found.country, translate.language))))
    stages = ", ".join(stage_name(each, translate, found.horizon) for each in found.stages)
    languages = ", ".join(filter(None, (found.language, found.second_language)))
    short = short_ids([each.id for each in rounds])
    terminal.details(
        details,
        [
            (translate("Command line", "Arena"), found.id),
            (translate("Command line", "Title"), found.title),
            (translate("Command line", "Place"), place),
            (translate("Command line", "Languages"), languages),
            (translate("Command line", "Stage"), stage_name(found.stage, translate, found.horizon)),
            (translate("Command line", "Stages"), stages),
            (translate("Command line", "People"), found.people),
            (translate("Command line", "Question"), found.question),
            (translate("Command line", "Notes"), summary.notes),
            (translate("Command line", "Clusters"), summary.clusters),
            (translate("Command line", "Initiatives"), summary.initiatives),
            (translate("Command line", "Budget"), words(found.budget, found.currency)),
            *(
                (
                    translate("Command line", "Vote"),
                    f"{short[each.id]}  {round_stage_name(each.stage, translate)}  {each.question}",
                )
                for each in rounds
            ),
        ],
    )


@app.command(help="List the templates for new arenas.")
def templates(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    terminal.table(
        [
            {
                "name": each.name,
                "title": template_name(each.name, translate),
                "stages": [str(stage) for stage in each.stages],
            }
            for each in TEMPLATES
        ],
        (
            translate("Command line", "Name"),
            translate("Command line", "Title"),
            translate("Command line", "Stages"),
        ),
        [
            (
                each.name,
                template_name(each.name, translate),
                ", ".join(stage_name(stage, translate) for stage in each.stages),
            )
            for each in TEMPLATES
        ],
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
