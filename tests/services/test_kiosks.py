"""A vote on several laptops: each has an urn of its own, and together they are one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.two_laptops import Laptops, key_of
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Option, Round, RoundStage, Urn
from wmt_desktop.domain.voting.tally import tally
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.codes import HandOutCodes
from wmt_desktop.services.counting import count
from wmt_desktop.services.kiosks import SealUrn
from wmt_desktop.services.laptops import Kiosk
from wmt_desktop.services.paper import CountHands
from wmt_desktop.services.repeating import ReopenRound, ResetRound
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound


@pytest.fixture
def laptops(new_laptop: Callable[[str], Services], tmp_path: Path) -> Laptops:
    """The laptop that opens the vote, and another one."""
    mine, other = new_laptop("mine"), new_laptop("other")
    arena = mine.arenas.new(NewArena("Cēsis", people=12))
    # Urns of a laptop count where its key is accepted.
    mine.trust.accept(key_of(other), "other")
    other.trust.accept(key_of(mine), "mine")
    return Laptops(mine, other, arena, tmp_path, new_laptop)


def open_vote(laptops: Laptops, /, **rules: object) -> Round:
    """Open a vote for two laptops and carry it to the other one."""
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    command = OpenRound(laptops.arena.id, laptops=2)
    round_ = laptops.mine.voting.open(replace(command, **rules))  # type: ignore[arg-type]
    laptops.carry(laptops.mine, laptops.coordinator)
    return round_


def cast(laptop: Services, round_: Round, dots: int = 1, code: str = "") -> None:
    laptop.voting.cast(CastBallot(round_.id, {round_.options[0].id: dots}, code))


@contextmanager
def refused(code: Code) -> Iterator[None]:
    with pytest.raises(WmtError) as error:
        yield
    assert error.value.code is code


def test_both_urns_together_are_the_result(laptops: Laptops) -> None:
    round_ = open_vote(laptops)
    mine, other = laptops.mine, laptops.coordinator
    assert (mine.kiosks.of(round_.id), other.kiosks.of(round_.id)) == (Kiosk.HOME, Kiosk.ANOTHER)
    cast(mine, round_, 3)
    cast(other, round_, 2)
    cast(other, round_, 1)
    other.kiosks.seal(SealUrn(round_.id))
    assert other.kiosks.of(round_.id) is Kiosk.SEALED
    assert other.voting.round(round_.id).stage is RoundStage.OPEN
    assert other.voting.voted(round_.id) == 2
    with refused(Code.ROUND_SEALED_HERE):
        cast(other, round_)
    result = mine.voting.close(CloseRound(round_.id))
    assert (result.cast, result.laptops, result.missing) == (1, 1, 1)
    laptops.carry(other, mine)
    result = mine.voting.result(round_.id)
    assert (result.cast, result.laptops, result.missing) == (3, 2, 0)
    assert result.tally.ranking[0].dots == 6
    laptops.exchange()
    assert other.voting.result(round_.id).fingerprint == result.fingerprint


def test_ballots_that_come_late_are_sealed_after_the_vote_was_closed_elsewhere(
    laptops: Laptops,
) -> None:
    round_ = open_vote(laptops)
    cast(laptops.coordinator, round_)
    laptops.mine.voting.close(CloseRound(round_.id))
    laptops.carry(laptops.mine, laptops.coordinator)
    other = laptops.coordinator
    assert other.kiosks.waits(round_.id)
    with refused(Code.ROUND_NOT_OPEN):
        cast(other, round_)
    # The next vote must not empty an urn that nobody has sealed.
    other.voting.open(OpenRound(laptops.arena.id))
    assert other.voting.voted(round_.id) == 1
    other.kiosks.seal(SealUrn(round_.id))
    assert not other.kiosks.waits(round_.id)
    laptops.carry(other, laptops.mine)
    assert laptops.mine.voting.result(round_.id).cast == 1


def test_hands_that_nobody_sealed_are_kept_when_the_vote_is_held_again(laptops: Laptops) -> None:
    round_ = open_vote(laptops, people=3)
    other = laptops.coordinator
    other.paper.hands(CountHands(round_.id, 4, {round_.options[0].id: 4}))
    laptops.mine.voting.close(CloseRound(round_.id))
    laptops.carry(laptops.mine, other)
    assert other.kiosks.waits(round_.id)
    other.repeating.reset(ResetRound(round_.id, "Once more"))
    assert other.voting.voted(round_.id) == 4
    with refused(Code.VOTERS_OVER_PEOPLE):
        other.kiosks.seal(SealUrn(round_.id))
    other.kiosks.seal(SealUrn(round_.id, "A guest"))
    assert not other.kiosks.waits(round_.id)
    laptops.carry(other, laptops.mine)
    result = laptops.mine.voting.result(round_.id)
    assert (result.cast, {each.reason for each in result.channels}) == (4, {"", "A guest"})


def test_a_vote_for_one_laptop_is_held_on_one(laptops: Laptops) -> None:
    round_ = open_vote(laptops, laptops=1)
    assert laptops.coordinator.kiosks.of(round_.id) is Kiosk.ELSEWHERE
    with refused(Code.ROUND_ELSEWHERE):
        cast(laptops.coordinator, round_)
    with refused(Code.ROUND_ELSEWHERE):
        laptops.coordinator.kiosks.seal(SealUrn(round_.id))
    with refused(Code.ROUND_ELSEWHERE):
        laptops.coordinator.voting.close(CloseRound(round_.id, "It took long", anywhere=True))
    laptops.mine.voting.close(CloseRound(round_.id, anywhere=True))


def test_only_the_laptop_that_opened_it_closes_or_repeats_a_vote(laptops: Laptops) -> None:
    round_ = open_vote(laptops)
    other = laptops.coordinator
    with refused(Code.ROUND_ELSEWHERE):
        other.voting.close(CloseRound(round_.id, "It took too long"))
    with refused(Code.ROUND_ELSEWHERE):
        other.repeating.reset(ResetRound(round_.id, "Once more"))
    with refused(Code.ROUND_ELSEWHERE):
        laptops.mine.kiosks.seal(SealUrn(round_.id))
    laptops.mine.voting.close(CloseRound(round_.id, anywhere=True))


def test_where_that_laptop_is_gone_another_closes_it_for_a_reason(laptops: Laptops) -> None:
    round_ = open_vote(laptops)
    cast(laptops.coordinator, round_)
    with refused(Code.REASON_NEEDED):
        laptops.coordinator.voting.close(CloseRound(round_.id, anywhere=True))
    result = laptops.coordinator.voting.close(
        CloseRound(round_.id, "The other laptop fell into the lake", anywhere=True)
    )
    assert (result.cast, result.missing) == (1, 1)


def test_more_ballots_than_people_need_a_reason_on_each_laptop(laptops: Laptops) -> None:
    round_ = open_vote(laptops, people=1)
    for _ in range(2):
        cast(laptops.coordinator, round_)
    with refused(Code.VOTERS_OVER_PEOPLE):
        laptops.coordinator.kiosks.seal(SealUrn(round_.id))
    laptops.coordinator.kiosks.seal(SealUrn(round_.id, "Two shared a chair"))
    with refused(Code.ROUND_SEALED_HERE):
        laptops.coordinator.kiosks.seal(SealUrn(round_.id, "Once more"))
    assert laptops.coordinator.voting.voted(round_.id) == 2


def test_a_code_used_on_two_laptops_is_told_as_a_number(laptops: Laptops) -> None:
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    mine, other = laptops.mine, laptops.coordinator
    round_ = mine.voting.open(OpenRound(laptops.arena.id, laptops=2, codes=True))
    codes = mine.codes.hand_out(HandOutCodes(round_.id, 3))
    laptops.carry(mine, other)
    for laptop, code in ((mine, codes[0]), (other, codes[0]), (other, codes[1])):
        cast(laptop, round_, code=laptop.codes.check(round_.id, code))
    other.kiosks.seal(SealUrn(round_.id))
    assert mine.voting.close(CloseRound(round_.id)).codes_used_twice == 0
    laptops.carry(other, mine)
    result = mine.voting.result(round_.id)
    assert (result.cast, result.codes_used_twice) == (3, 1)


def test_a_code_that_was_used_on_a_laptop_merged_since_is_refused(laptops: Laptops) -> None:
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    mine, other = laptops.mine, laptops.coordinator
    round_ = mine.voting.open(OpenRound(laptops.arena.id, laptops=2, codes=True))
    (code,) = mine.codes.hand_out(HandOutCodes(round_.id, 1))
    laptops.carry(mine, other)
    cast(other, round_, code=other.codes.check(round_.id, code))
    other.kiosks.seal(SealUrn(round_.id))
    laptops.carry(other, mine)
    with refused(Code.CODE_USED):
        mine.codes.check(round_.id, code)


OPTIONS = tuple(Option(f"note:{number:032x}", "") for number in range(3))
ROUND = Round("round:" + "0" * 32, "arena:" + "0" * 32, "", OPTIONS, dots=9, laptops=3)
BALLOTS = st.lists(
    st.dictionaries(st.sampled_from([each.id for each in OPTIONS]), st.integers(0, 3)), max_size=12
)


@given(BALLOTS, st.lists(st.integers(0, 2), min_size=12, max_size=12), st.randoms())
def test_the_merge_of_urns_is_the_urn_of_the_merge(
    ballots: list[dict[str, int]], places: list[int], random: object
) -> None:
    """However ballots are spread over laptops, the result is that of one urn with all of them."""
    named = [(f"{number:032x}", ballot) for number, ballot in enumerate(ballots)]
    urns = [
        Urn(
            tuple(each for each, place in zip(named, places, strict=False) if place == laptop),
            issued=sum(place == laptop for _, place in zip(named, places, strict=False)),
            stream=f"{laptop}",
        )
        for laptop in range(3)
    ]
    random.shuffle(urns)  # type: ignore[attr-defined]
    together = count(ROUND, [Urn(tuple(named), len(named), stream="0")])
    apart = count(ROUND, urns)
    assert (apart.tally, apart.fingerprint, apart.cast, apart.issued, apart.spoiled) == (
        together.tally,
        together.fingerprint,
        together.cast,
        together.issued,
        together.spoiled,
    )
    assert apart.tally == tally(ROUND, ballots)
    # An urn that was merged twice counts once.
    assert count(ROUND, [*urns, urns[0]]).cast == apart.cast
    assert (apart.missing, together.missing) == (0, 2)


def test_nobody_goes_on_with_a_vote_of_which_no_ballot_counts(
    new_laptop: Callable[[str], Services], tmp_path: Path
) -> None:
    mine, other = new_laptop("mine"), new_laptop("other")
    arena = mine.arenas.new(NewArena("Cēsis", people=12))
    laptops = Laptops(mine, other, arena, tmp_path, new_laptop)
    round_ = open_vote(laptops, laptops=1)
    cast(mine, round_)
    mine.voting.close(CloseRound(round_.id))
    laptops.carry(mine, other)
    with refused(Code.ROUND_UNCOUNTED):
        other.repeating.reopen(ReopenRound(round_.id, "Two came late"))
    other.trust.accept(key_of(mine), "mine")
    assert other.repeating.reopen(ReopenRound(round_.id, "Two came late")).carries
