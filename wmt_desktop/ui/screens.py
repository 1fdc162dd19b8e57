"""Displays, recognised by what they are and not by where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def screen_key(screen: QScreen) -> str:
    """Return maker, model and serial number; the name where the display says nothing of itself."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return "|".join(parts) if any(parts) else screen.name()


def choose_screen(
    screens: Sequence[QScreen], remembered: str, own: QScreen | None
) -> QScreen | None:
    """Return the display for the room, or None when there is only the facilitator's.

    Args:
        remembered: Key of the display used last.
        own: Where the facilitator's window is; never chosen.
    """
    others = [screen for screen in screens if screen is not own]
    known = [screen for screen in others if screen_key(screen) == remembered]
    return next(iter(known or others), None)


def next_screen(screens: Sequence[QScreen], current: QScreen | None) -> QScreen | None:
    """Return the display after ``current``, round and round."""
    if not screens:
        return None
    at = next((number for number, screen in enumerate(screens) if screen is current), -1)
    return screens[(at + 1) % len(screens)]
