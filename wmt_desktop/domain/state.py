"""The state of one thing, from every change that was ever made to it.

A pure function: the same set of changes gives the same state, in whichever
order and on whichever laptop they arrived.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, cast

from wmt_desktop.domain.fields import DATACLASSES, FIELDS, default, is_valid
from wmt_desktop.domain.log import Change, heads
from wmt_desktop.domain.rounds import RoundStage
from wmt_desktop.domain.text import ERASED

Values = dict[str, object]
Conflicts = dict[str, tuple[Change, ...]]

UNFLAGGED = frozenset({"place", "order"})
"""Fields whose conflicts stay in the history: a position is no statement."""

_EMPTY: tuple[object, ...] = ("", 0, [], None)


@dataclass(frozen=True, slots=True)
class State:
    """What holds of one thing.

    Attributes:
        values: JSON value of every field that was ever set.
        conflicts: Fields with more than one standing value: one change per value, the kept first.
    """

    values: Values
    conflicts: Conflicts


def resolve(kind: str, changes: Mapping[str, Sequence[Change]]) -> State:
    """Return the state of a thing of ``kind`` from the changes of each of its fields.

    A value that this version does not understand is passed over, as if it had not been written.
    """
    values: Values = {}
    conflicts: Conflicts = {}
    table = FIELDS.get(kind, {})
    for name, all_changes in changes.items():
        known = all_changes
        if name in table:
            valid = table[name].valid
            known = [each for each in all_changes if valid(each.value)]
            if not known:
                continue
        if name == "deleted":
            value, standing = _deleted(known, changes)
        elif kind == "round" and name == "stage":
            # Whoever wrote last.
            value, standing = RoundStage.furthest(each.value for each in known), ()
        else:
            value, standing = _latest(known)
        if len(standing) > 1 and (kind, name) == ("round", "options"):
            value, standing = _without_erased(value, standing)
        values[name] = value
        if len(standing) > 1 and name not in UNFLAGGED:
            conflicts[name] = standing
    return State(values, conflicts)


def _latest(changes: Sequence[Change]) -> tuple[object, tuple[Change, ...]]:
    if len(changes) == 1:
        return changes[0].value, ()
    winner = max(changes, key=lambda change: change.stamp)
    if all(change.line == winner.line for change in changes):
        return winner.value, ()
    return winner.value, _distinct(heads(changes))


def _without_erased(
    value: object, standing: tuple[Change, ...]
) -> tuple[object, tuple[Change, ...]]:
    """Weigh options that differ by labels which laptops erased unknown to each other.

    What was erased on one stays erased, whoever wrote the options last: no conflict, and nothing
    that comes back. Options that differ by anything else are left as they are.
    """
    versions = [cast("list[dict[str, object]]", change.value) for change in standing]
    erased = {
        option["id"]: option
        for options in versions
        for option in options
        if option.get("label") == ERASED
    }
    whole = [[erased.get(option["id"], option) for option in options] for options in versions]
    if all(_same(options, whole[0]) for options in whole):
        return whole[0], ()
    return value, standing


def _distinct(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the first change of each value."""
    found: list[Change] = []
    for change in changes:
        if not any(_same(change.value, other.value) for other in found):
            found.append(change)
    return tuple(found)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _deleted(
    own: Sequence[Change], changes: Mapping[str, Sequence[Change]]
) -> tuple[object, tuple[Change, ...]]:
    """Weigh deleting against restoring and against concurrent edits of the other fields.

    Neither knew of the other: the thing stays alive, and it is flagged. An edit by somebody
    who knew that it was deleted does not bring it back; a delete that knew the edit holds.
    """
    standing = heads(own)
    deletes = [change for change in standing if change.value is True]
    restores = [change for change in standing if change.value is False]
    if not deletes:
        return False, ()
    if not restores:
        restores = [
            Change(edit.stamp, False, edit.knew, edit.branch)
            for name, others in changes.items()
            if name != "deleted"
            for edit in others
            if not any(edit.knew_of(delete) or delete.knew_of(edit) for delete in deletes)
        ]
    if not restores:
        return True, ()
    return False, (max(restores, key=lambda change: change.stamp), deletes[0])


def _default(kind: str, name: str) -> object:
    try:
        return default(kind, name)
    except KeyError:  # always written with the thing itself, unless the file is odd
        return next(value for value in _EMPTY if is_valid(kind, name, value))


DEFAULTS: dict[str, Values] = {
    kind: {
        field.name: _default(kind, field.name)
        for field in fields(dataclass_)
        if field.name not in {"id", "arena"}
    }
    for kind, dataclass_ in DATACLASSES.items()
}
"""JSON value of each field while nobody has set it. ``arena`` has none: without it, a thing is nowhere."""


def build(kind: str, id: str, values: Mapping[str, object]) -> Any:
    """Return the domain object of a known kind from the JSON values of all its fields."""
    table = FIELDS[kind]
    return DATACLASSES[kind](
        id=id, **{name: table[name].decode(value) for name, value in values.items()}
    )
