"""Initiatives: written, promoted from a vote, selected within the budget by rule or by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.laptops import Room
from tests.services.voting_room import cast, fill, open_vote, refused
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.initiatives import AidRegime, CostLine, Initiative, Status
from wmt_desktop.domain.rounds import TieRule
from wmt_desktop.domain.voting.ties import draw_lots
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft
from wmt_desktop.services.deciding import Choose, Select
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.initiatives import (
    AddInitiatives,
    DeleteInitiative,
    EditInitiative,
    InitiativeDraft,
    MoveInitiative,
    Promote,
    PromoteThings,
)
from wmt_desktop.services.provenance import Origin
from wmt_desktop.services.repeating import ResetRound
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CloseRound

NOWHERE = "initiative:" + "0" * 32


def write(room: Room, **costs: int | None) -> dict[str, Initiative]:
    drafts = tuple(InitiativeDraft(title, cost=cost) for title, cost in costs.items())
    added = room.services.initiatives.add(AddInitiatives(room.arena.id, drafts))
    return {each.title: each for each in added}


def vote(room: Room, *ballots: dict[str, int], **rules: object) -> str:
    """Hold a vote on clusters, or on initiatives, and return the id of the round."""
    round_ = open_vote(room, **rules)
    for ballot in ballots:
        cast(room, round_, **ballot)
    room.services.voting.close(CloseRound(round_.id))
    return round_.id


def voted_initiatives(room: Room, **rules: object) -> dict[str, Initiative]:
    """Have three initiatives with 3, 2 and 1 dots."""
    initiatives = write(room, A=600_00, B=500_00, C=400_00)
    vote(room, {"A": 2, "B": 2, "C": 1}, {"A": 1}, source="initiatives", **rules)
    return initiatives


def titles(room: Room, ids: tuple[str, ...]) -> list[str]:
    by_id = {each.id: each.title for each in room.services.initiatives.all(room.arena.id)}
    return [by_id[each] for each in ids]


# writing


def test_initiatives_stand_in_the_order_they_were_written(room: Room) -> None:
    write(room, A=1, B=None)
    draft = InitiativeDraft("  Solar   roof ", " Cheaper power ", " Energy agency ", " School ")
    room.services.initiatives.add(AddInitiatives(room.arena.id, (draft,)))
    *_, last = room.services.initiatives.all(room.arena.id)
    assert (last.title, last.change, last.lead, last.partners, last.cost, last.status) == (
        "Solar roof",
        "Cheaper power",
        "Energy agency",
        "School",
        None,
        Status.PROPOSED,
    )
    assert titles(
        room, tuple(each.id for each in room.services.initiatives.all(room.arena.id))
    ) == [
        "A",
        "B",
        "Solar roof",
    ]


def test_writing_nothing_leaves_no_trace(room: Room) -> None:
    before = room.services.sessions.digest()
    assert room.services.initiatives.add(AddInitiatives(room.arena.id, ())) == ()
    assert room.services.sessions.digest() == before


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (InitiativeDraft("  "), Code.TITLE_EMPTY),
        (InitiativeDraft("x" * 201), Code.TEXT_TOO_LONG),
        (InitiativeDraft("A", cost=-1), Code.MONEY_INVALID),
    ],
)
def test_a_wrong_initiative_is_refused_with_those_beside_it(
    room: Room, draft: InitiativeDraft, code: Code
) -> None:
    with refused(room.services, code):
        room.services.initiatives.add(AddInitiatives(room.arena.id, (InitiativeDraft("B"), draft)))
    with refused(room.services, Code.ARENA_NOT_FOUND):
        room.services.initiatives.add(AddInitiatives("arena:" + "0" * 32, (InitiativeDraft("B"),)))


def test_an_initiative_is_edited_and_deleted(room: Room) -> None:
    initiatives = room.services.initiatives
    first, second = write(room, A=100, B=200).values()
    edited = initiatives.edit(EditInitiative(first, replace(first, title=" A+ ", cost=150)))
    assert initiatives.all(room.arena.id) == (edited, second)
    before = room.services.sessions.digest()
    initiatives.edit(EditInitiative(edited, edited))
    assert room.services.sessions.digest() == before
    initiatives.delete(DeleteInitiative(second.id))
    assert initiatives.all(room.arena.id) == (edited,)
    for attempt in (
        lambda: initiatives.delete(DeleteInitiative(second.id)),
        lambda: initiatives.edit(EditInitiative(second, second)),
        lambda: initiatives.delete(DeleteInitiative(NOWHERE)),
    ):
        with refused(room.services, Code.INITIATIVE_NOT_FOUND):
            attempt()
    with refused(room.services, Code.MONEY_INVALID):
        initiatives.edit(EditInitiative(edited, replace(edited, cost=-1)))


# promoting


def test_options_of_a_vote_become_initiatives_once(room: Room) -> None:
    round_id = vote(room, {"Meals": 2, "Farms": 1})
    options = room.services.voting.round(round_id).options
    promote = Promote(round_id, (options[0].id, options[1].id, NOWHERE))
    meals, farms = room.services.initiatives.promote(promote)
    assert (meals.title, meals.theme, meals.source, meals.round) == (
        "Meals",
        Theme.FOOD,
        options[0].id,
        round_id,
    )
    assert room.services.initiatives.dots(room.arena.id) == {meals.id: (2, 1), farms.id: (1, 1)}
    before = room.services.sessions.digest()
    assert room.services.initiatives.promote(promote) == ()
    assert room.services.sessions.digest() == before


def test_a_long_option_is_cut_between_words_where_it_can_be_and_kept_whole(room: Room) -> None:
    drafts = (Draft("word " * 60), Draft("x" * 300))
    notes = room.services.boards.add(AddNotes(room.arena.id, drafts))
    round_ = room.services.voting.open(OpenRound(room.arena.id, source="notes"))
    room.services.voting.close(CloseRound(round_.id))
    made = room.services.initiatives.promote(Promote(round_.id, tuple(each.id for each in notes)))
    assert [each.title[-5:] for each in made] == ["word…", "xxxx…"]
    assert [each.change for each in made] == [each.text for each in notes]


def test_nothing_is_promoted_from_a_vote_that_is_open(room: Room) -> None:
    round_ = open_vote(room)
    with refused(room.services, Code.ROUND_NOT_CLOSED):
        room.services.initiatives.promote(Promote(round_.id, (round_.options[0].id,)))
    with refused(room.services, Code.ROUND_NOT_FOUND):
        room.services.initiatives.promote(Promote("round:" + "0" * 32, ()))


# selecting


def test_a_rule_selects_within_the_budget_and_is_recorded(room: Room) -> None:
    initiatives = voted_initiatives(room)
    result = room.services.voting.result(room.services.voting.rounds(room.arena.id)[0].id)
    decision, selection = room.services.decisions.select(
        Select(room.arena.id, 1_000_00, reason=" Agreed ")
    )
    assert titles(room, selection.selected) == ["A", "C"]
    assert (decision.selected, decision.cost, decision.budget) == (
        selection.selected,
        1_000_00,
        1_000_00,
    )
    assert (decision.rule, decision.reason, decision.supersedes) == ("greedy", "Agreed", None)
    assert (decision.round, decision.fingerprint) == (result.round.id, result.fingerprint)
    assert [step["decision"] for step in decision.steps] == ["funded", "does-not-fit", "funded"]
    assert {each.title: each.status for each in room.services.initiatives.all(room.arena.id)} == {
        "A": Status.SELECTED,
        "B": Status.PROPOSED,
        "C": Status.SELECTED,
    }
    assert room.services.decisions.all(room.arena.id) == (decision,)
    assert initiatives.keys() == {"A", "B", "C"}


def test_a_later_decision_takes_the_place_of_the_earlier(room: Room) -> None:
    initiatives = voted_initiatives(room)
    running = replace(initiatives["C"], status=Status.RUNNING)
    room.services.initiatives.edit(EditInitiative(initiatives["C"], running))
    first, _ = room.services.decisions.select(Select(room.arena.id, 600_00))
    second, _ = room.services.decisions.select(Select(room.arena.id, 2_000_00, limit=2))
    assert (second.supersedes, titles(room, second.selected)) == (first.id, ["A", "B"])
    assert [each.status for each in room.services.initiatives.all(room.arena.id)] == [
        Status.SELECTED,
        Status.SELECTED,
        Status.RUNNING,
    ]


def test_a_preview_changes_nothing(room: Room) -> None:
    voted_initiatives(room)
    before = room.services.sessions.digest()
    selection = room.services.decisions.preview(Select(room.arena.id, 1_000_00))
    assert titles(room, selection.selected) == ["A", "C"]
    assert room.services.sessions.digest() == before
    assert room.services.decisions.all(room.arena.id) == ()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Select("", 0), Code.BUDGET_INVALID),
        (Select("", 100, limit=0), Code.NUMBER_INVALID),
        (Select("", 100, rule="dice"), Code.RULE_UNKNOWN),
    ],
)
def test_a_selection_that_makes_no_sense_is_refused(
    room: Room, command: Select, code: Code
) -> None:
    voted_initiatives(room)
    with refused(room.services, code):
        room.services.decisions.select(replace(command, arena=room.arena.id))


def test_selecting_needs_costs_and_votes(room: Room) -> None:
    select = Select(room.arena.id, 1_000_00)
    with refused(room.services, Code.ARENA_NOT_FOUND):
        room.services.decisions.select(replace(select, arena="arena:" + "0" * 32))
    write(room, A=None)
    with refused(room.services, Code.NO_INITIATIVES):
        room.services.decisions.select(select)
    write(room, B=100)
    with refused(room.services, Code.NO_VOTES):
        room.services.decisions.preview(select)
    assert room.services.initiatives.dots(room.arena.id) == {}


def test_dots_come_from_the_last_vote_that_was_closed(room: Room) -> None:
    initiatives = voted_initiatives(room)
    write(room, D=100)
    first = room.services.voting.rounds(room.arena.id)[0]
    again = room.services.repeating.reset(ResetRound(first.id, "Again"))
    dots = room.services.initiatives.dots(room.arena.id)
    assert [dots[each.id] for each in initiatives.values()] == [(3, 2), (2, 1), (1, 1)]
    assert len(dots) == 3
    cast(room, again, C=3)
    room.services.voting.close(CloseRound(again.id))
    assert room.services.initiatives.dots(room.arena.id)[initiatives["C"].id] == (3, 1)


def test_lots_among_equals_are_those_drawn_for_the_vote(room: Room) -> None:
    write(room, A=100, B=100, C=100, D=100)
    round_id = vote(
        room, {}, source="initiatives", tie=TieRule.LOT, seed="6 6 6", method="approval", dots=4
    )
    round_ = room.services.voting.round(round_id)
    assert room.services.decisions.preview(Select(room.arena.id, 100)).selected == ()
    again = room.services.repeating.reset(ResetRound(round_id, "Nobody gave a dot"))
    cast(room, again, A=1, B=1, C=1, D=1)
    room.services.voting.close(CloseRound(again.id))
    selection = room.services.decisions.preview(Select(room.arena.id, 400))
    assert selection.selected == draw_lots("6 6 6", [option.id for option in round_.options])


# choosing by hand


def test_a_choice_by_hand_needs_a_reason_and_fits_the_budget(room: Room) -> None:
    chosen = write(room, A=600_00, B=500_00, C=None)
    service = room.services.decisions
    both = (chosen["A"].id, chosen["B"].id)
    choose = Choose(room.arena.id, 1_100_00, both, " Everybody nodded ", limit=2)
    with refused(room.services, Code.REASON_NEEDED):
        service.choose(replace(choose, reason=" "))
    with refused(room.services, Code.BUDGET_EXCEEDED):
        service.choose(replace(choose, budget=1_099_99))
    with refused(room.services, Code.LIMIT_EXCEEDED):
        service.choose(replace(choose, limit=1))
    with refused(room.services, Code.INITIATIVE_NOT_FOUND):
        service.choose(replace(choose, initiatives=(NOWHERE,)))
    decision = service.choose(replace(choose, initiatives=(*both, both[0])))
    assert (decision.rule, decision.selected, decision.cost, decision.round) == (
        "manual",
        both,
        1_100_00,
        None,
    )
    assert decision.reason == "Everybody nodded"
    unpriced = service.choose(replace(choose, initiatives=(chosen["C"].id,)))
    assert (unpriced.cost, unpriced.supersedes) == (0, decision.id)


# fields, order, where they come from


def test_the_cost_is_the_sum_of_its_lines(room: Room) -> None:
    lines = (CostLine("Tasting", 1200_00), CostLine("Printing", 300_50))
    draft = InitiativeDraft("A", cost=9, lines=lines, funding=" Region ", aid=AidRegime.DE_MINIMIS)
    (added,) = room.services.initiatives.add(AddInitiatives(room.arena.id, (draft,)))
    assert (added.cost, added.funding, added.aid) == (1500_50, "Region", AidRegime.DE_MINIMIS)
    edited = room.services.initiatives.edit(EditInitiative(added, replace(added, lines=lines[:1])))
    assert edited.cost == 1200_00
    bare = room.services.initiatives.edit(EditInitiative(edited, replace(edited, lines=(), cost=7)))
    assert room.services.initiatives.all(room.arena.id) == (bare,)
    with refused(room.services, Code.MONEY_INVALID):
        wrong = replace(bare, lines=(CostLine("Tasting", 10**16),))
        room.services.initiatives.edit(EditInitiative(bare, wrong))


def test_two_people_who_edit_one_initiative_lose_nothing(room: Room) -> None:
    (read,) = write(room, A=100).values()
    service = room.services.initiatives
    service.edit(EditInitiative(read, replace(read, lead="Region", cost=300)))
    both = service.edit(EditInitiative(read, replace(read, title="B", change="Cooler")))
    assert (both.title, both.change, both.lead, both.cost) == ("B", "Cooler", "Region", 300)
    assert service.all(room.arena.id) == (both,)


def test_initiatives_are_moved_one_by_one(room: Room) -> None:
    written = write(room, A=1, B=2, C=3)
    service, arena = room.services.initiatives, room.arena.id

    def order() -> str:
        return "".join(each.title for each in service.all(arena))

    service.move(MoveInitiative(written["A"].id, 1))
    assert order() == "BAC"
    service.move(MoveInitiative(written["C"].id, -9))
    assert order() == "CBA"
    before = room.services.sessions.digest()
    service.move(MoveInitiative(written["C"].id, -1))
    assert room.services.sessions.digest() == before
    for each in service.all(arena):
        service.edit(EditInitiative(each, replace(each, order="1")))
    before_move = order()
    service.move(MoveInitiative(service.all(arena)[0].id, 1))
    assert order() == before_move[1] + before_move[0] + before_move[2]


def test_notes_and_clusters_are_promoted_without_a_vote(room: Room) -> None:
    fill(room, "Meals")
    (note,) = room.services.boards.notes(room.arena.id)
    (cluster,) = room.services.boards.clusters(room.arena.id)
    long = room.services.boards.add(AddNotes(room.arena.id, (Draft("word " * 60),)))[0]
    things = (cluster.id, note.id, long.id, cluster.id)
    made = room.services.initiatives.promote_things(PromoteThings(room.arena.id, things))
    meals, idea, wordy = made
    assert (meals.title, meals.source, meals.theme, meals.round) == (
        "Meals",
        cluster.id,
        Theme.FOOD,
        None,
    )
    assert (idea.title, idea.source) == (note.text, note.id)
    before = room.services.sessions.digest()
    assert room.services.initiatives.promote_things(PromoteThings(room.arena.id, things)) == ()
    assert room.services.sessions.digest() == before
    origins = room.services.provenance.origins(room.arena.id)
    assert (origins[meals.id].cluster, origins[meals.id].notes) == (cluster, (note,))
    # The way of a note leads over its cluster too, and is not lost when the note is merged.
    assert (origins[idea.id].cluster, origins[idea.id].notes) == (cluster, (note,))
    assert (origins[wordy.id].cluster, origins[wordy.id].notes) == (None, (long,))
    report = room.services.reports.arena_report(room.arena.id)
    assert report.grew_from(idea) == ("Meals", note.text)
    room.services.duplicates.merge(MergeNotes((note.id,), long.id))
    merged = room.services.provenance.origins(room.arena.id)[idea.id]
    assert (merged.cluster, [each.id for each in merged.notes]) == (None, [long.id])
    report = room.services.reports.arena_report(room.arena.id)
    assert report.grew_from(idea) == (long.text,)
    room.services.boards.delete(DeleteNotes((long.id,)))
    (gone,) = room.services.provenance.origins(room.arena.id)[wordy.id].notes
    assert gone.deleted
    assert room.services.reports.arena_report(room.arena.id).grew_from(wordy) == (long.text,)
    with refused(room.services, Code.NOTE_NOT_FOUND):
        room.services.initiatives.promote_things(PromoteThings(room.arena.id, (NOWHERE,)))


def test_an_initiative_tells_the_way_from_notes_over_the_vote(room: Room) -> None:
    round_id = vote(room, {"Meals": 2}, {"Meals": 1, "Farms": 1})
    (option, *_) = room.services.voting.round(round_id).options
    (meals,) = room.services.initiatives.promote(Promote(round_id, (option.id,)))
    write(room, Other=None)
    origins = room.services.provenance.origins(room.arena.id)
    origin = origins[meals.id]
    assert origin.cluster is not None
    assert origin.round is not None
    assert ([note.text for note in origin.notes], origin.cluster.name) == (
        ["Idea for Meals"],
        "Meals",
    )
    assert (origin.round.id, origin.dots, origin.supporters) == (round_id, 3, 2)
    assert list(origins.values())[-1] == Origin()


def test_vision_and_pathways_have_short_signs(room: Room) -> None:
    for text, stage in (
        ("Step", Stage.PATHWAYS),
        ("Local food", Stage.VISION),
        ("Idea", Stage.IDEAS),
        ("Clean water", Stage.VISION),
    ):
        room.services.boards.add(AddNotes(room.arena.id, (Draft(text),), stage))
    found = room.services.provenance.statements(room.arena.id)
    assert [(each.sign, each.note.text) for each in found] == [
        ("V1", "Local food"),
        ("V2", "Clean water"),
        ("P1", "Step"),
    ]
