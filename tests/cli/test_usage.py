"""The command line itself: options, languages, wrong usage, wrong databases, broken terminals."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.cli.wmt import Wmt
from wmt_desktop.app.start import start
from wmt_desktop.cli import main
from wmt_desktop.cli.terminal import short_ids
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.imports import ImportFiles
from wmt_desktop.services.services import Services
from wmt_desktop.storage.store import file_store


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["arena"],
        ["arena", "new"],
        ["arena", "new", "--title", "A", "--horizon", "soon"],
        ["arena", "show"],
        ["arena", "list", "extra"],
        ["notes", "add", "A"],
        ["vote", "open", "A"],
        ["vote", "open", "A", "--dots", "many"],
        ["vote", "open", "A", "--dots", "5", "--options", "people"],
        ["vote", "open", "A", "--dots", "5", "--tie", "fight"],
        ["vote", "cast", "R"],
        ["select", "A"],
        ["count", "F", "--ties", "none"],
        ["report", "A", "out.pdf", "--kind", "poem"],
        ["merge"],
        ["export", "A", "named as encrypted.wmta.age"],
        ["--language", "tlh", "arena", "list"],
        ["--database", "postgres://server/db", "arena", "list"],
        ["--wrong"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip()
    assert start(["--json", *arguments]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "usage"


def test_a_ballot_that_is_not_written_as_one_is_wrong_usage(wmt: Wmt, board: str) -> None:
    round_ = wmt("vote", "open", board, "--dots", "5")["round"]
    assert "write it like" in wmt.misused("vote", "cast", round_, "--ballot", "Meals")
    assert wmt("vote", "close", round_)["cast"] == 0


def test_help_is_no_refusal(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["vote", "open", "--help"]):
        assert start(arguments) == 0
        assert "Usage: wmt" in capsys.readouterr().out


def test_json_may_stand_anywhere(wmt: Wmt) -> None:
    for arguments in (
        ["--json", "arena", "list"],
        ["arena", "--json", "list"],
        ["arena", "list", "--json"],
    ):
        assert json.loads(wmt.run(*arguments).out) == []


def test_refusals_are_told_in_latvian(wmt: Wmt) -> None:
    english = wmt.refused("arena-not-found", "arena", "show", "Nowhere")
    latvian = wmt.refused("arena-not-found", "--language", "lv", "arena", "show", "Nowhere")
    assert english["error"]["message"] != latvian["error"]["message"]
    assert "„Nowhere”" in latvian["error"]["message"]


def test_the_database_is_named_by_option_or_environment(
    wmt: Wmt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = wmt.folder / "named.db"
    assert start(["--database", f"sqlite:///{path}", "arena", "new", "--title", "A"]) == 0
    monkeypatch.setenv("WMT_DATABASE", str(path))
    capsys.readouterr()
    assert start(["--json", "arena", "list"]) == 0
    assert [each["title"] for each in json.loads(capsys.readouterr().out)] == ["A"]


# wrong databases


def make(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as sql, sql:
        for statement in statements:
            sql.execute(statement)
    return path


def test_a_wrong_database_is_refused_and_left_alone(
    wmt: Wmt, capsys: pytest.CaptureFixture[str]
) -> None:
    wmt("arena", "list")
    newer = make(wmt.folder / "laptop.db", "PRAGMA user_version = 999")
    foreign = make(wmt.folder / "other.db", "CREATE TABLE recipe (name)")
    text = wmt.file("text.db", "this is no database " * 100)
    for code, path in (
        ("database-newer", newer),
        ("database-foreign", foreign),
        ("database-unreadable", text),
        ("database-unreadable", wmt.folder),
        ("database-read-only", text / "inside.db"),
    ):
        before = path.read_bytes() if path.is_file() else b""
        assert start(["--json", "--database", str(path), "arena", "new", "--title", "A"]) == 1
        said = capsys.readouterr()
        error = json.loads(said.out)["error"]
        assert (error["code"], error["message"] + "\n") == (code, said.err)
        assert str(path) in error["message"]
        assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_database_that_another_program_holds_is_refused(
    wmt: Wmt, arena: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = partial(file_store, patience_ms=20)
    monkeypatch.setattr("wmt_desktop.storage.store.file_store", impatient)
    with closing(sqlite3.connect(wmt.folder / "laptop.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        wmt.refused("database-locked", "notes", "add", arena, "x")
    wmt("notes", "add", arena, "x")


# the terminal


def run(
    arguments: list[str],
    opened: list[tuple[str | None, str | None]],
    error: BaseException | None = None,
) -> int:
    def open_services(database: str | None) -> Services:
        assert error is not None, database
        raise error

    def read_files() -> ImportFiles:
        raise AssertionError("nothing is to be read")

    def open_window(database: str | None, language: str | None) -> int:
        opened.append((database, language))
        return 3

    return main.run(arguments, open_services, read_files, open_window)


def test_no_command_and_gui_open_the_window() -> None:
    opened: list[tuple[str | None, str | None]] = []
    assert run([], opened) == run(["gui"], opened) == 3
    assert run(["--database", "a.db", "--language", "lv"], opened) == 3
    assert run(["--database", "a.db", "gui"], opened) == 3
    assert opened == [(None, None), (None, None), ("a.db", "lv"), ("a.db", None)]


def test_an_interrupted_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["arena", "list"], [], KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == "Cancelled; nothing was changed.\n"


def test_every_refusal_of_a_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["arena", "list"], [], WmtError(Code.DISK_FULL)) == 1
    assert capsys.readouterr().err.startswith("The disk is full")


def test_what_others_wrote_cannot_steer_the_terminal(wmt: Wmt, arena: str) -> None:
    wmt(
        "notes", "add", arena, "\x1b[31mred\u202e\x1b[0m [bold]x[/bold] :smile:", "--author", "\x07"
    )
    table = wmt.text("notes", "list", arena)
    assert "[bold]x[/bold] :smile:" in table
    assert not set(table) & {"\x1b", "\x07", "\u202e"}
    assert "\x1b" not in wmt.run("arena", "show", "\x1b]0;title").err
    assert wmt("notes", "list", arena)[0]["text"].startswith("\x1b[31mred")


@pytest.mark.parametrize("people", [True, False])
def test_an_old_terminal_gets_what_letters_it_has(
    wmt: Wmt, arena: str, monkeypatch: pytest.MonkeyPatch, *, people: bool
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "latin-1"))
    options = [] if people else ["--json"]
    assert start(["--database", str(wmt.folder / "laptop.db"), "arena", "list", *options]) == 0
    said = raw.getvalue().decode("latin-1")
    if people:
        assert f"{arena.partition(':')[2][:6]}  C?sis" in said
    else:
        assert json.loads(said)[0]["title"] == "Cēsis"


def test_short_ids_are_long_enough_to_differ() -> None:
    ids = ["note:abcdef01", "note:abcdef02", "note:1234567"]
    assert short_ids(ids) == {
        "note:abcdef01": "abcdef01",
        "note:abcdef02": "abcdef02",
        "note:1234567": "1234567",
    }
    assert short_ids(["note:abcdef01"]) == {"note:abcdef01": "abcdef"}
    assert short_ids(["a", "a"]) == {"a": "a"}
    assert short_ids([]) == {}
