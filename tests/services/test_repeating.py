"""Cancelling, reopening, joining ideas after a vote, and telling a result from below."""

from __future__ import annotations

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Channel, Revealed, Round, RoundStage
from wmt_desktop.services.initiatives import Promote
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.repeating import CancelRound, ReopenRound
from wmt_desktop.services.rulings import DrawLots
from wmt_desktop.services.voting import CastBallot, CloseRound, Reveal


def named(round_: Round) -> dict[str, str]:
    return {option.label: option.id for option in round_.options}


def dots(room: Room, round_: Round) -> dict[str, int]:
    labels = {option.id: option.label for option in round_.options}
    ranking = room.services.voting.result(round_.id).tally.ranking
    return {labels[place.option]: place.dots for place in ranking}


def closed(room: Room, *ballots: dict[str, int], **rules: object) -> Round:
    round_ = open_vote(room, **rules)
    for ballot in ballots:
        cast(room, round_, **ballot)
    room.services.voting.close(CloseRound(round_.id))
    return room.services.voting.round(round_.id)


def test_a_cancelled_vote_stays_on_record_with_its_reason_and_how_many_had_voted(
    room: Room,
) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=1)
    with refused(room.services, Code.REASON_NEEDED):
        room.services.repeating.cancel(CancelRound(round_.id, " "))
    room.services.repeating.cancel(CancelRound(round_.id, "Fire alarm"))
    ended = room.services.voting.round(round_.id)
    assert (ended.stage, ended.reason) == (RoundStage.CANCELLED, "Fire alarm")
    assert room.services.voting.voted(round_.id) == 0
    with room.services.store.read() as reader:
        (channel,) = reader.listed(Channel, room.arena.id)
        assert reader.urns(round_.id) == ()
    assert (channel.round, channel.cast, channel.issued) == (round_.id, 1, 1)
    for on_it in (
        lambda: room.services.repeating.cancel(CancelRound(round_.id, "Again")),
        lambda: room.services.repeating.reopen(ReopenRound(round_.id, "Again")),
        lambda: room.services.voting.close(CloseRound(round_.id)),
        lambda: room.services.voting.cast(CastBallot(round_.id, {})),
        lambda: room.services.voting.result(round_.id),
        lambda: room.services.voting.reveal(Reveal(round_.id, Revealed.PLACES, 1)),
        lambda: room.services.rulings.draw(DrawLots(round_.id, "6")),
        lambda: room.services.regrouping.preview(round_.id, {}),
        lambda: room.services.initiatives.promote(Promote(round_.id, ())),
    ):
        with refused(room.services, Code.ROUND_CANCELLED):
            on_it()


def test_a_reopened_vote_counts_the_ballots_of_those_who_were_in_time(room: Room) -> None:
    first = closed(room, {"Meals": 2}, {"Farms": 1}, people=3)
    with refused(room.services, Code.REASON_NEEDED):
        room.services.repeating.reopen(ReopenRound(first.id, ""))
    again = room.services.repeating.reopen(ReopenRound(first.id, "The bus was late"))
    assert (again.carries, again.replaces, again.stage) == (True, first.id, RoundStage.OPEN)
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        room.services.repeating.reopen(ReopenRound(again.id, "x"))
    cast(room, again, Farms=3)
    result = room.services.voting.close(CloseRound(again.id))
    assert (result.cast, result.issued, result.tally.dots_used) == (3, 3, 6)
    assert dots(room, again) == {"Farms": 4, "Meals": 2, "Energy": 0}
    assert dots(room, first) == {"Meals": 2, "Farms": 1, "Energy": 0}
    current = room.services.voting.current(room.arena.id)
    assert current is not None
    assert current.id == again.id

    third = room.services.repeating.reopen(ReopenRound(again.id, "One more"))
    cast(room, third, Energy=1)
    with refused(room.services, Code.VOTERS_OVER_PEOPLE) as error:
        room.services.voting.close(CloseRound(third.id))
    assert error.value.params == {"cast": 4, "people": 3}
    assert room.services.voting.close(CloseRound(third.id, "A guest")).cast == 4


def test_joined_ideas_are_counted_together_and_taken_apart_again(room: Room) -> None:
    round_ = closed(
        room, {"Meals": 3, "Farms": 2}, {"Farms": 2}, {"Energy": 3, "Meals": 1}, dots=5, goes_on=1
    )
    ids, regrouping = named(round_), room.services.regrouping
    joined = {ids["Farms"]: ids["Meals"]}
    before = room.services.voting.result(round_.id)
    preview = regrouping.preview(round_.id, joined)
    assert [place.dots for place in preview.tally.ranking] == [6, 3]
    assert (preview.tally.dots_cut, preview.fingerprint) == (2, before.fingerprint)
    assert room.services.voting.result(round_.id) == before
    with refused(room.services, Code.REASON_NEEDED):
        regrouping.regroup(Regroup(round_.id, joined, ""))
    for wrong in (
        {ids["Farms"]: ids["Farms"]},
        {ids["Farms"]: "note:" + "0" * 32},
        {ids["Farms"]: ids["Meals"], ids["Meals"]: ids["Energy"]},
    ):
        with refused(room.services, Code.REGROUPING_INVALID):
            regrouping.regroup(Regroup(round_.id, wrong, "Same thing"))
    result = regrouping.regroup(Regroup(round_.id, joined, "The authors agree"))
    assert result.tally == preview.tally
    assert room.services.voting.result(round_.id).round.reason == "The authors agree"
    regrouping.regroup(Regroup(round_.id, joined, "Once more"))
    regrouping.regroup(Regroup(round_.id, {}, "No, they do not"))
    result = room.services.voting.result(round_.id)
    assert result.tally == before.tally
    assert result.round.reason == "The authors agree / No, they do not"
    # Who comes late goes on with the ideas as the room has joined them.
    regrouping.regroup(Regroup(round_.id, joined, "Yes, after all"))
    again = room.services.repeating.reopen(ReopenRound(round_.id, "Anna came"))
    late = room.services.voting.close(CloseRound(again.id))
    assert (late.round.regrouped, late.tally) == (joined, preview.tally)


def test_a_result_is_told_from_below_and_ties_together(room: Room) -> None:
    round_ = closed(room, {"Meals": 2, "Farms": 1, "Energy": 1}, {"Meals": 1}, goes_on=1)
    voting = room.services.voting
    told = voting.reveal(Reveal(round_.id, Revealed.PLACES, 1))
    assert (told.revealed, told.shown) == (Revealed.PLACES, 2)
    told = voting.reveal(Reveal(round_.id, Revealed.PLACES, told.shown + 1))
    assert (told.revealed, told.shown) == (Revealed.RANKING, 0)
    open_ = open_vote(room)
    voting.cast(CastBallot(open_.id, {}))
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        voting.reveal(Reveal(open_.id, Revealed.PLACES, 1))
