"""The way into the kiosk: first a PIN to get out again, then the whole display."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.pin import check_pin, hash_pin
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.kiosk.window import Booth, KioskWindow
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.toast import Toast
from wmt_desktop.ui.words import WordsOf


class PinDialog(Dialog):
    """Asks for a new PIN of the facilitator. ``kept`` is its hash once it was accepted."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("KioskDoor", "Choose a PIN"),
            translate(
                "KioskDoor",
                "Voters cannot leave the voting screen. "
                "You leave it with Ctrl+Shift+K and this PIN.",
            ),
            parent=parent,
        )
        self.kept = ""
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(8)
        self.pin.setPlaceholderText(translate("KioskDoor", "4 to 8 digits"))
        self._field = Field(theme, self.pin)
        self._field.set_label(translate("KioskDoor", "PIN"))
        self.body.addWidget(self._field)
        self.add_button(translate("KioskDoor", "Cancel"))
        self.go = self.add_button(translate("KioskDoor", "Open the voting screen"), "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.pin.returnPressed.connect(self._on_go)
        self.focus_first(self.pin)

    def _on_go(self) -> None:
        try:
            self.kept = hash_pin(self.pin.text())
        except WmtError as error:
            self._field.set_error(say(error))
            self.pin.setFocus()
            return
        self.accept()


class KioskDoor(QObject):
    """Opens one kiosk at a time on the display of the facilitator's window."""

    def __init__(
        self,
        services: Services,
        bus: QtBus,
        theme: ThemeManager,
        settings: SettingsFile,
        words_of: WordsOf,
        window: QWidget,
        toast: Toast,
    ) -> None:
        """Create the door.

        Args:
            window: The facilitator's window; the kiosk covers its display.
        """
        super().__init__(window)
        self._services = services
        self._bus = bus
        self._theme = theme
        self._settings = settings
        self._words_of = words_of
        self._window = window
        self._toast = toast
        self.kiosk: KioskWindow | None = None

    def open(self, round_id: str) -> None:
        """Open the kiosk for an open round; the first time a PIN is asked for."""
        if self.kiosk is not None:
            self.kiosk.raise_()
            return
        try:
            round_ = self._services.voting.round(round_id)
            arena = self._services.arenas.get(round_.arena)
        except WmtError as error:
            self._toast.show_error(say(error))
            return
        if not self._has_pin():
            return
        booth = Booth(
            self._services.voting,
            self._bus,
            self._theme,
            self._words_of,
            self._words_of.languages,
            lambda pin: check_pin(pin, self._settings.values.pin_hash),
        )
        self.kiosk = KioskWindow(booth, arena, round_)
        self.kiosk.left.connect(self._on_left)
        self.kiosk.open_on(self._window.screen())

    def close(self) -> None:
        """Close the kiosk, when the program ends."""
        if self.kiosk is not None:
            self.kiosk.shut()

    def _has_pin(self) -> bool:
        if self._settings.values.pin_hash:
            return True
        dialog = PinDialog(self._theme, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.kept:
            self._settings.update(pin_hash=dialog.kept)
        return bool(dialog.kept)

    def _on_left(self) -> None:
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None
        self._window.activateWindow()
