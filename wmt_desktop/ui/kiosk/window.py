"""The kiosk: a window that voters cannot leave, and through which they pass one by one."""

from __future__ import annotations

from dataclasses import replace
from random import SystemRandom

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Option, OptionOrder, Round
from wmt_desktop.domain.voting.ballot_order import ballot_order
from wmt_desktop.services.bus import Changed, Event, Reloaded
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.booth import Booth
from wmt_desktop.ui.kiosk.code_page import CodePage
from wmt_desktop.ui.kiosk.draft import BallotDraft
from wmt_desktop.ui.kiosk.guard import Guard, fill_display
from wmt_desktop.ui.kiosk.idle import IdleWatch
from wmt_desktop.ui.kiosk.look import Look, TextSize, scale_of
from wmt_desktop.ui.kiosk.overlays import AskOverlay, LanguagesOverlay
from wmt_desktop.ui.kiosk.pin_pad import PinPad
from wmt_desktop.ui.kiosk.review_page import ReviewPage
from wmt_desktop.ui.kiosk.ring import Ring
from wmt_desktop.ui.kiosk.start_page import Free, StartPage
from wmt_desktop.ui.kiosk.top import MORE
from wmt_desktop.ui.kiosk.vote_page import VotePage
from wmt_desktop.ui.tokens import HIGH_CONTRAST


class KioskWindow(QWidget):
    """One open round on one display.

    Nothing but the right PIN (or :meth:`shut`, from the facilitator's own window) closes it.

    Signals:
        left: The kiosk is closed.
    """

    left = Signal()

    def __init__(self, booth: Booth, arena: Arena, round_: Round) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._booth = booth
        self._arena = arena
        self._round = round_
        self._draft: BallotDraft | None = None
        self._options = round_.options
        self._code = ""
        self._leaving = False
        self._full_screen = False
        self._alone = False
        room = tuple(dict.fromkeys((arena.language, arena.second_language)))
        self._room_languages = tuple(c for c in room if c in booth.languages) or ("en",)
        self._look = self._plain(self._room_languages[0])
        self._more = any(code not in self._room_languages for code in booth.languages)
        self.start = StartPage(
            self._look,
            arena,
            round_,
            booth.words_of,
            self._room_languages,
            more=self._more,
            parent=self,
        )
        self.code = CodePage(self._look, self)
        self.vote = VotePage(self._look, arena, round_, booth.idle.onward, self)
        self.review = ReviewPage(self._look, arena, round_, self)
        self.ask = AskOverlay(self._look, self)
        self.all_languages = LanguagesOverlay(self._look, booth.languages, self)
        self.pin_pad = PinPad(self._look, booth.check_pin, parent=self)
        self.ring = Ring(self._look, self)
        self.idle = IdleWatch(booth.idle, self)
        self.guard = Guard(self, self._on_press)
        self._dress()
        self._connect()
        self._set_free(Free.WELCOME if self._booth.kiosks.accepts(round_.id) else Free.CLOSED)

    def _dress(self) -> None:
        self.setWindowTitle(translate("KioskWindow", "Voting kiosk – WMT Arena"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        for page in self._pages:
            page.top.set_languages(self._room_languages, more=self._more)

    @property
    def _pages(self) -> tuple[CodePage, VotePage, ReviewPage]:
        """What a voter goes through, one after the other."""
        return self.code, self.vote, self.review

    def _connect(self) -> None:
        self.start.started.connect(self.begin)
        self.start.more_languages.connect(self.all_languages.open)
        self.vote.reviewed.connect(self._on_reviewed)
        self.vote.completed.connect(self._on_completed)
        self.review.returned.connect(self._on_returned)
        self.review.cast_pressed.connect(self._on_cast_pressed)
        self.code.entered.connect(self._on_code_entered)
        self.code.returned.connect(self._on_code_returned)
        for page in self._pages:
            page.top.language_chosen.connect(self._on_language_chosen)
            page.top.text_chosen.connect(self._on_text_chosen)
            page.top.contrast_switched.connect(self._on_contrast_switched)
        self.all_languages.chosen.connect(self._on_language_chosen)
        self.all_languages.cancelled.connect(self._on_languages_left)
        self.idle.asked.connect(self._on_idle_asked)
        self.idle.counted.connect(self.ask.show_seconds)
        self.idle.expired.connect(self._on_idle_expired)
        self.ask.answered.connect(self._on_idle_answered)
        self.guard.used_keyboard.connect(self.ring.use_keyboard)
        self.guard.used_keyboard.connect(self.vote.use_keyboard)
        self.guard.exit_asked.connect(self.pin_pad.open)
        self.pin_pad.opened.connect(self.shut)
        self.pin_pad.cancelled.connect(self._on_pin_cancelled)
        self._booth.qt_bus.changed.connect(self._on_event)
        self._booth.theme.changed.connect(self._on_theme_changed)

    # for the facilitator

    def open_on(self, screen: QScreen) -> None:
        """Fill a display and let nobody out."""
        self._full_screen = True
        self._alone = fill_display(self, screen)

    def shut(self) -> None:
        """Close the kiosk; a ballot that was not cast is dropped."""
        if self._leaving:
            return
        self._leaving = True
        self._drop_ballot()
        self.guard.stop()
        self._booth.qt_bus.changed.disconnect(self._on_event)
        self._booth.theme.changed.disconnect(self._on_theme_changed)
        self.close()
        self.left.emit()

    @property
    def is_voting(self) -> bool:
        """True while somebody has a ballot open."""
        return self._draft is not None

    @property
    def is_over(self) -> bool:
        """True once nobody can vote here any more."""
        return self.start.free == Free.CLOSED

    # one voter

    def begin(self, language: str) -> None:
        """Open an empty ballot in a language; contrast and text size start plain."""
        if self._draft is not None or self.is_over:
            return
        self._draft = BallotDraft(self._round)
        self._set_look(replace(self._plain(language), unit=self._look.unit))
        self._options = self._in_order(language)
        self.vote.begin(self._draft, self._options)
        if self._round.codes:
            self._show(self.code)
            self.code.begin()
        else:
            self._show(self.vote)
            self.vote.focus_first()
        self.idle.touch()

    def _on_code_entered(self, typed: str) -> None:
        if not typed.strip():
            return
        try:
            self._code = self._booth.codes.check(self._round.id, typed)
        except WmtError as error:
            self.code.show_error(phrases.why_not(error, self._look.translate))
            return
        self.code.end()
        self._show(self.vote)
        self.vote.focus_first()

    def _on_code_returned(self) -> None:
        self._drop_ballot()
        self._set_free(Free.WELCOME)

    def _in_order(self, language: str) -> tuple[Option, ...]:
        """Return the options as the voter meets them in a language."""
        return ballot_order(
            self._round,
            lambda option: phrases.label(option, self._arena, language),
            SystemRandom().randrange,
        )

    def _on_reviewed(self) -> None:
        self.vote.hold()
        if self._draft is not None:
            self._show(self.review)
            self.review.begin(self._draft, self._options)

    def _on_completed(self) -> None:
        self._on_reviewed()
        self.guard.go_deaf(self._booth.idle.deaf)

    def _on_returned(self) -> None:
        self._show(self.vote)
        self.vote.come_back()

    def _on_cast_pressed(self) -> None:
        draft = self._draft
        if draft is None or not self.review.cast.isEnabled():
            return
        # A second tap finds no ballot to cast any more.
        self.review.cast.setEnabled(False)
        problem = self._booth.cast(self._round.id, draft.content, self._code, self._look.translate)
        if problem:
            # Another program may have closed the vote.
            self._reread()
            if self._draft is not None:
                self.review.show_error(problem)
            return
        self._drop_ballot()
        self._set_free(Free.THANKS)

    def _drop_ballot(self) -> None:
        """Forget everything of the voter: code, dots, order, language, size and contrast."""
        self._draft = None
        self._code = ""
        self._options = self._round.options
        self.idle.stop()
        for page in self._pages:
            page.end()
        self.ask.hide()
        self.all_languages.hide()
        self._set_look(replace(self._plain(self._room_languages[0]), unit=self._look.unit))

    def _set_free(self, free: Free) -> None:
        voted = self._booth.voting.voted(self._round.id) if free != Free.CLOSED else 0
        if free == Free.CLOSED:
            self._drop_ballot()
        self.start.show_free(free, voted)
        self._show(self.start)

    # looks

    def _plain(self, language: str) -> Look:
        return Look(self._booth.theme.tokens, self._booth.words_of(language), language)

    def _set_look(self, look: Look) -> None:
        self._look = look
        self.start.set_look(look)
        for page in self._pages:
            shown = tuple(dict.fromkeys((*self._room_languages, look.language)))
            page.top.show_languages(shown, look.language)
            page.set_look(look)
        for overlay in (self.ask, self.all_languages, self.pin_pad):
            overlay.set_look(look)
        self.ring.set_look(look)

    def _on_language_chosen(self, language: str) -> None:
        if language == MORE:
            self.all_languages.open()
            return
        listed = self.all_languages.isVisible()
        self.all_languages.hide()
        if self._draft is None:
            self.begin(language)
            return
        if listed:
            self._focus_page()
        words = self._booth.words_of(language)
        self._set_look(replace(self._look, translate=words, language=language))
        if self._round.order is OptionOrder.ALPHABET:
            self._options = self._in_order(language)
            self.vote.reorder(self._options)

    def _on_languages_left(self) -> None:
        self.all_languages.hide()
        self._focus_page()

    def _on_text_chosen(self, size: TextSize) -> None:
        self._set_look(replace(self._look, text=size))

    def _on_contrast_switched(self, strong: bool) -> None:
        tokens = HIGH_CONTRAST if strong else self._booth.theme.tokens
        self._set_look(replace(self._look, tokens=tokens))

    def _on_theme_changed(self) -> None:
        if not self._look.strong:
            self._set_look(replace(self._look, tokens=self._booth.theme.tokens))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        covers = (self.ask, self.all_languages, self.pin_pad)
        for part in (self.start, *self._pages, *covers):
            part.resize(self.size())
        self._set_look(replace(self._look, unit=scale_of(self.width(), self.height())))

    def _show(self, page: QWidget) -> None:
        for each in (self.start, *self._pages):
            each.setVisible(each is page)
        self.guard.turn_page()
        page.raise_()
        self.ring.raise_()
        if self.pin_pad.isVisible():
            self.pin_pad.raise_()
            self.pin_pad.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.start:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # silence

    def _on_idle_asked(self) -> None:
        self.ask.show_seconds(self.idle.seconds_left)
        self.ask.show()
        self.ask.raise_()
        self.ask.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_idle_answered(self) -> None:
        self.ask.hide()
        self.idle.touch()
        self._focus_page()

    def _on_idle_expired(self) -> None:
        self._drop_ballot()
        self._set_free(Free.TIMED_OUT)

    # events of the program

    def _on_event(self, event: Event) -> None:
        match event:
            case Changed() if any(
                row.id == self._round.id or row.kind == "channel" for row in event.rows
            ):
                self._reread()
            case Reloaded() if self._arena.id in event.arenas:
                self._reread()

    def _reread(self) -> None:
        if not (self.is_over or self._booth.kiosks.accepts(self._round.id)):
            self._set_free(Free.CLOSED)

    # keeping people in

    def _on_press(self) -> bool:
        """Start the wait anew; return True when the touch has done its work with that."""
        self.vote.hold()
        if not self.is_voting:
            return False
        if self.idle.asking:
            # The touch that answers the question does nothing else.
            self._on_idle_answered()
            return True
        self.idle.touch()
        return False

    def _on_pin_cancelled(self) -> None:
        self.pin_pad.hide()
        self._focus_page()

    def _focus_page(self) -> None:
        """Give the keyboard back to what was covered and is on top now."""
        if self.pin_pad.isVisible():
            self.pin_pad.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.all_languages.isVisible():
            self.all_languages.open()
        elif self.vote.isVisible():
            self.vote.focus_first()
        elif self.review.isVisible():
            self.review.focus_first()
        elif self.code.isVisible():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._leaving or not self._full_screen:
            return
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showFullScreen()
        elif event.type() == QEvent.Type.ActivationChange and self._alone:
            # After Alt+Tab: typing must not go on in a window that nobody sees.
            QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        if not (self._leaving or self.isActiveWindow()):
            self.activateWindow()
