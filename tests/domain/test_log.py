"""The log: lines, chains, the clock, and who knew what."""

from __future__ import annotations

from hashlib import sha256
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.log import (
    CLOCK_LIMIT,
    MINUTE_LIMIT,
    NAME_LIMIT,
    Change,
    Header,
    Stamp,
    chain,
    first_hash,
    heads,
    next_clock,
    read_header,
    read_operations,
    write_line,
)

STREAM = "0f" * 16
NUMBERS = st.integers(0, CLOCK_LIMIT - 1)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    header=st.builds(
        Header,
        number=NUMBERS,
        clock=NUMBERS,
        minute=st.integers(0, MINUTE_LIMIT - 1),
        schema=NUMBERS.map(lambda number: number or 1),
        seen=st.dictionaries(st.text(min_size=1), NUMBERS, max_size=5),
        undoes=NUMBERS,
        action=st.text(max_size=NAME_LIMIT),
        arena=st.text(max_size=NAME_LIMIT),
    ),
    operations=st.lists(st.lists(JSON, max_size=4).map(lambda rest: ["set", *rest]), max_size=4),
)
def test_a_line_reads_as_it_was_written(header: Header, operations: list[list[object]]) -> None:
    line = write_line(header, operations)
    assert b"\n" not in line
    assert line.count(b"\t") == len(operations)
    assert read_header(line) == header
    assert list(read_operations(line)) == operations


def test_the_bytes_of_a_line_never_change() -> None:
    header = Header(
        1, 5 << 16, 7, 1, seen={"b": 2, "a": 1}, undoes=3, action="note.add", arena="arena:1"
    )
    assert write_line(header, [["set", "note", "note:1", "text", "Mežs\t“ā”\n"]]).decode() == (
        '{"n":1,"t":327680,"w":7,"v":1,"d":{"a":1,"b":2},"u":3,"a":"note.add","r":"arena:1"}'
        '\t["set","note","note:1","text","Mežs\\t“ā”\\n"]'
    )


def test_members_of_a_header_that_a_newer_version_added_are_passed_over() -> None:
    assert read_header(b'{"n":1,"t":2,"w":3,"v":9,"zz":{"new":true}}') == Header(1, 2, 3, 9)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"n":1,"t":2,"w":3}',
        b'{"n":true,"t":2,"w":3,"v":1}',
        b'{"n":1.0,"t":2,"w":3,"v":1}',
        b'{"n":-1,"t":2,"w":3,"v":1}',
        b'{"n":1,"t":NaN,"w":3,"v":1}',
        b'{"n":1,"t":2,"w":3,"v":1,"d":[1]}',
        b'{"n":1,"t":2,"w":3,"v":1,"d":{"a":"1"}}',
        b'{"n":1,"t":2,"w":3,"v":1,"a":1}',
        b'{"n":1,"t":%d,"w":3,"v":1}' % CLOCK_LIMIT,
        b'{"n":1,"t":2,"w":%d,"v":1}' % MINUTE_LIMIT,
        b'{"n":1,"t":2,"w":3,"v":0}',
        b'{"n":1,"t":2,"w":3,"v":1,"a":"%s"}' % (b"a" * (NAME_LIMIT + 1)),
        b'{"n":1,"t":2,"w":3,"v":1,"r":"%s"}' % (b"a" * (NAME_LIMIT + 1)),
    ],
)
def test_a_header_of_another_shape_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_header(line)


@pytest.mark.parametrize("operation", [b"", b"{}", b"[]", b"[1]", b'["set"', b'"set"', b"[NaN]"])
def test_an_operation_of_another_shape_is_refused(operation: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_operations(b"{}\t" + operation)


def test_the_chain_covers_every_byte_and_the_order() -> None:
    line = write_line(Header(1, 1, 1, 1), [["set", "a"], ["set", "b"]])
    start = first_hash(STREAM)
    assert start == sha256(bytes.fromhex(STREAM)).digest()
    whole = chain(start, line)
    header, one, two = line.split(b"\t")
    parts = b"".join(sha256(part).digest() for part in (header, one, two))
    assert whole == sha256(start + parts).digest()
    assert chain(start, b"\t".join([header, two, one])) != whole
    for position in range(len(line)):
        changed = line[:position] + bytes([line[position] ^ 1]) + line[position + 1 :]
        assert chain(start, changed) != whole


def test_the_chain_still_verifies_when_an_operation_is_redacted() -> None:
    line = write_line(Header(1, 1, 1, 1), [["set", "a", "Anna"], ["set", "b"]])
    header, one, two = line.split(b"\t")
    redacted = b"\t".join([header, b"!" + sha256(one).hexdigest().encode(), two])
    assert chain(first_hash(STREAM), redacted) == chain(first_hash(STREAM), line)
    assert read_operations(redacted) == (None, ["set", "b"])


@given(last=NUMBERS, now=st.integers(-(10**14), 10**14))
def test_the_clock_rises_and_never_falls_behind_the_present(last: int, now: int) -> None:
    clock = next_clock(last, now)
    assert clock > last
    assert clock >= now << 16
    assert clock in {last + 1, now << 16}


def test_a_change_is_before_another_when_its_writer_had_it() -> None:
    one = Change(Stamp(9, "a", 3, 0), "x")
    later = Change(Stamp(9, "a", 3, 1), "y")
    blind = Change(Stamp(10, "b", 1, 0), "z", {"a": 2})
    sighted = Change(Stamp(10, "b", 1, 0), "z", {"a": 3})
    assert later.knew_of(one)
    assert not one.knew_of(later)
    assert not blind.knew_of(one)
    assert sighted.knew_of(one)
    assert not one.knew_of(sighted)


def history(seed: int) -> list[Change]:
    """Write changes on three laptops that now and then take in all that another has."""
    random = Random(seed)
    streams = ("a", "b", "c")
    has = {stream: dict.fromkeys(streams, 0) for stream in streams}
    clock = dict.fromkeys(streams, 0)
    changes = []
    for _ in range(random.randrange(1, 14)):
        here, there = random.sample(streams, 2)
        if random.random() < 0.4:
            has[here] = {stream: max(has[here][stream], has[there][stream]) for stream in streams}
            clock[here] = max(clock[here], clock[there])
            continue
        has[here][here] += 1
        clock[here] += random.randrange(1, 4)
        knew = {stream: number for stream, number in has[here].items() if stream != here and number}
        stamp = Stamp(clock[here], here, has[here][here], 0)
        changes.append(Change(stamp, random.randrange(3), knew))
    random.shuffle(changes)
    return changes


@given(seed=st.integers(0, 10**9))
def test_heads_are_what_no_other_change_supersedes(seed: int) -> None:
    changes = history(seed)
    expected = [
        change
        for change in changes
        if not any(other.knew_of(change) for other in changes if other is not change)
    ]
    found = heads(changes)
    assert sorted(found, key=lambda change: change.stamp) == sorted(
        expected, key=lambda change: change.stamp
    )
    assert [change.stamp for change in found] == sorted(
        (change.stamp for change in found), reverse=True
    )
    if changes:
        # The clock counts over everything known, so the greatest stamp always stands.
        assert found[0].stamp == max(change.stamp for change in changes)
