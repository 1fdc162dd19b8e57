"""The voting stage: set up, open, or closed, whichever the arena's last round is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Option, Purpose, Round, RoundStage
from wmt_desktop.services.bus import BallotCast, Changed, Event
from wmt_desktop.services.counting import Result
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.initiatives import Promote
from wmt_desktop.services.laptops import Kiosk
from wmt_desktop.services.pledges import PutShow, TakeBack
from wmt_desktop.services.round_rules import SOURCES, OpenRound
from wmt_desktop.services.runoffs import current_round
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import undo_of
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.blocked import BlockedView
from wmt_desktop.ui.pages.voting.compare_dialog import CompareDialog, comparable
from wmt_desktop.ui.pages.voting.deciding import Deciding
from wmt_desktop.ui.pages.voting.ending import Ending
from wmt_desktop.ui.pages.voting.laptops import Laptops
from wmt_desktop.ui.pages.voting.paper_desk import PaperDesk
from wmt_desktop.ui.pages.voting.pledges import PledgesView
from wmt_desktop.ui.pages.voting.results import ResultsView
from wmt_desktop.ui.pages.voting.results_file import write_ranking
from wmt_desktop.ui.pages.voting.running import RunningView
from wmt_desktop.ui.pages.voting.second_round import open_second_round
from wmt_desktop.ui.pages.voting.setup import SetupView
from wmt_desktop.ui.pages.voting.tie_dialogs import run
from wmt_desktop.ui.pages.voting.urn_bar import UrnBar
from wmt_desktop.ui.pages.voting.urns import Urns
from wmt_desktop.ui.pages.voting.vote_log import VoteLog
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.toast import Toast

_KINDS = frozenset({"arena", "round", "show", "channel", "cluster", "note", "initiative"})


class VotingPage(Surface):
    """Everything of stage 5.

    Signals:
        kiosk_requested: Open the kiosk for a round. Argument: the round id.
        stage_requested: Go to another stage. Argument: a ``Stage``.
    """

    kiosk_requested = Signal(str)
    stage_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        toast: Toast,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._services = services
        self._toast = toast
        self._arena: Arena | None = None
        self._rounds: tuple[Round, ...] = ()
        self._setting_up = False
        self._shown = ""
        self._stale = False
        self._urns = Urns(services, theme, toast, self)
        self._ending = Ending(services, theme, toast, self)
        self._deciding = Deciding(services, theme, toast, self)
        self._paper = PaperDesk(services, theme, toast, self)
        self._laptops = Laptops(services, theme, toast, tasks, self, self._refresh)
        self.urn_bar = UrnBar(theme)
        self.setup = SetupView(theme)
        self.running = RunningView(theme)
        self.results = ResultsView(theme)
        self.pledges = PledgesView(theme)
        self.blocked = BlockedView(theme)
        self._stack = QStackedWidget()
        for view in (self.setup, self.running, self.results, self.pledges, self.blocked):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.urn_bar)
        column.addWidget(self._stack, 1)
        self._connect()
        bus.changed.connect(self._on_bus_changed)

    def show_arena(self, arena_id: str) -> None:
        """Show the vote of an arena."""
        self._arena = self._services.arenas.get(arena_id)
        self._setting_up = False
        self._shown = ""
        self._refresh(afresh=True)

    def retranslate(self) -> None:
        """Set the texts anew."""
        for view in (self.setup, self.running, self.results, self.blocked, self.urn_bar):
            view.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @property
    def round(self) -> Round | None:
        """The round on the page: the one chosen from the log, else that of every screen."""
        chosen = next((each for each in self._rounds if each.id == self._shown), None)
        return chosen or current_round(self._rounds)

    def _connect(self) -> None:
        self.setup.submitted.connect(self._on_submitted)
        self.setup.back_requested.connect(self._on_back_requested)
        self.setup.merge_requested.connect(self._on_merge_requested)
        self.setup.board_requested.connect(lambda: self.stage_requested.emit(Stage.IDEAS))
        self.running.kiosk_requested.connect(self.kiosk_requested)
        self.running.close_requested.connect(lambda: self._end(self._ending.close))
        self.running.reset_requested.connect(lambda: self._end(self._ending.stop))
        laptops = self._laptops
        self.running.seal_requested.connect(lambda: self._with_round(laptops.seal))
        self.running.close_all_requested.connect(lambda: self._with_round(laptops.close_for_all))
        self.running.codes_requested.connect(lambda: self._with_round(laptops.print_codes))
        self.urn_bar.seal.clicked.connect(lambda: self._with_round(self._seal_left_over))
        self.results.promote_requested.connect(self._on_promote_requested)
        self.results.reopen_requested.connect(lambda: self._end(self._ending.reopen))
        self.results.runoff_requested.connect(self._on_runoff_requested)
        self.pledges.put_requested.connect(self._on_put_requested)
        self.pledges.back_requested.connect(
            lambda voter: self._with_round(
                lambda round_: self._try(
                    lambda: self._services.pledges.take_back(TakeBack(round_.id, voter))
                )
            )
        )
        self.pledges.reveal_chosen.connect(
            lambda level: self._with_round(lambda round_: deciding.reveal(round_, level))
        )
        self.pledges.close_requested.connect(lambda: self._end(self._ending.close))
        self.pledges.reset_requested.connect(lambda: self._end(self._ending.stop))
        self.pledges.log_requested.connect(self._on_log_requested)
        self.pledges.new_vote_requested.connect(self._on_new_vote_requested)
        self.results.pledge_requested.connect(self._on_pledge_requested)
        paper, deciding = self._paper, self._deciding
        self.running.print_requested.connect(lambda: self._with_round(paper.print))
        self.running.typing_requested.connect(lambda: self._with_round(paper.type_in))
        self.running.hands_requested.connect(lambda: self._with_round(paper.count_hands))
        self.results.reveal_chosen.connect(
            lambda level: self._with_round(lambda round_: deciding.reveal(round_, level))
        )
        self.results.next_requested.connect(lambda: self._with_round(deciding.tell_next))
        self.results.lots_requested.connect(lambda: self._with_round(deciding.draw))
        self.results.draw_requested.connect(lambda: self._with_round(deciding.show_draw))
        self.results.choice_requested.connect(lambda: self._with_round(deciding.choose))
        self.results.regroup_requested.connect(lambda: self._with_round(deciding.regroup))
        self.results.compare_requested.connect(self._on_compare_requested)
        self.results.second_requested.connect(lambda: self._end(self._open_second_round))
        self.results.inclusion_requested.connect(lambda: self._with_round(self._urns.count_again))
        self.blocked.inclusion_requested.connect(lambda: self._with_round(self._urns.count_again))
        self.blocked.exclusion_requested.connect(lambda: self._with_round(self._urns.leave_out))
        self.blocked.log_requested.connect(self._on_log_requested)
        self.blocked.new_vote_requested.connect(self._on_new_vote_requested)
        self.results.log_requested.connect(self._on_log_requested)
        self.results.export_requested.connect(self._on_export_requested)
        self.results.new_vote_requested.connect(self._on_new_vote_requested)

    def _on_bus_changed(self, event: Event) -> None:
        if self._arena is None:
            return
        if isinstance(event, BallotCast):
            if self.round is not None and event.round == self.round.id:
                self.running.show_voted(event.count)
                if self.round.codes:
                    self.running.codes.show_figures(self._services.codes.count(event.round))
                self.running.paper.show_channels(self._services.paper.channels(event.round))
            return
        if isinstance(event, Changed):
            rows = {row.kind for row in event.rows}
            if event.arena != self._arena.id or not rows & _KINDS:
                return
        elif self._arena.id not in event.arenas:
            return
        # Notes come in all the time while the group writes; the page reads them when it is shown.
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self, *, afresh: bool = False) -> None:
        if self._arena is None:
            return
        self._stale = False
        services = self._services
        self._arena = services.arenas.get(self._arena.id)
        self._rounds = services.voting.rounds(self._arena.id)
        round_ = self.round
        self.urn_bar.show_urns(None, 0)
        if round_ is None or (self._setting_up and round_.stage != RoundStage.OPEN):
            self._show_setup(afresh=afresh, back=round_ is not None)
        elif self._is_by_name(round_):
            self._setting_up = False
            self.pledges.show_round(round_, services.pledges.shows(round_.id))
            self._stack.setCurrentWidget(self.pledges)
        elif round_.stage == RoundStage.OPEN:
            self._setting_up = False
            codes = services.codes.count(round_.id) if round_.codes else None
            self.running.show_round(
                round_, services.voting.voted(round_.id), services.kiosks.of(round_.id), codes
            )
            self.running.paper.show_channels(services.paper.channels(round_.id))
            self._stack.setCurrentWidget(self.running)
        else:
            self._show_result(self._arena.id, round_)

    @staticmethod
    def _is_by_name(round_: Round) -> bool:
        """Tell whether the page shows who wants what."""
        if round_.secret or round_.stage is RoundStage.SEALED:
            return False
        return round_.stage is RoundStage.OPEN or round_.purpose is Purpose.PLEDGE

    def _show_result(self, arena: str, round_: Round) -> None:
        services = self._services
        left = services.voting.voted(round_.id) if services.kiosks.waits(round_.id) else 0
        self.urn_bar.show_urns(None, left)
        try:
            result = services.voting.result(round_.id)
        except WmtError as error:
            if error.code is not Code.ROUND_DISPUTED:
                raise
            self.blocked.show_dispute(error, services.voting.urns(round_.id))
            self._stack.setCurrentWidget(self.blocked)
            return
        promoted = {each.source or each.id for each in services.initiatives.all(arena)}
        self.results.show_result(result, promoted)
        self.urn_bar.show_urns(result, left)
        # The shared screen shows the same round as everybody else.
        self.results.reveal.setVisible(round_ == current_round(self._rounds))
        self.results.compare.setVisible(len(comparable(round_, self._closed_results())) > 1)
        self._stack.setCurrentWidget(self.results)

    def _show_setup(self, *, afresh: bool, back: bool) -> None:
        if self._arena is None:
            return
        afresh = afresh or self._stack.currentWidget() is not self.setup
        sources = {
            source: self._services.voting.options(self._arena.id, source) for source in SOURCES
        }
        board = self._services.boards.board(self._arena.id)
        heard = {note.id: board.heard(note) for note in board.notes}
        self.setup.show_arena(self._arena, sources, heard, afresh=afresh, back=back)
        self._stack.setCurrentWidget(self.setup)

    # setting up

    def _on_submitted(self, command: OpenRound) -> None:
        try:
            self._services.voting.open(command)
        except WmtError as error:
            self.setup.show_error(say(error))
            return
        self._start_over()

    def _on_merge_requested(self, stays: Option, other: Option) -> None:
        agreed = ask(
            self,
            self._theme,
            translate("VotingPage", "Merge these two ideas?"),
            fill(
                translate(
                    "VotingPage",
                    "“%1” becomes part of “%2”. Ask those who wrote them first; you can undo it.",
                ),
                other.label,
                stays.label,
            ),
            keep=translate("VotingPage", "Keep both"),
            go=translate("VotingPage", "Merge them"),
            danger=False,
        )
        if agreed:
            self._try(
                lambda: self._services.duplicates.merge(MergeNotes((other.id,), into=stays.id))
            )

    def _on_back_requested(self) -> None:
        self._setting_up = False
        self._refresh()

    def _on_new_vote_requested(self) -> None:
        self._setting_up = True
        self._refresh(afresh=True)

    def _start_over(self) -> None:
        """Show the round that was opened just now."""
        self._setting_up = False
        self._shown = ""
        self._refresh()

    # while it is open

    def _seal_left_over(self, round_: Round) -> None:
        if self._services.kiosks.of(round_.id) is Kiosk.HOME:
            # A copy of this laptop has closed the vote.
            self._end(self._ending.close)
        else:
            self._laptops.seal(round_)

    def _end(self, act: Callable[[Round], bool]) -> None:
        if self.round is not None and act(self.round):
            self._start_over()

    # after it closed

    def _on_promote_requested(self, options: tuple[str, ...]) -> None:
        round_, arena = self.round, self._arena
        if round_ is None or arena is None:
            return
        try:
            made = self._services.initiatives.promote(Promote(round_.id, options))
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        if made:
            self._toast.show_text(
                translate("VotingPage", "%n ideas are initiatives now.", None, len(made)),
                icon="flag",
                undo=undo_of(self._services.history, arena.id, self._toast),
            )
        self.stage_requested.emit(Stage.INITIATIVES)

    def _open_second_round(self, round_: Round) -> bool:
        result = self._services.voting.result(round_.id)
        return open_second_round(self, self._theme, self._services, self._toast, result)

    def _on_runoff_requested(self, options: tuple[str, ...]) -> None:
        round_ = self.round
        if round_ is None:
            return
        result = self._services.voting.result(round_.id)
        labels = {option.id: option.label for option in round_.options}
        places = round_.goes_on - len(result.tally.goes_on)
        agreed = ask(
            self,
            self._theme,
            translate("VotingPage", "Open a run-off?"),
            fill(
                translate(
                    "VotingPage",
                    "%1 are voted on again with one dot each. The first %n go on.",
                    None,
                    places,
                ),
                words.listed([labels[option] for option in options]),
            ),
            keep=translate("VotingPage", "Not now"),
            go=translate("VotingPage", "Open the run-off"),
            danger=False,
        )
        opened = agreed and self._try(
            lambda: self._services.voting.open(
                OpenRound(
                    arena=round_.arena,
                    dots=1,
                    max_per_option=1,
                    source=f"{kind_of(options[0])}s",
                    options=options,
                    tie=round_.tie,
                    people=round_.people,
                    goes_on=places,
                    question=round_.question,
                    question_second=round_.question_second,
                    seed=round_.seed,
                    replaces=round_.id,
                )
            )
        )
        if opened:
            self._start_over()
        else:
            self.results.tie.choose("agreed")
            self.results.table.tick(result.tally.goes_on)

    def _on_put_requested(self, command: PutShow) -> None:
        try:
            self._services.pledges.put(command)
        except WmtError as error:
            self.pledges.show_error(error)
        else:
            self.pledges.written()

    def _on_pledge_requested(self, options: tuple[str, ...]) -> None:
        round_ = self.round
        if round_ is None or not self._deciding.ask_who_joins(round_, options):
            return
        self._start_over()

    def _on_compare_requested(self) -> None:
        if self.round is None:
            return
        results = comparable(self.round, self._closed_results())
        run(CompareDialog(self._theme, results, self._rounds, self))

    def _closed_results(self) -> list[Result]:
        """Return the results of the closed rounds, the oldest first, but for disputed ones."""
        results = []
        for each in self._rounds:
            if each.stage is RoundStage.CLOSED:
                with suppress(WmtError):
                    results.append(self._services.voting.result(each.id))
        return results

    def _with_round(self, act: Callable[[Round], object]) -> None:
        if self.round is not None:
            act(self.round)

    def _on_log_requested(self) -> None:
        round_ = self.round
        if round_ is None:
            return
        log = VoteLog(self._theme, self._rounds, self._services.activity.of_thing, round_.id, self)
        log.chosen.connect(self._on_log_chosen)
        log.exec()
        log.deleteLater()

    def _on_log_chosen(self, round_id: str) -> None:
        self._shown = round_id
        self._refresh()

    def _on_export_requested(self) -> None:
        round_ = self.round
        if round_ is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("VotingPage", "Export table"),
            f"{translate('VotingPage', 'Voting results')}.csv",
            translate("VotingPage", "Table (*.csv)"),
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
        if self._try(lambda: write_ranking(self._services.voting.result(round_.id), path)):
            self._toast.show_text(
                fill(translate("VotingPage", "Saved as %1"), path.name), icon="export"
            )

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except WmtError as error:
            self._toast.show_refusal(error)
            return False
        return True
