"""Session files of every released schema, which must open for ever; see ``tools/corpus.py``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tools.corpus import CONTENTS, CORPUS, contents
from wmt_desktop.services.services import Services

FILES = sorted(CORPUS.glob("schema-*/*.wmta*"))


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_released_file_opens_and_says_what_it_always_said(
    path: Path, new_laptop: Callable[[str], Services]
) -> None:
    known = json.loads((path.parent / CONTENTS).read_text(encoding="utf-8"))
    assert contents(path, new_laptop("fresh")) == known[path.name]


def test_what_was_merged_is_exported_again_word_for_word(
    tmp_path: Path, new_laptop: Callable[[str], Services]
) -> None:
    laptop = new_laptop("between")
    for path in (each for each in FILES if each.suffix == ".wmta"):
        with ZipFile(path) as archive:
            before = {
                name: archive.read(name)
                for name in archive.namelist()
                if name.startswith(("streams/", "files/"))
            }
        laptop.sessions.merge([path])
        (arena,) = laptop.sessions.verify(path).titles
        again = tmp_path / path.name
        laptop.sessions.export(arena, again)
        with ZipFile(again) as archive:
            assert before == {name: archive.read(name) for name in before}, path.name


def test_every_schema_has_its_variants() -> None:
    for schema in CORPUS.glob("schema-*"):
        known = json.loads((schema / CONTENTS).read_text(encoding="utf-8"))
        assert sorted(known) == sorted(each.name for each in schema.glob("*.wmta*"))
        assert len(known) >= 8
