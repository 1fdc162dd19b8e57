"""Finding notes: by their words, theme, table, language and cluster."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.text import contains


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for. Of one kind any will do, all kinds together must hold.

    Attributes:
        words: Every one of them stands in the text, the translation or the author's name; case and
            diacritics make no difference.
        authors: Tables and pseudonyms; the empty one is a note from no table.
        languages: Codes; the empty one is a note whose language is not known.
        clusters: Ids; None is "not grouped yet".
    """

    words: str = ""
    themes: frozenset[Theme] = frozenset()
    authors: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    clusters: frozenset[str | None] = frozenset()

    @property
    def active(self) -> bool:
        """Anything is looked for at all."""
        return bool(
            self.words.strip() or self.themes or self.authors or self.languages or self.clusters
        )

    def takes(self, note: Note) -> bool:
        """Tell whether a note is one of those looked for."""
        return (
            (not self.themes or note.theme in self.themes)
            and (not self.authors or note.author in self.authors)
            and (not self.languages or note.lang in self.languages)
            and (not self.clusters or note.cluster in self.clusters)
            and contains(f"{note.text} {note.translation} {note.author}", self.words)
        )


def find(
    notes: Iterable[Note], wanted: Filter, absorbed: Mapping[str, Sequence[Note]] | None = None
) -> tuple[str, ...]:
    """Return the ids of the notes looked for, in their order; none when nothing is looked for.

    Args:
        absorbed: By id of a note, what was merged into it: it is found by their words as well.
    """
    if not wanted.active:
        return ()
    inside = absorbed or {}
    return tuple(
        note.id
        for note in notes
        if wanted.takes(note)
        or any(
            wanted.takes(replace(part, cluster=note.cluster)) for part in inside.get(note.id, ())
        )
    )
