"""What was merged into a note: every text with its author, and the way out of the note."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded


class _Part(QWidget):
    """One merged note on its paper."""

    def __init__(self, theme: ThemeManager, note: Note) -> None:
        super().__init__()
        self._theme = theme
        self._note = note
        text = Label(theme, note.text, 12, 500, "note_ink", lines=0)
        second = Label(theme, note.translation, 12, 400, "note_ink2", lines=0)
        who = Label(theme, _signed(note), 12, 400, "note_ink2")
        self.out = TextLink(theme, "note_ink")
        self.out.setText(translate("MergedList", "Split off"))
        self.out.setAccessibleName(fill(translate("MergedList", "Split off “%1”"), note.text))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(who, 1)
        foot.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(text)
        column.addWidget(second)
        column.addLayout(foot)
        second.setVisible(bool(note.translation))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        fill_ink = note_fill(self._theme.tokens, self._note.theme)
        rounded(painter, QRectF(self.rect()), 4, fill_ink)


class MergedList(QWidget):
    """The notes inside a note, the oldest first.

    Signals:
        split_wanted: One of them is to stand by itself again. Argument: its id.
    """

    split_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Note, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def count(self) -> int:
        """How many notes are shown."""
        return len(self._shown)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        self._rebuild()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for note in self._shown:
            part = _Part(self._theme, note)
            part.out.clicked.connect(partial(self._on_out, note.id))
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def _on_out(self, note: str) -> None:
        self.split_wanted.emit(note)


def _signed(note: Note) -> str:
    """Return who a merged note is from, and how often it was heard by itself."""
    who = author_name(note.author)
    return f"{who}  ×{note.heard}" if note.heard > 1 else who
