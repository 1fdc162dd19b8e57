"""A laptop as the tests of the store see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import NullPool, create_engine

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.log import Operation, Stream
from wmt_desktop.services.operations import create, differences
from wmt_desktop.services.records import Entity, MergeCounts, SessionFile
from wmt_desktop.storage.author import Author
from wmt_desktop.storage.owning import Witness
from wmt_desktop.storage.store import file_store, server_store

OpenCoordinator = Callable[..., "Laptop"]
on_both = pytest.mark.parametrize("open_laptop", ["sqlite", "postgresql"], indirect=True)
"""Runs a test with every laptop on a file, and again with every laptop on a server."""
ARENA = "arena:" + "a" * 32
START_MS = 1_790_000_000_000


def thing(kind: str, number: int) -> str:
    """Return the id of the ``number``-th thing of a kind."""
    return f"{kind}:{number:032x}"


def session_of(streams: Sequence[Stream], sha256: str, key: str = "") -> SessionFile:
    """Return a verified file of these streams."""
    return SessionFile("session.wmta", sha256, "valid", key, "", {}, tuple(streams), 0, 0)


@dataclass
class Clock:
    """Milliseconds that rise by one with each look."""

    now: int = START_MS

    def __call__(self) -> int:
        self.now += 1
        return self.now


class Laptop:
    """A store with readable ids and a clock of its own."""

    def __init__(
        self,
        folder: Path,
        name: str,
        server: str = "",
        *,
        who: Author | None = None,
        witness: Witness | None = None,
        patience_ms: int = 200,
    ) -> None:
        """Describe it; its database is a file, or lies at the address of a server."""
        self.name = name
        self.server = server
        self.path = folder / f"{name}.db"
        self.clock = Clock()
        numbers = count(1)

        def new_id() -> str:
            return sha256(f"{name} {next(numbers)}".encode()).hexdigest()[:32]

        device = f"Laptop {name}"
        self.store = (
            server_store(
                server,
                folder / name,
                self.clock,
                new_id,
                who=who or Author(f"installation {name}", device),
                witness=witness,
                patience_ms=patience_ms,
            )
            if server
            else file_store(
                self.path, self.clock, new_id, who=Author(device=device), patience_ms=50
            )
        )

    def tamper(self, *statements: str) -> None:
        """Change the tables behind the program's back."""
        self.store.close()
        engine = create_engine(self.server or f"sqlite:///{self.path}", poolclass=NullPool)
        with engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)

    def append(self, *operations: Operation, action: str = "test", undoes: int = 0) -> None:
        with self.store.write() as writer:
            writer.append(ARENA, action, operations, undoes)

    def begin(self) -> Arena:
        arena = Arena(ARENA, "Cēsis")
        self.append(*create(arena), action="arena.new")
        return arena

    def add_note(self, number: int, text: str) -> Note:
        note = Note(thing("note", number), ARENA, text, order=f"{number:04}1")
        self.append(*create(note), action="note.add")
        return note

    def edit(self, entity: str, **values: Any) -> None:
        before = self.find(entity)
        self.append(*differences(before, replace(before, **values)), action="note.edit")

    def find(self, entity: str) -> Any:
        with self.store.read() as reader:
            found = reader.find(entity)
        assert found is not None
        return found

    def notes(self) -> dict[str, str]:
        with self.store.read() as reader:
            return {note.id: note.text for note in reader.notes(ARENA) if not note.deleted}

    def digest(self) -> str:
        with self.store.read() as reader:
            return reader.digest()

    def streams(self) -> tuple[Stream, ...]:
        with self.store.read() as reader:
            return reader.streams(ARENA)

    def own(self) -> str:
        with self.store.read() as reader:
            return reader.own_stream(ARENA)

    def stream(self, stream: str) -> Stream:
        return next(each for each in self.streams() if each.id == stream)

    def session(self) -> SessionFile:
        return session_of(self.streams(), "e" * 64)

    def take(self, streams: Sequence[Stream], file: str = "") -> MergeCounts:
        key = file or sha256(repr([stream.head for stream in streams]).encode()).hexdigest()
        with self.store.write() as writer:
            return writer.merge(session_of(streams, key))

    def take_from(self, other: Laptop) -> MergeCounts:
        return self.take(other.streams())

    def everything(self) -> tuple[Entity, ...]:
        with self.store.read() as reader:
            return (
                *reader.arenas(),
                *reader.notes(ARENA),
                *reader.clusters(ARENA),
                *reader.rounds(ARENA),
                *reader.initiatives(ARENA),
                *reader.decisions(ARENA),
            )
