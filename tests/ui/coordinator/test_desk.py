"""Merging session files with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import add, badges, give_passphrase, merge, settle
from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import answer, button, click, layouts_at_rest, press, shown_texts
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.ports import Progress
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import SessionService
from wmt_desktop.services.taking_in import FileVerdict
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.coordinator.totals import collect
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.widgets.dialog import Dialog

Write = Callable[..., Path]


def test_an_empty_desk_says_what_to_do(page: MergePage, qtbot: QtBot) -> None:
    settle(page, qtbot)
    assert "nothing changes until you press Merge" in shown_texts(page.desk.table)
    assert "No conflicts" in shown_texts(page.desk.conflicts)
    assert not page.desk.merge.isEnabled()
    assert not page.desk.session.isEnabled()


def test_files_are_chosen_previewed_and_nothing_changes(
    page: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = [session_file("Cēsis"), session_file("Tartu", notes=5)]
    before = services.sessions.digest()
    names = [str(file) for file in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    click(page.desk.add)
    settle(page, qtbot)
    assert badges(page) == ["Signed, new key", "Signed, new key"]
    assert "Cēsis bioregion" in shown_texts(page.desk.table)
    assert "Tartu.wmta" in shown_texts(page.desk.table)
    assert services.sessions.digest() == before
    assert services.sessions.merges() == ()


def test_merging_brings_everything_and_reverting_takes_it_back(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot, window: Window
) -> None:
    before = services.sessions.digest()
    merge(page, qtbot, session_file("Cēsis"), session_file("Tartu", notes=5))
    assert badges(page) == ["Merged, new key", "Merged, new key"]
    assert {each.arena.place for each in services.arenas.summaries()} == {"Cēsis", "Tartu"}
    assert "from 2 files" in window.toast.text
    assert not page.desk.merge.isEnabled()
    click(page.header.tabs["history"])
    assert "from 2 files" in shown_texts(page.history)
    revert = page.history.revert
    assert revert is not None
    qtbot.waitUntil(lambda: revert.height() > 20)

    def keep(dialog: Dialog) -> None:
        assert dialog.focusWidget() is button(dialog, "Keep the merge")
        press("Keep the merge")(dialog)

    answer(lambda: click(revert), keep)
    answer(lambda: click(revert), press("Revert"))
    settle(page, qtbot)
    assert services.sessions.digest() == before
    assert services.arenas.summaries() == ()
    assert "No merge yet" in shown_texts(page.history)
    assert all(row.entry.ready for row in page.desk.table.rows)


def test_a_new_key_waits_until_somebody_compared_its_words(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"))
    (row,) = page.desk.table.rows
    assert not row.check.isChecked()
    assert not page.desk.merge.isEnabled()
    assert "1 wait" in page.desk.counts.text()
    assert row.action.text() == "Compare keys"
    click(row.action)
    file = page.desk.file
    assert file.isVisible()
    assert file.trust.hasFocus()
    session = row.entry.session
    assert session is not None
    assert len(session.words) == 5
    assert all(word in file.words.words.text() for word in session.words)
    QTest.keyClick(file.trust, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert badges(page) == ["Signed, trusted"]
    click(page.desk.merge)
    settle(page, qtbot)
    assert [each.arena.place for each in services.arenas.summaries()] == ["Cēsis"]


def test_a_file_by_a_new_key_can_be_merged_without_trusting_it(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"))
    click(page.desk.table.rows[0].action)
    click(page.desk.file.untrusted)
    settle(page, qtbot)
    click(page.desk.merge)
    settle(page, qtbot)
    assert len(services.arenas.summaries()) == 1
    others = [key.standing for key in services.trust.keys() if not key.own]  # noqa: SIM118
    assert others == ["new"]


def test_after_a_merge_the_keyboard_is_at_the_result(
    page: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"))
    page.desk.table.head.check.click()
    settle(page, qtbot)
    page.desk.merge.setFocus()
    QTest.keyClick(page.desk.merge, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.desk.table.hasFocus()
    assert "1 merged" in page.desk.table.accessibleName()


def test_an_unticked_file_stays_out(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"), session_file("Tartu"))
    page.desk.table.head.check.click()
    settle(page, qtbot)
    both = page.desk.merge.text()
    row = page.desk.table.rows[0]
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_Space)
    settle(page, qtbot)
    assert row.check.hasFocus()
    assert page.desk.merge.text() != both
    click(page.desk.merge)
    settle(page, qtbot)
    assert [each.arena.place for each in services.arenas.summaries()] == ["Tartu"]


def test_a_changed_file_is_left_out_with_the_reason_and_the_others_go_in(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    good, bad = session_file("Cēsis"), session_file("Bremen")
    whole = bad.read_bytes()
    content = bytearray(whole)
    content[len(content) // 2] ^= 1
    bad.write_bytes(content)
    add(page, qtbot, good, bad)
    row = page.desk.table.rows[1]
    assert not row.check.isEnabled()
    assert "1 left out" in page.desk.counts.text()
    qtbot.waitUntil(row.action.isVisible)
    click(row.action)
    assert "Bremen.wmta" in page.desk.file.reason.text
    assert page.desk.file.again.hasFocus()
    bad.write_bytes(whole)
    click(page.desk.file.again)
    settle(page, qtbot)
    assert badges(page)[1] == "Signed, new key"
    assert page.desk.file.reason.text == ""
    bad.write_bytes(content)
    merge(page, qtbot)
    assert [each.arena.place for each in services.arenas.summaries()] == ["Cēsis"]


def test_files_that_are_gone_when_they_are_merged_are_told(
    page: MergePage, window: Window, session_file: Write, qtbot: QtBot
) -> None:
    there, gone, late = (session_file(place) for place in ("Cēsis", "Bremen", "Gdynia"))
    for files, told in (
        ((there, gone), "from 1 file, 1 left out."),
        ((late,), "There is no file “Gdynia.wmta”."),
    ):
        add(page, qtbot, *files)
        page.desk.table.head.check.click()
        settle(page, qtbot)
        files[-1].unlink()
        click(page.desk.merge)
        settle(page, qtbot)
        assert told in window.toast.text
        page.merging.files.remove(gone)
    assert badges(page) == ["Merged, new key", "Left out"]


def test_something_else_is_refused(page: MergePage, tmp_path: Path, qtbot: QtBot) -> None:
    letter = tmp_path / "letter.wmta"
    letter.write_text("Dear coordinator")
    add(page, qtbot, letter)
    assert badges(page) == ["Left out"]
    assert not page.desk.merge.isEnabled()


def test_an_encrypted_file_opens_with_its_passphrase_in_place(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis", passphrase="apple pie"))
    assert badges(page) == ["Encrypted"]
    click(page.desk.table.rows[0].action)
    field = page.desk.file.passphrase
    assert field.hasFocus()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert page.desk.file.reason.text == ""
    give_passphrase(page, qtbot, "apple tart")
    assert "does not open" in page.desk.file.reason.text
    give_passphrase(page, qtbot, "apple pie")
    assert badges(page) == ["Signed, new key"]
    assert not field.isVisible()
    merge(page, qtbot)
    assert len(services.arenas.summaries()) == 1


def test_a_file_merged_before_brings_nothing_new(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    file = session_file("Cēsis")
    services.sessions.merge([file])
    add(page, qtbot, file)
    assert badges(page) == ["Merged before"]
    assert not page.desk.merge.isEnabled()


def test_another_key_of_a_known_laptop_blocks_until_it_is_accepted(
    page: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as named:
        named.setattr(Installation, "device", property(lambda _: "Laptop VZ-1"))
        first, second = session_file("Cēsis"), session_file("Tartu")
    merge(page, qtbot, first)
    assert badges(page) == ["Merged, new key"]
    add(page, qtbot, second)
    assert badges(page)[1] == "Changed key"
    row = page.desk.table.rows[1]
    assert not row.check.isEnabled()
    click(row.action)
    assert "Laptop VZ-1" in page.desk.file.reason.text
    assert page.desk.file.trust.text() == "They match: accept the new key"
    assert not page.desk.file.untrusted.isVisible()
    click(page.desk.file.trust)
    settle(page, qtbot)
    assert badges(page)[1] == "Signed, trusted"
    click(page.desk.merge)
    settle(page, qtbot)
    assert len(services.arenas.summaries()) == 2


def test_reading_can_be_cancelled(
    page: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    tasks: Tasks,
    window: Window,
) -> None:
    file = session_file("Cēsis")
    settle(page, qtbot)
    go = Event()
    tasks.run(lambda _: go.wait(20), lambda _: None, lambda _: None)
    page.add_files([file])
    assert page.desk.cancel.isVisible()
    assert page.desk.progress.isVisible()
    assert not page.desk.merge.isEnabled()
    click(page.desk.cancel)
    go.set()
    settle(page, qtbot)
    assert "Cancelled; nothing was changed." in window.toast.text
    assert services.sessions.merges() == ()
    assert not page.desk.cancel.isVisible()


def test_a_merge_runs_beside_the_window_and_can_be_cancelled(
    page: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(page, qtbot, session_file("Cēsis"), session_file("Tartu"))
    page.desk.table.head.check.click()
    settle(page, qtbot)
    before = services.sessions.digest()
    real, threads, go = type(services.sessions).merge, [], Event()

    def slow(
        sessions: SessionService, paths: Sequence[Path], passphrase: str, progress: Progress
    ) -> tuple[FileVerdict, ...]:
        threads.append(get_ident())
        go.wait(20)
        return real(sessions, paths, passphrase, progress)

    monkeypatch.setattr(type(services.sessions), "merge", slow)
    click(page.desk.merge)
    assert "being merged" in page.desk.counts.text()
    assert page.desk.cancel.hasFocus()
    assert not page.desk.table.isEnabled()
    QTest.keyClick(page.desk.cancel, Qt.Key.Key_Return)
    go.set()
    settle(page, qtbot)
    assert threads != [get_ident()]
    assert services.sessions.digest() == before
    assert services.sessions.merges() == ()
    assert page.desk.merge.hasFocus()


def drop(page: MergePage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle = QPointF(page.desk.rect().center())
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(middle.toPoint(), copy, data, left, none)
    QApplication.sendEvent(page.desk, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page.desk, QDropEvent(middle, copy, data, left, none))


def test_files_and_folders_can_be_dropped(
    page: MergePage, session_file: Write, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    session_file("Cēsis").rename(stick / "Cēsis.wmta")
    drop(page, stick)
    settle(page, qtbot)
    assert badges(page) == ["Signed, new key"]


def test_files_that_were_copied_elsewhere_can_be_pasted(
    page: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(session_file("Cēsis")))])
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(page.desk.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(page, qtbot)
    assert badges(page) == ["Signed, new key"]


def test_totals_count_ideas_by_arena_and_theme(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    services.sessions.merge([session_file("Cēsis", notes=3), session_file("Tartu", notes=5)])
    qtbot.waitUntil(lambda: "Tartu, Food: 3" in page.desk.totals.said())
    said = page.desk.totals.said()
    assert "Cēsis, Food: 2" in said
    assert "Cēsis, Energy: 1" in said
    assert "Tartu, Energy: 2" in said
    click(button(page.desk.totals.what, "Initiatives"))
    assert "Tartu, Food: 0" in page.desk.totals.said()
    tartu = next(each.arena.id for each in page.state.totals if each.arena.place == "Tartu")
    vision = (Draft("All eat well", Theme.FOOD),)
    services.boards.add(AddNotes(tartu, vision, Stage.VISION))
    assert collect(services)[1].figures["ideas"][Theme.FOOD] == 3


def test_the_way_back_leads_home(page: MergePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.home_requested):
        click(page.header.arenas)
    settle(page, qtbot)


def test_the_desk_at_rest_is_not_laid_out_again(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    files = [session_file("Cēsis"), session_file("Tartu")]
    services.sessions.merge(files[:1])
    add(page, qtbot, *files)
    assert layouts_at_rest() == 0
    page.merging.open(files[1], True)
    assert layouts_at_rest() == 0
