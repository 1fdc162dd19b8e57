"""Merging: the union of entries, in whichever order, as often as one likes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.laptop import ARENA, Laptop, on_both, session_of, thing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.log import (
    Header,
    Stream,
    chain,
    first_hash,
    head_name,
    read_header,
    write_line,
)
from wmt_desktop.domain.log import stream_of as packed
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.records import MergeRecord

NOTE = thing("note", 1)
ROUND = thing("round", 1)
OpenLaptop = Callable[[str], Laptop]


@pytest.fixture
def pair(open_laptop: OpenLaptop) -> tuple[Laptop, Laptop]:
    """Two laptops that both have an arena with one note."""
    one, two = open_laptop("a"), open_laptop("b")
    one.begin()
    one.add_note(1, "start")
    two.take_from(one)
    return one, two


def stream_of(*lines: bytes, stream: str = "c" * 32) -> Stream:
    head = first_hash(stream)
    for line in lines:
        head = chain(head, line)
    return packed(stream, lines, head, device="Laptop c")


def line(number: int, *operations: list[object], **header: object) -> bytes:
    usual = Header(number, number << 16, 1, 1, arena=ARENA if number == 1 else "")
    return write_line(msgspec.structs.replace(usual, **header), operations)


@on_both
def test_another_laptop_holds_the_same_after_one_file(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    assert two.everything() == one.everything()
    assert two.digest() == one.digest()
    assert two.streams() == one.streams()


def test_counts_tell_new_from_known(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    one.edit(NOTE, text="again", heard=4)
    counts = two.take_from(one)
    total = sum(line.count(b"\t") for line in one.streams()[0].lines())
    assert (counts.new, counts.same, counts.conflicts) == (2, total - 2, 0)
    assert counts.arenas == (ARENA,)
    again = two.take_from(one)
    assert (again.new, again.same, again.conflicts) == (0, total, 0)
    first = one.streams()[0]
    older = two.take([stream_of(first.lines()[0], stream=first.id)], "older")
    assert (older.new, older.conflicts) == (0, 0)


def test_a_merged_file_is_remembered(pair: tuple[Laptop, Laptop]) -> None:
    _, two = pair
    with two.store.read() as reader:
        assert reader.imported("f" * 64) is None
    two.take(two.streams(), "f" * 64)
    with two.store.read() as reader:
        assert reader.imported("f" * 64) is not None


@on_both
def test_two_edits_unknown_to_each_other_are_shown_on_both_laptops(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    one.edit(NOTE, text="from a", place=(1, 1))
    two.edit(NOTE, text="from b", place=(2, 2))
    assert two.take_from(one).conflicts == 1
    assert one.take_from(two).conflicts == 1
    for laptop in pair:
        with laptop.store.read() as reader:
            (conflict,) = reader.conflicts(ARENA)
        assert (conflict.entity, conflict.field, conflict.arena) == (NOTE, "text", ARENA)
        assert [(each.value, each.device, each.kept) for each in conflict.versions] == [
            (laptop.notes()[NOTE], f"Laptop {laptop.notes()[NOTE][-1]}", True),
            *[
                (text, f"Laptop {text[-1]}", False)
                for text in ("from a", "from b")
                if text != laptop.notes()[NOTE]
            ],
        ]
    assert one.everything() == two.everything()
    assert one.digest() == two.digest()


def test_choosing_a_version_settles_the_conflict_everywhere(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    one.edit(NOTE, text="from a")
    two.edit(NOTE, text="from b")
    one.take_from(two)
    one.append(set_field(NOTE, "text", "from a"))
    two.take_from(one)
    for laptop in pair:
        with laptop.store.read() as reader:
            assert reader.conflicts(ARENA) == ()
        assert laptop.notes() == {NOTE: "from a"}
        assert all(check.ok for check in laptop.store.check())
    assert one.digest() == two.digest()


@on_both
def test_an_edit_of_a_note_that_another_laptop_deleted_keeps_it(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    one.append(set_field(NOTE, "deleted", True))
    two.edit(NOTE, text="still wanted")
    one.take_from(two)
    two.take_from(one)
    for laptop in pair:
        assert laptop.notes() == {NOTE: "still wanted"}
        with laptop.store.read() as reader:
            (conflict,) = reader.conflicts(ARENA)
        assert [(each.value, each.device) for each in conflict.versions] == [
            (False, "Laptop b"),
            (True, "Laptop a"),
        ]
    assert one.digest() == two.digest()


def test_an_edit_that_knew_of_the_delete_leaves_the_note_deleted(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    one.append(set_field(NOTE, "deleted", True))
    two.take_from(one)
    two.append(set_field(NOTE, "text", "too late"))
    one.take_from(two)
    assert one.notes() == two.notes() == {}


def test_what_a_laptop_writes_names_what_it_has_seen(
    pair: tuple[Laptop, Laptop], open_laptop: OpenLaptop
) -> None:
    one, two = pair
    two.edit(NOTE, text="from b")
    two.edit(NOTE, text="from b again")
    mine, other = two.own(), one.own()
    headers = [read_header(each) for each in two.stream(mine).lines()]
    # Named once: whoever reads on knows that a laptop never forgets.
    assert [header.seen for header in headers] == [
        {head_name(other, one.stream(other).head): 2},
        {},
    ]
    three = open_laptop("c")
    three.take_from(two)
    three.edit(NOTE, text="from c")
    seen = read_header(three.stream(three.own()).lines()[0]).seen
    assert seen == {
        head_name(other, one.stream(other).head): 2,
        head_name(mine, two.stream(mine).head): 2,
    }


def test_the_clock_counts_on_from_what_was_merged(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    one.clock.now += 10**9
    one.edit(NOTE, text="from the future")
    two.take_from(one)
    two.edit(NOTE, text="later, by a slow clock")
    one.take_from(two)
    assert one.notes() == two.notes() == {NOTE: "later, by a slow clock"}


def test_a_file_without_what_it_builds_on_is_refused(
    pair: tuple[Laptop, Laptop], open_laptop: OpenLaptop
) -> None:
    _, two = pair
    two.edit(NOTE, text="from b")
    three = open_laptop("c")
    with pytest.raises(WmtError) as refused:
        three.take([two.stream(two.own())])
    assert refused.value.code is Code.SESSION_MISSING_DEPENDENCY
    assert refused.value.params == {"file": "session.wmta", "count": 1}
    assert three.streams() == ()
    three.take(two.streams())
    assert three.digest() == two.digest()


def test_a_stream_that_goes_on_differently_is_kept_as_another_branch(
    pair: tuple[Laptop, Laptop], open_laptop: OpenLaptop
) -> None:
    one, two = pair
    backup = one.path.with_name("backup.db")
    one.store.backup(backup)
    one.edit(NOTE, text="first life")
    one.add_note(5, "only in the first")
    two.take_from(one)
    one.store.restore(backup)
    one.edit(NOTE, text="second life")
    one.add_note(6, "only in the second")
    assert two.take_from(one).new > 0
    assert [len(two.streams()), len({each.id for each in two.streams()})] == [2, 1]
    assert {thing("note", 5), thing("note", 6)} <= two.notes().keys()
    with two.store.read() as reader:
        (conflict,) = reader.conflicts(ARENA)
    assert {each.value for each in conflict.versions} == {"first life", "second life"}
    three = open_laptop("c")
    for streams in (two.streams()[1:], two.streams()[:1]):
        three.take(streams)
    one.take_from(two)
    assert one.digest() == two.digest() == three.digest()
    for laptop in (one, two, three):
        assert all(check.ok for check in laptop.store.check())


def test_who_finds_his_stream_forked_goes_on_in_another(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    stream = one.own()
    backup = one.path.with_name("backup.db")
    one.store.backup(backup)
    one.edit(NOTE, text="first life")
    two.take_from(one)
    one.store.restore(backup)
    one.edit(NOTE, text="second life")
    one.take_from(two)
    assert one.own() == ""
    one.edit(NOTE, text="third life")
    assert one.own() != stream
    two.take_from(one)
    assert two.notes() == {NOTE: "third life"}
    with two.store.read() as reader:
        assert reader.conflicts(ARENA) == ()
        assert reader.owns(stream) is False
    with one.store.read() as reader:
        assert reader.owns(stream)


def test_own_entries_lost_with_a_disk_come_back_from_a_file(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    backup = one.path.with_name("backup.db")
    one.store.backup(backup)
    one.edit(NOTE, text="after the backup")
    two.take_from(one)
    one.store.restore(backup)
    one.take_from(two)
    assert one.notes() == {NOTE: "after the backup"}
    one.edit(NOTE, text="and on")
    two.take_from(one)
    assert two.notes() == {NOTE: "and on"}
    with one.store.read() as reader:
        assert len(reader.own_entries(ARENA)) == 4


@on_both
def test_a_refused_file_leaves_the_transaction_open_for_the_next(
    pair: tuple[Laptop, Laptop], open_laptop: OpenLaptop
) -> None:
    one, two = pair
    two.edit(NOTE, text="good")
    bad = stream_of(
        line(1, ["set", "note", NOTE, "text", "bad"], seen={f"{'e' * 32}.{'0' * 16}": 1})
    )
    with one.store.write() as writer:
        with pytest.raises(WmtError):
            writer.merge(session_of([*two.streams(), bad], "1"))
        assert writer.merge(session_of(two.streams(), "2")).new == 1
        writer.record_merge(MergeRecord("merge:1", 5, ("good.wmta",), 1, 0, 0, "backup.db", 3))
    assert one.digest() == two.digest()
    with one.store.read() as reader:
        assert reader.imported("1") is None
        assert reader.merges() == (
            MergeRecord("merge:1", 5, ("good.wmta",), 1, 0, 0, "backup.db", 3),
        )


def test_values_of_a_newer_version_are_kept_and_passed_over(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    newer = stream_of(
        line(1, ["set", "note", NOTE, "theme", "space"], clock=1 << 57, schema=2),
        line(2, ["set", "note", NOTE, "text", "after"], clock=(1 << 57) + 1, schema=2),
    )
    for laptop in pair:
        laptop.take([newer])
        assert laptop.find(NOTE).theme == "none"
        assert laptop.find(NOTE).text == "after"
        assert newer in laptop.streams()
    assert one.digest() == two.digest()


def test_values_that_an_earlier_version_kept_unread_are_passed_over(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.begin()
    note: list[list[object]] = [
        ["set", "note", NOTE, "arena", ARENA],
        ["set", "note", NOTE, "photos", 5],
    ]
    with monkeypatch.context() as earlier:
        earlier.delitem(FIELDS["note"], "photos")
        laptop.take([stream_of(line(1, *note))])
    # The field came with a new column, and so with a migration, which builds all tables anew.
    laptop.store.check(rebuild=True)
    assert laptop.find(NOTE).photos == ()
    for number, edited in enumerate((NOTE, thing("note", 2)), start=1):
        stream = stream_of(line(1, ["set", "note", edited, "text", "x"]), stream=f"{number:032x}")
        laptop.take([stream])
        assert laptop.find(NOTE).photos == ()
    assert laptop.find(NOTE).text == "x"
    assert all(check.ok for check in laptop.store.check())


def test_a_thing_that_nobody_has_may_be_named(laptop: Laptop) -> None:
    laptop.begin()
    stray = stream_of(
        line(
            1,
            ["set", "note", NOTE, "arena", ARENA],
            ["set", "note", NOTE, "cluster", thing("cluster", 77)],
            ["set", "note", NOTE, "merged_into", thing("note", 78)],
        )
    )
    laptop.take([stray])
    assert laptop.find(NOTE).cluster == thing("cluster", 77)


@on_both
def test_what_laptops_say_of_one_thing_in_two_arenas_stays_apart(laptop: Laptop) -> None:
    laptop.begin()
    for arena, streams in ((ARENA, "12"), (thing("arena", 7), "34")):
        sayings = [
            stream_of(line(1, ["set", "note", NOTE, "text", each], arena=arena), stream=each * 32)
            for each in streams
        ]
        assert laptop.take(sayings).conflicts == 1
    with laptop.store.read() as reader:
        assert [len(reader.conflicts(each)) for each in (ARENA, thing("arena", 7))] == [1, 1]
    assert all(check.ok for check in laptop.store.check())


def test_an_arena_nothing_is_known_of_still_holds_its_notes(laptop: Laptop) -> None:
    laptop.take([stream_of(line(1, ["set", "note", NOTE, "arena", ARENA]))])
    assert laptop.notes() == {NOTE: ""}
    assert laptop.find(ARENA).title == ""
    assert all(check.ok for check in laptop.store.check())


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "edit", "place", "delete", "restore", "add", "stage", "take"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.integers(1, 3),
    ),
    max_size=16,
)


@settings(max_examples=8)
@given(steps=STEPS, seed=st.integers(0, 10**6))
def test_whatever_laptops_do_and_exchange_they_end_up_equal(
    steps: list[tuple[str, int, int, int]], seed: int
) -> None:
    with TemporaryDirectory() as folder:
        laptops = [Laptop(Path(folder), name) for name in "abc"]
        try:
            _play(laptops, steps)
            _exchange_everything(laptops, Random(seed))
            _assert_equal(laptops)
        finally:
            for laptop in laptops:
                laptop.store.close()


def _play(laptops: list[Laptop], steps: list[tuple[str, int, int, int]]) -> None:
    laptops[0].begin()
    for number in (1, 2, 3):
        laptops[0].add_note(number, str(number))
    laptops[0].append(["set", "round", ROUND, "arena", ARENA])
    for laptop in laptops[1:]:
        laptop.take_from(laptops[0])
    for count, (step, here, there, number) in enumerate(steps):
        laptop, note = laptops[here], thing("note", number)
        laptop.clock.now += (here - 1) * 1_000
        match step:
            case "take":
                laptop.take_from(laptops[there])
            case "edit":
                laptop.append(set_field(note, "text", f"{laptop.name}{count % 4}"))
            case "place":
                laptop.append(set_field(note, "place", (here, count)))
            case "delete" | "restore":
                laptop.append(set_field(note, "deleted", step == "delete"))
            case "stage":
                stage = ("draft", "open", "closed")[number - 1]
                laptop.append(["set", "round", ROUND, "stage", stage])
            case "add":
                laptop.add_note(100 + count * 10 + here, "new")


def _exchange_everything(laptops: list[Laptop], random: Random) -> None:
    """Let everybody take everything, twice, in any order; the second time there is news."""
    pairs = [(one, two) for one in laptops for two in laptops if one is not two]
    for _ in range(2):
        for one, two in random.sample(pairs, len(pairs)):
            one.take(random.sample(two.streams(), len(two.streams())))


def _assert_equal(laptops: list[Laptop]) -> None:
    first, *others = laptops
    with first.store.read() as reader:
        conflicts = {each.id: each.versions for each in reader.conflicts(ARENA)}
    for laptop in others:
        assert laptop.digest() == first.digest()
        assert laptop.everything() == first.everything()
        assert laptop.streams() == first.streams()
        with laptop.store.read() as reader:
            assert {each.id: each.versions for each in reader.conflicts(ARENA)} == conflicts
    for laptop in laptops:
        before = laptop.digest()
        assert laptop.take_from(first).new == 0
        assert laptop.digest() == before
        assert all(check.ok for check in laptop.store.check(rebuild=True))
        assert laptop.digest() == before
