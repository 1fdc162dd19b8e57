"""Help: the keys, and where things are on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

import wmt_desktop
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import KeyHint
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label


def _keys() -> list[tuple[str, str]]:
    return [
        ("Enter", translate("Help", "Save the idea; Shift and Enter begin a new line")),
        ("1 – 5, 0", translate("Help", "Theme of the selected notes, or of the next idea")),
        ("Alt+1 – 5", translate("Help", "Theme while typing")),
        ("Ctrl+Shift+V", translate("Help", "Paste many ideas at once")),
        ("Ctrl+Shift+P", translate("Help", "Cut photos of a wall into notes")),
        ("Ctrl+V", translate("Help", "Put a copied picture on the selected note")),
        ("Ctrl+A", translate("Help", "Select all notes")),
        ("Ctrl+G", translate("Help", "New cluster from the selected notes")),
        ("Ctrl+M", translate("Help", "Merge the selected notes into one")),
        ("Ctrl+Enter", translate("Help", "Count the suggested note as heard again")),
        ("Space", translate("Help", "Fold or unfold a cluster")),
        ("Ctrl+Shift+O", translate("Help", "Board as an outline")),
        ("Ctrl+Shift+H", translate("Help", "History of the arena")),
        ("F2", translate("Help", "Edit")),
        ("Del", translate("Help", "Delete")),
        ("Ctrl+Z", translate("Help", "Undo")),
        ("Ctrl+Y", translate("Help", "Redo")),
        ("Ctrl+F", translate("Help", "Find and filter; Esc shows all again")),
        ("F3", translate("Help", "Next note found; with Shift the previous one")),
        ("Ctrl+1 – 7", translate("Help", "Go to a stage")),
        ("Ctrl+T", translate("Help", "Start or pause the timer")),
        ("F5", translate("Help", "Shared screen on or off")),
        ("B, Ctrl+B", translate("Help", "Pause the shared screen; Ctrl+B also while typing")),
        ("+  −  Home", translate("Help", "Zoom, fit the board to the window")),
        ("Ctrl+Home", translate("Help", "Zoom in on the cluster or the selected notes")),
        ("Alt+Left, Alt+Right", translate("Help", "Move an initiative to the left or right")),
        ("1 – 5", translate("Help", "Give a score; 0 or Backspace takes it back")),
        ("Tab, Space", translate("Help", "Vote with two switches: go on, and press")),
        ("Ctrl+Shift+K", translate("Help", "Leave the voting screen, with the PIN")),
    ]


class HelpDialog(Dialog):
    """The keys of the program."""

    def __init__(
        self, theme: ThemeManager, location: str = "", parent: QWidget | None = None
    ) -> None:
        """Create the dialog; ``location`` says where the arenas are kept."""
        super().__init__(
            theme,
            translate("Help", "Keys"),
            translate("Help", "Everything can be done with the keyboard alone."),
            width=560,
            parent=parent,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(_keys()):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            shown = native if native and "–" not in keys else keys
            grid.addWidget(KeyHint(theme, shown), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(theme, words, 14, lines=0), row, 1)
        self.body.addLayout(grid)
        version = fill(translate("Help", "WMT Arena %1"), wmt_desktop.__version__)
        self.body.addWidget(Label(theme, version, 12, 600, "ink2"))
        if location:
            kept = fill(translate("Help", "Arenas are kept in %1"), location)
            where = Label(theme, kept, 12, 400, "ink2", lines=0)
            self.body.addWidget(where)
        self.add_button(translate("Help", "Close"), "primary", accepts=True, first=True)
