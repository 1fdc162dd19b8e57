"""The band across the top of the coordinator's desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget
from typing_extensions import override

from wmt_desktop.ui import icons
from wmt_desktop.ui.i18n import NATIVE_NAMES, Languages, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

_SUN = "#F0AC33"
_ICONS = {"merge": "merge", "laptops": "laptop", "history": "history"}


class _Tab(Button):
    """Leads to one part of the desk; the one on show has a plate."""

    def __init__(self, theme: ThemeManager, icon: str) -> None:
        super().__init__(theme, kind="rail", icon=icon)
        self._rail = theme
        self.setCheckable(True)
        self.setAutoExclusive(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isChecked():
            height = self.sizeHint().height()
            box = self.rect().adjusted(0, (self.height() - height) // 2, 0, 0)
            box.setHeight(height)
            tokens = self._rail.tokens
            # In high contrast the plate is as black as all around it.
            edge = tokens.rail_line if tokens.rail_2 == tokens.rail else None
            rounded(QPainter(self), box.toRectF(), 8, tokens.rail_2, edge, self._rail.px(2))
        super().paintEvent(event)


class Header(QWidget):
    """Brand, the parts of the desk, language, and the way back to the arenas.

    What has no room loses its words, the brand first.

    Signals:
        part_chosen: Argument: ``merge``, ``laptops`` or ``history``.
        language_chosen: Argument: the code.
        home_requested: Back to the home page.
    """

    part_chosen = Signal(str)
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
        self._line = Line(theme, vertical=True, ink="rail_link", length=24)
        self._place = Label(theme, "", 16, 600, "on_dark")
        self.tabs = {key: _Tab(theme, icon) for key, icon in _ICONS.items()}
        self.language = Button(theme, kind="rail", icon="globe", trailing="down", outlined=True)
        self.arenas = Button(theme, kind="rail", icon="home")
        self.language.clicked.connect(self._open_menu)
        self.arenas.clicked.connect(self.home_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        for widget, behind in (
            (self._logo, 4),
            (self._brand, 8),
            (self._line, 8),
            (self._place, 24),
        ):
            row.addWidget(widget)
            row.addSpacing(behind)
        for key, tab in self.tabs.items():
            tab.clicked.connect(lambda _=False, part=key: self.part_chosen.emit(part))
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self.language)
        row.addWidget(self.arenas)
        theme.changed.connect(self._restyle)
        self.show_part("merge")
        self._restyle()
        self.retranslate()

    def show_part(self, part: str) -> None:
        """Mark the part on show."""
        self.tabs[part].setChecked(True)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._place.setText(translate("Coordinator", "Coordinator"))
        self.language.setAccessibleName(translate("Coordinator", "Language"))
        for tab, words in (
            (self.tabs["merge"], translate("Coordinator", "Merge")),
            (self.tabs["laptops"], translate("Coordinator", "Laptops")),
            (self.tabs["history"], translate("Coordinator", "Past merges")),
            (self.arenas, translate("Coordinator", "Arenas")),
        ):
            tab.setAccessibleName(words)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, self._theme.px(64))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("rail"))

    def _fit(self) -> None:
        """Leave out as little as needed."""
        native = NATIVE_NAMES[self._languages.current]
        worded = (*self.tabs.values(), self.arenas)
        for brand, place, language, words in (
            (True, True, True, True),
            (False, True, True, True),
            (False, False, True, True),
            (False, False, False, True),
            (False, False, False, False),
        ):
            self._brand.setVisible(brand)
            self._line.setVisible(brand and place)
            self._place.setVisible(place)
            self.language.setText(native if language else "")
            for button in worded:
                button.setText(button.accessibleName() if words else "")
                button.setToolTip("" if words else button.accessibleName())
            if self._needed() <= self.width():
                break
        for button in (*worded, self.language):
            button.updateGeometry()

    def _needed(self) -> int:
        shown = [
            self._logo.pixmap().deviceIndependentSize().toSize().width(),
            *(
                each.sizeHint().width()
                for each in (
                    self._brand,
                    self._line,
                    self._place,
                    *self.tabs.values(),
                    self.language,
                    self.arenas,
                )
                if not each.isHidden()
            ),
        ]
        return sum(shown) + 12 * (len(shown) + 1) + 92

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
        self._fit()
