"""Merging duplicates by key, menu, outline and hand; counting what is said again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk, write
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.widgets.button import Button

Make = Callable[..., Desk]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
no_plugin_noise = pytest.mark.qt_log_ignore("This plugin does not support")


def inside(desk: Desk, text: str) -> list[str]:
    return sorted(part.text for part in desk.stored.absorbed.get(desk.note(text).id, ()))


def menu_of(desk: Desk) -> dict[str, Callable[[], None]]:
    menu = next(each for each in desk.page.findChildren(QMenu) if each.isVisible())
    return {action.text(): action.trigger for action in menu.actions()}


def close_menus(desk: Desk) -> None:
    for menu in desk.page.findChildren(QMenu):
        menu.close()


def test_ctrl_m_merges_into_the_note_of_the_inspector(make_desk: Make) -> None:
    desk = make_desk({"Roads": ["Bus", "A bus"]}, ["Buses"])
    desk.click(desk.middle("Bus"))
    desk.click(desk.middle("Buses"), SHIFT)
    desk.click(desk.middle("A bus"), SHIFT)
    desk.page.focus_capture()
    QTest.keyClick(desk.page.capture.field, Qt.Key.Key_M, CTRL)
    assert desk.texts("Roads") == ["A bus"]
    assert inside(desk, "A bus") == ["Bus", "Buses"]
    assert desk.selected == ["A bus"]
    assert desk.toast.text == "3 notes merged into “A bus”"
    desk.toast.button.click()
    assert desk.texts("Roads") == ["Bus", "A bus"]


def test_one_note_cannot_be_merged(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Buses"])
    desk.click(desk.middle("Bus"))
    assert not desk.page.actions_of_board["merge"].isEnabled()
    assert not desk.page.actions_of_board["split"].isEnabled()


def test_the_inspector_counts_everything_and_lists_what_is_inside(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Buses", "Tram"])
    desk.page.selection.several([desk.note("Buses").id, desk.note("Bus").id])
    desk.page.actions_of_board["merge"].trigger()
    panel = desk.page.inspector.note
    assert panel.heard.spin.value() == 2
    assert panel.merged.count == 1
    panel.heard.plus.click()
    assert desk.boards.note(desk.note("Bus").id).heard == 2
    assert desk.stored.heard(desk.note("Bus")) == 3
    panel.heard.minus.click()
    panel.heard.minus.click()
    assert desk.stored.heard(desk.note("Bus")) == 2
    split = next(link for link in panel.merged.findChildren(TextLink) if link.isVisible())
    assert split.accessibleName() == "Split off “Buses”"
    QTest.keyClick(split, Qt.Key.Key_Space)
    assert sorted(desk.texts()) == ["Bus", "Buses", "Tram"]
    assert sorted(desk.selected) == ["Bus", "Buses"]


def test_split_again_by_menu(make_desk: Make) -> None:
    desk = make_desk({"Roads": ["Bus", "A bus", "Buses"]})
    desk.page.selection.several(note.id for note in desk.stored.notes)
    desk.page.actions_of_board["merge"].trigger()
    assert len(desk.texts("Roads")) == 1
    desk.page.actions_of_board["split"].trigger()
    assert sorted(desk.texts("Roads")) == ["A bus", "Bus", "Buses"]
    desk.history.undo(desk.arena.id)
    assert len(desk.texts("Roads")) == 1


def test_the_card_and_the_outline_say_how_often(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Buses"])
    desk.page.outline.show()
    desk.page.selection.several([desk.note("Buses").id, desk.note("Bus").id])
    desk.page.actions_of_board["merge"].trigger()
    model = desk.page.outline.tree.model()
    group = model.index(0, 0)
    assert model.index(0, 0, group).data() == "Bus  ×2"
    said = model.index(0, 0, group).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("heard 2 times")


def hold_over(qtbot: QtBot, desk: Desk, carried: str, target: str) -> None:
    at = desk.middle(target)
    desk.drag(desk.middle(carried), at, let_go=False)
    qtbot.waitUntil(lambda: desk.page.canvas.gestures.merging.target == desk.note(target).id)


def let_go(desk: Desk, target: str) -> None:
    viewport = desk.page.canvas.view.viewport()
    QTest.mouseRelease(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, desk.middle(target)
    )


@no_plugin_noise
def test_a_note_held_over_another_offers_to_merge(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({"Roads": ["Bus"]}, ["Buses"])
    hold_over(qtbot, desk, "Buses", "Bus")
    let_go(desk, "Bus")
    choices = menu_of(desk)
    assert list(choices) == ["Merge into “Bus”", "Put down beside it", "", "Cancel"]
    assert desk.texts() == ["Buses"], "nothing happens before the answer"
    choices["Merge into “Bus”"]()
    close_menus(desk)
    assert desk.texts() == []
    assert inside(desk, "Bus") == ["Buses"]


@no_plugin_noise
def test_the_answer_can_be_to_put_it_down_or_nothing(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({"Roads": ["Bus"]}, ["Buses"])
    hold_over(qtbot, desk, "Buses", "Bus")
    let_go(desk, "Bus")
    menu_of(desk)["Cancel"]()
    close_menus(desk)
    assert desk.texts() == ["Buses"]
    hold_over(qtbot, desk, "Buses", "Bus")
    let_go(desk, "Bus")
    menu_of(desk)["Put down beside it"]()
    close_menus(desk)
    assert sorted(desk.texts("Roads")) == ["Bus", "Buses"]


def test_a_quick_drop_on_a_note_is_a_drop_like_any_other(make_desk: Make) -> None:
    desk = make_desk({"Roads": ["Bus"]}, ["Buses"])
    desk.drag(desk.middle("Buses"), desk.middle("Bus"))
    assert not [menu for menu in desk.page.findChildren(QMenu) if menu.isVisible()]
    assert sorted(desk.texts("Roads")) == ["Bus", "Buses"]
    assert desk.stored.absorbed == {}


def test_escape_ends_the_offer(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({"Roads": ["Bus"]}, ["Buses"])
    hold_over(qtbot, desk, "Buses", "Bus")
    assert desk.page.canvas.gestures.cancel()
    assert desk.page.canvas.gestures.merging.target == ""
    let_go(desk, "Bus")
    assert desk.texts() == ["Buses"]


def test_what_is_on_the_board_already_is_suggested_while_typing(make_desk: Make) -> None:
    desk = make_desk({"Roads": ["A shared bus to the farm shop"]}, ["Tram"])
    bar = desk.page.capture
    write(bar.field, "shared farm shop bus")
    assert bar.suggestion.isVisible()
    assert bar.suggestion.note == desk.note("A shared bus to the farm shop")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, CTRL)
    assert not bar.suggestion.isVisible()
    assert bar.field.toPlainText() == ""
    assert bar.field.hasFocus()
    assert desk.note("A shared bus to the farm shop").heard == 2
    assert len(desk.stored.notes) == 2
    assert desk.toast.text == "“A shared bus to the farm shop” was heard 2 times"
    desk.toast.button.click()
    assert desk.note("A shared bus to the farm shop").heard == 1


def test_enter_writes_the_idea_all_the_same_and_escape_ends_the_suggestion(
    make_desk: Make,
) -> None:
    desk = make_desk({}, ["A shared bus to the farm shop"])
    bar = desk.page.capture
    write(bar.field, "A shared bus to the farm")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.suggestion.isVisible()
    write(bar.field, " shop")
    assert not bar.suggestion.isVisible()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert len(desk.stored.notes) == 2
    write(bar.field, "A shared bus to the farm shop")
    assert bar.suggestion.isVisible(), "the next idea is looked for again"


def test_the_field_stays_where_it_is_when_a_suggestion_comes(make_desk: Make) -> None:
    desk = make_desk({}, ["A shared bus"])
    bar = desk.page.capture
    before = bar.field.mapTo(desk.page, bar.field.rect().bottomLeft())
    write(bar.field, "A shared bus")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert bar.field.mapTo(desk.page, bar.field.rect().bottomLeft()) == before
    assert bar.suggestion.height() > 0


def test_words_inside_a_merged_note_count_for_the_whole(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "A shared coach to the farm shop"])
    bus = desk.note("Bus")
    coach = desk.note("A shared coach to the farm shop")
    desk.page.selection.several([coach.id, bus.id])
    desk.page.actions_of_board["merge"].trigger()
    desk.page.focus_capture()
    write(desk.page.capture.field, "shared coach farm shop")
    again = desk.page.capture.suggestion.again
    assert isinstance(again, Button)
    again.click()
    assert desk.stored.heard(desk.note("Bus")) == 3
