"""The merges of the past, and whether the last one can be taken out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import settle
from tests.ui.pages.rooms import shown_texts
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage

Write = Callable[..., Path]
KEPT = "A copy of the database is kept"


def test_revert_is_closed_and_says_why_once_something_was_written(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    services.sessions.merge([session_file("Cēsis")])
    page.show_part("history")
    settle(page, qtbot)
    assert page.history.revert is not None
    assert page.history.revert.isEnabled()
    assert "Something was written since" not in shown_texts(page.history)
    services.arenas.new(NewArena("Tartu"))
    settle(page, qtbot)
    assert not page.history.revert.isEnabled()
    assert "Something was written since" in shown_texts(page.history)


def test_a_copy_is_spoken_of_only_where_one_is_kept(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    services.sessions.merge([session_file("Cēsis")])
    page.show_part("history")
    settle(page, qtbot)
    assert KEPT in shown_texts(page.history)
    (record,) = services.sessions.merges()
    # So it is on a server that several share.
    page.history.show_merges((replace(record, backup=""),), 0)
    assert KEPT not in shown_texts(page.history)
    assert "can be taken out again" in shown_texts(page.history)
