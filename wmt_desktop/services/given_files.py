"""Files that people give the program to read."""

from __future__ import annotations

import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.whole_file import name_of


@contextmanager
def opened(path: Path) -> Iterator[io.BufferedReader]:
    """Open a file, and say what the system refuses meanwhile so that people know what to do.

    Raises:
        WmtError: ``FILE_NOT_FOUND``, ``FILE_IS_FOLDER``, ``FILE_UNREADABLE``, with ``file``.
    """
    name = name_of(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise WmtError(Code.FILE_IS_FOLDER, file=name)
        # A pipe or a device would wait for ever.
        if not stat.S_ISREG(mode):
            raise WmtError(Code.FILE_UNREADABLE, file=name)
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise WmtError(Code.FILE_NOT_FOUND, file=name) from error
    except OSError as error:
        raise WmtError(Code.FILE_UNREADABLE, file=name) from error


def read_given(path: Path, limit: int, too_large: Code = Code.FILE_TOO_LARGE) -> bytes:
    """Return the content of a file of at most ``limit`` bytes.

    Raises:
        WmtError: As ``opened``; ``too_large`` with ``file``.
    """
    with opened(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise WmtError(too_large, file=name_of(path))
    return content
