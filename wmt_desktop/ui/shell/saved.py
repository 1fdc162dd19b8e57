"""The sign that says that everything is saved."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label, balanced_width


class SavedSign(QWidget):
    """Says that all changes are saved, or what went wrong."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = Picture(theme, "checkc", "ok_ink", 18)
        self._words = Label(theme, "", 12, 500, "ok_ink", lines=2, balance=True)
        self._error = ""
        theme.changed.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self._say()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def failed(self) -> bool:
        """True while the last change is not on disk."""
        return bool(self._error)

    def show_error(self, sentence: str) -> None:
        """Say that something was not saved; an empty sentence says that all is."""
        if sentence != self._error:
            self._error = sentence
            self._say()

    def _say(self) -> None:
        sentence = self._error
        ink = "danger" if sentence else "ok_ink"
        self._picture.show_icon("alert" if sentence else "checkc", ink)
        self._words.set_ink(ink)
        if sentence:
            self._words.setText(translate("SavedSign", "Not saved"))
        else:
            self._words.setText(translate("SavedSign", "All changes saved"))
        self._fit()
        self.setToolTip(sentence or self._words.text())
        self.setAccessibleName(sentence or self._words.text())

    def compact(self, small: bool) -> None:
        """Leave out the words when there is no room."""
        self._words.setVisible(not small)

    def _fit(self) -> None:
        """Be as narrow as two lines allow."""
        font = self._words.font()
        self._words.setFixedWidth(
            math.ceil(balanced_width(self._words.text(), font, self._theme.px(96))) + 1
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
