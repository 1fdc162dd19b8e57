"""The timer in the top bar: ring, time left, start or pause, one minute more."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.shell.agenda import agenda_line, end_of_plan
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import LONGEST_SECONDS, Countdown, clock_text
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.timer_ring import draw_ring

_MINUTES = (3, 5, 10, 15, 20, 30, 45)
_RING, _GAP, _PADDING = 24, 8, 4


class _TimeButton(QPushButton):
    """Ring and time left; pressing it offers other lengths."""

    def __init__(self, theme: ThemeManager, countdown: Countdown) -> None:
        super().__init__()
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._theme = theme
        self._countdown = countdown
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        countdown.changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """What is shown: the time left, or by how much it was overrun."""
        return self._countdown.text if self._short else over_text(self._countdown)

    def shorten(self, short: bool) -> None:
        """Say only "+0:12" where there is no room for words."""
        if short != self._short:
            self._short = short
            self._show()

    @override
    def sizeHint(self) -> QSize:
        # Room for one digit more, so that nothing beside it moves when ten minutes are over.
        widest = max(self.words, "00:00", key=len)
        words = QFontMetricsF(self._font()).horizontalAdvance(widest)
        width = 2 * _PADDING + self._theme.px(_RING) + _GAP + math.ceil(words)
        return QSize(width, self._theme.px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, box, 8, t.line if self.isDown() else t.sunken)
        side = self._theme.px(_RING)
        ring = QRectF(_PADDING, (box.height() - side) / 2, side, side)
        draw_ring(painter, ring, t, self._countdown.share, over=self._countdown.over)
        painter.setFont(self._font())
        painter.setPen(QColor(t.danger if self._countdown.over else t.ink))
        words = box.adjusted(_PADDING + side + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.words)

    def _font(self) -> QFont:
        return self._theme.font(16, 600, tabular=True)

    def _show(self) -> None:
        self.setText(self.words)
        self.updateGeometry()
        self.update()


def over_text(countdown: Countdown) -> str:
    """Return the time left, or in words by how much it was overrun."""
    if countdown.seconds >= 0:
        return countdown.text
    return fill(translate("TimerBar", "%1 over"), clock_text(-countdown.seconds))


class TimerBar(QWidget):
    """Shows a countdown and steers it, with the agenda in its menu.

    Signals:
        plan_asked: The agenda is to be planned.
        stage_chosen: The group is to go to a stage of the agenda. Argument: the ``Stage``.
    """

    plan_asked = Signal()
    stage_chosen = Signal(object)

    def __init__(
        self, theme: ThemeManager, countdown: Countdown, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._countdown = countdown
        self._arena: Arena | None = None
        self._more_actions: list[QAction] = []
        self.length = _TimeButton(theme, countdown)
        self.length.clicked.connect(self._on_length_clicked)
        self.toggle = Button(theme, kind="icon", size="sm", icon="play")
        self.toggle.clicked.connect(countdown.toggle)
        self.more = Button(theme, size="sm")
        self.more.clicked.connect(lambda: countdown.add(60))
        for button in (self.length, self.toggle, self.more):
            # A press on the timer leaves the keyboard where somebody is typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.length)
        row.addWidget(self.toggle)
        row.addWidget(self.more)
        self._menu = QMenu(self)
        countdown.changed.connect(self._show)
        self.retranslate()

    def show_arena(self, arena: Arena) -> None:
        """Show the agenda of an arena."""
        self._arena = arena

    def shorten(self, short: bool) -> None:
        """Leave words out where there is no room; the colour and the plus still tell."""
        self.length.shorten(short)

    def offer(self, action: QAction) -> None:
        """Add an entry to the menu."""
        self._more_actions.append(action)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.more.setText(translate("TimerBar", "+1 min"))
        self.more.setAccessibleName(translate("TimerBar", "One minute more"))
        self.length.setToolTip(translate("TimerBar", "Agenda, and other lengths"))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        countdown = self._countdown
        self.length.setAccessibleName(
            fill(translate("TimerBar", "Timer, %1"), over_text(countdown))
        )
        running = countdown.running
        self.toggle.set_icon("pause" if running else "play")
        words = (
            translate("TimerBar", "Pause the timer")
            if running
            else translate("TimerBar", "Start the timer")
        )
        self.toggle.setAccessibleName(words)
        keys = QKeySequence("Ctrl+T").toString(QKeySequence.SequenceFormat.NativeText)
        self.toggle.setToolTip(fill(translate("TimerBar", "%1 (%2)"), words, keys))

    def menu(self) -> QMenu:
        """Return the menu as it stands now: the agenda, other lengths, and what was offered."""
        self._menu.clear()
        self._add_agenda()
        for minutes in _MINUTES:
            text = translate("TimerBar", "%n minutes", None, minutes)
            action = self._menu.addAction(text)
            action.triggered.connect(
                lambda _=False, seconds=minutes * 60: self._countdown.set_length(seconds)
            )
        self._menu.addAction(translate("TimerBar", "Other length…")).triggered.connect(
            self._on_other_length
        )
        self._menu.addSeparator()
        again = self._menu.addAction(translate("TimerBar", "Start again from the beginning"))
        again.setEnabled(self._countdown.started)
        again.triggered.connect(self._countdown.reset)
        self._menu.addActions(self._more_actions)
        return self._menu

    def _add_agenda(self) -> None:
        arena = self._arena
        if arena is None:
            return
        for stage in arena.stages:
            action = self._menu.addAction(agenda_line(arena, stage).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(stage is arena.stage)
            action.triggered.connect(lambda _=False, to=stage: self.stage_chosen.emit(to))
        end = end_of_plan(arena, self._countdown.seconds, QTime.currentTime())
        if end:
            self._menu.addAction(end).setEnabled(False)
        plan = self._menu.addAction(translate("TimerBar", "Plan the agenda…"))
        plan.triggered.connect(self.plan_asked)
        self._menu.addSeparator()

    def _on_length_clicked(self) -> None:
        self.menu().popup(self.length.mapToGlobal(self.length.rect().bottomLeft()))

    def _on_other_length(self) -> None:
        minutes, chosen = QInputDialog.getInt(
            self,
            translate("TimerBar", "Length of the timer"),
            translate("TimerBar", "Minutes:"),
            10,
            1,
            LONGEST_SECONDS // 60,
        )
        if chosen:
            self._countdown.set_length(minutes * 60)
