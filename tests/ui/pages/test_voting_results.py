"""The result of a vote and what can be done with it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    button,
    cast,
    click,
    closed_vote,
    press,
    reason_field,
    shown_texts,
)
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.rounds import RoundStage, TieRule
from wmt_desktop.services.clusters import EditCluster
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.voting.ending import WaysDialog
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]


@pytest.fixture
def result_page(services: Services, voting_page: OpenPage) -> VotingPage:
    arena = arena_with_clusters(services, people=8)
    closed_vote(services, arena)
    return voting_page(arena.id)


def labels(page: VotingPage) -> list[tuple[int, str, bool]]:
    return [
        (row.place.rank, row.option.label, row.check.isChecked()) for row in page.results.table.rows
    ]


def test_what_goes_on_by_the_rule_is_ticked(result_page: VotingPage) -> None:
    assert labels(result_page) == [
        (1, "Lunch", True),
        (2, "Storage", True),
        (3, "Recipes", True),
        (4, "Matchmaking", True),
        (4, "Tenders", False),
    ]
    texts = shown_texts(result_page)
    assert "6 of 8" in texts
    assert "Top 4 go on to initiatives" in texts
    assert "Place 4 decided by number of voters" in texts
    assert result_page.results.stay.text().endswith("on the board.")


def test_the_tie_card_starts_with_the_rule_agreed_before(result_page: VotingPage) -> None:
    tie = result_page.results.tie
    assert tie.isVisible()
    assert tie.radios["agreed"].isChecked()
    assert "Matchmaking 3, Tenders 1" in shown_texts(tie)


def test_all_tied_ideas_may_go_on(result_page: VotingPage) -> None:
    click(result_page.results.tie.radios["all"])
    assert [ticked for _, _, ticked in labels(result_page)] == [True] * 5
    assert "5 ideas" in result_page.results.promote.text()
    click(button(result_page.results.reveal, "Turnout"))
    assert result_page.results.tie.radios["all"].isChecked()
    assert [ticked for _, _, ticked in labels(result_page)] == [True] * 5
    click(result_page.results.tie.radios["agreed"])
    assert [ticked for _, _, ticked in labels(result_page)] == [True, True, True, True, False]


def test_a_choice_against_the_rule_is_named(result_page: VotingPage) -> None:
    row = result_page.results.table.rows[0]
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_Space)
    assert not row.check.isChecked()
    assert "differs from the rule" in result_page.results.stay.text()


def test_without_a_tie_at_the_cut_there_is_no_tie_card(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, ("Lunch", "Storage", "Recipes"))
    closed_vote_of_three(services, arena.id)
    assert not voting_page(arena.id).results.tie.isVisible()


def closed_vote_of_three(services: Services, arena: str) -> None:
    from wmt_desktop.services.round_rules import OpenRound
    from wmt_desktop.services.voting import CloseRound

    round_ = services.voting.open(OpenRound(arena, dots=3, goes_on=1))
    first, second, _ = (option.id for option in round_.options)
    services.voting.cast_many(round_.id, [{first: 2, second: 1}] * 3)
    services.voting.close(CloseRound(round_.id))


def test_promoted_ideas_become_initiatives_and_can_be_taken_back(
    services: Services, result_page: VotingPage, window: Window, qtbot: QtBot
) -> None:
    arena = services.arenas.summaries()[0].arena.id
    with qtbot.waitSignal(result_page.stage_requested) as asked:
        click(result_page.results.promote)
    assert asked.args == [Stage.INITIATIVES]
    made = services.initiatives.all(arena)
    assert [each.title for each in made] == ["Lunch", "Storage", "Recipes", "Matchmaking"]
    assert "already" in result_page.results.stay.text()
    click(window.toast.button)
    assert services.initiatives.all(arena) == ()
    assert "4 ideas" in result_page.results.promote.text()


def test_undo_of_the_toast_leaves_later_steps_alone(
    services: Services, result_page: VotingPage, window: Window
) -> None:
    arena = services.arenas.summaries()[0].arena.id
    click(result_page.results.promote)
    cluster = services.boards.clusters(arena)[0]
    services.clusters.edit(EditCluster(cluster))
    from dataclasses import replace

    services.clusters.edit(EditCluster(replace(cluster, name="Dinner")))
    click(window.toast.button)
    assert len(services.initiatives.all(arena)) == 4
    assert "changed since" in window.toast.text


def test_what_is_revealed_is_chosen_here(services: Services, result_page: VotingPage) -> None:
    choice = result_page.results.reveal.choice
    assert choice.key() == "hidden"
    click(button(choice, "Full ranking"))
    (round_,) = services.voting.rounds(services.arenas.summaries()[0].arena.id)
    assert round_.revealed == "ranking"


def test_reopening_keeps_the_first_result_in_the_log(
    services: Services, result_page: VotingPage
) -> None:
    arena = services.arenas.summaries()[0].arena.id

    def again(dialog: Dialog) -> None:
        assert isinstance(dialog, WaysDialog)
        dialog.radios[1].click()
        QTest.keyClicks(reason_field(dialog), "Two tables were missing")
        press("Vote again")(dialog)

    answer(lambda: click(result_page.results.reopen), again)
    first, second = services.voting.rounds(arena)
    assert first.stage is RoundStage.CLOSED
    assert second.stage is RoundStage.OPEN
    assert result_page.running.isVisible()


def test_a_run_off_is_held_on_the_tied_ideas(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    closed_vote(services, arena, TieRule.RUNOFF)
    page = voting_page(arena.id)
    assert [ticked for _, _, ticked in labels(page)] == [True, True, True, False, False]
    assert "still tied" in shown_texts(page)
    answer(lambda: click(page.results.tie.radios["runoff"]), press("Not now"))
    assert page.results.tie.radios["agreed"].isChecked()
    answer(lambda: click(page.results.tie.radios["runoff"]), press("Open the run-off"))
    runoff = services.voting.rounds(arena.id)[-1]
    assert {option.label for option in runoff.options} == {"Matchmaking", "Tenders"}
    assert (runoff.dots, runoff.max_per_option, runoff.goes_on) == (1, 1, 1)
    assert page.running.isVisible()
    cast(services, runoff, [{"Tenders": 1}] * 3 + [{"Matchmaking": 1}] * 2)
    answer(lambda: click(page.running.close_vote), press("Close the vote"))
    assert labels(page)[3:] == [(4, "Tenders", True), (4, "Matchmaking", False)]
    decided = "Place 4 decided by run-off: Tenders 3, Matchmaking 2"
    assert decided in shown_texts(page.results.tie)
    assert "runoff" not in page.results.tie.radios


def test_an_earlier_result_is_shown_from_the_vote_log(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    first = closed_vote(services, arena)
    second = closed_vote(services, arena)
    page = voting_page(arena.id)
    assert page.round is not None
    assert page.round.id == second.id
    answer(lambda: click(page.results.head.log), press("Show this result"))
    assert page.round.id == first.id


def test_the_vote_log_tells_what_happened(services: Services, result_page: VotingPage) -> None:
    def read(dialog: Dialog) -> None:
        texts = shown_texts(dialog).lower()
        assert texts.index("open the vote") < texts.index("close the vote")
        press("Close")(dialog)

    answer(lambda: click(result_page.results.head.log), read)


def test_the_table_is_exported_for_spreadsheets(
    services: Services,
    voting_page: OpenPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    window: Window,
) -> None:
    arena = arena_with_clusters(services, ("=1+1", "Storage", "Recipes"))
    closed_vote_of_three(services, arena.id)
    page = voting_page(arena.id)
    target = tmp_path / "result"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(page.results.head.export)
    rows = list(csv.reader((tmp_path / "result.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0][:4] == ["Rank", "Option", "Dots", "Voters"]
    assert rows[1] == ["1", "'=1+1", "6", "3", "", "yes", "Food", "2 2 2"]
    assert "result.csv" in window.toast.text


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(
    result_page: VotingPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    window: Window,
) -> None:
    target = tmp_path / "missing" / "result.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(result_page.results.head.export)
    assert "cannot be written" in window.toast.text


def test_the_ballot_check_adds_up(result_page: VotingPage) -> None:
    card = result_page.results.ballots
    assert card.title.text() == "Ballot check passed"
    assert "6 voters let in, 6 ballots, check sum" in card.sentence.text()


def test_the_head_gives_up_words_before_it_cuts_any(
    result_page: VotingPage, window: Window, qtbot: QtBot
) -> None:
    button = result_page.results.head.new_vote
    qtbot.waitUntil(lambda: button.text() == "New vote")
    result_page.results.head.log.setText("A very long name for the vote log of this arena")
    qtbot.waitUntil(lambda: button.text() == "")
    assert button.accessibleName() == "New vote"
    assert button.toolTip() == "New vote"
    result_page.results.head.log.setText("Vote log")
    qtbot.waitUntil(lambda: button.text() == "New vote")
