"""What the room sees of the initiatives."""

from __future__ import annotations

from dataclasses import replace

from tests.laptops import Room
from tests.services.test_criteria import agreed
from tests.services.test_initiatives import write
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.selection_view import SelectionView
from wmt_desktop.domain.shared_view import QuietView
from wmt_desktop.services.arenas import EditArena, GoToStage
from wmt_desktop.services.criteria import ScoreSheet
from wmt_desktop.services.deciding import Choose
from wmt_desktop.services.presenting import Presenter


def test_the_room_sees_the_decision_and_scores_only_when_they_are_switched_on(room: Room) -> None:
    services, arena = room.services, room.arena.id
    services.arenas.edit(EditArena(replace(room.arena, budget=900_00, currency="NOK")))
    services.arenas.go_to(GoToStage(arena, Stage.INITIATIVES))
    presenter = Presenter(
        services.arenas,
        services.boards,
        services.voting,
        services.photos,
        lambda shown, scores: services.showing.view(shown, scores=scores),
    )
    presenter.show_arena(arena)

    def content() -> object:
        view = presenter.view()
        return view.content if view else None

    assert isinstance(content(), QuietView)
    lunch, _ = write(room, Lunch=500_00, Bus=300_00).values()
    effect = agreed(room, Effect=100)["Effect"].id
    services.criteria.score(ScoreSheet(arena, "Sheet 1", {(lunch.id, effect): 4}))
    undecided = content()
    assert isinstance(undecided, SelectionView)
    assert (undecided.decided, undecided.cost, undecided.budget) == (False, 0, 900_00)
    services.decisions.choose(Choose(arena, 700_00, (lunch.id,), "All agree"))
    decided = content()
    assert isinstance(decided, SelectionView)
    assert (decided.cost, decided.budget, decided.currency) == (500_00, 700_00, "NOK")
    assert [(each.title, each.selected, each.score) for each in decided.initiatives] == [
        ("Lunch", True, None),
        ("Bus", False, None),
    ]
    presenter.show_scores(on=True)
    scored = content()
    assert isinstance(scored, SelectionView)
    assert [each.score for each in scored.initiatives] == [400, None]
