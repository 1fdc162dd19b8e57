"""What the log may say of each field."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.arena import TEXT_LIMIT, Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.fields import (
    DATACLASSES,
    FIELDS,
    SALTED,
    decode,
    default,
    encode,
    is_valid,
)
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.initiatives import Decision, FirstStep, Initiative
from wmt_desktop.domain.log import MINUTE_LIMIT
from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.state import DEFAULTS, build
from wmt_desktop.domain.voting.selection import STEP_FIELDS

ID = "note:" + "0" * 32
THINGS = [
    Arena("arena:" + "1" * 32, "Cēsis", stages=(Stage.IDEAS, Stage.VOTING), agenda=(25, 10)),
    Note(ID, "arena:" + "1" * 32, "Bench", theme=Theme.FOOD, place=(-3, 4), photos=("a" * 64,)),
    Cluster("cluster:" + "2" * 32, "arena:" + "1" * 32, "Shade", place=(0, 0)),
    Round(
        "round:" + "3" * 32,
        "arena:" + "1" * 32,
        "Which?",
        (Option(ID, "Bench", Theme.ENERGY, "Soliņš"), Option(ID, "Tree")),
    ),
    Initiative(
        "initiative:" + "4" * 32,
        "arena:" + "1" * 32,
        "Trees",
        steps=(FirstStep("dig"), FirstStep("plant", "Scouts", "May")),
    ),
    Decision(
        "decision:" + "5" * 32,
        "arena:" + "1" * 32,
        "greedy",
        100,
        ("initiative:" + "4" * 32,),
        90,
        steps=({**dict.fromkeys(STEP_FIELDS, 1), "share": [1, None, {"a": True}]},),
    ),
]


def test_every_field_of_every_kind_has_a_type() -> None:
    assert set(FIELDS) == set(DATACLASSES)
    for kind, dataclass_ in DATACLASSES.items():
        names = {field.name for field in fields(dataclass_)} - {"id"}
        assert names <= set(FIELDS[kind])
        assert set(FIELDS[kind]) - names <= {"deleted"}


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: kind_of(thing.id))
def test_a_thing_survives_the_log(thing: object) -> None:
    kind = kind_of(thing.id)  # type: ignore[attr-defined]
    values = {
        field.name: encode(kind, field.name, getattr(thing, field.name))
        for field in fields(thing)  # type: ignore[arg-type]
        if field.name != "id"
    }
    assert all(is_valid(kind, name, value) for name, value in values.items())
    for name, value in values.items():
        assert decode(kind, name, value) == getattr(thing, name)
    assert build(kind, thing.id, values) == thing  # type: ignore[attr-defined]


def test_every_default_is_valid() -> None:
    for kind, values in DEFAULTS.items():
        for name, value in values.items():
            assert is_valid(kind, name, value), (kind, name)


def test_a_field_without_a_default_says_so() -> None:
    assert default("note", "theme") == "none"
    assert default("arena", "stages")[0] == "system_map"  # type: ignore[index]
    for name in ("text", "nonsense"):
        with pytest.raises(KeyError):
            default("note", name)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("note", "text", 1),
        ("note", "text", "x" * (TEXT_LIMIT + 1)),
        ("note", "theme", "purple"),
        ("note", "theme", ["food"]),
        ("note", "heard", -1),
        ("note", "heard", 1.0),
        ("note", "heard", True),
        ("note", "heard", 2**53),
        ("note", "hidden", 1),
        ("note", "cluster", "cluster:1"),
        ("note", "cluster", 1),
        ("note", "place", [1]),
        ("note", "place", [1, "2"]),
        ("note", "place", [1.5, 2]),
        ("arena", "budget", -1),
        ("arena", "stages", ["ideas", "lunch"]),
        ("arena", "stages", []),
        ("arena", "stages", ["ideas"] * 8),
        ("arena", "stages", "ideas"),
        ("arena", "stages", [["ideas"]]),
        ("round", "options", [{"id": "x"}]),
        ("round", "options", [{"id": "x", "label": "", "theme": "red", "label_second": ""}]),
        ("initiative", "steps", ["a", 1]),
        ("decision", "selected", [None]),
        ("decision", "steps", ["ok"]),
        ("decision", "steps", [{"project": "x"}]),
        ("decision", "steps", [{**dict.fromkeys(STEP_FIELDS, 1), "share": 1.5}]),
        ("decision", "steps", [{**dict.fromkeys(STEP_FIELDS, 1), "share": [[[[[[1]]]]]]}]),
        ("decision", "made", MINUTE_LIMIT),
        ("round", "opened", -1),
        ("note", "order", "no key"),
        ("note", "lang", "../lv"),
        ("arena", "language", "l" * 36),
    ],
)
def test_a_senseless_value_is_refused(kind: str, name: str, value: object) -> None:
    assert not is_valid(kind, name, value)


def test_fields_and_kinds_of_a_newer_version_may_have_any_value() -> None:
    assert is_valid("note", "smell", {"any": [1.5]})
    assert is_valid("pathway", "text", 7)


def test_texts_in_which_a_person_could_be_named_are_salted() -> None:
    assert ("note", "text") in SALTED
    assert ("initiative", "steps") in SALTED
    assert ("round", "options") in SALTED
    assert ("note", "order") not in SALTED
    assert ("note", "theme") not in SALTED


@given(kind=st.text(), digits=st.text("0123456789abcdef", min_size=32, max_size=32))
def test_an_id_is_a_kind_and_32_digits(kind: str, digits: str) -> None:
    sound = bool(kind) and not set(kind) & {":", "\0"}
    assert is_entity_id(f"{kind}:{digits}") is sound
    if sound:
        assert kind_of(f"{kind}:{digits}") == kind
    for broken in (digits, f"{kind}:{digits}0", f"{kind}:{digits[1:]}", f"{kind}:{digits[1:]}G"):
        assert not is_entity_id(broken)
