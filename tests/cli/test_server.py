"""Two coordinators on the command line who share a database on a server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.wmt import Outcome, Wmt
from tests.postgresql import PASSWORD
from wmt_desktop.app.start import start

HOMES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
)


class Coordinators:
    """Runs commands as one coordinator or the other; whatever they print is kept."""

    def __init__(
        self,
        address: str,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.address = address
        self._folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.printed = ""

    def home(self, who: str) -> Path:
        return self._folder / who

    def run(self, who: str, *arguments: str | Path) -> Outcome:
        self._capsys.readouterr()
        with self._monkeypatch.context() as patch:
            for name in HOMES:
                patch.setenv(name, str(self.home(who)))
            code = start(["--database", self.address, *map(str, arguments)])
        printed = self._capsys.readouterr()
        self.printed += printed.out + printed.err
        return Outcome(code, printed.out, printed.err)

    def __call__(self, who: str, *arguments: str | Path) -> Any:
        outcome = self.run(who, "--json", *arguments)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return json.loads(outcome.out)

    def refused(self, who: str, *arguments: str | Path) -> str:
        outcome = self.run(who, "--json", *arguments)
        assert outcome.code == 1, outcome
        return str(json.loads(outcome.out)["error"]["code"])


@pytest.fixture
def on_server(
    archive: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Coordinators]:
    coordinators = Coordinators(archive, tmp_path, monkeypatch, capsys)
    yield coordinators
    assert PASSWORD not in coordinators.printed


def test_coordinators_merge_look_and_report_together(
    wmt: Wmt, board: str, on_server: Coordinators
) -> None:
    file = wmt.folder / "one.wmta"
    wmt("export", board, file)
    assert on_server("anna", "arena", "list") == []
    assert on_server("anna", "merge", file)["files"][0]["status"] == "merged"
    assert on_server("juris", "merge", file)["files"][0]["status"] == "known"
    note = on_server("juris", "notes", "list", board)[0]["note"]
    on_server("juris", "notes", "edit", board, note, "--text", "by Juris")
    wmt("notes", "edit", board, note, "--text", "by the laptop")
    wmt("export", board, file)
    assert on_server("anna", "merge", file)["files"][0]["conflicts"] == 1
    (conflict,) = on_server("juris", "conflicts", board)
    assert {each["value"] for each in conflict["versions"]} == {"by Juris", "by the laptop"}
    on_server("juris", "conflicts", "choose", board, conflict["conflict"], "1")
    assert on_server("anna", "conflicts", board) == []
    digest = on_server("anna", "digest")
    assert on_server("juris", "digest") == digest
    report = wmt.folder / "report.pdf"
    assert on_server("anna", "report", board, report)["pages"] >= 1
    assert report.read_bytes().startswith(b"%PDF")
    # The laptop's and one of Juris, who wrote twice.
    assert on_server("anna", "export", board, file)["streams"] == 2
    wmt("merge", file)
    assert wmt.digest() == digest["digest"]
    for who in ("anna", "juris"):
        doctor = on_server(who, "doctor", "--rebuild")
        assert doctor["ok"]
        assert doctor["checks"][0]["detail"].startswith("postgresql://wmt@")
        assert doctor["checks"][1]["name"] == "server"


def test_ballots_wait_on_the_laptop_that_opened_the_vote(
    wmt: Wmt, board: str, on_server: Coordinators
) -> None:
    file = wmt.folder / "one.wmta"
    wmt("export", board, file)
    on_server("anna", "merge", file)
    vote = on_server("anna", "vote", "open", board, "--dots", "3")["round"]
    on_server("anna", "vote", "cast", vote, "--ballot", "Meals=3")
    assert len(list(on_server.home("anna").rglob("*.private.db"))) == 1
    assert on_server.refused("juris", "vote", "cast", vote, "--ballot", "Meals=3") == (
        "round-elsewhere"
    )
    assert list(on_server.home("juris").rglob("*.private.db")) == []
    on_server("anna", "vote", "close", vote)
    result = on_server("juris", "vote", "result", vote)
    assert (result["ranking"][0]["label"], result["ranking"][0]["dots"]) == ("Meals", 3)


def test_the_backups_of_a_server_are_not_this_programs(on_server: Coordinators) -> None:
    on_server("anna", "arena", "list")
    for command in ("backup", "restore"):
        file = on_server.home("anna") / "backup.db"
        assert on_server.refused("anna", command, file) == "database-is-shared"


def test_a_server_that_cannot_be_reached_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WMT_DATABASE", f"postgresql://anna:{PASSWORD}@/db?host={tmp_path}")
    assert start(["--json", "arena", "list"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["code"] == "database-unreachable"
    assert f"postgresql://anna@/db?host={tmp_path}" in said.err
    assert PASSWORD not in said.out + said.err
    monkeypatch.setenv("WMT_DATABASE", f"postgresql://anna:x@server:{PASSWORD}/db")
    assert start(["arena", "list"]) == 1
    said = capsys.readouterr()
    assert "postgresql+psycopg://user@server/database" in said.err
    assert PASSWORD not in said.out + said.err
