"""Several programs on one database, and what they keep outside of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.laptop import ARENA
from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.operations import create, set_field
from wmt_desktop.storage.store import SqlStore, file_store


class Token:
    """What a laptop remembers outside of the database, and when it was told to."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.kept = ""
        self.under_the_lock: list[bool] = []

    def token(self, database: str) -> str:
        return self.kept

    def keep(self, database: str, token: str) -> None:
        self.kept = token
        self.under_the_lock.append(self._is_locked())

    def _is_locked(self) -> bool:
        with closing(sqlite3.connect(self._database, timeout=0)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return True
            return False


@pytest.fixture
def token(tmp_path: Path) -> Token:
    return Token(tmp_path / "arenas.db")


@pytest.fixture
def start(tmp_path: Path, token: Token) -> Iterator[Callable[[], SqlStore]]:
    """Return a call that starts a program on the database; all are ended with the test."""
    started: list[SqlStore] = []

    def start_one() -> SqlStore:
        started.append(file_store(tmp_path / "arenas.db", witness=token))
        return started[-1]

    yield start_one
    for each in started:
        each.close()


def write(program: SqlStore, title: str) -> str:
    """Write an entry and return the stream that it stands in."""
    with program.write() as writer:
        if writer.find(ARENA) is None:
            writer.append(ARENA, "arena.new", create(Arena(ARENA, title)))
        else:
            writer.append(ARENA, "arena.edit", [set_field(ARENA, "title", title)])
        return writer.own_stream(ARENA)


def fail_to_write(program: SqlStore) -> None:
    with program.write() as writer:
        writer.append(ARENA, "arena.edit", [set_field(ARENA, "title", "Valka")])
        raise LookupError


def test_programs_that_write_in_turn_share_a_stream(start: Callable[[], SqlStore]) -> None:
    window, command_line = start(), start()
    streams = {write(each, str(n)) for n, each in enumerate((window, command_line, window))}
    assert len(streams | {write(start(), "another")}) == 1


def test_a_token_is_outside_before_another_program_can_look(
    start: Callable[[], SqlStore], token: Token
) -> None:
    for number in range(2):
        write(start(), str(number))
    assert token.under_the_lock == [True, True]


def test_a_program_whose_first_change_fails_leaves_the_token_alone(
    start: Callable[[], SqlStore], token: Token
) -> None:
    stream = write(start(), "Cēsis")
    kept = token.kept
    program = start()
    with pytest.raises(LookupError):
        fail_to_write(program)
    assert token.kept == kept
    assert write(program, "Rīga") == stream
