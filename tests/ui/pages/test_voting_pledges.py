"""Who will join what, asked after the vote and shown by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    click,
    closed_vote,
    press,
    shown_texts,
)
from wmt_desktop.domain.rounds import Purpose, Revealed, RoundStage
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.widgets.choices import Stepper

OpenPage = Callable[[str], VotingPage]


def test_who_joins_is_asked_after_the_vote_and_written_down_by_name(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    choice = closed_vote(services, arena)
    page = voting_page(arena.id)
    answer(page.results.head.pledge.trigger, press("Ask who joins"))
    pledge = services.voting.rounds(arena.id)[-1]
    assert (pledge.purpose, pledge.secret, len(pledge.options)) == (Purpose.PLEDGE, False, 4)
    view = page.pledges
    assert view.isVisible()

    click(view.put)
    assert "first name or a table" in shown_texts(view)
    QTest.keyClicks(view.voter, "Ilze")
    lunch = next(option.id for option in pledge.options if option.label == "Lunch")
    tick = view.ticks[lunch]
    assert not isinstance(tick, Stepper)
    tick.click()
    QTest.keyClicks(view.note, "my van")
    QTest.keyClick(view.note, Qt.Key.Key_Return)
    (show,) = services.pledges.shows(pledge.id)
    assert (show.voter, dict(show.dots), show.note) == ("Ilze", {lunch: 1}, "my van")
    assert view.voter.text() == ""
    assert not tick.isChecked()
    QTest.keyClicks(view.voter, " ilz")
    assert view.there.text == ""
    QTest.keyClicks(view.voter, "e")
    assert "Ilze is on the list already" in view.there.text
    view.voter.clear()
    assert view.there.text == ""

    view.shown.click()
    assert services.voting.round(pledge.id).revealed is Revealed.RANKING
    answer(lambda: click(view.close_vote), press("Close the list"))
    assert services.voting.round(pledge.id).stage is RoundStage.CLOSED
    assert view.isVisible()
    assert not view.put.isVisible()
    click(view.back)
    assert page.results.isVisible()
    assert services.initiatives.all(arena.id) == ()
    assert services.voting.result(choice.id).round.stage is RoundStage.CLOSED


def test_an_open_vote_is_set_up_and_held_by_name(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    page.setup.rules.by_name.start(on=True)
    page.setup.submitted.emit(page.setup.command())
    (round_,) = services.voting.rounds(arena.id)
    assert (round_.secret, round_.purpose) == (False, Purpose.CHOICE)
    assert page.pledges.isVisible()
    assert not page.pledges.note.isVisible()
    QTest.keyClicks(page.pledges.voter, "Table 2")
    tick = page.pledges.ticks[round_.options[0].id]
    assert not isinstance(tick, Stepper)
    tick.click()
    click(page.pledges.put)
    answer(lambda: click(page.pledges.close_vote), press("Close the vote"))
    assert page.results.isVisible()
    assert services.voting.result(round_.id).tally.ranking[0].dots == 1
    assert "never stored" not in shown_texts(page.results)
