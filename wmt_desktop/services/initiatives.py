"""Initiatives: write, promote from a vote, select within the budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, Initiative, Status
from wmt_desktop.domain.order import after_all
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import Selection, select
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.voting import Result, count
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """An initiative that is about to be written; cost in cents."""

    title: str
    change: str = ""
    lead: str = ""
    partners: str = ""
    steps: tuple[str, ...] = ()
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
    """Choose initiatives by hand, for a stated reason."""

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
        """Return (dots, supporters) by initiative id, from the last closed rounds."""
        with self._work.store.read() as reader:
            votes = _votes(reader, arena)
            return {
                each.id: votes.figures(each)
                for each in _live(reader, arena)
                if votes.option_of(each) is not None
            }

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
            _arena(writer, command.arena)
            initiatives = _created(writer, command.arena, command.drafts)
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
            operations = differences(_initiative(writer, after.id), after)
            if operations:
                writer.append(after.arena, "initiative.edit", operations)
        return after

    def delete(self, command: DeleteInitiative) -> None:
        """Put an initiative into the recycle bin; undo brings it back.

        Raises:
            WmtError: ``INITIATIVE_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            before = _initiative(reader, command.initiative)
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
            round_ = reader.find(command.round)
        if not isinstance(round_, Round):
            raise WmtError(Code.ROUND_NOT_FOUND, name=command.round)
        if round_.stage != RoundStage.CLOSED:
            raise WmtError(Code.ROUND_NOT_CLOSED)
        with self._work.change(round_.arena) as writer:
            present = {each.source for each in _live(writer, round_.arena)}
            chosen = [
                option
                for option in round_.options
                if option.id in command.options and option.id not in present
            ]
            drafts = [InitiativeDraft(option.label[:200], theme=option.theme) for option in chosen]
            initiatives = [
                replace(each, source=option.id, round=round_.id)
                for each, option in zip(_created(writer, round_.arena, drafts), chosen, strict=True)
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
            chosen = [_initiative(writer, each) for each in command.initiatives]
            cost = sum(each.cost or 0 for each in chosen)
            if cost > command.budget:
                raise WmtError(Code.BUDGET_EXCEEDED, cost=cost, budget=command.budget)
            if command.limit is not None and len(chosen) > command.limit:
                raise WmtError(Code.LIMIT_EXCEEDED, count=len(chosen), limit=command.limit)
            votes = _votes(writer, command.arena)
            decision = Decision(
                id=writer.new_id("decision"),
                arena=command.arena,
                rule="manual",
                budget=command.budget,
                limit=command.limit,
                selected=command.initiatives,
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
        _arena(reader, command.arena)
        candidates = [each for each in _live(reader, command.arena) if each.cost is not None]
        if not candidates:
            raise WmtError(Code.NO_INITIATIVES)
        votes = _votes(reader, command.arena)
        if votes.result is None:
            raise WmtError(Code.NO_VOTES)
        election = votes.election(candidates, command.budget)
        selection = select(
            election, command.rule, limit=command.limit, lot_order=votes.lot_order(candidates)
        )
        return selection, votes


@dataclass(frozen=True, slots=True)
class Votes:
    """The ballots that selection goes by: those of the last closed round.

    An initiative is tied to its option either as the option itself or through
    the cluster or note it was promoted from.
    """

    result: Result | None
    ballots: tuple[dict[str, int], ...] = ()

    @property
    def round_id(self) -> str | None:
        """The round, or None without a vote."""
        return self.result.round.id if self.result else None

    @property
    def fingerprint(self) -> str:
        """Of the counted ballots."""
        return self.result.fingerprint if self.result else ""

    def option_of(self, initiative: Initiative) -> str | None:
        """Return the option that stands for an initiative, or None."""
        if self.result is None:
            return None
        options = {option.id for option in self.result.round.options}
        if initiative.id in options:
            return initiative.id
        return initiative.source if initiative.source in options else None

    def figures(self, initiative: Initiative) -> tuple[int, int]:
        """Return the dots and supporters of an initiative."""
        option = self.option_of(initiative)
        given = [ballot.get(option, 0) for ballot in self.ballots] if option else []
        return sum(given), sum(dots > 0 for dots in given)

    def lot_order(self, candidates: Sequence[Initiative]) -> tuple[str, ...]:
        """Return the initiatives in the order of their options' lots, drawn before the vote."""
        lots = self.result.tally.lot_order if self.result else ()
        place = {option: number for number, option in enumerate(lots)}
        return tuple(
            each.id
            for each in sorted(
                candidates,
                key=lambda each: (place.get(self.option_of(each) or "", len(place)), each.id),
            )
        )

    def election(self, candidates: Sequence[Initiative], budget: int) -> Election:
        """Return the election among initiatives; those nobody could vote for have no dots."""
        option_of = {each.id: self.option_of(each) for each in candidates}
        return Election(
            projects=tuple(Project(each.id, each.title, each.cost or 0) for each in candidates),
            ballots=tuple(
                {
                    each: ballot[option]
                    for each, option in option_of.items()
                    if option is not None and ballot.get(option, 0) > 0
                }
                for ballot in self.ballots
            ),
            budget=budget,
        )


def _votes(reader: Reader, arena: str) -> Votes:
    for round_ in reversed(reader.rounds(arena)):
        urns = reader.urns(round_.id)
        if round_.stage == RoundStage.CLOSED and urns:
            ballots = {ballot: dots for urn in urns for ballot, dots in urn.ballots}
            return Votes(count(round_, urns), tuple(ballots[each] for each in sorted(ballots)))
    return Votes(None)


def _live(reader: Reader, arena: str) -> tuple[Initiative, ...]:
    return tuple(each for each in reader.initiatives(arena) if not each.deleted)


def _created(writer: Writer, arena: str, drafts: Sequence[InitiativeDraft]) -> list[Initiative]:
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


def _initiative(reader: Reader, initiative: str) -> Initiative:
    found = reader.find(initiative)
    if not isinstance(found, Initiative) or found.deleted:
        raise WmtError(Code.INITIATIVE_NOT_FOUND, name=initiative)
    return found


def _arena(reader: Reader, arena: str) -> Arena:
    found = reader.find(arena)
    if not isinstance(found, Arena) or found.deleted:
        raise WmtError(Code.ARENA_NOT_FOUND, name=arena)
    return found


def _check_cost(cost: int | None) -> None:
    if cost is not None and cost < 0:
        raise WmtError(Code.MONEY_INVALID, value=cost)
