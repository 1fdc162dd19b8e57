from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from wmt_desktop.ui.fonts import font
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label, balanced_width, wrap

TITLE = "Gauja National Park Bioregion – organic food"


def test_a_title_stands_in_two_lines_of_about_equal_length(theme: ThemeManager) -> None:
    large = font(28, 700)
    assert wrap(TITLE, large, balanced_width(TITLE, large, 560)) == [
        "Gauja National Park",
        "Bioregion – organic food",
    ]


@given(text=st.text(st.characters(codec="latin-1", categories=["L", "Zs"]), max_size=80))
def test_balancing_never_adds_a_line(theme: ThemeManager, text: str) -> None:
    small = font(14)
    balanced = balanced_width(text, small, 200)
    assert balanced <= 200
    assert len(wrap(text, small, balanced)) == len(wrap(text, small, 200))


@given(text=st.text(st.characters(categories=["L", "Zs", "P"]), max_size=120))
def test_wrapping_loses_no_letter(theme: ThemeManager, text: str) -> None:
    lines = wrap(text, font(14), 90)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_what_is_cut_can_be_read_whole_in_the_tooltip(qtbot: QtBot, theme: ThemeManager) -> None:
    label = Label(theme, "A title that is much longer than its place")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(800, 20)
    assert label.toolTip() == ""
    # What looks like HTML is shown as it stands, and names no picture to be fetched.
    written = "<b>Oats</b> <img src=file://elsewhere/x.png> for all schools"
    label.setText(written)
    label.resize(80, 20)
    document = QTextDocument()
    document.setHtml(label.toolTip())
    assert document.toPlainText() == written


@pytest.mark.parametrize(("lines", "expected"), [(1, 20), (2, 40), (0, 60)])
def test_height_follows_the_lines_that_are_shown(
    qtbot: QtBot, theme: ThemeManager, lines: int, expected: int
) -> None:
    label = Label(theme, "one two three four five six", lines=lines)
    qtbot.addWidget(label)
    assert label.heightForWidth(80) == expected


def test_text_size_makes_the_lines_higher(qtbot: QtBot, theme: ThemeManager) -> None:
    label = Label(theme, "Title", 20, 700)
    qtbot.addWidget(label)
    try:
        theme.set_text_scale(2.0)
        assert label.sizeHint().height() == 56
    finally:
        theme.set_text_scale(1.0)
    assert label.sizeHint().height() == 28
