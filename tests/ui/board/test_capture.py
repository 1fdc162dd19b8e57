from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.board.names import author_mark, author_name
from wmt_desktop.ui.settings import SettingsFile

Make = Callable[..., Desk]


def test_ideas_are_on_disk_and_the_field_keeps_the_keyboard(make_desk: Make) -> None:
    desk = make_desk()
    desk.type_idea("Bio lunch")
    desk.type_idea("Dārzeņu kaste")
    assert [note.text for note in desk.stored.notes] == ["Bio lunch", "Dārzeņu kaste"]
    assert desk.page.capture.field.hasFocus()
    assert desk.page.capture.field.toPlainText() == ""
    assert set(desk.page.scene.places.notes) == {note.id for note in desk.stored.notes}
    assert {note.author for note in desk.stored.notes} == {"Table 1"}
    assert {note.lang for note in desk.stored.notes} == {"lv"}


def test_shift_enter_starts_a_line_and_blank_ideas_are_not_written(
    make_desk: Make, qtbot: QtBot
) -> None:
    desk = make_desk()
    field = desk.page.capture.field
    high = desk.page.capture.height()
    QTest.keyClicks(field, "First")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "second")
    assert desk.page.capture.height() > high
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.stored.notes[0].text == "First\nsecond"
    qtbot.waitUntil(lambda: desk.page.capture.height() == high == 72)
    desk.type_idea("   ")
    assert len(desk.stored.notes) == 1


def test_theme_keys_work_while_the_field_is_empty_and_with_alt(make_desk: Make) -> None:
    desk = make_desk()
    field = desk.page.capture.field
    QTest.keyClick(field, Qt.Key.Key_3)
    QTest.keyClick(field, Qt.Key.Key_4)
    desk.type_idea("Buses")
    assert desk.page.capture.themes.theme is Theme.MOBILITY
    QTest.keyClick(field, Qt.Key.Key_3)
    desk.type_idea("At 10 o'clock")
    QTest.keyClicks(field, "Heat")
    QTest.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_0)
    desk.type_idea("Plain")
    assert [(note.text, note.theme) for note in desk.stored.notes] == [
        ("Buses", Theme.MOBILITY),
        ("At 10 o'clock", Theme.FOOD),
        ("Heat", Theme.ENERGY),
        ("Plain", Theme.NONE),
    ]


def test_a_number_that_begins_an_idea_is_typed_and_no_theme(make_desk: Make) -> None:
    desk = make_desk()
    QTest.keyClick(desk.page.capture.field, Qt.Key.Key_4)
    ideas = ["Buses", "3 kg of apples", "30 % less waste", "1. More buses", "2-day fair"]
    for idea in ideas:
        desk.type_idea(idea)
    notes = [(note.text, note.theme) for note in desk.stored.notes]
    assert notes == [(idea, Theme.MOBILITY) for idea in ideas]


def test_theme_buttons_toggle_and_give_the_keyboard_back(make_desk: Make) -> None:
    desk = make_desk()
    button = desk.page.capture.themes._keys[Theme.ENERGY]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.page.capture.field.hasFocus()
    desk.type_idea("Heat")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.type_idea("Plain")
    assert [note.theme for note in desk.stored.notes] == [Theme.ENERGY, Theme.NONE]


def test_an_idea_that_cannot_be_stored_stays_in_the_field(make_desk: Make) -> None:
    desk = make_desk()
    field = desk.page.capture.field
    field.setPlainText("x" * 20_001)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(field.toPlainText()) == 20_001
    assert desk.stored.notes == ()
    assert desk.toast.isVisible()
    assert "20,000" in desk.toast.text or "20000" in desk.toast.text


def test_the_table_is_remembered(make_desk: Make, settings: SettingsFile) -> None:
    settings.update(table="Table 5")
    desk = make_desk()
    author = desk.page.capture.author
    assert author.text() == "Table 5"
    menu = author._menu()
    next(action for action in menu.actions() if action.text() == "Table 7").trigger()
    assert settings.values.table == "Table 7"
    desk.type_idea("From seven")
    assert desk.stored.notes[0].author == "Table 7"
    assert "Latviešu" in [action.text() for action in menu.actions()]
    next(action for action in menu.actions() if action.text() == "English").trigger()
    assert settings.values.idea_language == "en"
    desk.type_idea("In English")
    assert desk.stored.notes[1].lang == "en"


def test_the_bar_stays_where_it_is_and_shrinks_its_words(make_desk: Make) -> None:
    desk = make_desk(size=(900, 700))
    capture = desk.page.capture
    assert capture.geometry().bottom() == desk.page.height() - 1
    assert capture.field.width() >= 150
    assert capture.paste.text() == ""
    assert capture.paste.accessibleName() == "Paste many"
    for width, words in ((130, "New idea"), (400, "Type an idea and press Enter")):
        capture.field.resize(width, 48)
        assert capture.field.placeholderText() == words


def test_names_of_tables() -> None:
    assert author_name("Table 5") == "Table 5"
    assert author_mark("Table 5") == "T5"
    assert author_mark("Blue group") == "Blue group"
    assert author_name("") == "No table"
