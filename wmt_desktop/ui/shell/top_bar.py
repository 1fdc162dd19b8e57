"""The top bar of an open arena."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.history import HistoryState, Step
from wmt_desktop.services.names import action_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.shell.saved import SavedSign
from wmt_desktop.ui.shell.shared_switch import SharedSwitch
from wmt_desktop.ui.shell.timer_bar import TimerBar, over_text
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.fields import SearchField
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.tips import tip

_TITLE_LEAST = 240
_SEARCH = 188


class _Heading(QPushButton):
    """Title and line of the arena; pressing it opens the details."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._theme = theme
        self._line = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_texts(self, title: str, line: str) -> None:
        """Show a title and the line under it."""
        self.setText(title.replace("&", "&&"))
        self._line = line
        self.setAccessibleName(fill(translate("TopBar", "Details of “%1”"), title))
        self.setAccessibleDescription(line)
        words = translate("TopBar", "Change title, place, question, budget…")
        self.setToolTip(tip(f"{title}\n{line}\n{words}"))
        self.updateGeometry()
        self.update()

    @property
    def title(self) -> str:
        """The title shown."""
        return self.text().replace("&&", "&")

    @property
    def line(self) -> str:
        """The line shown under it."""
        return self._line

    @override
    def sizeHint(self) -> QSize:
        title, line = self._fonts()
        width = max(
            QFontMetricsF(title).horizontalAdvance(self.title),
            QFontMetricsF(line).horizontalAdvance(self._line),
        )
        return QSize(math.ceil(width) + 18, self._theme.px(36) + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(96)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        if self.underMouse():
            rounded(painter, QRectF(self.rect()), 8, t.line if self.isDown() else t.sunken)
        room = self.width() - 16
        top = 4.0
        texts = ((self.title, t.ink, 20), (self._line, t.ink2, 16))
        for (text, ink, height), font in zip(texts, self._fonts(), strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            box = QRectF(8, top, room + 1, self._theme.px(height))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            top += box.height()

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.font(14, 600), self._theme.font(12)


class TopBar(QWidget):
    """Home, title, undo and redo, search, timer, shared screen, saved.

    Where the window is narrow or the text large, words give way in a fixed order; no button does.

    Signals:
        home_asked, undo_asked, redo_asked, details_asked: A button was pressed.
        searched: The text of the search field changed. Argument: the text.
        search_next: Enter or F3 was pressed in the search field. Argument: 1, or -1 with Shift.
        search_entered: The keyboard came to the search field.
        search_left: Esc was pressed in the empty search field.
    """

    home_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    details_asked = Signal()
    searched = Signal(str)
    search_next = Signal(int)
    search_entered = Signal()
    search_left = Signal()

    def __init__(
        self, theme: ThemeManager, countdown: Countdown, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._arena: Arena | None = None
        self._countdown = countdown
        self._history = HistoryState(None, None)
        self.home = Button(theme, kind="icon", icon="home")
        self.heading = _Heading(theme)
        self.undo = Button(theme, kind="icon", icon="undo")
        self.redo = Button(theme, kind="icon", icon="redo")
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        self.search = SearchField(theme, keys.replace("+", " "), height=36)
        self.timer = TimerBar(theme, countdown)
        self.shared = SharedSwitch(theme)
        self.saved = SavedSign(theme)
        for button in (self.home, self.undo, self.redo):
            # A press leaves the keyboard where somebody is typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.home.clicked.connect(self.home_asked)
        self.heading.clicked.connect(self.details_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.search.textChanged.connect(self.searched)
        self.search.stepped.connect(self.search_next)
        self.search.entered.connect(self.search_entered)
        self.search.left.connect(self.search_left)
        self._time_wide = 0
        self._lay_out()
        countdown.changed.connect(self._on_time)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_arena(self, arena: Arena) -> None:
        """Show the title and the line under it."""
        self._arena = arena
        self.timer.show_arena(arena)
        self.heading.show_texts(arena.title, _line(arena))
        self._fit()

    def show_history(self, state: HistoryState) -> None:
        """Show what undo and redo would do."""
        self._history = state
        undo = translate("TopBar", "Undo: %1 (%2)")
        redo = translate("TopBar", "Redo: %1 (%2)")
        none_back = translate("TopBar", "Nothing to undo")
        none_again = translate("TopBar", "Nothing to redo")
        _offer(self.undo, state.undo, undo, none_back, "Ctrl+Z")
        _offer(self.redo, state.redo, redo, none_again, "Ctrl+Y")

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.home.setAccessibleName(translate("TopBar", "Home"))
        self.home.setToolTip(translate("TopBar", "All arenas on this laptop"))
        self.undo.setAccessibleName(translate("TopBar", "Undo"))
        self.redo.setAccessibleName(translate("TopBar", "Redo"))
        self.search.setPlaceholderText(translate("ArenaShell", "Find a note"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.show_history(self._history)
        if self._arena is not None:
            self.show_arena(self._arena)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(t.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(t.line))

    @override
    def minimumSizeHint(self) -> QSize:
        # Narrower than its words: they give way.
        return QSize(self._theme.px(400), self.minimumHeight())

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self.home)
        self._row.addSpacing(-8)
        self._row.addWidget(self.heading)
        self._row.addStretch(1)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        steps.addWidget(self.undo)
        steps.addWidget(self.redo)
        self._row.addLayout(steps)
        self._row.addWidget(self.search)
        self._row.addWidget(Line(self._theme, vertical=True, length=32))
        self._row.addWidget(self.timer)
        self._row.addWidget(Line(self._theme, vertical=True, length=32))
        self._row.addWidget(self.shared)
        self._row.addWidget(Line(self._theme, vertical=True, length=32))
        self._row.addWidget(self.saved)

    def _fit(self) -> None:
        """Leave words out, the least important first, until everything fits."""
        steps: tuple[tuple[Callable[[bool], None], bool], ...] = (
            (self._usual_search, False),
            (self.saved.compact, False),
            (self.shared.compact, False),
            (self._hide_preview, False),
            (self._narrow_search, False),
            (self._hide_more, False),
            (self.timer.shorten, False),
            (self._move_closer, False),
        )
        for step, small in steps:
            step(small)
        for step, _ in steps:
            if self._least_width() <= self.width():
                break
            step(True)

    def _least_width(self) -> int:
        """Return the width that everything shown now needs, with a good part of the title."""
        for widget in (self.search, self.timer, self.shared, self.saved):
            # What was hidden inside them is known to this row only now.
            widget.updateGeometry()
        title = min(self.heading.sizeHint().width(), self._theme.px(_TITLE_LEAST))
        return self._row.minimumSize().width() + max(
            0, title - self.heading.minimumSizeHint().width()
        )

    def _on_time(self) -> None:
        """Find room for "over" when the time is up."""
        wide = len(over_text(self._countdown))
        if wide != self._time_wide:
            self._time_wide = wide
            self._fit()

    def _hide_preview(self, small: bool) -> None:
        self.shared.preview.setVisible(not small)

    def _usual_search(self, small: bool) -> None:
        usual = self._theme.px(_SEARCH)
        self.search.setFixedWidth(usual if small else max(usual, self.search.whole_width()))

    def _narrow_search(self, small: bool) -> None:
        if small:
            self.search.setFixedWidth(self._theme.px(120))

    def _hide_more(self, small: bool) -> None:
        self.timer.more.setVisible(not small)

    def _move_closer(self, small: bool) -> None:
        self._row.setSpacing(6 if small else 12)

    def _restyle(self) -> None:
        self.setFixedHeight(max(64, self._theme.px(36) + 12))
        self._fit()


def _line(arena: Arena) -> str:
    """Return "Workshop 2 of 3 · Cēsis · 41 people"."""
    parts = [
        fill(translate("TopBar", "Workshop %1 of %2"), arena.workshop, arena.workshops),
        arena.place,
        translate("TopBar", "%n people", None, arena.people) if arena.people else "",
    ]
    return " · ".join(part for part in parts if part)


def _offer(button: Button, step: Step | None, words: str, none: str, keys: str) -> None:
    if step is None:
        button.refuse(none)
        return
    button.refuse("")
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(fill(words, action_name(step.action, step.count, translate), native))
