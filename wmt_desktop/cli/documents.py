"""``wmt report``, ``wmt table``, ``wmt evidence``, ``wmt logo`` and ``wmt keep``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import typer

from wmt_desktop.cli.terminal import ArenaArgument, OutArgument, Terminal
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.document_settings import GoWithoutLogo, KeepUntil, SetLogo
from wmt_desktop.services.reporting import PARTS, ReportOptions, TableOptions, Written
from wmt_desktop.services.retention import date
from wmt_desktop.services.wording import fill

Kind = Literal["arena", "ideas", "protocol", "decision", "summary", "attendance", "notes", "badges"]

_LEAVE_OUT = f"Part to leave out: {', '.join(PARTS)}."


def add_commands(app: typer.Typer) -> None:
    """Add the commands that write documents to the command line."""
    app.command(help="Write a report as .pdf or .html.")(report)
    app.command(help="Write the tables of an arena as .xlsx, .csv, .json, .pb or .md.")(table)
    app.command(help="Write report, records, session file and check sums as one .zip.")(evidence)
    app.command(help="Print the official logo on documents, or go without it.")(logo)
    app.command(help="Set until when the papers of an arena are kept.")(keep)


def report(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    language: str = typer.Option("", help=f"One of {', '.join(LANGUAGES)}; default: the arena's."),
    kind: Kind = typer.Option("arena", help="What it is about."),
    people: Path | None = typer.Option(
        None, help="Table with names for attendance, badges or the report; kept nowhere."
    ),
    names: bool = typer.Option(False, "--names", help="Also who pledged to join what."),
    photos: bool = typer.Option(False, "--photos", help="Also photos of notes."),
    poster: bool = typer.Option(False, "--poster", help="On A3, to hang up."),
    leave_out: list[str] = typer.Option([], "--leave-out", help=_LEAVE_OUT),
) -> None:
    terminal: Terminal = context.obj
    reports = terminal.services.reports
    found = terminal.services.arenas.find(arena)
    options = ReportOptions(
        people=reports.people(people) if people else (),
        names=names,
        without=frozenset(leave_out),
        photos=photos,
        poster=poster,
    )
    chosen = _language(terminal, language)
    written = reports.write(found.id, out, chosen, kind, options)
    if not terminal.as_json and reports.needs_logo(found.id, kind):
        _ask_for_logo(terminal)
    _show(terminal, written)


def _ask_for_logo(terminal: Terminal) -> None:
    terminal.remark(
        terminal.translate(
            "Command line",
            "The funder asks for the official logo: add it with “wmt logo ARENA FILE”, or say "
            "that you go without it with “wmt logo ARENA --without”.",
        )
    )


def table(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    initiatives: bool = typer.Option(
        False, "--initiatives", help="In a .csv: the initiatives rather than the notes."
    ),
    bom: bool = typer.Option(True, help="In a .csv: begin with the mark that Excel needs."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    options = TableOptions(initiatives=initiatives, mark=bom)
    written = terminal.services.reports.table(found.id, out, terminal.language or "", options)
    if written.left_out and not terminal.as_json:
        terminal.remark(
            terminal.translate(
                "Command line",
                "%n initiatives without a cost or a vote are not in this file.",
                None,
                written.left_out,
            )
        )
    _show(terminal, written)


def evidence(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    language: str = typer.Option("", help=f"One of {', '.join(LANGUAGES)}; default: the arena's."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    done = terminal.services.evidence.write(found.id, out, _language(terminal, language))
    kept = date(done.kept.until)
    if not terminal.as_json and terminal.services.reports.needs_logo(found.id, "arena"):
        _ask_for_logo(terminal)
    terminal.details(
        {
            "file": str(done.file),
            "sha256": done.sha256,
            "files": list(done.files),
            "keep_until": kept,
        },
        [
            (translate("Command line", "File"), str(done.file)),
            (translate("Command line", "Holds"), ", ".join(done.files)),
            (translate("Command line", "Keep until"), kept),
        ],
    )


def logo(
    context: typer.Context,
    arena: ArenaArgument,
    file: Path | None = typer.Argument(None, help="PNG or JPEG as the programme hands it out."),
    without: bool = typer.Option(False, "--without", help="Print documents without it."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    documents = terminal.services.documents
    if (file is None) is not without:
        raise typer.BadParameter("give a file or --without")
    changed = (
        documents.go_without_logo(GoWithoutLogo(found.id))
        if file is None
        else documents.set_logo(SetLogo(found.id, file))
    )
    logo = changed.logo[0] if changed.logo else None
    terminal.show({"arena": found.id, "logo": logo, "without_logo": changed.without_logo})


def keep(
    context: typer.Context,
    arena: ArenaArgument,
    until: str = typer.Argument(help="A day (2031-12-31), or “rule” for that of the programme."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    minute = 0 if until == "rule" else _last_minute(until)
    terminal.services.documents.keep_until(KeepUntil(found.id, minute))
    now = terminal.services.evidence.kept(found.id)
    kept = date(now.until)
    if now.until < now.by_rule:
        text = terminal.translate("Command line", "The programme asks to keep them until %1.")
        terminal.remark(fill(text, date(now.by_rule)))
    terminal.show({"arena": found.id, "keep_until": kept}, kept)


def _last_minute(day: str) -> int:
    try:
        start = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        raise WmtError(Code.DATE_INVALID, value=day) from error
    return int(start.timestamp()) // 60 + 24 * 60 - 1


def _language(terminal: Terminal, language: str) -> str:
    if language and language not in LANGUAGES:
        raise WmtError(Code.LANGUAGE_UNKNOWN, name=language, known=LANGUAGES)
    return language or terminal.language or ""


def _show(terminal: Terminal, written: Written) -> None:
    translate = terminal.translate
    pages = [(translate("Command line", "Pages"), written.pages)] if written.pages else []
    terminal.details(
        {"file": str(written.file), "pages": written.pages, "sha256": written.sha256},
        [(translate("Command line", "File"), str(written.file)), *pages],
    )
