"""Times the start of the program until its first window can be used, against a bare PySide6 window.

    python benchmarks/startup.py [--runs 10]

Each is a new process, started in turn, with the clock running from before the interpreter starts
until the first painting is over; "processor" is what it computed meanwhile, which another program
cannot lengthen much. The program shows the arenas of a database with eight of them. That its window
can be used is shown by using it: "card pressed" goes on, presses the card of an arena the moment
the window is drawn, and ends when the arena's board of a hundred notes is drawn; "pressed later" does
so after three seconds, as somebody would who reads what is on the page first. "To its board" is the
part of it from the press to the board.

Python keeps what it compiled, as it does in an installed program; the first start does not count.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.boards.notes import drafts  # noqa: E402
from wmt_desktop.app.container import build_services  # noqa: E402
from wmt_desktop.app.paths import user_folders  # noqa: E402
from wmt_desktop.domain.arena import Stage  # noqa: E402
from wmt_desktop.services.arenas import GoToStage, NewArena  # noqa: E402
from wmt_desktop.services.boards import AddNotes  # noqa: E402

# Prints the time once what was painted first after exec() is on the screen, and ends the process.
# It looks at the window alone: a filter of the whole application makes Qt for Python find out what
# kind each of all objects is, which takes as long as half of what is measured.
UNTIL_DRAWN = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

def finish():
    print(time.time(), time.process_time(), *extra, flush=True)
    os._exit(0)

class Painted(QObject):
    def __init__(self, of, then):
        super().__init__()
        self.then = then
        of.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.then)
        return False

extra = []
real = QApplication.exec
then = finish

def run(*args):
    global first
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    first = Painted(window, then)
    return real()

QApplication.exec = run
"""
BARE = (
    UNTIL_DRAWN
    + """
app = QApplication(sys.argv)
window = QLabel("WMT Arena")
window.resize(1440, 900)
window.show()
app.exec()
"""
)
# As the program does, before it loads anything of Qt.
BEFORE = """
from wmt_desktop.app.before_qt import before_qt
before_qt()
"""
MAIN = """
sys.argv = ["wmt"]
from wmt_desktop.__main__ import main
main()
"""
PROGRAM = BEFORE + UNTIL_DRAWN + MAIN
# Presses a card WAIT milliseconds after the window was drawn.
PRESSED = (
    BEFORE
    + UNTIL_DRAWN
    + """
from wmt_desktop.domain.arena import Stage

def press():
    global pressed, board
    pressed = time.time(), time.process_time()
    window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "home"))
    window.home.cards[0].click()
    board = Painted(window.pages[Stage.IDEAS].canvas.view.viewport(), board_drawn)

def board_drawn():
    extra[:] = time.time() - pressed[0], time.process_time() - pressed[1]
    finish()

def then():
    QTimer.singleShot(WAIT, press)
"""
    + MAIN
)
STARTS = {
    "bare window": BARE,
    "WMT Arena": PROGRAM,
    "card pressed": "WAIT = 0" + PRESSED,
    "pressed later": "WAIT = 3_000" + PRESSED,
}


def seed(database: Path) -> None:
    """Write eight arenas of 100 notes."""
    services = build_services(str(database), user_folders())
    for number in range(8):
        arena = services.arenas.new(NewArena(f"Arena {number}", place="Cēsis", country="LV"))
        services.boards.add(AddNotes(arena.id, drafts(100)))
        services.arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
    services.store.close()


def seconds(start: str, database: Path) -> list[float]:
    """Return the time from starting a process to its first drawn window, and that of the processor.

    Where a card was pressed, also both from the press to its board.
    """
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "WMT_DATABASE": str(database),
        "PYTHONPYCACHEPREFIX": str(database.parent / "compiled"),
        # An empty value counts as not set.
        "PYTHONDONTWRITEBYTECODE": "",
    }
    # No start finds a program that was cut off in the middle of an arena, and asks about it.
    user_folders().settings.unlink(missing_ok=True)
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", start],
        env=environment,
        check=True,
        timeout=60,
        stdout=subprocess.PIPE,
        text=True,
    )
    drawn, *others = map(float, done.stdout.splitlines()[-1].split())
    return [drawn - started, *others]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    results: dict[str, list[list[float]]] = {name: [] for name in STARTS}
    with tempfile.TemporaryDirectory() as folder:
        # Settings and keys are the benchmark's own, like the database.
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        database = Path(folder, "arenas.db")
        seed(database)
        for run in range(-1, runs):  # the first fills the caches and does not count
            for name, start in STARTS.items():
                measured = seconds(start, database)
                if run >= 0:
                    results[name].append(measured)
    print(
        f"{'':13}  median     best    worst   processor   ratio   of the processor   ({runs} runs, s)"
    )
    bare = [statistics.median(column) for column in zip(*results["bare window"], strict=True)]
    for name, rows in results.items():
        clock, busy, *pressed = (list(column) for column in zip(*rows, strict=True))
        median, processor = statistics.median(clock), statistics.median(busy)
        print(
            f"{name:13}  {median:6.3f}   {min(clock):6.3f}   {max(clock):6.3f}   {processor:9.3f}"
            f"   {median / bare[0]:5.2f}   {processor / bare[1]:16.2f}"
        )
        if pressed:
            median, processor = map(statistics.median, pressed)
            print(
                f"{'  to its board':13} {median:6.3f}   {min(pressed[0]):6.3f}   "
                f"{max(pressed[0]):6.3f}   {processor:9.3f}"
            )


if __name__ == "__main__":
    main()
