"""A photo of a wall is cut into notes, with the mouse or by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import move_with_button, write
from tests.ui.pictures import file, image
from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.boards import Draft
from wmt_desktop.ui.board.wall_dialog import Wall, WallDialog
from wmt_desktop.ui.photo_files import decode
from wmt_desktop.ui.theme import ThemeManager

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def written() -> list[Draft]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, theme: ThemeManager, written: list[Draft]) -> WallDialog:
    def keep(drafts: list[Draft]) -> bool:
        written.extend(drafts)
        return True

    walls = [
        Wall("one.jpg", file(image(1_000, 800))),
        Wall("two.jpg", file(image(400, 600, "tomato"))),
    ]
    pattern = Draft("", Theme.FOOD, author="Table 5")
    shown = WallDialog(theme, walls, pattern, (), ["Table 5"], keep)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def drag(dialog: WallDialog, box: QRect) -> None:
    """Drag over the photo from corner to corner of a rectangle in its own pixels."""
    photo = dialog.photo
    scale = photo.width() / photo.image.width()
    start, end = box.topLeft() * scale, box.bottomRight() * scale
    QTest.mousePress(photo, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    move_with_button(photo, (start + end) / 2)
    move_with_button(photo, end)
    QTest.mouseRelease(photo, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def near(first: QRect, second: QRect, by: int = 4) -> bool:
    corners = first.topLeft() - second.topLeft(), first.bottomRight() - second.bottomRight()
    return all(max(abs(each.x()), abs(each.y())) <= by for each in corners)


def press(dialog: WallDialog, key: Qt.Key, *keys: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in keys:
        held |= each
    QTest.keyClick(dialog.photo, key, held)


def test_rectangles_are_dragged_and_typed_beside(dialog: WallDialog, written: list[Draft]) -> None:
    drag(dialog, QRect(100, 100, 300, 200))
    drag(dialog, QRect(550, 450, 400, 300))
    assert len(dialog.photo.boxes) == 2
    assert near(dialog.photo.boxes[0], QRect(100, 100, 300, 200))
    assert dialog.list.rows[1].text.hasFocus(), "what is typed now is the text of the new one"
    write(dialog.list.rows[0].text, "Soup")
    QTest.keyClick(dialog.list.rows[0].text, Qt.Key.Key_Return)
    assert dialog.list.rows[1].text.hasFocus()
    assert dialog.photo.current == 1
    write(dialog.list.rows[1].text, "Bread")
    QTest.keyClick(dialog.list.rows[1].text, Qt.Key.Key_Return)
    assert dialog.photo.hasFocus()
    dialog.go.click()
    assert [(each.text, each.theme, each.author) for each in written] == [
        ("Soup", Theme.FOOD, "Table 5"),
        ("Bread", Theme.FOOD, "Table 5"),
    ]
    sizes = [decode(each.photos[0]).size().toTuple() for each in written]
    assert sizes == [box.size().toTuple() for box in dialog.photo.boxes]


def test_everything_is_done_by_keyboard(dialog: WallDialog, written: list[Draft]) -> None:
    press(dialog, Qt.Key.Key_N)
    before = dialog.photo.boxes[0]
    press(dialog, Qt.Key.Key_Right)
    press(dialog, Qt.Key.Key_Down, CTRL)
    assert dialog.photo.boxes[0] == before.translated(10, 1)
    press(dialog, Qt.Key.Key_Right, SHIFT)
    press(dialog, Qt.Key.Key_Up, SHIFT, CTRL)
    assert dialog.photo.boxes[0].size().toTuple() == (before.width() + 10, before.height() - 1)
    press(dialog, Qt.Key.Key_N)
    assert not dialog.photo.boxes[0].intersects(dialog.photo.boxes[1])
    press(dialog, Qt.Key.Key_PageDown)
    assert dialog.photo.current == 0
    press(dialog, Qt.Key.Key_PageUp)
    assert dialog.photo.current == 1
    press(dialog, Qt.Key.Key_Delete)
    assert len(dialog.photo.boxes) == 1
    press(dialog, Qt.Key.Key_Return)
    assert dialog.list.rows[0].text.hasFocus()
    write(dialog.list.rows[0].text, "Bread")
    dialog.go.click()
    assert [each.text for each in written] == ["Bread"]


def test_a_rectangle_is_moved_and_sized_by_mouse_and_stays_on_the_photo(
    dialog: WallDialog,
) -> None:
    drag(dialog, QRect(100, 100, 300, 200))
    drag(dialog, QRect(QPoint(250, 200), QPoint(350, 260)))
    assert near(dialog.photo.boxes[0], QRect(200, 160, 300, 200))
    corner = dialog.photo.boxes[0].bottomRight()
    drag(dialog, QRect(corner, corner + QPoint(100, 50)))
    assert near(dialog.photo.boxes[0], QRect(200, 160, 400, 250))
    drag(dialog, QRect(QPoint(300, 300), QPoint(990, 790)))
    assert dialog.photo.image.rect().contains(dialog.photo.boxes[0])
    assert near(QRect(QPoint(0, 0), dialog.photo.boxes[0].size()), QRect(0, 0, 400, 250))


def test_a_slip_of_the_mouse_draws_nothing(dialog: WallDialog) -> None:
    drag(dialog, QRect(500, 500, 5, 5))
    assert dialog.photo.boxes == ()
    assert not dialog.go.isEnabled()


def test_a_note_without_words_is_named_and_nothing_is_written(
    dialog: WallDialog, written: list[Draft]
) -> None:
    dialog.whole.click()
    dialog.next.click()
    assert dialog.list.rows == []
    dialog.go.click()
    assert written == []
    assert dialog.list.rows[0].text.hasFocus()
    assert dialog._problem.text().startswith("Note 1 has no words yet.")
    write(dialog.list.rows[0].text, "The wall")
    dialog.go.click()
    assert [each.text for each in written] == ["The wall"]


def test_each_photo_keeps_its_rectangles_and_texts(
    dialog: WallDialog, written: list[Draft]
) -> None:
    drag(dialog, QRect(100, 100, 300, 200))
    write(dialog.list.rows[0].text, "First wall")
    dialog.next.click()
    dialog.whole.click()
    write(dialog.list.rows[0].text, "Second wall")
    dialog.previous.click()
    assert dialog.list.texts == ["First wall"]
    assert dialog.go.text() == "Add 2 notes"
    dialog.go.click()
    assert [each.text for each in written] == ["First wall", "Second wall"]
    assert decode(written[1].photos[0]).size().toTuple() == (400, 600)


def test_removing_a_row_keeps_the_texts_of_the_others(dialog: WallDialog) -> None:
    for number in range(3):
        drag(dialog, QRect(50 + 320 * number, 100, 200, 200))
        write(dialog.list.rows[number].text, f"Note {number}")
    dialog.list.rows[1].remove.click()
    assert dialog.list.texts == ["Note 0", "Note 2"]
    assert near(dialog.photo.boxes[1], QRect(690, 100, 200, 200))


def test_del_on_the_photo_removes_the_text_of_that_rectangle(dialog: WallDialog) -> None:
    for number in range(3):
        drag(dialog, QRect(50 + 320 * number, 100, 200, 200))
        write(dialog.list.rows[number].text, f"Note {number}")
    dialog.photo.go_to(0)
    press(dialog, Qt.Key.Key_Delete)
    assert dialog.list.texts == ["Note 1", "Note 2"]


def test_the_photo_is_enlarged_and_rectangles_stay(dialog: WallDialog) -> None:
    drag(dialog, QRect(100, 100, 300, 200))
    before, width = dialog.photo.boxes, dialog.photo.width()
    dialog.larger.click()
    assert dialog.photo.width() > width
    assert dialog.photo.boxes == before
    dialog.smaller.click()
    assert dialog.photo.width() == width
