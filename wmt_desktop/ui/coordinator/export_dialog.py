"""Which arenas leave the laptop, and for whose eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.outgoing import PersonalData
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_SHOWN = 12
"""Found addresses and numbers that are listed; the rest is counted."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What to export.

    Attributes:
        passphrase: Encrypts the files, unless empty.
        recipients: They are encrypted for these addresses (``age1…``), unless there are none.
    """

    arenas: tuple[Arena, ...]
    passphrase: str = ""
    recipients: tuple[str, ...] = ()

    @property
    def encrypted(self) -> bool:
        """Whether only some people can open the files."""
        return bool(self.passphrase or self.recipients)


class ExportDialog(Dialog):
    """Arenas to tick and, for session files, how they are protected."""

    def __init__(
        self,
        theme: ThemeManager,
        arenas: Sequence[Arena],
        *,
        protect: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog.

        Args:
            protect: Session files, which can be encrypted; otherwise tables.
        """
        super().__init__(
            theme,
            translate("Export", "Export merged sessions")
            if protect
            else translate("Export", "Export tables (CSV)"),
            translate(
                "Export",
                "Everything of an arena as it is here now, signed. Secret ballots of an open vote "
                "stay here. Names that somebody wrote down go with it: in open votes, pledges, "
                "first steps, signatures and other texts.",
            )
            if protect
            else translate(
                "Export",
                "One table of notes for each arena, with what was written as their author.",
            ),
            width=560,
            parent=parent,
        )
        self._arenas = tuple(arenas)
        self._protect = protect
        self._build_arenas(theme)
        self._build_protection(theme)
        self.add_button(translate("Export", "Cancel"))
        self.go = self.add_button(translate("Export", "Choose where…"), "primary", accepts=True)
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go_clicked)
        self.focus_first(self.all if len(self._arenas) > 1 else self.go)
        self._on_ticked()

    def plan(self) -> ExportPlan:
        """Return what was chosen."""
        arenas = tuple(
            arena for arena, box in zip(self._arenas, self.boxes, strict=True) if box.isChecked()
        )
        if not self._protect:
            return ExportPlan(arenas)
        key = self.protection.key()
        return ExportPlan(
            arenas,
            self.passphrase.text() if key == "passphrase" else "",
            tuple(self.recipients.toPlainText().split()) if key == "recipients" else (),
        )

    def _build_arenas(self, theme: ThemeManager) -> None:
        self.all = roomy(QCheckBox(translate("Export", "All arenas")), theme)
        self.all.setChecked(True)
        self.all.setVisible(len(self._arenas) > 1)
        self.all.clicked.connect(self._on_all_clicked)
        self.boxes = [roomy(QCheckBox(_name(arena)), theme) for arena in self._arenas]
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(6)
        for box in self.boxes:
            box.setChecked(True)
            box.toggled.connect(self._on_ticked)
            column.addWidget(box)
        self.body.addWidget(self.all)
        self.body.addWidget(Scroll(theme, rows, least=180, alone=True))

    def _build_protection(self, theme: ThemeManager) -> None:
        self.protection = Segmented(
            theme,
            [
                ("open", translate("Export", "Not encrypted")),
                ("recipients", translate("Export", "For coordinators")),
                ("passphrase", translate("Export", "Passphrase")),
            ],
        )
        self.protection.set_key("open")
        self.protection.chosen.connect(lambda _: self._show_protection())
        self._hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.recipients = QPlainTextEdit()
        self.recipients.setTabChangesFocus(True)
        self.recipients.setFixedHeight(theme.px(72))
        self.recipients.setPlaceholderText("age1…")
        self._addresses = Field(theme, self.recipients)
        self._addresses.set_label(translate("Export", "Addresses, one in each line"))
        self.passphrase = QLineEdit()
        self.repeated = QLineEdit()
        self._secret = Field(theme, self.passphrase)
        self._secret.set_label(translate("Export", "Passphrase"))
        self._again = Field(theme, self.repeated)
        self._again.set_label(translate("Export", "Passphrase once more"))
        for field in (self.passphrase, self.repeated):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        for widget in (self.protection, self._hint, self._addresses, self._secret, self._again):
            self.body.addWidget(widget)
            widget.setVisible(self._protect)
        if self._protect:
            self._show_protection()

    def _show_protection(self) -> None:
        key = self.protection.key()
        self._addresses.setVisible(key == "recipients")
        self._secret.setVisible(key == "passphrase")
        self._again.setVisible(key == "passphrase")
        self._hint.setText(
            {
                "open": translate("Export", "Whoever has the file can read it."),
                "recipients": translate(
                    "Export",
                    "Only these coordinators can open the files. Each finds the address of a "
                    "laptop under Laptops.",
                ),
                "passphrase": translate(
                    "Export",
                    "Whoever knows the passphrase can open the files. Say it on the phone, do not "
                    "send it with them.",
                ),
            }[key]
        )

    def _on_all_clicked(self, ticked: bool) -> None:
        for box in self.boxes:
            box.setChecked(ticked)

    def _on_ticked(self) -> None:
        ticked = [box.isChecked() for box in self.boxes]
        self.all.setChecked(all(ticked))
        self.go.refuse("" if any(ticked) else translate("Export", "Tick at least one arena."))

    def _on_go_clicked(self) -> None:
        if self._fault():
            return
        self.accept()

    def _fault(self) -> bool:
        """Say what is missing; return whether anything is."""
        key = self.protection.key()
        if key == "recipients" and not self.recipients.toPlainText().split():
            self._addresses.set_error(translate("Export", "Paste at least one address."))
            self.recipients.setFocus()
            return True
        if key != "passphrase":
            return False
        if not self.passphrase.text():
            self._secret.set_error(translate("Export", "Type a passphrase."))
            self.passphrase.setFocus()
            return True
        if self.passphrase.text() != self.repeated.text():
            self._again.set_error(translate("Export", "The two passphrases differ."))
            self.repeated.setFocus()
            return True
        return False


def ask_export(
    parent: QWidget, theme: ThemeManager, arenas: Sequence[Arena], *, protect: bool
) -> ExportPlan | None:
    """Ask what to export; None means nothing."""
    dialog = ExportDialog(theme, arenas, protect=protect, parent=parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    plan = dialog.plan()
    dialog.deleteLater()
    return plan if agreed else None


class Personal(Enum):
    """What becomes of addresses and numbers that stand in texts."""

    KEPT_HERE = "kept here"
    EXPORTED = "exported"
    ERASED = "erased"


def ask_personal(parent: QWidget, theme: ThemeManager, found: Sequence[PersonalData]) -> Personal:
    """Ask whether e-mail addresses and phone numbers in texts may leave the laptop."""
    dialog = Dialog(
        theme,
        translate("Export", "Is this meant to leave the laptop?"),
        fill(
            translate(
                "Export",
                "E-mail addresses or phone numbers stand in the texts: %1. Whoever gets the file "
                "can read them. To take them out, change the texts on the board; earlier versions "
                "are exported too, unless they are erased.",
            ),
            translate("Export", "%n found", None, len(found)),
        ),
        width=520,
        parent=parent,
    )
    earlier = translate("Export", "%1 (in an earlier version)")
    shown = [each.found if each.present else fill(earlier, each.found) for each in found[:_SHOWN]]
    if len(found) > _SHOWN:
        shown.append(translate("Export", "and %n more", None, len(found) - _SHOWN))
    dialog.body.addWidget(Label(theme, "\n".join(shown), 14, 500, lines=0))
    answers: list[Personal] = []
    if any(not each.present for each in found):
        erase = Button(
            theme,
            translate("Export", "Erase the earlier versions…"),
            kind="quiet",
            size="sm",
            icon="trash",
            ink="danger",
        )
        erase.setAutoDefault(False)
        erase.clicked.connect(lambda: answers.append(Personal.ERASED))
        erase.clicked.connect(dialog.reject)
        dialog.body.addWidget(erase, 0, Qt.AlignmentFlag.AlignLeft)
    dialog.add_button(translate("Export", "Do not export"), first=True)
    dialog.add_button(translate("Export", "Export all the same"), "danger", accepts=True)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        answers.append(Personal.EXPORTED)
    dialog.deleteLater()
    return answers[0] if answers else Personal.KEPT_HERE


def _name(arena: Arena) -> str:
    parts = dict.fromkeys(filter(None, (arena.title, arena.place)))
    return ", ".join(parts).replace("&", "&&")
