"""Cards and the shadows under them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from pytestqt.qtbot import QtBot
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card, Surface


class Watched(Surface):
    """Knows what was painted anew."""

    painted = QRegion()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = self.painted.united(event.region())


@pytest.mark.parametrize(
    "act",
    [
        lambda card: card.resize(200, 60),
        lambda card: card.move(100, 40),
        lambda card: card.hide(),
    ],
    ids=["lower", "moved", "hidden"],
)
def test_no_strip_of_a_shadow_is_left(
    theme: ThemeManager, qtbot: QtBot, act: Callable[[Card], None]
) -> None:
    surface = Watched(theme)
    surface.resize(400, 300)
    card = Card(theme, parent=surface)
    card.setGeometry(QRect(50, 40, 200, 100))
    qtbot.addWidget(surface)
    with qtbot.waitExposed(surface):
        surface.show()
    below = QPoint(60, 150)
    qtbot.waitUntil(lambda: surface.painted.contains(below))
    surface.painted = QRegion()
    act(card)
    qtbot.waitUntil(lambda: surface.painted.contains(below))
