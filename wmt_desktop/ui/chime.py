"""A gentle sound, played by what every system has."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

# Qt's own sound needs a package of ten times the size of everything else together.
_PLAYERS = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}


def _start(program: str, arguments: Sequence[str]) -> None:
    # Late: most workshops are over before a sound is played.
    from PySide6.QtCore import QProcess

    QProcess.startDetached(program, arguments)


class Chime:
    """Plays a file and does not wait for it."""

    def __init__(
        self,
        file: Path,
        start: Callable[[str, Sequence[str]], object] = _start,
        find: Callable[[str], str | None] = shutil.which,
        platform: str = sys.platform,
    ) -> None:
        """Create a sound.

        Args:
            start: Starts a program with arguments.
            find: Returns where a program is, or None.
            platform: As Python names it.
        """
        self._file = file
        self._start = start
        self._find = find
        self._platform = platform

    def play(self) -> None:
        """Play the sound; where nothing can, the system's own signal has to do."""
        if self._platform == "win32":
            self._play_on_windows()
            return
        for program, *arguments in _PLAYERS.get(self._platform, ()):
            path = self._find(program)
            if path is not None:
                self._start(path, [*arguments, str(self._file)])
                return
        QApplication.beep()

    def _play_on_windows(self) -> None:
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT  # type: ignore[attr-defined,unused-ignore]
        winsound.PlaySound(str(self._file), flags)  # type: ignore[attr-defined,unused-ignore]
