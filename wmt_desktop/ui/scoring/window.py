"""The window that people score in, one after the other; only the PIN leads out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.criteria import Criterion
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.services.criteria import CriteriaService, ScoreSheet, sheet_number
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.kiosk.guard import Guard, fill_display
from wmt_desktop.ui.kiosk.idle import USUAL_TIMES, IdleTimes, IdleWatch
from wmt_desktop.ui.kiosk.look import Look, scale_of
from wmt_desktop.ui.kiosk.pin_pad import PinPad
from wmt_desktop.ui.scoring.pages import SheetPage, StartPage
from wmt_desktop.ui.theme import ThemeManager


@dataclass(frozen=True, slots=True)
class ScoringBooth:
    """What the window needs from the rest of the program.

    Attributes:
        words_of: Gives the interface in a language, by its code.
        check_pin: Raises ``WmtError(PIN_WRONG)``.
    """

    criteria: CriteriaService
    theme: ThemeManager
    words_of: Callable[[str], Translate]
    languages: tuple[str, ...]
    check_pin: Callable[[str], None]
    idle: IdleTimes = USUAL_TIMES


class ScoringWindow(QWidget):
    """Sheets one after the other. A sheet that is not handed in is forgotten.

    Signals:
        left: The window is closed.
    """

    left = Signal()

    def __init__(
        self, booth: ScoringBooth, arena: Arena, initiatives: Sequence[Initiative]
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._booth = booth
        self._arena = arena
        self._initiatives = initiatives
        self._criteria: tuple[Criterion, ...] = booth.criteria.all(arena.id)
        self._scorer = ""
        self._place = 0
        self._marks: dict[str, dict[str, int]] = {}
        self._language = arena.language
        self._leaving = False
        room = dict.fromkeys((arena.language, arena.second_language))
        spoken = tuple(code for code in room if code in booth.languages) or ("en",)
        self.start = StartPage(booth.theme, [(code, booth.words_of(code)) for code in spoken])
        self.sheet = SheetPage(booth.theme, self._criteria)
        self._stack = QStackedWidget(self)
        for page in (self.start, self.sheet):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._look = Look(booth.theme.tokens, booth.words_of(spoken[0]), spoken[0])
        self.pin_pad = PinPad(self._look, booth.check_pin, parent=self)
        self.idle = IdleWatch(booth.idle, self)
        self.guard = Guard(self, self._on_press)
        translate = booth.words_of(spoken[0])
        self.setWindowTitle(translate("Scoring", "Score the initiatives"))
        self._connect()
        self._free()

    # for the facilitator

    def open_on(self, screen: QScreen) -> None:
        """Fill a display and let nobody out."""
        fill_display(self, screen)

    def shut(self) -> None:
        """Close it; a sheet that was not handed in is dropped."""
        if not self._leaving:
            self._leaving = True
            self.idle.stop()
            self.guard.stop()
            self.close()
            self.left.emit()

    # one person

    def begin(self, language: str) -> None:
        """Begin an empty sheet in a language."""
        self._language = language
        self._scorer = self._booth.criteria.screen_sheet(self._arena.id)
        self._marks = {}
        self._place = 0
        self._show_place()
        self.idle.touch()

    def _connect(self) -> None:
        self.start.started.connect(self.begin)
        self.sheet.turned.connect(self._turn)
        self.sheet.scored.connect(self._on_scored)
        self.idle.asked.connect(self._on_idle_asked)
        self.idle.counted.connect(lambda _: self._on_idle_asked())
        self.idle.expired.connect(self._free)
        self.guard.exit_asked.connect(self.pin_pad.open)
        self.pin_pad.opened.connect(self.shut)
        self.pin_pad.cancelled.connect(self.pin_pad.hide)

    def _free(self, thanks: int = 0) -> None:
        """Forget the sheet and wait for the next person."""
        self.idle.stop()
        self._marks = {}
        criteria = self._booth.criteria
        scored = len(criteria.scorers(self._arena.id))
        self.start.show_next(criteria.free_sheet(self._arena.id), scored, thanks=thanks)
        self._stack.setCurrentWidget(self.start)
        self.guard.turn_page()

    def _show_place(self) -> None:
        initiative = self._initiatives[self._place]
        self.sheet.show_initiative(
            initiative,
            self._place,
            len(self._initiatives),
            self._marks.get(initiative.id, {}),
            self._words,
            sheet=sheet_number(self._scorer) or 0,
            second=self._language != self._arena.language,
        )
        self._stack.setCurrentWidget(self.sheet)
        self.guard.turn_page()
        self.sheet.focus_first()

    def _on_scored(self, criterion: str, value: int) -> None:
        self._marks.setdefault(self._initiatives[self._place].id, {})[criterion] = value

    def _turn(self, by: int) -> None:
        place = self._place + by
        if place < 0:
            self._free()
        elif place < len(self._initiatives):
            self._place = place
            self._show_place()
        else:
            self._hand_in()

    def _hand_in(self) -> None:
        marks = {
            (initiative, criterion): value
            for initiative, given in self._marks.items()
            for criterion, value in given.items()
            if value
        }
        try:
            self._booth.criteria.score(ScoreSheet(self._arena.id, self._scorer, marks))
        except WmtError as error:
            self.sheet.show_error(sentence(error, self._words))
            return
        self._free(thanks=sheet_number(self._scorer) or 0)

    @property
    def _words(self) -> Translate:
        return self._booth.words_of(self._language)

    # silence and keeping people in

    def _on_idle_asked(self) -> None:
        translate = self._words
        text = translate("Scoring", "Still there? The sheet is cleared in %1 s.")
        self.sheet.still.setText(fill(text, self.idle.seconds_left))

    def _on_press(self) -> bool:
        if self._stack.currentWidget() is self.sheet:
            self.sheet.still.setText("")
            self.idle.touch()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pin_pad.resize(self.size())
        look = self._look
        unit = scale_of(self.width(), self.height())
        self._look = Look(look.tokens, look.translate, look.language, unit=unit)
        self.pin_pad.set_look(self._look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.guard.watch()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
        else:
            event.ignore()
