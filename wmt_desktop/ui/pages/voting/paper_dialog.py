"""Typing in ballots on paper: one after the other, by keys, twice where slips are to be found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Channel, Method, Round
from wmt_desktop.services.paper import PutStack
from wmt_desktop.services.stacks import Stack, Typed, letter_of
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.pages.voting.count_words import fault_name
from wmt_desktop.ui.pages.voting.paper_pad import BallotPad
from wmt_desktop.ui.pages.voting.paper_slips import Slips
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.dialog import Dialog, ask
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 640
_LEAST = 360
_LONGEST = 200


class _Number(QSpinBox):
    """The number on the paper; Enter goes on to the ballot."""

    def __init__(self, go_on: Callable[[], object]) -> None:
        super().__init__()
        self._go_on = go_on
        self.setRange(1, 99_999)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        # Without it the style sheet keeps room for arrows, and none for the number.
        self.setProperty("keyless", True)
        # A style sheet gives the padding of a spin box to its arrows.
        self.lineEdit().setTextMargins(12, 0, 12, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self._go_on()
            return
        super().keyPressEvent(event)


class PaperDialog(Dialog):
    """A stack of ballots: nothing of it is in the urn before it is put there as a whole.

    Args:
        known: What was written down of ballots on paper before, or None.
        put: Called with what goes into the urn; raises ``WmtError``.
    """

    def __init__(
        self,
        theme: ThemeManager,
        round_: Round,
        known: Channel | None,
        put: Callable[[PutStack], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme, translate("Paper", "Type in ballots"), _keys(), width=_WIDTH, parent=parent
        )
        self._round = round_
        self._known = known
        self._put = put
        self.stack = Stack(round_)
        self.pad = BallotPad(theme, round_.options)
        self.twice = roomy(QCheckBox(translate("Paper", "Type every ballot twice")), theme)
        self.number = _Number(self._on_number)
        self._number = Field(theme, self.number)
        self._number.set_label(translate("Paper", "Number on the ballot"))
        self.count = Label(theme, "", 14, 600, tabular=True)
        self._used = Label(theme, "", 14, 400, "ink2", tabular=True)
        self._said = Notice(theme, "primary", "info")
        self._wrong = Notice(theme)
        self.undo = Button(
            theme, translate("Paper", "Take the last one back"), size="sm", icon="undo"
        )
        self.again = Button(theme, translate("Paper", "Type them again"), size="sm", icon="refresh")
        self._slips = Slips(theme, self._marks_of)
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        self._why = Field(theme, self.why)
        self._why.set_label(translate("Paper", "Why some are spoiled, for the report"))
        self._why_typed = False
        self.issued = Stepper(theme, 0, 9_999)
        self.unused = Stepper(theme, 0, 9_999)
        self._build(theme)
        self.add_button(translate("Paper", "Not now"))
        self.go = self.add_button("", "primary")
        self.go.setDefault(False)
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_put)
        self.focus_first(self.pad)
        self._connect()
        self._show()

    @override
    def reject(self) -> None:
        if self.stack.ballots() or self.stack.spoiled:
            leave = ask(
                self,
                self.theme,
                translate("Paper", "Leave without putting them in?"),
                translate(
                    "Paper",
                    "%n ballots are typed and not in the urn. They would have to be typed again.",
                    None,
                    len(self.stack.ballots()) + self.stack.spoiled,
                ),
                keep=translate("Paper", "Go on typing"),
                go=translate("Paper", "Leave"),
            )
            if not leave:
                return
        super().reject()

    def _build(self, theme: ThemeManager) -> None:
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self._used)
        scroll = Scroll(theme, self.pad, least=_LEAST, alone=True)
        self.pad.changed.connect(lambda: scroll.ensureWidgetVisible(self.pad.row, 0, 40))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.undo, self.again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        handed = QHBoxLayout()
        handed.setSpacing(16)
        for stepper, words in (
            (self.issued, translate("Paper", "Handed out in all (0: not counted)")),
            (self.unused, translate("Paper", "Came back unused")),
        ):
            field = Field(theme, stepper)
            field.set_label(words)
            stepper.set_name(words)
            handed.addWidget(field, 1)
        if self._known is not None:
            self.issued.set_value(self._known.issued)
            self.unused.set_value(self._known.unused)
        self.body.addWidget(self.twice)
        self.body.addWidget(self._number)
        self.body.addLayout(top)
        self.body.addWidget(scroll)
        self.body.addWidget(self._said)
        self.body.addWidget(self._wrong)
        self.body.addLayout(buttons)
        self.body.addWidget(self._slips)
        self.body.addWidget(self._why)
        self.body.addLayout(handed)

    def _connect(self) -> None:
        self.twice.toggled.connect(self._on_twice)
        self.pad.changed.connect(self._show_used)
        self.pad.done.connect(lambda: self._take(Typed(self.pad.line.dots)))
        self.pad.spoiled.connect(lambda: self._take(Typed(spoiled=True)))
        self.pad.undo_requested.connect(self._on_undo)
        self._slips.settled.connect(self._on_settled)
        self._slips.left_out.connect(self._on_left_out)
        self.why.textEdited.connect(self._on_why_typed)
        for stepper in (self.issued, self.unused):
            stepper.changed.connect(self._show)
        self.undo.clicked.connect(self._on_undo)
        self.again.clicked.connect(self._on_again)

    # typing

    def _on_twice(self) -> None:
        self._show()
        self._next()

    def _on_number(self) -> None:
        number = self.number.value()
        self._said.show_text(
            fill(translate("Paper", "Ballot %1 is here already; it would be replaced."), number)
            if self.stack.known(number)
            else ""
        )
        self.pad.setFocus()

    def _take(self, typed: Typed) -> None:
        number = self.number.value() if self.twice.isChecked() else self.stack.next_number
        fault = self.stack.fault(typed.dots)
        difference = self.stack.put(number, typed)
        said = self._words_of(number, typed)
        if fault is not None:
            said = fill(translate("Paper", "%1 Spoiled: %2"), said, say(fault))
        if self.stack.twice and not self.stack.differences():
            same = translate("Paper", "Both readings agree on %n ballots.", None, self.stack.count)
            said = f"{said} {same}"
        self._said.show_text(said)
        self._wrong.show_text(
            fill(translate("Paper", "Ballot %1 was typed differently before."), number)
            if difference is not None and difference.first is not None
            else ""
        )
        self._show()
        self._next()

    def _words_of(self, number: int, typed: Typed) -> str:
        return fill(translate("Paper", "Ballot %1: %2."), number, self._marks_of(typed))

    def _marks_of(self, typed: Typed) -> str:
        if typed.spoiled:
            return translate("Paper", "spoiled")
        marks = [
            f"{letter_of(at)} {typed.dots[option.id]}"
            for at, option in enumerate(self._round.options)
            if typed.dots.get(option.id)
        ]
        return ", ".join(marks) or translate("Paper", "blank")

    def _next(self) -> None:
        self.pad.clear()
        if self.twice.isChecked():
            self.number.setValue(self.stack.next_number)
            self.number.setFocus()
            self.number.selectAll()
        else:
            self.pad.setFocus()

    def _on_undo(self) -> None:
        number = self.stack.undo()
        if number is not None:
            self._said.show_text(fill(translate("Paper", "Ballot %1 is taken back."), number))
        self._wrong.show_text("")
        self._show()
        self._next()

    def _on_again(self) -> None:
        self.stack.read_again()
        self._said.show_text(translate("Paper", "Now type the same ballots again, in any order."))
        self._show()
        self._next()

    # showing

    def _show(self) -> None:
        stack, checked = self.stack, self.twice.isChecked()
        self._number.setVisible(checked)
        self.twice.setEnabled(not stack.count and not stack.twice)
        self.count.setText(
            fill(translate("Paper", "%1 typed, %2 of them spoiled"), stack.count, stack.spoiled)
        )
        self.undo.setEnabled(stack.count > 0)
        self.again.setVisible(checked and not stack.twice)
        self.again.setEnabled(stack.count > 0)
        self._slips.show_differences(stack.differences(), twice=stack.twice)
        self._why.setVisible(stack.spoiled > 0)
        if not self._why_typed:
            self.why.setText(self._reason())
        self._show_used()
        ready = len(stack.ballots()) + stack.spoiled
        self.go.setText(
            translate("Paper", "Put %n ballots into the urn", None, ready)
            if ready or not self._has_figures()
            else translate("Paper", "Save these figures")
        )
        self.go.updateGeometry()
        self.go.refuse(self._refusal(ready))

    def _refusal(self, ready: int) -> str:
        if self.twice.isChecked() and not self.stack.twice and ready:
            return translate("Paper", "Type them again first.")
        if self.stack.differences():
            return translate("Paper", "Settle what is different first.")
        if not ready and not self._has_figures():
            return translate("Paper", "Type at least one ballot.")
        return ""

    def _has_figures(self) -> bool:
        return self.issued.value() > 0 or self.unused.value() > 0

    def _on_settled(self, number: int, typed: Typed) -> None:
        self.stack.settle(number, typed)
        self._said.show_text(self._words_of(number, typed))
        self._wrong.show_text("")
        self._show()
        self._next()

    def _on_left_out(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self.stack.leave_out(number)
        self._said.show_text(translate("Paper", "%n ballots are left out.", None, len(numbers)))
        self._show()
        self._next()

    def _on_why_typed(self) -> None:
        self._why_typed = True

    def _reason(self) -> str:
        """Return why ballots are spoiled, as far as the program knows."""
        before = self._known.reason if self._known else ""
        faults = self.stack.faults.items()
        told = [before, *(f"{fault_name(fault)}: {count}" for fault, count in faults)]
        return "; ".join(filter(None, told))[:_LONGEST]

    def _show_used(self) -> None:
        used = sum(self.pad.line.dots.values())
        if self._round.method is Method.SCORE:
            self._used.setText("")
            return
        self._used.setText(fill(translate("Paper", "%1 of %n dots", None, self._round.dots), used))
        fault = self.stack.fault(self.pad.line.dots)
        self._used.set_ink("danger" if fault else "ink2")

    def _on_put(self) -> None:
        stack = PutStack(
            self._round.id,
            self.stack.ballots(),
            self.stack.spoiled,
            self.issued.value(),
            self.unused.value(),
            self.why.text(),
        )
        try:
            self._put(stack)
        except WmtError as error:
            self._wrong.show_text(say(error))
        else:
            self.accept()


def _keys() -> str:
    return translate(
        "Paper",
        "A digit sets the dots of the marked idea and goes on to the next. A letter adds one dot to "
        "its idea. Enter finishes the ballot, − spoils it, Backspace takes back. "
        "No number and no order is kept.",
    )
