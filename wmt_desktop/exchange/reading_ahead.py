"""Reading session files in a second process, ahead of the merge that takes them in.

Checking a file takes as long as taking it in, and needs nothing but the file. Whatever goes wrong
with that process, its files are read in this one: no result depends on whether there is one.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.exchange.container import Limits
from wmt_desktop.exchange.session_reader import Content, read_plain
from wmt_desktop.services.given_files import opened
from wmt_desktop.services.ports import Progress, no_progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

WORTHWHILE = 4 * 2**20
"""Bytes of files, some 100,000 changes: with fewer, starting takes longer than it saves."""
LARGEST = 16 * 2**20
"""Bytes of a file that is passed on between the two; a larger one is not kept in memory twice."""
_AHEAD = 2
"""Files that are being read or are ready: so the helper need not wait, and more take memory."""
_PATIENCE = 0.05
"""Seconds between two looks whether somebody has cancelled."""

Found = tuple[str, Content]
_Answer = Found | WmtError | None


class ReadAhead:
    """Reads files, and has the next ones read meanwhile."""

    def __init__(
        self, paths: Iterable[Path], is_new: Callable[[Path], bool], limits: Limits
    ) -> None:
        """Take the files in the order in which they should be asked for.

        Args:
            is_new: Tells whether a file will be asked for at all; asked when it is about to be read.
        """
        self._next = deque(dict.fromkeys(paths))
        self._is_new = is_new
        self._limits = limits
        self._begun: deque[Path] = deque()
        self._helper: Helper | None = None
        self._may_start = (os.cpu_count() or 1) > 1

    def read(self, path: Path, progress: Progress) -> Found | None:
        """Return what ``read_plain`` does of a file.

        Raises:
            WmtError: As ``read_plain``; or what ``progress`` raises.
        """
        found: _Answer = None
        try:
            while self._helper and path in self._begun:
                # One that nobody asked for any more may come first.
                found = self._helper.answer(progress)
                if self._begun.popleft() == path:
                    break
            if path in self._next:
                while self._next.popleft() != path:
                    pass
            self._hand_out()
        except (OSError, EOFError):
            found = None
            self.close()
        if isinstance(found, WmtError):
            raise found
        return found or read_plain(partial(opened, path), self._limits, progress)

    def close(self) -> None:
        """End the helper, whatever it is at."""
        self._begun.clear()
        if self._helper is not None:
            self._helper.stop()
            self._helper = None

    def _hand_out(self) -> None:
        if self._may_start and sum(map(_size, self._next)) >= WORTHWHILE:
            self._helper = Helper(self._limits)
        self._may_start = False
        while self._next and len(self._begun) < _AHEAD and self._helper and self._helper.is_ready():
            path = self._next.popleft()
            if _size(path) <= LARGEST and self._is_new(path):
                self._helper.begin(path)
                self._begun.append(path)


class Helper:
    """A process that reads files, one after the other.

    Raises:
        EOFError: It is gone.
        OSError: The same, or the system has no room for it.
    """

    def __init__(self, limits: Limits) -> None:
        """Start it; that takes a while, which nobody need wait for."""
        # Late: few merges are large enough.
        from multiprocessing import get_context

        context = get_context("spawn")  # the same everywhere, and safe beside threads of a window
        self._pipe, theirs = context.Pipe()
        self._has_started = False
        self.process = context.Process(target=_serve, args=(theirs, limits), daemon=True)
        with theirs:
            self.process.start()

    def is_ready(self) -> bool:
        """Tell whether it has started."""
        if not self._has_started and self._pipe.poll():
            self._has_started = self._pipe.recv() is None
        return self._has_started

    def begin(self, path: Path) -> None:
        """Let it read a file, behind those that it was given before."""
        self._pipe.send(path)

    def answer(self, progress: Progress) -> _Answer:
        """Wait for the first file that it began; None where that is to be read here."""
        while not self._pipe.poll(_PATIENCE):
            progress(0, 1)
        found: _Answer = self._pipe.recv()
        return found

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.join()
        self._pipe.close()


def _serve(pipe: Connection, limits: Limits) -> None:
    """Read what is asked for until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it hears that, too, and ends it
    gc.disable()  # see ``services.collecting``
    with suppress(OSError, EOFError):
        pipe.send(None)
        while True:
            pipe.send(_read(pipe.recv(), limits))


def _read(path: Path, limits: Limits) -> _Answer:
    try:
        return read_plain(partial(opened, path), limits, no_progress)
    except WmtError as error:
        return error
    except MemoryError:  # there may be enough where nothing is passed on
        return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it will be refused for that
        return 0
