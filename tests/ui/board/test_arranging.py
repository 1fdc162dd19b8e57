"""Sorting, aligning, tidying up, snapping and colours, by menu alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.board.moving import NUDGE
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.settings import SettingsFile

Make = Callable[..., Desk]


def entries(menu: QMenu) -> dict[str, QAction]:
    """Everything in a menu and the menus inside it, by its words."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= entries(inner)
        else:
            found[action.text()] = action
    return found


def of_notes(desk: Desk) -> dict[str, QAction]:
    return entries(desk.page.menus.of_notes(desk.page))


def of_cluster(desk: Desk) -> dict[str, QAction]:
    return entries(desk.page.menus.of_cluster(desk.page))


def of_board(desk: Desk) -> dict[str, QAction]:
    return entries(desk.page.menus.of_board(desk.page))


def test_a_cluster_is_sorted_by_its_menu(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Tools", "Barn", "Seeds"]})
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    of_cluster(desk)["By text, A to Z"].trigger()
    assert desk.texts("Farms") == ["Barn", "Seeds", "Tools"]
    desk.history.undo(desk.arena.id)
    assert [note.text for note in desk.shown.notes] == ["Tools", "Barn", "Seeds"]


def test_loose_notes_are_sorted_from_one_of_them(make_desk: Make) -> None:
    desk = make_desk({}, ["Tram", "Bus"])
    desk.page.selection.only(desk.note("Tram").id)
    of_notes(desk)["By text, A to Z"].trigger()
    assert desk.texts() == ["Bus", "Tram"]


def test_free_notes_are_aligned_and_notes_in_clusters_are_not(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus", "Tram"])
    desk.page.selection.several([desk.note("Seeds").id, desk.note("Bus").id])
    assert "Left edges" not in of_notes(desk)
    desk.page.selection.several([desk.note("Tram").id, desk.note("Bus").id])
    of_notes(desk)["Left edges"].trigger()
    bus, tram = desk.note("Bus"), desk.note("Tram")
    assert bus.place is not None
    assert tram.place is not None
    assert bus.place[0] == tram.place[0]
    assert desk.texts("Farms") == ["Seeds"]
    desk.history.undo(desk.arena.id)
    assert desk.note("Bus").place is None


def test_two_notes_have_nothing_to_distribute(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Tram", "Rail"])
    desk.page.selection.several([desk.note("Tram").id, desk.note("Bus").id])
    assert not of_notes(desk)["Same distance down"].isEnabled()
    desk.page.selection.several(note.id for note in desk.stored.notes)
    of_notes(desk)["Same distance down"].trigger()
    assert all(note.place for note in desk.stored.notes)


def test_tidy_up_places_everything_anew_in_one_step(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus", "Tram"])
    assert not of_board(desk)["Tidy up the board"].isEnabled()
    desk.drag(desk.middle("Bus"), desk.point(800, 500))
    frame = desk.frame("Farms")
    desk.drag(desk.point(frame.x + 60, frame.y + 20), desk.point(700, 120))
    assert desk.note("Bus").place is not None
    assert desk.stored.clusters[0].place is not None
    of_board(desk)["Tidy up the board"].trigger()
    assert desk.note("Bus").place is None
    assert desk.stored.clusters[0].place is None
    step = desk.history.state(desk.arena.id).undo
    assert step is not None
    assert step.action == "board.tidy"


def test_drops_go_to_the_grid_when_asked_to(make_desk: Make, settings: SettingsFile) -> None:
    desk = make_desk({}, ["Bus"])
    desk.drag(desk.middle("Bus"), desk.middle("Bus") + QPoint(211, 105))
    before = desk.note("Bus").place
    assert before is not None
    assert before[0] % NUDGE or before[1] % NUDGE
    of_board(desk)["Snap to grid"].trigger()
    assert settings.values.snap_to_grid
    desk.drag(desk.middle("Bus"), desk.middle("Bus") + QPoint(211, 105))
    after = desk.note("Bus").place
    assert after is not None
    assert after != before
    assert (after[0] % NUDGE, after[1] % NUDGE) == (0, 0)


def test_a_cluster_gets_a_colour_and_loses_it(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]})
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    of_cluster(desk)["Food"].trigger()
    assert [each.theme for each in desk.stored.clusters] == [Theme.FOOD]
    panel = desk.page.inspector.cluster
    assert panel.colour.theme() is Theme.FOOD
    panel.colour.chosen.emit(Theme.ENERGY)
    assert [each.theme for each in desk.stored.clusters] == [Theme.ENERGY]
    plain = next(link for link in panel.findChildren(TextLink) if link.isVisible())
    QTest.keyClick(plain, Qt.Key.Key_Space)
    assert [each.theme for each in desk.stored.clusters] == [Theme.NONE]


def test_a_new_cluster_and_its_name_are_one_step(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Tram"])
    desk.page.selection.several(note.id for note in desk.stored.notes)
    desk.page.actions_of_board["new_cluster"].trigger()
    desk.page.canvas.editor.setPlainText("Ways to school")
    desk.page.canvas.editor.finish(keep=True)
    assert sorted(desk.texts("Ways to school")) == ["Bus", "Tram"]
    desk.history.undo(desk.arena.id)
    assert not desk.stored.clusters
    desk.history.redo(desk.arena.id)
    assert [each.name for each in desk.stored.clusters] == ["Ways to school"]
