"""Comparing, selecting and recording with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    click,
    closed_vote,
    press,
    promoted,
    shown_texts,
)
from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.initiatives import Status
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.initiatives.edit_dialog import InitiativeDialog
from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
from wmt_desktop.ui.widgets.dialog import Dialog

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
OpenPage = Callable[[str], InitiativesPage]


@pytest.fixture
def arena(services: Services) -> Arena:
    """An arena after the vote, with four promoted initiatives and their costs."""
    arena = arena_with_clusters(services)
    closed_vote(services, arena)
    promoted(services, arena, [5200, 6400, 2800, 1900])
    return arena


@pytest.fixture
def page(initiatives_page: OpenPage, arena: Arena, qtbot: QtBot) -> InitiativesPage:
    page = initiatives_page(arena.id)
    type_budget(page, "10,000")
    qtbot.waitUntil(page.comparison.columns[0].check.isVisible)
    return page


def type_budget(page: InitiativesPage, text: str) -> None:
    field = page.decision.rule.budget
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def type_reason(page: InitiativesPage, text: str) -> None:
    page.decision.reason.text.setFocus()
    QTest.keyClicks(page.decision.reason.text, text)


def ticked(page: InitiativesPage) -> list[str]:
    return [each.initiative.title for each in page.comparison.columns if each.is_selected]


def test_an_arena_without_initiatives_leads_to_the_vote(
    services: Services, initiatives_page: OpenPage, qtbot: QtBot
) -> None:
    page = initiatives_page(services.arenas.new(NewArena("Cēsis")).id)
    assert page.empty.isVisible()
    assert not page.comparison.isVisible()
    with qtbot.waitSignal(page.stage_requested) as asked:
        click(page.to_vote)
    assert asked.args == [Stage.VOTING]


def test_initiatives_stand_side_by_side_with_cost_dots_and_voters(page: InitiativesPage) -> None:
    assert [each.initiative.title for each in page.comparison.columns] == [
        "Lunch",
        "Storage",
        "Recipes",
        "Matchmaking",
    ]
    texts = shown_texts(page.comparison)
    assert "€5,200" in texts
    assert "9 dots · 4 voters" in texts


def test_the_rule_ticks_what_fits_and_explains_itself(page: InitiativesPage) -> None:
    click(page.decision.rule.apply)
    assert ticked(page) == ["Lunch", "Recipes"]
    assert page.budget.cost.text() == "€8,000"
    assert page.budget.fits.text() == "Within budget"
    assert page.budget.count.text() == "2 selected, limit 2"
    click(page.decision.rule.limit.plus)
    click(page.decision.rule.apply)
    assert ticked(page) == ["Lunch", "Recipes", "Matchmaking"]
    assert page.decision.rule.notice.text == "“Storage” with “Lunch” would cost €11,600."

    def read(dialog: Dialog) -> None:
        texts = shown_texts(dialog)
        assert "Taken: 9 dots from 4 voters. It costs €5,200, €4,800 is left." in texts
        press("Close")(dialog)

    answer(lambda: click(page.decision.rule.steps), read)


def test_a_decision_needs_a_reason_and_is_recorded_with_its_steps(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    record = page.decision.record.record
    click(page.decision.rule.apply)
    assert not record.isEnabled()
    assert "Write down why" in record.toolTip()
    type_reason(page, "They change what children eat.")
    click(record)
    (decision,) = services.decisions.all(arena.id)
    assert (decision.rule, decision.cost, decision.budget, decision.limit) == (
        "greedy",
        800_000,
        1_000_000,
        2,
    )
    assert decision.reason == "They change what children eat."
    assert len(decision.steps) == 4
    chosen = [
        each.title for each in services.initiatives.all(arena.id) if each.status == Status.SELECTED
    ]
    assert chosen == ["Lunch", "Recipes"]
    assert page.decision.record.badge.text() == "0 of 3 signed"
    assert not record.isVisible()
    assert page.decision.record.sign.text() == "Sign off as facilitator"


def test_another_choice_is_recorded_as_chosen_by_hand_and_supersedes(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    click(page.decision.rule.apply)
    type_reason(page, "First.")
    click(page.decision.record.record)
    click(page.comparison.columns[2].check)
    click(page.comparison.columns[3].check)
    assert "chosen by hand" in page.decision.rule.notice.text
    click(page.decision.record.record)
    first, second = services.decisions.all(arena.id)
    assert second.rule == "manual"
    assert second.supersedes == first.id
    assert second.cost == 710_000

    def read(dialog: Dialog) -> None:
        texts = shown_texts(dialog)
        assert "Superseded" in texts
        assert "In force" in texts
        press("Close")(dialog)

    answer(lambda: click(page.decision.record.earlier), read)


def test_nothing_is_recorded_over_the_budget_or_the_limit(page: InitiativesPage) -> None:
    type_reason(page, "Because.")
    for column in page.comparison.columns[:2]:
        column.check.setFocus()
        QTest.keyClick(column.check, Qt.Key.Key_Space)
    assert page.budget.fits.text() == "€1,600 over budget"
    assert "€1,600 over the budget" in page.decision.record.record.toolTip()
    click(page.comparison.columns[0].check)
    for column in page.comparison.columns[2:3]:
        click(column.check)
    assert page.decision.record.record.isEnabled()
    click(page.decision.rule.limit.minus)
    assert "At most 1" in page.decision.record.record.toolTip()


def test_the_budget_belongs_to_the_arena(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    assert services.arenas.get(arena.id).budget == 1_000_000
    type_budget(page, "ten thousand")
    assert "not an amount of money" in shown_texts(page.decision.rule.budget_field)
    assert services.arenas.get(arena.id).budget == 1_000_000
    type_budget(page, "12 500,50")
    assert services.arenas.get(arena.id).budget == 1_250_050


def test_fair_shares_are_refused_where_they_mean_nothing(page: InitiativesPage) -> None:
    rule = page.decision.rule
    page.decision.rule_chosen.emit("fair-shares")
    assert "four ideas" in rule.apply.toolTip()
    type_budget(page, "20000")
    assert rule.apply.isEnabled()


def test_fair_shares_are_counted_beside_the_windows(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    rule = page.decision.rule
    page.decision.rule_chosen.emit("fair-shares")
    type_budget(page, "20000")
    click(rule.apply)
    assert rule.busy
    assert "Cancel" in rule.apply.text()
    qtbot.waitUntil(lambda: not rule.busy)
    assert len(page.selecting.picked) > 0
    page.decision.record_requested.emit()
    assert rule.busy
    qtbot.waitUntil(lambda: not rule.busy)
    (decision,) = services.decisions.all(arena.id)
    assert decision.rule == "fair-shares"


def test_an_initiative_is_edited_from_the_keyboard(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    check = page.comparison.columns[0].check

    def edit(dialog: Dialog) -> None:
        assert isinstance(dialog, InitiativeDialog)
        dialog.cost.selectAll()
        QTest.keyClicks(dialog.cost, "lots")
        press("Save")(dialog)
        assert dialog.isVisible()
        assert "not an amount of money" in shown_texts(dialog)
        dialog.cost.selectAll()
        QTest.keyClicks(dialog.cost, "4,900")
        dialog.steps.rows[0].fields[0].setFocus()
        for text in ("Ask the cooks", "Cook", "May", "Taste"):
            QTest.keyClicks(dialog.focusWidget(), text)
            QTest.keyClick(dialog.focusWidget(), ENTER if text == "May" else TAB)
        QTest.keyClicks(dialog.lead, "Municipality")
        press("Save")(dialog)

    answer(lambda: QTest.keyClick(check, Qt.Key.Key_F2), edit)
    edited = services.initiatives.all(arena.id)[0]
    assert (edited.cost, edited.lead, tuple(map(str, edited.steps))) == (
        490_000,
        "Municipality",
        ("Ask the cooks | Cook | May", "Taste"),
    )
    qtbot.waitUntil(lambda: "€4,900" in shown_texts(page.comparison))


def test_a_click_on_a_cell_begins_with_its_field(page: InitiativesPage) -> None:
    cell = page.comparison.columns[0].cells[4]

    def read(dialog: Dialog) -> None:
        assert isinstance(dialog, InitiativeDialog)
        assert dialog.focusWidget() is dialog.cost
        press("Cancel")(dialog)

    answer(lambda: click(cell), read)


def test_leaving_what_was_written_asks_first(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    def leave(dialog: Dialog) -> None:
        assert isinstance(dialog, InitiativeDialog)
        QTest.keyClicks(dialog.lead, "Municipality")
        answer(dialog.reject, press("Go on writing"))
        assert dialog.isVisible()
        answer(dialog.reject, press("Leave"))
        assert not dialog.isVisible()

    answer(lambda: click(page.comparison.columns[0].cells[4]), leave)
    assert services.initiatives.all(arena.id)[0].lead == ""


def test_an_initiative_is_added(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    def write(dialog: Dialog) -> None:
        press("Save")(dialog)
        assert "title is needed" in shown_texts(dialog)
        title = dialog.focusWidget()
        assert isinstance(title, QLineEdit)
        QTest.keyClicks(title, "Bicycle kitchen")
        QTest.keyClick(title, Qt.Key.Key_Return)

    answer(lambda: click(page.add), write)
    assert services.initiatives.all(arena.id)[-1].title == "Bicycle kitchen"
    qtbot.waitUntil(lambda: "not voted on" in shown_texts(page.comparison))


def test_deleting_is_undone_from_the_toast(
    services: Services, page: InitiativesPage, arena: Arena, window: Window
) -> None:
    QTest.keyClick(page.comparison.columns[1].check, Qt.Key.Key_Delete)
    assert len(services.initiatives.all(arena.id)) == 3
    assert "“Storage” deleted" in window.toast.text
    click(window.toast.button)
    assert [each.initiative.title for each in page.comparison.columns][1] == "Storage"


def test_a_table_is_imported_or_refused_as_a_whole(
    services: Services,
    page: InitiativesPage,
    arena: Arena,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = tmp_path / "more.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    table.write_text("title,cost\nSolar roofs,900\nBus stop,cheap\n", "utf-8")
    with qtbot.waitSignal(page.editing.busy, check_params_cb=lambda text: text == ""):
        click(page.import_button)
        assert not page.import_button.isEnabled()
    assert len(services.initiatives.all(arena.id)) == 4
    assert "row 3" in window.toast.text
    table.write_text("title,cost\nSolar roofs,900\nBus stop,300\n", "utf-8")
    click(page.import_button)
    # The window hears of the commit first and of the finished work after it.
    qtbot.waitUntil(lambda: "2 initiatives added" in window.toast.text)
    assert len(page.comparison.columns) == 6


def test_a_selection_in_progress_waits_while_another_arena_is_shown(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    click(page.decision.rule.apply)
    type_reason(page, "Not finished")
    other = services.arenas.new(NewArena("Tartu"))
    page.show_arena(other.id)
    assert not page.comparison.isVisible()
    page.show_arena(arena.id)
    assert ticked(page) == ["Lunch", "Recipes"]
    assert page.decision.reason.text.toPlainText() == "Not finished"


def test_without_a_vote_the_rule_says_so(
    services: Services, initiatives_page: OpenPage, window: Window
) -> None:
    arena = services.arenas.new(NewArena("Cēsis", budget=100_000))
    page = initiatives_page(arena.id)

    def write(dialog: Dialog) -> None:
        assert isinstance(dialog, InitiativeDialog)
        QTest.keyClicks(dialog.title, "Lunch")
        QTest.keyClicks(dialog.cost, "500")
        press("Save")(dialog)

    answer(lambda: click(page.add), write)
    click(page.decision.rule.apply)
    assert "no closed vote" in window.toast.text


def test_the_menu_of_a_column_offers_the_same(page: InitiativesPage) -> None:
    menu = page.comparison.columns[0].menu
    assert [action.text() for action in menu.actions()] == [
        "Edit",
        "Move left",
        "Move right",
        "Where it comes from",
        "What was heard of it",
        "Delete",
    ]
    menu.actions()[-1].trigger()
    assert len(page.comparison.columns) == 3


def test_the_way_from_notes_over_the_vote_can_be_followed(
    page: InitiativesPage, qtbot: QtBot
) -> None:
    come_from = page.comparison.columns[0].menu.actions()[3].trigger

    def to_the_board(dialog: Dialog) -> None:
        assert "1 note → cluster “Lunch” → 9 dots, 4 voters → this initiative" in shown_texts(
            dialog
        )
        press("Show on the board")(dialog)

    with qtbot.waitSignal(page.note_requested) as asked:
        answer(come_from, to_the_board)
    assert asked.args[0].text == "About Lunch"
    with qtbot.waitSignal(page.stage_requested) as asked:
        answer(come_from, press("Show the vote"))
    assert asked.args == [Stage.VOTING]
