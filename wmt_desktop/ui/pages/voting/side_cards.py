"""The cards beside a result: rule used, reveal, ballot check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wmt_desktop.domain.rounds import Revealed
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import strangers_change, uncounted_urn
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import Facts, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.count_words import channel_lines, spoiled_lines
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label


class RuleCard(Card):
    """The rule that was agreed before the vote opened."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Label(theme, "", 16, 700)
        self._facts = Facts(theme)
        column = card_column(self, spacing=8)
        column.addWidget(self._title)
        column.addWidget(self._facts)

    def show_result(self, result: Result) -> None:
        """Show the rule of a result."""
        self._title.setText(translate("VotingResults", "Rule used"))
        self._facts.show_rows(words.rule_rows(result.round))


class RevealCard(Card):
    """What the shared screen may show of the result.

    Signals:
        chosen: A ``Revealed``.
        next_requested: Tell one place more, from below.
    """

    chosen = Signal(object)
    next_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._told = self._places = 0
        self.setProperty("ring_radius", 10)
        self._title = Label(theme, "", 16, 700)
        self.choice = Segmented(
            theme,
            [(str(key), key) for key in (Revealed.HIDDEN, Revealed.TURNOUT, Revealed.RANKING)],
        )
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.chosen.connect(lambda key: self.chosen.emit(Revealed(key)))
        self.next = Button(theme, size="sm", icon="down")
        self.next.clicked.connect(self.next_requested)
        self._count = Label(theme, "", 12, 400, "ink2", lines=0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.next)
        row.addWidget(self._count, 1)
        column = card_column(self)
        column.addWidget(self._title)
        column.addWidget(self.choice)
        column.addLayout(row)
        # The room looks at the screen and the facilitator at the room: one key tells the next.
        self._key = QShortcut(QKeySequence(Qt.Key.Key_Down), self)
        self._key.setContext(Qt.ShortcutContext.WindowShortcut)
        self._key.activated.connect(self.next_requested)
        self._key.setEnabled(False)
        self.retranslate()

    @property
    def telling(self) -> bool:
        """Places are being told from below."""
        return 0 < self._told < self._places

    def show_level(self, level: Revealed, told: int, places: int) -> None:
        """Show what is revealed now.

        Args:
            told: How many places, while they are told from below.
        """
        self.choice.set_key(str(level))
        self._places = places
        self._told = told if level is Revealed.PLACES else 0
        whole = level is Revealed.RANKING
        if whole and self.next.hasFocus():
            # One key too many must do nothing, whatever Qt would give the keyboard to.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next.setVisible(not whole)
        self._count.setVisible(self.telling)
        self._key.setEnabled(self.telling)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingResults", "Reveal on shared screen"))
        self.choice.set_texts(
            {
                str(Revealed.HIDDEN): translate("VotingResults", "Hidden"),
                str(Revealed.TURNOUT): translate("VotingResults", "Turnout"),
                str(Revealed.RANKING): translate("VotingResults", "Full ranking"),
            }
        )
        self.choice.setAccessibleName(self._title.text())
        self.next.setText(
            translate("VotingResults", "Tell the next place")
            if self.telling
            else translate("VotingResults", "Tell from the last place")
        )
        self._count.setText(
            fill(
                translate("VotingResults", "%1 of %2 places told. Space or ↓ tells the next."),
                self._told,
                self._places,
            )
            if self.telling
            else ""
        )


class CheckCard(Card):
    """Whether voters and ballots add up, and the check sum to compare aloud."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._picture = Picture(theme, "shield", "ok", 28)
        self.title = Label(theme, "", 14, 600, lines=0)
        self.sentence = Label(theme, "", 12, 400, "ink2", lines=0)
        self.include = Button(theme, size="sm", icon="undo")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.sentence)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(texts)
        column.addWidget(self.include, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(column, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.include.setText(translate("Urns", "Count an urn again…"))

    def show_result(self, result: Result) -> None:
        """Show the check of a result."""
        in_order = result.reconciled and not result.refused and not result.uncounted
        self._picture.show_icon(
            "shield" if in_order else "shieldq", "ok" if in_order else "accent_ink"
        )
        self.title.setText(
            translate("VotingResults", "Ballot check passed")
            if in_order
            else translate("VotingResults", "Not every ballot is counted")
            if result.uncounted
            else translate("VotingResults", "Voters and ballots differ")
        )
        figures = [
            translate("VotingResults", "%n voters let in", None, result.issued),
            translate("VotingResults", "%n ballots", None, result.cast),
        ]
        if result.spoiled:
            figures.append(translate("VotingResults", "%n spoiled", None, result.spoiled))
        if result.unused:
            figures.append(translate("VotingResults", "%n unused", None, result.unused))
        figures.append(fill(translate("VotingResults", "check sum %1"), result.check_sum))
        left_out = [uncounted_urn(each, translate) for each in result.uncounted]
        if result.changed_by_strangers:
            left_out.append(strangers_change(translate))
        excluded = any(each.excluded for each in result.uncounted)
        if excluded and result.round.exclusion:
            reason = translate("VotingResults", "Reason: %1")
            left_out.append(fill(reason, result.round.exclusion))
        self.include.setVisible(excluded)
        told = [*spoiled_lines(result), *channel_lines(result.channels), *left_out]
        if not result.reconciled and result.round.reason:
            told.append(fill(translate("VotingResults", "Reason: %1"), result.round.reason))
        self.sentence.setText("\n".join([", ".join(figures), *told]))
