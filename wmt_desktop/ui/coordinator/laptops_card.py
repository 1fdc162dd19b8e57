"""The other laptops whose keys were met here, and what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.names import standing_name
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator import file_words
from wmt_desktop.ui.coordinator.flow_row import FlowRow
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label


class LaptopRow(QWidget):
    """One laptop: name, standing, words and answers."""

    def __init__(self, theme: ThemeManager, key: KnownKey, answers: Sequence[Button]) -> None:
        super().__init__()
        self._theme = theme
        self.answers = answers
        _, tone, icon = file_words.standing_sign(key.standing)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, key.device, 14, 600, lines=2), 1)
        head.addWidget(Badge(theme, standing_name(key.standing, translate), tone, icon))
        self._words = Label(theme, "…", 14, 500, lines=0)
        met = fill(translate("Laptops", "First met %1"), day_and_clock(key.minute))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(Label(theme, met, 12, 400, "ink2", lines=0, tabular=True))
        column.addSpacing(4)
        column.addWidget(FlowRow(*answers))

    def show_words(self, words: Sequence[str]) -> None:
        """Show the five words of the key."""
        self._words.setText("  ".join(words))

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of the answers."""
        return QApplication.focusWidget() in self.answers

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))


class LaptopsCard(Card):
    """The other laptops.

    Signals:
        trust_requested, enrol_requested, demote_requested, forget_requested:
            Argument: the ``KnownKey``.
    """

    trust_requested = Signal(object)
    enrol_requested = Signal(object)
    demote_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._rows: dict[KnownKey, LaptopRow] = {}
        self._title = Label(theme, "", 16, 700)
        self._hint = Label(theme, "", 14, 400, "ink2", lines=0)
        self.empty = EmptyState(theme, "laptop")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.empty)
        column.addLayout(self._column)
        column.addStretch(1)

    def show_keys(self, keys: Sequence[KnownKey], *, anew: bool = False) -> None:
        """Show these laptops; the rows of those that are the same stay.

        Args:
            anew: Make all rows again, in another language or size.
        """
        focused = next((key.key for key, row in self._rows.items() if row.has_focus), None)
        old, self._rows = ({} if anew else self._rows), {}
        if anew:
            clear(self._column)
        for place, key in enumerate(keys):
            row = old.pop(key, None)
            if row is None:
                row = LaptopRow(self._theme, key, self._answers(key))
                self._column.insertWidget(place, row)
                if key.key == focused:
                    row.answers[0].setFocus()
            self._rows[key] = row
        for row in old.values():
            row.hide()
            row.deleteLater()
        self.empty.setVisible(not keys)
        self._hint.setVisible(bool(keys))

    def show_words(self, key: KnownKey) -> None:
        """Show the words of one key: they are known now."""
        if key in self._rows:
            self._rows[key].show_words(key.words)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Laptops", "Other laptops"))
        self._hint.setText(
            translate(
                "Laptops",
                "Files are merged from all of them. Sealed ballots are counted only from laptops "
                "whose key somebody compared.",
            )
        )
        self.empty.title.setText(translate("Laptops", "No other laptop was met yet"))
        self.empty.sentence.setText(
            translate("Laptops", "It appears here when you add its session file.")
        )
        self.show_keys(tuple(self._rows), anew=True)

    def _answers(self, key: KnownKey) -> list[Button]:
        buttons: list[Button] = []
        for words, icon, signal in self._choices(key):
            button = Button(self._theme, words, size="sm", icon=icon)
            button.setAccessibleName(f"{words}: {key.device}")
            button.clicked.connect(lambda _=False, send=signal: send.emit(key))
            buttons.append(button)
        return buttons

    def _choices(self, key: KnownKey) -> list[tuple[str, str, SignalInstance]]:
        """Return words, icon and signal of what can be done about a key."""
        trust = (translate("Laptops", "Compare and trust"), "shield", self.trust_requested)
        enrol = (translate("Laptops", "Make it a coordinator"), "person", self.enrol_requested)
        demote = (translate("Laptops", "No longer a coordinator"), "down", self.demote_requested)
        forget = (translate("Laptops", "Forget the key"), "trash", self.forget_requested)
        return {
            Standing.NEW: [trust],
            Standing.CHANGED: [trust],
            Standing.ACCEPTED: [enrol, forget],
            Standing.ENROLLED: [demote, forget],
        }.get(key.standing, [])
