"""Languages of the interface, switched while the program runs."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.services.figures import number
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import fill, has_words_of

__all__ = ["NATIVE_NAMES", "Languages", "fill", "translate"]

# A language is listed by its own name, so that somebody who reads no other can find it.
NATIVE_NAMES = {
    "en": "English",
    "lv": "Latviešu",
    "fi": "Suomi",
    "sv": "Svenska",
    "et": "Eesti",
    "pl": "Polski",
    "nb": "Norsk bokmål",
    "de": "Deutsch",
}


def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Translate with Qt: the callable that code without Qt takes as an argument.

    ``%n`` is written as people of the language write figures, which Qt leaves to each translation.
    """
    text = QCoreApplication.translate(context, source, disambiguation, n)
    if n < 1000:
        return text
    return re.sub(rf"(?<!\d){n}(?!\d)", number(n, QLocale().name().partition("_")[0]), text)


class Languages(QObject):
    """Installs the translations of one language at a time.

    Qt sends every window a ``LanguageChange`` event; widgets then set their texts anew.

    Signals:
        changed: Another language is in use. Argument: its code.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, language: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._current = "en"
        self.use(language or self.of_system())

    @property
    def current(self) -> str:
        """Code of the language in use."""
        return self._current

    @property
    def locale(self) -> QLocale:
        """Dates, numbers and sorting in the language in use; English means British."""
        return QLocale("en_GB" if self._current == "en" else self._current)

    @staticmethod
    def available() -> tuple[str, ...]:
        """Return the languages that have a translation, English first."""
        return tuple(code for code in LANGUAGES if _is_complete(code))

    def of_system(self) -> str:
        """Return the best available language for this computer."""
        wanted = [QLocale(name).name()[:2] for name in QLocale.system().uiLanguages()]
        wanted = ["nb" if code in ("no", "nn") else code for code in wanted]
        return next((code for code in wanted if _is_complete(code)), "en")

    def use(self, language: str) -> None:
        """Switch to a language; an unknown one gives English."""
        code = language if _is_complete(language) else "en"
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = [
            translator
            for translator in (_of_qt(code), _own(f"qtsupplement_{code}"), _own(f"wmt_{code}"))
            if translator is not None
        ]
        for translator in self._installed:
            self._app.installTranslator(translator)
        self._current = code
        QLocale.setDefault(self.locale)
        self.changed.emit(code)


def _is_complete(code: str) -> bool:
    """Tell whether the windows can speak a language."""
    return code == "en" or (
        code in LANGUAGES
        and (TRANSLATIONS / f"wmt_{code}.qm").exists()
        and has_words_of("MainWindow", code, TRANSLATIONS)
    )


def _own(name: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, str(TRANSLATIONS)) else None


def _of_qt(code: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None
