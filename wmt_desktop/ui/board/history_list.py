"""The history of a note as a line of dots."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.history_words import HistoryEntry
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label

_DOT = 7
_INDENT = 17


class _Row(QWidget):
    def __init__(
        self, theme: ThemeManager, entry: HistoryEntry, *, last: bool, whole: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._last = last
        self.restore = TextLink(theme, "primary")
        self.restore.setText(translate("HistoryList", "Restore this version"))
        self.restore.setAccessibleName(f"{self.restore.text()}: {entry.text}")
        device = Label(theme, entry.device, 12, 400, "ink2")
        when = QDateTime.fromSecsSinceEpoch(entry.minute * 60)
        text = Label(theme, entry.text, 12, lines=2)
        time = Label(theme, moment(when), 12, 400, "ink2", tabular=True)
        time.setToolTip(QLocale().toString(when, QLocale.FormatType.ShortFormat))
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT, 0, 0, 0 if last else 9)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text)
        words.addWidget(device)
        words.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        # Only now: shown before it has a parent, each would be a window of its own for a moment.
        self.restore.setVisible(whole and entry.earlier)
        device.setVisible(whole and bool(entry.device))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self._theme.px(16) - _DOT) / 2
        if not self._last:
            below = top + _DOT + 1
            painter.fillRect(QRectF(3, below, 1, self.height() - below), QColor(t.line2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.primary_2))
        painter.drawEllipse(QRectF(0, top, _DOT, _DOT))


class HistoryList(QWidget):
    """Entries below one another, the newest first, joined by a line.

    Signals:
        restore_wanted: A thing is to say again what it said after a step. Argument: the entry.
    """

    restore_wanted = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[tuple[HistoryEntry, ...], bool] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_entries(self, entries: Sequence[HistoryEntry], *, whole: bool = False) -> None:
        """Show these entries; with ``whole`` also where they are from and the way back to them."""
        if (tuple(entries), whole) == self._shown:
            return
        self._shown = tuple(entries), whole
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, entry in enumerate(entries):
            row = _Row(self._theme, entry, last=number == len(entries) - 1, whole=whole)
            row.restore.clicked.connect(partial(self._on_restore, entry))
            self._column.addWidget(row)

    def _on_restore(self, entry: HistoryEntry) -> None:
        self.restore_wanted.emit(entry)


def moment(when: QDateTime) -> str:
    """Return the time of something that happened today, otherwise its date."""
    locale = QLocale()
    if when.date() == QDate.currentDate():
        return locale.toString(when.time(), "HH:mm")
    return locale.toString(when.date(), QLocale.FormatType.ShortFormat)
