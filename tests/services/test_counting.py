"""The count of sealed urns: each ballot once, and none that cannot be counted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.rounds import Option, Round, RoundStage, Urn
from wmt_desktop.services.counting import ballots_of, count, seal

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


def test_a_disputed_ballot_is_spoiled() -> None:
    result = count(ROUND, [urn((1, {A: 2}), (2, {B: 1})), urn((1, {A: 1}))])
    assert (result.cast, result.spoiled, result.tally.dots_used) == (1, 1, 1)


def test_a_ballot_that_breaks_a_rule_is_spoiled_and_in_no_further_count() -> None:
    urns = [urn((1, {A: 3}), (2, {B: 1}), (3, {A: 2, B: 2}), (4, {"cluster:" + "c" * 32: 1}))]
    result = count(ROUND, urns)
    assert (result.cast, result.spoiled, result.tally.valid) == (1, 3, 1)
    assert ballots_of(ROUND, urns) == {ballot(2): {B: 1}}


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
    assert count(ROUND, one) == count(ROUND, other)
