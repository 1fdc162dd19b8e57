"""The interface in several languages at once, for the room and for voters.

The language of the facilitator's own windows is that of ``Languages``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import Wording, has_words_of

if TYPE_CHECKING:
    from wmt_desktop.services.ports import Translate


class WordsOf:
    """Gives the sentences of any language, reading each catalogue once."""

    def __init__(self, folder: Path = TRANSLATIONS) -> None:
        self._folder = folder
        self._read: dict[str, Translate] = {}

    def __call__(self, language: str) -> Translate:
        """Return Qt's ``translate`` for one language."""
        if language not in self._read:
            self._read[language] = Wording(language, self._folder)
        return self._read[language]

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that voters can be spoken to in; English always is one."""
        return tuple(
            code for code in LANGUAGES if code == "en" or has_words_of("Kiosk", code, self._folder)
        )
