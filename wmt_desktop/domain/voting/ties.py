"""The order among ideas that are equally good, fixed before the vote.

Source: equalshares.net on tie-breaking (lowest cost, then most votes, then a lot), with the
lot drawn once for the whole count by sorting hashes, in the spirit of RFC 3797.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from hashlib import sha256

from wmt_desktop.domain.voting.election import Election


class TieOrder(StrEnum):
    """Which of several equally good ideas comes first."""

    NAME = "name"
    RECOMMENDED = "recommended"


class TieStep(StrEnum):
    """The step of the order that settled a tie."""

    COST = "cost"
    DOTS = "dots"
    LOT = "lot"
    NAME = "name"


def draw_lots(seed: str, options: Iterable[str]) -> tuple[str, ...]:
    """Return the options in the order of their lots; the first holds lot number 1.

    The order is that of the hexadecimal SHA-256 of the UTF-8 bytes of the seed followed by the
    option's id, so anybody with the seed and a hash program can check it. The lot of an option
    does not depend on which other options there are.
    """
    return tuple(sorted(options, key=lambda option: (lot_hash(seed, option), option)))


def lot_hash(seed: str, option: str) -> str:
    """Return the hexadecimal hash that stands for an option's lot."""
    return sha256((seed + option).encode()).hexdigest()


class TieBreaker:
    """Orders tied projects of one election and says which step decided.

    Args:
        election: Its costs and totals are the first steps of ``RECOMMENDED``.
        order: ``NAME``: smallest id. ``RECOMMENDED``: lowest cost, most dots, lot.
        lots: Project ids in the order of their lots; without them, and among projects
            without a lot, the smallest id stands for the lot.
    """

    def __init__(
        self, election: Election, order: TieOrder, lots: Sequence[str] | None = None
    ) -> None:
        self._steps: tuple[TieStep, ...] = (TieStep.NAME,)
        self._keys: dict[str, tuple[object, ...]] = {id_: (id_,) for id_ in election.by_id}
        if order is TieOrder.RECOMMENDED:
            number = {project: position for position, project in enumerate(lots or ())}
            self._steps = (TieStep.COST, TieStep.DOTS, TieStep.LOT, TieStep.NAME)
            self._keys = {
                project.id: (
                    project.cost,
                    -election.totals[project.id],
                    number.get(project.id, len(number)),
                    project.id,
                )
                for project in election.projects
            }
        ranked = sorted(self._keys, key=lambda id_: self._keys[id_])
        self.rank = {project: position for position, project in enumerate(ranked)}
        """Place of every project in the order of ties; the smallest comes first."""

    def ordered(self, projects: Iterable[str]) -> tuple[str, ...]:
        """Return projects in the order of ties."""
        return tuple(sorted(projects, key=self.rank.__getitem__))

    def decided_by(self, projects: Sequence[str]) -> TieStep:
        """Return the last step needed to put the first of ordered projects before the others."""
        first, *others = (self._keys[project] for project in projects)
        return self._steps[
            max(
                next(step for step, (a, b) in enumerate(zip(first, other, strict=True)) if a != b)
                for other in others
            )
        ]
