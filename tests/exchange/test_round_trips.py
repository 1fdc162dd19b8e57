"""What was exported comes back by an import: all that a format can hold, and nothing else."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.exchange.test_table_files import ARENA, MEALS, english, report
from tests.reports import full
from wmt_desktop.domain.arena import LANGUAGES, Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import AidRegime, CostLine, FirstStep
from wmt_desktop.exchange.import_files import TableImportFiles
from wmt_desktop.exchange.table_files import TableFiles
from wmt_desktop.exchange.table_sheets import in_order
from wmt_desktop.exchange.tables import guard
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.initiatives import InitiativeDraft
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.reporting import TableOptions
from wmt_desktop.services.wording import Wording

FILES, IMPORT = TableFiles(), TableImportFiles()
TRICKY = (
    "=1+1",
    "'=1+1",
    "a;=HYPERLINK(1)",
    "a,+1;'-2",
    "line\n=1",
    "tab\t@x",
    '“quoted” "text"',
    "it's -5 °C",
    "ends with;",
)


def notes_report() -> ArenaReport:
    notes = [
        Note(
            f"note:{number:032x}",
            ARENA.id,
            text,
            theme=list(Theme)[number % 6],
            cluster=MEALS.id if number % 2 else None,
            author="Table 1",
            lang="lv",
            heard=1 + number,
        )
        for number, text in enumerate(TRICKY)
    ]
    part = replace(notes[0], id=f"note:{99:032x}", text="Merged", merged_into=notes[0].id, heard=2)
    return replace(report(), notes=tuple(notes), absorbed={notes[0].id: (part,)})


def drafts_of(report: ArenaReport) -> set[tuple[Draft, str, bool]]:
    """Return what an import can know of notes, with their ids and whether they are merged."""
    rows = [(note, note) for note in report.notes]
    rows += [(part, note) for note in report.notes for part in report.absorbed.get(note.id, ())]
    names = {cluster.id: cluster.name for cluster in report.clusters}
    return {
        (
            Draft(
                note.text,
                note.theme,
                names.get(holder.cluster or "", ""),
                note.author,
                note.lang,
                note.heard,
            ),
            note.id,
            note is not holder,
        )
        for note, holder in rows
    }


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_come_back_as_they_were(tmp_path: Path, suffix: str, language: str) -> None:
    path = tmp_path / f"out{suffix}"
    wanted = notes_report()
    FILES.write(wanted, path, Wording(language, TRANSLATIONS))
    read = IMPORT.notes(path)
    assert read.problems == ()
    found = {(draft, draft.key, bool(draft.merged_into)) for draft in read.drafts}
    assert found == drafts_of(wanted)
    first = dict.fromkeys(draft.text for draft in read.drafts if not draft.merged_into)
    assert list(first) == list(dict.fromkeys(note.text for note in in_order(wanted)))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_initiatives_come_back_as_they_were(tmp_path: Path, suffix: str, language: str) -> None:
    path = tmp_path / f"out{suffix}"
    options = TableOptions(initiatives=True, mark=False)
    FILES.write(full.report(), path, Wording(language, TRANSLATIONS), options)
    read = IMPORT.initiatives(path)
    assert read.problems == ()
    assert list(read.drafts) == [
        InitiativeDraft(
            each.title,
            change=each.change,
            lead=each.lead,
            partners=each.partners,
            steps=each.steps,
            cost=each.cost,
            theme=each.theme,
            lines=each.lines,
            funding=each.funding,
            aid=each.aid,
        )
        for each in full.INITIATIVES
    ]


def test_a_pabulib_file_holds_the_election_and_no_words(tmp_path: Path) -> None:
    path = tmp_path / "out.pb"
    wanted = full.report()
    FILES.write(wanted, path, english)
    read = IMPORT.pabulib(path)
    assert read.budget * 100 == full.IN_FORCE.budget
    assert [(each.name, each.cost * 100) for each in read.projects] == [
        (each.title, each.cost) for each in full.INITIATIVES
    ]
    again = tmp_path / "again.pb"
    FILES.write(wanted, again, english)
    assert path.read_bytes() == again.read_bytes()


def split_like_excel(line: str, delimiter: str) -> list[str]:
    """Return the cells of a line as a program with another list separator sees them."""
    return next(csv.reader(io.StringIO(line), delimiter=delimiter), [])


@example("\t=", "\t")
@given(
    st.text(st.sampled_from("a1=+-@;,\t\n'\" "), max_size=12),
    st.sampled_from([",", ";", "\t"]),
)
def test_no_program_finds_a_formula_in_a_text(text: str, delimiter: str) -> None:
    guarded = guard(text)
    target = io.StringIO(newline="")
    csv.writer(target).writerow(["x", guarded, "y"])
    for line in target.getvalue().splitlines():
        for cell in split_like_excel(line, delimiter):
            assert not cell.startswith(("=", "+", "-", "@"))


@given(st.text(st.sampled_from("a1=+-@;,\t'\" "), min_size=1, max_size=12))
def test_a_guarded_text_comes_back(text: str) -> None:
    from wmt_desktop.exchange.tables import _unguarded

    assert _unguarded(guard(text), ours=True) == text


def test_a_table_of_others_keeps_its_apostrophes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("text,theme\n\"He said;'-no\",\n'=1,\n", "utf-8")
    assert [draft.text for draft in IMPORT.notes(path).drafts] == ["He said;'-no", "=1"]


def test_a_workbook_has_a_sheet_for_every_record(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    binned = Note(f"note:{7:032x}", ARENA.id, "Thrown away", deleted=True)
    FILES.write(replace(full.report(), deleted_notes=(binned,)), path, english)
    book = openpyxl.load_workbook(path)
    said = {
        sheet.title: "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row)
        for sheet in book.worksheets
    }
    for sheet, text in {
        "Criteria": "Begins within weeks",
        "Scores": "Sheet 3",
        "Impact and effort": "Table 2",
        "Objections": "Too dear",
        "Chosen among": "4.38",
        "Signatures": "Ilze Ķeņģe",
        "Follow-ups": "It began.",
        "Ways of voting": "One was torn.",
        "Open ballots": "my van",
        "Votes without a result": "The projector broke.",
        "Deleted": "Thrown away",
    }.items():
        assert text in said[sheet], sheet
    assert "Māra" not in "".join(said.values())


@pytest.mark.parametrize("content", ["[]", "{}", '{"notes": 5}', "no", '{"notes": [{"text": {}}]}'])
def test_other_json_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content)
    with pytest.raises(WmtError) as refused:
        IMPORT.notes(path)
    assert refused.value.code is Code.JSON_MALFORMED


def test_what_is_no_rule_of_aid_is_named_by_its_row(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        "title,state aid,cost lines,steps\nA,GBER,Print: 12.50,Ask | Cooks\nB,perhaps,,\n"
    )
    read = IMPORT.initiatives(path)
    assert read.drafts == (
        InitiativeDraft(
            "A",
            aid=AidRegime.GBER,
            lines=(CostLine("Print", 1_250),),
            steps=(FirstStep("Ask", "Cooks"),),
        ),
    )
    assert [(each.row, each.reason) for each in read.problems] == [(3, Code.AID_UNKNOWN)]


def test_every_key_of_the_json_document_is_documented(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    FILES.write(full.report(full.texts_of(4)), path, english)
    words = Path(__file__).parents[2].joinpath("docs", "arena-json.md").read_text("utf-8")
    documented = set(re.findall(r"`(\w+)`", words))

    def keys(value: object, inside: str = "") -> set[str]:
        if isinstance(value, list):
            return {key for each in value for key in keys(each, inside)}
        if not isinstance(value, dict) or inside in {"dots", "regrouped", "steps"}:
            return set()  # by option, or what a rule notes of itself
        return set(value) | {key for name, each in value.items() for key in keys(each, name)}

    assert keys(json.loads(path.read_text("utf-8"))) - documented == set()
