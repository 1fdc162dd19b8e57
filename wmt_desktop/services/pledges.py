"""Votes in the open: everybody sees who wants what, or who will join what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round, Show
from wmt_desktop.domain.voting.ballots import check_ballot
from wmt_desktop.services.ballot_sources import anew, carried, name_of, shows_of
from wmt_desktop.services.laptops import require_home
from wmt_desktop.services.lookup import existing_round
from wmt_desktop.services.operations import differences, rewrite
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class PutShow:
    """Write down the open ballot or pledge of somebody, in place of an earlier one.

    Attributes:
        voter: A first name or a table, as the room agreed.
        note: What they offer ("my van, on Fridays"), or empty.
    """

    round: str
    voter: str
    dots: Mapping[str, int] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the open ballot or pledge of somebody back."""

    round: str
    voter: str


class PledgeService:
    """Use cases of votes in the open."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def shows(self, round_id: str) -> tuple[Show, ...]:
        """Return what everybody wants, by name.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return shows_of(reader, existing_round(reader, round_id))

    def put(self, command: PutShow) -> Show:
        """Write down what somebody wants.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``VOTE_IS_SECRET``, ``VOTER_EMPTY``, ``BALLOT_…``, ``TEXT_TOO_LONG``.
        """
        voter, note = " ".join(command.voter.split()), " ".join(command.note.split())
        with self._work.change_round(command.round) as (writer, round_):
            require_home(writer, round_)
            if round_.secret:
                raise WmtError(Code.VOTE_IS_SECRET)
            if not voter:
                raise WmtError(Code.VOTER_EMPTY)
            dots = check_ballot(round_, command.dots)
            before = _show(writer, round_, voter)
            show = _new_id(writer, round_, voter) if before is None else before.id
            after = Show(show, round_.arena, round_.id, voter, dots, note)
            operations = rewrite(after) if before is None else differences(before, after)
            if operations:
                writer.append(round_.arena, "show.put", operations)
        return after

    def take_back(self, command: TakeBack) -> None:
        """Take back what somebody wanted.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``.
        """
        with self._work.change_round(command.round) as (writer, round_):
            require_home(writer, round_)
            before = _show(writer, round_, command.voter)
            if before is not None and not before.deleted:
                operations = differences(before, replace(before, deleted=True))
                writer.append(round_.arena, "show.back", operations)


def _show(reader: Reader, round_: Round, voter: str) -> Show | None:
    name = name_of(voter)
    found = (each for each in shows_of(reader, round_) if name_of(each.voter) == name)
    return next(found, None) if name else None


def _new_id(writer: Writer, round_: Round, voter: str) -> str:
    """Return an id from which nobody finds out the name, also by trying."""
    by_id = {each.id: each for each in writer.vouched_rounds(round_.arena)}
    for earlier in carried(round_, by_id)[1:]:
        before = _show(writer, earlier, voter)
        if before is not None:
            return anew(before.id, round_.id)
    return writer.new_id("show")
