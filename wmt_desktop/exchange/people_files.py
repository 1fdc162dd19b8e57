"""Names of participants from a table that somebody hands in; they are kept nowhere."""

from __future__ import annotations

from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.headings import by_word, plain
from wmt_desktop.exchange.note_sheets import short
from wmt_desktop.exchange.tables import read_table
from wmt_desktop.services.reporting import Person

_COLUMNS = by_word(
    {
        "name": "name|participant|vārds|vārds, uzvārds|vārds un uzvārds|dalībnieks|nimi|osallistuja|"
        "namn|deltagare|osaleja|imię i nazwisko|nazwisko|uczestnik|navn|deltaker|Teilnehmende",
        "organisation": "organisation|organization|organizācija|iestāde|organisaatio|taho|"
        "organisatsioon|asutus|organizacja|instytucja|organisasjon|Einrichtung",
    }
)


def read_people(path: Path) -> tuple[Person, ...]:
    """Read a .csv or .xlsx with a column of names and perhaps one of organisations.

    Raises:
        WmtError: As ``tables.read_rows``; ``COLUMN_MISSING``, ``TEXT_TOO_LONG``.
    """
    table = read_table(path, lambda word: plain(word) in _COLUMNS)
    columns = {_COLUMNS.get(plain(heading)): at for at, heading in enumerate(table.headings)}
    if "name" not in columns:
        raise WmtError(Code.COLUMN_MISSING, file=path.name, column="name")

    def cell(cells: tuple[str, ...], name: str) -> str:
        at = columns.get(name)
        return short(" ".join(cells[at].split())) if at is not None and at < len(cells) else ""

    people = (Person(cell(cells, "name"), cell(cells, "organisation")) for _, cells in table.rows)
    return tuple(person for person in people if person.name)
