"""Finding notes by words, theme, table, language and cluster."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.finding import Filter, find

ARENA = "arena:" + "0" * 32


def note(name: str, text: str = "Idea") -> Note:
    return Note(f"note:{name}", ARENA, text)


BUS = replace(note("bus", "Bus"), theme=Theme.MOBILITY, author="Table 1", lang="en", cluster="c:1")
JAM = replace(note("jam", "Ievārījums"), theme=Theme.FOOD, author="Table 2", lang="lv")
TRAM = replace(note("tram", "Tram"), theme=Theme.MOBILITY, author="Table 2")
ALL = (BUS, JAM, TRAM)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("darzenu kaste", "Dārzeņu kaste pie autobusa"),
        ("KASTE darzenu", "Dārzeņu kaste"),
        ("lodz", "Łódź na rowery"),
        ("strasse", "Straße für alle"),
        ("pupils'", "Pupils’ competition"),
    ],
)
def test_case_and_diacritics_make_no_difference(wanted: str, text: str) -> None:
    assert find((note("a", text), note("b", "Other")), Filter(wanted)) == ("note:a",)


def test_a_note_is_found_by_what_was_merged_into_it() -> None:
    coach = replace(note("coach", "Shared coach"), theme=Theme.ENERGY, merged_into=BUS.id)
    absorbed = {BUS.id: (coach,)}
    assert find(ALL, Filter("coach"), absorbed) == (BUS.id,)
    assert find(ALL, Filter(themes=frozenset({Theme.ENERGY})), absorbed) == (BUS.id,)
    # It lies where the note lies that holds it.
    assert find(ALL, Filter("coach", clusters=frozenset({"c:1"})), absorbed) == (BUS.id,)
    assert find(ALL, Filter("coach", clusters=frozenset({None})), absorbed) == ()


def test_translation_and_author_are_searched_and_empty_finds_nothing() -> None:
    with_translation = replace(note("a"), translation="Vegetable box", author="Table 5")
    assert find([with_translation], Filter("vegetable table 5")) == ("note:a",)
    assert find([with_translation], Filter("  ")) == ()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(themes=frozenset({Theme.MOBILITY})), [BUS, TRAM]),
        (Filter(themes=frozenset({Theme.MOBILITY, Theme.FOOD})), [BUS, JAM, TRAM]),
        (Filter(authors=frozenset({"Table 2"})), [JAM, TRAM]),
        (Filter(languages=frozenset({""})), [TRAM]),
        (Filter(clusters=frozenset({None})), [JAM, TRAM]),
        (Filter(clusters=frozenset({"c:1", None})), [BUS, JAM, TRAM]),
        (Filter("tr", frozenset({Theme.MOBILITY}), clusters=frozenset({None})), [TRAM]),
        (Filter("bus", authors=frozenset({"Table 2"})), []),
    ],
)
def test_any_of_one_kind_and_all_kinds_together(wanted: Filter, found: list[Note]) -> None:
    assert find(ALL, wanted) == tuple(each.id for each in found)


@given(
    st.frozensets(st.sampled_from(Theme)),
    st.frozensets(st.sampled_from(["Table 1", "Table 2", ""])),
    st.sampled_from(["", "a", "tram"]),
)
def test_a_narrower_filter_never_finds_more(
    themes: frozenset[Theme], authors: frozenset[str], words: str
) -> None:
    wide, narrow = Filter(themes=themes), Filter(words, themes, authors)
    if wide.active:
        assert set(find(ALL, narrow)) <= set(find(ALL, wide))
