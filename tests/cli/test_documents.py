"""``wmt report`` and ``table``."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
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
    wmt("logo", board, "--without")
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
    wmt.refused("part-unknown", "report", board, wmt.folder / "r.pdf", "--leave-out", "vote")
    assert not list(wmt.folder.glob("*.p*"))


def test_evidence_is_written_and_checked(wmt: Wmt, board: str) -> None:
    out = wmt.folder / "evidence.zip"
    kept = wmt("keep", board, "2040-12-31")
    document = wmt("evidence", board, out, "--language", "fi")
    assert document["sha256"] == sha256(out.read_bytes()).hexdigest()
    assert document["keep_until"] == kept["keep_until"] == "2040-12-31"
    assert wmt("verify", out)["valid"]
    out.write_bytes(out.read_bytes()[:-400])
    assert wmt.run("--json", "verify", out).code == 1
    wmt.refused("date-invalid", "keep", board, "soon")
    wmt.refused("date-invalid", "keep", board, "9999-12-31")
    wmt.refused("date-past", "keep", board, "2020-01-01")
    wmt.refused("date-past", "keep", board, "0001-01-01")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert "programme asks" in wmt.run("keep", board, f"{tomorrow:%Y-%m-%d}").err
    assert wmt("keep", board, "rule")["keep_until"].endswith("-12-31")


def test_the_logo_is_asked_for_until_it_is_given_or_waived(wmt: Wmt, board: str) -> None:
    asked = wmt.run("report", board, wmt.folder / "r.pdf")
    assert "official logo" in asked.err
    wmt.refused("logo-invalid", "logo", board, wmt.file("logo.png", "no picture"))
    assert wmt("logo", board, "--without") == {"arena": board, "logo": None, "without_logo": True}
    assert wmt.run("report", board, wmt.folder / "r.pdf").err == ""


def test_names_come_from_a_table_and_stay_nowhere(wmt: Wmt, board: str) -> None:
    people = wmt.file("people.csv", "Vārds;Iestāde\nĢirts Žagars;Cēsis\n")
    before = wmt.digest()
    out = wmt.folder / "list.pdf"
    wmt("report", board, out, "--kind", "attendance", "--people", people)
    assert "Ģirts Žagars" in PdfReader(out).pages[0].extract_text()
    assert wmt.digest() == before


def test_a_table_of_initiatives_without_a_mark(wmt: Wmt, board: str) -> None:
    wmt("initiatives", "add", board, "--title", "Bread", "--cost", "12")
    out = wmt.folder / "initiatives.csv"
    wmt("table", board, out, "--initiatives", "--no-bom")
    assert out.read_bytes().startswith(b"Title,")
    assert b"Bread" in out.read_bytes()
