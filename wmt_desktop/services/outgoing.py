"""What leaves this laptop in a session file beside the log: photos, and what should perhaps stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.fields import SALTED, SIGNS, encode, texts_in
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Operation, Stream, read_entries
from wmt_desktop.domain.personal import find_personal
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.ports import Reader


@dataclass(frozen=True, slots=True)
class PersonalData:
    """An e-mail address or a telephone number in a text that an export would hold.

    Attributes:
        entity: The thing with the text.
        field: Name of the text.
        found: As it stands there.
        present: The text still says so; otherwise only its history does, which is exported too.
    """

    entity: str
    field: str
    found: str
    present: bool


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a session file of one arena holds, as it was at one moment.

    Attributes:
        streams: The whole log.
        files: Photos and the logo by SHA-256 (hex).
    """

    arena: Arena
    streams: tuple[Stream, ...]
    files: Mapping[str, bytes]


def outgoing(reader: Reader, arena: str) -> Outgoing:
    """Collect what a session file of an arena holds: the log, and no open urn.

    Names that somebody wrote down are in it: in open ballots and pledges, which are written at
    once, in signatures, objections, first steps and any other text.

    Raises:
        WmtError: ``ARENA_NOT_FOUND``.
    """
    return Outgoing(existing_arena(reader, arena), reader.streams(arena), photos(reader, arena))


def photos(reader: Reader, arena: str) -> dict[str, bytes]:
    """Return the photos of all notes, also of deleted ones and of versions in conflict, and the logo."""
    named = {photo for note in reader.notes(arena) for photo in note.photos}
    named.update(existing_arena(reader, arena).logo)
    for conflict in reader.conflicts(arena):
        if conflict.field in {"photos", "logo"}:
            for version in conflict.versions:
                named.update(version.value if isinstance(version.value, list) else ())
    found = {name: reader.file(name) for name in sorted(named)}
    return {name: content for name, content in found.items() if content is not None}


def personal_data(reader: Reader, arena: str) -> tuple[PersonalData, ...]:
    """Return what looks personal in everything that was ever written in an arena."""
    seen: set[tuple[str, str, str]] = set()
    found: dict[PersonalData, None] = {}
    for entity, field, text in written_texts(reader, arena):
        if (entity, field, text) in seen:
            continue
        seen.add((entity, field, text))
        for each in find_personal(text):
            present = any(each in now for now in present_texts(reader, entity, field))
            found[PersonalData(entity, field, each, present)] = None
    return tuple(found)


def written_texts(reader: Reader, arena: str) -> Iterator[tuple[str, str, str]]:
    """Yield every text of the log of an arena with the thing and field it stands in."""
    for stream in reader.streams(arena):
        for entry in read_entries(stream.content()):
            for operation in entry.operations:
                if operation is not None and _is_text(operation):
                    entity, field, value = operation[2:5]
                    for text in texts_in(value):
                        yield str(entity), str(field), text


def present_texts(reader: Reader, entity: str, field: str) -> Iterator[str]:
    """Yield what a text of a thing says now; of a list, its parts."""
    value = getattr(reader.find(entity), field, "")
    yield from texts_in(encode(kind_of(entity), field, value))


def _is_text(operation: Operation) -> bool:
    if operation[0] != "set":
        return False
    place = (operation[1], operation[3])
    return place in SALTED and place not in SIGNS
