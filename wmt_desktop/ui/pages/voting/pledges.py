"""A vote that everybody sees: who wants what, or who will join what, written down by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Purpose, Revealed, Round, RoundStage, Show
from wmt_desktop.domain.voting.ballots import cap_of
from wmt_desktop.services.ballot_sources import name_of
from wmt_desktop.services.pledges import PutShow
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import clock
from wmt_desktop.ui.pages.frame import GREEDY, Scroll, TwoColumns, clear
from wmt_desktop.ui.pages.parts import Facts, Notice, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.idea_box import IdeaBox
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label


class _Form(Card):
    """A card in which Enter writes down what is there, wherever the keyboard is.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PledgesView(TwoColumns):
    """An open vote by name while it goes on, and who joins what when it is over.

    Signals:
        put_requested: Write down what somebody wants. Argument: a ``PutShow``.
        back_requested: Take it back. Argument: the name.
        reveal_chosen: What the shared screen shows. Argument: a ``Revealed``.
        result_requested: Back to the result from which this follows.
        close_requested, reset_requested, log_requested, new_vote_requested: As on other views.
    """

    put_requested = Signal(object)
    back_requested = Signal(str)
    reveal_chosen = Signal(object)
    result_requested = Signal()
    close_requested = Signal()
    reset_requested = Signal()
    log_requested = Signal()
    new_vote_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._round: Round | None = None
        self._shows: tuple[Show, ...] = ()
        self.ticks: dict[str, QCheckBox | Stepper] = {}
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self._badge = Badge(theme)
        self._question = Label(theme, "", 16, 400, "ink2", lines=0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        self.main.addLayout(head)
        self.main.addWidget(self._question)
        self._build_form(theme)
        self._build_list(theme)
        self._build_side(theme)
        self._build_foot(theme)
        self.retranslate()

    def show_round(self, round_: Round, shows: Sequence[Show]) -> None:
        """Show a vote and what is written down."""
        same = self._round is not None and self._round.id == round_.id
        self._round, self._shows = round_, tuple(shows)
        if not same:
            self._show_options(round_)
            self._empty()
        self.retranslate()

    def show_error(self, error: WmtError) -> None:
        """Say why nothing was written down."""
        self._wrong.show_text(say(error))

    def written(self) -> None:
        """Begin with the next name."""
        self._empty()
        self.voter.setFocus()

    def command(self) -> PutShow:
        """Return what is in the form."""
        dots = {
            option: tick.value() if isinstance(tick, Stepper) else int(tick.isChecked())
            for option, tick in self.ticks.items()
        }
        return PutShow(
            self._round.id if self._round else "",
            self.voter.text(),
            {option: number for option, number in dots.items() if number},
            self.note.text(),
        )

    def retranslate(self) -> None:
        """Set the texts anew."""
        round_ = self._round
        pledge = round_ is not None and round_.purpose is Purpose.PLEDGE
        is_open = round_ is not None and round_.stage is RoundStage.OPEN
        self._title.setText(
            translate("Pledges", "Who will join?")
            if pledge
            else translate("Pledges", "The open vote")
        )
        self._who.set_label(translate("Pledges", "First name or table"))
        self._offer.set_label(translate("Pledges", "What they offer, if they like"))
        self.note.setPlaceholderText(translate("Pledges", "My van, on Fridays"))
        self.put.setText(translate("Pledges", "Write it down"))
        self._seen.setText(
            translate(
                "Pledges", "Everybody may see this, also in the report. Ask before you write."
            )
        )
        self.shown.setText(translate("Pledges", "Show the list on the shared screen"))
        self.close_vote.setText(translate("Pledges", "Close it"))
        self.reset.setText(translate("VotingRunning", "Start the vote again"))
        self.back.setText(translate("VotingSetup", "Back to the result"))
        self.log.setText(translate("VotingResults", "Vote log"))
        self.new_vote.setText(translate("VotingResults", "New vote"))
        self._rules_title.setText(translate("VotingRunning", "Rules agreed"))
        for widget in (self._form, self.reset, self.close_vote):
            widget.setVisible(is_open)
        for widget in (self.log, self.new_vote):
            widget.setVisible(not is_open)
        self.back.setVisible(pledge and not is_open)
        # Who only chooses offers nothing.
        self._offer.setVisible(pledge)
        # From pledges nothing goes on, and no tie is to be broken.
        self._rules.setVisible(not pledge)
        if round_ is None:
            return
        self._badge.show_state(
            fill(translate("VotingRunning", "Open since %1"), clock(round_.opened))
            if is_open
            else fill(translate("VotingResults", "Closed %1"), clock(round_.closed)),
            "ok",
            "hands" if is_open else "lock",
        )
        self._question.setText(round_.question)
        self._question.setVisible(round_.question != self._title.text())
        self.shown.blockSignals(True)
        self.shown.setChecked(round_.revealed is Revealed.RANKING)
        self.shown.blockSignals(False)
        self._facts.show_rows(words.rule_rows(round_))
        self._show_list()
        self._say_there()

    def _build_form(self, theme: ThemeManager) -> None:
        self._form = _Form(theme)
        column = card_column(self._form)
        self.voter, self.note = QLineEdit(), QLineEdit()
        self._who, self._offer = Field(theme, self.voter), Field(theme, self.note)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._who, 1)
        row.addWidget(self._offer, 2)
        self._options = QVBoxLayout()
        self._options.setSpacing(4)
        self.there = Notice(theme)
        self._wrong = Notice(theme, "warn", "alert")
        self._seen = Label(theme, "", 12, 400, "ink2", lines=0)
        self.put = Button(theme, kind="primary", icon="plus")
        self.put.clicked.connect(self._on_put)
        self._form.entered.connect(self.put.click)
        self.voter.textChanged.connect(self._say_there)
        foot = QHBoxLayout()
        foot.addWidget(self._seen, 1)
        foot.addWidget(self.put)
        column.addLayout(row)
        column.addLayout(self._options)
        column.addWidget(self.there)
        column.addWidget(self._wrong)
        column.addLayout(foot)
        self.main.addWidget(self._form)

    def _build_list(self, theme: ThemeManager) -> None:
        card = Card(theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 8, 0, 8)
        self._list = Scroll(theme, QWidget(), least=160)
        column.addWidget(self._list, GREEDY)
        column.addStretch(1)
        self.main.addWidget(card, GREEDY)
        self.main.addStretch(1)

    def _build_foot(self, theme: ThemeManager) -> None:
        self.reset = Button(theme, size="lg", icon="refresh")
        self.close_vote = Button(theme, kind="primary", size="lg", icon="lock")
        self.back = Button(theme, size="lg", icon="left")
        self.log = Button(theme, size="lg", icon="history")
        self.new_vote = Button(theme, size="lg", icon="plus")
        for button, signal in (
            (self.reset, self.reset_requested),
            (self.close_vote, self.close_requested),
            (self.back, self.result_requested),
            (self.log, self.log_requested),
            (self.new_vote, self.new_vote_requested),
        ):
            button.clicked.connect(signal)
        self.set_foot(None, (self.reset, self.close_vote, self.log, self.new_vote, self.back))

    def _build_side(self, theme: ThemeManager) -> None:
        screen = Card(theme)
        self.shown = roomy(QCheckBox(), theme)
        self.shown.toggled.connect(
            lambda on: self.reveal_chosen.emit(Revealed.RANKING if on else Revealed.HIDDEN)
        )
        card_column(screen).addWidget(self.shown)
        rules = self._rules = Card(theme)
        column = card_column(rules, spacing=8)
        self._rules_title = Label(theme, "", 16, 700)
        self._facts = Facts(theme)
        column.addWidget(self._rules_title)
        column.addWidget(self._facts)
        self.side.addWidget(screen)
        self.side.addWidget(rules)
        self.side.addStretch(1)

    def _show_options(self, round_: Round) -> None:
        clear(self._options)
        self.ticks = {}
        for option in round_.options:
            if cap_of(round_) == 1:
                box = IdeaBox(self._theme, option.label)
                self.ticks[option.id] = box.check
                self._options.addWidget(box)
                continue
            stepper = Stepper(self._theme, 0, cap_of(round_))
            stepper.set_name(option.label)
            self.ticks[option.id] = stepper
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Label(self._theme, option.label, 14, lines=0), 1)
            line.addWidget(stepper)
            self._options.addWidget(row)

    def _on_put(self) -> None:
        command = self.command()
        pledge = self._round is not None and self._round.purpose is Purpose.PLEDGE
        if pledge and command.voter.strip() and not command.dots:
            self._wrong.show_text(translate("Pledges", "Tick what they will join."))
        else:
            self.put_requested.emit(command)

    def _say_there(self) -> None:
        """Say that a name is taken, before what its owner said gives way to what another says."""
        typed = name_of(self.voter.text())
        taken = [each.voter for each in self._shows if typed and name_of(each.voter) == typed]
        sentence = translate(
            "Pledges", "%1 is on the list already; this takes its place. Is it somebody else?"
        )
        self.there.show_text(fill(sentence, taken[0]) if taken else "")

    def _empty(self) -> None:
        self.voter.clear()
        self.note.clear()
        self._wrong.show_text("")
        for tick in self.ticks.values():
            if isinstance(tick, Stepper):
                tick.set_value(0)
            else:
                tick.setChecked(False)

    def _show_list(self) -> None:
        round_ = self._round
        if round_ is None:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 4, 20, 4)
        column.setSpacing(8)
        labels = {option.id: option.label for option in round_.options}
        for show in self._shows:
            column.addWidget(self._row(show, labels, is_open=round_.stage is RoundStage.OPEN))
        if not self._shows:
            nobody = translate("Pledges", "Nobody is written down yet.")
            column.addWidget(Label(self._theme, nobody, 14, 400, "ink2", lines=0))
        column.addStretch(1)
        self._list.set_content(content)

    def _row(self, show: Show, labels: dict[str, str], *, is_open: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        wanted = [
            f"{labels[option]} {dots}" if dots > 1 else labels[option]
            for option, dots in show.dots.items()
            if option in labels
        ]
        name = Label(self._theme, show.voter, 14, 700, lines=0)
        name.setFixedWidth(self._theme.px(160))
        text = ", ".join(wanted) + (f" – {show.note}" if show.note else "")
        line.addWidget(name)
        line.addWidget(Label(self._theme, text, 14, lines=0), 1)
        if is_open:
            back = Button(self._theme, kind="icon", size="sm", icon="x")
            back.setAccessibleName(fill(translate("Pledges", "Take %1 off the list"), show.voter))
            back.setToolTip(back.accessibleName())
            back.clicked.connect(lambda: self.back_requested.emit(show.voter))
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return row
