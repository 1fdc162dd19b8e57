"""What a selection says about itself, and what holds for every rule."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.voting.elections import elections, small_election
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.best import MOST_IDEAS
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import RULES, fair_shares_make_sense, select
from wmt_desktop.domain.voting.selection import Outcome, exact, rounded
from wmt_desktop.domain.voting.ties import TieOrder, TieStep

FUNDED = {Outcome.FUNDED, Outcome.FILLED}


def election(costs: dict[str, int], ballots: list[dict[str, int]], budget: int) -> Election:
    projects = tuple(Project(id_, id_.upper(), cost) for id_, cost in costs.items())
    return Election(projects, tuple(ballots), budget)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    elections(), st.sampled_from(RULES), st.sampled_from(TieOrder), st.none() | st.integers(0, 3)
)
def test_selection_is_sound(
    given_election: Election, rule: str, ties: TieOrder, limit: int | None
) -> None:
    found = select(given_election, rule, ties=ties, limit=limit)
    costs = [given_election.by_id[project].cost for project in found.selected]
    assert sum(costs) == found.cost <= given_election.budget
    assert found.left == given_election.budget - found.cost
    assert limit is None or len(found.selected) <= limit
    assert len(set(found.selected)) == len(found.selected)
    assert all(given_election.totals[project] for project in found.selected)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(elections(), st.sampled_from(RULES), st.none() | st.integers(0, 3))
def test_steps_tell_the_whole_selection(
    given_election: Election, rule: str, limit: int | None
) -> None:
    found = select(given_election, rule, limit=limit)
    assert sorted(step.project for step in found.steps) == sorted(given_election.by_id)
    assert found.selected == tuple(s.project for s in found.steps if s.outcome in FUNDED)
    left = given_election.budget
    for step in found.steps:
        assert step.left_before == left
        left -= step.cost if step.outcome in FUNDED else 0
        assert step.left_after == left
        assert (step.outcome == Outcome.NO_DOTS) == (step.dots == 0)
        if step.outcome == Outcome.DOES_NOT_FIT:
            assert step.cost > step.left_before
        if step.outcome == Outcome.OVER_LIMIT:
            assert limit is not None
        if step.outcome == Outcome.SUPPORTERS_SHORT:
            assert step.share is not None
            assert step.share.money is not None
            assert step.share.money < step.cost
    assert set(found.runners_up) == set(given_election.supported) - set(found.selected)
    for tie in found.ties:
        assert len(tie.options) > 1
        assert tie.options[0] in found.selected
        assert set(tie.left_out) == set(tie.options) - set(found.selected)


@pytest.mark.parametrize("rule", ["greedy", "best"])
def test_another_dot_never_hurts(rule: str) -> None:
    for seed in range(150):
        random = Random(seed)
        before = small_election(random)
        for winner in select(before, rule).selected:
            ballots = (*before.ballots, {winner: 1})
            after = Election(before.projects, ballots, before.budget)
            assert winner in select(after, rule).selected


def test_greedy_says_what_happened_to_each_idea() -> None:
    found = select(
        election(
            {"a": 6, "b": 5, "c": 4, "d": 4, "e": 1},
            [{"a": 3, "b": 2, "c": 1, "d": 1}, {"a": 1, "b": 1}],
            10,
        ),
        "greedy",
    )
    assert [(step.project, step.outcome, step.left_before) for step in found.steps] == [
        ("a", Outcome.FUNDED, 10),
        ("b", Outcome.DOES_NOT_FIT, 4),
        ("c", Outcome.FUNDED, 4),
        ("d", Outcome.DOES_NOT_FIT, 0),
        ("e", Outcome.NO_DOTS, 0),
    ]
    assert found.runners_up == ("b", "d")
    (tie,) = found.ties
    assert (tie.options, tie.how, tie.left_out) == (("c", "d"), TieStep.NAME, ("d",))
    assert found.steps[2].as_record() == {
        "project": "c",
        "decision": "funded",
        "cost": 4,
        "dots": 1,
        "supporters": 1,
        "left_before": 4,
        "left_after": 0,
        "tied": ["c", "d"],
    }
    assert tie.as_record() == {
        "options": ["c", "d"],
        "rule": "recommended",
        "decided": True,
        "how": "name",
        "left_out": ["d"],
    }


@pytest.mark.parametrize(
    ("ties", "lots", "winner", "how"),
    [
        (TieOrder.NAME, None, "a", TieStep.NAME),
        (TieOrder.RECOMMENDED, None, "b", TieStep.NAME),
        (TieOrder.RECOMMENDED, ["c", "b", "a"], "c", TieStep.LOT),
    ],
)
def test_ties_follow_the_agreed_order(
    ties: TieOrder, lots: list[str] | None, winner: str, how: TieStep
) -> None:
    tied = election({"a": 5, "b": 4, "c": 4}, [{"a": 1, "b": 1, "c": 1}], 5)
    found = select(tied, "greedy", ties=ties, lot_order=lots)
    assert found.selected == (winner,)
    assert found.ties[0].how == how


def test_cost_alone_can_decide_a_tie() -> None:
    found = select(election({"a": 5, "b": 4}, [{"a": 1, "b": 1}], 5), "greedy")
    assert found.selected == ("b",)
    assert found.ties[0].how == TieStep.COST


def test_dots_decide_between_equally_dear_ideas_with_equal_value() -> None:
    """Two free ideas are equally good per unit of cost; more dots come first."""
    found = select(election({"a": 0, "b": 0}, [{"a": 1, "b": 2}], 5), "greedy-value")
    assert found.selected == ("b", "a")
    assert found.ties[0].how == TieStep.DOTS
    by_name = select(election({"a": 0, "b": 0}, [{"a": 1, "b": 2}], 5), "greedy-value", ties="name")
    assert by_name.selected == ("a", "b")


def test_equal_shares_worked_by_hand() -> None:
    """Shares of 5. A costs 6 for 4 dots, 1.5 each, so its supporters keep 3.5, 3.5 and 2.

    B would cost 2 a dot, but its first supporter has 3.5 instead of 4, so the second pays 2.5
    for one dot. The supporter of C and D has 2 left, which buys neither.
    """
    found = select(
        election(
            {"a": 6, "b": 6, "c": 4, "d": 9},
            [{"a": 1, "b": 2}, {"a": 1, "b": 1}, {"a": 2, "c": 1, "d": 1}],
            15,
        ),
        "equal-shares",
    )
    assert found.purse == 5
    assert found.selected == ("a", "b")
    first, second, third, fourth = found.steps
    assert first.share is not None
    assert second.share is not None
    assert (first.share.effective, first.share.per_dot) == (Fraction(4), Fraction(3, 2))
    assert (first.share.next_best, first.share.next_effective) == ("b", Fraction(3))
    assert (second.share.effective, second.share.per_dot) == (Fraction(12, 5), Fraction(5, 2))
    assert {third.project, fourth.project} == {"c", "d"}
    assert all(step.outcome == Outcome.SUPPORTERS_SHORT for step in (third, fourth))
    assert all(step.share and step.share.money == 2 for step in (third, fourth))
    record = second.as_record()
    assert (record["effective_dots"], record["per_dot"]) == ("2.4000", "2.5000")


def test_filling_is_marked() -> None:
    shared = election({"a": 6, "b": 5}, [{"a": 1}, {"a": 1}, {"b": 1}], 12)
    plain = select(shared, "equal-shares")
    filled = select(shared, "equal-shares+greedy")
    assert plain.selected == ("a",)
    assert filled.selected == ("a", "b")
    assert [step.outcome for step in filled.steps] == [Outcome.FUNDED, Outcome.FILLED]


def test_fair_shares_tell_the_raise() -> None:
    """B's supporter holds 4 and needs 5: shares must rise by 25 %. A and B cost 11 of 12."""
    shared = election({"a": 6, "b": 5, "c": 9}, [{"a": 1}, {"a": 1}, {"b": 1, "c": 1}], 12)
    found = select(shared, "fair-shares-unfilled")
    assert found.selected == ("a", "b")
    # At 250 % more the supporter of B could pay for C as well, and all would cost 20.
    assert found.raised == 249
    assert found.purse == 4 + Fraction(4 * 249, 100)


def test_fair_shares_without_end_when_everything_fits() -> None:
    found = select(election({"a": 6, "b": 5}, [{"a": 1}, {"a": 1}, {"b": 1}], 12), "fair-shares")
    assert found.selected == ("a", "b")
    assert found.raised is None
    assert found.purse is None


def test_a_lone_expensive_idea_does_not_keep_people_waiting() -> None:
    """Its one supporter of 2,000 could pay only after 180,000 raises."""
    ballots = [{f"p{number % 8}": 1} for number in range(2000)]
    ballots[0]["x"] = 1
    costs = {**{f"p{number}": 10 for number in range(8)}, "x": 900}
    found = select(election(costs, ballots, 900), "fair-shares")
    assert len(found.selected) == 8
    assert found.raised is not None
    assert found.raised > 180_000


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_selected_from_nothing(rule: str) -> None:
    for empty in (
        election({}, [], 5),
        election({"a": 0, "b": 3}, [], 5),
        election({"a": 0, "b": 3}, [{}, {"a": 0}], 5),
    ):
        found = select(empty, rule)
        assert found.selected == ()
        assert all(step.outcome == Outcome.NO_DOTS for step in found.steps)


@pytest.mark.parametrize("rule", RULES)
def test_without_money_only_free_ideas_are_funded(rule: str) -> None:
    found = select(election({"a": 1, "b": 0, "c": 0}, [{"a": 2, "b": 1}], 0), rule)
    assert found.selected == ("b",)


def test_best_beats_greedy_and_prefers_the_cheaper_set() -> None:
    """Dots: A 4, B 3, C 3, D 2, E 2. B + C have the most; so have A + D, for more money."""
    knapsack = election(
        {"a": 9, "b": 4, "c": 4, "d": 1, "e": 9},
        [{"a": 4, "b": 3, "c": 3, "d": 2, "e": 2}],
        10,
    )
    assert select(knapsack, "greedy").selected == ("a", "d")
    # B, C and D together have 8 dots and cost 9.
    assert select(knapsack, "best").selected == ("b", "c", "d")
    two = select(knapsack, "best", limit=2)
    assert two.selected == ("b", "c")
    (tie,) = two.ties
    assert tie.how == TieStep.COST
    assert tie.left_out == ("d", "a")
    assert select(knapsack, "best", limit=2, ties="name").selected == ("a", "d")


def test_best_refuses_what_could_take_for_ever() -> None:
    costs = {f"p{number:02}": 1 for number in range(MOST_IDEAS + 1)}
    many = election(costs, [dict.fromkeys(costs, 1)], 10)
    with pytest.raises(WmtError) as refused:
        select(many, "best")
    assert refused.value.code == Code.RULE_TOO_LARGE
    assert refused.value.params == {"count": MOST_IDEAS + 1, "limit": MOST_IDEAS}
    too_dear = costs | {"p00": 11}
    assert len(select(election(too_dear, [dict.fromkeys(costs, 1)], 10), "best").selected) == 10


@pytest.mark.parametrize(
    "rule", ["", "Greedy", "best+greedy", "fair-shares+greedy", "greedy+", "mes"]
)
def test_unknown_rule_is_refused(rule: str) -> None:
    with pytest.raises(WmtError) as refused:
        select(election({"a": 1}, [], 1), rule)
    assert refused.value.code == Code.RULE_UNKNOWN
    assert refused.value.params == {"rule": rule, "rules": RULES}


@pytest.mark.parametrize("rule", ["greedy", "greedy-value"])
def test_filling_changes_nothing_where_nothing_fits(rule: str) -> None:
    for seed in range(50):
        given_election = small_election(Random(seed))
        filled = select(given_election, f"{rule}+greedy")
        assert filled.selected == select(given_election, rule).selected


def test_fair_shares_make_sense_from_four_ideas_that_fit() -> None:
    ballots = [dict.fromkeys("abcde", 1)]
    costs = {"a": 3, "b": 3, "c": 3, "d": 3, "e": 9}
    assert fair_shares_make_sense(election(costs, ballots, 12))
    assert not fair_shares_make_sense(election(costs, ballots, 11))
    assert not fair_shares_make_sense(election(costs, [{"e": 1}], 100))


@pytest.mark.parametrize("cost", [1.5, "3", None, True])
def test_election_takes_exact_amounts_only(cost: object) -> None:
    with pytest.raises(TypeError):
        Election((Project("a", "A", cost),), (), 5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("projects", "ballots", "budget"),
    [
        (("a", "a"), [], 5),
        (("a",), [{"b": 1}], 5),
        (("a",), [{"a": -1}], 5),
        (("a",), [{"a": 1.0}], 5),
        (("a",), [], -1),
    ],
)
def test_election_refuses_nonsense(
    projects: tuple[str, ...], ballots: list[dict[str, int]], budget: int
) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Election(tuple(Project(id_, id_, 1) for id_ in projects), tuple(ballots), budget)


def test_amounts_as_plain_data() -> None:
    assert exact(12) == 12
    assert exact(Fraction(24, 2)) == 12
    assert exact(Fraction(25, 2)) == "25/2"
    assert rounded(None) is None
    assert rounded(Fraction(1, 3)) == "0.3333"
    assert rounded(Fraction(200_005, 100_000)) == "2.0000"
    assert rounded(Fraction(12)) == "12.0000"
