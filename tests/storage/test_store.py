"""Appending to the log and reading what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.storage.laptop import ARENA, START_MS, Laptop, on_both, thing
from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, FirstStep, Initiative, Status
from wmt_desktop.domain.log import chain, first_hash, read_header
from wmt_desktop.domain.rounds import Option, Round, RoundStage, TieRule
from wmt_desktop.domain.voting.selection import STEP_FIELDS
from wmt_desktop.services.bus import RowChange
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.records import Entity
from wmt_desktop.storage.store import file_store

NOTE = thing("note", 1)
THINGS: list[Entity] = [
    Arena(ARENA, "Cēsis", stages=(Stage.IDEAS, Stage.VOTING), budget=1_000_000, horizon=2044),
    Note(
        NOTE,
        ARENA,
        "Bench\twith “shade”\n",
        theme=Theme.FOOD,
        cluster=thing("cluster", 1),
        place=(-5, 7),
        hidden=True,
        heard=3,
    ),
    Cluster(thing("cluster", 1), ARENA, "Shade", folded=True, order="1"),
    Round(
        thing("round", 1),
        ARENA,
        "Which?",
        (Option(NOTE, "Bench", Theme.FOOD, "Soliņš"), Option(thing("note", 2), "Tree")),
        stage=RoundStage.OPEN,
        tie=TieRule.LOT,
        secret=False,
    ),
    Initiative(
        thing("initiative", 1),
        ARENA,
        "Trees",
        steps=(FirstStep("dig"), FirstStep("plant", "Scouts", "May")),
        cost=500,
        status=Status.SELECTED,
        round=thing("round", 1),
    ),
    Decision(
        thing("decision", 1),
        ARENA,
        "greedy",
        1000,
        (thing("initiative", 1),),
        500,
        limit=3,
        steps=({**dict.fromkeys(STEP_FIELDS, 500), "tied": ["x"]},),
    ),
]


@on_both
@pytest.mark.parametrize("one", THINGS, ids=lambda one: one.id.partition(":")[0])
def test_what_was_written_is_read_back_by_the_next_program(laptop: Laptop, one: Entity) -> None:
    laptop.append(*create(one))
    laptop.store.close()
    assert laptop.find(one.id) == one
    assert one in laptop.everything()


def test_every_kind_is_listed_in_its_order(laptop: Laptop) -> None:
    laptop.begin()
    for number, order in ((1, "b"), (2, "a"), (3, "c")):
        laptop.append(*create(Note(thing("note", number), ARENA, "x", order=order)))
        laptop.append(*create(Cluster(thing("cluster", number), ARENA, "x", order=order)))
        laptop.append(*create(Initiative(thing("initiative", number), ARENA, "x", order=order)))
        # Ids fall while time goes on: the oldest is not the smallest.
        laptop.append(*create(Round(thing("round", 9 - number), ARENA, "x", ())))
        laptop.append(*create(Decision(thing("decision", 9 - number), ARENA, "x", 0, (), 0)))
    laptop.append(set_field(thing("note", 2), "deleted", True))
    with laptop.store.read() as reader:
        for read in (reader.notes, reader.clusters, reader.initiatives):
            assert [each.id[-1] for each in read(ARENA)] == ["2", "1", "3"]
        for read_by_age in (reader.rounds, reader.decisions):
            assert [each.id[-1] for each in read_by_age(ARENA)] == ["8", "7", "6"]


def test_nothing_is_there_before_the_first_entry(laptop: Laptop) -> None:
    with laptop.store.read() as reader:
        assert reader.arenas() == ()
        assert reader.find(ARENA) is None
        assert reader.find("pathway:1") is None
        assert reader.own_stream(ARENA) == ""
        assert list(reader.own_entries(ARENA)) == []
        assert reader.streams(ARENA) == ()
        assert reader.changes(NOTE, "text") == ()
        assert reader.history(NOTE) == ()
        assert reader.conflicts(ARENA) == ()
        assert reader.last_saved(ARENA) == 0
        assert reader.entry_count() == 0
        assert reader.merges() == ()


@on_both
def test_the_arena_changed_last_comes_first_and_deleted_ones_do_not_come(laptop: Laptop) -> None:
    first, second = Arena(ARENA, "One"), Arena("arena:" + "b" * 32, "Two")
    for arena in (first, second):
        with laptop.store.write() as writer:
            writer.append(arena.id, "arena.new", create(arena))
    with laptop.store.read() as reader:
        assert reader.arenas() == (second, first)
    laptop.append(set_field(ARENA, "people", 12))
    with laptop.store.read() as reader:
        assert [arena.id for arena in reader.arenas()] == [first.id, second.id]
    laptop.append(set_field(ARENA, "deleted", True))
    with laptop.store.read() as reader:
        assert reader.arenas() == (second,)
        assert reader.last_saved(ARENA) == START_MS // 60_000


def test_the_rows_of_a_transaction_are_before_and_after_once_each(laptop: Laptop) -> None:
    arena = laptop.begin()
    note = Note(NOTE, ARENA, "one")
    with laptop.store.write() as writer:
        writer.append(ARENA, "note.add", create(note))
        assert writer.rows() == (RowChange("note", NOTE, None, note),)
        writer.append(ARENA, "note.edit", [set_field(NOTE, "text", "two")])
        writer.append(ARENA, "arena.edit", [set_field(ARENA, "people", 9)])
        assert writer.rows() == (
            RowChange("note", NOTE, None, replace(note, text="two")),
            RowChange("arena", ARENA, arena, replace(arena, people=9)),
        )


def test_a_new_arena_has_no_row_before(laptop: Laptop) -> None:
    arena = Arena(ARENA, "Cēsis")
    with laptop.store.write() as writer:
        assert writer.own_stream(ARENA)
        writer.append(ARENA, "arena.new", create(arena))
        assert writer.rows() == (RowChange("arena", ARENA, None, arena),)


def test_writing_the_value_that_is_there_changes_no_row(laptop: Laptop) -> None:
    laptop.begin()
    note = laptop.add_note(1, "one")
    with laptop.store.write() as writer:
        writer.append(ARENA, "note.edit", [set_field(note.id, "text", "one")])
        assert writer.rows() == ()


@on_both
def test_an_error_leaves_nothing_behind(laptop: Laptop) -> None:
    laptop.begin()
    digest = laptop.digest()

    def fail_half_way() -> None:
        with laptop.store.write() as writer:
            writer.append(ARENA, "note.add", create(Note(NOTE, ARENA, "gone")))
            assert len(writer.own_entries(ARENA)) == 2
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert laptop.digest() == digest
    laptop.add_note(2, "there")
    with laptop.store.read() as reader:
        assert [entry.action for entry in reader.own_entries(ARENA)] == ["arena.new", "note.add"]
        assert len(reader.streams(ARENA)[0].lines()) == reader.entry_count() == 2


@on_both
def test_a_reader_sees_one_moment(laptop: Laptop) -> None:
    laptop.begin()
    with laptop.store.read() as reader:
        before = reader.digest()
        laptop.add_note(1, "one")
        assert reader.digest() == before
        assert reader.notes(ARENA) == ()
        assert reader.entry_count() == len(reader.own_entries(ARENA)) == 1
    assert laptop.notes() == {NOTE: "one"}


def test_the_log_is_one_chain_that_begins_with_the_arena(laptop: Laptop) -> None:
    laptop.begin()
    laptop.add_note(1, "one")
    laptop.append(set_field(NOTE, "text", "two"), action="note.edit", undoes=2)
    (stream,) = laptop.streams()
    head = first_hash(stream.id)
    for line in stream.lines():
        head = chain(head, line)
    assert head == stream.head
    headers = [read_header(line) for line in stream.lines()]
    assert [header.number for header in headers] == [1, 2, 3]
    assert [header.arena for header in headers] == [ARENA, "", ""]
    assert [header.undoes for header in headers] == [0, 0, 2]
    assert [header.action for header in headers] == ["arena.new", "note.add", "note.edit"]
    assert stream.device == "Laptop a"


def test_the_clock_rises_although_the_laptop_is_set_back(laptop: Laptop) -> None:
    laptop.begin()
    laptop.clock.now -= 10**9
    laptop.add_note(1, "one")
    laptop.clock.now = -5
    laptop.add_note(2, "two")
    laptop.clock.now = 10**17
    laptop.add_note(3, "three")
    headers = [read_header(line) for line in laptop.streams()[0].lines()]
    clocks = [header.clock for header in headers]
    assert clocks == sorted(set(clocks))
    assert headers[2].minute == 0


def test_undo_is_an_entry_that_names_what_it_takes_back(laptop: Laptop) -> None:
    laptop.begin()
    laptop.add_note(1, "one")
    laptop.edit(NOTE, text="two")
    laptop.append(set_field(NOTE, "text", "one"), action="note.edit", undoes=3)
    assert laptop.notes() == {NOTE: "one"}
    with laptop.store.read() as reader:
        entries = reader.own_entries(ARENA)
        assert [(entry.number, entry.undoes) for entry in entries] == [
            (1, 0),
            (2, 0),
            (3, 0),
            (4, 3),
        ]
        assert entries[-1].operations[0][:5] == ["set", "note", NOTE, "text", "one"]
        assert [change.value for change in reader.changes(NOTE, "text")] == ["one", "two", "one"]


@on_both
def test_the_history_of_a_note_is_told_from_the_newest(laptop: Laptop) -> None:
    laptop.begin()
    laptop.add_note(1, "one")
    laptop.edit(NOTE, text="two", theme=Theme.FOOD)
    with laptop.store.read() as reader:
        lines = reader.history(NOTE)
    assert [(line.action, line.field, line.value) for line in lines[:3]] == [
        ("note.edit", "theme", "food"),
        ("note.edit", "text", "two"),
        ("note.add", "order", "00011"),
    ]
    assert all(line.own and line.minute == START_MS // 60_000 for line in lines)


def test_own_entries_follow_a_restored_backup(laptop: Laptop) -> None:
    laptop.begin()
    laptop.add_note(1, "one")
    backup = laptop.path.with_name("backup.db")
    laptop.store.backup(backup)
    laptop.add_note(2, "two")
    laptop.add_note(3, "three")
    with laptop.store.read() as reader:
        assert len(reader.own_entries(ARENA)) == 4
    laptop.store.restore(backup)
    with laptop.store.read() as reader:
        assert len(reader.own_entries(ARENA)) == 2
    laptop.edit(NOTE, text="other")
    with laptop.store.read() as reader:
        assert [entry.action for entry in reader.own_entries(ARENA)] == [
            "arena.new",
            "note.add",
            "note.edit",
        ]


@pytest.mark.parametrize(
    "operation",
    [
        ["set", "note", NOTE, "text"],
        ["set", "note", NOTE, "text", 5],
        ["set", "note", "note:1", "text", "x"],
        ["set", "cluster", NOTE, "text", "x"],
        ["set", "note", NOTE, "arena", "arena:" + "b" * 32],
        ["set", "note", NOTE, "arena", None],
        ["set", "arena", "arena:" + "b" * 32, "title", "x"],
    ],
)
def test_an_operation_that_others_would_refuse_is_not_written(
    laptop: Laptop, operation: list[object]
) -> None:
    laptop.begin()
    with pytest.raises(WmtError) as refused:
        laptop.append(["set", "note", NOTE, "text", "fine"], operation)
    assert refused.value.code is Code.SESSION_OPERATION_INVALID
    assert refused.value.params == {"entry": 2, "operation": 2}
    with laptop.store.read() as reader:
        assert reader.entry_count() == 1
        assert reader.find(NOTE) is None


def test_operations_of_a_newer_version_are_kept_and_passed_on(laptop: Laptop) -> None:
    laptop.begin()
    laptop.append(
        ["link", NOTE, "supports"],
        ["set", "pathway", thing("pathway", 1), "arena", ARENA],
        ["set", "note", NOTE, "smell", {"of": [1.5]}],
    )
    assert b'["link","' in laptop.streams()[0].lines()[-1]
    with laptop.store.read() as reader:
        assert reader.find(thing("pathway", 1)) is None
        assert [change.value for change in reader.changes(NOTE, "smell")] == [{"of": [1.5]}]
    assert laptop.everything() == (Arena(ARENA, "Cēsis"),)


def test_a_thing_without_an_arena_is_nowhere_yet(laptop: Laptop) -> None:
    laptop.begin()
    laptop.append(set_field(NOTE, "text", "stray"))
    with laptop.store.read() as reader:
        assert reader.find(NOTE) is None
    laptop.append(set_field(NOTE, "arena", ARENA))
    assert laptop.notes() == {NOTE: "stray"}


def test_threads_write_one_after_the_other(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store = file_store(laptop.path, clock=laptop.clock)

    def write(first: int) -> None:
        for number in range(first, first + 10):
            laptop.add_note(number, str(number))

    threads = [threading.Thread(target=write, args=(first,)) for first in (10, 20, 30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(laptop.notes()) == 30
    assert all(check.ok for check in laptop.store.check())
    laptop.store.close()


def test_a_window_does_not_wait_for_long_work_of_its_own_program(laptop: Laptop) -> None:
    laptop.begin()
    told: list[WmtError] = []

    def write() -> None:
        try:
            laptop.add_note(1, "one")
        except WmtError as error:
            told.append(error)

    with laptop.store.write():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert [error.code for error in told] == [Code.DATABASE_LOCKED]
    laptop.add_note(2, "two")
    assert list(laptop.notes().values()) == ["two"]


def test_two_programs_on_one_database_continue_one_stream(
    laptop: Laptop, open_laptop: Callable[[str], Laptop]
) -> None:
    laptop.begin()
    other = open_laptop("b")
    other.store.close()
    other.store = file_store(laptop.path, clock=other.clock)
    other.add_note(1, "from the command line")
    laptop.add_note(2, "from the window")
    assert len(laptop.streams()) == 1
    assert laptop.notes() == other.notes()
    other.store.close()


def test_a_database_is_found_by_its_url(laptop: Laptop) -> None:
    laptop.begin()
    again = file_store(f"sqlite:///{laptop.path}")
    assert again.location == str(laptop.path)
    with again.read() as reader:
        assert reader.find(ARENA) is not None
    again.close()


def test_differences_of_a_note_write_only_what_differs(laptop: Laptop) -> None:
    laptop.begin()
    note = laptop.add_note(1, "one")
    laptop.append(*differences(note, replace(note, heard=2)))
    assert laptop.streams()[0].lines()[-1].count(b"\t") == 1
    assert laptop.find(NOTE) == replace(note, heard=2)
