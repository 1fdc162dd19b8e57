"""A command line, and an arena to use it on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.wmt import Wmt


@pytest.fixture
def wmt(tmp_path: Path, capsys: pytest.CaptureFixture[str], blank_database: Path) -> Wmt:
    return Wmt(tmp_path, capsys, blank_database)


@pytest.fixture
def arena(wmt: Wmt) -> str:
    """An arena called Cēsis."""
    return str(wmt("arena", "new", "--title", "Cēsis")["arena"])


@pytest.fixture
def board(wmt: Wmt, arena: str) -> str:
    """The same with a note in each of three clusters."""
    table = wmt.file("board.csv", "text,cluster\nOats,Meals\nCold store,Farms\nSolar,Energy\n")
    wmt("notes", "import", arena, table)
    return arena
