from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Method, Option, Round, TieRule
from wmt_desktop.domain.voting.tally import Ruling, Settled, Tally, tally
from wmt_desktop.domain.voting.ties import draw_lots, lot_hash

IDS = "abcdef"


def round_of(
    ids: str = IDS,
    tie: TieRule = TieRule.SUPPORTERS,
    goes_on: int = 2,
    method: Method = Method.DOTS,
    seed: str = "",
) -> Round:
    return Round(
        id="round:1",
        arena="arena:1",
        question="?",
        options=tuple(Option(id_, id_.upper()) for id_ in ids),
        dots=5,
        max_per_option=3,
        tie=tie,
        goes_on=goes_on,
        method=method,
        seed=seed,
    )


def places(counted: Tally) -> list[tuple[int, str, int, int, bool]]:
    return [
        (each.rank, each.option, each.dots, each.supporters, each.tied) for each in counted.ranking
    ]


def test_ranks_are_shared_and_the_next_one_is_skipped() -> None:
    counted = tally(
        round_of("abcde", goes_on=1),
        [{"b": 3, "a": 2}, {"a": 1, "b": 1, "c": 2}, {"c": 1}, {"d": 1}, {}],
    )
    assert places(counted) == [
        (1, "b", 4, 2, False),
        (2, "a", 3, 2, True),
        (2, "c", 3, 2, True),
        (4, "d", 1, 1, False),
        (5, "e", 0, 0, False),
    ]
    assert counted.ranking[0].spread == (3, 1)
    assert counted.ranking[4].spread == ()
    assert (counted.valid, counted.blank, dict(counted.faulty)) == (5, 1, {})
    assert (counted.dots_available, counted.dots_used, counted.dots_unused) == (25, 11, 14)
    assert counted.goes_on == ("b",)


def test_more_supporters_decide_a_tie_at_the_cut() -> None:
    counted = tally(round_of("abc"), [{"a": 3}, {"c": 2}, {"b": 1, "c": 1}, {"b": 1}])
    assert places(counted) == [
        (1, "c", 3, 2, True),
        (1, "a", 3, 1, True),
        (3, "b", 2, 2, False),
    ]
    (tie,) = counted.ties
    assert tie.options == ("c", "a")
    assert (tie.rank, tie.dots, tie.rule, tie.decided) == (1, 3, TieRule.SUPPORTERS, True)
    assert (tie.how, tie.at_cut) == (Settled.SUPPORTERS, False)
    assert counted.goes_on == ("c", "a")
    cut = tally(round_of("abc", goes_on=1), [{"a": 3}, {"c": 2}, {"b": 1, "c": 1}, {"b": 1}])
    assert cut.ties[0].at_cut
    assert cut.goes_on == ("c",)


def test_equally_many_supporters_leave_the_tie_to_a_run_off_or_lot() -> None:
    counted = tally(round_of("abc", goes_on=2), [{"a": 3, "b": 1}, {"b": 1}, {"c": 1}, {"c": 1}])
    (tie,) = counted.ties
    assert tie.options == ("b", "c")
    assert (tie.decided, tie.how, tie.at_cut) == (False, Settled.NEEDS_RUNOFF_OR_LOT, True)
    assert counted.goes_on == ("a",)


def test_supporters_may_settle_the_cut_and_leave_the_rest_tied() -> None:
    """A (2 supporters) goes on; B and C stay level below the cut, which hurts nobody."""
    ballots = [{"a": 1}, {"a": 1}, {"b": 2}, {"c": 2}]
    (tie,) = (counted := tally(round_of("abc", goes_on=1), ballots)).ties
    assert (tie.options, tie.decided, tie.how) == (("a", "b", "c"), True, Settled.SUPPORTERS)
    assert counted.goes_on == ("a",)
    (tie,) = (counted := tally(round_of("abc", goes_on=2), ballots)).ties
    assert (tie.decided, tie.how) == (False, Settled.NEEDS_RUNOFF_OR_LOT)
    assert counted.goes_on == ("a",)


@pytest.mark.parametrize(
    ("rule", "needs", "settled"),
    [
        (TieRule.RUNOFF, Settled.NEEDS_RUNOFF, Settled.RUNOFF),
        (TieRule.CHOICE, Settled.NEEDS_CHOICE, Settled.CHOICE),
        (TieRule.SUPPORTERS, Settled.NEEDS_RUNOFF_OR_LOT, Settled.LOT),
    ],
)
def test_the_room_decides_what_the_rule_leaves_open(
    rule: TieRule, needs: Settled, settled: Settled
) -> None:
    round_ = round_of("abc", tie=rule, goes_on=2)
    ballots = [{"a": 3, "b": 1}, {"c": 1}]
    (tie,) = (before := tally(round_, ballots)).ties
    assert (tie.decided, tie.how, before.goes_on) == (False, needs, ("a",))
    (tie,) = (after := tally(round_, ballots, [Ruling(("c", "b"), settled)])).ties
    assert (tie.options, tie.decided, tie.how) == (("c", "b"), True, settled)
    assert after.goes_on == ("a", "c")
    assert [each.rank for each in after.ranking] == [1, 2, 2]
    unrelated = tally(round_, ballots, [Ruling(("a", "b"), settled)])
    assert unrelated == before


def test_lots_can_be_checked_by_hand() -> None:
    seed = "6 3 3 1"
    ballots = [{"a": 1, "b": 1, "c": 1}]
    counted = tally(round_of("abcd", tie=TieRule.LOT, goes_on=1, seed=seed), ballots)
    by_hand = sorted("abcd", key=lambda id_: sha256(f"{seed}{id_}".encode()).hexdigest())
    assert list(counted.lot_order) == by_hand
    (tie,) = counted.ties
    assert list(tie.options) == [id_ for id_ in by_hand if id_ != "d"]
    assert (tie.decided, tie.how) == (True, Settled.LOT)
    assert counted.goes_on == tie.options[:1]
    assert lot_hash(seed, "a") == sha256(b"6 3 3 1a").hexdigest()


def test_one_lot_for_the_whole_count() -> None:
    """An option keeps its place among the others when more of them take part."""
    few, many = draw_lots("seed", "bdf"), draw_lots("seed", "abcdefgh")
    assert [option for option in many if option in few] == list(few)
    assert draw_lots("another seed", "abcdefgh") != many


def test_options_without_a_dot_are_no_tie_and_never_go_on() -> None:
    counted = tally(round_of("abc", goes_on=3), [{"a": 1}])
    assert counted.ties == ()
    assert counted.goes_on == ("a",)
    assert [(each.rank, each.tied) for each in counted.ranking] == [
        (1, False),
        (2, True),
        (2, True),
    ]


def test_below_the_threshold_nothing_goes_on_and_no_tie_is_at_the_cut() -> None:
    round_ = replace(round_of("abcd", goes_on=3), threshold=2)
    counted = tally(round_, [{"a": 3, "b": 2}, {"c": 1}, {"d": 1}])
    assert counted.goes_on == ("a", "b")
    assert [(tie.options, tie.at_cut) for tie in counted.ties] == [(("c", "d"), False)]
    assert tally(replace(round_, threshold=4), [{"a": 3}]).goes_on == ()


def test_faulty_ballots_are_counted_by_reason_only() -> None:
    counted = tally(round_of(), [{"a": 4}, {"a": 9}, {"x": 1}, {"a": 3, "b": 3}, {"a": 2}])
    assert dict(counted.faulty) == {
        Code.BALLOT_OVER_CAP: 2,
        Code.BALLOT_UNKNOWN_OPTION: 1,
        Code.BALLOT_TOO_MANY_DOTS: 1,
    }
    assert (counted.valid, counted.dots_used, counted.dots_available) == (1, 2, 5)


def test_scores_have_no_dots_to_keep() -> None:
    counted = tally(round_of(method=Method.SCORE), [{"a": 3, "b": 3, "c": 3}, {"a": 1}])
    assert (counted.dots_used, counted.dots_unused) == (10, 0)


def ballots_of(ids: str) -> st.SearchStrategy[list[dict[str, int]]]:
    return st.lists(st.dictionaries(st.sampled_from(ids), st.integers(0, 3)), max_size=12)


@settings(max_examples=30)
@given(
    ballots_of(IDS), st.sampled_from(TieRule), st.integers(1, 6), st.randoms(use_true_random=False)
)
def test_tally_is_the_sum_of_its_ballots(
    ballots: list[dict[str, int]], tie: TieRule, goes_on: int, random: Random
) -> None:
    round_ = round_of(tie=tie, goes_on=goes_on, seed="dice")
    counted = tally(round_, ballots)
    valid = [ballot for ballot in ballots if sum(ballot.values()) <= 5]
    sums = sum((Counter(ballot) for ballot in valid), Counter[str]())
    assert {each.option: each.dots for each in counted.ranking} == {id_: sums[id_] for id_ in IDS}
    assert counted.valid + sum(counted.faulty.values()) == len(ballots)
    assert counted.dots_used == sum(map(sum, (each.spread for each in counted.ranking)))
    for each in counted.ranking:
        assert each.rank == 1 + sum(other.dots > each.dots for other in counted.ranking)
        assert each.tied == any(
            other.dots == each.dots and other != each for other in counted.ranking
        )
        assert len(each.spread) == each.supporters
    assert len(counted.goes_on) <= goes_on
    assert (
        list(counted.goes_on) == [each.option for each in counted.ranking][: len(counted.goes_on)]
    )

    shuffled = replace(round_, options=tuple(random.sample(round_.options, len(IDS))))
    again = random.sample(ballots, len(ballots))
    assert tally(shuffled, again) == counted


@settings(max_examples=30)
@given(ballots_of(IDS), st.sampled_from(IDS))
def test_one_more_dot_never_lowers_a_place(ballots: list[dict[str, int]], option: str) -> None:
    def rank(of: list[dict[str, int]]) -> int:
        return next(each.rank for each in tally(round_of(), of).ranking if each.option == option)

    assert rank([*ballots, {option: 1}]) <= rank(ballots)
