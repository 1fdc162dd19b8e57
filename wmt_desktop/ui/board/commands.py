"""From wishes to services: every change of the board goes through here, with its errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.boards import (
    AddNotes,
    BoardService,
    DeleteNotes,
    Draft,
    DuplicateNotes,
    EditCluster,
    EditNotes,
    MoveNotes,
    NewCluster,
    Ungroup,
)
from wmt_desktop.services.history import History
from wmt_desktop.services.ports import HistoryLine
from wmt_desktop.ui.i18n import fill, translate

T = TypeVar("T")


class BoardCommands(QObject):
    """Changes the board of one arena and stage.

    Each method returns what was written, or None when it was refused; then nothing was changed and
    ``refused`` has told why.

    Signals:
        refused: Argument: the ``WmtError``.
        overtaken: Something came after the step to be taken back. Argument: the sentence.
        undoable: Something was removed. Arguments: the sentence, the call that brings it back.
    """

    refused = Signal(object)
    overtaken = Signal(str)
    undoable = Signal(str, object)

    def __init__(
        self, boards: BoardService, history: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._boards = boards
        self._history = history
        self._arena = ""
        self._stage = Stage.IDEAS

    def use(self, arena: str, stage: Stage) -> None:
        """Work on this board from now on."""
        self._arena = arena
        self._stage = stage

    def add(self, drafts: Iterable[Draft]) -> tuple[Note, ...] | None:
        """Write notes; when this returns them they are on disk."""
        command = AddNotes(self._arena, tuple(drafts), self._stage)
        return self._try(lambda: self._boards.add(command))

    def edit(self, notes: Iterable[Note]) -> tuple[Note, ...] | None:
        """Replace what notes say."""
        return self._try(lambda: self._boards.edit(EditNotes(tuple(notes))))

    def set_theme(self, notes: Iterable[Note], theme: Theme) -> tuple[Note, ...] | None:
        """Give notes a theme, in one step."""
        return self.edit(replace(note, theme=theme) for note in notes)

    def move(
        self,
        notes: Sequence[str],
        cluster: str | None,
        before: str | None = None,
        places: dict[str, tuple[int, int]] | None = None,
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
            self.undoable.emit(words, lambda: self._bring_back(deleted))

    def duplicate(self, notes: Sequence[str]) -> tuple[Note, ...] | None:
        """Write notes once more."""
        return self._try(lambda: self._boards.duplicate(DuplicateNotes(tuple(notes))))

    def new_cluster(
        self, name: str, notes: Sequence[str] = (), place: tuple[int, int] | None = None
    ) -> Cluster | None:
        """Start a cluster with these notes."""
        command = NewCluster(self._arena, name, tuple(notes), self._stage, place)
        return self._try(lambda: self._boards.new_cluster(command))

    def edit_cluster(self, cluster: Cluster) -> Cluster | None:
        """Rename, fold or move a cluster."""
        return self._try(lambda: self._boards.edit_cluster(EditCluster(cluster)))

    def ungroup(self, cluster: Cluster) -> None:
        """Remove a cluster, leave its notes on the board, and offer to bring it back."""
        step = self._last_step
        self._try(lambda: self._boards.ungroup(Ungroup(cluster.id)))
        mine = self._last_step
        if mine != step:
            words = fill(
                translate("BoardCommands", "“%1” removed. Its notes are not grouped now."),
                cluster.name,
            )
            self.undoable.emit(words, lambda: self._take_back(mine))

    def history(self, note: str) -> tuple[HistoryLine, ...]:
        """Return what happened to a note, the newest first."""
        return self._try(lambda: self._boards.history(note)) or ()

    @property
    def _last_step(self) -> int:
        step = self._history.state(self._arena).undo
        return step.number if step else 0

    def _bring_back(self, notes: Sequence[Note]) -> None:
        self.edit(replace(note, deleted=False) for note in notes)

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
