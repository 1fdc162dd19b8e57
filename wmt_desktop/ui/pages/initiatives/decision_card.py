"""Selection rule, reason and decision record, side by side at the foot of the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.deciding import CONSENT
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.formats import money_text, parse_money
from wmt_desktop.ui.pages.initiatives.reason_panel import ReasonPanel
from wmt_desktop.ui.pages.initiatives.record_panel import RecordPanel
from wmt_desktop.ui.pages.initiatives.rule_panel import RulePanel
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card, Line

_NARROW = 1000
_HIGHEST = 400
_ANY = 16_777_215


class DecisionCard(Card):
    """The three panels.

    Signals:
        rule_chosen: Argument: the rule's name.
        budget_set: Argument: cents, or None.
        limit_set: Argument: the limit, or None.
        apply_requested: Tick what the rule selects.
        steps_requested: Show what the rule did.
        sets_requested: Show the best affordable sets.
        change_requested: Show the controls of the rule again.
        reason_changed: Argument: the text.
        review_set: Argument: the minute until when the decision is looked at again, or 0.
        record_requested: Record the decision.
        sign_requested: Sign the decision in force.
        decisions_requested: Show the recorded decisions.
    """

    rule_chosen = Signal(str)
    budget_set = Signal(object)
    limit_set = Signal(object)
    apply_requested = Signal()
    steps_requested = Signal()
    sets_requested = Signal()
    change_requested = Signal()
    reason_changed = Signal(str)
    review_set = Signal(int)
    record_requested = Signal()
    sign_requested = Signal()
    decisions_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.rule = RulePanel(theme)
        self.reason = ReasonPanel(theme)
        self.record = RecordPanel(theme)
        self._lines = [Line(theme, vertical=True), Line(theme, vertical=True)]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rule.widget, 100)
        self._row.addWidget(self._lines[0])
        self._row.addWidget(self.reason.widget, 128)
        self._row.addWidget(self._lines[1])
        self._row.addWidget(self.record.widget, 116)
        self._budget: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._connect()
        theme.changed.connect(self._arrange)

    def show_budget(self, budget: int | None) -> None:
        """Show the budget, unless the user is typing another."""
        self._budget = budget
        if not self.rule.budget.hasFocus():
            self.rule.budget.setText(money_text(budget))
            self.rule.budget_field.set_error("")

    def show_limit(self, limit: int | None) -> None:
        """Show the limit; None is none."""
        self.rule.limit.set_value(limit or 0)

    def show_reason(self, reason: str) -> None:
        """Show the reason, unless the user is typing it."""
        text = self.reason.text
        if text.toPlainText() != reason and not text.hasFocus():
            text.blockSignals(True)
            text.setPlainText(reason)
            text.blockSignals(False)

    def show_review(self, minute: int) -> None:
        """Show when the decision is looked at again; consent asks for a day."""
        by_consent = self.rule.rule.key() == CONSENT
        self.reason.offer_review(minute, shown=by_consent or bool(minute))

    def retranslate(self, currency: str, selected: int) -> None:
        """Set the texts anew."""
        self.rule.retranslate(currency)
        self.reason.retranslate(selected)
        self.record.title.setText(translate("Decision", "Decision record"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.rule.rule.chosen.connect(lambda key: self.rule_chosen.emit(str(key)))
        self.rule.budget.editingFinished.connect(self._on_budget_edited)
        self.rule.limit.changed.connect(lambda value: self.limit_set.emit(value or None))
        self.rule.apply.clicked.connect(self.apply_requested)
        self.rule.steps.clicked.connect(self.steps_requested)
        self.rule.sets.clicked.connect(self.sets_requested)
        self.rule.change.clicked.connect(self.change_requested)
        self.reason.text.textChanged.connect(
            lambda: self.reason_changed.emit(self.reason.text.toPlainText())
        )
        self.reason.review.chosen.connect(lambda minute: self.review_set.emit(int(str(minute))))
        self.record.record.clicked.connect(self.record_requested)
        self.record.sign.clicked.connect(self.sign_requested)
        self.record.earlier.clicked.connect(self.decisions_requested)

    def _on_budget_edited(self) -> None:
        try:
            budget = parse_money(self.rule.budget.text())
        except WmtError as error:
            self.rule.budget_field.set_error(say(error))
            return
        self.rule.budget_field.set_error("")
        if budget != self._budget:
            self.budget_set.emit(budget)

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self.setMaximumHeight(_ANY if narrow else self._theme.px(_HIGHEST))
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        for line in self._lines:
            line.setVisible(not narrow)
