"""Two rounds: dots find a shortlist, then everyone ticks what they would support."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    cast,
    click,
    closed_vote,
    open_vote,
    press,
)
from wmt_desktop.domain.rounds import Method, RoundStage
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.pages.voting.page import VotingPage

OpenPage = Callable[[str], VotingPage]


def test_the_second_round_is_one_click_away_and_its_result_stands(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    first = closed_vote(services, arena)
    went_on = services.voting.result(first.id).tally.goes_on
    page = voting_page(arena.id)
    answer(lambda: click(page.results.second), press("Open the second round"))
    _, second = services.voting.rounds(arena.id)
    assert {option.id for option in second.options} == set(went_on)
    assert (second.method, second.dots, second.goes_on) == (Method.APPROVAL, len(went_on), 2)
    assert (second.stage, second.replaces) == (RoundStage.OPEN, None)
    assert page.running.isVisible()
    services.voting.cast_many(second.id, [{went_on[3]: 1}, {went_on[3]: 1, went_on[0]: 1}])
    services.voting.close(CloseRound(second.id))
    assert page.round is not None
    assert page.round.id == second.id
    assert services.voting.result(second.id).tally.goes_on == (went_on[3], went_on[0])
    assert not page.results.second.isVisible()


def test_no_second_round_passes_over_a_tie_that_is_not_decided(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    first = open_vote(services, arena)
    cast(services, first, [{"Lunch": 3, "Storage": 2}, {"Recipes": 1, "Tenders": 1}])
    cast(services, first, [{"Lunch": 2, "Matchmaking": 1}])
    tally = services.voting.close(CloseRound(first.id)).tally
    assert len(tally.goes_on) == 2
    results = voting_page(arena.id).results
    assert not results.second.isEnabled()
    assert "decide the tie" in results.second.toolTip()
    results.tie.radios["all"].click()
    answer(lambda: click(results.second), press("Open the second round"))
    _, second = services.voting.rounds(arena.id)
    assert len(second.options) == 5


def test_a_second_round_that_is_not_wanted_is_not_opened(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    closed_vote(services, arena)
    page = voting_page(arena.id)
    answer(lambda: click(page.results.second), press("Not now"))
    assert len(services.voting.rounds(arena.id)) == 1
    assert page.results.isVisible()
