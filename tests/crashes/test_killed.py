"""A program that is killed at any moment leaves one of two states, and nothing half written.

The run is short with the other tests; ``WMT_LONG_RUN=500`` makes it that many kills of each work,
half of them before a random event, half after a random time.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus" / "databases"
KILLS = int(os.environ.get("WMT_LONG_RUN", "2"))


class Laptop:
    """A folder with databases, and a program for them that can be killed."""

    def __init__(self, folder: Path, program: subprocess.Popen[str]) -> None:
        self.folder = folder
        self._program = program

    def run(
        self, *commands: list[str], kill_at: int = 0, kill_after: float | None = None, on: str = ""
    ) -> dict[str, Any]:
        assert self._program.stdin
        assert self._program.stdout
        database = str(self.folder / f"{on or 'laptop'}.db")
        asked = {
            "commands": [["--database", database, "--json", *each] for each in commands],
            "kill_at": kill_at,
            "kill_after": kill_after,
        }
        self._program.stdin.write(json.dumps(asked) + "\n")
        self._program.stdin.flush()
        found: dict[str, Any] = json.loads(self._program.stdout.readline())
        return found

    def ask(self, *commands: list[str], on: str = "") -> list[Any]:
        """Return the documents of commands that are done."""
        found = self.run(*commands, on=on)
        assert found["ended"], found
        assert all(each["code"] == 0 for each in found["answers"]), found
        return [json.loads(each["out"]) for each in found["answers"]]

    def sound(self, *commands: list[str]) -> Any:
        """Return the last document about a database in which nothing is wrong, or its digest."""
        checks, digest, *rest = self.ask(["doctor"], ["digest"], *commands)
        assert checks["ok"], checks
        return rest[-1] if rest else digest["digest"]

    def keep(self) -> Path:
        """Keep everything as it is now, to begin from again."""
        kept = self.folder.with_name("kept")
        shutil.copytree(self.folder, kept)
        return kept

    def begin_again(self, kept: Path) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(kept, self.folder)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    """Start the program that is killed, once for all."""
    home = str(tmp_path_factory.mktemp("home"))
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), home)
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("fuse.py"))],
        cwd=ROOT,
        env={**os.environ, **folders, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        yield running
        assert running.stdin
        running.stdin.close()


@pytest.fixture
def laptop(tmp_path: Path, program: subprocess.Popen[str]) -> Laptop:
    folder = tmp_path / "laptop"
    folder.mkdir()
    return Laptop(folder, program)


def kill_often(
    laptop: Laptop, commands: list[list[str]], look: Callable[[dict[str, Any]], None]
) -> None:
    """Kill the same work again and again, and look at what it left.

    The moments are drawn anew in every run; the number of the draw is in the message of a failure.
    """
    seed = Random().randrange(10**6)
    random = Random(seed)
    kept = laptop.keep()
    whole = laptop.run(*commands)
    assert whole["ended"], whole
    assert whole["events"] > 10
    killed = 0
    for number in range(KILLS):
        laptop.begin_again(kept)
        if number % 2 and KILLS > 100:
            end = laptop.run(*commands, kill_after=random.random() * whole["seconds"])
        else:
            end = laptop.run(*commands, kill_at=random.randint(1, whole["events"]))
        killed += end["killed"]
        try:
            look(end)
        except AssertionError as error:
            raise AssertionError(f"draw {number} of seed {seed}: {error}") from error
    assert killed >= KILLS // 2
    print(f"{killed} of {KILLS} killed")  # noqa: T201


def is_whole(database: Path) -> bool:
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return bool(tables and connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def begin(laptop: Laptop) -> str:
    """Begin an arena with two clusters on the laptop and return its id."""
    (arena,) = laptop.ask(["arena", "new", "--title", "Cēsis"])
    found = str(arena["arena"])
    laptop.ask(
        ["notes", "add", found, "Oats", "--cluster", "Meals"],
        ["notes", "add", found, "Cold store", "--cluster", "Farms"],
    )
    return found


def texts(laptop: Laptop, arena: str) -> list[str]:
    return sorted(each["text"] for each in laptop.sound(["notes", "list", arena]))


def test_capture(laptop: Laptop) -> None:
    """A note is there or not, of a list all are or none; what was acknowledged is there."""
    arena = begin(laptop)
    table = laptop.folder / "notes.csv"
    table.write_text("text,cluster\n" + "".join(f"Idea {n},New\n" for n in range(30)), "utf-8")
    old = texts(laptop, arena)
    added = sorted([*old, "Rye"])
    imported = sorted([*added, *(f"Idea {number}" for number in range(30))])
    states = [old, added, imported]

    def look(end: dict[str, Any]) -> None:
        done = len(end["answers"])
        assert texts(laptop, arena) in states[done : done + 2]

    kill_often(
        laptop, [["notes", "add", arena, "Rye"], ["notes", "import", arena, str(table)]], look
    )


def test_vote(laptop: Laptop) -> None:
    """No acknowledged ballot is lost, and none is counted twice, wherever sealing was cut off."""
    arena = begin(laptop)
    (vote,) = laptop.ask(["vote", "open", arena, "--dots", "2", "--people", "0"])
    ballot = ["vote", "cast", vote["round"], "--ballot", "Meals=2"]
    laptop.ask(ballot, ballot)

    def look(end: dict[str, Any]) -> None:
        laptop.run(["vote", "close", vote["round"]])
        result = laptop.sound(["vote", "result", vote["round"]])
        acknowledged = 2 + min(len(end["answers"]), 2)
        assert result["turnout"]["cast"] in {acknowledged, min(acknowledged + 1, 4)}
        (meals,) = (each["dots"] for each in result["ranking"] if each["label"] == "Meals")
        assert meals == 2 * result["turnout"]["cast"]

    kill_often(laptop, [ballot, ballot, ["vote", "close", vote["round"]]], look)


def test_merge(laptop: Laptop) -> None:
    """All files are in or none is; merged again, all are in once."""
    arena = begin(laptop)
    files = [str(laptop.folder / f"{name}.wmta") for name in ("one", "two")]
    laptop.ask(["export", arena, files[0]])
    for number, name in enumerate(("b", "c")):
        laptop.ask(["merge", files[0]], on=name)
        laptop.ask(["notes", "add", arena, f"Rye {number}"], on=name)
        laptop.ask(["export", arena, files[1].replace("two", name)], on=name)
    merge = ["merge", files[1].replace("two", "b"), files[1].replace("two", "c")]
    before = laptop.sound()
    kept = laptop.keep()
    laptop.ask(merge)
    after = laptop.sound()
    laptop.begin_again(kept)
    shutil.rmtree(kept)

    def look(end: dict[str, Any]) -> None:
        digest = laptop.sound()
        assert digest == after if end["answers"] else digest in {before, after}
        assert all(map(is_whole, (laptop.folder / "backups").glob("*.db")))
        laptop.ask(merge)
        assert laptop.sound() == after

    kill_often(laptop, [merge], look)


def test_export(laptop: Laptop) -> None:
    """The file that was there before is there, or the new one: neither half nor none."""
    arena = begin(laptop)
    path = laptop.folder / "session.wmta"
    laptop.ask(["export", arena, str(path)])
    entries = {json.dumps(laptop.ask(["verify", str(path)])[0]["entries"])}
    laptop.ask(["notes", "add", arena, "Rye"])
    report = laptop.folder / "report.html"
    report.write_text("As it was", "utf-8")

    def look(end: dict[str, Any]) -> None:
        verdict = laptop.sound(["verify", str(path)])
        assert verdict["valid"]
        entries.add(json.dumps(verdict["entries"]))
        assert len(entries) <= 2
        backup = laptop.folder / "backup.db"
        assert not backup.exists() or is_whole(backup)
        said = report.read_text("utf-8")
        assert said == "As it was" or ("Rye" in said and said.rstrip().endswith("</html>"))

    commands = [
        ["export", arena, str(path)],
        ["backup", str(laptop.folder / "backup.db")],
        ["report", arena, str(report)],
    ]
    kill_often(laptop, commands, look)


def test_erasure(laptop: Laptop) -> None:
    """Words are erased wherever they stand or nowhere: half erased, nobody would find the rest."""
    arena = begin(laptop)
    (note,) = laptop.ask(["notes", "add", arena, "Call Zane"])
    laptop.ask(["notes", "add", arena, "I can call Zane"])
    erase = ["redact", arena, note["note"], "--everything", "--elsewhere"]
    before = texts(laptop, arena)
    after = sorted(["Cold store", "Oats", "[…]", "[…]"])

    def look(end: dict[str, Any]) -> None:
        done = texts(laptop, arena)
        assert done == after if end["answers"] else done in (before, after)

    kill_often(laptop, [erase], look)


def unpack_schema_1(laptop: Laptop) -> None:
    content = gzip.decompress((CORPUS / "schema-1.db.gz").read_bytes())
    (laptop.folder / "laptop.db").write_bytes(content)


def test_migration(laptop: Laptop) -> None:
    """A database of the first schema is the old one or the new one, and opens at the next start."""
    unpack_schema_1(laptop)
    kept = laptop.keep()
    migrated = laptop.sound()
    laptop.begin_again(kept)
    shutil.rmtree(kept)

    def look(_end: dict[str, Any]) -> None:
        assert all(map(is_whole, laptop.folder.glob("*schema-1-*.db")))
        assert laptop.sound() == migrated

    kill_often(laptop, [["arena", "list"]], look)
