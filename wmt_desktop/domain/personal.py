"""Finding e-mail addresses and telephone numbers in texts, before they leave the laptop.

Numbers are found in the international form and in the national forms of Finland, Estonia, Latvia,
Poland, Norway and Germany (ITU-T E.123 and the countries' numbering plans). Years, dates and sums
of money are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")

_GAP = "[ \u00a0\u202f-]"
_INTERNATIONAL = re.compile(
    rf"(?<![\w+])(?:\+|(?<!\d{_GAP})00){_GAP}?[1-9](?:(?:{_GAP}|[./()]){{0,3}}\d){{6,14}}(?!\d)"
)
_TRUNK = re.compile(
    rf"(?<![\w.,:+/-])(?:\(0[1-9]\d{{0,4}}\)|0[1-9]\d{{0,4}})(?:{_GAP}?/?{_GAP}?\d{{2,10}}){{1,4}}(?![\w:]|[.,]\d)"
)
"""With the zero that Finns and Germans dial within the country: 040 123 4567, (030) 123 456."""
_RUN = re.compile(rf"(?<![\w.,:+/-])\d+(?:{_GAP}\d+)*(?![\w:]|[.,/]\d)")
_GROUP = re.compile(r"\d+")
_GOES_ON = re.compile(rf"\d{_GAP}").fullmatch

_NATIONAL = {
    (8,): "23456789",
    (4, 4): "23456789",  # Latvia, Estonia, Norway
    (2, 3, 3): "26",  # Latvia
    (2, 2, 2, 2): "23456789",  # Norway, Latvia
    (3, 2, 3): "489",  # Norway, mobile
    (3, 4): "34567",  # Estonia
    (3, 2, 2): "34567",
    (9,): "123456789",
    (3, 3, 3): "123456789",  # Poland
    (2, 3, 2, 2): "123456789",
}
"""Lengths of the groups of digits of a number, and with which digits it may begin."""
_LONGEST = max(map(len, _NATIONAL))

_CALL = re.compile(
    r"(?:\btel|\btlf|\btālr|\bmob|\bpuh|\bgsm|\bphone|\bhandy|☎|📞)[^\W\d]*[.:\s№#]{0,3}$",
    re.IGNORECASE,
)
"""Words after which any number is one to call."""
_MONEY_BEFORE = re.compile(r"(?:[€$£]|\b(?:eur|usd|nok|sek|pln|gbp|kr))\s?$", re.IGNORECASE)
_MONEY_AFTER = re.compile(
    r"\s?(?:[€$£%]|(?:,[-–—])|(?:eur|eir|usd|nok|sek|pln|gbp|kr|zł|zl|mil|mrd|mln|tūkst|tsd|tys|t\b|kg|m2|m²|km|ha\b|kwh|mwh))",
    re.IGNORECASE,
)


def find_personal(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses and telephone numbers in a text, as they stand there."""
    found: list[str] = []
    for pattern in (_EMAIL, _INTERNATIONAL, _TRUNK):
        # What was found is blanked, so that no number is found again inside it.
        for match in list(pattern.finditer(text)):
            if pattern is _TRUNK and not _is_trunk_number(match):
                continue
            found.append(match[0])
            text = text[: match.start()] + "\n" * len(match[0]) + text[match.end() :]
    found += (number for run in _RUN.finditer(text) for number in _numbers(text, run))
    return tuple(found)


def _is_trunk_number(match: re.Match[str]) -> bool:
    groups = _GROUP.findall(match[0])
    # 9 036 936 768 is no call to Finland.
    in_sum = {len(group) for group in groups} == {3} and _GOES_ON(
        match.string[: match.start()][-2:]
    )
    return 8 <= sum(map(len, groups)) <= 12 and not _is_date(groups) and not in_sum


def _numbers(text: str, run: re.Match[str]) -> Iterator[str]:
    """Return the telephone numbers in groups of digits that stand together."""
    groups = list(_GROUP.finditer(run[0]))
    digits = [group[0] for group in groups]
    if (
        _CALL.search(text, max(0, run.start() - 20), run.start())
        and 5 <= len("".join(digits)) <= 15
    ):
        yield run[0]
        return
    if _MONEY_BEFORE.search(text, max(0, run.start() - 5), run.start()):
        return
    if _MONEY_AFTER.match(text, run.end()):
        return
    start = 0
    while start < len(groups):
        for end in range(min(len(groups), start + _LONGEST), start, -1):
            window = digits[start:end]
            alone = end - start == len(groups)
            if _is_number(window) and (alone or not _is_by_thousands(window)):
                yield run[0][groups[start].start() : groups[end - 1].end()]
                start = end
                break
        else:
            start += 1


def _is_number(groups: list[str]) -> bool:
    return (
        groups[0][0] in _NATIONAL.get(tuple(map(len, groups)), "")
        and not groups[-1].endswith("000")
        and not _is_date(groups)
    )


def _is_by_thousands(groups: list[str]) -> bool:
    return len(groups) > 1 and all(len(group) == 3 for group in groups[1:])


def _is_date(groups: list[str]) -> bool:
    """Tell whether groups are years (2035-2044) or days (24-12-2035, 20351224)."""
    whole = "".join(groups)
    if all(map(_is_year, groups)):
        return True
    if len(whole) != 8 or len(groups) not in {1, 3}:
        return False
    return _is_day(whole[:4], whole[4:6], whole[6:]) or _is_day(whole[4:], whole[2:4], whole[:2])


def _is_day(year: str, month: str, day: str) -> bool:
    return _is_year(year) and 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _is_year(group: str) -> bool:
    return len(group) == 4 and 1800 <= int(group) < 2200
