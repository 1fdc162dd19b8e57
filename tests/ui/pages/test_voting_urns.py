"""A closed vote of which not every urn is counted, or two contradict each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    button,
    click,
    closed_vote,
    press,
    reason_field,
    shown_texts,
)
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.rounds import Revealed, Round
from wmt_desktop.domain.shared_view import VotingView
from wmt_desktop.services.arenas import GoToStage
from wmt_desktop.services.counting import seal
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import ExcludeUrn
from wmt_desktop.services.voting import Reveal
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]


@pytest.fixture
def other(services: Services, new_laptop: Callable[[str], Services], tmp_path: Path) -> Services:
    """Another laptop that has the closed vote of this one, and sealed a ballot differently."""
    arena = arena_with_clusters(services)
    round_ = closed_vote(services, arena)
    there = new_laptop("other")
    services.sessions.export(arena.id, tmp_path / "here.wmta")
    there.sessions.merge([tmp_path / "here.wmta"])
    with there.store.write() as writer:
        (urn,) = writer.urns(round_.id)
        ballot, _ = urn.ballots[0]
        forged = replace(urn, ballots=((ballot, {round_.options[0].id: 1}),))
        writer.append(arena.id, "round.close", [seal(round_.id, forged)])
    there.sessions.export(arena.id, tmp_path / "there.wmta")
    services.sessions.merge([tmp_path / "there.wmta"])
    return there


def held(services: Services) -> Round:
    (summary,) = services.arenas.summaries()
    return services.voting.rounds(summary.arena.id)[0]


def test_the_result_says_which_ballots_are_not_in_it(
    services: Services, other: Services, voting_page: OpenPage
) -> None:
    page = voting_page(held(services).arena)
    (urn,) = services.voting.result(held(services).id).uncounted
    assert urn.device == other.trust.keys()[0].device
    told = shown_texts(page.results.ballots)
    assert "Not every ballot is counted" in told
    assert f"sealed by {urn.device}" in told
    assert "not counted: its key is new." in told


def test_a_disputed_vote_says_why_it_has_no_result_until_it_is_settled(
    services: Services, other: Services, voting_page: OpenPage
) -> None:
    round_ = held(services)
    page = voting_page(round_.arena)
    services.trust.accept(other.trust.keys()[0].key)
    page.show_arena(round_.arena)
    assert page.blocked.isVisible()
    told = shown_texts(page.blocked)
    assert "No result yet" in told
    assert "sealed ballots of this vote differently" in told
    devices = [each.device for each in services.voting.urns(round_.id)]
    assert all(device in told for device in devices)

    assert not page.blocked.include.isVisible()
    (device,) = [each.device for each in services.voting.urns(round_.id) if each.ballots == 1]
    answer(lambda: click(page.blocked.exclude), urn_and_reason(device, "A mistake", "Leave it out"))
    assert page.results.isVisible()
    told = shown_texts(page.results.ballots)
    assert "excluded" in told
    assert "Reason: A mistake" in told


def test_an_urn_that_was_left_out_is_counted_again(
    services: Services, other: Services, voting_page: OpenPage
) -> None:
    round_ = held(services)
    page = voting_page(round_.arena)
    assert not page.results.ballots.include.isVisible()
    (mine,) = [each for each in services.voting.urns(round_.id) if each.counted]
    services.sessions.exclude_urn(ExcludeUrn(round_.arena, round_.id, mine.stream, "The wrong one"))
    assert services.voting.result(round_.id).cast == 0
    again = page.results.ballots.include
    answer(lambda: click(again), press("Leave it as it is"))
    assert services.voting.round(round_.id).excluded
    answer(lambda: click(again), urn_and_reason(mine.device, "It is sound", "Count it again"))
    assert services.voting.round(round_.id).exclusion == "It is sound"
    assert services.voting.result(round_.id).cast == mine.ballots
    assert not again.isVisible()


def test_an_urn_that_is_counted_again_may_bring_its_dispute_back(
    services: Services, other: Services, voting_page: OpenPage
) -> None:
    round_ = held(services)
    page = voting_page(round_.arena)
    services.trust.accept(other.trust.keys()[0].key)
    assert not page.blocked.include.isVisible()
    (theirs,) = [each for each in services.voting.urns(round_.id) if each.ballots == 1]
    services.sessions.exclude_urn(ExcludeUrn(round_.arena, round_.id, theirs.stream, "A mistake"))
    reply = urn_and_reason(theirs.device, "It is sound", "Count it again")
    answer(lambda: click(page.results.ballots.include), reply)
    assert page.blocked.isVisible()


def urn_and_reason(device: str, reason: str, go: str) -> Callable[[Dialog], None]:
    """Return the reply that names an urn and says why."""

    def reply(dialog: Dialog) -> None:
        (choice,) = [
            each
            for each in dialog.findChildren(QRadioButton)
            if each.text().startswith(f"{device}:")
        ]
        choice.setChecked(True)
        click(button(dialog, go))
        assert "reason" in shown_texts(dialog)
        reason_field(dialog).setPlainText(reason)
        click(button(dialog, go))

    return reply


def test_the_room_sees_no_ranking_of_a_disputed_vote(services: Services, other: Services) -> None:
    round_ = held(services)
    services.arenas.go_to(GoToStage(round_.arena, Stage.VOTING))
    services.voting.reveal(Reveal(round_.id, Revealed.RANKING))
    services.trust.accept(other.trust.keys()[0].key)
    presenter = Presenter(services.arenas, services.boards, services.voting, services.photos)
    presenter.show_arena(round_.arena)
    view = presenter.view()
    assert view
    assert isinstance(view.content, VotingView)
    assert view.content.voted == 6
