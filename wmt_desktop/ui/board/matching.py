"""Finding notes by their words: case and diacritics make no difference."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from wmt_desktop.domain.board import Note

# Letters that Unicode does not take apart into a base letter and a mark.
_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})


@lru_cache(maxsize=32_768)
def fold(text: str) -> str:
    """Return ``text`` without case, diacritics and double spaces ("Sēņu" and "SENU" are the same)."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_WHOLE_LETTERS))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def matches(note: Note, wanted: str) -> bool:
    """Tell whether every word of ``wanted`` (folded) stands in the note's text or translation."""
    words = fold(f"{note.text} {note.translation} {note.author}")
    return all(word in words for word in wanted.split())


def find(notes: Iterable[Note], text: str) -> tuple[str, ...]:
    """Return the ids of the notes that contain every word of ``text``; none for an empty one."""
    wanted = fold(text)
    if not wanted:
        return ()
    return tuple(note.id for note in notes if matches(note, wanted))
