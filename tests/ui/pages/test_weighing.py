"""Criteria, scores, matrix, consent, signatures and drafts on the page of the initiatives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.pages.rooms import answer, button, click, press, shown_texts
from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.initiatives import CostLine, Initiative, Role, Status
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.consent import Raise
from wmt_desktop.services.criteria import CriterionDraft, LockCriteria, ScoreSheet, SetCriteria
from wmt_desktop.services.deciding import Choose
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.initiatives.consent_dialog import ConsentDialog
from wmt_desktop.ui.pages.initiatives.criteria_dialog import CriteriaDialog
from wmt_desktop.ui.pages.initiatives.drafts import Drafts
from wmt_desktop.ui.pages.initiatives.edit_dialog import InitiativeDialog
from wmt_desktop.ui.pages.initiatives.matrix_dialog import MatrixDialog
from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
from wmt_desktop.ui.pages.initiatives.score_grid import ScoreGridDialog
from wmt_desktop.ui.pages.initiatives.sign_dialog import SignDialog
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog

KEY = Qt.Key
OpenPage = Callable[[str], InitiativesPage]


@pytest.fixture
def arena(services: Services) -> Arena:
    """Two initiatives, money for one, criteria that are agreed on."""
    arena = services.arenas.new(NewArena("Cēsis", place="Cēsis, Vidzeme", budget=600_000))
    drafts = (InitiativeDraft("Lunch", cost=520_000), InitiativeDraft("Storage", cost=480_000))
    services.initiatives.add(AddInitiatives(arena.id, drafts))
    criteria = (CriterionDraft("Effect", 60), CriterionDraft("Ease", 40))
    services.criteria.set(SetCriteria(arena.id, criteria))
    services.criteria.lock(LockCriteria(arena.id))
    return arena


@pytest.fixture
def page(initiatives_page: OpenPage, arena: Arena, qtbot: QtBot) -> InitiativesPage:
    page = initiatives_page(arena.id)
    qtbot.waitUntil(page.comparison.columns[0].check.isVisible)
    return page


def initiatives(services: Services, arena: Arena) -> tuple[Initiative, ...]:
    return services.initiatives.all(arena.id)


def record(page: InitiativesPage, reason: str = "Because.") -> None:
    click(page.comparison.columns[0].check)
    page.decision.reason.text.setFocus()
    QTest.keyClicks(page.decision.reason.text, reason)
    click(page.decision.record.record)


def test_columns_change_places_with_alt_and_arrows(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    more = tuple(InitiativeDraft(f"More {number}") for number in range(8))
    services.initiatives.add(AddInitiatives(arena.id, more))
    lunch = page.comparison.columns[0]
    lunch.check.setFocus()
    for place in range(1, 10):
        QTest.keyClick(lunch.check, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert page.comparison.columns[place] is lunch
        assert lunch.check.hasFocus()
        assert lunch.check.visibleRegion().boundingRect() == lunch.check.rect(), "out of sight"
    titles = [each.title for each in initiatives(services, arena)]
    assert titles == ["Storage", *(each.title for each in more), "Lunch"]
    assert [each.initiative.title for each in page.comparison.columns] == titles
    checks = [column.check for column in page.comparison.columns]
    tabbed = [checks[0]]
    after = checks[0].nextInFocusChain()
    while after is not None and after is not checks[0]:
        tabbed += [check for check in checks if check is after]
        after = after.nextInFocusChain()
    assert tabbed == checks, "Tab goes from left to right"


def test_cost_is_summed_and_statements_are_linked(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    services.boards.add(AddNotes(arena.id, (Draft("Local food for all"),), Stage.VISION))

    def edit(dialog: Dialog) -> None:
        assert isinstance(dialog, InitiativeDialog)
        for what, amount in (("Tasting", "1,200"), ("Printing", "many")):
            click(dialog.lines.add)
            QTest.keyClicks(dialog.lines.rows[-1].fields[0], what)
            QTest.keyClicks(dialog.lines.rows[-1].fields[1], amount)
        press("Save")(dialog)
        qtbot.waitUntil(lambda: "“many” is not an amount" in shown_texts(dialog))
        dialog.lines.rows[1].fields[1].selectAll()
        QTest.keyClicks(dialog.lines.rows[1].fields[1], "300,50")
        assert (dialog.cost.text(), dialog.cost.isReadOnly()) == ("1500.50", True)
        next(iter(dialog.links.values())).click()
        press("Save")(dialog)

    answer(lambda: QTest.keyClick(page.comparison.columns[0].check, KEY.Key_F2), edit)
    lunch = initiatives(services, arena)[0]
    assert lunch.cost == 150_050
    assert lunch.lines == (CostLine("Tasting", 120_000), CostLine("Printing", 30_050))
    qtbot.waitUntil(lambda: "€1,500.50\nV1" in shown_texts(page.comparison))


def test_signing_goes_role_by_role_and_replacing_asks_why(
    services: Services, page: InitiativesPage, arena: Arena
) -> None:
    record(page)
    panel = page.decision.record

    def sign(dialog: Dialog) -> None:
        assert isinstance(dialog, SignDialog)
        assert "Because." in shown_texts(dialog)
        dialog.role.set_key(Role.REGION)
        QTest.keyClicks(dialog.name, "Anna")
        press("Sign")(dialog)

    answer(lambda: click(panel.sign), sign)
    assert panel.badge.text() == "1 of 3 signed"
    assert "Vidzeme" in shown_texts(panel.widget)
    answer(lambda: click(panel.sign), press("Sign"))
    assert panel.sign.text() == "Sign off for the group"
    for column in page.comparison.columns:
        click(column.check)

    def replace_it(dialog: Dialog) -> None:
        (field,) = dialog.findChildren(QPlainTextEdit)
        press("Replace it")(dialog)
        assert dialog.isVisible()
        QTest.keyClicks(field, "The kitchen closed")
        press("Replace it")(dialog)

    answer(lambda: click(panel.record), replace_it)
    first, second = services.decisions.all(arena.id)
    assert second.reason == "Because.\n\nReplaces an earlier record: The kitchen closed"
    assert len(services.signing.of(arena.id)[first.id]) == 2
    assert panel.badge.text() == "0 of 3 signed"

    def read(dialog: Dialog) -> None:
        texts = shown_texts(dialog)
        for each in ("In force", "Storage", "Superseded", "Lunch", "Vidzeme, Anna"):
            assert each in texts
        press("Close")(dialog)

    answer(lambda: click(panel.earlier), read)


def test_records_of_two_laptops_stand_side_by_side_until_one_replaces_them(
    services: Services,
    page: InitiativesPage,
    arena: Arena,
    new_laptop: Callable[[str], Services],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    other = new_laptop("other")
    here, there = tmp_path / "here.wmta", tmp_path / "there.wmta"
    services.sessions.export(arena.id, here)
    other.sessions.merge([here])
    storage = initiatives(other, arena)[1]
    other.decisions.choose(Choose(arena.id, 600_000, (storage.id,), "Theirs."))
    other.sessions.export(arena.id, there)
    record(page, "Ours.")
    panel = page.decision.record
    services.sessions.merge([there])
    qtbot.waitUntil(lambda: panel.badge.text() == "2 records stand")
    assert not panel.sign.isVisible()

    def read_of(in_force: int, superseded: int) -> Callable[[Dialog], None]:
        def read(dialog: Dialog) -> None:
            texts = shown_texts(dialog)
            assert {"Ours.", "Theirs.", "Lunch", "Storage"} <= set(texts.splitlines())
            assert (texts.count("In force"), texts.count("Superseded")) == (in_force, superseded)
            assert ("Two laptops decided" in texts) == (in_force == 2)
            press("Close")(dialog)

        return read

    answer(lambda: click(panel.earlier), read_of(2, 0))
    click(panel.record)
    assert panel.badge.text() == "0 of 3 signed"
    answer(lambda: click(panel.earlier), read_of(1, 2))


def test_ticks_and_reason_outlive_the_program(
    page: InitiativesPage, arena: Arena, settings: SettingsFile, tmp_path: Path
) -> None:
    click(page.comparison.columns[1].check)
    QTest.keyClicks(page.decision.reason.text, "Half a sentence")
    page.hide()
    kept = Drafts(SettingsFile(tmp_path / "settings.ini")).of(arena.id)
    assert kept is not None
    assert kept.reason == "Half a sentence"
    assert kept.picked == (page.comparison.columns[1].initiative.id,)
    settings.update(selections='{"arena": 3}')
    assert Drafts(settings).of(arena.id) is None
    page.show()
    click(page.decision.record.record)
    page.hide()
    assert Drafts(SettingsFile(tmp_path / "settings.ini")).of(arena.id) is None


def test_criteria_are_locked_at_100_percent_and_unlocked_with_a_reason(
    services: Services, theme: ThemeManager, initiatives_page: OpenPage, qtbot: QtBot
) -> None:
    arena = services.arenas.new(NewArena("Tartu"))
    dialog = CriteriaDialog(services, theme, arena)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [row.name.text() for row in dialog.rows][:2] == ["Effect", "Feasible"]
    click(dialog.rows[0].remove)
    assert dialog.sum.text() == "80 % of 100 %"
    click(dialog.lock)
    assert "80 %" in shown_texts(dialog)
    assert dialog.isVisible()
    dialog.rows[0].weight.spin.setValue(40)
    click(dialog.rows[0].down)
    click(dialog.lock)
    assert not dialog.isVisible()
    criteria = services.criteria.all(arena.id)
    assert [(each.name, each.weight) for each in criteria][:2] == [
        ("Fair to all", 20),
        ("Feasible", 40),
    ]
    opened: list[str] = []

    def unlock(question: Dialog) -> None:
        QTest.keyClicks(question.findChildren(QPlainTextEdit)[0], "One voice more")
        press("Unlock")(question)

    def change() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CriteriaDialog)
        opened.append(shown_texts(dialog))
        dialog.reject()

    def go(locked: Dialog) -> None:
        answer(lambda: click(button(locked, "Unlock")), unlock)
        QTimer.singleShot(0, change)

    answer(initiatives_page(arena.id).criteria.click, go)
    assert "Unlocked again: One voice more" in opened[0]
    assert services.arenas.get(arena.id).criteria_reason == "One voice more"


def test_paper_sheets_are_typed_digit_by_digit(
    services: Services, theme: ThemeManager, arena: Arena, qtbot: QtBot
) -> None:
    dialog = ScoreGridDialog(services, theme, arena)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.fields[0][0].accessibleName() == "Lunch, Effect"
    for digit in "4795":
        QTest.keyClick(dialog.focusWidget(), KEY(ord(digit)))
    answer(dialog.reject, press("Go on writing"))
    assert [[field.value for field in line] for line in dialog.fields] == [[4, 5], [0, 0]]
    QTest.keyClick(dialog.fields[1][0], KEY.Key_Up)
    assert dialog.focusWidget() is dialog.fields[0][0]
    QTest.keyClick(dialog.fields[0][0], KEY.Key_Return)
    assert services.criteria.scorers(arena.id) == ("Sheet 1",)
    assert (dialog.number.value(), dialog.fields[0][0].text()) == (2, "")
    click(dialog.number.minus)
    assert dialog.fields[0][1].value == 5
    assert "is written already" in dialog.known.text()


def test_the_columns_show_means_spread_and_what_is_open(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    effect, ease = services.criteria.all(arena.id)
    lunch, _ = initiatives(services, arena)
    services.consent.raise_(Raise(lunch.id, "Too few cooks"))
    for sheet, value in (("Sheet 1", 5), ("Sheet 2", 2)):
        marks = {(lunch.id, effect.id): value, (lunch.id, ease.id): 4}
        services.criteria.score(ScoreSheet(arena.id, sheet, marks))
    column = page.comparison.columns[0]
    assert (column.facts.score, column.facts.bars[0].spread) == (370, 150)
    assert "Mean score 3.7" in column.check.accessibleDescription()
    texts = shown_texts(page.comparison)
    assert "1 to 5, group mean of 2" in texts
    qtbot.waitUntil(lambda: "open objection" in shown_texts(page.comparison))


def test_each_table_places_initiatives_by_keys_and_all_are_merged(
    services: Services, theme: ThemeManager, arena: Arena, qtbot: QtBot
) -> None:
    dialog = MatrixDialog(services, theme, arena)
    qtbot.addWidget(dialog)
    dialog.show()
    lunch, storage = initiatives(services, arena)
    QTest.keyClick(dialog.view, KEY.Key_Up)
    QTest.keyClick(dialog.view, KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    placed = services.matrix.merged(arena.id)[lunch.id]
    assert (int(placed.impact), int(placed.effort)) == (55, 49)
    dialog.chosen.chosen.emit(storage.id)
    click(dialog.impact.plus)
    assert services.matrix.merged(arena.id)[storage.id].impact == 55
    dialog.group.set_key("Table 2")
    dialog.group.chosen.emit("Table 2")
    dialog.effort.spin.setValue(90)
    dialog.group.set_key("")
    dialog.group.chosen.emit("")
    assert "2 tables placed it. Impact from 50 to 55, effort from 50 to 90." in dialog.said.text()
    QTest.keyClick(dialog.view, KEY.Key_Up)
    assert services.matrix.merged(arena.id)[storage.id].groups == 2


def test_objections_are_answered_before_consent(
    services: Services, page: InitiativesPage, theme: ThemeManager, arena: Arena, qtbot: QtBot
) -> None:
    dialog = ConsentDialog(services, theme, arena)
    qtbot.addWidget(dialog)
    dialog.show()
    press("Write it down")(dialog)
    assert "The text is empty" in shown_texts(dialog)
    for text in ("Too few cooks", "Too far"):
        QTest.keyClicks(dialog.text, text)
        press("Write it down")(dialog)
    page.decision.rule_chosen.emit("consent")
    click(page.comparison.columns[0].check)
    QTest.keyClicks(page.decision.reason.text, "Safe to try")
    panel = page.decision.record
    assert "Settle" in panel.record.toolTip()
    QTest.keyClicks(dialog.cards[1].amendment, "A bus goes")
    QTest.keyClicks(dialog.cards[0].amendment, "Two schools first")
    dialog.cards[0].settled.click()
    assert services.consent.all(arena.id)[0].amendment == "Two schools first"
    answer(dialog.reject, press("Go on writing"))
    assert dialog.cards[1].amendment.text() == "A bus goes"
    dialog.cards[1].settled.click()
    assert "looked at again" in panel.record.toolTip()
    review = page.decision.reason.review
    review.setCurrentIndex(2)
    review.activated.emit(2)
    click(panel.record)
    (decision,) = services.decisions.all(arena.id)
    assert (decision.rule, decision.review > decision.made) == ("consent", True)


def test_what_was_heard_is_written_with_the_status(
    services: Services, page: InitiativesPage, arena: Arena, qtbot: QtBot
) -> None:
    def write(dialog: Dialog) -> None:
        (text,) = dialog.findChildren(QPlainTextEdit)
        QTest.keyClicks(text, "Begun in two schools")
        answer(dialog.reject, press("Go on writing"))
        assert dialog.isVisible()
        dialog.status.set_key(Status.RUNNING)  # type: ignore[attr-defined]
        press("Write it down")(dialog)

    answer(page.comparison.columns[0].menu.actions()[4].trigger, write)
    lunch = initiatives(services, arena)[0]
    assert lunch.status is Status.RUNNING
    assert services.follow_ups.of(arena.id)[lunch.id][0].text == "Begun in two schools"
    qtbot.waitUntil(lambda: "Running" in shown_texts(page.comparison))
    assert ": Begun in two schools" in shown_texts(page.comparison)
