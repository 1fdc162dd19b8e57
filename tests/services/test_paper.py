"""Paper and hands: one tally with the kiosk, every ballot accounted for, no number kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Channel, ChannelKind, Option, Round
from wmt_desktop.domain.voting.regrouping import Hands
from wmt_desktop.services.initiatives import Promote
from wmt_desktop.services.paper import CountHands, PutStack
from wmt_desktop.services.repeating import ReopenRound
from wmt_desktop.services.stacks import Line, Stack, Typed, letter_of
from wmt_desktop.services.voting import CloseRound

OPTIONS = tuple(Option(f"note:{number:032x}", letter_of(number)) for number in range(4))
A, B, C, D = (option.id for option in OPTIONS)
ROUND = Round("round:" + "1" * 32, "arena:" + "1" * 32, "?", OPTIONS, dots=5, max_per_option=3)


def ids(round_: Round) -> dict[str, str]:
    return {option.label: option.id for option in round_.options}


def test_kiosk_paper_and_hands_make_one_tally_and_are_shown_apart(room: Room) -> None:
    round_ = open_vote(room, people=20, dots=5)
    name, paper = ids(round_), room.services.paper
    cast(room, round_, Meals=3)
    paper.put(PutStack(round_.id, ({name["Meals"]: 1}, {name["Farms"]: 2}), issued=9))
    with refused(room.services, Code.BALLOT_OVER_CAP):
        paper.put(PutStack(round_.id, ({name["Meals"]: 5},), issued=99))
    with refused(room.services, Code.TEXT_TOO_LONG):
        paper.put(PutStack(round_.id, reason="x" * 20_001))
    paper.put(PutStack(round_.id, ({},), spoiled=1, issued=6, unused=2))
    paper.hands(CountHands(round_.id, 9, {name["Meals"]: 9}))
    paper.hands(CountHands(round_.id, 4, {name["Farms"]: 4, name["Energy"]: 1}))
    assert room.services.voting.voted(round_.id) == 8
    assert all(not each.dots for each in paper.channels(round_.id))
    result = room.services.voting.close(CloseRound(round_.id))
    ranking = [(p.option, p.dots, p.supporters, p.hands) for p in result.tally.ranking]
    assert ranking == [
        (name["Farms"], 6, 5, 4),
        (name["Meals"], 4, 2, 0),
        (name["Energy"], 1, 1, 1),
    ]
    assert (result.issued, result.cast, result.spoiled, result.unused) == (11, 8, 1, 2)
    assert result.reconciled
    figures = {
        each.kind: (each.issued, each.cast, each.spoiled, each.unused) for each in result.channels
    }
    assert figures == {
        ChannelKind.KIOSK: (1, 1, 0, 0),
        ChannelKind.PAPER: (6, 3, 1, 2),
        ChannelKind.HANDS: (4, 4, 0, 0),
    }
    assert room.services.voting.result(round_.id) == result
    room.services.initiatives.promote(Promote(round_.id, result.tally.goes_on))
    report = room.services.reports.arena_report(room.arena.id)
    dots = {each.title: report.dots[each.id] for each in report.initiatives}
    assert dots["Farms"] == (6, 5)


def test_ballots_that_nobody_can_account_for_need_a_reason(room: Room) -> None:
    round_ = open_vote(room, people=20)
    room.services.paper.put(PutStack(round_.id, issued=3, unused=1))
    room.services.paper.put(PutStack(round_.id, ({},)))
    with refused(room.services, Code.BALLOTS_UNACCOUNTED) as error:
        room.services.voting.close(CloseRound(round_.id))
    assert error.value.params == {"channel": "paper", "issued": 3, "accounted": 2}
    result = room.services.voting.close(CloseRound(round_.id, "One was taken home"))
    assert (result.issued, result.reconciled) == (3, False)
    assert result.round.reason == "One was taken home"


def test_hands_are_people_too_when_voters_are_counted(room: Room) -> None:
    round_ = open_vote(room, people=3)
    cast(room, round_, Meals=1)
    room.services.paper.hands(CountHands(round_.id, 3, {}))
    with refused(room.services, Code.VOTERS_OVER_PEOPLE) as error:
        room.services.voting.close(CloseRound(round_.id))
    assert error.value.params == {"cast": 4, "people": 3}
    room.services.paper.hands(CountHands(round_.id, 2, {}))
    room.services.voting.close(CloseRound(round_.id))
    again = room.services.repeating.reopen(ReopenRound(round_.id, "Anna came"))
    cast(room, again, Meals=1)
    with refused(room.services, Code.VOTERS_OVER_PEOPLE) as error:
        room.services.voting.close(CloseRound(again.id))
    assert error.value.params == {"cast": 4, "people": 3}


@pytest.mark.parametrize(
    ("people", "meals", "code"),
    [
        (2, 7, Code.HANDS_TOO_MANY),
        (-1, 0, Code.NUMBER_INVALID),
        (3, -1, Code.NUMBER_INVALID),
        (0, 1, Code.HANDS_TOO_MANY),
    ],
)
def test_more_hands_than_people_can_raise_are_refused(
    room: Room, people: int, meals: int, code: Code
) -> None:
    round_ = open_vote(room)
    with refused(room.services, code):
        room.services.paper.hands(CountHands(round_.id, people, {ids(round_)["Meals"]: meals}))
    with refused(room.services, Code.BALLOT_UNKNOWN_OPTION):
        room.services.paper.hands(CountHands(round_.id, 9, {"note:" + "0" * 32: 1}))


def test_while_a_vote_is_open_nothing_of_paper_and_hands_is_in_the_log(room: Room) -> None:
    round_ = open_vote(room)
    before = room.services.sessions.digest()
    room.services.paper.put(PutStack(round_.id, ({ids(round_)["Meals"]: 1},)))
    room.services.paper.hands(CountHands(round_.id, 3, {ids(round_)["Farms"]: 3}))
    with room.services.store.read() as reader:
        assert reader.listed(Channel, room.arena.id) == ()
    assert room.services.sessions.digest() == before
    room.services.voting.close(CloseRound(round_.id))
    assert room.services.voting.voted(round_.id) == 0


# typing in


def typed(keys: str) -> dict[str, int]:
    line = Line(OPTIONS)
    for key in keys:
        if key.isdigit():
            line.digit(int(key))
        elif key == "<":
            line.back()
        elif key in "+-":
            line.move(1 if key == "+" else -1)
        else:
            line.letter(key)
    return line.dots


@pytest.mark.parametrize(
    ("keys", "dots"),
    [
        ("2010", {A: 2, C: 1}),
        ("aAc", {A: 2, C: 1}),
        ("c2d", {C: 2, D: 1}),
        ("++3", {C: 3}),
        ("31<<2", {A: 2}),
        ("2-1", {A: 1}),
        ("00003", {}),
        ("zz<", {}),
    ],
)
def test_a_ballot_is_typed_by_digits_letters_or_both(keys: str, dots: dict[str, int]) -> None:
    assert typed(keys) == dots


def test_a_second_reading_finds_slips_by_the_number_on_the_paper() -> None:
    stack = Stack(ROUND)
    for number, dots in ((1, {A: 2}), (7, {B: 1}), (4, {}), (9, {A: 1})):
        assert (
            stack.next_number == max([*(each for each in (1, 7, 4, 9) if stack.known(each)), 0]) + 1
        )
        stack.put(number, Typed(dots))
    stack.read_again()
    assert stack.count == 0
    assert stack.put(7, Typed({B: 1})) is None
    slip = stack.put(1, Typed({B: 2}))
    assert slip is not None
    assert (slip.number, slip.first, slip.second) == (1, Typed({A: 2}), Typed({B: 2}))
    stack.put(4, Typed())
    assert [each.number for each in stack.differences()] == [1, 9]
    stack.settle(1, Typed({B: 2}))
    stack.leave_out(9)
    assert stack.differences() == ()
    assert stack.ballots() == ({}, {B: 1}, {B: 2})


def test_what_breaks_a_rule_is_spoiled_and_the_last_can_be_taken_back() -> None:
    stack = Stack(ROUND)
    stack.put(1, Typed({A: 4}))
    stack.put(2, Typed({A: 3, B: 3}))
    stack.put(3, Typed(spoiled=True))
    stack.put(4, Typed({A: 3, B: 2}))
    assert (stack.spoiled, stack.count, stack.ballots()) == (3, 4, ({A: 3, B: 2},))
    stack.put(4, Typed({C: 1}))
    assert (stack.undo(), stack.known(4)) == (4, Typed({A: 3, B: 2}))
    assert (stack.undo(), stack.undo(), stack.count, stack.spoiled) == (4, 3, 2, 2)
    assert (stack.undo(), stack.undo(), stack.undo()) == (2, 1, None)


@settings(max_examples=30)
@given(st.dictionaries(st.integers(1, 60), st.sampled_from([A, B, C]), max_size=12))
def test_neither_numbers_nor_order_reach_the_urn(marks: dict[int, str]) -> None:
    one, other = Stack(ROUND), Stack(ROUND)
    for number, option in marks.items():
        one.put(number, Typed({option: 1}))
    for number, option in reversed(marks.items()):
        other.put(100 - number, Typed({option: 1}))
    assert one.ballots() == other.ballots()


@settings(max_examples=50)
@given(st.integers(0, 7), st.dictionaries(st.sampled_from("abc"), st.integers(0, 14), max_size=3))
def test_hands_are_dealt_out_evenly(people: int, dots: dict[str, int]) -> None:
    ballots = Hands(people, dots).ballots()
    assert len(ballots) == people
    for option, given_ in dots.items():
        shares = [ballot.get(option, 0) for ballot in ballots]
        assert sum(shares) == (given_ if people else 0)
        assert max(shares, default=0) - min(shares, default=0) <= 1
    sums = [sum(ballot.values()) for ballot in ballots]
    assert max(sums, default=0) - min(sums, default=0) <= 1


def test_every_idea_has_a_letter_of_its_own() -> None:
    letters = [letter_of(index) for index in range(20_000)]
    assert len(set(letters)) == len(letters)
    places = (0, 25, 26, 27, 701, 702)
    assert [letters[place] for place in places] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
