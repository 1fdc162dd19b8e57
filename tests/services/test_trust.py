"""Whose session files are believed, and whose sealed votes are counted."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.services.two_laptops import Laptops, key_of
from tests.services.voting_room import refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.rounds import Channel, ChannelKind
from wmt_desktop.domain.trust import Standing
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.operations import create, set_field
from wmt_desktop.services.paper import CountHands
from wmt_desktop.services.records import Signer
from wmt_desktop.services.services import Services
from wmt_desktop.services.trust import first_standing
from wmt_desktop.services.voting import CastBallot, CloseRound


def standings(laptop: Services) -> dict[str, Standing]:
    """Return the standing of every key but the own."""
    _, *others = laptop.trust.keys()
    return {each.key: each.standing for each in others}


def test_a_laptop_knows_its_own_key(laptops: Laptops) -> None:
    (own,) = laptops.mine.trust.keys()
    assert (own.own, own.standing, len(own.words)) == (True, Standing.OWN, 5)
    assert own.device.startswith("Laptop ")
    assert laptops.mine.trust.recipient.startswith("age1")
    assert key_of(laptops.coordinator) != own.key


def test_the_key_of_a_file_is_remembered_as_new_once_it_is_merged(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)
    (tried,) = laptops.coordinator.sessions.preview([path])
    assert tried.standing is Standing.NEW
    assert standings(laptops.coordinator) == {}
    (verdict,) = laptops.coordinator.sessions.merge([path])
    assert verdict.standing is Standing.NEW
    assert verdict.session
    mine = laptops.mine.trust.keys()[0]
    assert (verdict.session.key, verdict.session.words) == (mine.key, mine.words)
    met = laptops.coordinator.trust.keys()[1]
    assert (met.key, met.words, met.device, met.own) == (mine.key, mine.words, mine.device, False)
    assert met.minute > 0
    assert laptops.mine.sessions.standing(verdict.session) is Standing.OWN
    assert laptops.coordinator.sessions.standing(verdict.session) is Standing.NEW


def test_a_cancelled_merge_remembers_no_key(laptops: Laptops) -> None:
    bad = laptops.folder / "bad.wmta"
    bad.write_bytes(b"no session")
    laptops.coordinator.sessions.merge([bad])
    assert standings(laptops.coordinator) == {}


def test_trust_is_in_no_log(laptops: Laptops) -> None:
    laptops.exchange()
    before = laptops.coordinator.sessions.digest()
    key = key_of(laptops.mine)
    for answer in (laptops.coordinator.trust.accept, laptops.coordinator.trust.enrol):
        assert answer(key).key == key
    assert laptops.coordinator.sessions.digest() == before
    with laptops.coordinator.store.read() as reader:
        entries = reader.entry_count()
    laptops.exchange()
    with laptops.coordinator.store.read() as reader:
        assert reader.entry_count() == entries


def test_votes_by_a_new_key_count_once_it_is_accepted(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    laptops.carry(laptops.mine, laptops.coordinator)
    here, key = laptops.coordinator, key_of(laptops.mine)
    result = here.voting.result(round_.id)
    assert (result.cast, result.issued, result.tally.dots_used) == (0, 0, 0)
    (urn,) = result.uncounted
    assert (urn.standing, urn.ballots, urn.device) == (
        Standing.NEW,
        1,
        laptops.mine.trust.keys()[0].device,
    )
    assert here.voting.urns(round_.id) == (urn,)
    report = laptops.folder / "report.html"
    here.reports.write(laptops.arena.id, report)
    assert "not counted: its key is new." in report.read_text("utf-8")
    assert here.arenas.summaries()[0].voters == 0
    events: list[Event] = []
    here.bus.subscribe(events.append)
    assert here.trust.accept(key).standing is Standing.ACCEPTED
    assert events == [Reloaded((laptops.arena.id,))]
    assert here.voting.result(round_.id) == laptops.mine.voting.result(round_.id)
    assert here.arenas.summaries()[0].voters == 1
    assert here.trust.forget(key).standing is Standing.NEW
    assert here.voting.result(round_.id) == result
    here.trust.enrol(key)
    assert here.voting.result(round_.id).cast == 1


def unsign(laptops: Laptops, name: str) -> Services:
    """Open a laptop again whose key lies in a keyring that does not answer."""
    laptops.mine.store.close()
    file = laptops.folder / name / "installation.json"
    identity = json.loads(file.read_text())
    file.write_text(json.dumps({**identity, "place": "keyring"}))
    return laptops.open_laptop(name)


def test_an_unsigned_file_goes_in_but_its_votes_do_not_count(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    mine = unsign(laptops, "mine")
    path = laptops.folder / "unsigned.wmta"
    assert not mine.sessions.export(laptops.arena.id, path).signed
    (verdict,) = laptops.coordinator.sessions.merge([path])
    assert (verdict.status, verdict.standing) == ("merged", Standing.UNSIGNED)
    assert standings(laptops.coordinator) == {}
    (urn,) = laptops.coordinator.voting.result(round_.id).uncounted
    assert urn.standing is Standing.UNSIGNED


def impostor(laptops: Laptops) -> Services:
    """Return a third laptop that calls itself what the facilitator's laptop does."""
    laptops.open_laptop("third").store.close()
    folder = laptops.folder / "third"
    Installation(folder).rename(laptops.mine.trust.keys()[0].device)
    return laptops.open_laptop("third")


def test_a_known_device_with_another_key_is_refused_until_that_is_accepted(
    laptops: Laptops,
) -> None:
    here, third = laptops.coordinator, impostor(laptops)
    laptops.carry(laptops.mine, here)
    arena = third.arenas.new(NewArena("Valmiera"))
    path = laptops.folder / "third.wmta"
    third.sessions.export(arena.id, path)
    mine, theirs = laptops.mine.trust.keys()[0], third.trust.keys()[0]
    (tried,) = here.sessions.preview([path])
    (verdict,) = here.sessions.merge([path])
    for each in (tried, verdict):
        assert (each.status, each.standing) == ("refused", Standing.CHANGED)
        assert each.error
        assert each.error.code is Code.SESSION_KEY_CHANGED
        assert each.error.params == {
            "file": "third.wmta",
            "device": mine.device,
            "words": " ".join(theirs.words),
            "known": " ".join(mine.words),
        }
        assert each.session
        assert each.session.key == theirs.key
    assert standings(here) == {mine.key: Standing.NEW, theirs.key: Standing.CHANGED}
    assert len(here.sessions.merges()) == 1
    here.trust.accept(theirs.key)
    (verdict,) = here.sessions.merge([path])
    assert (verdict.status, verdict.standing) == ("merged", Standing.ACCEPTED)
    # The key that was known keeps what was answered about it.
    laptops.add(laptops.mine, "Rye")
    laptops.carry(laptops.mine, here)
    assert here.trust.forget(theirs.key).standing is Standing.CHANGED


def test_a_key_can_be_answered_for_before_its_file_goes_in(laptops: Laptops) -> None:
    here, third = laptops.coordinator, impostor(laptops)
    laptops.carry(laptops.mine, here)
    path = laptops.folder / "third.wmta"
    third.sessions.export(third.arenas.new(NewArena("Valmiera")).id, path)
    (tried,) = here.sessions.preview([path])
    assert tried.session
    key, device = tried.session.key, tried.session.device
    with refused(here, Code.KEY_NOT_FOUND):
        here.trust.accept(key)
    accepted = here.trust.accept(key, device)
    assert (accepted.device, accepted.standing) == (device, Standing.ACCEPTED)
    (verdict,) = here.sessions.merge([path])
    assert verdict.status == "merged"


def test_the_own_key_can_only_become_a_coordinators(laptops: Laptops) -> None:
    trust, key = laptops.mine.trust, key_of(laptops.mine)
    assert trust.accept(key).standing is Standing.OWN
    assert trust.enrol(key).standing is Standing.ENROLLED
    (own,) = trust.keys()
    assert (own.key, own.own) == (key, True)
    path = laptops.file(laptops.mine)
    assert trust.keys()[0].standing is Standing.ENROLLED
    (verdict,) = laptops.mine.sessions.merge([path])
    assert verdict.standing is Standing.ENROLLED
    assert trust.forget(key).standing is Standing.OWN
    # Whoever shares the database would take it for their own.
    with laptops.mine.store.read() as reader:
        assert [each.standing for each in reader.signers()] == [Standing.ACCEPTED]


def test_a_stranger_with_the_name_of_this_laptop_is_refused(laptops: Laptops) -> None:
    third = impostor(laptops)
    path = laptops.folder / "third.wmta"
    third.sessions.export(third.arenas.new(NewArena("Valmiera")).id, path)
    (verdict,) = laptops.mine.sessions.merge([path])
    assert verdict.standing is Standing.CHANGED
    assert verdict.error
    assert verdict.error.params["known"] == " ".join(laptops.mine.trust.keys()[0].words)


def test_keys_are_found_by_what_people_have_of_them(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    trust, mine = laptops.coordinator.trust, laptops.mine.trust.keys()[0]
    for name in (mine.key, mine.key[:9].upper(), mine.device.upper(), " ".join(mine.words)):
        assert trust.find(name).key == mine.key
    for name in ("", "zz", "acorn"):
        with refused(laptops.coordinator, Code.KEY_NOT_FOUND):
            trust.find(name)
    laptops.coordinator.sessions.merge(
        [path] if (path := laptops.folder / "third.wmta").exists() else []
    )
    third = impostor(laptops)
    third.sessions.export(third.arenas.new(NewArena("Valmiera")).id, path)
    laptops.coordinator.sessions.merge([path])
    with refused(laptops.coordinator, Code.AMBIGUOUS):
        trust.find(mine.device)


SIGNERS = st.lists(
    st.builds(
        Signer,
        key=st.uuids().map(lambda each: each.hex * 2),
        device=st.sampled_from(["", "Laptop 1", "Laptop 2"]),
        standing=st.sampled_from([each for each in Standing if each is not Standing.UNSIGNED]),
        minute=st.just(1),
    ),
    max_size=6,
)


@given(SIGNERS, st.sampled_from(["", "Laptop 1"]))
def test_a_key_is_changed_where_its_device_was_let_in_with_another(
    signers: list[Signer], device: str
) -> None:
    let_in = {each.device for each in signers if each.standing is not Standing.CHANGED} - {""}
    expected = Standing.CHANGED if device in let_in else Standing.NEW
    assert first_standing(device, signers) is expected


def test_hands_count_like_ballots_where_the_key_that_brought_them_is_trusted(
    laptops: Laptops,
) -> None:
    """Anybody can write how many hands were counted, in the name of any laptop."""
    round_ = laptops.open_vote()
    first, second = (option.id for option in round_.options)
    laptops.mine.voting.cast(CastBallot(round_.id, {first: 2}))
    laptops.mine.paper.hands(CountHands(round_.id, 3, {first: 1}))
    held = laptops.mine.voting.close(CloseRound(round_.id))
    laptops.carry(laptops.mine, laptops.coordinator)
    stream = held.round.home
    hands, paper = (
        id_of("channel", round_.id, stream, str(kind))
        for kind in (ChannelKind.HANDS, ChannelKind.PAPER)
    )
    forged = Channel(paper, laptops.arena.id, round_.id, stream, ChannelKind.HANDS, 500, 500)
    with laptops.coordinator.store.write() as writer:
        operations = [set_field(hands, "dots", {second: 900}), *create(forged)]
        writer.append(laptops.arena.id, "round.close", operations)
    laptops.carry(laptops.coordinator, laptops.mine)
    assert laptops.mine.voting.result(round_.id) == replace(
        held, round=laptops.mine.voting.round(round_.id)
    )
    laptops.mine.trust.accept(key_of(laptops.coordinator))
    dots = {each.option: each.dots for each in laptops.mine.voting.result(round_.id).tally.ranking}
    assert dots == {first: 2, second: 900}
