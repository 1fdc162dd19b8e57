"""The Method of Equal Shares, exact and in integers only.

Every voter whose ballot is not blank gets the same share of the budget. An idea is bought when
its supporters can pay its cost in proportion to their dots, a voter who runs short paying what
is left. Bought next is the idea with the most *effective dots*: its cost divided by the payment
per dot (utility = dots × cost), or dots per unit of cost (utility = dots). Ideas that cost
nothing come first, since nobody pays for them.

Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive
Utilities", arXiv 2008.13276.

Money is counted in a unit that gets finer with every purchase, so that every purse stays a whole
number. A payment per dot only rises while purses empty, so the last one known of an idea is a
bound which spares most ideas a look in most rounds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.selection import Share
from wmt_desktop.domain.voting.ties import TieBreaker

Backers = list[tuple[int, list[int]]]
"""The supporters of an idea: dots, and the kinds of ballot that give so many."""


@dataclass(frozen=True, slots=True)
class Purchase:
    """One idea bought, and all that were equally good then, in the order of ties."""

    project: str
    tied: tuple[str, ...]
    share: Share


@dataclass(frozen=True, slots=True)
class Bought:
    """What equal shares buy.

    Attributes:
        purchases: In order.
        unpaid: Every other idea with dots, and what its supporters have left together.
        steady: Whether every supporter could pay in proportion to their dots.
    """

    purchases: tuple[Purchase, ...]
    unpaid: Mapping[str, Fraction]
    steady: bool

    @property
    def projects(self) -> list[str]:
        """The ideas bought, in order."""
        return [purchase.project for purchase in self.purchases]


@dataclass(frozen=True, slots=True)
class _Price:
    """A payment per dot of ``units / parts``, counted in a unit ``scale`` times as fine."""

    units: int
    parts: int
    scale: int
    effective: Fraction


class EqualShares:
    """The method on one election, for shares of any size.

    Args:
        election: At least one ballot must give a dot.
        breaker: The order among ideas with equally many effective dots.
        per_cost: Utility is dots, so dots per unit of cost decide.
    """

    def __init__(self, election: Election, breaker: TieBreaker, *, per_cost: bool) -> None:
        kinds = Counter(
            tuple(sorted((project, dots) for project, dots in ballot.items() if dots))
            for ballot in election.ballots
        )
        fineness = lcm(
            Fraction(election.budget).denominator,
            *(Fraction(project.cost).denominator for project in election.projects),
        )
        self.breaker = breaker
        self.counts = tuple(kinds.values())
        self.backers = _backers(kinds)
        # One unit of money, so divided that budget / voters / 100 is whole.
        self.unit = 100 * election.voters * fineness
        self.costs = {
            project: int(election.by_id[project].cost * self.unit) for project in election.supported
        }
        self.first_prices = {
            project: _Price(
                units=cost,
                parts=election.totals[project],
                scale=1,
                effective=Fraction(
                    (self.unit if per_cost else cost) * election.totals[project], cost
                ),
            )
            for project, cost in self.costs.items()
            if cost
        }
        self.dots = election.totals
        self.per_cost = per_cost
        self._percent = int(election.budget * fineness)

    def run(self, raised: int = 0) -> Bought:
        """Return what shares raised by a percentage buy."""
        purse = self._percent * (100 + raised)
        run = _Run(self, purse)
        purchases = [*self._free(), *run.purchases()]
        bought = {purchase.project for purchase in purchases}
        return Bought(
            purchases=tuple(purchases),
            unpaid={project: run.money(project) for project in self.costs if project not in bought},
            steady=all(
                purchase.share.effective == self.first_prices[purchase.project].effective
                for purchase in purchases
                if purchase.project in self.first_prices
            ),
        )

    def purse(self, raised: int = 0) -> Fraction:
        """Return the share of each voter, raised by a percentage."""
        return Fraction(self._percent * (100 + raised), self.unit)

    def affordable_from(self, project: str) -> int:
        """Return the least raise at which the whole shares of its supporters pay for a project."""
        together = self._percent * sum(
            self.counts[kind] for _, kinds in self.backers[project] for kind in kinds
        )
        return -(-self.costs[project] // together) - 100

    def _free(self) -> list[Purchase]:
        free = self.breaker.ordered(project for project, cost in self.costs.items() if not cost)
        nothing = Share(effective=None, per_dot=Fraction(0))
        return [
            Purchase(project, free[position:], nothing) for position, project in enumerate(free)
        ]


class _Run:
    """The purses of one run, one per kind of ballot, while they are spent."""

    def __init__(self, method: EqualShares, purse: int) -> None:
        self._method = method
        self._purses = [purse] * len(method.counts)
        self._scale = 1
        self._prices = dict(method.first_prices)

    def purchases(self) -> Iterator[Purchase]:
        """Buy until nothing more can be paid."""
        while best := self._best():
            yield self._purchase(best)
            self._pay(best[0])
            del self._prices[best[0]]

    def money(self, project: str) -> Fraction:
        """Return what the supporters of a project have left."""
        left = sum(
            self._purses[kind] * self._method.counts[kind]
            for _, kinds in self._method.backers[project]
            for kind in kinds
        )
        return Fraction(left, self._method.unit * self._scale)

    def _best(self) -> list[str]:
        """Return the affordable ideas that lead, best first: all tied ones, and the next."""
        rank, prices = self._method.breaker.rank, self._prices
        best: list[str] = []
        for project in sorted(prices, key=lambda each: prices[each].effective, reverse=True):
            if len(best) > 1 and prices[project].effective < prices[best[1]].effective:
                break
            price = self._price(project)
            if price is None:
                del prices[project]
                continue
            prices[project] = price
            best.append(project)
            best.sort(key=lambda each: (-prices[each].effective, rank[each]))
        return best

    def _price(self, project: str) -> _Price | None:
        """Return the payment per dot at which the purses pay for a project, or None."""
        known, scale = self._prices[project], self._scale
        purses, counts = self._purses, self._method.counts
        units, parts = known.units * (scale // known.scale), known.parts
        unpaid = self._method.costs[project] * scale
        rich = self._method.backers[project]
        weight = self._method.dots[project]
        while True:
            still_rich: Backers = []
            for dots, kinds in rich:
                # A purse is short of dots * units / parts exactly if it is at most this.
                short = (units * dots - 1) // parts
                payers = [kind for kind in kinds if purses[kind] > short]
                if len(payers) < len(kinds):
                    poor = [kind for kind in kinds if purses[kind] <= short]
                    unpaid -= sum(purses[kind] * counts[kind] for kind in poor)
                    weight -= dots * sum(counts[kind] for kind in poor)
                still_rich.append((dots, payers))
            if not weight:
                return None
            if unpaid * parts == units * weight:
                return _Price(units, parts, scale, self._effective(project, units, parts))
            units, parts, rich = unpaid, weight, still_rich

    def _effective(self, project: str, units: int, parts: int) -> Fraction:
        method = self._method
        worth = method.unit if method.per_cost else method.costs[project]
        return Fraction(worth * self._scale * parts, units)

    def _purchase(self, best: list[str]) -> Purchase:
        prices = self._prices
        price = prices[best[0]]
        following = best[1] if len(best) > 1 else None
        return Purchase(
            project=best[0],
            tied=tuple(each for each in best if prices[each].effective == price.effective),
            share=Share(
                effective=price.effective,
                per_dot=Fraction(price.units, price.parts * price.scale * self._method.unit),
                next_best=following,
                next_effective=prices[following].effective if following else None,
            ),
        )

    def _pay(self, project: str) -> None:
        price = self._prices[project]
        divisor = gcd(price.units, price.parts)
        units, parts = price.units // divisor, price.parts // divisor
        if parts > 1:
            self._scale *= parts
            self._purses = [purse * parts for purse in self._purses]
        purses = self._purses
        for dots, kinds in self._method.backers[project]:
            payment = units * dots
            for kind in kinds:
                purses[kind] = max(0, purses[kind] - payment)


def _backers(kinds: Iterable[tuple[tuple[str, int], ...]]) -> dict[str, Backers]:
    backers: defaultdict[str, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for kind, ballot in enumerate(kinds):
        for project, dots in ballot:
            backers[project][dots].append(kind)
    return {project: sorted(by_dots.items()) for project, by_dots in backers.items()}
