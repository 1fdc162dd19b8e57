"""What the inspector shows while nothing is selected: figures of the board, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Board
from wmt_desktop.ui.board.figures import ThemeFigures
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.label import Label

_KEYS = (
    "Enter",
    "1 – 5",
    "Ctrl G",
    "Ctrl M",
    "F2",
    "Space",
    "Ctrl Shift V",
    "Ctrl F",
    "Ctrl Shift O",
    "Home",
)


_LATER_MS = 40
"""After a change: the note that was just written comes first."""


class _Figure(QWidget):
    """A large number over its words."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._number = Label(theme, "0", 28, 700, tabular=True, spacing=-0.015)
        self._words = Label(theme, "", 12, 400, "ink2", lines=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def show_number(self, number: int, words: str) -> None:
        self._number.setText(str(number))
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")


class BoardPanel(QWidget):
    """Figures and keys of the board."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = Board((), ())
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.catch_up)
        self._figures = [_Figure(theme) for _ in range(3)]
        self.themes = ThemeFigures(theme)
        self._themes_label = Label(theme, "", 12, 600, "ink2")
        self._keys_label = Label(theme, "", 12, 600, "ink2")
        self._uses = [Label(theme, "", 12, lines=2) for _ in _KEYS]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(12)
        for figure in self._figures:
            row.addWidget(figure, 1)
        column.addLayout(row)
        column.addSpacing(14)
        column.addWidget(self._themes_label)
        column.addSpacing(6)
        column.addWidget(self.themes)
        column.addSpacing(14)
        column.addWidget(Line(theme))
        column.addSpacing(14)
        column.addWidget(self._keys_label)
        column.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, keys in enumerate(_KEYS):
            grid.addWidget(KeyHint(theme, keys), number, 0)
            grid.addWidget(self._uses[number], number, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self.retranslate()

    def show_board(self, board: Board) -> None:
        """Show the figures of a board, a moment later while they are in view."""
        self._board = board
        if self.isVisible():
            self._later.start()
        else:
            self.catch_up()

    def catch_up(self) -> None:
        """Show the figures of the board now."""
        self._later.stop()
        board = self._board
        self.themes.show_notes(board.notes)
        loose = sum(note.cluster is None for note in board.notes)
        notes, clusters = len(board.notes), len(board.clusters)
        numbers = (notes, clusters, loose)
        words = (
            translate("BoardPanel", "ideas", None, notes),
            translate("BoardPanel", "clusters", None, clusters),
            translate("BoardPanel", "not grouped yet"),
        )
        for figure, number, word in zip(self._figures, numbers, words, strict=True):
            figure.show_number(number, word)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._themes_label.setText(translate("BoardPanel", "Ideas by theme"))
        self._keys_label.setText(translate("BoardPanel", "Keys"))
        uses = (
            translate("BoardPanel", "Save the idea, type the next"),
            translate("BoardPanel", "Theme (0: none)"),
            translate("BoardPanel", "New cluster from selection"),
            translate("BoardPanel", "Merge selected notes"),
            translate("BoardPanel", "Edit text or name"),
            translate("BoardPanel", "Fold or open a cluster"),
            translate("BoardPanel", "Paste many"),
            translate("BoardPanel", "Find and filter"),
            translate("BoardPanel", "Board outline"),
            translate("BoardPanel", "Show the whole board"),
        )
        for label, text in zip(self._uses, uses, strict=True):
            label.setText(text)
        self.catch_up()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
