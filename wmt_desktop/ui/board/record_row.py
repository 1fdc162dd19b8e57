"""A line of the history or of the recycle bin: a sign, what, who and when, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.history_list import moment
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label


class RecordRow(QWidget):
    """One line.

    Attributes:
        back: The button that brings it back.
    """

    def __init__(
        self,
        theme: ThemeManager,
        sign: str,
        title: str,
        detail: str,
        when: str,
        back: str,
        parent: QWidget | None = None,
    ) -> None:
        """Create a line.

        Args:
            sign: Name of an icon.
            detail: What it was about, in a second line; may be empty.
            when: Who and when.
            back: Words of the button.
        """
        super().__init__(parent)
        self._theme = theme
        self.back = Button(theme, back, size="sm")
        self.back.setAccessibleName(f"{back}: {title} {detail}".strip())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(theme, title, 14, 600, lines=2))
        if detail:
            words.addWidget(Label(theme, detail, 14, 400, lines=2))
        words.addWidget(Label(theme, when, 12, 400, "ink2", tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 11)
        row.setSpacing(12)
        side = QVBoxLayout()
        side.addWidget(Picture(theme, sign, "ink2"))
        side.addStretch(1)
        row.addLayout(side)
        row.addLayout(words, 1)
        row.addWidget(self.back)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        line = self._theme.color("line")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)


def who_and_when(minute: int, device: str, *, own: bool) -> str:
    """Return "This laptop, 14:26"; without a known time only the laptop."""
    who = translate("Records", "This laptop") if own else device
    who = who or translate("Records", "Another laptop")
    if not minute:
        return who
    when = QDateTime.fromSecsSinceEpoch(minute * 60)
    time = moment(when)
    clock = QLocale().toString(when.time(), "HH:mm")
    return fill(translate("Records", "%1, %2"), who, time if time == clock else f"{time} {clock}")


def quoted(text: str, more: int = 0) -> str:
    """Return a text in quotation marks, with how many others there are."""
    words = " ".join(text.split())
    if more < 1:
        return fill(translate("Records", "“%1”"), words)
    return fill(translate("Records", "“%1” and %n more", None, more), words)
