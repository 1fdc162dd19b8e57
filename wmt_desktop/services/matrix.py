"""The matrix of impact and effort: each group places initiatives, all of them are merged."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.criteria import MATRIX, Placing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.matrix import Spot, merged
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.lookup import existing_initiative
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.ports import Reader
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
        group = " ".join(command.group.split())
        if not group:
            raise WmtError(Code.SCORER_EMPTY)
        for value in (command.impact, command.effort):
            if not 0 <= value <= MATRIX:
                raise WmtError(Code.NUMBER_INVALID, value=value)
        with self._work.change(command.arena) as writer:
            if existing_initiative(writer, command.initiative).arena != command.arena:
                raise WmtError(Code.INITIATIVE_NOT_FOUND, name=command.initiative)
            wanted = Placing(
                id_of("placing", command.initiative, group),
                command.arena,
                command.initiative,
                group,
                command.impact,
                command.effort,
            )
            before = writer.find(wanted.id)
            operations = (
                differences(before, wanted) if isinstance(before, Placing) else create(wanted)
            )
            if operations:
                writer.append(command.arena, "matrix.place", operations)

    def take_off(self, command: TakeOff) -> None:
        """Take an initiative off again; nothing happens when it is not there."""
        id_ = id_of("placing", command.initiative, " ".join(command.group.split()))
        with self._work.change(command.arena) as writer:
            before = writer.find(id_)
            if isinstance(before, Placing) and not before.deleted:
                writer.append(command.arena, "matrix.take", [set_field(id_, "deleted", True)])


def placings_of(reader: Reader, arena: str) -> tuple[Placing, ...]:
    """Return the placings of initiatives that are not deleted, by group."""
    present = {each.id for each in live_initiatives(reader, arena)}
    found = (
        each
        for each in reader.listed(Placing, arena)
        if not each.deleted and each.initiative in present
    )
    return tuple(sorted(found, key=lambda each: (each.group, each.id)))
