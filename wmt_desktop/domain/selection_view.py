"""What the room sees of the initiatives: what is chosen and what it costs, scores only if wished."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.initiatives import Initiative


@dataclass(frozen=True, slots=True)
class SharedInitiative:
    """One initiative.

    Attributes:
        cost: In cents, or None.
        score: Mean score in hundredths; None where there is none or the room does not see any.
    """

    title: str
    change: str
    lead: str
    cost: int | None
    selected: bool
    score: int | None = None


@dataclass(frozen=True, slots=True)
class SelectionView:
    """The initiatives of an arena.

    Attributes:
        cost: Of the selected ones together, in cents.
        budget: In cents, or None while there is none.
        decided: A decision is in force.
    """

    initiatives: tuple[SharedInitiative, ...]
    cost: int
    budget: int | None
    currency: str
    decided: bool


def selection_view(
    initiatives: Sequence[Initiative],
    selected: Collection[str],
    budget: int | None,
    currency: str,
    *,
    decided: bool,
    scores: Mapping[str, int] | None = None,
) -> SelectionView:
    """Return what the room may see; ``scores`` in hundredths, None to show none."""
    return SelectionView(
        initiatives=tuple(
            SharedInitiative(
                each.title,
                each.change,
                each.lead,
                each.cost,
                each.id in selected,
                None if scores is None else scores.get(each.id),
            )
            for each in initiatives
        ),
        cost=sum(each.cost or 0 for each in initiatives if each.id in selected),
        budget=budget,
        currency=currency,
        decided=decided,
    )
