"""How many ballots are printed, how large, and in which language."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.ballot_papers import COPIES_LIMIT, LARGE_PER_SHEET, PER_SHEET
from wmt_desktop.ui.i18n import NATIVE_NAMES, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Dropdown, Segmented, Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field


class PrintDialog(Dialog):
    """What is printed; the file is asked for afterwards."""

    def __init__(
        self, theme: ThemeManager, arena: Arena, people: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            translate("Paper", "Print ballots"),
            translate(
                "Paper",
                "Every ballot has the question, the rules, the ideas with letters, and a number "
                "that serves the check when they are typed in.",
            ),
            parent=parent,
        )
        self.copies = Stepper(theme, 1, COPIES_LIMIT)
        self.copies.set_value(max(1, people))
        self.per_sheet = Segmented(theme, [(str(each), str(each)) for each in PER_SHEET])
        self.per_sheet.set_key("4")
        self.large = roomy(QCheckBox(translate("Paper", "Large print, at least 16 points")), theme)
        self.large.toggled.connect(self._on_large)
        self.language = Dropdown(theme)
        # The arena's own first; who reads another finds at least the rules in it, as at the kiosk.
        languages = dict.fromkeys(
            (arena.language, arena.second_language or arena.language, *NATIVE_NAMES)
        )
        self.language.set_options([(each, NATIVE_NAMES.get(each, each)) for each in languages])
        for widget, words in (
            (self.copies, translate("Paper", "Ballots")),
            (self.per_sheet, translate("Paper", "On a sheet of A4")),
            (self.language, translate("Paper", "First language")),
        ):
            field = Field(theme, widget)
            field.set_label(words)
            self.body.addWidget(field)
        self.copies.set_name(translate("Paper", "Ballots"))
        self.body.addWidget(self.large)
        self.add_button(translate("Paper", "Not now"))
        self.add_button(translate("Paper", "Choose a file"), "primary", accepts=True)
        self.focus_first(self.copies.spin)

    def _on_large(self, large: bool) -> None:
        if large and int(self.per_sheet.key()) not in LARGE_PER_SHEET:
            self.per_sheet.set_key(str(LARGE_PER_SHEET[-1]))
