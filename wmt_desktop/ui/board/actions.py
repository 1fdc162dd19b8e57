"""The actions of the board: one ``QAction`` each, for keys, menus, toolbar and outline alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.ui.board.boxes import Box, around
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.layout import FRAME_WIDTH, HEADER, PADDING, frame_height
from wmt_desktop.ui.board.moving import NUDGE, cluster_order_beside, note_before, nudged
from wmt_desktop.ui.board.navigation import Direction, reading_order
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.selection import Selection
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        page_wide: The keys work wherever the page has the keyboard, also while typing an idea.
    """

    icon: str
    keys: str
    handler: Callable[[], None]
    page_wide: bool = False


class BoardActions(QObject):
    """What can be done with the selected notes or the current cluster.

    Signals:
        edit_wanted: Text or name is to be edited in place. Argument: id.
        reveal_wanted: Something should be scrolled into view. Argument: id.
    """

    edit_wanted = Signal(str)
    reveal_wanted = Signal(str)

    def __init__(
        self,
        commands: BoardCommands,
        scene: BoardScene,
        theme: ThemeManager,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._scene = scene
        self._selection: Selection = scene.selection
        self._theme = theme
        self._chosen: tuple[tuple[str, ...], tuple[Note, ...], tuple[Note, ...]] = ((), (), ())
        self._specs = {
            "new_cluster": ActionSpec("group", "Ctrl+G", self.group_selection, page_wide=True),
            "merge": ActionSpec("merge", "Ctrl+M", self.merge, page_wide=True),
            "split": ActionSpec("path", "", lambda: self.split(())),
            "edit": ActionSpec("edit", "F2", self.edit_current),
            "duplicate": ActionSpec("copy", "Ctrl+D", self.duplicate),
            "delete": ActionSpec("trash", "Del", self.delete),
            "promote": ActionSpec("flag", "", self.promote),
            "take_out": ActionSpec("export", "", self.take_out),
            "hear_again": ActionSpec("people", "", self.hear_again),
            "earlier": ActionSpec("up", "", lambda: self.shift("up")),
            "later": ActionSpec("down", "", lambda: self.shift("down")),
            "keep_place": ActionSpec("pinmap", "", lambda: self.keep_place(keep=True)),
            "automatic": ActionSpec("refresh", "", lambda: self.keep_place(keep=False)),
            "fold": ActionSpec("folder", "", self.fold_current),
            "select_inside": ActionSpec("checkc", "", self.select_inside),
            "ungroup": ActionSpec("x", "", self.ungroup),
            "select_all": ActionSpec("", "Ctrl+A", self.select_all),
            "clear": ActionSpec("x", "", self._selection.clear),
        }
        self._actions = {name: self._made(name, spec) for name, spec in self._specs.items()}
        self._selection.changed.connect(self.refresh)
        scene.arranged.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_to(self, board: QWidget, page: QWidget) -> None:
        """Let the keys work: on the board widget, or anywhere on the page."""
        for name, spec in self._specs.items():
            (page if spec.page_wide else board).addAction(self._actions[name])

    @property
    def notes(self) -> tuple[Note, ...]:
        """The selected notes, in reading order."""
        chosen, every = self._selection.notes, self._scene.notes
        if not chosen:
            return ()
        if self._chosen[0] != chosen or self._chosen[1] is not every:
            # Asked for many times after each change, and there can be thousands of notes.
            found = tuple(note for note in every if note.id in self._selection)
            self._chosen = chosen, every, found
        return self._chosen[2]

    @property
    def all_notes(self) -> tuple[Note, ...]:
        """Every note of the board, in reading order."""
        return self._scene.notes

    @property
    def cluster(self) -> Cluster | None:
        """The current cluster, when the keyboard is on one."""
        current = self._selection.current
        return next((each for each in self._scene.board.clusters if each.id == current), None)

    # what the actions do

    def group_selection(self) -> None:
        """Make a cluster of the selected notes and ask for its name in place."""
        name = self._fresh_name()
        notes = self.notes
        cluster = self._commands.new_cluster(
            name, [note.id for note in notes], self._place_for(notes)
        )
        if cluster is not None:
            self._selection.cluster(cluster.id)
            self.reveal_wanted.emit(cluster.id)
            self.edit_wanted.emit(cluster.id)

    def start_empty_cluster(self) -> None:
        """Make a cluster without notes and ask for its name in place."""
        self._selection.clear()
        self.group_selection()

    def edit_current(self) -> None:
        """Edit the current note or the current cluster's name in place."""
        if self._selection.current:
            self.reveal_wanted.emit(self._selection.current)
            self.edit_wanted.emit(self._selection.current)

    def duplicate(self) -> None:
        """Write the selected notes once more and select the copies."""
        copies = self._commands.duplicate([note.id for note in self.notes])
        if copies:
            self._selection.several(copy.id for copy in copies)
            self.reveal_wanted.emit(copies[-1].id)

    def delete(self) -> None:
        """Delete the selected notes; on a cluster, remove the cluster and keep its notes."""
        notes = [note.id for note in self.notes]
        if notes:
            follower = self._follower(notes)
            self._commands.delete(notes)
            if follower and self._scene.item(follower):
                self._selection.go_to(follower)
        elif self.cluster:
            self.ungroup()

    def set_theme(self, theme: Theme) -> None:
        """Give the selected notes a theme."""
        if self.notes:
            self._commands.set_theme(self.notes, theme)

    def move_to(self, cluster: str | None) -> None:
        """Put the selected notes at the end of a cluster, or out on the board."""
        if self.notes:
            self._commands.move([note.id for note in self.notes], cluster)

    def take_out(self) -> None:
        """Take the selected notes out of their clusters."""
        self.move_to(None)

    def hear_again(self) -> None:
        """Count the selected notes as heard once more."""
        self._commands.hear_again([note.id for note in self.notes])

    def merge(self) -> None:
        """Merge the selected notes into the one that the inspector shows."""
        notes = [note.id for note in self.notes]
        if len(notes) > 1:
            current = self._selection.current
            self.merge_into(notes, current if current in notes else notes[0])

    def merge_into(self, notes: Sequence[str], into: str) -> None:
        """Merge notes into another and select that one."""
        note = self._commands.merge(notes, into)
        if note is not None:
            self._selection.only(note.id)
            self.reveal_wanted.emit(note.id)

    def split(self, parts: Sequence[str] = ()) -> None:
        """Let what was merged into the shown note stand by itself again, all of it or some."""
        note = self.shown
        if note is None:
            return
        free = self._commands.split(note.id, parts)
        if free:
            self._selection.several([*(part.id for part in free), note.id], note.id)

    @property
    def shown(self) -> Note | None:
        """The note that the inspector shows: the current one of those selected."""
        notes, current = self.notes, self._selection.current
        found = next((note for note in notes if note.id == current), None)
        return found or (notes[-1] if notes else None)

    def set_colour(self, theme: Theme) -> None:
        """Give the frame of the current cluster the colour of a theme."""
        if self.cluster is not None:
            self._commands.edit_cluster(self.cluster, theme=theme)

    def shift(self, direction: Direction) -> None:
        """Move earlier or later; what was placed by hand moves on the board instead."""
        notes, cluster = self.notes, self.cluster
        if cluster is not None and not notes:
            self._shift_cluster(cluster, direction)
        elif notes and all(note.cluster is None and note.place for note in notes):
            self._commands.edit(
                notes, lambda note: replace(note, place=nudged(note.place or (0, 0), direction))
            )
        elif notes:
            found = note_before(self._scene.board, notes, direction)
            if found is not None:
                self._commands.move([note.id for note in notes], notes[0].cluster, found.before)

    def keep_place(self, *, keep: bool) -> None:
        """Keep the selected things where they are now, or let the layout place them."""
        notes, cluster = self.notes, self.cluster
        if cluster is not None and not notes:
            frame = self._scene.places.clusters[cluster.id]
            place = (round(frame.x), round(frame.y)) if keep else None
            self._commands.edit_cluster(cluster, place=place)
        elif notes:
            self._commands.edit(notes, lambda note: self._placed(note, keep=keep))

    def fold_current(self) -> None:
        """Fold the current cluster, or open it."""
        if self.cluster is not None:
            self._commands.edit_cluster(self.cluster, folded=not self.cluster.folded)

    def select_inside(self) -> None:
        """Select the notes of the current cluster."""
        if self.cluster is not None and not self.cluster.folded:
            self._selection.several(self._scene.places.inside.get(self.cluster.id, ()))

    def ungroup(self) -> None:
        """Remove the current cluster; its notes stay."""
        if self.cluster is not None:
            self._commands.ungroup(self.cluster)

    def promote(self) -> None:
        """Make an initiative of each selected note, or of the current cluster."""
        things = [note.id for note in self.notes]
        cluster = self.cluster
        if not things and cluster is not None:
            things = [cluster.id]
        if things:
            self._commands.promote(things)

    def select_all(self) -> None:
        """Select every note that can be seen."""
        shown = self._scene.places.notes
        self._selection.several(note.id for note in self._scene.notes if note.id in shown)

    def refresh(self) -> None:
        """Offer what makes sense for the selection."""
        notes, cluster = self.notes, self.cluster
        on_cluster = cluster is not None and not notes
        placed = (
            (cluster is not None and cluster.place is not None)
            if on_cluster
            else any(note.place for note in notes if note.cluster is None)
        )
        loose = on_cluster or any(note.cluster is None for note in notes)
        merged = self._scene.board.absorbed
        enabled = {
            "new_cluster": True,
            "merge": len(notes) > 1,
            "split": len(notes) == 1 and notes[0].id in merged,
            "edit": on_cluster or len(notes) == 1,
            "duplicate": bool(notes),
            "delete": bool(notes) or on_cluster,
            "promote": any(
                each.stage is Stage.IDEAS for each in (*notes, *((cluster,) if on_cluster else ()))
            ),
            "take_out": any(note.cluster for note in notes),
            "hear_again": bool(notes),
            "earlier": bool(notes) or on_cluster,
            "later": bool(notes) or on_cluster,
            "keep_place": loose and not placed,
            "automatic": placed,
            "fold": on_cluster,
            "select_inside": cluster is not None and not cluster.folded,
            "ungroup": on_cluster,
            "select_all": bool(self._scene.board.notes),
            "clear": bool(notes),
        }
        for name, action in self._actions.items():
            action.setEnabled(enabled[name])
        folded = cluster is not None and cluster.folded
        self._actions["fold"].setText(
            translate("BoardActions", "Open") if folded else translate("BoardActions", "Fold")
        )

    def retranslate(self) -> None:
        """Set the texts anew."""
        texts = {
            "new_cluster": translate("BoardActions", "New cluster from selection"),
            "merge": translate("BoardActions", "Merge into one note"),
            "split": translate("BoardActions", "Split again"),
            "edit": translate("BoardActions", "Edit text"),
            "duplicate": translate("BoardActions", "Duplicate"),
            "delete": translate("BoardActions", "Delete"),
            "promote": translate("BoardActions", "Make an initiative of it"),
            "take_out": translate("BoardActions", "Take out of the cluster"),
            "hear_again": translate("BoardActions", "Heard again"),
            "earlier": translate("BoardActions", "Move earlier"),
            "later": translate("BoardActions", "Move later"),
            "keep_place": translate("BoardActions", "Keep at this place"),
            "automatic": translate("BoardActions", "Place automatically"),
            "fold": translate("BoardActions", "Fold"),
            "select_inside": translate("BoardActions", "Select its notes"),
            "ungroup": translate("BoardActions", "Remove cluster, keep notes"),
            "select_all": translate("BoardActions", "Select all"),
            "clear": translate("BoardActions", "Clear selection"),
        }
        for name, text in texts.items():
            self._actions[name].setText(text)
        self.refresh()

    def _made(self, name: str, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if spec.page_wide
            else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(spec.handler)
        return action

    def _restyle(self) -> None:
        for name, spec in self._specs.items():
            if spec.icon:
                ink = "danger" if name == "delete" else "ink"
                self._actions[name].setIcon(self._theme.icon(spec.icon, ink))

    def _place_for(self, notes: Sequence[Note]) -> tuple[int, int] | None:
        """Return where a cluster of these notes goes: where they lie, if they were put there."""
        if not notes or any(note.cluster or not note.place for note in notes):
            return None
        boxes = self._scene.places.notes
        whole = around(boxes[note.id] for note in notes)
        assert whole is not None
        frame = Box(whole.x - PADDING, whole.y - HEADER, FRAME_WIDTH, frame_height(len(notes)))
        free = self._scene.free_place(frame, [note.id for note in notes])
        return round(free.x), round(free.y)

    def _fresh_name(self) -> str:
        taken = {cluster.name for cluster in self._scene.board.clusters}
        name, number = translate("BoardActions", "New cluster"), 1
        while name in taken:
            number += 1
            name = fill(translate("BoardActions", "New cluster %1"), number)
        return name

    def _follower(self, leaving: Iterable[str]) -> str | None:
        """Return what the keyboard goes to when these notes are gone: the next in reading order."""
        gone = set(leaving)
        order = reading_order(self._scene.board, self._scene.places)
        last = max((index for index, name in enumerate(order) if name in gone), default=-1)
        rest = [name for name in order[last + 1 :] if name not in gone]
        return rest[0] if rest else next((n for n in reversed(order) if n not in gone), None)

    def _shift_cluster(self, cluster: Cluster, direction: Direction) -> None:
        if cluster.place is not None:
            self._commands.edit_cluster(cluster, place=nudged(cluster.place, direction, NUDGE))
            return
        order = cluster_order_beside(self._scene.board.clusters, cluster, direction)
        if order is not None:
            self._commands.edit_cluster(cluster, order=order)

    def _placed(self, note: Note, *, keep: bool) -> Note:
        """Return a note that keeps its place on the board, or gives it up; one in a cluster has none."""
        box = self._scene.places.notes.get(note.id)
        if note.cluster is not None or box is None:
            return note
        return replace(note, place=(round(box.x), round(box.y)) if keep else None)
