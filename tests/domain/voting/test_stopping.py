"""A long count can be stopped, and is not changed by being watched."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import select

ELECTION = Election(
    tuple(Project(name, name, 10 + number) for number, name in enumerate("abcdef")),
    ({"a": 2, "b": 1}, {"b": 1, "c": 2}, {"d": 1, "e": 1, "f": 1}),
    45,
)


def test_fair_shares_stop_when_asked_to() -> None:
    calls = []

    def stop_at_the_second() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise WmtError(Code.CANCELLED)

    with pytest.raises(WmtError):
        select(ELECTION, "fair-shares", check=stop_at_the_second)
    watched = select(ELECTION, "fair-shares", check=lambda: calls.append(1))
    assert watched == select(ELECTION, "fair-shares")
    assert len(calls) > 3
