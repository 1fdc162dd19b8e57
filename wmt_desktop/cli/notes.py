"""``wmt notes``, ``wmt clusters``, ``wmt undo`` and ``wmt redo``."""

from __future__ import annotations

from dataclasses import replace

import typer

from wmt_desktop.cli.rows import rejected_rows, rows_rejected
from wmt_desktop.cli.terminal import ArenaArgument, FileArgument, Terminal, group, short_ids
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note, fuse, heard_in_all
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.text import contains
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.arenas import checked_title, live, theme_named
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes, MoveNotes
from wmt_desktop.services.clusters import NewCluster
from wmt_desktop.services.grouping import plain_name
from wmt_desktop.services.history import Undone
from wmt_desktop.services.imports import ImportNotes
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.names import action_name

app = group()
clusters = group()


@app.command(help="Write a note.")
def add(
    context: typer.Context,
    arena: ArenaArgument,
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
    arena: ArenaArgument,
    file: FileArgument,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    skip_bad: bool = typer.Option(False, "--skip-bad", help="Leave bad rows out."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    done = terminal.services.imports.notes(ImportNotes(found.id, file, dry_run, skip_bad))
    document, lines = rejected_rows(terminal, done.rejected)
    refused = rows_rejected(file, done.rejected) if done.rejected and not skip_bad else None
    added = terminal.translate("Command line", "%n notes added.", None, done.added)
    if dry_run:
        added = terminal.translate("Command line", "%n notes would be added.", None, done.added)
    terminal.show(
        {"added": done.added, "rejected": document},
        "\n".join(lines if refused else [*lines, added]),
        refused,
    )


@app.command(help="Change a note.")
def edit(
    context: typer.Context,
    arena: ArenaArgument,
    note: str,
    text: str | None = typer.Option(None),
    theme: str | None = typer.Option(None),
    cluster: str | None = typer.Option(
        None, help="Name of a cluster; created when it is new; empty for none."
    ),
) -> None:
    terminal: Terminal = context.obj
    boards = terminal.services.boards
    before = _find(terminal, arena, note)
    after = replace(
        before,
        text=before.text if text is None else text.strip(),
        theme=before.theme if theme is None else theme_named(theme),
    )
    move = None if cluster is None else _move(terminal, before, cluster)
    if after != before:
        boards.edit(EditNotes((after,), (before,)))
    if isinstance(move, NewCluster):
        terminal.services.clusters.new(move)
    elif move is not None:
        boards.move(move)
    terminal.show({"note": after.id}, after.id)


@app.command(help="Put a note into the recycle bin.")
def delete(context: typer.Context, arena: ArenaArgument, note: str) -> None:
    terminal: Terminal = context.obj
    found = _find(terminal, arena, note)
    terminal.services.boards.delete(DeleteNotes((found.id,)))
    terminal.show({"note": found.id}, found.id)


@app.command("list", help="List the notes.")
def list_(
    context: typer.Context,
    arena: ArenaArgument,
    search: str = typer.Option("", help="Only notes with these words."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    translate = terminal.translate
    names = {each.id: each.name for each in terminal.services.boards.clusters(found.id)}
    every = terminal.services.boards.notes(found.id)
    short = short_ids([each.id for each in every])
    place = {cluster: number for number, cluster in enumerate(names)}
    fused = fuse(every)
    listed = [*fused.notes, *(each for each in every if each.deleted)]
    notes = sorted(
        (each for each in listed if contains(each.text, search)),
        key=lambda each: (place.get(each.cluster or "", len(place)), each.order, each.id),
    )
    terminal.table(
        [
            {
                "note": each.id,
                "text": each.text,
                "theme": str(each.theme),
                "cluster": names.get(each.cluster or ""),
                "author": each.author,
                "lang": each.lang,
                "heard": heard_in_all(each, fused.absorbed.get(each.id, ())),
                "deleted": each.deleted,
            }
            for each in notes
        ],
        (
            translate("Command line", "Note"),
            translate("Command line", "Text"),
            translate("Command line", "Theme"),
            translate("Command line", "Cluster"),
            translate("Command line", "From"),
        ),
        [
            (
                short[each.id],
                each.text,
                "" if each.theme is Theme.NONE else theme_name(each.theme, translate),
                names.get(each.cluster or ""),
                each.author,
            )
            for each in notes
            if not each.deleted
        ],
    )


@clusters.command("list", help="List the clusters.")
def list_clusters(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    notes = live(terminal.services.boards.notes(found.id))
    every = terminal.services.boards.clusters(found.id)
    members = {each.id: [note.id for note in notes if note.cluster == each.id] for each in every}
    short = short_ids([each.id for each in every])
    terminal.table(
        [{"cluster": each.id, "name": each.name, "notes": members[each.id]} for each in every],
        (
            translate("Command line", "Cluster"),
            translate("Command line", "Name"),
            translate("Command line", "Notes"),
        ),
        [(short[each.id], each.name, len(members[each.id])) for each in every],
    )


@clusters.callback()
def _clusters() -> None:
    """Keep ``list`` a command of its own although it is the only one."""


def add_commands(app: typer.Typer) -> None:
    """Add ``undo`` and ``redo`` to the command line."""
    app.command(help="Undo the last step of an arena.")(undo)
    app.command(help="Redo what was undone last.")(redo)


def undo(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    _show_undone(terminal, terminal.services.history.undo(found.id))


def redo(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    _show_undone(terminal, terminal.services.history.redo(found.id))


def _show_undone(terminal: Terminal, done: Undone) -> None:
    name = action_name(done.step.action, done.step.count, terminal.translate)
    skipped = [f"{entity} {field}" for entity, field in done.skipped]
    terminal.show({"undone": name, "skipped": skipped}, "\n".join([name, *skipped]))


def _find(terminal: Terminal, arena: str, name: str) -> Note:
    found = terminal.services.arenas.find(arena)
    notes = {each.id: each for each in terminal.services.boards.notes(found.id)}
    begun = begun_by(name, notes)
    if len(begun) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(begun))
    if not begun:
        raise WmtError(Code.NOTE_NOT_FOUND, name=name)
    return notes[begun[0]]


def _move(terminal: Terminal, note: Note, name: str) -> MoveNotes | NewCluster | None:
    """Return the command that puts a note into a cluster of its board by its name or id."""
    wanted = plain_name(name)
    if not wanted:
        return MoveNotes((note.id,), None)
    clusters = terminal.services.boards.board(note.arena, note.stage).clusters
    named = [each.id for each in clusters if each.name == wanted]
    begun = named or begun_by(wanted, (each.id for each in clusters))
    if len(begun) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(begun))
    if not begun:
        return NewCluster(note.arena, checked_title(name), (note.id,), note.stage)
    return None if begun[0] == note.cluster else MoveNotes((note.id,), begun[0])
