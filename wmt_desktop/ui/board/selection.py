"""Which notes are selected and where the keyboard is: one answer for canvas, inspector and outline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selected notes and the current thing (note or cluster).

    Signals:
        changed: Another selection or another current thing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, None] = {}
        self._current: str | None = None
        self._anchor: str | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Ids of the selected notes, in the order of selecting."""
        return tuple(self._notes)

    @property
    def current(self) -> str | None:
        """Id of the note or cluster that the keyboard acts on, or None."""
        return self._current

    @property
    def anchor(self) -> str | None:
        """Where a range selected with Shift begins."""
        return self._anchor if self._anchor in self._notes else None

    def __contains__(self, note: object) -> bool:
        return note in self._notes

    def only(self, note: str) -> None:
        """Select this note and nothing else."""
        self._set({note: None}, note, note)

    def several(self, notes: Iterable[str], current: str | None = None) -> None:
        """Select these notes; the last is the current one unless said otherwise."""
        every = dict.fromkeys(notes)
        last = current or next(reversed(every), None)
        self._set(every, last, self._anchor if self._anchor in every else last)

    def toggle(self, note: str) -> None:
        """Add the note to the selection, or take it out."""
        every = dict(self._notes)
        if note in every:
            del every[note]
        else:
            every[note] = None
        self._set(every, note, note)

    def go_to(self, thing: str | None) -> None:
        """Make a thing the current one without changing what is selected."""
        self._set(dict(self._notes), thing, self._anchor)

    def cluster(self, cluster: str) -> None:
        """Make a cluster the current thing; no note is selected."""
        self._set({}, cluster, None)

    def clear(self) -> None:
        """Select nothing; the keyboard stays where it is."""
        self._set({}, self._current, None)

    def keep(self, present: Iterable[str]) -> None:
        """Forget what is no longer on the board."""
        there = set(present)
        notes = {note: None for note in self._notes if note in there}
        current = self._current if self._current in there else next(reversed(notes), None)
        self._set(notes, current, self._anchor)

    def _set(self, notes: dict[str, None], current: str | None, anchor: str | None) -> None:
        same = list(notes) == list(self._notes) and current == self._current
        self._notes, self._current, self._anchor = notes, current, anchor
        if not same:
            self.changed.emit()
