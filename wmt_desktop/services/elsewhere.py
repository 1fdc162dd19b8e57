"""Where else the words stand that somebody wants erased: on ballots, in plans, in decisions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from wmt_desktop.domain.personal import find_personal
from wmt_desktop.services.outgoing import present_texts, written_texts
from wmt_desktop.services.ports import Reader

_SHORTEST = 4
"""Letters and digits of words that are looked for: shorter ones stand everywhere."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A text of another thing, or another text of the same one, that says what was erased.

    Attributes:
        entity: The thing with the text.
        field: Name of the text.
        text: All of it; of a list the part that says so.
        present: It still says so; otherwise only its history does.
        words: What was erased and stands there too.
    """

    entity: str
    field: str
    text: str
    present: bool
    words: frozenset[str]


class Words:
    """Texts that are to be erased, and whether another text says one of them."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take them; addresses and telephone numbers in them count alone as well."""
        parts = {part for text in texts for part in (text, *find_personal(text))}
        plain = {" ".join(part.split()).casefold() for part in parts}
        self.all = frozenset(each for each in plain if sum(map(str.isalnum, each)) >= _SHORTEST)
        whole = "|".join(map(re.escape, self.all))
        self._said = re.compile(rf"(?<!\w)(?:{whole})(?!\w)").search if whole else None

    def in_text(self, text: str) -> bool:
        """Tell whether a text says one of them, in whatever letters and spaces."""
        return bool(self._said and self._said(" ".join(text.split()).casefold()))


def earlier_texts(reader: Reader, arena: str, entity: str, field: str) -> set[str]:
    """Return what a text of a thing ever said, as far as the log still has it."""
    written = written_texts(reader, arena)
    return {text for *place, text in written if place == [entity, field]}


def find_elsewhere(
    reader: Reader, arena: str, entity: str, field: str, words: Words
) -> tuple[Elsewhere, ...]:
    """Return the other texts of an arena, present and earlier ones, that say the same words."""
    found: dict[tuple[str, str], Elsewhere] = {}
    if not words.all:
        return ()
    for thing, name, text in written_texts(reader, arena):
        if (thing, name) in found or (thing, name) == (entity, field) or not words.in_text(text):
            continue
        says = next(filter(words.in_text, present_texts(reader, thing, name)), None)
        shown = text if says is None else says
        found[thing, name] = Elsewhere(thing, name, shown, says is not None, words.all)
    return tuple(found.values())


def not_erased(
    found: Iterable[Elsewhere], places: Collection[tuple[str, str]]
) -> tuple[Elsewhere, ...]:
    """Return each place once, without those whose earlier texts were erased as well."""
    rest = {
        (each.entity, each.field): each
        for each in found
        if each.present or (each.entity, each.field) not in places
    }
    return tuple(rest.values())
