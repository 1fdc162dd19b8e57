"""A long walk through the whole program, chosen by chance.

The walk is short with the other tests; ``WMT_LONG_RUN=10000`` makes it that many steps, and
``WMT_SEED`` takes another way. Ids are drawn anew each time, and what is chosen from things of the
same minute depends on them: a failure may need several runs to come again.
"""

from __future__ import annotations

import gc
import os
import shutil
import threading
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.e2e.walk import Room, Walk, check
from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import Dress, build_gui
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.ui.board import cluster_item
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf

STEPS = int(os.environ.get("WMT_LONG_RUN", "50"))
SEED = int(os.environ.get("WMT_SEED", "20401"))
_EVERY = 25
"""Steps between two comparisons of the pixels, which take longer than a step."""
_FAINT, _FEW = 24, 16
"""Differences of grey up to this are none; so are fewer pixels than this."""


@pytest.mark.timeout(60 + STEPS)
def test_a_walk_leaves_the_shown_equal_to_the_stored_and_nothing_behind(
    tmp_path: Path,
    empty_database: Path,
    theme: ThemeManager,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Where the dashes of a line begin depends on the tile.
    monkeypatch.setattr(cluster_item, "QPen", lambda ink, width=1, *_: QPen(ink, width))
    shutil.copytree(empty_database, tmp_path / "data")
    settings = SettingsFile(tmp_path / "settings.ini")
    dress = Dress(theme, languages, settings, WordsOf())
    before = _alive()

    def opened(arena: str) -> Room:
        services = build_services(None, Folders(tmp_path / "data", tmp_path, tmp_path))
        gui = build_gui(services, dress)
        gui.window.setWindowState(gui.window.windowState().WindowNoState)
        gui.window.resize(1440, 900)
        if not arena:
            made = services.arenas.new(NewArena("Food", language="lv", second_language="en"))
            arena = services.arenas.go_to(GoToStage(made.id, Stage.IDEAS)).id
            drafts = [Draft(text, Theme.FOOD, "Farms", "Table 2") for text in ("Seeds", "Tools")]
            services.boards.add(AddNotes(arena, (*drafts, Draft("Bus"))))
        gui.window.show()
        gui.window.activateWindow()
        assert QTest.qWaitForWindowActive(gui.window)
        gui.window.open_arena(arena)
        return Room(gui, services, arena)

    def closed(room: Room) -> None:
        room.gui.close()
        room.gui.window.deleteLater()
        room.services.store.close()

    def reopened(room: Room) -> Room:
        closed(room)
        return opened(room.arena)

    walk = Walk(opened(""), SEED, reopened)
    try:
        for number in range(STEPS):
            walk.take()
            QCoreApplication.sendPostedEvents()
            check(walk)
            if number % _EVERY == 0:
                check_pixels(walk, tmp_path)
    except AssertionError as error:
        raise AssertionError(f"step {number} after {walk.done[-6:]}: {error}") from error
    finally:
        closed(walk.room)
    del walk
    assert _alive() == before


def check_pixels(walk: Walk, folder: Path) -> None:
    """The board must look as if it were drawn anew."""
    if not walk.on_board:
        return
    view = walk.page.canvas.view
    view._backdrop.settle()
    shown = _picture(walk)
    walk.page.scene.forget_look()
    anew = _picture(walk)
    if not _alike(anew, shown):
        shown.save(str(folder / "shown.png"))
        anew.save(str(folder / "anew.png"))
        raise AssertionError(f"see the pictures in {folder}")
    minimap = walk.page.canvas.minimap
    if minimap.isVisible() and not minimap._later.isActive():
        shown = minimap.grab().toImage()
        minimap._forget()
        assert _alike(minimap.grab().toImage(), shown), "overview"


def _alike(one: QImage, other: QImage) -> bool:
    """Edges may lie a fraction of a pixel elsewhere, as tiles are drawn alone or together."""
    if one == other:
        return True
    pixels = zip(_reduced(one), _reduced(other), strict=True)
    return sum(abs(a - b) > _FAINT for a, b in pixels) < _FEW


def _reduced(picture: QImage) -> bytes:
    # Rows of a width that four divides have nothing undefined at their end.
    small = picture.scaled(
        QSize(picture.width() // 16 * 4, picture.height() // 4),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def _picture(walk: Walk) -> QImage:
    return walk.page.canvas.view.viewport().grab().toImage()


def _alive() -> dict[str, int]:
    """What there is of the things that a closed window takes along; the signs are kept for the next."""
    # The style of all widgets is wrapped for Python when it is first asked for, and stays.
    QWidget().style()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    things = (each for each in gc.get_objects() if isinstance(each, QObject))
    alive = Counter(type(each).__name__ for each in things if not isinstance(each, QSvgRenderer))
    alive["widgets"] = len(QApplication.allWidgets())
    alive["threads"] = threading.active_count()
    return dict(alive)
