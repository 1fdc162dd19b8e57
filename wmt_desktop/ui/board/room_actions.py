"""What the facilitator decides about the room: what it reads, never sees, or votes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Cluster
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager


class RoomActions(QObject):
    """Opens a cluster for the room, keeps notes off the shared screen, or puts them to the vote.

    Attributes:
        show_cluster: Opens the current cluster, or that of the current note.
        hide: Keeps the selected notes off the shared screen, or shows them again.
        vote: Puts the selected ideas to the vote.

    Signals:
        cluster_shown: The room is to read a cluster. Argument: its id.
        vote_wanted: The room is to vote. Argument: the ids of clusters or of notes.
    """

    cluster_shown = Signal(str)
    vote_wanted = Signal(object)

    def __init__(
        self, theme: ThemeManager, scene: BoardScene, actions: BoardActions, commands: BoardCommands
    ) -> None:
        super().__init__(scene)
        self._theme = theme
        self._scene = scene
        self._actions = actions
        self._commands = commands
        self.show_cluster = self._action(self._on_show)
        self.hide = self._action(self._on_hide)
        self.vote = self._action(self._on_vote)
        scene.selection.changed.connect(self._offer)
        scene.arranged.connect(self._offer)
        theme.changed.connect(self._offer)
        self._offer()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.show_cluster.setText(translate("RoomActions", "Show to the room"))
        self.hide.setText(
            translate("RoomActions", "Show on the shared screen again")
            if self._hidden
            else translate("RoomActions", "Keep off the shared screen")
        )
        self.vote.setText(translate("RoomActions", "Put to the vote…"))

    @property
    def _cluster(self) -> Cluster | None:
        current = self._scene.selection.current
        board = self._scene.board
        note = self._scene.note(current)
        wanted = current if note is None else note.cluster
        return next((each for each in board.clusters if each.id == wanted), None)

    @property
    def _hidden(self) -> bool:
        """Every selected note is kept off the shared screen."""
        notes = self._actions.notes
        return bool(notes) and all(note.hidden for note in notes)

    def _on_show(self) -> None:
        if self._cluster is not None:
            self.cluster_shown.emit(self._cluster.id)

    def _on_hide(self) -> None:
        hidden = not self._hidden
        self._commands.edit(self._actions.notes, lambda note: replace(note, hidden=hidden))

    def _on_vote(self) -> None:
        notes, board = self._actions.notes, self._scene.board
        chosen = {note.id for note in notes}
        clusters = dict.fromkeys(note.cluster for note in notes if note.cluster)
        inside = {note.id for each in clusters for note in board.of_cluster(each)}
        # Whoever selects all of several clusters means the clusters.
        whole = len(clusters) > 1 and inside == chosen
        self.vote_wanted.emit(tuple(clusters) if whole else tuple(note.id for note in notes))

    def _offer(self) -> None:
        self.show_cluster.setIcon(self._theme.icon("screen"))
        self.hide.setIcon(self._theme.icon("eye" if self._hidden else "eyeoff"))
        self.show_cluster.setEnabled(self._cluster is not None)
        self.vote.setIcon(self._theme.icon("vote"))
        notes = self._actions.notes
        self.hide.setEnabled(bool(notes))
        self.vote.setEnabled(len(notes) > 1 and notes[0].stage is Stage.IDEAS)
        self.retranslate()

    def _action(self, handler: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.triggered.connect(handler)
        return action
