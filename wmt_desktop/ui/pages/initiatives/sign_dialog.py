"""Signing the decision in force: what it says, who signs, in which role."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import Decision, Role
from wmt_desktop.services.names import signer_name
from wmt_desktop.services.signing import ROLES, fingerprint
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.pages.parts import Facts
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field

_WIDTH = 560


class SignDialog(Dialog):
    """Asks for role and name, over the record in a few lines."""

    def __init__(
        self,
        theme: ThemeManager,
        decision: Decision,
        titles: Mapping[str, str],
        arena: Arena,
        taken: Collection[Role],
        sign: Callable[[Role, str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            taken: Roles that have signed.
            sign: Called with role and name; a ``WmtError`` it raises is shown.
        """
        super().__init__(
            theme,
            translate("SignDialog", "Sign the decision?"),
            translate(
                "SignDialog",
                "A signature cannot be taken back, nor any step before it. A signed decision is "
                "only ever replaced by a newer record, which says why.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._sign = sign
        facts = Facts(theme, 120)
        facts.show_rows(
            [
                (
                    translate("SignDialog", "Selected"),
                    "\n".join(titles.get(each, "–") for each in decision.selected) or "–",
                ),
                (
                    translate("SignDialog", "Cost"),
                    fill(
                        translate("SignDialog", "%1 of %2"),
                        money(decision.cost, arena.currency),
                        money(decision.budget, arena.currency),
                    ),
                ),
                (translate("SignDialog", "Reason"), decision.reason or "–"),
                (translate("SignDialog", "Fingerprint"), short_print(fingerprint(decision))),
            ]
        )
        self.role = Dropdown(theme)
        self.role.set_options(
            [
                (role, signer_name(role, arena.place, translate))
                for role in ROLES
                if role not in taken
            ]
        )
        self.name = QLineEdit()
        self._role_field = Field(theme, self.role)
        self._role_field.set_label(translate("SignDialog", "Who signs"))
        self._name_field = Field(theme, self.name)
        self._name_field.set_label(translate("SignDialog", "Name, if it is to stand in the record"))
        for widget in (facts, self._role_field, self._name_field):
            self.body.addWidget(widget)
        self.add_button(translate("SignDialog", "Not now"), first=True)
        button = self.add_button(translate("SignDialog", "Sign"), "primary")
        button.setDefault(False)
        button.set_icon("sign")
        button.clicked.disconnect()
        button.clicked.connect(self._on_sign_clicked)

    def _on_sign_clicked(self) -> None:
        try:
            self._sign(Role(str(self.role.key())), self.name.text())
        except WmtError as error:
            self._role_field.set_error(say(error))
            return
        self.accept()


def short_print(sha256: str) -> str:
    """Return the first sixteen digits of a fingerprint in groups, to be compared by eye."""
    return "-".join(sha256[at : at + 4] for at in range(0, 16, 4)).upper()
