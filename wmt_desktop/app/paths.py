"""Where the program keeps things on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from platformdirs import PlatformDirs

_NAME = "WMT Arena"


class Folders(NamedTuple):
    """The program's folders.

    Attributes:
        data: Database, backups, the signing key, and open urns of databases on a server.
        config: Settings of the window, and the token of this installation.
        log: Crash reports.
    """

    data: Path
    config: Path
    log: Path

    @property
    def database(self) -> Path:
        """The usual database."""
        return self.data / "arenas.db"

    @property
    def settings(self) -> Path:
        """The settings of the window."""
        return self.config / "settings.ini"


def user_folders() -> Folders:
    """Return the folders of the present user, by the custom of the operating system."""
    folders = PlatformDirs(_NAME, appauthor=False)
    return Folders(
        Path(folders.user_data_dir), Path(folders.user_config_dir), Path(folders.user_log_dir)
    )
