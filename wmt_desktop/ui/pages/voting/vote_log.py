"""The vote log: every round of an arena, and what was done to it when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.rounds import Purpose, Round, RoundStage
from wmt_desktop.services.names import action_name
from wmt_desktop.services.records import HistoryLine
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge, Tone
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 640


class VoteLog(Dialog):
    """The rounds, the newest first; a closed one can be shown.

    Signals:
        chosen: Show the result of a round. Argument: its id.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        rounds: Sequence[Round],
        history: Callable[[str], Sequence[HistoryLine]],
        turnout: Callable[[str], int],
        shown: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build the log.

        Args:
            rounds: The oldest first.
            history: Returns every change of one round, the newest first.
            turnout: Returns how many voted in a round that is over.
            shown: Id of the round on the page.
        """
        super().__init__(
            theme,
            translate("VoteLog", "Vote log"),
            translate("VoteLog", "What is written here cannot be changed or removed."),
            width=_WIDTH,
            parent=parent,
        )
        self._turnout = turnout
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for number, round_ in reversed(list(enumerate(rounds, 1))):
            column.addWidget(self._card(number, round_, history(round_.id), round_.id == shown))
        column.addStretch(1)
        scroll = Scroll(theme, content, least=420, alone=True)
        self.body.addWidget(scroll)
        scroll.fit()
        self.add_button(translate("VoteLog", "Close"), first=True)

    def _card(
        self, number: int, round_: Round, history: Sequence[HistoryLine], shown: bool
    ) -> Card:
        card = Card(self.theme, shadow=False)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(self._head(number, round_, shown))
        told = [words.in_short(round_)]
        if round_.stage is not RoundStage.OPEN and round_.purpose is Purpose.CHOICE:
            told.append(translate("Compare", "%n voted", None, self._turnout(round_.id)))
        column.addWidget(Label(self.theme, " · ".join(told), 14, 400, "ink2", lines=0))
        for minute, action, reason in _events(history):
            line = QHBoxLayout()
            line.setSpacing(12)
            when = Label(self.theme, day_and_clock(minute), 12, 400, "ink2", tabular=True)
            when.setFixedWidth(self.theme.px(128))
            what = action_name(action, 1, translate)
            what = what[:1].upper() + what[1:]
            text = fill(translate("VoteLog", "%1: “%2”"), what, reason) if reason else what
            line.addWidget(when)
            line.addWidget(Label(self.theme, text, 14, lines=0), 1)
            column.addLayout(line)
        return card

    def _head(self, number: int, round_: Round, shown: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = fill(translate("VoteLog", "Vote %1"), number)
        row.addWidget(Label(self.theme, title, 16, 600))
        text, tone, icon = _state(round_)
        row.addWidget(Badge(self.theme, text, tone, icon))
        row.addStretch(1)
        if shown:
            row.addWidget(Badge(self.theme, translate("VoteLog", "On the page"), "primary"))
        elif round_.stage == RoundStage.CLOSED:
            button = Button(self.theme, translate("VoteLog", "Show this result"), size="sm")
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self._choose(round_.id))
            row.addWidget(button)
        return row

    def _choose(self, round_id: str) -> None:
        self.chosen.emit(round_id)
        self.accept()


def _state(round_: Round) -> tuple[str, Tone, str]:
    if round_.stage == RoundStage.OPEN:
        return translate("VoteLog", "Open"), "warn", "vote"
    if round_.stage == RoundStage.CLOSED:
        return translate("VoteLog", "Closed"), "ok", "lock"
    return translate("VoteLog", "Cancelled, not counted"), "plain", "x"


def _events(history: Sequence[HistoryLine]) -> list[tuple[int, str, str]]:
    """Return (minute, action, reason) of each step, the oldest first; equal ones once."""
    steps: dict[tuple[str, int], tuple[int, str, str]] = {}
    earlier = ""
    for line in reversed(history):
        step = (line.stream, line.number)
        reason = steps[step][2] if step in steps else ""
        if line.field == "reason" and line.value:
            # Where ideas are joined more than once, one reason stands behind the other.
            reason = str(line.value).removeprefix(f"{earlier} / ")
            earlier = str(line.value)
        elif line.field == "exclusion" and line.value:
            reason = str(line.value)
        elif line.field == "rulings" and isinstance(line.value, list) and line.value:
            ruling = line.value[-1]
            reason = str(ruling.get("reason") or ruling.get("seed") or "")
        steps[step] = (line.minute, line.action, reason)
    return list(dict.fromkeys(steps.values()))
