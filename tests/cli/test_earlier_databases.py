"""Databases of every earlier schema open, with everything that was in them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.wmt import Wmt
from wmt_desktop.storage.version import SCHEMA_VERSION

CORPUS = Path(__file__).parents[1] / "corpus" / "databases"


def questions(arena: str, round_id: str) -> dict[str, tuple[str, ...]]:
    """Return the commands whose answers are kept beside a database."""
    return {
        "notes": ("notes", "list", arena),
        "clusters": ("clusters", "list", arena),
        "result": ("vote", "result", round_id),
        "initiatives": ("initiatives", "list", arena),
        "conflicts": ("conflicts", arena),
        "arena": ("arena", "show", arena),
    }


def test_there_is_a_database_of_each_earlier_schema() -> None:
    found = {path.name for path in CORPUS.glob("schema-*")}
    assert found >= {
        f"schema-{schema}.{ending}"
        for schema in range(1, SCHEMA_VERSION)
        for ending in ("db.gz", "json")
    }


@pytest.mark.parametrize("packed", sorted(CORPUS.glob("*.db.gz")), ids=lambda path: path.name)
def test_an_earlier_database_says_what_it_said(packed: Path, wmt: Wmt) -> None:
    (wmt.folder / "laptop.db").write_bytes(gzip.decompress(packed.read_bytes()))
    expected = json.loads(packed.with_name(packed.name.replace("db.gz", "json")).read_text("utf-8"))
    arena = expected["arena"]["arena"]
    for name, command in questions(arena, expected["round"]).items():
        assert _says(wmt(*command), expected[name]), name
    assert wmt("doctor", "--rebuild")["ok"]


def _says(document: Any, earlier: Any) -> bool:
    """Tell whether a document says everything that an earlier one said; it may say more."""
    if isinstance(earlier, dict):
        return isinstance(document, dict) and all(
            name in document and _says(document[name], value) for name, value in earlier.items()
        )
    if isinstance(earlier, list):
        return len(document) == len(earlier) and all(map(_says, document, earlier))
    return bool(document == earlier)
