"""Initiatives: write, promote from a vote or the board, put in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from textwrap import shorten

from wmt_desktop.domain.arena import TITLE_LIMIT, Arena, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import AidRegime, CostLine, FirstStep, Initiative, Status
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import after_all, in_front
from wmt_desktop.domain.rounds import Option
from wmt_desktop.services.arenas import checked_title, live
from wmt_desktop.services.ballot_options import options_of
from wmt_desktop.services.lookup import (
    existing_arena,
    existing_cluster,
    existing_initiative,
    existing_note,
)
from wmt_desktop.services.money import LIMIT
from wmt_desktop.services.operations import carried_over, create, differences, set_field
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.round_stages import require_closed
from wmt_desktop.services.votes import figures
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """An initiative that is about to be written; cost in cents."""

    title: str
    change: str = ""
    lead: str = ""
    partners: str = ""
    steps: tuple[FirstStep, ...] = ()
    cost: int | None = None
    theme: Theme = Theme.NONE
    status: Status = Status.PROPOSED
    lines: tuple[CostLine, ...] = ()
    funding: str = ""
    aid: AidRegime = AidRegime.NONE
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddInitiatives:
    """Write initiatives, all in one step of undo."""

    arena: str
    drafts: tuple[InitiativeDraft, ...]


@dataclass(frozen=True, slots=True)
class EditInitiative:
    """Change what is said about an initiative.

    Attributes:
        before: As it was read. What others have changed since then stays.
        after: As it is to be.
    """

    before: Initiative
    after: Initiative


@dataclass(frozen=True, slots=True)
class DeleteInitiative:
    """Put an initiative into the recycle bin."""

    initiative: str


@dataclass(frozen=True, slots=True)
class Promote:
    """Turn options of a closed round into initiatives; those promoted before are left alone."""

    round: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromoteThings:
    """Turn notes and clusters of the board into initiatives; those promoted before are left alone."""

    arena: str
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveInitiative:
    """Move an initiative among the others: so many places to the right, or to the left if negative."""

    initiative: str
    by: int


class InitiativeService:
    """Use cases of initiatives."""

    def __init__(self, work: Work) -> None:
        self._work = work

    # reading

    def all(self, arena: str) -> tuple[Initiative, ...]:
        """Return the initiatives of an arena that are not deleted, in order."""
        with self._work.store.read() as reader:
            return live_initiatives(reader, arena)

    def dots(self, arena: str) -> dict[str, tuple[int, int]]:
        """Return (dots, supporters) by initiative id, of those voted on in the last closed round."""
        with self._work.store.read() as reader:
            return figures(reader, arena, live_initiatives(reader, arena))

    # writing

    def add(self, command: AddInitiatives) -> tuple[Initiative, ...]:
        """Write initiatives.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``MONEY_INVALID``.
        """
        with self._work.change(command.arena) as writer:
            existing_arena(writer, command.arena)
            initiatives = new_initiatives(writer, command.arena, command.drafts)
            operations = [operation for each in initiatives for operation in create(each)]
            if operations:
                writer.append(command.arena, "initiative.add", operations)
        return tuple(initiatives)

    def edit(self, command: EditInitiative) -> Initiative:
        """Write what was changed, and return the initiative as it stands now.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``, ``TITLE_EMPTY``, ``MONEY_INVALID``.
        """
        wanted = _checked(command.after)
        with self._work.change(wanted.arena) as writer:
            present = existing_initiative(writer, wanted.id)
            after = priced(carried_over(command.before, wanted, present))
            operations = differences(present, after)
            if operations:
                writer.append(after.arena, "initiative.edit", operations)
        return after

    def delete(self, command: DeleteInitiative) -> None:
        """Put an initiative into the recycle bin; undo brings it back.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``.
        """
        with self._work.change_of(existing_initiative, command.initiative) as (writer, before):
            operations = [set_field(before.id, "deleted", True)]
            writer.append(before.arena, "initiative.delete", operations)

    def promote(self, command: Promote) -> tuple[Initiative, ...]:
        """Make initiatives of voted options, keeping where they came from.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``.
        """
        with self._work.change_round(command.round) as (writer, round_):
            require_closed(round_)
            present = {each.source for each in live_initiatives(writer, round_.arena)}
            chosen = [
                option
                for option in round_.options
                if option.id in command.options and option.id not in present
            ]
            new = new_initiatives(writer, round_.arena, map(_draft_of, chosen))
            initiatives = [
                replace(each, source=option.id, round=round_.id)
                for each, option in zip(new, chosen, strict=True)
            ]
            operations = [operation for each in initiatives for operation in create(each)]
            if operations:
                writer.append(round_.arena, "initiative.promote", operations)
        return tuple(initiatives)

    def promote_things(self, command: PromoteThings) -> tuple[Initiative, ...]:
        """Make initiatives of notes and clusters without a vote, keeping where they came from.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``NOTE_NOT_FOUND``, ``CLUSTER_NOT_FOUND``.
        """
        with self._work.change(command.arena) as writer:
            arena = existing_arena(writer, command.arena)
            present = {each.source for each in live_initiatives(writer, arena.id)}
            wanted = [each for each in dict.fromkeys(command.things) if each not in present]
            options = options_of(
                [_promotable(writer, each) for each in wanted], _notes(writer, arena)
            )
            new = new_initiatives(writer, arena.id, map(_draft_of, options))
            initiatives = [
                replace(each, source=option.id) for each, option in zip(new, options, strict=True)
            ]
            operations = [operation for each in initiatives for operation in create(each)]
            if operations:
                writer.append(arena.id, "initiative.promote", operations)
        return tuple(initiatives)

    def move(self, command: MoveInitiative) -> None:
        """Move an initiative among the others, as far as there are any.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``.
        """
        with self._work.change_of(existing_initiative, command.initiative) as (writer, moved):
            before = live_initiatives(writer, moved.arena)
            place = next(at for at, each in enumerate(before) if each.id == moved.id)
            others = [each for each in before if each.id != moved.id]
            to = min(max(place + command.by, 0), len(others))
            if to != place:
                after = [*others[:to], before[place], *others[to:]]
                writer.append(moved.arena, "initiative.move", _in_order(after, moved.id))


def live_initiatives(reader: Reader, arena: str) -> tuple[Initiative, ...]:
    """Return the initiatives that are not deleted, in order, each at the cost of its lines."""
    return tuple(priced(each) for each in reader.initiatives(arena) if not each.deleted)


def priced(initiative: Initiative) -> Initiative:
    """Return an initiative whose cost is the sum of its lines, if it has any.

    Two laptops may have changed one the lines and the other the cost.
    """
    if not initiative.lines:
        return initiative
    return replace(initiative, cost=sum(line.amount for line in initiative.lines))


def new_initiatives(
    writer: Writer, arena: str, drafts: Iterable[InitiativeDraft]
) -> list[Initiative]:
    """Return initiatives as they will stand behind those of the arena.

    Raises:
        WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``MONEY_INVALID``.
    """
    order = max((each.order for each in writer.initiatives(arena)), default="")
    initiatives = []
    for draft in drafts:
        order = after_all(order)
        initiative = Initiative(
            id=writer.new_id("initiative"),
            arena=arena,
            title=draft.title,
            change=draft.change.strip(),
            lead=draft.lead.strip(),
            partners=draft.partners.strip(),
            steps=draft.steps,
            cost=draft.cost,
            theme=draft.theme,
            status=draft.status,
            lines=draft.lines,
            funding=draft.funding.strip(),
            aid=draft.aid,
            links=draft.links,
            order=order,
        )
        initiatives.append(_checked(initiative))
    return initiatives


def _checked(initiative: Initiative) -> Initiative:
    """Return an initiative as it is written.

    Raises:
        WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``MONEY_INVALID``.
    """
    amounts = [initiative.cost or 0, *(line.amount for line in initiative.lines)]
    wrong = next((amount for amount in amounts if not 0 <= amount <= LIMIT), None)
    if wrong is not None:
        raise WmtError(Code.MONEY_INVALID, value=wrong)
    return priced(replace(initiative, title=checked_title(initiative.title)))


def _promotable(reader: Reader, thing: str) -> Note | Cluster:
    if kind_of(thing) == "cluster":
        return existing_cluster(reader, thing)
    note = existing_note(reader, thing)
    if note.deleted or note.merged_into is not None:
        raise WmtError(Code.NOTE_NOT_FOUND, name=thing)
    return note


def _notes(reader: Reader, arena: Arena) -> tuple[Note, ...]:
    return live(reader.notes(arena.id))


def _draft_of(option: Option) -> InitiativeDraft:
    """Return a draft whose title is cut between words where the label is longer; nothing is lost."""
    title = " ".join(option.label.split())
    if len(title) <= TITLE_LIMIT:
        return InitiativeDraft(title, theme=option.theme)
    short = shorten(title, TITLE_LIMIT, placeholder="…")
    if short == "…":  # The first word alone is longer.
        short = f"{title[: TITLE_LIMIT - 1]}…"
    return InitiativeDraft(short, change=option.label, theme=option.theme)


def _in_order(initiatives: Sequence[Initiative], moved: str) -> list[Operation]:
    """Return what puts initiatives in this order: one key if there is room, else all anew."""
    place = next(at for at, each in enumerate(initiatives) if each.id == moved)
    keys = [each.order for each in initiatives if each.id != moved]
    if all(one < other for one, other in pairwise(keys)):
        (key,) = in_front(keys, place, 1)
        return [set_field(moved, "order", key)]
    operations, order = [], ""
    for each in initiatives:
        order = after_all(order)
        operations.append(set_field(each.id, "order", order))
    return operations
