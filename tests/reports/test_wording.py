"""Figures, money and dates are written as each language writes them."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.arena import LANGUAGES
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


def test_nothing_is_a_dash() -> None:
    assert money(None, "EUR", "en") == "–"
    assert day(0, Wording("en", TRANSLATIONS)) == ""
