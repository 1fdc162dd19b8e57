"""What can be voted on, as it stands on a ballot."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import Option
from wmt_desktop.domain.similar import Similar
from wmt_desktop.services.arenas import live
from wmt_desktop.services.ports import Reader

COMPARED = 60
"""Most options that are compared with each other, at a moment's notice."""


def available_options(reader: Reader, arena: Arena, source: str) -> tuple[Option, ...]:
    """Return everything of an arena that could be voted on: of ``SOURCES``."""
    # What was written in other stages (drivers, visions) is not an idea to vote on.
    notes = [each for each in live(reader.notes(arena.id)) if each.stage is Stage.IDEAS]
    if source == "notes":
        return options_of(notes, notes)
    if source == "initiatives":
        initiatives = [each for each in reader.initiatives(arena.id) if not each.deleted]
        return options_of(initiatives, notes)
    clusters = [
        each for each in reader.clusters(arena.id) if each.stage is Stage.IDEAS and not each.deleted
    ]
    return options_of(clusters, notes)


def options_of(
    things: Sequence[Note | Cluster | Initiative], notes: Sequence[Note]
) -> tuple[Option, ...]:
    """Return things as they stand on a ballot; a cluster has the commonest theme of its notes."""
    return tuple(_option(thing, notes) for thing in things)


def _option(thing: Note | Cluster | Initiative, notes: Sequence[Note]) -> Option:
    if isinstance(thing, Note):
        return Option(thing.id, thing.text, thing.theme, thing.translation)
    if isinstance(thing, Initiative):
        return Option(thing.id, thing.title, thing.theme)
    themes = [note.theme for note in notes if note.cluster == thing.id]
    return Option(thing.id, thing.name, _commonest(themes), thing.name_second)


def _commonest(themes: Sequence[Theme]) -> Theme:
    return max(dict.fromkeys(themes), key=themes.count, default=Theme.NONE)


def look_alikes(options: Sequence[Option]) -> tuple[tuple[Option, Option], ...]:
    """Return pairs of options that seem to say the same: dots for them would split.

    With more options than ``COMPARED`` there are none: then there are too many to vote on anyway.
    """
    if len(options) > COMPARED:
        return ()
    place_of = {each.id: number for number, each in enumerate(options)}
    known = Similar(
        Note(each.id, "", each.label, translation=each.label_second) for each in options
    )
    likeness: dict[tuple[int, int], float] = {}
    for number, each in enumerate(options):
        for match in known.to(each.label):
            one, other = sorted((number, place_of[match.note]))
            if one != other:
                likeness[one, other] = match.likeness
    ranked = sorted(likeness, key=lambda pair: (-likeness[pair], pair))
    return tuple((options[one], options[other]) for one, other in ranked)
