"""The doctor finds what does not fit together and rebuilds it from the log."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.storage.laptop import ARENA, Laptop, on_both, thing
from wmt_desktop.services.operations import set_field

NAMES = ["references", "schema", "chains", "state", "urn"]


@pytest.fixture
def worked(open_laptop: Callable[[str], Laptop]) -> Laptop:
    """A laptop with notes, a conflict, a sealed urn, and an open one."""
    one, two = open_laptop("a"), open_laptop("b")
    one.begin()
    one.add_note(1, "start")
    one.add_note(2, "other")
    two.take_from(one)
    one.edit(thing("note", 1), text="from a")
    two.edit(thing("note", 1), text="from b")
    two.append(["redact", "ab" * 32, 0])
    one.take_from(two)
    ballots = [["1" * 32, {thing("note", 1): 2}]]
    one.append(["urn", thing("round", 1), ballots, 1, 0], set_field(thing("note", 2), "heard", 2))
    one.store.urns.cast(thing("round", 2), [{}])
    return one


def wrong(laptop: Laptop, *, rebuild: bool = False) -> list[tuple[str, str]]:
    checks = laptop.store.check(rebuild=rebuild)
    assert [check.name for check in checks] == ["server" if laptop.server else "file", *NAMES]
    return [(check.name, check.detail) for check in checks if not check.ok]


@on_both
def test_a_sound_database_passes_and_stays_as_it_is(worked: Laptop) -> None:
    before = worked.digest(), worked.everything(), worked.streams()
    assert wrong(worked) == []
    assert wrong(worked, rebuild=True) == []
    assert (worked.digest(), worked.everything(), worked.streams()) == before


def test_the_figures_say_what_was_looked_at(worked: Laptop) -> None:
    details = {check.name: check.detail for check in worked.store.check()}
    assert details == {
        "file": "ok",
        "references": "0",
        "schema": "3",
        "chains": "7",
        "state": "",
        "urn": "ok",
    }


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE note SET text = 'forged'", "note"),
        ("DELETE FROM note", "note"),
        ("UPDATE arena SET title = 'forged'", "arena"),
        ("DELETE FROM conflict", "conflict"),
        ("UPDATE note SET deleted = 1", "note"),
        ("UPDATE urn SET issued = 9", "urn"),
        ("DELETE FROM ballot", "ballot"),
        ("DELETE FROM redaction", "redaction"),
    ],
)
def test_tables_that_differ_from_the_log_are_named_and_rebuilt(
    worked: Laptop, statement: str, table: str
) -> None:
    before = worked.digest(), worked.everything()
    worked.tamper(statement)
    found = wrong(worked)
    assert [name for name, _ in found] == ["state"]
    assert set(table.split(", ")) & set(found[0][1].split(", "))
    assert wrong(worked) == found  # examining alone changes nothing
    assert wrong(worked, rebuild=True) == found
    assert wrong(worked) == []
    assert (worked.digest(), worked.everything()) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE segment SET body = cast(replace(body, 'start', 'stark') AS BLOB)",
        "UPDATE segment SET body = x'00' WHERE first = 1",
        "UPDATE segment SET packed = 1",
        "UPDATE segment SET head = zeroblob(branch) WHERE first = 1",
        "UPDATE segment SET last = 7",
        "UPDATE branch SET head = zeroblob(32)",
        "UPDATE branch SET n = n + 1",
        "DELETE FROM segment WHERE first = 2",
    ],
)
def test_a_broken_chain_is_found(worked: Laptop, statement: str) -> None:
    worked.tamper(statement)
    before = worked.everything()
    assert "chains" in [name for name, _ in wrong(worked, rebuild=True)]
    assert worked.everything() == before


def test_a_lost_stream_is_found(worked: Laptop) -> None:
    worked.tamper("DELETE FROM branch WHERE stream IN (SELECT id FROM stream WHERE owner = '')")
    assert "references" in [name for name, _ in wrong(worked)]


def test_a_damaged_urn_is_found(worked: Laptop) -> None:
    worked.store.urns.path.write_bytes(b"coffee" * 1000)
    assert wrong(worked) == [("urn", "database-unreadable")]


def test_rebuilding_keeps_what_is_not_of_the_log(worked: Laptop) -> None:
    before = worked.digest()
    worked.take(worked.streams(), "f" * 64)
    worked.tamper("UPDATE note SET text = 'forged'", "DELETE FROM ballot")
    assert wrong(worked) == [("state", "ballot, note")]
    worked.store.check(rebuild=True)
    with worked.store.read() as reader:
        assert reader.imported("f" * 64) is not None
        assert reader.own_stream(ARENA)
        assert reader.digest() == before
    assert worked.store.urns.count(thing("round", 2)) == 1
