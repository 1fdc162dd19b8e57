"""Where an initiative comes from (notes, cluster, vote) and what it serves (vision, pathways)."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Cluster, Note, fuse
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.arenas import live
from wmt_desktop.services.initiatives import live_initiatives
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.votes import figures
from wmt_desktop.services.work import Work

_LETTERS = {Stage.VISION: "V", Stage.PATHWAYS: "P"}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one initiative comes from.

    Attributes:
        notes: Those it grew from: of the cluster, or the one note, also if that was deleted since;
            if it was merged since, the one that it went into.
        cluster: The cluster it was promoted from, also if that was deleted since, or that its note
            lies in, or None.
        round: The vote that put it forward, or None.
        dots: Of the last vote, or None when it was not voted on; ``supporters`` likewise.
    """

    notes: tuple[Note, ...] = ()
    cluster: Cluster | None = None
    round: Round | None = None
    dots: int | None = None
    supporters: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A note of the vision or of the pathways, with the short sign it is called by (``V3``)."""

    sign: str
    note: Note


class ProvenanceService:
    """Reads where initiatives come from."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def origins(self, arena: str) -> dict[str, Origin]:
        """Return the origin of every initiative by its id."""
        with self._work.store.read() as reader:
            return origins_of(reader, arena)

    def statements(self, arena: str) -> tuple[Statement, ...]:
        """Return what initiatives can be linked to, vision first, in board order."""
        with self._work.store.read() as reader:
            return statements_of(reader, arena)


def origins_of(reader: Reader, arena: str) -> dict[str, Origin]:
    """Return the origin of every initiative by its id."""
    fused = fuse(reader.notes(arena))
    kept = {each.id: note for note in fused.notes for each in fused.absorbed.get(note.id, ())}
    clusters = {each.id: each for each in reader.clusters(arena)}
    initiatives = live_initiatives(reader, arena)
    dots = figures(reader, arena, initiatives)
    rounds = {each.id: each for each in reader.vouched_rounds(arena)}
    found = {}
    for each in initiatives:
        notes: tuple[Note, ...] = ()
        cluster = clusters.get(each.source or "")
        if cluster is not None:
            notes = tuple(note for note in fused.notes if note.cluster == cluster.id)
        elif isinstance(source := reader.find(each.source or ""), Note):
            notes = (kept.get(source.id, source),)
            cluster = clusters.get(notes[0].cluster or "")
        given, supporters = dots.get(each.id, (None, None))
        found[each.id] = Origin(
            notes=notes,
            cluster=cluster,
            round=rounds.get(each.round or ""),
            dots=given,
            supporters=supporters,
        )
    return found


def statements_of(reader: Reader, arena: str) -> tuple[Statement, ...]:
    """Return the notes of the vision and of the pathways with their signs."""
    notes = live(reader.notes(arena))
    return tuple(
        Statement(f"{letter}{number}", note)
        for stage, letter in _LETTERS.items()
        for number, note in enumerate((each for each in notes if each.stage is stage), 1)
    )
