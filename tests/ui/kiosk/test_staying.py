"""Nobody leaves the kiosk but the facilitator, and nobody's ballot waits for ever."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kiosk.room import KEPT_PIN, PIN, OpenKiosk, Room
from wmt_desktop.services.pin import check_pin
from wmt_desktop.ui.kiosk.idle import IdleTimes
from wmt_desktop.ui.kiosk.look import Look
from wmt_desktop.ui.kiosk.pin_pad import WAIT_SECONDS, PinPad
from wmt_desktop.ui.kiosk.start_page import Free
from wmt_desktop.ui.theme import ThemeManager

Click = Callable[[QWidget], None]
EXIT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def ask_to_leave(room: Room) -> None:
    QTest.keyClick(room.kiosk, Qt.Key.Key_K, EXIT)


def test_closing_and_escaping_do_nothing(open_kiosk: OpenKiosk) -> None:
    room = open_kiosk()
    assert not room.kiosk.close()
    QTest.keyClick(room.kiosk, Qt.Key.Key_Escape)
    QTest.keyClick(room.kiosk, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert room.kiosk.isVisible()


def test_the_right_pin_lets_the_facilitator_out(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    room = open_kiosk()
    ask_to_leave(room)
    assert room.kiosk.pin_pad.isVisible()
    QTest.keyClicks(room.kiosk.pin_pad, PIN)
    with qtbot.waitSignal(room.kiosk.left):
        QTest.keyClick(room.kiosk.pin_pad, Qt.Key.Key_Return)
    assert not room.kiosk.isVisible()


def test_a_wrong_pin_does_not(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    click(room.kiosk.start.keys["en"])
    click(room.kiosk.vote.cards[0].plus)
    ask_to_leave(room)
    pad = room.kiosk.pin_pad
    for digit in "1357":
        click(pad.keys[digit])
    click(pad.keys["leave"])
    assert pad.error == "That PIN is not right; try again."
    assert room.kiosk.isVisible()
    assert not room.kiosk.close()
    click(pad.back)
    assert not pad.isVisible()
    assert room.kiosk.vote.cards[0]._dots == 1


def test_leaving_drops_a_ballot_that_was_not_cast(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    click(room.kiosk.start.keys["en"])
    click(room.kiosk.vote.cards[0].plus)
    ask_to_leave(room)
    QTest.keyClicks(room.kiosk.pin_pad, PIN)
    QTest.keyClick(room.kiosk.pin_pad, Qt.Key.Key_Return)
    assert not room.kiosk.isVisible()
    assert room.voting.voted(room.round.id) == 0


def test_the_pad_keeps_the_keyboard(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    click(room.kiosk.start.keys["en"])
    ask_to_leave(room)
    pad = room.kiosk.pin_pad
    assert pad.hasFocus()
    QTest.keyClick(pad, Qt.Key.Key_Tab)
    assert pad.hasFocus()


def test_after_five_wrong_pins_even_the_right_one_waits(theme: ThemeManager, qtbot: QtBot) -> None:
    now = [100.0]
    look = Look(theme.tokens, lambda context, source, disambiguation=None, n=-1: source, "en")
    host = QWidget()
    qtbot.addWidget(host)
    pad = PinPad(look, lambda pin: check_pin(pin, KEPT_PIN), lambda: now[0], host)
    host.show()
    pad.resize(960, 540)
    pad.open()
    opened: list[bool] = []
    pad.opened.connect(lambda: opened.append(True))

    def enter(pin: str) -> None:
        QTest.keyClicks(pad, pin)
        QTest.keyClick(pad, Qt.Key.Key_Return)

    for _ in range(9):
        enter("")
    assert pad.error == ""
    for _ in range(5):
        enter("1111")
    enter(PIN)
    assert not opened
    assert "Too many wrong PINs" in pad.error
    now[0] += WAIT_SECONDS + 1
    enter(PIN)
    assert opened


def test_what_lies_over_a_page_keeps_the_keyboard(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(size=(1280, 720))
    click(room.kiosk.start.others)
    overlay = room.kiosk.all_languages
    keys = [*overlay.keys.values(), overlay.back]
    for number in range(2 * len(keys)):
        focused = QApplication.focusWidget()
        assert focused is keys[number % len(keys)]
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(keys[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.back.hasFocus()
    click(overlay.keys["en"])
    click(room.kiosk.vote.top.languages._keys["more"])
    # The facilitator looks in: afterwards the keyboard is where it was, on the list.
    ask_to_leave(room)
    QTest.keyClick(room.kiosk.pin_pad, Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert focused is keys[0]
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert room.kiosk.vote.cards[0].hasFocus()


def test_shortcuts_of_other_windows_do_not_work_from_here(
    open_kiosk: OpenKiosk, qtbot: QtBot, qapp: QApplication
) -> None:
    room = open_kiosk()
    other = QWidget()
    qtbot.addWidget(other)
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Q"), other)
    shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.activated.connect(lambda: fired.append("quit"))
    other.show()
    room.kiosk.activateWindow()
    qtbot.waitUntil(room.kiosk.isActiveWindow)
    QTest.keyClick(room.kiosk.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()
    assert fired == []


def test_on_the_facilitators_display_no_key_reaches_the_windows_underneath(
    open_kiosk: OpenKiosk, qtbot: QtBot
) -> None:
    console = QLineEdit()
    qtbot.addWidget(console)
    console.show()
    kiosk = open_kiosk(size=None).kiosk
    kiosk.open_on(QGuiApplication.primaryScreen())
    qtbot.waitUntil(kiosk.isActiveWindow)
    assert kiosk.isFullScreen()
    assert kiosk.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    console.activateWindow()
    qtbot.waitUntil(kiosk.isActiveWindow)
    QTest.keyClick(console.windowHandle(), Qt.Key.Key_X)
    assert console.text() == ""
    kiosk.showMinimized()
    assert not kiosk.isMinimized()


def test_there_is_no_context_menu(open_kiosk: OpenKiosk, click: Click, qapp: QApplication) -> None:
    room = open_kiosk()
    click(room.kiosk.start.keys["en"])
    for widget in [room.kiosk, *room.kiosk.findChildren(QWidget)]:
        if widget.isVisible():
            where = widget.rect().center()
            reason = QContextMenuEvent.Reason.Mouse
            qapp.sendEvent(widget, QContextMenuEvent(reason, where, widget.mapToGlobal(where)))
    assert qapp.activePopupWidget() is None


def test_the_facilitators_window_can_shut_the_kiosk(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    room = open_kiosk()
    with qtbot.waitSignal(room.kiosk.left):
        room.kiosk.shut()
    room.kiosk.shut()
    assert not room.kiosk.isVisible()


SHORT = IdleTimes(ask=30, clear=90)
LONG_AFTER = IdleTimes(ask=30, clear=60_000)


def test_a_ballot_left_alone_is_cleared_and_not_counted(
    open_kiosk: OpenKiosk, click: Click, qtbot: QtBot
) -> None:
    room = open_kiosk(idle=SHORT)
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    with qtbot.waitSignal(kiosk.idle.asked):
        click(kiosk.vote.cards[0].plus)
    assert kiosk.ask.isVisible()
    with qtbot.waitSignal(kiosk.idle.expired):
        pass
    assert kiosk.start.free == Free.TIMED_OUT
    assert not kiosk.is_voting
    assert not kiosk.ask.isVisible()
    assert room.voting.voted(room.round.id) == 0
    click(kiosk.start.keys["en"])
    assert kiosk.vote.cards[0]._dots == 0


@pytest.mark.parametrize("device", ["key", "finger"])
def test_an_answer_keeps_the_ballot_and_does_nothing_else(
    open_kiosk: OpenKiosk, click: Click, qtbot: QtBot, device: str
) -> None:
    room = open_kiosk(idle=LONG_AFTER)
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    card = kiosk.vote.cards[0]
    with qtbot.waitSignal(kiosk.idle.asked):
        click(card.plus)
    assert "seconds your dots are cleared" in kiosk.ask.accessibleName()
    if device == "key":
        QTest.keyClick(kiosk.ask.stay, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(kiosk.ask, Qt.MouseButton.LeftButton)
    assert not kiosk.ask.isVisible()
    assert kiosk.is_voting
    assert card._dots == 1


def test_a_free_kiosk_waits_for_ever(open_kiosk: OpenKiosk) -> None:
    room = open_kiosk(idle=SHORT)
    assert not room.kiosk.idle._ask.isActive()
    QTest.keyClick(room.kiosk, Qt.Key.Key_Space)
    assert not room.kiosk.idle._ask.isActive()
