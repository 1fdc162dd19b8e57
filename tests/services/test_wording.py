"""Translation without Qt: places, plurals, and what a catalogue does not have."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP, Wording, fill, plural_index

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="lv">
<context><name>Board</name>
  <message><source>Notes</source><translation>Zīmītes</translation></message>
  <message><source>New</source><translation type="unfinished"></translation></message>
  <message><source>Gone</source><translation type="vanished">Prom</translation></message>
  <message><source>Bare</source></message>
  <message numerus="yes"><source>%n notes</source><translation>
    <numerusform>%n zīmīte</numerusform>
    <numerusform>%n zīmītes</numerusform>
    <numerusform>%n zīmīšu</numerusform>
  </translation></message>
</context></TS>
"""


@pytest.fixture
def latvian(tmp_path: Path) -> Wording:
    (tmp_path / "wmt_lv.ts").write_text(CATALOGUE, "utf-8")
    return Wording("lv", tmp_path)


def test_a_sentence_is_translated_in_its_context(latvian: Wording) -> None:
    assert latvian("Board", "Notes") == "Zīmītes"
    assert latvian("Home", "Notes") == "Notes"


@pytest.mark.parametrize("source", ["New", "Gone", "Bare", "Unknown"])
def test_what_is_not_translated_stays_english(latvian: Wording, source: str) -> None:
    assert latvian("Board", source) == source


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 zīmīšu"),
        (1, "1 zīmīte"),
        (21, "21 zīmīte"),
        (11, "11 zīmītes"),
        (75_696, "75\N{NO-BREAK SPACE}696 zīmītes"),
    ],
)
def test_plurals_follow_the_language(latvian: Wording, n: int, said: str) -> None:
    assert latvian("Board", "%n notes", None, n) == said


def test_a_language_without_a_catalogue_is_english(tmp_path: Path) -> None:
    nothing = Wording("fi", tmp_path)
    assert nothing("Board", "%n notes", None, 2) == "2 notes"
    assert nothing("Board", QT_TRANSLATE_NOOP("Board", "Notes")) == "Notes"


def test_english_has_its_own_plurals() -> None:
    english = Wording("en", TRANSLATIONS)
    said = [english("Actions", "write %n notes", None, n) for n in (1, 2)]
    assert said == ["write 1 note", "write 2 notes"]


# Source: CLDR plural rules; the order of forms is that of Qt Linguist.
@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("lv", {0: 2, 1: 0, 2: 1, 10: 1, 11: 1, 21: 0, 111: 1}),
        ("pl", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 22: 1, 112: 2}),
    ],
)
def test_plural_forms(language: str, forms: dict[int, int]) -> None:
    assert {n: plural_index(language, n) for n in forms} == forms


def test_places_are_filled_by_number() -> None:
    assert fill("%2 before %1, %1 again", "a", 3) == "3 before a, a again"
    assert fill("%1 and %3", "a") == "a and %3"
    assert fill("100 %", "a") == "100 %"


@given(st.lists(st.text(), min_size=1, max_size=9))
def test_a_value_is_never_read_as_a_place(values: list[str]) -> None:
    text = "|".join(f"%{number}" for number in range(1, len(values) + 1))
    assert fill(text, *values) == "|".join(values)


def test_one_word_of_two_meanings_is_translated_by_its_comment(tmp_path: Path) -> None:
    messages = "".join(
        f"<message><source>Place</source>{comment}<translation>{words}</translation></message>"
        for comment, words in (("", "Ort"), ("<comment>rank</comment>", "Platz"))
    )
    text = f"<TS><context><name>Report</name>{messages}</context></TS>"
    (tmp_path / "wmt_de.ts").write_text(text, "utf-8")
    translate = Wording("de", tmp_path)
    assert translate("Report", "Place") == "Ort"
    assert translate("Report", "Place", "rank") == "Platz"
    assert translate("Report", "Place", "seat") == "Ort"
