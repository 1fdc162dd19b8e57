"""The sound at the end of the time, and the switch for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from wmt_desktop.ui.chime import Chime
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.timer import Countdown


class TimerSound(QObject):
    """Plays a sound once when a countdown ends, unless that is turned off.

    Attributes:
        action: Turns it on and off; the choice is kept.
    """

    def __init__(self, countdown: Countdown, settings: SettingsFile, chime: Chime) -> None:
        super().__init__(countdown)
        self._settings = settings
        self._chime = chime
        self.action = QAction(self)
        self.action.setCheckable(True)
        self.action.setChecked(settings.values.timer_sound)
        self.action.toggled.connect(lambda on: settings.update(timer_sound=on))
        countdown.ended.connect(self._on_ended)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.action.setText(translate("TimerSound", "Sound when the time is up"))

    def _on_ended(self) -> None:
        if self._settings.values.timer_sound:
            self._chime.play()
