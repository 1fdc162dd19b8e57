"""One token for each database, outside of all of them; see ``storage/owning.py``."""

from __future__ import annotations

import contextlib
from pathlib import Path

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.whole_file import write_whole


class TokenFiles:
    """Keeps tokens in a folder, one small file for each database."""

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
