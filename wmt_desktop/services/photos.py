"""Photos of paper notes: attached, shown, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.board import PHOTO_LIMIT, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.lookup import existing_note
from wmt_desktop.services.operations import differences
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class AttachPhotos:
    """Add photos to a note, in one step of undo.

    Attributes:
        photos: The bytes of pictures without anything in them that says where or by whom they
            were taken; the same picture twice is one photo.
    """

    note: str
    photos: Sequence[bytes]


class PhotoService:
    """Use cases on the photos of notes. Their bytes are kept once, however often they are used."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def attach(self, command: AttachPhotos) -> Note:
        """Add photos behind those that the note has.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``, ``TOO_MANY_PHOTOS``.
        """
        with self._work.change_of(existing_note, command.note) as (writer, before):
            added = [writer.add_file(each) for each in command.photos]
            photos = tuple(dict.fromkeys((*before.photos, *added)))
            if len(photos) > PHOTO_LIMIT:
                raise WmtError(Code.TOO_MANY_PHOTOS, limit=PHOTO_LIMIT)
            after = replace(before, photos=photos)
            operations = differences(before, after)
            if operations:
                writer.append(before.arena, "note.photo", operations)
        return after

    def remove(self, note: str, photo: str) -> Note:
        """Take a photo off a note; undo brings it back.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        with self._work.change_of(existing_note, note) as (writer, before):
            kept = tuple(each for each in before.photos if each != photo)
            after = replace(before, photos=kept)
            operations = differences(before, after)
            if operations:
                writer.append(before.arena, "note.unphoto", operations)
        return after

    def content(self, photo: str) -> bytes | None:
        """Return the bytes of a photo; None while the file of it is on another laptop only."""
        with self._work.store.read() as reader:
            return reader.file(photo)
