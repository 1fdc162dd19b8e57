"""Many ideas at once: typed, pasted from a spreadsheet, or from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Cluster
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.note_sheets import NoteField
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.import_form import answer_key, column_key
from wmt_desktop.ui.board.paste_dialog import PasteDialog
from wmt_desktop.ui.theme import ThemeManager

Make = Callable[..., Desk]


@pytest.fixture
def written() -> list[Draft]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: ThemeManager, services: Services, written: list[Draft]
) -> PasteDialog:
    def write(drafts: list[Draft]) -> bool:
        written.extend(drafts)
        return True

    pattern = Draft("", Theme.ENERGY, author="Table 5", lang="lv")
    clusters = (Cluster("cluster:1", "arena:1", "Farms"),)
    shown = PasteDialog(theme, services.imports, pattern, clusters, ["Table 5"], write)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def cells(dialog: PasteDialog, row: int) -> list[str]:
    columns = range(dialog.preview.columnCount())
    found = (dialog.preview.item(row, column) for column in columns)
    return [item.text() for item in found if item is not None]


def test_a_list_takes_what_is_chosen_for_all(dialog: PasteDialog, written: list[Draft]) -> None:
    dialog.text.setPlainText("- Solar roof\n\n- Heat pump")
    dialog.form.choices[NoteField.CLUSTER].set_key(answer_key("Farms"))
    assert not dialog.form.choices[NoteField.TEXT].isVisible()
    assert cells(dialog, 1)[:2] == ["3", "Heat pump"]
    assert dialog.go.text() == "Add 2 notes"
    dialog.go.click()
    assert written == [
        Draft(text, Theme.ENERGY, "Farms", "Table 5", "lv") for text in ("Solar roof", "Heat pump")
    ]
    assert not dialog.isVisible()


def test_cells_of_a_spreadsheet_bring_their_columns(
    dialog: PasteDialog, written: list[Draft]
) -> None:
    dialog.text.setPlainText("Idea\tTheme\tHeard\nSoup\tfood\t3\nBus\t\t1")
    assert dialog.form.choices[NoteField.TEXT].currentText() == "Column A: Idea"
    assert dialog.form.headed.isChecked()
    dialog.go.click()
    assert written == [
        Draft("Soup", Theme.FOOD, author="Table 5", lang="lv", heard=3),
        Draft("Bus", author="Table 5", lang="lv"),
    ]


def test_columns_are_mapped_by_hand(
    dialog: PasteDialog, written: list[Draft], tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Who", "What was said"), ("Anna's group", "More shade"), (None, "Benches")):
        sheet.append(row)
    book.save(tmp_path / "evening.xlsx")
    dialog.open_file(tmp_path / "evening.xlsx")
    form = dialog.form
    form.headed.click()
    form.choices[NoteField.AUTHOR].set_key(column_key(0))
    form.choices[NoteField.AUTHOR].activated.emit(0)
    dialog.go.click()
    assert written == [Draft("More shade", author="Anna's group"), Draft("Benches")]


def test_bad_rows_are_named_and_left_out_only_when_asked(
    dialog: PasteDialog, written: list[Draft], tmp_path: Path
) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("text,theme\nOne,food\nTwo,sports\n,food\nFour,\n", "utf-8")
    dialog.open_file(path)
    assert cells(dialog, 0) == [
        "3",
        "There is no theme “sports”; choose one of: circular, energy, food, mobility, wellbeing, "
        "none.",
    ]
    assert cells(dialog, 1)[0] == "4"
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == "Mend the rows, or leave them out."
    assert dialog.skip.text() == "Leave 2 rows out"
    dialog.skip.click()
    dialog.go.click()
    assert [draft.text for draft in written] == ["One", "Four"]


def test_a_file_that_cannot_be_read_leaves_the_list_alone(
    dialog: PasteDialog, tmp_path: Path
) -> None:
    dialog.text.setPlainText("One\nTwo")
    broken = tmp_path / "notes.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    dialog.open_file(broken)
    assert "notes.xlsx" in dialog._problem.text()
    assert dialog.go.text() == "Add 2 notes"
    assert dialog.text.isVisible()


def test_a_file_is_dropped_and_left_again(dialog: PasteDialog, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Bread\nMilk\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(drop)
    assert [draft.text for draft in dialog.drafts] == ["Bread", "Milk"]
    assert {draft.author for draft in dialog.drafts} == {""}
    dialog.back.click()
    assert dialog.drafts == []
    assert dialog.text.isVisible()


def test_a_text_that_is_too_long_is_named_by_its_line(dialog: PasteDialog) -> None:
    dialog.text.setPlainText("Short\n" + "x" * 20_001)
    assert not dialog.go.isEnabled()
    assert cells(dialog, 0) == ["2", "The text has 20001 characters; the limit is 20000."]
    dialog.text.setPlainText("Short")
    assert dialog.go.isEnabled()


def test_a_very_long_list_shows_its_beginning_and_is_written_whole(
    dialog: PasteDialog, written: list[Draft]
) -> None:
    dialog.text.setPlainText("\n".join(f"Idea {number}" for number in range(1_000)))
    assert dialog.preview.rowCount() == 201
    assert cells(dialog, 200) == ["and 800 more"]
    dialog.go.click()
    assert len(written) == 1_000


def test_many_are_pasted_in_one_step_of_undo(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]})
    desk.page.capture.themes.set_theme(Theme.ENERGY)
    QGuiApplication.clipboard().setText("- Solar roof\n- Heat pump\n- Biogas")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasteDialog)
        assert dialog.go.text() == "Add 3 notes"
        dialog.form.choices[NoteField.CLUSTER].set_key(answer_key("Farms"))
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    QTest.keyClick(
        desk.page.capture.field,
        Qt.Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert desk.texts("Farms") == ["Seeds", "Solar roof", "Heat pump", "Biogas"]
    assert desk.note("Biogas").theme is Theme.ENERGY
    desk.history.undo(desk.arena.id)
    assert desk.texts("Farms") == ["Seeds"]
    assert desk.shown == desk.stored
