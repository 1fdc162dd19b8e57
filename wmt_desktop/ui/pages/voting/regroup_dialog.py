"""Joining ideas after a vote: what the sums would be, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.counting import Result
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.frame import Scroll, clear
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.pages.voting.count_words import named_options
from wmt_desktop.ui.pages.voting.idea_box import IdeaBox
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 640


class RegroupDialog(Dialog):
    """Which ideas are one, under whose name, and what that makes of the result.

    Args:
        before: The result with nothing joined.
        joined: What is joined now.
        preview: Returns the result as it would be; raises ``WmtError``.
        apply: Called with what is joined and the reason; raises ``WmtError``.
    """

    def __init__(
        self,
        theme: ThemeManager,
        before: Result,
        joined: Mapping[str, str],
        preview: Callable[[Mapping[str, str]], Result],
        apply: Callable[[Mapping[str, str], str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Regroup", "Join ideas that are one"),
            translate(
                "Regroup",
                "The ballots stay as they are. What a voter gave to joined ideas adds up, "
                "at most to the limit for one idea. It can be taken back.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._before = before
        self._at_first = dict(joined)
        self._joined = dict(joined)
        self._preview = preview
        self._apply = apply
        self._labels = {option.id: option.label for option in before.round.options}
        self.boxes: dict[str, QCheckBox] = {}
        holder = QWidget()
        self._sums = QGridLayout(holder)
        # Room for the focus ring.
        self._sums.setContentsMargins(6, 0, 8, 4)
        self._sums.setHorizontalSpacing(16)
        self._sums.setVerticalSpacing(2)
        self._sums.setColumnStretch(0, 1)
        self._list = Scroll(theme, holder, least=240, alone=True)
        self.kept = Dropdown(theme)
        self._kept_field = Field(theme, self.kept)
        self._kept_field.set_label(translate("Regroup", "Which name stays?"))
        self.join = Button(theme, translate("Regroup", "Join them"), size="sm", icon="merge")
        self.apart = Button(theme, translate("Regroup", "Take all apart"), size="sm", icon="undo")
        for button, act in ((self.join, self._on_join), (self.apart, self._on_apart)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.cut = Notice(theme)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.px(56))
        self._field = Field(theme, self.reason)
        self._field.set_label(translate("Regroup", "Reason, for the vote log and the report"))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.join)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        self.body.addWidget(self._list)
        self.body.addWidget(self._kept_field)
        self.body.addLayout(buttons)
        self.body.addWidget(self.cut)
        self.body.addWidget(self._field)
        self.add_button(translate("Regroup", "Leave it"))
        self.go = self.add_button(translate("Regroup", "Apply"), "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_apply)
        self._show()

    def _show(self) -> None:
        """Show what is joined now and the sums it makes."""
        result = self._preview(self._joined)
        self._show_sums(result)
        self.focus_first(next(iter(self.boxes.values())))
        self.apart.setVisible(bool(self._joined))
        self.go.refuse(
            translate("Regroup", "Nothing is different yet.")
            if self._joined == self._at_first
            else ""
        )
        self._on_toggled()

    def _show_sums(self, result: Result) -> None:
        clear(self._sums)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = (
            translate("Regroup", "Idea"),
            translate("Regroup", "Dots before"),
            translate("Regroup", "Dots then"),
            translate("Regroup", "Place then"),
        )
        for column, text in enumerate(heads):
            label = Label(self.theme, text, 12, 600, "ink2")
            self._sums.addWidget(label, 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
        names = named_options(result)
        was = {place.option: place for place in self._before.tally.ranking}
        self.boxes = {}
        for row, place in enumerate(result.tally.ranking, 1):
            before = was[place.option].dots
            weight = 700 if before != place.dots else 400
            box = IdeaBox(self.theme, names[place.option], weight)
            box.check.toggled.connect(self._on_toggled)
            self.boxes[place.option] = box.check
            self._sums.addWidget(box, row, 0)
            cells = (
                number(before),
                number(place.dots),
                f"{place.rank} =" if place.tied else str(place.rank),
            )
            for column, text in enumerate(cells, 1):
                label = Label(self.theme, text, 14, weight, tabular=True)
                self._sums.addWidget(label, row, column, right)
        self._list.fit()
        cut = result.tally.dots_cut
        self.cut.show_text(
            translate(
                "Regroup", "%n dots are over the limit for one idea and are not counted.", None, cut
            )
            if cut
            else ""
        )

    def _ticked(self) -> list[str]:
        return [option for option, box in self.boxes.items() if box.isChecked()]

    def _on_toggled(self) -> None:
        ticked = self._ticked()
        self.kept.set_options([(option, self._labels[option]) for option in ticked])
        self._kept_field.setVisible(len(ticked) > 1)
        self.join.refuse(
            "" if len(ticked) > 1 else translate("Regroup", "Tick at least two ideas.")
        )

    def _on_join(self) -> None:
        kept, ticked = str(self.kept.key()), self._ticked()
        gone = {option for option in ticked if option != kept}
        for one, other in self._joined.items():
            if other in gone:
                self._joined[one] = kept
        self._joined |= dict.fromkeys(gone, kept)
        self._show()

    def _on_apart(self) -> None:
        self._joined = {}
        self._show()

    def _on_apply(self) -> None:
        try:
            self._apply(self._joined, self.reason.toPlainText())
        except WmtError as error:
            self._field.set_error(say(error))
            self.reason.setFocus()
        else:
            self.accept()


def regrouped_words(result: Result) -> str:
    """Return what was joined after the vote, in a sentence; empty when nothing was."""
    joined = len(result.round.regrouped)
    if not joined:
        return ""
    text = translate("Regroup", "%n ideas were joined to others after the vote.", None, joined)
    if result.tally.dots_cut:
        cut = translate("Regroup", "%n dots were cut.", None, result.tally.dots_cut)
        text = f"{text} {cut}"
    return fill(translate("Regroup", "%1 Reason: %2"), text, result.round.reason)
