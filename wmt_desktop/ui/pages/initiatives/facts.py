"""What a column of the comparison shows of one initiative."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wmt_desktop.domain.initiatives import FollowUp, Initiative, Objection
from wmt_desktop.domain.weighing import Weighing, hundredths
from wmt_desktop.services.provenance import Origin, Statement
from wmt_desktop.services.services import Services


@dataclass(frozen=True, slots=True)
class Bar:
    """One criterion: mean and spread in hundredths, or None without scores."""

    name: str
    mean: int | None
    spread: int | None
    count: int


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """One initiative with all that is said beside it.

    Attributes:
        links: Statements of the vision and the pathways that it serves.
        score: Mean score in hundredths, or None.
        open: Objections that are not settled.
        news: Follow-up notes, the newest first.
    """

    initiative: Initiative
    currency: str
    origin: Origin
    links: tuple[Statement, ...] = ()
    bars: tuple[Bar, ...] = ()
    score: int | None = None
    open: int = 0
    news: tuple[FollowUp, ...] = ()


@dataclass(frozen=True)
class Facts:
    """All that the page reads of an arena at once."""

    initiatives: tuple[Initiative, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    weighing: Weighing = field(default_factory=lambda: Weighing((), (), (), {}))
    objections: tuple[Objection, ...] = ()
    news: Mapping[str, tuple[FollowUp, ...]] = field(default_factory=dict)

    @property
    def titles(self) -> dict[str, str]:
        """Titles by id."""
        return {each.id: each.title for each in self.initiatives}

    @property
    def dots(self) -> dict[str, tuple[int, int]]:
        """(Dots, supporters) by id, of those that were voted on."""
        return {
            name: (origin.dots, origin.supporters)
            for name, origin in self.origins.items()
            if origin.dots is not None and origin.supporters is not None
        }

    def columns(self, currency: str) -> Sequence[ColumnFacts]:
        """Return what each column shows."""
        return [self._column(each, currency) for each in self.initiatives]

    def _column(self, initiative: Initiative, currency: str) -> ColumnFacts:
        name, weighing = initiative.id, self.weighing
        return ColumnFacts(
            initiative=initiative,
            currency=currency,
            origin=self.origins.get(name, Origin()),
            links=tuple(each for each in self.statements if each.note.id in initiative.links),
            bars=tuple(
                Bar(
                    criterion.name,
                    hundredths(weighing.scored[name, criterion.id].mean),
                    hundredths(weighing.scored[name, criterion.id].spread),
                    weighing.scored[name, criterion.id].count,
                )
                for criterion in weighing.criteria
                if (name, criterion.id) in weighing.scored
            ),
            score=hundredths(weighing.score(name)) if name in weighing.initiatives else None,
            open=sum(each.initiative == name and not each.settled for each in self.objections),
            news=self.news.get(name, ()),
        )


def read_facts(services: Services, arena: str) -> Facts:
    """Return all facts of an arena."""
    return Facts(
        initiatives=services.initiatives.all(arena),
        origins=services.provenance.origins(arena),
        statements=services.provenance.statements(arena),
        weighing=services.criteria.weighing(arena),
        objections=services.consent.all(arena),
        news=services.follow_ups.of(arena),
    )
