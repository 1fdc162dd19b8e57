"""What the facilitator shows the room: the state of the shared screen, without the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.board import Board, Cluster
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.projection import BOARD_STAGES, PresenterState, project
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.domain.selection_view import SelectionView
from wmt_desktop.domain.shared_view import SharedView, TimerSnapshot
from wmt_desktop.services.arenas import ArenaService
from wmt_desktop.services.boards import BoardService
from wmt_desktop.services.photos import PhotoService
from wmt_desktop.services.voting import VotingService

Listener = Callable[[PresenterState], None]


class Presenter:
    """Holds the state of the shared screen and tells listeners when it changes.

    The state survives a closed window and an unplugged display.
    """

    def __init__(
        self,
        arenas: ArenaService,
        boards: BoardService,
        voting: VotingService,
        photos: PhotoService,
        initiatives: Callable[[Arena, bool], SelectionView] | None = None,
    ) -> None:
        """Create it.

        Args:
            initiatives: Reads those of an arena, with mean scores or without; None shows none.
        """
        self._arenas = arenas
        self._boards = boards
        self._voting = voting
        self._photos = photos
        self._initiatives = initiatives
        self._state = PresenterState()
        self._listeners: list[Listener] = []

    @property
    def state(self) -> PresenterState:
        """The state now."""
        return self._state

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener and return the call that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def show_arena(self, arena: str | None, *, veiled: bool = False) -> None:
        """Show another arena, or none; nothing of the last one stays.

        Args:
            veiled: Its notes were being hidden when it was left. What the room knew of them is
                forgotten, so all of them wait to be revealed.
        """
        if arena != self._state.arena:
            self._set(PresenterState(arena=arena, veil=frozenset() if veiled else None))

    def pause(self) -> None:
        """Hide everything behind a quiet screen."""
        self._set(replace(self._state, paused=True))

    def resume(self) -> None:
        """Show the room again what it may see."""
        self._set(replace(self._state, paused=False))

    def open_cluster(self, cluster: str | None) -> None:
        """Show one cluster with all its notes; None goes back to the whole board."""
        self._set(replace(self._state, opened=cluster, photo=None, page=0))

    def show_photo(self, photo: str) -> None:
        """Show one photo of a note until something else is opened."""
        self._set(replace(self._state, photo=photo, page=0))

    def follow(self, *, on: bool) -> None:
        """Show the room the cluster that the facilitator zooms to, or leave that to the menu."""
        self._set(replace(self._state, follows=on))

    def show_scores(self, *, on: bool) -> None:
        """Show the room mean scores beside the initiatives, or none."""
        self._set(replace(self._state, scores=on))

    def look_at(self, cluster: str | None) -> None:
        """The facilitator zoomed to a cluster, or out to the whole board."""
        if self._state.follows:
            self.open_cluster(cluster)

    def hide_new(self) -> None:
        """Hide every note from now on, until they are revealed together."""
        if self._state.arena is not None and self._state.veil is None:
            known = frozenset(note.id for note in self._boards.notes(self._state.arena))
            self._set(replace(self._state, veil=known))

    def reveal(self) -> None:
        """Show the notes that were hidden."""
        self._set(replace(self._state, veil=None))

    @property
    def waiting(self) -> int:
        """How many notes of the present board wait to be revealed."""
        veil, arena = self._state.veil, self._state.arena
        if veil is None or arena is None:
            return 0
        notes = self._boards.board(arena, self._arenas.get(arena).stage).notes
        return sum(note.id not in veil and not note.hidden for note in notes)

    def turn_to(self, page: int) -> None:
        """Show another page of what does not fit at once, counted from 0."""
        self._set(replace(self._state, page=max(0, page)))

    def show_timer(self, timer: TimerSnapshot | None) -> None:
        """Show how much time is left, or no timer."""
        self._set(replace(self._state, timer=timer))

    def view(self) -> SharedView | None:
        """Return what the room may see now, read from the database; None without an arena.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, when it has been deleted.
        """
        if self._state.arena is None:
            return None
        arena = self._arenas.get(self._state.arena)
        if self._state.paused:
            return project(self._state, arena, Board((), ()))
        if arena.stage == Stage.INITIATIVES and self._initiatives is not None:
            selection = self._initiatives(arena, self._state.scores)
            return project(self._state, arena, Board((), ()), selection=selection)
        board = self._boards.board(arena.id, arena.stage)
        round_ = self._voting.current(arena.id) if arena.stage == Stage.VOTING else None
        if round_ is None:
            photo = self._photos.content(self._state.photo) if self._state.photo else None
            return project(self._state, arena, board, photo=photo)
        return self._vote(arena, board, round_)

    @property
    def shows_initiatives(self) -> bool:
        """Whether the room is busy with the initiatives."""
        arena = self._state.arena
        return arena is not None and self._arenas.get(arena).stage == Stage.INITIATIVES

    def clusters(self) -> tuple[Cluster, ...]:
        """Return the clusters that can be opened for the room now."""
        if self._state.arena is None:
            return ()
        arena = self._arenas.get(self._state.arena)
        if arena.stage not in BOARD_STAGES:
            return ()
        return self._boards.board(arena.id, arena.stage).clusters

    def _vote(self, arena: Arena, board: Board, round_: Round) -> SharedView:
        shows = () if round_.secret else self._voting.shows(round_.id)
        if round_.stage in {RoundStage.DRAFT, RoundStage.OPEN}:
            voted = self._voting.voted(round_.id)
            return project(self._state, arena, board, round_, voted, shows=shows)
        try:
            result = self._voting.result(round_.id)
        except WmtError as error:
            if error.code is not Code.ROUND_DISPUTED:
                raise
            # How many voted is not disputed; what they want is not shown.
            return project(self._state, arena, board, round_, self._voting.turnout(round_.id))
        return project(self._state, arena, board, round_, result.cast, result.tally, shows=shows)

    def _set(self, state: PresenterState) -> None:
        if state == self._state:
            return
        self._state = state
        for listener in tuple(self._listeners):
            listener(state)
