"""The board page: canvas, capture bar, inspector and outline, put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.board import Board
from wmt_desktop.services.bus import Changed, Reloaded
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.accessibility import announce_focus, make_accessible
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.arrange_actions import ArrangeActions
from wmt_desktop.ui.board.bin_dialog import BinDialog
from wmt_desktop.ui.board.canvas import BoardCanvas
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.filter_bar import FilterBar
from wmt_desktop.ui.board.finder import Finder
from wmt_desktop.ui.board.gestures import NoteDrop
from wmt_desktop.ui.board.history_dialog import HistoryDialog
from wmt_desktop.ui.board.inspector import Inspector
from wmt_desktop.ui.board.lookout import Lookout
from wmt_desktop.ui.board.menus import BoardMenus
from wmt_desktop.ui.board.moving import NUDGE
from wmt_desktop.ui.board.outline import BoardOutline
from wmt_desktop.ui.board.page_actions import PageActions
from wmt_desktop.ui.board.photo_desk import PhotoDesk
from wmt_desktop.ui.board.photo_strip import PhotoStrip
from wmt_desktop.ui.board.photos import Photos
from wmt_desktop.ui.board.room_actions import RoomActions
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.selection import Selection
from wmt_desktop.ui.board.state import BoardState
from wmt_desktop.ui.board.writing import Writing
from wmt_desktop.ui.coordinator.erasing import Erasing
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.toast import Toast

_LEAST_BOARD = 336
"""Width of one cluster with its margins."""


class BoardPage(QWidget):
    """One board of one arena; the page of every stage at which notes are written.

    Attributes:
        scene: What is shown.
        selection: What is selected.
        finder: What is looked for.
        menus: What the menus of notes, clusters and the board offer.
        canvas, capture, inspector, outline, filter_bar: The parts.

    Signals:
        found: Something else is looked for. Argument: how many notes there are, or None.
        cluster_shown, photo_shown: The room is to see it. Argument: the id.
        looked_at: The view was filled. Argument: id of a cluster, or None for the whole board.
    """

    found = Signal(object)
    cluster_shown = Signal(str)
    photo_shown = Signal(str)
    looked_at = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        settings: SettingsFile,
        toast: Toast,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._boards = services.boards
        self._arenas = services.arenas
        self._theme = theme
        self._toast = toast
        self._arena: Arena | None = None
        self._state: BoardState | None = None
        self.selection = Selection(self)
        self.scene = BoardScene(theme, self.selection, self)
        self.commands = BoardCommands(services, self)
        self.actions_of_board = BoardActions(self.commands, self.scene, theme, self)
        self.arranging = ArrangeActions(
            self.commands, self.scene, self.actions_of_board, settings, theme, self
        )
        self.menus = BoardMenus(
            self.actions_of_board, self.arranging, theme, lambda: self.scene.board.clusters
        )
        self.finder = Finder(self.scene, self)
        self.filter_bar = FilterBar(theme, self.finder, lambda: self.scene.board)
        self.canvas = BoardCanvas(theme, self.scene, self.actions_of_board, self.menus)
        self.outline = BoardOutline(theme, self.scene, self.actions_of_board)
        self._writing = Writing(
            theme, settings, services.imports, self.commands, self.canvas, self._board, self
        )
        self.capture = self._writing.bar
        self._erasing = Erasing(services, theme, Jobs(tasks, toast, self), toast, self)
        photos = Photos(services.photos, tasks, self)
        strip = PhotoStrip(theme, photos)
        self.inspector = Inspector(
            theme, self.commands, self.actions_of_board, self.selection, self._authors, strip
        )
        self.photo_desk = PhotoDesk(
            theme, photos, strip, self.scene, self.canvas, self.actions_of_board
        )
        self.room = RoomActions(theme, self.scene, self.actions_of_board, self.commands)
        self.photo_desk.watch(self.capture.field)
        self.lookout = Lookout(theme, self.scene, self.canvas, settings)
        self._page_actions = self._made_actions()
        self._lay_out()
        self._connect(bus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        make_accessible(app)
        self.retranslate()

    # what the shell calls

    def show_arena(self, arena_id: str) -> None:
        """Show the board of the stage where the group is.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        arena = self._arenas.get(arena_id)
        self._show(arena, arena.stage)

    def show_stage(self, stage: Stage) -> None:
        """Show the board of another stage of the same arena."""
        if self._arena is not None:
            self._show(self._arena, stage)

    def search(self, text: str) -> int:
        """Highlight the notes that contain every word of ``text`` and return how many there are.

        Case and diacritics make no difference; an empty text ends the search for words.
        """
        self.finder.use_words(text)
        return len(self.finder.hits)

    def search_next(self, by: int = 1) -> None:
        """Go to the next note that was found (1) or the previous (-1), around the ends."""
        self.finder.step(by)

    def open_filter(self) -> None:
        """Offer to look for themes, tables, languages and clusters."""
        self.filter_bar.show()

    def end_search(self) -> None:
        """Show the whole board again."""
        self.finder.clear()
        self.filter_bar.hide()

    def point_out(self, things: tuple[str, ...]) -> None:
        """Select notes, and those of clusters, and scroll the first of them into view.

        It may be called when the board has just been shown: it is laid out first.
        """
        QTimer.singleShot(0, self, partial(self._point_out, things))

    def focus_capture(self) -> None:
        """Put the keyboard where ideas are typed."""
        self.capture.field.setFocus()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._page_actions.retranslate()
        self.actions_of_board.retranslate()
        self.arranging.retranslate()
        self.photo_desk.retranslate()
        self.lookout.retranslate()
        self.room.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Coming back from another stage, the next idea can be typed at once.
        self.focus_capture()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # inside

    def _made_actions(self) -> PageActions:
        view = self.canvas.view
        handlers: dict[str, Callable[[], object]] = {
            "paste": self.paste_many,
            "wall": self.photo_desk.ask_for_walls,
            "outline": self._toggle_outline,
            "history": self.show_history,
            "bin": self.show_bin,
            "fit": view.fit,
            "zoom_in": lambda: view.zoom_step(1),
            "zoom_out": lambda: view.zoom_step(-1),
            "zoom_full": lambda: view.set_zoom(1.0),
            "find_next": lambda: self.search_next(1),
            "find_previous": lambda: self.search_next(-1),
        }
        return PageActions(self, handlers)

    def _lay_out(self) -> None:
        self.outline.hide()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.filter_bar)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.capture)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.outline)
        row.addLayout(middle, 1)
        row.addWidget(self.inspector)
        QWidget.setTabOrder(self.outline.tree, self.canvas.view)
        QWidget.setTabOrder(self.canvas.view, self.capture.author)

    def _connect(self, bus: QtBus) -> None:
        bus.changed.connect(self._on_event)
        self._theme.changed.connect(self._make_room)
        self.actions_of_board.add_to(self.canvas.view, self)
        self.canvas.offer(*self._page_actions.every)
        room, zoom = self.room, self.lookout.zoom
        self.canvas.offer_on_notes(
            self.photo_desk.add, zoom, room.show_cluster, room.hide, room.vote
        )
        self.canvas.offer_on_clusters(zoom, room.show_cluster)
        self.lookout.looked_at.connect(self.looked_at)
        self.room.cluster_shown.connect(self.cluster_shown)
        self.photo_desk.show_wanted.connect(self.photo_shown)
        self.photo_desk.refused.connect(self._toast.show_refusal)
        self.photo_desk.said.connect(lambda words: self._toast.show_text(words, icon="photo"))
        self.photo_desk.table_dropped.connect(self._writing.open_file)
        self.photo_desk.walls_wanted.connect(self._writing.cut)
        self.canvas.left.connect(self._on_left)
        self.finder.changed.connect(self._on_found)
        self.finder.reveal_wanted.connect(self.canvas.reveal)
        self.filter_bar.closed.connect(self._on_filter_closed)
        self.canvas.gestures.notes_dropped.connect(self._on_notes_dropped)
        self.canvas.gestures.cluster_dropped.connect(self._on_cluster_dropped)
        self.inspector.history_wanted.connect(self.show_history)
        self.inspector.erasure_wanted.connect(self._erasing.ask)
        self.inspector.bin_wanted.connect(self.show_bin)
        snap = self.arranging["snap"]
        snap.toggled.connect(self._on_snap)
        self._on_snap(snap.isChecked())
        self.canvas.editor.committed.connect(self._on_edited)
        self.capture.paste_wanted.connect(self.paste_many)
        self.commands.refused.connect(self._toast.show_refusal)
        self.commands.overtaken.connect(self._toast.show_error)
        self.commands.undoable.connect(self._on_undoable)
        self.outline.closed.connect(self._toggle_outline)
        self.outline.menu_wanted.connect(self.canvas.show_menu)
        self.outline.edit_wanted.connect(self._edit_in_inspector)
        self.selection.changed.connect(lambda: announce_focus(self.canvas.view, self.scene))

    def paste_many(self) -> None:
        """Ask for a list of ideas; one on the clipboard is there already."""
        if self._arena is not None:
            self._writing.paste()

    def _show(self, arena: Arena, stage: Stage) -> None:
        self.inspector.finish()
        self.canvas.editor.finish(keep=True)
        new = self._state is None or (self._state.arena, self._state.stage) != (arena.id, stage)
        self._arena = arena
        self.commands.use(arena.id, stage)
        self.capture.show_languages(arena.language, arena.second_language)
        self._state = self._stored(arena.id, stage)
        if new:
            self.selection.several(())
            self.end_search()
            self._refresh()
            self.lookout.enter(f"{arena.id} {stage}")
            self.focus_capture()
        else:
            self._refresh()

    def _stored(self, arena: str, stage: Stage) -> BoardState:
        return BoardState(arena, stage, self._boards.notes(arena), self._boards.clusters(arena))

    def _refresh(self) -> None:
        assert self._arena is not None
        assert self._state is not None
        self.scene.show_board(self._state.board)
        self.inspector.show_state(self._arena, self._state)

    def _on_event(self, event: object) -> None:
        if self._arena is None or self._state is None:
            return
        if isinstance(event, Reloaded) and self._arena.id in event.arenas:
            self._state = self._stored(self._arena.id, self._state.stage)
            self._refresh()
        elif isinstance(event, Changed) and event.arena == self._arena.id:
            for row in event.rows:
                if isinstance(row.after, Arena):
                    self._arena = row.after
                    self.capture.show_languages(row.after.language, row.after.second_language)
            self._state.apply(event.rows)
            self._refresh()

    def _point_out(self, things: tuple[str, ...]) -> None:
        board = self.scene.board
        wanted = set(things)
        notes = [each.id for each in board.notes if {each.id, each.cluster} & wanted]
        self.selection.several(notes, things[0])
        self.canvas.reveal(things[0])

    def _board(self) -> Board:
        return self._state.board if self._state else Board((), ())

    def _authors(self) -> tuple[str, ...]:
        return self._board().authors

    def show_history(self) -> None:
        """Show what was done in the arena, with the way back."""
        self._run(HistoryDialog(self._theme, self.commands, self.window()))

    def show_bin(self) -> None:
        """Show what was deleted, with the way back."""
        self._run(BinDialog(self._theme, self.commands, self.window()))

    def _run(self, dialog: Dialog) -> None:
        self.inspector.finish()
        dialog.exec()
        dialog.deleteLater()

    def _on_notes_dropped(self, drop: NoteDrop) -> None:
        self.commands.move(drop.notes, drop.into.cluster, drop.into.before, drop.places)

    def _on_snap(self, on: bool) -> None:
        self.canvas.gestures.grid = NUDGE if on else 0

    def _on_cluster_dropped(self, cluster: str, x: int, y: int) -> None:
        item = self.scene.cluster_item(cluster)
        if item is not None:
            self.commands.edit_cluster(item.cluster, place=(x, y))

    def _on_edited(self, thing: str, text: str) -> None:
        note, cluster = self.scene.note_item(thing), self.scene.cluster_item(thing)
        if note is not None:
            self.commands.edit([note.note], lambda before: replace(before, text=text))
        elif cluster is not None:
            self.commands.name_cluster(cluster.cluster, text)

    def _on_undoable(self, sentence: str, icon: str, undo: object) -> None:
        self._toast.show_text(sentence, icon=icon, undo=undo)  # type: ignore[arg-type]

    def _on_found(self) -> None:
        looking = self.finder.filter.active
        if looking:
            self.filter_bar.show()
        self.outline.show_only(self.finder.hits if looking else None)
        self.found.emit(len(self.finder.hits) if looking else None)

    def _on_left(self) -> None:
        """Esc on the board: first the search ends, then typing goes on."""
        if self.filter_bar.isVisible():
            self.end_search()
        else:
            self.focus_capture()

    def _on_filter_closed(self) -> None:
        self.end_search()
        self.canvas.view.setFocus()

    def _toggle_outline(self) -> None:
        shown = not self.outline.isVisible()
        self.outline.setVisible(shown)
        self._make_room()
        self._page_actions["outline"].setChecked(shown)
        (self.outline if shown else self.canvas.view).setFocus()

    def _make_room(self) -> None:
        """Let the outline take the place of the inspector where no board is left between them."""
        sides = self.outline.width() + self.inspector.width()
        narrow = self.width() < sides + self._theme.px(_LEAST_BOARD)
        self.inspector.setHidden(narrow and not self.outline.isHidden())

    def _edit_in_inspector(self) -> None:
        if self.inspector.isHidden():
            self._toggle_outline()
        if self.actions_of_board.notes:
            self.inspector.note.edit_text()
        elif self.actions_of_board.cluster is not None:
            self.inspector.cluster.edit_name()
