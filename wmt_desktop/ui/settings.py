"""What the program remembers about this laptop. What belongs to an arena is in the database."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal


class Settings(NamedTuple):
    """Preferences of one person on one laptop.

    Attributes:
        language: Code, or empty to follow the operating system.
        scheme: ``light``, ``dark``, ``high-contrast`` or ``system``.
        text_scale: 1.0 to 2.0.
        last_arena: Id of the arena that was open last.
        home_sort: Order of the cards on the home page: ``saved``, ``title`` or ``place``.
        table: Who the next captured idea is from (``Table 5``), or empty.
        idea_language: Language code of the next captured idea, or empty for that of the arena.
        geometry: Size and place of the main window, as Qt writes it.
        screen: Maker, model and serial number of the shared display.
        veiled: Ids of the arenas whose new ideas are hidden from the room, with spaces between.
        views: Where on each board one was, as ``KeptViews`` writes it.
        selections: Selections of initiatives that are not recorded yet, as ``Drafts`` writes them.
        pin_hash: Salted hash of the facilitator's PIN, or empty.
        reduced_motion: No animations.
        timer_sound: A sound when the time is up.
        snap_to_grid: Notes and clusters dropped on the open board go to the dots.
        closed: The program was closed properly the last time.
    """

    language: str = ""
    scheme: str = "system"
    text_scale: float = 1.0
    last_arena: str = ""
    home_sort: str = "saved"
    table: str = "Table 1"
    idea_language: str = ""
    geometry: bytes = b""
    screen: str = ""
    veiled: str = ""
    views: str = ""
    selections: str = ""
    pin_hash: str = ""
    reduced_motion: bool = False
    timer_sound: bool = True
    snap_to_grid: bool = False
    closed: bool = True


class SettingsFile(QObject):
    """The settings in an INI file.

    Signals:
        changed: A preference was set. Argument: the new ``Settings``.
    """

    changed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        self._values = _read(self._file)

    @property
    def values(self) -> Settings:
        """The settings as they are."""
        return self._values

    def update(self, **values: Any) -> None:
        """Set fields of ``Settings`` by name and write the file."""
        self._values = self._values._replace(**values)
        for name, value in values.items():
            self._file.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)
        self._file.sync()
        self.changed.emit(self._values)


def _read(file: QSettings) -> Settings:
    found: dict[str, Any] = {}
    for name, default in Settings._field_defaults.items():
        value = file.value(name)
        if value is not None:
            found[name] = _typed(value, default)
    return Settings(**found)


def _typed(value: Any, default: Any) -> Any:
    if isinstance(default, bool):
        return str(value).lower() == "true"
    if isinstance(default, float):
        try:
            # The text size, the one number: of any other no window could be drawn, or read.
            return min(2.0, max(default, float(value)))
        except (TypeError, ValueError):  # with a comma in it, it comes as a list
            return default
    if isinstance(default, bytes):
        return bytes(value.data()) if isinstance(value, QByteArray) else b""
    return str(value)
