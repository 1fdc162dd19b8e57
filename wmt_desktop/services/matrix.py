"""The matrix of impact and effort: each group places initiatives, all of them are merged."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.criteria import MATRIX, Placing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.matrix import Spot, merged
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.lookup import existing_initiative
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.scorers import id_for, marks_of, written_name
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Place:
    """Put an initiative on the matrix of a group; both axes from 0 to ``MATRIX``."""

    arena: str
    initiative: str
    group: str
    impact: int
    effort: int


@dataclass(frozen=True, slots=True)
class TakeOff:
    """Take an initiative off the matrix of a group."""

    arena: str
    initiative: str
    group: str


class MatrixService:
    """Use cases of the matrix."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def placings(self, arena: str) -> tuple[Placing, ...]:
        """Return where the groups put the initiatives that are still there."""
        with self._work.store.read() as reader:
            return placings_of(reader, arena)

    def merged(self, arena: str) -> dict[str, Spot]:
        """Return the means of all groups, with their spread, by initiative id."""
        return merged(self.placings(arena))

    def place(self, command: Place) -> None:
        """Put an initiative somewhere.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``, ``SCORER_EMPTY``, ``NUMBER_INVALID``.
        """
        group = written_name(command.group)
        if not group:
            raise WmtError(Code.SCORER_EMPTY)
        for value in (command.impact, command.effort):
            if not 0 <= value <= MATRIX:
                raise WmtError(Code.NUMBER_INVALID, value=value)
        with self._work.change(command.arena) as writer:
            if existing_initiative(writer, command.initiative).arena != command.arena:
                raise WmtError(Code.INITIATIVE_NOT_FOUND, name=command.initiative)
            before = _placing(writer, command.arena, command.initiative, group)
            wanted = Placing(
                before.id
                if before is not None
                else id_for(writer, "placing", group, command.initiative),
                command.arena,
                command.initiative,
                group,
                command.impact,
                command.effort,
            )
            operations = differences(before, wanted) if before is not None else create(wanted)
            if operations:
                writer.append(command.arena, "matrix.place", operations)

    def take_off(self, command: TakeOff) -> None:
        """Take an initiative off again; nothing happens when it is not there."""
        group = written_name(command.group)
        with self._work.change(command.arena) as writer:
            before = _placing(writer, command.arena, command.initiative, group)
            if before is not None and not before.deleted:
                writer.append(command.arena, "matrix.take", [set_field(before.id, "deleted", True)])


def _placing(reader: Reader, arena: str, initiative: str, group: str) -> Placing | None:
    found = marks_of(reader, arena)
    return next(
        (each for each in found if (each.initiative, each.group) == (initiative, group)), None
    )


def placings_of(reader: Reader, arena: str) -> tuple[Placing, ...]:
    """Return the placings of initiatives that are not deleted, by group."""
    present = {each.id for each in live_initiatives(reader, arena)}
    found = (
        each for each in marks_of(reader, arena) if not each.deleted and each.initiative in present
    )
    return tuple(sorted(found, key=lambda each: (each.group, each.id)))
