"""Names of tables and pseudonyms as people read them.

A table is stored as ``Table 5`` whatever the language of the interface, so that files from different
laptops agree; only what is shown is translated.
"""

from __future__ import annotations

import re

from wmt_desktop.ui.i18n import fill, translate

_TABLE = re.compile(r"Table (\d{1,3})")


def table(number: int) -> str:
    """Return how a table is stored."""
    return f"Table {number}"


def table_number(author: str) -> int | None:
    """Return the number of a table, or None for a pseudonym."""
    found = _TABLE.fullmatch(author)
    return int(found[1]) if found else None


def author_name(author: str) -> str:
    """Return an author as it stands in lists; the empty one is "No table"."""
    number = table_number(author)
    if number is not None:
        return fill(translate("Author", "Table %1"), number)
    return author or translate("Author", "No table")


def author_mark(author: str) -> str:
    """Return the short form in the corner of a note: ``T5``."""
    number = table_number(author)
    if number is not None:
        #: Short for "Table 5", in the corner of a note.
        return fill(translate("Author", "T%1"), number)
    return author
