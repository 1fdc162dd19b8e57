"""What the room decides about a closed vote: ties, joined ideas, what it is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import when_asked
from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    cast,
    click,
    closed_vote,
    open_vote,
    press,
    reason_field,
    shown_texts,
)
from wmt_desktop.domain.rounds import Revealed, Round, RoundStage, TieRule
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.pages.voting.ending import WaysDialog
from wmt_desktop.ui.pages.voting.erasing import EraseOptionDialog
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.pages.voting.regroup_dialog import RegroupDialog
from wmt_desktop.ui.pages.voting.tie_dialogs import ChoiceDialog, DrawDialog
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]
EVEN: list[dict[str, int]] = [
    {"Lunch": 3, "Storage": 2},
    {"Recipes": 2, "Matchmaking": 1, "Tenders": 1},
]


def texts_of(widget: QWidget) -> str:
    """Return every word that a widget shows once its layouts had their turn."""
    QApplication.sendPostedEvents()
    return shown_texts(widget)


def tied(services: Services, tie: TieRule) -> Round:
    """Matchmaking and Tenders share the last place that goes on."""
    arena = arena_with_clusters(services)
    round_ = open_vote(services, arena, tie)
    cast(services, round_, EVEN)
    services.voting.close(CloseRound(round_.id))
    return round_


def test_lots_are_drawn_on_the_page_with_each_step_shown(
    services: Services, voting_page: OpenPage
) -> None:
    round_ = tied(services, TieRule.SUPPORTERS)
    page = voting_page(round_.arena)

    def draw(dialog: Dialog) -> None:
        assert isinstance(dialog, DrawDialog)
        click(dialog.go)
        assert dialog.seed.isVisible(), "no lot without words"
        QTest.keyClicks(dialog.seed, "6 3 3 1")
        click(dialog.go)
        texts = texts_of(dialog)
        assert "The words: “6 3 3 1”" in texts
        assert "goes on" in texts
        click(dialog.go)

    answer(lambda: click(page.results.tie.radios["lot"]), draw)
    result = services.voting.result(round_.id)
    assert len(result.tally.goes_on) == 4
    assert "6 3 3 1" in texts_of(page.results.tie)
    assert set(page.results.tie.radios) == {"agreed", "all"}
    assert page.results.table.ticked() == result.tally.goes_on
    answer(lambda: click(page.results.tie.draw), press("Close"))


def test_words_agreed_before_the_vote_draw_the_lots(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    results = voting_page(arena.id).results

    def draw(dialog: Dialog) -> None:
        assert isinstance(dialog, DrawDialog)
        assert not dialog.dice.isVisible()
        QTest.keyClicks(dialog.seed, "a lucky number")
        click(dialog.go)
        read(dialog)

    def read(dialog: Dialog) -> None:
        assert "The words: “a red bus”" in texts_of(dialog)
        press("Close")(dialog)

    for tie in (TieRule.SUPPORTERS, TieRule.LOT):
        round_ = services.voting.open(OpenRound(arena.id, goes_on=4, tie=tie, seed="a red bus"))
        cast(services, round_, EVEN)
        services.voting.close(CloseRound(round_.id))
        if tie is TieRule.SUPPORTERS:
            answer(lambda: click(results.tie.radios["lot"]), draw)
        assert len(services.voting.result(round_.id).tally.goes_on) == 4
        answer(lambda: click(results.tie.draw), read)


def test_the_facilitator_decides_with_a_reason(services: Services, voting_page: OpenPage) -> None:
    round_ = tied(services, TieRule.CHOICE)
    page = voting_page(round_.arena)
    assert set(page.results.tie.radios) == {"agreed", "all", "choice"}
    tenders = next(option.id for option in round_.options if option.label == "Tenders")

    def decide(dialog: Dialog) -> None:
        assert isinstance(dialog, ChoiceDialog)
        dialog.boxes[tenders].click()
        click(dialog.go)
        assert "needs a reason" in texts_of(dialog)
        QTest.keyClicks(reason_field(dialog), "Nobody else does it")
        click(dialog.go)

    answer(lambda: click(page.results.tie.radios["choice"]), decide)
    assert services.voting.result(round_.id).tally.goes_on[-1] == tenders
    assert "Nobody else does it" in texts_of(page.results.tie)


def test_ideas_are_joined_after_the_sums_were_seen(
    services: Services, voting_page: OpenPage
) -> None:
    round_ = tied(services, TieRule.SUPPORTERS)
    ids = {option.label: option.id for option in round_.options}
    page = voting_page(round_.arena)

    def join(dialog: Dialog) -> None:
        assert isinstance(dialog, RegroupDialog)
        for label in ("Lunch", "Storage"):
            dialog.boxes[ids[label]].click()
        dialog.kept.set_key(ids["Storage"])
        click(dialog.join)
        assert dialog.cut.text.startswith("2 dots")
        assert services.voting.round(round_.id).regrouped == {}
        QTest.keyClicks(reason_field(dialog), "One idea")
        dialog.go.click()

    answer(page.results.head.regroup.trigger, join)
    assert services.voting.round(round_.id).regrouped == {ids["Lunch"]: ids["Storage"]}
    assert "Storage (with Lunch)" in texts_of(page.results.table)
    assert page.results.table.ticked()[0] == ids["Storage"]
    services.regrouping.regroup(Regroup(round_.id, {}, "Two after all"))

    def read(dialog: Dialog) -> None:
        texts = texts_of(dialog)
        assert "“One idea”" in texts
        assert "“Two after all”" in texts
        press("Close")(dialog)

    answer(lambda: click(page.results.head.log), read)


def test_what_an_idea_says_is_erased_and_its_votes_count_on(
    services: Services, voting_page: OpenPage, window: Window, qtbot: QtBot
) -> None:
    round_ = tied(services, TieRule.SUPPORTERS)
    before = services.voting.result(round_.id).tally
    trust = services.trust
    trust.enrol(trust.keys()[0].key)
    page = voting_page(round_.arena)

    def erase(dialog: Dialog) -> None:
        assert isinstance(dialog, EraseOptionDialog)
        dialog.idea.setCurrentText("Lunch")
        press("Erase for good")(dialog)

    # The cluster that was voted on still says so.
    start = partial(answer, page.results.head.erase.trigger, erase)
    when_asked(qtbot, start, press("Keep them"))
    qtbot.waitUntil(lambda: "Erased here" in window.toast.text)
    after = services.voting.result(round_.id)
    labels = {option.label for option in after.round.options}
    assert labels == {ERASED, *(option.label for option in round_.options)} - {"Lunch"}
    assert after.tally == before
    assert "Lunch" not in texts_of(page.results.table)


def test_one_key_tells_the_next_place(
    services: Services, voting_page: OpenPage, window: Window, qtbot: QtBot
) -> None:
    round_ = tied(services, TieRule.SUPPORTERS)
    page = voting_page(round_.arena)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    click(page.results.reveal.next)
    assert services.voting.round(round_.id).shown == 2
    seen = []
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Down)
        now = services.voting.round(round_.id)
        seen.append((now.revealed, now.shown))
    assert seen == [(Revealed.PLACES, 4), (Revealed.RANKING, 0), (Revealed.RANKING, 0)]


def test_a_vote_goes_on_for_those_who_came_late_and_is_compared(
    services: Services, voting_page: OpenPage
) -> None:
    round_ = tied(services, TieRule.SUPPORTERS)
    page = voting_page(round_.arena)
    assert not page.results.head.compare.isVisible()

    def reopen(dialog: Dialog) -> None:
        assert isinstance(dialog, WaysDialog)
        QTest.keyClicks(reason_field(dialog), "The bus was late")
        press("Reopen the vote")(dialog)

    answer(lambda: click(page.results.reopen), reopen)
    again = services.voting.rounds(round_.arena)[-1]
    assert again.carries
    cast(services, again, [{"Tenders": 3}])
    answer(lambda: click(page.running.close_vote), press("Close the vote"))
    assert services.voting.result(again.id).cast == 3

    def compare(dialog: Dialog) -> None:
        texts = texts_of(dialog)
        assert "Vote 2, reopened" in texts
        assert "1 (4 =)" in texts
        press("Close")(dialog)

    answer(page.results.head.compare.trigger, compare)


def test_an_open_vote_is_cancelled_for_a_reason(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    round_ = open_vote(services, arena)
    cast(services, round_, EVEN)
    page = voting_page(arena.id)

    def cancel(dialog: Dialog) -> None:
        assert isinstance(dialog, WaysDialog)
        dialog.radios[1].click()
        QTest.keyClicks(reason_field(dialog), "Fire alarm")
        press("Cancel the vote")(dialog)

    answer(lambda: click(page.running.reset), cancel)
    assert services.voting.round(round_.id).stage is RoundStage.CANCELLED
    assert page.setup.isVisible()
    closed_vote(services, services.arenas.get(arena.id))

    def read(dialog: Dialog) -> None:
        texts = texts_of(dialog)
        assert texts.index("6 voted") < texts.index("2 voted") < texts.index("Fire alarm")
        press("Close")(dialog)

    answer(lambda: click(page.results.head.log), read)
