"""An open vote: turnout, kiosk, closing, starting again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pages.rooms import (
    BALLOTS,
    answer,
    arena_with_clusters,
    button,
    cast,
    click,
    open_vote,
    press,
    reason_field,
    shown_texts,
)
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.repeating import ReopenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.pages.voting.ending import closing_words
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]


def test_turnout_rises_with_each_ballot_and_nothing_else_changes(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, people=8)
    round_ = open_vote(services, arena)
    page = voting_page(arena.id)
    before = shown_texts(page)
    cast(services, round_, BALLOTS[:2])
    after = shown_texts(page)
    assert page.running.number.text() == "2 of 8"
    changed = set(after.splitlines()) ^ set(before.splitlines())
    assert changed == {"0 of 8", "0% of the people present", "2 of 8", "25% of the people present"}


def test_the_kiosk_is_asked_for_the_open_round(
    services: Services, voting_page: OpenPage, qtbot: QtBot
) -> None:
    arena = arena_with_clusters(services)
    round_ = open_vote(services, arena)
    page = voting_page(arena.id)
    with qtbot.waitSignal(page.kiosk_requested) as asked:
        click(page.running.kiosk)
    assert asked.args == [round_.id]


def test_closing_says_the_figures_and_shows_the_result(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, people=8)
    round_ = open_vote(services, arena)
    cast(services, round_)
    page = voting_page(arena.id)

    def keep(dialog: Dialog) -> None:
        assert "6 of 8 people have voted, 2 have not." in dialog.consequence.text()
        assert dialog.focusWidget() is button(dialog, "Keep it open")
        press("Keep it open")(dialog)

    answer(lambda: click(page.running.close_vote), keep)
    assert services.voting.round(round_.id).stage is RoundStage.OPEN
    answer(lambda: click(page.running.close_vote), press("Close the vote"))
    assert services.voting.round(round_.id).stage is RoundStage.CLOSED
    assert page.results.isVisible()


@pytest.mark.parametrize(
    ("laptops", "people", "voted", "said", "warned"),
    [
        (1, 8, 6, "6 of 8 people have voted, 2 have not.", False),
        (1, 8, 3, "3 of 8 people have voted, 5 have not.", True),
        (1, 0, 6, "6 people have voted.", False),
        (1, 5, 6, "There are 6 ballots for 5 people.", False),
        (3, 8, 3, "3 people have voted on this laptop.", False),
        (3, 0, 3, "3 people have voted on this laptop.", False),
        (3, 5, 6, "There are 6 ballots for 5 people.", False),
    ],
)
def test_closing_says_who_voted_as_far_as_this_laptop_knows(
    laptops: int, people: int, voted: int, said: str, *, warned: bool
) -> None:
    round_ = Round("", "", "", (), laptops=laptops, people=people)
    words = closing_words(round_, voted)
    assert words.startswith(said)
    assert ("guess who chose what" in words) == warned


def test_more_ballots_than_people_need_a_reason(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services, people=5)
    round_ = open_vote(services, arena)
    cast(services, round_)
    page = voting_page(arena.id)
    assert "6 ballots for 5 people" in page.running.over.text

    def close(dialog: Dialog) -> None:
        press("Close the vote")(dialog)
        assert dialog.isVisible()
        assert "6 people have voted, but there are only 5" in shown_texts(dialog)
        assert services.voting.round(round_.id).stage is RoundStage.OPEN
        QTest.keyClicks(reason_field(dialog), "One guest came late")
        press("Close the vote")(dialog)

    answer(lambda: click(page.running.close_vote), close)
    closed = services.voting.round(round_.id)
    assert (closed.stage, closed.reason) == (RoundStage.CLOSED, "One guest came late")


def test_a_vote_with_more_voters_than_people_is_closed_for_a_reason_also_when_it_was_reopened(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, people=6)
    first = open_vote(services, arena)
    cast(services, first)
    services.voting.close(CloseRound(first.id))
    again = services.repeating.reopen(ReopenRound(first.id, "One came late"))
    cast(services, again, BALLOTS[:1])
    page = voting_page(arena.id)

    def close(dialog: Dialog) -> None:
        assert "There are 7 ballots for 6 people." in dialog.consequence.text()
        QTest.keyClicks(reason_field(dialog), "A guest")
        press("Close the vote")(dialog)

    answer(lambda: click(page.running.close_vote), close)
    assert services.voting.round(again.id).reason == "A guest"


def test_starting_again_erases_the_ballots_for_a_reason(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, people=8)
    round_ = open_vote(services, arena)
    cast(services, round_)
    page = voting_page(arena.id)

    def again(dialog: Dialog) -> None:
        assert "The 6 ballots" in dialog.consequence.text()
        QTest.keyClicks(reason_field(dialog), "The screen was frozen")
        press("Vote again")(dialog)

    answer(lambda: click(page.running.reset), again)
    old, new = services.voting.rounds(arena.id)
    assert (old.stage, old.reason) == (RoundStage.CANCELLED, "The screen was frozen")
    assert (new.stage, new.replaces) == (RoundStage.OPEN, old.id)
    assert page.running.number.text() == "0 of 8"
