"""The consent round: objections are raised, answered by amendments, and settled or not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Objection
from wmt_desktop.services.deciding import objections_of
from wmt_desktop.services.lookup import existing_initiative
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class Raise:
    """Write down an objection to an initiative.

    Attributes:
        who: A role or table, or empty.
    """

    initiative: str
    text: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Write down how a proposal was amended, and whether the objection is settled with that."""

    objection: str
    amendment: str
    settled: bool


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back an objection that was written down by mistake; undo brings it back."""

    objection: str


class ConsentService:
    """Use cases of the consent round."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def all(self, arena: str) -> tuple[Objection, ...]:
        """Return the objections, in the order they were raised."""
        with self._work.store.read() as reader:
            return objections_of(reader, arena)

    def raise_(self, command: Raise) -> Objection:
        """Write down an objection.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``, ``TEXT_EMPTY``, ``TEXT_TOO_LONG``.
        """
        if not command.text.strip():
            raise WmtError(Code.TEXT_EMPTY)
        with self._work.change_of(existing_initiative, command.initiative) as (writer, initiative):
            objection = Objection(
                id=writer.new_id("objection"),
                arena=initiative.arena,
                initiative=initiative.id,
                text=command.text.strip(),
                who=" ".join(command.who.split()),
                minute=writer.now(),
            )
            writer.append(objection.arena, "objection.raise", create(objection))
        return objection

    def answer(self, command: Answer) -> Objection:
        """Write down what became of an objection.

        Raises:
            WmtError: ``OBJECTION_NOT_FOUND``, ``TEXT_TOO_LONG``.
        """
        with self._work.change_of(_existing, command.objection) as (writer, before):
            after = replace(before, amendment=command.amendment.strip(), settled=command.settled)
            operations = differences(before, after)
            if operations:
                writer.append(before.arena, "objection.answer", operations)
        return after

    def withdraw(self, command: Withdraw) -> None:
        """Take an objection back.

        Raises:
            WmtError: ``OBJECTION_NOT_FOUND``.
        """
        with self._work.change_of(_existing, command.objection) as (writer, before):
            operations = [set_field(before.id, "deleted", True)]
            writer.append(before.arena, "objection.withdraw", operations)


def _existing(reader: Reader, objection: str) -> Objection:
    found = reader.find(objection)
    if not isinstance(found, Objection) or found.deleted:
        raise WmtError(Code.OBJECTION_NOT_FOUND, name=objection)
    return found
