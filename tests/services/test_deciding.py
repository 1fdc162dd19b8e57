"""The decision record: consent, signatures, what replaces what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.laptops import Room
from tests.services.test_initiatives import NOWHERE, voted_initiatives, write
from tests.services.two_laptops import Laptops
from tests.services.voting_room import refused
from wmt_desktop.domain.arena import TEXT_LIMIT
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import CostLine, Role, Status
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.consent import Answer, Raise, Withdraw
from wmt_desktop.services.deciding import Choose, Select
from wmt_desktop.services.follow_ups import AddFollowUp
from wmt_desktop.services.history import HistoryState
from wmt_desktop.services.initiatives import (
    AddInitiatives,
    DeleteInitiative,
    EditInitiative,
    InitiativeDraft,
)
from wmt_desktop.services.sessions import KeepBoth
from wmt_desktop.services.signing import Sign, check_signable, fingerprint

REVIEW = 30_000_000


def test_the_record_keeps_what_was_chosen_among(room: Room) -> None:
    initiatives = voted_initiatives(room)
    decision, _ = room.services.decisions.select(Select(room.arena.id, 1_000_00, reason="Good"))
    renamed = replace(initiatives["A"], title="Another", cost=1)
    room.services.initiatives.edit(EditInitiative(initiatives["A"], renamed))
    (kept,) = room.services.decisions.all(room.arena.id)
    assert kept == decision
    assert [(each.title, each.cost, each.dots, each.supporters) for each in kept.candidates] == [
        ("A", 600_00, 3, 2),
        ("B", 500_00, 2, 1),
        ("C", 400_00, 1, 1),
    ]


def test_only_initiatives_of_the_arena_are_chosen(room: Room) -> None:
    own = write(room, Lunch=100)["Lunch"]
    other = room.services.arenas.new(NewArena("Elsewhere")).id
    (foreign,) = room.services.initiatives.add(AddInitiatives(other, (InitiativeDraft("Bus"),)))
    with refused(room.services, Code.INITIATIVE_NOT_FOUND) as error:
        room.services.decisions.choose(Choose(room.arena.id, 100, (own.id, foreign.id), "Why"))
    assert error.value.params == {"name": foreign.id}
    with refused(room.services, Code.ARENA_NOT_FOUND):
        room.services.decisions.choose(Choose("arena:" + "0" * 32, 100, (), "Why"))


def test_consent_needs_settled_objections_and_a_day_to_look_again(room: Room) -> None:
    lunch, bus = write(room, Lunch=100, Bus=100).values()
    consent, decisions = room.services.consent, room.services.decisions
    choose = Choose(room.arena.id, 1_000, (lunch.id,), "All can live with it", rule="consent")
    with refused(room.services, Code.TEXT_EMPTY):
        consent.raise_(Raise(lunch.id, " "))
    with refused(room.services, Code.INITIATIVE_NOT_FOUND):
        consent.raise_(Raise(NOWHERE, "No"))
    first = consent.raise_(Raise(lunch.id, "Too few cooks", "Table 2"))
    wrong = consent.raise_(Raise(lunch.id, "Typed by mistake"))
    consent.raise_(Raise(bus.id, "Not chosen, so it stops nothing"))
    consent.withdraw(Withdraw(wrong.id))
    with refused(room.services, Code.OBJECTION_NOT_FOUND):
        consent.withdraw(Withdraw(wrong.id))
    with refused(room.services, Code.OBJECTIONS_OPEN) as error:
        decisions.choose(replace(choose, review=REVIEW))
    assert error.value.params == {"count": 1}
    consent.answer(Answer(first.id, " Begin with two schools ", settled=True))
    with refused(room.services, Code.REVIEW_NEEDED):
        decisions.choose(choose)
    with refused(room.services, Code.RULE_UNKNOWN):
        decisions.choose(replace(choose, rule="shouting"))
    decision = decisions.choose(replace(choose, review=REVIEW))
    assert (decision.rule, decision.review) == ("consent", REVIEW)
    assert decision.objections == (
        "Lunch: Too few cooks (Table 2) → Begin with two schools",
        "Bus: Not chosen, so it stops nothing",
    )


def test_objections_of_any_length_go_on_record(room: Room) -> None:
    (lunch,) = write(room, Lunch=100).values()
    consent = room.services.consent
    raised = consent.raise_(Raise(lunch.id, "Too few cooks. " + "No! " * 4_990, "Table 2"))
    consent.answer(Answer(raised.id, "Begin with two. " + "Yes! " * 3_990, settled=True))
    decided = Choose(room.arena.id, 1_000, (lunch.id,), "Why", rule="consent", review=REVIEW)
    (told,) = room.services.decisions.choose(decided).objections
    assert len(told) <= TEXT_LIMIT
    assert told.startswith("Lunch: Too few cooks. No!")
    assert "… (Table 2) → Begin with two. Yes!" in told


def test_three_roles_sign_and_what_is_signed_stays(room: Room) -> None:
    voted_initiatives(room)
    services, arena = room.services, room.arena.id
    bare, _ = services.decisions.select(Select(arena, 1_000_00))
    with refused(services, Code.REASON_NEEDED):
        services.signing.sign(Sign(arena, bare.id, Role.SPEAKER))
    decision, _ = services.decisions.select(Select(arena, 1_000_00, reason="Good"))
    with refused(services, Code.DECISION_SUPERSEDED):
        services.signing.sign(Sign(arena, bare.id, Role.SPEAKER))
    with refused(services, Code.DECISION_NOT_FOUND):
        services.signing.sign(Sign(arena, NOWHERE, Role.SPEAKER))
    assert services.history.state(arena).undo is not None
    services.signing.sign(Sign(arena, decision.id, Role.REGION, " Anna  K. "))
    services.signing.sign(Sign(arena, decision.id, Role.FACILITATOR))
    with refused(services, Code.ALREADY_SIGNED):
        services.signing.sign(Sign(arena, decision.id, Role.REGION))
    first, second = services.signing.of(arena)[decision.id]
    assert (first.signature.role, second.signature.role) == (Role.FACILITATOR, Role.REGION)
    assert (second.signature.name, second.holds) == ("Anna K.", True)
    assert first.signature.fingerprint == fingerprint(decision)
    with refused(services, Code.REASON_NEEDED):
        services.decisions.select(Select(arena, 1_000_00))
    # Ctrl+Z stops at a signature: what was signed rests on everything before it.
    assert services.history.state(arena) == HistoryState(None, None)
    with refused(services, Code.NOTHING_TO_UNDO):
        services.history.undo(arena)
    assert [each.id for each in services.decisions.standing(arena)] == [decision.id]
    # The record that the signed one replaced stays readable too.
    assert {each.id for each in services.decisions.all(arena)} == {bare.id, decision.id}
    newer = services.decisions.choose(Choose(arena, 1_000_00, (), "The money is gone"))
    assert [each.id for each in services.decisions.standing(arena)] == [newer.id]
    assert decision in services.decisions.all(arena)
    assert services.signing.of(arena)[newer.id] == ()
    assert len(services.signing.of(arena)[decision.id]) == 2


def test_nobody_signs_over_the_budget_or_without_a_cost(room: Room) -> None:
    unpriced = write(room, A=None)["A"]
    decision = room.services.decisions.choose(
        Choose(room.arena.id, 100, (unpriced.id,), "Because", limit=1)
    )
    with refused(room.services, Code.COST_MISSING) as error:
        room.services.signing.sign(Sign(room.arena.id, decision.id, Role.FACILITATOR))
    assert error.value.params == {"title": "A"}
    for wrong, code in (
        (replace(decision, candidates=(), cost=101), Code.BUDGET_EXCEEDED),
        (replace(decision, candidates=(), limit=0), Code.LIMIT_EXCEEDED),
        (replace(decision, reason=" "), Code.REASON_NEEDED),
    ):
        with pytest.raises(WmtError) as refusal:
            check_signable(wrong)
        assert refusal.value.code is code
    # As many as may be, for all that there is.
    check_signable(replace(decision, candidates=(), cost=100))


def test_a_choice_keeps_to_the_limit_and_leaves_alone_what_has_begun(room: Room) -> None:
    services, arena = room.services, room.arena.id
    found = write(room, Lunch=100, Bus=100, Tram=100)
    lunch, bus, tram = found.values()
    services.initiatives.edit(EditInitiative(bus, replace(bus, status=Status.RUNNING)))
    with refused(services, Code.LIMIT_EXCEEDED):
        services.decisions.choose(Choose(arena, 1_000, (lunch.id, tram.id), "Why", limit=1))
    for chosen in (lunch, tram):
        services.decisions.choose(Choose(arena, 1_000, (chosen.id,), "Why", limit=1))
    statuses = {each.title: each.status for each in services.initiatives.all(arena)}
    assert statuses == {"Lunch": Status.PROPOSED, "Bus": Status.RUNNING, "Tram": Status.SELECTED}


def test_every_field_of_the_record_is_in_its_fingerprint(room: Room) -> None:
    decision, _ = _recorded(room)
    other = [
        replace(decision, **change)
        for change in (
            {"id": NOWHERE},
            {"budget": 1},
            {"selected": ()},
            {"reason": "ķ"},
            {"candidates": ()},
            {"objections": ("No",)},
            {"review": 1},
            {"steps": ()},
            {"made": 1},
        )
    ]
    prints = {fingerprint(each) for each in (decision, *other)}
    assert len(prints) == len(other) + 1
    assert fingerprint(replace(decision, deleted=True)) == fingerprint(decision)


def _recorded(room: Room) -> tuple:  # type: ignore[type-arg]
    voted_initiatives(room)
    return room.services.decisions.select(Select(room.arena.id, 1_000_00, reason="Good"))


def test_two_laptops_that_decided_differently_show_both_until_one_replaces_them(
    laptops: Laptops,
) -> None:
    mine, theirs, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    drafts = (InitiativeDraft("A", cost=100), InitiativeDraft("B", cost=100))
    one, other = mine.initiatives.add(AddInitiatives(arena, drafts))
    laptops.carry(mine, theirs)
    here = mine.decisions.choose(Choose(arena, 100, (one.id,), "Ours"))
    there = theirs.decisions.choose(Choose(arena, 100, (other.id,), "Theirs"))
    again = theirs.decisions.choose(Choose(arena, 100, (other.id,), "Theirs, better"))
    theirs.signing.sign(Sign(arena, again.id, Role.REGION))
    laptops.carry(theirs, mine)
    assert {each.id for each in mine.decisions.standing(arena)} == {here.id, again.id}
    with refused(mine, Code.DECISIONS_DIFFER):
        mine.signing.sign(Sign(arena, here.id, Role.SPEAKER))
    both = mine.decisions.choose(Choose(arena, 200, (one.id, other.id), "Both"))
    laptops.carry(mine, theirs)
    for laptop in (mine, theirs):
        assert [each.id for each in laptop.decisions.standing(arena)] == [both.id]
        assert {each.id for each in laptop.decisions.all(arena)} == {
            here.id,
            there.id,
            again.id,
            both.id,
        }
    # A signature from another laptop keeps the record it is under from being undone here.
    mine.signing.sign(Sign(arena, both.id, Role.SPEAKER))
    laptops.carry(mine, theirs)
    assert theirs.signing.of(arena)[both.id][0].holds


def test_what_is_heard_later_moves_the_status(room: Room) -> None:
    lunch = write(room, Lunch=100)["Lunch"]
    follow_ups = room.services.follow_ups
    with refused(room.services, Code.TEXT_EMPTY):
        follow_ups.add(AddFollowUp(lunch.id, " ", Status.RUNNING))
    old = follow_ups.add(AddFollowUp(lunch.id, "Begun in two schools", Status.RUNNING, 28_000_000))
    new = follow_ups.add(AddFollowUp(lunch.id, "All nine", Status.DONE, 29_000_000))
    assert follow_ups.of(room.arena.id) == {lunch.id: (new, old)}
    (now,) = room.services.initiatives.all(room.arena.id)
    assert now.status is Status.DONE
    room.services.history.undo(room.arena.id)
    assert follow_ups.of(room.arena.id) == {lunch.id: (old,)}
    assert room.services.initiatives.all(room.arena.id)[0].status is Status.RUNNING


def test_what_led_to_a_record_that_another_laptop_signed_is_not_undone(laptops: Laptops) -> None:
    mine, other, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    (lunch,) = mine.initiatives.add(AddInitiatives(arena, (InitiativeDraft("Lunch", cost=70),)))
    decision = mine.decisions.choose(Choose(arena, 100, (lunch.id,), "Why"))
    later = mine.initiatives.add(AddInitiatives(arena, (InitiativeDraft("Bus"),)))
    laptops.carry(mine, other)
    other.signing.sign(Sign(arena, decision.id, Role.REGION))
    laptops.carry(other, mine)
    assert mine.history.undo(arena).step.action == "initiative.add"
    assert mine.history.state(arena).undo is None
    assert [each.title for each in mine.initiatives.all(arena)] == ["Lunch"]
    mine.history.redo(arena)
    assert later[0] in mine.initiatives.all(arena)


def test_a_report_says_the_same_cost_as_the_record(laptops: Laptops) -> None:
    mine, other, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    drafts = (InitiativeDraft("Lunch", cost=1), InitiativeDraft("Bus", cost=1))
    before = mine.initiatives.add(AddInitiatives(arena, drafts))
    laptops.exchange()
    for each in before:
        lines = (CostLine("Cook", 70), CostLine("Van", 30))
        mine.initiatives.edit(EditInitiative(each, replace(each, lines=lines)))
        other.initiatives.edit(EditInitiative(each, replace(each, cost=999)))
    laptops.carry(other, mine)
    lunch, bus = before
    decision = mine.decisions.choose(Choose(arena, 100, (lunch.id,), "Why"))
    mine.initiatives.delete(DeleteInitiative(bus.id))
    report = mine.reports.arena_report(arena)
    assert [each.cost for each in report.initiatives] == [decision.cost] == [100]
    assert [each.cost for each in report.deleted_initiatives] == [100]


def test_lines_of_cost_of_two_laptops_are_both_kept_and_summed(laptops: Laptops) -> None:
    mine, theirs, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    (lunch,) = mine.initiatives.add(AddInitiatives(arena, (InitiativeDraft("Lunch"),)))
    laptops.carry(mine, theirs)
    for laptop, line in ((mine, CostLine("Food", 300)), (theirs, CostLine("Printing", 50))):
        laptop.initiatives.edit(EditInitiative(lunch, replace(lunch, lines=(line,))))
    laptops.carry(theirs, mine)
    (merged,) = mine.initiatives.all(arena)
    assert merged.cost == sum(line.amount for line in merged.lines)
    conflict = next(each for each in mine.sessions.conflicts(arena) if each.field == "lines")
    mine.sessions.keep_both(KeepBoth(arena, conflict.id))
    (both,) = mine.initiatives.all(arena)
    assert (both.cost, {line.what for line in both.lines}) == (350, {"Food", "Printing"})
