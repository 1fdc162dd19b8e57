"""The rows of the files on the desk: what they show, and the keyboard among them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import add, badges, merge, settle
from tests.ui.pages.rooms import click, shown_texts
from wmt_desktop.services.services import Services
from wmt_desktop.ui.coordinator.page import MergePage

Write = Callable[..., Path]


def test_a_file_by_a_new_key_shows_its_figures_and_its_key_is_compared_after_the_merge_too(
    page: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"))
    (row,) = page.desk.table.rows
    qtbot.waitUntil(row.action.isVisible)
    said = shown_texts(row).splitlines()
    verdict = row.entry.verdict
    assert verdict is not None
    assert str(verdict.new) in said
    assert "Same: 0, Conflicts: 0" in row.accessibleName()
    merge(page, qtbot)
    assert badges(page) == ["Merged, new key"]
    click(row.action)
    assert page.desk.file.trust.hasFocus()
    click(page.desk.file.trust)
    settle(page, qtbot)
    assert badges(page) == ["Merged"]
    assert not row.action.isVisible()
    assert not page.desk.file.trust.isVisible()


def test_files_added_to_a_full_desk_are_brought_into_sight(
    page: MergePage, session_file: Write, tmp_path: Path, qtbot: QtBot
) -> None:
    letters = [tmp_path / f"letter {number}.wmta" for number in range(30)]
    for letter in letters:
        letter.write_text("Dear coordinator")
    add(page, qtbot, *letters)
    assert seen(page, 0)
    assert not seen(page, 29)
    add(page, qtbot, session_file("Cēsis"), session_file("Tartu"))
    qtbot.waitUntil(lambda: seen(page, 30))
    row = page.desk.table.rows[30]
    # Nothing in it is squeezed.
    qtbot.waitUntil(lambda: row.action.height() == row.action.sizeHint().height())
    assert "Cēsis bioregion" in shown_texts(page.desk.file)


def seen(page: MergePage, number: int) -> bool:
    row = page.desk.table.rows[number]
    return row.visibleRegion().boundingRect() == row.rect()


def test_the_keyboard_goes_through_the_files(
    page: MergePage, session_file: Write, qtbot: QtBot
) -> None:
    add(page, qtbot, session_file("Cēsis"), session_file("Tartu"))
    first, second = page.desk.table.rows
    first.take_focus()
    QTest.keyClick(first.check, Qt.Key.Key_Down)
    assert second.check.hasFocus()
    assert "Tartu bioregion" in shown_texts(page.desk.file)
    QTest.keyClick(second.check, Qt.Key.Key_Return)
    assert page.desk.file.trust.hasFocus()
    second.take_focus()
    QTest.keyClick(second.check, Qt.Key.Key_Delete)
    settle(page, qtbot)
    (row,) = page.desk.table.rows
    assert row.has_focus
    assert "Cēsis bioregion" in row.check.accessibleName()
    assert "Signed, new key" in row.check.accessibleName()


def test_the_keyboard_comes_to_merged_files_too(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    merged = session_file("Cēsis")
    services.sessions.merge([merged])
    add(page, qtbot, session_file("Tartu"), merged, session_file("Gdynia"))
    first, second, third = page.desk.table.rows
    first.take_focus()
    QTest.keyClick(first.check, Qt.Key.Key_Down)
    assert second.hasFocus()
    assert "Merged before" in second.accessibleName()
    assert "Cēsis.wmta" in shown_texts(page.desk.file)
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert third.check.hasFocus()
