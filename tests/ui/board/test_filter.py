"""Looking for notes on the board: bar, keys, outline."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.board.desk import Desk, write
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.finding import Filter

Make = Callable[..., Desk]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(make_desk: Make) -> Desk:
    return make_desk({"Farms": ["Milk", "Honey"], "Roads": ["Bridge"]}, ["Bus", "Tram"])


def tick(menu: QMenu, name: str) -> None:
    """Choose an entry of a list; with ``Desk`` farms are food from table 2, loose notes mobility."""
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.deleteLater()


def lit(desk: Desk) -> set[str]:
    items = (desk.page.scene.note_item(note.id) for note in desk.shown.notes)
    return {item.note.text for item in items if item is not None and not item.marks.dimmed}


def test_a_list_narrows_the_board(desk: Desk) -> None:
    bar = desk.page.filter_bar
    desk.page.open_filter()
    for of, entry, found in (
        ("themes", "Mobility", {"Bus", "Tram"}),
        ("authors", "Table 2", {"Milk", "Honey", "Bridge"}),
        ("languages", "Latviešu", {"Bus", "Tram"}),
        ("clusters", "Roads", {"Bridge"}),
        ("clusters", "Not grouped yet", {"Bus", "Tram"}),
    ):
        tick(bar.menu(of), entry)
        assert lit(desk) == found
        assert bar.count.text() == f"{len(found)} of 5"
        assert bar.choosers[of].text().endswith(f": {entry}")
        desk.page.finder.use(Filter())
        assert len(lit(desk)) == 5


def test_lists_and_words_work_together_and_any_ends_a_list(desk: Desk) -> None:
    bar = desk.page.filter_bar
    desk.page.open_filter()
    tick(bar.menu("authors"), "Table 2")
    assert desk.page.search("m") == 1
    tick(bar.menu("clusters"), "Roads")
    assert bar.count.text() == "0 of 5"
    assert not bar.next.isEnabled()
    tick(bar.menu("clusters"), "Farms")
    assert lit(desk) == {"Milk"}
    tick(bar.menu("authors"), "Any table")
    tick(bar.menu("clusters"), "Any cluster")
    assert lit(desk) == {"Milk", "Tram"}


def test_f3_steps_through_what_was_found_both_ways_while_typing(desk: Desk) -> None:
    desk.page.finder.use(Filter(themes=frozenset({Theme.FOOD})))
    field = desk.page.capture.field
    field.setFocus()
    seen = []
    for keys in (Qt.KeyboardModifier.NoModifier,) * 4 + (SHIFT,):
        QTest.keyClick(field, Qt.Key.Key_F3, keys)
        seen += desk.selected
    assert seen == ["Milk", "Honey", "Bridge", "Milk", "Bridge"]
    assert desk.page.filter_bar.count.text() == "3 · 3 of 5"


def test_esc_on_the_board_ends_the_search_before_it_leaves(desk: Desk) -> None:
    told: list[object] = []
    desk.page.found.connect(told.append)
    desk.page.search("bus")
    desk.page.canvas.view.setFocus()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.page.filter_bar.isVisible()
    assert len(lit(desk)) == 5
    assert told[-1] is None
    assert desk.page.canvas.view.hasFocus()
    desk.key(Qt.Key.Key_Escape)
    assert desk.page.capture.field.hasFocus()


def test_a_new_note_is_counted_at_once(desk: Desk) -> None:
    desk.page.search("tra")
    desk.type_idea("Train")
    assert desk.page.filter_bar.count.text() == "2 of 6"


def test_all_found_are_selected_at_once(desk: Desk) -> None:
    desk.page.search("i")
    desk.page.filter_bar.select.click()
    assert set(desk.selected) == {"Milk", "Bridge"}


def test_the_outline_lists_what_was_found(desk: Desk) -> None:
    outline = desk.page.outline
    outline.show()
    desk.page.search("i")

    def rows() -> list[str]:
        model = outline.tree.model()
        groups = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            index.data()
            for group in groups
            for index in (group, *(model.index(n, 0, group) for n in range(model.rowCount(group))))
        ]

    assert rows() == ["Farms (1 of 2)", "Milk", "Roads (1 of 1)", "Bridge"]
    desk.page.end_search()
    assert len(rows()) == 8


def test_another_arena_or_stage_is_shown_whole(desk: Desk) -> None:
    desk.page.search("bus")
    desk.page.show_stage(desk.arena.stages[0])
    assert not desk.page.finder.filter.active
    write(desk.page.capture.field, "x")
    assert not desk.page.filter_bar.isVisible()
