"""The five words by which two people compare a key, aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label


class WordsBox(Card):
    """The words, large enough to be read across a table, and what to do with them."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="sunken", edge="sunken", radius=8, shadow=False, parent=parent)
        self.words = Label(theme, "", 20, 600, lines=0)
        self._sentence = Label(theme, "", 14, lines=0)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Picture(theme, "sound", "primary", 20))
        row.addLayout(column, 1)

    def show_words(self, words: Sequence[str], sentence: str) -> None:
        """Show words and a sentence."""
        self.words.setText("  ".join(words))
        self.words.setAccessibleName(
            fill(translate("Merge", "Words to compare: %1"), ", ".join(words))
        )
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
