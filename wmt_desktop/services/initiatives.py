"""Initiatives: write, promote from a vote, select within the budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import TITLE_LIMIT, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, FirstStep, Initiative, Status
from wmt_desktop.domain.order import after_all
from wmt_desktop.domain.rounds import RoundStage
from wmt_desktop.domain.voting.rules import Selection, select
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.lookup import existing_arena, existing_initiative, existing_round
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.votes import Votes, figures, last_votes
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


@dataclass(frozen=True, slots=True)
class AddInitiatives:
    """Write initiatives, all in one step of undo."""

    arena: str
    drafts: tuple[InitiativeDraft, ...]


@dataclass(frozen=True, slots=True)
class EditInitiative:
    """Replace what is said about an initiative."""

    initiative: Initiative


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
class Select:
    """Choose initiatives within the budget by a rule.

    Attributes:
        budget: In cents.
        limit: Most initiatives, or None.
        rule: See ``domain/voting/rules``.
        reason: Why these, in the group's words.
    """

    arena: str
    budget: int
    limit: int | None = None
    rule: str = "greedy"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose initiatives by hand, for a stated reason; budget in cents."""

    arena: str
    budget: int
    initiatives: tuple[str, ...]
    reason: str
    limit: int | None = None


class InitiativeService:
    """Use cases of initiatives and their selection."""

    def __init__(self, work: Work) -> None:
        self._work = work

    # reading

    def all(self, arena: str) -> tuple[Initiative, ...]:
        """Return the initiatives of an arena that are not deleted, in order."""
        with self._work.store.read() as reader:
            return _live(reader, arena)

    def decisions(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions, the oldest first; the last is in force."""
        with self._work.store.read() as reader:
            return tuple(each for each in reader.decisions(arena) if not each.deleted)

    def dots(self, arena: str) -> dict[str, tuple[int, int]]:
        """Return (dots, supporters) by initiative id, of those voted on in the last closed round."""
        with self._work.store.read() as reader:
            return figures(reader, arena, _live(reader, arena))

    def preview(self, command: Select) -> Selection:
        """Return what a rule would select, without recording it.

        Raises:
            WmtError: ``NO_INITIATIVES``, ``NO_VOTES``, ``BUDGET_INVALID``, ``RULE_UNKNOWN``,
                ``RULE_TOO_LARGE``.
        """
        with self._work.store.read() as reader:
            selection, _ = self._by_rule(reader, command)
        return selection

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
        """Write the fields that differ.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``, ``TITLE_EMPTY``, ``MONEY_INVALID``.
        """
        after = replace(command.initiative, title=checked_title(command.initiative.title))
        _check_cost(after.cost)
        with self._work.change(after.arena) as writer:
            operations = differences(existing_initiative(writer, after.id), after)
            if operations:
                writer.append(after.arena, "initiative.edit", operations)
        return after

    def delete(self, command: DeleteInitiative) -> None:
        """Put an initiative into the recycle bin; undo brings it back.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            before = existing_initiative(reader, command.initiative)
        with self._work.change(before.arena) as writer:
            writer.append(
                before.arena,
                "initiative.delete",
                differences(before, replace(before, deleted=True)),
            )

    def promote(self, command: Promote) -> tuple[Initiative, ...]:
        """Make initiatives of voted options, keeping where they came from.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_CLOSED``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, command.round)
        if round_.stage != RoundStage.CLOSED:
            raise WmtError(Code.ROUND_NOT_CLOSED)
        with self._work.change(round_.arena) as writer:
            present = {each.source for each in _live(writer, round_.arena)}
            chosen = [
                option
                for option in round_.options
                if option.id in command.options and option.id not in present
            ]
            drafts = [
                InitiativeDraft(option.label[:TITLE_LIMIT], theme=option.theme) for option in chosen
            ]
            new = new_initiatives(writer, round_.arena, drafts)
            initiatives = [
                replace(each, source=option.id, round=round_.id)
                for each, option in zip(new, chosen, strict=True)
            ]
            operations = [operation for each in initiatives for operation in create(each)]
            if operations:
                writer.append(round_.arena, "initiative.promote", operations)
        return tuple(initiatives)

    def select(self, command: Select) -> tuple[Decision, Selection]:
        """Select by a rule and record the decision; it supersedes an earlier one.

        Raises:
            WmtError: As ``preview``.
        """
        with self._work.change(command.arena) as writer:
            selection, votes = self._by_rule(writer, command)
            decision = Decision(
                id=writer.new_id("decision"),
                arena=command.arena,
                rule=command.rule,
                budget=command.budget,
                limit=command.limit,
                selected=selection.selected,
                cost=int(selection.cost),
                reason=command.reason.strip(),
                round=votes.round_id,
                fingerprint=votes.fingerprint,
                steps=tuple(step.as_record() for step in selection.steps),
                supersedes=_in_force(writer, command.arena),
                made=writer.now(),
            )
            self._record(writer, decision)
        return decision, selection

    def choose(self, command: Choose) -> Decision:
        """Record a choice made by hand.

        Raises:
            WmtError: ``REASON_NEEDED``, ``BUDGET_INVALID`` when over budget or limit,
                ``INITIATIVE_NOT_FOUND``.
        """
        if not command.reason.strip():
            raise WmtError(Code.REASON_NEEDED)
        with self._work.change(command.arena) as writer:
            ids = tuple(dict.fromkeys(command.initiatives))
            chosen = [existing_initiative(writer, each) for each in ids]
            cost = sum(each.cost or 0 for each in chosen)
            if cost > command.budget:
                raise WmtError(Code.BUDGET_EXCEEDED, cost=cost, budget=command.budget)
            if command.limit is not None and len(chosen) > command.limit:
                raise WmtError(Code.LIMIT_EXCEEDED, count=len(chosen), limit=command.limit)
            votes = last_votes(writer, command.arena)
            decision = Decision(
                id=writer.new_id("decision"),
                arena=command.arena,
                rule="manual",
                budget=command.budget,
                limit=command.limit,
                selected=ids,
                cost=cost,
                reason=command.reason.strip(),
                round=votes.round_id,
                fingerprint=votes.fingerprint,
                supersedes=_in_force(writer, command.arena),
                made=writer.now(),
            )
            self._record(writer, decision)
        return decision

    @staticmethod
    def _record(writer: Writer, decision: Decision) -> None:
        operations = create(decision)
        for each in _live(writer, decision.arena):
            status = Status.SELECTED if each.id in decision.selected else Status.PROPOSED
            if each.status in {Status.PROPOSED, Status.SHORTLISTED, Status.SELECTED}:
                operations += differences(each, replace(each, status=status))
        writer.append(decision.arena, "decision.new", operations)

    @staticmethod
    def _by_rule(reader: Reader, command: Select) -> tuple[Selection, Votes]:
        if command.budget <= 0:
            raise WmtError(Code.BUDGET_INVALID, budget=command.budget)
        if command.limit is not None and command.limit < 1:
            raise WmtError(Code.NUMBER_INVALID, value=command.limit)
        existing_arena(reader, command.arena)
        candidates = [each for each in _live(reader, command.arena) if each.cost is not None]
        if not candidates:
            raise WmtError(Code.NO_INITIATIVES)
        votes = last_votes(reader, command.arena)
        if votes.result is None:
            raise WmtError(Code.NO_VOTES)
        election = votes.election(candidates, command.budget)
        selection = select(
            election, command.rule, limit=command.limit, lot_order=votes.lot_order(candidates)
        )
        return selection, votes


def _live(reader: Reader, arena: str) -> tuple[Initiative, ...]:
    return tuple(each for each in reader.initiatives(arena) if not each.deleted)


def new_initiatives(
    writer: Writer, arena: str, drafts: Sequence[InitiativeDraft]
) -> list[Initiative]:
    """Return initiatives as they will stand behind those of the arena.

    Raises:
        WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``MONEY_INVALID``.
    """
    order = max((each.order for each in writer.initiatives(arena)), default="")
    initiatives = []
    for draft in drafts:
        _check_cost(draft.cost)
        order = after_all(order)
        initiatives.append(
            Initiative(
                id=writer.new_id("initiative"),
                arena=arena,
                title=checked_title(draft.title),
                change=draft.change.strip(),
                lead=draft.lead.strip(),
                partners=draft.partners.strip(),
                steps=draft.steps,
                cost=draft.cost,
                theme=draft.theme,
                order=order,
            )
        )
    return initiatives


def _in_force(reader: Reader, arena: str) -> str | None:
    standing = [each for each in reader.decisions(arena) if not each.deleted]
    return standing[-1].id if standing else None


def _check_cost(cost: int | None) -> None:
    if cost is not None and cost < 0:
        raise WmtError(Code.MONEY_INVALID, value=cost)
