"""Names and icons of stages, themes and countries, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services import arena_names, country_names
from wmt_desktop.ui.i18n import translate


def stage_name(stage: Stage, horizon: int = 2040) -> str:
    """Return the name of a stage; that of the vision carries its year."""
    return arena_names.stage_name(stage, translate, horizon)


def stage_icon(stage: Stage) -> str:
    """Return the name of a stage's icon."""
    return {
        Stage.SYSTEM_MAP: "map",
        Stage.VISION: "vision",
        Stage.PATHWAYS: "path",
        Stage.IDEAS: "bulb",
        Stage.VOTING: "vote",
        Stage.INITIATIVES: "flag",
        Stage.EVALUATION: "eval",
    }[stage]


def theme_name(theme: Theme) -> str:
    """Return the short name of a theme."""
    return arena_names.theme_name(theme, translate)


def theme_icon(theme: Theme) -> str:
    """Return the name of a theme's icon."""
    return theme.value


def country_name(code: str) -> str:
    """Return the name of a country, or the code itself."""
    return country_names.country_name(code, QLocale().name()[:2])
