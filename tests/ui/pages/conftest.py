"""A window of the size that the shell leaves for a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast
from wmt_desktop.ui.words import WordsOf

P = TypeVar("P", bound=QWidget)


class Window(QWidget):
    """Holds one page and the toast over it."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.resize(1352, 836)
        self.toast = Toast(theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def hold(self, page: P) -> P:
        self._column.addWidget(page)
        self.toast.raise_()
        self.show()
        return page


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeManager, languages: Languages) -> Window:
    """An empty window in English."""
    window = Window(theme)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def voting_page(
    window: Window, services: Services, theme: ThemeManager, qt_bus: QtBus, tasks: Tasks
) -> Callable[[str], VotingPage]:
    """Open the voting page of an arena."""

    def open_page(arena: str) -> VotingPage:
        page = VotingPage(services, theme, qt_bus, window.toast, tasks, WordsOf(), window)
        page.show_arena(arena)
        return window.hold(page)

    return open_page


@pytest.fixture
def initiatives_page(
    window: Window,
    services: Services,
    theme: ThemeManager,
    qt_bus: QtBus,
    tasks: Tasks,
    settings: SettingsFile,
) -> Callable[[str], InitiativesPage]:
    """Open the initiatives page of an arena."""

    def open_page(arena: str) -> InitiativesPage:
        page = InitiativesPage(services, theme, qt_bus, window.toast, tasks, settings, window)
        page.show_arena(arena)
        return window.hold(page)

    return open_page
