"""The band across the top of the home page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import NATIVE_NAMES, Languages, translate
from wmt_desktop.ui.icons import brand
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.menu import offer
from wmt_desktop.ui.widgets.paint import flat


class HomeHeader(QWidget):
    """Name of the programme, language, settings, help.

    Signals:
        language_chosen: Argument: the code.
        settings_asked, help_asked: A button was pressed.
    """

    language_chosen = Signal(str)
    settings_asked = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: ThemeManager, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._mark = QLabel()
        name = Label(theme, "WMT Arena", 20, 700, "on_dark", spacing=-0.015)
        name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._offline = QWidget()
        self._sentence = Label(theme, "", 14, 500, "on_dark2")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._picture = Picture(theme, "laptop", "on_dark2")
        offline = QHBoxLayout(self._offline)
        offline.setContentsMargins(0, 0, 0, 0)
        offline.setSpacing(8)
        offline.addStretch(1)
        offline.addWidget(self._picture)
        offline.addWidget(self._sentence)
        self._line = Line(theme, vertical=True, ink="rail_link", length=24)
        self.language = Button(theme, kind="rail", icon="globe", trailing="down", outlined=True)
        self.settings = Button(theme, kind="rail", icon="sliders")
        self.help = Button(theme, kind="rail", icon="help")
        self.language.clicked.connect(self._on_language_clicked)
        self.settings.clicked.connect(self.settings_asked)
        self.help.clicked.connect(self.help_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(40, 0, 40, 0)
        self._row.setSpacing(12)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self._mark)
        self._row.addSpacing(4)
        self._row.addWidget(name)
        self._row.addWidget(self._offline, 1)
        self._row.addSpacing(8)
        self._row.addWidget(self._line)
        for button in (self.language, self.settings, self.help):
            self._row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._sentence.setText(
            translate("HomeHeader", "Works offline. Everything stays on this laptop.")
        )
        self.language.setText(NATIVE_NAMES[self._languages.current])
        self.language.setAccessibleName(translate("HomeHeader", "Language"))
        self.settings.setText(translate("HomeHeader", "Settings"))
        self.help.setText(translate("HomeHeader", "Help"))
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        flat(QPainter(self), event.rect(), self._theme.tokens.rail)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        # Narrower than its words: the sentence gives way.
        return QSize(self._theme.px(400), self.minimumHeight())

    def _fit(self) -> None:
        """Leave the sentence out rather than cut it."""
        for shown in (True, False):
            self._sentence.setVisible(shown)
            self._picture.setVisible(shown)
            self._offline.updateGeometry()
            if self._row.minimumSize().width() <= self.width():
                break

    def _on_language_clicked(self) -> None:
        names = {code: NATIVE_NAMES[code] for code in self._languages.available()}
        offer(self.language, names, self._languages.current, self.language_chosen.emit)

    def _restyle(self) -> None:
        t = self._theme.tokens
        side = self._theme.px(36)
        self._mark.setPixmap(brand(t.on_dark, side, self.devicePixelRatioF(), t.accent))
        self.setFixedHeight(max(64, self._theme.px(40) + 24))
        self._fit()
