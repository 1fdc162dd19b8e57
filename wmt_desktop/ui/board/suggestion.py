"""While an idea is typed: the note on the board that seems to say the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Board, Note
from wmt_desktop.domain.similar import Similar
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

_ROOMY = 600
_IDLE_MS = 150


class Suggestion(QWidget):
    """One line over the capture field, hidden while nothing on the board is like what is typed.

    Attributes:
        again: Counts the note as heard once more.

    Signals:
        shown: It came or went.
        taken: The note was heard again. Argument: its id.
    """

    shown = Signal()
    taken = Signal(str)

    def __init__(
        self, theme: ThemeManager, board: Callable[[], Board], parent: QWidget | None = None
    ) -> None:
        """Create the line.

        Args:
            board: Returns the board as it is.
        """
        super().__init__(parent)
        self._theme = theme
        self._board = board
        self._known: Board | None = None
        self._similar = Similar()
        self._holders: dict[str, str] = {}
        self._note: Note | None = None
        self._refused = False
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._catch_up)
        self._words = Label(theme, "", 14)
        self.again = Button(theme, size="sm", icon="people")
        self._keys = KeyHint(theme, "Ctrl Enter")
        self._close = Button(theme, kind="icon", size="sm", icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(Picture(theme, "people", "primary"))
        row.addWidget(self._words, 1)
        row.addWidget(self._keys)
        row.addWidget(self.again)
        row.addWidget(self._close)
        # The idea being typed keeps the keyboard; Ctrl+Enter and Esc do the same.
        self._close.clicked.connect(self.refuse)
        self.again.clicked.connect(self.take)
        self.retranslate()
        self.hide()

    @property
    def note(self) -> Note | None:
        """The note that is suggested, or None."""
        return self._note

    def look_for(self, text: str) -> None:
        """Suggest the note that is most like ``text``."""
        if text.strip():
            self._suggest(None if self._refused else self._found(text))
            return
        self._refused = False
        self._suggest(None)
        # The idea just written has to be drawn first; the next one is typed later than that.
        self._idle.start()

    def refuse(self) -> None:
        """It is another idea: suggest nothing until the next one."""
        self._refused = True
        self._suggest(None)

    def take(self) -> None:
        """Count the suggested note as heard once more."""
        if self._note is not None:
            self.taken.emit(self._note.id)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.again.setText(translate("Suggestion", "Heard again"))
        words = translate("Suggestion", "Count this note instead of writing another")
        self.again.setToolTip(f"{words}   Ctrl Enter")
        self._close.setAccessibleName(translate("Suggestion", "It is another idea"))
        self._close.setToolTip(self._close.accessibleName() + "   Esc")
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In large type the words come first; the tip of the button has the keys as well.
        self._keys.setVisible(self.width() >= self._theme.px(_ROOMY))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        rounded(QPainter(self), QRectF(self.rect()), 8, t.primary_t)

    def _found(self, text: str) -> Note | None:
        self._catch_up()
        board = self._board()
        for match in self._similar.to(text):
            holder = self._holders.get(match.note, match.note)
            return next((note for note in board.notes if note.id == holder), None)
        return None

    def _catch_up(self) -> None:
        board = self._board()
        if board is not self._known:
            self._learn(board)

    def _learn(self, board: Board) -> None:
        """Know the texts of the board, also those inside merged notes."""
        self._known = board
        self._holders = {
            part.id: holder for holder, parts in board.absorbed.items() for part in parts
        }
        inside = [part for parts in board.absorbed.values() for part in parts]
        self._similar.show([*board.notes, *inside])

    def _suggest(self, note: Note | None) -> None:
        if note == self._note:
            return
        came_or_went = (note is None) != (self._note is None)
        self._note = note
        self._say()
        if came_or_went:
            self.setVisible(note is not None)
            self.shown.emit()
        if note is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def _say(self) -> None:
        note = self._note
        if note is None:
            return
        words = fill(
            translate("Suggestion", "On the board already: “%1”"), " ".join(note.text.split())
        )
        heard = self._known.heard(note) if self._known else note.heard
        self._words.setText(f"{words}  ×{heard}" if heard > 1 else words)
        self.setAccessibleName(self._words.text())
