"""From wishes to services: every change of the board goes through here, with its errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.activity import Binned, RestoreDeleted, RestoreVersion
from wmt_desktop.services.arranging import Places, Placing, PutThings, Sorting, SortNotes
from wmt_desktop.services.boards import (
    AddNotes,
    DeleteNotes,
    Draft,
    DuplicateNotes,
    EditNotes,
    HearAgain,
    MoveNotes,
)
from wmt_desktop.services.clusters import EditCluster, NewCluster, Ungroup
from wmt_desktop.services.duplicates import MergeNotes, SplitNotes
from wmt_desktop.services.initiatives import PromoteThings
from wmt_desktop.services.records import Activity, HistoryLine
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import fill, translate

T = TypeVar("T")
_LONGEST = 60


class BoardCommands(QObject):
    """Changes the board of one arena and stage.

    Each method returns what was written, or None when it was refused; then nothing was changed and
    ``refused`` has told why.

    Signals:
        refused: Argument: the ``WmtError``.
        overtaken: Something came after the step to be taken back. Argument: the sentence.
        undoable: Something can be taken back at once. Arguments: the sentence, an icon, the call.
    """

    refused = Signal(object)
    overtaken = Signal(str)
    undoable = Signal(str, str, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._boards = services.boards
        self._duplicates = services.duplicates
        self._arranging = services.arranging
        self._activity = services.activity
        self._history = services.history
        self._arena = ""
        self._stage = Stage.IDEAS
        self._unnamed = ""

    def use(self, arena: str, stage: Stage) -> None:
        """Work on this board from now on."""
        self._arena = arena
        self._stage = stage
        self._unnamed = ""

    def add(self, drafts: Iterable[Draft]) -> tuple[Note, ...] | None:
        """Write notes; when this returns them they are on disk."""
        command = AddNotes(self._arena, tuple(drafts), self._stage)
        return self._try(lambda: self._boards.add(command))

    def edit(
        self, notes: Iterable[Note], change: Callable[[Note], Note]
    ) -> tuple[Note, ...] | None:
        """Change what notes say, from what is on the screen."""
        before = tuple(notes)
        command = EditNotes(tuple(map(change, before)), before)
        return self._try(lambda: self._boards.edit(command))

    def set_theme(self, notes: Iterable[Note], theme: Theme) -> tuple[Note, ...] | None:
        """Give notes a theme, in one step."""
        return self.edit(notes, lambda note: replace(note, theme=theme))

    def move(
        self,
        notes: Sequence[str],
        cluster: str | None,
        before: str | None = None,
        places: dict[str, tuple[int, int] | None] | None = None,
    ) -> tuple[Note, ...] | None:
        """Put notes into a cluster, or out on the board."""
        command = MoveNotes(tuple(notes), cluster, before, places or {})
        return self._try(lambda: self._boards.move(command))

    def delete(self, notes: Sequence[str]) -> None:
        """Put notes into the recycle bin and offer to bring them back."""
        kept = tuple(notes)
        deleted = self._try(lambda: self._boards.delete(DeleteNotes(kept)))
        if deleted:
            words = translate("BoardCommands", "%n notes deleted", None, len(deleted))
            self.undoable.emit(words, "trash", lambda: self._bring_back(deleted))

    def duplicate(self, notes: Sequence[str]) -> tuple[Note, ...] | None:
        """Write notes once more."""
        return self._try(lambda: self._boards.duplicate(DuplicateNotes(tuple(notes))))

    def new_cluster(
        self, name: str, notes: Sequence[str] = (), place: tuple[int, int] | None = None
    ) -> Cluster | None:
        """Start a cluster with these notes."""
        command = NewCluster(self._arena, name, tuple(notes), self._stage, place)
        cluster = self._try(lambda: self._services.clusters.new(command))
        self._unnamed = cluster.id if cluster is not None else ""
        return cluster

    def name_cluster(self, cluster: Cluster, name: str) -> Cluster | None:
        """Give a cluster another name; the first one of a new cluster is one step with making it."""
        naming = cluster.id == self._unnamed
        command = EditCluster(replace(cluster, name=name), naming, cluster)
        self._unnamed = ""
        return self._try(lambda: self._services.clusters.edit(command))

    def edit_cluster(self, cluster: Cluster, **changes: object) -> Cluster | None:
        """Fold, colour or move a cluster, or give it a second name."""
        command = EditCluster(replace(cluster, **changes), before=cluster)  # type: ignore[arg-type]
        return self._try(lambda: self._services.clusters.edit(command))

    def hear_again(self, notes: Sequence[str]) -> tuple[Note, ...] | None:
        """Count notes as heard once more."""
        return self._try(lambda: self._boards.hear_again(HearAgain(tuple(notes))))

    def merge(self, notes: Sequence[str], into: str) -> Note | None:
        """Merge notes into one of them and offer to take it back."""
        kept = tuple(dict.fromkeys((into, *notes)))
        step = self._last_step
        note = self._try(lambda: self._duplicates.merge(MergeNotes(kept, into)))
        if note is not None and self._last_step != step:
            words = translate("BoardCommands", "%n notes merged into “%1”", None, len(kept))
            self.offer_undo(fill(words, shortened(note.text)), "merge")
        return note

    def split(self, note: str, parts: Sequence[str] = ()) -> tuple[Note, ...] | None:
        """Take duplicates out of a note again; without ``parts`` all of them."""
        return self._try(lambda: self._duplicates.split(SplitNotes(note, tuple(parts))))

    def promote(self, things: Sequence[str]) -> None:
        """Make initiatives of notes or of a cluster and offer to take it back."""
        command = PromoteThings(self._arena, tuple(things))
        made = self._try(lambda: self._services.initiatives.promote_things(command))
        if made:
            words = translate("BoardCommands", "%n initiatives added", None, len(made))
            self.offer_undo(words, "flag")
        elif made is not None:
            words = translate(
                "BoardCommands", "It is an initiative already: see stage Initiatives."
            )
            self.overtaken.emit(words)

    def sort(self, cluster: str | None, by: Sorting) -> None:
        """Sort the notes of a cluster, or those not grouped yet."""
        command = SortNotes(self._arena, cluster, by, self._stage)
        self._try(lambda: self._arranging.sort(command))

    def put(self, why: Placing, notes: Places, clusters: Places | None = None) -> None:
        """Put notes and clusters elsewhere on the board, in one step."""
        command = PutThings(self._arena, why, notes, clusters or {})
        self._try(lambda: self._arranging.put(command))

    def ungroup(self, cluster: Cluster) -> None:
        """Remove a cluster, leave its notes on the board, and offer to bring it back."""
        step = self._last_step
        self._try(lambda: self._services.clusters.ungroup(Ungroup(cluster.id)))
        if self._last_step != step:
            words = translate("BoardCommands", "“%1” removed. Its notes are not grouped now.")
            self.offer_undo(fill(words, cluster.name), "trash")

    def history(self, thing: str) -> tuple[HistoryLine, ...]:
        """Return what happened to a note or cluster, the newest first."""
        return self._try(lambda: self._activity.of_thing(thing)) or ()

    def activity(self, limit: int, skip: int = 0) -> tuple[Activity, ...]:
        """Return what was done in the arena, the newest first."""
        return self._try(lambda: self._activity.of_arena(self._arena, limit, skip)) or ()

    def things(self, things: Sequence[str]) -> dict[str, Note | Cluster]:
        """Return the notes and clusters among these ids, deleted or not."""
        return self._try(lambda: self._activity.things(things)) or {}

    def restorable(self, steps: Sequence[Activity]) -> dict[tuple[str, int], tuple[str, ...]]:
        """Return, by stream and number of a step, the things that say something else now."""
        return self._try(lambda: self._activity.restorable(self._arena, steps)) or {}

    def restore_version(
        self, things: Sequence[str], stream: str, number: int
    ) -> tuple[Note | Cluster, ...] | None:
        """Let things say again what they said after an earlier step."""
        command = RestoreVersion(self._arena, tuple(things), stream, number)
        return self._try(lambda: self._activity.restore_version(command))

    def bin(self) -> tuple[Binned, ...]:
        """Return what was deleted from the boards of the arena, the last deleted first."""
        return self._try(lambda: self._activity.bin(self._arena)) or ()

    def restore(self, things: Sequence[str]) -> int:
        """Bring things back from the recycle bin; return how many there were."""
        command = RestoreDeleted(self._arena, tuple(things))
        return self._try(lambda: self._activity.restore(command)) or 0

    def offer_undo(self, sentence: str, icon: str) -> None:
        """Say what was done last, with the way back."""
        step = self._last_step
        self.undoable.emit(sentence, icon, lambda: self._take_back(step))

    @property
    def _last_step(self) -> int:
        step = self._history.state(self._arena).undo
        return step.number if step else 0

    def _bring_back(self, notes: Sequence[Note]) -> None:
        self.restore([note.id for note in notes])

    def _take_back(self, step: int) -> None:
        """Undo exactly this step; when others came after it, say so instead of undoing those."""
        if self._last_step == step:
            self._try(lambda: self._history.undo(self._arena))
        else:
            self.overtaken.emit(
                translate(
                    "BoardCommands",
                    "Something else was changed since. Press Ctrl+Z to go back step by step.",
                )
            )

    def _try(self, call: Callable[[], T]) -> T | None:
        try:
            return call()
        except WmtError as error:
            self.refused.emit(error)
            return None


def shortened(text: str) -> str:
    """Return what fits into a message."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
