"""Paper and hands beside the kiosk, typed in by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    cast,
    click,
    open_vote,
    press,
    reason_field,
    shown_texts,
)
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.pages.voting.hands_dialog import HandsDialog
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.pages.voting.paper_dialog import PaperDialog
from wmt_desktop.ui.pages.voting.print_dialog import PrintDialog
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]


@pytest.fixture
def running(services: Services, voting_page: OpenPage) -> tuple[VotingPage, Round]:
    arena = arena_with_clusters(services, people=30)
    round_ = open_vote(services, arena)
    return voting_page(arena.id), round_


def visible(dialog: Dialog, text: str) -> QAbstractButton:
    """Return the button with these words that is not gone already."""
    QApplication.sendPostedEvents()  # what was added to a layout shows with its next turn
    found = [each for each in dialog.findChildren(QAbstractButton) if each.text() == text]
    return next(each for each in found if each.isVisible())


def dots(services: Services, round_: Round) -> dict[str, int]:
    labels = {option.id: option.label for option in round_.options}
    ranking = services.voting.result(round_.id).tally.ranking
    return {labels[each.option]: each.dots for each in ranking if each.dots}


def test_a_stack_is_typed_by_keys_and_goes_into_the_urn_as_a_whole(
    services: Services, running: tuple[VotingPage, Round]
) -> None:
    page, round_ = running
    cast(services, round_, [{"Lunch": 1}])

    def type_in(dialog: Dialog) -> None:
        assert isinstance(dialog, PaperDialog)
        assert dialog.focusWidget() is dialog.pad
        # Lunch 2 and Recipes 1; Storage 2 by its letter; spoiled; too many; blank; a slip taken back.
        QTest.keyClicks(dialog.pad, "201\r")
        QTest.keyClicks(dialog.pad, "bb\r-333\r\r5")
        QTest.keyClick(dialog.pad, Qt.Key.Key_Backspace)
        assert dialog.pad.line.dots == {}
        QTest.keyClicks(dialog.pad, "1\r")
        QTest.keyClick(dialog.pad, Qt.Key.Key_Backspace)
        assert (dialog.stack.count, dialog.stack.spoiled) == (5, 2)
        assert "5 typed, 2 of them spoiled" in shown_texts(dialog)
        assert services.voting.voted(round_.id) == 1
        dialog.issued.set_value(7)
        dialog.unused.set_value(2)
        assert dialog.why.text() == "Not readable: 1; Too many dots: 1"
        QTest.keyClicks(dialog.why, " (torn)")
        click(dialog.go)

    answer(lambda: click(page.running.paper.type), type_in)
    (_, paper) = services.paper.channels(round_.id)
    assert paper.reason == "Not readable: 1; Too many dots: 1 (torn)"
    assert page.running.number.text() == "4 of 30"
    assert "On paper: 7 handed out, 3 ballots, 2 spoiled, 2 unused" in shown_texts(page.running)
    services.voting.close(CloseRound(round_.id))
    assert dots(services, round_) == {"Lunch": 3, "Storage": 2, "Recipes": 1}


def test_a_second_reading_finds_a_slip_and_asks_which_is_right(
    services: Services, running: tuple[VotingPage, Round]
) -> None:
    page, round_ = running

    def number_then(dialog: PaperDialog, number: int, keys: str) -> None:
        assert dialog.focusWidget() is dialog.number
        dialog.number.setValue(number)
        QTest.keyClick(dialog.number, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.pad, keys)

    def type_twice(dialog: Dialog) -> None:
        assert isinstance(dialog, PaperDialog)
        dialog.twice.click()
        assert dialog.number.lineEdit().width() > 100, "the number can be read"
        for number, keys in ((14, "3\r"), (9, "b\r"), (2, "\r")):
            number_then(dialog, number, keys)
        assert "again" in dialog.go.toolTip()
        click(dialog.again)
        for number, keys in ((9, "bb\r"), (14, "3\r")):
            number_then(dialog, number, keys)
        QApplication.sendPostedEvents()
        texts = shown_texts(dialog)
        assert "Ballot 9 was typed differently before." not in texts
        assert "Typed once only: 2" in texts
        click(visible(dialog, "Leave these out"))
        click(visible(dialog, "B 2"))
        click(dialog.go)

    answer(lambda: click(page.running.paper.type), type_twice)
    services.voting.close(CloseRound(round_.id))
    assert dots(services, round_) == {"Lunch": 3, "Storage": 2}


def test_a_vote_whose_papers_do_not_add_up_is_closed_for_a_reason(
    services: Services, running: tuple[VotingPage, Round]
) -> None:
    page, round_ = running

    def save(dialog: Dialog) -> None:
        assert isinstance(dialog, PaperDialog)
        assert not dialog.go.isEnabled()
        dialog.issued.spin.setValue(7)
        dialog.unused.spin.setValue(4)
        assert dialog.go.text() == "Save these figures"
        click(dialog.go)

    answer(lambda: click(page.running.paper.type), save)
    assert "On paper: 7 handed out, 0 ballots, 4 unused" in shown_texts(page.running)

    def close(dialog: Dialog) -> None:
        press("Close the vote")(dialog)
        assert services.voting.round(round_.id).stage is RoundStage.OPEN
        QTest.keyClicks(reason_field(dialog), "Three took theirs home")
        press("Close the vote")(dialog)

    answer(lambda: click(page.running.close_vote), close)
    assert services.voting.round(round_.id).reason == "Three took theirs home"


def test_leaving_with_typed_ballots_asks_first(
    services: Services, running: tuple[VotingPage, Round]
) -> None:
    page, round_ = running

    def leave(dialog: Dialog) -> None:
        assert isinstance(dialog, PaperDialog)
        QTest.keyClicks(dialog.pad, "1\r")
        answer(dialog.reject, press("Go on typing"))
        assert dialog.isVisible()
        answer(dialog.reject, press("Leave"))

    answer(lambda: click(page.running.paper.type), leave)
    assert services.voting.voted(round_.id) == 0


def test_hands_are_counted_and_not_shown_again(
    services: Services, running: tuple[VotingPage, Round]
) -> None:
    page, round_ = running
    ids = {option.label: option.id for option in round_.options}

    def count(dialog: Dialog) -> None:
        assert isinstance(dialog, HandsDialog)
        dialog.steppers[ids["Lunch"]].set_value(8)
        click(dialog.go)
        assert dialog.isVisible()
        assert "count again" in shown_texts(dialog)
        dialog.people.set_value(8)
        click(dialog.go)

    answer(lambda: click(page.running.paper.count), count)
    assert page.running.number.text() == "8 of 30"

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, HandsDialog)
        assert "8 people is there already" in shown_texts(dialog)
        assert {each.value() for each in dialog.steppers.values()} == {0}
        press("Not now")(dialog)

    answer(lambda: click(page.running.paper.count), look)
    services.voting.close(CloseRound(round_.id))
    assert dots(services, round_) == {"Lunch": 8}


def test_ballots_are_printed(
    running: tuple[VotingPage, Round], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = running
    target = tmp_path / "Round 1.5"
    (tmp_path / "Round 1.pdf").write_bytes(b"another file")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def print_in_german(dialog: Dialog) -> None:
        assert isinstance(dialog, PrintDialog)
        dialog.copies.set_value(2)
        dialog.language.set_key("de")
        press("Choose a file")(dialog)

    answer(lambda: click(page.running.paper.print), print_in_german)
    (sheet,) = PdfReader(tmp_path / "Round 1.5.pdf").pages
    text = sheet.extract_text()
    assert "Lunch" in text
    assert "Nr. 2" in text
    assert (tmp_path / "Round 1.pdf").read_bytes() == b"another file"
