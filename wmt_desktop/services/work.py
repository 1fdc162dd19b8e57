"""A transaction that tells the bus what it changed, once it is on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.bus import Bus, Changed, RowChange
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.ports import Store, Writer


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
    def change_round(self, round_id: str) -> Iterator[tuple[Writer, Round]]:
        """Run one command on a round of voting, which comes as it counts now; as ``change``.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self.store.write() as writer:
            round_ = existing_round(writer, round_id)
            yield writer, round_
            rows = writer.rows()
        self.tell(round_.arena, rows)

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
