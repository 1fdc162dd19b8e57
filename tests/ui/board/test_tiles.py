"""The still picture of the board: put together from tiles, and never out of date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.board.desk import Desk
from wmt_desktop.services.boards import DeleteNotes, EditNotes
from wmt_desktop.ui.board.boxes import Box, Nearby

Make = Callable[..., Desk]


class Picture:
    """What a view shows. Two are equal when nobody can tell one from the other.

    Qt rounds soft edges by a shade or two differently where it draws to another place.
    """

    def __init__(self, desk: Desk) -> None:
        self._image = desk.page.canvas.view.grab().toImage()

    def __eq__(self, other: object) -> bool:
        assert isinstance(other, Picture)
        difference = self._image.copy()
        painter = QPainter(difference)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, other._image)
        painter.end()
        grey = difference.convertToFormat(QImage.Format.Format_Grayscale8)
        return max(bytes(grey.constBits())) < 4

    __hash__ = None  # type: ignore[assignment]


def picture(desk: Desk) -> Picture:
    return Picture(desk)


def drawn_anew(desk: Desk) -> Picture:
    desk.page.scene.forget_look()
    return picture(desk)


def wheel(desk: Desk, by: int, keys: Qt.KeyboardModifier) -> None:
    viewport = desk.page.canvas.view.viewport()
    at = QPointF(viewport.rect().center())
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, by)
    event = QWheelEvent(at, viewport.mapToGlobal(at), QPoint(), turned, none, keys, phase, False)
    QApplication.sendEvent(viewport, event)


def test_every_change_is_seen(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds", "Tools"], "Shops": []}, ["Bus", "Train"])
    before = picture(desk)
    changes: list[Callable[[], object]] = [
        lambda: desk.boards.edit(EditNotes((replace(desk.note("Bus"), text="Night bus"),))),
        lambda: desk.click(desk.middle("Seeds")),
        lambda: desk.page.search("t"),
        lambda: desk.page.search(""),
        lambda: desk.drag(desk.middle("Seeds"), desk.point(900, 500)),
        lambda: desk.drag(desk.middle("Train"), desk.middle("Tools")),
        lambda: desk.boards.delete(DeleteNotes((desk.note("Tools").id,))),
        lambda: desk.type_idea("Benches"),
    ]
    for number, change in enumerate(changes):
        change()
        after = picture(desk)
        assert after != before, number
        assert after == drawn_anew(desk), number
        before = after


def test_what_is_in_the_hand_leaves_no_trace(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Seeds"]}, ["Bus"])
    before = picture(desk)
    desk.drag(desk.middle("Bus"), desk.point(700, 500), let_go=False)
    assert picture(desk) != before
    desk.key(Qt.Key.Key_Escape)
    desk.click(desk.point(900, 600))
    desk.page.selection.clear()
    desk.page.focus_capture()
    after = picture(desk)
    assert after == drawn_anew(desk)


def test_a_zoom_is_sharp_again_when_it_rests(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({f"Group {n}": [f"{n}-{i}" for i in range(6)] for n in range(6)})
    view = desk.page.canvas.view
    wheel(desk, -240, Qt.KeyboardModifier.ControlModifier)
    passing = picture(desk)
    qtbot.waitUntil(lambda: picture(desk) != passing)
    sharp = picture(desk)
    assert sharp == drawn_anew(desk)
    view.fit()
    view.set_zoom(1.0)
    view.go_home()
    wheel(desk, -240, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: picture(desk) == sharp)


def test_pan_and_zoom_back_show_the_same(make_desk: Make, qtbot: QtBot) -> None:
    desk = make_desk({f"Group {n}": [f"{n}-{i}" for i in range(6)] for n in range(16)})
    view = desk.page.canvas.view
    before = picture(desk)
    for _ in range(20):
        view.pan_by(QPointF(-37, -11))
        picture(desk)
    view.fit()
    picture(desk)
    view.set_zoom(1.0)
    view.go_home()
    qtbot.waitUntil(lambda: picture(desk) == before)


boxes = st.builds(
    Box, st.integers(-900, 900), st.integers(-900, 900), st.just(152), st.integers(40, 96)
)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), boxes)), boxes)
def test_what_is_near_is_found_wherever_it_was_before(
    puts: list[tuple[str, Box]], area: Box
) -> None:
    nearby = Nearby(128, 152)
    lying: dict[str, Box] = {}
    for name, box in puts:
        nearby.put(name, box)
        lying[name] = box
    assert set(nearby.within(area)) == {name for name, box in lying.items() if box.meets(area)}
    for name in list(lying)[::2]:
        nearby.drop(name)
        del lying[name]
    assert set(nearby.within(area)) == {name for name, box in lying.items() if box.meets(area)}
