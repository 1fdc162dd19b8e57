"""Chooses between the command line and the window."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.app.paths import user_folders


def start(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code."""
    from wmt_desktop.app.container import build_services
    from wmt_desktop.cli.main import run
    from wmt_desktop.exchange.import_files import TableImportFiles

    folders = user_folders()
    return run(
        arguments,
        open_services=lambda database: build_services(database, folders),
        import_files=TableImportFiles(),
        open_window=_open_window,
    )


def _open_window(database: str | None, language: str | None) -> int:
    """Open the window; Qt is loaded only here."""
    from wmt_desktop.app.gui import run_gui

    return run_gui(database, language, user_folders())
