"""Files that people hand on: written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def name_of(path: Path) -> str:
    """Return the name of a file as text; a stick may hold names that are none."""
    return path.name.encode("utf-8", "replace").decode()


def write_whole(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Put ``content`` into ``path`` durably; on an error what was there before stays untouched.

    Args:
        path: Where to; a file of that name is replaced.
        content: All of it.
        mode: Permissions of the new file, less the user's mask.

    Raises:
        WmtError: ``DISK_FULL``; ``FILE_UNWRITABLE`` with ``file``.
    """
    # In the same folder, because a file can only be moved into place within one file system.
    part = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.part")
    with written(path):
        try:
            _write(part, content, mode)
            part.replace(path)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        sync_folder(path.parent)


@contextlib.contextmanager
def written(path: Path) -> Iterator[None]:
    """Say of what the system refuses while ``path`` is written what it means to people.

    Raises:
        WmtError: ``DISK_FULL``; ``FILE_UNWRITABLE`` with ``file``.
    """
    try:
        if path.exists() and not path.is_file():
            # A file moved onto /dev/null takes its place for every program of the computer.
            raise WmtError(Code.FILE_UNWRITABLE, file=path.name)
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise WmtError(Code.DISK_FULL, file=path.name) from error
        raise WmtError(Code.FILE_UNWRITABLE, file=path.name) from error


def _write(part: Path, content: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(part, flags, mode), "wb") as file:  # noqa: PTH123  (pathlib takes no descriptor)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the new name durable where folders can be synchronised (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    # Some network drives refuse this; the file itself is on disk all the same.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
