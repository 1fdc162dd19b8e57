"""Erasing what was written: a person's right, kept by a log that otherwise forgets nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import SALTED
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.ports import Entity, Writer

ERASED = "[…]"
"""What stands for a text of which everything was erased; the same in every language."""

ERASING = "text.erase"
"""The action that puts it there."""

_MAIN = {"arena": "title", "cluster": "name", "initiative": "title", "round": "question"}


@dataclass(frozen=True, slots=True)
class Redacted:
    """What an erasure did.

    Attributes:
        texts: How many texts it is about.
        effective: They are gone. If not, this laptop is no coordinator's and the erasure stands
            in the log as a request: it takes effect where this laptop's key is enrolled.
        copies: Copies of the database that may still hold them, as far as the program knows.
    """

    texts: int
    effective: bool
    copies: tuple[Path, ...] = ()


def redact(
    writer: Writer, arena: str, entity: str, field: str, own_key: str, *, everything: bool
) -> Redacted:
    """Erase the earlier values of a text, or with ``everything`` also the one that holds.

    Raises:
        WmtError: ``NOTHING_TO_REDACT``.
    """
    thing = writer.find(entity)
    name = field or _MAIN.get(kind_of(entity), "text")
    if thing is None or not _is_of(thing, arena) or (kind_of(entity), name) not in SALTED:
        raise WmtError(Code.NOTHING_TO_REDACT)
    present = getattr(thing, name)
    blank = (ERASED,) if isinstance(present, tuple) else ERASED
    if everything and present and present != blank:
        writer.append(arena, ERASING, [set_field(entity, name, blank)])
    texts = writer.redact(arena, entity, name, "text.redact")
    if not texts:
        raise WmtError(Code.NOTHING_TO_REDACT)
    effective = any(
        each.key == own_key and each.standing is Standing.ENROLLED for each in writer.signers()
    )
    return Redacted(texts, effective)


def _is_of(thing: Entity, arena: str) -> bool:
    return thing.id == arena if isinstance(thing, Arena) else thing.arena == arena
