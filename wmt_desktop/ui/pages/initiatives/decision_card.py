"""Selection rule, reason and decision record, side by side at the foot of the page."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.deciding import CONSENT
from wmt_desktop.services.names import rule_name
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money_text, parse_money, short_date
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.pages.initiatives import words
from wmt_desktop.ui.pages.initiatives.record_panel import RecordPanel, panel
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label

_NARROW = 1000
_HIGHEST = 400
_ANY = 16_777_215


class RulePanel:
    """The rule, the budget, the limit, and what the rule would do."""

    def __init__(self, theme: ThemeManager) -> None:
        self._theme = theme
        self.widget, column = panel()
        self.title = Label(theme, "", 14, 700)
        self.rule = Dropdown(theme)
        self.rule.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sentence = Label(theme, "", 12, 400, "ink2", lines=0)
        self.budget = QLineEdit()
        self.limit = Stepper(theme, 0, 99)
        self.budget_field = Field(theme, self.budget)
        self.limit_field = Field(theme, self.limit)
        self.busy = False
        self.apply = Button(theme, size="sm", icon="check")
        self.steps = Button(theme, kind="quiet", size="sm")
        self.sets = Button(theme, kind="quiet", size="sm")
        self.notice = Notice(theme)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self.budget_field, 2, Qt.AlignmentFlag.AlignTop)
        figures.addWidget(self.limit_field, 3, Qt.AlignmentFlag.AlignTop)
        actions = Flow(8)
        for button in (self.apply, self.steps, self.sets):
            actions.addWidget(button)
        self.summary = Label(theme, "", 14, lines=0)
        self.change = Button(theme, kind="quiet", size="sm", height=24, padding=8)
        self._controls = QWidget()
        inside = QVBoxLayout(self._controls)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.rule)
        inside.addWidget(self.sentence)
        inside.addLayout(figures)
        inside.addLayout(actions)
        column.addWidget(HeadRow((self.title,), (self.change,)))
        column.addWidget(self.summary)
        column.addWidget(self._controls)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.fold("")

    def show_busy(self, *, busy: bool) -> None:
        """Say that a count goes on, which the same button stops."""
        self.busy = busy
        self.apply.setText(
            translate("Decision", "Counting… Cancel")
            if busy
            else translate("Decision", "Apply the rule")
        )
        self.apply.updateGeometry()

    def fold(self, summary: str) -> None:
        """Say in a sentence what was agreed, instead of the controls; empty shows the controls."""
        self.summary.setText(summary)
        for widget in (self.summary, self.change):
            widget.setVisible(bool(summary))
        self._controls.setVisible(not summary)

    def offer(self, rule: str, refused: str) -> None:
        """Offer the rules; ``refused`` says why fair shares make no sense, or is empty."""
        self.rule.set_options([(name, rule_name(name, translate)) for name in words.OFFERED])
        self.rule.set_key(rule)
        model = self.rule.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(words.OFFERED.index("fair-shares"))
            item.setEnabled(not refused)
            item.setToolTip(refused)
        self.sentence.setText(words.rule_sentence(rule))


class ReasonPanel:
    """Why these initiatives, in the group's words, and when the decision is looked at again."""

    def __init__(self, theme: ThemeManager) -> None:
        self.widget, column = panel()
        self.title = Label(theme, "", 14, 700)
        self.where = Label(theme, "", 12, 400, "ink2")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(100))
        # It takes what the panels beside it leave; its own wish would make the card higher.
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.review = Dropdown(theme)
        self.review_field = Field(theme, self.review)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.where)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.review_field)

    def offer_review(self, minute: int, *, shown: bool) -> None:
        """Offer days to look at the decision again; ``minute`` is the chosen one, or 0."""
        self.review_field.setVisible(shown)
        self.review_field.set_label(translate("Decision", "Looked at again"))
        today = QDateTime.currentDateTime()
        offered = {
            months: today.addMonths(months).toSecsSinceEpoch() // 60 for months in (3, 6, 12)
        }
        options: list[tuple[object, str]] = [(0, translate("Decision", "No day yet"))]
        if minute:
            options.append((minute, short_date(minute)))
        options += [
            (
                when,
                fill(
                    translate("Decision", "%1, %2"),
                    translate("Decision", "in %n months", None, months),
                    short_date(when),
                ),
            )
            for months, when in offered.items()
        ]
        self.review.set_options(options)
        self.review.set_key(minute)


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
        self.rule.title.setText(translate("Decision", "Selection rule"))
        self.rule.budget_field.set_label(fill(translate("Decision", "Budget in %1"), currency))
        self.rule.limit_field.set_label(translate("Decision", "Most initiatives"))
        self.rule.limit.spin.setSpecialValueText(translate("Decision", "no limit"))
        self.rule.show_busy(busy=self.rule.busy)
        self.rule.steps.setText(translate("Decision", "Show the steps"))
        self.rule.sets.setText(translate("Decision", "Compare sets"))
        self.rule.change.setText(translate("Decision", "Change"))
        self.reason.title.setText(
            translate("Decision", "Why these two")
            if selected == 2
            else translate("Decision", "Why these %n", None, selected)
            if selected > 1
            else translate("Decision", "Why this one")
            if selected
            else translate("Decision", "Why this choice")
        )
        self.reason.where.setText(translate("Decision", "Goes into the report"))
        self.reason.text.setAccessibleName(self.reason.title.text())
        self.reason.text.setPlaceholderText(
            translate("Decision", "What convinced the group, and what happens to the others")
        )
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
