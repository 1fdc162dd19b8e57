"""What people see while they score: a start, one page for each initiative, thanks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wmt_desktop.domain.criteria import SCALE, Criterion
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.scoring.keys import BigKey, ScoreKeys
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.label import Label

_MARGIN = 48
_WIDE = 1120


class StartPage(Surface):
    """Between two people: which sheet is next, and how many are in.

    Signals:
        started: Argument: language code.
    """

    started = Signal(str)

    def __init__(self, theme: ThemeManager, languages: Sequence[tuple[str, Translate]]) -> None:
        super().__init__(theme)
        self._languages = languages
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(24)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Label(theme, "", 64, 700, lines=2, align=centre)
        self.lead = Label(theme, "", 28, 400, "ink2", lines=0, align=centre)
        self.error = Label(theme, "", 28, 500, "danger", lines=0, align=centre)
        self.error.hide()
        self.buttons = {code: BigKey(theme, "play", primary=True) for code, _ in languages}
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addStretch(1)
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _=False, language=code: self.started.emit(language))
            row.addWidget(button)
        row.addStretch(1)
        self.count = Label(theme, "", 24, 400, "ink2", align=centre)
        for widget in (self.title, self.lead, self.error):
            column.addWidget(widget)
        column.addSpacing(24)
        column.addLayout(row)
        column.addStretch(1)
        column.addWidget(self.count)

    def show_next(self, number: int, scored: int, *, thanks: int = 0) -> None:
        """Show the next sheet; ``thanks`` is the one that was handed in just now."""
        low, high = SCALE
        _, translate = self._languages[0]
        self.error.hide()
        self.title.setText(
            fill(translate("Scoring", "Thank you. Sheet %1 is in."), thanks)
            if thanks
            else translate("Scoring", "Score the initiatives")
        )
        self.lead.setText(
            fill(
                translate(
                    "Scoring", "Give %1 to %2 for each question. Nobody sees whose sheet it is."
                ),
                low,
                high,
            )
        )
        self.count.setText(translate("Scoring", "%n sheets are in", None, scored))
        for code, translate in self._languages:
            self.buttons[code].show_words(fill(translate("Scoring", "Begin sheet %1"), number))

    def show_error(self, sentence: str) -> None:
        """Say why scoring is not possible."""
        self.error.setText(sentence)
        self.error.show()


class SheetPage(Surface):
    """One initiative with a row of keys for each criterion.

    Signals:
        turned: Arguments: 1 for the next initiative, -1 for the one before.
        scored: Arguments: criterion id, value.
    """

    turned = Signal(int)
    scored = Signal(str, int)

    def __init__(self, theme: ThemeManager, criteria: Sequence[Criterion]) -> None:
        super().__init__(theme)
        self._theme = theme
        self._criteria = criteria
        self.where = Label(theme, "", 24, 500, "ink2")
        self.still = Label(theme, "", 24, 600, "danger")
        self.title = Label(theme, "", 40, 700, lines=2)
        self.change = Label(theme, "", 24, 400, lines=3)
        self.names = {each.id: Label(theme, "", 28, 600) for each in criteria}
        self.helps = {each.id: Label(theme, "", 24, 400, "ink2", lines=2) for each in criteria}
        self.keys = {each.id: ScoreKeys(theme) for each in criteria}
        self.back = BigKey(theme, "left")
        self.next = BigKey(theme, "right", primary=True)
        self.error = Label(theme, "", 24, 500, "danger", lines=0)
        self._build()

    def show_initiative(
        self,
        initiative: Initiative,
        place: int,
        total: int,
        marks: dict[str, int],
        translate: Translate,
        *,
        sheet: int,
        second: bool,
    ) -> None:
        """Show one initiative with what was given so far; places count from 0."""
        self.where.setText(
            fill(translate("Scoring", "Sheet %1 · %2 of %3"), sheet, place + 1, total)
        )
        self.still.setText("")
        self.error.hide()
        self.title.setText(initiative.title)
        self.change.setText(initiative.change)
        for each in self._criteria:
            name = each.name_second if second and each.name_second else each.name
            self.names[each.id].setText(name)
            self.helps[each.id].setText(each.help)
            self.helps[each.id].setVisible(bool(each.help))
            self.keys[each.id].set_name(name, translate)
            self.keys[each.id].show_value(marks.get(each.id, 0))
        self.back.show_words(
            translate("Scoring", "Back") if place else translate("Scoring", "Stop")
        )
        last = place + 1 == total
        self.next.show_words(
            translate("Scoring", "Hand in") if last else translate("Scoring", "Next"),
            "check" if last else "right",
        )

    def show_error(self, sentence: str) -> None:
        """Say why the sheet was not taken."""
        self.error.setText(sentence)
        self.error.show()

    def focus_first(self) -> None:
        """Put the keyboard on the first key."""
        if self._criteria:
            self.keys[self._criteria[0].id].focus_choice()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, each in enumerate(self._criteria):
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(self.names[each.id])
            texts.addWidget(self.helps[each.id])
            grid.addLayout(texts, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.keys[each.id], row, 1)
            after = self._criteria[row + 1].id if row + 1 < len(self._criteria) else ""
            self.keys[each.id].done.connect(lambda after=after: self._go_on(after))
            self.keys[each.id].changed.connect(
                lambda value, criterion=each.id: self.scored.emit(criterion, value)
            )
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(8)
        inside.addWidget(self.title)
        inside.addWidget(self.change)
        inside.addSpacing(24)
        inside.addLayout(grid)
        inside.addWidget(self.error)
        inside.addStretch(1)
        self.error.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # On a wide display, keys at its edge are not seen to belong to the words at the other.
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(self._content)
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        head.addWidget(self.still)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        self._theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        self._content.setMaximumWidth(self._theme.px(_WIDE))

    def _go_on(self, criterion: str) -> None:
        """Put the keyboard on the keys of a criterion, or after the last on the way on."""
        if criterion:
            self.keys[criterion].focus_choice()
        else:
            self.next.setFocus(Qt.FocusReason.TabFocusReason)
