"""A second count of a round: slow and obviously right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from wmt_desktop.domain.rounds import Round, TieRule


def slow_tally(
    round_: Round,
    ballots: Sequence[Mapping[str, int]],
    hands: Mapping[str, int],
    people: int,
    lot: Sequence[str] = (),
) -> tuple[list[tuple[int, str, int, int]], list[str], int]:
    """Return (rank, option, dots, voters) of each option, what goes on, and the dots cut.

    Args:
        lot: Options that the room drew lots for, the first before the others.
    """
    dots: Counter[str] = Counter()
    voters: Counter[str] = Counter()
    cut = 0
    roots = {option.id: _root(option.id, round_) for option in round_.options}
    alone = {root for root in roots.values() if list(roots.values()).count(root) == 1}
    for ballot in ballots:
        for root in set(roots.values()):
            given = sum(number for option, number in ballot.items() if roots[option] == root)
            kept = given if root in alone else min(given, round_.max_per_option)
            cut += given - kept
            dots[root] += kept
            voters[root] += kept > 0
    for root in set(roots.values()):
        given = sum(number for option, number in hands.items() if roots[option] == root)
        several = sum(roots[option] == root for option in hands) > 1
        kept = min(given, round_.max_per_option * people) if several else given
        cut += given - kept
        dots[root] += kept
        voters[root] += kept
    ordered = _in_order(round_, sorted(set(roots.values())), dots, voters, lot)
    going: list[str] = []
    stopped = False
    for options in ordered:
        stopped = stopped or len(going) + len(options) > round_.goes_on or not dots[options[0]]
        if not stopped:
            going += options
    ranking = [
        (1 + sum(dots[other] > dots[each] for other in set(roots.values())), each)
        for options in ordered
        for each in options
    ]
    return [(rank, each, dots[each], voters[each]) for rank, each in ranking], going, cut


def _in_order(
    round_: Round,
    options: Sequence[str],
    dots: Mapping[str, int],
    voters: Mapping[str, int],
    lot: Sequence[str],
) -> list[list[str]]:
    classes: dict[tuple[object, ...], list[str]] = {}
    for root in options:
        tie: object = 0
        if round_.tie is TieRule.SUPPORTERS:
            tie = -voters[root]
        elif round_.tie is TieRule.LOT:
            tie = sha256((round_.seed + root).encode()).hexdigest()
        classes.setdefault((-dots[root], tie), []).append(root)
    ordered: list[list[str]] = []
    for _, tied in sorted(classes.items(), key=lambda each: each[0]):
        if set(tied) == set(lot) and len(lot) > 1:
            ordered += [[option] for option in lot]
        else:
            ordered.append(sorted(tied))
    return ordered


def _root(option: str, round_: Round) -> str:
    seen = [option]
    while round_.regrouped.get(seen[-1], seen[-1]) != seen[-1]:
        following = round_.regrouped[seen[-1]]
        if following not in {each.id for each in round_.options}:
            return seen[-1]
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]
