"""A shared screen over real services and a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shared_screen.room import Room
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services.arenas import ArenaService, GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.photos import PhotoService
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shared_screen.controller import SharedScreenController
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf


@pytest.fixture
def room(
    qtbot: QtBot, tmp_path: Path, theme: ThemeManager, settings: SettingsFile
) -> Iterator[Room]:
    """An arena in the stage of ideas, with two notes in a cluster."""
    del qtbot
    store = file_store(tmp_path / "arenas.db")
    bus = Bus()
    work = Work(store, bus)
    arenas, boards = ArenaService(work), BoardService(work)
    voting = VotingService(work, store.urns)
    arena = arenas.new(NewArena("Cēsis", language="lv", second_language="en", question="Kā?"))
    arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
    drafts = tuple(Draft(f"Idea {n}", Theme.FOOD, "School", author="Table 5") for n in (1, 2))
    boards.add(AddNotes(arena.id, drafts))
    presenter = Presenter(arenas, boards, voting, PhotoService(work))
    presenter.show_arena(arena.id)
    qt_bus = QtBus(bus)
    words_of = WordsOf(tmp_path)
    shared = SharedScreenController(presenter, qt_bus, theme, words_of, settings)
    yield Room(arenas, boards, voting, presenter, shared, arena, theme, words_of)
    shared.close()
    qt_bus.close()
    store.close()
