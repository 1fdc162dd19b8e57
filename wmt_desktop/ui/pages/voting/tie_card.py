"""A tie at the cut, and how it is decided."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.rounds import Option, TieRule, TieRuling
from wmt_desktop.domain.voting.tally import Settled, TiedPlace
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import tie_rule_name
from wmt_desktop.services.rulings import OpenTie, open_tie
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.pages.parts import card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.clicks import is_click
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label

AGREED, ALL, RUNOFF, LOT, CHOICE = "agreed", "all", "runoff", "lot", "choice"


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
        if is_click(self, event):
            self.radio.click()

    def _on_toggled(self, chosen: bool) -> None:
        self.set_fill("primary_t" if chosen else "card")
        self.set_edge("primary" if chosen else "line2", 2 if chosen else 1)


class TieCard(Card):
    """A tie at the cut: the rule agreed before, and what the room may do instead.

    Signals:
        chosen: ``agreed``, ``all``, ``runoff``, ``lot`` or ``choice``.
        draw_requested: Show the lots that were drawn.
    """

    chosen = Signal(str)
    draw_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._result: Result | None = None
        self._run_off: Result | None = None
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
        self.draw = Button(theme, size="sm", icon="dice")
        self.draw.clicked.connect(self.draw_requested)
        self.draw.hide()
        column.addLayout(head)
        column.addLayout(self._choices)
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def tie(self) -> TiedPlace | None:
        """The tie at the cut, or None."""
        ties = self._result.tally.ties if self._result else ()
        return next((each for each in ties if each.at_cut), None)

    @property
    def open_options(self) -> tuple[str, ...]:
        """Ids of the options that the agreed rule leaves tied at the cut."""
        tie = open_tie(self._result) if self._result else None
        return tie.options if tie else ()

    def show_result(self, result: Result, run_off: Result | None, *, afresh: bool) -> None:
        """Show the tie at the cut of a result; without one the card hides.

        Args:
            run_off: The last that was held on it, or None.
            afresh: Begin with the rule agreed before.
        """
        self._result, self._run_off = result, run_off
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
        self.draw.setText(translate("VotingResults", "How the lots were drawn"))
        tie, result = self.tie, self._result
        self.setVisible(tie is not None)
        if tie is None or result is None:
            return
        self._title.setText(fill(translate("VotingResults", "Tie for place %1"), tie.rank))
        shown = [str(tie.dots)] * min(3, len(tie.options))
        equal = " = ".join(shown + ["…"] * (len(tie.options) > 3))
        self._badge.show_state(words_of_dots(equal), "warn")
        going = len(result.tally.goes_on)
        together = len(set(result.tally.goes_on) | set(tie.options))
        self._add(
            AGREED,
            tie_rule_name(tie.rule, translate),
            _agreed_sentence(tie, result, self._run_off),
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
        still = open_tie(result)
        if still is not None:
            self._offer(still, secret=result.round.secret)
        self.draw.setVisible(
            tie.rule is TieRule.LOT or ruling_of(tie, result, TieRule.LOT) is not None
        )
        self.choose(chosen)

    def _offer(self, tie: OpenTie, *, secret: bool) -> None:
        """Add the ways in which the agreed rule lets the room decide."""
        if TieRule.RUNOFF in tie.ways:
            self._add(
                RUNOFF,
                translate("VotingResults", "Run-off on the kiosk")
                if secret
                else tie_rule_name(TieRule.RUNOFF, translate),
                fill(
                    translate("VotingResults", "%1, 1 dot each, a new vote"),
                    words.ideas(len(tie.options)),
                ),
            )
        if TieRule.LOT in tie.ways:
            self._add(
                LOT,
                translate("VotingResults", "Draw lots"),
                translate("VotingResults", "Drawn here and now, with dice or words from the room"),
            )
        if TieRule.CHOICE in tie.ways:
            self._add(
                CHOICE,
                translate("VotingResults", "Decide with a reason"),
                translate("VotingResults", "The reason goes on record and into the report"),
            )

    def _add(self, key: str, title: str, sentence: str, badge: str = "") -> None:
        card = _ChoiceCard(self._theme, title, sentence, badge)
        card.radio.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(card.radio)
        self._choices.addWidget(card)
        self.radios[key] = card.radio


def words_of_dots(figures: str) -> str:
    """Return ``22 = 22 dots``."""
    return fill(translate("VotingResults", "%1 dots"), figures)


def ruling_of(tie: TiedPlace, result: Result, how: TieRule) -> TieRuling | None:
    """Return what the room decided about a tie, or None."""
    return next(
        (
            each
            for each in reversed(result.round.rulings)
            if each.how is how and tie.decided and set(each.order) <= set(tie.options)
        ),
        None,
    )


def _agreed_sentence(tie: TiedPlace, result: Result, run_off: Result | None) -> str:
    by_id: dict[str, Option] = {option.id: option for option in result.round.options}
    if tie.how is Settled.RUNOFF:
        decided = fill(translate("VotingResults", "Place %1 decided by run-off"), tie.rank)
        ranking = run_off.tally.ranking if run_off is not None else ()
        figures = ", ".join(f"{by_id[each.option].label} {each.dots}" for each in ranking)
        return f"{decided}: {figures}" if figures else decided
    drawn = ruling_of(tie, result, TieRule.LOT)
    if drawn is not None:
        listed = words.listed([by_id[each].label for each in drawn.order])
        return fill(
            translate("VotingResults", "Lots drawn with “%1”, in this order: %2"),
            drawn.seed,
            listed,
        )
    chosen = ruling_of(tie, result, TieRule.CHOICE)
    if chosen is not None:
        return fill(
            translate("VotingResults", "%1 first. Reason: %2"),
            by_id[chosen.order[0]].label,
            chosen.reason,
        )
    return _by_rule(tie, result, by_id)


def _by_rule(tie: TiedPlace, result: Result, by_id: Mapping[str, Option]) -> str:
    voters = {place.option: place.supporters for place in result.tally.ranking}
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
    return (
        translate("VotingResults", "The run-off is still to be held.")
        if tie.how is Settled.NEEDS_RUNOFF
        else translate("VotingResults", "Talk it over, then decide with a reason.")
    )
