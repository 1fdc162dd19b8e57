"""What is told about one file before anything changes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.conftest import Laptop
from tests.ui.coordinator.desks import add, badges
from tests.ui.pages.rooms import click, shown_texts
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.ui.coordinator.page import MergePage

Write = Callable[..., Path]


def open_first(page: MergePage) -> str:
    page.merging.open(page.desk.table.rows[0].entry.path, True)
    return shown_texts(page.desk.file)


def test_figures_program_and_key_are_told(
    page: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    file = session_file("Cēsis")
    add(page, qtbot, file)
    said = open_first(page)
    session = page.desk.table.rows[0].entry.session
    assert session is not None
    assert "Same: 0" in said
    assert session.program in said
    assert session.device in said
    assert str(file) in said
    click(page.desk.file.remove)
    assert page.desk.table.rows == []
    assert page.desk.conflicts.isVisible()


def test_a_clock_that_runs_ahead_is_told(
    page: MergePage, session_file: Write, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time_ns
    with monkeypatch.context() as ahead:
        ahead.setattr(time, "time_ns", lambda: real() + 3 * 24 * 3600 * 10**9 + 10**12)
        file = session_file("Cēsis")
    add(page, qtbot, file)
    assert "3 days ahead" in open_first(page)
    assert page.desk.table.rows[0].entry.ready


def test_what_a_newer_version_made_is_marked(
    page: MergePage, laptop: Laptop, tmp_path: Path, qtbot: QtBot
) -> None:
    services = laptop("newer")
    arena = services.arenas.new(NewArena("Cēsis"))
    with services.store.write() as writer:
        writer.append(arena.id, "shape.add", [["shape", "circle", 3]])
    file = tmp_path / "newer.wmta"
    services.sessions.export(arena.id, file)
    add(page, qtbot, file)
    said = open_first(page)
    assert "Made by a newer version" in said
    assert "kept and passed on" in said


def test_a_file_without_a_signature_says_so(
    page: MergePage, session_file: Write, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as locked:
        # The keyring of that laptop could not be opened.
        locked.setattr(Installation, "private_key", lambda _: None)
        file = session_file("Cēsis")
    add(page, qtbot, file)
    assert badges(page) == ["Not signed"]
    assert "nobody can tell who wrote this file" in open_first(page)
    assert not page.desk.file.trust.isVisible()
