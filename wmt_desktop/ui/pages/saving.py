"""Asking where a file is to be saved: no name replaces a file that nobody was asked about."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_SUFFIX = re.compile(r"\*\.([\w.]+)")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE).fullmatch
"""What Windows takes for a device, whatever stands behind a point."""
_BYTES = 200


def documents_folder() -> Path:
    """Return the folder in which people look for what they saved."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_where(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to save a file; of several kinds of files the person picks one.

    Args:
        name: Without a suffix, where nobody says otherwise; any words.
        kinds: As file dialogs take them: ``Table (*.csv);;Workbook (*.xlsx)``.
    """
    suffixes = _SUFFIX.findall(kinds)
    start = documents_folder() / f"{file_name(name)}.{suffixes[0]}"
    given, chosen = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not given:
        return None
    return with_suffix(Path(given), *_SUFFIX.findall(chosen), *suffixes)


def with_suffix(path: Path, *suffixes: str) -> Path:
    """Return a path that ends in one of the suffixes; one that does not gets the first.

    Nobody was asked whether the longer name may be replaced, so it is one that is free.
    """
    if path.name.casefold().endswith(tuple(f".{each}" for each in suffixes)):
        return path
    whole, count = path.with_name(f"{path.name}.{suffixes[0]}"), 1
    while whole.exists():
        count += 1
        whole = path.with_name(f"{path.name} ({count}).{suffixes[0]}")
    return whole


def file_name(title: str) -> str:
    """Return a title as the name of a file that every system takes."""
    tidy = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).split())
    # Linux counts bytes: 255, of which suffix and number are some.
    name = tidy.strip(". ")[:80].encode()[:_BYTES].decode(errors="ignore") or "arena"
    return f"_{name}" if _DEVICE(name) else name
