"""Writes the licences of everything that a bundle brings along.

    python tools/notices.py FOLDER

What the lock names for running the program and this environment has installed may end in a bundle
made here, so its licence texts go with it: as ``THIRD-PARTY.txt``, beside the texts of
``packaging/licences`` for Qt, whose wheels bring none.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "packaging" / "licences"
PROGRAM = "wmt-desktop"
QT = {"pyside6-essentials", "shiboken6"}

_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_CODE = {".py", ".pyc", ".pyi"}
_RULE = "=" * 79


def runtime_packages() -> list[str]:
    """Return what the lock has for running the program, on any system and with every extra."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    packages = {package["name"]: package for package in lock["package"]}
    found: set[str] = set()
    left = [PROGRAM]
    while left:
        package = packages[left.pop()]
        new = {needed["name"] for needed in _needed(package)} - found
        found |= new
        left += new
    return sorted(found)


def _needed(package: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from package.get("dependencies", [])
    for extra in package.get("optional-dependencies", {}).values():
        yield from extra


def notices() -> dict[str, str]:
    """Return the notice of Python and of every package of ``runtime_packages`` that is installed.

    Raises:
        LookupError: One brings no licence text.
    """
    entries = {"Python": _of_python()}
    for name in runtime_packages():
        try:
            entries[name] = _notice(name, distribution(name))
        except PackageNotFoundError:  # for another system: a bundle of this one cannot have it
            continue
    return entries


def _of_python() -> str:
    own = Path(os.__file__).with_name("LICENSE.txt")
    # Some systems keep it elsewhere; the package of backports to Python has the same text.
    text = own.read_text("utf-8") if own.exists() else _texts(distribution("typing-extensions"))
    return f"Python {sys.version.split()[0]}\n\n{text}"


def _notice(name: str, installed: Distribution) -> str:
    about = installed.metadata
    named = about.get_all("License-Expression") or about.get_all("License") or []
    head = [f"{about['Name']} {installed.version}", *named]
    text = "See Qt.txt, LGPL-3.0.txt and GPL-3.0.txt." if name in QT else _texts(installed)
    if not text:
        raise LookupError(f"{name} is installed without a licence text")
    return "\n".join(head) + f"\n\n{text}"


def _texts(installed: Distribution) -> str:
    """Return the licence texts that a distribution brings, each once."""
    found: dict[str, None] = {}
    for file in installed.files or ():
        meant = _LICENCE.search(file.name) or "licenses" in map(str.lower, file.parts)
        if meant and file.suffix not in _CODE:
            text = Path(str(installed.locate_file(file))).read_text("utf-8", "replace")
            found[text.strip()] = None
    return "\n\n".join(found)


def write(folder: Path) -> None:
    """Write all of it into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in KEPT.glob("*.txt"):
        shutil.copy(text, folder)
    entries = "\n".join(f"{_RULE}\n{entry.rstrip()}\n" for entry in notices().values())
    (folder / "THIRD-PARTY.txt").write_text(entries, "utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
