"""A board page over a real database, driven like a person would."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast


@pytest.fixture
def make_desk(
    qtbot: QtBot,
    theme: ThemeManager,
    settings: SettingsFile,
    tasks: Tasks,
    tmp_path: Path,
    blank_database: Path,
) -> Iterator[Callable[..., Desk]]:
    """Returns a function that opens a page with these notes: cluster name to texts."""
    opened: list[Services] = []

    def make(
        clusters: dict[str, Sequence[str]] | None = None,
        loose: Sequence[str] = (),
        size: tuple[int, int] = (1352, 836),
    ) -> Desk:
        database = tmp_path / "arenas.db"
        if not database.exists():
            shutil.copy(blank_database, database)
        services = build_services(str(database), Folders(tmp_path, tmp_path, tmp_path))
        opened.append(services)
        boards, arenas = services.boards, services.arenas
        arena = arenas.new(NewArena("Food", language="lv", second_language="en"))
        arena = arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
        drafts = [
            Draft(text, Theme.FOOD, name, "Table 2", "en")
            for name, texts in (clusters or {}).items()
            for text in texts
        ]
        drafts += [Draft(text, Theme.MOBILITY, author="Table 3", lang="lv") for text in loose]
        if drafts:
            boards.add(AddNotes(arena.id, tuple(drafts)))
        window = QWidget()
        window.resize(*size)
        toast = Toast(theme, window)
        page = BoardPage(
            services, theme, QtBus(services.bus, window), settings, toast, tasks, window
        )
        page.setGeometry(0, 0, *size)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        page.show_arena(arena.id)
        qtbot.waitUntil(page.capture.field.hasFocus)
        return Desk(page, toast, services, arena)

    yield make
    for services in opened:
        services.store.close()
