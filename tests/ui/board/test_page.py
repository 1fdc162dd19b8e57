from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.services.arenas import GoToStage
from wmt_desktop.services.boards import DeleteNotes, EditNotes
from wmt_desktop.services.bus import Reloaded
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.theme import ThemeManager

Make = Callable[..., Desk]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_an_empty_board_says_what_to_do(make_desk: Make) -> None:
    desk = make_desk()
    empty = desk.page.canvas._empty
    assert empty.isVisible()
    assert empty.sentence.text() == ("Type the first idea below, or paste a list from the tables.")
    assert not desk.page.canvas.minimap.isVisible()
    desk.type_idea("Bus")
    assert not empty.isVisible()
    assert desk.page.canvas.zoom.isVisible()


def test_search_counts_dims_and_steps(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Dārzeņu kaste", "Sēklas"]}, ["Otra KASTE", "Bus"])
    assert desk.page.search("darzenu") == 1
    assert desk.page.search("kaste") == 2
    shown = (desk.page.scene.note_item(note.id) for note in desk.shown.notes)
    items = {item.note.text: item for item in shown if item is not None}
    assert {text for text, item in items.items() if item.marks.dimmed} == {"Sēklas", "Bus"}
    assert {text for text, item in items.items() if item.marks.hit} == {
        "Dārzeņu kaste",
        "Otra KASTE",
    }
    desk.page.search_next()
    first = desk.selected
    desk.page.search_next()
    assert sorted(first + desk.selected) == ["Dārzeņu kaste", "Otra KASTE"]
    desk.page.search_next()
    assert desk.selected == first
    desk.type_idea("Trešā kaste")
    assert items["Bus"].marks.dimmed
    desk.page.search_next()
    desk.page.search_next()
    assert desk.selected == ["Trešā kaste"]
    assert desk.page.search("") == 0
    assert not items["Bus"].marks.dimmed
    desk.page.search_next()


def test_each_stage_has_its_own_board(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    desk.page.show_stage(Stage.VISION)
    assert not desk.shown.notes
    desk.type_idea("A quiet town")
    assert [note.text for note in desk.boards.board(desk.arena.id, Stage.VISION).notes] == [
        "A quiet town"
    ]
    desk.arenas.go_to(GoToStage(desk.arena.id, Stage.IDEAS))
    desk.page.show_arena(desk.arena.id)
    assert [note.text for note in desk.shown.notes] == ["Bus"]


def test_everything_is_read_again_after_a_merge(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    bus = desk.page.findChild(QtBus) or desk.page.window().findChild(QtBus)
    assert bus is not None
    bus.blockSignals(True)
    desk.boards.delete(DeleteNotes((desk.note("Bus").id,)))
    bus.blockSignals(False)
    assert len(desk.shown.notes) == 1
    bus.changed.emit(Reloaded((desk.arena.id,)))
    assert not desk.shown.notes


def test_the_outline_has_everything_and_the_same_selection(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds", "Tools"], "Shops": ["Till"]}, ["Bus"])
    page = desk.page
    QTest.keyClick(page.capture.field, Qt.Key.Key_O, CTRL | SHIFT)
    assert page.outline.tree.hasFocus()
    model = page.outline.tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    assert [group.data() for group in groups] == ["Farms (2)", "Shops (1)", "Not grouped yet (1)"]
    assert groups[0].model().index(1, 0, groups[0]).data() == "Tools"
    desk.click(desk.middle("Bus"))
    chosen = page.outline.tree.selectionModel().selectedIndexes()
    assert [index.data() for index in chosen] == ["Bus"]
    page.outline.tree.setFocus()
    index = model.index(0, 0, model.index(0, 0))
    page.outline.tree.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert desk.selected == ["Seeds"]
    QTest.keyClick(page.outline.tree, Qt.Key.Key_2)
    assert desk.note("Seeds").theme is Theme.ENERGY
    QTest.keyClick(page.outline.tree, Qt.Key.Key_Down, ALT)
    assert desk.texts("Farms") == ["Tools", "Seeds"]
    QTest.keyClick(page.outline.tree, Qt.Key.Key_F2)
    assert page.inspector.note.text.hasFocus()
    page.outline.tree.setFocus()
    QTest.keyClick(page.outline.tree, Qt.Key.Key_Delete)
    assert desk.texts("Farms") == ["Tools"]
    page.selection.cluster(desk.stored.clusters[0].id)
    QTest.keyClick(page.outline.tree, Qt.Key.Key_Space)
    assert desk.stored.clusters[0].folded
    QTest.keyClick(page.outline.tree, Qt.Key.Key_Escape)
    assert not page.outline.isVisible()


def test_screen_readers_find_notes_and_clusters(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds", "Tools"]}, ["Bus"])
    view = QAccessible.queryAccessibleInterface(desk.page.canvas.view)
    assert view.role() == QAccessible.Role.List
    assert view.text(QAccessible.Text.Name) == "Ideas board"
    children = [view.child(number) for number in range(view.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names == ["Farms, cluster with 2 notes", "Seeds", "Tools", "Bus"]
    seeds = children[1]
    assert seeds.role() == QAccessible.Role.ListItem
    assert seeds.text(QAccessible.Text.Description) == "Food, Table 2, in “Farms”"
    assert seeds.parent().object() is desk.page.canvas.view
    assert view.indexOfChild(seeds) == 1
    desk.click(desk.middle("Seeds"))
    assert seeds.state().selected
    at = desk.page.canvas.view.viewport().mapToGlobal(desk.middle("Seeds"))
    assert seeds.rect().contains(at)
    desk.boards.delete(DeleteNotes((desk.note("Seeds").id,)))
    assert view.childCount() == 3


def test_the_overview_leads_elsewhere(make_desk: Make) -> None:
    desk = make_desk({f"Group {n}": [f"{n}-{i}" for i in range(6)] for n in range(16)})
    view, minimap = desk.page.canvas.view, desk.page.canvas.minimap
    assert minimap.isVisible()
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=minimap.rect().center())
    bounds = desk.page.scene.places.bounds
    assert bounds is not None
    middle = view.seen().middle
    assert abs(middle[0] - bounds.middle[0]) < 30
    QTest.mouseClick(desk.page.canvas.zoom._larger, Qt.MouseButton.LeftButton)
    assert view.zoom == 1.1
    assert desk.page.canvas.zoom._percent.text() == "110%"
    view.fit()
    assert not minimap.isVisible(), "everything is in view"


def test_a_new_idea_is_scrolled_into_view(make_desk: Make) -> None:
    desk = make_desk({f"Group {n}": [f"{n}-{i}" for i in range(6)] for n in range(8)})
    desk.type_idea("Far away")
    box = desk.page.scene.places.notes[desk.note("Far away").id]
    shown = desk.page.canvas.view.to_viewport(box).toRect()
    assert desk.page.canvas.view.viewport().rect().contains(shown)
    assert not shown.intersects(desk.page.canvas.minimap.geometry())


def test_what_floats_over_the_board_steps_aside_for_the_current_note(make_desk: Make) -> None:
    desk = make_desk({f"Group {n}": [f"{n}-{i}" for i in range(6)] for n in range(16)})
    canvas = desk.page.canvas
    corner = canvas.minimap.pos()
    beneath = canvas.view.to_board(canvas.minimap.geometry().toRectF())
    note = next(desk.page.scene.still.notes_within(beneath))
    desk.page.selection.only(note)
    aside = canvas.minimap.pos()
    assert aside.x() < canvas.zoom.x() < canvas.width() // 2
    desk.page.selection.only(desk.note("0-0").id)
    assert canvas.minimap.pos() == corner
    desk.drag(desk.middle("0-0"), corner + QPoint(8, 8), let_go=False)
    assert canvas.minimap.pos() == aside


class _Shouting(QTranslator):
    """A language in which everything is loud."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return sourceText.upper()


def test_the_language_changes_while_the_page_is_open(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    desk.click(desk.middle("Bus"))
    page = desk.page
    app = QApplication.instance()
    assert app is not None
    loud = _Shouting()
    app.installTranslator(loud)
    try:
        QApplication.processEvents()
        assert page.capture.field.placeholderText() == "TYPE AN IDEA AND PRESS ENTER"
        assert page.capture.author.text() == "TABLE 1"
        assert page.inspector._title.text() == "NOTE"
        assert page.inspector.note._labels["cluster"].text() == "CLUSTER"
        assert page.actions_of_board["duplicate"].text() == "DUPLICATE"
        assert page.canvas.view.accessibleName() == "IDEAS BOARD"
        assert page.capture.themes._keys[Theme.FOOD].accessibleName() == "FOOD"
    finally:
        app.removeTranslator(loud)
        QApplication.processEvents()
    assert page.capture.author.text() == "Table 1"


def test_large_text_enlarges_the_board_at_the_same_zoom(
    make_desk: Make, theme: ThemeManager, qtbot: QtBot
) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    view = desk.page.canvas.view
    theme.set_text_scale(2.0)
    try:
        assert view.zoom == 1.0
        box = desk.page.scene.places.notes[desk.note("Bus").id]
        assert view.to_viewport(box).width() == 2 * box.width
        capture = desk.page.capture
        qtbot.waitUntil(lambda: capture.geometry().bottom() == desk.page.height() - 1)
        assert capture.field.width() > 100
    finally:
        theme.set_text_scale(1.0)


def test_the_zoom_keys_cover_no_note_while_the_whole_board_is_in_view(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus", "Tram"])
    canvas = desk.page.canvas
    corner = canvas.view.to_board(QRectF(canvas.zoom.geometry()))
    there = (round(corner.x) - 20, round(corner.y) - 40)
    desk.boards.edit(EditNotes((replace(desk.note("Bus"), place=there),)))
    assert not canvas.minimap.isVisible()
    zoom = QRectF(canvas.zoom.geometry())
    papers = [canvas.view.to_viewport(box) for box in desk.page.scene.places.notes.values()]
    assert not any(zoom.intersects(paper) for paper in papers)
    assert QRectF(canvas.rect()).contains(zoom)


def test_the_outline_takes_the_inspectors_place_where_both_do_not_fit(make_desk: Make) -> None:
    desk = make_desk({}, ["Bus"])
    page = desk.page
    QTest.keyClick(page.capture.field, Qt.Key.Key_O, CTRL | SHIFT)
    assert page.inspector.isVisible()
    page.resize(880, 700)
    assert page.outline.isVisible()
    assert not page.inspector.isVisible()
    desk.page.selection.only(desk.note("Bus").id)
    QTest.keyClick(page.outline.tree, Qt.Key.Key_F2)
    assert page.inspector.note.text.hasFocus()
    assert not page.outline.isVisible()
