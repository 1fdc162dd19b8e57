"""Ties decided in the room, only where the rule agreed before leaves them open."""

from __future__ import annotations

from hashlib import sha256

import pytest

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Round, TieRule
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.services.rulings import DecideTie, DrawLots, lots, open_tie
from wmt_desktop.services.voting import CloseRound

SEED = "4 1 6 2"


def tied(room: Room, tie: TieRule, goes_on: int = 1) -> Round:
    """Meals and Farms have two dots each from two voters."""
    round_ = open_vote(room, tie=tie, goes_on=goes_on)
    for _ in range(2):
        cast(room, round_, Meals=1, Farms=1)
    room.services.voting.close(CloseRound(round_.id))
    return room.services.voting.round(round_.id)


def names(round_: Round, ids: tuple[str, ...]) -> list[str]:
    labels = {option.id: option.label for option in round_.options}
    return [labels[each] for each in ids]


def test_lots_are_drawn_in_the_room_and_can_be_checked_by_hand(room: Room) -> None:
    round_ = tied(room, TieRule.SUPPORTERS)
    before = room.services.voting.result(round_.id)
    tie = open_tie(before)
    assert tie is not None
    assert (sorted(names(round_, tie.options)), tie.places) == (["Farms", "Meals"], 1)
    assert tie.ways == (TieRule.RUNOFF, TieRule.LOT)

    result = room.services.rulings.draw(DrawLots(round_.id, "  4 1 6\n2 "))
    by_hand = sorted(tie.options, key=lambda each: sha256(f"{SEED}{each}".encode()).hexdigest())
    assert list(result.tally.goes_on) == by_hand[:1]
    (settled,) = result.tally.ties
    assert (settled.decided, settled.how) == (True, Settled.LOT)
    (ruling,) = result.round.rulings
    assert (ruling.seed, list(ruling.order)) == (SEED, by_hand)
    assert [lot.option for lot in lots(SEED, tie.options)] == by_hand
    assert lots(SEED, tie.options)[0].hash == sha256(f"{SEED}{by_hand[0]}".encode()).hexdigest()
    assert result == room.services.voting.result(round_.id)
    assert (result.fingerprint, result.cast) == (before.fingerprint, before.cast)
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.draw(DrawLots(round_.id, "another throw"))


def test_a_choice_needs_a_reason_and_all_that_are_tied(room: Room) -> None:
    round_ = tied(room, TieRule.CHOICE)
    tie = open_tie(room.services.voting.result(round_.id))
    assert tie is not None
    order = tuple(reversed(tie.options))
    with refused(room.services, Code.REASON_NEEDED):
        room.services.rulings.choose(DecideTie(round_.id, order, " "))
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.choose(DecideTie(round_.id, order[:1], "Cheaper"))
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.draw(DrawLots(round_.id, SEED))
    result = room.services.rulings.choose(DecideTie(round_.id, order, " Cheaper "))
    assert result.tally.goes_on == order[:1]
    assert result.tally.ties[0].how is Settled.CHOICE
    assert result.round.rulings[0].reason == "Cheaper"


@pytest.mark.parametrize("tie", [TieRule.RUNOFF, TieRule.LOT])
def test_another_rule_leaves_nothing_to_the_room(room: Room, tie: TieRule) -> None:
    round_ = tied(room, tie)
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.draw(DrawLots(round_.id, SEED))
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.choose(DecideTie(round_.id, (), "Because"))


def test_without_a_tie_at_the_cut_there_is_nothing_to_draw(room: Room) -> None:
    round_ = tied(room, TieRule.SUPPORTERS, goes_on=2)
    assert open_tie(room.services.voting.result(round_.id)) is None
    with refused(room.services, Code.TIE_NOT_OPEN):
        room.services.rulings.draw(DrawLots(round_.id, SEED))
    other = open_vote(room)
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        room.services.rulings.draw(DrawLots(other.id, SEED))


def test_a_decision_in_a_file_that_the_rule_does_not_allow_is_passed_over(room: Room) -> None:
    from dataclasses import replace

    from wmt_desktop.domain.rounds import TieRuling
    from wmt_desktop.services.operations import differences

    round_ = tied(room, TieRule.SUPPORTERS)
    tie = open_tie(room.services.voting.result(round_.id))
    assert tie is not None
    drawn = tuple(lot.option for lot in lots(SEED, tie.options))
    for ruling in (
        TieRuling(drawn[::-1], TieRule.LOT, seed=SEED),
        TieRuling(drawn, TieRule.LOT),
        TieRuling(drawn, TieRule.CHOICE, reason="I like it"),
    ):
        with room.services.store.write() as writer:
            forged = replace(round_, rulings=(ruling,))
            writer.append(round_.arena, "round.tie", differences(round_, forged))
            round_ = forged
        assert open_tie(room.services.voting.result(round_.id)) is not None
