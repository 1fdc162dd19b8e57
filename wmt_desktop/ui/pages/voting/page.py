"""The voting stage: set up, open, or closed, whichever the arena's last round is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Purpose, Round, RoundStage
from wmt_desktop.services.bus import BallotCast, Changed, Event
from wmt_desktop.services.laptops import Kiosk
from wmt_desktop.services.pledges import PutShow, TakeBack
from wmt_desktop.services.ports import Wordings
from wmt_desktop.services.round_rules import SOURCES, OpenRound
from wmt_desktop.services.runoffs import current_round
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.pages.voting.blocked import BlockedView
from wmt_desktop.ui.pages.voting.deciding import Deciding
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.ending import Ending
from wmt_desktop.ui.pages.voting.erasing import ErasingOptions
from wmt_desktop.ui.pages.voting.following import Following, run_off_of
from wmt_desktop.ui.pages.voting.laptops import Laptops
from wmt_desktop.ui.pages.voting.paper_desk import PaperDesk
from wmt_desktop.ui.pages.voting.pledges import PledgesView
from wmt_desktop.ui.pages.voting.results import ResultsView
from wmt_desktop.ui.pages.voting.running import RunningView
from wmt_desktop.ui.pages.voting.setup import SetupView
from wmt_desktop.ui.pages.voting.tie_card import AGREED
from wmt_desktop.ui.pages.voting.urn_bar import UrnBar
from wmt_desktop.ui.pages.voting.urns import Urns
from wmt_desktop.ui.pages.voting.vote_log import VoteLog
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.toast import Toast

_KINDS = frozenset({"arena", "round", "show", "channel", "cluster", "note", "initiative"})


class VotingPage(Surface):
    """Everything of stage 5.

    Signals:
        kiosk_requested: Open the kiosk for a round. Argument: the round id.
        stage_requested: Go to another stage. Argument: a ``Stage``.
        alike_shown: Two ideas look alike; show them on the board. Argument: their ids.
    """

    kiosk_requested = Signal(str)
    stage_requested = Signal(object)
    alike_shown = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        toast: Toast,
        tasks: Tasks,
        wordings: Wordings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._services = services
        self._arena: Arena | None = None
        self._rounds: tuple[Round, ...] = ()
        self._setting_up = False
        self._shown = ""
        self._stale = False
        desk = Desk(services, theme, toast, wordings, self)
        self._desk = desk
        self._urns = Urns(desk)
        self._ending = Ending(desk)
        self._deciding = Deciding(desk)
        self._following = Following(desk)
        self._paper = PaperDesk(desk)
        self._laptops = Laptops(desk, tasks, self._refresh)
        self._erasing = ErasingOptions(desk, tasks)
        self.urn_bar = UrnBar(theme)
        self.setup = SetupView(theme)
        self.running = RunningView(theme)
        self.results = ResultsView(theme)
        self.pledges = PledgesView(theme)
        self.blocked = BlockedView(theme)
        # In its place before it is filled: what is moved is dressed anew with all that it holds.
        self._stack = QStackedWidget(self)
        for view in (self.setup, self.running, self.results, self.pledges, self.blocked):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.urn_bar)
        column.addWidget(self._stack, 1)
        self._connect_round()
        self._connect_rest()
        bus.changed.connect(self._on_bus_changed)

    def show_arena(self, arena_id: str) -> None:
        """Show the vote of an arena; one that is being set up is as it was left."""
        another = self._arena is None or self._arena.id != arena_id
        self._arena = self._services.arenas.get(arena_id)
        self._setting_up = self._setting_up and not another
        self._shown = ""
        self._refresh(afresh=another)

    def set_up(self, things: tuple[str, ...]) -> None:
        """Set up a vote on clusters or notes, unless another is open."""
        self._on_new_vote_requested()
        self.setup.options.choose(things)

    def tell_next(self) -> None:
        """Tell the room the next place, while places are told."""
        if self._stack.currentWidget() is self.results and self.results.reveal.telling:
            self._act(self._deciding.tell_next)

    def retranslate(self) -> None:
        """Set the texts anew."""
        for view in (
            self.setup,
            self.running,
            self.results,
            self.pledges,
            self.blocked,
            self.urn_bar,
        ):
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

    def _connect_round(self) -> None:
        """Connect what is done with the round on the page."""
        running, results, pledges, blocked = self.running, self.results, self.pledges, self.blocked
        acts: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
            (running.close_requested, self._ending.close),
            (running.reset_requested, self._ending.stop),
            (running.seal_requested, self._laptops.seal),
            (running.close_all_requested, self._laptops.close_for_all),
            (running.codes_requested, self._laptops.print_codes),
            (running.print_requested, self._paper.print),
            (running.typing_requested, self._paper.type_in),
            (running.hands_requested, self._paper.count_hands),
            (self.urn_bar.seal_requested, self._seal_left_over),
            (pledges.put_requested, self._put),
            (pledges.back_requested, self._take_back),
            (pledges.reveal_chosen, self._deciding.reveal),
            (pledges.result_requested, self._show_choice),
            (pledges.close_requested, self._ending.close),
            (pledges.reset_requested, self._ending.stop),
            (results.promote_requested, self._promote),
            (results.reopen_requested, self._ending.reopen),
            (results.runoff_requested, self._hold_runoff),
            (results.second_requested, self._following.second_round),
            (results.pledge_requested, self._following.ask_who_joins),
            (results.compare_requested, self._compare),
            (results.erasure_requested, self._erasing.ask),
            (results.export_requested, self._following.save_table),
            (results.reveal_chosen, self._deciding.reveal),
            (results.next_requested, self._deciding.tell_next),
            (results.lots_requested, self._deciding.draw),
            (results.draw_requested, self._deciding.show_draw),
            (results.choice_requested, self._deciding.choose),
            (results.regroup_requested, self._deciding.regroup),
            (results.inclusion_requested, self._urns.count_again),
            (blocked.inclusion_requested, self._urns.count_again),
            (blocked.exclusion_requested, self._urns.leave_out),
            *((view.log_requested, self._show_log) for view in (results, pledges, blocked)),
        )
        for signal, act in acts:
            signal.connect(partial(self._act, act))

    def _connect_rest(self) -> None:
        self.setup.submitted.connect(self._on_submitted)
        self.setup.back_requested.connect(self._on_back_requested)
        self.setup.merge_requested.connect(self._deciding.merge)
        self.setup.alike_requested.connect(self.alike_shown)
        self.setup.board_requested.connect(lambda: self.stage_requested.emit(Stage.IDEAS))
        self.running.kiosk_requested.connect(self.kiosk_requested)
        for view in (self.results, self.pledges, self.blocked):
            view.new_vote_requested.connect(self._on_new_vote_requested)

    def _on_bus_changed(self, event: Event) -> None:
        if self._arena is None:
            return
        if isinstance(event, BallotCast):
            if self.round is not None and event.round == self.round.id:
                self.running.show_voted(event.ballots)
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
        if round_.secret or round_.stage is RoundStage.CANCELLED:
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
        others = self._following.comparable(round_, self._rounds)
        self.results.show_result(result, promoted, run_off_of(round_, others, self._rounds))
        self.urn_bar.show_urns(result, left)
        # The shared screen shows the same round as everybody else.
        self.results.reveal.setVisible(round_ == current_round(self._rounds))
        self.results.head.compare.setVisible(len(others) > 1)
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

    def _on_back_requested(self) -> None:
        self._setting_up = False
        self._refresh()

    def _on_new_vote_requested(self) -> None:
        self._setting_up = True
        self._refresh(afresh=True)

    # the round on the page

    def _act(self, act: Callable[..., object], *arguments: object) -> None:
        """Do something with the round on the page; True means that there is another one now."""
        if self.round is not None and act(self.round, *arguments):
            self._start_over()

    def _start_over(self) -> None:
        """Show the round that was opened or closed just now, with the keyboard on what comes next."""
        self._setting_up = False
        self._shown = ""
        self._refresh()
        firsts: dict[QWidget | None, QWidget] = {
            self.running: self.running.kiosk,
            self.results: self.results.reveal.next,
            self.pledges: self.pledges.voter,
        }
        first = firsts.get(self._stack.currentWidget())
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seal_left_over(self, round_: Round) -> bool:
        if self._services.kiosks.of(round_.id) is Kiosk.HOME:
            # A copy of this laptop has closed the vote.
            return self._ending.close(round_)
        self._laptops.seal(round_)
        return False

    def _put(self, round_: Round, command: PutShow) -> None:
        del round_
        try:
            self._services.pledges.put(command)
        except WmtError as error:
            self.pledges.show_error(error)
        else:
            self.pledges.written()

    def _take_back(self, round_: Round, voter: str) -> None:
        self._desk.try_(lambda: self._services.pledges.take_back(TakeBack(round_.id, voter)))

    def _promote(self, round_: Round, options: tuple[str, ...]) -> None:
        if self._following.promote(round_, options):
            self.stage_requested.emit(Stage.INITIATIVES)

    def _hold_runoff(self, round_: Round, options: tuple[str, ...]) -> bool:
        opened = self._following.runoff(round_, options)
        if not opened:
            self.results.tie.choose(AGREED)
            self.results.table.tick(self._services.voting.result(round_.id).tally.goes_on)
        return opened

    def _compare(self, round_: Round) -> None:
        self._following.compare(round_, self._rounds)

    def _show_log(self, round_: Round) -> None:
        log = VoteLog(
            self._desk.theme,
            self._rounds,
            self._services.activity.of_thing,
            self._services.voting.turnout,
            round_.id,
            self,
        )
        log.chosen.connect(self._on_log_chosen)
        log.exec()
        log.deleteLater()

    def _show_choice(self, round_: Round) -> None:
        """Show the result that pledges follow from, the last in which something was chosen."""
        earlier = self._rounds[: self._rounds.index(round_)]
        chosen = [
            each
            for each in earlier
            if each.purpose is Purpose.CHOICE and each.stage is RoundStage.CLOSED
        ]
        if chosen:
            shown = current_round(chosen)
            self._on_log_chosen(shown.id if shown else chosen[-1].id)

    def _on_log_chosen(self, round_id: str) -> None:
        self._shown = round_id
        self._refresh()
