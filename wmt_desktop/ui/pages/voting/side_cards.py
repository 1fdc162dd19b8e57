"""The cards beside a result: tie, rule used, reveal, ballot check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.rounds import Option, TieRule
from wmt_desktop.domain.voting.tally import Settled, TiedPlace
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import tie_rule_name, uncounted_urn
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.pages.parts import Facts, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label

AGREED, ALL, RUNOFF = "agreed", "all", "runoff"


class _ChoiceCard(Card):
    """A choice with a sentence under it; the whole card can be clicked."""

    def __init__(self, theme: ThemeManager, title: str, sentence: str, badge: str = "") -> None:
        super().__init__(theme, edge="line2", radius=8, shadow=False)
        self.radio = QRadioButton()
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(sentence)
        self.radio.toggled.connect(self._on_toggled)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, title, 14, 600, lines=0), 1)
        if badge:
            head.addWidget(Badge(theme, badge, "card"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addLayout(head)
        texts.addWidget(Label(theme, sentence, 12, 400, "ink2", lines=0))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(4)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.radio.click()

    def _on_toggled(self, chosen: bool) -> None:
        self.set_fill("primary_t" if chosen else "card")
        self.set_edge("primary" if chosen else "line2", 2 if chosen else 1)


class TieCard(Card):
    """A tie at the cut: the rule agreed before, and what the room may do instead.

    Signals:
        chosen: ``agreed``, ``all`` or ``runoff``.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._result: Result | None = None
        self._title = Label(theme, "", 16, 700)
        self._badge = Badge(theme, "", "warn")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture(theme, "equal", "accent_ink", 22))
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(8)
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        column = card_column(self)
        column.addLayout(head)
        column.addLayout(self._choices)

    @property
    def tie(self) -> TiedPlace | None:
        """The tie at the cut, or None."""
        ties = self._result.tally.ties if self._result else ()
        return next((each for each in ties if each.at_cut), None)

    @property
    def open_options(self) -> tuple[str, ...]:
        """Ids of the options that the agreed rule leaves tied at the cut."""
        tie, result = self.tie, self._result
        if tie is None or result is None or tie.decided:
            return ()
        left = [option for option in tie.options if option not in result.tally.goes_on]
        if tie.rule is not TieRule.SUPPORTERS:
            return tuple(left)
        voters = {place.option: place.supporters for place in result.tally.ranking}
        return tuple(option for option in left if voters[option] == voters[left[0]])

    def show_result(self, result: Result, *, afresh: bool) -> None:
        """Show the tie at the cut of a result; without one the card hides.

        Args:
            afresh: Begin with the rule agreed before.
        """
        self._result = result
        if afresh:
            self.choose(AGREED)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Mark a choice without telling anybody."""
        if key in self.radios:
            self.radios[key].setChecked(True)

    def retranslate(self) -> None:
        """Set the texts anew."""
        chosen = next((key for key, radio in self.radios.items() if radio.isChecked()), AGREED)
        clear(self._choices)
        self.radios = {}
        tie, result = self.tie, self._result
        self.setVisible(tie is not None)
        if tie is None or result is None:
            return
        self._title.setText(fill(translate("VotingResults", "Tie for place %1"), tie.rank))
        equal = " = ".join([str(tie.dots)] * min(3, len(tie.options)))
        self._badge.show_state(words_of_dots(equal), "warn")
        going = len(result.tally.goes_on)
        together = len(set(result.tally.goes_on) | set(tie.options))
        self._add(
            AGREED,
            tie_rule_name(tie.rule, translate),
            _agreed_sentence(tie, result),
            translate("VotingResults", "Agreed before"),
        )
        self._add(
            ALL,
            translate("VotingResults", "Both go on")
            if len(tie.options) == 2
            else translate("VotingResults", "All %n go on", None, len(tie.options)),
            fill(
                translate("VotingResults", "%1 initiatives to compare instead of %2"),
                together,
                max(going, result.round.goes_on),
            ),
        )
        if not tie.decided:
            self._add(
                RUNOFF,
                translate("VotingResults", "Run-off on the kiosk"),
                fill(
                    translate("VotingResults", "%1, 1 dot each, a new vote"),
                    words.ideas(len(self.open_options)),
                ),
            )
        self.choose(chosen)

    def _add(self, key: str, title: str, sentence: str, badge: str = "") -> None:
        card = _ChoiceCard(self._theme, title, sentence, badge)
        card.radio.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(card.radio)
        self._choices.addWidget(card)
        self.radios[key] = card.radio


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
        chosen: ``hidden``, ``turnout`` or ``ranking``.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Label(theme, "", 16, 700)
        self.choice = Segmented(theme, [(key, key) for key in ("hidden", "turnout", "ranking")])
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.chosen.connect(self.chosen)
        column = card_column(self)
        column.addWidget(self._title)
        column.addWidget(self.choice)
        self.retranslate()

    def show_level(self, level: str) -> None:
        """Show what is revealed now."""
        self.choice.set_key(level)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingResults", "Reveal on shared screen"))
        self.choice.set_texts(
            {
                "hidden": translate("VotingResults", "Hidden"),
                "turnout": translate("VotingResults", "Turnout"),
                "ranking": translate("VotingResults", "Full ranking"),
            }
        )
        self.choice.setAccessibleName(self._title.text())


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
        in_order = (
            result.issued == result.cast + result.spoiled
            and not result.tally.faulty
            and not result.uncounted
        )
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
        faulty = sum(result.tally.faulty.values())
        if faulty:
            figures.append(translate("VotingResults", "%n not counted", None, faulty))
        figures.append(fill(translate("VotingResults", "check sum %1"), result.check_sum))
        left_out = [uncounted_urn(each, translate) for each in result.uncounted]
        excluded = any(each.excluded for each in result.uncounted)
        if excluded and result.round.exclusion:
            reason = translate("VotingResults", "Reason: %1")
            left_out.append(fill(reason, result.round.exclusion))
        self.include.setVisible(excluded)
        self.sentence.setText("\n".join([", ".join(figures), *left_out]))


def words_of_dots(figures: str) -> str:
    """Return ``22 = 22 dots``."""
    return fill(translate("VotingResults", "%1 dots"), figures)


def _agreed_sentence(tie: TiedPlace, result: Result) -> str:
    by_id: dict[str, Option] = {option.id: option for option in result.round.options}
    voters = {place.option: place.supporters for place in result.tally.ranking}
    if tie.how is Settled.RUNOFF:
        return fill(translate("VotingResults", "Place %1 decided by run-off"), tie.rank)
    if tie.rule is TieRule.SUPPORTERS:
        listed = ", ".join(f"{by_id[each].label} {voters[each]}" for each in tie.options)
        if tie.decided:
            return listed
        return fill(translate("VotingResults", "Still equal: %1"), listed)
    if tie.rule is TieRule.LOT:
        order = {option: number for number, option in enumerate(result.tally.lot_order, 1)}
        return ", ".join(
            fill(translate("VotingResults", "%1 lot %2"), by_id[each].label, order[each])
            for each in tie.options
        )
    if tie.how is Settled.NEEDS_RUNOFF:
        return translate("VotingResults", "The run-off is still to be held.")
    return translate("VotingResults", "Talk it over, then tick what goes on.")
