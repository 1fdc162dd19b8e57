from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Theme

Make = Callable[..., Desk]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def on_board(desk: Desk) -> Desk:
    desk.page.canvas.view.setFocus()
    return desk


def test_arrows_and_tab_lead_from_note_to_note(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds", "Tools", "Barn"]}, ["Bus"]))
    desk.key(Qt.Key.Key_Down)
    assert desk.page.selection.current == desk.stored.clusters[0].id
    desk.key(Qt.Key.Key_Down)
    assert desk.selected == ["Seeds"]
    desk.key(Qt.Key.Key_Right)
    assert desk.selected == ["Tools"]
    desk.key(Qt.Key.Key_Left)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert desk.selected == ["Seeds", "Barn"]
    desk.key(Qt.Key.Key_Tab)
    assert desk.selected == ["Bus"]
    desk.key(Qt.Key.Key_Backtab, SHIFT)
    assert desk.selected == ["Barn"]
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    assert not desk.page.canvas.view.hasFocus()


def test_the_ring_shows_where_the_keyboard_is(make_desk: Make) -> None:
    desk = on_board(make_desk({}, ["Bus", "Train"]))
    desk.key(Qt.Key.Key_Tab)
    item = desk.page.scene.note_item(desk.note("Bus").id)
    assert item is not None
    assert item.marks.focused
    assert item.marks.shown
    desk.page.focus_capture()
    assert not item.marks.focused
    assert item.marks.selected


def test_a_cluster_is_made_of_the_selection_and_named_at_once(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Train", "Bike"])
    desk.click(desk.middle("Bus"))
    desk.click(desk.middle("Bike"), SHIFT)
    desk.page.focus_capture()
    QTest.keyClick(desk.page.capture.field, Qt.Key.Key_G, CTRL)
    editor = desk.page.canvas.editor
    assert editor.hasFocus()
    assert editor.toPlainText() == "New cluster"
    QTest.keyClicks(editor, "Ways to school")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert desk.texts("Ways to school") == ["Bus", "Bike"]
    assert desk.page.canvas.view.hasFocus()
    assert desk.page.selection.current == desk.stored.clusters[0].id


def test_escape_keeps_the_name_and_an_empty_name_is_not_taken(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds"]}))
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    editor = desk.page.canvas.editor
    desk.key(Qt.Key.Key_F2)
    QTest.keyClicks(editor, "Nonsense")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_F2)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert desk.stored.clusters[0].name == "Farms"


def test_space_folds_and_opens(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds", "Tools", "Barn"]}))
    cluster = desk.stored.clusters[0].id
    desk.page.selection.cluster(cluster)
    desk.key(Qt.Key.Key_Space)
    assert desk.stored.clusters[0].folded
    assert desk.page.scene.places.notes == {}
    assert desk.frame("Farms").height == 92
    desk.key(Qt.Key.Key_Space)
    assert not desk.stored.clusters[0].folded
    assert len(desk.page.scene.places.notes) == 3


def test_delete_offers_undo_and_the_keyboard_goes_on(make_desk: Make) -> None:
    desk = on_board(make_desk({}, ["Bus", "Train", "Bike"]))
    desk.page.selection.only(desk.note("Train").id)
    desk.key(Qt.Key.Key_Delete)
    assert desk.texts() == ["Bus", "Bike"]
    assert desk.page.selection.current == desk.note("Bike").id
    assert desk.toast.isVisible()
    QTest.mouseClick(desk.toast.button, Qt.MouseButton.LeftButton)
    assert desk.texts() == ["Bus", "Train", "Bike"]


def test_removing_a_cluster_keeps_its_notes_and_can_be_taken_back(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds"]}))
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    desk.key(Qt.Key.Key_Delete)
    assert not desk.stored.clusters
    assert desk.texts() == ["Seeds"]
    QTest.mouseClick(desk.toast.button, Qt.MouseButton.LeftButton)
    assert desk.texts("Farms") == ["Seeds"]
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    desk.key(Qt.Key.Key_Delete)
    desk.type_idea("Later idea")
    QTest.mouseClick(desk.toast.button, Qt.MouseButton.LeftButton)
    assert not desk.stored.clusters
    assert "Ctrl+Z" in desk.toast.text


def test_digits_give_the_selected_notes_a_theme_in_one_step(make_desk: Make) -> None:
    desk = on_board(make_desk({}, ["Bus", "Train"]))
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_2)
    assert {note.theme for note in desk.stored.notes} == {Theme.ENERGY}
    desk.history.undo(desk.arena.id)
    assert {note.theme for note in desk.stored.notes} == {Theme.MOBILITY}
    desk.key(Qt.Key.Key_0)
    assert {note.theme for note in desk.stored.notes} == {Theme.NONE}


def test_alt_arrows_move_notes_and_clusters_without_a_mouse(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["A", "B", "C"], "Shops": ["D"]}, ["Bus"]))
    desk.page.selection.only(desk.note("A").id)
    desk.key(Qt.Key.Key_Right, ALT)
    assert desk.texts("Farms") == ["B", "A", "C"]
    desk.key(Qt.Key.Key_Down, ALT)
    desk.key(Qt.Key.Key_Down, ALT)
    assert desk.texts("Farms") == ["B", "C", "A"]
    desk.key(Qt.Key.Key_Left, ALT)
    assert desk.texts("Farms") == ["B", "A", "C"]
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    desk.key(Qt.Key.Key_Down, ALT)
    assert [each.name for each in desk.stored.clusters] == ["Shops", "Farms"]
    desk.key(Qt.Key.Key_Up, ALT)
    assert [each.name for each in desk.stored.clusters] == ["Farms", "Shops"]
    desk.page.selection.only(desk.note("Bus").id)
    box = desk.page.scene.places.notes[desk.note("Bus").id]
    desk.page.actions_of_board["keep_place"].trigger()
    desk.key(Qt.Key.Key_Right, ALT)
    assert desk.note("Bus").place == (round(box.x) + 24, round(box.y))
    desk.page.actions_of_board["automatic"].trigger()
    assert desk.note("Bus").place is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_notes_are_moved_by_menu(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds"]}, ["Bus"]))
    desk.page.selection.only(desk.note("Bus").id)
    event_menu(desk)
    menu = next(each for each in desk.page.canvas.findChildren(QMenu) if each.isVisible())
    move = next(each for each in menu.findChildren(QMenu) if each.title() == "Move to cluster")
    next(action for action in move.actions() if action.text() == "Farms").trigger()
    menu.close()
    assert desk.texts("Farms") == ["Seeds", "Bus"]
    desk.page.actions_of_board["take_out"].trigger()
    assert desk.texts() == ["Bus"]


def event_menu(desk: Desk) -> None:
    """Press the menu key."""
    view = desk.page.canvas.view
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)


def test_duplicates_stand_behind_their_originals_and_are_selected(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds", "Tools"]}))
    desk.page.selection.only(desk.note("Seeds").id)
    desk.key(Qt.Key.Key_D, CTRL)
    assert desk.texts("Farms") == ["Seeds", "Seeds", "Tools"]
    assert desk.selected == ["Seeds"]


def test_plus_minus_and_home(make_desk: Make) -> None:
    desk = on_board(make_desk({"Farms": ["Seeds"]}))
    view = desk.page.canvas.view
    desk.key(Qt.Key.Key_Plus)
    assert view.zoom == 1.1
    desk.key(Qt.Key.Key_Minus)
    desk.key(Qt.Key.Key_Minus)
    assert view.zoom == 0.9
    desk.key(Qt.Key.Key_Home)
    assert view.zoom == 1.0


def test_escape_leads_back_to_capture(make_desk: Make) -> None:
    desk = on_board(make_desk({}, ["Bus"]))
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Escape)
    assert desk.selected == []
    desk.key(Qt.Key.Key_Escape)
    assert desk.page.capture.field.hasFocus()
