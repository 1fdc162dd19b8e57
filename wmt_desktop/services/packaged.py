"""Where the files that travel with the program lie."""

from __future__ import annotations

from pathlib import Path

import wmt_desktop

APP_ID = "eu.wemaketransition.Arena"
"""Name of the desktop entry and of its icon: a window system finds both by it."""

_PACKAGE = Path(wmt_desktop.__file__).resolve().parent


def _shipped(name: str) -> Path:
    """Return the folder inside the wheel, or beside the package in a source checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES: Path = _shipped("resources")
TRANSLATIONS: Path = _shipped("translations")
