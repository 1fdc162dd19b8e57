"""Times the start of the program until its first window is drawn, against a bare PySide6 window.

    python benchmarks/startup.py [--runs 10]

Both are new processes, started in turn, with the clock running from before the interpreter starts;
"processor" is what they computed meanwhile, which another program cannot lengthen much. Python keeps
what it compiled, as it does in an installed program; the first start, which also makes the database,
does not count.
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

# Prints the time of the first paint after exec() and ends the process there.
UNTIL_DRAWN = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), time.process_time(), flush=True)
            os._exit(0)
        return False

real = QApplication.exec

def run(*args):
    first_paint = FirstPaint()
    QApplication.instance().installEventFilter(first_paint)
    return real()

QApplication.exec = run
"""
BARE = """
app = QApplication(sys.argv)
window = QLabel("WMT Arena")
window.resize(1440, 900)
window.show()
app.exec()
"""
PROGRAM = """
sys.argv = ["wmt"]
from wmt_desktop.__main__ import main
main()
"""


def seconds(start: str, database: Path) -> tuple[float, float]:
    """Return the time from starting a process to its first drawn window, and that of the processor."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "WMT_DATABASE": str(database),
        "PYTHONPYCACHEPREFIX": str(database.parent / "compiled"),
        # An empty value counts as not set.
        "PYTHONDONTWRITEBYTECODE": "",
    }
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_DRAWN + start],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    drawn, busy = done.stdout.split()[-2:]
    return float(drawn) - started, float(busy)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    results: dict[str, list[tuple[float, float]]] = {"bare window": [], "WMT Arena": []}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(-1, runs):  # the first fills the caches and does not count
            database = Path(folder, "arenas.db")
            measured = (seconds(BARE, database), seconds(PROGRAM, database))
            if run >= 0:
                for times, value in zip(results.values(), measured, strict=True):
                    times.append(value)
    print(f"{'':12}  median     best    worst   processor   ({runs} runs, seconds)")
    medians = []
    for name, pairs in results.items():
        clock, busy = [wall for wall, _ in pairs], [processor for _, processor in pairs]
        medians.append((statistics.median(clock), statistics.median(busy)))
        median, processor = medians[-1]
        print(
            f"{name:12}  {median:6.3f}   {min(clock):6.3f}   {max(clock):6.3f}   {processor:9.3f}"
        )
    (bare, bare_busy), (ours, ours_busy) = medians
    print(f"{'ratio':12}  {ours / bare:6.2f}{'':19}{ours_busy / bare_busy:12.2f}")


if __name__ == "__main__":
    main()
