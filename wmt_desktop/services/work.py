"""A transaction that tells the bus what it changed, once it is on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TypeVar

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.bus import Bus, Changed, RowChange
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.ports import Reader, Store, Writer


class OfArena(Protocol):
    """A thing that says in which arena it is."""

    @property
    def arena(self) -> str:
        """Id of the arena."""


T = TypeVar("T", bound=OfArena)


class Work:
    """Opens transactions for the services.

    Attributes:
        store: The database, for reading.
        bus: Where commits are told.
    """

    def __init__(self, store: Store, bus: Bus) -> None:
        self.store = store
        self.bus = bus

    @contextmanager
    def change(self, arena: str) -> Iterator[Writer]:
        """Run one command: commit, then publish; on an error neither happens."""
        with self.store.write() as writer:
            yield writer
            rows = writer.rows()
        self.tell(arena, rows)

    @contextmanager
    def change_of(
        self, existing: Callable[[Reader, str], T], name: str
    ) -> Iterator[tuple[Writer, T]]:
        """Run one command on a thing as it is now, whoever else writes; as ``change``.

        Args:
            existing: Finds it by its name, or raises; see ``lookup``.
        """
        with self.store.write() as writer:
            thing = existing(writer, name)
            yield writer, thing
            rows = writer.rows()
        self.tell(thing.arena, rows)

    def change_round(self, round_id: str) -> AbstractContextManager[tuple[Writer, Round]]:
        """Run one command on a round of voting, which comes as it counts now; as ``change_of``.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        return self.change_of(existing_round, round_id)

    @contextmanager
    def trial(self) -> Iterator[Writer]:
        """Run a transaction of which nothing is kept and nothing told."""
        try:
            with self.store.write() as writer:
                yield writer
                raise _TrialOverError
        except _TrialOverError:
            pass

    def tell(self, arena: str, rows: tuple[RowChange, ...]) -> None:
        """Publish what a finished transaction changed."""
        if rows:
            self.bus.publish(Changed(arena, rows))


class _TrialOverError(Exception):
    """Leaves a transaction without keeping anything."""
