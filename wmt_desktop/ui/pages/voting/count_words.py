"""Words on where the ballots of a result came from and what became of them."""

from __future__ import annotations

from collections.abc import Iterable

from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Channel, ChannelKind, Option
from wmt_desktop.domain.voting.regrouping import Regrouping
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import channel_name
from wmt_desktop.ui.i18n import fill, translate


def channel_lines(channels: Iterable[Channel]) -> list[str]:
    """Return a line for each way by which ballots came; none where all came to kiosks."""
    by_kind: dict[ChannelKind, list[Channel]] = {}
    for each in channels:
        by_kind.setdefault(each.kind, []).append(each)
    if not by_kind.keys() - {ChannelKind.KIOSK}:
        return []
    return [
        f"{channel_name(kind, translate)}: {_figures(kind, by_kind[kind])}"
        for kind in ChannelKind
        if kind in by_kind
    ]


def spoiled_lines(result: Result) -> list[str]:
    """Return why ballots in the urns were not counted, with how many."""
    return [f"{fault_name(code)}: {count}" for code, count in sorted(result.refused.items())]


def named_options(result: Result) -> dict[str, str]:
    """Return the words of each option that is counted, with what was joined to it."""
    regrouping = Regrouping(result.round)
    joined: dict[str, list[Option]] = {}
    for option in result.round.options:
        joined.setdefault(regrouping.kept(option.id), []).append(option)
    labels = {option.id: option.label for option in result.round.options}
    return {
        kept: fill(
            translate("VotingResults", "%1 (with %2)"),
            labels[kept],
            ", ".join(each.label for each in options if each.id != kept),
        )
        if len(options) > 1
        else labels[kept]
        for kept, options in joined.items()
    }


def _figures(kind: ChannelKind, channels: list[Channel]) -> str:
    cast = sum(each.cast for each in channels)
    if kind is ChannelKind.HANDS:
        return translate("VotingResults", "%n people", None, cast)
    words = [translate("VotingResults", "%n ballots", None, cast)]
    issued = sum(each.issued for each in channels)
    spoiled = sum(each.spoiled for each in channels)
    unused = sum(each.unused for each in channels)
    if issued != cast:
        words.insert(0, translate("VotingResults", "%n handed out", None, issued))
    if spoiled:
        words.append(translate("VotingResults", "%n spoiled", None, spoiled))
    if unused:
        words.append(translate("VotingResults", "%n unused", None, unused))
    return ", ".join(words)


def fault_name(code: Code | None) -> str:
    """Return why a ballot is spoiled; None: a person found that it cannot be counted."""
    names = {
        Code.BALLOT_TOO_MANY_DOTS: translate("VotingResults", "Too many dots"),
        Code.BALLOT_OVER_CAP: translate("VotingResults", "Too many dots on one idea"),
        Code.BALLOT_UNKNOWN_OPTION: translate("VotingResults", "An idea that is not on the ballot"),
    }
    unreadable = translate("VotingResults", "Not readable")
    return unreadable if code is None else names.get(code, unreadable)
