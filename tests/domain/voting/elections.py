"""Small elections full of ties, free ideas, ideas without support and ideas over budget."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from wmt_desktop.domain.voting.election import Election, Project

IDS = "abcdef"


COSTS = (0, 1, 2, 3, 3, 4, 6, 7, 12, 40, Fraction(1, 3), Fraction(5, 2), Fraction(10, 7))
BUDGETS = (0, 1, 3, 6, 9, 10, 13, 20, Fraction(25, 2))


def small_election(random: Random) -> Election:
    """Return a random election; most have ties, and a third are in tenths of a unit."""
    ids = random.sample(IDS, random.randint(1, len(IDS)))
    most = random.choice([1, 1, 2, 3])
    unit = random.choice([Fraction(1), Fraction(1), Fraction(1, 10)])
    return Election(
        projects=tuple(Project(id_, id_.upper(), random.choice(COSTS) * unit) for id_ in ids),
        ballots=tuple(_ballot(random, ids, most) for _ in range(random.randint(0, 6))),
        budget=random.choice(BUDGETS) * unit,
    )


def _ballot(random: Random, ids: list[str], most: int) -> dict[str, int]:
    listed = random.sample(ids, random.randint(0, min(len(ids), 4)))
    return {id_: random.randint(0 if random.random() < 0.1 else 1, most) for id_ in listed}


def elections() -> st.SearchStrategy[Election]:
    """Generate elections that shrink well."""

    def with_ids(ids: list[str]) -> st.SearchStrategy[Election]:
        costs = st.one_of(
            st.integers(0, 8), st.fractions(0, 8, max_denominator=3), st.integers(0, 30)
        )
        return st.builds(
            Election,
            projects=st.tuples(
                *(st.builds(Project, st.just(id_), st.just(id_), costs) for id_ in ids)
            ),
            ballots=st.lists(
                st.dictionaries(st.sampled_from(ids), st.integers(0, 3)), max_size=6
            ).map(tuple),
            budget=st.one_of(st.integers(0, 20), st.fractions(0, 20, max_denominator=3)),
        )

    return st.lists(st.sampled_from(IDS), min_size=1, unique=True).flatmap(with_ids)
