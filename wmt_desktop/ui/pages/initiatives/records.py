"""What a rule did step by step, and the decisions of an arena."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.initiatives import Decision
from wmt_desktop.services.names import rule_name, signer_name
from wmt_desktop.services.signing import Signed
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock, money, short_date
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
        standing: Collection[str],
        signed: Mapping[str, Sequence[Signed]],
        titles: Mapping[str, str],
        arena: Arena,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            standing: Ids of those in force.
            signed: Signatures by decision.
            titles: Titles of initiatives as they are now; a record keeps its own.
        """
        super().__init__(
            theme,
            translate("Selection", "Decision record"),
            translate("Selection", "A record is never changed; a newer one supersedes it.")
            if len(standing) < 2
            else translate(
                "Selection",
                "Two laptops decided without knowing of each other. Both records stand until a "
                "new one replaces them.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._arena = arena
        self._titles = titles
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for decision in reversed(decisions):
            found = signed.get(decision.id, ())
            column.addWidget(self._card(decision, found, in_force=decision.id in standing))
        column.addStretch(1)
        _scrolled(self, content)
        self.add_button(translate("Selection", "Close"), first=True)

    def _card(self, decision: Decision, signed: Sequence[Signed], *, in_force: bool) -> Card:
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
        column.addWidget(Label(theme, self._facts(decision), 14, lines=0))
        titles = dict(self._titles) | {each.id: each.title for each in decision.candidates}
        chosen = ", ".join(
            titles.get(each, translate("Selection", "An initiative that was deleted"))
            for each in decision.selected
        )
        column.addWidget(Label(theme, chosen, 14, 600, lines=0))
        if decision.reason:
            column.addWidget(Label(theme, decision.reason, 14, 400, "ink2", lines=0))
        for line in (*self._others(decision), *decision.objections):
            column.addWidget(Label(theme, line, 12, 400, "ink2", lines=0))
        if decision.steps:
            column.addLayout(step_rows(theme, decision.steps, titles, self._arena.currency))
        for each in signed:
            column.addLayout(self._signature(each))
        return card

    def _others(self, decision: Decision) -> list[str]:
        """Return what was not chosen, as it stood then, and when the decision is looked at again."""
        lines = []
        others = [each for each in decision.candidates if each.id not in decision.selected]
        if others:
            names = ", ".join(
                each.title
                if each.cost is None
                else f"{each.title} ({money(each.cost, self._arena.currency)})"
                for each in others
            )
            lines.append(fill(translate("Selection", "Not chosen: %1"), names))
        if decision.review:
            again = short_date(decision.review)
            lines.append(fill(translate("Selection", "Looked at again: %1"), again))
        return lines

    def _signature(self, signed: Signed) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        signature = signed.signature
        icon, ink = ("checkc", "ok") if signed.holds else ("alert", "danger")
        row.addWidget(Picture(self.theme, icon, ink, 20))
        who = signer_name(signature.role, self._arena.place, translate)
        words_ = f"{who}, {signature.name}" if signature.name else who
        if not signed.holds:
            words_ = fill(
                translate("Selection", "%1: the record was changed after signing"), words_
            )
        row.addWidget(Label(self.theme, words_, 14, 500, lines=0), 1)
        row.addWidget(
            Label(self.theme, day_and_clock(signature.made), 12, 400, "ink2", tabular=True)
        )
        return row

    def _facts(self, decision: Decision) -> str:
        facts = [
            rule_name(decision.rule, translate),
            fill(
                translate("Selection", "%1 of %2"),
                money(decision.cost, self._arena.currency),
                money(decision.budget, self._arena.currency),
            ),
        ]
        if decision.limit is not None:
            facts.append(translate("Selection", "at most %n", None, decision.limit))
        if decision.fingerprint:
            sign = f"{decision.fingerprint[:4]}-{decision.fingerprint[4:8]}".upper()
            facts.append(fill(translate("Selection", "ballots %1"), sign))
        return " · ".join(facts)
