"""Names of tables and pseudonyms as people read them."""

from __future__ import annotations

from wmt_desktop.services import names
from wmt_desktop.services.names import table_number
from wmt_desktop.ui.i18n import fill, translate


def table(number: int) -> str:
    """Return how a table is stored."""
    return f"Table {number}"


def author_name(author: str) -> str:
    """Return an author as it stands in lists; the empty one is "No table"."""
    return names.author_name(author, translate)


def author_mark(author: str) -> str:
    """Return the short form in the corner of a note: ``T5``."""
    number = table_number(author)
    if number is not None:
        #: Short for "Table 5", in the corner of a note.
        return fill(translate("Author", "T%1"), number)
    return author
