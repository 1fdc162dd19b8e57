"""Why a file is left out, and the passphrase of encrypted ones."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field


def explain(parent: QWidget, theme: ThemeManager, name: str, error: WmtError) -> None:
    """Say why a file is left out."""
    dialog = Dialog(
        theme,
        fill(translate("Merge", "Why “%1” is left out"), name),
        say(error),
        parent=parent,
    )
    dialog.add_button(translate("Merge", "Close"), first=True)
    dialog.exec()
    dialog.deleteLater()


def ask_passphrase(parent: QWidget, theme: ThemeManager) -> str:
    """Ask for the passphrase of encrypted files; an empty text means never mind."""
    dialog = Dialog(
        theme,
        translate("Merge", "Passphrase of the encrypted files"),
        translate("Merge", "It is used now and kept nowhere."),
        parent=parent,
    )
    passphrase = QLineEdit()
    passphrase.setEchoMode(QLineEdit.EchoMode.Password)
    field = Field(theme, passphrase)
    field.set_label(translate("Merge", "Passphrase"))
    dialog.body.addWidget(field)
    dialog.add_button(translate("Merge", "Cancel"))
    dialog.add_button(translate("Merge", "Open the files"), "primary", accepts=True)
    dialog.focus_first(passphrase)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return passphrase.text() if agreed else ""
