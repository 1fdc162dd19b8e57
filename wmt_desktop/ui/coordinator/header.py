"""The band across the top of the coordinator's desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget
from typing_extensions import override

from wmt_desktop.ui import icons
from wmt_desktop.ui.i18n import NATIVE_NAMES, Languages, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.label import Label

_SUN = "#F0AC33"


class Header(QWidget):
    """Brand, place, language, and the way back to the arenas.

    Signals:
        language_chosen: Argument: the code.
        home_requested: Back to the home page.
    """

    language_chosen = Signal(str)
    home_requested = Signal()

    def __init__(
        self, theme: ThemeManager, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._logo = QLabel()
        self._brand = Label(theme, "WMT Arena", 20, 700, "on_dark", spacing=-0.015)
        self._place = Label(theme, "", 16, 600, "on_dark")
        self.language = Button(theme, kind="rail", icon="globe", trailing="down", outlined=True)
        self.arenas = Button(theme, kind="rail", icon="home")
        self.language.clicked.connect(self._open_menu)
        self.arenas.clicked.connect(self.home_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self._logo)
        row.addWidget(self._brand)
        row.addSpacing(4)
        row.addWidget(Line(theme, vertical=True, ink="rail_link", length=24))
        row.addSpacing(4)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.language)
        row.addWidget(self.arenas)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._place.setText(translate("Coordinator", "Coordinator"))
        self.language.setText(NATIVE_NAMES[self._languages.current])
        self.language.setAccessibleName(translate("Coordinator", "Language"))
        self.arenas.setText(translate("Coordinator", "Arenas"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("rail"))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for code in self._languages.available():
            action = menu.addAction(NATIVE_NAMES[code])
            action.setCheckable(True)
            action.setChecked(code == self._languages.current)
            action.triggered.connect(lambda _=False, code=code: self.language_chosen.emit(code))
        menu.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(64))
        side = self._theme.px(34)
        ink = self._theme.tokens.on_dark
        self._logo.setPixmap(icons.brand(ink, side, self.devicePixelRatioF(), _SUN))
