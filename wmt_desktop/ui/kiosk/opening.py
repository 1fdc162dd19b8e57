"""From the facilitator's window into the kiosk: the PIN and the display."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QRegularExpressionValidator, QScreen
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.pin import hash_pin
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field


class OpenKioskDialog(Dialog):
    """Asks for what is not known yet: a PIN to come back with, and a display.

    Attributes:
        pin: First field, where a PIN is to be set.
        again: The same once more.
        displays: One entry for each display.
    """

    def __init__(
        self,
        theme: ThemeManager,
        screens: Sequence[QScreen],
        *,
        new_pin: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog.

        Args:
            screens: The displays to choose from.
            new_pin: A PIN has to be set.
        """
        super().__init__(
            theme,
            translate("OpenKiosk", "Open the kiosk?"),
            translate(
                "OpenKiosk",
                "It fills the display and nobody but you can leave it: with Ctrl Shift K "
                "and your PIN.",
            ),
            parent=parent,
        )
        self._new_pin = new_pin
        self.pin = _digits()
        self.again = _digits()
        self.displays = QComboBox()
        self._pin_field = Field(theme, self.pin)
        self._again_field = Field(theme, self.again)
        if new_pin:
            self._pin_field.set_label(translate("OpenKiosk", "New PIN, 4 to 8 digits"))
            self._again_field.set_label(translate("OpenKiosk", "The same PIN again"))
            self.body.addWidget(self._pin_field)
            self.body.addWidget(self._again_field)
        if len(screens) > 1:
            for number, screen in enumerate(screens, start=1):
                self.displays.addItem(_display_name(number, screen))
            field = Field(theme, self.displays)
            field.set_label(translate("OpenKiosk", "Display"))
            self.body.addWidget(field)
        self.add_button(translate("OpenKiosk", "Not now"))
        self.open_button = self.add_button(
            translate("OpenKiosk", "Open the kiosk"), "primary", accepts=True, first=not new_pin
        )
        if new_pin:
            self.focus_first(self.pin)

    def pin_hash(self) -> str:
        """Return the hash of the new PIN.

        Raises:
            WmtError: ``PIN_INVALID``.
        """
        return hash_pin(self.pin.text())

    @override
    def accept(self) -> None:
        if self._new_pin and not self._checks_out():
            return
        super().accept()

    def _checks_out(self) -> bool:
        digits = self.pin.text()
        short = not 4 <= len(digits) <= 8
        self._pin_field.set_error(say(WmtError(Code.PIN_INVALID)) if short else "")
        differs = not short and self.again.text() != digits
        self._again_field.set_error(
            translate("OpenKiosk", "The two PINs differ; type the same twice.") if differs else ""
        )
        if short or differs:
            (self.pin if short else self.again).setFocus()
        return not (short or differs)


def _digits() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setValidator(QRegularExpressionValidator("[0-9]{0,8}", field))
    return field


def _display_name(number: int, screen: QScreen) -> str:
    size = screen.size()
    model = " ".join(filter(None, (screen.manufacturer(), screen.model()))) or screen.name()
    words = translate("OpenKiosk", "%1: %2, %3 × %4")
    return fill(words, number, model, size.width(), size.height())


def prepare(parent: QWidget, theme: ThemeManager, settings: SettingsFile) -> QScreen | None:
    """Return the display for the kiosk, or None when the facilitator thinks again.

    Asks for a PIN while there is none, and for the display where there are several.
    """
    screens = QGuiApplication.screens()
    own = parent.screen()
    # The facilitator's own display comes first: usually the laptop is handed round.
    screens.sort(key=lambda screen: screen is not own)
    new_pin = not settings.values.pin_hash
    if not new_pin and len(screens) == 1:
        return screens[0]
    dialog = OpenKioskDialog(theme, screens, new_pin=new_pin, parent=parent)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        if new_pin:
            settings.update(pin_hash=dialog.pin_hash())
        return screens[max(0, dialog.displays.currentIndex())]
    finally:
        dialog.deleteLater()
