"""Photos on notes: kept once, undone like everything else."""

from __future__ import annotations

import hashlib

from tests.laptops import Room
from tests.services.voting_room import refused
from wmt_desktop.domain.board import PHOTO_LIMIT
from wmt_desktop.domain.errors import Code
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.photos import AttachPhotos


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def new_note(room: Room, *photos: bytes) -> str:
    draft = Draft("Bench", photos=photos)
    return room.services.boards.add(AddNotes(room.arena.id, (draft,)))[0].id


def test_photos_are_attached_in_one_step_and_the_same_one_once(room: Room) -> None:
    photos, note = room.services.photos, new_note(room)
    photos.attach(AttachPhotos(note, [b"one", b"two", b"one"]))
    photos.attach(AttachPhotos(note, [b"two"]))
    assert room.services.boards.note(note).photos == (sha(b"one"), sha(b"two"))
    assert photos.content(sha(b"two")) == b"two"
    assert photos.content(sha(b"three")) is None
    assert room.services.history.undo(room.arena.id).step.action == "note.photo"
    assert room.services.boards.note(note).photos == ()
    room.services.history.redo(room.arena.id)
    assert len(room.services.boards.note(note).photos) == 2


def test_a_photo_is_taken_off_and_comes_back(room: Room) -> None:
    note = new_note(room, b"one", b"two")
    room.services.photos.remove(note, sha(b"one"))
    assert room.services.boards.note(note).photos == (sha(b"two"),)
    room.services.history.undo(room.arena.id)
    assert room.services.boards.note(note).photos == (sha(b"one"), sha(b"two"))


def test_a_draft_brings_its_photos_in_the_same_step(room: Room) -> None:
    note = new_note(room, b"one", b"one")
    assert room.services.boards.note(note).photos == (sha(b"one"),)
    room.services.history.undo(room.arena.id)
    assert room.services.boards.note(note).deleted


def test_what_cannot_be_is_refused_and_changes_nothing(room: Room) -> None:
    photos, note = room.services.photos, new_note(room)
    many = [bytes([number]) for number in range(PHOTO_LIMIT + 1)]
    with refused(room.services, Code.TOO_MANY_PHOTOS):
        photos.attach(AttachPhotos(note, many))
    with refused(room.services, Code.NOTE_NOT_FOUND):
        photos.remove("note:" + "0" * 32, sha(b"one"))
    assert photos.content(sha(many[0])) is None
