"""Lists and tables of ideas: what their columns mean, and rows that cannot be taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.import_files import TableImportFiles
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.note_sheets import NoteField, Sheet

FILES = TableImportFiles()
TEXT, THEME, AUTHOR = NoteField.TEXT, NoteField.THEME, NoteField.AUTHOR


def csv_sheet(folder: Path, text: str) -> Sheet:
    path = folder / "notes.csv"
    path.write_text(text, "utf-8")
    return FILES.sheet(path)


def test_columns_are_known_by_their_words_in_any_language(tmp_path: Path) -> None:
    book = tmp_path / "notes.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (
        ("Nr.", "Galds", "Ideja", "Tēma", "Grupa", "Valoda", "Skaits"),
        (1, 5, "Biozupa", "Pārtika", "Skolas", "latviešu", 3),
        (2, "Galds 6", "Velo ceļš", None, None, "EN", None),
    ):
        sheet.append(row)
    workbook.save(book)
    read = FILES.sheet(book)
    assert read.headed
    assert [read.heading(read.columns[each]) for each in NoteField] == [
        "Ideja",
        "Tēma",
        "Galds",
        "Valoda",
        "Grupa",
        "Skaits",
    ]
    assert FILES.notes_of(read).drafts == (
        Draft("Biozupa", Theme.FOOD, "Skolas", "Table 5", "lv", heard=3),
        Draft("Velo ceļš", author="Table 6", lang="en"),
    )


def test_unknown_words_are_guessed_and_can_be_said_otherwise(tmp_path: Path) -> None:
    sheet = csv_sheet(tmp_path, "What,Who,Why\nBench,Anna's table,Because it is nice\n")
    assert not sheet.headed
    assert sheet.columns == {TEXT: 2}
    chosen = replace(sheet, headed=True, columns={TEXT: 0, AUTHOR: 1})
    rows = FILES.notes_of(chosen)
    assert rows.drafts == (Draft("Bench", author="Anna's table"),)
    assert rows.numbers == (2,)


def test_a_column_of_themes_is_found_without_a_heading() -> None:
    sheet = FILES.pasted("food\tSoup for all\nenergija\tSolar roof\n")
    assert sheet.columns == {THEME: 0, TEXT: 1}
    assert [draft.theme for draft in FILES.notes_of(sheet).drafts] == [Theme.FOOD, Theme.ENERGY]


def test_bad_rows_are_named_by_their_number(tmp_path: Path) -> None:
    sheet = csv_sheet(
        tmp_path,
        "text,theme,language,heard\nOne,food,lv,2\n\nTwo,sports,,\n,food,,\nThree,,xx,\nFour,,,2.5\nFive,,,0\n",
    )
    rows = FILES.notes_of(sheet)
    assert [draft.text for draft in rows.drafts] == ["One"]
    assert [(each.row, each.reason) for each in rows.problems] == [
        (4, Code.THEME_UNKNOWN),
        (5, Code.TEXT_EMPTY),
        (6, Code.LANGUAGE_UNKNOWN),
        (7, Code.NUMBER_INVALID),
        (8, Code.NUMBER_INVALID),
    ]


def test_a_list_loses_bullets_and_numbers_but_not_its_line_numbers() -> None:
    sheet = FILES.pasted("• Bread\n\n 2) Milk \n3.5 kg of bread\n(4) Bus\n-5 °C\n")
    assert sheet.is_list
    rows = FILES.notes_of(sheet)
    assert [draft.text for draft in rows.drafts] == [
        "Bread",
        "Milk",
        "3.5 kg of bread",
        "Bus",
        "-5 °C",
    ]
    assert rows.numbers == (1, 3, 4, 5, 6)


def test_cells_of_a_spreadsheet_may_hold_lines_and_quotation_marks() -> None:
    sheet = FILES.pasted('Idea\tTable\n"Two\nlines"\t3\nThe "best" bus\t4\n')
    assert [(draft.text, draft.author) for draft in FILES.notes_of(sheet).drafts] == [
        ("Two\nlines", "Table 3"),
        ('The "best" bus', "Table 4"),
    ]


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\x00"])
def test_nothing_pasted_is_no_note(text: str) -> None:
    assert FILES.notes_of(FILES.pasted(text)).drafts == ()


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1)))
def test_every_line_becomes_one_note_in_its_order(lines: list[str]) -> None:
    rows = FILES.notes_of(FILES.pasted("\n".join(lines)))
    assert [draft.text for draft in rows.drafts] == lines


@given(st.text())
def test_whatever_is_pasted_every_row_is_a_note_or_named(text: str) -> None:
    sheet = FILES.pasted(text)
    rows = FILES.notes_of(sheet)
    counted = sorted([*rows.numbers, *(each.row for each in rows.problems)])
    assert counted == [number for number, _ in sheet.rows[1 if sheet.headed else 0 :]]
