"""Writing an initiative: everything the comparison shows, in one dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import AidRegime, CostLine, FirstStep, Initiative, Status
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.names import aid_name, status_name
from wmt_desktop.services.provenance import Statement
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money_text, parse_money
from wmt_desktop.ui.pages.initiatives.leaving import leaves_unsaved
from wmt_desktop.ui.pages.initiatives.row_editor import Part, RowEditor
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.theme_picker import ThemePicker
from wmt_desktop.ui.widgets.tips import tip

_WIDTH = 720
_TEXT = 90


class InitiativeDialog(Dialog):
    """All fields of an initiative."""

    def __init__(
        self,
        theme: ThemeManager,
        initiative: Initiative,
        currency: str,
        statements: Sequence[Statement],
        save: Callable[[Initiative], object],
        begin_with: str = "title",
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            initiative: What is edited; an empty id is a new one.
            statements: Notes of the vision and the pathways that it can serve.
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
        self._currency = currency
        self._save = save
        self._fields: dict[str, Field] = {}
        self._add_texts(initiative)
        self._add_steps(initiative)
        self._add_money(initiative)
        self._add_links(initiative, statements)
        self._add_choices(initiative)
        self.add_button(translate("InitiativeDialog", "Cancel"))
        button = self.add_button(translate("InitiativeDialog", "Save"), "primary")
        button.clicked.disconnect()
        button.clicked.connect(self._on_save_clicked)
        self.focus_first(self._fields[begin_with].widget)
        self._as_opened = self._edited()

    @override
    def reject(self) -> None:
        if not self._is_changed() or leaves_unsaved(self):
            super().reject()

    # building

    def _add_texts(self, initiative: Initiative) -> None:
        self.title = QLineEdit(initiative.title)
        self.change = _text(self.theme, initiative.change, 2)
        self.lead = QLineEdit(initiative.lead)
        self.partners = QLineEdit(initiative.partners)
        for name, widget, label in (
            ("title", self.title, translate("InitiativeDialog", "Title")),
            ("change", self.change, translate("InitiativeDialog", "Change we want")),
            ("lead", self.lead, translate("InitiativeDialog", "Lead: organisation or role")),
            ("partners", self.partners, translate("InitiativeDialog", "Partners")),
        ):
            self._field(name, widget, label)
        self._row("title")
        self._row("change")
        self._row("lead", "partners")

    def _add_steps(self, initiative: Initiative) -> None:
        rows = [[step.what, step.who, step.when] for step in initiative.steps] or [[]]
        self.steps = RowEditor(
            self.theme,
            (
                Part(translate("InitiativeDialog", "What"), 4),
                Part(translate("InitiativeDialog", "Who"), 2),
                Part(translate("InitiativeDialog", "When"), 2),
            ),
            rows,
            translate("InitiativeDialog", "Add a step"),
        )
        self._field("steps", self.steps, translate("InitiativeDialog", "First steps"))
        self._row("steps")

    def _add_money(self, initiative: Initiative) -> None:
        self.lines = RowEditor(
            self.theme,
            (
                Part(translate("InitiativeDialog", "What it pays for"), 4),
                Part(
                    fill(translate("InitiativeDialog", "Amount in %1"), self._currency),
                    2,
                    right=True,
                ),
            ),
            [(line.what, money_text(line.amount)) for line in initiative.lines],
            translate("InitiativeDialog", "Add a line of cost"),
        )
        self.lines.edited.connect(self._on_lines_edited)
        self.cost = QLineEdit(money_text(initiative.cost))
        self.funding = QLineEdit(initiative.funding)
        self.aid = Dropdown(self.theme)
        self.aid.set_options([(aid, aid_name(aid, translate)) for aid in AidRegime])
        self.aid.set_key(initiative.aid)
        for name, widget, label in (
            ("lines", self.lines, translate("InitiativeDialog", "Cost, line by line")),
            ("cost", self.cost, fill(translate("InitiativeDialog", "Cost in %1"), self._currency)),
            ("funding", self.funding, translate("InitiativeDialog", "Where the money comes from")),
            ("aid", self.aid, translate("InitiativeDialog", "State aid")),
        ):
            self._field(name, widget, label)
        self._row("lines")
        self._row("cost", "funding", "aid")
        self._on_lines_edited()

    def _add_links(self, initiative: Initiative, statements: Sequence[Statement]) -> None:
        self.links = {each.note.id: QCheckBox() for each in statements}
        if not statements:
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in statements:
            box = roomy(self.links[each.note.id], self.theme)
            text = " ".join(each.note.text.split())
            short = text if len(text) <= _TEXT else text[: _TEXT - 1].rstrip() + "…"
            box.setText(f"{each.sign}  {short}".replace("&", "&&"))
            box.setToolTip(tip(each.note.text))
            box.setChecked(each.note.id in initiative.links)
            column.addWidget(box)
        self._field(
            "links", holder, translate("InitiativeDialog", "Serves the vision and the pathways")
        )
        self._row("links")

    def _add_choices(self, initiative: Initiative) -> None:
        self.picker = ThemePicker(self.theme, with_none=True)
        self.picker.set_theme(initiative.theme)
        self.status = Dropdown(self.theme)
        self.status.set_options([(each, status_name(each, translate)) for each in Status])
        self.status.set_key(initiative.status)
        self._field("theme", self.picker, translate("InitiativeDialog", "Theme"))
        self._field("status", self.status, translate("InitiativeDialog", "Where it stands"))
        self._row("theme", "status")

    def _field(self, name: str, widget: QWidget, label: str) -> None:
        field = Field(self.theme, widget)
        field.set_label(label)
        self._fields[name] = field

    def _row(self, *names: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in names:
            row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    # saving

    def _on_lines_edited(self) -> None:
        """Show the sum of the lines as the cost; without lines the cost is typed."""
        values = self.lines.values()
        self.cost.setReadOnly(bool(values))
        self.cost.setToolTip(
            translate("InitiativeDialog", "The sum of the lines") if values else ""
        )
        if not values:
            return
        try:
            total = sum(parse_money(amount) or 0 for _, amount in values)
        except WmtError:
            return  # said when it is saved
        self.cost.setText(money_text(total))
        self._fields["cost"].set_error("")

    def _on_save_clicked(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        self.lines.clear_errors()
        for name, check in (("title", self._check_title), ("cost", self._check_cost)):
            try:
                check()
            except WmtError as error:
                self._refuse(name, error)
                return
        if not self._check_lines():
            return
        try:
            self._save(self._edited())
        except WmtError as error:
            self._refuse("cost" if error.code == Code.MONEY_INVALID else "title", error)
            return
        self.accept()

    def _check_title(self) -> None:
        checked_title(self.title.text())

    def _check_cost(self) -> None:
        parse_money(self.cost.text())

    def _check_lines(self) -> bool:
        for at, (_, amount) in enumerate(self.lines.values()):
            try:
                if parse_money(amount) is None:
                    raise WmtError(Code.MONEY_INVALID, value=amount)
            except WmtError as error:
                self.lines.refuse(at, 1, say(error))
                return False
        return True

    def _edited(self) -> Initiative:
        kept = [each for each in self._initiative.links if each not in self.links]
        ticked = [each for each, box in self.links.items() if box.isChecked()]
        return replace(
            self._initiative,
            title=self.title.text(),
            change=self.change.toPlainText().strip(),
            lead=self.lead.text().strip(),
            partners=self.partners.text().strip(),
            steps=tuple(FirstStep(*each) for each in self.steps.values()),
            lines=tuple(
                CostLine(what, parse_money(amount) or 0) for what, amount in self.lines.values()
            ),
            cost=parse_money(self.cost.text()),
            funding=self.funding.text().strip(),
            aid=AidRegime(str(self.aid.key())),
            links=(*kept, *ticked),
            theme=self.picker.theme(),
            status=Status(str(self.status.key())),
        )

    def _is_changed(self) -> bool:
        try:
            return self._edited() != self._as_opened
        except WmtError:  # an amount that cannot be read was typed
            return True

    def _refuse(self, name: str, error: WmtError) -> None:
        self._fields[name].set_error(say(error))
        self._fields[name].widget.setFocus()


def _text(theme: ThemeManager, text: str, lines: int) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(theme.px(20 * lines + 20))
    return field
