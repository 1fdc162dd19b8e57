"""Everything of an arena as plain data, for documents and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.board import Cluster, Note, fuse, heard_in_all
from wmt_desktop.domain.criteria import Placing, Score
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, FollowUp, Initiative, Objection, Signature
from wmt_desktop.domain.rounds import Purpose, Round, RoundStage, Show
from wmt_desktop.domain.weighing import Weighing, weigh
from wmt_desktop.services.ballot_sources import sources_of
from wmt_desktop.services.counting import Result, ballots_of
from wmt_desktop.services.criteria import weighing_of
from wmt_desktop.services.initiatives import live_initiatives, priced
from wmt_desktop.services.matrix import placings_of
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.runoffs import result_of
from wmt_desktop.services.scorers import scores_of
from wmt_desktop.services.standing import decisions_of, signatures_of, standing
from wmt_desktop.services.votes import figures


@dataclass(frozen=True, slots=True)
class ArenaReport:
    """All that a document can say of an arena.

    It holds names only where somebody gave one to be on record: of voters of open votes, of who
    objected, signed, scored or leads an initiative. Documents name voters of open votes where
    that was asked for (``ReportOptions.names``), tables never.

    Attributes:
        notes: Not deleted and not absorbed, of all stages, in board order.
        absorbed: By id of a note, the duplicates that were merged into it, the oldest first.
        rounds: Every round, the oldest first, open ones without a result.
        results: By round id, of closed rounds that are not disputed.
        dots: (dots, supporters) by initiative id.
        decisions: The oldest first.
        digest: Fingerprint of the state the report was made from.
        printed: Minute of making (since 1970 UTC).
        ballots: By round id, of closed rounds: dots by option id, in an order that says nothing.
        disputed: Why closed rounds have no result.
        follow_ups: Of initiatives, the oldest first.
        standing: Decisions in force, the oldest first: more than one where laptops decided
            without knowing of each other.
        weighing: What the scores by the criteria say.
        scores: Each score by itself, also of initiatives and criteria that were deleted since.
        signatures: Of decisions, by when they were given.
        files: Bytes by SHA-256 (hex): the logo, and the photos where they were asked for.
        deleted_notes, deleted_initiatives: What lies in the recycle bin, for complete tables.
    """

    arena: Arena
    notes: tuple[Note, ...]
    clusters: tuple[Cluster, ...]
    rounds: tuple[Round, ...]
    results: Mapping[str, Result]
    initiatives: tuple[Initiative, ...]
    dots: Mapping[str, tuple[int, int]]
    decisions: tuple[Decision, ...]
    digest: str
    printed: int
    ballots: Mapping[str, tuple[Mapping[str, int], ...]] = field(default_factory=dict)
    disputed: tuple[WmtError, ...] = ()
    absorbed: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    shows: tuple[Show, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    standing: tuple[Decision, ...] = ()
    weighing: Weighing = field(default_factory=lambda: weigh((), (), ()))
    scores: tuple[Score, ...] = ()
    placings: tuple[Placing, ...] = ()
    objections: tuple[Objection, ...] = ()
    signatures: tuple[Signature, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    deleted_notes: tuple[Note, ...] = ()
    deleted_initiatives: tuple[Initiative, ...] = ()

    def heard(self, note: Note) -> int:
        """Return how often the room said it: this note and all that were merged into it."""
        return heard_in_all(note, self.absorbed.get(note.id, ()))

    def photos(self, note: Note) -> tuple[str, ...]:
        """Return the photos of a note and of all that were merged into it, each once."""
        parts = (note, *self.absorbed.get(note.id, ()))
        return tuple(dict.fromkeys(photo for part in parts for photo in part.photos))

    @property
    def ideas(self) -> tuple[Note, ...]:
        """The notes of the stage of ideas: what people call ideas; those of other stages are not."""
        return tuple(each for each in self.notes if each.stage is Stage.IDEAS)

    @property
    def idea_clusters(self) -> tuple[Cluster, ...]:
        """The clusters of the stage of ideas."""
        return tuple(each for each in self.clusters if each.stage is Stage.IDEAS)

    def of_cluster(self, cluster: str | None) -> tuple[Note, ...]:
        """Return the notes of one cluster in order; ``None`` gives those not grouped."""
        return self._by_cluster().get(cluster, ())

    def grew_from(self, initiative: Initiative) -> tuple[str, ...]:
        """Return the cluster and the note an initiative grew from, as far as they are there."""
        clusters = {each.id: each.name for each in self.clusters}
        if initiative.source in clusters:
            return (clusters[initiative.source],)
        for note in (*self.notes, *self.deleted_notes):
            if initiative.source in {
                note.id,
                *(each.id for each in self.absorbed.get(note.id, ())),
            }:
                cluster = clusters.get(note.cluster or "", "")
                return (cluster, note.text) if cluster else (note.text,)
        return ()

    def chosen(self, decision: Decision) -> tuple[Initiative, ...]:
        """Return what a decision chose, with titles and costs as they stood when it was made.

        Of what was deleted since nothing else is known.
        """
        present = {each.id: each for each in self.initiatives}
        then = {each.id: each for each in decision.candidates}
        chosen = []
        for each in decision.selected:
            initiative = present.get(each, Initiative(each, decision.arena, ""))
            if known := then.get(each):
                lines = initiative.lines if initiative.cost == known.cost else ()
                initiative = replace(initiative, title=known.title, cost=known.cost, lines=lines)
            chosen.append(initiative)
        return tuple(chosen)

    def _by_cluster(self) -> Mapping[str | None, tuple[Note, ...]]:
        present = {each.id for each in self.clusters}
        found: dict[str | None, list[Note]] = {}
        for note in self.notes:
            found.setdefault(note.cluster if note.cluster in present else None, []).append(note)
        return {name: tuple(notes) for name, notes in found.items()}

    # votes and decisions

    @property
    def closed(self) -> tuple[Result, ...]:
        """The results of the closed rounds, the oldest first."""
        return tuple(self.results[each.id] for each in self.rounds if each.id in self.results)

    @property
    def votes(self) -> tuple[Result, ...]:
        """The results of the closed rounds in which something was chosen, the oldest first."""
        return tuple(each for each in self.closed if each.round.purpose is Purpose.CHOICE)

    @property
    def in_force(self) -> Decision | None:
        """The last decision, or None."""
        return self.standing[-1] if self.standing else None

    def superseding(self, decision: str) -> Decision | None:
        """Return the decision that replaced one; None for one in force."""
        if any(each.id == decision for each in self.standing):
            return None
        named = (each for each in self.decisions if each.supersedes == decision)
        return next(named, self.in_force)


def collect(reader: Reader, arena: Arena, *, photos: bool = False) -> ArenaReport:
    """Collect everything of an arena; with ``photos`` also their bytes."""
    rounds = reader.vouched_rounds(arena.id)
    results: dict[str, Result] = {}
    disputed: list[WmtError] = []
    for each in rounds:
        if each.stage == RoundStage.CLOSED:
            try:
                results[each.id] = result_of(reader, each)
            except WmtError as error:
                if error.code is not Code.ROUND_DISPUTED:
                    raise
                disputed.append(error)
    initiatives = live_initiatives(reader, arena.id)
    notes = reader.notes(arena.id)
    fused = fuse(notes)
    return ArenaReport(
        arena=arena,
        notes=fused.notes,
        absorbed=fused.absorbed,
        clusters=tuple(each for each in reader.clusters(arena.id) if not each.deleted),
        rounds=rounds,
        results=results,
        initiatives=initiatives,
        dots=figures(reader, arena.id, initiatives),
        decisions=decisions_of(reader, arena.id),
        digest=reader.digest(arena.id),
        printed=reader.last_saved(arena.id),
        ballots={
            each.id: tuple(ballots_of(each, sources_of(reader, each).urns).values())
            for each in rounds
            if each.id in results
        },
        disputed=tuple(disputed),
        shows=tuple(show for each in rounds for show in reader.shows(each.id)),
        follow_ups=tuple(
            sorted(
                _live(reader.listed(FollowUp, arena.id)),
                key=lambda each: (each.minute, each.id),
            )
        ),
        standing=standing(reader, arena.id),
        weighing=weighing_of(reader, arena.id),
        scores=tuple(
            each for each in scores_of(reader, arena.id) if each.value and not each.deleted
        ),
        placings=placings_of(reader, arena.id),
        objections=tuple(
            sorted(
                _live(reader.listed(Objection, arena.id)),
                key=lambda each: (each.minute, each.id),
            )
        ),
        signatures=signatures_of(reader, arena.id),
        files=_files(reader, arena, fused.notes if photos else ()),
        deleted_notes=tuple(each for each in notes if each.deleted),
        deleted_initiatives=tuple(
            priced(each) for each in reader.initiatives(arena.id) if each.deleted
        ),
    )


D = TypeVar("D", FollowUp, Objection)


def _live(things: Iterable[D]) -> tuple[D, ...]:
    return tuple(each for each in things if not each.deleted)


def _files(reader: Reader, arena: Arena, notes: Sequence[Note]) -> dict[str, bytes]:
    """Return the bytes of the logo and of the photos of notes, as far as they are here."""
    names = dict.fromkeys((*arena.logo[:1], *(name for note in notes for name in note.photos)))
    found = {name: reader.file(name) for name in names}
    return {name: content for name, content in found.items() if content is not None}
