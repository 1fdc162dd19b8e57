"""Criteria: agreed and locked before scoring, scored by sheets and tables, weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.criteria import SCALE, Criterion, Score
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import after_all
from wmt_desktop.domain.weighing import WHOLE, Weighing, weigh
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.ports import Reader, Translate
from wmt_desktop.services.scorers import id_for, scores_of, written_name
from wmt_desktop.services.work import Work

Marks = Mapping[tuple[str, str], int]
"""Scores by (initiative, criterion)."""


@dataclass(frozen=True, slots=True)
class CriterionDraft:
    """A criterion as it is to be.

    Attributes:
        weight: In per cent.
        help: What a high score means, in a sentence.
        name_second: The name in the arena's second language, or empty.
        id: Of the criterion that is changed, or empty for a new one.
    """

    name: str
    weight: int
    help: str = ""
    name_second: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class SetCriteria:
    """Write the whole set, in this order; those left out are deleted."""

    arena: str
    drafts: tuple[CriterionDraft, ...]


@dataclass(frozen=True, slots=True)
class LockCriteria:
    """Agree on the set and the weights; scoring begins."""

    arena: str


@dataclass(frozen=True, slots=True)
class UnlockCriteria:
    """Open the set again, for a reason that goes on record; scores stay."""

    arena: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """Write what one sheet or table gives; 0 takes a score back, what is left out stays.

    Attributes:
        scorer: ``Sheet 7``, ``Table 2``: never a name.
        marks: From 1 to 5 by (initiative, criterion), or 0.
    """

    arena: str
    scorer: str
    marks: Marks


class CriteriaService:
    """Use cases of criteria and scores."""

    def __init__(self, work: Work) -> None:
        self._work = work

    # reading

    def all(self, arena: str) -> tuple[Criterion, ...]:
        """Return the criteria, in order."""
        with self._work.store.read() as reader:
            return criteria_of(reader, arena)

    def weighing(self, arena: str) -> Weighing:
        """Return what the scores say: means, spread, mean scores, what would change the order."""
        with self._work.store.read() as reader:
            return weighing_of(reader, arena)

    def sheet(self, arena: str, scorer: str) -> dict[tuple[str, str], int]:
        """Return what one sheet or table gave."""
        with self._work.store.read() as reader:
            return {
                (each.initiative, each.criterion): each.value
                for each in scores_of(reader, arena)
                if each.scorer == scorer and each.value and not each.deleted
            }

    def scorers(self, arena: str) -> tuple[str, ...]:
        """Return the sheets and tables that gave scores, also those that no longer count."""
        with self._work.store.read() as reader:
            return tuple(
                sorted(
                    {
                        each.scorer
                        for each in scores_of(reader, arena)
                        if each.value and not each.deleted
                    }
                )
            )

    # writing

    def set(self, command: SetCriteria) -> tuple[Criterion, ...]:
        """Write the set. Weights need not make 100 % before it is locked.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``CRITERIA_LOCKED``, ``TITLE_EMPTY``,
                ``TEXT_TOO_LONG``, ``NUMBER_INVALID``, ``CRITERION_NOT_FOUND``,
                ``CRITERION_TWICE``.
        """
        _require_apart(command.drafts)
        with self._work.change(command.arena) as writer:
            if existing_arena(writer, command.arena).criteria_locked:
                raise WmtError(Code.CRITERIA_LOCKED)
            before = {each.id: each for each in criteria_of(writer, command.arena)}
            operations: list[Operation] = []
            kept = []
            order = ""
            for draft in command.drafts:
                order = after_all(order)
                known = before.get(draft.id)
                if known is None and draft.id:
                    raise WmtError(Code.CRITERION_NOT_FOUND, name=draft.id)
                wanted = _written(
                    draft, known or Criterion(writer.new_id("criterion"), command.arena), order
                )
                operations += differences(known, wanted) if known else create(wanted)
                kept.append(wanted)
            gone = before.keys() - {each.id for each in kept}
            operations += [set_field(each, "deleted", True) for each in sorted(gone)]
            if operations:
                writer.append(command.arena, "criteria.set", operations)
        return tuple(kept)

    def lock(self, command: LockCriteria) -> None:
        """Lock the set and its weights.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``CRITERIA_EMPTY``, ``WEIGHTS_INVALID``.
        """
        with self._work.change(command.arena) as writer:
            arena = existing_arena(writer, command.arena)
            criteria = criteria_of(writer, command.arena)
            if not criteria:
                raise WmtError(Code.CRITERIA_EMPTY)
            weight = sum(each.weight for each in criteria)
            if weight != WHOLE:
                raise WmtError(Code.WEIGHTS_INVALID, sum=weight)
            if not arena.criteria_locked:
                after = replace(arena, criteria_locked=True)
                writer.append(arena.id, "criteria.lock", differences(arena, after))

    def unlock(self, command: UnlockCriteria) -> None:
        """Open the set again.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``REASON_NEEDED``.
        """
        if not command.reason.strip():
            raise WmtError(Code.REASON_NEEDED)
        with self._work.change(command.arena) as writer:
            arena = existing_arena(writer, command.arena)
            if arena.criteria_locked:
                after = replace(
                    arena, criteria_locked=False, criteria_reason=command.reason.strip()
                )
                writer.append(arena.id, "criteria.unlock", differences(arena, after))

    def score(self, command: ScoreSheet) -> None:
        """Write the scores of a sheet or table.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``CRITERIA_NOT_LOCKED``, ``SCORER_EMPTY``,
                ``SCORE_INVALID``, ``INITIATIVE_NOT_FOUND``, ``CRITERION_NOT_FOUND``.
        """
        scorer = written_name(command.scorer)
        if not scorer:
            raise WmtError(Code.SCORER_EMPTY)
        with self._work.change(command.arena) as writer:
            if not existing_arena(writer, command.arena).criteria_locked:
                raise WmtError(Code.CRITERIA_NOT_LOCKED)
            _check_marks(writer, command)
            before = {
                (each.initiative, each.criterion): each
                for each in scores_of(writer, command.arena)
                if each.scorer == scorer
            }
            operations: list[Operation] = []
            for (initiative, criterion), value in command.marks.items():
                known = before.get((initiative, criterion))
                if known is not None:
                    wanted = replace(known, value=value, deleted=False)
                    operations += differences(known, wanted)
                elif value:
                    id_ = id_for(writer, "score", scorer, initiative, criterion)
                    wanted = Score(id_, command.arena, initiative, criterion, scorer, value)
                    operations += create(wanted)
            if operations:
                writer.append(command.arena, "score.sheet", operations)

    def free_sheet(self, arena: str) -> int:
        """Return the number of the next sheet: one more than the highest that gave scores."""
        numbers = [sheet_number(each) for each in self.scorers(arena)]
        return max((each for each in numbers if each is not None), default=0) + 1

    def screen_sheet(self, arena: str) -> str:
        """Return a fresh sheet for somebody who scores on this laptop, unlike any of another.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        # Asking for the stream begins it, and from then on this laptop keeps its name.
        with self._work.change(arena) as writer:
            laptop = writer.own_stream(existing_arena(writer, arena).id)[-4:]
        return sheet_name(self.free_sheet(arena), laptop)


def sheet_name(number: int, laptop: str = "") -> str:
    """Return how a sheet is written in the log; ``laptop`` tells screens of two laptops apart."""
    return f"Sheet {number} {laptop}".rstrip()


def sheet_number(scorer: str) -> int | None:
    """Return the number of a sheet, or None for a table."""
    word, _, rest = scorer.partition(" ")
    figure = rest.partition(" ")[0]
    return int(figure) if word == "Sheet" and figure.isdecimal() and len(figure) < 7 else None


def criteria_of(reader: Reader, arena: str) -> tuple[Criterion, ...]:
    """Return the criteria that are not deleted, in order."""
    found = (each for each in reader.listed(Criterion, arena) if not each.deleted)
    return tuple(sorted(found, key=lambda each: (each.order, each.id)))


def weighing_of(reader: Reader, arena: str) -> Weighing:
    """Return what the scores of an arena say."""
    return weigh(
        criteria_of(reader, arena),
        [each.id for each in live_initiatives(reader, arena)],
        scores_of(reader, arena),
    )


def suggested(translate: Translate) -> tuple[CriterionDraft, ...]:
    """Return a set to begin with, in the language of ``translate``; each weighs the same."""
    return (
        CriterionDraft(
            translate("Criteria", "Effect"),
            20,
            translate("Criteria", "5: it changes much for many, or for those who need it most."),
        ),
        CriterionDraft(
            translate("Criteria", "Feasible"),
            20,
            translate("Criteria", "5: we can begin within weeks, with people and money we have."),
        ),
        CriterionDraft(
            translate("Criteria", "Fair to all"),
            20,
            translate("Criteria", "5: nobody is left out and nobody pays for others."),
        ),
        CriterionDraft(
            translate("Criteria", "Ownership"),
            20,
            translate("Criteria", "5: somebody here carries it on when the project ends."),
        ),
        CriterionDraft(
            translate("Criteria", "Fits vision"),
            20,
            translate("Criteria", "5: it is a clear step towards our vision."),
        ),
    )


def _require_apart(drafts: Sequence[CriterionDraft]) -> None:
    """Refuse two criteria of one name: nobody could tell which of them a score is for."""
    seen: set[str] = set()
    for draft in drafts:
        name = " ".join(draft.name.split())
        if name and name.casefold() in seen:
            raise WmtError(Code.CRITERION_TWICE, name=name)
        seen.add(name.casefold())


def _written(draft: CriterionDraft, criterion: Criterion, order: str) -> Criterion:
    if not 0 <= draft.weight <= WHOLE:
        raise WmtError(Code.NUMBER_INVALID, value=draft.weight)
    return replace(
        criterion,
        name=checked_title(draft.name),
        name_second=" ".join(draft.name_second.split()),
        help=draft.help.strip(),
        weight=draft.weight,
        order=order,
    )


def _check_marks(reader: Reader, command: ScoreSheet) -> None:
    low, high = SCALE
    initiatives = {each.id for each in live_initiatives(reader, command.arena)}
    criteria = {each.id for each in criteria_of(reader, command.arena)}
    for (initiative, criterion), value in command.marks.items():
        if initiative not in initiatives:
            raise WmtError(Code.INITIATIVE_NOT_FOUND, name=initiative)
        if criterion not in criteria:
            raise WmtError(Code.CRITERION_NOT_FOUND, name=criterion)
        if value and not low <= value <= high:
            raise WmtError(Code.SCORE_INVALID, value=value, low=low, high=high)
