"""A voter types the code of a slip before the ballot, on the screen or on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kiosk.room import OpenKiosk, Room
from wmt_desktop.ui.kiosk.idle import IdleTimes
from wmt_desktop.ui.kiosk.start_page import Free

Click = Callable[[QWidget], None]


def tap_in(room: Room, code: str, click: Click) -> None:
    """Tap the first three letters of each word, and the number."""
    page = room.kiosk.code
    for part in code.split():
        for sign in part[:3]:
            click(page.keys[sign])
        click(page.space)


def start(room: Room, click: Click) -> None:
    click(room.kiosk.start.keys["en"])
    assert room.kiosk.code.isVisible()


def plain_slips(room: Room) -> list[str]:
    """Return the slips without accents: a finger finds no accents on the screen."""
    from wmt_desktop.domain.text import plain

    return [plain(each) for each in room.slips]


def test_each_slip_is_good_for_one_vote(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(with_codes=2)
    kiosk = room.kiosk
    first, second = plain_slips(room)
    start(room, click)
    tap_in(room, first, click)
    click(kiosk.code.go_on)
    assert kiosk.vote.isVisible()
    assert kiosk.code.typed == ""
    click(kiosk.vote.cards[0].plus)
    click(kiosk.vote.tray.review)
    click(kiosk.review.cast)
    assert kiosk.start.free is Free.THANKS
    start(room, click)
    assert kiosk.code.typed == ""
    tap_in(room, first, click)
    click(kiosk.code.go_on)
    assert "has voted with this code already" in kiosk.code.error
    assert not kiosk.vote.isVisible()
    for _ in range(len(kiosk.code.typed)):
        click(kiosk.code.erase)
    assert kiosk.code.error == ""
    tap_in(room, second, click)
    click(kiosk.code.go_on)
    assert kiosk.vote.isVisible()
    click(kiosk.vote.tray.review)
    click(kiosk.review.cast)
    assert room.voting.voted(room.round.id) == 2


def test_a_scanner_or_a_keyboard_does_as_well(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(with_codes=1)
    start(room, click)
    page = room.kiosk.code
    assert page.hasFocus()
    QTest.keyClicks(page, "xyz")
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Backspace)
    QTest.keyClicks(page, plain_slips(room)[0].upper())
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert room.kiosk.vote.isVisible()
    assert room.kiosk.vote.cards[0].hasFocus()


def test_a_wrong_code_stays_to_be_put_right(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(with_codes=1)
    start(room, click)
    page = room.kiosk.code
    click(page.go_on)
    assert page.error == ""
    QTest.keyClicks(page, "no such code 10")
    click(page.go_on)
    assert "no voting code of this vote" in page.error
    assert page.accessibleDescription() == page.error
    assert page.typed == "no such code 10"
    click(page.back)
    assert room.kiosk.start.isVisible()
    assert not room.kiosk.is_voting


def test_a_code_left_alone_is_cleared_and_stays_good(
    open_kiosk: OpenKiosk, click: Click, qtbot: QtBot
) -> None:
    room = open_kiosk(with_codes=1, idle=IdleTimes(ask=30, clear=90))
    start(room, click)
    with qtbot.waitSignal(room.kiosk.idle.expired):
        QTest.keyClicks(room.kiosk.code, plain_slips(room)[0])
    assert room.kiosk.start.free is Free.TIMED_OUT
    assert room.kiosk.code.typed == ""


def test_every_key_lies_on_the_display_and_has_a_name(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(with_codes=1, size=(1280, 720))
    start(room, click)
    page = room.kiosk.code
    keys = [*page.keys.values(), page.space, page.erase, page.back, page.go_on]
    for key in keys:
        assert page.rect().contains(key.geometry())
        assert key.accessibleName()
    for one, other in pairwise(keys):
        assert not one.geometry().intersects(other.geometry())
    least = 48 * room.kiosk.width() / 1280
    assert all(min(key.width(), key.height()) >= least for key in keys)
    assert page.childAt(QPoint(1, 1)) is page.top
