"""Mean, spread and what changes the order, against plain arithmetic."""

from __future__ import annotations

from fractions import Fraction
from statistics import fmean

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.criteria import Criterion, Placing, Score
from wmt_desktop.domain.matrix import merged
from wmt_desktop.domain.weighing import Weighing, hundredths, weigh


def weighing(weights: list[int], marks: dict[str, list[list[int]]]) -> Weighing:
    """Weigh ``marks``: by initiative, for each criterion the scores of each sheet."""
    criteria = [Criterion(str(at), "arena", weight=weight) for at, weight in enumerate(weights)]
    scores = [
        Score(f"{initiative}{at}{sheet}", "arena", initiative, str(at), f"Sheet {sheet}", value)
        for initiative, given_ in marks.items()
        for at, values in enumerate(given_)
        for sheet, value in enumerate(values)
    ]
    return weigh(criteria, marks, scores)


values = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@given(values)
def test_mean_and_spread_of_scores(given_: list[int]) -> None:
    scored = weighing([100], {"A": [given_]}).scored["A", "0"]
    mean = fmean(given_)
    assert float(scored.mean or 0) == mean
    spread = float(scored.spread or 0)
    assert abs(spread - fmean(abs(value - mean) for value in given_)) < 1e-9
    assert (scored.count, scored.lowest, scored.highest) == (
        len(given_),
        min(given_),
        max(given_),
    )


def test_scores_taken_back_or_of_other_things_do_not_count() -> None:
    criteria = [Criterion("0", "arena", weight=60), Criterion("1", "arena", weight=40)]
    scores = [
        Score("a", "arena", "A", "0", "Sheet 1", 5),
        Score("b", "arena", "A", "1", "Sheet 1", 0),
        Score("c", "arena", "gone", "1", "Sheet 2", 4),
        Score("d", "arena", "A", "1", "Sheet 3", 9),
    ]
    found = weigh(criteria, ["A", "B"], scores)
    assert found.scorers == ("Sheet 1",)
    assert found.scored["A", "1"].mean is None
    assert found.scored["B", "0"].lowest is None
    # Part of the criteria is not compared with all of them.
    assert found.scores() == {}


def test_the_score_is_the_weighted_mean_rounded_once_and_half_up() -> None:
    found = weighing([50, 30, 20], {"A": [[5, 4], [3], [4]], "B": [[1], [2], [2]]})
    assert found.score("A") == Fraction(9, 2) / 2 + Fraction(9, 10) + Fraction(8, 10)
    assert found.ranking() == ("A", "B")
    assert hundredths(found.score("A")) == 395
    assert [hundredths(each) for each in (Fraction(35, 8), Fraction(1, 3), None)] == [438, 33, None]


def test_the_smallest_change_of_a_weight_is_told() -> None:
    # A: 5 and 1, B: 2 and 4. Equal where the first weighs 50 %; below that B is better.
    found = weighing([60, 40], {"A": [[5], [1]], "B": [[2], [4]]})
    swing = found.swing(1)
    assert swing is not None
    assert (swing.criterion, swing.agreed, swing.weight, swing.order) == ("0", 60, 49, ("B", "A"))
    assert weighing([60, 40], {"A": [[5], [5]], "B": [[2], [4]]}).swing(1) is None
    assert weighing([60, 50], {"A": [[5], [1]], "B": [[2], [4]]}).swing(1) is None


@given(
    st.lists(st.integers(0, 10), min_size=2, max_size=4).filter(lambda each: sum(each) > 0),
    st.data(),
    st.integers(1, 3),
)
def test_no_smaller_change_changes_the_order(
    parts: list[int], data: st.DataObject, first: int
) -> None:
    weights = [100 * part // sum(parts) for part in parts]
    weights[0] += 100 - sum(weights)
    marks = {
        name: [data.draw(values) for _ in weights]
        for name in data.draw(st.sampled_from(["AB", "ABC", "ABCD"]))
    }
    found = weighing(weights, marks)
    base = found.ranking()
    means = {
        name: [Fraction(sum(each), len(each)) for each in given_] for name, given_ in marks.items()
    }

    def order(changed: int, weight: int) -> tuple[str, ...]:
        rest = sum(weights) - weights[changed]
        new = [
            Fraction(weight)
            if at == changed
            else Fraction((100 - weight) * old, rest)
            if rest
            else Fraction(100 - weight, len(weights) - 1)
            for at, old in enumerate(weights)
        ]
        total = {
            name: sum(part * mean for part, mean in zip(new, each, strict=True))
            for name, each in means.items()
        }
        return tuple(sorted(base, key=lambda name: -total[name]))

    smallest = min(
        (
            abs(weight - old)
            for at, old in enumerate(weights)
            for weight in range(101)
            if order(at, weight)[:first] != base[:first]
        ),
        default=None,
    )
    swing = found.swing(first)
    assert (abs(swing.weight - swing.agreed) if swing else None) == smallest
    if swing:
        assert swing.order == order(int(swing.criterion), swing.weight)


def test_groups_are_merged_with_what_tells_them_apart() -> None:
    placed = [
        Placing("1", "arena", "A", "Table 1", 80, 20),
        Placing("2", "arena", "A", "Table 2", 55, 60),
        Placing("3", "arena", "A", "Table 3", 500, 60, deleted=True),
        Placing("4", "arena", "B", "Table 1", 500, -3),
    ]
    found = merged(placed)
    assert (found["A"].impact, found["A"].effort) == (Fraction(135, 2), Fraction(40))
    assert (found["A"].impact_range, found["A"].effort_range) == ((55, 80), (20, 60))
    assert (found["A"].groups, found["A"].apart) == (2, 40)
    # An odd file may say anything; it stays on the matrix.
    assert (found["B"].impact, found["B"].effort) == (Fraction(100), Fraction(0))
