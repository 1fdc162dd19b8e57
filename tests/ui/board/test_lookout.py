"""Zooming to a cluster, leading the room there, and coming back to where one was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.arenas import GoToStage
from wmt_desktop.ui.board.kept_views import KeptViews, Place
from wmt_desktop.ui.settings import SettingsFile

Make = Callable[..., Desk]
CTRL = Qt.KeyboardModifier.ControlModifier
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@pytest.fixture
def desk(make_desk: Make) -> Desk:
    return make_desk({"Farms": ["Milk", "Honey"], "Roads": ["Bridge"]}, ["Bus"])


def cluster(desk: Desk, name: str) -> str:
    return next(each.id for each in desk.stored.clusters if each.name == name)


def test_ctrl_home_fills_the_view_with_the_cluster_and_home_with_the_board(desk: Desk) -> None:
    seen: list[object] = []
    desk.page.looked_at.connect(seen.append)
    desk.page.selection.cluster(cluster(desk, "Roads"))
    desk.page.canvas.view.setFocus()
    desk.key(Qt.Key.Key_Home, CTRL)
    view = desk.page.canvas.view
    assert view.zoom > 1
    frame = view.to_viewport(desk.frame("Roads"))
    assert view.viewport().rect().toRectF().contains(frame)
    desk.key(Qt.Key.Key_Home)
    assert view.zoom <= 1
    assert seen == [cluster(desk, "Roads"), None]


def test_a_note_leads_to_its_cluster_for_the_room(desk: Desk) -> None:
    shown: list[str] = []
    desk.page.cluster_shown.connect(shown.append)
    desk.page.selection.only(desk.note("Milk").id)
    desk.page.room.show_cluster.trigger()
    assert shown == [cluster(desk, "Farms")]
    desk.page.selection.only(desk.note("Bus").id)
    assert not desk.page.room.show_cluster.isEnabled()


def test_the_menu_of_a_cluster_offers_both(desk: Desk) -> None:
    desk.page.selection.cluster(cluster(desk, "Farms"))
    desk.page.canvas.show_menu(cluster(desk, "Farms"), desk.page.mapToGlobal(desk.middle("Milk")))
    (menu,) = desk.page.canvas.findChildren(QMenu, options=DIRECT)
    words = {action.text() for action in menu.actions()}
    assert {"Zoom in on this", "Show to the room"} <= words
    menu.close()


def test_every_board_keeps_its_place(desk: Desk) -> None:
    view = desk.page.canvas.view
    view.set_zoom(0.5)
    view.look_at(900, 500)
    before = view.seen().middle
    desk.page.show_stage(Stage.VISION)
    assert view.zoom == 1.0
    desk.arenas.go_to(GoToStage(desk.arena.id, Stage.IDEAS))
    desk.page.show_arena(desk.arena.id)
    assert view.zoom == 0.5
    assert view.seen().middle == pytest.approx(before, abs=3)


def test_the_place_is_there_in_the_next_session(desk: Desk, settings: SettingsFile) -> None:
    view = desk.page.canvas.view
    view.set_zoom(2.0)
    view.pan_by(QPointF(-300, -100))
    middle = view.seen().middle
    desk.page.hide()
    again = KeptViews(SettingsFile(Path(settings._file.fileName()))).place(
        f"{desk.arena.id} {Stage.IDEAS}"
    )
    assert again is not None
    assert again.zoom == 2.0
    assert (again.x, again.y) == pytest.approx(middle, abs=1)


def test_only_so_many_places_are_kept_and_nonsense_is_none(settings: SettingsFile) -> None:
    kept = KeptViews(settings)
    for number in range(150):
        kept.keep(f"board {number}", Place(1.0, float(number), 0.0))
    assert kept.place("board 10") is None
    assert kept.place("board 149") == Place(1.0, 149.0, 0.0)
    for nonsense in ("{", "[]", '{"b":[1,2]}', '{"b":["x",1,2]}'):
        settings.update(views=nonsense)
        assert kept.place("b") is None


def test_a_note_is_kept_off_the_shared_screen_and_carries_a_sign(desk: Desk) -> None:
    desk.page.selection.several([desk.note("Milk").id, desk.note("Honey").id])
    hide = desk.page.room.hide
    assert hide.text() == "Keep off the shared screen"
    before = desk.page.canvas.view.grab().toImage()
    hide.trigger()
    assert {note.text for note in desk.stored.notes if note.hidden} == {"Milk", "Honey"}
    assert desk.page.canvas.view.grab().toImage() != before
    assert hide.text() == "Show on the shared screen again"
    item = desk.page.scene.note_item(desk.note("Milk").id)
    assert item is not None
    said = QAccessible.queryAccessibleInterface(item)
    assert "kept off the shared screen" in said.text(QAccessible.Text.Description)
    hide.trigger()
    assert not any(note.hidden for note in desk.stored.notes)
    hide.trigger()
    desk.history.undo(desk.arena.id)
    assert not any(note.hidden for note in desk.stored.notes)


def test_the_place_is_held_while_the_window_finds_its_size(desk: Desk, qtbot: QtBot) -> None:
    view = desk.page.canvas.view
    view.set_zoom(0.5)
    view.look_at(900, 500)
    desk.page.show_stage(Stage.VISION)
    desk.page.show_stage(Stage.IDEAS)
    desk.page.resize(1000, 700)
    qtbot.waitUntil(lambda: view.seen().middle == pytest.approx((900, 500), abs=3))
    view.pan_by(QPointF(100, 0))
    moved = view.seen().x
    desk.page.resize(1100, 700)
    assert view.seen().x == pytest.approx(moved, abs=3)
