"""The initiatives stage: compare, select within the budget, record the decision and its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.voting.selection import Selection
from wmt_desktop.services.arenas import EditArena
from wmt_desktop.services.bus import BallotCast, Changed, Event
from wmt_desktop.services.deciding import Choose, Select
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.frame import GREEDY
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.pages.initiatives.budget_card import BudgetCard
from wmt_desktop.ui.pages.initiatives.choosing import (
    Choosing,
    beginning,
    enough_for_fair_shares,
    refusal_to_record,
)
from wmt_desktop.ui.pages.initiatives.comparison import Comparison
from wmt_desktop.ui.pages.initiatives.decision_card import DecisionCard
from wmt_desktop.ui.pages.initiatives.editing import Editing
from wmt_desktop.ui.pages.initiatives.records import DecisionsDialog, StepsDialog
from wmt_desktop.ui.pages.initiatives.words import MANUAL, step_lines
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast

_KINDS = frozenset({"arena", "round", "initiative", "decision"})


class InitiativesPage(Surface):
    """Everything of stage 6.

    Signals:
        stage_requested: Go to another stage. Argument: a ``Stage``.
    """

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
        self.editing = Editing(services, theme, toast, tasks, self)
        self._arena: Arena | None = None
        self._initiatives: tuple[Initiative, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._choosing = Choosing()
        self._drafts: dict[str, Choosing] = {}
        self._selection: Selection | None = None
        self._stale = False
        self.budget = BudgetCard(theme)
        self.comparison = Comparison(theme)
        self.decision = DecisionCard(theme)
        self.empty = EmptyState(theme, "flag")
        self._build(theme)
        self._connect()
        bus.changed.connect(self._on_bus_changed)
        self.retranslate()

    def show_arena(self, arena_id: str) -> None:
        """Show the initiatives of an arena."""
        if self._arena is not None:
            self._drafts[self._arena.id] = self._choosing
        self._arena = self._services.arenas.get(arena_id)
        self._selection = None
        self._read()
        self._choosing = self._drafts.get(arena_id) or beginning(self._in_force)
        self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Initiatives", "Compare initiatives"))
        self.import_button.setText(translate("Initiatives", "Import"))
        self.add.setText(translate("Initiatives", "Add initiative"))
        self.to_vote.setText(translate("Initiatives", "Go to the vote"))
        self.empty.title.setText(translate("Initiatives", "No initiatives yet"))
        self.empty.sentence.setText(
            translate("Initiatives", "Promote ideas from the vote, or add the first one here.")
        )
        self.comparison.retranslate()
        if self._arena is not None:
            self._show()

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

    # building

    def _build(self, theme: ThemeManager) -> None:
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self.import_button = Button(theme, size="sm", icon="import")
        self.add = Button(theme, size="sm", icon="plus")
        self.to_vote = Button(theme, kind="primary", icon="vote")
        head = HeadRow((self._title,), (self.import_button, self.add))
        self._content = Surface(theme)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.budget)
        column.addWidget(self.comparison)
        column.addWidget(self.decision, GREEDY)
        column.addWidget(self.empty, GREEDY)
        column.addWidget(self.to_vote, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._with_arena(self.editing.add))
        self.import_button.clicked.connect(lambda: self._with_arena(self.editing.choose_file))
        self.editing.busy.connect(self.import_button.refuse)
        self.to_vote.clicked.connect(lambda: self.stage_requested.emit(Stage.VOTING))
        self.comparison.picked.connect(self._on_picked)
        self.comparison.edit_requested.connect(self._on_edit_requested)
        self.comparison.delete_requested.connect(self._on_delete_requested)
        card = self.decision
        card.rule_chosen.connect(self._on_rule_chosen)
        card.budget_set.connect(self._on_budget_set)
        card.limit_set.connect(self._on_limit_set)
        card.apply_requested.connect(self._on_apply_requested)
        card.steps_requested.connect(self._on_steps_requested)
        card.reason_changed.connect(self._on_reason_changed)
        card.record_requested.connect(self._on_record_requested)
        card.decisions_requested.connect(self._on_decisions_requested)

    # reading and showing

    @property
    def _in_force(self) -> Decision | None:
        return self._decisions[-1] if self._decisions else None

    @property
    def _picked(self) -> list[Initiative]:
        by_id = {each.id: each for each in self._initiatives}
        return [by_id[each] for each in self._choosing.picked if each in by_id]

    @property
    def _titles(self) -> dict[str, str]:
        return {each.id: each.title for each in self._initiatives}

    @property
    def _currency(self) -> str:
        return self._arena.currency if self._arena else "EUR"

    @property
    def _budget(self) -> int | None:
        return self._arena.budget if self._arena else None

    def _read(self) -> None:
        if self._arena is None:
            return
        self._stale = False
        arena = self._arena.id
        self._arena = self._services.arenas.get(arena)
        self._initiatives = self._services.initiatives.all(arena)
        self._decisions = self._services.decisions.all(arena)
        self._dots = self._services.initiatives.dots(arena)

    def _refresh(self) -> None:
        before = self._in_force
        self._read()
        if self._in_force != before:
            self._choosing = beginning(self._in_force)
        self._show()

    def _on_bus_changed(self, event: Event) -> None:
        if self._arena is None or isinstance(event, BallotCast):
            return
        if isinstance(event, Changed):
            ours = event.arena == self._arena.id
            if not ours or not {row.kind for row in event.rows} & _KINDS:
                return
        elif self._arena.id not in event.arenas:
            return
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _show(self) -> None:
        there = bool(self._initiatives)
        for widget in (self.budget, self.comparison, self.decision):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.to_vote.setVisible(not there)
        self.comparison.show_initiatives(
            self._initiatives, self._dots, self._choosing.picked, self._currency
        )
        text = self.decision.reason.text
        if text.toPlainText() != self._choosing.reason and not text.hasFocus():
            text.blockSignals(True)
            text.setPlainText(self._choosing.reason)
            text.blockSignals(False)
        self.decision.show_budget(self._budget)
        self.decision.show_limit(self._choosing.limit)
        self.decision.record.show_decision(
            self._in_force, max(0, len(self._decisions) - 1), self._currency
        )
        self._show_choosing()

    def _show_choosing(self) -> None:
        """Show what is ticked now: bar, rule, and whether it can be recorded."""
        picked, choosing = self._picked, self._choosing
        self.comparison.show_picked([each.id for each in picked])
        self.budget.show_selection(picked, self._budget, choosing.limit, self._currency)
        self.decision.retranslate(self._currency, len(picked))
        enough = enough_for_fair_shares(self._initiatives, self._dots, self._budget)
        refused = (
            ""
            if enough
            else translate("Initiatives", "Fair shares need money for at least four ideas.")
        )
        self.decision.rule.offer(choosing.rule, refused)
        self.decision.rule.apply.refuse(self._apply_refusal(refused))
        self.decision.rule.steps.setVisible(self._selection is not None)
        refusal = refusal_to_record(choosing, picked, self._budget, self._currency, self._in_force)
        self.decision.record.record.refuse(refusal)
        self.decision.record.hint.setText(self._record_hint(refusal))
        self.decision.record.record.setText(
            translate("Initiatives", "Record a new decision")
            if self._in_force
            else translate("Initiatives", "Record the decision")
        )
        self._show_notice()

    def _show_notice(self) -> None:
        choosing, notice = self._choosing, self.decision.rule.notice
        if choosing.recorded_rule == MANUAL and choosing.by_rule is not None:
            notice.show_text(
                translate(
                    "Initiatives", "Your ticks differ from the rule: recorded as chosen by hand."
                )
            )
            return
        steps = self._selection.steps if self._selection else ()
        out = [step.as_record() for step in steps if step.decision == "does-not-fit"][:1]
        lines = step_lines(out, self._titles, self._currency)
        notice.show_text(f"{lines[0][0]}: {lines[0][1]}" if lines else "")

    def _apply_refusal(self, fair_shares: str) -> str:
        if self._choosing.rule == MANUAL:
            return translate("Initiatives", "Tick the initiatives above.")
        if not self._budget:
            return translate("Initiatives", "Set the budget first.")
        return fair_shares if self._choosing.rule == "fair-shares" else ""

    def _record_hint(self, refusal: str) -> str:
        if refusal or self._in_force is None:
            return refusal
        return translate("Initiatives", "The earlier decision stays in the record as superseded.")

    # choosing

    def _on_picked(self, initiative: str, ticked: bool) -> None:
        others = tuple(each for each in self._choosing.picked if each != initiative)
        self._choosing = replace(self._choosing, picked=(*others, initiative) if ticked else others)
        self._show_choosing()

    def _on_rule_chosen(self, rule: str) -> None:
        self._choosing = replace(self._choosing, rule=rule, by_rule=None)
        self._selection = None
        self._show_choosing()

    def _on_limit_set(self, limit: int | None) -> None:
        self._choosing = replace(self._choosing, limit=limit)
        self._show_choosing()

    def _on_budget_set(self, budget: int | None) -> None:
        if self._arena is not None:
            arena = replace(self._arena, budget=budget)
            self._try(lambda: self._services.arenas.edit(EditArena(arena)))

    def _on_reason_changed(self) -> None:
        self._choosing = replace(self._choosing, reason=self.decision.reason.text.toPlainText())
        self._show_choosing()

    def _on_apply_requested(self) -> None:
        command = self._command()
        try:
            self._selection = self._services.decisions.preview(command)
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        selected = self._selection.selected
        self._choosing = replace(self._choosing, picked=selected, by_rule=selected)
        self._show_choosing()

    def _on_steps_requested(self) -> None:
        if self._selection is None:
            return
        steps = [step.as_record() for step in self._selection.steps]
        self._open(
            StepsDialog(
                self._theme, self._selection.rule, steps, self._titles, self._currency, self
            )
        )

    def _on_decisions_requested(self) -> None:
        self._open(
            DecisionsDialog(self._theme, self._decisions, self._titles, self._currency, self)
        )

    def _on_record_requested(self) -> None:
        choosing, arena, budget = self._choosing, self._arena, self._budget
        if arena is None or budget is None:
            return
        service = self._services.decisions
        if choosing.recorded_rule == MANUAL:
            picked = tuple(each.id for each in self._picked)
            command = Choose(arena.id, budget, picked, choosing.reason, choosing.limit)
            done = self._try(lambda: service.choose(command))
        else:
            done = self._try(lambda: service.select(self._command()))
        if done:
            self._toast.show_text(
                translate("Initiatives", "The decision is recorded."), icon="sign"
            )

    def _command(self) -> Select:
        choosing = self._choosing
        return Select(
            self._arena.id if self._arena else "",
            self._budget or 0,
            choosing.limit,
            choosing.rule,
            choosing.reason,
        )

    # editing

    def _on_edit_requested(self, initiative: str, field: str) -> None:
        found = self._found(initiative)
        if found is not None:
            self.editing.edit(found, self._currency, field)

    def _on_delete_requested(self, initiative: str) -> None:
        found = self._found(initiative)
        if found is not None:
            self.editing.delete(found)

    def _found(self, initiative: str) -> Initiative | None:
        return next((each for each in self._initiatives if each.id == initiative), None)

    def _with_arena(self, act: Callable[[Arena], None]) -> None:
        if self._arena is not None:
            act(self._arena)

    @staticmethod
    def _open(dialog: StepsDialog | DecisionsDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except WmtError as error:
            self._toast.show_refusal(error)
            return False
        return True
