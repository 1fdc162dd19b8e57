"""A run-off decides the tie of the vote before it, on every screen and in the selection."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.laptops import Room
from wmt_desktop.domain.rounds import (
    Option,
    OptionOrder,
    Revealed,
    Round,
    RoundStage,
    TieRule,
)
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.repeating import ResetRound
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.rulings import run_off as settling
from wmt_desktop.services.runoffs import current_round, tie_of
from wmt_desktop.services.voting import CloseRound, Reveal


def vote(room: Room, ballots: list[dict[str, int]], **rules: object) -> Round:
    voting = room.services.voting
    round_ = voting.open(OpenRound(room.arena.id, **rules))  # type: ignore[arg-type]
    ids = {option.label: option.id for option in round_.options}
    voting.cast_many(
        round_.id, [{ids[name]: dots for name, dots in each.items()} for each in ballots]
    )
    voting.close(CloseRound(round_.id))
    return voting.round(round_.id)


@pytest.fixture
def tied(room: Room) -> Round:
    drafts = tuple(Draft(name, cluster=name) for name in ("Lunch", "Bus", "Solar"))
    room.services.boards.add(AddNotes(room.arena.id, drafts))
    ballots = [{"Lunch": 3, "Bus": 1}, {"Lunch": 3, "Solar": 1}]
    return vote(room, ballots, goes_on=2, tie=TieRule.RUNOFF)


def run_off(room: Room, tied: Round, ballots: list[dict[str, int]]) -> Round:
    options = tuple(option.id for option in tied.options if option.label != "Lunch")
    return vote(
        room, ballots, dots=1, options=options, goes_on=1, replaces=tied.id, tie=TieRule.RUNOFF
    )


def names(room: Room, round_: Round) -> list[str]:
    labels = {option.id: option.label for option in round_.options}
    return [labels[each] for each in room.services.voting.result(round_.id).tally.goes_on]


def test_the_winner_of_the_run_off_goes_on_in_the_first_vote(room: Room, tied: Round) -> None:
    assert names(room, tied) == ["Lunch"]
    run_off(room, tied, [{"Solar": 1}] * 2 + [{"Bus": 1}])
    assert names(room, tied) == ["Lunch", "Solar"]
    (tie,) = room.services.voting.result(tied.id).tally.ties
    assert (tie.decided, tie.how) == (True, Settled.RUNOFF)


def test_a_run_off_that_is_tied_again_decides_nothing_until_it_is_repeated(
    room: Room, tied: Round
) -> None:
    first = run_off(room, tied, [{"Solar": 1}, {"Bus": 1}])
    assert names(room, tied) == ["Lunch"]
    voting = room.services.voting
    again = room.services.repeating.reset(ResetRound(first.id, "A tie again"))
    bus = next(option.id for option in again.options if option.label == "Bus")
    voting.cast_many(again.id, [{bus: 1}])
    voting.close(CloseRound(again.id))
    assert names(room, tied) == ["Lunch", "Bus"]


def test_the_room_does_not_see_who_won_before_it_is_told(room: Room, tied: Round) -> None:
    voting = room.services.voting
    voting.reveal(Reveal(tied.id, Revealed.RANKING))
    run_off(room, tied, [{"Solar": 1}])
    assert voting.round(tied.id).revealed is Revealed.HIDDEN


def test_who_may_vote_in_a_run_off_is_as_agreed(room: Room, tied: Round) -> None:
    result = room.services.voting.result(tied.id)
    agreed = replace(result.round, codes=True, order=OptionOrder.ROTATED)
    command = settling(replace(result, round=agreed))
    assert (command.codes, command.order, command.secret) == (True, OptionOrder.ROTATED, True)
    by_name = settling(replace(result, round=replace(result.round, secret=False)))
    assert not by_name.secret


def test_screens_and_selection_stay_with_the_first_vote(room: Room, tied: Round) -> None:
    run_off(room, tied, [{"Solar": 1}])
    shown = room.services.voting.current(room.arena.id)
    assert shown is not None
    assert shown.id == tied.id
    report = room.services.reports.arena_report(room.arena.id)
    assert len(report.results[tied.id].tally.goes_on) == 2


def some_round(number: int, options: int, replaces: int | None = None) -> Round:
    return Round(
        id=f"round:{number:032x}",
        arena="arena:" + "a" * 32,
        question="",
        options=tuple(Option(f"note:{each:032x}", str(each)) for each in range(options)),
        stage=RoundStage.CLOSED,
        replaces=None if replaces is None else f"round:{replaces:032x}",
    )


def test_a_repeated_vote_is_no_run_off() -> None:
    rounds = [some_round(1, 5), some_round(2, 5, replaces=1), some_round(3, 2, replaces=2)]
    assert tie_of(rounds[1], rounds) is None
    assert tie_of(rounds[2], rounds) == rounds[1]


def test_an_open_run_off_is_on_the_screen_itself() -> None:
    rounds = [some_round(1, 5), replace(some_round(2, 2, replaces=1), stage=RoundStage.OPEN)]
    assert current_round(rounds) == rounds[1]


def test_rounds_that_name_each_other_in_a_circle_are_no_run_offs() -> None:
    rounds = [some_round(1, 3, replaces=2), some_round(2, 3, replaces=1)]
    assert tie_of(rounds[0], rounds) is None


def test_without_a_vote_there_is_nothing_to_show() -> None:
    assert current_round([]) is None
    assert current_round([replace(some_round(1, 3), stage=RoundStage.CANCELLED)]) is None
