"""The merges that took place on this laptop; the last can be reverted as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.services.records import MergeRecord
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label


class HistoryCard(Card):
    """The merges, the newest first.

    Signals:
        revert_requested: Argument: the ``MergeRecord``.
    """

    revert_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._records: Sequence[MergeRecord] = ()
        self._since = 0
        self._title = Label(theme, "", 16, 700)
        self._hint = Label(theme, "", 14, 400, "ink2", lines=0)
        self.revert: Button | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(20, 0, 20, 0)
        self._column.setSpacing(0)
        self.empty = EmptyState(theme, "history")
        self._bare = self._padded(self.empty)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._content)
        column.addWidget(self._bare)
        column.addStretch(1)
        theme.changed.connect(self._show)
        self.retranslate()

    def show_merges(self, records: Sequence[MergeRecord], since: int) -> None:
        """Show these merges.

        Args:
            since: Entries written after the last of them, which cannot be reverted then.
        """
        if (records, since) != (self._records, self._since):
            self._records, self._since = records, since
            self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Merge", "Merges on this laptop"))
        self.empty.title.setText(translate("Merge", "No merge yet"))
        self.empty.sentence.setText(
            translate("Merge", "What you merge is listed here, and the last merge can be reverted.")
        )
        self._show()

    @staticmethod
    def _padded(widget: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 0, 20, 12)
        column.addWidget(widget)
        return holder

    def _show(self) -> None:
        clear(self._column)
        self.revert = None
        self._bare.setVisible(not self._records)
        self._hint.setText(self._hint_words())
        self._hint.setVisible(bool(self._records))
        for number, record in enumerate(self._records):
            self._column.addWidget(Line(self._theme))
            self._column.addWidget(self._row(record, last=number == 0))

    def _hint_words(self) -> str:
        revert = translate(
            "Merge",
            "The last merge can be taken out again as a whole, while nothing was written since.",
        )
        copied = translate("Merge", "A copy of the database is kept before each merge.")
        # A shared database is backed up by whoever runs its server.
        kept = bool(self._records) and all(record.backup for record in self._records)
        return f"{copied} {revert}" if kept else revert

    def _row(self, record: MergeRecord, *, last: bool) -> QWidget:
        theme = self._theme
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(theme, day_and_clock(record.minute), 14, 600, tabular=True))
        texts.addWidget(Label(theme, merge_words(record), 12, 400, "ink2", lines=0))
        names = Label(theme, ", ".join(record.files), 12, 400, "ink2", lines=0)
        texts.addWidget(names)
        overtaken = self._overtaken() if last else ""
        if overtaken:
            texts.addSpacing(4)
            texts.addWidget(Label(theme, overtaken, 12, 600, "ink2", lines=0))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        if last:
            self.revert = Button(theme, translate("Merge", "Revert"), size="sm", icon="undo")
            self.revert.refuse(overtaken)
            self.revert.setAccessibleDescription(overtaken)
            self.revert.clicked.connect(lambda: self.revert_requested.emit(record))
            row.addWidget(self.revert, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _overtaken(self) -> str:
        if not self._since:
            return ""
        return translate("Merge", "Something was written since, so it cannot be reverted any more.")


def merge_words(record: MergeRecord) -> str:
    """Return ``89 changes from 5 files``."""
    words = fill(
        translate("Merge", "%1 from %2"),
        translate("Merge", "%n changes", None, record.new),
        translate("Merge", "%n files", None, len(record.files)),
    )
    if not record.conflicts:
        return words
    return f"{words}, {translate('Merge', '%n conflicts', None, record.conflicts)}"
