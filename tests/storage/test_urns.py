"""Open urns: nothing in the file tells who voted when; sealed urns: each ballot once."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as replace_header
from sqlalchemy.exc import IntegrityError

from tests.storage.laptop import ARENA, Laptop, on_both, session_of, thing
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Stream, chain, read_header, stream_of, write_line
from wmt_desktop.domain.rounds import Channel, ChannelKind, Urn
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.records import Conflict
from wmt_desktop.storage.urns import SqliteUrns

ROUND, OTHER = thing("round", 1), thing("round", 2)
OPTIONS = [thing("note", number) for number in range(1, 30)]
OpenLaptop = Callable[[str], Laptop]


@pytest.fixture
def urns(tmp_path: Path) -> SqliteUrns:
    numbers = iter(range(1, 10_000))
    return SqliteUrns(
        lambda: tmp_path / "private.db", lambda: f"{next(numbers) * 7919 % 10_007:032x}"
    )


def test_an_urn_is_empty_until_somebody_votes(urns: SqliteUrns) -> None:
    assert urns.count(ROUND) == 0
    assert urns.content(ROUND) == Urn((), 0)
    urns.empty(ROUND)
    assert urns.check() == "ok"
    assert not urns.path.exists()


def test_ballots_come_out_sorted_by_their_random_id(urns: SqliteUrns) -> None:
    ballots: list[dict[str, int]] = [{OPTIONS[0]: 3, OPTIONS[1]: 2}, {}, {OPTIONS[2]: 1}]
    assert [urns.cast(ROUND, [ballot]) for ballot in ballots] == [1, 2, 3]
    assert urns.cast(ROUND, [], spoiled=2) == 3
    assert urns.cast(OTHER, [{OPTIONS[3]: 1}] * 2) == 2
    urn = urns.content(ROUND)
    ids = [ballot_id for ballot_id, _ in urn.ballots]
    assert ids == sorted(ids)
    assert sorted(map(repr, dict(urn.ballots).values())) == sorted(map(repr, ballots))
    assert (urn.issued, urn.spoiled) == (5, 2)
    assert urns.count(ROUND) == 3
    assert urns.count(OTHER) == 2


def test_a_cast_ballot_is_there_for_the_next_program(urns: SqliteUrns) -> None:
    urns.cast(ROUND, [{OPTIONS[0]: 1}])
    assert SqliteUrns(lambda: urns.path, str).count(ROUND) == 1


BALLOTS = st.lists(
    st.dictionaries(st.sampled_from(OPTIONS), st.integers(1, 10), max_size=20),
    min_size=2,
    max_size=12,
)


LONG = dict.fromkeys(OPTIONS, 1)


@settings(max_examples=8)
@example(ballots=[*[LONG] * 8, *[{}] * 12], seed=1)
@given(ballots=BALLOTS, seed=st.integers(0, 10**6))
def test_the_bytes_do_not_tell_the_order_of_voting(
    tmp_path_factory: pytest.TempPathFactory, ballots: list[dict[str, int]], seed: int
) -> None:
    random = Random(seed)
    known = [(f"{random.getrandbits(128):032x}", ballot) for ballot in ballots]
    folder = tmp_path_factory.mktemp("urn")
    assert cast_all(folder / "1.db", known) == cast_all(
        folder / "2.db", random.sample(known, len(known))
    )
    # No journal is left that would tell it either.
    assert sorted(path.name for path in folder.iterdir()) == ["1.db", "2.db"]


@settings(max_examples=8)
@given(ballots=BALLOTS, seed=st.integers(0, 10**6))
def test_the_bytes_do_not_tell_who_voted_with_which_code(
    tmp_path_factory: pytest.TempPathFactory, ballots: list[dict[str, int]], seed: int
) -> None:
    random = Random(seed)
    known = [(f"{random.getrandbits(128):032x}", ballot) for ballot in ballots]
    codes = [f"{random.getrandbits(256):064x}" for _ in range(20)]
    used = codes[: len(ballots)]
    folder = tmp_path_factory.mktemp("urn")
    one = cast_all(folder / "1.db", known, codes, used)
    shuffled = random.sample(known, len(known)), random.sample(codes, len(codes))
    other = cast_all(folder / "2.db", *shuffled, random.sample(used, len(used)))
    assert one == other
    urns = SqliteUrns(lambda: folder / "1.db", str)
    assert urns.codes(ROUND) == {code: code in used for code in sorted(codes)}


def test_a_code_that_was_used_casts_nothing(urns: SqliteUrns) -> None:
    urns.add_codes(ROUND, ["ab" * 32])
    urns.cast(ROUND, [{}], code="ab" * 32)
    with pytest.raises(WmtError) as error:
        urns.cast(ROUND, [{}], code="ab" * 32)
    assert error.value.code is Code.CODE_USED
    assert urns.count(ROUND) == 1
    urns.cast(OTHER, [{}], code="ab" * 32)
    urns.empty(ROUND)
    assert (urns.codes(ROUND), urns.codes(OTHER)) == ({}, {"ab" * 32: True})


def cast_all(
    path: Path,
    ballots: list[tuple[str, dict[str, int]]],
    codes: Sequence[str] = (),
    used: Sequence[str] = (),
) -> bytes:
    """Return the bytes of an urn into which the ballots went one after the other.

    Args:
        codes: Handed out before.
        used: One for each ballot.
    """
    ids = iter([ballot_id for ballot_id, _ in ballots])
    urns = SqliteUrns(lambda: path, lambda: next(ids))
    if codes:
        urns.add_codes(ROUND, codes)
    for number, (_, ballot) in enumerate(ballots):
        urns.cast(ROUND, [ballot], code=used[number] if used else "")
    return path.read_bytes()


def test_without_room_to_tidy_up_the_ballot_is_in_and_the_order_hidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise WmtError(Code.DISK_FULL)

    monkeypatch.setattr("wmt_desktop.storage.sqlite.engine.run_alone", no_room)
    known = [(f"{number * 7919 % 101:032x}", {OPTIONS[number]: 1}) for number in range(20)]
    content = cast_all(tmp_path / "1.db", known)
    assert content == cast_all(tmp_path / "2.db", known[::-1])
    assert SqliteUrns(lambda: tmp_path / "1.db", str).count(ROUND) == 20


def test_nothing_of_a_ballot_stays_in_the_file_after_sealing(urns: SqliteUrns) -> None:
    for option in OPTIONS * 3:
        urns.cast(ROUND, [{option: 1}])
    urns.cast(OTHER, [{thing("cluster", 1): 1}])
    ballots = urns.content(ROUND).ballots
    before = len(urns.path.read_bytes())
    assert b"note:" in urns.path.read_bytes()
    urns.empty(ROUND)
    content = urns.path.read_bytes()
    assert b"note:" not in content
    assert ROUND.encode() not in content
    assert not any(bytes.fromhex(ballot_id) in content for ballot_id, _ in ballots)
    assert urns.count(ROUND) == 0
    assert urns.count(OTHER) == 1
    assert len(content) < before


def test_the_tables_have_no_room_for_time_order_or_author(urns: SqliteUrns) -> None:
    urns.cast(ROUND, [{}])
    with closing(sqlite3.connect(urns.path)) as connection:
        columns = {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        }
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            connection.execute("SELECT rowid FROM urn")
    assert columns == {
        "urn": ["round", "ballot_id", "content"],
        "turnout": ["round", "cast", "spoiled"],
        "channel": ["round", "kind", "issued", "cast", "spoiled", "unused", "dots"],
        "remark": ["round", "kind", "reason"],
        "code": ["round", "hash", "used"],
    }


def test_paper_and_hands_are_counted_beside_the_urn_and_erased_with_it(urns: SqliteUrns) -> None:
    assert urns.channels(ROUND) == ()
    urns.cast(ROUND, [{OPTIONS[0]: 1}])
    urns.cast(ROUND, [{OPTIONS[0]: 2}, {}], spoiled=1, kind=ChannelKind.PAPER)
    urns.cast(ROUND, [{OPTIONS[1]: 2}], kind=ChannelKind.PAPER)
    for people in (3, 7):
        hands = Channel(
            "", "", ROUND, kind=ChannelKind.HANDS, issued=people, cast=people, dots={OPTIONS[2]: 5}
        )
        urns.keep(ROUND, hands)
    known = Channel("", "", ROUND, "", ChannelKind.PAPER, 6, unused=2, reason="Torn")
    urns.keep(ROUND, known)
    paper = replace(known, cast=3, spoiled=1)
    assert urns.channels(ROUND) == (hands, paper)
    assert (urns.count(ROUND), urns.content(ROUND).issued) == (4, 5)
    urns.empty(ROUND)
    assert urns.channels(ROUND) == ()
    assert b"note:" not in urns.path.read_bytes()


def test_a_private_file_of_an_earlier_version_goes_on(urns: SqliteUrns) -> None:
    urns.cast(ROUND, [{OPTIONS[0]: 1}])
    with closing(sqlite3.connect(urns.path)) as connection:
        connection.execute("DROP TABLE channel")
        connection.commit()
    assert urns.channels(ROUND) == ()
    urns.cast(ROUND, [{OPTIONS[0]: 1}], kind=ChannelKind.PAPER)
    assert [each.cast for each in urns.channels(ROUND)] == [1]


def test_a_damaged_private_file_is_told(urns: SqliteUrns) -> None:
    urns.path.write_bytes(b"not a database" * 100)
    with pytest.raises(WmtError) as refused:
        urns.cast(ROUND, [{}])
    assert refused.value.code is Code.DATABASE_UNREADABLE
    assert refused.value.params["file"] == str(urns.path)


def test_an_error_that_may_end_in_a_log_names_no_ballot(tmp_path: Path) -> None:
    urns = SqliteUrns(lambda: tmp_path / "private.db", lambda: "07" * 16)
    with pytest.raises(IntegrityError) as failed:
        urns.cast(ROUND, [{OPTIONS[4]: 3}, {OPTIONS[5]: 3}])
    told = "".join(traceback.format_exception(failed.value))
    assert "INSERT INTO urn" in told
    assert OPTIONS[4] not in told


def test_an_urn_whose_first_ballot_failed_is_empty_and_takes_the_next(tmp_path: Path) -> None:
    ids = iter(["07" * 16, "07" * 16, "08" * 16])
    urns = SqliteUrns(lambda: tmp_path / "private.db", lambda: next(ids))
    with pytest.raises(IntegrityError):
        urns.cast(ROUND, [{}, {}])
    assert urns.path.exists()
    assert urns.count(ROUND) == 0
    assert urns.content(ROUND) == Urn((), 0)
    assert urns.check() == "ok"
    assert urns.cast(ROUND, [{}]) == 1


def test_an_open_urn_leaves_the_laptop_in_no_copy(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.urns.cast(ROUND, [{OPTIONS[4]: 1}])
    backup = laptop.path.with_name("backup.db")
    laptop.store.backup(backup)
    for file in (backup, laptop.path, laptop.path.with_name(laptop.path.name + "-wal")):
        assert not file.exists() or OPTIONS[4].encode() not in file.read_bytes()
    assert laptop.digest() == laptop.digest()
    laptop.store.restore(backup)
    assert laptop.store.urns.count(ROUND) == 1


def test_a_damaged_urn_keeps_nobody_from_the_notes(laptop: Laptop) -> None:
    laptop.begin()
    laptop.store.urns.path.write_bytes(b"coffee" * 1000)
    laptop.store.close()
    laptop.add_note(1, "one")
    assert len(laptop.notes()) == 1


def seal(laptop: Laptop, *ballots: tuple[int, dict[str, int]], issued: int = 0) -> None:
    rows: list[list[object]] = [[f"{number:032x}", content] for number, content in ballots]
    laptop.append(["urn", ROUND, rows, issued or len(rows), 0], action="round.close")


def urns_of(laptop: Laptop) -> tuple[Urn, ...]:
    """Return the urns without what each laptop thinks of who sealed them."""
    with laptop.store.read() as reader:
        urns = reader.urns(ROUND)
    return tuple(replace(urn, stream="", device="", standing=Standing.OWN) for urn in urns)


def disputes(laptop: Laptop) -> tuple[Conflict, ...]:
    with laptop.store.read() as reader:
        return reader.conflicts(ARENA)


@pytest.fixture
def pair(open_laptop: OpenLaptop) -> tuple[Laptop, Laptop]:
    one, two = open_laptop("a"), open_laptop("b")
    one.begin()
    two.take_from(one)
    return one, two


def exchange(one: Laptop, two: Laptop) -> None:
    one.take_from(two)
    two.take_from(one)
    assert one.digest() == two.digest()
    assert urns_of(one) == urns_of(two)


def test_sealing_twice_after_a_crash_counts_once(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    for _ in range(2):
        seal(one, (1, {OPTIONS[0]: 2}), (2, {}))
    exchange(one, two)
    assert urns_of(one) == (Urn(((f"{1:032x}", {OPTIONS[0]: 2}), (f"{2:032x}", {})), 2),)
    assert disputes(one) == ()


def test_each_laptop_that_held_an_urn_is_told_apart(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    seal(one, (1, {OPTIONS[0]: 1}))
    seal(two, (2, {OPTIONS[1]: 1}), (3, {}), issued=4)
    exchange(one, two)
    assert sorted(len(urn.ballots) for urn in urns_of(one)) == [1, 2]
    assert sorted(urn.issued for urn in urns_of(one)) == [1, 4]


def test_a_copied_laptop_does_not_count_a_ballot_twice(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    seal(one, (1, {OPTIONS[0]: 1}))
    seal(two, (1, {OPTIONS[0]: 1}), (2, {OPTIONS[0]: 5}))
    exchange(one, two)
    ballots = {ballot_id for urn in urns_of(one) for ballot_id, _ in urn.ballots}
    assert ballots == {f"{1:032x}", f"{2:032x}"}
    assert disputes(one) == ()


def carry(one: Laptop, stream: Stream, key: str) -> None:
    """Take in a file with one stream that a key signed."""
    with one.store.write() as writer:
        writer.merge(session_of([stream], sha256(stream.head + key.encode()).hexdigest(), key))


def standings(laptop: Laptop) -> list[tuple[int, Standing]]:
    """Return for each urn how many ballots lie in it and how far it is trusted."""
    with laptop.store.read() as reader:
        return sorted((len(urn.ballots), urn.standing) for urn in reader.urns(ROUND))


def forged(stream: Stream, *numbers: int) -> Stream:
    """Return a stream to which somebody added ballots; nothing but their own key stops them."""
    last = read_header(stream.lines()[-1])
    papers = [[f"{number:032x}", {OPTIONS[0]: 1}] for number in numbers]
    header = replace_header(last, number=last.number + 1, clock=last.clock + 1, seen={}, arena="")
    line = write_line(header, [["urn", ROUND, papers, len(papers), 0]])
    lines = [*stream.lines(), line]
    return stream_of(stream.id, lines, chain(stream.head, line), stream.public_key, stream.device)


FRIEND, STRANGER = "f" * 64, "5" * 64


@on_both
def test_nobody_adds_ballots_to_what_a_trusted_laptop_sealed(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    with one.store.write() as writer:
        writer.set_standing(FRIEND, "Friend", Standing.ACCEPTED)
        writer.set_standing(STRANGER, "Stranger", Standing.NEW)
    seal(two, (1, {OPTIONS[0]: 1}))
    theirs = two.stream(two.own())
    carry(one, theirs, FRIEND)
    assert standings(one) == [(1, Standing.ACCEPTED)]
    carry(one, forged(theirs, 2, 3), STRANGER)
    assert standings(one) == [(1, Standing.ACCEPTED), (2, Standing.NEW)]
    # Nor does a fork of it, and who vouches for all of it makes all of it count.
    seal(two, (1, {OPTIONS[0]: 1}))
    carry(one, two.stream(two.own()), STRANGER)
    assert standings(one)[0] == (1, Standing.ACCEPTED)
    carry(one, forged(theirs, 2, 3), FRIEND)
    assert (3, Standing.ACCEPTED) in standings(one)


@on_both
def test_nobody_adds_ballots_to_what_was_sealed_here(pair: tuple[Laptop, Laptop]) -> None:
    one, _ = pair
    seal(one, (1, {OPTIONS[0]: 1}))
    ours = one.stream(one.own())
    carry(one, forged(ours, 2, 3), STRANGER)
    assert standings(one) == [(1, Standing.OWN), (2, Standing.NEW)]
    one.add_note(1, "written behind them")
    seal(one, (4, {OPTIONS[0]: 1}))
    assert standings(one) == [(2, Standing.NEW), (2, Standing.OWN)]


def test_a_stream_that_claims_the_own_key_is_not_own(open_laptop: OpenLaptop) -> None:
    one, two = open_laptop("a"), open_laptop("b")
    own_key = "0" * 64
    one.store._who = replace(one.store._who, public_key=bytes.fromhex(own_key))
    one.begin()
    two.take_from(one)
    seal(two, (1, {OPTIONS[0]: 1}))
    claimed = replace(two.stream(two.own()), public_key=bytes.fromhex(own_key))
    carry(one, claimed, STRANGER)
    carry(one, claimed, own_key)
    assert standings(one) == [(1, Standing.NEW)]


@on_both
def test_one_ballot_with_two_contents_is_disputed(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    seal(one, (1, {OPTIONS[0]: 1}))
    seal(two, (1, {OPTIONS[0]: 3}))
    exchange(one, two)
    for laptop in pair:
        (dispute,) = disputes(laptop)
        assert (dispute.entity, dispute.field, dispute.arena) == (ROUND, "ballot", ARENA)
        assert [(each.value, each.device, each.kept) for each in dispute.versions] == [
            ({OPTIONS[0]: 1}, "Laptop a", False),
            ({OPTIONS[0]: 3}, "Laptop b", False),
        ]


def test_the_digest_covers_ballots_and_figures(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    seal(one, (1, {OPTIONS[0]: 1}))
    digest = one.digest()
    assert digest != two.digest()
    seal(one, (1, {OPTIONS[0]: 1}), issued=7)
    assert one.digest() != digest
