"""Choosing initiatives within the budget, by a rule, by hand or by consent, and the record of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Candidate, Decision, Initiative, Objection, Status
from wmt_desktop.domain.voting.affordable import (
    AffordableSet,
    Excluded,
    Idea,
    affordable_sets,
    exclusions,
)
from wmt_desktop.domain.voting.by_score import CRITERIA, select_by_score
from wmt_desktop.domain.voting.rules import RULES, Selection, is_rule, select
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.services.criteria import weighing_of
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.operations import create, set_field
from wmt_desktop.services.ports import Progress, Reader, Writer, no_progress
from wmt_desktop.services.standing import decisions_of, signatures_of, standing
from wmt_desktop.services.votes import Votes, figures, last_votes
from wmt_desktop.services.work import Work

MANUAL = "manual"
CONSENT = "consent"
BY_HAND = (MANUAL, CONSENT)
"""Ways to choose in which people name the initiatives."""
_SIGNS = 8
"""Most characters between the parts of an objection on record."""


@dataclass(frozen=True, slots=True)
class Select:
    """Choose initiatives within the budget by a rule.

    Attributes:
        budget: In cents.
        limit: Most initiatives, or None.
        rule: See ``domain/voting/rules``, or ``criteria``: the best mean score first.
        reason: Why these, in the group's words.
        review: Minute until when the decision is looked at again (since 1970 UTC), or 0.
    """

    arena: str
    budget: int
    limit: int | None = None
    rule: str = "greedy"
    reason: str = ""
    review: int = 0


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose initiatives by hand, for a stated reason; budget in cents.

    Attributes:
        rule: ``manual``, or ``consent``: nobody objects any more.
        review: As in ``Select``; consent needs one.
    """

    arena: str
    budget: int
    initiatives: tuple[str, ...]
    reason: str
    limit: int | None = None
    rule: str = MANUAL
    review: int = 0


class DecisionService:
    """Use cases of the selection."""

    def __init__(self, work: Work) -> None:
        self._work = work

    # reading

    def all(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions, the oldest first, also those that were replaced."""
        with self._work.store.read() as reader:
            return decisions_of(reader, arena)

    def standing(self, arena: str) -> tuple[Decision, ...]:
        """Return the decisions in force: one, or more when laptops decided without each other."""
        with self._work.store.read() as reader:
            return standing(reader, arena)

    def preview(self, command: Select, progress: Progress = no_progress) -> Selection:
        """Return what a rule would select, without recording it.

        Args:
            progress: Called now and then during a long count; may raise ``CANCELLED``.

        Raises:
            WmtError: ``NO_INITIATIVES``, ``NO_VOTES``, ``NO_SCORES``, ``BUDGET_INVALID``,
                ``CRITERIA_NOT_LOCKED``, ``RULE_UNKNOWN``, ``RULE_TOO_LARGE``, ``CANCELLED``.
        """
        with self._work.store.read() as reader:
            return _by_rule(reader, command, progress)[0]

    def alternatives(self, command: Select, most: int = 4) -> tuple[AffordableSet, ...]:
        """Return the best affordable sets, the best first: by dots, or by scores under ``criteria``.

        Raises:
            WmtError: ``NO_INITIATIVES``, ``NO_VOTES``, ``NO_SCORES``, ``CRITERIA_NOT_LOCKED``,
                ``RULE_TOO_LARGE``.
        """
        with self._work.store.read() as reader:
            candidates = _candidates(reader, command.arena)
            if command.rule == CRITERIA:
                values: Mapping[str, Fraction | int] = _scores(reader, command.arena)
            else:
                votes = _votes(reader, command.arena)
                values = {each: dots for each, (dots, _) in votes.figures(candidates).items()}
        ideas = [Idea(each.id, each.cost or 0, values.get(each.id, 0)) for each in candidates]
        return affordable_sets(ideas, command.budget, command.limit, most)

    def excluded(
        self, arena: str, chosen: Sequence[str], budget: int, limit: int | None = None
    ) -> tuple[Excluded, ...]:
        """Return what a choice leaves no room for."""
        with self._work.store.read() as reader:
            costs = {
                each.id: each.cost
                for each in live_initiatives(reader, arena)
                if each.cost is not None
            }
        return exclusions([each for each in chosen if each in costs], costs, budget, limit)

    # writing

    def select(self, command: Select) -> tuple[Decision, Selection]:
        """Select by a rule and record the decision; it replaces those in force.

        Raises:
            WmtError: As ``preview``; ``REASON_NEEDED`` to replace one that is signed.
        """
        with self._work.change(command.arena) as writer:
            selection, votes = _by_rule(writer, command)
            steps = tuple(step.as_record() for step in selection.steps)
            cost = int(selection.cost)
            decision = _recorded(writer, command, selection.selected, cost, votes, steps)
        return decision, selection

    def choose(self, command: Choose) -> Decision:
        """Record a choice made by hand or by consent.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``REASON_NEEDED``, ``RULE_UNKNOWN``,
                ``BUDGET_EXCEEDED``, ``LIMIT_EXCEEDED``, ``INITIATIVE_NOT_FOUND``; by consent also
                ``OBJECTIONS_OPEN``, ``REVIEW_NEEDED``.
        """
        if not command.reason.strip():
            raise WmtError(Code.REASON_NEEDED)
        if command.rule not in BY_HAND:
            raise WmtError(Code.RULE_UNKNOWN, rule=command.rule, rules=BY_HAND)
        with self._work.change(command.arena) as writer:
            existing_arena(writer, command.arena)
            ids = tuple(dict.fromkeys(command.initiatives))
            cost = _cost_of(writer, ids, command)
            if command.rule == CONSENT:
                _check_consent(writer, command, ids)
            try:
                votes = last_votes(writer, command.arena)
            except WmtError as error:
                if error.code is not Code.ROUND_DISPUTED:
                    raise
                # People may choose while laptops disagree about ballots; none are used.
                votes = Votes(None)
            return _recorded(writer, command, ids, cost, votes)


def snapshot(reader: Reader, arena: str) -> tuple[Candidate, ...]:
    """Return every initiative as it stands now, for a record that does not change with it."""
    initiatives = live_initiatives(reader, arena)
    dots = figures(reader, arena, initiatives)
    scores = weighing_of(reader, arena).scores()
    return tuple(
        Candidate(
            each.id,
            each.title,
            each.cost,
            *dots.get(each.id, (0, 0)),
            score=hundredths(scores.get(each.id)),
        )
        for each in initiatives
    )


def objections_on_record(reader: Reader, arena: str) -> tuple[str, ...]:
    """Return the objections to initiatives in words, each with the amendment that answered it."""
    objections = objections_of(reader, arena)
    return tuple(
        _objection_in_words(initiative.title, each)
        for initiative in live_initiatives(reader, arena)
        for each in objections
        if each.initiative == initiative.id
    )


def _objection_in_words(title: str, objection: Objection) -> str:
    parts = [title, objection.text, objection.who, objection.amendment]
    if sum(map(len, parts)) + _SIGNS > TEXT_LIMIT:
        # Each may be as long as the whole may be.
        most = (TEXT_LIMIT - _SIGNS) // len(parts)
        parts = [part if len(part) <= most else f"{part[: most - 1]}…" for part in parts]
    title, text, who, amendment = parts
    return (
        f"{title}: {text}" + (f" ({who})" if who else "") + (f" → {amendment}" if amendment else "")
    )


def objections_of(reader: Reader, arena: str) -> tuple[Objection, ...]:
    """Return the objections that were not withdrawn, in the order they were raised."""
    found = (each for each in reader.listed(Objection, arena) if not each.deleted)
    return tuple(sorted(found, key=lambda each: (each.minute, each.id)))


def _cost_of(reader: Reader, ids: Sequence[str], command: Choose) -> int:
    """Return what the chosen cost together, in cents.

    Raises:
        WmtError: ``INITIATIVE_NOT_FOUND``, ``BUDGET_EXCEEDED``, ``LIMIT_EXCEEDED``.
    """
    by_id = {each.id: each for each in live_initiatives(reader, command.arena)}
    for name in ids:
        if name not in by_id:
            raise WmtError(Code.INITIATIVE_NOT_FOUND, name=name)
    chosen = [by_id[name] for name in ids]
    cost = sum(each.cost or 0 for each in chosen)
    if cost > command.budget:
        raise WmtError(Code.BUDGET_EXCEEDED, cost=cost, budget=command.budget)
    if command.limit is not None and len(chosen) > command.limit:
        raise WmtError(Code.LIMIT_EXCEEDED, count=len(chosen), limit=command.limit)
    return cost


def _check_consent(reader: Reader, command: Choose, ids: Sequence[str]) -> None:
    open_ = [
        each
        for each in objections_of(reader, command.arena)
        if each.initiative in ids and not each.settled
    ]
    if open_:
        raise WmtError(Code.OBJECTIONS_OPEN, count=len(open_))
    if not command.review:
        raise WmtError(Code.REVIEW_NEEDED)


def _superseded(reader: Reader, arena: str, reason: str) -> str | None:
    """Return the last decision in force.

    Raises:
        WmtError: ``REASON_NEEDED`` when one of them is signed and no reason is given.
    """
    before = [each.id for each in standing(reader, arena)]
    signed = {each.decision for each in signatures_of(reader, arena)}
    if signed & set(before) and not reason.strip():
        raise WmtError(Code.REASON_NEEDED)
    return before[-1] if before else None


def _recorded(
    writer: Writer,
    command: Select | Choose,
    selected: tuple[str, ...],
    cost: int,
    votes: Votes,
    steps: tuple[dict[str, object], ...] = (),
) -> Decision:
    """Record a decision, and what becomes of each initiative; it replaces those in force."""
    decision = Decision(
        id=writer.new_id("decision"),
        arena=command.arena,
        rule=command.rule,
        budget=command.budget,
        limit=command.limit,
        selected=selected,
        cost=cost,
        reason=command.reason.strip(),
        round=votes.round_id,
        fingerprint=votes.fingerprint,
        steps=steps,
        supersedes=_superseded(writer, command.arena, command.reason),
        made=writer.now(),
        candidates=snapshot(writer, command.arena),
        objections=objections_on_record(writer, command.arena),
        review=command.review,
    )
    operations = create(decision)
    for each in live_initiatives(writer, decision.arena):
        chosen = each.id in selected
        if chosen and each.status in {Status.PROPOSED, Status.SHORTLISTED}:
            operations.append(set_field(each.id, "status", Status.SELECTED))
        elif not chosen and each.status is Status.SELECTED:
            operations.append(set_field(each.id, "status", Status.PROPOSED))
    writer.append(decision.arena, "decision.new", operations)
    return decision


def _by_rule(
    reader: Reader, command: Select, progress: Progress = no_progress
) -> tuple[Selection, Votes]:
    if command.budget <= 0:
        raise WmtError(Code.BUDGET_INVALID, budget=command.budget)
    if command.limit is not None and command.limit < 1:
        raise WmtError(Code.NUMBER_INVALID, value=command.limit)
    if command.rule != CRITERIA and not is_rule(command.rule):
        raise WmtError(Code.RULE_UNKNOWN, rule=command.rule, rules=(*RULES, CRITERIA))
    existing_arena(reader, command.arena)
    candidates = _candidates(reader, command.arena)
    if command.rule == CRITERIA:
        scores = _scores(reader, command.arena)
        votes = last_votes(reader, command.arena)
        selection = select_by_score(
            votes.election(candidates, command.budget),
            {each.id: scores[each.id] for each in candidates if each.id in scores},
            command.limit,
            votes.lot_order(candidates),
        )
        return selection, votes
    votes = _votes(reader, command.arena)
    selection = select(
        votes.election(candidates, command.budget),
        command.rule,
        limit=command.limit,
        lot_order=votes.lot_order(candidates),
        check=lambda: progress(0, 0),
    )
    return selection, votes


def _candidates(reader: Reader, arena: str) -> list[Initiative]:
    candidates = [each for each in live_initiatives(reader, arena) if each.cost is not None]
    if not candidates:
        raise WmtError(Code.NO_INITIATIVES)
    return candidates


def _votes(reader: Reader, arena: str) -> Votes:
    votes = last_votes(reader, arena)
    if votes.result is None:
        raise WmtError(Code.NO_VOTES)
    return votes


def _scores(reader: Reader, arena: str) -> dict[str, Fraction]:
    if not existing_arena(reader, arena).criteria_locked:
        # Whoever sees scores may weigh differently.
        raise WmtError(Code.CRITERIA_NOT_LOCKED)
    scores = weighing_of(reader, arena).scores()
    if not scores:
        raise WmtError(Code.NO_SCORES)
    return scores
