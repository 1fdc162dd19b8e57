"""Photos of paper notes: added in several ways, shown, taken off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from tests.ui.pictures import file, image, png_bomb
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.paste_dialog import PasteDialog
from wmt_desktop.ui.board.photo_dialog import PhotoDialog
from wmt_desktop.ui.board.wall_dialog import WallDialog

Make = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: Make) -> Desk:
    made = make_desk({"Farms": ["Milk"]}, ["Bus"])
    made.page.selection.only(made.note("Bus").id)
    return made


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "one.jpg", tmp_path / "two.PNG"]
    paths[0].write_bytes(file(image(300, 200)))
    paths[1].write_bytes(file(image(200, 300, "tomato"), "png"))
    return paths


def photos(desk: Desk, text: str = "Bus") -> tuple[str, ...]:
    return desk.note(text).photos


def attach(desk: Desk, qtbot: QtBot, paths: list[Path]) -> None:
    desk.page.photo_desk._photos.attach_files(desk.note("Bus").id, paths)
    qtbot.waitUntil(lambda: len(photos(desk)) == len(paths))


def drop(desk: Desk, at: QPoint, mime: QMimeData) -> bool:
    """Drag something from outside over the board and let it go; tell whether it was welcome."""
    canvas = desk.page.canvas
    assert not canvas.view.viewport().acceptDrops()
    copy, left, no_keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(at, copy, mime, left, no_keys)
    enter.ignore()
    QApplication.sendEvent(canvas, enter)
    QApplication.sendEvent(canvas, QDropEvent(QPointF(at), copy, mime, left, no_keys))
    return enter.isAccepted()


@contextmanager
def answering(act: Callable[[QWidget], None]) -> Iterator[None]:
    """Do something in the dialog that opens."""
    timer = QTimer(interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()


def files(paths: list[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_several_are_chosen_from_files_in_one_step(
    desk: Desk, qtbot: QtBot, pictures: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(path) for path in pictures]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (names, ""))
    strip = desk.page.inspector.note.photos
    strip.add.click()
    qtbot.waitUntil(lambda: len(strip.thumbnails) == 2)
    assert len(photos(desk)) == 2
    assert desk.toast.text == "2 photos added"
    assert [each.accessibleName() for each in strip.thumbnails] == [
        "Photo 1 of 2 of the paper note",
        "Photo 2 of 2 of the paper note",
    ]
    desk.history.undo(desk.arena.id)
    assert strip.thumbnails == []


def test_pictures_are_dropped_on_a_note(desk: Desk, qtbot: QtBot, pictures: list[Path]) -> None:
    assert drop(desk, desk.middle("Milk"), files(pictures))
    qtbot.waitUntil(lambda: len(photos(desk, "Milk")) == 2)
    assert desk.selected == ["Milk"]


def test_what_is_no_picture_is_not_welcome_on_a_note(desk: Desk, tmp_path: Path) -> None:
    assert not drop(desk, desk.middle("Milk"), files([tmp_path / "report.pdf"]))


def test_pictures_on_the_open_board_are_cut_into_notes(
    desk: Desk, qtbot: QtBot, pictures: list[Path]
) -> None:
    assert drop(desk, QPoint(700, 500), files(pictures))

    def fill_in(dialog: QWidget) -> None:
        assert isinstance(dialog, WallDialog)
        dialog.whole.click()
        dialog.list.rows[0].text.setPlainText("From the wall")
        dialog.go.click()

    with answering(fill_in):
        qtbot.waitUntil(lambda: "From the wall" in desk.texts())
    note = desk.note("From the wall")
    assert len(note.photos) == 1
    desk.history.undo(desk.arena.id)
    assert "From the wall" not in desk.texts()


def test_a_table_dropped_on_the_board_is_shown_before_it_is_taken(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "evening.csv"
    table.write_text("text,theme\nSoup,food\n", "utf-8")
    assert drop(desk, QPoint(700, 500), files([table]))

    def agree(dialog: QWidget) -> None:
        assert isinstance(dialog, PasteDialog)
        dialog.go.click()

    with answering(agree):
        qtbot.waitUntil(lambda: "Soup" in desk.texts())


def test_a_picture_is_pasted_on_the_selected_note(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(image(100, 50))
    desk.page.canvas.view.setFocus()
    desk.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(photos(desk)) == 1
    desk.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(photos(desk)) == 1


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_good_photos_go_in_and_the_bad_one_is_named(
    desk: Desk, qtbot: QtBot, pictures: list[Path], tmp_path: Path
) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png_bomb(50_000))
    desk.page.photo_desk._photos.attach_files(desk.note("Bus").id, [bomb, *pictures])
    qtbot.waitUntil(lambda: "bomb.png" in desk.toast.text)
    assert len(photos(desk)) == 2


def test_a_photo_is_looked_at_and_taken_off(desk: Desk, qtbot: QtBot, pictures: list[Path]) -> None:
    attach(desk, qtbot, pictures)
    first, second = photos(desk)
    dialog = PhotoDialog(
        desk.page.inspector._theme,
        desk.page.photo_desk._photos,
        lambda: photos(desk),
        first,
        desk.page.window(),
    )
    qtbot.addWidget(dialog)
    dialog.remove_wanted.connect(desk.page.photo_desk.remove)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.photo == second
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.photo == first
    QTest.keyClick(dialog, Qt.Key.Key_Delete)
    assert photos(desk) == (second,)
    assert dialog.photo == second
    QTest.keyClick(dialog, Qt.Key.Key_Delete)
    assert photos(desk) == ()
    assert not dialog.isVisible()


def test_del_on_a_thumbnail_takes_the_photo_off(
    desk: Desk, qtbot: QtBot, pictures: list[Path]
) -> None:
    attach(desk, qtbot, pictures)
    strip = desk.page.inspector.note.photos
    QTest.keyClick(strip.thumbnails[0], Qt.Key.Key_Delete)
    assert len(photos(desk)) == 1
    assert len(strip.thumbnails) == 1


def test_a_note_with_a_photo_carries_a_sign(desk: Desk, qtbot: QtBot, pictures: list[Path]) -> None:
    def seen() -> QImage:
        item = desk.page.scene.note_item(desk.note("Bus").id)
        assert isinstance(item, NoteItem)
        return desk.page.canvas.view.grab().toImage()

    desk.page.selection.clear()
    before = seen()
    attach(desk, qtbot, pictures)
    assert seen() != before


def test_a_photo_that_is_on_another_laptop_is_said_to_be(desk: Desk) -> None:
    assert desk.page.photo_desk._photos.whole("0" * 64) is None
    assert desk.page.photo_desk._photos.cover("0" * 64, desk.page.size(), 1.0) is None


def test_a_picture_pasted_where_ideas_are_typed_becomes_a_note(desk: Desk, qtbot: QtBot) -> None:
    field = desk.page.capture.field
    field.setFocus()
    QGuiApplication.clipboard().setImage(image(100, 50))

    def fill_in(dialog: QWidget) -> None:
        assert isinstance(dialog, WallDialog)
        dialog.whole.click()
        dialog.list.rows[0].text.setPlainText("Pasted")
        dialog.go.click()

    with answering(fill_in):
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Pasted" in desk.texts())
    QGuiApplication.clipboard().setText("Words")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Words"
