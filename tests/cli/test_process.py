"""``wmt`` as a program of its own: what it loads, and what it leaves when it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.wmt import Wmt

ROOT = Path(__file__).resolve().parents[2]
LOADED = """
import runpy, sys
sys.argv[0] = "wmt"
try:
    runpy.run_module("wmt_desktop", run_name="__main__")
except SystemExit as end:
    code = end.code
names = {name.partition(".")[0] for name in sys.modules}
print(code, *sorted(names), file=sys.stderr)
"""
QT = {"PySide6", "shiboken6"}
HEAVY = {"reportlab", "openpyxl", "alembic", "pyrage", "keyring"}


def python(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def database(wmt: Wmt, arena: str) -> Path:
    assert arena
    return wmt.folder / "laptop.db"


@pytest.mark.parametrize(
    ("arguments", "not_needed"),
    [
        (("--help",), {"rich", "sqlalchemy", "cryptography"}),
        (("--json", "arena", "list"), {"rich", "cryptography"}),
    ],
)
def test_nothing_is_loaded_that_is_not_needed(
    database: Path, arguments: tuple[str, ...], not_needed: set[str]
) -> None:
    done = python("-c", LOADED, "--database", database, *arguments)
    code, *loaded = done.stderr.split()
    assert code == "0"
    assert "wmt_desktop" in loaded
    assert not set(loaded) & (QT | HEAVY | not_needed)


def test_a_refusal_ends_the_process_with_1_and_leaves_one_whole_file(database: Path) -> None:
    refused = python("-m", "wmt_desktop", "--database", database, "arena", "show", "Nowhere")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert [file.name for file in database.parent.glob("laptop*")] == ["laptop.db"]


def test_a_reader_that_has_seen_enough_is_no_error(database: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "wmt_desktop", "--database", str(database), "--help"],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert program.stderr.read() == ""


if sys.platform != "win32":  # whose pipes end in another way

    @pytest.mark.parametrize("arguments", [("arena", "list"), ("arena", "show", "none of these")])
    def test_a_reader_who_goes_away_ends_it_quietly(
        database: Path, arguments: tuple[str, ...]
    ) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-m", "wmt_desktop", "--json", "--database", str(database)]
        with os.fdopen(writing, "w") as gone:
            done = subprocess.run(
                [*command, *arguments], cwd=ROOT, stdout=gone, stderr=subprocess.PIPE, check=False
            )
        assert done.returncode in {1, 2}
        assert b"Traceback" not in done.stderr
        assert b"BrokenPipe" not in done.stderr
