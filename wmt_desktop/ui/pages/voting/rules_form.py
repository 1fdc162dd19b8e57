"""The rules of a vote while they can still be changed, each with what experience suggests."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wmt_desktop.domain.rounds import Method, OptionOrder, TieRule
from wmt_desktop.services.names import tie_rule_name
from wmt_desktop.services.round_rules import DOTS_LIMIT, OpenRound
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import Notice, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.advice import (
    FEW_VOTERS,
    MOST_DOTS,
    SHORTLIST,
    SMALL_ROOM,
    suggested_cap,
    suggested_dots,
    suggested_places,
    suggests_two_rounds,
)
from wmt_desktop.ui.pages.voting.figure import Figure, Switch
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label


class Way(StrEnum):
    """How people vote; one choice is a single dot."""

    DOTS = "dots"
    APPROVAL = "approval"
    ONE = "one"
    SCORE = "score"


class RulesCard(Card):
    """Way of voting, numbers, tie rule and seed, and what is needed rarely; secrecy is no choice.

    Signals:
        changed: Another rule.
    """

    changed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._options = 0
        self._two_rounds = False
        self._title = Label(theme, "", 16, 700)
        self.way = Dropdown(theme)
        self._way_field = Field(theme, self.way)
        self._way_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.dots = Figure(theme, 1, DOTS_LIMIT)
        self.cap = Figure(theme, 1, DOTS_LIMIT)
        self.people = Figure(theme, 1, 9999)
        self.places = Figure(theme, 1, 999)
        self.few = Notice(theme)
        self.two_hint = Notice(theme, "primary")
        self.two = Button(theme, size="sm", icon="refresh")
        self.tie = Dropdown(theme)
        self._tie_field = Field(theme, self.tie)
        self._tie_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.seed = QLineEdit()
        self._seed_field = Field(theme, self.seed)
        self._seed_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.more = Button(theme, kind="quiet", size="sm", icon="sliders")
        self.more.setCheckable(True)
        self.order = Dropdown(theme)
        self._order_field = Field(theme, self.order)
        self.threshold = Figure(theme, 0, 99_999)
        self.codes = Switch(theme)
        self.by_name = Switch(theme)
        self.laptops = Figure(theme, 1, 99)
        self._rare = (
            self._order_field,
            self.threshold,
            self.codes,
            self.laptops,
            self.by_name,
        )
        self._secret = Label(theme, "", 12, 400, "ink2", lines=0)
        self._build(theme)
        self._connect()

    def start(self, people: int) -> None:
        """Begin with what experience suggests."""
        self._two_rounds = False
        self.dots.touched = self.cap.touched = self.places.touched = False
        self.people.start(max(1, people))
        self.threshold.start(0)
        self.laptops.start(1)
        self.codes.start(on=False)
        self.by_name.start(on=False)
        self.way.set_key(Way.DOTS)
        self.tie.set_key(TieRule.SUPPORTERS)
        self.order.set_key(OptionOrder.BOARD)
        self.seed.blockSignals(True)
        self.seed.clear()
        self.seed.blockSignals(False)
        self._show_rare(shown=False)

    def advise(self, options: int) -> None:
        """Fit the suggestions to the number of options."""
        self._options = options
        way = self._way()
        if way is Way.DOTS:
            self.dots.set_most(DOTS_LIMIT)
            self.dots.suggest(suggested_dots(options, self.people.value()))
            self.cap.set_most(self.dots.value())
            self.cap.suggest(min(self.dots.value(), suggested_cap(self.dots.value())))
        elif way is Way.APPROVAL:
            self.dots.set_most(max(1, options))
            self.dots.suggest(max(1, options))
        elif way is Way.SCORE:
            self.cap.set_most(DOTS_LIMIT)
            self.cap.suggest(5)
        self.places.set_most(max(1, options - 1))
        self.places.suggest(suggested_places(options))
        self._say()

    def on(self, command: OpenRound) -> OpenRound:
        """Return a command with these rules."""
        way = self._way()
        dots, cap = self.dots.value(), self.cap.value()
        if way is Way.ONE:
            dots = cap = 1
        elif way is Way.SCORE:
            dots = cap
        return replace(
            command,
            method=Method.DOTS if way is Way.ONE else Method(way),
            dots=dots,
            max_per_option=1 if way is Way.APPROVAL else cap,
            people=self.people.value(),
            goes_on=self.places.value(),
            tie=self.tie_rule(),
            seed=self.seed.text(),
            order=OptionOrder(str(self.order.key() or OptionOrder.BOARD)),
            threshold=self.threshold.value(),
            # Names are written down by hand, on this laptop.
            codes=self.codes.value() and not self.by_name.value(),
            laptops=1 if self.by_name.value() else self.laptops.value(),
            secret=not self.by_name.value(),
        )

    @property
    def two_rounds(self) -> bool:
        """Whether this is the first of two rounds."""
        return self._two_rounds

    def tie_rule(self) -> TieRule:
        """Return how a tie is decided."""
        return TieRule(str(self.tie.key() or TieRule.SUPPORTERS))

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingSetup", "Rules"))
        self._way_field.set_label(translate("VotingSetup", "How people vote"))
        self.way.set_options(
            [
                (Way.DOTS, translate("VotingSetup", "Dots")),
                (Way.APPROVAL, translate("VotingSetup", "Tick what you support")),
                (Way.ONE, translate("VotingSetup", "Choose one")),
                (Way.SCORE, translate("VotingSetup", "Points for each idea")),
            ]
        )
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
        self.more.setText(translate("VotingSetup", "More rules"))
        self._order_field.set_label(translate("VotingSetup", "Order on the ballot"))
        self.order.set_options([(each, words.order(each)) for each in OptionOrder])
        self._say()

    def _build(self, theme: ThemeManager) -> None:
        column = card_column(self, spacing=10)
        column.addWidget(self._title)
        for widget in (self._way_field, self._way_hint):
            column.addWidget(widget)
        for figure in (self.dots, self.cap, self.people, self.few, self.places):
            column.addWidget(figure)
        column.addWidget(self.two_hint)
        column.addWidget(self.two, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Line(theme))
        for widget in (self._tie_field, self._tie_hint, self._seed_field, self._seed_hint):
            column.addWidget(widget)
        column.addWidget(Line(theme))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for rule in self._rare:
            column.addWidget(rule)
        column.addWidget(Line(theme))
        secret = QHBoxLayout()
        secret.setSpacing(8)
        secret.addWidget(Picture(theme, "lock", "ok", 20), 0, Qt.AlignmentFlag.AlignTop)
        secret.addWidget(self._secret, 1)
        column.addLayout(secret)

    def _connect(self) -> None:
        rows = (self.dots, self.cap, self.people, self.places, self.threshold, self.laptops)
        for row in (*rows, self.codes, self.by_name):
            row.changed.connect(self._on_changed)
        for choice in (self.tie, self.order):
            choice.chosen.connect(self._on_changed)
        self.places.changed.connect(self._on_places_changed)
        self.way.chosen.connect(self._on_way_chosen)
        self.seed.textChanged.connect(self._on_changed)
        self.two.clicked.connect(self._on_two_clicked)
        self.more.clicked.connect(lambda: self._show_rare(shown=self.more.isChecked()))

    def _way(self) -> Way:
        return Way(str(self.way.key() or Way.DOTS))

    def _show_rare(self, *, shown: bool) -> None:
        self.more.setChecked(shown)
        for rule in self._rare:
            rule.setVisible(shown)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()

    def _on_way_chosen(self) -> None:
        # What was right for dots says nothing about ticks or points.
        self.dots.touched = self.cap.touched = False
        self._two_rounds = False
        self.changed.emit()

    def _on_places_changed(self) -> None:
        self._two_rounds = False
        self.changed.emit()

    def _on_two_clicked(self) -> None:
        self.way.set_key(Way.DOTS)
        self.dots.touched = self.cap.touched = False
        self.places.settle(SHORTLIST)
        self._two_rounds = True
        self.changed.emit()

    def _say(self) -> None:
        way = self._way()
        self._way_hint.setText(_way_sentence(way))
        self.dots.setVisible(way in {Way.DOTS, Way.APPROVAL})
        self.cap.setVisible(way in {Way.DOTS, Way.SCORE})
        if way is Way.APPROVAL:
            self.dots.say(
                translate("VotingSetup", "Most ticks for each person"),
                translate("VotingSetup", "All of them: everyone ticks whatever they support"),
            )
        else:
            self.dots.say(
                translate("VotingSetup", "Dots for each person"),
                _dots_reason(self._options, self.people.value()),
            )
        if way is Way.SCORE:
            self.cap.say(
                translate("VotingSetup", "Most points for one idea"),
                translate("VotingSetup", "Everyone rates every idea from 0 to this"),
            )
        else:
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
        self._say_two_rounds(way)
        self._tie_hint.setText(words.tie_sentence(self.tie_rule()))
        self._say_rare()

    def _say_two_rounds(self, way: Way) -> None:
        offered = suggests_two_rounds(self._options, self.places.value())
        sentence = ""
        if self._two_rounds:
            sentence = translate(
                "VotingSetup",
                "First of two rounds: after closing, “Second round” lets everyone tick what they "
                "support of the ideas that went on.",
            )
        elif offered and way is not Way.SCORE:
            sentence = translate(
                "VotingSetup",
                "For one or two winners, two rounds are fairer: dots find a shortlist of four, "
                "then everyone ticks what they support.",
            )
        self.two_hint.show_text(sentence)
        self.two.setText(translate("VotingSetup", "Hold two rounds"))
        self.two.setVisible(bool(sentence) and not self._two_rounds)

    def _say_rare(self) -> None:
        self.threshold.say(
            translate("VotingSetup", "Fewest dots to go on"),
            translate("VotingSetup", "0: no threshold"),
        )
        self._secret.setText(
            translate(
                "VotingSetup",
                "The vote is open: first names or tables are written down with what they want.",
            )
            if self.by_name.value()
            else translate(
                "VotingSetup",
                "The vote is secret: a ballot has no name, no time and no order. "
                "Totals appear only after closing.",
            )
            + " "
            + translate(
                "VotingSetup", "Ballots on paper and codes can be printed once the vote is open."
            )
        )
        self.by_name.say(
            translate("VotingSetup", "Open vote"),
            translate("VotingSetup", "Everybody sees who wants what."),
        )
        self.codes.say(
            translate("VotingSetup", "Voting codes"),
            translate("VotingSetup", "Printed on slips; each lets one person vote once"),
        )
        self.laptops.say(
            translate("VotingSetup", "Laptops"),
            translate("VotingSetup", "The result says when an urn is still missing"),
        )


def _way_sentence(way: Way) -> str:
    return {
        Way.DOTS: translate("VotingSetup", "Everyone shares out dots: the strongest signal."),
        Way.APPROVAL: translate(
            "VotingSetup", "Similar ideas take nothing from each other. Good for a final round."
        ),
        Way.ONE: translate(
            "VotingSetup", "Quick, but similar ideas split their votes. Dots say more."
        ),
        Way.SCORE: translate("VotingSetup", "Everyone rates each idea. Takes the longest."),
    }[way]


def _dots_reason(options: int, people: int) -> str:
    suggested = suggested_dots(options, people)
    if options <= 5:
        return fill(translate("VotingSetup", "Suggested: %1"), suggested)
    if options > 4 * MOST_DOTS:
        return fill(translate("VotingSetup", "Suggested: %1; more take too long"), suggested)
    if people > SMALL_ROOM:
        return fill(
            translate("VotingSetup", "Suggested: %1, a quarter of %2; %3 seldom tie"),
            suggested,
            words.ideas(options),
            words.voters(people),
        )
    return fill(
        translate("VotingSetup", "Suggested: %1, a third of %2, so that fewer tie"),
        suggested,
        words.ideas(options),
    )
