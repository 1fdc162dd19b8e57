from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import cast

import openpyxl
import pytest

from tests.exchange.sessions import code_of, refusal
from wmt_desktop.domain.arena import LANGUAGES, Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.initiatives import Decision, FirstStep, Initiative, Status
from wmt_desktop.domain.rounds import Option, Round, RoundStage, Show, Urn
from wmt_desktop.exchange.import_files import TableImportFiles
from wmt_desktop.exchange.table_files import TableFiles
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.counting import count
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import Wording

FILES = TableFiles()
HOSTILE = ("=1+1", "+SUM(A1)", "-5 °C", "@me", "\t=1", "a|b\n<b>*c*", "\x07bell", "āžŗ")


def english(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    return source


def _id(kind: str, digit: str) -> str:
    return f"{kind}:{digit * 32}"


ARENA = Arena(_id("arena", "a"), "Cēsis", place="Vidzeme", country="LV", budget=1_000_000)
MEALS = Cluster(_id("cluster", "1"), ARENA.id, "School meals", order="b")
SHOPS = Cluster(_id("cluster", "2"), ARENA.id, "Farm shops", order="a")
ROUND = Round(
    _id("round", "1"),
    ARENA.id,
    "Which?",
    (Option(MEALS.id, MEALS.name), Option(SHOPS.id, SHOPS.name)),
    stage=RoundStage.CLOSED,
    opened=28_000_000,
    closed=28_000_030,
)
BALLOTS: tuple[dict[str, int], ...] = ({MEALS.id: 3, SHOPS.id: 2}, {MEALS.id: 1}, {})
URN = Urn(
    tuple((f"{n:032x}", dict(ballot)) for n, ballot in enumerate(BALLOTS)), issued=4, spoiled=1
)
LUNCH = Initiative(
    _id("initiative", "1"),
    ARENA.id,
    "Bio lunch",
    lead="School board",
    steps=(FirstStep("Ask"), FirstStep("Cook", "Cooks", "May")),
    cost=520_050,
    theme=Theme.FOOD,
    source=MEALS.id,
    status=Status.SELECTED,
)
WALK = Initiative(_id("initiative", "2"), ARENA.id, "Walk", cost=None)


def report() -> ArenaReport:
    loose = [
        Note(_id("note", str(n)), ARENA.id, text, order=str(n)) for n, text in enumerate(HOSTILE)
    ]
    grouped = Note(
        _id("note", "f"),
        ARENA.id,
        "Bio",
        theme=Theme.FOOD,
        cluster=MEALS.id,
        author="Table 1",
        lang="lv",
        heard=3,
        written=28_000_000,
    )
    orphan = Note(_id("note", "e"), ARENA.id, "Left behind", cluster=_id("cluster", "9"))
    vision = Note(_id("note", "d"), ARENA.id, "In 2040", stage=Stage.VISION)
    decision = Decision(
        _id("decision", "1"), ARENA.id, "greedy", 600_000, (LUNCH.id,), 520_050, reason="Most dots"
    )
    return ArenaReport(
        arena=ARENA,
        notes=(*loose, orphan, grouped, vision),
        clusters=(SHOPS, MEALS),
        rounds=(ROUND,),
        results={ROUND.id: count(ROUND, [URN])},
        initiatives=(LUNCH, WALK),
        dots={LUNCH.id: (4, 2)},
        decisions=(decision,),
        standing=(decision,),
        digest="d" * 64,
        printed=28_600_000,
        ballots={ROUND.id: BALLOTS},
    )


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_csv_holds_every_note_in_the_order_of_the_board(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    done = FILES.write(report(), path, english)
    assert (done.file, done.pages) == (path, 0)
    assert done.sha256 == sha256(path.read_bytes()).hexdigest()
    rows = rows_of(path)
    texts = [row["Text"] for row in rows]
    assert texts[:2] == ["In 2040", "Bio"]
    assert len(texts) == len(report().notes)
    assert {row["Cluster"] for row in rows if row["Text"] != "Bio"} == {""}
    assert rows[1] == {
        "Text": "Bio",
        "Theme": "Food",
        "Cluster": "School meals",
        "Author": "Table 1",
        "Language": "lv",
        "Heard": "3",
        "Stage": "Ideas",
        "Translation": "",
        "Dots": "4",
        "Voters": "2",
        "Written (UTC)": "2023-03-28 10:40",
        "Merged into": "",
        "Hidden": "",
        "Photos": "",
        "Id": _id("note", "f"),
    }


def test_merged_notes_stand_under_the_one_that_holds_them_and_are_counted_once(
    tmp_path: Path,
) -> None:
    bio = next(note for note in report().notes if note.text == "Bio")
    part = replace(
        bio, id=_id("note", "9"), text="Organic", heard=2, merged_into=bio.id, cluster=None
    )
    merged = replace(report(), absorbed={bio.id: (part,)})
    FILES.write(merged, tmp_path / "notes.csv", english)
    rows = rows_of(tmp_path / "notes.csv")
    assert [(row["Text"], row["Heard"], row["Merged into"]) for row in rows[1:3]] == [
        ("Bio", "3", ""),
        ("Organic", "2", bio.id),
    ]
    assert (rows[2]["Cluster"], rows[2]["Dots"]) == ("School meals", "")
    FILES.write(merged, tmp_path / "arena.json", english)
    document = json.loads((tmp_path / "arena.json").read_bytes())
    told = next(each for each in document["notes"] if each["note"] == bio.id)
    assert told["heard"] == 5
    assert [each["text"] for each in told["merged"]] == ["Organic"]
    FILES.write(merged, tmp_path / "arena.xlsx", english)
    clusters = openpyxl.load_workbook(tmp_path / "arena.xlsx")["Clusters"]
    assert ["School meals", 1, 5] in [
        [row[at].value for at in (0, 3, 4)] for row in clusters.iter_rows()
    ]


def test_no_cell_of_the_csv_is_a_formula_and_an_import_reads_the_same_notes(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    FILES.write(report(), path, english)
    for row in rows_of(path):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    read = TableImportFiles().notes(path)
    assert read.problems == ()
    assert {draft.text for draft in read.drafts} == {note.text.strip() for note in report().notes}
    assert Draft("Bio", Theme.FOOD, "School meals", "Table 1", "lv", heard=3) in read.drafts


def test_the_workbook_holds_everything_as_values(tmp_path: Path) -> None:
    path = tmp_path / "arena.xlsx"
    FILES.write(report(), path, english)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Arena", "Notes", "Clusters", "Vote 1", "Initiatives", "Decisions"]
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    notes = [row[0].value for row in book["Notes"].iter_rows(min_row=2)]
    assert set(HOSTILE) - set(notes) == {"\x07bell"}
    assert "�bell" in notes
    assert len(notes) == len(report().notes)
    lunch = [cell.value for cell in book["Initiatives"][2]]
    assert lunch[:4] == ["Bio lunch", 5200.5, "EUR", "School board"]
    assert lunch[6:11] == ["Ask\nCook | Cooks | May", "Food", "Selected", 4, 2]
    assert [cell.value for cell in book["Vote 1"][2]][:4] == [1, "School meals", 4, 2]
    assert book["Notes"].freeze_panes == "A2"


def test_markdown_shows_texts_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "arena.md"
    FILES.write(report(), path, english)
    text = path.read_text("utf-8")
    assert text.startswith("# Cēsis\n\n## Arena\n\n| What | Value |\n| --- | --- |\n")
    assert r"| a\|b<br>\<b\>\*c\* |" in text
    table = text.partition("## Notes\n\n")[2].partition("\n\n")[0].splitlines()
    assert len(table) == len(report().notes) + 2
    assert {line.replace(r"\|", "").count("|") for line in table} == {16}


def test_json_is_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "arena.json"
    FILES.write(report(), path, english)
    document = json.loads(path.read_text("utf-8"))
    assert {note["text"] for note in document["notes"]} == {note.text for note in report().notes}
    assert document["arena"]["budget"] == 10_000
    (round_,) = document["rounds"]
    assert (round_["cast"], round_["issued"], round_["spoiled"]) == (3, 4, 1)
    assert [(place["label"], place["dots"]) for place in round_["ranking"]] == [
        ("School meals", 4),
        ("Farm shops", 2),
    ]
    by_title = {each["title"]: each for each in document["initiatives"]}
    assert by_title["Bio lunch"]["cost"] == 5200.5
    assert by_title["Walk"]["dots"] is None
    assert document["decisions"][0]["selected"] == [LUNCH.id]
    assert document["digest"] == "d" * 64


def test_a_pabulib_file_holds_the_last_vote_on_what_has_a_cost(tmp_path: Path) -> None:
    path = tmp_path / "arena.pb"
    FILES.write(report(), path, english)
    read = TableImportFiles().pabulib(path)
    assert [(each.name, each.cost * 100) for each in read.projects] == [("Bio lunch", 520_050)]
    assert (read.vote_type, read.max_sum, read.max_points) == ("cumulative", 5, 3)
    assert (read.budget, read.currency) == (6_000, "EUR")
    assert sorted(sum(ballot.values()) for ballot in read.ballots) == [0, 1, 3]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"rounds": (), "results": {}}, Code.NO_VOTES),
        ({"initiatives": (WALK,)}, Code.NO_INITIATIVES),
        (
            {"decisions": (), "standing": (), "arena": replace(ARENA, budget=None)},
            Code.BUDGET_INVALID,
        ),
    ],
)
def test_what_a_pabulib_file_cannot_do_without(
    tmp_path: Path, changes: dict[str, object], code: Code
) -> None:
    path = tmp_path / "arena.pb"
    lacking = replace(report(), **changes)  # type: ignore[arg-type]
    assert code_of(lambda: FILES.write(lacking, path, english)) == code
    assert not path.exists()


def test_an_empty_arena_has_tables_too(tmp_path: Path) -> None:
    empty = ArenaReport(ARENA, (), (), (), {}, (), {}, (), "", 0)
    for name in ("a.csv", "a.xlsx", "a.json", "a.md"):
        FILES.write(empty, tmp_path / name, english)
    assert rows_of(tmp_path / "a.csv") == []
    assert len(openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames) == 5


def test_headings_are_in_the_language_of_the_reader(tmp_path: Path) -> None:
    def shouting(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.upper()

    path = tmp_path / "notes.csv"
    FILES.write(report(), path, shouting)
    assert "THEME" in rows_of(path)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_import_reads_the_notes_of_an_export_in_every_language(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "notes.csv"
    themes = tuple(
        Note(f"note:{number:032x}", ARENA.id, theme, theme=theme)
        for number, theme in enumerate(Theme)
    )
    FILES.write(replace(report(), notes=themes), path, Wording(language, TRANSLATIONS))
    drafts = TableImportFiles().notes(path).drafts
    assert {draft.text: draft.theme for draft in drafts} == {theme: theme for theme in Theme}


def test_other_kinds_of_files(tmp_path: Path) -> None:
    error = refusal(lambda: FILES.write(report(), tmp_path / "arena.ods", english))
    assert (error.code, error.params["known"]) == (
        Code.FILE_TYPE_UNKNOWN,
        ".xlsx, .csv, .json, .pb, .md",
    )


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "arena.csv"
    assert code_of(lambda: FILES.write(report(), path, english)) == Code.FILE_UNWRITABLE


def test_open_ballots_of_no_vote_are_written_as_well(tmp_path: Path) -> None:
    """A newer version, or an odd file, may leave the vote out."""
    odd = Show(_id("show", "1"), ARENA.id, cast("str", None), "Anna", {"x": 1})
    known = replace(odd, id=_id("show", "2"), round=ROUND.id)
    path = tmp_path / "tables.md"
    FILES.write(replace(report(), shows=(odd, known)), path, english)
    assert path.read_text("utf-8").count("| x |") == 2
