"""Why these initiatives, and when the decision is looked at again."""

from __future__ import annotations

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import short_date
from wmt_desktop.ui.pages.initiatives.record_panel import panel
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label


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

    def retranslate(self, selected: int) -> None:
        """Set the texts anew; ``selected`` is how many initiatives there is a reason for."""
        self.title.setText(
            translate("Decision", "Why these two")
            if selected == 2
            else translate("Decision", "Why these %n", None, selected)
            if selected > 1
            else translate("Decision", "Why this one")
            if selected
            else translate("Decision", "Why this choice")
        )
        self.where.setText(translate("Decision", "Goes into the report"))
        self.text.setAccessibleName(self.title.text())
        self.text.setPlaceholderText(
            translate("Decision", "What convinced the group, and what happens to the others")
        )

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
