"""``wmt export``, ``verify``, ``merge``, ``conflicts`` and ``digest``; reports and tables."""

from __future__ import annotations

from pathlib import Path

import typer

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.reporting import KINDS
from wmt_desktop.services.sentences import sentence


def add_commands(app: typer.Typer) -> None:
    """Add the commands about files to the command line."""
    app.command(help="Write the session file of an arena.")(export)
    app.command(help="Check a session file; nothing is taken in.")(verify)
    app.command(help="Take in session files of other laptops.")(merge)
    app.command(help="List fields that two laptops changed unknown to each other.")(conflicts)
    app.command(help="Print the fingerprint of the state.")(digest)
    app.command(help="Write a report as .pdf or .html.")(report)
    app.command(help="Write the tables of an arena as .xlsx, .csv, .json, .pb or .md.")(table)


def export(
    context: typer.Context,
    arena: str,
    out: Path,
    passphrase_file: Path | None = typer.Option(None, help="Encrypt with the first line of it."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    done = terminal.services.sessions.export(found.id, out, _passphrase(passphrase_file))
    document = {
        "file": str(done.file),
        "sha256": done.sha256,
        "entries": done.entries,
        "streams": done.streams,
    }
    terminal.table(document, ("", ""), list(document.items()))


def verify(
    context: typer.Context, file: Path, passphrase_file: Path | None = typer.Option(None)
) -> None:
    terminal: Terminal = context.obj
    try:
        session = terminal.services.sessions.verify(file, _passphrase(passphrase_file))
    except WmtError as error:
        reason = sentence(error, terminal.translate)
        terminal.show(
            {
                "valid": False,
                "arena": None,
                "device": None,
                "signature": None,
                "entries": 0,
                "reason": reason,
            }
        )
        typer.echo(reason, err=True)
        raise typer.Exit(1) from None
    document = {
        "valid": True,
        "arena": next(iter(session.titles), None),
        "device": session.device,
        "signature": session.signature,
        "entries": session.entries,
        "reason": None,
    }
    terminal.table(document, ("", ""), list(document.items()))


def merge(
    context: typer.Context,
    files: list[Path],
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    passphrase_file: Path | None = typer.Option(None),
) -> None:
    terminal: Terminal = context.obj
    sessions = terminal.services.sessions
    run = sessions.preview if dry_run else sessions.merge
    verdicts = run(files, _passphrase(passphrase_file))
    rows = [
        {
            "file": str(each.file),
            "status": each.status,
            "new": each.new,
            "same": each.same,
            "conflicts": each.conflicts,
            "reason": sentence(each.error, terminal.translate) if each.error else None,
        }
        for each in verdicts
    ]
    terminal.table(
        {"files": rows},
        ("File", "", "New", "Same", "Conflicts", "Why"),
        [tuple(row.values()) for row in rows],
    )
    refused = [row for row in rows if row["status"] == "refused"]
    for row in refused:
        typer.echo(f"{row['file']}: {row['reason']}", err=True)
    if refused:
        raise typer.Exit(1)


def conflicts(context: typer.Context, arena: str) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    rows = [
        {
            "conflict": each.id,
            "entity": each.entity,
            "field": each.field,
            "versions": [
                {
                    "value": version.value,
                    "device": version.device,
                    "when": version.minute,
                    "kept": version.kept,
                }
                for version in each.versions
            ],
            "why": terminal.translate("Command line", "The later edit was kept."),
        }
        for each in terminal.services.sessions.conflicts(found.id)
    ]
    terminal.table(
        rows,
        ("Conflict", "Field", "Kept", "Other"),
        [
            (each["conflict"], each["field"], *(v["value"] for v in each["versions"][:2]))  # type: ignore[index]
            for each in rows
        ],
    )


def digest(context: typer.Context, arena: str | None = typer.Argument(None)) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    of = services.arenas.find(arena).id if arena else None
    value = services.sessions.digest(of)
    terminal.show({"digest": value}, value)


def report(
    context: typer.Context,
    arena: str,
    out: Path,
    language: str = typer.Option("", help=f"One of {', '.join(LANGUAGES)}; default: the arena's."),
    kind: str = typer.Option("arena", help=f"One of {', '.join(KINDS)}."),
) -> None:
    terminal: Terminal = context.obj
    if language and language not in LANGUAGES:
        raise WmtError(Code.LANGUAGE_UNKNOWN, name=language, known=", ".join(LANGUAGES))
    if kind not in KINDS:
        raise typer.BadParameter(f"choose one of {', '.join(KINDS)}", param_hint="--kind")
    found = terminal.services.arenas.find(arena)
    done = terminal.services.reports.write(found.id, out, language, kind)
    document = {"file": str(done.file), "pages": done.pages, "sha256": done.sha256}
    terminal.table(document, ("", ""), list(document.items()))


def table(context: typer.Context, arena: str, out: Path) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    done = terminal.services.reports.table(found.id, out, terminal.language or "")
    document = {"file": str(done.file), "pages": done.pages, "sha256": done.sha256}
    terminal.table(document, ("", ""), list(document.items()))


def _passphrase(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8").splitlines()[0].strip()
    except (OSError, UnicodeDecodeError, IndexError):
        raise WmtError(Code.FILE_UNREADABLE, file=str(file)) from None
