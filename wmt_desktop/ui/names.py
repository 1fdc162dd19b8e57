"""Names of stages, themes and countries as people read them."""

from __future__ import annotations

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.ui.i18n import fill, translate


def stage_name(stage: Stage, horizon: int = 2040) -> str:
    """Return the name of a stage; that of the vision carries its year."""
    return {
        Stage.SYSTEM_MAP: translate("Names", "System map"),
        Stage.VISION: fill(translate("Names", "Vision %1"), horizon),
        Stage.PATHWAYS: translate("Names", "Pathways"),
        Stage.IDEAS: translate("Names", "Ideas"),
        Stage.VOTING: translate("Names", "Voting"),
        Stage.INITIATIVES: translate("Names", "Initiatives"),
        Stage.EVALUATION: translate("Names", "Evaluation"),
    }[stage]


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
    return {
        Theme.CIRCULAR: translate("Names", "Circular"),
        Theme.ENERGY: translate("Names", "Energy"),
        Theme.FOOD: translate("Names", "Food"),
        Theme.MOBILITY: translate("Names", "Mobility"),
        Theme.WELLBEING: translate("Names", "Wellbeing"),
        Theme.NONE: translate("Names", "No theme"),
    }[theme]


def theme_icon(theme: Theme) -> str:
    """Return the name of a theme's icon."""
    return theme.value


def country_name(code: str) -> str:
    """Return the name of a country of the programme, or the code itself."""
    return {
        "FI": translate("Names", "Finland"),
        "EE": translate("Names", "Estonia"),
        "LV": translate("Names", "Latvia"),
        "PL": translate("Names", "Poland"),
        "NO": translate("Names", "Norway"),
        "DE": translate("Names", "Germany"),
    }.get(code, code)
