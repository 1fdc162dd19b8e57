from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.personal import find_personal


@pytest.mark.parametrize(
    "text",
    [
        "anna.berzina@example.lv",
        "jüri+arena@ülikool.ee",
        "A_B-c@mail.example.co.uk",
        # international
        "+371 2612 3456",
        "+37126123456",
        "+358 40 123 4567",
        "+372 512 3456",
        "+372 5123 4567",
        "+47 912 34 567",
        "+48 501 234 567",
        "+48 501-234-567",
        "+49 (0)30 1234567",
        "+49 (30) 123 45-67",
        "00371 67 123 456",
        "0049 30 123456",
        # Finland
        "040 123 4567",
        "0401234567",
        "050-1234567",
        "09 1234 5678",
        # Germany
        "030 1234567",
        "030/1234567",
        "(030) 123 45 67",
        "0151 23456789",
        "0171/123 45 67",
        # Latvia
        "26123456",
        "2612 3456",
        "26 123 456",
        "67 12 34 56",
        # Estonia
        "512 3456",
        "5123 4567",
        "600 12 34",
        # Norway
        "912 34 567",
        "22 12 34 56",
        "91234567",
        # Poland
        "501 234 567",
        "501-234-567",
        "22 123 45 67",
        "501234567",
    ],
)
def test_what_is_found_wherever_it_stands(text: str) -> None:
    for sentence in ("{}", "Zvanīt {}.", "({})", "Jānis, {}, Cēsis", "Garden\n{}\n2035-2044"):
        assert find_personal(sentence.format(text)) == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2035-2044",
        "2035–2044",
        "2024 2025 2026",
        "1990 2040",
        "24.12.2035",
        "24-12-2035",
        "2035-12-24",
        "01.02.2035",
        "01-02-2035",
        "20351224",
        "24122035",
        "12 500 000",
        "25 000 000",
        "25000000",
        "26 123 456 €",
        "€ 26 123 456",
        "EUR 26123456",
        "501 234 567 zł",
        "912 34 567 kr",
        "1 234 567 890",
        "9 036 936 768",
        "1 007 338 548",
        "1 893 223 people",
        "500 000",
        "12,345,678",
        "12.345.678",
        "26123456.50",
        "3.14159265",
        "09:30-10:45",
        "LV-4101",
        "100 % by 2040",
        "table 5, 12 notes, 3 x 45 minutes",
        "note:3f2a26123456aa",
        "@home",
        "me@home",
        "a@b.1",
        "ISO 14001:2015",
        "CO2 -55 %",
    ],
)
def test_what_is_not_personal(text: str) -> None:
    assert find_personal(text) == ()


@pytest.mark.parametrize(
    "text", ["tel. 1234567", "Tālr.: 2035 2044", "phone 12345", "puh 500 000", "Telefon: 5123456"]
)
def test_a_word_says_that_a_number_is_to_be_called(text: str) -> None:
    assert len(find_personal(text)) == 1


def test_several_in_one_text() -> None:
    text = "Anna anna@example.lv, 26 123 456 un +371 67123456; Jānis 2612 3456 (2035-2044)"
    assert find_personal(text) == (
        "anna@example.lv",
        "+371 67123456",
        "26 123 456",
        "2612 3456",
    )


_digit = st.sampled_from("0123456789")


@given(
    prefix=st.sampled_from(["+371", "+358", "+372", "+47", "+48", "+49", "00371", "0049"]),
    digits=st.text("123456789", min_size=7, max_size=10),
    gap=st.sampled_from(["", " ", "-", "\u00a0"]),
    size=st.integers(2, 4),
)
def test_any_international_number(prefix: str, digits: str, gap: str, size: int) -> None:
    groups = [digits[at : at + size] for at in range(0, len(digits), size)]
    number = gap.join([prefix, *groups])
    assert find_personal(f"Zvani {number}!") == (number,)


@given(start=st.integers(1900, 2190), end=st.integers(1900, 2190), dash=st.sampled_from("-–— /"))
def test_no_range_of_years(start: int, end: int, dash: str) -> None:
    assert find_personal(f"vision {start}{dash}{end}, 40 people") == ()


@given(amount=st.integers(0, 10**12), sign=st.sampled_from(["€", "EUR", "zł", "kr", "%"]))
def test_no_sum_of_money(amount: int, sign: str) -> None:
    for written in (f"{amount}", f"{amount:,}".replace(",", " "), f"{amount:,}"):
        assert find_personal(f"budget {written} {sign}") == ()


@given(text=st.text(st.sampled_from("0123456789+-()/. @aé\n€,"), max_size=60) | st.text())
def test_what_is_found_stands_in_the_text(text: str) -> None:
    for found in find_personal(text):
        assert found in text


@pytest.mark.parametrize(
    "part", ["1", "1 ", "0", "00", "+1", "a", "a.", "a@", "a@a.", "(0", "2035-"]
)
def test_a_long_text_is_searched_at_once(part: str) -> None:
    text = (part * 20_000)[:20_000]
    started = time.process_time()
    find_personal(text)
    assert time.process_time() - started < 0.5
