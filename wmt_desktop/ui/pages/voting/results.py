"""The result of a closed vote: figures, ranking, tie, rule, reveal, ballot check."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.rounds import Round
from wmt_desktop.domain.voting.tally import places_from_below
from wmt_desktop.services.counting import Result
from wmt_desktop.services.figures import per_cent
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.figures import Figures
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.frame import GREEDY, TwoColumns, clear
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.pages.voting.marks import VoterColumns
from wmt_desktop.ui.pages.voting.regroup_dialog import regrouped_words
from wmt_desktop.ui.pages.voting.results_head import ResultsHead
from wmt_desktop.ui.pages.voting.results_table import ResultsTable
from wmt_desktop.ui.pages.voting.second_round import lacks, offers_second_round
from wmt_desktop.ui.pages.voting.side_cards import CheckCard, RevealCard, RuleCard
from wmt_desktop.ui.pages.voting.tie_card import AGREED, ALL, CHOICE, LOT, RUNOFF, TieCard
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import ThemeChip
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


class Legend(QWidget):
    """What the columns mean, and the themes in the table."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_result(self, result: Result) -> None:
        """Explain the columns of a result."""
        clear(self._row)
        cap = min(3, result.round.max_per_option)
        sample = VoterColumns(self._theme, dict.fromkeys(range(1, cap + 1), 1), cap, cap, height=18)
        sample.setFixedWidth(21)
        self._row.addWidget(sample)
        self._row.addWidget(
            Label(self._theme, _columns_words(result.round), 12, 400, "ink2", lines=0),
            1,
        )
        themes = dict.fromkeys(option.theme for option in result.round.options)
        for theme in themes:
            if theme is not Theme.NONE:
                self._row.addSpacing(8)
                self._row.addWidget(ThemeChip(self._theme, theme))


class ResultsView(TwoColumns):
    """A closed vote.

    Signals:
        promote_requested: Argument: option ids, in the order of the ranking.
        reopen_requested: Go on with the vote, or hold it again.
        runoff_requested: Argument: ids of the tied options.
        lots_requested: Draw lots for the tie at the cut.
        draw_requested: Show the lots that were drawn.
        choice_requested: Decide the tie at the cut with a reason.
        regroup_requested: Join ideas that are one.
        compare_requested: Show the rounds side by side.
        erasure_requested: Erase what an idea says.
        pledge_requested: Ask who will join. Argument: option ids.
        reveal_chosen: Argument: a ``Revealed``.
        next_requested: Tell one place more, from below.
        inclusion_requested: Count an urn again that was left out.
        log_requested: Show the vote log.
        export_requested: Save the table.
        new_vote_requested: Set up another vote.
        second_requested: Vote again on what goes on, the second of two rounds. Argument: option ids.
    """

    promote_requested = Signal(object)
    reopen_requested = Signal()
    runoff_requested = Signal(object)
    lots_requested = Signal()
    draw_requested = Signal()
    choice_requested = Signal()
    regroup_requested = Signal()
    compare_requested = Signal()
    erasure_requested = Signal()
    pledge_requested = Signal(object)
    reveal_chosen = Signal(object)
    next_requested = Signal()
    inclusion_requested = Signal()
    log_requested = Signal()
    export_requested = Signal()
    new_vote_requested = Signal()
    second_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._result: Result | None = None
        self._promoted: Set[str] = frozenset()
        self.table = ResultsTable(theme)
        self.tie = TieCard(theme)
        self.reveal = RevealCard(theme)
        self.ballots = CheckCard(theme)
        self._figures = Figures(theme)
        self._legend = Legend(theme)
        self._joined = Notice(theme, "card", "merge")
        self._rule = RuleCard(theme)
        self.head = ResultsHead(theme)
        self._connect_head()
        self.main.addWidget(self.head)
        self.main.addWidget(self._figures)
        ranking = QVBoxLayout()
        ranking.setSpacing(10)
        ranking.addWidget(self.table, GREEDY)
        ranking.addWidget(self._legend)
        ranking.addWidget(self._joined)
        ranking.addStretch(1)
        self.main.addLayout(ranking, 1)
        for card in (self.tie, self._rule, self.reveal, self.ballots):
            self.side.addWidget(card)
        self.side.addStretch(1)
        self._build_foot(theme)
        self.table.changed.connect(self._say_onward)
        self.tie.chosen.connect(self._on_tie_chosen)
        self.tie.draw_requested.connect(self.draw_requested)
        self.reveal.chosen.connect(self.reveal_chosen)
        self.reveal.next_requested.connect(self.next_requested)
        self.ballots.include.clicked.connect(self.inclusion_requested)
        self.retranslate()

    def show_result(
        self, result: Result, promoted: Set[str], run_off: Result | None = None
    ) -> None:
        """Show a result.

        Args:
            promoted: Ids of options that are initiatives already.
            run_off: The last that was held on its tie, or None.
        """
        before, self._result, self._promoted = self._result, result, promoted
        if before == result:
            self._say_onward()
            return
        # Another count (a run-off was held) brings its own ticks.
        same = before is not None and (before.round.id, before.tally) == (
            result.round.id,
            result.tally,
        )
        kept = self.table.ticked() if same else ()
        self.table.show_result(result)
        self.tie.show_result(result, run_off, afresh=not same)
        if same:
            self.table.tick(kept)
        self._say()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.head.retranslate()
        self.reopen.setText(translate("VotingResults", "Reopen the vote"))
        self.second.setText(translate("VotingResults", "Second round"))
        self.table.retranslate()
        self.tie.retranslate()
        self.reveal.retranslate()
        self.ballots.retranslate()
        self._say()

    def _connect_head(self) -> None:
        head = self.head
        head.new_vote.clicked.connect(self.new_vote_requested)
        head.log.clicked.connect(self.log_requested)
        head.export.clicked.connect(self.export_requested)
        head.regroup.triggered.connect(self.regroup_requested)
        head.compare.triggered.connect(self.compare_requested)
        head.erase.triggered.connect(self.erasure_requested)
        head.pledge.triggered.connect(lambda: self.pledge_requested.emit(self.table.ticked()))

    def _build_foot(self, theme: ThemeManager) -> None:
        self.stay = Label(theme, "", 14, 400, "ink2", lines=0)
        self.reopen = Button(theme, size="lg", icon="undo")
        self.promote = Button(theme, kind="primary", size="lg", trailing="right")
        self.second = Button(theme, size="lg", icon="vote")
        self.second.clicked.connect(lambda: self.second_requested.emit(self.table.ticked()))
        self.reopen.clicked.connect(self.reopen_requested)
        self.promote.clicked.connect(lambda: self.promote_requested.emit(self.table.ticked()))
        self.set_foot(self.stay, (self.reopen, self.second, self.promote))

    def _say(self) -> None:
        result = self._result
        if result is None:
            return
        self.head.show_result(result)
        self._figures.show_figures(_figures(result))
        self._legend.show_result(result)
        self._rule.show_result(result)
        round_, ranking = result.round, result.tally.ranking
        told = len(places_from_below(ranking, round_.shown))
        self.reveal.show_level(round_.revealed, told, len(ranking))
        self._joined.show_text(regrouped_words(result))
        self.second.setVisible(offers_second_round(result))
        self.ballots.show_result(result)
        self._say_onward()

    def _say_onward(self) -> None:
        result = self._result
        if result is None:
            return
        ticked = self.table.ticked()
        fresh = [option for option in ticked if option not in self._promoted]
        others = len(result.tally.ranking) - len(ticked)
        if ticked and not fresh:
            self.promote.setText(translate("VotingResults", "Go to initiatives"))
            self.stay.setText(translate("VotingResults", "All of these are initiatives already."))
        else:
            self.promote.setText(
                translate("VotingResults", "Promote %n ideas to initiatives", None, len(fresh))
            )
            self.stay.setText(_stay_words(result, ticked, others))
        self.promote.updateGeometry()
        self.second.refuse(lacks(result, ticked))
        self.head.pledge.setEnabled(bool(ticked))
        self.promote.refuse(
            "" if ticked else translate("VotingResults", "Tick at least one idea that goes on.")
        )

    def _on_tie_chosen(self, key: str) -> None:
        tie, result = self.tie.tie, self._result
        if tie is None or result is None:
            return
        asks = {LOT: self.lots_requested, CHOICE: self.choice_requested}
        if key == RUNOFF:
            self.runoff_requested.emit(self.tie.open_options)
            return
        if key in asks:
            asks[key].emit()
            # Whether it was decided or not, the card shows what holds now.
            self.tie.choose(AGREED)
            self.table.tick((self._result or result).tally.goes_on)
            return
        more = tie.options if key == ALL else ()
        self.table.tick((*result.tally.goes_on, *more))


def _figures(result: Result) -> list[tuple[str, str, str]]:
    tally, people = result.tally, result.round.people
    of = translate("VotingResults", "%1 of %2")
    turnout = fill(of, number(result.cast), number(people)) if people else number(result.cast)
    share = (
        fill(translate("VotingResults", "%1% of people present"), per_cent(result.cast / people))
        if people
        else translate("VotingResults", "ballots counted")
    )
    each = number(tally.dots_used / tally.valid, 1) if tally.valid else "0"
    voted = sum(place.dots > 0 for place in tally.ranking)
    without = len(tally.ranking) - voted
    return [
        (translate("VotingResults", "Turnout"), turnout, share),
        (
            translate("VotingResults", "Dots used"),
            fill(of, number(tally.dots_used), number(tally.dots_available)),
            fill(translate("VotingResults", "%1 per voter"), each),
        ),
        (
            translate("VotingResults", "Unused dots"),
            number(tally.dots_unused),
            translate("VotingResults", "%n more cut", None, tally.dots_cut)
            if tally.dots_cut
            else translate("VotingResults", "%n blank ballots", None, tally.blank)
            if tally.blank
            else translate("VotingResults", "no blank ballot"),
        ),
        (
            translate("VotingResults", "Ideas voted on"),
            fill(of, voted, len(tally.ranking)),
            translate("VotingResults", "%n without a dot", None, without)
            if without
            else translate("VotingResults", "none without a dot"),
        ),
    ]


def _stay_words(result: Result, ticked: tuple[str, ...], others: int) -> str:
    stay = translate("VotingResults", "The other %n stay on the board.", None, others)
    if set(ticked) != set(result.tally.goes_on) and not _open_tie(result):
        return f"{stay} {translate('VotingResults', 'This differs from the rule agreed before.')}"
    return stay


def _open_tie(result: Result) -> bool:
    return any(tie.at_cut and not tie.decided for tie in result.tally.ties)


def _columns_words(round_: Round) -> str:
    cap = round_.max_per_option
    if not round_.secret:
        return translate("VotingResults", "One column is one voter.")
    if cap == 1:
        return translate("VotingResults", "One column is one voter. Names are never stored.")
    if cap > 5:
        return fill(
            translate(
                "VotingResults", "One column is one voter: 1 to %1 dots. Names are never stored."
            ),
            cap,
        )
    figures = ", ".join(str(dots) for dots in range(cap, 1, -1))
    return fill(
        translate(
            "VotingResults", "One column is one voter: %1 or 1 dots. Names are never stored."
        ),
        figures,
    )
