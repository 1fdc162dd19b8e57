"""Selection rule, reason and decision record, side by side at the foot of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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
from wmt_desktop.domain.initiatives import Decision
from wmt_desktop.services.names import rule_name
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock, money, money_text, parse_money
from wmt_desktop.ui.pages.initiatives import words
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_NARROW = 1000
_HIGHEST = 400
_ANY = 16_777_215


def _panel() -> tuple[QWidget, QVBoxLayout]:
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    return panel, column


class RulePanel:
    """The rule, the budget, the limit, and what the rule would do."""

    def __init__(self, theme: ThemeManager) -> None:
        self._theme = theme
        self.widget, column = _panel()
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
        self.apply = Button(theme, size="sm", icon="check")
        self.steps = Button(theme, kind="quiet", size="sm")
        self.notice = Notice(theme)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self.budget_field, 2, Qt.AlignmentFlag.AlignTop)
        figures.addWidget(self.limit_field, 3, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.apply)
        actions.addWidget(self.steps)
        actions.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.rule)
        column.addWidget(self.sentence)
        column.addLayout(figures)
        column.addLayout(actions)
        column.addWidget(self.notice)
        column.addStretch(1)

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
    """Why these initiatives, in the group's words."""

    def __init__(self, theme: ThemeManager) -> None:
        self.widget, column = _panel()
        self.title = Label(theme, "", 14, 700)
        self.where = Label(theme, "", 12, 400, "ink2")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(100))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.where)
        column.addLayout(head)
        column.addWidget(self.text, 1)


class RecordPanel:
    """The decision in force and the button that records a new one."""

    def __init__(self, theme: ThemeManager) -> None:
        self._theme = theme
        self.widget, column = _panel()
        self.title = Label(theme, "", 14, 700)
        self.badge = Badge(theme)
        self.earlier = Button(theme, kind="quiet", size="sm")
        self.record = Button(theme, kind="primary", icon="sign")
        self.hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._labels: list[tuple[Label, Label]] = []
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        column.addLayout(head)
        self._lines: list[QWidget] = []
        for _ in range(3):
            column.addWidget(self._line())
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.record)

    def show_decision(self, decision: Decision | None, earlier: int, currency: str) -> None:
        """Show the decision in force and how many it superseded."""
        rows: Sequence[tuple[str, str]] = ()
        if decision is None:
            self.badge.show_state(translate("Decision", "Not recorded"), "warn", "timer")
        else:
            self.badge.show_state(translate("Decision", "In force"), "ok", "check")
            rows = (
                (rule_name(decision.rule, translate), ""),
                (
                    words.initiatives(len(decision.selected)),
                    fill(
                        translate("Decision", "%1 of %2"),
                        money(decision.cost, currency),
                        money(decision.budget, currency),
                    ),
                ),
                (translate("Decision", "Recorded"), day_and_clock(decision.made)),
            )
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(rows))
            if number < len(rows):
                for label, text in zip(self._labels[number], rows[number], strict=True):
                    label.setText(text)
        self.earlier.setVisible(decision is not None)
        self.earlier.setText(
            translate("Decision", "Show all %n decisions", None, earlier + 1)
            if earlier
            else translate("Decision", "Show the steps of this decision")
        )

    def _line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        name = Label(self._theme, "", 14, 500)
        value = Label(self._theme, "", 12, 400, "ink2", tabular=True)
        row.addWidget(Picture(self._theme, "checkc", "ok", 18))
        row.addWidget(name, 1)
        row.addWidget(value)
        self._labels.append((name, value))
        self._lines.append(line)
        return line


class DecisionCard(Card):
    """The three panels.

    Signals:
        rule_chosen: Argument: the rule's name.
        budget_set: Argument: cents, or None.
        limit_set: Argument: the limit, or None.
        apply_requested: Tick what the rule selects.
        steps_requested: Show what the rule did.
        reason_changed: The text was changed.
        record_requested: Record the decision.
        decisions_requested: Show the recorded decisions.
    """

    rule_chosen = Signal(str)
    budget_set = Signal(object)
    limit_set = Signal(object)
    apply_requested = Signal()
    steps_requested = Signal()
    reason_changed = Signal()
    record_requested = Signal()
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

    def retranslate(self, currency: str, selected: int) -> None:
        """Set the texts anew."""
        self.rule.title.setText(translate("Decision", "Selection rule"))
        self.rule.budget_field.set_label(fill(translate("Decision", "Budget in %1"), currency))
        self.rule.limit_field.set_label(translate("Decision", "Most initiatives"))
        self.rule.limit.spin.setSpecialValueText(translate("Decision", "no limit"))
        self.rule.apply.setText(translate("Decision", "Apply the rule"))
        self.rule.steps.setText(translate("Decision", "Show the steps"))
        self.reason.title.setText(
            translate("Decision", "Why these %n", None, selected)
            if selected > 1
            else translate("Decision", "Why this one")
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
        self.reason.text.textChanged.connect(self.reason_changed)
        self.record.record.clicked.connect(self.record_requested)
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
