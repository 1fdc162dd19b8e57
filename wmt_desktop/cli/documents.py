"""``wmt report`` and ``wmt table``."""

from __future__ import annotations

from typing import Literal

import typer

from wmt_desktop.cli.terminal import ArenaArgument, OutArgument, Terminal
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.reporting import Written


def add_commands(app: typer.Typer) -> None:
    """Add the commands that write documents to the command line."""
    app.command(help="Write a report as .pdf or .html.")(report)
    app.command(help="Write the tables of an arena as .xlsx, .csv, .json, .pb or .md.")(table)


def report(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    language: str = typer.Option("", help=f"One of {', '.join(LANGUAGES)}; default: the arena's."),
    kind: Literal["arena", "ideas", "protocol", "decision"] = typer.Option(
        "arena", help="What it is about."
    ),
) -> None:
    terminal: Terminal = context.obj
    if language and language not in LANGUAGES:
        raise WmtError(Code.LANGUAGE_UNKNOWN, name=language, known=LANGUAGES)
    found = terminal.services.arenas.find(arena)
    chosen = language or terminal.language or ""
    _show(terminal, terminal.services.reports.write(found.id, out, chosen, kind))


def table(context: typer.Context, arena: ArenaArgument, out: OutArgument) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    _show(terminal, terminal.services.reports.table(found.id, out, terminal.language or ""))


def _show(terminal: Terminal, written: Written) -> None:
    translate = terminal.translate
    pages = [(translate("Command line", "Pages"), written.pages)] if written.pages else []
    terminal.details(
        {"file": str(written.file), "pages": written.pages, "sha256": written.sha256},
        [(translate("Command line", "File"), str(written.file)), *pages],
    )
