"""Translation without Qt, for the command line and for documents in any language.

Reads the same ``translations/wmt_<language>.ts`` that Qt's tools compile for
the windows, so every sentence is translated once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from wmt_desktop.services.figures import number

_PLACE = re.compile(r"%(\d)")


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802  (the name that lupdate looks for)
    """Mark a sentence for translation and return it as it is."""
    del context
    return source


def fill(text: str, *values: object) -> str:
    """Put ``values`` in the places ``%1``, ``%2`` … of a translated sentence.

    All places are filled in one pass: a value that contains ``%2`` stays as it is.
    """
    return _PLACE.sub(
        lambda match: (
            str(values[int(match[1]) - 1]) if 0 < int(match[1]) <= len(values) else match[0]
        ),
        text,
    )


def plural_index(language: str, n: int) -> int:
    """Return which of a language's plural forms Qt's files use for ``n``.

    Source: Qt Linguist's rules (qttools ``numerus.cpp``), which follow the Unicode CLDR for lv and pl.
    """
    if language == "lv":
        return 2 if n == 0 else 0 if n % 10 == 1 and n % 100 != 11 else 1
    if language == "pl":
        if n == 1:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    return 0 if n == 1 else 1


def has_words_of(part: str, language: str, folder: Path) -> bool:
    """Tell whether the catalogue of a language holds a context: some hold those of documents only."""
    file = folder / f"wmt_{language}.ts"
    return file.exists() and f"<name>{part}</name>" in file.read_text("utf-8")


class Wording:
    """The sentences of one language, called like Qt's ``translate``."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        file = folder / f"wmt_{language}.ts"
        self._forms: Mapping[tuple[str, str, str], tuple[str, ...]] = (
            _read(file) if file.exists() else {}
        )

    def __call__(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation, or ``source`` itself; ``n``, as the language writes it, is in ``%n``."""
        forms = self._forms.get((context, source, disambiguation or ""))
        # As Qt does: what is translated without a comment serves for all meanings.
        forms = forms or self._forms.get((context, source, ""), (source,))
        text = forms[min(plural_index(self.language, n), len(forms) - 1)] if n >= 0 else forms[0]
        return (
            (text or source).replace("%n", number(n, self.language)) if n >= 0 else text or source
        )


def _read(file: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return the forms of each sentence by context, source and comment."""
    # Late: whoever speaks through Qt reads no catalogue.
    from xml.etree import ElementTree

    forms = {}
    # The file is part of the program, not something a user hands in.
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plural = [each.text or "" for each in translation.iter("numerusform")]
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            forms[key] = tuple(plural or [translation.text or ""])
    return forms
