"""Which decisions stand: those that nobody replaced who knew of them."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.initiatives import Decision, Signature
from wmt_desktop.domain.log import Change
from wmt_desktop.services.ports import Reader


def decisions_of(reader: Reader, arena: str) -> tuple[Decision, ...]:
    """Return the decisions that were not undone, the oldest first."""
    return tuple(each for each in reader.decisions(arena) if not each.deleted)


def standing(reader: Reader, arena: str) -> tuple[Decision, ...]:
    """Return the decisions in force, the oldest first.

    A decision replaces every decision that its laptop knew of. So there is one, unless two
    laptops decided without knowing of each other; both stand until a new one replaces them.
    """
    decisions = decisions_of(reader, arena)
    if len(decisions) < 2:
        return decisions
    told = reader.all_changes(arena, {each.id for each in decisions})
    begun = {each.id: _first(told[each.id].get("deleted", ())) for each in decisions}
    return tuple(
        each
        for each in decisions
        if not any(_replaces(begun[other.id], begun[each.id]) for other in decisions)
    )


def signatures_of(reader: Reader, arena: str) -> tuple[Signature, ...]:
    """Return all signatures of an arena, in the order of signing."""
    found = (each for each in reader.listed(Signature, arena) if not each.deleted)
    return tuple(sorted(found, key=lambda each: (each.made, each.id)))


def _first(changes: Sequence[Change]) -> Change | None:
    return min(changes, key=lambda change: change.stamp, default=None)


def _replaces(newer: Change | None, older: Change | None) -> bool:
    return newer is not None and older is not None and newer.knew_of(older)
