"""Quick capture: table, idea, theme keys. Always in the same place, always ready for the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Board
from wmt_desktop.services.boards import Draft
from wmt_desktop.ui.board.authors import AuthorButton
from wmt_desktop.ui.board.menus import THEME_KEYS
from wmt_desktop.ui.board.suggestion import Suggestion
from wmt_desktop.ui.board.theme_keys import ThemeKeys
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.fields import leaves_undo_to_window

_ALT = Qt.KeyboardModifier.AltModifier
_LINES = 3
_GAP = 8
_SHRINK_MS = 40
"""After it needs less room: the note that was just written comes first."""


def _goes_on_a_number(text: str) -> bool:
    """Tell whether a key pressed after digits makes them a number, as in "3 kg" or "30 % less"."""
    return bool(text) and text.isprintable() and not text.isalnum()


class IdeaField(QPlainTextEdit):
    """Where ideas are typed. It keeps the keyboard after Enter.

    Signals:
        entered: Enter was pressed.
        again_wanted: Ctrl+Enter: what is suggested is to be counted.
        refused: Esc: what is suggested is another idea.
        theme_key: A theme was chosen by key. Argument: a ``Theme``.
        was_number: What was taken for theme keys began a number ("3 kg") and is typed after all.
        grown: It needs another height.
    """

    entered = Signal()
    again_wanted = Signal()
    refused = Signal()
    theme_key = Signal(object)
    was_number = Signal()
    grown = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = KeyHint(theme, "Enter", self)
        self._hinted = True
        self._digits = ""
        self._words = "", ""
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def typed_digits(self) -> str:
        """Digits just taken for theme keys; a number may go on from them."""
        return self._digits

    def invite(self, words: str, few: str) -> None:
        """Say in the empty field what it is for: in few words where there is no room for all."""
        self._words = words, few
        self._place_hint()

    def wanted_height(self) -> int:
        """Return the height for what is typed, up to three lines."""
        lines = min(_LINES, max(1, round(self.document().size().height())))
        line = QFontMetricsF(self.font()).lineSpacing()
        return self._theme.px(48) + round((lines - 1) * line)

    @override
    def event(self, event: QEvent) -> bool:
        document = self.document()
        if leaves_undo_to_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digits, self._digits = self._digits, ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.again_wanted.emit()
            else:
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
            return
        wanted = self._theme_of(event)
        if wanted is not None:
            alone = event.modifiers() & _ALT == Qt.KeyboardModifier.NoModifier
            self._digits = digits + event.text() if alone else ""
            self.theme_key.emit(wanted)
            return
        if digits and _goes_on_a_number(event.text()):
            self.textCursor().insertText(digits)
            self.was_number.emit()
        super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, without the fonts and colours of where they come from."""
        self.textCursor().insertText(source.text().strip("\n"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _theme_of(self, event: QKeyEvent) -> Theme | None:
        key = event.key() - Qt.Key.Key_0
        if key not in THEME_KEYS:
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typing = bool(self.toPlainText())
        wanted = held == _ALT or (not typing and held == Qt.KeyboardModifier.NoModifier)
        return THEME_KEYS[key] if wanted else None

    def _on_size_changed(self) -> None:
        self.grown.emit()

    def _place_hint(self) -> None:
        size = self._hint.sizeHint()
        x = self.width() - 13 - size.width()
        self._hint.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        words, few = self._words
        font = QFontMetricsF(self.font())
        whole = font.horizontalAdvance(words) <= self.width() - 26
        self.setPlaceholderText(words if whole else few)
        # The words say Enter too; where both do not fit, they come first.
        wanted = x - 26 > font.horizontalAdvance(self.placeholderText())
        if wanted != self._hinted:
            self._hinted = wanted
            self._hint.setVisible(wanted)
            self._pad()

    def _pad(self) -> None:
        """Leave room for the hint, and centre one line of text."""
        high = self._theme.px(48)
        above = max(0, round((high - 2 - QFontMetricsF(self.font()).lineSpacing()) / 2))
        right = self._hint.sizeHint().width() + 20 if self._hinted else 12
        self.setStyleSheet(
            f"QPlainTextEdit {{ font-size: {self._theme.px(16)}px;"
            f" padding: {above}px {right}px {above}px 12px; }}"
        )

    def _restyle(self) -> None:
        self.setFont(self._theme.font(16))
        self._pad()
        self._place_hint()
        self.grown.emit()


class CaptureBar(QWidget):
    """The bar under the canvas, 72 high.

    Attributes:
        field: Where ideas are typed.
        suggestion: A note that says the same, over the field.
        themes: The theme keys.

    Signals:
        paste_wanted: The user wants to paste many.
        heard_again: A note was said once more instead of written. Argument: its id.
    """

    paste_wanted = Signal()
    heard_again = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        settings: SettingsFile,
        write: Callable[[Draft], bool],
        board: Callable[[], Board],
        parent: QWidget | None = None,
    ) -> None:
        """Create the bar.

        Args:
            write: Stores an idea and returns whether it is on disk; if not, it stays in the field.
            board: Returns the board as it is.
        """
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._write = write
        self._shrink = QTimer(self, singleShot=True, interval=_SHRINK_MS)
        self._shrink.timeout.connect(self._fit_height)
        self.author = AuthorButton(theme, lambda: {note.author for note in board().notes})
        self.suggestion = Suggestion(theme, board)
        self.field = IdeaField(theme)
        self.themes = ThemeKeys(theme)
        self._theme_before = self.themes.theme
        self.paste = Button(theme, icon="paste", height=48)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(_GAP)
        column.addWidget(self.suggestion)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row)
        row.addWidget(self.author, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.field, 1)
        row.addWidget(self.themes, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignBottom)
        self.author.show_author(settings.values.table)
        self.author.author_chosen.connect(lambda who: settings.update(table=who))
        self.author.author_chosen.connect(lambda _: self.field.setFocus())
        self.author.author_chosen.connect(lambda _: self._fit_words())
        self.author.language_chosen.connect(lambda code: settings.update(idea_language=code))
        self.field.entered.connect(self.submit)
        self.field.theme_key.connect(self._on_theme_key)
        self.field.was_number.connect(self._on_was_number)
        self.field.grown.connect(self._on_size_wanted)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.again_wanted.connect(self._on_again)
        self.field.refused.connect(self.suggestion.refuse)
        self.suggestion.shown.connect(self._on_size_wanted)
        self.suggestion.taken.connect(self._on_taken)
        self.themes.chosen.connect(lambda _: self.field.setFocus())
        self.paste.clicked.connect(self.paste_wanted)
        self.setFocusProxy(self.field)
        theme.changed.connect(self._fit)
        theme.changed.connect(self.update)
        self.retranslate()
        self._fit()

    def show_languages(self, first: str, second: str) -> None:
        """Offer the languages of the room."""
        self.author.show_languages((first, second), self._settings.values.idea_language)

    def submit(self) -> None:
        """Write what is typed; only when it is on disk the field is empty again."""
        text = self.field.toPlainText().strip()
        if not text:
            self.field.clear()
            return
        if self._write(self.draft(text)):
            self.field.clear()
        self.field.setFocus()

    def _on_text_changed(self) -> None:
        self.suggestion.look_for(self.field.toPlainText())

    def _on_again(self) -> None:
        """Count what is suggested; without a suggestion Ctrl+Enter is Enter."""
        if self.suggestion.note is None:
            self.submit()
        else:
            self.suggestion.take()

    def _on_taken(self, note: str) -> None:
        self.heard_again.emit(note)
        self.field.clear()
        self.field.setFocus()

    def _on_theme_key(self, theme: Theme) -> None:
        if not self.field.typed_digits[1:]:
            self._theme_before = self.themes.theme
        self.themes.set_theme(theme)

    def _on_was_number(self) -> None:
        self.themes.set_theme(self._theme_before)

    def draft(self, text: str) -> Draft:
        """Return an idea with the table, language and theme chosen now."""
        return Draft(text, self.themes.theme, author=self.author.author, lang=self.author.language)

    def retranslate(self) -> None:
        """Set the texts anew."""
        few = translate("CaptureBar", "New idea")
        self.field.setAccessibleName(few)
        self.field.invite(translate("CaptureBar", "Type an idea and press Enter"), few)
        self.paste.setText(translate("CaptureBar", "Paste many"))
        self.paste.setAccessibleName(self.paste.text())
        self.paste.setToolTip(
            translate("CaptureBar", "Add a list, one idea per line") + "   Ctrl Shift V"
        )
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("card"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(48) + 25)

    def _fit(self) -> None:
        """Give the idea the room it needs: first height, then the words of the other buttons."""
        self._fit_height()
        self._fit_words()

    def _on_size_wanted(self) -> None:
        """Grow at once, shrink a moment later: the whole board would be drawn with the new note."""
        if sum(self._wanted()) < self.height():
            self._shrink.start()
        else:
            self._fit_height()

    def _fit_height(self) -> None:
        self._shrink.stop()
        field, around = self._wanted()
        self.field.setFixedHeight(field)
        self.setFixedHeight(field + around)

    def _wanted(self) -> tuple[int, int]:
        """Return the height of the field, and that of what is around it."""
        above = self.suggestion.sizeHint().height() + _GAP
        return self.field.wanted_height(), 24 + (0 if self.suggestion.note is None else above)

    def _fit_words(self) -> None:
        for level in range(3):
            self._show_words(level)
            others = (self.author, self.themes, self.paste)
            taken = sum(widget.sizeHint().width() for widget in others) + 32 + 36
            if self.width() - taken >= self._theme.px(160):
                break

    def _show_words(self, level: int) -> None:
        """Leave words out: 0 none, 1 those of themes and of Paste many, 2 the table's as well."""
        self.paste.setText(translate("CaptureBar", "Paste many") if level == 0 else "")
        self.themes.show_compact(compact=level > 0)
        self.author.show_compact(compact=level > 1)
