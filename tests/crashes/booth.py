"""Lets simulated voters through the kiosk, by mouse and keys, in processes that are killed.

Started as a program of its own, it loads everything once and forks for each run. It reads one JSON
document per line and answers each with one: the numbers of the voters who read "Thank you".

``folder``, ``round``: Where the arena lies, and what is voted on.
``voters``: What each of them does; see ``Voter``.
``kill``: Number of the voter with whom the process is killed, or null.
``kill_at``: Number of the event of casting before which it is killed; 0 for after "Thank you".
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

_LOADED = ("wmt_desktop.app.container", "wmt_desktop.ui.kiosk.window", "PySide6.QtTest")
SIZE = (640, 360)
NEVER = 3_600_000


@dataclass(frozen=True)
class Voter:
    """One voter.

    Attributes:
        marks: Places of the options on the ballot of the round, one for each dot.
        slips: What goes wrong before: ``idle``, ``wrong``, ``over``, ``back``, ``much``, ``look``.
        keys: Votes with the keyboard.
    """

    number: int
    language: str
    marks: list[int]
    slips: list[str]
    keys: bool


def run(order: dict[str, Any]) -> dict[str, Any]:
    """Let voters vote in a fork; tell who read "Thank you" and how it ended."""
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ready)
        _work(order, tell)
    os.close(tell)
    with os.fdopen(ready, "rb") as file:
        thanked = [int(line) for line in file.read().split()]
    _, status = os.waitpid(child, 0)
    return {
        "thanked": thanked,
        "killed": os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL,
        "ended": os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0,
    }


def _work(order: dict[str, Any], tell: int) -> None:
    code = 1
    try:
        booth = _Kiosk(Path(order["folder"]), order["round"])
        for each in order["voters"]:
            voter = Voter(**each)
            dies = voter.number == order["kill"]
            booth.vote(voter, order["kill_at"] if dies else 0)
            os.write(tell, f"{voter.number}\n".encode())
            if dies:
                os.kill(os.getpid(), signal.SIGKILL)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


class _Kiosk:
    """The real kiosk on the real services."""

    def __init__(self, folder: Path, round_id: str) -> None:
        from PySide6.QtWidgets import QApplication

        from wmt_desktop.app.container import build_services
        from wmt_desktop.app.paths import Folders
        from wmt_desktop.domain.arena import LANGUAGES
        from wmt_desktop.services.packaged import TRANSLATIONS
        from wmt_desktop.ui.fonts import load_fonts
        from wmt_desktop.ui.kiosk.booth import Booth
        from wmt_desktop.ui.kiosk.idle import IdleTimes
        from wmt_desktop.ui.kiosk.window import KioskWindow
        from wmt_desktop.ui.qt_bus import QtBus
        from wmt_desktop.ui.theme import ThemeManager
        from wmt_desktop.ui.words import WordsOf

        self._app = QApplication([])
        load_fonts()
        services = build_services(None, Folders(folder, folder / "config", folder / "log"))
        self._bus = QtBus(services.bus)
        words = WordsOf(TRANSLATIONS)
        self._booth = Booth(
            services.voting,
            services.codes,
            services.kiosks,
            self._bus,
            ThemeManager(self._app, "light"),
            words,
            tuple(LANGUAGES),
            lambda pin: None,
            IdleTimes(NEVER, 2 * NEVER, NEVER),
        )
        round_ = services.voting.round(round_id)
        self._options = [option.id for option in round_.options]
        self.window = KioskWindow(self._booth, services.arenas.get(round_.arena), round_)
        self.window.resize(*SIZE)
        self.window.show()
        self._app.processEvents()

    def vote(self, voter: Voter, kill_at: int) -> None:
        """Let one voter vote from the start key to "Thank you"."""
        from wmt_desktop.ui.kiosk.start_page import Free

        window = self.window
        if "idle" in voter.slips:
            self._start(voter.language)
            self._mark(voter.marks[0], keys=False)
            self._wait_for_nothing()
            assert window.start.free is Free.TIMED_OUT
        self._start(voter.language)
        self._slip(voter)
        for mark in voter.marks:
            self._mark(mark, keys=voter.keys)
        if "much" in voter.slips:
            self._mark(voter.marks[-1], keys=False)
        self._click(window.vote.tray.review)
        if "back" in voter.slips:
            self._click(window.review.back)
            self._click(window.vote.tray.review)
        if kill_at:
            from tests.crashes.fuse import Fuse

            Fuse(kill_at).lay()
        self._click(window.review.cast)
        assert window.start.free is Free.THANKS, window.review.error
        assert not window.is_voting

    def _start(self, language: str) -> None:
        start = self.window.start
        if language in start.keys:
            self._click(start.keys[language])
        else:
            self._click(start.others)
            self._click(self.window.all_languages.keys[language])

    def _slip(self, voter: Voter) -> None:
        vote, first = self.window.vote, voter.marks[0]
        if "wrong" in voter.slips:
            self._mark(first, keys=False)
            self._click(self._card(first).minus)
        if "over" in voter.slips:
            self._mark(first, keys=False)
            self._click(vote.tray.over)
        if "look" in voter.slips:
            self._click(vote.top.contrast)
            self._click(vote.top.sizes._keys["LARGE"])

    def _card(self, place: int) -> Any:
        vote, option = self.window.vote, self._options[place]
        (card,) = (each for each in vote.cards if each.option == option)
        vote.turn_to(vote.cards.index(card) // vote._grid.capacity)
        return card

    def _mark(self, place: int, *, keys: bool) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        card = self._card(place)
        if keys:
            QTest.keyClick(card, Qt.Key.Key_Space)
        else:
            self._click(card.plus)

    def _wait_for_nothing(self) -> None:
        """Let the time run out in which somebody could answer."""
        idle = self.window.idle
        idle._clear.setInterval(1)
        idle._ask.start(0)
        while self.window.is_voting:
            self._app.processEvents()
        idle._clear.setInterval(NEVER)

    def _click(self, widget: Any) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        assert widget.isVisible(), widget.accessibleName()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def main() -> None:
    """Answer until nobody asks any more."""
    for module in _LOADED:
        import_module(module)
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
