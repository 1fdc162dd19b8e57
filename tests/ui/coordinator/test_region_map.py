"""Where the arenas are: numbers as in the table, filled where a file on the desk has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import merge, settle
from tests.ui.pages.conftest import Window
from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.coordinator.region_map import markers

Write = Callable[..., Path]


def test_arenas_have_the_numbers_of_the_table() -> None:
    arenas = [
        Arena("arena:1", "One", place="Bremen"),
        Arena("arena:2", "Two", place="Rīga"),
        Arena("arena:3", "Gauja", place="Cēsis"),
    ]
    found = markers(arenas, {"arena:3"})
    assert [(each.number, each.name, each.now) for each in found] == [
        (1, "Bremen", False),
        (3, "Cēsis", True),
    ]


def test_two_arenas_in_one_place_lie_beside_each_other() -> None:
    one, other = markers([Arena(f"arena:{n}", "Tartu County") for n in range(2)], ())
    assert one.x < other.x
    assert one.y == other.y


def test_the_map_follows_the_desk(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot, window: Window
) -> None:
    settle(page, qtbot)
    assert not page.desk.map.isVisible()
    services.sessions.merge([session_file("Bremen")])
    merge(page, qtbot, session_file("Cēsis"))
    assert page.desk.map.isVisible()
    assert [(each.name, each.now) for each in page.desk.map.markers] == [
        ("Bremen", False),
        ("Cēsis", True),
    ]
    assert "1 Bremen, 2 Cēsis" in page.desk.map.accessibleName()
    window.resize(1000, 800)
    settle(page, qtbot)
    assert not page.desk.map.isVisible()
