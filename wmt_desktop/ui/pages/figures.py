"""Figures in a row: what they are, how much, and a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.label import Label


class Figures(Card):
    """A few figures side by side, with lines between them."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def show_figures(self, figures: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, figure, sentence) each."""
        clear(self._row)
        for position, (name, figure, sentence) in enumerate(figures):
            if position:
                self._row.addWidget(Line(self._theme, vertical=True))
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(20, 16, 12, 16)
            column.setSpacing(0)
            column.addWidget(Label(self._theme, name, 12, 600, "ink2", lines=0))
            column.addSpacing(4)
            column.addWidget(Label(self._theme, figure, 20, 700, tabular=True, spacing=-0.01))
            column.addWidget(Label(self._theme, sentence, 12, 400, "ink2", lines=0))
            column.addStretch(1)
            cell.setAccessibleName(f"{name}: {figure}, {sentence}")
            self._row.addWidget(cell, 1)
