"""The colours of the design, one field each, as ``#RRGGBB``.

The values are those of the design's style sheet; light, dark and high contrast have the same names.
"""

from __future__ import annotations

from typing import NamedTuple

from wmt_desktop.domain.arena import Theme


class Tokens(NamedTuple):
    """Every colour that a widget may use.

    Attributes:
        name: ``light``, ``dark`` or ``high-contrast``.
        line: Dividers on cards; ``line2`` is one step stronger, ``control`` marks field edges.
        dots: Those of the open board.
        primary_h: Primary under the pointer; ``primary_p`` pressed; ``primary_t`` the tint.
        rail_line: Edge of a stage to come; ``rail_link`` the line between stages.
        rail_done: Edge and line of a stage that is done.
        off: Words of what is switched off; ``off_icon`` its icon, ``off_dark`` either on the rail,
            ``off_line`` and ``off_style`` its edge, as a style sheet calls them.
        tip: Background of tooltips and toasts; ``tip_link`` for Undo.
        shadow: Shadow colour; ``shadow_alpha`` its opacity under a card, from 0 to 255.
    """

    name: str = "light"
    # surfaces
    win: str = "#F7F6F2"
    card: str = "#FFFFFF"
    canvas: str = "#EFEDE6"
    sunken: str = "#F1EFE8"
    raise_: str = "#FBFAF7"
    # ink
    ink: str = "#16232B"
    ink2: str = "#51626B"
    on_dark: str = "#FFFFFF"
    on_dark2: str = "#C9DDE2"
    # lines
    line: str = "#E3E0D7"
    line2: str = "#CFCBBF"
    control: str = "#7E8A89"
    dots: str = "#CFCBBF"
    # brand and meaning
    primary: str = "#0F4C5C"
    primary_h: str = "#0B3C49"
    primary_p: str = "#072F3A"
    primary_t: str = "#E3EEF0"
    primary_tp: str = "#CFE2E6"
    primary_2: str = "#357587"
    primary_3: str = "#9CC3CC"
    on_primary: str = "#FFFFFF"
    rail: str = "#0C3E4B"
    rail_2: str = "#185567"
    rail_line: str = "#5F8A96"
    rail_link: str = "#3B6672"
    rail_done: str = "#8FC0CC"
    accent: str = "#D98E04"
    accent_t: str = "#FDF2DC"
    accent_l: str = "#EBC98A"
    accent_ink: str = "#744800"
    on_accent: str = "#1E1300"
    ok: str = "#2E7D5B"
    ok_t: str = "#E2F2EA"
    ok_ink: str = "#1E6145"
    danger: str = "#B3261E"
    danger_h: str = "#961D16"
    danger_t: str = "#FCE9E7"
    danger_ink: str = "#8F1B15"
    on_danger: str = "#FFFFFF"
    focus: str = "#1B75BB"
    off: str = "#51626B"
    off_icon: str = "#7E8A89"
    off_dark: str = "#C9DDE2"
    off_line: str = "#CFCBBF"
    off_style: str = "solid"
    tip: str = "#16232B"
    tip_ink: str = "#FFFFFF"
    tip_link: str = "#F3C877"
    shadow: str = "#16232B"
    shadow_alpha: int = 15
    # notes
    lemon: str = "#FFF1A8"
    mint: str = "#CBEFD8"
    sky: str = "#CFE5F8"
    rose: str = "#FAD4D8"
    lilac: str = "#E3DAF6"
    sand: str = "#EBDFC6"
    note_ink: str = "#16232B"
    note_ink2: str = "#33424A"
    # theme inks: icons and chart fills on a card
    t_circular: str = "#2E7D5B"
    t_energy: str = "#B0485A"
    t_food: str = "#9A7100"
    t_mobility: str = "#2F6FA8"
    t_wellbeing: str = "#7458B5"
    t_none: str = "#7A6B4C"


LIGHT = Tokens()

DARK = Tokens(
    name="dark",
    win="#10191E",
    card="#19252C",
    canvas="#0C1418",
    sunken="#131E24",
    raise_="#1F2D35",
    ink="#EDF2F3",
    ink2="#A9BAC1",
    on_dark2="#A9C7CF",
    line="#2A3A43",
    line2="#3A4C56",
    control="#718690",
    dots="#3A4C56",
    primary="#7CC4D4",
    primary_h="#9AD4E1",
    primary_p="#5BA5B6",
    primary_t="#1C3A44",
    primary_tp="#16303A",
    primary_2="#5BA5B6",
    primary_3="#2E5D69",
    on_primary="#08242C",
    rail="#0A2129",
    rail_2="#133742",
    accent="#F0AC33",
    accent_t="#3A2C10",
    accent_l="#7A5A1B",
    accent_ink="#F7CE85",
    ok="#6CC49B",
    ok_t="#16342A",
    ok_ink="#8FD9B6",
    danger="#F2877F",
    danger_h="#F8ACA6",
    danger_t="#42201E",
    danger_ink="#F8ACA6",
    on_danger="#2A0B09",
    focus="#6FB8F2",
    off="#A9BAC1",
    off_icon="#718690",
    off_dark="#A9C7CF",
    off_line="#3A4C56",
    tip="#EDF2F3",
    tip_ink="#10191E",
    tip_link="#744800",
    shadow="#000000",
    shadow_alpha=60,
    lemon="#E2D17E",
    mint="#9BCFB1",
    sky="#9FC4E0",
    rose="#E0AEB5",
    lilac="#BFB1DF",
    sand="#CFC09B",
    note_ink="#0E171C",
    note_ink2="#1C2930",
    t_circular="#7CCBA3",
    t_energy="#E79AA7",
    t_food="#E2C15A",
    t_mobility="#8DBDE6",
    t_wellbeing="#B9A4EA",
    t_none="#CFC09B",
)

_BLACK, _WHITE, _YELLOW, _GREY = "#000000", "#FFFFFF", "#FFE14D", "#8C8C8C"

HIGH_CONTRAST = DARK._replace(
    name="high-contrast",
    win=_BLACK,
    card=_BLACK,
    canvas=_BLACK,
    sunken=_BLACK,
    raise_="#1A1A1A",
    ink=_WHITE,
    ink2=_WHITE,
    on_dark2=_WHITE,
    line=_WHITE,
    line2=_WHITE,
    control=_WHITE,
    dots="#4D4D4D",
    primary=_YELLOW,
    primary_h="#FFEB85",
    primary_p="#D9BD2B",
    primary_t="#1F1B00",
    primary_tp="#332C00",
    primary_2=_YELLOW,
    primary_3="#665A00",
    on_primary=_BLACK,
    rail=_BLACK,
    rail_2=_BLACK,
    rail_line=_WHITE,
    rail_link=_WHITE,
    rail_done=_WHITE,
    accent=_YELLOW,
    accent_ink=_YELLOW,
    accent_t="#1F1B00",
    on_accent=_BLACK,
    focus="#6FD3FF",
    off=_GREY,
    off_icon=_GREY,
    off_dark=_GREY,
    off_line=_GREY,
    off_style="dashed",
    shadow_alpha=0,
    lemon=_BLACK,
    mint=_BLACK,
    sky=_BLACK,
    rose=_BLACK,
    lilac=_BLACK,
    sand=_BLACK,
    note_ink=_WHITE,
    note_ink2=_WHITE,
    t_circular=_WHITE,
    t_energy=_WHITE,
    t_food=_WHITE,
    t_mobility=_WHITE,
    t_wellbeing=_WHITE,
    t_none=_WHITE,
)


def note_fill(tokens: Tokens, theme: Theme) -> str:
    """Return the paper colour of a note with this theme."""
    return {
        Theme.CIRCULAR: tokens.mint,
        Theme.ENERGY: tokens.rose,
        Theme.FOOD: tokens.lemon,
        Theme.MOBILITY: tokens.sky,
        Theme.WELLBEING: tokens.lilac,
        Theme.NONE: tokens.sand,
    }[theme]


def theme_ink(tokens: Tokens, theme: Theme) -> str:
    """Return the colour of a theme's icon or chart fill on a card."""
    return {
        Theme.CIRCULAR: tokens.t_circular,
        Theme.ENERGY: tokens.t_energy,
        Theme.FOOD: tokens.t_food,
        Theme.MOBILITY: tokens.t_mobility,
        Theme.WELLBEING: tokens.t_wellbeing,
        Theme.NONE: tokens.t_none,
    }[theme]
