"""The free kiosk: dark, so that it is seen across the room; a key for each language starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.rounds import Round
from wmt_desktop.domain.voting.ballots import rule_of
from wmt_desktop.services.ports import Translate
from wmt_desktop.ui.ballot_words import ballot_rule
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.keys import Face, Key, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.paint import draw_arcs, draw_people
from wmt_desktop.ui.tokens import LIGHT
from wmt_desktop.ui.typeset import CENTRE, Style, broken, draw, fit, one_line, width
from wmt_desktop.ui.widgets.paint import rounded

WordsOf = Callable[[str], Translate]

_HUGE = tuple(Style(px, px * 104 / 96, 700, -0.03) for px in (96, 80, 64, 56, 48))
_LEAD = tuple(Style(px, px * 1.2, spacing=-0.02) for px in (40, 36, 32, 28))
_LINE = Style(28, 36, spacing=-0.01)


class Free(Enum):
    """Why the kiosk is free."""

    WELCOME = auto()
    THANKS = auto()
    TIMED_OUT = auto()
    CLOSED = auto()


class StartKey(Key):
    """Starts a ballot in one language."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._who = ""
        self._start = ""

    def set_words(self, who: str, start: str) -> None:
        """Set both lines: "Next voter", "Start in English"."""
        self._who, self._start = who, start
        self.setText(start)
        self.say(f"{who}. {start}" if who else start)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            box = area(self, self.look)
            fill = LIGHT.primary_tp if self.isDown() else "#FFFFFF"
            rounded(painter, box, 20, fill)
            room = box.width() - 96 - 56 - 32
            styles = [Style(px, px * 1.2, 700, -0.02) for px in (40, 36, 32, 28)]
            start = fit(self._start, styles, room, 50) or broken(self._start, styles[-1], room)
            who = fit(self._who, [Style(28, 36, 500), Style(24, 30, 500)], room, 36)
            high = start.height + (who.height if who and self._who else 0)
            y = box.center().y() - high / 2
            if who is not None and self._who:
                draw(painter, who, QPointF(48, y), LIGHT.ink2)
                y += who.height
            draw(painter, start, QPointF(48, y), LIGHT.rail)
            arrow = QRectF(box.right() - 48 - 56, box.center().y() - 28, 56, 56)
            draw_icon(painter, "right", LIGHT.rail, arrow, 2)


@dataclass(frozen=True, slots=True)
class _Message:
    icon: str
    title: Callable[[str], str]
    line: Callable[[str], str]


class StartPage(QWidget):
    """Thanks for the last vote, and keys for the next.

    Signals:
        started: Somebody wants to vote. Argument: the language.
        more_languages: Somebody looks for another language.
    """

    started = Signal(str)
    more_languages = Signal()

    def __init__(
        self,
        look: Look,
        arena: Arena,
        round_: Round,
        words_of: WordsOf,
        languages: Sequence[str],
        *,
        more: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Create the page.

        Args:
            languages: Those of the room, one or two; each has a key of its own.
            more: There are others, behind a globe.
        """
        super().__init__(parent)
        self.look = look
        self._arena = arena
        self._round = round_
        self._words_of = words_of
        self._languages = tuple(languages)
        self._free = Free.WELCOME
        self._voted = 0
        self._more = more
        self.keys: dict[str, StartKey] = {}
        for language in self._languages:
            key = StartKey(look, self)
            key.clicked.connect(self._starter(language))
            self.keys[language] = key
        self.others = TextKey(look, Face(24, "globe", 32), parent=self)
        self.others.clicked.connect(self.more_languages)
        self.others.setVisible(more)
        self.show_free(Free.WELCOME, 0)

    @property
    def free(self) -> Free:
        """Why the kiosk is free."""
        return self._free

    def show_free(self, free: Free, voted: int) -> None:
        """Show why the kiosk is free, and how many have voted."""
        self._free = free
        self._voted = voted
        again = free == Free.THANKS
        for language, key in self.keys.items():
            translate = self._words_of(language)
            who = translate("Kiosk", "Next voter") if again else ""
            start = translate("Kiosk", "Start in English", "Name the language of this translation")
            key.set_words(who, start)
            key.setVisible(free != Free.CLOSED)
        more = [self._words_of(each)("Kiosk", "More languages") for each in self._languages]
        self.others.set_words(" · ".join(dict.fromkeys(more)))
        self.others.setVisible(self._more and free != Free.CLOSED)
        message = self._message()
        lines = [message.title(each) for each in self._languages]
        lines += [message.line(each) for each in self._languages]
        if free != Free.CLOSED:
            lines.append(self._turnout())
        self.setAccessibleName(" ".join(lines))
        self.arrange()

    def set_look(self, look: Look) -> None:
        """Take another scale."""
        self.look = look
        for key in self.keys.values():
            key.set_look(look)
        self.others.set_look(look)
        self.arrange()

    def arrange(self) -> None:
        """Put the keys side by side."""
        box = area(self, self.look)
        across, gap = 640.0, 40.0
        total = len(self.keys) * across + (len(self.keys) - 1) * gap
        x, y = box.center().x() - total / 2, self._middle(box) + 100
        for key in self.keys.values():
            place(key, self.look, QRectF(x, y, across, 176))
            x += across + gap
        across = self.others.wanted(28)
        left = box.center().x() - across / 2
        place(self.others, self.look, QRectF(left, y + 348, across, 64))
        self.update()

    @staticmethod
    def _middle(box: QRectF) -> float:
        return box.center().y()

    def _starter(self, language: str) -> Callable[[], None]:
        return lambda: self.started.emit(language)

    # words

    def _message(self) -> _Message:
        def say(phrase: Callable[[Translate], str]) -> Callable[[str], str]:
            return lambda language: phrase(self._words_of(language))

        if self._free == Free.THANKS:
            return _Message(
                "check",
                say(lambda translate: translate("Kiosk", "Thank you!")),
                say(lambda translate: translate("Kiosk", "Your vote is counted.")),
            )
        if self._free == Free.TIMED_OUT:
            return _Message(
                "timer",
                say(lambda translate: translate("Kiosk", "Time ran out")),
                say(lambda translate: translate("Kiosk", "Nothing was counted.")),
            )
        if self._free == Free.CLOSED:
            return _Message(
                "lock",
                say(lambda translate: translate("Kiosk", "The vote is closed")),
                say(lambda translate: translate("Kiosk", "Please hand the laptop back.")),
            )
        rule = say(lambda translate: ballot_rule(rule_of(self._round), translate))
        if not self._round.question:
            return _Message("vote", rule, lambda _language: "")
        return _Message(
            "vote",
            lambda language: phrases.question(self._round, self._arena, language),
            rule,
        )

    def _turnout(self) -> str:
        # Of the others, who vote on other laptops, this one knows nothing.
        people = self._round.people if self._round.laptops == 1 else 0
        lines = [
            phrases.turnout(self._voted, people, self._words_of(language))
            for language in self._languages
        ]
        return " · ".join(dict.fromkeys(lines))

    # painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            box = area(self, self.look)
            painter.fillRect(box, QColor(LIGHT.rail))
            ink = QColor(LIGHT.rail_2)
            ink.setAlphaF(0.5)
            draw_arcs(painter, box, ink)
            top = self._middle(box) - 428
            self._paint_message(painter, box, top)
            self._paint_turnout(painter, box, top + 784)

    def _paint_message(self, painter: QPainter, box: QRectF, top: float) -> None:
        middle = box.center().x()
        message = self._message()
        rounded(painter, QRectF(middle - 76, top, 152, 152), 76, "#FFFFFF")
        inner = 104.0 if message.icon == "check" else 84.0
        icon = QRectF(middle - inner / 2, top + 76 - inner / 2, inner, inner)
        draw_icon(painter, message.icon, LIGHT.rail, icon, 2.4 if message.icon == "check" else 0)
        titles = list(dict.fromkeys(message.title(each) for each in self._languages))
        if not self._paint_beside(painter, box, titles, top + 192):
            self._paint_below(painter, box, titles, top + 192)
        lines = list(dict.fromkeys(message.line(each) for each in self._languages))
        y = top + 312
        for number, line in enumerate(lines):
            block = fit(line, _LEAD, box.width() - 200, 60) or broken(line, _LEAD[-1], box.width())
            ink = LIGHT.on_dark2 if number else LIGHT.on_dark
            draw(painter, block, QPointF(middle, y), ink, CENTRE)
            y += block.height

    @staticmethod
    def _paint_beside(painter: QPainter, box: QRectF, titles: Sequence[str], y: float) -> bool:
        """Draw the titles side by side, or return False where they are too long for it."""
        for large in _HUGE[:2]:
            pale = Style(large.px, large.line, 400, large.spacing)
            styles = [large, *([pale] * (len(titles) - 1))]
            widths = [width(title, style) for title, style in zip(titles, styles, strict=True)]
            total = sum(widths) + 32 * (len(titles) - 1)
            if total > box.width() - 240:
                continue
            x = box.center().x() - total / 2
            for number, (title, style) in enumerate(zip(titles, styles, strict=True)):
                ink = LIGHT.on_dark2 if number else LIGHT.on_dark
                draw(painter, one_line(title, style), QPointF(x, y), ink)
                x += widths[number] + 32
            return True
        return False

    @staticmethod
    def _paint_below(painter: QPainter, box: QRectF, titles: Sequence[str], y: float) -> None:
        room, middle = box.width() - 240, box.center().x()
        share = 112.0 / len(titles)
        for number, title in enumerate(titles):
            weight = 400 if number else 700
            styles = [
                Style(px, px * 1.12, weight, -0.02) for px in (56, 48, 44, 40, 36, 32, 28, 24, 20)
            ]
            block = fit(title, styles, room, share) or broken(title, styles[-1], room)
            ink = LIGHT.on_dark2 if number else LIGHT.on_dark
            draw(painter, block, QPointF(middle, y), ink, CENTRE)
            y += block.height + 4

    def _paint_turnout(self, painter: QPainter, box: QRectF, y: float) -> None:
        middle = box.center().x()
        if self._free == Free.CLOSED:
            translate = self._words_of(self._languages[0])
            words = one_line(translate("Kiosk", "Facilitator: press Ctrl Shift K"), _LINE)
            draw(painter, words, QPointF(middle, y + 44), LIGHT.on_dark2, CENTRE)
            return
        if 0 < self._round.people <= 240 and self._round.laptops == 1:
            strip = QRectF(middle - 660, y, 1320, 24)
            draw_people(painter, strip, self._voted, self._round.people, LIGHT.rail_done)
        first, _, second = self._turnout().partition(" · ")
        second = f" · {second}" if second else ""
        x = middle - (width(first, _LINE) + width(second, _LINE)) / 2
        draw(painter, one_line(first, _LINE), QPointF(x, y + 44), LIGHT.on_dark)
        where = QPointF(x + width(first, _LINE), y + 44)
        draw(painter, one_line(second, _LINE), where, LIGHT.on_dark2)
