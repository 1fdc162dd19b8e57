"""Drives the real windows with mouse and keys, as a facilitator and as voters would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QScrollArea, QWidget
from pytest import MonkeyPatch  # noqa: PT013  (only the type)
from pytestqt.qtbot import QtBot

from wmt_desktop.app.gui import Gui
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.kiosk.window import KioskWindow
from wmt_desktop.ui.pages.evaluation import EvaluationPage
from wmt_desktop.ui.pages.initiatives.page import InitiativesPage
from wmt_desktop.ui.pages.voting.page import VotingPage

Window = TypeVar("Window", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
PIN = "2040"


@dataclass(frozen=True)
class Facilitator:
    """Somebody at the laptop."""

    gui: Gui
    services: Services
    qtbot: QtBot

    # getting about

    def page(self, stage: Stage, kind: type[Window]) -> Window:
        """Go to a stage by its key and return its page."""
        self.come_back()
        number = list(Stage).index(stage) + 1
        QTest.keyClick(
            self.gui.window.shell,
            Qt.Key(Qt.Key.Key_0 + number),
            Qt.KeyboardModifier.ControlModifier,
        )
        page = self.gui.window.pages[stage]
        assert isinstance(page, kind)
        self.qtbot.waitUntil(page.isVisible)
        return page

    @property
    def arena(self) -> str:
        """Id of the open arena."""
        arena = self.gui.window.shell.arena
        assert arena is not None
        return arena.id

    def board(self) -> Board:
        """What is stored of the board of ideas."""
        return self.services.boards.board(self.arena)

    def come_back(self) -> None:
        """Make the main window the active one, as a window manager would after a dialog."""

        def active() -> bool:
            self.gui.window.activateWindow()
            return QApplication.activeWindow() is self.gui.window

        self.qtbot.waitUntil(active)

    def click(self, widget: QWidget) -> None:
        """Press the left mouse button on the middle of a widget, scrolling to it if needed."""
        self.qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled())
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QTest.mouseClick(widget, LEFT)

    def press(self, inside: QWidget, words: str) -> None:
        """Press the button that says these words."""
        self.qtbot.waitUntil(lambda: any(_buttons(inside, words)))
        self.click(_buttons(inside, words)[0])

    def answer(
        self, kind: type[Window], act: Callable[[Window], None], ask: Callable[[], None]
    ) -> None:
        """Do what opens a modal dialog, and act in it."""
        seen: list[object] = []
        tries = iter(range(1_000))

        def when_open() -> None:
            dialog = QApplication.activeModalWidget()
            # One that was answered before may still be about to go.
            if isinstance(dialog, kind) and dialog.isVisible():
                seen.append(dialog)
                try:
                    act(dialog)
                except BaseException:
                    # Without an answer the dialog would wait for ever, and the test with it.
                    dialog.close()
                    raise
            elif next(tries, None) is not None:
                QTimer.singleShot(5, when_open)
            elif dialog is not None:
                dialog.close()

        QTimer.singleShot(0, when_open)
        ask()
        assert seen, f"no {kind.__name__} was shown"
        if self.gui.door.kiosk is None:
            self.come_back()

    # the board

    def type_idea(self, page: BoardPage, text: str, theme: str = "") -> None:
        """Type an idea and press Enter, choosing a theme by its key first."""
        field = page.capture.field
        field.setFocus()
        self.qtbot.waitUntil(field.hasFocus)
        if theme:
            QTest.keyClicks(field, theme)
        type_text(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drag(self, page: BoardPage, note: str, target: QPointF) -> None:
        """Drag a note to a place on the board, in scene coordinates."""
        view = page.canvas.view
        port = view.viewport()
        item = page.scene.note_item(note)
        assert item is not None
        start = view.mapFromScene(item.sceneBoundingRect().center())
        end = view.mapFromScene(target)
        QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(port, start + (end - start) * step / 5)
        QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)

    # voting

    def vote(self, kiosk: KioskWindow, round_: Round, labels: list[str]) -> None:
        """Be one voter: start, tap + by the words on the cards, review, cast."""
        assert not kiosk.is_voting
        self.click(next(iter(kiosk.start.keys.values())))
        self.qtbot.waitUntil(kiosk.vote.isVisible)
        named = {option.id: option.label for option in round_.options}
        for label in labels:
            card = next(each for each in kiosk.vote.cards if named[each.option] == label)
            self.click(card.plus)
        self.click(kiosk.vote.tray.review)
        self.qtbot.waitUntil(kiosk.review.isVisible)
        self.click(kiosk.review.cast)
        self.qtbot.waitUntil(kiosk.start.isVisible)

    # pages

    def voting(self) -> VotingPage:
        """Go to the stage of voting."""
        return self.page(Stage.VOTING, VotingPage)

    def initiatives(self) -> InitiativesPage:
        """Go to the stage of initiatives."""
        return self.page(Stage.INITIATIVES, InitiativesPage)

    def evaluation(self) -> EvaluationPage:
        """Go to the last stage."""
        return self.page(Stage.EVALUATION, EvaluationPage)

    def coordinator(self) -> MergePage:
        """Go to the coordinator's desk."""
        self.gui.window.go_home()
        self.gui.window.open_coordinator()
        assert isinstance(self.gui.window.coordinator, MergePage)
        return self.gui.window.coordinator


def type_text(widget: QWidget, text: str) -> None:
    """Type, also letters that QTest's own ``keyClicks`` cannot (it stops at anything but ASCII)."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)


def _buttons(inside: QWidget, words: str) -> list[QAbstractButton]:
    return [
        button
        for button in inside.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and words in button.text().replace("&", "")
    ]


def save_as(monkeypatch: MonkeyPatch, path: Path) -> None:
    """Let the system's own file dialog answer with a path."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
