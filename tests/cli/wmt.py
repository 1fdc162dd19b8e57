"""``wmt`` as tests run it: in this process, on databases of their own."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from wmt_desktop.app.start import start


@dataclass(frozen=True)
class Outcome:
    """What one run left: its exit code and what it printed."""

    code: int
    out: str
    err: str


class Wmt:
    """Runs commands on laptops; ``folder`` holds their files and databases.

    A database is blank at first; the laptop ``nowhere`` has none.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], blank: Path) -> None:
        self.folder = folder
        self._capsys = capsys
        self._blank = blank
        self._known = {"nowhere"}

    def run(self, *arguments: str | Path, on: str = "laptop") -> Outcome:
        """Run one command on the database of a laptop."""
        self._capsys.readouterr()
        database = self.folder / f"{on}.db"
        if on not in self._known and not database.exists():
            shutil.copy(self._blank, database)
        self._known.add(on)
        code = start(["--database", str(database), *map(str, arguments)])
        printed = self._capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    def __call__(self, *arguments: str | Path, on: str = "laptop") -> Any:
        """Run a command that is done, and return its JSON document."""
        outcome = self.run("--json", *arguments, on=on)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return json.loads(outcome.out)

    def text(self, *arguments: str | Path, on: str = "laptop") -> str:
        """Run a command that is done, and return what it says to people."""
        outcome = self.run(*arguments, on=on)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return outcome.out

    def refused(self, code: str, *arguments: str | Path, on: str = "laptop") -> Any:
        """Run a command that is refused: one sentence, one document, nothing changed."""
        before = self.digest(on)
        outcome = self.run("--json", *arguments, on=on)
        document = json.loads(outcome.out)
        assert (outcome.code, document["error"]["code"]) == (1, code), outcome
        assert outcome.err == document["error"]["message"] + "\n"
        assert outcome.err.count("\n") == 1
        assert self.digest(on) == before
        return document

    def misused(self, *arguments: str | Path) -> str:
        """Run a command that is not written as it should be, and return what it says."""
        outcome = self.run(*arguments)
        assert (outcome.code, outcome.out) == (2, ""), outcome
        return outcome.err

    def digest(self, on: str = "laptop") -> str:
        """Return the fingerprint of everything on a laptop."""
        return str(json.loads(self.run("--json", "digest", on=on).out)["digest"])

    def file(self, name: str, content: str) -> Path:
        """Write a file to hand in."""
        path = self.folder / name
        path.write_text(content, "utf-8")
        return path
