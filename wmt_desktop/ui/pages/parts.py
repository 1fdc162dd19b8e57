"""Parts that several pages share: card titles, notices, rows of facts, reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.history import History
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import TONES, Tone
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast


class Notice(Card):
    """A sentence on a tint inside a card, with an icon; it hides when there is nothing to say."""

    def __init__(self, theme: ThemeManager, tone: Tone = "warn", icon: str = "info") -> None:
        fill, ink = TONES[tone]
        super().__init__(theme, fill=fill, edge=fill, radius=6, shadow=False)
        self._text = Label(theme, "", 12, 400, ink, lines=0)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(Picture(theme, icon, ink, 18))
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or an empty text."""
        return self._text.text() if not self.isHidden() else ""

    def show_text(self, sentence: str) -> None:
        """Show a sentence; an empty one hides the notice."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))


class Facts(QWidget):
    """Rows of a name and a value."""

    def __init__(self, theme: ThemeManager, name_width: int = 92) -> None:
        super().__init__()
        self._theme = theme
        self._name_width = name_width
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows."""
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, value) in enumerate(rows):
            self._grid.addWidget(Label(self._theme, name, 14, 400, "ink2"), number, 0, top)
            self._grid.addWidget(Label(self._theme, value, 14, lines=0), number, 1)

    def _restyle(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.px(self._name_width))


def card_column(card: Card, *, padding: int = 20, spacing: int = 12) -> QVBoxLayout:
    """Give a card its column of contents."""
    column = QVBoxLayout(card)
    column.setContentsMargins(padding, padding, padding, padding)
    column.setSpacing(spacing)
    return column


def undo_of(history: History, arena: str, toast: Toast) -> Callable[[], None]:
    """Return the call that takes back the step just done, and only that one."""
    last = history.state(arena).undo
    number = last.number if last else 0

    def undo() -> None:
        now = history.state(arena).undo
        if now is None or now.number != number:
            toast.show_error(
                translate(
                    "Pages", "Something was changed since. Use Undo in the top bar, step by step."
                )
            )
            return
        try:
            history.undo(arena)
        except WmtError as error:
            toast.show_refusal(error)

    return undo


def ask_reason(
    parent: QWidget,
    theme: ThemeManager,
    question: str,
    consequence: str,
    *,
    label: str,
    keep: str,
    go: str,
    act: Callable[[str], object],
    danger: bool = True,
) -> bool:
    """Ask for a reason and act on it; a refusal stays in the dialog. Return True when done.

    Args:
        label: Words over the field.
        keep: The safe answer; ``go`` the other one.
        act: Called with the reason; a ``WmtError`` it raises is shown under the field.
    """
    dialog = Dialog(theme, question, consequence, parent=parent)
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(theme.px(72))
    field = Field(theme, text)
    field.set_label(label)
    dialog.body.addWidget(field)
    dialog.add_button(keep)
    button = dialog.add_button(go, "danger" if danger else "primary")
    button.clicked.disconnect()

    def go_on() -> None:
        try:
            act(text.toPlainText())
        except WmtError as error:
            field.set_error(say(error))
            text.setFocus()
        else:
            dialog.accept()

    button.clicked.connect(go_on)
    dialog.focus_first(text)
    done = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return done
