"""Names of stages, themes and templates: what the first page of the program says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services.wording import fill

if TYPE_CHECKING:
    from wmt_desktop.services.ports import Translate


def stage_name(stage: Stage, translate: Translate, horizon: int = 2040) -> str:
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


def template_name(name: str, translate: Translate) -> str:
    """Return the name of a template for new arenas, or the key itself."""
    return {
        "three_workshops": translate("Names", "Three workshops"),
        "one_evening": translate("Names", "One evening"),
    }.get(name, name)


def theme_name(theme: Theme, translate: Translate) -> str:
    """Return the short name of a theme."""
    return {
        Theme.CIRCULAR: translate("Names", "Circular"),
        Theme.ENERGY: translate("Names", "Energy"),
        Theme.FOOD: translate("Names", "Food"),
        Theme.MOBILITY: translate("Names", "Mobility"),
        Theme.WELLBEING: translate("Names", "Wellbeing"),
        Theme.NONE: translate("Names", "No theme"),
    }[theme]
