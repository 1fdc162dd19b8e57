"""Writing an initiative: everything the comparison shows, in one dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import FirstStep, Initiative
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money_text, parse_money
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.theme_picker import ThemePicker

_WIDTH = 600


class InitiativeDialog(Dialog):
    """Title, change, lead, partners, first steps, cost and theme of an initiative."""

    def __init__(
        self,
        theme: ThemeManager,
        initiative: Initiative,
        currency: str,
        save: Callable[[Initiative], object],
        begin_with: str = "title",
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            initiative: What is edited; an empty id is a new one.
            save: Called with the edited initiative; a ``WmtError`` it raises is shown at its field.
            begin_with: Name of the field that has the focus.
        """
        new = not initiative.id
        super().__init__(
            theme,
            translate("InitiativeDialog", "Add initiative")
            if new
            else translate("InitiativeDialog", "Edit initiative"),
            width=_WIDTH,
            parent=parent,
        )
        self._initiative = initiative
        self._save = save
        self.title = QLineEdit(initiative.title)
        self.change = _text(theme, initiative.change, 2)
        self.lead = QLineEdit(initiative.lead)
        self.partners = QLineEdit(initiative.partners)
        self.steps = _text(theme, "\n".join(map(str, initiative.steps)), 3)
        self.cost = QLineEdit(money_text(initiative.cost))
        self.picker = ThemePicker(theme, with_none=True)
        self.picker.set_theme(initiative.theme)
        self._fields = {
            "title": self._field(self.title, translate("InitiativeDialog", "Title")),
            "change": self._field(self.change, translate("InitiativeDialog", "Change we want")),
            "lead": self._field(self.lead, translate("InitiativeDialog", "Lead")),
            "partners": self._field(self.partners, translate("InitiativeDialog", "Partners")),
            "steps": self._field(
                self.steps, translate("InitiativeDialog", "First steps, one on each line")
            ),
            "cost": self._field(
                self.cost, fill(translate("InitiativeDialog", "Cost in %1"), currency)
            ),
            "theme": self._field(self.picker, translate("InitiativeDialog", "Theme")),
        }
        self._arrange()
        self.add_button(translate("InitiativeDialog", "Cancel"))
        button = self.add_button(translate("InitiativeDialog", "Save"), "primary")
        button.clicked.disconnect()
        button.clicked.connect(self._on_save_clicked)
        self.focus_first(self._fields[begin_with].widget)

    def _arrange(self) -> None:
        for names in (("title",), ("change",), ("lead", "partners"), ("steps",), ("cost", "theme")):
            row = QHBoxLayout()
            row.setSpacing(16)
            for name in names:
                row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)

    def _field(self, widget: QWidget, label: str) -> Field:
        field = Field(self.theme, widget)
        field.set_label(label)
        return field

    def _on_save_clicked(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        for name, check in (("title", self._checked_title), ("cost", self._checked_cost)):
            try:
                check()
            except WmtError as error:
                self._refuse(name, error)
                return
        try:
            self._save(self._edited())
        except WmtError as error:
            self._refuse("cost" if error.code == Code.MONEY_INVALID else "title", error)
            return
        self.accept()

    def _checked_title(self) -> None:
        checked_title(self.title.text())

    def _checked_cost(self) -> None:
        parse_money(self.cost.text())

    def _edited(self) -> Initiative:
        lines = (line.strip() for line in self.steps.toPlainText().splitlines())
        return replace(
            self._initiative,
            title=self.title.text(),
            change=self.change.toPlainText().strip(),
            lead=self.lead.text().strip(),
            partners=self.partners.text().strip(),
            steps=tuple(FirstStep.from_text(line) for line in lines if line),
            cost=parse_money(self.cost.text()),
            theme=self.picker.theme(),
        )

    def _refuse(self, name: str, error: WmtError) -> None:
        self._fields[name].set_error(say(error))
        self._fields[name].widget.setFocus()


def _text(theme: ThemeManager, text: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(theme.px(20 * lines + 20))
    return field
