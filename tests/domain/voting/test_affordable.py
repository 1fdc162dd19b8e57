"""Affordable sets and selection by score against looking at every subset."""

from __future__ import annotations

import os
from fractions import Fraction
from itertools import chain, combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.affordable import Idea, affordable_sets, exclusions
from wmt_desktop.domain.voting.by_score import select_by_score
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import select
from wmt_desktop.domain.voting.selection import Outcome

NAMES = "ABCDEF"
MANY = int(os.environ.get("WMT_LONG_RUN", "120"))
cases = st.tuples(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 6)), min_size=1, max_size=6),
    st.integers(1, 20),
    st.none() | st.integers(1, 3),
)
Case = tuple[list[tuple[int, int]], int, int | None]


def subsets(names: str) -> list[tuple[str, ...]]:
    return list(chain.from_iterable(combinations(names, size) for size in range(len(names) + 1)))


@settings(max_examples=MANY)
@given(cases)
def test_the_sets_are_those_of_looking_at_every_subset(case: Case) -> None:
    pairs, budget, limit = case
    cost = {name: each[0] for name, each in zip(NAMES, pairs, strict=False)}
    value = {name: each[1] for name, each in zip(NAMES, pairs, strict=False)}
    worth = "".join(name for name in cost if value[name])

    def allowed(chosen: tuple[str, ...]) -> bool:
        few = limit is None or len(chosen) <= limit
        return few and sum(cost[name] for name in chosen) <= budget

    full = [
        chosen
        for chosen in subsets(worth)
        if chosen
        and allowed(chosen)
        and not any(allowed((*chosen, more)) for more in worth if more not in chosen)
    ]
    full.sort(
        key=lambda chosen: (
            -sum(value[name] for name in chosen),
            sum(cost[name] for name in chosen),
            chosen,
        )
    )
    ideas = [Idea(name, cost[name], value[name]) for name in cost]
    found = affordable_sets(ideas, budget, limit, most=64)
    assert [each.ids for each in found] == full
    assert all(each.cost == sum(cost[name] for name in each.ids) for each in found)


@settings(max_examples=MANY)
@given(cases)
def test_the_best_rule_and_the_first_set_are_worth_and_cost_the_same(case: Case) -> None:
    pairs, budget, limit = case
    projects = tuple(Project(name, name, each[0]) for name, each in zip(NAMES, pairs, strict=False))
    ballot = {name: each[1] for name, each in zip(NAMES, pairs, strict=False)}
    chosen = select(Election(projects, (ballot,), budget), "best", limit=limit)
    ideas = [Idea(each.id, int(each.cost), ballot[each.id]) for each in projects]
    first = affordable_sets(ideas, budget, limit, most=1)
    if not first:
        assert chosen.selected == ()
    else:
        assert sum(ballot[name] for name in chosen.selected) == first[0].value
        assert chosen.cost == first[0].cost


@settings(max_examples=MANY)
@given(cases)
def test_by_criteria_the_best_that_fits_is_taken_in_turn(case: Case) -> None:
    pairs, budget, limit = case
    projects = tuple(Project(name, name, each[0]) for name, each in zip(NAMES, pairs, strict=False))
    scores = {
        name: Fraction(each[1], 2) for name, each in zip(NAMES, pairs, strict=False) if each[1]
    }
    found = select_by_score(Election(projects, (), budget), scores, limit)
    left, taken = budget, list[str]()
    cost = {each.id: int(each.cost) for each in projects}
    for name in sorted(scores, key=lambda name: (-scores[name], cost[name], name)):
        if cost[name] <= left and (limit is None or len(taken) < limit):
            taken.append(name)
            left -= cost[name]
    assert found.selected == tuple(taken)
    assert (found.cost, found.left) == (budget - left, left)
    assert {step.project for step in found.steps if step.outcome is Outcome.NO_SCORE} == {
        each.id for each in projects
    } - scores.keys()
    assert len(found.steps) == len(projects)


def test_what_a_choice_excludes_is_told_with_the_money() -> None:
    costs = {"lunch": 5200, "storage": 6400, "recipes": 2800, "market": 1900, "bus": 2500}
    found = exclusions(("lunch", "recipes"), costs, 10_000, 2)
    assert [(each.id, each.beside, each.cost, each.by_limit) for each in found] == [
        ("storage", ("lunch",), 11_600, False),
        ("market", (), 9_900, True),
        ("bus", ("lunch", "recipes"), 10_500, False),
    ]
    assert exclusions((), costs, 100_000) == ()


def test_too_many_sets_are_refused_with_the_number_that_works() -> None:
    ideas = [Idea(str(number), 1, 1) for number in range(18)]
    with pytest.raises(WmtError) as error:
        affordable_sets(ideas, 100)
    assert (error.value.code, error.value.params) == (
        Code.RULE_TOO_LARGE,
        {"count": 18, "limit": 17},
    )
    assert len(affordable_sets(ideas, 100, limit=2)) == 4


def test_selection_equals_brute_force_on_a_thousand_cases() -> None:
    draw = Random(2024)
    for _ in range(1_000):
        count, budget = draw.randint(1, 6), draw.randint(1, 20)
        limit = draw.choice((None, 1, 2, 3))
        cost = {name: draw.randint(0, 9) for name in NAMES[:count]}
        dots = {name: draw.randint(0, 6) for name in cost}
        allowed = [
            chosen
            for chosen in subsets(NAMES[:count])
            if sum(cost[name] for name in chosen) <= budget
            and (limit is None or len(chosen) <= limit)
        ]
        most = max(sum(dots[name] for name in chosen) for chosen in allowed)
        election = Election(
            tuple(Project(name, name, cost[name]) for name in cost), (dots,), budget
        )
        best = select(election, "best", limit=limit)
        assert set(best.selected) in map(set, allowed)
        assert sum(dots[name] for name in best.selected) == most
        left, taken = budget, list[str]()
        for name in sorted(dots, key=lambda name: (-dots[name], cost[name], name)):
            if dots[name] and cost[name] <= left and (limit is None or len(taken) < limit):
                taken.append(name)
                left -= cost[name]
        assert select(election, "greedy", limit=limit).selected == tuple(taken)
