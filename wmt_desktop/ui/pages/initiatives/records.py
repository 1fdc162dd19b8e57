"""What a rule did step by step, and the decisions of an arena."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.initiatives import Decision
from wmt_desktop.services.names import rule_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock, money
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.initiatives import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 680
_HEIGHT = 440


def _scrolled(dialog: Dialog, content: QWidget) -> None:
    scroll = Scroll(dialog.theme, content, least=_HEIGHT, alone=True)
    dialog.body.addWidget(scroll)
    scroll.fit()


def step_rows(
    theme: ThemeManager,
    steps: Sequence[Mapping[str, object]],
    titles: Mapping[str, str],
    currency: str,
) -> QVBoxLayout:
    """Return one row for each step: whether it was taken, the title, and why."""
    column = QVBoxLayout()
    column.setSpacing(12)
    for title, sentence, taken in words.step_lines(steps, titles, currency):
        row = QHBoxLayout()
        row.setSpacing(8)
        icon, ink = ("checkc", "ok") if taken else ("minus", "ink2")
        row.addWidget(Picture(theme, icon, ink, 20), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(theme, title, 14, 600, lines=0))
        texts.addWidget(Label(theme, sentence, 14, 400, "ink2", lines=0))
        row.addLayout(texts, 1)
        column.addLayout(row)
    return column


class StepsDialog(Dialog):
    """What a rule selects and why, before anything is recorded."""

    def __init__(
        self,
        theme: ThemeManager,
        rule: str,
        steps: Sequence[Mapping[str, object]],
        titles: Mapping[str, str],
        currency: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            rule_name(rule, translate),
            words.rule_sentence(rule),
            width=_WIDTH,
            parent=parent,
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(step_rows(theme, steps, titles, currency))
        column.addStretch(1)
        _scrolled(self, content)
        self.add_button(translate("Selection", "Close"), first=True)


class DecisionsDialog(Dialog):
    """Every recorded decision, the newest first; none is ever edited."""

    def __init__(
        self,
        theme: ThemeManager,
        decisions: Sequence[Decision],
        titles: Mapping[str, str],
        currency: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Selection", "Decision record"),
            translate("Selection", "A record is never changed; a newer one supersedes it."),
            width=_WIDTH,
            parent=parent,
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for number, decision in enumerate(reversed(decisions)):
            column.addWidget(self._card(decision, titles, currency, in_force=number == 0))
        column.addStretch(1)
        _scrolled(self, content)
        self.add_button(translate("Selection", "Close"), first=True)

    def _card(
        self, decision: Decision, titles: Mapping[str, str], currency: str, *, in_force: bool
    ) -> Card:
        theme = self.theme
        card = Card(theme, shadow=False)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, day_and_clock(decision.made), 16, 600, tabular=True), 1)
        head.addWidget(
            Badge(theme, translate("Selection", "In force"), "ok", "check")
            if in_force
            else Badge(theme, translate("Selection", "Superseded"))
        )
        column.addLayout(head)
        column.addWidget(Label(theme, self._facts(decision, currency), 14, lines=0))
        chosen = ", ".join(
            titles.get(each, translate("Selection", "An initiative that was deleted"))
            for each in decision.selected
        )
        column.addWidget(Label(theme, chosen, 14, 600, lines=0))
        if decision.reason:
            column.addWidget(Label(theme, decision.reason, 14, 400, "ink2", lines=0))
        if decision.steps:
            column.addLayout(step_rows(theme, decision.steps, titles, currency))
        return card

    @staticmethod
    def _facts(decision: Decision, currency: str) -> str:
        facts = [
            rule_name(decision.rule, translate),
            fill(
                translate("Selection", "%1 of %2"),
                money(decision.cost, currency),
                money(decision.budget, currency),
            ),
        ]
        if decision.limit is not None:
            facts.append(translate("Selection", "at most %n", None, decision.limit))
        if decision.fingerprint:
            sign = f"{decision.fingerprint[:4]}-{decision.fingerprint[4:8]}".upper()
            facts.append(fill(translate("Selection", "ballots %1"), sign))
        return " · ".join(facts)
