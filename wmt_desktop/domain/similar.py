"""Finding notes that say the same in nearly the same words, without a network.

Texts are compared by the groups of three letters in their words, so that case, diacritics, word
order and endings (bus, buses; skola, skolā) make little difference. Rare groups weigh more than
those that stand in every other note.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from wmt_desktop.domain.board import Note
from wmt_desktop.domain.text import plain

ALIKE = 0.7
"""From this likeness on, people took two texts for the same idea in the samples it was tried on."""

_TRANSLATION = "\n"
_SAME = 0.999
_LEAST_GROUPS = 9
_CANDIDATES = 40
_LOOKUPS = 8_000
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Match:
    """A note that seems to say the same.

    Attributes:
        note: Its id.
        likeness: 1 = the same words.
    """

    note: str
    likeness: float


class Similar:
    """The texts of a board, ready to be asked at every keystroke.

    A note is found by its text and by its translation.
    """

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        # A text by the id of its note; of its translation, with a mark behind. Texts remember
        # their hash, which counts when thousands of places are looked up.
        self._texts: dict[str, frozenset[str]] = {}
        self._notes: dict[str, Note] = {}
        self._where: defaultdict[str, set[str]] = defaultdict(set)
        self.show(notes)

    def show(self, notes: Iterable[Note]) -> None:
        """Know these notes from now on; only what differs from before costs time."""
        present = {note.id: note for note in notes}
        before = self._notes
        for gone in before.keys() - present.keys():
            self._forget(gone)
        for name, note in present.items():
            # Most notes are the very same objects, and there can be thousands.
            if before.get(name) is not note:
                self._forget(name)
                self._learn(name, note.text)
                self._learn(name + _TRANSLATION, note.translation)
        self._notes = present

    def to(self, text: str, most: int = 3, least: float = ALIKE) -> tuple[Match, ...]:
        """Return the notes most like ``text``, the most similar first.

        Args:
            least: Likeness from which on a note counts.
        """
        asked = _groups(text)
        if not asked:
            return ()
        if len(asked) < _LEAST_GROUPS:
            # One word says too little, unless it is the whole note.
            least = _SAME
        best: dict[str, float] = {}
        weigh = lru_cache(maxsize=None)(self._weight)
        for where in self._candidates(asked):
            likeness = _likeness(asked, self._texts[where], weigh)
            if likeness >= least:
                name = where.removesuffix(_TRANSLATION)
                best[name] = max(likeness, best.get(name, 0.0))
        found = sorted(best.items(), key=lambda item: (-item[1], item[0]))
        return tuple(Match(name, likeness) for name, likeness in found[:most])

    def _learn(self, where: str, text: str) -> None:
        groups = _groups(text)
        if groups:
            self._texts[where] = groups
            for group in groups:
                self._where[group].add(where)

    def _forget(self, note: str) -> None:
        for where in (note, note + _TRANSLATION):
            for group in self._texts.pop(where, ()):
                self._where[group].discard(where)

    def _candidates(self, asked: frozenset[str]) -> list[str]:
        """Return the texts that share the most groups with what is asked, the rarest looked at first."""
        shared: Counter[str] = Counter()
        left = _LOOKUPS
        for group in sorted(asked, key=lambda each: (len(self._where.get(each, ())), each)):
            places = self._where.get(group, ())
            left -= len(places)
            if left < 0 and shared:
                break
            shared.update(places)
        return [where for where, _ in shared.most_common(_CANDIDATES)]

    def _weight(self, group: str) -> float:
        return math.log(2 + len(self._texts) / (1 + len(self._where.get(group, ()))))


def _likeness(one: frozenset[str], other: frozenset[str], weigh: Callable[[str], float]) -> float:
    """Return the mean of Dice's coefficient and of the overlap with the shorter text.

    The overlap lets a text be found that is typed only halfway.
    """
    both = sum(map(weigh, one & other))
    first, second = sum(map(weigh, one)), sum(map(weigh, other))
    return both / (first + second) + both / (2 * min(first, second))


@lru_cache(maxsize=16_384)
def _groups(text: str) -> frozenset[str]:
    """Return the groups of three letters in the words, with the ends of words marked."""
    words = (f" {word} " for word in _WORD.findall(plain(text)))
    return frozenset(word[at : at + 3] for word in words for at in range(len(word) - 2))
