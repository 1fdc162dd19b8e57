"""A rule of a vote as one row: its name and a hint, and at the right what sets it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Stepper, Toggle
from wmt_desktop.ui.widgets.label import Label

_STEPPER = 128


class RuleRow(QWidget):
    """Name and hint at the left, a control at the right.

    Signals:
        changed: The facilitator set the rule otherwise.
    """

    changed = Signal()

    def __init__(self, theme: ThemeManager, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self.name = Label(theme, "", 14, 600, lines=0)
        self.hint = Label(theme, "", 12, 400, "ink2", lines=0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.hint)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, name: str, hint: str) -> None:
        """Set the words."""
        self.name.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(hint)


class Figure(RuleRow):
    """A rule that is a number.

    Attributes:
        touched: Whether the facilitator has set the number; until then it follows suggestions.
    """

    def __init__(self, theme: ThemeManager, low: int, high: int) -> None:
        self.stepper = Stepper(theme, low, high)
        super().__init__(theme, self.stepper)
        self._theme = theme
        self.touched = False
        self._wished = low
        self.stepper.changed.connect(self._on_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> int:
        """Return the number."""
        return self.stepper.value()

    def start(self, value: int) -> None:
        """Set the number as a first suggestion."""
        self.touched, self._wished = False, value
        self.stepper.set_value(value)

    def suggest(self, value: int) -> None:
        """Set the number, unless the facilitator has set another."""
        if not self.touched:
            self.stepper.set_value(value)

    def settle(self, value: int) -> None:
        """Set the number for the facilitator; it follows no suggestion any more."""
        self.touched, self._wished = True, value
        self.stepper.set_value(value)

    def set_most(self, most: int) -> None:
        """Set the upper limit; a number that it lowers comes back with a higher limit."""
        spin = self.stepper.spin
        # Nobody set the number that the limit leaves.
        spin.blockSignals(True)
        spin.setMaximum(max(spin.minimum(), most))
        spin.blockSignals(False)
        self.stepper.set_value(self._wished if self.touched else self.value())

    def say(self, name: str, hint: str) -> None:
        """Set the words."""
        super().say(name, hint)
        self.stepper.set_name(name)

    def _on_changed(self) -> None:
        self.touched = True
        self._wished = self.value()
        self.changed.emit()

    def _restyle(self) -> None:
        self.stepper.setFixedWidth(self._theme.px(_STEPPER))


class Switch(RuleRow):
    """A rule that holds or does not."""

    def __init__(self, theme: ThemeManager) -> None:
        self.toggle = Toggle(theme)
        super().__init__(theme, self.toggle)
        self.toggle.clicked.connect(self.changed)

    def value(self) -> bool:
        """Tell whether it holds."""
        return self.toggle.isChecked()

    def start(self, *, on: bool) -> None:
        """Set it as a first suggestion."""
        self.toggle.setChecked(on)
