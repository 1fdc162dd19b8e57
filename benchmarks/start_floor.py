"""Times what Qt for Python itself takes for a page as large as the first one of the program.

    python benchmarks/start_floor.py [--runs 10]

"page of Qt" shows as many labels, buttons, panels and layouts as the home page with eight arenas had
before its cards drew their words themselves, made of Qt's own classes: no sheet, no fonts, no pictures,
no texts to look up, and nothing behind it that reads a file. "in the sheet" is the same page in the
program's fonts and style sheet. Both are measured in turn with the bare window and the program, as
``startup.py`` does.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.startup import BARE, BEFORE, PROGRAM, UNTIL_DRAWN, seconds, seed  # noqa: E402

PAGE = """
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLineEdit, QMainWindow, QPushButton, QRadioButton,
    QScrollArea, QStackedWidget, QVBoxLayout, QWidget,
)

class Panel(QFrame):
    chosen = Signal(str)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("#c8c8c8"))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

def panel(rows, labels):
    made = Panel()
    column = QVBoxLayout(made)
    for row in range(rows):
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        for number in range(labels):
            label = QLabel(f"Words of row {row}, {number}")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label)
        column.addWidget(part)
    button = QPushButton("Open")
    button.clicked.connect(lambda: made.chosen.emit("it"))
    column.addWidget(button)
    return made

app = QApplication(sys.argv)
dress(app)
window = QMainWindow()
window.resize(1440, 900)
stack = QStackedWidget()
scroll = QScrollArea()
scroll.setWidgetResizable(True)
content = QWidget()
grid = QGridLayout(content)
for number in range(10):
    grid.addWidget(panel(3, 4), number // 2, number % 2)
head = QHBoxLayout()
head.addWidget(QLineEdit())
for number in range(7):
    head.addWidget(QPushButton(f"Button {number}"))
for number in range(3):
    head.addWidget(QRadioButton(f"Choice {number}"))
grid.addLayout(head, 5, 0, 1, 2)
scroll.setWidget(content)
stack.addWidget(scroll)
window.setCentralWidget(stack)
window.show()
app.exec()
"""
PLAIN = UNTIL_DRAWN + "dress = lambda app: None\n" + PAGE
DRESSED = (
    BEFORE
    + UNTIL_DRAWN
    + """
from wmt_desktop.ui.fonts import load_fonts
from wmt_desktop.ui.theme import ThemeManager

def dress(app):
    global theme
    load_fonts()
    theme = ThemeManager(app, "light")
"""
    + PAGE
)
STARTS = {
    "bare window": BARE,
    "page of Qt": PLAIN,
    "in the sheet": DRESSED,
    "WMT Arena": PROGRAM,
}


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    results: dict[str, list[float]] = {name: [] for name in STARTS}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        database = Path(folder, "arenas.db")
        seed(database)
        for run in range(-1, runs):  # the first fills the caches and does not count
            for name, start in STARTS.items():
                busy = seconds(start, database)[1]
                if run >= 0:
                    results[name].append(busy)
    print(f"{'':13}  processor     best   of the bare window's   ({runs} runs, s)")
    bare = statistics.median(results["bare window"])
    for name, values in results.items():
        middle = statistics.median(values)
        print(f"{name:13}  {middle:9.3f}   {min(values):6.3f}   {middle / bare:20.2f}")


if __name__ == "__main__":
    main()
