"""The bundled typeface. Sizes are logical pixels, as in the design."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from wmt_desktop.services.packaged import RESOURCES

FAMILIES = ["Inter", "Noto Sans"]


def load_fonts() -> None:
    """Register the bundled fonts with Qt. Needs a ``QGuiApplication``; call it once."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(px: float, weight: int = 400, *, tabular: bool = False, spacing: float = 0.0) -> QFont:
    """Return Inter at a pixel size.

    Widgets of the console use ``ThemeManager.font``, which follows the text size setting.

    Args:
        px: Size in logical pixels.
        weight: 400, 500, 600 or 700.
        tabular: Figures in equal cells, for numbers that change or stand in columns.
        spacing: Letter spacing in em (-0.01 for large titles).
    """
    return QFont(_made(px, weight, tabular, spacing))


@lru_cache(maxsize=256)
def _made(px: float, weight: int, tabular: bool, spacing: float) -> QFont:
    result = QFont()
    result.setFamilies(FAMILIES)
    result.setPixelSize(max(1, round(px)))
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    if spacing:
        result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * px)
    return result
