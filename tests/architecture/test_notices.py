"""A bundle carries the licences of all it brings along."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from tools import notices

ROOT = Path(__file__).resolve().parents[2]


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def test_every_package_of_the_lock_that_runs_here_has_its_licence_in_the_bundle(
    tmp_path: Path,
) -> None:
    packages = notices.runtime_packages()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    # Of what is needed only by way of others, one on each level and one for another system.
    asked = {each.split("==")[0].split(">=")[0] for each in project["dependencies"]}
    assert {*asked, "mako", "markupsafe", "psycopg-binary", "pywin32-ctypes"} <= {*packages}
    entries = notices.notices()
    assert {*entries} == {"Python", *filter(_is_installed, packages)}
    assert "Qt.txt" in entries["pyside6-essentials"]
    assert all(len(entry) > 400 for name, entry in entries.items() if name not in notices.QT)
    notices.write(tmp_path)
    assert {"GPL-3.0.txt", "LGPL-3.0.txt", "Qt.txt"} < {each.name for each in tmp_path.iterdir()}
    whole = (tmp_path / "THIRD-PARTY.txt").read_text("utf-8")
    assert all(entry.splitlines()[0] in whole for entry in entries.values())


def test_a_package_without_a_licence_stops_the_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "QT", {"shiboken6"})
    with pytest.raises(LookupError, match="pyside6-essentials"):
        notices.notices()
