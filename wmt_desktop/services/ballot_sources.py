"""Where the ballots of a round come from: its urns, open ballots, hands, and a round it goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.rounds import Channel, Round, RoundStage, Show, Urn
from wmt_desktop.domain.text import ERASED
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.ports import Reader


@dataclass(frozen=True, slots=True)
class Sources:
    """What counts in a round, if its urns are trusted.

    Attributes:
        urns: Of every laptop; an open vote has its open ballots in one more, and those that no
            trusted key vouches for in another.
        channels: What the laptops wrote down of paper, hands and kiosks when they closed it.
    """

    urns: tuple[Urn, ...]
    channels: tuple[Channel, ...]


def sources_of(reader: Reader, round_: Round) -> Sources:
    """Return what counts in a round; one that was opened again holds what it carries as well."""
    by_id = {each.id: each for each in reader.vouched_rounds(round_.arena)}
    urns: list[Urn] = []
    told: list[Channel] = []
    newer: list[Show] = []
    for each in carried(round_, by_id):
        # What was left out of the round before stays left out.
        excluded = set(each.excluded) - set(round_.excluded)
        urns += [urn for urn in reader.urns(each.id) if urn.stream not in excluded]
        urns += _open_ballots(reader, each, newer)
        told += [channel for channel in reader.channels(each.id) if channel.stream not in excluded]
    return Sources(tuple(urns), tuple(told))


def carried(round_: Round, by_id: Mapping[str, Round]) -> list[Round]:
    """Return a round and those whose ballots count in it, the newest first."""
    chain = [round_]
    while chain[-1].carries:
        earlier = by_id.get(chain[-1].replaces or "")
        # A file could name rounds in a circle.
        if earlier is None or earlier in chain or earlier.stage is not RoundStage.CLOSED:
            break
        chain.append(earlier)
    return chain


def shows_of(reader: Reader, round_: Round) -> tuple[Show, ...]:
    """Return the open ballots of a round that count, by voter."""
    return tuple(sorted(reader.shows(round_.id), key=lambda each: (each.voter.casefold(), each.id)))


def strange_shows_of(reader: Reader, round_: Round) -> tuple[Show, ...]:
    """Return the open ballots of a round, by id, that no trusted key vouches for as they are."""
    vouched = set(map(_ballot, reader.shows(round_.id)))
    return tuple(
        each
        for each in reader.listed(Show, round_.arena)
        if each.round == round_.id and not each.deleted and _ballot(each) not in vouched
    )


def _ballot(show: Show) -> tuple[str, tuple[tuple[str, int], ...]]:
    return show.id, tuple(sorted(show.dots.items()))


def name_of(voter: str) -> str:
    """Return a name as names are compared; empty where it was erased."""
    return "" if voter == ERASED else " ".join(voter.split()).casefold()


def anew(show: str, round_id: str) -> str:
    """Return the id of the open ballot in a later round that takes the place of one.

    By it they belong together also when their names are erased.
    """
    return id_of("show", round_id, show)


def _open_ballots(reader: Reader, round_: Round, newer: list[Show]) -> list[Urn]:
    """Return the ballots of an open vote as an urn, without those who voted anew since.

    Args:
        newer: The open ballots of the rounds that go on with this one; its own are added.
    """
    if round_.secret or round_.stage is not RoundStage.CLOSED:
        return []
    names, ids = {name_of(each.voter) for each in newer}, {each.id for each in newer}
    rounds = {each.round or "" for each in newer}
    found = shows_of(reader, round_)
    shows = [
        each
        for each in found
        if not (
            (name_of(each.voter) and name_of(each.voter) in names)
            or any(anew(each.id, later) in ids for later in rounds)
        )
    ]
    newer += found
    strange = strange_shows_of(reader, round_)
    return [_urn(shows, Standing.OWN), *([_urn(strange, Standing.NEW)] if strange else [])]


def _urn(shows: Sequence[Show], standing: Standing) -> Urn:
    ballots = tuple((each.id, dict(each.dots)) for each in shows)
    return Urn(ballots, issued=len(ballots), standing=standing)
