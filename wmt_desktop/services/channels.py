"""Kiosks, paper and hands: how many ballots came by which way, and whether all are accounted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Channel, ChannelKind, Purpose, Round, Urn
from wmt_desktop.services.ballot_sources import shows_of, sources_of
from wmt_desktop.services.counting import hands_in, seal, turnout
from wmt_desktop.services.operations import create
from wmt_desktop.services.ports import Reader, Urns


def channels_here(reader: Reader, urns: Urns, round_: Round) -> tuple[Channel, ...]:
    """Return what this laptop counted of a vote whose urn is still open here, by channel.

    Where nobody wrote down how many ballots on paper were handed out, it was as many as are
    accounted for.
    """
    kept, codes = urns.channels(round_.id), urns.codes(round_.id)
    if not round_.secret and not kept:
        return ()
    by_kind = {each.kind: each for each in kept}
    paper = by_kind.get(ChannelKind.PAPER)
    on_paper, spoiled_paper = (paper.cast, paper.spoiled) if paper else (0, 0)
    cast = urns.count(round_.id) - on_paper
    spoiled = urns.spoiled(round_.id) - spoiled_paper
    # Sorted, so that no order tells which code was used when.
    shown = dict(sorted(codes.items()))
    kiosk = Channel("", "", "", kind=ChannelKind.KIOSK, cast=cast, spoiled=spoiled, codes=shown)
    found = [kiosk] if cast or spoiled or shown or not kept else []
    found += [by_kind[kind] for kind in (ChannelKind.PAPER, ChannelKind.HANDS) if kind in by_kind]
    stream = reader.own_stream(round_.arena)
    return tuple(
        replace(
            each,
            id=id_of("channel", round_.id, stream, str(each.kind)),
            arena=round_.arena,
            round=round_.id,
            stream=stream,
            issued=each.issued or accounted_for(each),
        )
        for each in found
    )


def sealed(round_id: str, urn: Urn, channels: Sequence[Channel]) -> list[Operation]:
    """Return the operations that put an urn and what was counted with it into the log."""
    return [seal(round_id, urn), *(part for each in channels for part in create(each))]


def require_accounted(reader: Reader, round_: Round, urn: Urn, channels: Sequence[Channel]) -> None:
    """Refuse to close a vote without a reason while its numbers do not add up.

    Raises:
        WmtError: ``VOTERS_OVER_PEOPLE`` with ``cast`` and ``people``; ``BALLOTS_UNACCOUNTED``
            with ``channel``, ``issued`` and ``accounted``.
    """
    voters = voters_here(reader, round_, urn, channels)
    if is_over(round_, voters):
        raise WmtError(Code.VOTERS_OVER_PEOPLE, cast=voters, people=round_.people)
    for each in channels:
        if not reconciles(each):
            raise WmtError(
                Code.BALLOTS_UNACCOUNTED,
                channel=str(each.kind),
                issued=each.issued,
                accounted=accounted_for(each),
            )


def voters_here(reader: Reader, round_: Round, urn: Urn, channels: Sequence[Channel]) -> int:
    """Return how many voted as far as this laptop knows, in whatever way and in time or late."""
    hands = sum(each.cast for each in channels if each.kind is ChannelKind.HANDS)
    shows = 0 if round_.secret else len(shows_of(reader, round_))
    return urn.issued + hands + shows + _carried_voters(reader, round_)


def is_over(round_: Round, voters: int) -> bool:
    """Tell whether more people voted than there are; anybody may join what was chosen."""
    return round_.purpose is not Purpose.PLEDGE and 0 < round_.people < voters


def _carried_voters(reader: Reader, round_: Round) -> int:
    """Return how many voted in the round that this one goes on."""
    rounds = reader.vouched_rounds(round_.arena) if round_.carries else ()
    earlier = next((each for each in rounds if each.id == round_.replaces), None)
    if earlier is None:
        return 0
    sources = sources_of(reader, earlier)
    return turnout(earlier, sources.urns) + hands_in(sources.channels).people


def accounted_for(channel: Channel) -> int:
    """Return how many ballots of a channel came back, filled in or not."""
    return channel.cast + channel.spoiled + channel.unused


def reconciles(channel: Channel) -> bool:
    """Tell whether every ballot that was handed out is accounted for."""
    return channel.issued == accounted_for(channel)
