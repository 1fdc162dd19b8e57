"""Votes in the open, and who will join what."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Method, Purpose, Revealed, Round
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.pledges import PutShow, TakeBack
from wmt_desktop.services.repeating import ReopenRound
from wmt_desktop.services.reporting import ReportOptions
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.services.votes import last_votes
from wmt_desktop.services.voting import CloseRound, Reveal


def ids(round_: Round) -> dict[str, str]:
    return {option.label: option.id for option in round_.options}


def test_an_open_vote_is_counted_by_name(room: Room) -> None:
    round_ = open_vote(room, secret=False, dots=3, people=5)
    name, pledges = ids(round_), room.services.pledges
    with refused(room.services, Code.VOTE_IS_OPEN):
        cast(room, round_, Meals=1)
    with refused(room.services, Code.VOTER_EMPTY):
        pledges.put(PutShow(round_.id, "  ", {}))
    with refused(room.services, Code.BALLOT_TOO_MANY_DOTS):
        pledges.put(PutShow(round_.id, "Ilze", {name["Meals"]: 3, name["Farms"]: 1}))
    pledges.put(PutShow(round_.id, "Ilze", {name["Meals"]: 3}))
    pledges.put(PutShow(round_.id, " ILZE ", {name["Meals"]: 1, name["Farms"]: 2}, " my  van "))
    pledges.put(PutShow(round_.id, "Table 2", {name["Farms"]: 2}))
    pledges.put(PutShow(round_.id, "Oskars", {name["Energy"]: 2}))
    pledges.take_back(TakeBack(round_.id, "oskars"))
    assert [(each.voter, each.note) for each in pledges.shows(round_.id)] == [
        ("ILZE", "my van"),
        ("Table 2", ""),
    ]
    result = room.services.voting.close(CloseRound(round_.id))
    assert [(place.dots, place.supporters) for place in result.tally.ranking] == [
        (4, 2),
        (1, 1),
        (0, 0),
    ]
    assert (result.cast, result.issued, result.reconciled) == (2, 2, True)
    with refused(room.services, Code.ROUND_NOT_OPEN):
        pledges.put(PutShow(round_.id, "Late", {}))

    again = room.services.repeating.reopen(ReopenRound(round_.id, "Anna came"))
    pledges.put(PutShow(again.id, "Table 2", {name["Meals"]: 3}))
    pledges.put(PutShow(again.id, "Anna", {name["Energy"]: 1}))
    result = room.services.voting.close(CloseRound(again.id))
    dots = {place.option: place.dots for place in result.tally.ranking}
    assert dots == {name["Meals"]: 4, name["Farms"]: 2, name["Energy"]: 1}
    assert (result.cast, result.round.reason) == (3, "Anna came")


def test_more_names_than_people_need_a_reason(room: Room) -> None:
    round_ = open_vote(room, secret=False, people=1)
    for voter in ("Anna", "Ilze"):
        room.services.pledges.put(PutShow(round_.id, voter, {}))
    with refused(room.services, Code.VOTERS_OVER_PEOPLE) as error:
        room.services.voting.close(CloseRound(round_.id))
    assert error.value.params == {"cast": 2, "people": 1}


def test_erasing_names_changes_no_result(room: Room) -> None:
    services = room.services
    (own,) = services.trust.keys()
    services.trust.enrol(own.key)
    first = open_vote(room, secret=False, dots=3)
    meals = ids(first)["Meals"]
    for voter in ("Anna", "Oskars", "Ilze"):
        services.pledges.put(PutShow(first.id, voter, {meals: 1}))
    services.voting.close(CloseRound(first.id))
    again = services.repeating.reopen(ReopenRound(first.id, "Two came late"))
    for voter in ("anna", "Dace", "Peteris"):
        services.pledges.put(PutShow(again.id, voter, {meals: 2}))
    before = services.voting.close(CloseRound(again.id))
    assert (before.cast, before.tally.dots_used) == (5, 8)
    shows = [show for round_ in (first, again) for show in services.pledges.shows(round_.id)]
    assert len(shows) == 6
    for show in shows:
        services.sessions.redact(RedactText(room.arena.id, show.id, everything=True))
    assert {each.voter for each in services.pledges.shows(first.id)} == {ERASED}
    after = services.voting.result(again.id)
    assert (after.cast, after.tally) == (before.cast, before.tally)


def test_nobody_finds_out_a_name_from_the_id_of_a_ballot(room: Room) -> None:
    round_ = open_vote(room, secret=False)
    put = PutShow(round_.id, "Anna", {})
    first = room.services.pledges.put(put)
    assert room.services.pledges.put(put).id == first.id
    room.services.pledges.take_back(TakeBack(round_.id, "Anna"))
    assert room.services.pledges.put(put).id != first.id


def test_pledges_stay_apart_from_choosing(room: Room) -> None:
    choice = open_vote(room)
    cast(room, choice, Meals=2)
    room.services.voting.close(CloseRound(choice.id))
    meals = ids(choice)["Meals"]
    pledge = open_vote(
        room,
        secret=False,
        purpose=Purpose.PLEDGE,
        method=Method.APPROVAL,
        options=(meals,),
        dots=1,
        people=1,
    )
    # Who joins may be seen while people are still joining.
    room.services.voting.reveal(Reveal(pledge.id, Revealed.RANKING))
    room.services.pledges.put(PutShow(pledge.id, "Ilze", {meals: 1}, "my van"))
    # A neighbour who was not in the room may join as well.
    room.services.pledges.put(PutShow(pledge.id, "Juris", {meals: 1}))
    assert room.services.voting.close(CloseRound(pledge.id)).cast == 2
    with room.services.store.read() as reader:
        assert last_votes(reader, room.arena.id).round_id == choice.id


def test_documents_name_who_joins_only_when_asked_and_tables_never(
    room: Room, tmp_path: Path
) -> None:
    services, arena = room.services, room.arena.id
    pledge = open_vote(room, secret=False, purpose=Purpose.PLEDGE, method=Method.APPROVAL, dots=1)
    services.pledges.put(PutShow(pledge.id, "Zebedejs", {ids(pledge)["Meals"]: 1}, "my van"))
    services.voting.close(CloseRound(pledge.id))
    page = tmp_path / "report.html"
    for names in (False, True):
        services.reports.write(arena, page, options=ReportOptions(names=names))
        assert ("Zebedejs" in page.read_text("utf-8")) is names
    for suffix in ("json", "xlsx", "md"):
        table = tmp_path / f"table.{suffix}"
        services.reports.table(arena, table)
        parts = [table.read_bytes()]
        if suffix == "xlsx":
            with ZipFile(table) as book:
                parts = [book.read(name) for name in book.namelist()]
        assert not any(b"Zebedejs" in part for part in parts)


def test_names_belong_only_into_open_votes(room: Room) -> None:
    round_ = open_vote(room)
    with refused(room.services, Code.VOTE_IS_SECRET):
        room.services.pledges.put(PutShow(round_.id, "Ilze", {}))
