"""The shared screen is switched, paused and moved; the preview always shows the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pictures import file, image
from tests.ui.shared_screen.room import Room
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.shared_view import ClusterView, IdeasView, PausedView, PhotoView, VotingView
from wmt_desktop.services.arenas import EditArena, GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CastBallot
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.timer import Countdown

ROOT = Path(__file__).resolve().parents[3]


def add(room: Room, text: str) -> None:
    room.boards.add(AddNotes(room.arena.id, (Draft(text, Theme.ENERGY, "School"),)))


def ideas(room: Room) -> int:
    content = room.shared.view.content if room.shared.view else None
    assert isinstance(content, IdeasView)
    return content.ideas


def test_a_new_note_reaches_window_and_preview_together(room: Room, qtbot: QtBot) -> None:
    room.shared.set_on(True)
    assert ideas(room) == 2
    with qtbot.waitSignal(room.shared.preview_changed) as told:
        add(room, "Solar roof")
    assert ideas(room) == 3
    assert isinstance(told.args, list)
    picture = told.args[0]
    assert isinstance(picture, QPixmap)
    window = room.shared.window
    grabbed: QImage = window.grab().toImage()
    ratio = window.devicePixelRatioF()
    again = room.shared.preview(window.size(), ratio).toImage()
    assert grabbed.convertToFormat(again.format()) == again
    assert picture.size() == QSize(480, 270)


def test_nothing_private_is_in_the_view(room: Room) -> None:
    assert "Table 5" not in repr(room.shared.view)


def test_a_ballot_moves_the_turnout_and_nothing_else(room: Room, qtbot: QtBot) -> None:
    add(room, "Solar roof")
    room.boards.add(AddNotes(room.arena.id, (Draft("Bus", Theme.MOBILITY, "Roads"),)))
    room.arenas.go_to(GoToStage(room.arena.id, Stage.VOTING))
    round_ = room.voting.open(OpenRound(room.arena.id, dots=2, people=3))
    with qtbot.waitSignal(room.shared.preview_changed):
        room.voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}))
    view = room.shared.view
    assert view is not None
    assert isinstance(view.content, VotingView)
    assert (view.content.voted, view.content.people) == (1, 3)


def test_another_arena_changes_nothing_here(room: Room, qtbot: QtBot) -> None:
    other = room.arenas.new(NewArena("Gdynia"))
    with qtbot.assertNotEmitted(room.shared.preview_changed):
        room.boards.add(AddNotes(other.id, (Draft("Elsewhere"),)))
        room.shared._soon.timeout.emit()


def test_with_one_display_it_is_a_window(room: Room) -> None:
    assert room.shared.state_text() == "Off"
    room.shared.set_on(True)
    assert room.shared.window.isVisible()
    assert not room.shared.window.isFullScreen()
    assert room.shared.state_text() == "On, in a window"
    room.shared.set_on(False)
    assert not room.shared.window.isVisible()


def test_closing_the_window_switches_off(room: Room, qtbot: QtBot) -> None:
    room.shared.set_on(True)
    with qtbot.waitSignal(room.shared.state_changed) as told:
        room.shared.window.close()
    assert told.args == ["Off"]
    assert not room.shared.is_on


def test_keys_of_the_facilitators_window(room: Room, qtbot: QtBot) -> None:
    console = QWidget()
    qtbot.addWidget(console)
    field = QLineEdit(console)
    room.shared.attach(console)
    console.show()
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    QTest.keyClick(console, Qt.Key.Key_F5)
    assert room.shared.is_on
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    console.setFocus()
    QTest.keyClick(console, Qt.Key.Key_B)
    assert room.shared.state_text() == "Paused"
    assert isinstance(room.presenter.state.paused, bool)
    view = room.shared.view
    assert view is not None
    assert view.content == PausedView()
    QTest.keyClick(console, Qt.Key.Key_B)
    assert not room.presenter.state.paused
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_B)
    assert field.text() == "b"
    assert not room.presenter.state.paused
    QTest.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert room.presenter.state.paused
    assert field.text() == "b"


def test_a_deleted_arena_leaves_an_empty_screen(room: Room) -> None:
    room.arenas.edit(EditArena(replace(room.arenas.get(room.arena.id), deleted=True)))
    room.shared.refresh()
    assert room.shared.view is None


def test_the_room_sees_the_countdown_only_while_it_is_used(room: Room) -> None:
    now = [0.0]
    countdown = Countdown(lambda: now[0])
    countdown.set_length(100)
    room.shared.follow(countdown)
    assert room.presenter.state.timer is None
    countdown.start()
    now[0] = 25.0
    countdown.tick()
    timer = room.presenter.state.timer
    assert timer is not None
    assert (timer.left, timer.share, timer.running) == (75, 0.75, True)
    assert room.shared.view is not None
    assert room.shared.view.timer == timer
    now[0] = 130.0
    countdown.tick()
    timer = room.presenter.state.timer
    assert timer is not None
    assert (timer.left, timer.share) == (0, 0.0)
    countdown.reset()
    assert room.presenter.state.timer is None


def test_a_tick_of_the_clock_reads_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    countdown = Countdown(lambda: now[0])
    room.shared.follow(countdown)
    countdown.start()
    monkeypatch.setattr(room.presenter, "view", lambda: pytest.fail("read the database"))
    told = []
    for second in range(1, 4):
        now[0] = float(second)
        countdown.tick()
        view = room.shared.view
        told.append(view.timer.left if view and view.timer else None)
    assert told == [599, 598, 597]


def test_page_keys_turn_the_page_and_stop_at_the_ends(room: Room, qtbot: QtBot) -> None:
    drafts = tuple(Draft(f"Idea {n}", cluster=f"Cluster {n}") for n in range(30))
    with qtbot.waitSignal(room.shared.preview_changed):
        room.boards.add(AddNotes(room.arena.id, drafts))
    room.shared.set_on(True)
    window = room.shared.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for key in (Qt.Key.Key_PageDown,) * 3 + (Qt.Key.Key_PageUp,) * 3:
        QTest.keyClick(window, key)
        seen.append(room.presenter.state.page)
    assert seen == [1, 1, 1, 0, 0, 0]


def test_the_menu_opens_a_cluster_for_the_room_and_closes_it(room: Room, qtbot: QtBot) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    menu = room.shared.menu(anchor)
    assert [action.text() for action in menu.cluster_actions] == ["The whole board", "School"]
    assert menu.cluster_actions[0].isChecked()
    menu.cluster_actions[1].trigger()
    view = room.shared.view
    assert view is not None
    assert isinstance(view.content, ClusterView)
    menu = room.shared.menu(anchor)
    assert menu.cluster_actions[1].isChecked()
    menu.cluster_actions[0].trigger()
    menu.pause_action.trigger()
    menu.show_action.trigger()
    assert room.shared.state_text() == "Paused"


def test_new_ideas_are_hidden_from_window_and_preview_until_revealed(
    room: Room, qtbot: QtBot, settings: SettingsFile
) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    room.shared.set_on(True)
    menu = room.shared.menu(anchor)
    assert menu.veil_action.text() == "Hide new ideas until you reveal them"
    menu.veil_action.trigger()
    assert room.shared.state_text() == "New ideas hidden"
    assert settings.values.veiled == room.arena.id
    before = room.shared.preview().toImage()
    with qtbot.waitSignal(room.shared.preview_changed):
        add(room, "Secret roof")
    assert ideas(room) == 2
    assert "Secret" not in repr(room.shared.view)
    assert room.shared.preview().toImage() != before
    menu = room.shared.menu(anchor)
    assert menu.veil_action.text().startswith("Reveal 1 ")
    menu.veil_action.trigger()
    assert ideas(room) == 3
    assert settings.values.veiled == ""
    assert room.shared.state_text() == "On, in a window"


def test_the_veil_of_one_arena_stays_while_another_is_open(
    room: Room, settings: SettingsFile
) -> None:
    other = room.arenas.new(NewArena("Gdynia"))
    room.presenter.hide_new()
    room.presenter.show_arena(other.id)
    room.presenter.hide_new()
    assert set(settings.values.veiled.split()) == {room.arena.id, other.id}
    room.presenter.reveal()
    assert settings.values.veiled == room.arena.id


def test_only_what_is_asked_for_is_opened_for_the_room(room: Room) -> None:
    cluster = room.presenter.clusters()[0].id
    room.shared.look_at(cluster)
    assert isinstance(content(room), IdeasView)
    room.presenter.follow(on=True)
    room.shared.look_at(cluster)
    assert isinstance(content(room), ClusterView)
    assert not room.shared.is_on
    room.shared.look_at(None)
    room.presenter.follow(on=False)
    room.shared.show_cluster(cluster)
    assert isinstance(content(room), ClusterView)
    assert room.shared.is_on


def test_a_photo_is_painted_alike_in_window_and_preview(room: Room, qtbot: QtBot) -> None:
    draft = Draft("Bench", photos=(file(image(400, 300)),))
    note = room.boards.add(AddNotes(room.arena.id, (draft,)))[0]
    room.shared.refresh()
    without = room.shared.preview().toImage()
    room.shared.show_photo(note.photos[0])
    assert isinstance(content(room), PhotoView)
    with_photo = room.shared.preview().toImage()
    assert with_photo != without
    middle = with_photo.pixelColor(300, 200)
    assert abs(middle.red() - 255) + abs(middle.green() - 215) + middle.blue() < 20
    window = room.shared.window
    grabbed = window.grab().toImage()
    again = room.shared.preview(window.size(), window.devicePixelRatioF()).toImage()
    assert grabbed.convertToFormat(again.format()) == again
    anchor = QWidget()
    qtbot.addWidget(anchor)
    menu = room.shared.menu(anchor)
    assert not any(action.isChecked() for action in menu.cluster_actions)
    menu.photo_action.trigger()
    assert isinstance(content(room), IdeasView)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_photo_that_is_no_picture_leaves_its_words(room: Room) -> None:
    draft = Draft("Bench", photos=(b"<svg/>",))
    note = room.boards.add(AddNotes(room.arena.id, (draft,)))[0]
    room.shared.show_photo(note.photos[0])
    assert isinstance(content(room), PhotoView)
    assert not room.shared.preview().isNull()


def content(room: Room) -> object:
    return None if room.shared.view is None else room.shared.view.content


TWO_DISPLAYS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from pathlib import Path
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.ui.fonts import load_fonts
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.screens import screen_key
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shared_screen.controller import SharedScreenController
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf

app = QApplication([])
load_fonts()
console = QWidget()
console.show()
settings = SettingsFile(Path(sys.argv[1]))
shared = SharedScreenController(
    Presenter(None, None, None, None), QtBus(Bus()), ThemeManager(app, "light"), WordsOf(), settings
)
shared.attach(console)
states = [shared.state_text()]
shared.state_changed.connect(states.append)
shared.set_on(True)
second = next(screen for screen in app.screens() if screen is not console.screen())
number = app.screens().index(second) + 1
assert shared.window.isFullScreen()
assert shared.window.screen() is second, shared.window.screen().name()
assert shared.window.geometry() == second.geometry(), shared.window.geometry()
assert settings.values.screen == screen_key(second)
shared.move_to_next_screen()
assert not shared.window.isFullScreen()
shared.move_to_next_screen()
assert shared.window.isFullScreen()
app.screenRemoved.emit(second)
assert shared.is_on and not shared.window.isVisible()
app.screenAdded.emit(second)
assert shared.window.isVisible() and shared.window.screen() is second
shared.set_on(False)
shared.close()
print("|".join(state.replace(str(number), "N") for state in states))
"""


def test_two_displays(tmp_path: Path) -> None:
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1},
        {"name": "beamer", "x": 1440, "y": 0, "width": 1920, "height": 1080, "dpr": 1},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    run = subprocess.run(
        [sys.executable, "-c", TWO_DISPLAYS, str(tmp_path / "settings.ini")],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip().split("|") == [
        "Off",
        "On, display N",
        "On, in a window",
        "On, display N",
        "Display unplugged",
        "On, display N",
        "Off",
    ]
