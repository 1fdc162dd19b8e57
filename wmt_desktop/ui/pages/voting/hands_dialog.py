"""Hands or stickers, counted by idea."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Channel, Round
from wmt_desktop.services.stacks import letter_of
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 560


class HandsDialog(Dialog):
    """How many people took part, and how many hands or stickers each idea got.

    An earlier count is not shown: nothing about totals is on a screen before the vote closes.

    Args:
        known: What was counted before, without dots, or None.
        count: Called with the people and the hands by option id; raises ``WmtError``.
    """

    def __init__(
        self,
        theme: ThemeManager,
        round_: Round,
        known: Channel | None,
        count: Callable[[int, dict[str, int]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Hands", "Count hands or stickers"),
            translate(
                "Hands",
                "They are added to the ballots when the vote closes, and shown apart. "
                "Until then no total is on any screen.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._count = count
        self.people = Stepper(theme, 0, 9_999)
        field = Field(theme, self.people)
        field.set_label(translate("Hands", "People who took part"))
        self.people.set_name(field.label.text())
        self.body.addWidget(field)
        before = Notice(theme)
        if known is not None and known.cast:
            before.show_text(
                translate(
                    "Hands",
                    "A count of %n people is there already; this one takes its place.",
                    None,
                    known.cast,
                )
            )
        self.body.addWidget(before)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.steppers: dict[str, Stepper] = {}
        for row, option in enumerate(round_.options):
            grid.addWidget(Label(theme, letter_of(row), 14, 700), row, 0)
            grid.addWidget(Label(theme, option.label, 14, lines=0), row, 1)
            stepper = self.steppers[option.id] = Stepper(theme, 0, 99_999)
            stepper.set_name(option.label)
            stepper.setMinimumWidth(theme.px(120))
            grid.addWidget(stepper, row, 2, Qt.AlignmentFlag.AlignRight)
        scroll = Scroll(theme, content, least=320, alone=True)
        self.body.addWidget(scroll)
        self._wrong = Notice(theme, "warn", "alert")
        self.body.addWidget(self._wrong)
        self.add_button(translate("Hands", "Not now"))
        self.go = self.add_button(translate("Hands", "Add the count"), "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.focus_first(self.people.spin)

    def _on_go(self) -> None:
        dots = {option: stepper.value() for option, stepper in self.steppers.items()}
        try:
            self._count(self.people.value(), dots)
        except WmtError as error:
            self._wrong.show_text(say(error))
        else:
            self.accept()
