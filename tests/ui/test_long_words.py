"""Forty per cent longer words, as some languages need them, are not cut anywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.sample import open_sample
from wmt_desktop.services.services import Services
from wmt_desktop.ui.home.page import HomePage
from wmt_desktop.ui.home.settings_dialog import SettingsDialog
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shell.help_dialog import HelpDialog
from wmt_desktop.ui.shell.rail import StageRail
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


class LongWords(QTranslator):
    """Adds 40 % to every sentence."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        text = source.replace("%n", str(n))
        return text + " " + ("ēūšņā " * 20)[: round(len(source) * 0.4)].strip()


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QApplication.processEvents()


def show(widget: QWidget) -> None:
    widget.show()
    for _ in range(3):
        QApplication.processEvents()


def assert_nothing_is_cut(root: QWidget) -> None:
    for label in root.findChildren(Label):
        if label.isVisible():
            assert label.toolTip() == "", label.text()
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in root.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("width", [1440, 1000])
def test_the_home_page(
    qtbot: QtBot,
    services: Services,
    qt_bus: QtBus,
    theme: ThemeManager,
    languages: Languages,
    settings: SettingsFile,
    width: int,
) -> None:
    for _ in range(3):
        open_sample(services)
    page = HomePage(services.arena_list, services.boards.board, qt_bus, theme, languages, settings)
    qtbot.addWidget(page)
    page.resize(width, 900)
    show(page)
    assert_nothing_is_cut(page)
    for card in (page.hero, page.new, page.drop, page.coordinator, *page.cards):
        assert card.geometry().right() <= width - 40


@pytest.mark.usefixtures("long_words")
def test_the_rail(qtbot: QtBot, theme: ThemeManager) -> None:
    rail = StageRail(theme)
    qtbot.addWidget(rail)
    rail.show_stages(tuple(Stage), Stage.IDEAS, 2040)
    rail.resize(88, 900)
    show(rail)
    for button in rail.buttons:
        assert "".join(button.lines()).replace(" ", "") == button.text().replace(" ", "")
        assert button.extent()[1] <= button.height()


@pytest.mark.usefixtures("long_words")
def test_settings_and_help(
    qtbot: QtBot, theme: ThemeManager, languages: Languages, settings: SettingsFile
) -> None:
    for dialog in (SettingsDialog(theme, languages, settings), HelpDialog(theme, "/arenas.db")):
        qtbot.addWidget(dialog)
        show(dialog)
        assert_nothing_is_cut(dialog)
