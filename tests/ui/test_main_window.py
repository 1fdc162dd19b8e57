"""The whole window, as a facilitator uses it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import Dress, Gui, build_gui
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.shared_view import ClusterView, IdeasView
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.document_settings import GoWithoutLogo
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.sample import open_sample
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.kiosk.opening import OpenKioskDialog
from wmt_desktop.ui.main_window import MainWindow
from wmt_desktop.ui.pages.evaluation import EvaluationPage
from wmt_desktop.ui.pages.saving import file_name, with_suffix
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shell.help_dialog import HelpDialog
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.words import WordsOf

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Room:
    """One window over one database for all tests of this file: building both takes a while."""

    gui: Gui
    services: Services
    settings: SettingsFile


@pytest.fixture(scope="module")
def room(
    tmp_path_factory: pytest.TempPathFactory,
    empty_database: Path,
    theme: ThemeManager,
    languages: Languages,
) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("room")
    shutil.copytree(empty_database, folder / "data")
    services = build_services(None, Folders(folder / "data", folder / "config", folder / "log"))
    settings = SettingsFile(folder / "settings.ini")
    built = build_gui(services, Dress(theme, languages, settings, WordsOf()))
    yield Room(built, services, settings)
    built.close()
    built.window.deleteLater()
    services.store.close()


@pytest.fixture
def gui(room: Room) -> Iterator[Gui]:
    window = room.gui.window
    window.resize(1440, 900)
    # The offscreen platform does not notice that a hidden window was shown again, unless another
    # one was active in between.
    between = QWidget()
    between.show()
    assert QTest.qWaitForWindowActive(between)
    window.show()
    between.close()
    # Its closing is told a moment later, and would take the activity from the window again.
    QCoreApplication.processEvents()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield room.gui
    room.gui.shared.set_on(False)
    window.countdown.reset()
    window.go_home()
    window.hide()


@pytest.fixture
def services(room: Room) -> Services:
    return room.services


@pytest.fixture
def settings(room: Room) -> SettingsFile:
    return room.settings


@pytest.fixture
def window(gui: Gui) -> MainWindow:
    return gui.window


@pytest.fixture
def arena(window: MainWindow, services: Services) -> str:
    """An open arena at the stage of ideas."""
    arena = services.arenas.new(NewArena("Organic food", place="Cēsis"))
    services.arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
    window.open_arena(arena.id)
    return arena.id


def test_an_arena_is_opened_from_home_and_left_again(
    window: MainWindow, services: Services
) -> None:
    services.arenas.new(NewArena("Organic food"))
    QTest.mouseClick(window.home.hero.go_on, LEFT)
    assert window.stack.currentWidget() is window.shell
    assert window.windowTitle() == "Organic food – WMT Arena"
    QTest.mouseClick(window.shell.top.home, LEFT)
    assert window.stack.currentWidget() is window.home
    assert window.windowTitle() == "WMT Arena"


def test_the_sample_arena_opens_with_a_full_board(window: MainWindow, services: Services) -> None:
    QTest.mouseClick(window.home.new.sample, LEFT)
    shown = window.shell.arena
    assert shown is not None
    assert len(services.boards.notes(shown.id)) == 34
    assert window.shell.rail.buttons[3].state == "now"


def test_every_stage_has_its_page(window: MainWindow, services: Services, arena: str) -> None:
    for number, stage in enumerate(Stage, 1):
        QTest.keyClick(window.shell, Qt.Key(Qt.Key.Key_0.value + number), CTRL)
        assert services.arenas.get(arena).stage is stage
        assert window.shell.stack.currentWidget() is window.pages[stage]
        assert window.shell.rail.buttons[number - 1].state == "now"


def test_undo_and_redo_work_by_button_and_by_key(
    window: MainWindow, services: Services, arena: str
) -> None:
    services.boards.add(AddNotes(arena, (Draft("Bread"),)))
    undo = window.shell.top.undo
    assert undo.toolTip().startswith("Undo: write 1 note")
    QTest.mouseClick(undo, LEFT)
    assert services.boards.board(arena).notes == ()
    assert window.toast.text.startswith("Undone: write")
    QTest.keyClick(window.shell, Qt.Key.Key_Y, CTRL)
    assert [note.text for note in services.boards.board(arena).notes] == ["Bread"]
    QTest.keyClick(window.shell, Qt.Key.Key_Z, CTRL)
    assert services.boards.board(arena).notes == ()


def test_undo_works_while_the_empty_idea_field_has_the_keyboard(
    window: MainWindow, services: Services, arena: str
) -> None:
    board = window.pages[Stage.IDEAS]
    assert isinstance(board, BoardPage)
    field = board.capture.field
    field.setFocus()
    QTest.keyClicks(field, "Bread")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(services.boards.board(arena).notes) == 1
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert services.boards.board(arena).notes == ()


@pytest.mark.parametrize("goes_on", [True, False])
def test_after_a_crash_the_last_arena_is_offered(
    window: MainWindow, services: Services, arena: str, *, goes_on: bool
) -> None:
    services.boards.add(AddNotes(arena, (Draft("Bread"), Draft("Milk"))))
    window.go_home()
    window.offer_last_arena()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    assert "All 2 notes are here" in dialog.consequence.text()
    first = dialog.focusWidget()
    assert isinstance(first, Button)
    assert first.text() == "Open the arena"
    QTest.keyClick(first, Qt.Key.Key_Space if goes_on else Qt.Key.Key_Escape)
    shown = window.shell if goes_on else window.home
    assert window.stack.currentWidget() is shown


def test_nothing_is_offered_when_the_last_arena_is_gone(
    window: MainWindow, settings: SettingsFile
) -> None:
    settings.update(last_arena="arena:gone")
    window.offer_last_arena()
    assert QApplication.activeModalWidget() is None


def test_the_preview_offers_what_can_be_done_with_the_shared_screen(gui: Gui, arena: str) -> None:
    QTest.mouseClick(gui.window.shell.top.shared.preview, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text(): action for action in menu.actions()}
    assert not offered["Move to the next display"].isEnabled()
    offered["Turn on"].trigger()
    menu.close()
    assert gui.shared.is_on


def test_find_leads_to_the_search_field_and_marks_notes(
    window: MainWindow, services: Services, arena: str
) -> None:
    services.boards.add(AddNotes(arena, (Draft("Bread"), Draft("Milk"))))
    QTest.keyClick(window.shell, Qt.Key.Key_F, CTRL)
    search = window.shell.top.search
    assert search.hasFocus()
    QTest.keyClicks(search, "milk")
    board = window.pages[Stage.IDEAS]
    assert isinstance(board, BoardPage)
    assert len(board.finder.hits) == 1
    assert search._hits.text() == "1"
    assert search.accessibleDescription() == "1 found"


def test_enter_in_the_search_field_leads_to_the_board_from_any_stage(
    window: MainWindow, services: Services, arena: str
) -> None:
    services.boards.add(AddNotes(arena, (Draft("Bread"), Draft("Milk"))))
    window.shell.go_to(Stage.EVALUATION)
    search = window.shell.top.search
    QTest.keyClick(window.shell, Qt.Key.Key_F, CTRL)
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert services.arenas.get(arena).stage is Stage.EVALUATION
    QTest.keyClicks(search, "milk")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert services.arenas.get(arena).stage is Stage.IDEAS
    assert search.text() == "milk"
    assert search.hasFocus()
    board = window.pages[Stage.IDEAS]
    assert isinstance(board, BoardPage)
    assert len(board.finder.hits) == 1


def test_the_pages_of_an_arena_are_built_without_a_window_of_their_own(
    window: MainWindow, arena: str
) -> None:
    assert window.isActiveWindow()
    QCoreApplication.processEvents()
    assert window.isActiveWindow()


def test_the_timer_is_shown_on_the_rail_once_it_runs(window: MainWindow, arena: str) -> None:
    assert window.shell.rail._timer == ("", False)
    QTest.keyClick(window.shell, Qt.Key.Key_T, CTRL)
    assert window.countdown.running
    assert window.shell.rail._timer == (window.countdown.text, False)
    window.countdown.pause()


def test_another_arena_begins_with_a_fresh_timer(
    window: MainWindow, services: Services, arena: str
) -> None:
    window.countdown.start()
    other = services.arenas.new(NewArena("Another"))
    window.open_arena(other.id)
    assert not window.countdown.started


def test_the_room_sees_the_open_arena(gui: Gui, services: Services, arena: str) -> None:
    view = gui.shared.view
    assert view is not None
    assert not gui.shared.is_on
    QTest.mouseClick(gui.window.shell.top.shared.switch, LEFT)
    assert gui.shared.is_on
    assert gui.window.shell.top.shared.switch.isChecked()
    QTest.keyClick(gui.window, Qt.Key.Key_F5)
    assert not gui.window.shell.top.shared.switch.isChecked()


def test_a_refused_step_is_one_sentence_and_changes_nothing(
    window: MainWindow, services: Services, arena: str
) -> None:
    before = services.sessions.digest(arena)
    window.shell.go_to_number(9)
    window.open_arena("arena:unknown")
    assert "unknown" in window.toast.text
    assert services.sessions.digest(arena) == before
    assert window.shell.arena is not None
    assert window.shell.arena.id == arena


def test_a_full_disk_is_said_in_the_top_bar_until_something_is_saved(
    window: MainWindow, services: Services, arena: str
) -> None:
    window.toast.show_refusal(WmtError(Code.DISK_FULL, file="arenas.db"))
    assert window.shell.top.saved.text == "Not saved"
    services.boards.add(AddNotes(arena, (Draft("Bread"),)))
    assert window.shell.top.saved.text == "All changes saved"


def test_help_opens_with_f1(window: MainWindow) -> None:
    seen: list[object] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(dialog)
        assert isinstance(dialog, HelpDialog)
        dialog.reject()

    QTimer.singleShot(0, close)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert seen


def test_the_kiosk_needs_a_pin_and_covers_the_display(
    gui: Gui, services: Services, settings: SettingsFile
) -> None:
    arena = open_sample(services)
    services.arenas.go_to(GoToStage(arena.id, Stage.VOTING))
    gui.window.open_arena(arena.id)
    round_ = services.voting.open(OpenRound(arena.id, dots=3))

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OpenKioskDialog)
        dialog.reject()

    QTimer.singleShot(0, cancel)
    gui.door.open(round_.id)
    assert gui.door.kiosk is None

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OpenKioskDialog)
        QTest.keyClicks(dialog.pin, "2468")
        QTest.keyClicks(dialog.again, "2468")
        QTest.mouseClick(dialog.open_button, LEFT)

    QTimer.singleShot(0, choose)
    gui.door.open(round_.id)
    kiosk = gui.door.kiosk
    assert kiosk is not None
    assert kiosk.isVisible()
    assert settings.values.pin_hash

    asked: list[QWidget] = []

    def refuse() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, OpenKioskDialog):
            asked.append(dialog)
            dialog.reject()

    services.initiatives.add(AddInitiatives(arena.id, (InitiativeDraft("School meals"),)))
    QTimer.singleShot(0, refuse)
    gui.door.open_scoring(arena.id)
    assert (asked, gui.door.scoring) == ([], None), "two pages that let nobody out"

    gui.door.open(round_.id)
    assert gui.door.kiosk is kiosk, "somebody may be voting"
    services.voting.close(CloseRound(round_.id))
    again = services.voting.open(OpenRound(arena.id, dots=3))
    gui.door.open(again.id)
    kiosk = gui.door.kiosk
    assert kiosk is not None
    assert not kiosk.is_over, "the kiosk of a closed vote keeps no run-off waiting"
    kiosk.shut()
    settings.update(pin_hash="")
    assert gui.door.kiosk is None


def test_dropped_session_files_lie_on_the_coordinators_desk(
    qtbot: QtBot, window: MainWindow, services: Services, arena: str, tmp_path: Path
) -> None:
    file = tmp_path / "arena.wmta"
    services.sessions.export(arena, file)
    window.go_home()
    window.home.files_given.emit([file])
    assert window.stack.currentWidget() is window.coordinator
    qtbot.waitUntil(
        lambda: [each.path for each in window.coordinator.merging.files.entries] == [file]
    )
    window.coordinator.home_requested.emit()
    assert window.stack.currentWidget() is window.home


def test_size_and_place_are_kept_when_the_window_is_closed(
    gui: Gui, settings: SettingsFile, services: Services, arena: str
) -> None:
    gui.window.resize(1200, 700)
    gui.window.close()
    assert settings.values.geometry
    assert settings.values.last_arena == arena
    assert settings.values.closed


def test_the_report_is_written_where_the_user_says(
    qtbot: QtBot,
    window: MainWindow,
    services: Services,
    arena: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "report.pdf"
    services.documents.go_without_logo(GoWithoutLogo(arena))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window.shell.go_to(Stage.EVALUATION)
    page = window.pages[Stage.EVALUATION]
    assert isinstance(page, EvaluationPage)
    QTest.mouseClick(page.pdf, LEFT)
    assert not page.pdf.isEnabled()
    qtbot.waitUntil(lambda: window.toast.text.startswith("Report saved"), timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert page.pdf.isEnabled()


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot,
    window: MainWindow,
    arena: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "missing" / "arena.wmta"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window.shell.go_to(Stage.EVALUATION)
    page = window.pages[Stage.EVALUATION]
    assert isinstance(page, EvaluationPage)
    QTest.mouseClick(page.export, LEFT)
    qtbot.waitUntil(lambda: "arena.wmta" in window.toast.text)
    assert page.export.isEnabled()
    assert not file.exists()


def test_figures_follow_the_arena(window: MainWindow, services: Services, arena: str) -> None:
    window.shell.go_to(Stage.EVALUATION)
    page = window.pages[Stage.EVALUATION]
    assert isinstance(page, EvaluationPage)
    before = page._digest.text()
    services.boards.add(AddNotes(arena, (Draft("Bread"),)))
    assert page._digest.text() != before


def test_a_title_becomes_a_file_name_that_every_system_takes() -> None:
    assert file_name('Food: "bio" / local?') == "Food bio local"
    assert file_name("...") == "arena"
    assert (file_name("Con"), file_name("aux. 2")) == ("_Con", "_aux. 2")
    assert file_name("🌾" * 80) == "🌾" * 50


def test_a_name_without_its_suffix_gets_it_and_replaces_nothing(tmp_path: Path) -> None:
    assert with_suffix(tmp_path / "a.WMTA", "wmta") == tmp_path / "a.WMTA"
    assert with_suffix(tmp_path / "v1.2", "wmta.age", "wmta") == tmp_path / "v1.2.wmta.age"
    (tmp_path / "a.pdf.wmta").touch()
    assert with_suffix(tmp_path / "a.pdf", "wmta") == tmp_path / "a.pdf (2).wmta"


def test_a_cluster_is_shown_to_the_room_from_the_board(
    gui: Gui, services: Services, arena: str
) -> None:
    drafts = (Draft("Milk", cluster="Farms"), Draft("Bus", cluster="Roads"))
    services.boards.add(AddNotes(arena, drafts))
    board = gui.window.pages[Stage.IDEAS]
    assert isinstance(board, BoardPage)
    roads = services.boards.board(arena).clusters[1]
    board.selection.cluster(roads.id)
    board.room.show_cluster.trigger()
    assert gui.shared.is_on
    view = gui.shared.view
    assert view is not None
    assert isinstance(view.content, ClusterView)
    assert view.content.name.text == "Roads"
    board.canvas.view.fit()
    assert gui.shared.view == view


def test_ideas_chosen_on_the_board_are_put_to_the_vote_and_stay_chosen(
    gui: Gui, services: Services, arena: str
) -> None:
    names = ("Farms", "Roads", "Woods")
    services.boards.add(AddNotes(arena, tuple(Draft(each, cluster=each) for each in names)))
    board, voting = gui.window.pages[Stage.IDEAS], gui.window.pages[Stage.VOTING]
    assert isinstance(board, BoardPage)
    assert isinstance(voting, VotingPage)
    notes = services.boards.board(arena).notes
    board.selection.several([each.id for each in notes if each.text != "Woods"])
    board.room.vote.trigger()
    setup = voting.setup
    assert services.arenas.get(arena).stage is Stage.VOTING
    assert [each.label for each in setup.options.chosen()] == ["Farms", "Roads"]
    gui.window.shell.go_to(Stage.IDEAS)
    gui.window.shell.go_to(Stage.VOTING)
    assert [each.label for each in setup.options.chosen()] == ["Farms", "Roads"]


def test_what_was_hidden_from_the_room_stays_hidden_when_the_arena_is_opened_again(
    gui: Gui, services: Services, arena: str, settings: SettingsFile
) -> None:
    services.boards.add(AddNotes(arena, (Draft("Known"),)))
    presenter = gui.shared.presenter
    presenter.hide_new()
    assert settings.values.veiled == arena
    other = services.arenas.new(NewArena("Gdynia"))
    gui.window.open_arena(other.id)
    gui.window.open_arena(arena)
    view = gui.shared.view
    assert view is not None
    assert isinstance(view.content, IdeasView)
    assert (view.content.ideas, view.content.veiled) == (0, 1)
    presenter.reveal()
    assert settings.values.veiled == ""
