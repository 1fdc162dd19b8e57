"""Reading many operations at once says the same as reading one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wmt_desktop.domain.log import SCHEMA, Header, Operation, Parts, read_headers
from wmt_desktop.domain.operations import Set, read, read_sets
from wmt_desktop.domain.summary import WEIGHED, Summary, UnsoundError

NOTE = "note:" + "b" * 32
ROUND = "round:" + "c" * 32
SOUND = b'["set","note","%s","text","x"]' % NOTE.encode()

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
SALTS = st.sampled_from([0, 15, 16, 64, 65]).flatmap(
    lambda size: st.sampled_from(["a", "ā", "😀"]).map(lambda each: size * each)
)
SETS = st.tuples(
    st.sampled_from(["set", "set", "set", "urn", "redact", "erased", "new", 1]),
    st.sampled_from(["note", "note", "round", "unknown", 1]),
    st.sampled_from([NOTE, NOTE, NOTE, ROUND, "unknown:" + "0" * 32, "note:1", None]),
    st.sampled_from(["text", "heard", "theme", "place", "cluster", "written", "new", "", 5]),
    st.sampled_from(["x", 3, -1, True, None, "food", [1, 2], "n" * 40_000, 2**53, 2**70]) | JSON,
)
KNOWN_SETS = st.sampled_from(
    [
        ["set", "note", NOTE, "heard", 3],
        ["set", "note", NOTE, "text", "Mežs\t\n"],
        ["set", "note", NOTE, "place", [1, 2]],
        ["set", "round", ROUND, "stage", "open"],
    ]
)
SOUND_SETS = KNOWN_SETS | st.sampled_from(
    [
        ["set", "note", NOTE, "unknown", {"a": [1.5]}],
        ["set", "note", NOTE, "question", "known of others"],
        ["set", "unknown", "unknown:" + "0" * 32, "x", None],
    ]
)
WRITTEN = (SOUND_SETS | SETS.map(list) | st.lists(JSON, max_size=6)).map(msgspec.json.encode)
SALTED = st.tuples(SOUND_SETS, SALTS | JSON).map(
    lambda each: msgspec.json.encode([*each[0], each[1]])
)
HOSTILE = st.sampled_from(
    [
        b"",
        b" ",
        b"[]",
        b"[1]",
        b"[1][2]",
        b"[[1]",
        b"[1]]",
        b"null",
        b"{}",
        b"\xff",
        b'["set"',
        b'"note"]',
        b"[" * 5_000 + b"]" * 5_000,
        b'["set","note","%s","new",%s]' % (NOTE.encode(), b"[" * 99 + b"]" * 99),
        SOUND + SOUND,
        SOUND + b" ",
        b"\r" + SOUND,
        SOUND + b"\r",
        SOUND.replace(b'"x"', b'"\\ud800"'),
        SOUND.replace(b'"x"', b'"\xed\xa0\x80"'),
        SOUND.replace(b'"x"', b'"\x00"'),
        SOUND.replace(b'"x"', b"1e999"),
        SOUND.replace(b'"set"', b'"s\\u0065t"'),
        b"!" + b"0" * 64,
    ]
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Return an operation with some bytes changed; none of them ends it."""
    part = bytearray(draw(WRITTEN))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(part)))
        wrong = draw(st.sampled_from([b"[", b"]", b'"', b",", b" ", b"\\", b"0", b"\xc4", b""]))
        part[place : place + draw(st.integers(0, 2))] = wrong
    return bytes(part)


PARTS = st.lists(SOUND_SETS.map(msgspec.json.encode) | WRITTEN | SALTED | HOSTILE | damaged())
"""Operations that a file may hold, or claim to: without tabs and line feeds."""


def structure(part: bytes) -> list[Any] | None:
    """Return an operation that sets a field, as the format has it, whatever it says; else None."""
    try:
        found = msgspec.json.decode(part)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or len(found) not in {5, 6} or found[0] != "set":
        return None
    salt = found[5] if len(found) == 6 else "s" * 16
    texts = all(isinstance(each, str) for each in (*found[1:4], salt))
    return found if texts and 16 <= len(salt) <= 64 else None


@given(parts=PARTS)
@example(parts=[b"[1][2]", b""])
@example(parts=[SOUND + SOUND, b" "])
@example(parts=[SOUND[:-1], SOUND + b"]", SOUND])
@example(parts=[SOUND + SOUND, b'["set"', b"]" + SOUND])
@example(parts=[SOUND.replace(b'"x"', b"[1"), b"2]]"])
@example(parts=[SOUND.replace(b'"x"', b"[[1]"), b"[2]]]"])
def test_sets_that_are_read_at_once_are_each_what_stands_there(parts: list[bytes]) -> None:
    sets = read_sets(parts)
    expected = [structure(part) for part in parts]
    if sets is not None:
        found = [["set", *msgspec.structs.astuple(each)] for each in sets]
        # By their words: True is no 1.
        assert repr(found) == repr([each and [*each, ""][:6] for each in expected])


@given(parts=st.lists(KNOWN_SETS.map(msgspec.json.encode), min_size=1))
def test_what_is_usual_is_read_at_once(parts: list[bytes]) -> None:
    sets = read_sets(parts)
    assert sets is not None
    assert list(map(repr, sets)) == [f"Known{read(part, newer=False)!r}" for part in parts]


def said(headers: Sequence[Header], lines: Sequence[Sequence[bytes]]) -> tuple[object, ...]:
    """Return what a summary must say, or the place of what it refuses, operation by operation."""
    values: dict[str, dict[str, object]] = {}
    odd: set[str] = set()
    others: list[Operation] = []
    holes = 0
    for header, parts in zip(headers, lines, strict=True):
        newer = header.schema > SCHEMA
        for index, part in enumerate(parts, start=1):
            if part[:1] == b"!":
                holes += 1
                continue
            try:
                operation = read(part, newer=newer)
            except ValueError:
                return header.number, index
            if isinstance(operation, Set):
                values.setdefault(operation.entity, {})[operation.name] = operation.value
                if newer or operation.kind in WEIGHED:
                    odd.add(operation.entity)
            else:
                others.append(operation)
    return values, sorted(odd), others, holes


def summed(headers: Sequence[Header], lines: Sequence[Sequence[bytes]]) -> tuple[object, ...]:
    """Return what a summary says, or the place of what it refuses."""
    summary = Summary(checking=True)
    every: list[bytes] = []
    starts = [0]
    for parts in lines:
        every += [b"", *parts]
        starts.append(len(every))
    try:
        if headers:
            summary.add(headers, Parts(every, starts))
    except UnsoundError as error:
        return error.number, error.index
    assert summary.operations == sum(map(len, lines))
    values = {name: values for here in summary.things.values() for name, values in here.items()}
    return values, sorted(summary.odd), [each.operation for each in summary.others], summary.holes


@given(lines=st.lists(PARTS, max_size=4), newer=st.integers(0, 8))
@example(lines=[[SOUND], [b"[1][2]", b""]], newer=8)
@example(lines=[[], []], newer=8)
def test_a_summary_says_what_each_operation_says(lines: list[list[bytes]], newer: int) -> None:
    headers = [
        Header(number, number << 16, 1, SCHEMA + (number > newer))
        for number in range(1, len(lines) + 1)
    ]
    assert repr(summed(headers, lines)) == repr(said(headers, lines))


def test_a_summary_begins_with_the_first_entry_even_where_that_says_nothing() -> None:
    summary = Summary(checking=True)
    for number in (1, 2):
        summary.add([Header(number, number << 16, 1, 1)], Parts([b"{}"], [0, 1]))
    assert (summary.first.number, summary.last.number) == (1, 2)


@pytest.mark.parametrize(
    "parts",
    [
        [b'{"n":1,"t":2,"w":3,"v":1}{"n":1,"t":2,"w":3,"v":1}', b""],
        [b'{"n":1,"t":2,"w":3,"v":1,"d":{"a":1}', b"}"],
        [b'{"n":1,"t":2,"w":3,"v":1,"d":', b'{"a":1}}'],
        [b'{"n":1,"t":2,"w":3,"v":1}', b'[{"n":1}]'],
    ],
)
def test_headers_that_are_read_at_once_are_each_one(parts: list[bytes]) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_headers(parts)
