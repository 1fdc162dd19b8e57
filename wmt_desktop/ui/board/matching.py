"""Finding notes by their words: case and diacritics make no difference."""

from __future__ import annotations

from collections.abc import Iterable

from wmt_desktop.domain.board import Note
from wmt_desktop.domain.text import contains


def find(notes: Iterable[Note], text: str) -> tuple[str, ...]:
    """Return the ids of the notes that contain every word of ``text``; none for an empty one."""
    if not text.strip():
        return ()
    return tuple(
        note.id for note in notes if contains(f"{note.text} {note.translation} {note.author}", text)
    )
