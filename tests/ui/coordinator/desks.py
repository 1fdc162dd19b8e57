"""What a coordinator does at the desk, for the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.rooms import click
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.widgets.dialog import Dialog


def settle(page: MergePage, qtbot: QtBot) -> None:
    """Wait until nothing is under way and everything is shown."""
    qtbot.waitUntil(lambda: not page.is_busy and not page.is_reading, timeout=15_000)
    # What was shown just now gets its place.
    QApplication.processEvents()


def add(page: MergePage, qtbot: QtBot, *files: Path) -> None:
    """Put files on the desk."""
    page.add_files(files)
    settle(page, qtbot)


def merge(page: MergePage, qtbot: QtBot, *files: Path) -> None:
    """Put files on the desk and merge all that can be."""
    add(page, qtbot, *files)
    if not page.desk.table.head.check.isChecked():
        page.desk.table.head.check.click()
        settle(page, qtbot)
    click(page.desk.merge)
    settle(page, qtbot)


def badges(page: MergePage) -> list[str]:
    """Return the badge of each file."""
    return [row.badge.text() for row in page.desk.table.rows]


def shown_button(parent: QWidget, words: str) -> QAbstractButton:
    """Return the one visible button with these words."""
    (found,) = (
        each
        for each in parent.findChildren(QAbstractButton)
        if each.text() == words and each.isVisible()
    )
    return found


def when_asked(
    qtbot: QtBot, act: Callable[[], object], *replies: Callable[[Dialog], object]
) -> None:
    """Do what opens dialogs some time later, one after the other, and reply to each."""
    waiting = list(replies)
    seen: list[Dialog] = []
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if waiting and isinstance(dialog, Dialog) and dialog.isVisible() and dialog not in seen:
            seen.append(dialog)
            try:
                waiting.pop(0)(dialog)
            finally:
                dialog.close()

    timer.timeout.connect(look)
    timer.start(2)
    try:
        act()
        qtbot.waitUntil(lambda: not waiting)
    finally:
        timer.stop()


def give_passphrase(page: MergePage, qtbot: QtBot, passphrase: str) -> None:
    """Type a passphrase beside the file on show."""
    field: QLineEdit = page.desk.file.passphrase
    field.setText(passphrase)
    click(page.desk.file.open)
    settle(page, qtbot)
