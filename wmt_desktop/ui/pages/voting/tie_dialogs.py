"""Deciding a tie in the room: lots drawn here and now, or a choice with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import SystemRandom

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import TieRuling
from wmt_desktop.services.round_rules import throw_dice
from wmt_desktop.services.rulings import Lot, OpenTie, lots
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.idea_box import IdeaBox
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 560
_SHORT = 12
"""Digits of a hash that are enough to see which one is smaller."""


class DrawDialog(Dialog):
    """Takes what the room throws or reads aloud, draws, and shows each step.

    Args:
        labels: Words by option id.
        agreed: The words for a lot that were agreed before the vote, or empty.
        draw: Draws and returns what was decided; raises ``WmtError``.
    """

    def __init__(
        self,
        theme: ThemeManager,
        tie: OpenTie,
        labels: Mapping[str, str],
        agreed: str,
        draw: Callable[[str], TieRuling],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Ties", "Draw lots"),
            fill(
                translate(
                    "Ties",
                    "%1 have as many dots and voters. The first %n go on. "
                    "What is drawn stands; it cannot be drawn again.",
                    None,
                    tie.places,
                ),
                words.listed([labels[option] for option in tie.options]),
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._labels = labels
        self._places = tie.places
        self._draw = draw
        self.seed = QLineEdit()
        self.seed.setMaxLength(200)
        self._field = Field(theme, self.seed)
        self._field.set_label(
            translate("VotingWords", "Words for the lot")
            if agreed
            else translate("Ties", "Throw dice in the room, or let somebody read a line aloud")
        )
        self.seed.setText(agreed)
        self.seed.setReadOnly(bool(agreed))
        self.seed.textChanged.connect(lambda: self._field.set_error(""))
        self.dice = Button(theme, translate("Ties", "Throw dice here"), size="sm", icon="dice")
        self.dice.setAutoDefault(False)
        self.dice.clicked.connect(lambda: self.seed.setText(throw_dice(SystemRandom())))
        if agreed:
            self.dice.hide()
        self.body.addWidget(self._field)
        self.body.addWidget(self.dice, 0, Qt.AlignmentFlag.AlignLeft)
        self._keep = self.add_button(translate("Ties", "Not now"))
        self.go = self.add_button(translate("Ties", "Draw"), "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_draw)
        self.focus_first(self.seed)

    def _on_draw(self) -> None:
        try:
            ruling = self._draw(self.seed.text())
        except WmtError as error:
            self._field.set_error(say(error))
            self.seed.setFocus()
            return
        self.question.setText(translate("Ties", "The lots are drawn"))
        self.consequence.setText("")
        for widget in (self._field, self.dice, self._keep, self.consequence):
            widget.hide()
        self.body.addWidget(LotTable(self.theme, ruling, self._labels, self._places))
        self.go.setText(translate("Ties", "Close"))
        self.go.clicked.disconnect()
        self.go.clicked.connect(self.accept)
        self.go.setFocus()


class LotTable(QWidget):
    """The lots in order, and how anybody can check them.

    Args:
        places: How many go on, or None when that is not to be marked.
    """

    def __init__(
        self,
        theme: ThemeManager,
        ruling: TieRuling,
        labels: Mapping[str, str],
        places: int | None = None,
    ) -> None:
        super().__init__()
        drawn = lots(ruling.seed, ruling.order)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        said = Label(theme, fill(translate("Ties", "1. The words: “%1”"), ruling.seed), 14, lines=0)
        grid.addWidget(said, 0, 0, 1, 3)
        step = translate("Ties", "2. Each idea has a number from the words; the smallest is first.")
        grid.addWidget(Label(theme, step, 14, lines=0), 1, 0, 1, 3)
        for row, lot in enumerate(drawn, 2):
            goes_on = places is not None and lot.number <= places
            weight = 700 if goes_on else 400
            text = labels.get(lot.option, lot.option)
            if goes_on:
                text = fill(translate("Ties", "%1 goes on"), text)
            grid.addWidget(Label(theme, str(lot.number), 16, 700, tabular=True), row, 0)
            grid.addWidget(Label(theme, text, 14, weight, lines=0), row, 1)
            grid.addWidget(
                Label(theme, f"{lot.hash[:_SHORT]}…", 12, 400, "ink2", tabular=True), row, 2
            )
        below = len(drawn) + 2
        how = translate(
            "Ties",
            "3. Anybody can check it: the number is the SHA-256 of the words followed by the sign "
            "of the idea. With a command line:",
        )
        grid.addWidget(Label(theme, how, 12, 400, "ink2", lines=0), below, 0, 1, 3)
        self.commands = QPlainTextEdit(commands(ruling.seed, drawn))
        self.commands.setReadOnly(True)
        self.commands.setTabChangesFocus(True)
        self.commands.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.commands.setFixedHeight(theme.px(44 + 20 * len(drawn)))
        self.commands.setAccessibleName(how)
        grid.addWidget(self.commands, below + 1, 0, 1, 3)


def commands(seed: str, drawn: Sequence[Lot]) -> str:
    """Return a command for each lot that prints its number."""
    safe = seed.replace("'", "'\\''")
    return "\n".join(f"printf '%s' '{safe}{lot.option}' | sha256sum" for lot in drawn)


def show_draw(
    parent: QWidget, theme: ThemeManager, ruling: TieRuling, labels: Mapping[str, str]
) -> None:
    """Show how lots were drawn."""
    dialog = Dialog(
        theme, translate("Ties", "How the lots were drawn"), width=_WIDTH, parent=parent
    )
    dialog.body.addWidget(LotTable(theme, ruling, labels))
    dialog.add_button(translate("Ties", "Close"), first=True)
    dialog.exec()
    dialog.deleteLater()


class ChoiceDialog(Dialog):
    """Which of the tied go on, and why.

    Args:
        decide: Called with the order and the reason; raises ``WmtError``.
    """

    def __init__(
        self,
        theme: ThemeManager,
        tie: OpenTie,
        labels: Mapping[str, str],
        decide: Callable[[tuple[str, ...], str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Ties", "Which go on?"),
            translate(
                "Ties",
                "Tick %n of them. The reason goes on record and into the report.",
                None,
                tie.places,
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._tie = tie
        self._decide = decide
        self.boxes: dict[str, QCheckBox] = {}
        for option in tie.options:
            box = IdeaBox(theme, labels[option])
            box.check.toggled.connect(self._on_toggled)
            self.boxes[option] = box.check
            self.body.addWidget(box)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.px(72))
        self._field = Field(theme, self.reason)
        self._field.set_label(translate("Ties", "Reason"))
        self.body.addWidget(self._field)
        self.add_button(translate("Ties", "Not now"))
        self.go = self.add_button(translate("Ties", "Decide"), "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_decide)
        self.focus_first(next(iter(self.boxes.values())))
        self._on_toggled()

    def _ticked(self) -> list[str]:
        return [option for option, box in self.boxes.items() if box.isChecked()]

    def _on_toggled(self) -> None:
        wrong = len(self._ticked()) != self._tie.places
        self.go.refuse(
            translate("Ties", "Tick exactly %n of them.", None, self._tie.places) if wrong else ""
        )

    def _on_decide(self) -> None:
        ticked = self._ticked()
        order = (*ticked, *(each for each in self._tie.options if each not in ticked))
        try:
            self._decide(order, self.reason.toPlainText())
        except WmtError as error:
            self._field.set_error(say(error))
            self.reason.setFocus()
        else:
            self.accept()
