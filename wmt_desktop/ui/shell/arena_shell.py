"""An open arena: stage rail, top bar, and the page of the present stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.projection import BOARD_STAGES
from wmt_desktop.services.arenas import EditArena, GoToStage
from wmt_desktop.services.bus import BallotCast, Changed, Event, Reloaded
from wmt_desktop.services.history import Undone
from wmt_desktop.services.names import action_name
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.shell.agenda import AgendaDialog
from wmt_desktop.ui.shell.rail import StageRail
from wmt_desktop.ui.shell.top_bar import TopBar
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown
from wmt_desktop.ui.widgets.toast import Toast

_NOT_SAVED = (Code.DISK_FULL, Code.DATABASE_READ_ONLY, Code.DATABASE_LOCKED)


class Pages(Protocol):
    """The pages of an arena."""

    @property
    def made(self) -> SignalInstance:
        """A page was made, because it was asked for. Argument: the page."""

    @property
    def stage_requested(self) -> SignalInstance:
        """A page leads to another stage. Argument: the ``Stage``."""

    def __getitem__(self, stage: Stage) -> QWidget:
        """Return the ``Page`` of a stage; one may serve several."""


@runtime_checkable
class Page(Protocol):
    """The page of a stage; it is a widget and follows the bus by itself."""

    def show_arena(self, arena_id: str) -> None:
        """Show another arena."""


@runtime_checkable
class Capturing(Protocol):
    """A page on which typing can begin at once."""

    def focus_capture(self) -> None:
        """Put the keyboard where ideas are typed."""


@runtime_checkable
class Searchable(Protocol):
    """A page that the search field of the top bar works on.

    Signals:
        found: Something else is looked for. Argument: how many were found, or None at the end.
    """

    found: SignalInstance

    def search(self, text: str) -> int:
        """Show what contains ``text`` and return how much that is; an empty one ends the search."""

    def search_next(self, by: int = 1) -> None:
        """Go to the next place that was found (1) or to the previous (-1)."""

    def open_filter(self) -> None:
        """Offer to look for more than words."""

    def end_search(self) -> None:
        """Show everything again."""


class ArenaShell(QWidget):
    """Holds one open arena.

    Attributes:
        countdown: The timer of this arena's meeting.
        pages: The page of each stage.

    Signals:
        home_asked, help_asked: A button was pressed.
        details_asked: The title was pressed. Argument: the arena id.
        stage_shown: Another stage is on the screen. Argument: a ``Stage``.
    """

    home_asked = Signal()
    help_asked = Signal()
    details_asked = Signal(str)
    stage_shown = Signal(object)

    def __init__(
        self,
        services: Services,
        bus: QtBus,
        theme: ThemeManager,
        countdown: Countdown,
        toast: Toast,
        pages: Pages,
        parent: QWidget | None = None,
    ) -> None:
        """Create the shell without a page in it."""
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._toast = toast
        self.pages = pages
        self._arena: Arena | None = None
        self._shown: tuple[str, Stage] | None = None
        self.countdown = countdown
        self.rail = StageRail(theme)
        self.top = TopBar(theme, countdown)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        bus.changed.connect(self._on_event)

    @property
    def arena(self) -> Arena | None:
        """The open arena."""
        return self._arena

    def show_arena(self, arena_id: str) -> None:
        """Open an arena at the stage where the group is.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        arena = self._services.arenas.get(arena_id)
        if self._arena is None or self._arena.id != arena_id:
            self.countdown.reset()
            self.top.search.clear()
            self._shown = None
        self._show(arena)
        self._show_history()

    def go_to(self, stage: Stage) -> None:
        """Take the group to a stage."""
        if self._arena is None or stage is self._arena.stage:
            return
        self._try(lambda arena: self._services.arenas.go_to(GoToStage(arena, stage)))

    def go_to_number(self, number: int) -> None:
        """Take the group to the stage with this number on the rail, from 1."""
        if self._arena is not None and 1 <= number <= len(self._arena.stages):
            self.go_to(self._arena.stages[number - 1])

    def undo(self) -> None:
        """Take back the last step."""
        self._step(self._services.history.undo, translate("ArenaShell", "Undone: %1."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self._services.history.redo, translate("ArenaShell", "Done again: %1."))

    def focus_page(self) -> None:
        """Put the keyboard where work begins on this page: on a board, where ideas are typed."""
        page = self.stack.currentWidget()
        if isinstance(page, Capturing):
            page.focus_capture()
        elif page is not None:
            page.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard in the search field."""
        self.top.search.setFocus()
        self.top.search.selectAll()

    def retranslate(self) -> None:
        """Set the texts anew."""
        if self._arena is not None:
            self._show(self._arena)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.stage_chosen.connect(self.go_to)
        self.rail.help_asked.connect(self.help_asked)
        self.top.home_asked.connect(self.home_asked)
        self.top.undo_asked.connect(self.undo)
        self.top.redo_asked.connect(self.redo)
        self.top.details_asked.connect(self._on_details)
        self.top.searched.connect(self._on_searched)
        self.top.search_next.connect(self._on_search_next)
        self.top.search_entered.connect(self._on_search_entered)
        self.top.search_left.connect(self._on_search_left)
        self.pages.made.connect(self._on_page_made)
        self.pages.stage_requested.connect(self.go_to)
        self._toast.refused.connect(self._on_refused)
        self.top.timer.plan_asked.connect(self._on_plan)
        self.top.timer.stage_chosen.connect(self.go_to)
        self.countdown.changed.connect(self._show_timer)
        self.countdown.ended.connect(self._on_time_up)

    def _show(self, arena: Arena) -> None:
        self._arena = arena
        self.rail.show_stages(arena.stages, arena.stage, arena.horizon)
        self.top.show_arena(arena)
        page = self.pages[arena.stage]
        if self._shown != (arena.id, arena.stage):
            self._shown = (arena.id, arena.stage)
            self._set_timer(arena)
            if isinstance(page, Page):
                page.show_arena(arena.id)
            self.stack.setCurrentWidget(page)
            if self.isVisible():
                self.focus_page()
            self.top.search.clear()
            self.stage_shown.emit(arena.stage)
        self._show_timer()

    def _set_timer(self, arena: Arena) -> None:
        """Give the timer what is planned for the stage, unless it is running."""
        planned = arena.planned(arena.stage)
        if planned and not self.countdown.running:
            self.countdown.set_length(planned * 60)

    def _on_plan(self) -> None:
        if self._arena is None:
            return
        dialog = AgendaDialog(self._theme, self._arena, self.window())
        if dialog.exec():
            before = self._arena
            after = replace(before, agenda=dialog.minutes)
            self._try(lambda _: self._services.arenas.edit(EditArena(after, before)))
            self._set_timer(after)
        dialog.deleteLater()

    def _show_timer(self) -> None:
        shown = self.countdown.text if self.countdown.started else ""
        self.rail.show_timer(shown, self.countdown.over)

    def _show_history(self) -> None:
        if self._arena is not None:
            self.top.show_history(self._services.history.state(self._arena.id))

    def _on_event(self, event: object) -> None:
        if self._arena is None or not isinstance(event, Event) or isinstance(event, BallotCast):
            return
        arenas = event.arenas if isinstance(event, Reloaded) else (event.arena,)
        if self._arena.id not in arenas:
            return
        try:
            arena = self._arena_after(event)
        except WmtError:
            # A reverted merge can take the arena away that it brought.
            self._arena = None
            self._shown = None
            self.home_asked.emit()
            return
        if arena != self._arena:
            self._show(arena)
        self._show_history()
        if self.top.saved.failed:
            self._toast.hide()
        self.top.saved.show_error("")

    def _arena_after(self, event: Changed | Reloaded) -> Arena:
        """Return the open arena as it is now; with most events it is as it was.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        assert self._arena is not None
        if isinstance(event, Changed) and all(row.kind != "arena" for row in event.rows):
            return self._arena
        return self._services.arenas.get(self._arena.id)

    def _on_details(self) -> None:
        if self._arena is not None:
            self.details_asked.emit(self._arena.id)

    def _on_page_made(self, page: QWidget) -> None:
        # A page takes the keyboard until Tab finds its first field; a ring around it says nothing.
        page.setProperty("ring", False)
        self.stack.addWidget(page)
        if isinstance(page, Searchable):
            page.found.connect(partial(self._on_found, page))

    def _on_searched(self, text: str) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Searchable):
            page.search(text)

    def _on_found(self, page: QWidget, count: int | None) -> None:
        if page is not self.stack.currentWidget():
            return
        self.top.search.show_hits(count)
        if count is None and self.top.search.text():
            self.top.search.clear()

    def _on_search_next(self, by: int) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Searchable):
            page.search_next(by)
        elif self.top.search.text().strip():
            self._search_on_board(self.top.search.text())

    def _on_search_entered(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Searchable):
            page.open_filter()

    def _on_search_left(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Searchable):
            page.end_search()
        self.focus_page()

    def _search_on_board(self, text: str) -> None:
        """Take the group to the board of ideas, where notes can be found."""
        stages = self._arena.stages if self._arena is not None else ()
        boards = [stage for stage in stages if stage in BOARD_STAGES]
        if not boards:
            return
        self.go_to(Stage.IDEAS if Stage.IDEAS in boards else boards[0])
        if isinstance(self.stack.currentWidget(), Searchable):
            self.top.search.setText(text)
            self.focus_search()

    def _on_refused(self, error: Exception) -> None:
        """Where the disk refused a change, the top bar says so for as long as it is true."""
        if isinstance(error, WmtError) and error.code in _NOT_SAVED:
            self.top.saved.show_error(say(error))

    def _on_time_up(self) -> None:
        self._toast.show_text(
            translate("ArenaShell", "The time is up."),
            icon="timer",
            undo=lambda: self.countdown.add(60),
            action=translate("ArenaShell", "+1 min"),
        )

    def _step(self, take: Callable[[str], Undone], done: str) -> None:
        def act(arena: str) -> None:
            result = take(arena)
            words = action_name(result.step.action, result.step.count, translate)
            sentence = fill(done, words)
            if result.skipped:
                kept = translate(
                    "ArenaShell",
                    "%n fields were left as they are: they were changed since.",
                    None,
                    len(result.skipped),
                )
                sentence = f"{sentence} {kept}"
            self._toast.show_text(sentence, icon="undo")

        self._try(act)

    def _try(self, act: Callable[[str], object]) -> None:
        if self._arena is None:
            return
        try:
            act(self._arena.id)
        except WmtError as error:
            self._toast.show_refusal(error)
