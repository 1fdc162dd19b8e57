"""The facilitator sets a PIN before nobody can leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.services.pin import check_pin, hash_pin
from wmt_desktop.ui.kiosk.opening import OpenKioskDialog, prepare
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager


@pytest.fixture
def dialog(qtbot: QtBot, theme: ThemeManager) -> OpenKioskDialog:
    screens = QGuiApplication.screens()
    shown = OpenKioskDialog(theme, screens * 2, new_pin=True)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def fill(dialog: OpenKioskDialog, pin: str, again: str) -> None:
    for field, text in ((dialog.pin, pin), (dialog.again, again)):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("pin", "again"), [("123", "123"), ("1234", "1235"), ("", "")])
def test_a_short_or_mistyped_pin_is_refused(dialog: OpenKioskDialog, pin: str, again: str) -> None:
    fill(dialog, pin, again)
    assert dialog.isVisible()
    wrong = dialog.pin if len(pin) < 4 else dialog.again
    assert wrong.accessibleDescription()
    assert wrong.hasFocus()


def test_only_digits_can_be_typed(dialog: OpenKioskDialog) -> None:
    QTest.keyClicks(dialog.pin, "12ab34567890")
    assert dialog.pin.text() == "12345678"


def test_the_pin_is_kept_as_a_hash(dialog: OpenKioskDialog) -> None:
    fill(dialog, "975310", "975310")
    assert dialog.result() == QDialog.DialogCode.Accepted
    kept = dialog.pin_hash()
    check_pin("975310", kept)


def test_with_a_pin_and_one_display_nothing_is_asked(
    theme: ThemeManager, settings: SettingsFile, qtbot: QtBot
) -> None:
    settings.update(pin_hash=hash_pin("1234"))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert prepare(parent, theme, settings) is parent.screen()


@pytest.mark.parametrize("answer", ["open", "not now"])
def test_the_first_time_the_pin_is_asked_for(
    theme: ThemeManager, settings: SettingsFile, qtbot: QtBot, answer: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OpenKioskDialog)
        if answer == "open":
            fill(dialog, "1234", "1234")
        else:
            dialog.reject()

    QTimer.singleShot(0, reply)
    screen = prepare(parent, theme, settings)
    assert (screen is not None) == (answer == "open")
    assert bool(settings.values.pin_hash) == (answer == "open")
