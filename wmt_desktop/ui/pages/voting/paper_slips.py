"""What two readings of a stack of ballots have different, each with the ways to settle it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.services.stacks import Difference, Typed
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


class Slips(QWidget):
    """A row for each ballot that was read differently, and one for those that were read once.

    Signals:
        settled: Arguments: number of the ballot, what is on it (``Typed``).
        left_out: Argument: numbers of ballots that are not in the stack.
    """

    settled = Signal(int, object)
    left_out = Signal(object)

    def __init__(self, theme: ThemeManager, marks_of: Callable[[Typed], str]) -> None:
        """Create it; ``marks_of`` words what is on a ballot."""
        super().__init__()
        self._theme = theme
        self._marks_of = marks_of
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_differences(self, differences: Sequence[Difference], *, twice: bool) -> None:
        """Show what differs; ballots typed once only where the second reading goes on."""
        clear(self._rows)
        # Those that are still to be typed are no slips yet.
        once = [each.number for each in differences if not (each.first and each.second)]
        for each in differences:
            if each.first and each.second:
                self._rows.addWidget(self._slip(each))
        if twice and once:
            self._rows.addWidget(self._once(once))
        self.setVisible(self._rows.count() > 0)

    def _slip(self, difference: Difference) -> QWidget:
        row, line = _line()
        head = fill(translate("Paper", "What is on ballot %1?"), difference.number)
        line.addWidget(Label(self._theme, head, 14, 600, lines=0), 1)
        for typed in (difference.first, difference.second):
            if typed is None:
                continue
            button = self._small(self._marks_of(typed))
            button.setAccessibleDescription(
                fill(translate("Paper", "This is on ballot %1"), difference.number)
            )
            button.clicked.connect(
                lambda _=False, right=typed: self.settled.emit(difference.number, right)
            )
            line.addWidget(button)
        return row

    def _once(self, numbers: Sequence[int]) -> QWidget:
        row, line = _line()
        text = fill(translate("Paper", "Typed once only: %1"), ", ".join(map(str, numbers)))
        line.addWidget(Label(self._theme, text, 14, lines=0), 1)
        drop = self._small(translate("Paper", "Leave these out"))
        drop.clicked.connect(lambda: self.left_out.emit(numbers))
        line.addWidget(drop)
        return row

    def _small(self, text: str) -> Button:
        button = Button(self._theme, text, size="sm")
        button.setAutoDefault(False)
        return button


def _line() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    return row, line
