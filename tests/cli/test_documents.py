"""``wmt report`` and ``table``."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from pypdf import PdfReader

from tests.cli.wmt import Wmt


def test_a_report_is_written_in_the_language_asked_for(wmt: Wmt, board: str) -> None:
    out = wmt.folder / "report.pdf"
    document = wmt("report", board, out, "--language", "lv", "--kind", "ideas")
    assert document == {
        "file": str(out),
        "pages": len(PdfReader(out).pages),
        "sha256": sha256(out.read_bytes()).hexdigest(),
    }
    page = wmt.folder / "report.html"
    for options, language in (((), "en"), (("--language", "lv"), "lv")):
        wmt("report", board, page, *options)
        assert f'lang="{language}"' in page.read_text("utf-8")
    wmt("--language", "lv", "report", board, page)
    assert 'lang="lv"' in page.read_text("utf-8")
    assert "Pages" in wmt.text("report", board, out)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "md", "json"])
def test_tables_are_written(wmt: Wmt, board: str, kind: str) -> None:
    out = wmt.folder / f"tables.{kind}"
    document = wmt("table", board, out)
    assert (document["pages"], document["sha256"]) == (0, sha256(out.read_bytes()).hexdigest())
    if kind == "json":
        assert "Oats" in json.dumps(json.loads(out.read_text("utf-8")))


def test_documents_that_cannot_be_written_are_refused(wmt: Wmt, board: str) -> None:
    folder = wmt.folder / "nowhere"
    wmt.refused("file-unwritable", "report", board, folder / "report.pdf")
    wmt.refused("file-unwritable", "table", board, folder / "tables.csv")
    for command in ("report", "table"):
        wmt.refused("file-type-unknown", command, board, wmt.folder / "out.doc")
    wmt.refused("decision-not-found", "report", board, wmt.folder / "d.pdf", "--kind", "decision")
    wmt.refused("language-unknown", "report", board, wmt.folder / "r.pdf", "--language", "tlh")
    wmt.refused("no-votes", "table", board, wmt.folder / "votes.pb")
    assert not list(wmt.folder.glob("*.p*"))
