"""Merging session files with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import answer, button, click, layouts_at_rest, press, shown_texts
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.widgets.dialog import Dialog

Write = Callable[..., Path]


def add(desk: MergePage, qtbot: QtBot, *files: Path) -> None:
    desk.add_files(files)
    wait(desk, qtbot)


def wait(desk: MergePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.is_busy)


def badges(desk: MergePage) -> list[str]:
    return [row.badge.text() for row in desk.table.rows]


def test_an_empty_desk_says_what_to_do(desk: MergePage) -> None:
    assert "nothing changes until you press Merge" in shown_texts(desk.table)
    assert not desk.merge.isEnabled()


def test_files_are_chosen_previewed_and_nothing_changes(
    desk: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = [session_file("Cēsis"), session_file("Tartu", notes=5)]
    before = services.sessions.digest()
    names = [str(file) for file in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    click(desk.add)
    wait(desk, qtbot)
    assert badges(desk) == ["Signed", "Signed"]
    qtbot.waitUntil(lambda: "Cēsis bioregion" in shown_texts(desk.table))
    assert "Tartu.wmta" in shown_texts(desk.table)
    assert desk.merge.text().startswith("Merge ")
    assert services.sessions.digest() == before
    assert services.sessions.merges() == ()


def test_merging_brings_everything_and_reverting_takes_it_back(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot, window: Window
) -> None:
    before = services.sessions.digest()
    add(desk, qtbot, session_file("Cēsis"), session_file("Tartu", notes=5))
    click(desk.merge)
    wait(desk, qtbot)
    assert badges(desk) == ["Merged", "Merged"]
    assert {each.arena.place for each in services.arenas.summaries()} == {"Cēsis", "Tartu"}
    assert "from 2 files" in window.toast.text
    assert not desk.merge.isEnabled()
    qtbot.waitUntil(lambda: "from 2 files" in shown_texts(desk.history))
    revert = desk.history.revert
    assert revert is not None
    qtbot.waitUntil(lambda: revert.height() > 20)

    def keep(dialog: Dialog) -> None:
        assert dialog.focusWidget() is button(dialog, "Keep the merge")
        press("Keep the merge")(dialog)

    answer(lambda: click(revert), keep)
    answer(lambda: click(revert), press("Revert"))
    wait(desk, qtbot)
    assert services.sessions.digest() == before
    assert services.arenas.summaries() == ()
    assert desk.table.rows == []


def test_an_unticked_file_stays_out(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(desk, qtbot, session_file("Cēsis"), session_file("Tartu"))
    both = desk.merge.text()
    qtbot.waitUntil(desk.table.rows[0].check.isVisible)
    desk.table.rows[0].check.setFocus()
    QTest.keyClick(desk.table.rows[0].check, Qt.Key.Key_Space)
    wait(desk, qtbot)
    assert desk.merge.text() != both
    click(desk.merge)
    wait(desk, qtbot)
    assert [each.arena.place for each in services.arenas.summaries()] == ["Tartu"]


def test_a_changed_file_is_left_out_with_the_reason_and_the_others_go_in(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    good, bad = session_file("Cēsis"), session_file("Bremen")
    content = bytearray(bad.read_bytes())
    content[len(content) // 2] ^= 1
    bad.write_bytes(content)
    add(desk, qtbot, good, bad)
    assert badges(desk)[0] == "Signed"
    row = desk.table.rows[1]
    assert not row.check.isEnabled()

    def read(dialog: Dialog) -> None:
        assert "Bremen.wmta" in dialog.question.text()
        assert "again" in dialog.consequence.text()
        press("Close")(dialog)

    qtbot.waitUntil(row.reason.isVisible)
    answer(lambda: click(row.reason), read)
    click(desk.merge)
    wait(desk, qtbot)
    assert [each.arena.place for each in services.arenas.summaries()] == ["Cēsis"]


def test_something_else_is_refused(desk: MergePage, tmp_path: Path, qtbot: QtBot) -> None:
    letter = tmp_path / "letter.wmta"
    letter.write_text("Dear coordinator")
    add(desk, qtbot, letter)
    assert badges(desk) == ["Left out"]
    assert not desk.merge.isEnabled()


def test_an_encrypted_file_opens_with_its_passphrase(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    add(desk, qtbot, session_file("Cēsis", passphrase="apple pie"))
    assert badges(desk) == ["Encrypted"]

    def give(passphrase: str) -> Callable[[Dialog], None]:
        def reply(dialog: Dialog) -> None:
            field = dialog.focusWidget()
            assert isinstance(field, QLineEdit)
            assert field.echoMode() is QLineEdit.EchoMode.Password
            QTest.keyClicks(field, passphrase)
            press("Open the files")(dialog)

        return reply

    for passphrase in ("apple tart", "apple pie"):
        qtbot.waitUntil(desk.table.rows[0].reason.isVisible)
        answer(lambda: click(desk.table.rows[0].reason), give(passphrase))
        wait(desk, qtbot)
    assert badges(desk) == ["Signed"]
    click(desk.merge)
    wait(desk, qtbot)
    assert len(services.arenas.summaries()) == 1


def test_a_file_merged_before_brings_nothing_new(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    file = session_file("Cēsis")
    services.sessions.merge([file])
    add(desk, qtbot, file)
    assert badges(desk) == ["Merged before"]
    assert not desk.merge.isEnabled()


def test_reading_can_be_cancelled(
    desk: MergePage,
    services: Services,
    session_file: Write,
    qtbot: QtBot,
    tasks: Tasks,
    window: Window,
) -> None:
    file = session_file("Cēsis")
    go = Event()
    tasks.run(lambda _: go.wait(20), lambda _: None, lambda _: None)
    desk.add_files([file])
    assert desk.cancel.isVisible()
    assert not desk.add.isEnabled()
    click(desk.cancel)
    go.set()
    wait(desk, qtbot)
    assert "Cancelled; nothing was changed." in window.toast.text
    assert services.sessions.merges() == ()
    assert desk.add.isEnabled()


def test_files_and_folders_can_be_dropped(
    desk: MergePage, session_file: Write, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    session_file("Cēsis").rename(stick / "Cēsis.wmta")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stick))])
    middle = QPointF(desk.table.rect().center())
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(middle.toPoint(), copy, data, left, none)
    QApplication.sendEvent(desk.table, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.table, QDropEvent(middle, copy, data, left, none))
    wait(desk, qtbot)
    assert badges(desk) == ["Signed"]


def test_a_file_is_taken_off_the_desk_with_delete(
    desk: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    add(desk, qtbot, session_file("Cēsis"), session_file("Tartu"))
    QTest.keyClick(desk.table.rows[0].check, Qt.Key.Key_Delete)
    wait(desk, qtbot)
    assert len(desk.table.rows) == 1
    assert "Tartu bioregion" in desk.table.rows[0].check.accessibleName()


def test_totals_count_ideas_by_arena_and_theme(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    services.sessions.merge([session_file("Cēsis", notes=3), session_file("Tartu", notes=5)])
    qtbot.waitUntil(lambda: "Tartu, Food: 3" in desk.totals.said())
    said = desk.totals.said()
    assert "Cēsis, Food: 2" in said
    assert "Cēsis, Energy: 1" in said
    assert "Tartu, Energy: 2" in said
    click(button(desk.totals.what, "Initiatives"))
    assert "Tartu, Food: 0" in desk.totals.said()


def test_the_way_back_leads_home(desk: MergePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.home_requested):
        click(desk.header.arenas)


def test_the_desk_at_rest_is_not_laid_out_again(
    desk: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    files = [session_file("Cēsis"), session_file("Tartu")]
    services.sessions.merge(files[:1])
    add(desk, qtbot, *files)
    assert layouts_at_rest() == 0
