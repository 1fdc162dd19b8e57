"""The matrix of impact and effort: where groups put an initiative, merged without hiding who differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from wmt_desktop.domain.criteria import MATRIX, Placing


@dataclass(frozen=True, slots=True)
class Spot:
    """An initiative on the merged matrix.

    Attributes:
        impact, effort: Means of the groups, from 0 to ``MATRIX``.
        impact_range, effort_range: The lowest and the highest of the groups.
        groups: How many placed it.
    """

    initiative: str
    impact: Fraction
    effort: Fraction
    impact_range: tuple[int, int]
    effort_range: tuple[int, int]
    groups: int

    @property
    def apart(self) -> int:
        """How far the groups differ on the axis where they differ most."""
        return max(high - low for low, high in (self.impact_range, self.effort_range))


def merged(placings: Iterable[Placing]) -> dict[str, Spot]:
    """Return the spot of each initiative that somebody placed."""
    by_initiative: dict[str, list[Placing]] = {}
    for placing in placings:
        if not placing.deleted:
            by_initiative.setdefault(placing.initiative, []).append(placing)
    return {each: _spot(each, placed) for each, placed in by_initiative.items()}


def _spot(initiative: str, placed: list[Placing]) -> Spot:
    impacts = [_kept(placing.impact) for placing in placed]
    efforts = [_kept(placing.effort) for placing in placed]
    return Spot(
        initiative=initiative,
        impact=Fraction(sum(impacts), len(placed)),
        effort=Fraction(sum(efforts), len(placed)),
        impact_range=(min(impacts), max(impacts)),
        effort_range=(min(efforts), max(efforts)),
        groups=len(placed),
    )


def _kept(value: int) -> int:
    return min(max(value, 0), MATRIX)
