from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.pin import check_pin
from wmt_desktop.services.services import Services
from wmt_desktop.ui.home.arena_dialog import ArenaDialog, edit_arena, new_arena
from wmt_desktop.ui.home.settings_dialog import SettingsDialog
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shell.help_dialog import HelpDialog
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.button import Button

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    return window


def in_dialog(act: Callable[[ArenaDialog], None]) -> None:
    """Act in the next arena dialog once it is open."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ArenaDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)


def field_error(widget: QWidget) -> str:
    return widget.accessibleDescription()


def test_a_new_arena_has_everything_that_was_typed(
    window: QWidget, theme: ThemeManager, services: Services
) -> None:
    def act(dialog: ArenaDialog) -> None:
        assert dialog.focusWidget() is dialog.title
        QTest.keyClicks(dialog.title, "Organic food")
        QTest.keyClicks(dialog.place, "Tartu County")
        dialog.country.set_key("EE")
        dialog.second.set_key("et")
        dialog.second.chosen.emit("et")
        dialog.people.set_value(25)
        dialog.horizon.set_value(2035)
        dialog.prompt.setPlainText("What shall we eat?")
        dialog.prompt_second.setPlainText("Mida me sööme?")
        QTest.keyClicks(dialog.budget, "10,000")
        QTest.mouseClick(dialog.go, LEFT)

    in_dialog(act)
    arena = new_arena(window, theme, services.arenas, "one_evening", "en")
    assert arena is not None
    assert services.arenas.get(arena.id) == Arena(
        id=arena.id,
        title="Organic food",
        place="Tartu County",
        country="EE",
        second_language="et",
        horizon=2035,
        template="one_evening",
        stages=(Stage.VISION, Stage.IDEAS, Stage.VOTING, Stage.INITIATIVES),
        stage=Stage.VISION,
        people=25,
        workshops=1,
        question="What shall we eat?",
        question_second="Mida me sööme?",
        budget=1_000_000,
    )


def test_an_empty_title_and_a_wrong_amount_are_refused_where_they_stand(
    window: QWidget, theme: ThemeManager, services: Services
) -> None:
    def act(dialog: ArenaDialog) -> None:
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)
        assert field_error(dialog.title)
        QTest.keyClicks(dialog.title, "Organic food")
        QTest.keyClicks(dialog.budget, "a lot")
        QTest.mouseClick(dialog.go, LEFT)
        assert "a lot" in field_error(dialog.budget)
        assert not field_error(dialog.title)
        assert dialog.title.text() == "Organic food"

    in_dialog(act)
    assert new_arena(window, theme, services.arenas, "three_workshops", "en") is None
    assert services.arenas.summaries() == ()


def test_the_second_question_is_asked_only_with_a_second_language(
    window: QWidget, theme: ThemeManager, services: Services
) -> None:
    def act(dialog: ArenaDialog) -> None:
        assert not dialog.prompt_second.isVisible()
        dialog.second.set_key("lv")
        dialog.second.chosen.emit("lv")
        assert dialog.prompt_second.isVisible()
        assert dialog._second_field.label.text() == "Question for the room (Latviešu)"

    in_dialog(act)
    new_arena(window, theme, services.arenas, "three_workshops", "en")


def test_a_copy_keeps_stages_and_wording_and_no_notes(
    window: QWidget, theme: ThemeManager, services: Services
) -> None:
    source = services.arenas.new(
        NewArena("First", template="one_evening", place="Cēsis", question="What shall we eat?")
    )
    services.boards.add(AddNotes(source.id, (Draft("Bread"),)))

    def act(dialog: ArenaDialog) -> None:
        assert dialog.title.text() == ""
        assert dialog.prompt.toPlainText() == "What shall we eat?"
        QTest.keyClicks(dialog.title, "Second")
        QTest.mouseClick(dialog.go, LEFT)

    in_dialog(act)
    copy = new_arena(window, theme, services.arenas, "copy", "en")
    assert copy is not None
    assert copy.stages == source.stages
    assert copy.question == source.question
    assert services.boards.notes(copy.id) == ()


def test_details_are_changed_and_cancelling_changes_nothing(
    window: QWidget, theme: ThemeManager, services: Services
) -> None:
    arena = services.arenas.new(NewArena("First", budget=123_45, country="UA"))

    def act(dialog: ArenaDialog) -> None:
        assert dialog.budget.text() == "123.45"
        dialog.title.setText("Better title")
        QTest.mouseClick(dialog.go, LEFT)

    in_dialog(act)
    changed = edit_arena(window, theme, services.arenas, arena)
    assert changed is not None
    assert services.arenas.get(arena.id).title == "Better title"
    assert services.arenas.get(arena.id).budget == 123_45
    assert services.arenas.get(arena.id).country == "UA"

    in_dialog(lambda dialog: dialog.title.setText("Never"))
    assert edit_arena(window, theme, services.arenas, changed) is None
    assert services.arenas.get(arena.id).title == "Better title"


def test_settings_are_kept_at_once(
    qtbot: QtBot, theme: ThemeManager, languages: Languages, settings: SettingsFile
) -> None:
    dialog = SettingsDialog(theme, languages, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    try:
        QTest.keyClick(dialog.scheme, Qt.Key.Key_Down)
        assert theme.tokens.name == "dark"
        QTest.keyClick(dialog.scheme, Qt.Key.Key_Down)
        QTest.mouseClick(dialog.text_size._segments["1.25"], LEFT)
        assert theme.tokens.name == "high-contrast"
        assert theme.text_scale == 1.25
        assert (settings.values.scheme, settings.values.text_scale) == ("high-contrast", 1.25)
    finally:
        theme.set_scheme("light")
        theme.set_text_scale(1.0)


def test_a_pin_is_kept_only_as_a_hash(
    qtbot: QtBot, theme: ThemeManager, languages: Languages, settings: SettingsFile
) -> None:
    dialog = SettingsDialog(theme, languages, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.pin, "12")
    QTest.mouseClick(dialog.set_pin, LEFT)
    assert settings.values.pin_hash == ""
    assert dialog._pin_field.widget.accessibleDescription()
    dialog.pin.setText("2468")
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.pin_again
    QTest.keyClicks(dialog.pin_again, "2469")
    QTest.keyClick(dialog.pin_again, Qt.Key.Key_Return)
    assert "differ" in dialog._pin_field.widget.accessibleDescription()
    dialog.pin_again.setText("2468")
    QTest.keyClick(dialog.pin_again, Qt.Key.Key_Return)
    assert "2468" not in settings.values.pin_hash
    check_pin("2468", settings.values.pin_hash)
    assert dialog.pin.text() == ""
    assert dialog.set_pin.text() == "Change the PIN"


def test_help_shows_the_keys_and_where_the_arenas_are(qtbot: QtBot, theme: ThemeManager) -> None:
    dialog = HelpDialog(theme, "/home/anna/arenas.db")
    qtbot.addWidget(dialog)
    dialog.show()
    keys = {hint.text() for hint in dialog.findChildren(KeyHint)}
    assert {"Ctrl+Z", "Ctrl+F", "F5"} <= keys
    close = dialog.focusWidget()
    assert isinstance(close, Button)
    QTest.mouseClick(close, LEFT)
    assert not dialog.isVisible()
