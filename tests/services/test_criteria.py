"""Criteria are agreed before scoring; sheets, tables and groups are kept apart and weighed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.laptops import Room
from tests.services.test_initiatives import NOWHERE, write
from tests.services.two_laptops import Laptops
from tests.services.voting_room import refused
from wmt_desktop.domain.criteria import Criterion, Score
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.ids import id_of
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.criteria import (
    CriterionDraft,
    LockCriteria,
    ScoreSheet,
    SetCriteria,
    UnlockCriteria,
    sheet_name,
    sheet_number,
    suggested,
)
from wmt_desktop.services.deciding import Select
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.matrix import Place, TakeOff
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.services.wording import Wording


def agreed(room: Room, **weights: int) -> dict[str, Criterion]:
    """Lock criteria with these weights."""
    drafts = tuple(CriterionDraft(name, weight) for name, weight in weights.items())
    made = room.services.criteria.set(SetCriteria(room.arena.id, drafts))
    room.services.criteria.lock(LockCriteria(room.arena.id))
    return {each.name: each for each in made}


def test_a_set_is_written_changed_and_locked_at_100_percent(room: Room) -> None:
    criteria, arena = room.services.criteria, room.arena.id
    with refused(room.services, Code.CRITERIA_EMPTY):
        criteria.lock(LockCriteria(arena))
    drafts = suggested(Wording("en", TRANSLATIONS))
    assert [each.name for each in drafts] == [
        "Effect",
        "Feasible",
        "Fair to all",
        "Ownership",
        "Fits vision",
    ]
    made = criteria.set(SetCriteria(arena, drafts))
    before = room.services.sessions.digest()
    kept = tuple(CriterionDraft(each.name, each.weight, each.help, id=each.id) for each in made)
    assert criteria.set(SetCriteria(arena, kept)) == made
    assert room.services.sessions.digest() == before
    first, second, *_ = kept
    criteria.set(SetCriteria(arena, (second, CriterionDraft(" Quick ", 75), first)))
    assert [(each.name, each.weight) for each in criteria.all(arena)] == [
        ("Feasible", 20),
        ("Quick", 75),
        ("Effect", 20),
    ]
    with refused(room.services, Code.WEIGHTS_INVALID) as error:
        criteria.lock(LockCriteria(arena))
    assert error.value.params == {"sum": 115}
    criteria.set(SetCriteria(arena, (CriterionDraft("Only", 100),)))
    criteria.lock(LockCriteria(arena))
    assert room.services.arenas.get(arena).criteria_locked
    with refused(room.services, Code.CRITERIA_LOCKED):
        criteria.set(SetCriteria(arena, ()))
    with refused(room.services, Code.REASON_NEEDED):
        criteria.unlock(UnlockCriteria(arena, " "))
    criteria.unlock(UnlockCriteria(arena, "A voice was missing"))
    now = room.services.arenas.get(arena)
    assert (now.criteria_locked, now.criteria_reason) == (False, "A voice was missing")


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (CriterionDraft(" ", 20), Code.TITLE_EMPTY),
        (CriterionDraft("A", 101), Code.NUMBER_INVALID),
        (CriterionDraft("A", 20, id=NOWHERE), Code.CRITERION_NOT_FOUND),
    ],
)
def test_a_criterion_that_makes_no_sense_is_refused(
    room: Room, draft: CriterionDraft, code: Code
) -> None:
    with refused(room.services, code):
        room.services.criteria.set(SetCriteria(room.arena.id, (draft,)))


def test_each_sheet_counts_once_however_often_it_is_written(room: Room) -> None:
    lunch, storage = write(room, Lunch=5200_00, Storage=6400_00).values()
    criteria, arena = room.services.criteria, room.arena.id
    with refused(room.services, Code.CRITERIA_NOT_LOCKED):
        criteria.score(ScoreSheet(arena, "Sheet 1", {}))
    effect, ease = agreed(room, Effect=60, Ease=40).values()
    criteria.score(
        ScoreSheet(arena, " Sheet  1 ", {(lunch.id, effect.id): 5, (lunch.id, ease.id): 2})
    )
    criteria.score(ScoreSheet(arena, "Table 2", {(lunch.id, effect.id): 3}))
    criteria.score(ScoreSheet(arena, "Sheet 1", {(lunch.id, effect.id): 4}))
    criteria.score(ScoreSheet(arena, "Sheet 3", {(storage.id, effect.id): 0}))
    found = criteria.weighing(arena)
    assert found.scorers == criteria.scorers(arena) == ("Sheet 1", "Table 2")
    assert found.scored[lunch.id, effect.id].mean == Fraction(7, 2)
    assert found.scores() == {lunch.id: Fraction(29, 10)}
    assert criteria.sheet(arena, "Sheet 1") == {(lunch.id, effect.id): 4, (lunch.id, ease.id): 2}
    criteria.score(ScoreSheet(arena, "Table 2", {(lunch.id, effect.id): 0}))
    assert criteria.weighing(arena).scorers == ("Sheet 1",)
    assert criteria.free_sheet(arena) == 2
    with refused(room.services, Code.ARENA_NOT_FOUND):
        criteria.screen_sheet("arena:" + "0" * 32)
    for marks, code in (
        ({(NOWHERE, effect.id): 3}, Code.INITIATIVE_NOT_FOUND),
        ({(lunch.id, NOWHERE): 3}, Code.CRITERION_NOT_FOUND),
        ({(lunch.id, effect.id): 6}, Code.SCORE_INVALID),
    ):
        with refused(room.services, code):
            criteria.score(ScoreSheet(arena, "Sheet 1", marks))
    with refused(room.services, Code.SCORER_EMPTY):
        criteria.score(ScoreSheet(arena, " ", {}))


def test_a_name_is_in_no_id_and_of_two_laptops_the_later_counts(laptops: Laptops) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    (lunch,) = mine.initiatives.add(AddInitiatives(arena, (InitiativeDraft("Lunch"),)))
    (effect,) = mine.criteria.set(SetCriteria(arena, (CriterionDraft("Effect", 100),)))
    mine.criteria.lock(LockCriteria(arena))
    laptops.exchange()
    place = lunch.id, effect.id
    for laptop, value in ((mine, 2), (there, 5), (mine, 3)):
        laptop.criteria.score(ScoreSheet(arena, "Zane", {place: value}))
        laptop.criteria.score(ScoreSheet(arena, "Sheet 1", {place: value}))
        laptop.matrix.place(Place(arena, lunch.id, "Zane", value, value))
    with mine.store.read() as reader:
        zanes = [each for each in reader.listed(Score, arena) if each.scorer == "Zane"]
    assert [each.id == id_of("score", *place, "Zane") for each in zanes] == [False]
    laptops.exchange()
    # What was given under a number is one thing on both, and the difference a conflict.
    assert {each.field for each in mine.sessions.conflicts()} == {"value"}
    for laptop in (mine, there):
        assert laptop.criteria.sheet(arena, "Zane") == {place: 3}
        assert laptop.criteria.weighing(arena).scored[place].count == 2
        assert laptop.matrix.merged(arena)[lunch.id].groups == 1
    there.criteria.score(ScoreSheet(arena, "Zane", {place: 4}))
    there.matrix.take_off(TakeOff(arena, lunch.id, "Zane"))
    laptops.exchange()
    assert mine.criteria.sheet(arena, "Zane") == {place: 4}
    assert mine.matrix.merged(arena) == {}
    with mine.store.read() as reader:
        zanes = [each for each in reader.listed(Score, arena) if each.scorer == "Zane"]
    assert len(zanes) == 2
    # What did not count does not begin to when the names are erased.
    for each in zanes:
        mine.sessions.redact(RedactText(arena, each.id, everything=True))
    assert mine.criteria.weighing(arena).scored[place].count == 2


def test_sheets_have_numbers_that_tell_two_laptops_apart() -> None:
    assert [sheet_number(each) for each in (sheet_name(7), sheet_name(12, "3f2a"), "Table 2")] == [
        7,
        12,
        None,
    ]


def test_the_best_mean_score_is_selected_first(room: Room) -> None:
    lunch, storage, bus = write(room, Lunch=5200_00, Storage=6400_00, Bus=2000_00).values()
    select = Select(room.arena.id, 8000_00, 2, "criteria", "Agreed")
    effect = agreed(room, Effect=100)["Effect"].id
    with refused(room.services, Code.NO_SCORES):
        room.services.decisions.preview(select)
    marks = {(lunch.id, effect): 3, (storage.id, effect): 5}
    room.services.criteria.score(ScoreSheet(room.arena.id, "Sheet 1", marks))
    decision, selection = room.services.decisions.select(select)
    assert (decision.rule, decision.selected, decision.round) == (
        "criteria",
        (storage.id,),
        None,
    )
    assert [(step["decision"], step.get("score")) for step in decision.steps] == [
        ("funded", 500),
        ("does-not-fit", 300),
        ("no-score", None),
    ]
    assert [(each.title, each.score) for each in decision.candidates] == [
        ("Lunch", 300),
        ("Storage", 500),
        ("Bus", None),
    ]
    assert selection.left == 1600_00
    sets = room.services.decisions.alternatives(select)
    assert [each.ids for each in sets] == [(storage.id,), (lunch.id,)]
    excluded = room.services.decisions.excluded(room.arena.id, (storage.id,), 8000_00, 2)
    assert [(each.id, each.beside, each.cost) for each in excluded] == [
        (lunch.id, (storage.id,), 11_600_00),
        (bus.id, (storage.id,), 8400_00),
    ]


def test_groups_place_initiatives_on_matrices_of_their_own(room: Room) -> None:
    lunch, bus = write(room, Lunch=None, Bus=None).values()
    matrix, arena = room.services.matrix, room.arena.id
    elsewhere = room.services.arenas.new(NewArena("Sigulda"))
    matrix.place(Place(arena, lunch.id, "Table 1", 80, 30))
    matrix.place(Place(arena, lunch.id, " Table  2 ", 60, 50))
    matrix.place(Place(arena, lunch.id, "Table 1", 90, 30))
    matrix.place(Place(arena, bus.id, "Table 1", 10, 10))
    matrix.take_off(TakeOff(arena, bus.id, "Table 1"))
    spots = matrix.merged(arena)
    assert spots.keys() == {lunch.id}
    assert (spots[lunch.id].impact, spots[lunch.id].apart) == (Fraction(75), 30)
    matrix.place(Place(arena, bus.id, "Table 1", 20, 20))
    assert matrix.merged(arena)[bus.id].groups == 1
    for command, code in (
        (Place(arena, NOWHERE, "Table 1", 1, 1), Code.INITIATIVE_NOT_FOUND),
        (Place(elsewhere.id, bus.id, "Table 1", 1, 1), Code.INITIATIVE_NOT_FOUND),
        (Place(arena, bus.id, "", 1, 1), Code.SCORER_EMPTY),
        (Place(arena, bus.id, "Table 1", 101, 1), Code.NUMBER_INVALID),
    ):
        with refused(room.services, code):
            matrix.place(command)
