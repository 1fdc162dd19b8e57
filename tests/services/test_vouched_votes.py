"""What keys that nobody accepted may do to a vote: nothing, until they are accepted."""

from __future__ import annotations

from dataclasses import replace

from tests.services.two_laptops import Laptops, key_of
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import (
    Channel,
    ChannelKind,
    Option,
    Revealed,
    Round,
    RoundStage,
    Show,
    TieRule,
    TieRuling,
)
from wmt_desktop.services.codes import HandOutCodes
from wmt_desktop.services.operations import create, differences, set_field
from wmt_desktop.services.pledges import PutShow
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound


def tied_vote(laptops: Laptops) -> Round:
    """Hold a vote whose two options have one dot each; one goes on, and the room decides which."""
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    command = OpenRound(laptops.arena.id, goes_on=1, tie=TieRule.CHOICE)
    round_ = laptops.mine.voting.open(command)
    for option in round_.options:
        laptops.mine.voting.cast(CastBallot(round_.id, {option.id: 1}))
    return laptops.mine.voting.close(CloseRound(round_.id)).round


def write(laptops: Laptops, operations: list[Operation]) -> None:
    """Let the coordinator's laptop, which knows all, write something, and bring it back."""
    with laptops.coordinator.store.write() as writer:
        writer.append(laptops.arena.id, "round.tie", operations)
    laptops.carry(laptops.coordinator, laptops.mine)


def goes_on(laptop: Services, round_: Round) -> tuple[str, ...]:
    return laptop.voting.result(round_.id).tally.goes_on


def test_nobody_changes_a_closed_vote_whose_key_is_not_accepted(laptops: Laptops) -> None:
    round_ = tied_vote(laptops)
    mine, arena = laptops.mine, laptops.arena.id
    laptops.carry(mine, laptops.coordinator)
    held = mine.voting.result(round_.id)
    assert held.tally.goes_on == ()
    first, second = (option.id for option in round_.options)
    changed = replace(
        round_,
        stage=RoundStage.CANCELLED,
        options=tuple(Option(each.id, "Swapped") for each in round_.options),
        goes_on=2,
        threshold=1,
        rulings=(TieRuling((second, first), TieRule.CHOICE, reason="So"),),
        regrouped={first: second},
        excluded=(round_.home,),
        exclusion="Because",
        revealed=Revealed.RANKING,
    )
    write(laptops, differences(round_, changed))
    found = mine.voting.result(round_.id)
    assert found == held
    assert (held.changed_by_strangers, found.changed_by_strangers) == (False, True)
    assert mine.voting.current(arena) == mine.voting.round(round_.id) == round_
    report = laptops.folder / "report.html"
    mine.reports.write(arena, report)
    text = report.read_text("utf-8")
    assert "A laptop whose key nobody accepted changed this vote" in text
    assert "Swapped" not in text
    assert len(laptops.digests()) == 1

    # What is written here builds on what counts here.
    regrouped = mine.regrouping.regroup(Regroup(round_.id, {second: first}, "The same"))
    assert regrouped.tally.goes_on == (first,)
    assert mine.voting.round(round_.id).rulings == ()

    mine.trust.accept(key_of(laptops.coordinator))
    accepted = mine.voting.round(round_.id)
    assert (accepted.rulings, accepted.goes_on) == (changed.rulings, 2)
    assert accepted.stage is RoundStage.CANCELLED


def test_a_vote_of_a_stranger_has_the_rules_with_which_it_was_opened(laptops: Laptops) -> None:
    round_ = tied_vote(laptops)
    here = laptops.coordinator
    laptops.carry(laptops.mine, here)
    first, second = (option.id for option in round_.options)
    laptops.mine.regrouping.regroup(Regroup(round_.id, {second: first}, "The same"))
    laptops.carry(laptops.mine, here)
    assert here.voting.round(round_.id) == round_
    assert here.voting.result(round_.id).changed_by_strangers
    here.trust.accept(key_of(laptops.mine))
    assert goes_on(here, round_) == (first,)


def test_open_ballots_count_where_their_key_is_accepted(laptops: Laptops) -> None:
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    mine = laptops.mine
    round_ = mine.voting.open(OpenRound(laptops.arena.id, secret=False))
    first, second = (option.id for option in round_.options)
    ilze = mine.pledges.put(PutShow(round_.id, "Ilze", {first: 1})).id
    laptops.carry(mine, laptops.coordinator)
    forged = Show("show:" + "1" * 32, laptops.arena.id, round_.id, "Oskars", {second: 1})
    write(laptops, [set_field(ilze, "deleted", True), *create(forged)])
    assert [each.voter for each in mine.voting.shows(round_.id)] == ["Ilze"]
    mine.pledges.put(PutShow(round_.id, "Oskars", {first: 2}))
    result = mine.voting.close(CloseRound(round_.id))
    assert {each.option: each.dots for each in result.tally.ranking} == {first: 3, second: 0}
    anna = Show("show:" + "2" * 32, laptops.arena.id, round_.id, "Anna", {second: 3})
    write(laptops, create(anna))
    (left_out,) = mine.voting.result(round_.id).uncounted
    assert left_out.ballots == 2
    mine.trust.accept(key_of(laptops.coordinator))
    result = mine.voting.result(round_.id)
    assert {each.option: each.dots for each in result.tally.ranking} == {first: 2, second: 4}
    assert result.uncounted == ()


def test_a_stranger_uses_up_no_voting_code(laptops: Laptops) -> None:
    for name in ("Meals", "Farms"):
        laptops.add(laptops.mine, "Idea", name)
    mine = laptops.mine
    round_ = mine.voting.open(OpenRound(laptops.arena.id, codes=True, laptops=2))
    (typed,) = mine.codes.hand_out(HandOutCodes(round_.id, 1))
    code = mine.codes.check(round_.id, typed)
    laptops.carry(mine, laptops.coordinator)
    # A laptop that has the vote and its codes can hold it before it has compared the key.
    assert laptops.coordinator.codes.check(round_.id, typed) == code
    with laptops.coordinator.store.read() as reader:
        stream = reader.own_stream(laptops.arena.id)
    kiosk = id_of("channel", round_.id, stream, str(ChannelKind.KIOSK))
    forged = Channel(
        kiosk, laptops.arena.id, round_.id, stream, codes={code: True, "f" * 64: False}
    )
    write(laptops, create(forged))
    assert mine.codes.check(round_.id, typed) == code
    assert mine.codes.count(round_.id).issued == 1
    mine.voting.cast(CastBallot(round_.id, {round_.options[0].id: 1}, code))
    with laptops.mine.store.read() as reader:
        assert all(each.stream != stream for each in reader.channels(round_.id))
