"""What experience says about the rules of a dot vote, as plain numbers."""

from __future__ import annotations

MANY_OPTIONS = 12
"""More than about a dozen options overload voters (designthinkingtoronto.com; DESIGN: up to 12)."""

FEW_VOTERS = 5
"""With fewer ballots people can guess who chose what."""


def suggested_dots(options: int) -> int:
    """Return dots per person: about a third of the options, from 2 to 10.

    Practice gives a quarter to a third of the options (cannsult.org; ganttgrind.com).
    """
    return max(2, min(10, round(options / 3)))


def suggested_cap(dots: int) -> int:
    """Return the most dots for one idea: about half of them, 3 at most.

    Without a cap many people pile everything on one idea: 53 to 77 % of the ballots in three
    Polish cities, 0 % in Toulouse with 3 of 7 (Pabulib data).
    """
    return max(1, min(3, (dots + 1) // 2))


def suggested_places(options: int) -> int:
    """Return how many ideas go on: four, but never all of them."""
    return max(1, min(4, options - 1))
