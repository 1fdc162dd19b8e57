"""The pages of an open arena, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.ids import kind_of

if TYPE_CHECKING:
    from wmt_desktop.domain.board import Note
    from wmt_desktop.services.services import Services
    from wmt_desktop.ui.board.page import BoardPage
    from wmt_desktop.ui.pages.evaluation import EvaluationPage
    from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
    from wmt_desktop.ui.pages.voting.page import VotingPage
    from wmt_desktop.ui.qt_bus import QtBus
    from wmt_desktop.ui.settings import SettingsFile
    from wmt_desktop.ui.shared_screen.controller import SharedScreenController
    from wmt_desktop.ui.shell.kiosk_door import KioskDoor
    from wmt_desktop.ui.tasks import Tasks
    from wmt_desktop.ui.theme import ThemeManager
    from wmt_desktop.ui.widgets.toast import Toast
    from wmt_desktop.ui.words import WordsOf

_OTHERS = {
    Stage.VOTING: "voting",
    Stage.INITIATIVES: "initiatives",
    Stage.EVALUATION: "evaluation",
}


class ArenaPages(QObject):
    """The page of each stage, and what leads from one to another.

    Signals:
        made: A page was made. Argument: the page.
        stage_requested: A page leads to another stage. Argument: the ``Stage``.
    """

    made = Signal(QWidget)
    stage_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        bus: QtBus,
        theme: ThemeManager,
        settings: SettingsFile,
        words_of: WordsOf,
        tasks: Tasks,
        toast: Toast,
        shared: SharedScreenController,
        door: KioskDoor,
    ) -> None:
        super().__init__()
        self._services = services
        self._bus = bus
        self._theme = theme
        self._settings = settings
        self._words_of = words_of
        self._tasks = tasks
        self._toast = toast
        self._shared = shared
        self._door = door

    def __getitem__(self, stage: Stage) -> QWidget:
        """Return the page of a stage; all stages at which notes are written share the board."""
        page: QWidget = getattr(self, _OTHERS.get(stage, "board"))
        return page

    def make_next(self) -> bool:
        """Make a page that was not asked for yet; return False where there is none."""
        missing = next(
            (name for name in ("board", *_OTHERS.values()) if name not in vars(self)), None
        )
        if missing is not None:
            getattr(self, missing)
        return missing is not None

    @cached_property
    def board(self) -> BoardPage:
        """Where notes are written and grouped."""
        from wmt_desktop.ui.board.page import BoardPage

        page = BoardPage(
            self._services, self._theme, self._bus, self._settings, self._toast, self._tasks
        )
        page.cluster_shown.connect(self._shared.show_cluster)
        page.photo_shown.connect(self._shared.show_photo)
        page.looked_at.connect(self._shared.look_at)
        page.room.vote_wanted.connect(self._put_to_vote)
        self.made.emit(page)
        return page

    @cached_property
    def voting(self) -> VotingPage:
        """Where a vote is set up, followed and told."""
        from wmt_desktop.ui.pages.voting.page import VotingPage

        page = VotingPage(
            self._services, self._theme, self._bus, self._toast, self._tasks, self._words_of
        )
        page.kiosk_requested.connect(self._door.open)
        page.stage_requested.connect(self.stage_requested)
        page.alike_shown.connect(self._show_alike)
        self._shared.next_requested.connect(page.tell_next)
        self.made.emit(page)
        return page

    @cached_property
    def initiatives(self) -> InitiativesPage:
        """Where initiatives are described, costed and selected."""
        from wmt_desktop.ui.pages.initiatives.page import InitiativesPage

        page = InitiativesPage(
            self._services, self._theme, self._bus, self._toast, self._tasks, self._settings
        )
        page.scoring_requested.connect(self._door.open_scoring)
        page.stage_requested.connect(self.stage_requested)
        page.note_requested.connect(self._show_note)
        self.made.emit(page)
        return page

    @cached_property
    def evaluation(self) -> EvaluationPage:
        """Where the arena is looked back on, and its documents are written."""
        from wmt_desktop.ui.pages.evaluation import EvaluationPage

        page = EvaluationPage(self._services, self._theme, self._bus, self._toast, self._tasks)
        self.made.emit(page)
        return page

    def _show_note(self, note: Note) -> None:
        self.stage_requested.emit(note.stage)
        self.board.point_out((note.id,))

    def _show_alike(self, things: tuple[str, ...]) -> None:
        if kind_of(things[0]) == "initiative":
            self.stage_requested.emit(Stage.INITIATIVES)
        else:
            self.stage_requested.emit(Stage.IDEAS)
            self.board.point_out(things)

    def _put_to_vote(self, things: tuple[str, ...]) -> None:
        self.stage_requested.emit(Stage.VOTING)
        self.voting.set_up(things)
