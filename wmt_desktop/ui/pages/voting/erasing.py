"""Erasing what an idea says in a vote that is over: its label may name a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.ui.coordinator.erasing import Erasing
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field


class EraseOptionDialog(Dialog):
    """Asks which idea it is about.

    Attributes:
        idea: The list to choose from.
    """

    def __init__(self, theme: ThemeManager, options: Sequence[Option], parent: QWidget) -> None:
        super().__init__(
            theme,
            translate("EraseOption", "Erase what an idea says in this vote?"),
            translate(
                "EraseOption",
                "It is erased here, and on each laptop that merges the next file from here. The "
                "votes for the idea are counted as before. Files that were exported before, on "
                "sticks or in e-mails, cannot be called back. Nothing brings the text back.",
            ),
            width=560,
            parent=parent,
        )
        self.idea = Dropdown(theme)
        self.idea.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for option in options:
            self.idea.addItem(option.label, option.id)
        field = Field(theme, self.idea)
        field.set_label(translate("EraseOption", "Idea"))
        self.body.addWidget(field)
        self.add_button(translate("Conflicts", "Keep the text"), first=True)
        self.add_button(translate("Conflicts", "Erase for good"), "danger", accepts=True)


class ErasingOptions:
    """Asks, and does it; where no coordinator sits it is a request."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        self._desk = desk
        jobs = Jobs(tasks, desk.toast, desk.parent)
        self._erasing = Erasing(desk.services, desk.theme, jobs, desk.toast, desk.parent)

    def ask(self, round_: Round) -> None:
        """Ask which idea of a vote is meant, and erase its label."""
        options = [option for option in round_.options if option.label != ERASED]
        if not options:
            return
        dialog = EraseOptionDialog(self._desk.theme, options, self._desk.parent)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = str(dialog.idea.currentData())
        dialog.deleteLater()
        if agreed:
            self._erasing.erase(
                RedactText(round_.arena, round_.id, "options", everything=True, option=chosen)
            )
