"""The review: what will be cast, and that nothing is counted yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.card import MANY_SOCKETS
from wmt_desktop.ui.kiosk.draft import BallotDraft
from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.paint import draw_dot, draw_theme_disc
from wmt_desktop.ui.kiosk.top import Top
from wmt_desktop.ui.typeset import CENTRE, RIGHT, Block, Style, broken, draw, fit, one_line, width
from wmt_desktop.ui.widgets.paint import rounded

_NUMBER = Style(40, 48, 700, -0.02, tabular=True)
_SMALL_NUMBER = Style(32, 40, 700, -0.02, tabular=True)
_LINE = Style(28, 36, spacing=-0.01)
_LINE_BOLD = Style(28, 36, 600, -0.01)
_LEFT, _ACROSS = 240.0, 1440.0


@dataclass(frozen=True, slots=True)
class _Row:
    """One chosen option, set in type."""

    words: Block
    theme: Theme
    theme_words: str
    dots: int
    count: str
    height: float


class ReviewPage(QWidget):
    """What one voter is about to cast.

    Signals:
        returned: Back to the ballot.
        cast_pressed: Cast it.
    """

    returned = Signal()
    cast_pressed = Signal()

    def __init__(
        self, look: Look, arena: Arena, round_: Round, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._arena = arena
        self._round = round_
        self._draft = BallotDraft(round_)
        self._options = round_.options
        self._error = ""
        self._page = 0
        self.top = Top(look, self)
        self.more = TextKey(look, Face(28, "down", 32, trailing=True), parent=self)
        self.back = TextKey(look, Face(36, "left", 40), radius=16, parent=self)
        self.cast = TextKey(look, Face(40, "vote", 48), "primary", radius=16, parent=self)
        self.more.clicked.connect(self._on_more_clicked)
        self.back.clicked.connect(self.returned)
        self.cast.clicked.connect(self.cast_pressed)

    def begin(self, draft: BallotDraft, options: Sequence[Option]) -> None:
        """Show a ballot, its options in the order in which this voter met them."""
        self._draft = draft
        self._options = tuple(options)
        self._error = ""
        self._page = 0
        self.cast.setEnabled(True)
        self._retranslate()
        self.arrange()
        self.focus_first()

    def focus_first(self) -> None:
        """Give the keyboard to what comes next: who chose nothing most likely goes back."""
        key = self.cast if self._draft.placed else self.back
        key.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Forget the ballot."""
        self._draft = BallotDraft(self._round)
        self._options = self._round.options
        self._error = ""
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.update()

    def show_error(self, sentence: str) -> None:
        """Say why the ballot was not cast; it stays as it is."""
        self._error = sentence
        self.cast.setEnabled(True)
        self.setAccessibleDescription(sentence)
        self.arrange()

    @property
    def error(self) -> str:
        """Why the ballot was not cast, or empty."""
        return self._error

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        relabel = look.translate is not self.look.translate
        self.look = look
        self.top.set_look(look)
        for key in (self.more, self.back, self.cast):
            key.set_look(look)
        if relabel:
            self._retranslate()
        self.arrange()

    def arrange(self) -> None:
        """Lay out head and keys; the rows are painted."""
        look, box = self.look, area(self, self.look)
        top = self.top.high(box.width())
        place(self.top, look, QRectF(0, 0, box.width(), top))
        self.top.arrange()
        left = self._left(box)
        y = self._keys_top(box)
        place(self.back, look, QRectF(left, y, 560, 128))
        place(self.cast, look, QRectF(left + 592, y, _ACROSS - 592, 128))
        pages = self._pages(box)
        self._page = min(self._page, len(pages) - 1)
        self.more.setVisible(len(pages) > 1)
        across = max(240.0, self.more.wanted(28))
        place(self.more, look, QRectF(left + _ACROSS - across, y - 112, across, 64))
        self.update()

    # words

    def _retranslate(self) -> None:
        translate = self.look.translate
        cast = translate("Kiosk", "Cast my vote")
        self.top.set_words(
            translate("Kiosk", "Check your vote"),
            fill(translate("Kiosk", "Nothing is counted until you press %1"), cast),
        )
        self.more.set_words(translate("Kiosk", "Show more"))
        self.back.set_words(translate("Kiosk", "Go back and change"))
        self.cast.set_words(cast)
        rows = [
            f"{phrases.label(option, self._arena, self.look.language)}, "
            f"{phrases.mark(self._round, self._draft.of(option.id), translate)}"
            for option in self._chosen
        ]
        self.setAccessibleName("; ".join([*rows, self._placed]))

    @property
    def _placed(self) -> str:
        return phrases.placed(self._round, self._draft, self.look.translate)

    @property
    def _chosen(self) -> list[Option]:
        return [option for option in self._options if self._draft.of(option.id)]

    # layout

    @staticmethod
    def _left(box: QRectF) -> float:
        return box.center().x() - _ACROSS / 2

    def _keys_top(self, box: QRectF) -> float:
        """The keys follow a short list, and never leave the display."""
        lowest = box.bottom() - 280
        rows = self._pages(box)[0]
        if not rows:
            return lowest
        return min(lowest, self._list_top(box) + 36 + sum(row.height for row in rows) + 140)

    def _list_top(self, box: QRectF) -> float:
        return self.top.high(box.width()) + 36

    def _pages(self, box: QRectF) -> list[list[_Row]]:
        """Return the rows, as large as they can be on one page, or on several."""
        room = box.bottom() - 280 - 140 - 36 - self._list_top(box)
        for px, high in ((36, 152.0), (32, 112.0), (28, 92.0)):
            rows = [self._row(option, px, high) for option in self._chosen]
            if sum(row.height for row in rows) <= room + 1:
                return [rows]
        return _split(rows, room)

    def _row(self, option: Option, px: float, high: float) -> _Row:
        translate, dots = self.look.translate, self._draft.of(option.id)
        count = phrases.mark(self._round, dots, translate)
        size = px + self.look.of_three(-4, 0, 4)
        style = Style(size, size * 1.22, 700 if self.look.strong else 600, -0.015)
        room = _ACROSS - 112 - 104 - 32 - self._dots_width(dots, high) - self._count_width(high)
        words = broken(phrases.label(option, self._arena, self.look.language), style, room)
        theme = theme_name(option.theme, translate) if option.theme != Theme.NONE else ""
        needed = words.height + (36 if theme and high > 100 else 0) + 24
        return _Row(words, option.theme, theme, dots, count, max(high, needed))

    @staticmethod
    def _dots_width(dots: int, high: float) -> float:
        side = 52.0 if high > 100 else 40.0
        return 0 if dots > MANY_SOCKETS else max(2, dots) * (side + 16)

    def _count_width(self, high: float) -> float:
        style = _NUMBER if high > 100 else _SMALL_NUMBER
        most = phrases.mark(self._round, self._draft.most, self.look.translate)
        return max(150.0, width(most, style) + 16)

    # painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, t = self.look, self.look.tokens
        with painting(self, look) as painter:
            box = area(self, look)
            painter.fillRect(box, QColor(t.win))
            rows = self._pages(box)[self._page]
            left, top = self._left(box), self._list_top(box)
            if rows:
                high = sum(row.height for row in rows) + 36
                card = QRectF(left, top, _ACROSS, high)
                rounded(painter, card, 20, t.card, t.line2, look.edge)
                y = top + 18
                for number, row in enumerate(rows):
                    if number:
                        rule = QRectF(left + 56, y, _ACROSS - 112, 2)
                        painter.fillRect(rule, QColor(t.line))
                    self._paint_row(painter, row, left + 58, y)
                    y += row.height
            y = self._keys_top(box)
            self._paint_badge(painter, left, y - 112)
            self._paint_promise(painter, box, y + 160)

    def _paint_row(self, painter: QPainter, row: _Row, x: float, y: float) -> None:
        look, t = self.look, self.look.tokens
        middle, small = y + row.height / 2, row.height < 100
        side = 56.0 if small else 72.0
        draw_theme_disc(painter, look, QRectF(x, middle - side / 2, side, side), row.theme)
        theme = bool(row.theme_words) and not small
        top = middle - (row.words.height + (36 if theme else 0)) / 2
        draw(painter, row.words, QPointF(x + 104, top), t.ink)
        if theme:
            line = one_line(row.theme_words, _LINE)
            draw(painter, line, QPointF(x + 104, top + row.words.height), t.ink2)
        style = _SMALL_NUMBER if small else _NUMBER
        right = x + _ACROSS - 116
        number = QPointF(right, middle - style.line / 2)
        draw(painter, one_line(row.count, style), number, t.ink, RIGHT)
        if row.dots <= MANY_SOCKETS:
            dot = 40.0 if small else 52.0
            left = right - self._count_width(row.height) - 32 - row.dots * (dot + 16) + 16
            for index in range(row.dots):
                draw_dot(painter, look, left + index * (dot + 16), middle - dot / 2, dot, full=True)

    def _paint_badge(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line under the list: all placed, some not, or what went wrong."""
        t = self.look.tokens
        if self._error:
            fill_, ink, icon, words = t.danger_t, t.danger_ink, "alert", self._error
        elif self._draft.left == 0 and not self.look.strong:
            fill_, ink, icon, words = t.ok_t, t.ok_ink, "checkc", self._placed
        else:
            icon = "checkc" if self._draft.left == 0 else "info"
            fill_, ink, words = t.sunken, t.ink, self._placed
        room = _ACROSS - 56 - 52 - (self.more.width() / self.look.unit + 24)
        styles = (_LINE_BOLD, Style(26, 32, 600), Style(24, 29, 600))
        block = fit(words, styles, room, 64) or broken(words, styles[-1], room)
        high = max(64.0, block.height + 12)
        box = QRectF(x, y + 32 - high / 2, block.width + 28 + 52 + 28, high)
        edge = t.danger if self._error else t.line if self.look.strong else None
        rounded(painter, box, 32, fill_, edge, 2)
        draw_icon(painter, icon, ink, QRectF(x + 28, y + 14, 36, 36))
        draw(painter, block, QPointF(x + 80, y + 32 - block.height / 2), ink)

    def _paint_promise(self, painter: QPainter, box: QRectF, y: float) -> None:
        translate, t = self.look.translate, self.look.tokens
        words = translate("Kiosk", "After casting, your dots cannot be changed.")
        if self._round.secret:
            words = translate(
                "Kiosk",
                "Your dots are counted without your name. After casting, they cannot be changed.",
            )
        block = fit(words, (_LINE, Style(24, 30)), box.width() - 200, 72) or one_line(words, _LINE)
        middle = box.center().x() + 24
        icon = QRectF(middle - block.width / 2 - 48, y + 2, 32, 32)
        draw_icon(painter, "lock", t.ink2, icon)
        draw(painter, block, QPointF(middle, y), t.ink2, CENTRE)

    # gestures

    def _on_more_clicked(self) -> None:
        pages = len(self._pages(area(self, self.look)))
        self._page = (self._page + 1) % pages
        self.arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            self.returned.emit()
        else:
            super().keyPressEvent(event)


def _split(rows: Sequence[_Row], room: float) -> list[list[_Row]]:
    pages: list[list[_Row]] = [[]]
    for row in rows:
        if pages[-1] and sum(each.height for each in pages[-1]) + row.height > room:
            pages.append([])
        pages[-1].append(row)
    return pages
