"""Several coordinators in one database, and the same files on a server as in a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from random import Random

import pytest

from tests.postgresql import Server
from tests.storage.laptop import ARENA, Laptop, OpenCoordinator, thing
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.records import MergeRecord
from wmt_desktop.storage.author import Author

NOTE = thing("note", 1)
ROUND = thing("round", 1)
KEY = "ab" * 32


@pytest.fixture
def pair(open_coordinator: OpenCoordinator) -> tuple[Laptop, Laptop]:
    """Two coordinators who share an arena on the server."""
    both = open_coordinator("a"), open_coordinator("b")
    both[0].begin()
    both[0].add_note(1, "start")
    return both


@pytest.fixture
def own(open_laptop: Callable[[str], Laptop]) -> Laptop:
    """A laptop with a database of its own, in a file."""
    return open_laptop("own")


def assert_sound(*laptops: Laptop) -> None:
    for laptop in laptops:
        assert [each for each in laptop.store.check() if not each.ok] == []


# several coordinators


def test_what_one_writes_the_other_reads_and_builds_on(
    pair: tuple[Laptop, Laptop], own: Laptop
) -> None:
    one, two = pair
    two.edit(NOTE, text="from b")
    one.edit(NOTE, text="from a, who has read it")
    two.edit(NOTE, heard=4)
    assert one.everything() == two.everything()
    assert one.digest() == two.digest()
    with one.store.read() as reader:
        assert reader.conflicts(ARENA) == ()
    own.take_from(two)
    assert own.digest() == one.digest()
    assert own.everything() == one.everything()


def test_each_has_a_stream_of_its_own(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    two.edit(NOTE, text="from b")
    assert {one.own(), two.own()} == {each.id for each in one.streams()}
    assert [each.device for each in map(one.stream, (one.own(), two.own()))] == [
        "Laptop a",
        "Laptop b",
    ]
    for laptop, actions in ((one, ["arena.new", "note.add"]), (two, ["note.edit"])):
        with laptop.store.read() as reader:
            assert [each.action for each in reader.own_entries(ARENA)] == actions
            assert reader.owns(laptop.own())
            assert not reader.owns((one if laptop is two else two).own())
            assert [each.own for each in reader.activity(ARENA, 9)].count(True) == len(actions)


def test_both_write_at_once_and_nothing_is_lost(
    open_coordinator: OpenCoordinator, own: Laptop
) -> None:
    laptops = [open_coordinator(name, patience_ms=20_000) for name in "ab"]
    laptops[0].begin()
    failed: list[BaseException] = []

    def write(place: int) -> None:
        try:
            for number in range(15):
                laptops[place].add_note(100 * place + number, f"{place} {number}")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(place,)) for place in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(laptops[0].notes()) == 30
    assert [each.count for each in laptops[0].streams()] in ([16, 15], [15, 16])
    assert len({laptop.digest() for laptop in laptops}) == 1
    assert_sound(*laptops)
    own.take_from(laptops[1])
    assert own.digest() == laptops[0].digest()


def test_open_urns_stay_on_the_laptop_and_sealed_ones_count_for_all(
    pair: tuple[Laptop, Laptop], postgresql: Server
) -> None:
    one, two = pair
    one.store.urns.cast(ROUND, [{NOTE: 3}])
    assert [laptop.store.urns.count(ROUND) for laptop in pair] == [1, 0]
    assert one.store.urns.path.is_file()
    assert one.store.urns.path.parent != two.store.urns.path.parent
    assert one.store.urns.path.name == two.store.urns.path.name
    with postgresql.connect() as server:
        tables = server.execute("SELECT DISTINCT relname FROM pg_class").fetchall()
        assert ("turnout",) not in tables
    one.append(["urn", ROUND, [["1" * 32, {NOTE: 3}]], 1, 0])
    for laptop, standing in ((one, Standing.OWN), (two, Standing.ACCEPTED)):
        with laptop.store.read() as reader:
            (urn,) = reader.urns(ROUND)
        assert (urn.ballots, urn.standing) == ((("1" * 32, {NOTE: 3}),), standing)


def test_what_an_enrolled_coordinator_erases_is_gone_for_all(
    open_coordinator: OpenCoordinator, own: Laptop
) -> None:
    who = Author(
        "installation a",
        "Laptop a",
        bytes.fromhex(KEY),
        signer=lambda _: KEY,
        sign=lambda entry, index: ["redact", entry, index, KEY, "f" * 128],
    )
    one, two = open_coordinator("a", who=who), open_coordinator("b")
    one.begin()
    one.add_note(1, "a name")
    one.edit(NOTE, text="no name")
    own.take_from(one)
    digest = two.digest()
    with one.store.write() as writer:
        writer.set_standing(KEY, "Laptop a", Standing.ENROLLED)
        assert writer.redact(ARENA, NOTE, "text", "test") == 1
    assert not any(b"a name" in line for each in two.streams() for line in each.lines())
    assert two.notes() == {NOTE: "no name"}
    two.take_from(own)  # who still has it cannot bring it back
    assert not any(b"a name" in line for each in two.streams() for line in each.lines())
    assert two.digest() == digest
    assert_sound(one, two)


def test_a_merge_is_reverted_as_a_whole(pair: tuple[Laptop, Laptop], own: Laptop) -> None:
    one, two = pair
    own.take_from(one)
    own.edit(NOTE, text="from a laptop")
    own.add_note(2, "more")
    two.edit(NOTE, text="from b")
    before = one.digest(), one.everything(), one.streams()
    with two.store.write() as writer:
        writer.merge(own.session())
        writer.record_merge(MergeRecord("merge:1", 5, ("own.wmta",), 1, 0, 1, "", 5))
    with one.store.read() as reader:
        assert len(reader.conflicts(ARENA)) == 1
        assert [each.id for each in reader.merges()] == ["merge:1"]
    with one.store.write() as writer:
        assert writer.revert("merge:1") == (ARENA,)
    assert (two.digest(), two.everything(), two.streams()) == before
    assert_sound(one, two)


class Token:
    """What a laptop remembers outside of the database."""

    def __init__(self) -> None:
        self.kept = ""

    def token(self, database: str) -> str:
        return self.kept

    def keep(self, database: str, token: str) -> None:
        self.kept = token


def test_a_database_that_was_restored_is_gone_on_with_in_another_stream(
    open_coordinator: OpenCoordinator, postgresql: Server, own: Laptop
) -> None:
    postgresql.copy_database("template0", "living")
    one = open_coordinator("a", postgresql.address("living"), witness=Token())
    one.begin()
    one.add_note(1, "before")
    one.store.close()
    postgresql.copy_database("living", "backup")
    stream = one.own()
    one.edit(NOTE, text="after the backup")
    own.take_from(one)
    one.store.close()
    postgresql.copy_database("backup", "living")
    one.edit(NOTE, text="after the disaster")
    assert one.own() != stream
    assert one.stream(stream).count == 2
    one.take_from(own)
    own.take_from(one)
    assert one.digest() == own.digest()
    assert sorted(each.count for each in one.streams()) == [1, 3]
    assert_sound(one, own)


# the same on a server as in a file


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_files_make_the_same_state(
    pair: tuple[Laptop, Laptop], open_laptop: Callable[[str], Laptop], seed: int
) -> None:
    """Two coordinators on the server and two laptops with files work, exchange, and agree."""
    random = Random(seed)
    laptops = [*pair, open_laptop("c"), open_laptop("d")]
    for laptop in laptops[2:]:
        laptop.take_from(laptops[0])
    for count in range(30):
        laptop = random.choice(laptops)
        laptop.clock.now += random.choice([-50_000, 0, 50_000])
        if random.random() < 0.2:
            laptop.take_from(random.choice(laptops))
        else:
            laptop.append(*some_operations(random, count))
    for _ in range(2):
        for one in laptops:
            for two in random.sample(laptops, len(laptops)):
                one.take_from(two)
    first, *others = laptops
    for laptop in others:
        assert laptop.digest() == first.digest()
        assert laptop.everything() == first.everything()
        assert laptop.streams() == first.streams()
        assert conflicts(laptop) == conflicts(first)
    assert conflicts(first)
    assert_sound(*laptops)
    before = first.digest()
    first.store.check(rebuild=True)
    assert first.digest() == before


def some_operations(random: Random, count: int) -> list[Operation]:
    note = thing("note", random.randrange(1, 5))
    place = set_field(note, "arena", ARENA)
    match random.randrange(6):
        case 0:
            return [place, set_field(note, "deleted", random.random() < 0.7)]
        case 1:
            return [place, set_field(note, "order", random.choice(["1", "a1", "Z1"[1:], "z"]))]
        case 2:
            ballot = [f"{random.randrange(9):032x}", {note: random.randrange(1, 4)}]
            return [["urn", ROUND, [ballot], 1, 0]]
        case 3:
            return [["set", "note", note, "shade", random.choice(["ā", "b", "Z", "a", "😀"])]]
        case _:
            word = random.choice(["ābols", "Zeme", "zeme", "😀", "a\0b", "B"])
            return [place, set_field(note, "text", f"{word} {count % 7}")]


def conflicts(laptop: Laptop) -> dict[str, object]:
    with laptop.store.read() as reader:
        return {each.id: each.versions for each in reader.conflicts(ARENA)}
