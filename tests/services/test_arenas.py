"""Arenas are created from templates or earlier arenas, found and moved through their stages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Purpose
from wmt_desktop.services.arenas import EditArena, GoToStage, NewArena
from wmt_desktop.services.paper import CountHands
from wmt_desktop.services.repeating import ResetRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound


def test_a_new_arena_takes_stages_and_people_from_its_template(services: Services) -> None:
    arena = services.arenas.new(NewArena("  One   evening ", template="one_evening", country="lv"))
    assert (arena.title, arena.country, arena.people, arena.workshops) == (
        "One evening",
        "LV",
        25,
        1,
    )
    assert arena.stage is Stage.VISION
    assert services.arenas.get(arena.id) == arena


def test_a_copy_keeps_stages_and_wording_but_no_notes(services: Services) -> None:
    earlier = services.arenas.new(NewArena("First", template="one_evening", question="Why?"))
    copy = services.arenas.new(NewArena("Second", copy_of=earlier.id))
    assert (copy.stages, copy.question, copy.title) == (earlier.stages, "Why?", "Second")
    assert services.boards.notes(copy.id) == ()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (NewArena("   "), Code.TITLE_EMPTY),
        (NewArena("Food", country="ZZ"), Code.COUNTRY_UNKNOWN),
        (NewArena("x" * 201), Code.TEXT_TOO_LONG),
        (NewArena("A", template="weekend"), Code.TEMPLATE_UNKNOWN),
        (NewArena("A", language="xx"), Code.LANGUAGE_UNKNOWN),
        (NewArena("A", second_language="tlh"), Code.LANGUAGE_UNKNOWN),
        (NewArena("A", copy_of="arena:" + "0" * 32), Code.ARENA_NOT_FOUND),
    ],
)
def test_a_wrong_arena_is_refused_and_none_is_made(
    services: Services, command: NewArena, code: Code
) -> None:
    with pytest.raises(WmtError) as refused:
        services.arenas.new(command)
    assert refused.value.code is code
    assert services.arenas.summaries() == ()


def test_an_arena_is_found_by_id_beginning_or_title(room: Room) -> None:
    find = room.services.arenas.find
    digits = room.arena.id.partition(":")[2]
    assert find(room.arena.id) == find(digits[:6]) == find("Cēsis") == room.arena


def test_a_name_that_fits_none_or_two_is_refused(room: Room) -> None:
    with pytest.raises(WmtError) as refused:
        room.services.arenas.find("Bremen")
    assert refused.value.code is Code.ARENA_NOT_FOUND
    room.services.arenas.new(NewArena("Cēsis"))
    with pytest.raises(WmtError) as refused:
        room.services.arenas.find("Cēsis")
    assert (refused.value.code, refused.value.params["count"]) == (Code.AMBIGUOUS, 2)


def test_an_empty_name_fits_no_arena(room: Room) -> None:
    with pytest.raises(WmtError):
        room.services.arenas.find("")


def test_any_stage_of_the_arena_can_be_opened_again(room: Room) -> None:
    arenas = room.services.arenas
    arenas.go_to(GoToStage(room.arena.id, Stage.VOTING))
    arenas.go_to(GoToStage(room.arena.id, Stage.VISION))
    assert arenas.get(room.arena.id).stage is Stage.VISION


def test_a_stage_the_arena_does_not_have_is_refused(services: Services) -> None:
    arena = services.arenas.new(NewArena("Evening", template="one_evening"))
    with pytest.raises(WmtError) as refused:
        services.arenas.go_to(GoToStage(arena.id, Stage.PATHWAYS))
    assert refused.value.code is Code.STAGE_NOT_IN_ARENA


def test_editing_writes_what_differs_and_nothing_when_nothing_does(room: Room) -> None:
    arenas = room.services.arenas
    arenas.edit(EditArena(replace(room.arena, place="Rīga", budget=500_000)))
    after = arenas.get(room.arena.id)
    assert (after.place, after.budget) == ("Rīga", 500_000)
    digest = room.services.sessions.digest()
    arenas.edit(EditArena(after))
    assert room.services.sessions.digest() == digest
    assert room.services.history.state(room.arena.id).undo is not None


def test_a_summary_counts_what_is_there(room: Room) -> None:
    summary = room.services.arenas.summary(room.arena.id)
    assert (summary.notes, summary.clusters, summary.rounds, summary.voters) == (0, 0, 0, None)


def test_a_summary_tells_of_the_last_vote_whatever_way_people_voted(room: Room) -> None:
    arenas, voting = room.services.arenas, room.services.voting

    def told() -> tuple[bool, int | None]:
        summary = arenas.summary(room.arena.id)
        return summary.voting, summary.voters

    open_vote(room, purpose=Purpose.PLEDGE, secret=False)
    assert told() == (False, None)
    voting.close(CloseRound(voting.rounds(room.arena.id)[-1].id))
    assert told() == (False, None)
    round_ = open_vote(room)
    cast(room, round_, Meals=2)
    assert told() == (True, None)
    room.services.paper.hands(CountHands(round_.id, 7, {round_.options[0].id: 4}))
    voting.close(CloseRound(round_.id))
    assert told() == (False, 8)
    room.services.repeating.reset(ResetRound(round_.id, "The lights went out"))
    assert told()[0]
