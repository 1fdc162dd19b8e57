"""Texts: compared the way people do, without case and diacritics, and what stands for erased ones."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ERASED = "[…]"
"""What stands for a text of which everything was erased; the same in every language."""

# What Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "’": "'"})


@lru_cache(maxsize=32_768)
def plain(text: str) -> str:
    """Return text as it is compared: ``Dārzeņu  Kaste`` becomes ``darzenu kaste``."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return " ".join("".join(each for each in folded if not unicodedata.combining(each)).split())


def contains(text: str, words: str) -> bool:
    """Tell whether every word of ``words`` occurs in ``text``, whatever the case and accents."""
    haystack = plain(text)
    return all(word in haystack for word in plain(words).split())
