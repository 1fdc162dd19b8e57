from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.services import Services
from wmt_desktop.ui.home.page import HomePage
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label

LEFT = Qt.MouseButton.LeftButton
ARENAS = [
    ("Nutrition and food", "Bremen", "DE"),
    ("Biodiversity", "Uusikaupunki", "FI"),
    ("Circular economy", "Tartu County", "EE"),
    ("Gauja National Park Bioregion – organic food", "Cēsis", "LV"),
]


@pytest.fixture
def home(
    qtbot: QtBot,
    services: Services,
    qt_bus: QtBus,
    theme: ThemeManager,
    languages: Languages,
    settings: SettingsFile,
) -> HomePage:
    page = HomePage(services.arena_list, services.boards.board, qt_bus, theme, languages, settings)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    return page


def show(page: HomePage) -> None:
    page.show()
    for _ in range(3):
        QApplication.processEvents()


def fill_with_arenas(services: Services) -> list[str]:
    return [
        services.arenas.new(NewArena(title, place=place, country=country)).id
        for title, place, country in ARENAS
    ]


def titles(page: HomePage) -> list[str]:
    return [card.title for card in page.cards]


def test_a_new_laptop_says_how_to_begin(home: HomePage) -> None:
    show(home)
    assert home._empty.isVisible()
    assert home._empty.title.text() == "No arenas yet"
    assert not home.hero.isVisible()
    assert home.new.template() == "three_workshops"


def test_there_is_nothing_to_copy_on_a_new_laptop(home: HomePage, services: Services) -> None:
    show(home)
    assert not home.new._options["copy"].isVisible()
    fill_with_arenas(services)
    assert home.new._options["copy"].isVisible()


def test_the_arena_saved_last_is_one_press_away(home: HomePage, services: Services) -> None:
    ids = fill_with_arenas(services)
    services.arenas.go_to(GoToStage(ids[3], Stage.IDEAS))
    services.boards.add(AddNotes(ids[3], (Draft("Bread"), Draft("Milk"))))
    show(home)
    opened: list[str] = []
    home.arena_chosen.connect(opened.append)
    assert home.hero.go_on.text() == "Continue: Ideas"
    assert home.hero._title.text() == ARENAS[3][0]
    QTest.mouseClick(home.hero.go_on, LEFT)
    home.setFocus()
    QTest.keyClick(home, Qt.Key.Key_Return)
    assert opened == [ids[3], ids[3]]
    assert len(home.cards) == 3


def test_a_card_opens_its_arena_by_mouse_and_keyboard(home: HomePage, services: Services) -> None:
    fill_with_arenas(services)
    show(home)
    opened: list[str] = []
    home.arena_chosen.connect(opened.append)
    card = home.cards[0]
    QTest.mouseClick(card, LEFT, pos=QPoint(60, 30))
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert opened == [card.property("arena")] * 2
    assert card.title in card.accessibleName()
    assert card.accessibleDescription().startswith("1 of 7 · System map, 0 ideas, no vote yet, ")


def test_search_finds_titles_places_and_countries(home: HomePage, services: Services) -> None:
    fill_with_arenas(services)
    show(home)
    for words, found in (
        ("bio", ["Biodiversity", ARENAS[3][0]]),
        ("ESTONIA", ["Circular economy"]),
        ("food bremen", ["Nutrition and food"]),
    ):
        home.search.setText(words)
        assert sorted(titles(home)) == sorted(found)
    home.search.setText("nowhere")
    assert home._empty.sentence.text() == "No arena has “nowhere” in its title or place."
    home.search.clear()
    assert home.hero.isVisible()


def test_the_order_is_kept_for_the_next_time(
    home: HomePage, services: Services, settings: SettingsFile
) -> None:
    fill_with_arenas(services)
    show(home)
    QTest.mouseClick(home.sort, LEFT)
    [menu] = home.sort.findChildren(QMenu)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Last saved"]
    menu.actions()[1].trigger()
    menu.close()
    assert titles(home) == sorted(titles(home))
    assert home.sort.text() == "Title"
    assert settings.values.home_sort == "title"


def test_cards_follow_what_is_stored(home: HomePage, services: Services) -> None:
    ids = fill_with_arenas(services)
    show(home)
    services.boards.add(AddNotes(ids[0], (Draft("Bread"),)))
    assert home.hero._title.text() == ARENAS[0][0]
    home.hide()
    services.arenas.new(NewArena("Another one"))
    show(home)
    assert home.hero._title.text() == "Another one"


def test_cards_stand_in_as_many_columns_as_fit(home: HomePage, services: Services) -> None:
    fill_with_arenas(services)
    fill_with_arenas(services)
    for width, columns in ((1440, 3), (1920, 4), (1000, 2), (960, 2)):
        home.resize(width, 900)
        show(home)
        lefts = {card.x() for card in home.cards}
        assert len(lefts) == columns
        assert max(card.geometry().right() for card in home.cards) <= width


def assert_nothing_is_cut(home: HomePage) -> None:
    for label in home.findChildren(Label):
        if label.isVisible():
            assert label.toolTip() == "", label.text()
            assert label.height() >= label.heightForWidth(label.width())
    for card in home.cards:
        assert " ".join(card.title_lines()) == card.title
        assert card.width() >= card.minimumSizeHint().width()


def test_no_title_is_cut(home: HomePage, services: Services) -> None:
    fill_with_arenas(services)
    show(home)
    assert_nothing_is_cut(home)


def test_no_title_is_cut_at_twice_the_text_size(
    home: HomePage, services: Services, theme: ThemeManager
) -> None:
    fill_with_arenas(services)
    try:
        theme.set_text_scale(2.0)
        show(home)
        assert_nothing_is_cut(home)
    finally:
        theme.set_text_scale(1.0)


def dropped(page: HomePage, *files: Path) -> list[Path]:
    """Drop files on the card and return what the page passed on."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    given: list[list[Path]] = []
    page.files_given.connect(given.append)
    where, buttons, keys = QPoint(20, 20), LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(page.drop, enter)
    if not enter.isAccepted():
        return []
    drop = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(page.drop, drop)
    return given[0]


def test_only_session_files_can_be_dropped(home: HomePage, tmp_path: Path) -> None:
    show(home)
    good, sealed, other = tmp_path / "a.wmta", tmp_path / "b.wmta.age", tmp_path / "c.pdf"
    assert dropped(home, other) == []
    assert dropped(home, good, sealed, other) == [good, sealed]


def test_all_ways_to_start_are_reached(home: HomePage) -> None:
    show(home)
    asked: list[str] = []
    home.new_asked.connect(asked.append)
    home.sample_asked.connect(lambda: asked.append("sample"))
    home.coordinator_asked.connect(lambda: asked.append("coordinator"))
    QTest.mouseClick(home.new._options["one_evening"], LEFT)
    QTest.mouseClick(home.new.start, LEFT)
    QTest.mouseClick(home.new.sample, LEFT)
    QTest.mouseClick(home.coordinator.open, LEFT)
    assert asked == ["one_evening", "sample", "coordinator"]
