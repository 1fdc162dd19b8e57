"""Events: what changed, published once after each commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class RowChange(NamedTuple):
    """One note, cluster, round, initiative, decision or arena before and after a commit.

    Attributes:
        before: The domain object as it was, or None when it is new.
        after: The domain object as it is (perhaps with ``deleted`` set).
    """

    kind: str
    id: str
    before: object | None
    after: object


class Changed(NamedTuple):
    """A commit changed these rows of one arena."""

    arena: str
    rows: tuple[RowChange, ...]


class BallotCast(NamedTuple):
    """One more ballot lies in the urn of ``round``. Nothing says which or whose."""

    arena: str
    round: str
    ballots: int


class Reloaded(NamedTuple):
    """A merge, revert or restore replaced much at once: read everything again."""

    arenas: tuple[str, ...]


Event = Changed | BallotCast | Reloaded


class Bus:
    """Passes each event to every subscriber, in order of subscription."""

    def __init__(self) -> None:
        self._handlers: list[Callable[[Event], None]] = []

    def subscribe(self, handler: Callable[[Event], None]) -> Callable[[], None]:
        """Add a subscriber and return the call that removes it."""
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    def publish(self, event: Event) -> None:
        """Tell every subscriber."""
        for handler in tuple(self._handlers):
            handler(event)
