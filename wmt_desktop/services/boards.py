"""The board: write notes, move them, delete them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wmt_desktop.domain.arena import LANGUAGES, TEXT_LIMIT, Stage, Theme
from wmt_desktop.domain.board import Board, Cluster, Note, fuse
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.order import after_all, in_front
from wmt_desktop.services.grouping import board_of, named_clusters, orders_behind, plain_name
from wmt_desktop.services.lookup import existing_arena, existing_note
from wmt_desktop.services.operations import carried_over, create, differences
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.work import Work

ASIDE = 24
"""How far from its original a copy lies on the open board, in logical pixels."""

HEARD_LIMIT = 999
"""More often nobody counts: a larger number in a table is a mistake."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that is about to be written.

    Attributes:
        cluster: Name of a cluster; it is created when the arena has none of that name.
        heard: How often the room said it, at least 1.
        photos: Pictures of the paper note, as the bytes of files.
        key: What the list that it is from calls it, or empty.
        merged_into: What the same list calls the note that it is merged into, or empty.
    """

    text: str
    theme: Theme = Theme.NONE
    cluster: str = ""
    author: str = ""
    lang: str = ""
    heard: int = 1
    photos: tuple[bytes, ...] = ()
    key: str = field(default="", compare=False)
    merged_into: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AddNotes:
    """Write notes, all in one step of undo."""

    arena: str
    drafts: tuple[Draft, ...]
    stage: Stage = Stage.IDEAS


@dataclass(frozen=True, slots=True)
class EditNotes:
    """Replace what some notes say; only what was changed is written.

    Attributes:
        before: The same notes as whoever changed them saw them; what others changed since stays.
            Without them whatever differs from what is stored was changed.
    """

    notes: tuple[Note, ...]
    before: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveNotes:
    """Put notes into a cluster, or out of every cluster.

    Attributes:
        cluster: Cluster id, or None for "not grouped yet".
        before: Id of the note in that cluster in front of which they go; None = at the end.
        places: Board positions for notes that are dropped outside clusters; None gives up the one
            that a note has.
    """

    notes: tuple[str, ...]
    cluster: str | None
    before: str | None = None
    places: dict[str, tuple[int, int] | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DeleteNotes:
    """Put notes into the recycle bin."""

    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HearAgain:
    """Count that the room said the same once more."""

    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DuplicateNotes:
    """Write notes once more, each behind its original."""

    notes: tuple[str, ...]


class BoardService:
    """Use cases of notes on a board."""

    def __init__(self, work: Work) -> None:
        self._work = work

    # reading

    def board(self, arena: str, stage: Stage = Stage.IDEAS) -> Board:
        """Return what lies on the board of one stage."""
        with self._work.store.read() as reader:
            return board_of(reader, arena, stage)

    def notes(self, arena: str) -> tuple[Note, ...]:
        """Return all notes of an arena, also deleted ones."""
        with self._work.store.read() as reader:
            return reader.notes(arena)

    def clusters(self, arena: str) -> tuple[Cluster, ...]:
        """Return the clusters of an arena that are not deleted, in order."""
        with self._work.store.read() as reader:
            return tuple(each for each in reader.clusters(arena) if not each.deleted)

    def note(self, note: str) -> Note:
        """Return one note, deleted or not.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return existing_note(reader, note)

    # writing

    def add(self, command: AddNotes) -> tuple[Note, ...]:
        """Write notes; when this returns they are on disk.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``TEXT_EMPTY``, ``TEXT_TOO_LONG``, ``LANGUAGE_UNKNOWN``.
        """
        for draft in command.drafts:
            check_draft(draft)
        with self._work.change(command.arena) as writer:
            existing_arena(writer, command.arena)
            clusters, operations = named_clusters(
                writer, command.arena, command.stage, (draft.cluster for draft in command.drafts)
            )
            orders: dict[str | None, str] = {}
            ids = [writer.new_id("note") for _ in command.drafts]
            known = {
                draft.key: id_ for draft, id_ in zip(command.drafts, ids, strict=True) if draft.key
            }
            notes = []
            for draft, id_ in zip(command.drafts, ids, strict=True):
                cluster = clusters.get(plain_name(draft.cluster))
                last = orders.get(cluster)
                if last is None:
                    last = writer.last_order(command.arena, cluster)
                orders[cluster] = after_all(last)
                note = Note(
                    id=id_,
                    arena=command.arena,
                    text=draft.text.strip(),
                    stage=command.stage,
                    theme=draft.theme,
                    author=draft.author.strip(),
                    lang=draft.lang,
                    heard=draft.heard,
                    photos=tuple(dict.fromkeys(writer.add_file(each) for each in draft.photos)),
                    cluster=cluster,
                    order=orders[cluster],
                    written=writer.now(),
                    # Without the row of the note that holds it, it stands by itself.
                    merged_into=known.get(draft.merged_into),
                )
                operations += create(note)
                notes.append(note)
            if notes:
                writer.append(command.arena, "note.add", operations)
        return tuple(notes)

    def edit(self, command: EditNotes) -> tuple[Note, ...]:
        """Write what was changed of notes, and return them as they stand now.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``, ``TEXT_EMPTY``, ``TEXT_TOO_LONG``.
        """
        for note in command.notes:
            _check_text(note.text)
        if not command.notes:
            return ()
        with self._work.change_of(existing_note, command.notes[0].id) as (writer, first):
            present = _notes_of(writer, first.arena, [note.id for note in command.notes])
            changes = zip(command.before or present, command.notes, present, strict=True)
            after = [carried_over(*change) for change in changes]
            _write_notes(writer, present, after, "note.edit")
        return tuple(after)

    def move(self, command: MoveNotes) -> tuple[Note, ...]:
        """Move notes into or out of a cluster, keeping their sequence.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``; ``CLUSTER_NOT_FOUND``: on the board of the first note.
        """
        if not command.notes:
            return ()
        with self._work.change_of(existing_note, command.notes[0]) as (writer, first):
            notes = _notes_of(writer, first.arena, command.notes)
            board = board_of(writer, first.arena, first.stage)
            if command.cluster not in {None, *(each.id for each in board.clusters)}:
                raise WmtError(Code.CLUSTER_NOT_FOUND, name=command.cluster)
            moved = set(command.notes)
            others = [note for note in board.of_cluster(command.cluster) if note.id not in moved]
            ids = [note.id for note in others]
            position = ids.index(command.before) if command.before in ids else len(ids)
            orders = in_front([note.order for note in others], position, len(notes))
            after = [
                replace(
                    note,
                    cluster=command.cluster,
                    order=order,
                    place=command.places.get(note.id, None if command.cluster else note.place),
                )
                for note, order in zip(notes, orders, strict=True)
            ]
            _write_notes(writer, notes, after, "note.move")
        return tuple(after)

    def delete(self, command: DeleteNotes) -> tuple[Note, ...]:
        """Put notes into the recycle bin, each with what was merged into it.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        if not command.notes:
            return ()
        with self._work.change_of(existing_note, command.notes[0]) as (writer, first):
            notes = _notes_of(writer, first.arena, command.notes)
            absorbed = fuse(writer.notes(first.arena)).absorbed
            parts = list(
                dict.fromkeys(part for note in notes for part in (note, *absorbed.get(note.id, ())))
            )
            deleted = [replace(part, deleted=True) for part in parts]
            _write_notes(writer, parts, deleted, "note.delete")
        return tuple(note for note in deleted if note.id in set(command.notes))

    def duplicate(self, command: DuplicateNotes) -> tuple[Note, ...]:
        """Write copies behind their originals, heard once; on the open board a little aside.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        if not command.notes:
            return ()
        copies, operations = [], []
        with self._work.change_of(existing_note, command.notes[0]) as (writer, first):
            board = board_of(writer, first.arena, first.stage)
            for note in _notes_of(writer, first.arena, command.notes):
                copy = replace(
                    note,
                    id=writer.new_id("note"),
                    order=orders_behind(board.of_cluster(note.cluster), note)[0],
                    place=note.place and (note.place[0] + ASIDE, note.place[1] + ASIDE),
                    heard=1,
                    merged_into=None,
                    written=writer.now(),
                )
                copies.append(copy)
                operations += create(copy)
            writer.append(first.arena, "note.duplicate", operations)
        return tuple(copies)

    def hear_again(self, command: HearAgain) -> tuple[Note, ...]:
        """Count that the room said the same once more, up to ``HEARD_LIMIT``.

        Raises:
            WmtError: ``NOTE_NOT_FOUND``.
        """
        if not command.notes:
            return ()
        with self._work.change_of(existing_note, command.notes[0]) as (writer, first):
            notes = _notes_of(writer, first.arena, command.notes)
            after = [replace(note, heard=min(note.heard + 1, HEARD_LIMIT)) for note in notes]
            _write_notes(writer, notes, after, "note.heard")
        return tuple(after)


def _notes_of(reader: Reader, arena: str, notes: Sequence[str]) -> list[Note]:
    """Return notes of an arena by their ids.

    Raises:
        WmtError: ``NOTE_NOT_FOUND``.
    """
    found = [existing_note(reader, note) for note in notes]
    for note in found:
        if note.arena != arena:
            raise WmtError(Code.NOTE_NOT_FOUND, name=note.id)
    return found


def _write_notes(
    writer: Writer, before: Sequence[Note], after: Sequence[Note], action: str
) -> None:
    """Write the fields of notes that are to be different."""
    operations = [
        operation
        for present, wanted in zip(before, after, strict=True)
        for operation in differences(present, wanted)
    ]
    if operations:
        writer.append(before[0].arena, action, operations)


def check_draft(draft: Draft) -> None:
    """Refuse a note that cannot be written.

    Raises:
        WmtError: ``TEXT_EMPTY``, ``TEXT_TOO_LONG``, ``LANGUAGE_UNKNOWN``, ``NUMBER_INVALID``.
    """
    _check_text(draft.text)
    if draft.lang and draft.lang not in LANGUAGES:
        raise WmtError(Code.LANGUAGE_UNKNOWN, name=draft.lang, known=", ".join(LANGUAGES))
    if not 1 <= draft.heard <= HEARD_LIMIT:
        raise WmtError(Code.NUMBER_INVALID, value=draft.heard)


def _check_text(text: str) -> None:
    if not text.strip():
        raise WmtError(Code.TEXT_EMPTY)
    if len(text) > TEXT_LIMIT:
        raise WmtError(Code.TEXT_TOO_LONG, limit=TEXT_LIMIT, length=len(text))
