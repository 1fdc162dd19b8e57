"""What experience says about the rules of a vote, as plain numbers."""

from __future__ import annotations

MANY_OPTIONS = 12
"""More than about a dozen options overload voters (designthinkingtoronto.com; DESIGN: up to 12)."""

FEW_VOTERS = 5
"""With fewer ballots people can guess who chose what."""

SMALL_ROOM = 30
"""Up to so many voters ties are common: with dots in real elections cut down to 10 voters one
result in five hung on a tie, with 30 one in eight, with 300 one in 24 (Pabulib data)."""

MOST_DOTS = 10
"""More are hard to hand out in a minute."""

SHORTLIST = 4
"""How many ideas the first of two rounds leaves for the second."""

FEW_WINNERS = 2
"""For so few winners two rounds are better than one: the second repairs split votes and near-ties
(nominal group technique: preliminary vote, discussion, final vote)."""


def suggested_dots(options: int, people: int = 0) -> int:
    """Return dots per person, from 2 to 10: a third of the options, a quarter in a large room.

    Practice gives a quarter to a third of the options (cannsult.org; ganttgrind.com). A small room
    needs the more of the two, so that fewer ideas tie.

    Args:
        people: Number of voters, or 0 if nobody has said.
    """
    parts = 4 if people > SMALL_ROOM else 3
    return max(2, min(MOST_DOTS, round(options / parts)))


def suggested_cap(dots: int) -> int:
    """Return the most dots for one idea: about half of them, 3 at most.

    Without a cap many people pile everything on one idea: 53 to 77 % of the ballots in three
    Polish cities, 0 % in Toulouse with 3 of 7 (Pabulib data).
    """
    return max(1, min(3, (dots + 1) // 2))


def suggested_places(options: int) -> int:
    """Return how many ideas go on: four, but never all of them."""
    return max(1, min(4, options - 1))


def suggests_two_rounds(options: int, places: int) -> bool:
    """Tell whether a shortlist first would help: few winners among clearly more ideas."""
    return places <= FEW_WINNERS and options > SHORTLIST
