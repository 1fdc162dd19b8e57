from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.sessions import code_of, refusal
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import FirstStep
from wmt_desktop.domain.rounds import Option
from wmt_desktop.exchange.import_files import TableImportFiles
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.initiatives import InitiativeDraft
from wmt_desktop.services.note_sheets import NoteRows
from wmt_desktop.services.records import RowProblem

FILES = TableImportFiles()
OPTIONS = (
    Option("cluster:" + "a" * 32, "School meals, organic", label_second="Skolu ēdināšana"),
    Option("cluster:" + "b" * 32, "Farm shops"),
    Option("cluster:" + "c" * 32, "Compost"),
)
MEALS, SHOPS, COMPOST = (option.id for option in OPTIONS)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def workbook(folder: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    path = folder / "table.xlsx"
    book.save(path)
    return path


def problems(rows: NoteRows) -> list[tuple[int, str]]:
    return [(each.row, each.reason) for each in rows.problems]


# notes


def test_a_table_of_notes(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "notes.csv",
        "Text,Theme,Cluster,Author,Language\r\n"
        '"Bio pārtika, tuvu",food,Skolas,Table 1,lv\r\n'
        '"two\nlines",Mobilitāte,,,EN\r\n'
        "Only text\r\n",
    )
    assert FILES.notes(path) == NoteRows(
        (
            Draft("Bio pārtika, tuvu", Theme.FOOD, "Skolas", "Table 1", "lv"),
            Draft("two\nlines", Theme.MOBILITY, "", "", "en"),
            Draft("Only text"),
        ),
        (),
    )


@pytest.mark.parametrize(
    "content",
    [
        "text;theme\nBio;food\n",
        "text\ttheme\nBio\tfood\n",
        "sep=;\ntext;theme\nBio;food\n",
        "\ufefftext,theme\nBio,food\n",
        "text,theme\nBio,food\n".encode("utf-16"),
        "text,theme\rBio,food\r",
        '"TEXT" , "THEME:"\nBio,Food\n'.replace(" ,", ",").replace(", ", ","),
        "\n\ntext,theme\n\nBio,food\n,\n\n",
        "nr,theme,text\n1,food,Bio\n",
        ",theme,text\n1,food,Bio\n",
        "Teksts;Tēma\nBio;Pārtika\n",
        "Lapp;Teema\nBio;Toit\n",
        "Zettel;Thema\nBio;Ernährung\n",
        "Pomysł;Temat\nBio;Żywność\n",
    ],
)
def test_ways_to_write_the_same_table(tmp_path: Path, content: str | bytes) -> None:
    rows = FILES.notes(written(tmp_path, "notes.csv", content))
    assert rows == NoteRows((Draft("Bio", Theme.FOOD),), ())


def test_a_list_of_lines(tmp_path: Path) -> None:
    path = written(tmp_path, "notes.txt", "\ufeffBike lanes, safe\r\n\r\n  Repair café \n")
    assert FILES.notes(path).drafts == (Draft("Bike lanes, safe"), Draft("Repair café"))


def test_a_workbook_of_notes(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["text", "theme"], ["=SUM(A1:A9)", None], ["Bio", "food"], [2040.0]])
    rows = FILES.notes(path)
    assert rows.drafts == (Draft("Bio", Theme.FOOD), Draft("2040"))
    # A formula without a stored value is an empty cell in a row that is empty otherwise.
    assert rows.problems == ()


def test_every_bad_row_is_named_with_its_number(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "notes.csv",
        "text,theme,cluster,language\n"
        "good,food,,\n"
        ",food,,\n"
        "\n"
        "bad theme,space,,\n"
        "bad language,,,fr\n"
        f"{'x' * 20_001},,,\n"
        f"long cluster,,{'x' * 201},\n"
        "fell, apart, at its, commas, here\n",
    )
    rows = FILES.notes(path)
    assert rows.drafts == (Draft("good", Theme.FOOD),)
    assert problems(rows) == [
        (3, Code.TEXT_EMPTY),
        (5, Code.THEME_UNKNOWN),
        (6, Code.LANGUAGE_UNKNOWN),
        (7, Code.TEXT_TOO_LONG),
        (8, Code.TEXT_TOO_LONG),
        (9, Code.CELL_WITHOUT_COLUMN),
    ]
    assert rows.problems[1].params["name"] == "space"


def test_bad_lines_have_the_numbers_of_an_editor(tmp_path: Path) -> None:
    path = written(tmp_path, "notes.txt", f"good\n\n{'x' * 20_001}\n")
    assert problems(FILES.notes(path)) == [(3, Code.TEXT_TOO_LONG)]


def test_the_mark_that_keeps_a_text_from_being_a_formula_is_taken_away(tmp_path: Path) -> None:
    path = written(tmp_path, "notes.csv", "text\n'=1+1\n'quoted'\n'-5 °C\n")
    texts = [draft.text for draft in FILES.notes(path).drafts]
    assert texts == ["=1+1", "'quoted'", "-5 °C"]


@pytest.mark.parametrize(
    ("name", "content", "code", "row"),
    [
        ("notes.csv", "", Code.FILE_EMPTY, None),
        ("notes.csv", " \n\n", Code.FILE_EMPTY, None),
        ("notes.csv", ",,\n,,\n", Code.FILE_EMPTY, None),
        ("notes.txt", "\n \n", Code.FILE_EMPTY, None),
        ("notes.doc", "text\nx\n", Code.FILE_TYPE_UNKNOWN, None),
        ("notes", "text\nx\n", Code.FILE_TYPE_UNKNOWN, None),
        ("notes.csv", "theme\nfood\n", Code.COLUMN_MISSING, None),
        ("notes.csv", "text,Idea\nx,y\n", Code.COLUMN_TWICE, None),
        ("notes.csv", 'text\ngood\n"broken\n', Code.CSV_MALFORMED, 3),
        ("notes.csv", 'text\n"a"b\n', Code.CSV_MALFORMED, 2),
        ("notes.csv", "text\nok\nx\0y\n", Code.CSV_MALFORMED, 3),
        ("notes.csv", "text\nok\nzīme\n".encode("cp1257"), Code.NOT_UTF8, 3),
        ("notes.txt", b"ok\n\xff\xfe\n", Code.NOT_UTF8, 2),
        ("notes.csv", b"\xff\xfet", Code.NOT_UTF8, 1),
        ("notes.csv", "text\n" + "x\n" * 20_001, Code.FILE_TOO_LARGE, None),
        ("notes.csv", "text" + ",x" * 300, Code.FILE_TOO_LARGE, None),
        ("notes.txt", "x\n" * 20_001, Code.FILE_TOO_LARGE, None),
        ("notes.csv", "x" * (5 * 2**20 + 1), Code.FILE_TOO_LARGE, None),
        ("notes.xlsx", "text\nx\n", Code.XLSX_MALFORMED, None),
        ("notes.xlsx", b"PK\x05\x06" + bytes(18), Code.XLSX_MALFORMED, None),
        ("notes.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600), Code.XLSX_MALFORMED, None),
    ],
)
def test_files_that_are_refused(
    tmp_path: Path, name: str, content: str | bytes, code: Code, row: int | None
) -> None:
    path = written(tmp_path, name, content)
    error = refusal(lambda: FILES.notes(path))
    assert (error.code, error.params["file"], error.params.get("row")) == (code, name, row)


def test_a_path_without_a_file(tmp_path: Path) -> None:
    assert code_of(lambda: FILES.notes(tmp_path / "no.csv")) == Code.FILE_NOT_FOUND
    (tmp_path / "folder.csv").mkdir()
    assert code_of(lambda: FILES.notes(tmp_path / "folder.csv")) == Code.FILE_IS_FOLDER


def test_a_workbook_that_unpacks_to_too_much(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["text"], ["x"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.bin", bytes(33 * 2**20))
    assert code_of(lambda: FILES.notes(path)) == Code.FILE_TOO_LARGE


def _with_sheet(path: Path, rows: str) -> Path:
    """Replace the first sheet's XML."""
    kept = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(kept) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                content = f'<worksheet xmlns="{space}">{rows}</worksheet>'.encode()
            target.writestr(name, content)
    return path


def _row(number: int, text: str, column: str = "A") -> str:
    cell = f'<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
    return f'<row r="{number}">{cell}</row>'


def test_a_workbook_that_lies_about_its_size_loses_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["text"]])
    rows = _row(1, "text") + _row(2, "one") + _row(15_000, "far down")
    _with_sheet(path, f'<dimension ref="A1:A2"/><sheetData>{rows}</sheetData>')
    assert [draft.text for draft in FILES.notes(path).drafts] == ["one", "far down"]


@pytest.mark.parametrize("far", [_row(1_048_576, "x"), _row(3, "x", "XFD")])
def test_a_workbook_with_a_cell_at_the_edge_of_the_sheet(tmp_path: Path, far: str) -> None:
    path = workbook(tmp_path, [["text"]])
    _with_sheet(path, f"<sheetData>{_row(1, 'text')}{far}</sheetData>")
    assert code_of(lambda: FILES.notes(path)) == Code.FILE_TOO_LARGE


def test_xml_that_expands_itself_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["text"]])
    kept = io.BytesIO(path.read_bytes())
    entities = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 100}">' for n in range(10)
    )
    with zipfile.ZipFile(kept) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = f"<!DOCTYPE w [{entities}]><w>&e9;</w>".encode()
            target.writestr(name, content)
    assert code_of(lambda: FILES.notes(path)) in {Code.XLSX_MALFORMED, Code.FILE_EMPTY}


# initiatives


def test_a_table_of_initiatives(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "initiatives.csv",
        "title;cost;lead;change;partners;steps;theme\n"
        '  Bio  lunch ;5 200,50 €;School board;More organic;Farms;"Ask; Cook\nEat";food\n'
        "Repair café;;;;;;\n"
        "Compost;EUR 1200;;;;;circular\n",
    )
    rows = FILES.initiatives(path)
    assert rows.drafts == (
        InitiativeDraft(
            "Bio lunch",
            "More organic",
            "School board",
            "Farms",
            (FirstStep("Ask"), FirstStep("Cook"), FirstStep("Eat")),
            520_050,
            Theme.FOOD,
        ),
        InitiativeDraft("Repair café"),
        InitiativeDraft("Compost", cost=120_000, theme=Theme.CIRCULAR),
    )
    assert rows.problems == ()


def test_a_workbook_of_initiatives(tmp_path: Path) -> None:
    path = workbook(
        tmp_path, [["Nosaukums", "Izmaksas"], ["Bio", 5200], ["Talka", 12.5], ["Nē", 12.125]]
    )
    rows = FILES.initiatives(path)
    assert [(each.title, each.cost) for each in rows.drafts] == [("Bio", 520_000), ("Talka", 1_250)]
    assert [(each.row, each.reason) for each in rows.problems] == [(4, Code.MONEY_INVALID)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("x,lots", Code.MONEY_INVALID),
        ("x,-5", Code.MONEY_INVALID),
        ("x,€", Code.MONEY_INVALID),
        (",5", Code.TITLE_EMPTY),
        (f"{'x' * 201},5", Code.TEXT_TOO_LONG),
    ],
)
def test_initiatives_that_cannot_be_taken(tmp_path: Path, row: str, code: Code) -> None:
    rows = FILES.initiatives(written(tmp_path, "i.csv", f"title,cost\n{row}\n"))
    assert [(each.row, each.reason) for each in rows.problems] == [(2, code)]
    assert rows.drafts == ()


# ballots


@pytest.mark.parametrize(
    "headings",
    [
        '"School meals, organic",Farm shops,Compost',
        '"skolu ēdināšana",FARM  SHOPS,compost',
        f"{MEALS},{SHOPS},{COMPOST}",
        "aaaaaa,bbbbbbbb,cccccc",
    ],
)
def test_a_table_of_ballots(tmp_path: Path, headings: str) -> None:
    path = written(tmp_path, "votes.csv", f"{headings}\n3,2,\n,0,5\n0,0,0\n-1,9,\n")
    rows = FILES.ballots(path, OPTIONS)
    assert rows.ballots == (
        (2, {MEALS: 3, SHOPS: 2}),
        (3, {COMPOST: 5}),
        (4, {}),
        # Whether a ballot keeps the rules is decided where they are known.
        (5, {MEALS: -1, SHOPS: 9}),
    )
    assert rows.problems == ()


def test_ballots_may_be_numbered_and_options_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, "votes.csv", "Nr.;Compost\n1;2\n2;\n;\n")
    assert FILES.ballots(path, OPTIONS).ballots == ((2, {COMPOST: 2}), (3, {}))


def test_ballots_of_a_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Compost", "Farm shops"], [2, 1.0], ["1", None], [0.5, 1]])
    rows = FILES.ballots(path, OPTIONS)
    assert rows.ballots == ((2, {COMPOST: 2, SHOPS: 1}), (3, {COMPOST: 1}))
    assert rows.problems == (
        RowProblem(4, Code.BALLOT_NOT_WHOLE, {"option": COMPOST, "value": "0.5"}),
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("Compost,Farm shop\n1,1\n", Code.BALLOT_UNKNOWN_OPTION),
        ("Compost,E-mail\n1,anna@example.org\n", Code.BALLOT_UNKNOWN_OPTION),
        ("Compost,compost\n1,1\n", Code.COLUMN_TWICE),
        ("Nr\n1\n", Code.COLUMN_MISSING),
    ],
)
def test_no_vote_is_lost_by_a_wrong_heading(tmp_path: Path, content: str, code: Code) -> None:
    path = written(tmp_path, "votes.csv", content)
    error = refusal(lambda: FILES.ballots(path, OPTIONS))
    assert (error.code, error.params["file"]) == (code, "votes.csv")


def test_a_heading_that_two_options_share_is_none(tmp_path: Path) -> None:
    twins = (Option("note:" + "d" * 32, "Same"), Option("note:" + "e" * 32, "Same"))
    path = written(tmp_path, "votes.csv", "Same\n1\n")
    assert code_of(lambda: FILES.ballots(path, twins)) == Code.BALLOT_UNKNOWN_OPTION
    by_id = written(tmp_path, "ids.csv", f"{twins[0].id}\n1\n")
    assert FILES.ballots(by_id, twins).ballots == ((2, {twins[0].id: 1}),)


def test_rows_of_ballots_that_cannot_be_read(tmp_path: Path) -> None:
    path = written(tmp_path, "votes.csv", "Compost\nmany\n2\n1,1\n")
    rows = FILES.ballots(path, OPTIONS)
    assert [(each.row, each.reason) for each in rows.problems] == [
        (2, Code.BALLOT_NOT_WHOLE),
        (4, Code.CELL_WITHOUT_COLUMN),
    ]


def test_a_pabulib_file_is_found_by_the_same_door(tmp_path: Path) -> None:
    assert code_of(lambda: FILES.pabulib(tmp_path / "no.pb")) == Code.FILE_NOT_FOUND
    broken = written(tmp_path, "broken.pb", "META\n")
    assert code_of(lambda: FILES.pabulib(broken)) == Code.PB_MALFORMED


# whatever comes


def _file_refused(read: Callable[[], object]) -> object:
    """Return the file that a refusal names, None when it was read; any other error ends the test."""
    try:
        read()
    except WmtError as error:
        return error.params["file"]
    return None


_pieces = st.sampled_from(
    [
        b"text",
        b"theme",
        b",",
        b";",
        b"\t",
        b'"',
        b"\n",
        b"\r\n",
        b"food",
        b"'=",
        b"\xc4\x81",
        b"\xff",
        b"\0",
    ]
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(st.binary(max_size=60), st.lists(_pieces, max_size=25).map(b"".join)),
    name=st.sampled_from(["x.csv", "x.txt", "x.xlsx"]),
)
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, name: str) -> None:
    path = written(tmp_path, name, content)
    assert _file_refused(lambda: FILES.notes(path)) in {None, name}
    assert _file_refused(lambda: FILES.initiatives(path)) in {None, name}
    assert _file_refused(lambda: FILES.ballots(path, OPTIONS)) in {None, name}


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), data=st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path, place: float, data: bytes) -> None:
    path = workbook(tmp_path, [["text", "theme"], ["Bio", "food"]])
    content = path.read_bytes()
    at = int(place * len(content))
    path.write_bytes(content[:at] + data + content[at + len(data) :])
    assert _file_refused(lambda: FILES.notes(path)) in {None, "table.xlsx"}
