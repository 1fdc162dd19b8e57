"""Closing a dialog in which something was written."""

from __future__ import annotations

from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.widgets.dialog import Dialog, ask


def leaves_unsaved(dialog: Dialog) -> bool:
    """Ask whether what was written may be lost."""
    return ask(
        dialog,
        dialog.theme,
        translate("InitiativeDialog", "Leave without saving?"),
        translate("InitiativeDialog", "What you changed here would be lost."),
        keep=translate("InitiativeDialog", "Go on writing"),
        go=translate("InitiativeDialog", "Leave"),
    )
