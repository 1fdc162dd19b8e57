"""What the facilitator decides about the room: what it reads, and what it never sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from wmt_desktop.domain.board import Cluster
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager


class RoomActions(QObject):
    """Opens a cluster for the room, and keeps single notes off the shared screen.

    Attributes:
        show_cluster: Opens the current cluster, or that of the current note.
        hide: Keeps the selected notes off the shared screen, or shows them again.

    Signals:
        cluster_shown: The room is to read a cluster. Argument: its id.
    """

    cluster_shown = Signal(str)

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

    @property
    def _cluster(self) -> Cluster | None:
        current = self._scene.selection.current
        board = self._scene.board
        note = next((note for note in board.notes if note.id == current), None)
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
        self._commands.edit(replace(note, hidden=hidden) for note in self._actions.notes)

    def _offer(self) -> None:
        self.show_cluster.setIcon(self._theme.icon("screen"))
        self.hide.setIcon(self._theme.icon("eye" if self._hidden else "eyeoff"))
        self.show_cluster.setEnabled(self._cluster is not None)
        self.hide.setEnabled(bool(self._actions.notes))
        self.retranslate()

    def _action(self, handler: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.triggered.connect(handler)
        return action
