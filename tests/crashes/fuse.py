"""Runs ``wmt`` in processes that are killed in the middle of their work.

Started as a program of its own, it loads everything once and forks for each run. It reads one JSON
document per line and answers each with one:

``commands``: Argument lists, run one after the other.
``kill_at``: Number of the event before which the process is killed, or 0. Events are the statements
    that reach SQLite and whatever changes a folder.
``kill_after``: Seconds after which it is killed, or null.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sqlite3
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from tempfile import TemporaryDirectory
from typing import Any

_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod"}
_LOADED = (
    "cryptography.hazmat.primitives.asymmetric.ed25519",
    "sqlalchemy.dialects.sqlite",
    "wmt_desktop.app.container",
    "wmt_desktop.storage.migrations",
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Fuse:
    """Counts events and kills its own process before one of them."""

    def __init__(self, at: int) -> None:
        self.seen = 0
        self._at = at

    def lay(self) -> None:
        """Look at every statement and every change of a folder from here on."""
        connect = sqlite3.connect

        def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*arguments, **options)
            connection.set_trace_callback(lambda _: self._count())
            return connection

        sqlite3.connect = sqlite3.dbapi2.connect = traced  # type: ignore[assignment]
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _CHANGES or (event == "open" and (arguments[2] or 0) & _WRITES):
            self._count()

    def _count(self) -> None:
        self.seen += 1
        if self.seen == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


def run(commands: list[list[str]], kill_at: int, kill_after: float | None) -> dict[str, Any]:
    """Run commands in a fork and tell how it ended, and what every command said until then."""
    ready, tell = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(ready)
        _work(commands, Fuse(kill_at), tell)
    os.close(tell)
    if kill_after is not None and not _ended(ready, kill_after, begun):
        os.kill(child, signal.SIGKILL)
    with os.fdopen(ready, "rb") as file:
        lines = file.read().split(b"\n")
    _, status = os.waitpid(child, 0)
    answers = [json.loads(line) for line in lines[:-1]]
    return {
        "killed": os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL,
        "ended": os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0,
        "answers": [each for each in answers if "code" in each],
        "events": next((each["events"] for each in answers if "events" in each), None),
        "seconds": time.monotonic() - begun,
    }


def _ended(ready: int, within: float, begun: float) -> bool:
    """Wait until the process lets go of its end of the pipe, or the time is over."""
    poll = select.poll()
    poll.register(ready, select.POLLHUP)
    left = within - (time.monotonic() - begun)
    return bool(poll.poll(max(left, 0) * 1000))


def _work(commands: list[list[str]], fuse: Fuse, tell: int) -> None:
    from wmt_desktop.app.start import start

    code = 1
    try:
        fuse.lay()
        for command in commands:
            out, err = StringIO(), StringIO()
            with redirect_stdout(out), redirect_stderr(err):
                ended = start(command)
            answer = {"code": ended, "out": out.getvalue(), "err": err.getvalue()}
            os.write(tell, json.dumps(answer).encode() + b"\n")
        os.write(tell, json.dumps({"events": fuse.seen}).encode() + b"\n")
        code = 0
    finally:
        os._exit(code)


def main() -> None:
    """Answer until nobody asks any more."""
    # Loaded before the first fork, so that a run takes no longer than its work.
    for module in _LOADED:
        import_module(module)
    from wmt_desktop.app.start import start

    with TemporaryDirectory() as folder, redirect_stdout(StringIO()):
        for command in (
            ["arena", "new", "--title", "Warm"],
            ["notes", "add", "Warm", "Oats", "--cluster", "Meals"],
            ["doctor"],
            ["export", "Warm", f"{folder}/warm.wmta"],
            ["verify", f"{folder}/warm.wmta"],
        ):
            start(["--database", f"{folder}/warm.db", "--json", *command])
    gc.freeze()
    for line in sys.stdin:
        print(json.dumps(run(**json.loads(line))), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
