"""Editing a note's text or a cluster's name where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.ui.fonts import font
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill


class InPlaceEditor(QPlainTextEdit):
    """One editor for all: it lies over the thing it edits, at the zoom of the canvas.

    Enter and leaving it save, Esc gives up, Shift+Enter starts a new line in a note.

    Signals:
        committed: Arguments: id, new text.
        closed: It is gone, saved or not.
    """

    committed = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thing = ""
        self._before = ""
        self._lines = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.hide()

    @property
    def thing(self) -> str:
        """Id of what is being edited, or empty."""
        return self._thing

    def edit_note(self, note: Note, box: QRectF, scale: float, name: str) -> None:
        """Edit a note whose paper lies at ``box`` (pixels of the parent)."""
        self._open(note.id, note.text, name, lines=True)
        fill = note_fill(self._theme.tokens, note.theme)
        self._dress(fill, self._theme.tokens.note_ink, 14, 500, scale, (8, 10, 26, 8))
        self._show_at(box)

    def edit_name(self, cluster: Cluster, box: QRectF, scale: float, name: str) -> None:
        """Edit the name of a cluster whose name stands at ``box``, with all of it selected."""
        self._open(cluster.id, cluster.name, name, lines=False)
        self._dress(self._theme.tokens.card, self._theme.tokens.ink, 14, 600, scale, (5, 8, 5, 8))
        grow = 8 * scale
        self._show_at(box.adjusted(-grow, 4 * scale, 0, -4 * scale))

    def follow(self, box: QRectF) -> None:
        """Lie elsewhere: the canvas was scrolled."""
        if self._thing:
            self.setGeometry(box.toRect())

    def finish(self, *, keep: bool) -> None:
        """Close the editor; with ``keep`` a changed text is saved."""
        thing, self._thing = self._thing, ""
        if not thing:
            return
        text = self.toPlainText().strip()
        had_focus = self.hasFocus()
        self.hide()
        if keep and text and text != self._before:
            self.committed.emit(thing, text)
        if had_focus:
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            new_line = self._lines and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if not new_line:
                self.finish(keep=True)
                return
            self.textCursor().insertText("\n")
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu (spelling, input method) takes the focus only for a moment.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(keep=True)

    def _open(self, thing: str, text: str, name: str, *, lines: bool) -> None:
        self.finish(keep=True)
        self._thing = thing
        self._before = text
        self._lines = lines
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        self.setWordWrapMode(wrap if lines else QTextOption.WrapMode.NoWrap)
        self.setPlainText(text)
        self.setAccessibleName(name)
        self.selectAll()

    def _dress(
        self,
        fill: str,
        ink: str,
        px: float,
        weight: int,
        scale: float,
        padding: tuple[int, int, int, int],
    ) -> None:
        sides = " ".join(f"{round(side * scale)}px" for side in padding)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {fill}; color: {ink}; border: 0; border-radius: 4px;"
            f" padding: {sides}; font-size: {max(10, round(px * scale))}px; font-weight: {weight}; }}"
        )
        # Below 10 px nobody can type; the paper may be smaller than the letters then.
        self.setFont(font(max(10.0, px * scale), weight))

    def _show_at(self, box: QRectF) -> None:
        box = QRectF(box.x(), box.y(), max(box.width(), 120), max(box.height(), 24))
        self.setGeometry(box.toRect())
        self.show()
        self.raise_()
        # Whatever had the keyboard saves when it loses it, and what is edited here may go with that.
        if self._thing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
