"""The history of what the inspector shows: the last steps, all of them, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.services.records import HistoryLine
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.history_list import HistoryList
from wmt_desktop.ui.board.history_words import HistoryEntry
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label

_FEW = 3

Tell = Callable[[Sequence[HistoryLine]], tuple[HistoryEntry, ...]]


class ThingHistory(QWidget):
    """A heading, the last steps of a note or cluster, and a link to all of them.

    Attributes:
        steps: The list.
        more: Shows all of it, or the last steps only.
        erase: Has the text of the thing erased for good.

    Signals:
        erasure_wanted: Argument: the thing.
    """

    erasure_wanted = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        commands: BoardCommands,
        tell: Tell,
        parent: QWidget | None = None,
    ) -> None:
        """Create the part.

        Args:
            tell: Puts what happened to the thing into sentences, the newest first.
        """
        super().__init__(parent)
        self._commands = commands
        self._tell = tell
        self._thing = ""
        self._whole = False
        self._label = Label(theme, "", 12, 600, "ink2")
        self.more = TextLink(theme, "primary")
        self.steps = HistoryList(theme)
        self.erase = TextLink(theme, "danger")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label, 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.steps)
        column.addWidget(self.erase)
        # Reading it takes a while on a large board: the thing itself is shown first.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self.more.clicked.connect(self._on_more)
        self.erase.clicked.connect(lambda: self.erasure_wanted.emit(self._thing))
        self.steps.restore_wanted.connect(self._on_restore)
        self.retranslate()

    def show_thing(self, thing: str) -> None:
        """Show what happened to a note or cluster up to now, a moment later."""
        if thing != self._thing:
            self._whole = False
            # Until then rather nothing than what happened to another one.
            self.steps.show_entries(())
            self.more.hide()
        self._thing = thing
        self._soon.start()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._label.setText(translate("ThingHistory", "History"))
        self.erase.setText(translate("ThingHistory", "Erase what it said…"))
        self.erase.setToolTip(
            translate("ThingHistory", "For good, from the history and from other laptops too")
        )
        if self._thing:
            self._show()

    def _show(self) -> None:
        entries = self._tell(self._commands.history(self._thing))
        self.steps.show_entries(entries if self._whole else entries[:_FEW], whole=self._whole)
        self.more.setVisible(len(entries) > _FEW or any(entry.earlier for entry in entries))
        self.more.setText(
            translate("ThingHistory", "Show less")
            if self._whole
            else translate("ThingHistory", "Show all %n", None, len(entries))
        )

    def _on_more(self) -> None:
        self._whole = not self._whole
        self._show()

    def _on_restore(self, entry: HistoryEntry) -> None:
        self._commands.restore_version([self._thing], entry.stream, entry.number)
