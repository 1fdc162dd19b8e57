"""What is kept outside of all databases: a token for each, and the id of this installation."""

from __future__ import annotations

import contextlib
import re
import secrets
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.whole_file import write_whole, written


class TokenFiles:
    """Keeps tokens in a folder, one small file for each database; see ``storage/owning.py``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def token(self, database: str) -> str:
        """Return what was kept for a database, or an empty text."""
        try:
            return (self._folder / database).read_text("ascii")
        except (OSError, ValueError):
            # Lost or damaged, it costs the database a new stream and nothing else.
            return ""

    def keep(self, database: str, token: str) -> None:
        """Keep a token in place of the last one, where the disk lets us."""
        # What the token is about is in the database already: not the moment to refuse anything.
        with contextlib.suppress(OSError, WmtError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / database, token.encode("ascii"))


def installation_id(folder: Path) -> str:
    """Return the random id under which this installation writes in a database that others share.

    Raises:
        WmtError: ``FILE_UNREADABLE``, ``FILE_UNWRITABLE``, ``DISK_FULL``: it could not be kept.
    """
    path = folder / "installation.id"
    try:
        found = path.read_text("ascii")
    except FileNotFoundError:
        found = ""
    except (OSError, ValueError) as error:
        raise WmtError(Code.FILE_UNREADABLE, file=str(path)) from error
    if not re.fullmatch("[0-9a-f]{32}", found):
        # Lost or cut off, it costs this installation a new stream in each arena.
        found = secrets.token_hex(16)
        with written(path):
            folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, found.encode("ascii"))
    return found
