"""The power goes in the middle of capture: every note whose Enter was handled is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.services.boards import AddNotes, Draft

PROGRAM = Path(__file__).with_name("capture_forever.py")
ENOUGH = 15


def test_every_note_whose_enter_was_handled_is_there_after_a_kill(tmp_path: Path) -> None:
    root = PROGRAM.parents[3]
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(tmp_path / "data")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env=_environment(root),
    ) as program:
        assert program.stdout is not None
        handled = [int(program.stdout.readline()) for _ in range(ENOUGH)]
        # SIGKILL, wherever it is: it types on while this line runs.
        program.kill()
        handled += [int(line) for line in program.stdout.read().split()]
    folder = tmp_path / "data"
    services = build_services(None, Folders(folder, folder / "config", folder / "log"))
    arena = services.arenas.summaries()[0].arena
    texts = [note.text for note in services.boards.board(arena.id).notes]
    assert texts[: len(handled)] == [f"idea number {number}" for number in handled]
    assert all(check.ok for check in services.store.check(rebuild=True))
    services.boards.add(AddNotes(arena.id, (Draft("Life goes on."),)))
    services.store.close()


def _environment(root: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
