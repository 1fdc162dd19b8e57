"""The command line ``wmt``: parses, calls one service, prints. No Qt is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import cache
from io import TextIOWrapper
from typing import TYPE_CHECKING

import typer

from wmt_desktop.cli import (
    arenas,
    conflicts,
    criteria,
    decisions,
    documents,
    initiatives,
    keys,
    notes,
    selection,
    sessions,
    upkeep,
    votes,
)
from wmt_desktop.cli.terminal import OpenWindow, Terminal
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.errors import Code, WmtError

if TYPE_CHECKING:
    from wmt_desktop.services.imports import ImportFiles
    from wmt_desktop.services.services import Services

_ADDRESSES = ("sqlite:///", "postgresql://", "postgresql+psycopg://")
_LIKE = "postgresql+psycopg://user@server/database"
INTERRUPTED = 130
"""Exit code after Ctrl+C, by the custom of shells."""


app = typer.Typer(
    help="Transition Arena workshops, offline: notes, votes, initiatives, reports.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def run(
    arguments: Sequence[str],
    open_services: Callable[[str | None], Services],
    read_files: Callable[[], ImportFiles],
    open_window: OpenWindow,
) -> int:
    """Run one command and return its exit code: 0 done, 1 refused, 2 wrong usage.

    Args:
        arguments: What stands behind ``wmt``.
        open_services: Opens a database.
        read_files: Gives the reader of files that are only counted.
        open_window: What ``gui`` and no command at all do.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal without a letter of some language shows a question mark.
        sys.stdout.reconfigure(errors="replace")
    words = _options_first(arguments)
    terminal = Terminal(open_services, read_files, open_window, as_json=words[:1] == ["--json"])
    try:
        return _run(words, terminal)
    except BrokenPipeError:
        # Who read along has gone, as ``head`` does; what is left would fail again at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1


def _run(words: Sequence[str], terminal: Terminal) -> int:
    try:
        code = _command()(words, prog_name="wmt", standalone_mode=False, obj=terminal)
    except WmtError as error:
        terminal.refuse(error)
        return 1
    except typer.TyperException as error:
        terminal.refuse_usage(error)
        return 2
    finally:
        terminal.close()
    if code == INTERRUPTED:
        terminal.refuse(WmtError(Code.CANCELLED))
    return code if isinstance(code, int) else 0


def _options_first(arguments: Sequence[str]) -> list[str]:
    """Let ``--json`` stand behind the command too, where people look for it."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    before = [each for each in arguments[:end] if each != "--json"]
    wanted = ["--json"] if len(before) < end else []
    return [*wanted, *before, *arguments[end:]]


@app.callback(invoke_without_command=True)
def everything(
    context: typer.Context,
    database: str | None = typer.Option(
        None,
        envvar="WMT_DATABASE",
        help="Database file, or postgresql+psycopg://USER@HOST/NAME; "
        "default: a file in the user's data folder.",
    ),
    as_json: bool = typer.Option(False, "--json", help="Print one JSON document."),
    language: str | None = typer.Option(
        None, help=f"Language of sentences, {', '.join(LANGUAGES)}; English if not given."
    ),
) -> None:
    if language not in {None, *LANGUAGES}:
        raise typer.BadParameter(f"choose one of {', '.join(LANGUAGES)}", param_hint="--language")
    if database and "://" in database and not database.startswith(_ADDRESSES):
        raise typer.BadParameter(f"give a file, or {_LIKE}", param_hint="--database")
    terminal: Terminal = context.obj
    terminal.database = database
    terminal.as_json = as_json
    terminal.language = language
    if context.invoked_subcommand is None:
        gui(context)


@app.command(help="Open the window.")
def gui(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    raise typer.Exit(terminal.open_window(terminal.database, terminal.language))


@cache
def _command() -> Callable[..., object]:
    app.add_typer(arenas.app, name="arena", help="Create and look at arenas.")
    app.add_typer(notes.app, name="notes", help="Write, import and list notes.")
    app.add_typer(notes.clusters, name="clusters", help="Look at clusters.")
    app.add_typer(votes.app, name="vote", help="Hold a vote.")
    app.add_typer(initiatives.app, name="initiatives", help="Write, import and list initiatives.")
    app.add_typer(criteria.app, name="criteria", help="Agree on criteria; score initiatives.")
    app.add_typer(decisions.app, name="decision", help="Look at decisions; sign them.")
    app.add_typer(sessions.merges, name="merges", help="Look at merges; revert the last.")
    app.add_typer(keys.app, name="keys", help="Say whose session files are believed.")
    for module in (notes, selection, sessions, conflicts, keys, documents, upkeep):
        module.add_commands(app)
    return typer.main.get_command(app)
