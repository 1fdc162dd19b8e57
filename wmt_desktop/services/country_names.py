"""Names of countries in the languages of the program.

Source: Unicode CLDR, in ``resources/countries``: a code and a name on each line.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wmt_desktop.services.packaged import RESOURCES


def country_name(code: str, language: str) -> str:
    """Return the name of a country (ISO 3166-1), or the code itself; an empty one stays empty."""
    return _names(language).get(code, code) if code else ""


@cache
def _names(language: str) -> Mapping[str, str]:
    file = RESOURCES / "countries" / f"{language}.txt"
    lines = file.read_text("utf-8").splitlines()
    return {code: name for code, _, name in (line.partition(" ") for line in lines)}
