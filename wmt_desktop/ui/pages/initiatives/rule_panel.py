"""The rule of a selection with its budget and limit, and what it would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wmt_desktop.services.names import rule_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.pages.initiatives import words
from wmt_desktop.ui.pages.initiatives.record_panel import panel
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label


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

    def retranslate(self, currency: str) -> None:
        """Set the texts anew."""
        self.title.setText(translate("Decision", "Selection rule"))
        self.budget_field.set_label(fill(translate("Decision", "Budget in %1"), currency))
        self.limit_field.set_label(translate("Decision", "Most initiatives"))
        self.limit.spin.setSpecialValueText(translate("Decision", "no limit"))
        self.show_busy(busy=self.busy)
        self.steps.setText(translate("Decision", "Show the steps"))
        self.sets.setText(translate("Decision", "Compare sets"))
        self.change.setText(translate("Decision", "Change"))

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
