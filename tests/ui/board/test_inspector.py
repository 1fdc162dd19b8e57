from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk, write
from tests.ui.pages.rooms import answer, button, click, press
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.arenas import EditArena
from wmt_desktop.services.boards import EditNotes
from wmt_desktop.services.records import HistoryLine
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.ui.board.history_words import cluster_history, history_entries
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.widgets.dialog import Dialog

Make = Callable[..., Desk]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_text_is_stored_when_the_keyboard_leaves_and_on_ctrl_enter(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Train"])
    desk.click(desk.middle("Bus"))
    panel = desk.page.inspector.note
    panel.text.setFocus()
    panel.text.selectAll()
    write(panel.text, "Night bus")
    assert desk.texts() == ["Bus", "Train"]
    QTest.keyClick(panel.text, Qt.Key.Key_Return, CTRL)
    assert desk.texts() == ["Night bus", "Train"]
    write(panel.text, "!")
    desk.click(desk.middle("Train"))
    assert desk.texts() == ["Night bus!", "Train"]
    assert panel.text.toPlainText() == "Train"


def test_an_empty_text_is_refused_and_the_stored_one_comes_back(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    desk.click(desk.middle("Bus"))
    text = desk.page.inspector.note.text
    text.setFocus()
    text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_Delete)
    QTest.keyClick(text, Qt.Key.Key_Return, CTRL)
    assert text.toPlainText() == "Bus"
    assert desk.toast.isVisible()


def test_what_is_being_typed_survives_a_change_from_elsewhere(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    desk.click(desk.middle("Bus"))
    text = desk.page.inspector.note.text
    text.setFocus()
    write(text, "half a sent")
    desk.boards.edit(EditNotes((replace(desk.note("Bus"), theme=Theme.FOOD),)))
    assert text.toPlainText() == "half a sentBus"
    assert desk.note("Bus").theme is Theme.FOOD


def test_fields_write_through(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    desk.click(desk.middle("Bus"))
    panel = desk.page.inspector.note
    panel.themes.chosen.emit(Theme.ENERGY)
    panel.author.chosen.emit("Table 9")
    QTest.mouseClick(panel.heard.plus, Qt.MouseButton.LeftButton)
    panel.translation.setFocus()
    write(panel.translation, "Autobuss")
    panel.text.setFocus()
    panel.cluster.chosen.emit(desk.stored.clusters[0].id)
    note = desk.note("Bus")
    assert (note.theme, note.author, note.heard, note.translation) == (
        Theme.ENERGY,
        "Table 9",
        2,
        "Autobuss",
    )
    assert desk.texts("Farms") == ["Seeds", "Bus"]
    assert panel.heard.value() == 2
    assert panel.cluster.key() == desk.stored.clusters[0].id


def test_the_second_language_is_named_and_hidden_without_one(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    desk.click(desk.middle("Bus"))
    panel = desk.page.inspector.note
    assert panel._labels["translation"].text() == "In English"
    desk.click(desk.middle("Seeds"))
    assert panel._labels["translation"].text() == "In Latvian"
    desk.arenas.edit(EditArena(replace(desk.arena, second_language="")))
    desk.click(desk.middle("Bus"))
    assert not panel.translation.isVisible()


def test_the_arrows_lead_through_the_selected_notes(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Train", "Bike"])
    desk.page.canvas.view.setFocus()
    desk.key(Qt.Key.Key_A, CTRL)
    inspector = desk.page.inspector
    assert inspector._title.text() == "Note 3 of 3 selected"
    QTest.mouseClick(inspector.next, Qt.MouseButton.LeftButton)
    assert inspector._title.text() == "Note 1 of 3 selected"
    assert inspector.note.text.toPlainText() == "Bus"
    QTest.mouseClick(inspector.previous, Qt.MouseButton.LeftButton)
    assert inspector.note.text.toPlainText() == "Bike"
    QTest.mouseClick(inspector.delete, Qt.MouseButton.LeftButton)
    assert desk.texts() == ["Bus", "Train"]


def test_nothing_selected_shows_the_figures_of_the_board(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds", "Tools"], "Shops": ["Till"]}, ["Bus"])
    inspector = desk.page.inspector
    assert inspector._title.text() == "Board"
    names = [figure.accessibleName() for figure in inspector.board._figures]
    assert names == ["4 ideas", "2 clusters", "1 not grouped yet"]
    assert "Food: 3" in inspector.board.themes.accessibleName()


def test_a_cluster_has_names_in_both_languages(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]})
    frame = desk.frame("Farms")
    desk.click(desk.point(frame.x + 20, frame.y + 20))
    panel = desk.page.inspector.cluster
    assert desk.page.inspector._title.text() == "Cluster"
    panel.name_second.setFocus()
    write(panel.name_second, "Fields")
    panel.name.setFocus()
    assert desk.stored.clusters[0].name_second == "Fields"
    QTest.mouseClick(desk.page.inspector.fold, Qt.MouseButton.LeftButton)
    assert desk.stored.clusters[0].folded


def test_the_history_is_told_in_sentences(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    desk.click(desk.middle("Bus"))
    panel = desk.page.inspector.note
    panel.themes.chosen.emit(Theme.ENERGY)
    panel.cluster.chosen.emit(desk.stored.clusters[0].id)
    panel.translation.setFocus()
    write(panel.translation, "Bus")
    panel.text.setFocus()
    entries = history_entries(
        desk.services.activity.of_thing(desk.note("Bus").id), lambda _: "Farms", "en"
    )
    assert [entry.text for entry in entries] == [
        "English text added",
        "Moved to “Farms”",
        "Theme set to Energy",
        "Written at table 3",
    ]
    qtbot.waitUntil(lambda: panel.history.more.text() == "Show all 4")
    QTest.mouseClick(panel.history.more, Qt.MouseButton.LeftButton)
    assert panel.history.more.text() == "Show less"
    desk.click(desk.middle("Seeds"))
    steps = panel.history.steps.layout()
    assert steps is not None
    assert not steps.count(), "nothing rather than the steps of the other"
    assert not panel.history.more.isVisible()


def test_deleting_and_bringing_back_is_told() -> None:
    def line(number: int, field: str, value: object, action: str = "note.edit") -> HistoryLine:
        return HistoryLine(100 + number, action, field, value, "s", own=True, number=number)

    lines = (
        line(9, "place", [1, 2]),
        line(8, "theme", "none"),
        line(7, "hidden", True),
        line(6, "cluster", None),
        line(5, "translation", ""),
        line(4, "deleted", False),
        line(3, "deleted", True, "note.delete"),
        line(2, "order", "5"),
        line(1, "author", "Ann", "note.add"),
        line(1, "arena", "arena:0", "note.add"),
    )
    assert [entry.text for entry in history_entries(lines, str)] == [
        "Moved on the board",
        "Theme removed",
        "Hidden from the shared screen",
        "Taken out of its cluster",
        "Translation removed",
        "Brought back",
        "Deleted",
        "Written by Ann",
    ]


def test_long_names_do_not_widen_the_inspector(make_desk: Make) -> None:
    desk = make_desk({"A very long name of a cluster, longer than any frame": ["Seeds"]}, ["Bus"])
    desk.click(desk.middle("Bus"))
    inspector = desk.page.inspector
    assert inspector.width() == 288
    assert inspector.note.minimumSizeHint().width() < 288
    assert inspector.note.width() <= 288


def test_coming_back_to_the_page_the_next_idea_can_be_typed(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    desk.click(desk.middle("Bus"))
    assert desk.page.canvas.view.hasFocus()
    desk.page.hide()
    desk.page.show()
    assert desk.page.capture.field.hasFocus()


def test_a_cluster_tells_its_history_and_goes_back_to_an_earlier_name(
    make_desk: Make, qtbot: QtBot
) -> None:
    desk = make_desk({"Farms": ["Seeds"]})
    cluster = desk.stored.clusters[0]
    desk.page.selection.cluster(cluster.id)
    panel = desk.page.inspector.cluster
    panel.name.setFocus()
    panel.name.setPlainText("Fields")
    panel.colour.chosen.emit(Theme.FOOD)
    panel.name_second.setFocus()
    history = desk.services.activity.of_thing(cluster.id)
    assert [entry.text for entry in cluster_history(history)] == [
        "Named “Fields”",
        "Colour set to Food",
        "Begun",
    ]
    qtbot.waitUntil(panel.history.more.isVisible)
    panel.history.more.click()

    def links() -> list[TextLink]:
        return [each for each in panel.history.steps.findChildren(TextLink) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(links()))
    links()[-1].click()
    assert [each.name for each in desk.stored.clusters] == ["Farms"]


def test_an_erasure_stands_in_the_history_of_the_note(make_desk: Make) -> None:
    desk = make_desk({}, ["Call Anna on 29123456"])
    note = desk.note("Call Anna on 29123456")
    desk.boards.edit(EditNotes((replace(note, text="Ask the kitchen"),)))
    desk.services.sessions.redact(RedactText(desk.arena.id, note.id))
    desk.services.sessions.redact(RedactText(desk.arena.id, note.id, everything=True))
    lines = desk.services.activity.of_thing(note.id)
    assert [entry.text for entry in history_entries(lines, str)] == [
        "Earlier texts erased",
        "Text erased",
        "Earlier texts erased",
        "Text changed",
        "Written at table 3",
    ]


def test_what_a_note_or_cluster_said_is_erased_from_the_inspector(
    make_desk: Make, qtbot: QtBot
) -> None:
    desk = make_desk({"Anna’s ideas": ["Call Anna on 29123456"]})
    note, cluster = desk.note("Call Anna on 29123456"), desk.stored.clusters[0]

    def everything(dialog: Dialog) -> None:
        click(button(dialog, "All of it, also what it says now"))
        press("Erase for good")(dialog)

    desk.click(desk.middle(note.text))
    answer(desk.page.inspector.note.history.erase.click, everything)
    qtbot.waitUntil(lambda: "this is a request" in desk.toast.text)
    assert desk.texts("Anna’s ideas") == [ERASED]
    trust = desk.services.trust
    trust.enrol(trust.keys()[0].key)
    desk.page.selection.cluster(cluster.id)
    answer(desk.page.inspector.cluster.history.erase.click, everything)
    qtbot.waitUntil(lambda: "Erased here" in desk.toast.text)
    assert [each.name for each in desk.stored.clusters] == [ERASED]
    said = desk.services.activity.of_thing(cluster.id)
    assert "Anna’s ideas" not in [line.value for line in said]
