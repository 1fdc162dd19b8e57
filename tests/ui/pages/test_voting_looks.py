"""Nothing on the voting pages is squeezed, and what one does next is always in sight."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import arena_with_clusters, closed_vote
from tests.ui.test_long_words import assert_nothing_is_cut, long_words
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.voting.page import VotingPage

OpenPage = Callable[[str], VotingPage]

# What the shell leaves of a screen of 1280 x 720.
SMALL = (1192, 656)

__all__ = ["long_words"]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def squeezed(root: QWidget) -> list[str]:
    """Return what is lower than it needs to be."""
    return [
        f"{type(child).__name__} {child.accessibleName()} {child.height()}"
        for child in root.findChildren(QWidget)
        if child.isVisible()
        and child.height()
        < max(child.minimumSizeHint().height(), child.heightForWidth(child.width()))
    ]


def in_sight(view: QScrollArea, button: QWidget) -> bool:
    box = QRect(button.mapTo(view, QPoint(0, 0)), button.size())
    return view.rect().contains(box)


@pytest.mark.usefixtures("long_words")
def test_forty_per_cent_longer_words_squeeze_no_rule(
    services: Services, voting_page: OpenPage, window: Window
) -> None:
    arena = arena_with_clusters(services, people=41)
    window.resize(*SMALL)
    setup = voting_page(arena.id).setup
    settle()
    assert squeezed(setup.rules) == []
    assert_nothing_is_cut(setup.rules)
    setup.rules.more.click()
    settle()
    assert squeezed(setup.rules) == []
    for at in (0, setup.verticalScrollBar().maximum()):
        setup.verticalScrollBar().setValue(at)
        assert in_sight(setup, setup.open)
        assert in_sight(setup, setup.summary)
    assert setup.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [SMALL, (1352, 700)])
def test_what_follows_a_result_is_in_sight_beside_a_tall_side_column(
    services: Services, voting_page: OpenPage, window: Window, size: tuple[int, int]
) -> None:
    arena = arena_with_clusters(services)
    closed_vote(services, arena)
    window.resize(*size)
    results = voting_page(arena.id).results
    settle()
    assert results.verticalScrollBar().maximum() > 0
    for button in (results.reopen, results.promote):
        assert in_sight(results, button)
        # Not over what is scrolled either.
        assert results.viewport().geometry().bottom() < button.mapTo(results, QPoint(0, 0)).y()
