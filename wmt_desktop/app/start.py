"""Chooses between the command line and the window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wmt_desktop.services.imports import ImportFiles
    from wmt_desktop.services.services import Services


def start(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code."""
    database = os.environ.get("WMT_DATABASE", "")
    if not arguments and "://" not in database:
        # The usual way in, from a menu of the desktop: the command line need not be loaded.
        return _open_window(database or None, None)
    from wmt_desktop.cli.main import run

    return run(arguments, _open_services, _read_files, _open_window)


# Each is loaded only where a command needs it: help appears at once.


def _open_services(database: str | None) -> Services:
    from wmt_desktop.app.container import build_services
    from wmt_desktop.app.paths import user_folders

    return build_services(database, user_folders())


def _read_files() -> ImportFiles:
    from wmt_desktop.exchange.import_files import TableImportFiles

    return TableImportFiles()


def _open_window(database: str | None, language: str | None) -> int:
    from wmt_desktop.app.before_qt import before_qt

    before_qt()
    from wmt_desktop.app.gui import run_gui
    from wmt_desktop.app.paths import user_folders

    return run_gui(database, language, user_folders())
