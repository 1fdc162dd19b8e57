"""Questions about keys and about what leaves no way back."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.words_box import WordsBox
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.dialog import Dialog, ask


class Erase(Enum):
    """What of a text is erased."""

    OTHERS = "others"
    EVERYTHING = "everything"


def ask_trust(parent: QWidget, theme: ThemeManager, key: KnownKey) -> bool:
    """Ask whether the words of a key match those at its laptop."""
    return _ask_words(
        parent,
        theme,
        key,
        fill(translate("Laptops", "Do the words of “%1” match?"), key.device),
        translate(
            "Laptops",
            "Compare them with those at that laptop, under Laptops: on the phone, or side by side.",
        )
        + " "
        + vouching(),
        translate("Laptops", "They match: trust it"),
    )


def vouching() -> str:
    """Return what trust in a laptop means for the others whose changes it passes on."""
    return translate(
        "Laptops",
        "A laptop that you trust vouches for what it passes on, too: votes that others sealed are "
        "counted if they come in its files.",
    )


def ask_enrol(parent: QWidget, theme: ThemeManager, key: KnownKey) -> bool:
    """Ask whether a laptop is to have a coordinator's rights."""
    return _ask_words(
        parent,
        theme,
        key,
        fill(translate("Laptops", "Make “%1” a coordinator?"), key.device),
        translate(
            "Laptops",
            "Its files may then erase texts here for good. Compare the words once more before.",
        ),
        translate("Laptops", "Make it a coordinator"),
    )


def ask_forget(parent: QWidget, theme: ThemeManager, key: KnownKey) -> bool:
    """Ask whether a key is to be forgotten."""
    return ask(
        parent,
        theme,
        fill(translate("Laptops", "Forget the key of “%1”?"), key.device),
        translate(
            "Laptops",
            "What was merged stays. Its sealed ballots are not counted any more, and its next file "
            "comes with a new key.",
        ),
        keep=translate("Laptops", "Keep the key"),
        go=translate("Laptops", "Forget the key"),
    )


def ask_own(parent: QWidget, theme: ThemeManager) -> bool:
    """Ask whether this laptop is to have a coordinator's rights."""
    return ask(
        parent,
        theme,
        translate("Laptops", "Make this laptop a coordinator's?"),
        translate(
            "Laptops",
            "Texts can then be erased for good here. Other laptops follow only where somebody made "
            "this one a coordinator as well.",
        ),
        keep=translate("Laptops", "Not now"),
        go=translate("Laptops", "Make it a coordinator"),
        danger=False,
    )


def _ask_words(
    parent: QWidget,
    theme: ThemeManager,
    key: KnownKey,
    question: str,
    consequence: str,
    go: str,
) -> bool:
    dialog = Dialog(theme, question, consequence, parent=parent)
    words = WordsBox(theme)
    words.show_words(key.words, "")
    dialog.body.addWidget(words)
    dialog.add_button(translate("Laptops", "Not now"), first=True)
    dialog.add_button(go, "primary", accepts=True)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed


def ask_erase(parent: QWidget, theme: ThemeManager) -> Erase | None:
    """Ask what of a text is erased for good; None means never mind."""
    dialog = Dialog(
        theme,
        translate("Conflicts", "Erase a text for good?"),
        translate(
            "Conflicts",
            "It is erased here, and on each laptop that merges the next file from here. Files that "
            "were exported before, on sticks or in e-mails, cannot be called back. Nothing brings "
            "the text back.",
        ),
        parent=parent,
    )
    others = QRadioButton(translate("Conflicts", "Only the versions that do not hold"))
    everything = QRadioButton(translate("Conflicts", "All of it, also what it says now"))
    others.setChecked(True)
    for choice in (others, everything):
        dialog.body.addWidget(roomy(choice, theme))
    dialog.add_button(translate("Conflicts", "Keep the text"), first=True)
    dialog.add_button(translate("Conflicts", "Erase for good"), "danger", accepts=True)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    answer = Erase.EVERYTHING if everything.isChecked() else Erase.OTHERS
    dialog.deleteLater()
    return answer if agreed else None
