"""Erasing what was written: a person's right, kept by a log that otherwise forgets nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import SALTED, SIGNS, WORDS, decode
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Option
from wmt_desktop.domain.text import ERASED
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.elsewhere import Elsewhere, Words, earlier_texts, find_elsewhere
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.outgoing import present_texts
from wmt_desktop.services.ports import Writer
from wmt_desktop.services.records import Entity
from wmt_desktop.services.scorers import superseded

ERASING = "text.erase"
"""The action that puts it there."""

_MAIN = {
    "arena": "title",
    "channel": "reason",
    "cluster": "name",
    "criterion": "name",
    "decision": "reason",
    "initiative": "title",
    "placing": "group",
    "round": "question",
    "score": "scorer",
    "show": "voter",
    "signature": "name",
}
"""The text that is meant where nobody names one; of all others it is ``text``."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """What an erasure did.

    Attributes:
        texts: How many texts it is about.
        effective: They are gone. If not, this laptop is no coordinator's and the erasure stands
            in the log as a request: it takes effect where this laptop's key is enrolled.
        copies: Copies of the database that may still hold them, as far as the program knows.
        elsewhere: Other texts that say the same: labels and titles are copies of notes, and people
            write a thing twice. They were left alone.
    """

    texts: int
    effective: bool
    copies: tuple[Path, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()


def redact(
    writer: Writer,
    arena: str,
    entity: str,
    field: str,
    own_key: str,
    *,
    everything: bool,
    option: str = "",
    words: frozenset[str] = frozenset(),
) -> Redacted:
    """Erase the earlier values of a text, or with ``everything`` also the one that holds.

    Args:
        option: Of a vote: the one option whose label is erased with ``everything``.
        words: Of a list: only the parts that say one of these are erased with ``everything``.

    Raises:
        WmtError: ``NOTHING_TO_REDACT``.
    """
    thing = writer.find(entity)
    name = field or _MAIN.get(kind_of(entity), "text")
    place = kind_of(entity), name
    if thing is None or not _is_of(thing, arena) or place not in SALTED - SIGNS:
        raise WmtError(Code.NOTHING_TO_REDACT)
    present = getattr(thing, name)
    told = Words(words)

    def spared(part: object) -> bool:
        if isinstance(part, Option) and option not in {"", part.id}:
            return True
        return bool(told.all) and not any(map(told.in_text, _texts_of(part)))

    before = earlier_texts(writer, arena, entity, name)
    blank = _without_words(present, spared)
    # What follows from the erasures of several laptops was never written; each of them goes now.
    if everything and (present != blank or _written_last(writer, entity, name, present) != present):
        gone = [set_field(each, "deleted", True) for each in superseded(writer, thing)]
        writer.append(arena, ERASING, [set_field(entity, name, blank), *gone])
    texts = writer.redact(arena, entity, name, "text.redact")
    if not texts:
        raise WmtError(Code.NOTHING_TO_REDACT)
    effective = any(
        each.key == own_key and each.standing is Standing.ENROLLED for each in writer.signers()
    )
    erased = Words(before.difference(present_texts(writer, entity, name)))
    return Redacted(texts, effective, elsewhere=find_elsewhere(writer, arena, entity, name, erased))


def redact_elsewhere(
    writer: Writer, arena: str, found: Iterable[Elsewhere], own_key: str
) -> Redacted:
    """Erase what was found elsewhere; see ``redact``.

    Raises:
        WmtError: ``NOTHING_TO_REDACT``.
    """
    done = [
        redact(
            writer,
            arena,
            each.entity,
            each.field,
            own_key,
            everything=each.present,
            words=each.words,
        )
        for each in found
    ]
    return Redacted(sum(each.texts for each in done), all(each.effective for each in done))


def _written_last(writer: Writer, entity: str, name: str, default: object) -> object:
    changes = writer.changes(entity, name)
    return decode(kind_of(entity), name, changes[-1].value) if changes else default


def _without_words(value: object, spared: Callable[[object], bool]) -> object:
    """Return a value that says nothing any more; what others refer to in it stays.

    Args:
        spared: Tells of a part of a list whether it stays as it is.
    """
    if isinstance(value, str):
        return ERASED if value else value
    if isinstance(value, tuple):
        return tuple(part if spared(part) else _without_words(part, spared) for part in value)
    part: Any = value
    words = {name: ERASED if getattr(part, name) else "" for name in WORDS[type(part)]}
    return replace(part, **words)


def _texts_of(part: Any) -> Iterator[str]:
    """Yield the texts of a part of a list."""
    if isinstance(part, str):
        yield part
    else:
        yield from (getattr(part, name) for name in WORDS[type(part)])


def _is_of(thing: Entity, arena: str) -> bool:
    return thing.id == arena if isinstance(thing, Arena) else thing.arena == arena
