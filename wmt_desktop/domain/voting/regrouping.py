"""Options that the room joined after a vote: the ballots stay, and are read anew.

What a voter gave to joined options adds up. Where that is more than the voter could have given
one option, it is cut to that: else two likenesses of an idea would count more than the idea.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.voting.ballots import cap_of

PEOPLE_LIMIT = 100_000
"""Most people whose hands are counted: more fit into no room."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Hands or stickers that were counted in the room, not put into an urn.

    Attributes:
        people: Who took part.
        dots: By option id. Nobody can tell whose they are, so each counts as one voter's.
    """

    people: int = 0
    dots: Mapping[str, int] = field(default_factory=dict)

    def ballots(self) -> tuple[dict[str, int], ...]:
        """Return a ballot for each of the people, the dots dealt out evenly among them.

        Rules that go by what one voter wants need ballots; nobody can tell whose the hands were.
        """
        dealt: list[dict[str, int]] = [{} for _ in range(min(self.people, PEOPLE_LIMIT))]
        turn = 0
        for option, dots in sorted(self.dots.items()):
            each, rest = divmod(dots, len(dealt) or 1)
            for number, ballot in enumerate(dealt):
                given = each + ((number - turn) % len(dealt) < rest)
                if given:
                    ballot[option] = given
            turn = (turn + rest) % (len(dealt) or 1)
        return tuple(dealt)


class Regrouping:
    """Reads ballots of one round as its options are joined now.

    Joining an option that is not on the ballot, or to one that is not, has no effect. Of options
    that two laptops joined to each other the smallest id stays.
    """

    def __init__(self, round_: Round) -> None:
        self._cap = cap_of(round_)
        known = {option.id for option in round_.options}
        joined = {
            one: other
            for one, other in round_.regrouped.items()
            if one in known and other in known and one != other
        }
        self._kept = {option: _last(option, joined) for option in known}
        self._moved = {option for option, kept in self._kept.items() if option != kept}
        self.options: tuple[Option, ...] = tuple(
            option for option in round_.options if self._kept[option.id] == option.id
        )
        """Those that are left."""

    def kept(self, option: str) -> str:
        """Return the option that an option counts for; one that is not on the ballot is itself."""
        return self._kept.get(option, option)

    def ballot(self, ballot: Mapping[str, int]) -> tuple[Mapping[str, int], int]:
        """Return a valid ballot with joined options added up, and how many dots were cut."""
        return self._added(ballot, self._cap)

    def hands(self, hands: Hands) -> tuple[Hands, int]:
        """Return hands with joined options added up, and how many were cut."""
        dots, cut = self._added(hands.dots, self._cap * hands.people)
        return Hands(hands.people, dots), cut

    def _added(self, given: Mapping[str, int], cap: int) -> tuple[Mapping[str, int], int]:
        if not self._moved or self._moved.isdisjoint(given):
            # Nearly always, and there can be a million marks.
            return given, 0
        added: dict[str, int] = {}
        several: set[str] = set()
        for option, dots in given.items():
            kept = self.kept(option)
            if kept in added:
                several.add(kept)
            added[kept] = added.get(kept, 0) + dots
        cut = 0
        for option in several:
            over = max(0, added[option] - cap)
            added[option] -= over
            cut += over
        return added, cut


def _last(option: str, joined: Mapping[str, str]) -> str:
    """Return where a chain of joined options ends; in a circle, at the smallest id."""
    path = [option]
    while path[-1] in joined:
        following = joined[path[-1]]
        if following in path:
            return min(path[path.index(following) :])
        path.append(following)
    return path[-1]
