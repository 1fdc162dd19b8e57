"""Figures, money and dates are written as each language writes them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reports import full
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.rounds import Method
from wmt_desktop.reports.vote_sections import VoteSections
from wmt_desktop.reports.wording import day, money, percent
from wmt_desktop.services.figures import number
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import Wording

MINUTE = 28_779_120
"""Noon of 19 September 2024 (UTC): that day in all of Europe."""


@pytest.mark.parametrize(
    ("language", "figure", "amount", "share"),
    [
        ("en", "−1,234.5", "€5,200.50", "93%"),
        ("lv", "−1234,5", "5200,50 €", "93 %"),
        ("fi", "−1 234,5", "5 200,50 €", "93 %"),
        ("sv", "−1 234,5", "5 200,50 €", "93 %"),
        ("et", "−1234,5", "5200,50 €", "93%"),
        ("pl", "−1234,5", "5200,50 €", "93%"),
        ("nb", "−1 234,5", "5 200,50 €", "93 %"),
        ("de", "−1.234,5", "5.200,50 €", "93 %"),
    ],
)
def test_figures(language: str, figure: str, amount: str, share: str) -> None:
    wording = Wording(language, TRANSLATIONS)
    written = (
        number(-1_234.5, language, 1),
        money(520_050, "EUR", language),
        percent(0.934, language, wording),
    )
    assert tuple(" ".join(each.split()) for each in written) == (figure, amount, share)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_has_its_figure_and_its_year_and_each_month_is_another_word(language: str) -> None:
    wording = Wording(language, TRANSLATIONS)
    assert {"2024", "19"} <= set(day(MINUTE, wording).replace(".", " ").split())
    months = {day(MINUTE + 60 * 24 * 30 * month, wording) for month in range(12)}
    assert len({"".join(filter(str.isalpha, each)) for each in months}) == 12


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(1, 40, 3), (5, 40, 13), (29, 200, 15), (0, 3, 0)]
)
def test_a_half_per_cent_goes_up(part: int, whole: int, shown: int) -> None:
    assert percent(part / whole, "en", Wording("en", TRANSLATIONS)) == f"{shown}%"


def test_nothing_is_a_dash() -> None:
    assert money(None, "EUR", "en") == "–"
    assert day(0, Wording("en", TRANSLATIONS)) == ""


@pytest.mark.parametrize(
    ("method", "dots", "most", "words"),
    [
        (Method.DOTS, 5, 3, "Every voter had 5 dots, up to 3 on one idea."),
        (Method.DOTS, 1, 1, "Every voter could choose one idea."),
        (Method.APPROVAL, 1, 1, "Every voter could choose one idea."),
        (Method.APPROVAL, 2, 1, "Every voter could choose up to 2 ideas."),
        (Method.APPROVAL, 99, 1, "Every voter could tick whatever they support."),
        (Method.SCORE, 9, 4, "Every voter gave each idea 0 to 4 points."),
    ],
)
def test_a_report_says_how_ballots_were_filled_in(
    method: Method, dots: int, most: int, words: str
) -> None:
    sections = VoteSections(full.report(), "en", Wording("en", TRANSLATIONS))
    round_ = replace(full.CHOICE, method=method, dots=dots, max_per_option=most)
    assert sections.rules_sentence(round_).startswith(words)
