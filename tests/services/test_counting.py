"""The count of sealed urns: each ballot once, and none that cannot be counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Channel, ChannelKind, Option, Round, RoundStage, Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.counting import (
    Result,
    ballots_of,
    count,
    seal,
    sealed_urns,
    turnout,
)

A, B = "cluster:" + "a" * 32, "cluster:" + "b" * 32
ROUND = Round(
    "round:" + "1" * 32,
    "arena:" + "2" * 32,
    "Which?",
    (Option(A, "Meals"), Option(B, "Farms")),
    dots=3,
    max_per_option=2,
    stage=RoundStage.CLOSED,
)


def ballot(number: int) -> str:
    return f"{number:032x}"


def urn(*ballots: tuple[int, dict[str, int]], spoiled: int = 0) -> Urn:
    return Urn(
        tuple((ballot(number), dots) for number, dots in ballots),
        issued=len(ballots) + spoiled,
        spoiled=spoiled,
    )


def test_urns_of_two_laptops_are_counted_together() -> None:
    result = count(ROUND, [urn((1, {A: 2}), (2, {}), spoiled=1), urn((3, {A: 1, B: 2}))])
    assert (result.issued, result.cast, result.spoiled) == (4, 3, 1)
    assert [(place.option, place.dots) for place in result.tally.ranking] == [(A, 3), (B, 2)]


def test_a_ballot_that_two_laptops_sealed_alike_counts_once() -> None:
    result = count(ROUND, [urn((1, {A: 2})), urn((1, {A: 2}), (2, {B: 1}))])
    assert (result.cast, result.spoiled) == (2, 0)


def test_what_was_handed_out_before_a_laptop_was_copied_counts_once() -> None:
    first = urn((1, {A: 2}), (2, {}), spoiled=1)
    result = count(ROUND, [first, urn((1, {A: 2}), (2, {}), (3, {B: 1}))])
    assert (result.issued, result.cast, result.spoiled) == (4, 3, 1)


def test_a_disputed_ballot_blocks_the_result_until_an_urn_is_excluded() -> None:
    urns = [
        replace(urn((1, {A: 2}), (2, {B: 1})), stream="one"),
        replace(urn((1, {A: 1}), (3, {B: 2})), stream="two", device="Laptop 2"),
    ]
    with pytest.raises(WmtError) as error:
        count(ROUND, urns)
    assert (error.value.code, error.value.params) == (Code.ROUND_DISPUTED, {"count": 1})
    assert [(each.stream, each.disputed, each.counted) for each in sealed_urns(ROUND, urns)] == [
        ("one", 1, True),
        ("two", 1, True),
    ]
    settled = replace(ROUND, excluded=("two",), exclusion="It was a copy.")
    result = count(settled, urns)
    assert (result.cast, result.spoiled, result.issued, result.tally.dots_used) == (2, 0, 2, 3)
    (left_out,) = result.uncounted
    assert (left_out.device, left_out.ballots, left_out.disputed) == ("Laptop 2", 2, 0)
    assert left_out.excluded
    assert turnout(settled, urns) == 2


@pytest.mark.parametrize("standing", list(Standing))
def test_only_urns_by_keys_that_somebody_accepted_are_counted(standing: Standing) -> None:
    urns = [urn((1, {A: 2})), replace(urn((1, {A: 1}), (2, {B: 2})), standing=standing)]
    if standing in {Standing.OWN, Standing.ENROLLED, Standing.ACCEPTED}:
        with pytest.raises(WmtError):
            count(ROUND, urns)
        return
    result = count(ROUND, urns)
    assert (result.cast, result.issued, result.tally.dots_used) == (1, 1, 2)
    assert [each.standing for each in result.uncounted] == [standing]
    assert ballots_of(ROUND, urns) == {ballot(1): {A: 2}}


def test_a_ballot_that_breaks_a_rule_is_spoiled_and_in_no_further_count() -> None:
    urns = [urn((1, {A: 3}), (2, {B: 1}), (3, {A: 2, B: 2}), (4, {"cluster:" + "c" * 32: 1}))]
    result = count(ROUND, urns)
    assert (result.cast, result.spoiled, result.tally.valid) == (1, 3, 1)
    assert ballots_of(ROUND, urns) == {ballot(2): {B: 1}}


def test_hands_count_and_are_checked_with_the_urn_of_their_laptop() -> None:
    def hands(people: int, spoiled: int = 0, stream: str = "one") -> Channel:
        kind, issued = ChannelKind.HANDS, people + spoiled
        return Channel(
            "", "", ROUND.id, stream, kind, issued, cast=people, spoiled=spoiled, dots={B: 2}
        )

    counted = replace(urn((1, {A: 1})), stream="one")
    strange = replace(urn((2, {A: 1})), stream="two", standing=Standing.NEW)
    result = count(ROUND, [counted, strange], channels=[hands(3, 1), hands(9, stream="two")])
    assert (result.issued, result.cast, result.spoiled, result.reconciled) == (5, 4, 1, True)
    assert [(place.option, place.dots) for place in result.tally.ranking] == [(B, 2), (A, 1)]
    checked = {count(ROUND, [counted], channels=[hands(n)]).fingerprint for n in (2, 3)}
    assert len(checked | {count(ROUND, [counted]).fingerprint}) == 3


def test_people_compare_eight_signs_of_the_fingerprint() -> None:
    result = count(ROUND, [urn((1, {A: 1}))])
    assert result.check_sum == f"{result.fingerprint[:4]}-{result.fingerprint[4:8]}".upper()
    assert count(ROUND, [urn((1, {B: 1}))]).fingerprint != result.fingerprint


def test_an_urn_is_sealed_in_the_order_of_random_ids() -> None:
    operation = seal(ROUND.id, urn((2, {B: 1, A: 1}), (1, {}), spoiled=1))
    assert operation == ["urn", ROUND.id, [[ballot(1), {}], [ballot(2), {A: 1, B: 1}]], 3, 1]
    assert list(operation[2][1][1]) == [A, B]


@given(st.data())
def test_the_order_of_urns_and_ballots_changes_nothing(data: st.DataObject) -> None:
    dots = st.fixed_dictionaries({}, optional={A: st.integers(0, 3), B: st.integers(0, 3)})
    papers = data.draw(st.lists(st.tuples(st.integers(0, 5), dots), max_size=8))
    shuffled = data.draw(st.permutations(papers))
    cut = data.draw(st.integers(0, len(papers)))
    one, other = [urn(*papers)], [urn(*shuffled[cut:]), urn(*shuffled[:cut])]
    assert ballots_of(ROUND, one) == ballots_of(ROUND, other)
    assert outcome(one) == outcome(other)


def outcome(urns: list[Urn]) -> Result | dict[str, object]:
    """Return the result, or how much is disputed."""
    try:
        return count(ROUND, urns)
    except WmtError as error:
        return {"code": error.code, **error.params}


@given(st.data())
def test_a_count_is_that_of_the_papers_in_the_urns_that_count(data: st.DataObject) -> None:
    """Against an oracle: real papers, each handed out once, in copies of urns of any standing."""
    papers = data.draw(st.dictionaries(st.integers(0, 9), st.sampled_from([{A: 1}, {B: 2}, {}])))
    shares = st.sets(st.sampled_from(sorted(papers))) if papers else st.just(set())
    held = data.draw(st.lists(st.tuples(shares, st.sampled_from(Standing), st.booleans())))
    urns = [
        replace(
            urn(*((number, papers[number]) for number in sorted(numbers))),
            stream=str(place),
            standing=standing,
        )
        for place, (numbers, standing, _) in enumerate(held)
    ]
    excluded = tuple(str(place) for place, (_, _, out) in enumerate(held) if out)
    round_ = replace(ROUND, excluded=excluded)
    trusted = {Standing.OWN, Standing.ENROLLED, Standing.ACCEPTED}
    counting = [numbers for numbers, standing, out in held if standing in trusted and not out]
    expected = set().union(*counting)
    result = count(round_, urns)
    assert (result.cast, result.issued, result.spoiled) == (len(expected), len(expected), 0)
    assert result.tally.dots_used == sum(sum(papers[number].values()) for number in expected)
    assert len(result.uncounted) == len(held) - len(counting)
