"""The initiatives for the shared screen: the decision in force, never ticks that are not recorded."""

from __future__ import annotations

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.selection_view import SelectionView, selection_view
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.services.criteria import weighing_of
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.standing import standing
from wmt_desktop.services.work import Work


class InitiativesForRoom:
    """Reads what the room may see."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def view(self, arena: Arena, *, scores: bool) -> SelectionView:
        """Return the initiatives of an arena, with mean scores if wished.

        While laptops disagree about the decision, nothing is shown as selected.
        """
        with self._work.store.read() as reader:
            initiatives = live_initiatives(reader, arena.id)
            decisions = standing(reader, arena.id)
            weighed = weighing_of(reader, arena.id).scores() if scores else {}
        decision = decisions[0] if len(decisions) == 1 else None
        shown = {each: hundredths(score) or 0 for each, score in weighed.items()}
        return selection_view(
            initiatives,
            decision.selected if decision else (),
            decision.budget if decision else arena.budget,
            arena.currency,
            decided=decision is not None,
            scores=shown if scores else None,
        )
