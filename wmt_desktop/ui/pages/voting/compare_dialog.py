"""Several rounds side by side: the first vote and its run-off, a vote and its repetition."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.counting import Result
from wmt_desktop.services.runoffs import tie_of
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_MOST = 4
"""Rounds that fit side by side."""


def comparable(shown: Round, results: Sequence[Result]) -> tuple[Result, ...]:
    """Return the results that share an idea with a round, the oldest first, the last few of many."""
    options = {option.id for option in shown.options}
    sharing = [each for each in results if options & {option.id for option in each.round.options}]
    return tuple(sharing[-_MOST:])


class CompareDialog(Dialog):
    """Dots and places of each idea in each round.

    Args:
        results: The oldest first.
        rounds: All rounds of the arena, for the numbers of the votes.
    """

    def __init__(
        self,
        theme: ThemeManager,
        results: Sequence[Result],
        rounds: Sequence[Round],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Compare", "The rounds side by side"),
            translate("Compare", "Dots, and the place behind them. “–” means not voted on."),
            width=440 + 100 * len(results),
            parent=parent,
        )
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        numbers = {each.id: at for at, each in enumerate(rounds, 1)}
        right = Qt.AlignmentFlag.AlignRight
        for column, result in enumerate(results, 1):
            title = _title(result.round, rounds, numbers[result.round.id])
            grid.addWidget(Label(theme, title, 12, 600, "ink2", lines=0), 0, column, right)
            turnout = translate("Compare", "%n voted", None, result.cast)
            grid.addWidget(Label(theme, turnout, 12, 400, "ink2"), 1, column, right)
        labels = {option.id: option.label for result in results for option in result.round.options}
        for row, option in enumerate(_in_order(results), 2):
            grid.addWidget(Label(theme, labels[option], 14, lines=0), row, 0)
            for column, result in enumerate(results, 1):
                text, goes_on = cell(result, option)
                weight = 700 if goes_on else 400
                label = Label(theme, text, 14, weight, tabular=True)
                grid.addWidget(label, row, column, right)
        scroll = Scroll(theme, content, least=420, alone=True)
        self.body.addWidget(scroll)
        scroll.fit()
        note = translate("Compare", "In bold: goes on by that round.")
        self.body.addWidget(Label(theme, note, 12, 400, "ink2", lines=0))
        self.add_button(translate("Compare", "Close"), first=True)


def cell(result: Result, option: str) -> tuple[str, bool]:
    """Return dots and place of an option in a result, and whether it goes on there."""
    place = next((each for each in result.tally.ranking if each.option == option), None)
    if place is None:
        return "–", False
    rank = f"{place.rank} =" if place.tied else str(place.rank)
    text = fill(translate("Compare", "%1 (%2)"), number(place.dots), rank)
    return text, option in result.tally.goes_on


def _in_order(results: Sequence[Result]) -> list[str]:
    """Return every option once, in the order of the first round that it was in."""
    ranked = (place.option for result in results for place in result.tally.ranking)
    return list(dict.fromkeys(ranked))


def _title(round_: Round, rounds: Sequence[Round], at: int) -> str:
    if tie_of(round_, rounds) is not None:
        return fill(translate("Compare", "Vote %1, run-off"), at)
    if round_.carries:
        return fill(translate("Compare", "Vote %1, reopened"), at)
    if round_.replaces:
        return fill(translate("Compare", "Vote %1, again"), at)
    return fill(translate("Compare", "Vote %1"), at)
