"""The history of the arena and of a note, and the recycle bin, as a facilitator uses them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Flaw
from wmt_desktop.services.activity import RestoreDeleted
from wmt_desktop.services.boards import DeleteNotes, EditNotes
from wmt_desktop.services.clusters import Ungroup
from wmt_desktop.services.records import Activity
from wmt_desktop.ui.board.bin_dialog import BinDialog
from wmt_desktop.ui.board.history_dialog import HistoryDialog, step_sentence
from wmt_desktop.ui.board.note_panel import flaw_sentence
from wmt_desktop.ui.board.record_row import RecordRow
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label

Make = Callable[..., Desk]


def said(row: RecordRow) -> list[str]:
    return [label.text() for label in row.findChildren(Label)]


@pytest.fixture
def open_bin(qtbot: QtBot, theme: ThemeManager) -> Callable[[Desk], BinDialog]:
    def opened(desk: Desk) -> BinDialog:
        dialog = BinDialog(theme, desk.page.commands, desk.page)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


@pytest.fixture
def open_history(qtbot: QtBot, theme: ThemeManager) -> Callable[..., HistoryDialog]:
    def opened(desk: Desk, **more: int) -> HistoryDialog:
        dialog = HistoryDialog(theme, desk.page.commands, desk.page, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


def test_deleted_things_are_restored_one_by_one(
    make_desk: Make, open_bin: Callable[[Desk], BinDialog]
) -> None:
    desk = make_desk({"Roads": ["Bus"]}, ["Tram"])
    desk.boards.delete(DeleteNotes((desk.note("Tram").id,)))
    desk.services.clusters.ungroup(Ungroup(desk.stored.clusters[0].id))
    dialog = open_bin(desk)
    titles = sorted(said(row)[0] for row in dialog.rows)
    assert titles == ["Tram", "“Roads”"]
    roads = next(row for row in dialog.rows if said(row)[0] == "“Roads”")
    assert roads.back.accessibleName() == "Restore: “Roads” Cluster"
    roads.back.click()
    assert desk.texts("Roads") == ["Bus"]
    assert [said(row)[0] for row in dialog.rows] == ["Tram"]
    dialog.all.click()
    assert desk.texts() == ["Tram"]
    assert dialog.rows == []
    assert not dialog.all.isEnabled()
    assert dialog.isVisible(), "it closes only when it is told to"


def test_an_empty_bin_says_so(make_desk: Make, open_bin: Callable[[Desk], BinDialog]) -> None:
    dialog = open_bin(make_desk({}, ["Tram"]))
    words = [label.text() for label in dialog.findChildren(Label)]
    assert "The recycle bin is empty" in words
    assert dialog.rows == []


def test_the_history_tells_steps_and_brings_versions_back(
    make_desk: Make, open_history: Callable[..., HistoryDialog], languages: Languages
) -> None:
    del languages
    desk = make_desk({}, ["Bus", "Tram"])
    desk.boards.edit(EditNotes((replace(desk.note("Bus"), text="Coach"),)))
    desk.boards.delete(DeleteNotes((desk.note("Tram").id,)))
    dialog = open_history(desk)
    assert [said(row)[:2] for row in dialog.rows[:3]] == [
        ["Delete 1 note", "“Tram”"],
        ["Edit 1 note", "“Coach”"],
        ["Write 2 notes", "“Coach” and 1 more"],
    ]
    assert said(dialog.rows[0])[2].startswith("This laptop, ")
    shown = [row.back.text() for row in dialog.rows if row.back.isVisible()]
    assert shown == ["Bring back", "Restore this version"]
    dialog.rows[0].back.click()
    assert desk.texts() == ["Coach", "Tram"]
    first = next(row for row in dialog.rows if said(row)[0] == "Write 2 notes")
    first.back.click()
    assert desk.texts() == ["Bus", "Tram"]
    assert said(dialog.rows[0])[0] == "Restore an earlier version"


def test_older_steps_are_shown_when_asked_for(
    make_desk: Make, open_history: Callable[..., HistoryDialog], languages: Languages
) -> None:
    del languages
    desk = make_desk({}, ["Bus"])
    dialog = open_history(desk, at_once=2)
    assert len(dialog.rows) == 2
    assert dialog.more.isVisible()
    dialog.more.click()
    assert [said(row)[0] for row in dialog.rows] == [
        "Write 1 note",
        "Go to another stage",
        "Start the arena",
    ]
    assert not dialog.more.isVisible()


@pytest.mark.parametrize(
    ("action", "undone", "newer", "sentence"),
    [
        ("note.edit", 0, 0, "Edit 1 note"),
        ("note.edit", 1, 0, "Undone or redone: edit 1 note"),
        ("board.tidy", 0, 0, "Tidy up the board"),
        ("", 0, 1, "A step of a newer version of the program"),
    ],
)
def test_a_step_in_words(
    languages: Languages, action: str, undone: int, newer: int, sentence: str
) -> None:
    del languages
    activity = Activity(
        1, "", True, "", 1, action, ("note:" + "0" * 32,), bool(newer), bool(undone)
    )
    assert step_sentence(activity) == sentence


def test_a_note_goes_back_to_an_earlier_version(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({}, ["Bus"])
    note = desk.note("Bus")
    desk.boards.edit(EditNotes((replace(note, text="Coach", theme=Theme.FOOD),)))
    desk.click(desk.middle("Coach"))
    panel = desk.page.inspector.note
    assert all(link.isHidden() for link in panel.history.steps.findChildren(TextLink))
    QTest.mouseClick(panel.history.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(map(TextLink.isVisible, panel.history.steps.findChildren(TextLink)))
    )
    restore = [link for link in panel.history.steps.findChildren(TextLink) if link.isVisible()]
    assert [link.accessibleName() for link in restore] == [
        "Restore this version: Written at table 3"
    ]
    QTest.keyClick(restore[0], Qt.Key.Key_Space)
    assert (desk.note("Bus").text, desk.note("Bus").theme) == ("Bus", Theme.MOBILITY)


def test_history_and_bin_are_offered_while_nothing_is_selected(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    inspector = desk.page.inspector
    assert inspector.history.isVisible()
    assert inspector.bin.isVisible()
    desk.click(desk.middle("Bus"))
    assert not inspector.history.isVisible()
    assert not inspector.bin.isVisible()


def test_what_another_laptop_did_is_said_on_the_note(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Coach"])
    bus, coach = desk.note("Bus"), desk.note("Coach")
    # As if another laptop had deleted the one while this one merged the other into it.
    desk.boards.edit(EditNotes((replace(bus, merged_into=coach.id),)))
    desk.boards.edit(EditNotes((replace(coach, deleted=True),)))
    desk.click(desk.middle("Bus"))
    flaw = desk.page.inspector.note.flaw
    assert flaw.isVisible()
    desk.services.activity.restore(RestoreDeleted(desk.arena.id, (coach.id,)))
    assert desk.texts() == ["Coach"]


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_has_a_sentence(flaw: Flaw) -> None:
    assert flaw_sentence(flaw).endswith(".")
