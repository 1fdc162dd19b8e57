"""Which words of two versions of a text differ. No widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Spans = tuple[tuple[int, int], ...]
"""Places in a text, as (first character, one past the last)."""

WORD_LIMIT = 1_500
_WORD = re.compile(r"\S+")


def differing(one: str, other: str) -> tuple[Spans, Spans]:
    """Return the words of each text that the other does not have in that place.

    Nothing is marked in texts of more than ``WORD_LIMIT`` words, which take long to compare and
    are too long to be read beside each other.
    """
    here = list(_WORD.finditer(one))
    there = list(_WORD.finditer(other))
    if max(len(here), len(there)) > WORD_LIMIT:
        return (), ()
    matcher = SequenceMatcher(
        None, [each.group() for each in here], [each.group() for each in there], autojunk=False
    )
    left: list[tuple[int, int]] = []
    right: list[tuple[int, int]] = []
    for tag, first, last, other_first, other_last in matcher.get_opcodes():
        if tag != "equal":
            left += _span(here[first:last])
            right += _span(there[other_first:other_last])
    return tuple(left), tuple(right)


def _span(words: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    return [(words[0].start(), words[-1].end())] if words else []
