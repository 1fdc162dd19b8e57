"""What was heard of initiatives after the decision: notes with a date and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import FollowUp, Status
from wmt_desktop.services.lookup import existing_initiative
from wmt_desktop.services.operations import create, set_field
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """Write down what was heard; the initiative takes the status.

    Attributes:
        minute: When it was heard (since 1970 UTC), or 0 for now.
    """

    initiative: str
    text: str
    status: Status
    minute: int = 0


class FollowUpService:
    """Use cases of follow-up notes."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def of(self, arena: str) -> dict[str, tuple[FollowUp, ...]]:
        """Return the notes by initiative id, the newest first."""
        with self._work.store.read() as reader:
            return follow_ups_of(reader, arena)

    def add(self, command: AddFollowUp) -> FollowUp:
        """Write a note.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``, ``TEXT_EMPTY``, ``TEXT_TOO_LONG``.
        """
        if not command.text.strip():
            raise WmtError(Code.TEXT_EMPTY)
        with self._work.change_of(existing_initiative, command.initiative) as (writer, before):
            note = FollowUp(
                id=writer.new_id("follow_up"),
                arena=before.arena,
                initiative=before.id,
                text=command.text.strip(),
                minute=command.minute or writer.now(),
                status=command.status,
            )
            operations = create(note)
            if before.status is not command.status:
                operations.append(set_field(before.id, "status", command.status))
            writer.append(before.arena, "follow_up.add", operations)
        return note


def follow_ups_of(reader: Reader, arena: str) -> dict[str, tuple[FollowUp, ...]]:
    """Return the notes that are not deleted by initiative id, the newest first."""
    found: dict[str, list[FollowUp]] = {}
    for each in reader.listed(FollowUp, arena):
        if not each.deleted:
            found.setdefault(each.initiative, []).append(each)
    return {
        initiative: tuple(sorted(notes, key=lambda each: (-each.minute, each.id)))
        for initiative, notes in found.items()
    }
