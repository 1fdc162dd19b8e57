from __future__ import annotations

from pytestqt.qtbot import QtBot

from wmt_desktop.ui.timer import DEFAULT_SECONDS, Countdown, clock_text


class Clock:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_counts_down_while_it_runs_and_stands_still_while_paused(qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(clock)
    assert not countdown.started
    countdown.start()
    clock.now += 96.4
    assert countdown.text == "8:24"
    countdown.pause()
    clock.now += 1000
    assert countdown.text == "8:24"
    assert countdown.started
    assert not countdown.running
    countdown.toggle()
    clock.now += 24
    assert countdown.text == "8:00"


def test_after_the_end_it_counts_up_and_says_so_once(qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(clock)
    ends: list[int] = []
    countdown.ended.connect(lambda: ends.append(countdown.seconds))
    countdown.set_length(5)
    countdown.start()
    clock.now += 5
    countdown.tick()
    clock.now += 12.9
    countdown.tick()
    countdown.tick()
    assert countdown.text == "+0:12"
    assert countdown.over
    assert countdown.share == 0.0
    assert ends == [0]


def test_a_minute_more_after_the_end_is_a_whole_minute_from_now(qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(clock)
    ends: list[None] = []
    countdown.ended.connect(lambda: ends.append(None))
    countdown.set_length(5)
    countdown.start()
    clock.now += 40
    countdown.tick()
    countdown.add(60)
    assert countdown.text == "1:00"
    clock.now += 60
    countdown.tick()
    assert len(ends) == 2


def test_a_minute_more_never_shows_more_than_a_full_ring(qtbot: QtBot) -> None:
    countdown = Countdown(Clock())
    countdown.add(60)
    assert countdown.text == "11:00"
    assert countdown.share == 1.0


def test_reset_gives_the_whole_time_back(qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(clock)
    countdown.start()
    clock.now += 30
    countdown.reset()
    assert not countdown.started
    assert countdown.seconds == DEFAULT_SECONDS


def test_tells_of_a_new_second_and_not_of_each_look(qtbot: QtBot) -> None:
    clock = Clock()
    countdown = Countdown(clock)
    countdown.start()
    told: list[str] = []
    countdown.changed.connect(lambda: told.append(countdown.text))
    for _ in range(10):
        clock.now += 0.2
        countdown.tick()
    assert told == ["9:59", "9:58"]


def test_hours_are_written_out() -> None:
    assert clock_text(3900) == "1:05:00"
    assert clock_text(-61) == "+1:01"
    assert clock_text(0) == "0:00"
