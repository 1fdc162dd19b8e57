"""The state of the shared screen, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.projection import PresenterState
from wmt_desktop.domain.rounds import Revealed
from wmt_desktop.domain.shared_view import (
    ClusterView,
    IdeasView,
    PausedView,
    PhotoView,
    QuietView,
    RankingView,
    TimerSnapshot,
    VotingView,
)
from wmt_desktop.services.arenas import ArenaService, GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.photos import PhotoService
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.services.repeating import RepeatService, ResetRound
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CastBallot, CloseRound, Reveal, VotingService
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store


@dataclass
class Room:
    arenas: ArenaService
    boards: BoardService
    voting: VotingService
    repeating: RepeatService
    presenter: Presenter
    arena: Arena

    def content(self) -> object:
        view = self.presenter.view()
        return None if view is None else view.content

    def go_to(self, stage: Stage) -> None:
        self.arenas.go_to(GoToStage(self.arena.id, stage))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    store = file_store(tmp_path / "arenas.db")
    work = Work(store, Bus())
    arenas, boards = ArenaService(work), BoardService(work)
    voting = VotingService(work, store.urns)
    arena = arenas.new(NewArena("Cēsis", language="lv", second_language="en", question="Kā?"))
    drafts = tuple(
        Draft(f"{name} {n}", Theme.FOOD, name) for name in ("School", "Farm") for n in (1, 2)
    )
    boards.add(AddNotes(arena.id, drafts))
    presenter = Presenter(arenas, boards, voting, PhotoService(work))
    presenter.show_arena(arena.id)
    repeating = RepeatService(work, store.urns)
    room = Room(arenas, boards, voting, repeating, presenter, arena)
    room.go_to(Stage.IDEAS)
    yield room
    store.close()


def test_nothing_is_shown_without_an_arena(room: Room) -> None:
    room.presenter.show_arena(None)
    assert room.presenter.view() is None


def test_the_board_follows_the_stage_of_the_arena(room: Room) -> None:
    content = room.content()
    assert isinstance(content, IdeasView)
    assert content.ideas == 4
    room.go_to(Stage.VISION)
    content = room.content()
    assert isinstance(content, IdeasView)
    assert content.ideas == 0
    room.go_to(Stage.VOTING)
    assert isinstance(room.content(), QuietView)


def test_a_cluster_is_opened_and_closed_again(room: Room) -> None:
    cluster = room.boards.clusters(room.arena.id)[0]
    room.presenter.turn_to(3)
    room.presenter.open_cluster(cluster.id)
    content = room.content()
    assert isinstance(content, ClusterView)
    assert [note.text for note in content.notes] == ["School 1", "School 2"]
    assert room.presenter.state.page == 0
    room.presenter.open_cluster(None)
    assert isinstance(room.content(), IdeasView)


def test_clusters_can_be_opened_where_there_is_a_board(room: Room) -> None:
    assert [each.name for each in room.presenter.clusters()] == ["School", "Farm"]
    room.go_to(Stage.VOTING)
    assert room.presenter.clusters() == ()
    room.presenter.show_arena(None)
    assert room.presenter.clusters() == ()


def test_a_vote_is_shown_step_by_step(room: Room) -> None:
    room.go_to(Stage.VOTING)
    round_ = room.voting.open(OpenRound(room.arena.id, dots=2, people=3, goes_on=1))
    room.voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}))
    content = room.content()
    assert isinstance(content, VotingView)
    assert (content.is_open, content.voted, content.people) == (True, 1, 3)
    room.voting.close(CloseRound(round_.id))
    content = room.content()
    assert isinstance(content, VotingView)
    assert (content.is_open, content.voted) == (False, None)
    room.voting.reveal(Reveal(round_.id, Revealed.TURNOUT))
    content = room.content()
    assert isinstance(content, VotingView)
    assert content.voted == 1
    room.voting.reveal(Reveal(round_.id, Revealed.RANKING))
    content = room.content()
    assert isinstance(content, RankingView)
    assert [(each.label.text, each.dots) for each in content.places] == [("School", 2), ("Farm", 0)]


def test_a_vote_held_again_shows_nothing_of_the_first(room: Room) -> None:
    room.go_to(Stage.VOTING)
    round_ = room.voting.open(OpenRound(room.arena.id, dots=2, people=3))
    room.voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}))
    room.voting.close(CloseRound(round_.id))
    room.voting.reveal(Reveal(round_.id, Revealed.RANKING))
    room.repeating.reset(ResetRound(round_.id, "somebody came late"))
    content = room.content()
    assert isinstance(content, VotingView)
    assert (content.is_open, content.voted) == (True, 0)


def test_a_pause_hides_all_and_keeps_the_rest_of_the_state(room: Room) -> None:
    cluster = room.boards.clusters(room.arena.id)[0]
    room.presenter.open_cluster(cluster.id)
    room.presenter.pause()
    assert isinstance(room.content(), PausedView)
    room.presenter.resume()
    assert isinstance(room.content(), ClusterView)


def test_another_arena_starts_with_a_clean_state(room: Room) -> None:
    room.presenter.pause()
    room.presenter.show_timer(TimerSnapshot(60, 0.5))
    other = room.arenas.new(NewArena("Gdynia"))
    room.presenter.show_arena(other.id)
    assert room.presenter.state == PresenterState(other.id)


def test_listeners_hear_each_change_once_and_no_longer_when_they_leave(room: Room) -> None:
    heard: list[PresenterState] = []
    leave = room.presenter.subscribe(heard.append)
    room.presenter.pause()
    room.presenter.pause()
    room.presenter.turn_to(-1)
    leave()
    room.presenter.resume()
    assert [state.paused for state in heard] == [True]


def test_an_unknown_arena_is_an_error_not_an_old_picture(room: Room) -> None:
    room.presenter.show_arena("arena:" + "0" * 32)
    with pytest.raises(WmtError) as refused:
        room.presenter.view()
    assert refused.value.code == Code.ARENA_NOT_FOUND


def test_new_ideas_are_hidden_until_they_are_revealed_together(room: Room) -> None:
    room.presenter.hide_new()
    new = (Draft("Secret bus", Theme.MOBILITY, "Roads"), Draft("Secret soup", Theme.FOOD, "Farm"))
    room.boards.add(AddNotes(room.arena.id, new))
    content = room.content()
    assert isinstance(content, IdeasView)
    assert (content.ideas, content.veiled) == (4, 2)
    assert "Secret" not in repr(content)
    assert "Roads" not in repr(content)
    assert room.presenter.waiting == 2
    room.presenter.hide_new()
    assert room.presenter.waiting == 2
    room.presenter.reveal()
    content = room.content()
    assert isinstance(content, IdeasView)
    assert (content.ideas, content.veiled) == (6, 0)
    assert room.presenter.waiting == 0


def test_after_a_restart_everything_waits_behind_the_veil(room: Room) -> None:
    room.presenter.show_arena(None)
    room.presenter.show_arena(room.arena.id, veiled=True)
    content = room.content()
    assert isinstance(content, IdeasView)
    assert (content.ideas, content.veiled, content.clusters) == (0, 4, ())


def test_the_room_follows_only_when_asked(room: Room) -> None:
    cluster = room.presenter.clusters()[0].id
    room.presenter.look_at(cluster)
    assert isinstance(room.content(), IdeasView)
    room.presenter.follow(on=True)
    room.presenter.look_at(cluster)
    assert isinstance(room.content(), ClusterView)
    room.presenter.look_at(None)
    assert isinstance(room.content(), IdeasView)


def test_a_photo_is_shown_until_something_else_is_opened(room: Room) -> None:
    note = room.boards.add(AddNotes(room.arena.id, (Draft("Bench", photos=(b"jpeg",)),)))[0]
    room.presenter.show_photo(note.photos[0])
    assert room.content() == PhotoView(b"jpeg", "Bench")
    room.go_to(Stage.VISION)
    assert isinstance(room.content(), IdeasView)
    room.go_to(Stage.IDEAS)
    room.presenter.open_cluster(None)
    assert isinstance(room.content(), IdeasView)
    room.presenter.show_photo("0" * 64)
    assert isinstance(room.content(), IdeasView)
