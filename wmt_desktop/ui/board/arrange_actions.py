"""The actions of order and places: sort, align, distribute, tidy up, snap to the grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from wmt_desktop.domain.board import Note
from wmt_desktop.services.arranging import Placing, Sorting
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.aligning import Axis, Edge, Spots, aligned, distributed
from wmt_desktop.ui.board.boxes import Box, Occupied
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.settings import Settings, SettingsFile
from wmt_desktop.ui.theme import ThemeManager

EDGES: tuple[Edge, ...] = ("left", "centre", "right", "top", "middle", "bottom")
AXES: tuple[Axis, ...] = ("across", "down")


class ArrangeActions(QObject):
    """One ``QAction`` each, by name: ``align_left``, ``distribute_down``, ``sort_theme``, ``tidy``."""

    def __init__(
        self,
        commands: BoardCommands,
        scene: BoardScene,
        actions: BoardActions,
        settings: SettingsFile,
        theme: ThemeManager,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._scene = scene
        self._board = actions
        self._settings = settings
        self._placed = False
        self._theme = theme
        handlers: dict[str, Callable[[], None]] = {"tidy": self.tidy, "snap": self._toggle_snap}
        handlers |= {f"align_{edge}": partial(self.align, edge) for edge in EDGES}
        handlers |= {f"distribute_{axis}": partial(self.distribute, axis) for axis in AXES}
        handlers |= {f"sort_{by}": partial(self.sort, by) for by in Sorting}
        self._actions = {name: self._made(name, handler) for name, handler in handlers.items()}
        self["snap"].setCheckable(True)
        self["snap"].setChecked(settings.values.snap_to_grid)
        settings.changed.connect(self._on_settings)
        scene.selection.changed.connect(self.refresh)
        scene.arranged.connect(self._on_arranged)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def free(self) -> tuple[Note, ...]:
        """The selected notes that are in no cluster."""
        return tuple(note for note in self._board.notes if note.cluster is None)

    def align(self, edge: Edge) -> None:
        """Put the selected free notes in line."""
        self._put(Placing.ALIGN, aligned(self._boxes(), edge, self._others()))

    def distribute(self, axis: Axis) -> None:
        """Give the selected free notes equal distances."""
        self._put(Placing.DISTRIBUTE, distributed(self._boxes(), axis, self._others()))

    def sort(self, by: Sorting) -> None:
        """Sort the current cluster, or the one that all selected notes are in."""
        holder = self._sortable()
        if holder is not None:
            self._commands.sort(holder or None, by)

    def tidy(self) -> None:
        """Let the layout place everything: in columns, in order, nothing over anything."""
        board = self._scene.board
        self._commands.put(
            Placing.TIDY,
            {note.id: None for note in board.notes if note.place and note.cluster is None},
            {cluster.id: None for cluster in board.clusters if cluster.place},
        )

    def refresh(self) -> None:
        """Offer what makes sense for the selection."""
        free = len(self.free)
        enabled = {
            "align": free > 1,
            "distribute": free > 2,
            "sort": self._sortable() is not None,
            "tidy": self._placed,
            "snap": True,
        }
        for name, action in self._actions.items():
            action.setEnabled(enabled[name.partition("_")[0]])

    def retranslate(self) -> None:
        """Set the texts anew."""
        texts = {
            "align_left": translate("ArrangeActions", "Left edges"),
            "align_centre": translate("ArrangeActions", "Centres, one below the other"),
            "align_right": translate("ArrangeActions", "Right edges"),
            "align_top": translate("ArrangeActions", "Top edges"),
            "align_middle": translate("ArrangeActions", "Middles, side by side"),
            "align_bottom": translate("ArrangeActions", "Bottom edges"),
            "distribute_across": translate("ArrangeActions", "Same distance across"),
            "distribute_down": translate("ArrangeActions", "Same distance down"),
            "sort_theme": translate("ArrangeActions", "By theme"),
            "sort_text": translate("ArrangeActions", "By text, A to Z"),
            "sort_heard": translate("ArrangeActions", "By how often it was heard"),
            "sort_written": translate("ArrangeActions", "By time of writing"),
            "tidy": translate("ArrangeActions", "Tidy up the board"),
            "snap": translate("ArrangeActions", "Snap to grid"),
        }
        for name, text in texts.items():
            self._actions[name].setText(text)

    def _on_arranged(self) -> None:
        board, places = self._scene.board, self._scene.places
        by_hand = len(places.listed) < len(places.inside.get(None, ()))
        self._placed = by_hand or any(cluster.place for cluster in board.clusters)
        self.refresh()

    def _boxes(self) -> dict[str, Box]:
        places = self._scene.places.notes
        return {note.id: places[note.id] for note in self.free}

    def _others(self) -> Occupied:
        layout, moving = self._scene.places, {note.id for note in self.free}
        loose = layout.inside.get(None, ())
        return Occupied(
            [
                *layout.clusters.values(),
                *(layout.notes[name] for name in loose if name not in moving),
            ]
        )

    def _put(self, why: Placing, spots: Spots) -> None:
        self._commands.put(why, dict(spots))

    def _sortable(self) -> str | None:
        """Return the cluster to be sorted, empty for the notes without one, None for nothing."""
        notes, cluster = self._board.notes, self._board.cluster
        holders = {note.cluster or "" for note in notes}
        holder = holders.pop() if len(holders) == 1 else cluster.id if cluster else None
        if holder is None or len(self._scene.places.inside.get(holder or None, ())) < 2:
            return None
        return holder

    def _on_settings(self, values: Settings) -> None:
        self["snap"].setChecked(values.snap_to_grid)

    def _toggle_snap(self) -> None:
        self._settings.update(snap_to_grid=self["snap"].isChecked())

    def _made(self, name: str, handler: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: handler())
        return action

    def _restyle(self) -> None:
        self["tidy"].setIcon(self._theme.icon("frame"))
