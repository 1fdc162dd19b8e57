"""People score one after the other on one screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.criteria import CriterionDraft, LockCriteria, SetCriteria
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.services import Services
from wmt_desktop.ui.kiosk.idle import IdleTimes
from wmt_desktop.ui.scoring.window import ScoringBooth, ScoringWindow
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf

LEFT = Qt.MouseButton.LeftButton


def only_2468(pin: str) -> None:
    if pin != "2468":
        raise WmtError(Code.PIN_WRONG)


@pytest.fixture
def arena(services: Services) -> Arena:
    arena = services.arenas.new(NewArena("Cēsis"))
    drafts = (InitiativeDraft("Lunch"), InitiativeDraft("Storage"))
    services.initiatives.add(AddInitiatives(arena.id, drafts))
    criteria = (CriterionDraft("Effect", 60), CriterionDraft("Ease", 40))
    services.criteria.set(SetCriteria(arena.id, criteria))
    services.criteria.lock(LockCriteria(arena.id))
    return arena


def opened(
    services: Services, theme: ThemeManager, arena: Arena, qtbot: QtBot, clear: int = 60_000
) -> ScoringWindow:
    words = WordsOf()
    booth = ScoringBooth(
        services.criteria, theme, words, words.languages, only_2468, IdleTimes(1, clear)
    )
    window = ScoringWindow(booth, arena, services.initiatives.all(arena.id))
    qtbot.addWidget(window, before_close_func=lambda each: each.shut())
    window.resize(1280, 800)
    window.show()
    return window


def test_a_sheet_is_scored_with_keys_and_fingers_and_handed_in(
    services: Services, theme: ThemeManager, arena: Arena, qtbot: QtBot
) -> None:
    window = opened(services, theme, arena, qtbot)
    effect, ease = services.criteria.all(arena.id)
    lunch, _ = services.initiatives.all(arena.id)
    window.begin("en")
    keys = window.sheet.keys
    QTest.keyClick(keys[effect.id].keys[0], Qt.Key.Key_5)
    QTest.mouseClick(keys[ease.id].keys[1], LEFT)
    assert keys[effect.id].keys[4].accessibleName() == "Effect: 5"
    QTest.keyClick(keys[effect.id].keys[4], Qt.Key.Key_Return)
    assert window.focusWidget() is keys[ease.id].keys[1]
    QTest.keyClick(keys[ease.id].keys[1], Qt.Key.Key_3)
    QTest.keyClick(keys[ease.id].keys[2], Qt.Key.Key_Return)
    assert window.focusWidget() is window.sheet.next
    QTest.keyClick(window.sheet.next, Qt.Key.Key_Return)
    assert window.sheet.title.text() == "Storage"
    assert keys[effect.id].value == 0
    QTest.keyClick(keys[effect.id].keys[0], Qt.Key.Key_1)
    QTest.keyClick(keys[effect.id].keys[0], Qt.Key.Key_Backspace)
    window.sheet.back.click()
    assert keys[effect.id].value == 5
    window.sheet.next.click()
    assert window.sheet.next.text() == "Hand in"
    window.sheet.next.click()
    (scorer,) = services.criteria.scorers(arena.id)
    assert scorer.startswith("Sheet 1 ")
    assert services.criteria.sheet(arena.id, scorer) == {
        (lunch.id, effect.id): 5,
        (lunch.id, ease.id): 3,
    }
    assert window.start.title.text() == "Thank you. Sheet 1 is in."
    assert window.start.buttons["en"].text() == "Begin sheet 2"
    window.begin("en")
    assert keys[effect.id].value == 0


def test_a_sheet_left_alone_is_cleared_and_nobody_leaves_without_the_pin(
    services: Services, theme: ThemeManager, arena: Arena, qtbot: QtBot
) -> None:
    window = opened(services, theme, arena, qtbot, clear=2)
    window.begin("en")
    with qtbot.waitSignal(window.idle.expired):
        pass
    assert not window.sheet.isVisible()
    assert services.criteria.scorers(arena.id) == ()
    window.close()
    assert window.isVisible()
    window.guard.exit_asked.emit()
    with qtbot.waitSignal(window.left):
        for digit in "2468":
            QTest.keyClick(window.pin_pad, Qt.Key(ord(digit)))
        QTest.keyClick(window.pin_pad, Qt.Key.Key_Return)
    assert not window.isVisible()
