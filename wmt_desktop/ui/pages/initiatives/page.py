"""The initiatives stage: compare, weigh, select within the budget, record the decision and sign it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.services.bus import BallotCast, Changed, Event
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.frame import GREEDY
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.pages.initiatives.budget_card import BudgetCard
from wmt_desktop.ui.pages.initiatives.comparison import Comparison
from wmt_desktop.ui.pages.initiatives.decision_card import DecisionCard
from wmt_desktop.ui.pages.initiatives.drafts import Drafts
from wmt_desktop.ui.pages.initiatives.editing import Editing
from wmt_desktop.ui.pages.initiatives.facts import Facts, read_facts
from wmt_desktop.ui.pages.initiatives.selecting import Selecting
from wmt_desktop.ui.pages.initiatives.weigh_menu import WeighMenu
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast

_KINDS = frozenset(
    {
        "arena",
        "note",
        "cluster",
        "round",
        "initiative",
        "follow_up",
        "criterion",
        "score",
        "placing",
        "objection",
        "decision",
        "signature",
    }
)


class InitiativesPage(Surface):
    """Everything of stage 6.

    Signals:
        stage_requested: Go to another stage. Argument: a ``Stage``.
        scoring_requested: Open the page on which people score one by one. Argument: arena id.
        note_requested: Show a note on its board. Argument: a ``Note``.
    """

    stage_requested = Signal(object)
    scoring_requested = Signal(str)
    note_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        toast: Toast,
        tasks: Tasks,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._services = services
        self._arena: Arena | None = None
        self._facts = Facts()
        self._stale = False
        self.budget = BudgetCard(theme)
        self.comparison = Comparison(theme)
        self.decision = DecisionCard(theme)
        self.empty = EmptyState(theme, "flag")
        self.editing = Editing(services, theme, toast, tasks, self)
        self.selecting = Selecting(
            services, theme, toast, self.decision, Drafts(settings, self), tasks, self
        )
        self.weighing = WeighMenu(services, theme, toast, self)
        self._build(theme)
        self._connect()
        bus.changed.connect(self._on_bus_changed)
        self.retranslate()

    def show_arena(self, arena_id: str) -> None:
        """Show the initiatives of an arena."""
        self.selecting.flush()
        self._arena = self._services.arenas.get(arena_id)
        self._read()
        self.selecting.begin(self._arena, self._facts)
        self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Initiatives", "Compare initiatives"))
        self.criteria.setText(translate("Initiatives", "Criteria and weights"))
        self.weigh.setText(translate("Initiatives", "Weigh"))
        self.weigh.setToolTip(
            translate("Initiatives", "Score, place on the matrix, or hear objections")
        )
        self.import_button.setText(translate("Initiatives", "Import"))
        self.add.setText(translate("Initiatives", "Add initiative"))
        for button in (self.criteria, self.weigh, self.import_button, self.add):
            button.setAccessibleName(button.text())
        self.to_vote.setText(translate("Initiatives", "Go to the vote"))
        self.empty.title.setText(translate("Initiatives", "No initiatives yet"))
        self.empty.sentence.setText(
            translate("Initiatives", "Promote ideas from the vote, or add the first one here.")
        )
        self.comparison.retranslate()
        self.weighing.retranslate()
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

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.selecting.flush()

    # building

    def _build(self, theme: ThemeManager) -> None:
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self.criteria = Button(theme, size="sm", icon="sliders")
        self.weigh = Button(theme, size="sm", icon="scale", trailing="down")
        self.weigh.setMenu(self.weighing.menu)
        self.import_button = Button(theme, size="sm", icon="import")
        self.add = Button(theme, size="sm", icon="plus")
        self.to_vote = Button(theme, kind="primary", icon="vote")
        head = HeadRow(
            (self._title,),
            (self.criteria, self.weigh, self.import_button, self.add),
            spare=(self.import_button,),
        )
        # Built in its place: the style sheet dresses all of a widget anew when it moves.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Surface(theme, parent=scroll.viewport())
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
        scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._with_arena(self.editing.add))
        self.import_button.clicked.connect(lambda: self._with_arena(self.editing.choose_file))
        self.editing.busy.connect(self.import_button.refuse)
        self.editing.note_requested.connect(self.note_requested)
        self.editing.stage_requested.connect(self.stage_requested)
        self.to_vote.clicked.connect(lambda: self.stage_requested.emit(Stage.VOTING))
        self.selecting.changed.connect(self._show_picked)
        self.criteria.clicked.connect(self._on_criteria_requested)
        self.weighing.scoring_requested.connect(self.scoring_requested)
        self.weighing.criteria_requested.connect(self._on_criteria_requested)
        comparison = self.comparison
        comparison.picked.connect(self.selecting.pick)
        comparison.edit_requested.connect(self._on_edit_requested)
        comparison.delete_requested.connect(self._with(self.editing.delete))
        comparison.origin_requested.connect(self._on_origin_requested)
        comparison.news_requested.connect(self._with(self.editing.follow_up))
        comparison.criteria_requested.connect(self._on_criteria_requested)
        comparison.move_requested.connect(self.editing.move)
        self.weigh.pressed.connect(lambda: self._with_arena(self.weighing.offer))

    # reading and showing

    def _read(self) -> None:
        if self._arena is None:
            return
        self._stale = False
        self._arena = self._services.arenas.get(self._arena.id)
        self._facts = read_facts(self._services, self._arena.id)

    def _refresh(self) -> None:
        self._read()
        if self._arena is not None:
            self.selecting.follow(self._arena, self._facts)
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
        there = bool(self._facts.initiatives)
        for widget in (self.budget, self.comparison, self.decision, self.weigh):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.to_vote.setVisible(not there)
        currency = self._arena.currency if self._arena else "EUR"
        self.comparison.show_initiatives(
            self._facts.columns(currency),
            [each.id for each in self.selecting.picked],
            len(self._facts.weighing.scorers),
        )
        self.selecting.show()
        self._show_picked()

    def _show_picked(self) -> None:
        """Show what is ticked in columns and bar."""
        if self._arena is None:
            return
        picked = self.selecting.picked
        self.comparison.show_picked([each.id for each in picked])
        self.budget.show_selection(
            picked, self._arena.budget, self.selecting.limit, self._arena.currency
        )

    # editing

    def _on_edit_requested(self, initiative: str, field: str) -> None:
        found = self._found(initiative)
        if found is not None and self._arena is not None:
            self.editing.edit(found, self._arena, field)

    def _on_origin_requested(self, initiative: str) -> None:
        found = self._found(initiative)
        if found is not None and initiative in self._facts.origins:
            self.editing.show_origin(found, self._facts.origins[initiative])

    def _on_criteria_requested(self) -> None:
        self._with_arena(self.weighing.show_criteria)

    def _with(self, act: Callable[[Initiative], None]) -> Callable[[str], None]:
        def call(initiative: str) -> None:
            found = self._found(initiative)
            if found is not None:
                act(found)

        return call

    def _found(self, initiative: str) -> Initiative | None:
        return next((each for each in self._facts.initiatives if each.id == initiative), None)

    def _with_arena(self, act: Callable[[Arena], None]) -> None:
        if self._arena is not None:
            act(self._arena)
