"""Opens and closes an arena many times: does anything stay behind?

    python benchmarks/cycles.py [--cycles 1000] [--windows 20]

A cycle opens an arena of 200 notes from the home page, selects notes, shows the outline, searches,
shows the room a cluster, and goes home again; every other one opens another arena. Then the whole
window with everything in it is built and closed several times. What must not grow: memory that is
really used (the heap, from the operating system), living Python objects, widgets, timers, threads.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.boards.notes import drafts  # noqa: E402
from wmt_desktop.app.container import build_services  # noqa: E402
from wmt_desktop.app.gui import Dress, Gui, build_gui, dress  # noqa: E402
from wmt_desktop.app.paths import Folders  # noqa: E402
from wmt_desktop.domain.arena import Stage  # noqa: E402
from wmt_desktop.services.arenas import GoToStage, NewArena  # noqa: E402
from wmt_desktop.services.boards import AddNotes  # noqa: E402
from wmt_desktop.services.services import Services  # noqa: E402
from wmt_desktop.ui.board.page import BoardPage  # noqa: E402

NOTES = 200


def cycle(gui: Gui, arena: str) -> None:
    """Open an arena, work with it a little, and go home."""
    gui.window.open_arena(arena)
    page = gui.window.pages[Stage.IDEAS]
    assert isinstance(page, BoardPage)
    notes = page.scene.notes
    page.selection.several([note.id for note in notes[:3]])
    page.search(notes[0].text.split()[0])
    page.end_search()
    page.outline.show()
    gui.shared.presenter.open_cluster(page.scene.board.clusters[0].id)
    drain()
    page.outline.hide()
    gui.window.go_home()
    drain()


def drain() -> None:
    """Let everything that was put off happen."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def figures() -> tuple[float, int, int, int, int]:
    """Return MiB used, Python objects, widgets, timers and threads."""
    gc.collect()
    timers = sum(isinstance(each, QTimer) for each in gc.get_objects())
    return (
        used() / 2**20,
        len(gc.get_objects()),
        len(QApplication.allWidgets()),
        timers,
        threading.active_count(),
    )


def used() -> int:
    """Return the bytes of memory that this process filled; programs and libraries do not count.

    How much of those is its own changes with what else runs.
    """
    status = Path("/proc/self/smaps_rollup")
    if not status.exists():
        return 0
    fields = (line.split() for line in status.read_text("ascii").splitlines()[1:])
    return 1024 * sum(int(each[1]) for each in fields if each[0] in {"Anonymous:", "Swap:"})


def show(name: str, found: tuple[float, int, int, int, int]) -> None:
    """Print a row."""
    memory, *counts = found
    print(f"{name:>14}  {memory:8.1f}  " + "  ".join(f"{count:>8,}" for count in counts))


def prepared(services: Services) -> list[str]:
    """Write two arenas and return their ids."""
    arenas = []
    for title in ("First", "Second"):
        arena = services.arenas.new(NewArena(title))
        services.arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
        services.boards.add(AddNotes(arena.id, tuple(drafts(NOTES))))
        arenas.append(arena.id)
    return arenas


def open_and_close(folders: Folders, dressed: Dress, arena: str) -> None:
    """Build the window with everything in it over a database of its own, use it, and close it."""
    services = build_services(None, folders)
    gui = build_gui(services, dressed)
    gui.window.show()
    cycle(gui, arena)
    _ = gui.window.coordinator
    gui.close()
    gui.window.deleteLater()
    services.store.close()
    drain()


def main() -> None:
    """Print the figures as they develop."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cycles", type=int, default=1000)
    parser.add_argument("--windows", type=int, default=20)
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    print(f"{'':>14}  {'MiB':>8}  {'objects':>8}  {'widgets':>8}  {'timers':>8}  {'threads':>8}")
    with tempfile.TemporaryDirectory() as folder:
        folders = Folders(Path(folder) / "data", Path(folder), Path(folder))
        dressed = dress(app, folders.settings, "en")
        services = build_services(None, folders)
        arenas = prepared(services)
        gui = build_gui(services, dressed)
        gui.window.show()
        # The first ones load and keep what all later ones use.
        for number in range(20):
            cycle(gui, arenas[number % 2])
        show("20 cycles", figures())
        step = max(1, arguments.cycles // 10)
        for number in range(20, arguments.cycles):
            cycle(gui, arenas[number % 2])
            if (number + 1) % step == 0:
                show(f"{number + 1} cycles", figures())
        gui.close()
        gui.window.deleteLater()
        services.store.close()
        drain()
        for number in range(arguments.windows):
            open_and_close(folders, dressed, arenas[0])
            if number in {1, arguments.windows - 1} or (number + 1) % 5 == 0:
                show(f"{number + 1} windows", figures())


if __name__ == "__main__":
    main()
