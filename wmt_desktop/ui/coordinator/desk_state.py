"""What the desk shows of the database, collected away from the windows."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.services.records import MergeRecord
from wmt_desktop.services.services import Services
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.conflict_facts import ConflictFacts, collect_conflicts
from wmt_desktop.ui.coordinator.totals import ArenaTotals, collect


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything at one moment.

    Attributes:
        since: Entries written after the last merge.
        recipient: What others encrypt files for this laptop with.
    """

    totals: tuple[ArenaTotals, ...] = ()
    conflicts: tuple[ConflictFacts, ...] = ()
    merges: tuple[MergeRecord, ...] = ()
    since: int = 0
    keys: tuple[KnownKey, ...] = ()
    recipient: str = ""


def read_desk(services: Services) -> DeskState:
    """Read all of it; takes a moment where there are many arenas."""
    totals = collect(services)
    merges = services.sessions.merges()
    return DeskState(
        totals,
        collect_conflicts(services, (each.arena for each in totals)),
        merges,
        services.sessions.written_since(merges[0]) if merges else 0,
        services.trust.keys(),
        services.trust.recipient,
    )
