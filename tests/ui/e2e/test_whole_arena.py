"""One arena from the first note to the merge on another laptop, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.e2e.driver import PIN, Facilitator, save_as, type_text
from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import Dress, Gui, build_gui
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.rounds import RoundStage
from wmt_desktop.services.document_settings import GoWithoutLogo
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.home.arena_dialog import ArenaDialog
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.kiosk.opening import OpenKioskDialog
from wmt_desktop.ui.pages.initiatives.edit_dialog import InitiativeDialog
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.words import WordsOf

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def facilitator(
    qtbot: QtBot,
    services: Services,
    theme: ThemeManager,
    languages: Languages,
    settings: SettingsFile,
) -> Iterator[Facilitator]:
    """Somebody who has just started the program."""
    gui = build_gui(services, Dress(theme, languages, settings, WordsOf()))
    gui.window.setWindowState(Qt.WindowState.WindowNoState)
    gui.window.resize(1440, 900)
    gui.window.show()
    qtbot.waitExposed(gui.window)
    yield Facilitator(gui, services, qtbot)
    leave(gui)


def leave(gui: Gui) -> None:
    """End one run of the program and let go of its widgets: what stays is restyled for ever."""
    gui.close()
    gui.window.deleteLater()


def test_from_the_first_note_to_the_merge(
    facilitator: Facilitator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start_an_arena(facilitator)
    page = facilitator.page(Stage.IDEAS, BoardPage)
    type_thirty_notes(facilitator, page)
    group_them(facilitator, page)
    hold_the_vote(facilitator)
    promote_and_select(facilitator)
    report, session = print_and_export(facilitator, tmp_path, monkeypatch)

    text = " ".join(sheet.extract_text() for sheet in PdfReader(report).pages)
    for note in facilitator.board().notes:
        assert note.text in text
    merge_on_another_laptop(facilitator, session, tmp_path)


def start_an_arena(one: Facilitator) -> None:
    def fill_in(dialog: ArenaDialog) -> None:
        type_text(dialog.title, "Cēsis")
        set_number(one, dialog.people, 12)
        one.click(dialog.go)

    one.answer(ArenaDialog, fill_in, lambda: one.press(one.gui.window.home.new, "New arena"))
    assert one.services.arenas.get(one.arena).people == 12


def set_number(one: Facilitator, stepper: Stepper, number: int) -> None:
    """Type a number over the one there and go on with Tab, as in any form."""
    stepper.spin.setFocus()
    one.qtbot.waitUntil(stepper.spin.hasFocus)
    stepper.spin.selectAll()
    QTest.keyClicks(stepper.spin, str(number))
    QTest.keyClick(stepper.spin, Qt.Key.Key_Tab)


def type_thirty_notes(one: Facilitator, page: BoardPage) -> None:
    for number in range(30):
        one.type_idea(page, f"Idea {number} for Cēsis", theme="3" if number % 2 else "2")
        # The capture field keeps the focus and is empty again.
        assert page.capture.field.hasFocus()
        assert page.capture.field.toPlainText() == ""
    notes = one.board().notes
    assert [note.text for note in notes] == [f"Idea {number} for Cēsis" for number in range(30)]
    assert {note.theme for note in notes} == {Theme.FOOD, Theme.ENERGY}
    undo(one)
    assert len(one.board().notes) == 29
    redo(one)
    assert len(one.board().notes) == 30


def undo(one: Facilitator) -> None:
    QTest.keyClick(one.gui.window.shell, Qt.Key.Key_Z, CTRL)


def redo(one: Facilitator) -> None:
    QTest.keyClick(one.gui.window.shell, Qt.Key.Key_Y, CTRL)


def group_them(one: Facilitator, page: BoardPage) -> None:
    """Start three clusters from a selection with Ctrl+G, then drag a loose note into one."""
    names = ("School meals", "Farms", "Markets")
    for number, name in enumerate(names):
        loose = one.board().of_cluster(None)[:8]
        view = page.canvas.view
        view.setFocus()
        for position, note in enumerate(loose):
            item = page.scene.note_item(note.id)
            assert item is not None
            view.ensureVisible(item)
            place = view.mapFromScene(item.sceneBoundingRect().center())
            keys = SHIFT if position else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)
        QTest.keyClick(view, Qt.Key.Key_G, CTRL)
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert [each.name for each in one.board().clusters] == list(names[: number + 1])
        assert [note.id for note in one.board().of_cluster(one.board().clusters[number].id)] == [
            note.id for note in loose
        ]
    # Making a cluster and giving it its name is one step.
    undo(one)
    assert len(one.board().clusters) == 2
    redo(one)
    assert [each.name for each in one.board().clusters] == list(names)

    QTest.keyClick(page.canvas.view, Qt.Key.Key_Home)
    note, cluster = one.board().of_cluster(None)[0], one.board().clusters[1]
    frame = page.scene.cluster_item(cluster.id)
    assert frame is not None
    one.drag(page, note.id, frame.sceneBoundingRect().center())
    assert note.id in {each.id for each in one.board().of_cluster(cluster.id)}
    undo(one)
    assert note.id in {each.id for each in one.board().of_cluster(None)}
    redo(one)


def hold_the_vote(one: Facilitator) -> None:
    page = one.voting()
    set_number(one, page.setup.rules.dots.stepper, 5)
    set_number(one, page.setup.rules.cap.stepper, 3)
    set_number(one, page.setup.rules.places.stepper, 2)
    one.press(page, "Open the vote")
    round_ = page.round
    assert round_ is not None
    assert round_.stage is RoundStage.OPEN

    def choose_pin(dialog: OpenKioskDialog) -> None:
        QTest.keyClicks(dialog.pin, PIN)
        QTest.keyClicks(dialog.again, PIN)
        one.click(dialog.open_button)

    one.answer(OpenKioskDialog, choose_pin, lambda: one.press(page, "Open the kiosk"))
    kiosk = one.gui.door.kiosk
    assert kiosk is not None
    for voter in range(12):
        # Cards may be turned round for each voter: vote by label.
        one.vote(
            kiosk, round_, ["School meals", "School meals", "Farms" if voter % 3 else "Markets"]
        )
        assert one.services.voting.voted(round_.id) == voter + 1
    leave_the_kiosk(one)
    confirm(one, "Close the vote", lambda: one.press(page, "Close the vote"))

    result = one.services.voting.result(round_.id)
    dots = {place.option: place.dots for place in result.tally.ranking}
    labels = {option.id: option.label for option in round_.options}
    assert {labels[each]: count for each, count in dots.items()} == {
        "School meals": 24,
        "Farms": 8,
        "Markets": 4,
    }
    # Ctrl+Z leaves a vote alone.
    undo(one)
    assert one.services.voting.round(round_.id).stage is RoundStage.CLOSED
    redo(one)


def leave_the_kiosk(one: Facilitator) -> None:
    kiosk = one.gui.door.kiosk
    assert kiosk is not None
    kiosk.close()
    assert kiosk.isVisible(), "a kiosk cannot simply be closed"
    QTest.keyClick(kiosk, Qt.Key.Key_K, CTRL | SHIFT)
    QTest.keyClicks(kiosk.pin_pad, PIN)
    QTest.keyClick(kiosk.pin_pad, Qt.Key.Key_Return)
    one.qtbot.waitUntil(lambda: one.gui.door.kiosk is None)


def confirm(one: Facilitator, words: str, ask: Callable[[], None]) -> None:
    one.answer(Dialog, lambda dialog: one.press(dialog, words), ask)


def promote_and_select(one: Facilitator) -> None:
    voting = one.voting()
    one.press(voting.results.reveal, "Full ranking")
    assert voting.round is not None
    assert voting.round.revealed == "ranking"
    one.press(voting, "Promote 2 ideas")
    page = one.initiatives()
    assert len(one.services.initiatives.all(one.arena)) == 2
    undo(one)
    assert one.services.initiatives.all(one.arena) == ()
    redo(one)
    for initiative in one.services.initiatives.all(one.arena):

        def set_cost(dialog: InitiativeDialog) -> None:
            QTest.keyClicks(dialog.cost, "4000")
            QTest.keyClick(dialog.cost, Qt.Key.Key_Return)

        one.answer(
            InitiativeDialog,
            set_cost,
            lambda chosen=initiative: page.comparison.edit_requested.emit(chosen.id, "cost"),  # type: ignore[misc]
        )
    assert {each.cost for each in one.services.initiatives.all(one.arena)} == {400_000}
    rule = page.decision.rule
    rule.budget.clear()
    QTest.keyClicks(rule.budget, "10000")
    QTest.keyClick(rule.budget, Qt.Key.Key_Return)
    one.click(rule.apply)
    QTest.keyClicks(page.decision.reason.text, "Most of us want this.")
    one.click(page.decision.record.record)
    decision = one.services.decisions.all(one.arena)[-1]
    assert (len(decision.selected), decision.cost) == (2, 800_000)
    assert decision.reason == "Most of us want this."
    undo(one)
    assert one.services.decisions.all(one.arena) == ()
    redo(one)
    assert one.services.decisions.all(one.arena)[-1].selected == decision.selected


def print_and_export(
    one: Facilitator, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path]:
    page = one.evaluation()
    report, session = folder / "report.pdf", folder / "session.wmta"
    save_as(monkeypatch, report)
    one.services.documents.go_without_logo(GoWithoutLogo(one.arena))
    one.press(page, "Save as PDF")
    one.qtbot.waitUntil(report.exists, timeout=15_000)
    save_as(monkeypatch, session)
    one.press(page, "Export the session file")
    one.qtbot.waitUntil(session.exists, timeout=15_000)
    return report, session


def merge_on_another_laptop(one: Facilitator, session: Path, folder: Path) -> None:
    other = folder / "other"
    services = build_services(None, Folders(other, other / "config", other / "log"))
    services.arenas.summaries()
    laptop = build_gui(services, Dress(*_dress_of(one)))
    laptop.window.setWindowState(Qt.WindowState.WindowNoState)
    laptop.window.resize(1440, 900)
    laptop.window.show()
    coordinator = Facilitator(laptop, services, one.qtbot)
    page = coordinator.coordinator()
    page.add_files([session])
    # Nobody has compared the key of that laptop yet.
    coordinator.press(page, "Compare keys")
    coordinator.press(page, "They match: trust it")
    coordinator.press(page, "Merge ")
    one.qtbot.waitUntil(lambda: len(services.sessions.merges()) == 1, timeout=15_000)
    assert services.sessions.digest(one.arena) == one.services.sessions.digest(one.arena)
    services.sessions.revert(services.sessions.merges()[0].id)
    assert services.arenas.summaries() == ()
    leave(laptop)
    services.store.close()


def _dress_of(one: Facilitator) -> tuple[ThemeManager, Languages, SettingsFile, WordsOf]:
    window = one.gui.window
    return window._theme, window._languages, window._settings, WordsOf()


def test_a_note_dropped_where_it_cannot_go_snaps_back(facilitator: Facilitator) -> None:
    start_an_arena(facilitator)
    page = facilitator.page(Stage.IDEAS, BoardPage)
    facilitator.type_idea(page, "Only one")
    before = facilitator.board()
    item = page.scene.note_item(before.notes[0].id)
    assert item is not None
    centre = item.sceneBoundingRect().center()
    facilitator.drag(page, before.notes[0].id, centre + QPointF(1, 1))
    assert facilitator.board() == before
