"""``wmt notes``, ``wmt clusters``, ``wmt undo`` and ``wmt redo``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import typer

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.text import contains
from wmt_desktop.services.arenas import theme_named
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes
from wmt_desktop.services.history import Undone
from wmt_desktop.services.imports import ImportNotes
from wmt_desktop.services.names import action_name
from wmt_desktop.services.sentences import row_sentence

app = typer.Typer(no_args_is_help=True)
clusters = typer.Typer(no_args_is_help=True)


@app.command(help="Write a note.")
def add(
    context: typer.Context,
    arena: str,
    text: str,
    theme: str = typer.Option("", help="circular, energy, food, mobility or wellbeing."),
    cluster: str = typer.Option("", help="Name of a cluster; created when it is new."),
    author: str = typer.Option("", help="Table or pseudonym, never a person."),
    lang: str = typer.Option("", help="Language of the text."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    draft = Draft(text, theme_named(theme), cluster, author, lang)
    note = terminal.services.boards.add(AddNotes(found.id, (draft,)))[0]
    terminal.show({"note": note.id}, note.id)


@app.command("import", help="Import notes from .csv, .txt or .xlsx: every row or none.")
def import_(
    context: typer.Context,
    arena: str,
    file: Path,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    skip_bad: bool = typer.Option(False, "--skip-bad", help="Leave bad rows out."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    done = terminal.services.imports.notes(ImportNotes(found.id, file, dry_run, skip_bad))
    rejected = [
        {"row": each.row, "reason": row_sentence(each, terminal.translate)}
        for each in done.rejected
    ]
    terminal.show(
        {"added": done.added, "rejected": rejected},
        "\n".join(
            [
                *(f"{each['row']}: {each['reason']}" for each in rejected),
                terminal.translate("Command line", "%n notes added.", None, done.added),
            ]
        ),
    )
    if rejected and not skip_bad:
        _say_rejected(terminal, file, len(rejected))
        raise typer.Exit(1)


def _say_rejected(terminal: Terminal, file: Path, count: int) -> None:
    from wmt_desktop.services.wording import fill

    typer.echo(
        fill(
            terminal.translate(
                "Command line", "%2 rows of “%1” cannot be taken, so nothing was added."
            ),
            file.name,
            count,
        ),
        err=True,
    )


@app.command(help="Change a note.")
def edit(
    context: typer.Context,
    arena: str,
    note: str,
    text: str | None = typer.Option(None),
    theme: str | None = typer.Option(None),
    cluster: str | None = typer.Option(None, help="Name of a cluster; empty for none."),
) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    before = _find(terminal, arena, note)
    after = before
    if text is not None:
        after = replace(after, text=text.strip())
    if theme is not None:
        after = replace(after, theme=theme_named(theme))
    if cluster is not None:
        after = replace(after, cluster=_cluster_named(terminal, before.arena, cluster))
    services.boards.edit(EditNotes((after,)))
    terminal.show({"note": after.id}, after.id)


@app.command(help="Put a note into the recycle bin.")
def delete(context: typer.Context, arena: str, note: str) -> None:
    terminal: Terminal = context.obj
    found = _find(terminal, arena, note)
    terminal.services.boards.delete(DeleteNotes((found.id,)))
    terminal.show({"note": found.id}, found.id)


@app.command("list", help="List the notes.")
def list_(
    context: typer.Context,
    arena: str,
    search: str = typer.Option("", help="Only notes with these words."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    names = {each.id: each.name for each in terminal.services.boards.clusters(found.id)}
    notes = [
        note
        for note in terminal.services.boards.notes(found.id)
        if note.merged_into is None and contains(note.text, search)
    ]
    terminal.table(
        [
            {
                "note": each.id,
                "text": each.text,
                "theme": str(each.theme),
                "cluster": names.get(each.cluster or ""),
                "author": each.author,
                "lang": each.lang,
                "heard": each.heard,
                "deleted": each.deleted,
            }
            for each in notes
        ],
        ("Note", "Text", "Theme", "Cluster", "Author", "Language", "Heard"),
        [
            (
                each.id[:13],
                each.text,
                each.theme,
                names.get(each.cluster or ""),
                each.author,
                each.lang,
                each.heard,
            )
            for each in notes
            if not each.deleted
        ],
    )


@clusters.command("list", help="List the clusters.")
def list_clusters(context: typer.Context, arena: str) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    notes = [
        note
        for note in terminal.services.boards.notes(found.id)
        if not note.deleted and note.merged_into is None
    ]
    rows = [
        {
            "cluster": each.id,
            "name": each.name,
            "notes": [note.id for note in notes if note.cluster == each.id],
        }
        for each in terminal.services.boards.clusters(found.id)
    ]
    terminal.table(
        rows,
        ("Cluster", "Name", "Notes"),
        [(str(row["cluster"])[:16], row["name"], len(row["notes"])) for row in rows],
    )


@clusters.callback()
def _clusters() -> None:
    """Keep ``list`` a command of its own although it is the only one."""


def add_undo(app: typer.Typer) -> None:
    """Add ``undo`` and ``redo`` to the command line."""

    @app.command(help="Undo the last step of an arena.")
    def undo(context: typer.Context, arena: str) -> None:
        terminal: Terminal = context.obj
        found = terminal.services.arenas.find(arena)
        _show_undone(terminal, terminal.services.history.undo(found.id))

    @app.command(help="Redo what was undone last.")
    def redo(context: typer.Context, arena: str) -> None:
        terminal: Terminal = context.obj
        found = terminal.services.arenas.find(arena)
        _show_undone(terminal, terminal.services.history.redo(found.id))


def _show_undone(terminal: Terminal, done: Undone) -> None:
    name = action_name(done.step.action, done.step.count, terminal.translate)
    skipped = [f"{entity} {field}" for entity, field in done.skipped]
    terminal.show({"undone": name, "skipped": skipped}, "\n".join([name, *skipped]))


def _find(terminal: Terminal, arena: str, note: str) -> Note:
    found = terminal.services.arenas.find(arena)
    beginning = note if note.startswith("note:") else f"note:{note}"
    matches = [
        each
        for each in terminal.services.boards.notes(found.id)
        if note and each.id.startswith(beginning)
    ]
    if len(matches) != 1:
        raise WmtError(Code.NOTE_NOT_FOUND, name=note)
    return matches[0]


def _cluster_named(terminal: Terminal, arena: str, name: str) -> str | None:
    if not name.strip():
        return None
    for each in terminal.services.boards.clusters(arena):
        if name.strip() in {each.name, each.id}:
            return each.id
    raise WmtError(Code.CLUSTER_NOT_FOUND, name=name)
