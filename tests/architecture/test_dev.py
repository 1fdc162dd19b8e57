"""The two commands of the README, as far as they can be tried without a fresh machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import dev


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["gui"], True),
        (["--language", "lv"], True),
        (["--database", "training.db", "gui"], True),
        (["rehearse"], False),
        (["--database", "training.db", "arena", "list"], False),
        (["--help"], False),
        (["notes", "add", "A", "gui"], False),
    ],
)
def test_only_the_window_needs_a_display(arguments: list[str], *, window: bool) -> None:
    assert dev.opens_window(arguments) is window


def test_without_a_display_one_sentence_names_both_ways_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev, "ensure_qt_libraries", lambda: None)
    monkeypatch.setattr(dev, "compile_translations", lambda: None)
    with pytest.raises(SystemExit, match=r"no display.*xvfb-run -a python3 dev\.py run.*rehearse"):
        dev.start([])


def test_missing_libraries_are_named_with_the_one_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("shutil.which", lambda tool: str(tmp_path / tool))
    monkeypatch.setattr(dev, "is_missing", lambda library: library.startswith("libxcb-cursor"))
    with pytest.raises(SystemExit) as refused:
        dev.ensure_qt_libraries()
    assert str(refused.value).splitlines() == [
        "dev.py: Qt needs libxcb-cursor.so.0. Install with:",
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libxcb-cursor0",
    ]


def test_only_changed_translations_are_compiled(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for age, name in enumerate(["wmt_lv.qm", "wmt_lv.ts", "wmt_fi.ts", "wmt_fi.qm", "wmt_et.ts"]):
        file = tmp_path / "translations" / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
        os.utime(file, (age, age))
    compiled: list[str] = []
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "run", lambda _, __, *files: compiled.extend(f.name for f in files))
    dev.compile_translations()
    assert compiled == ["wmt_et.ts", "wmt_lv.ts"]


def test_an_unknown_command_shows_the_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["dev.py", "tset"])
    with pytest.raises(SystemExit) as refused:
        dev.main()
    assert refused.value.code == 2
    assert "python3 dev.py test" in capsys.readouterr().err
