"""Voters use fingers: touches as a touch screen sends them, not clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.kiosk.room import IDEAS, OpenKiosk
from wmt_desktop.ui.kiosk.start_page import Free

Finger = Callable[[QWidget], None]


@pytest.fixture
def finger() -> Finger:
    """Tap a widget on the display."""
    device = QTest.createTouchDevice()

    def tap(widget: QWidget) -> None:
        assert widget.isVisible(), "a voter can tap only what is visible"
        window = widget.window().windowHandle()
        where = widget.mapTo(widget.window(), widget.rect().center())
        QTest.touchEvent(window, device).press(0, where, window).commit()
        QTest.touchEvent(window, device).release(0, where, window).commit()

    return tap


@pytest.fixture
def slow_hand() -> Iterator[Callable[[bool], None]]:
    """Tell whether a tap is far from the one before; touches carry the real time."""
    usual = QApplication.doubleClickInterval()
    yield lambda slow: QApplication.setDoubleClickInterval(0 if slow else 60_000)
    QApplication.setDoubleClickInterval(usual)


def test_a_whole_vote_by_touch_is_counted_once(
    open_kiosk: OpenKiosk, finger: Finger, slow_hand: Callable[[bool], None]
) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    slow_hand(True)
    finger(kiosk.start.keys["en"])
    first, second, *_ = kiosk.vote.cards
    finger(first.plus)
    finger(first)
    finger(second.plus)
    finger(second.minus)
    assert (first._dots, second._dots) == (2, 0)
    assert not kiosk.ring.isVisible()
    finger(kiosk.vote.tray.review)
    slow_hand(False)
    finger(kiosk.review.cast)
    assert kiosk.is_voting
    slow_hand(True)
    finger(kiosk.review.cast)
    assert kiosk.start.free is Free.THANKS
    slow_hand(False)
    # The second half of a double tap meant the key that is gone.
    finger(kiosk.start.keys["en"])
    assert not kiosk.is_voting
    assert room.tally() == {english: 2 if n == 0 else 0 for n, (_, english, _) in enumerate(IDEAS)}
