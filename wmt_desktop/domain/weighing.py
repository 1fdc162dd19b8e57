"""Initiatives weighed by criteria: means, how far scores lie apart, what would change the order.

Everything is exact. The only rounding is ``hundredths``, for what people read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from wmt_desktop.domain.criteria import SCALE, Criterion, Score

WHOLE = 100
"""What the weights of all criteria make together, in percent."""


@dataclass(frozen=True, slots=True)
class Scored:
    """What one initiative was given by one criterion.

    Attributes:
        values: How often each value of ``SCALE`` was given, from the lowest.
    """

    values: tuple[int, ...]

    @property
    def count(self) -> int:
        """Number of scores."""
        return sum(self.values)

    @property
    def mean(self) -> Fraction | None:
        """The mean, or None without scores."""
        if not self.count:
            return None
        return Fraction(sum(value * count for value, count in self._each()), self.count)

    @property
    def spread(self) -> Fraction | None:
        """How far the scores lie from their mean on average (mean absolute deviation)."""
        mean = self.mean
        if mean is None:
            return None
        return sum((abs(value - mean) * count for value, count in self._each()), Fraction()) / (
            self.count
        )

    @property
    def lowest(self) -> int | None:
        """The lowest score that was given."""
        return next((value for value, count in self._each() if count), None)

    @property
    def highest(self) -> int | None:
        """The highest score that was given."""
        return next((value for value, count in reversed(self._each()) if count), None)

    def _each(self) -> list[tuple[int, int]]:
        return list(enumerate(self.values, SCALE[0]))


@dataclass(frozen=True, slots=True)
class Swing:
    """The smallest change of one weight that changes the order of the first.

    The other criteria share the rest in their old proportions.

    Attributes:
        weight: Percent at which the order is different; ``agreed`` is the present one.
        order: Initiative ids, the best first, as it would be then.
    """

    criterion: str
    agreed: int
    weight: int
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """All scores of an arena.

    Attributes:
        criteria: In order.
        scorers: Sheets and tables that gave at least one score that counts.
        scored: By (initiative, criterion), also where there are no scores yet.
    """

    criteria: tuple[Criterion, ...]
    initiatives: tuple[str, ...]
    scorers: tuple[str, ...]
    scored: Mapping[tuple[str, str], Scored]

    @property
    def weight(self) -> int:
        """Sum of all weights; 100 when they are agreed."""
        return sum(criterion.weight for criterion in self.criteria)

    def score(self, initiative: str) -> Fraction | None:
        """Return the mean of the criteria's means by their weights.

        None while a criterion that weighs something has no score: part of the criteria would be
        compared with all of them.
        """
        total, whole = Fraction(), 0
        for criterion in self.criteria:
            if not criterion.weight:
                continue
            mean = self.scored[initiative, criterion.id].mean
            if mean is None:
                return None
            total += mean * criterion.weight
            whole += criterion.weight
        return total / whole if whole else None

    def scores(self) -> dict[str, Fraction]:
        """Return the score of every initiative that has one."""
        found = ((each, self.score(each)) for each in self.initiatives)
        return {each: score for each, score in found if score is not None}

    def ranking(self) -> tuple[str, ...]:
        """Return the initiatives that have a score, the best first; equals as they stand."""
        scores = self.scores()
        return tuple(sorted(scores, key=lambda each: -scores[each]))

    def swing(self, first: int) -> Swing | None:
        """Return the smallest change of one weight that changes the order of the first so many.

        Weights change by whole percents; of equal changes the one of the earlier criterion is
        returned, a raise before a cut. A mere tie changes no order. None when nothing changes it,
        or when the weights are not agreed (they do not make 100).
        """
        ranking = self.ranking()
        if self.weight != WHOLE or len(ranking) < 2 or len(self.criteria) < 2:
            return None
        means = self._whole_means(ranking)
        for change in range(1, WHOLE + 1):
            for criterion in self.criteria:
                for weight in (criterion.weight + change, criterion.weight - change):
                    if 0 <= weight <= WHOLE:
                        order = self._order(ranking, means, criterion, weight)
                        if order[:first] != ranking[:first]:
                            return Swing(criterion.id, criterion.weight, weight, order)
        return None

    def _whole_means(self, initiatives: Sequence[str]) -> dict[tuple[str, str], int]:
        """Return the means as whole numbers of one unit; what weighs nothing may lack scores."""
        means = {
            (initiative, criterion.id): self.scored[initiative, criterion.id].mean or Fraction()
            for initiative in initiatives
            for criterion in self.criteria
        }
        unit = lcm(*(mean.denominator for mean in means.values()))
        return {key: int(mean * unit) for key, mean in means.items()}

    def _order(
        self,
        ranking: tuple[str, ...],
        means: Mapping[tuple[str, str], int],
        changed: Criterion,
        weight: int,
    ) -> tuple[str, ...]:
        others = [each for each in self.criteria if each.id != changed.id]
        whole = sum(each.weight for each in others)
        # A criterion that had everything leaves its rest to the others in equal parts.
        shares = {each.id: each.weight if whole else 1 for each in others}
        whole = whole or len(others)
        weighed = {
            initiative: weight * whole * means[initiative, changed.id]
            + (WHOLE - weight)
            * sum(share * means[initiative, each] for each, share in shares.items())
            for initiative in ranking
        }
        return tuple(sorted(ranking, key=lambda each: -weighed[each]))


def weigh(
    criteria: Iterable[Criterion], initiatives: Iterable[str], scores: Iterable[Score]
) -> Weighing:
    """Return what scores say of initiatives.

    Scores of other things, of 0 (taken back) and outside ``SCALE`` do not count.
    """
    lowest, highest = SCALE
    ordered = tuple(criteria)
    ids = tuple(initiatives)
    known = {(initiative, criterion.id) for initiative in ids for criterion in ordered}
    given: defaultdict[tuple[str, str], list[int]] = defaultdict(
        lambda: [0] * (highest - lowest + 1)
    )
    scorers = set()
    for score in scores:
        key = (score.initiative, score.criterion)
        if key in known and lowest <= score.value <= highest and not score.deleted:
            given[key][score.value - lowest] += 1
            scorers.add(score.scorer)
    return Weighing(
        criteria=ordered,
        initiatives=ids,
        scorers=tuple(sorted(scorers)),
        scored={key: Scored(tuple(given[key])) for key in known},
    )


def hundredths(amount: Fraction | None) -> int | None:
    """Return an amount in hundredths, halves rounded up: 4.375 is 438."""
    return None if amount is None else int((amount * 200 + 1) // 2)
