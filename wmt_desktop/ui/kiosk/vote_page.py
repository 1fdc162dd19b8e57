"""The ballot: every option with its dots, page by page where there are many."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.voting.ballots import rule_of
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.ballot_words import ballot_rule
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.card import OptionCard, high_for
from wmt_desktop.ui.kiosk.draft import BallotDraft
from wmt_desktop.ui.kiosk.grid import PAGER, Grid, across_of, grid_for
from wmt_desktop.ui.kiosk.idle import USUAL_TIMES
from wmt_desktop.ui.kiosk.keys import Face, TextKey
from wmt_desktop.ui.kiosk.look import Look, area, painting, place
from wmt_desktop.ui.kiosk.top import Top
from wmt_desktop.ui.kiosk.tray import HIGH, Tray
from wmt_desktop.ui.typeset import CENTRE, Style, draw, one_line


class VotePage(QWidget):
    """The ballot of one voter at a time; between voters it holds nothing.

    Signals:
        reviewed: The voter wants to check the vote.
        completed: The last dot lies, and nothing was touched since: show the vote to be checked.
    """

    reviewed = Signal()
    completed = Signal()

    def __init__(
        self,
        look: Look,
        arena: Arena,
        round_: Round,
        onward: int = USUAL_TIMES.onward,
        parent: QWidget | None = None,
    ) -> None:
        """Create the page.

        Args:
            onward: Milliseconds after the last dot until ``completed``.
        """
        super().__init__(parent)
        self.look = look
        self._arena = arena
        self._round = round_
        self._draft = BallotDraft(round_)
        self._page = 0
        self._grid = Grid(1, 1, 1, 1)
        self._keyboard = False
        self._goes_on = True
        self._onward = QTimer(self, singleShot=True, interval=onward)
        self._onward.timeout.connect(self.completed)
        self.top = Top(look, self)
        self.cards: list[OptionCard] = []
        self.back = TextKey(look, Face(28, "left", 32, weight=2.2), parent=self)
        self.forth = TextKey(look, Face(28, "right", 32, trailing=True, weight=2.2), parent=self)
        self.tray = Tray(look, self)
        self.back.clicked.connect(lambda: self.turn_to(self._page - 1))
        self.forth.clicked.connect(lambda: self.turn_to(self._page + 1))
        self.tray.started_over.connect(self._on_started_over)
        self.tray.reviewed.connect(self.reviewed)

    # a voter comes and goes

    def begin(self, draft: BallotDraft, options: Sequence[Option]) -> None:
        """Lay out an empty ballot, its options in the order in which this voter meets them."""
        self.end()
        self._draft = draft
        for option in options:
            card = OptionCard(self.look, option.id, option.theme, self)
            card.added.connect(self._on_added)
            card.removed.connect(self._on_removed)
            card.moved.connect(self._on_moved)
            card.finished.connect(self.reviewed)
            self.cards.append(card)
        self._goes_on = True
        self._chain()
        self._page = 0
        self._retranslate()
        self.arrange()

    def end(self) -> None:
        """Forget the ballot: no card, no dot and no name of it stays."""
        self.hold()
        for card in self.cards:
            card.hide()
            card.setParent(None)
            card.deleteLater()
        self.cards = []
        self._draft = BallotDraft(self._round)
        self._show_dots()

    def hold(self) -> None:
        """Stay on this page: somebody touches it."""
        self._onward.stop()

    def come_back(self) -> None:
        """Show the ballot again to who wants to change it; from here on nothing turns by itself."""
        self._goes_on = False
        self.focus_first()

    def use_keyboard(self, keyboard: bool) -> None:
        """Never turn the page on somebody who reads it key by key."""
        self._keyboard = keyboard

    def reorder(self, options: Sequence[Option]) -> None:
        """Lay out the same options in another order; the dots stay."""
        place_of = {option.id: number for number, option in enumerate(options)}
        ordered = sorted(self.cards, key=lambda card: place_of[card.option])
        if ordered != self.cards:
            self.cards = ordered
            self._chain()
            self.arrange()

    def _chain(self) -> None:
        """Let Tab go through the ideas, turn the page, and end at the review.

        Who has one or two switches for Tab and Space votes with these alone.
        """
        stops = [*self.cards, self.back, self.forth, self.tray.over, self.tray.review]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def focus_first(self) -> None:
        """Give the keyboard to the first option of the page."""
        shown = self._shown
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # look and layout

    def set_look(self, look: Look) -> None:
        """Take other colours, words or another scale."""
        relabel = look.translate is not self.look.translate
        self.look = look
        self.top.set_look(look)
        self.tray.set_look(look)
        for key in (self.back, self.forth, *self.cards):
            key.set_look(look)
        if relabel:
            self._retranslate()
        self.arrange()

    @property
    def pages(self) -> int:
        """Number of pages."""
        return max(1, math.ceil(len(self.cards) / self._grid.capacity))

    def turn_to(self, page: int) -> None:
        """Show another page."""
        self._page = max(0, min(page, self.pages - 1))
        self.arrange()
        self.focus_first()

    def arrange(self) -> None:
        """Lay out head, cards, pager and tray."""
        look, box = self.look, area(self, self.look)
        top = self.top.high(box.width())
        place(self.top, look, QRectF(0, 0, box.width(), top))
        self.top.arrange()
        place(self.tray, look, QRectF(0, box.bottom() - HIGH, box.width(), HIGH))
        self.tray.arrange()
        room = box.height() - HIGH - 16 - top
        words = [phrases.label(each, self._arena, look.language) for each in self._round.options]
        wanted = {
            columns: max(high_for(each, look, across_of(columns, box.width())) for each in words)
            for columns in (1, 2, 3, 4)
        }
        self._grid = grid_for(max(1, len(self.cards)), box.width(), room, wanted)
        self._page = min(self._page, self.pages - 1)
        self._place_cards(top)
        self._place_pager(box)
        self.update()

    def _place_cards(self, top: float) -> None:
        shown = self._shown
        for card in self.cards:
            card.setVisible(card in shown)
        for number, card in enumerate(shown):
            place(card, self.look, self._grid.box(number, top))
            card.arrange()

    def _place_pager(self, box: QRectF) -> None:
        many = self.pages > 1
        self.back.setVisible(many)
        self.forth.setVisible(many)
        self.back.setEnabled(self._page > 0)
        self.forth.setEnabled(self._page < self.pages - 1)
        y = box.bottom() - HIGH - PAGER
        for key, right in ((self.back, box.center().x() - 160), (self.forth, None)):
            across = max(240.0, key.wanted(32))
            left = right - across if right is not None else box.center().x() + 160
            place(key, self.look, QRectF(left, y, across, 72))

    @property
    def _shown(self) -> list[OptionCard]:
        first = self._page * self._grid.capacity
        return self.cards[first : first + self._grid.capacity]

    # words

    def _retranslate(self) -> None:
        translate, language = self.look.translate, self.look.language
        self.top.set_words(
            phrases.question(self._round, self._arena, language),
            ballot_rule(rule_of(self._round), translate),
        )
        self.back.set_words(translate("Kiosk", "Back"))
        self.forth.set_words(translate("Kiosk", "More ideas"))
        self.tray.set_words(translate("Kiosk", "Start over"), translate("Kiosk", "Review & cast"))
        self._promise()
        self._show_dots()

    def _promise(self) -> None:
        secret = self._round.secret
        words = self.look.translate("Kiosk", "Counted without your name") if secret else ""
        self.tray.show_hint(words)

    def _show_dots(self) -> None:
        translate, draft = self.look.translate, self._draft
        left = None if rule_of(self._round).is_free else draft.left
        if left is None:
            have = phrases.placed(self._round, draft, translate) if draft.placed else ""
            self.tray.show_dots(have, "", None, 0)
        else:
            self.tray.show_dots(
                phrases.have(self._round, translate),
                phrases.left(left, translate),
                left,
                self._round.dots,
            )
        options = {option.id: option for option in self._round.options}
        for card in self.cards:
            self._show_card(card, options[card.option])

    def _show_card(self, card: OptionCard, option: Option) -> None:
        translate, draft = self.look.translate, self._draft
        words = phrases.label(option, self._arena, self.look.language)
        dots = draft.of(option.id)
        refusal = draft.refusal(option.id)
        many = phrases.of_most(self._round, dots, draft.most, translate)
        card.set_words(
            words,
            f"{words}, {many}",
            *phrases.change(self._round, words, translate),
        )
        card.set_dots(
            dots,
            draft.most,
            phrases.mark(self._round, dots, translate) if dots else "",
            phrases.refusal(refusal, self._round, draft, translate) if refusal else "",
        )

    # gestures

    def _on_added(self, option: str) -> None:
        refusal = self._draft.add(option)
        if refusal is None:
            self._after_change()
            if self._draft.left == 0 and self._goes_on and not self._keyboard:
                words = self.look.translate("Kiosk", "All placed. Now check your vote.")
                self.tray.show_hint(words)
                self._onward.start()
        else:
            words = phrases.refusal(refusal, self._round, self._draft, self.look.translate)
            self.tray.show_hint(words, warns=True)

    def _on_removed(self, option: str) -> None:
        self._draft.remove(option)
        self._after_change()

    def _on_started_over(self) -> None:
        self._draft.clear()
        self._after_change()
        self.turn_to(0)

    def _after_change(self) -> None:
        self._promise()
        self._show_dots()

    def _on_moved(self, option: str, right: int, down: int) -> None:
        """Move the focus as the cards lie; past the edge of a page lies the next one."""
        at = next(number for number, card in enumerate(self.cards) if card.option == option)
        to = at + right + down * self._grid.columns
        if not 0 <= to < len(self.cards):
            return
        page = to // self._grid.capacity
        if page != self._page:
            self.turn_to(page)
        self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_PageDown:
            self.turn_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.turn_to(self._page - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reviewed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self.look
        with painting(self, look) as painter:
            box = area(self, look)
            painter.fillRect(box, QColor(look.tokens.win))
            if self.pages > 1:
                words = fill(look.translate("Kiosk", "Page %1 of %2"), self._page + 1, self.pages)
                where = QPointF(box.center().x(), box.bottom() - HIGH - PAGER + 18)
                draw(painter, one_line(words, Style(28, 36, 600)), where, look.tokens.ink, CENTRE)
