"""Which urn is left out of a count, or counted again, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QRadioButton, QWidget

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.counting import SealedUrn
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field

Answer = tuple[str, str]
"""The stream that an urn was sealed in, and the reason."""


def ask_exclusion(
    parent: QWidget, theme: ThemeManager, vote: str, urns: Sequence[SealedUrn]
) -> Answer | None:
    """Ask whose urn is left out and why; None means never mind.

    Args:
        vote: Its question.
        urns: Those to choose from.
    """
    consequence = translate(
        "Urns",
        "Its ballots in “%1” are not counted, those of the others are. The reason stands "
        "in the log and in the report.",
    )
    dialog = Dialog(
        theme,
        translate("Urns", "Whose urn is left out?"),
        fill(consequence, vote),
        parent=parent,
    )
    dialog.add_button(translate("Urns", "Leave no urn out"))
    return _ask(dialog, translate("Urns", "Leave it out"), urns, danger=True)


def ask_inclusion(
    parent: QWidget, theme: ThemeManager, vote: str, urns: Sequence[SealedUrn]
) -> Answer | None:
    """Ask which of the urns that were left out is counted again and why; None: never mind."""
    consequence = translate(
        "Urns",
        "Its ballots in “%1” are counted with the others. Where they differ from those of another "
        "laptop, there is no result again. The reason stands in the log and in the report.",
    )
    dialog = Dialog(
        theme,
        translate("Urns", "Whose urn is counted again?"),
        fill(consequence, vote),
        parent=parent,
    )
    dialog.add_button(translate("Urns", "Leave it as it is"))
    return _ask(dialog, translate("Urns", "Count it again"), urns, danger=False)


def urn_words(urn: SealedUrn) -> str:
    """Return who sealed an urn, and how much lies in it (``Laptop 3f9a: 12 ballots``)."""
    return fill(
        translate("Urns", "%1: %n ballots", None, urn.ballots),
        urn.device or translate("Names", "an unknown laptop"),
    )


def _ask(dialog: Dialog, go: str, urns: Sequence[SealedUrn], *, danger: bool) -> Answer | None:
    # What others added to a stream is an urn of its own there; a stream is left out as a whole.
    streams = list(dict.fromkeys(urn.stream for urn in urns))
    choices = [
        QRadioButton("\n".join(urn_words(urn) for urn in urns if urn.stream == stream))
        for stream in streams
    ]
    for choice in choices:
        dialog.body.addWidget(roomy(choice, dialog.theme))
    choices[0].setChecked(len(choices) == 1)
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(dialog.theme.px(72))
    field = Field(dialog.theme, text)
    field.set_label(translate("Urns", "Reason"))
    dialog.body.addWidget(field)
    button = dialog.add_button(go, "danger" if danger else "primary")
    button.clicked.disconnect()

    def accept() -> None:
        if not any(choice.isChecked() for choice in choices):
            field.set_error(translate("Urns", "Choose one of the laptops."))
            choices[0].setFocus()
        elif not text.toPlainText().strip():
            field.set_error(say(WmtError(Code.REASON_NEEDED)))
            text.setFocus()
        else:
            dialog.accept()

    button.clicked.connect(accept)
    dialog.focus_first(choices[0])
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = next((at for at, choice in enumerate(choices) if choice.isChecked()), 0)
    reason = text.toPlainText().strip()
    dialog.deleteLater()
    return (streams[chosen], reason) if agreed else None
