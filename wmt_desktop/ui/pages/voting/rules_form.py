"""The rules of a vote while they can still be changed, each with what experience suggests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wmt_desktop.domain.rounds import TieRule
from wmt_desktop.services.names import tie_rule_name
from wmt_desktop.services.round_rules import DOTS_LIMIT
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import Notice, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.advice import (
    FEW_VOTERS,
    suggested_cap,
    suggested_dots,
    suggested_places,
)
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_STEPPER = 128


class _Figure(QWidget):
    """A rule that is a number: its name and a hint, the number at the right.

    Signals:
        changed: The facilitator set another number.
    """

    changed = Signal()

    def __init__(self, theme: ThemeManager, low: int, high: int) -> None:
        super().__init__()
        self._theme = theme
        self.touched = False
        self.name = Label(theme, "", 14, 600, lines=0)
        self.hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.stepper = Stepper(theme, low, high)
        self.stepper.changed.connect(self._on_changed)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.hint)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> int:
        """Return the number."""
        return self.stepper.value()

    def set_value(self, value: int) -> None:
        """Set the number as a suggestion; it stays untouched."""
        self.stepper.set_value(value)

    def suggest(self, value: int) -> None:
        """Set the number, unless the facilitator has set another."""
        if not self.touched:
            self.stepper.set_value(value)

    def set_most(self, most: int) -> None:
        """Set the upper limit."""
        self.stepper.spin.setMaximum(max(self.stepper.spin.minimum(), most))
        self.stepper.set_value(self.stepper.value())

    def say(self, name: str, hint: str) -> None:
        """Set the words."""
        self.name.setText(name)
        self.hint.setText(hint)
        self.stepper.set_name(name)

    def _on_changed(self) -> None:
        self.touched = True
        self.changed.emit()

    def _restyle(self) -> None:
        self.stepper.setFixedWidth(self._theme.px(_STEPPER))


class RulesCard(Card):
    """Dots, cap, people, places, tie rule, seed; secrecy is not a choice.

    Signals:
        changed: Another rule.
    """

    changed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._options = 0
        self._title = Label(theme, "", 16, 700)
        self.dots = _Figure(theme, 1, DOTS_LIMIT)
        self.cap = _Figure(theme, 1, DOTS_LIMIT)
        self.people = _Figure(theme, 1, 9999)
        self.places = _Figure(theme, 1, 999)
        self.few = Notice(theme)
        self.tie = Dropdown(theme)
        self._tie_field = Field(theme, self.tie)
        self._tie_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.seed = QLineEdit()
        self._seed_field = Field(theme, self.seed)
        self._seed_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self._secret = Label(theme, "", 12, 400, "ink2", lines=0)
        for figure in (self.dots, self.cap, self.people, self.places):
            figure.changed.connect(self._on_changed)
        self.tie.chosen.connect(self._on_changed)
        self.seed.textChanged.connect(self._on_changed)
        self._build(theme)

    def start(self, people: int) -> None:
        """Begin with what experience suggests."""
        for figure in (self.dots, self.cap, self.people, self.places):
            figure.touched = False
        self.people.set_value(max(1, people))
        self.tie.set_key(TieRule.SUPPORTERS)
        self.seed.blockSignals(True)
        self.seed.clear()
        self.seed.blockSignals(False)

    def advise(self, options: int) -> None:
        """Fit the suggestions to the number of options."""
        self._options = options
        self.dots.suggest(suggested_dots(options))
        self.cap.set_most(self.dots.value())
        self.cap.suggest(min(self.dots.value(), suggested_cap(self.dots.value())))
        self.places.set_most(max(1, options - 1))
        self.places.suggest(suggested_places(options))
        self._say()

    def tie_rule(self) -> TieRule:
        """Return how a tie is decided."""
        return TieRule(str(self.tie.key() or TieRule.SUPPORTERS))

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingSetup", "Rules"))
        self.tie.set_options([(rule, tie_rule_name(rule, translate)) for rule in TieRule])
        self._tie_field.set_label(translate("VotingSetup", "A tie at the cut"))
        self._seed_field.set_label(translate("VotingSetup", "Words or dice for a lot"))
        self._seed_hint.setText(
            translate(
                "VotingSetup",
                "Let the room throw dice or call out words now; they decide a lot. "
                "If you leave it empty, the program throws the dice.",
            )
        )
        self._secret.setText(
            translate(
                "VotingSetup",
                "The vote is secret: a ballot has no name, no time and no order. "
                "Totals appear only after closing.",
            )
        )
        self._say()

    def _build(self, theme: ThemeManager) -> None:
        column = card_column(self)
        column.addWidget(self._title)
        for widget in (self.dots, self.cap, self.people, self.few, self.places):
            column.addWidget(widget)
        column.addWidget(Line(theme))
        column.addWidget(self._tie_field)
        column.addWidget(self._tie_hint)
        column.addWidget(self._seed_field)
        column.addWidget(self._seed_hint)
        column.addWidget(Line(theme))
        secret = QHBoxLayout()
        secret.setSpacing(8)
        secret.addWidget(Picture(theme, "lock", "ok", 20), 0, Qt.AlignmentFlag.AlignTop)
        secret.addWidget(self._secret, 1)
        column.addLayout(secret)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()

    def _say(self) -> None:
        suggested = suggested_dots(self._options)
        self.dots.say(
            translate("VotingSetup", "Dots for each person"),
            fill(
                translate("VotingSetup", "Suggested: %1, a third of %2"),
                suggested,
                words.ideas(self._options),
            )
            if self._options > 5
            else fill(translate("VotingSetup", "Suggested: %1"), suggested),
        )
        self.cap.say(
            translate("VotingSetup", "Most on one idea"),
            translate("VotingSetup", "So nobody can pile everything on one"),
        )
        self.people.say(
            translate("VotingSetup", "People present"),
            translate("VotingSetup", "Needed for the turnout"),
        )
        self.places.say(
            translate("VotingSetup", "Ideas that go on"),
            translate("VotingSetup", "The cut line in the result"),
        )
        self.few.show_text(
            translate(
                "VotingSetup",
                "With fewer than five voters, people can guess who chose what.",
            )
            if self.people.value() < FEW_VOTERS
            else ""
        )
        self._tie_hint.setText(words.tie_sentence(self.tie_rule()))
