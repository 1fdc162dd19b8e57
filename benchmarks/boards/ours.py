"""Measures the program's own board, and the floor beside it; prints one line of JSON.

    python -m benchmarks.boards.ours FOLDER

FOLDER holds a database from ``notes.seed``. The window is the program's own, on the platform that
``QT_QPA_PLATFORM`` names.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlalchemy.pool import Pool

from benchmarks.boards import notes
from benchmarks.boards.floor import Floor
from benchmarks.boards.frames import Frame, Frames
from wmt_desktop.app.before_qt import before_qt
from wmt_desktop.app.gui import build_gui, dress
from wmt_desktop.app.pace import CycleCollector
from wmt_desktop.domain.arena import Stage
from wmt_desktop.ui.board.page import BoardPage

WINDOW = (1920, 1080)
STEPS = 200
PAN = (-28, -16)
ZOOM = 12
TYPED = 120
CONTROL = Qt.KeyboardModifier.ControlModifier
Times = dict[str, list[Frame]]


def resident() -> int:
    """Return the bytes of memory this process has now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


class Board:
    """The board page of a running program under measurement."""

    def __init__(self, page: BoardPage) -> None:
        self.page = page
        self.view = page.canvas.view
        self.frames = Frames(self.view.viewport())

    def gestures(self) -> Times:
        """Pan, zoom, drag and see everything; each from 100 % at the corner."""
        times: Times = {"pan": self._pan()}
        self._home()
        times["zoom"] = self._zoom()
        self._home()
        times["drag"] = self._drag()
        self._home()
        times["fit-all, first"] = [self.frames.time(self.view.fit)]
        self.frames.rest()
        times["fit-all, later"] = []
        for _ in range(10):
            self.view.set_zoom(1.0)
            self.frames.rest(0.2)
            times["fit-all, later"].append(self.frames.time(self.view.fit))
        times["repaint, all in view"] = [
            self.frames.time(self.view.viewport().update) for _ in range(60)
        ]
        times["pan, all in view"] = self._pan()
        self._home()
        return times

    def sharpened(self) -> float:
        """Return how many milliseconds after a zoom the words are sharp again."""
        self._home()
        self.frames.time(partial(self.frames.wheel, QPoint(0, -400), CONTROL))
        started = last = time.perf_counter()
        while time.perf_counter() < started + 0.8:
            painted = self.frames.paints
            QCoreApplication.processEvents()
            if self.frames.paints > painted:
                last = time.perf_counter()
        return (last - started) * 1000

    def typed(self) -> list[Frame]:
        """Write ideas: from Enter until they are on disk and painted."""
        field = self.page.capture.field
        times = []
        for number in range(TYPED):
            field.setPlainText(notes.text(number))
            self.frames.rest(0.05)
            enter = partial(QTest.keyClick, field, Qt.Key.Key_Return)
            times.append(self.frames.time(enter))
        return times

    def _home(self) -> None:
        self.view.set_zoom(1.0)
        self.view.go_home()
        self.frames.rest()

    def _pan(self) -> list[Frame]:
        way = QPoint(*PAN)
        return [
            self.frames.time(partial(self.frames.wheel, way if step < STEPS / 2 else -way))
            for step in range(STEPS)
        ]

    def _zoom(self) -> list[Frame]:
        """Zoom out until a tenth of the size, and in again."""
        times = []
        for by in (-ZOOM, ZOOM):
            for _ in range(STEPS // 2):
                turn = partial(self.frames.wheel, QPoint(0, by), CONTROL)
                times.append(self.frames.time(turn))
        return times

    def _drag(self) -> list[Frame]:
        seen = self.view.seen().grown(-150)
        places = self.page.scene.places.notes.values()
        box = next(box for box in places if box.meets(seen))
        start = self.view.to_viewport(box).center().toPoint()
        mouse = self.frames.mouse
        mouse(QEvent.Type.MouseButtonPress, start)
        self.frames.time(partial(mouse, QEvent.Type.MouseMove, start + QPoint(20, 0)))
        times = [
            self.frames.time(partial(mouse, QEvent.Type.MouseMove, _along(step)))
            for step in range(STEPS)
        ]
        QTest.keyClick(self.view, Qt.Key.Key_Escape)
        mouse(QEvent.Type.MouseButtonRelease, _along(STEPS))
        self.frames.rest(0.1)
        return times


def _along(step: int) -> QPoint:
    """Return a point on the way of a dragged note: to and fro, and slowly down."""
    there = abs(step % 100 - 50)
    return QPoint(200 + there * 14, 150 + step * 2)


def floor_of(board: Board) -> Times:
    """Return the frames of a widget that only copies pictures, over the same steps."""
    view, boxes = board.view, list(board.page.scene.places.notes.values())
    seen = view.seen()
    paper = next(box for box in boxes if box.meets(seen.grown(-200)))
    picture = view.viewport().grab(view.to_viewport(paper).toRect())
    widget = Floor(boxes, picture)
    widget.resize(view.size())
    widget.show()
    frames = Frames(widget)
    frames.rest(0.2)
    times: Times = {"pan": [], "zoom": [], "drag": [], "fit-all, later": []}
    for step in range(STEPS):
        far = step if step < STEPS / 2 else STEPS - step
        widget.look(-PAN[0] * far, -PAN[1] * far, 1.0)
        times["pan"].append(frames.time(widget.update))
    for step in range(STEPS):
        far = step if step < STEPS / 2 else STEPS - step
        scale = max(0.1, 1.0015 ** (-ZOOM * far))
        middle = widget.width() / 2, widget.height() / 2
        widget.look(middle[0] - middle[0] / scale, middle[1] - middle[1] / scale, scale)
        times["zoom"].append(frames.time(widget.update))
    widget.look(0, 0, 1.0)
    for step in range(STEPS):
        times["drag"].append(frames.time(partial(widget.carry, 0, _along(step))))
    view.fit()
    seen = view.seen()
    widget.look(seen.x, seen.y, view.transform().m11())
    times["fit-all, later"] = [frames.time(widget.update) for _ in range(60)]
    times["fit-all, first"] = times["repaint, all in view"] = times["fit-all, later"]
    times["pan, all in view"] = times["fit-all, later"]
    widget.close()
    return times


def never_sync(connection: object, *_: object) -> None:
    """Turn off waiting for the disk, to see how long the waiting takes."""
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]


def main() -> None:
    """Measure and print."""
    folder = Path(sys.argv[1])
    before_qt()
    app = QApplication(["wmt"])
    dressed = dress(app, folder / "settings.ini", "en")
    services = notes.open_services(folder)
    gui = build_gui(services, dressed)
    window = gui.window
    window.resize(*WINDOW)
    window.show()
    # What the program does in quiet moments after its window is there.
    services.store.open()
    while window.build_next():
        pass
    CycleCollector(app)
    window.open_arena(notes.arena_named(services, "Empty").id)
    page = window.pages[Stage.IDEAS]
    assert isinstance(page, BoardPage)
    board = Board(page)
    board.frames.rest()
    gc.collect()
    before = resident()
    full = notes.arena_named(services, "Full").id
    opened = board.frames.time(partial(window.open_arena, full))
    board.frames.rest(1.0)
    memory = resident() - before
    count = len(page.scene.notes)
    board_again = page.scene.board
    page.scene.show_board(type(board_again)((), ()))
    board.frames.rest(0.2)
    times: Times = {
        "open": [opened],
        "populate": [board.frames.time(partial(page.scene.show_board, board_again))],
    }
    board.frames.rest()
    times |= board.gestures()
    sharp = board.sharpened()
    floor = floor_of(board)
    seen = board.view.seen()
    fit = [seen.x, seen.y, board.view.transform().m11()]
    board.view.set_zoom(1.0)
    board.view.go_home()
    times["Enter to visible"] = board.typed()
    event.listen(Pool, "checkout", never_sync)
    times["Enter, disk not waited for"] = board.typed()
    result = {
        "times": times,
        "floor": floor,
        "view": [board.view.width(), board.view.height()],
        "fit": fit,
        "sharp": sharp,
        "kib": memory / 1024 / count,
        "boxes": [list(box) for box in page.scene.places.notes.values()][:count],
        "frames": [
            [
                *page.scene.places.clusters[each.id],
                each.name,
                str(len(page.scene.places.inside[each.id])),
            ]
            for each in page.scene.board.clusters
        ],
    }
    print(json.dumps(result))
    gui.close()
    QCoreApplication.processEvents()


if __name__ == "__main__":
    started = time.perf_counter()
    main()
    print(f"took {time.perf_counter() - started:.0f} s", file=sys.stderr)
