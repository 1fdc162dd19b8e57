"""Criteria that initiatives are weighed by, and what people gave them."""

from __future__ import annotations

from dataclasses import dataclass

SCALE = (1, 5)
"""Lowest and highest score."""
MATRIX = 100
"""Impact and effort run from 0 to this."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something that initiatives are weighed by. Set and weights are locked before scoring.

    Attributes:
        name: In the arena's language; ``name_second`` in its second one, or empty.
        help: What a high score means, in a sentence.
        weight: In percent of all weights together, as agreed.
        order: Fractional position key.
    """

    id: str
    arena: str
    name: str = ""
    name_second: str = ""
    help: str = ""
    weight: int = 20
    order: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """What one scorer gave one initiative by one criterion.

    There is one for each of the three, unless two laptops wrote the same name unknown to each
    other; then the later counts.

    Attributes:
        scorer: A sheet or a table ("Sheet 7", "Table 2"); better no name.
        value: See ``SCALE``; 0 when it was taken back.
    """

    id: str
    arena: str
    initiative: str
    criterion: str
    scorer: str = ""
    value: int = 0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Placing:
    """Where one group put an initiative on the matrix of impact and effort.

    There is one for each (initiative, group); of two that laptops wrote unknown to each other the
    later counts.

    Attributes:
        impact, effort: From 0 to ``MATRIX``.
    """

    id: str
    arena: str
    initiative: str
    group: str = ""
    impact: int = MATRIX // 2
    effort: int = MATRIX // 2
    deleted: bool = False
