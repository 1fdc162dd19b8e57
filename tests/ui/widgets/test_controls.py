"""Buttons, switches, choices, fields, the ring, dialogs and messages, as a person uses them."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.ui.pages.voting.idea_box import IdeaBox
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import LIGHT
from wmt_desktop.ui.widgets import focus_ring
from wmt_desktop.ui.widgets.badge import Badge, draw_meter
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown, Segmented, Stepper, Toggle
from wmt_desktop.ui.widgets.dialog import Dialog, ask
from wmt_desktop.ui.widgets.empty import Banner
from wmt_desktop.ui.widgets.fields import Field, SearchField
from wmt_desktop.ui.widgets.theme_picker import ThemePicker
from wmt_desktop.ui.widgets.toast import Toast

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    """An empty window that has the keyboard."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(400, 300)
    return window


def put(pane: QWidget, *widgets: QWidget) -> None:
    layout = pane.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    pane.show()
    pane.activateWindow()
    assert QTest.qWaitForWindowActive(pane)


def colour(widget: QWidget, x: int, y: int) -> QColor:
    return QColor(widget.grab().toImage().pixelColor(x, y))


def rings(window: QWidget) -> list[QWidget]:
    return [ring for ring in window.findChildren(focus_ring._Ring) if ring.isVisible()]


def test_a_button_has_the_heights_of_the_design(theme: ThemeManager, pane: QWidget) -> None:
    heights = [Button(theme, "Go", size=size).sizeHint().height() for size in ("sm", "md", "lg")]
    assert heights == [32, 40, 48]


def test_kinds_of_buttons_have_the_colours_of_the_design(
    theme: ThemeManager, pane: QWidget
) -> None:
    primary, normal = Button(theme, "Go", kind="primary"), Button(theme, "Go")
    put(pane, primary, normal)
    assert colour(primary, 4, 20) == QColor(LIGHT.primary)
    assert colour(normal, 4, 20) == QColor(LIGHT.card)
    QTest.mousePress(primary, LEFT)
    assert colour(primary, 4, 20) == QColor(LIGHT.primary_p)
    QTest.mouseRelease(primary, LEFT)
    primary.setEnabled(False)
    assert colour(primary, 4, 20) == QColor(LIGHT.sunken)


def test_a_refused_button_says_why(theme: ThemeManager, pane: QWidget) -> None:
    button = Button(theme, "Vote")
    put(pane, button)
    button.refuse("Choose two ideas first.")
    QTest.mouseClick(button, LEFT)
    assert not button.isEnabled()
    assert button.toolTip() == "Choose two ideas first."
    button.refuse("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_the_ring_comes_with_the_keyboard_and_not_with_the_mouse(
    theme: ThemeManager, pane: QWidget
) -> None:
    first, second = Button(theme, "One"), Button(theme, "Two")
    put(pane, first, second)
    QTest.mousePress(first, LEFT)
    QTest.mouseRelease(first, LEFT)
    pane.setFocus()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    (ring,) = rings(pane)
    assert ring.geometry() == first.geometry().adjusted(-5, -5, 5, 5)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    (ring,) = rings(pane)
    assert ring.geometry() == second.geometry().adjusted(-5, -5, 5, 5)


def test_the_ring_scrolls_with_its_field(theme: ThemeManager, pane: QWidget) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        column.addWidget(field)
    area = QScrollArea()
    area.setWidget(content)
    put(pane, area)
    fields[0].setFocus()
    QApplication.processEvents()
    (ring,) = rings(pane)
    before = ring.mapTo(pane, QPoint(0, 0)).y()
    area.verticalScrollBar().setValue(50)
    assert ring.parentWidget() is content
    assert ring.mapTo(pane, QPoint(0, 0)).y() == before - 50


def test_the_ring_keeps_no_window_that_is_thrown_away(
    theme: ThemeManager, qapp: QApplication
) -> None:
    window = QWidget()
    button = Button(theme, "Go", parent=window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(window)
    left: list[weakref.ref[QWidget]] = [weakref.ref(window), weakref.ref(button)]
    del button, window
    gc.collect()
    assert [each() for each in left] == [None, None]
    assert qapp.focusWidget() is None


def test_what_is_switched_off_looks_so_in_high_contrast(theme: ThemeManager, pane: QWidget) -> None:
    tick = QCheckBox("Tick")
    tick.setChecked(True)
    widgets: list[QWidget] = [Button(theme, "Go"), Button(theme, icon="merge", kind="icon")]
    widgets += [Toggle(theme), tick, QRadioButton("Pick"), QLineEdit("Text")]
    put(pane, *widgets)
    pane.setFocus()
    theme.set_scheme("high-contrast")
    try:
        alike = []
        for widget in widgets:
            on = widget.grab().toImage()
            widget.setEnabled(False)
            alike += [type(widget)] if widget.grab().toImage() == on else []
    finally:
        theme.set_scheme("light")
    assert not alike


def test_a_toggle_is_switched_by_mouse_and_space(theme: ThemeManager, pane: QWidget) -> None:
    toggle = Toggle(theme)
    put(pane, toggle)
    QTest.mouseClick(toggle, LEFT, pos=QPoint(35, 12))
    assert toggle.isChecked()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert not toggle.isChecked()


def test_segments_are_chosen_by_mouse_and_arrow(theme: ThemeManager, pane: QWidget) -> None:
    choice = Segmented(theme, [("a", "Notes"), ("b", "List")])
    put(pane, choice)
    picked: list[str] = []
    choice.chosen.connect(picked.append)
    choice.set_key("a")
    assert picked == []
    QTest.mouseClick(choice._segments["b"], LEFT)
    assert (choice.key(), picked) == ("b", ["b"])
    choice._segments["b"].setFocus()
    QTest.keyClick(choice._segments["b"], Qt.Key.Key_Left)
    assert choice.key() == "a"


def test_a_stepper_counts_by_mouse_and_keys_and_stops_at_its_limits(
    theme: ThemeManager, pane: QWidget
) -> None:
    stepper = Stepper(theme, 1, 3)
    put(pane, stepper)
    heard: list[int] = []
    stepper.changed.connect(heard.append)
    stepper.set_value(1)
    assert not stepper.minus.isEnabled()
    QTest.mouseClick(stepper.plus, LEFT)
    QTest.keyClick(stepper.spin, Qt.Key.Key_Up)
    QTest.keyClick(stepper.spin, Qt.Key.Key_Up)
    assert stepper.value() == 3
    assert not stepper.plus.isEnabled()
    assert heard == [2, 3]


def test_the_theme_picker_tells_what_was_picked(theme: ThemeManager, pane: QWidget) -> None:
    picker = ThemePicker(theme)
    put(pane, picker)
    picked: list[Theme] = []
    picker.chosen.connect(picked.append)
    picker.set_theme(Theme.NONE)
    assert picker.theme() is Theme.NONE
    QTest.mouseClick(picker._swatches[Theme.FOOD], LEFT)
    assert picked == [Theme.FOOD]
    assert picker.theme() is Theme.FOOD


def test_new_options_keep_the_choice_where_it_still_exists(
    theme: ThemeManager, pane: QWidget
) -> None:
    choice = Dropdown(theme)
    put(pane, choice)
    choice.set_options([("1", "Table 1"), ("2", "Table 2")])
    choice.set_key("2")
    choice.set_options([("2", "2. galds"), ("3", "3. galds")])
    assert choice.key() == "2"
    choice.set_options([("3", "3. galds")])
    assert choice.key() == "3"


def test_the_search_field_is_cleared_by_escape_and_by_its_cross(
    theme: ThemeManager, pane: QWidget
) -> None:
    search = SearchField(theme, "Ctrl F")
    put(pane, search)
    assert search._hint.isVisible()
    QTest.keyClicks(search, "bread")
    assert not search._hint.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    QTest.keyClicks(search, "bread")
    QTest.mouseClick(search._clear, LEFT)
    assert search.text() == ""


def test_a_refused_value_is_marked_and_explained(theme: ThemeManager, pane: QWidget) -> None:
    edit = QLineEdit()
    field = Field(theme, edit)
    field.set_label("Cost")
    put(pane, field)
    field.set_error("Type an amount.")
    assert edit.accessibleName() == "Cost"
    assert edit.accessibleDescription() == "Type an amount."
    assert colour(edit, 40, 0) == QColor(LIGHT.danger)
    field.set_error("")
    assert colour(edit, 40, 0) != QColor(LIGHT.danger)


def test_a_refusal_keeps_clear_of_the_field_and_goes_with_the_next_act(
    theme: ThemeManager, pane: QWidget, qtbot: QtBot
) -> None:
    put(pane)
    pane.resize(800, 400)
    field = QLineEdit(pane)
    field.setGeometry(100, 260, 600, 40)
    field.show()
    qtbot.waitUntil(pane.isActiveWindow)
    field.clearFocus()
    toast = Toast(theme, pane)
    toast.show_refusal(WmtError(Code.REASON_NEEDED))
    assert toast.geometry().intersects(field.geometry())
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())
    assert pane.rect().contains(toast.geometry())
    toast.take_refusal_away()
    assert not toast.isVisible()
    toast.show_error("The disk is full.")
    toast.take_refusal_away()
    assert toast.isVisible(), "it is no refusal"


def test_a_toast_offers_undo_once_and_goes_by_itself(
    theme: ThemeManager, pane: QWidget, qtbot: QtBot
) -> None:
    put(pane)
    toast = Toast(theme, pane)
    undone: list[None] = []
    toast.show_text("3 notes deleted", undo=lambda: undone.append(None))
    assert toast.isVisible()
    assert toast._timer.interval() == 8000
    QTest.mouseClick(toast.button, LEFT)
    assert undone == [None]
    assert not toast.isVisible()
    toast.show_error("The disk is full.")
    assert not toast._timer.isActive()
    assert not toast.button.isVisible()


def test_the_banner_hides_when_there_is_nothing_to_say(theme: ThemeManager, pane: QWidget) -> None:
    banner = Banner(theme)
    put(pane, banner)
    banner.show_text("Not saved.")
    assert banner.isVisible()
    banner.show_text("")
    assert not banner.isVisible()


def answer(press: Callable[[Dialog], None]) -> None:
    """Answer the next dialog once it is open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        press(dialog)

    QTimer.singleShot(0, act)


def test_the_safe_answer_has_the_keyboard(theme: ThemeManager, pane: QWidget) -> None:
    put(pane)
    focused: list[str] = []

    def press(dialog: Dialog) -> None:
        button = dialog.focusWidget()
        assert isinstance(button, Button)
        focused.append(button.text())
        QTest.keyClick(button, Qt.Key.Key_Space)

    answer(press)
    gone = ask(pane, theme, "Reset this vote?", "24 ballots …", keep="Keep", go="Reset")
    assert not gone
    assert focused == ["Keep"]


def test_escape_is_the_safe_answer(theme: ThemeManager, pane: QWidget) -> None:
    put(pane)
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not ask(pane, theme, "Reset this vote?", "24 ballots …", keep="Keep", go="Reset")


def test_the_other_answer_has_to_be_pressed(theme: ThemeManager, pane: QWidget) -> None:
    put(pane)

    def press(dialog: Dialog) -> None:
        (go,) = [one for one in dialog.findChildren(Button) if one.text() == "Reset"]
        QTest.mouseClick(go, LEFT)

    answer(press)
    assert ask(pane, theme, "Reset this vote?", "24 ballots …", keep="Keep", go="Reset")


def test_a_dialog_grows_with_an_error_and_never_beyond_the_screen(
    theme: ThemeManager, qtbot: QtBot
) -> None:
    dialog = Dialog(theme, "Question", "Consequence")
    fields = [Field(theme, QLineEdit()) for _ in range(2)]
    for field in fields:
        dialog.body.addWidget(field)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    before = dialog.height()
    assert dialog.width() == 440
    fields[0].set_error("Type a number.")
    qtbot.waitUntil(lambda: dialog.height() > before)
    for _ in range(40):
        dialog.body.addWidget(Field(theme, QLineEdit()))
    room = dialog.screen().availableGeometry().height()
    qtbot.waitUntil(lambda: dialog.height() > before + 200)
    assert dialog.height() <= room


def test_badge_and_meter_show_their_state(theme: ThemeManager, pane: QWidget) -> None:
    badge = Badge(theme, "Tie", "warn", "equal")
    put(pane, badge)
    assert badge.sizeHint().height() == 24
    badge.show_state("Kept", "primary")
    assert badge.text() == "Kept"
    meter = QImage(302, 6, QImage.Format.Format_RGB32)
    painter = QPainter(meter)
    draw_meter(painter, QRectF(meter.rect()), LIGHT, 1, 3)
    painter.end()
    inks = [meter.pixelColor(x, 3).name() for x in (50, 150, 250)]
    assert inks == [QColor(ink).name() for ink in (LIGHT.primary, LIGHT.accent, LIGHT.line)]


def test_enter_presses_the_button_that_has_the_keyboard(theme: ThemeManager, pane: QWidget) -> None:
    pressed: list[str] = []
    button = Button(theme, "Go on")
    button.clicked.connect(lambda: pressed.append("go on"))
    put(pane, button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["go on"]


@pytest.mark.parametrize("begin_with", ["field", "Cancel"])
def test_enter_in_a_dialog_gives_the_answer_that_is_meant(
    theme: ThemeManager, qtbot: QtBot, begin_with: str
) -> None:
    dialog = Dialog(theme, "Who is the idea from?")
    qtbot.addWidget(dialog)
    line = QLineEdit()
    dialog.body.addWidget(Field(theme, line, "Name"))
    cancel = dialog.add_button("Cancel")
    dialog.add_button("Use this name", "primary", accepts=True)
    dialog.open()
    begin = line if begin_with == "field" else cancel
    begin.setFocus()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(begin, Qt.Key.Key_Return)
    assert bool(dialog.result()) == (begin_with == "field")


def test_typing_takes_the_error_of_a_field_away(theme: ThemeManager, pane: QWidget) -> None:
    line = QLineEdit()
    field = Field(theme, line, "Budget")
    put(pane, field)
    field.set_error("“12k” is not an amount of money.")
    assert line.accessibleDescription()
    assert line.actions()
    QTest.keyClicks(line, "5")
    assert not line.accessibleDescription()
    assert not line.actions()


def test_a_row_is_ticked_by_the_left_button_let_go_over_it(
    theme: ThemeManager, qtbot: QtBot
) -> None:
    row = IdeaBox(theme, "School meals")
    qtbot.addWidget(row)
    row.resize(300, 40)
    row.show()
    QTest.mouseClick(row, Qt.MouseButton.RightButton)
    assert not row.check.isChecked()
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    assert not row.check.isChecked()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.check.isChecked()
