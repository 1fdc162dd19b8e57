from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.history import HistoryState, Step
from wmt_desktop.ui.shell.rail import StageRail
from wmt_desktop.ui.shell.top_bar import TopBar
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown
from wmt_desktop.ui.widgets.label import Label

ARENA = Arena(
    "arena:1",
    "Gauja National Park Bioregion – organic food",
    place="Cēsis",
    people=41,
    workshop=2,
    stage=Stage.IDEAS,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def rail(qtbot: QtBot, theme: ThemeManager) -> StageRail:
    rail = StageRail(theme)
    qtbot.addWidget(rail)
    rail.resize(88, 900)
    rail.show_stages(ARENA.stages, Stage.IDEAS, 2040)
    rail.show()
    return rail


@pytest.fixture
def bar(qtbot: QtBot, theme: ThemeManager) -> TopBar:
    bar = TopBar(theme, Countdown())
    qtbot.addWidget(bar)
    bar.show_arena(ARENA)
    bar.resize(1352, 64)
    bar.show()
    QApplication.processEvents()
    return bar


def test_stages_before_the_present_one_are_done(rail: StageRail) -> None:
    assert [button.state for button in rail.buttons] == [
        "done",
        "done",
        "done",
        "now",
        "later",
        "later",
        "later",
    ]
    assert rail.buttons[1].accessibleName() == "2 Vision 2040, done"
    assert rail.buttons[3].accessibleName() == "4 Ideas, now"


def test_any_stage_can_be_opened_again(rail: StageRail) -> None:
    chosen: list[Stage] = []
    rail.stage_chosen.connect(chosen.append)
    for button in rail.buttons:
        QTest.mouseClick(button, LEFT)
    assert chosen == list(Stage)


def test_the_rail_has_the_size_of_the_design(rail: StageRail) -> None:
    assert rail.width() == 88
    assert [button.y() for button in rail.buttons] == [72 + 88 * index for index in range(7)]


def test_at_twice_the_text_size_every_stage_is_still_on_the_screen(
    rail: StageRail, theme: ThemeManager
) -> None:
    try:
        theme.set_text_scale(2.0)
        rail.resize(rail.width(), 860)
        QApplication.processEvents()
        last = rail.buttons[-1]
        assert last.geometry().bottom() <= rail.height()
        assert all(button.extent()[1] <= button.height() for button in rail.buttons)
        assert all(len(button.lines()) == 1 for button in rail.buttons)
        # On a low screen the time left covers neither the next stage nor help.
        rail.resize(rail.width(), 720)
        QApplication.processEvents()
        for stage in (Stage.IDEAS, Stage.EVALUATION):
            rail.show_timer("")
            rail.show_stages(ARENA.stages, stage, 2040)
            below = last.geometry().bottom() if stage is Stage.EVALUATION else rail.buttons[4].y()
            words = QRect(0, below, rail.width(), rail.height() - below)
            before = rail.grab(words).toImage()
            rail.show_timer("+1:14:20", over=True)
            assert rail.grab(words).toImage() == before
    finally:
        theme.set_text_scale(1.0)


def test_an_arena_of_one_evening_has_four_stages(rail: StageRail) -> None:
    evening = (Stage.VISION, Stage.IDEAS, Stage.VOTING, Stage.INITIATIVES)
    rail.show_stages(evening, Stage.VOTING, 2035)
    assert [button.text() for button in rail.buttons] == [
        "1 Vision 2035",
        "2 Ideas",
        "3 Voting",
        "4 Initiatives",
    ]


def test_title_and_line_say_where_the_group_is(bar: TopBar) -> None:
    assert bar.heading.title == ARENA.title
    assert bar.heading.line == "Workshop 2 of 3 · Cēsis · 41 people"
    bar.show_arena(replace(ARENA, place="", people=0))
    assert bar.heading.line == "Workshop 2 of 3"


def test_undo_and_redo_name_what_they_would_do(bar: TopBar) -> None:
    bar.show_history(HistoryState(Step(4, "note.delete", 3), None))
    assert bar.undo.toolTip() == "Undo: delete 3 notes (Ctrl+Z)"
    assert not bar.redo.isEnabled()
    assert bar.redo.toolTip() == "Nothing to redo"


def test_everything_is_shown_where_there_is_room(bar: TopBar) -> None:
    shown = (bar.saved._words, bar.shared._words, bar.shared.preview, bar.timer.more, bar.search)
    assert all(part.isVisible() for part in shown)


@pytest.mark.parametrize(
    ("width", "scale"), [*product((1352, 1100, 900, 820), (1.0, 1.25)), (1104, 2.0)]
)
def test_no_button_is_ever_covered_or_cut(
    bar: TopBar, theme: ThemeManager, width: int, scale: float
) -> None:
    try:
        theme.set_text_scale(scale)
        bar.resize(width, 64)
        QApplication.processEvents()
        parts = [bar.home, bar.undo, bar.redo, bar.search, bar.timer, bar.shared, bar.saved]
        boxes = [part.geometry() for part in parts]
        assert all(not one.intersects(two) for one, two in pairwise(boxes))
        assert boxes[-1].right() <= width
        assert bar.timer.width() >= bar.timer.minimumSizeHint().width()
        for label in bar.findChildren(Label):
            if label.isVisible():
                assert label.toolTip() == "", label.text()
    finally:
        theme.set_text_scale(1.0)


def test_the_timer_is_started_paused_and_prolonged(bar: TopBar) -> None:
    countdown = bar.timer._countdown
    QTest.mouseClick(bar.timer.toggle, LEFT)
    assert countdown.running
    assert bar.timer.toggle.accessibleName() == "Pause the timer"
    QTest.mouseClick(bar.timer.toggle, LEFT)
    assert not countdown.running
    QTest.mouseClick(bar.timer.more, LEFT)
    assert countdown.text == "11:00"


def test_the_shared_screen_shows_its_picture_and_its_state(bar: TopBar) -> None:
    switched: list[bool] = []
    bar.shared.toggled.connect(switched.append)
    picture = QPixmap(1920, 1080)
    picture.fill(Qt.GlobalColor.red)
    bar.shared.show_preview(picture)
    assert bar.shared.preview.grab().toImage().pixelColor(40, 24) == Qt.GlobalColor.red
    QTest.mouseClick(bar.shared.switch, LEFT)
    assert switched == [True]
    bar.shared.show_state(True, "On, display 2")
    assert bar.shared.switch.accessibleName() == "Shared screen: On, display 2"


def test_the_top_bar_says_when_something_was_not_saved(bar: TopBar) -> None:
    assert bar.saved.text == "All changes saved"
    bar.saved.show_error("The disk is full.")
    assert bar.saved.text == "Not saved"
    assert bar.saved.toolTip() == "The disk is full."
