"""The merges of the past, and whether the last one can be taken out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import settle
from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import answer, click, press, shown_texts
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.services import Services
from wmt_desktop.services.work import Work
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.widgets.dialog import Dialog

Write = Callable[..., Path]
KEPT = "A copy of the database is kept"


def test_revert_is_closed_and_says_why_once_something_was_written(
    page: MergePage,
    services: Services,
    window: Window,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services.sessions.merge([session_file("Cēsis")])
    page.show_part("history")
    settle(page, qtbot)
    assert page.history.revert is not None
    assert page.history.revert.isEnabled()
    assert "Something was written since" not in shown_texts(page.history)
    # Nothing in this window hears of what another one writes, until it is asked to revert.
    monkeypatch.setattr(services.arenas, "_work", Work(services.store, Bus()))
    services.arenas.new(NewArena("Tartu"))
    revert = page.history.revert
    answer(lambda: click(revert), press("Revert"))
    settle(page, qtbot)
    assert "cannot be reverted" in window.toast.text
    assert not page.history.revert.isEnabled()
    assert "Something was written since" in shown_texts(page.history)


def test_reverting_says_before_which_texts_stay_erased(
    page: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services.sessions.merge([session_file("Cēsis")])
    page.show_part("history")
    settle(page, qtbot)
    revert = page.history.revert
    assert revert is not None
    said = []

    def keep(dialog: Dialog) -> None:
        said.append(dialog.consequence.text())
        press("Keep the merge")(dialog)

    answer(lambda: click(revert), keep)
    monkeypatch.setattr(services.sessions, "erased_by", lambda _merge: 2)
    answer(lambda: click(revert), keep)
    assert "Everything is as it was" in said[0]
    assert "Everything is as it was" not in said[1]
    assert "2 texts that a coordinator erased with it stay erased" in said[1]


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
