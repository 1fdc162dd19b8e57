"""``wmt backup``, ``restore``, ``doctor`` and ``rehearse``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from wmt_desktop.cli.terminal import FileArgument, OutArgument, Terminal
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.names import check_name
from wmt_desktop.services.records import Check
from wmt_desktop.services.rehearsal import Rehearsal, RehearsalStep


def add_commands(app: typer.Typer) -> None:
    """Add the commands that look after the database, and the rehearsal."""
    app.command(help="Write a complete copy of the database.")(backup)
    app.command(help="Replace the database by a backup; the present one is kept.")(restore)
    app.command(help="Examine the database.")(doctor)
    app.command(help="Run a whole arena with simulated participants.")(rehearse)


def backup(context: typer.Context, out: OutArgument) -> None:
    terminal: Terminal = context.obj
    terminal.services.store.backup(out)
    _show_checks(terminal, [Check("backup", ok=True, detail=str(out))])


def restore(context: typer.Context, file: FileArgument) -> None:
    terminal: Terminal = context.obj
    store = terminal.services.store
    store.restore(file)
    _show_checks(terminal, [Check("restore", ok=True, detail=store.location)])


def doctor(
    context: typer.Context,
    rebuild: bool = typer.Option(False, "--rebuild", help="Rebuild the tables from the log."),
) -> None:
    terminal: Terminal = context.obj
    store = terminal.services.store
    location = Check("location", ok=True, detail=store.location)
    checks = (location, *store.check(rebuild=rebuild))
    faults = [check_name(each.name, terminal.translate) for each in checks if not each.ok]
    refused = WmtError(Code.DATABASE_UNSOUND, file=store.location, faults=faults)
    _show_checks(terminal, checks, refused if faults else None)


def _show_checks(
    terminal: Terminal, checks: Sequence[Check], refused: WmtError | None = None
) -> None:
    translate = terminal.translate
    good, bad = translate("Command line", "ok"), translate("Command line", "NOT OK")
    terminal.table(
        {
            "ok": all(each.ok for each in checks),
            "checks": [
                {"name": each.name, "ok": each.ok, "detail": each.detail} for each in checks
            ],
        },
        ("", "", ""),
        [
            (good if each.ok else bad, check_name(each.name, translate), each.detail)
            for each in checks
        ],
        refused,
    )


def rehearse(
    context: typer.Context,
    people: int = typer.Option(40, min=2, max=500, help="Simulated participants."),
    seed: int = typer.Option(1, help="The same seed makes the same choices."),
    out: Path = typer.Option(Path("wmt-rehearsal"), help="Folder for the files."),
) -> None:
    terminal: Terminal = context.obj
    rehearsal = Rehearsal(
        lambda path: terminal.open_services(str(path)),
        terminal.translate,
        terminal.language or "en",
        people,
        seed,
    )
    done = rehearsal.run(out, lambda step: _tell(terminal, step))
    terminal.show(
        {
            "steps": [
                {"step": each.name, "text": each.text, **each.figures} for each in done.steps
            ],
            "digests_equal": done.digests_equal,
            "files": [str(each) for each in done.files],
        },
        "\n".join(str(each) for each in done.files),
        None if done.digests_equal else WmtError(Code.DIGESTS_DIFFER),
    )


def _tell(terminal: Terminal, step: RehearsalStep) -> None:
    if not terminal.as_json:
        typer.echo(step.text)
