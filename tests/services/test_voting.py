"""Rounds of voting: rules, ballots, closing, and that no ballot is ever lost or counted twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.laptops import Room
from tests.services.voting_room import cast, fill, open_vote, refused
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import (
    Channel,
    ChannelKind,
    Method,
    OptionOrder,
    Revealed,
    RoundStage,
    TieRule,
    Urn,
)
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.bus import BallotCast, Bus, Event
from wmt_desktop.services.clusters import Ungroup
from wmt_desktop.services.codes import HandOutCodes
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.paper import CountHands
from wmt_desktop.services.ports import Urns, Writer
from wmt_desktop.services.repeating import ReopenRound, ResetRound
from wmt_desktop.services.round_rules import OpenRound, throw_dice
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound, Reveal, VotingService
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import SqlStore, file_store

NOWHERE = "round:" + "0" * 32


def urns_of(services: Services) -> Urns:
    assert isinstance(services.store, SqlStore)
    return services.store.urns


def test_a_round_opens_with_sensible_rules(room: Room) -> None:
    round_ = open_vote(room)
    assert [option.label for option in round_.options] == ["Meals", "Farms", "Energy"]
    assert (round_.dots, round_.max_per_option, round_.people, round_.goes_on) == (5, 3, 12, 2)
    assert (round_.stage, round_.seed, round_.revealed) == (RoundStage.OPEN, "", "hidden")
    assert room.services.voting.rounds(room.arena.id) == (round_,)
    assert room.services.voting.voted(round_.id) == 0


def test_rules_are_taken_as_given(room: Room) -> None:
    round_ = open_vote(
        room,
        dots=2,
        max_per_option=2,
        people=0,
        goes_on=9,
        question=" Which? ",
        seed=" 3 1 4 ",
        tie=TieRule.LOT,
    )
    assert (round_.max_per_option, round_.people, round_.goes_on) == (2, 0, 3)
    assert (round_.question, round_.seed) == ("Which?", "3 1 4")


def test_order_threshold_codes_and_laptops_are_fixed_when_it_opens(room: Room) -> None:
    rules = {"order": OptionOrder.ROTATED, "threshold": 3, "codes": True, "laptops": 2}
    round_ = open_vote(room, **rules)
    kept = room.services.voting.round(round_.id)
    assert {name: getattr(kept, name) for name in rules} == rules


def test_approval_allows_one_dot_on_an_option(room: Room) -> None:
    round_ = open_vote(room, method=Method.APPROVAL, dots=3)
    with pytest.raises(WmtError) as error:
        cast(room, round_, Meals=2)
    assert error.value.code is Code.BALLOT_OVER_CAP


def test_a_drawing_of_lots_without_words_throws_dice(room: Room) -> None:
    seed = open_vote(room, tie=TieRule.LOT).seed
    assert re.fullmatch("[1-6]( [1-6]){7}", seed)
    assert throw_dice(Random(1)) == throw_dice(Random(1)) != throw_dice(Random(2))


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ({"dots": 0}, Code.ROUND_DOTS_INVALID),
        ({"dots": 1001}, Code.ROUND_DOTS_INVALID),
        ({"dots": 2, "max_per_option": 3}, Code.ROUND_DOTS_INVALID),
        ({"max_per_option": 0}, Code.ROUND_DOTS_INVALID),
        ({"people": -1}, Code.NUMBER_INVALID),
        ({"goes_on": -1}, Code.NUMBER_INVALID),
        ({"threshold": -1}, Code.NUMBER_INVALID),
        ({"laptops": 0}, Code.NUMBER_INVALID),
        ({"source": "initiatives"}, Code.ROUND_TOO_FEW_OPTIONS),
        ({"options": ("cluster:" + "0" * 32,)}, Code.ROUND_TOO_FEW_OPTIONS),
    ],
)
def test_rules_that_make_no_sense_are_refused(
    room: Room, rules: dict[str, object], code: Code
) -> None:
    fill(room, "Meals", "Farms")
    with refused(room.services, code):
        open_vote(room, **rules)
    assert room.services.voting.rounds(room.arena.id) == ()


def test_one_vote_at_a_time(room: Room) -> None:
    open_vote(room)
    with refused(room.services, Code.ROUND_ALREADY_OPEN):
        open_vote(room)
    with refused(room.services, Code.ARENA_NOT_FOUND):
        room.services.voting.open(OpenRound("arena:" + "0" * 32))


def test_notes_clusters_and_initiatives_can_be_voted_on(room: Room) -> None:
    boards, options = room.services.boards, room.services.voting.options
    boards.add(
        AddNotes(
            room.arena.id,
            (
                Draft("a", Theme.FOOD, "Meals"),
                Draft("b", Theme.ENERGY, "Meals"),
                Draft("c", Theme.ENERGY, "Meals"),
                Draft("d", Theme.FOOD, "Gone"),
            ),
        )
    )
    room.services.clusters.ungroup(Ungroup(boards.clusters(room.arena.id)[1].id))
    room.services.initiatives.add(
        AddInitiatives(room.arena.id, (InitiativeDraft("Solar roof", theme=Theme.ENERGY),))
    )

    def labels(source: str) -> list[tuple[str, Theme]]:
        return [(each.label, each.theme) for each in options(room.arena.id, source)]

    assert labels("clusters") == [("Meals", Theme.ENERGY)]
    assert sorted(label for label, _ in labels("notes")) == ["a", "b", "c", "d"]
    assert labels("initiatives") == [("Solar roof", Theme.ENERGY)]


def test_only_some_clusters_can_be_put_to_the_vote(room: Room) -> None:
    fill(room, "Meals", "Farms", "Energy")
    chosen = [each.id for each in room.services.boards.clusters(room.arena.id)][:2]
    round_ = open_vote(room, options=tuple(chosen))
    assert [option.id for option in round_.options] == chosen


def test_a_round_is_found_by_its_beginning(room: Room) -> None:
    first = open_vote(room)
    voting = room.services.voting
    digits = first.id.partition(":")[2]
    assert voting.round(first.id) == voting.round(digits[:9]) == voting.round(f"round:{digits[:9]}")
    with refused(room.services, Code.ROUND_NOT_FOUND):
        voting.round("round:xyz")
    for _ in range(17):  # two of them begin with the same digit
        voting.close(CloseRound(voting.rounds(room.arena.id)[-1].id))
        open_vote(room)
    starts = [each.id.partition(":")[2][0] for each in voting.rounds(room.arena.id)]
    twice = max(starts, key=starts.count)
    with refused(room.services, Code.AMBIGUOUS) as error:
        voting.round(twice)
    assert error.value.params["count"] == starts.count(twice)


# casting


def test_each_ballot_is_told_as_a_number_and_nothing_else(room: Room) -> None:
    round_ = open_vote(room)
    events: list[Event] = []
    room.services.bus.subscribe(events.append)
    before = room.services.sessions.digest()
    cast(room, round_, Meals=2, Farms=1)
    cast(room, round_)
    assert events == [BallotCast(room.arena.id, round_.id, count) for count in (1, 2)]
    assert room.services.voting.voted(round_.id) == 2
    assert room.services.sessions.digest() == before


@pytest.mark.parametrize(
    ("dots", "code"),
    [
        ({"Meals": 4}, Code.BALLOT_OVER_CAP),
        ({"Meals": 3, "Farms": 3}, Code.BALLOT_TOO_MANY_DOTS),
        ({"Meals": -1}, Code.BALLOT_NEGATIVE),
    ],
)
def test_a_wrong_ballot_is_refused(room: Room, dots: dict[str, int], code: Code) -> None:
    round_ = open_vote(room)
    with refused(room.services, code):
        cast(room, round_, **dots)
    assert room.services.voting.voted(round_.id) == 0


def test_ballots_go_in_together_or_not_at_all(room: Room) -> None:
    round_ = open_vote(room)
    option = round_.options[0].id
    with refused(room.services, Code.BALLOT_UNKNOWN_OPTION):
        room.services.voting.cast_many(round_.id, [{option: 1}, {"cluster:0": 1}])
    assert room.services.voting.voted(round_.id) == 0
    assert room.services.voting.cast_many(round_.id, [{option: 1}, {}], spoiled=1) == 2
    result = room.services.voting.close(CloseRound(round_.id))
    assert (result.issued, result.cast, result.spoiled) == (3, 2, 1)


def test_what_fails_after_a_ballot_is_on_disk_is_no_reason_to_cast_it_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_ = open_vote(room)
    write = room.services.store.write

    @contextmanager
    def full() -> Iterator[Writer]:
        with write() as writer:
            yield writer
        raise WmtError(Code.DISK_FULL)

    def fail(event: Event) -> None:
        raise RuntimeError(event)

    room.services.bus.subscribe(fail)
    monkeypatch.setattr(room.services.store, "write", full)
    cast(room, round_, Meals=2)
    assert room.services.voting.cast_many(round_.id, [{}]) == 2
    with refused(room.services, Code.BALLOT_OVER_CAP):
        cast(room, round_, Meals=4)
    assert room.services.voting.voted(round_.id) == 2


def test_the_urn_does_not_tell_what_a_voter_took_back(room: Room) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=0, Farms=1)
    ((_, dots),) = urns_of(room.services).content(round_.id).ballots
    assert dots == {option.id: 1 for option in round_.options if option.label == "Farms"}


def test_nothing_is_cast_into_a_vote_that_is_closed_or_not_there(room: Room) -> None:
    round_ = open_vote(room)
    room.services.voting.close(CloseRound(round_.id))
    with refused(room.services, Code.ROUND_NOT_OPEN):
        cast(room, round_, Meals=1)
    with refused(room.services, Code.ROUND_NOT_FOUND):
        room.services.voting.cast(CastBallot(NOWHERE, {}))


# closing


def test_a_vote_is_counted_when_it_is_closed(room: Room) -> None:
    round_ = open_vote(room)
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        room.services.voting.result(round_.id)
    cast(room, round_, Meals=2, Farms=3)
    cast(room, round_, Farms=1)
    cast(room, round_)
    result = room.services.voting.close(CloseRound(round_.id))
    assert [place.dots for place in result.tally.ranking] == [4, 2, 0]
    assert (result.issued, result.cast, result.tally.blank) == (3, 3, 1)
    assert result == room.services.voting.result(round_.id)
    assert result.round.stage is RoundStage.CLOSED
    assert result.round.closed >= result.round.opened > 0


def test_the_urn_is_empty_after_closing(room: Room) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=1)
    room.services.voting.close(CloseRound(round_.id))
    assert room.services.voting.voted(round_.id) == 0
    assert urns_of(room.services).content(round_.id) == Urn((), 0)
    with refused(room.services, Code.ROUND_NOT_OPEN):
        room.services.voting.close(CloseRound(round_.id))


def test_more_ballots_than_people_need_a_reason(room: Room) -> None:
    round_ = open_vote(room, people=1)
    cast(room, round_, Meals=1)
    cast(room, round_, Farms=1)
    with refused(room.services, Code.VOTERS_OVER_PEOPLE) as error:
        room.services.voting.close(CloseRound(round_.id, "  "))
    assert error.value.params == {"cast": 2, "people": 1}
    assert room.services.voting.voted(round_.id) == 2
    result = room.services.voting.close(CloseRound(round_.id, " A guest voted. "))
    assert (result.cast, result.round.reason) == (2, "A guest voted.")


class CrashingUrns:
    """Urns of a program that ends between sealing the ballots and emptying the urn."""

    def __init__(self, urns: Urns, during_content: Callable[[], None] | None = None) -> None:
        self._urns = urns
        self._during_content = during_content

    def cast(
        self,
        round_id: str,
        ballots: Sequence[Mapping[str, int]],
        spoiled: int = 0,
        kind: ChannelKind = ChannelKind.KIOSK,
        code: str = "",
        beside: Channel | None = None,
    ) -> int:
        return self._urns.cast(round_id, ballots, spoiled, kind, code, beside)

    def add_codes(self, round_id: str, codes: Sequence[str]) -> None:
        self._urns.add_codes(round_id, codes)

    def codes(self, round_id: str) -> dict[str, bool]:
        return self._urns.codes(round_id)

    def keep(self, round_id: str, channel: Channel) -> None:
        self._urns.keep(round_id, channel)

    def channels(self, round_id: str) -> tuple[Channel, ...]:
        return self._urns.channels(round_id)

    def count(self, round_id: str) -> int:
        return self._urns.count(round_id)

    def spoiled(self, round_id: str) -> int:
        return self._urns.spoiled(round_id)

    def holds(self, round_id: str) -> bool:
        return self._urns.holds(round_id)

    def content(self, round_id: str) -> Urn:
        if self._during_content:
            self._during_content()
        return self._urns.content(round_id)

    def empty(self, round_id: str) -> None:
        if not self._during_content:
            raise KeyboardInterrupt
        self._urns.empty(round_id)


def crash_while_closing(services: Services, round_id: str) -> None:
    voting = VotingService(Work(services.store, Bus()), CrashingUrns(urns_of(services)))
    with pytest.raises(KeyboardInterrupt):
        voting.close(CloseRound(round_id))


def test_a_crash_between_sealing_and_emptying_is_harmless(
    room: Room, new_laptop: Callable[[str], Services]
) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=2)
    cast(room, round_, Farms=1)
    crash_while_closing(room.services, round_.id)
    room.services.store.close()

    again = new_laptop("laptop")
    result = again.voting.result(round_.id)
    assert (result.cast, result.tally.dots_used) == (2, 3)
    assert again.voting.voted(round_.id) == 2
    again.voting.open(OpenRound(room.arena.id))
    assert again.voting.voted(round_.id) == 0
    assert again.voting.result(round_.id) == result


def test_hands_and_codes_that_a_crash_left_are_erased_with_the_next_vote(room: Room) -> None:
    urns, paper = urns_of(room.services), room.services.paper
    round_ = open_vote(room, codes=True)
    room.services.codes.hand_out(HandOutCodes(round_.id, 2))
    paper.hands(CountHands(round_.id, 3, {round_.options[0].id: 3}))
    crash_while_closing(room.services, round_.id)
    assert urns.channels(round_.id)
    assert urns.codes(round_.id)
    again = open_vote(room, codes=True)
    assert not urns.holds(round_.id)
    assert room.services.voting.result(round_.id).cast == 3
    room.services.codes.hand_out(HandOutCodes(again.id, 1))
    crash_while_closing(room.services, again.id)
    assert urns.holds(again.id)
    open_vote(room)
    assert not urns.holds(again.id)


def test_the_same_ballots_sealed_twice_count_once(room: Room, tmp_path: Path) -> None:
    services, round_ = room.services, open_vote(room)
    cast(room, round_, Meals=2)
    services.store.backup(tmp_path / "open.db")
    crash_while_closing(services, round_.id)
    first = services.voting.result(round_.id)
    services.store.restore(tmp_path / "open.db")
    second = services.voting.close(CloseRound(round_.id))
    assert (second.fingerprint, second.cast, second.tally) == (
        first.fingerprint,
        1,
        first.tally,
    )


def test_no_ballot_slips_in_while_the_vote_is_being_closed(room: Room) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=2)
    other_program = file_store(room.services.store.location, patience_ms=20)
    kiosk = VotingService(Work(other_program, Bus()), other_program.urns)

    def vote() -> None:
        with pytest.raises(WmtError) as error:
            kiosk.cast(CastBallot(round_.id, {}))
        assert error.value.code is Code.DATABASE_LOCKED

    urns = CrashingUrns(urns_of(room.services), vote)
    result = VotingService(Work(room.services.store, Bus()), urns).close(CloseRound(round_.id))
    assert result.cast == 1
    with pytest.raises(WmtError) as error:
        kiosk.cast(CastBallot(round_.id, {}))
    assert error.value.code is Code.ROUND_NOT_OPEN
    other_program.close()


# repeating and revealing


def test_a_repeated_vote_keeps_the_earlier_result(room: Room) -> None:
    earlier = open_vote(room, seed="1 2 3")
    cast(room, earlier, Meals=1)
    result = room.services.voting.close(CloseRound(earlier.id))
    again = room.services.repeating.reset(ResetRound(earlier.id, " Too noisy "))
    assert again == replace(
        earlier, id=again.id, opened=again.opened, replaces=earlier.id, reason="Too noisy"
    )
    assert room.services.voting.result(earlier.id) == result
    assert [each.stage for each in room.services.voting.rounds(room.arena.id)] == [
        RoundStage.CLOSED,
        RoundStage.OPEN,
    ]


def test_repeating_an_open_vote_erases_its_ballots_unread(room: Room) -> None:
    earlier = open_vote(room)
    cast(room, earlier, Meals=1)
    again = room.services.repeating.reset(ResetRound(earlier.id, "Wrong question"))
    assert room.services.voting.voted(earlier.id) == room.services.voting.voted(again.id) == 0
    cancelled = room.services.voting.round(earlier.id)
    assert (cancelled.stage, cancelled.reason) == (RoundStage.CANCELLED, "Wrong question")
    with refused(room.services, Code.ROUND_CANCELLED):
        room.services.voting.result(earlier.id)
    with refused(room.services, Code.ROUND_CANCELLED):
        room.services.repeating.reopen(ReopenRound(earlier.id, "After all"))
    with refused(room.services, Code.ROUND_CANCELLED):
        cast(room, earlier, Meals=1)


def test_a_vote_is_not_repeated_without_a_reason_or_beside_another(room: Room) -> None:
    first = open_vote(room)
    room.services.voting.close(CloseRound(first.id))
    open_vote(room)
    with refused(room.services, Code.REASON_NEEDED):
        room.services.repeating.reset(ResetRound(first.id, "  "))
    with refused(room.services, Code.ROUND_ALREADY_OPEN):
        room.services.repeating.reset(ResetRound(first.id, "Again"))
    with refused(room.services, Code.ROUND_NOT_FOUND):
        room.services.repeating.reset(ResetRound(NOWHERE, "Again"))


def test_a_ranking_is_revealed_only_after_closing(room: Room) -> None:
    round_ = open_vote(room)
    voting = room.services.voting
    assert voting.reveal(Reveal(round_.id, Revealed.TURNOUT)).revealed == "turnout"
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        voting.reveal(Reveal(round_.id, Revealed.RANKING))
    voting.close(CloseRound(round_.id))
    assert voting.reveal(Reveal(round_.id, Revealed.RANKING)).revealed == "ranking"
    before = room.services.sessions.digest()
    assert voting.reveal(Reveal(round_.id, Revealed.RANKING)) == voting.round(round_.id)
    assert room.services.sessions.digest() == before


# another laptop


def test_a_vote_belongs_to_the_laptop_that_opened_it(
    room: Room, new_laptop: Callable[[str], Services], tmp_path: Path
) -> None:
    round_ = open_vote(room)
    cast(room, round_, Meals=2)
    file = tmp_path / "open.wmta"
    room.services.sessions.export(room.arena.id, file)
    other = new_laptop("other")
    other.sessions.merge([file])
    assert other.voting.voted(round_.id) == 0
    for attempt in (
        lambda: other.voting.cast(CastBallot(round_.id, {})),
        lambda: other.voting.close(CloseRound(round_.id)),
        lambda: other.repeating.reset(ResetRound(round_.id, "Here")),
    ):
        with refused(other, Code.ROUND_ELSEWHERE):
            attempt()

    result = room.services.voting.close(CloseRound(round_.id))
    room.services.sessions.export(room.arena.id, file)
    other.sessions.merge([file])
    other.trust.accept(room.services.trust.keys()[0].key)
    assert other.voting.result(round_.id) == result
