"""Counting hands beside ballots, and ballots whose options were joined after the vote."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.voting.slow_tally import slow_tally
from wmt_desktop.domain import voting
from wmt_desktop.domain.rounds import Method, Option, Round, TieRule
from wmt_desktop.domain.voting import tally as tally_module
from wmt_desktop.domain.voting.regrouping import Hands, Regrouping
from wmt_desktop.domain.voting.tally import Ruling, Settled, tally

IDS = "abcdef"
SOURCE = Path(voting.__path__[0])


def round_of(**rules: object) -> Round:
    fixed: dict[str, object] = {"dots": 5, "max_per_option": 3, "goes_on": 2} | rules
    options = tuple(Option(id_, id_.upper()) for id_ in IDS)
    return Round("round:1", "arena:1", "?", options, **fixed)  # type: ignore[arg-type]


def some_vote(random: Random) -> tuple[Round, list[dict[str, int]], Hands]:
    """Return a small vote full of ties and joined options."""
    joined = {
        one: random.choice(IDS + "z") for one in random.sample(IDS, random.choice([0, 1, 2, 4]))
    }
    round_ = round_of(
        tie=random.choice(list(TieRule)),
        goes_on=random.randint(1, 4),
        seed=random.choice(["", "dice"]),
        regrouped=joined,
    )
    ballots = [
        dict(random.choice([{"a": 3, "b": 2}, {"a": 1, "c": 1}, {"b": 3, "d": 1}, {"e": 2}, {}]))
        for _ in range(random.randint(0, 5))
    ]
    people = random.choice([0, 0, 1, 3])
    marked = random.sample(IDS, 3)
    return round_, ballots, Hands(people, {one: random.randint(0, 3 * people) for one in marked})


def disagreement(
    module: ModuleType, round_: Round, ballots: list[dict[str, int]], hands: Hands
) -> bool:
    counted = module.tally(round_, ballots, (), hands)
    ranking, going, cut = slow_tally(round_, ballots, hands.dots, hands.people)
    found = [(each.rank, each.option, each.dots, each.supporters) for each in counted.ranking]
    # Where the rule leaves options tied, their order says nothing.
    return (sorted(found), sorted(counted.goes_on), counted.dots_cut) != (
        sorted(ranking),
        sorted(going),
        cut,
    ) or any(type(each.dots) is not int for each in counted.ranking)


def test_the_count_agrees_with_a_slow_one() -> None:
    for seed in range(2_000):
        assert not disagreement(tally_module, *some_vote(Random(seed))), seed


MUTANTS = (
    ("joined dots are not cut", "regrouping", "added[option] -= over", "added[option] -= 0"),
    ("hands have the cap of one", "regrouping", "self._cap * hands.people", "self._cap"),
    ("a circle ends at the greatest", "regrouping", "return min(path", "return max(path"),
    ("hands have no voters", "tally", "len(self.spread) + self.hands", "len(self.spread)"),
    (
        "floats",
        "tally",
        "return sum(self.spread) + self.hands",
        "return sum(self.spread) / 1 + self.hands",
    ),
    (
        "a tie at the cut goes on in part",
        "tally",
        "if len(taken) + len(tied) > places:",
        "if len(taken) >= places:",
    ),
    (
        "fewer voters win a tie",
        "tally",
        "return -self._votes[option].supporters",
        "return self._votes[option].supporters",
    ),
    ("lots upside down", "tally", "return self._lot[option]", "return -self._lot[option]"),
)


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[[str, str, str], ModuleType]]:
    """Return a function that makes a copy of the count with one line changed importable."""
    sys.path.insert(0, str(tmp_path))

    def copy(module: str, before: str, after: str) -> ModuleType:
        package = tmp_path / "miscounted"
        package.mkdir()
        for source in SOURCE.glob("*.py"):
            text = source.read_text(encoding="utf-8")
            if source.stem == module:
                assert text.count(before) == 1, f"the source has changed: {before}"
                text = text.replace(before, after)
            text = text.replace("wmt_desktop.domain.voting.", "miscounted.")
            (package / source.name).write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module("miscounted.tally")

    yield copy
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] == "miscounted"]:
        del sys.modules[name]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant[0])
def test_mutant_is_caught(
    mutant: tuple[str, str, str, str], build: Callable[[str, str, str], ModuleType]
) -> None:
    module = build(*mutant[1:])
    votes = (some_vote(Random(seed)) for seed in range(2_000))
    assert any(disagreement(module, *vote) for vote in votes)


BALLOTS = st.lists(st.dictionaries(st.sampled_from(IDS), st.integers(0, 2), max_size=2), max_size=8)
JOINED = st.dictionaries(st.sampled_from(IDS), st.sampled_from(IDS), max_size=4)
HANDS = st.builds(
    Hands, st.integers(4, 9), st.dictionaries(st.sampled_from(IDS), st.integers(0, 4), max_size=3)
)


@settings(max_examples=60)
@given(BALLOTS, JOINED, HANDS, st.randoms(use_true_random=False))
def test_joining_keeps_sums_but_for_the_dots_it_says_were_cut(
    ballots: list[dict[str, int]], joined: dict[str, str], hands: Hands, random: Random
) -> None:
    before, after = round_of(), round_of(regrouped=joined)
    one, other = tally(before, ballots, (), hands), tally(after, ballots, (), hands)
    assert one.dots_cut == 0
    assert one.dots_used == sum(sum(each.values()) for each in ballots) + sum(hands.dots.values())
    assert other.dots_used + other.dots_cut == one.dots_used
    assert other.dots_unused == one.dots_unused
    assert other.valid == one.valid
    kept = Regrouping(after)
    for place in other.ranking:
        parts = [each for each in one.ranking if kept.kept(each.option) == place.option]
        assert place.dots <= sum(each.dots for each in parts)
        assert max(place.spread, default=0) <= after.max_per_option
        if len(parts) == 1:
            assert (place.dots, place.spread) == (parts[0].dots, parts[0].spread)
    shuffled = replace(after, options=tuple(random.sample(after.options, len(IDS))))
    assert tally(shuffled, random.sample(ballots, len(ballots)), (), hands) == other


@settings(max_examples=60)
@given(BALLOTS, JOINED, HANDS, st.sampled_from(IDS))
def test_another_dot_or_hand_never_lowers_a_place(
    ballots: list[dict[str, int]], joined: dict[str, str], hands: Hands, option: str
) -> None:
    round_ = round_of(regrouped=joined)
    kept = Regrouping(round_).kept(option)

    def rank(of: list[dict[str, int]], shown: Hands) -> int:
        counted = tally(round_, of, (), shown)
        return next(each.rank for each in counted.ranking if each.option == kept)

    before = rank(ballots, hands)
    assert rank([*ballots, {option: 1}], hands) <= before
    more = {**hands.dots, option: hands.dots.get(option, 0) + 1}
    assert rank(ballots, Hands(hands.people, more)) <= before


@settings(max_examples=60)
@given(
    BALLOTS,
    st.lists(st.sampled_from("abc"), max_size=4),
    st.sampled_from([Settled.LOT, Settled.CHOICE]),
)
def test_a_ruling_only_orders_what_was_tied(
    ballots: list[dict[str, int]], order: list[str], how: Settled
) -> None:
    """Nor does one, of a file that means ill, that leaves options out or names one twice."""
    ballots += [{"a": 2, "b": 2}, {"c": 2}]
    round_ = round_of(tie=TieRule.CHOICE)
    before, after = tally(round_, ballots), tally(round_, ballots, [Ruling(tuple(order), how)])
    by_option = {each.option: each for each in before.ranking}
    assert {each.option: each for each in after.ranking} == by_option
    assert len(after.ranking) == len(before.ranking)
    assert [each.dots for each in after.ranking] == [each.dots for each in before.ranking]
    assert set(before.goes_on) <= set(after.goes_on)
    if not any(set(tie.options) == set(order) for tie in before.ties):
        assert after == before


def test_ticks_for_joined_ideas_are_one_tick() -> None:
    round_ = round_of(method=Method.APPROVAL, regrouped={"b": "a", "c": "b"})
    counted = tally(round_, [{"a": 1, "b": 1}, {"c": 1}, {"d": 1}])
    assert [(each.option, each.dots) for each in counted.ranking[:2]] == [("a", 2), ("d", 1)]
    assert (counted.dots_used, counted.dots_cut) == (3, 1)
    assert [option.id for option in Regrouping(round_).options] == list("adef")
