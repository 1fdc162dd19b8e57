"""Forty per cent longer words are not cut on the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.conftest import Pair
from tests.ui.coordinator.desks import add, merge, settle
from tests.ui.pages.conftest import Window
from tests.ui.test_long_words import assert_nothing_is_cut, long_words
from wmt_desktop.ui.coordinator.export_dialog import ExportDialog
from wmt_desktop.ui.coordinator.page import PARTS, MergePage
from wmt_desktop.ui.theme import ThemeManager

__all__ = ["long_words"]

Write = Callable[..., Path]


@pytest.mark.usefixtures("long_words")
def test_the_desk(
    page: MergePage,
    pair: Pair,
    session_file: Write,
    qtbot: QtBot,
    window: Window,
) -> None:
    window.resize(1280, 720)
    pair.edit(text="Guide for organic food")
    pair.edit_there(text="Guide for regional food")
    merge(page, qtbot, *pair.files())
    locked = session_file("Tartu", passphrase="apple pie")
    add(page, qtbot, session_file("Gdynia"), locked)
    for part in PARTS:
        page.show_part(part)
        settle(page, qtbot)
        assert_nothing_is_cut(page)
    page.show_part("merge")
    for row in page.desk.table.rows:
        page.merging.open(row.entry.path, False)
        qtbot.waitUntil(lambda: assert_nothing_is_cut(page.desk.file))


@pytest.mark.usefixtures("long_words")
def test_the_export_dialog(qtbot: QtBot, theme: ThemeManager) -> None:
    dialog = ExportDialog(theme, (), protect=True)
    qtbot.addWidget(dialog)
    dialog.show()
    for key in ("open", "recipients", "passphrase"):
        dialog.protection.set_key(key)
        dialog.protection.chosen.emit(key)
        QApplication.processEvents()
        assert_nothing_is_cut(dialog)
        assert dialog.protection.width() <= dialog.width() - 48
