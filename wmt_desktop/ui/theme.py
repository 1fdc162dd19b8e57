"""Light, dark, high contrast: palette, style sheet and text size of the whole program."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from wmt_desktop.services.packaged import RESOURCES
from wmt_desktop.ui import fonts, icons, stylesheet
from wmt_desktop.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, note_fill, theme_ink

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "Scheme",
    "ThemeManager",
    "Tokens",
    "note_fill",
    "theme_ink",
]

Scheme = Literal["light", "dark", "high-contrast", "system"]


class ThemeManager(QObject):
    """Holds the tokens in use and dresses the application in them.

    Widgets that paint themselves read ``tokens``, ``font`` and ``px`` while painting and repaint on
    ``changed``. Qt's own widgets follow the palette and the style sheet.

    Signals:
        changed: Colours or text size are different now.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, scheme: Scheme = "system", text_scale: float = 1.0
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = scheme
        self._scale = text_scale
        self._tokens = LIGHT
        self._art = tempfile.TemporaryDirectory(prefix="wmt-theme-")
        self._sheet = ""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def scheme(self) -> Scheme:
        """The choice of the user; ``system`` follows the operating system."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """1.0 is the size of the design, 2.0 twice that."""
        return self._scale

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark, high contrast or what the operating system uses."""
        self._scheme = scheme
        self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Set the text size, from 1.0 to 2.0."""
        self._scale = min(2.0, max(1.0, scale))
        self._apply()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Build the first window in here: it is dressed once, when it is whole.

        Otherwise Qt dresses every widget anew each time something that it lies in is put into
        something else.
        """
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(self._sheet)

    def px(self, size: float) -> int:
        """Return a design size in pixels at the chosen text size: heights of things with text."""
        return round(size * self._scale)

    def font(
        self, px: float, weight: int = 400, *, tabular: bool = False, spacing: float = 0.0
    ) -> QFont:
        """Return Inter at ``px`` design pixels times the chosen text size."""
        return fonts.font(px * self._scale, weight, tabular=tabular, spacing=spacing)

    def color(self, name: str) -> QColor:
        """Return a token as a ``QColor``, by its name (``ink2``)."""
        return QColor(getattr(self._tokens, name))

    def icon(self, name: str, ink: str = "ink", size: int = 20) -> QIcon:
        """Return an icon in the colour of the token ``ink``."""
        return icons.icon(
            name, getattr(self._tokens, ink), self.px(size), disabled=self._tokens.off_icon
        )

    def pixmap(self, name: str, ink: str = "ink", size: int = 20, dpr: float = 1.0) -> QPixmap:
        """Return an icon as a picture in the colour of the token ``ink``."""
        return icons.pixmap(name, getattr(self._tokens, ink), self.px(size), dpr)

    def _on_system_changed(self) -> None:
        if self._scheme == "system":
            self._apply()

    def _chosen(self) -> Tokens:
        if self._scheme != "system":
            return {"dark": DARK, "high-contrast": HIGH_CONTRAST}.get(self._scheme, LIGHT)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        self._tokens = self._chosen()
        stylesheet.write_art(Path(self._art.name), self._tokens, RESOURCES / "icons")
        # Qt dresses every widget three times as fast anew as in another sheet than the one it wears.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(self._tokens))
        self._app.setFont(self.font(14))
        self._sheet = stylesheet.sheet(self._tokens, self.px, Path(self._art.name))
        self._app.setStyleSheet(self._sheet)
        self.changed.emit()


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: t.win,
        role.WindowText: t.ink,
        role.Base: t.card,
        role.AlternateBase: t.sunken,
        role.Text: t.ink,
        role.PlaceholderText: t.ink2,
        role.Button: t.card,
        role.ButtonText: t.ink,
        role.BrightText: t.danger,
        role.Highlight: t.primary,
        role.HighlightedText: t.on_primary,
        role.Accent: t.primary,
        role.Link: t.primary,
        role.LinkVisited: t.primary,
        role.ToolTipBase: t.tip,
        role.ToolTipText: t.tip_ink,
        role.Light: t.raise_,
        role.Midlight: t.line,
        role.Mid: t.line2,
        role.Dark: t.control,
        role.Shadow: t.shadow,
    }
    palette = QPalette()
    for one, value in colours.items():
        palette.setColor(one, QColor(value))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(t.ink2))
    return palette
