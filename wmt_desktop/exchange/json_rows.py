"""Rows of notes and initiatives from the JSON document of an arena, for an import."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.tables import ROWS, Row, read_bytes

BYTES = 50 * 2**20
_NOTE = ("text", "theme", "cluster", "author", "lang", "heard", "id", "merged into")
_INITIATIVE = (
    "title",
    "cost",
    "lead",
    "change",
    "partners",
    "steps",
    "theme",
    "cost lines",
    "money from",
    "state aid",
)


def note_rows(path: Path) -> tuple[Row, ...]:
    """Return headings and one row per note, each behind the one that it was merged into.

    Raises:
        WmtError: As ``tables.read_bytes``; ``JSON_MALFORMED`` with ``file``.
    """
    return _rows(path, "notes", _NOTE, _notes)


def initiative_rows(path: Path) -> tuple[Row, ...]:
    """Return headings and one row per initiative.

    Raises:
        WmtError: As ``note_rows``.
    """
    return _rows(path, "initiatives", _INITIATIVE, _initiatives)


def _rows(path: Path, key: str, headings: Sequence[str], read: Any) -> tuple[Row, ...]:
    data = read_bytes(path, BYTES)
    try:
        document = json.loads(data)
        found = [tuple(map(_text, row)) for row in read(document[key])]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise WmtError(Code.JSON_MALFORMED, file=path.name) from error
    if len(found) > ROWS:
        raise WmtError(Code.FILE_TOO_LARGE, file=path.name)
    return tuple(enumerate((tuple(headings), *found), start=1))


def _notes(notes: list[dict[str, Any]]) -> Iterator[Sequence[object]]:
    for note in notes:
        merged = note.get("merged") or []
        # A note is counted with those merged into it; each row carries its own.
        own = note.get("heard", 1) - sum(part.get("heard", 1) for part in merged)
        yield _note(note, note.get("cluster"), own, "")
        for part in merged:
            yield _note(part, note.get("cluster"), part.get("heard", 1), note["note"])


def _note(note: dict[str, Any], cluster: object, heard: int, into: str) -> Sequence[object]:
    words = (note["text"], note.get("theme"), cluster, note.get("author"), note.get("lang"))
    return (*words, heard, note.get("note"), into)


def _initiatives(initiatives: list[dict[str, Any]]) -> Iterator[Sequence[object]]:
    for each in initiatives:
        steps = each.get("steps") or []
        lines = [f"{line['what']}: {_text(line['amount'])}" for line in each.get("lines") or []]
        words = (each.get("lead"), each.get("change"), each.get("partners"))
        aid = each.get("aid")
        yield (
            each["title"],
            each.get("cost"),
            *words,
            "\n".join(map(str, steps)),
            each.get("theme"),
            "\n".join(lines),
            each.get("funding"),
            "" if aid == "none" else aid,
        )


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.2f}"
    if isinstance(value, str | int):
        return str(value).strip()
    raise TypeError(value)
