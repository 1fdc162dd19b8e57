"""Selections that are not recorded yet, kept on this laptop until they are."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer

from wmt_desktop.ui.pages.initiatives.choosing import Choosing
from wmt_desktop.ui.settings import SettingsFile

_PAUSE_MS = 400


class Drafts(QObject):
    """Ticks, rule and reason by arena; a program that ends does not take them along."""

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._drafts = _read(settings.values.selections)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.write)

    def of(self, arena: str) -> Choosing | None:
        """Return the selection begun in an arena, or None."""
        return self._drafts.get(arena)

    def keep(self, arena: str, choosing: Choosing | None) -> None:
        """Remember a selection, or forget it; written after a short pause of typing."""
        if self._drafts.get(arena) == choosing:
            return
        self._drafts.pop(arena, None)
        if choosing is not None:
            self._drafts[arena] = choosing
        self._timer.start()

    def write(self) -> None:
        """Write what is not on disk yet."""
        self._timer.stop()
        text = json.dumps(
            {arena: asdict(each) for arena, each in self._drafts.items()}, ensure_ascii=False
        )
        if text != self._settings.values.selections:
            self._settings.update(selections=text)


def _read(text: str) -> dict[str, Choosing]:
    """Return what was kept; a file that somebody changed by hand is not worth an error."""
    try:
        kept = json.loads(text or "{}")
        return {
            str(arena): Choosing(
                rule=str(each["rule"]),
                limit=None if each["limit"] is None else int(each["limit"]),
                picked=tuple(map(str, each["picked"])),
                by_rule=None if each["by_rule"] is None else tuple(map(str, each["by_rule"])),
                reason=str(each["reason"]),
                review=int(each["review"]),
            )
            for arena, each in kept.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}
