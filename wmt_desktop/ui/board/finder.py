"""The search on the board: what was found, how many, and going from one to the next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wmt_desktop.domain.finding import Filter, find
from wmt_desktop.ui.board.scene import BoardScene


class Finder(QObject):
    """Keeps the notes that a filter finds highlighted while the board changes.

    Signals:
        changed: Another filter, or something else is found or current.
        reveal_wanted: A note that was found should be scrolled into view. Argument: id.
    """

    changed = Signal()
    reveal_wanted = Signal(str)

    def __init__(self, scene: BoardScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._selection = scene.selection
        self._filter = Filter()
        self._hits: tuple[str, ...] = ()
        scene.arranged.connect(self._refresh)
        scene.selection.changed.connect(self._on_selection_changed)

    @property
    def filter(self) -> Filter:
        """What is looked for."""
        return self._filter

    @property
    def hits(self) -> tuple[str, ...]:
        """Ids of the notes found, in reading order."""
        return self._hits

    @property
    def total(self) -> int:
        """How many notes there are on the board."""
        return len(self._scene.notes)

    @property
    def position(self) -> int | None:
        """Which of the notes found is the current one, from 1; None while it is another."""
        current = self._selection.current
        return self._hits.index(current) + 1 if current in self._hits else None

    def use(self, wanted: Filter) -> None:
        """Look for something else and bring the first note found into view."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._refresh()
        if self._hits and self.position is None:
            self.reveal_wanted.emit(self._hits[0])

    def use_words(self, words: str) -> None:
        """Look for other words; the rest of the filter stays."""
        self.use(replace(self._filter, words=words.strip()))

    def clear(self) -> None:
        """Look for nothing: every note is as bright as the others."""
        self.use(Filter())

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) note found, around the ends."""
        if not self._hits:
            return
        place = self.position
        if place is None:
            index = 0 if by > 0 else len(self._hits) - 1
        else:
            index = (place - 1 + by) % len(self._hits)
        self._selection.only(self._hits[index])
        self.reveal_wanted.emit(self._hits[index])

    def select_all(self) -> None:
        """Select every note found that can be seen; those in folded clusters cannot."""
        shown = self._scene.places.notes
        self._selection.several(note for note in self._hits if note in shown)

    def _refresh(self) -> None:
        self._hits = find(self._scene.notes, self._filter, self._scene.board.absorbed)
        self._scene.show_hits(self._hits if self._filter.active else None)
        self.changed.emit()

    def _on_selection_changed(self) -> None:
        if self._hits:
            self.changed.emit()
