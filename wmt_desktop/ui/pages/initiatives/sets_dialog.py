"""The best affordable sets beside each other, and what each of them excludes."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.voting.affordable import AffordableSet, exclusions
from wmt_desktop.domain.voting.by_score import CRITERIA
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.initiatives.bars import score_words
from wmt_desktop.ui.pages.initiatives.choosing import Choosing
from wmt_desktop.ui.pages.initiatives.facts import Facts
from wmt_desktop.ui.pages.initiatives.words import exclusion_sentence
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 680
_HEIGHT = 440


class SetsDialog(Dialog):
    """The best set and the next ones.

    Attributes:
        chosen: Ids to tick, when the user took a set, or None.
    """

    def __init__(
        self,
        theme: ThemeManager,
        sets: Sequence[AffordableSet],
        facts: Facts,
        arena: Arena,
        choosing: Choosing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Selection", "What fits the budget together"),
            translate(
                "Selection",
                "The sets with the most in all, the best first. Nothing more fits into any of them.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._facts = facts
        self._arena = arena
        self._choosing = choosing
        self.chosen: tuple[str, ...] | None = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for number, each in enumerate(sets, 1):
            column.addWidget(self._card(number, each))
        if not sets:
            column.addWidget(
                Label(
                    theme,
                    translate("Selection", "Nothing that anybody wants fits the budget."),
                    14,
                    lines=0,
                )
            )
        column.addStretch(1)
        scroll = Scroll(theme, content, least=_HEIGHT, alone=True)
        self.body.addWidget(scroll)
        scroll.fit()
        self.add_button(translate("Selection", "Close"), first=True)

    def _card(self, number: int, found: AffordableSet) -> Card:
        theme, titles = self.theme, self._facts.titles
        card = Card(theme, shadow=False)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        names = "\n".join(titles.get(each, "–") for each in found.ids)
        head.addWidget(Label(theme, f"{number}", 20, 700, "ink2", tabular=True))
        head.addWidget(Label(theme, names, 14, 600, lines=0), 1)
        take = Button(theme, size="sm", icon="check")
        take.setText(translate("Selection", "Tick these"))
        take.setAccessibleName(
            fill(translate("Selection", "Tick these: %1"), names.replace("\n", ", "))
        )
        take.clicked.connect(lambda: self._take(found))
        head.addWidget(take)
        column.addLayout(head)
        column.addWidget(Label(theme, self._figures(found), 14, 400, "ink2", lines=0))
        for sentence in self._excluded(found):
            column.addWidget(Label(theme, sentence, 12, 400, "ink2", lines=0))
        return card

    def _figures(self, found: AffordableSet) -> str:
        value = (
            fill(
                translate("Selection", "mean scores of %1 in all"),
                score_words(hundredths(Fraction(found.value))),
            )
            if self._choosing.rule == CRITERIA
            else words.dots(int(found.value))
        )
        left = (self._arena.budget or 0) - found.cost
        cost = fill(
            translate("Selection", "%1, %2 left"),
            money(found.cost, self._arena.currency),
            money(left, self._arena.currency),
        )
        return f"{value} · {cost}"

    def _excluded(self, found: AffordableSet) -> list[str]:
        costs = {each.id: each.cost for each in self._facts.initiatives if each.cost is not None}
        return [
            exclusion_sentence(each, self._facts.titles, self._arena.currency)
            for each in exclusions(found.ids, costs, self._arena.budget or 0, self._choosing.limit)
        ]

    def _take(self, found: AffordableSet) -> None:
        self.chosen = found.ids
        self.accept()
