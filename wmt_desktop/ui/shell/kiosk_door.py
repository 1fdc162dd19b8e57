"""The way into the kiosk and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.pin import check_pin
from wmt_desktop.services.services import Services
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast
from wmt_desktop.ui.words import WordsOf

if TYPE_CHECKING:
    from wmt_desktop.ui.kiosk.window import KioskWindow
    from wmt_desktop.ui.scoring.window import ScoringWindow


class KioskDoor(QObject):
    """Opens one kiosk at a time."""

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
            window: The facilitator's window.
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
        self.scoring: ScoringWindow | None = None

    def open(self, round_id: str) -> None:
        """Open the kiosk for an open round; a PIN and a display are asked for where needed.

        A kiosk whose vote is closed gives way on its own display, so that a run-off can follow.
        """
        screen = self._leave_what_is_over()
        if self._is_occupied():
            return
        try:
            round_ = self._services.voting.round(round_id)
            arena = self._services.arenas.get(round_.arena)
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        # Most meetings never come to a vote on this laptop: the kiosk is loaded when one does.
        from wmt_desktop.ui.kiosk.booth import Booth
        from wmt_desktop.ui.kiosk.opening import prepare
        from wmt_desktop.ui.kiosk.window import KioskWindow

        screen = screen or prepare(self._window, self._theme, self._settings)
        if screen is None:
            return
        booth = Booth(
            self._services.voting,
            self._services.codes,
            self._services.kiosks,
            self._bus,
            self._theme,
            self._words_of,
            self._words_of.languages,
            lambda pin: check_pin(pin, self._settings.values.pin_hash),
        )
        self.kiosk = KioskWindow(booth, arena, round_)
        self.kiosk.left.connect(self._on_left)
        self.kiosk.open_on(screen)

    def open_scoring(self, arena_id: str) -> None:
        """Open the page on which people score one by one, as the kiosk is opened."""
        if self._is_occupied():
            return
        try:
            arena = self._services.arenas.get(arena_id)
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        initiatives = self._services.initiatives.all(arena_id)
        from wmt_desktop.ui.kiosk.opening import prepare
        from wmt_desktop.ui.scoring.window import ScoringBooth, ScoringWindow

        screen = prepare(self._window, self._theme, self._settings) if initiatives else None
        if screen is None:
            return
        booth = ScoringBooth(
            self._services.criteria,
            self._theme,
            self._words_of,
            self._words_of.languages,
            lambda pin: check_pin(pin, self._settings.values.pin_hash),
        )
        self.scoring = ScoringWindow(booth, arena, initiatives)
        self.scoring.left.connect(self._on_scored)
        self.scoring.open_on(screen)

    def close(self) -> None:
        """Close the kiosk, when the program ends."""
        if self.kiosk is not None:
            self.kiosk.shut()
        if self.scoring is not None:
            self.scoring.shut()

    def _leave_what_is_over(self) -> QScreen | None:
        """Shut a kiosk whose vote is closed, and return the display that it leaves."""
        kiosk = self.kiosk
        if kiosk is None or not kiosk.is_over:
            return None
        screen = kiosk.screen()
        kiosk.shut()
        return screen

    def _is_occupied(self) -> bool:
        """Bring the page that lets nobody out to the front; tell whether there is one."""
        # One at a time: the PIN of the one behind could not be typed any more.
        page = self.kiosk if self.kiosk is not None else self.scoring
        if page is not None:
            page.raise_()
        return page is not None

    def _on_left(self) -> None:
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None
        self._window.activateWindow()

    def _on_scored(self) -> None:
        if self.scoring is not None:
            self.scoring.deleteLater()
            self.scoring = None
        self._window.activateWindow()
