"""``wmt backup``, ``restore``, ``doctor`` and ``rehearse``."""

from __future__ import annotations

from pathlib import Path

import typer

from wmt_desktop.cli.terminal import Terminal
from wmt_desktop.services.rehearsal import Rehearsal, RehearsalStep


def add_commands(app: typer.Typer) -> None:
    """Add the commands that look after the database, and the rehearsal."""
    app.command(help="Write a complete copy of the database.")(backup)
    app.command(help="Replace the database by a backup; the present one is kept.")(restore)
    app.command(help="Examine the database.")(doctor)
    app.command(help="Run a whole arena with simulated participants.")(rehearse)


def backup(context: typer.Context, out: Path) -> None:
    terminal: Terminal = context.obj
    terminal.services.store.backup(out)
    _show_checks(terminal, [("backup", True, str(out))])


def restore(context: typer.Context, file: Path) -> None:
    terminal: Terminal = context.obj
    terminal.services.store.restore(file)
    _show_checks(terminal, [("restore", True, terminal.services.store.location)])


def doctor(
    context: typer.Context,
    rebuild: bool = typer.Option(False, "--rebuild", help="Rebuild the tables from the log."),
) -> None:
    terminal: Terminal = context.obj
    checks = [
        (each.name, each.ok, each.detail) for each in terminal.services.store.check(rebuild=rebuild)
    ]
    _show_checks(terminal, checks)
    if not all(ok for _, ok, _ in checks):
        raise typer.Exit(1)


def _show_checks(terminal: Terminal, checks: list[tuple[str, bool, str]]) -> None:
    terminal.table(
        {
            "ok": all(ok for _, ok, _ in checks),
            "checks": [{"name": name, "ok": ok, "detail": detail} for name, ok, detail in checks],
        },
        ("", "", ""),
        [("ok" if ok else "NOT OK", name, detail) for name, ok, detail in checks],
    )


def rehearse(
    context: typer.Context,
    people: int = typer.Option(40, min=2, max=500, help="Simulated participants."),
    seed: int = typer.Option(1, help="The same seed gives the same arena."),
    out: Path = typer.Option(Path("wmt-rehearsal"), help="Folder for the files."),
) -> None:
    terminal: Terminal = context.obj
    rehearsal = Rehearsal(
        lambda path: terminal.open_services(str(path)), terminal.translate, people, seed
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
    )
    if not done.digests_equal:
        raise typer.Exit(1)


def _tell(terminal: Terminal, step: RehearsalStep) -> None:
    if not terminal.as_json:
        typer.echo(f"{step.name}: {step.text}")
