"""Pages at rest, at large text, and in a language that changes while they are open."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.rooms import (
    arena_with_clusters,
    closed_vote,
    layouts_at_rest,
    open_vote,
    promoted,
    shown_texts,
)
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label


@pytest.fixture(params=["set-up", "open", "result", "initiatives"])
def any_page(
    request: pytest.FixtureRequest,
    services: Services,
    voting_page: Callable[[str], VotingPage],
    initiatives_page: Callable[[str], InitiativesPage],
) -> QWidget:
    arena = arena_with_clusters(services)
    if request.param == "open":
        open_vote(services, arena)
    if request.param in {"result", "initiatives"}:
        closed_vote(services, arena)
    if request.param == "initiatives":
        promoted(services, arena, [5200, 6400, 2800, None])
        return initiatives_page(arena.id)
    return voting_page(arena.id)


@pytest.fixture
def text_size(theme: ThemeManager) -> Iterator[Callable[[float], None]]:
    yield theme.set_text_scale
    theme.set_text_scale(1.0)


def test_a_page_rests_in_another_language_and_in_large_text(
    any_page: QWidget, text_size: Callable[[float], None]
) -> None:
    assert layouts_at_rest() == 0
    before = shown_texts(any_page)
    QApplication.sendEvent(any_page, QEvent(QEvent.Type.LanguageChange))
    layouts_at_rest()
    assert shown_texts(any_page) == before
    text_size(2.0)
    layouts_at_rest()
    assert layouts_at_rest() == 0
    cut = [
        label.text()
        for label in any_page.findChildren(Label)
        if label.isVisible() and label.toolTip()
    ]
    assert cut == []
