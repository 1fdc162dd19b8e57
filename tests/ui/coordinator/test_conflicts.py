"""Conflicts: both versions, why one holds, and what the coordinator does about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.conftest import Pair
from tests.ui.coordinator.desks import merge, settle
from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import answer, button, click, press, shown_texts
from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, DuplicateNotes
from wmt_desktop.services.operations import raw_field
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.coordinator.conflict_card import ConflictCard
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.widgets.dialog import Dialog


@pytest.fixture
def card(page: MergePage) -> ConflictCard:
    """The panel beside the table."""
    return page.desk.conflicts


@pytest.fixture
def disagree(pair: Pair, page: MergePage, qtbot: QtBot) -> Callable[[], None]:
    """Merge what both laptops say about the note's text."""

    def act() -> None:
        pair.edit(text="Guide for organic food")
        pair.edit_there(text="Guide for regional food")
        merge(page, qtbot, *pair.files())

    return act


def texts(services: Services, pair: Pair) -> list[str]:
    return sorted(note.text for note in services.boards.board(pair.arena).notes)


def test_both_versions_are_shown_with_what_differs(
    card: ConflictCard, disagree: Callable[[], None], pair: Pair
) -> None:
    disagree()
    assert card.isVisible()
    assert card.hasFocus()
    assert "Conflict 1 of 1" in card.accessibleName()
    said = shown_texts(card)
    assert "Same note edited on two laptops" in said
    assert "Why it was kept:" in said
    assert "Cēsis" in said
    both = {(card.left.text.text(), card.left.text.marked)}
    both.add((card.right.text.text(), card.right.text.marked))
    assert both == {
        ("Guide for organic food", ("organic",)),
        ("Guide for regional food", ("regional",)),
    }
    devices = {services.trust.keys()[0].device for services in (pair.one, pair.other)}
    assert {card.left.device.text(), card.right.device.text()} == devices
    assert card.left.badge.isVisible()
    assert not card.right.badge.isVisible()


def test_the_other_version_is_chosen_holds_and_is_taken_back(
    card: ConflictCard,
    disagree: Callable[[], None],
    services: Services,
    pair: Pair,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    disagree()
    kept, other = card.left.text.text(), card.right.text.text()
    click(card.choose)
    settle(page, qtbot)
    assert texts(services, pair) == [other] != [kept]
    assert "No conflicts" in shown_texts(card)
    click(window.toast.button)
    settle(page, qtbot)
    assert texts(services, pair) == [kept]
    assert "the conflict is open again" in window.toast.text
    assert "Conflict 1 of 1" in shown_texts(card)


def test_what_was_changed_since_is_not_taken_back_with_the_choice(
    card: ConflictCard,
    disagree: Callable[[], None],
    services: Services,
    pair: Pair,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    disagree()
    chosen = card.right.text.text()
    click(card.choose)
    settle(page, qtbot)
    services.boards.add(AddNotes(pair.arena, (Draft("Another idea", Theme.FOOD),)))
    settle(page, qtbot)
    click(window.toast.button)
    settle(page, qtbot)
    assert texts(services, pair) == sorted(["Another idea", chosen])
    assert "Something was changed since" in window.toast.text


def test_the_kept_version_is_confirmed(
    card: ConflictCard,
    disagree: Callable[[], None],
    services: Services,
    pair: Pair,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    disagree()
    kept = card.left.text.text()
    click(card.keep)
    settle(page, qtbot)
    assert texts(services, pair) == [kept]
    assert "No conflicts" in shown_texts(card)
    assert services.sessions.conflicts(pair.arena) == ()


def test_both_notes_are_kept(
    card: ConflictCard,
    disagree: Callable[[], None],
    services: Services,
    pair: Pair,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    disagree()
    kept = card.left.text.text()
    click(card.both)
    settle(page, qtbot)
    assert texts(services, pair) == ["Guide for organic food", "Guide for regional food"]
    assert "No conflicts" in shown_texts(card)
    click(window.toast.button)
    settle(page, qtbot)
    assert texts(services, pair) == [kept]


def test_a_conflict_of_themes_offers_no_both(
    card: ConflictCard, pair: Pair, page: MergePage, qtbot: QtBot
) -> None:
    pair.edit(theme=Theme.ENERGY)
    pair.edit_there(theme=Theme.MOBILITY)
    merge(page, qtbot, *pair.files())
    assert {card.left.text.text(), card.right.text.text()} == {"Energy", "Mobility"}
    assert not card.both.isVisible()
    assert not card.right.erase.isVisible()


def test_an_edit_brought_a_deleted_note_back(
    card: ConflictCard,
    pair: Pair,
    services: Services,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    pair.edit(text="Guide for organic food")
    pair.other.boards.delete(DeleteNotes((pair.note.id,)))
    merge(page, qtbot, *pair.files())
    said = shown_texts(card)
    assert "Deleted on one laptop, changed on another" in said
    assert "An edit is not thrown away" in said
    assert card.left.text.text() == "Guide for organic food"
    assert card.right.text.text() == "Deleted"
    assert card.choose.text() == "Delete it"
    click(card.choose)
    settle(page, qtbot)
    assert texts(services, pair) == []
    assert "No conflicts" in shown_texts(card)
    click(window.toast.button)
    settle(page, qtbot)
    assert texts(services, pair) == ["Guide for organic food"]
    assert "Deleted on one laptop, changed on another" in shown_texts(card)


def test_one_goes_through_many_and_sees_them_all(
    card: ConflictCard, pair: Pair, page: MergePage, qtbot: QtBot
) -> None:
    pair.edit(text="Guide for organic food", theme=Theme.ENERGY)
    pair.edit_there(text="Guide for regional food", theme=Theme.MOBILITY)
    merge(page, qtbot, *pair.files())
    assert "Conflict 1 of 2" in shown_texts(card)
    click(card.next)
    assert "Conflict 2 of 2" in shown_texts(card)
    card.listed.setFocus()
    QTest.keyClick(card.listed, Qt.Key.Key_Space)
    first, second = card.list.rows
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert "Conflict 1 of 2" in shown_texts(card)
    card.keep.setFocus()
    QTest.keyClick(card.keep, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert "Conflict 1 of 1" in shown_texts(card)
    assert not card.next.isVisible()


def test_versions_that_do_not_hold_are_erased_for_good(
    card: ConflictCard,
    disagree: Callable[[], None],
    services: Services,
    pair: Pair,
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    services.trust.enrol(services.trust.keys()[0].key)
    disagree()
    gone = card.right.text.text()

    def keep(dialog: Dialog) -> None:
        assert "cannot be called back" in dialog.consequence.text()
        assert dialog.focusWidget() is button(dialog, "Keep the text")
        press("Keep the text")(dialog)

    answer(lambda: click(card.right.erase), keep)
    answer(lambda: click(card.right.erase), press("Erase for good"))
    settle(page, qtbot)
    assert "Erased here" in window.toast.text
    streams = pair.folder / "after.wmta"
    services.sessions.export(pair.arena, streams)
    content = b"".join(each.content() for each in services.sessions.verify(streams).streams)
    assert gone.encode() not in content


def test_where_no_coordinator_sits_an_erasure_is_a_request(
    card: ConflictCard,
    disagree: Callable[[], None],
    page: MergePage,
    qtbot: QtBot,
    window: Window,
) -> None:
    disagree()
    answer(lambda: click(card.right.erase), press("Erase for good"))
    settle(page, qtbot)
    assert "request" in window.toast.text


# votes


@pytest.fixture
def sealed(pair: Pair, page: MergePage, qtbot: QtBot, services: Services) -> str:
    """A vote whose ballots two laptops sealed differently, merged by a coordinator."""
    round_ = _closed_vote(pair)
    first, second = (option.id for option in pair.one.voting.round(round_).options)
    same, ballot = "a" * 32, "b" * 32
    for services_, dots in ((pair.one, {first: 1}), (pair.other, {second: 1})):
        with services_.store.write() as writer:
            ballots = [[same, {first: 2}], [ballot, dots]]
            writer.append(pair.arena, "round.close", [["urn", round_, ballots, 2, 0]])
    one, other = pair.files()
    for file in (one, other):
        session = services.sessions.verify(file)
        services.trust.accept(session.key, session.device)
    merge(page, qtbot, one, other)
    return round_


def _closed_vote(pair: Pair) -> str:
    # A vote needs two options.
    pair.one.boards.duplicate(DuplicateNotes((pair.note.id,)))
    round_ = pair.one.voting.open(OpenRound(pair.arena, source="notes", dots=2, goes_on=1))
    pair.one.voting.close(CloseRound(round_.id))
    start = pair.folder / "vote.wmta"
    pair.one.sessions.export(pair.arena, start)
    pair.other.sessions.merge([start])
    return round_.id


def test_disputed_ballots_wait_until_one_urn_is_left_out_with_a_reason(
    card: ConflictCard, sealed: str, services: Services, page: MergePage, qtbot: QtBot
) -> None:
    said = shown_texts(card)
    assert "Ballots that differ between two laptops" in said
    assert "Why there is no result:" in said
    assert not card.choose.isVisible()
    assert not card.keep.isVisible()

    def leave_out(dialog: Dialog) -> None:
        go = button(dialog, "Leave it out")
        click(go)
        assert "Choose one of the laptops" in shown_texts(dialog)
        first, _ = dialog.findChildren(QRadioButton)
        first.setChecked(True)
        click(go)
        assert "reason" in shown_texts(dialog)
        (reason,) = dialog.findChildren(QPlainTextEdit)
        reason.setPlainText("A copy of the first laptop")
        click(go)

    answer(lambda: click(card.exclude), leave_out)
    settle(page, qtbot)
    assert "No conflicts" in shown_texts(card)
    round_ = services.voting.round(sealed)
    assert len(round_.excluded) == 1
    assert round_.exclusion == "A copy of the first laptop"
    assert services.voting.result(sealed).cast == 2


def test_a_vote_opened_twice_shows_both_settings(
    card: ConflictCard, pair: Pair, page: MergePage, services: Services, qtbot: QtBot
) -> None:
    round_ = _closed_vote(pair)
    settings: tuple[Mapping[str, int], ...] = (
        {"dots": 4, "max_per_option": 1},
        {"dots": 6, "max_per_option": 3},
    )
    for services_, values in zip((pair.one, pair.other), settings, strict=True):
        with services_.store.write() as writer:
            writer.append(
                pair.arena, "round.open", [raw_field(round_, *each) for each in values.items()]
            )
    merge(page, qtbot, *pair.files())
    said = shown_texts(card)
    assert "Vote opened twice" in said
    assert "Conflict 1 of 1" in said
    assert {card.left.text.text(), card.right.text.text()} == {
        "Dots per person: 4\nMost dots on one idea: 1",
        "Dots per person: 6\nMost dots on one idea: 3",
    }
    wanted = 4 if "4" in card.right.text.text() else 6
    click(card.choose)
    settle(page, qtbot)
    assert services.voting.round(round_).dots == wanted
    assert "No conflicts" in shown_texts(card)
