"""What the conflicts of all arenas are about, collected for the panel. No widgets, no words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.fields import SALTED
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.services.conflicts import Why, can_keep_both, why
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.services.services import Services


@dataclass(frozen=True, slots=True)
class ConflictFacts:
    """One conflict and the thing that it is about.

    Attributes:
        conflict: Where ballots are disputed, the first of them.
        kind: Of the thing (``note``).
        title: The thing's own words: a note's text, a cluster's name, the question of a vote.
        theme: Of the note, cluster or initiative.
        cluster: Name of the note's cluster, or empty.
        author: Of the note, or empty.
        names: Names of other things that a version refers to, by id.
        left_out: Whether an urn of the vote is left out of the count.
        parts: All conflicts that are settled together: every ballot that is disputed, every
            setting of a vote that was opened twice.
    """

    conflict: Conflict
    arena: Arena
    kind: str
    title: str = ""
    theme: Theme = Theme.NONE
    cluster: str = ""
    author: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    left_out: bool = False
    parts: tuple[Conflict, ...] = ()

    @property
    def id(self) -> str:
        """Stays the same when the list is read anew."""
        if self.why in {Why.DISPUTED, Why.OPENED_TWICE}:
            return f"{self.conflict.entity}/{self.why}"
        return self.conflict.id

    @property
    def why(self) -> Why:
        """The rule that decided, or blocks."""
        return why(self.conflict)

    @property
    def can_keep_both(self) -> bool:
        """Whether the versions can stand beside each other."""
        return can_keep_both(self.conflict)

    @property
    def is_text(self) -> bool:
        """Whether the versions are texts of people, which can be erased."""
        return self.why is Why.LATER and (self.kind, self.conflict.field) in SALTED


def collect_conflicts(services: Services, arenas: Iterable[Arena]) -> tuple[ConflictFacts, ...]:
    """Return the conflicts of these arenas, arena by arena; those of one vote together."""
    found: list[ConflictFacts] = []
    for arena in arenas:
        conflicts = services.sessions.conflicts(arena.id)
        if conflicts:
            found += _gather(conflicts, _Things(services, arena))
    return tuple(found)


def laptops_of(facts: ConflictFacts) -> tuple[ConflictVersion, ...]:
    """Return one version of each laptop."""
    return tuple({(each.stream, each.device): each for each in facts.conflict.versions}.values())


def _gather(conflicts: Sequence[Conflict], things: _Things) -> list[ConflictFacts]:
    gathered: dict[str, ConflictFacts] = {}
    for conflict in conflicts:
        facts = things.facts(conflict)
        first = gathered.get(facts.id, facts)
        gathered[facts.id] = replace(first, parts=(*first.parts, conflict))
    return list(gathered.values())


class _Things:
    """The things of one arena, by id."""

    def __init__(self, services: Services, arena: Arena) -> None:
        self._arena = arena
        self._clusters = {each.id: each for each in services.boards.clusters(arena.id)}
        self._notes = {each.id: each for each in services.boards.notes(arena.id)}
        self._initiatives = {each.id: each for each in services.initiatives.all(arena.id)}
        self._rounds = {each.id: each for each in services.voting.rounds(arena.id)}

    def facts(self, conflict: Conflict) -> ConflictFacts:
        """Return what a conflict is about."""
        entity = conflict.entity
        plain = ConflictFacts(conflict, self._arena, kind_of(entity), names=self._names(conflict))
        if entity in self._notes:
            note = self._notes[entity]
            cluster = self._clusters.get(note.cluster or "")
            return replace(
                plain,
                title=note.text,
                theme=note.theme,
                cluster=cluster.name if cluster else "",
                author=note.author,
            )
        if entity in self._clusters:
            return replace(
                plain, title=self._clusters[entity].name, theme=self._clusters[entity].theme
            )
        if entity in self._initiatives:
            return replace(
                plain, title=self._initiatives[entity].title, theme=self._initiatives[entity].theme
            )
        if entity in self._rounds:
            round_ = self._rounds[entity]
            return replace(plain, title=round_.question, left_out=bool(round_.excluded))
        return replace(plain, title=self._arena.title if entity == self._arena.id else "")

    def _names(self, conflict: Conflict) -> dict[str, str]:
        found: dict[str, str] = {}
        named = [version.value for version in conflict.versions]
        named += [each for value in named if isinstance(value, list) for each in value]
        for name in named:
            if not isinstance(name, str):
                continue
            if name in self._clusters:
                found[name] = self._clusters[name].name
            elif name in self._notes:
                found[name] = self._notes[name].text
        return found
