"""Erasing texts: gone from the database and from files, with the chains still whole."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_laptops import Laptops, key_of
from tests.services.voting_room import refused
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.redacting import ERASED, Redacted
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import RedactText

SECRET = "Call Anna Kalnina on 29123456"


@pytest.fixture
def note(laptops: Laptops) -> Note:
    """A note that named a person, and does so no more."""
    (written,) = laptops.mine.boards.add(AddNotes(laptops.arena.id, (Draft(SECRET),)))
    laptops.edit(laptops.mine, written, "Ask the school kitchen")
    return laptops.mine.boards.note(written.id)


def said(laptop: Services, arena: str) -> Iterator[bytes]:
    """Yield the lines of the log of an arena."""
    with laptop.store.read() as reader:
        for stream in reader.streams(arena):
            yield from stream.lines()


def knows(laptop: Services, arena: str, text: str = SECRET) -> bool:
    return any(text.encode() in line for line in said(laptop, arena))


def is_sound(laptop: Services) -> bool:
    return all(each.ok for each in laptop.store.check(rebuild=True))


def redact(laptops: Laptops, laptop: Services, note: Note, **more: object) -> Redacted:
    return laptop.sessions.redact(RedactText(laptops.arena.id, note.id, **more))  # type: ignore[arg-type]


def test_a_coordinator_erases_what_a_note_said_earlier(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    assert knows(mine, arena)
    events: list[Event] = []
    mine.bus.subscribe(events.append)
    assert redact(laptops, mine, note) == Redacted(1, effective=True)
    assert events == [Reloaded((arena,))]
    assert mine.boards.note(note.id) == note
    assert not knows(mine, arena)
    assert is_sound(mine)
    path = laptops.file(mine)
    assert laptops.coordinator.sessions.verify(path).signature == "valid"
    laptops.carry(mine, laptops.coordinator)
    assert not knows(laptops.coordinator, arena)
    assert len(laptops.digests()) == 1
    with refused(mine, Code.NOTHING_TO_REDACT):
        redact(laptops, mine, note)


def test_everything_that_a_text_said_can_be_erased(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    assert redact(laptops, mine, note, everything=True) == Redacted(2, effective=True)
    assert mine.boards.note(note.id).text == ERASED
    assert not knows(mine, arena)
    assert not knows(mine, arena, "school kitchen")
    assert is_sound(mine)
    with refused(mine, Code.NOTHING_TO_REDACT):
        redact(laptops, mine, note, everything=True)


def test_undo_brings_no_erased_text_back(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    redact(laptops, mine, note, everything=True)
    with contextlib.suppress(WmtError):
        while mine.history.state(arena).undo:
            mine.history.undo(arena)
            assert mine.boards.note(note.id).text == ERASED
    assert mine.boards.note(note.id).text == ERASED
    assert not knows(mine, arena)


def test_what_is_erased_here_is_erased_where_this_coordinator_is_enrolled(
    laptops: Laptops, note: Note
) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    laptops.carry(mine, there)
    old = laptops.file(mine, "old.wmta")
    mine.trust.enrol(key_of(mine))
    redact(laptops, mine, note)
    laptops.carry(mine, there)
    # To this laptop it is a stranger's request.
    assert knows(there, arena)
    there.trust.enrol(key_of(mine))
    assert not knows(there, arena)
    assert len(laptops.digests()) == 1
    # An old file does not bring it back.
    there.sessions.merge([old])
    laptops.edit(there, note, "Ask the new kitchen")
    laptops.exchange()
    assert not knows(there, arena)
    assert not knows(mine, arena)


def test_a_laptop_that_is_no_coordinators_asks_for_it(laptops: Laptops, note: Note) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    assert redact(laptops, mine, note) == Redacted(1, effective=False)
    assert knows(mine, arena)
    laptops.carry(mine, there)
    assert knows(there, arena)
    there.trust.enrol(key_of(mine))
    assert not knows(there, arena)
    assert knows(mine, arena)
    mine.trust.enrol(key_of(mine))
    assert not knows(mine, arena)


def test_a_reverted_merge_takes_its_requests_along(laptops: Laptops, note: Note) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    laptops.carry(mine, there)
    redact(laptops, mine, note)
    laptops.carry(mine, there)
    there.sessions.revert(there.sessions.merges()[0].id)
    there.trust.enrol(key_of(mine))
    assert knows(there, arena)
    laptops.carry(mine, there)
    assert not knows(there, arena)


def test_what_was_erased_stays_erased_when_the_merge_is_reverted(
    laptops: Laptops, note: Note
) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    old = laptops.file(mine, "old.wmta")
    laptops.carry(mine, there)
    for laptop in (mine, there):
        laptop.trust.enrol(key_of(mine))
    redact(laptops, mine, note)
    laptops.carry(mine, there)
    there.sessions.revert(there.sessions.merges()[0].id)
    there.sessions.merge([old])
    assert not knows(there, arena)
    assert is_sound(there)


def test_any_text_of_any_thing_can_be_erased(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    mine.boards.edit(EditNotes((replace(note, author="Anna K."),)))
    mine.boards.edit(EditNotes((replace(note, author="Table 5"),)))
    assert redact(laptops, mine, note, field="author").texts == 1
    assert not knows(mine, arena, "Anna K.")
    assert mine.boards.note(note.id).author == "Table 5"
    (cluster,) = mine.boards.clusters(arena)
    command = RedactText(arena, cluster.id, everything=True)
    assert mine.sessions.redact(command).effective
    assert mine.boards.clusters(arena)[0].name == ERASED


def test_there_must_be_something_to_erase(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    untouched = laptops.add(mine, "Rye")
    for command in (
        RedactText(arena, untouched.id),
        RedactText(arena, note.id, "theme"),
        RedactText(arena, note.id, "colour"),
        RedactText(arena, "note:" + "0" * 32),
        RedactText("arena:" + "0" * 32, note.id),
        RedactText(arena, arena, "text"),
    ):
        with refused(mine, Code.NOTHING_TO_REDACT):
            mine.sessions.redact(command)


def test_erased_texts_are_in_no_file_of_the_laptop(laptops: Laptops, note: Note) -> None:
    mine = laptops.mine
    mine.trust.enrol(key_of(mine))
    redact(laptops, mine, note)
    mine.store.close()
    for path in Path(laptops.folder / "mine").glob("arenas.db*"):
        assert SECRET.encode() not in path.read_bytes()
