"""The stage rail: where the group is, what is done, what is to come."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Stage
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import brand, draw_icon
from wmt_desktop.ui.names import stage_icon, stage_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import wrap
from wmt_desktop.ui.widgets.paint import rounded

WIDTH = 88
_DISC, _NOW_DISC = 40, 48
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class _RailButton(QPushButton):
    """Something on the rail: a disc or icon above its words."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.theme = theme
        self.by_keyboard = False
        self.setProperty("ring", False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def lines(self) -> list[str]:
        """Return the words in at most two lines."""
        font = self.theme.font(12, 600)
        return wrap(self.text(), font, max(self.width() - 4, self.theme.px(60)))[:2]

    def draw_words(self, painter: QPainter, top: float, weight: int, ink: str) -> None:
        """Draw the words, centred, from ``top`` down."""
        painter.setFont(self.theme.font(12, weight))
        painter.setPen(QColor(ink))
        height = self.theme.px(16)
        for number, line in enumerate(self.lines()):
            box = QRectF(0, top + number * height, self.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line)


class StageButton(_RailButton):
    """One stage: done, now or to come."""

    def __init__(self, theme: ThemeManager, stage: Stage, number: int) -> None:
        super().__init__(theme)
        self.stage = stage
        self.number = number
        self.state = "later"

    def show_state(self, state: str, horizon: int) -> None:
        """Show ``done``, ``now`` or ``later``."""
        self.state = state
        name = stage_name(self.stage, horizon)
        self.setText(fill(translate("StageRail", "%1 %2"), self.number, name))
        said = {
            "done": translate("StageRail", "%1, done"),
            "now": translate("StageRail", "%1, now"),
            "later": translate("StageRail", "%1, to come"),
        }[state]
        self.setAccessibleName(fill(said, self.text()))
        self.setToolTip(fill(translate("StageRail", "Go to %1 (Ctrl+%2)"), name, self.number))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), _DISC + 16 + 2 * self.theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, _DISC + 8 + self.theme.px(16))

    def extent(self) -> tuple[float, float]:
        """Return top and bottom of disc and words, in the button's own pixels."""
        disc = _NOW_DISC if self.state == "now" else _DISC
        high = disc + 4 + self.theme.px(16) * len(self.lines())
        top = (self.height() - high) / 2
        if self.state == "now":
            # The timer hangs below it, over the upper margin of the next stage.
            top = min(top, self.height() - high - (self.theme.px(16) + 2 - 14))
        top = max(0.0, top)
        return top, top + high

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self.state == "now"
        side = _NOW_DISC if now else _DISC
        top, _ = self.extent()
        disc = QRectF((self.width() - side) / 2, top, side, side)
        fills = {"done": t.rail_2, "now": t.on_dark, "later": t.rail}
        fill_ = fills[self.state]
        if self.underMouse() and not now:
            fill_ = t.rail_link if self.isDown() else t.rail_2
        edges = {"done": t.rail_done, "now": None, "later": t.rail_line}
        rounded(painter, disc, side / 2, fill_, edges[self.state], 1.5)
        ink = {"done": t.on_dark, "now": t.rail, "later": t.on_dark2}[self.state]
        icon = 24 if now else 22
        middle = disc.center()
        box = QRectF(middle.x() - icon / 2, middle.y() - icon / 2, icon, icon)
        draw_icon(painter, stage_icon(self.stage), ink, box)
        if self.state == "done":
            tick = QRectF(disc.right() - 13, disc.bottom() - 13, 16, 16)
            rounded(painter, tick, 8, t.rail_done)
            draw_icon(painter, "check", t.rail, tick.adjusted(2, 2, -2, -2), 4)
        self.draw_words(
            painter, disc.bottom() + 4, 600 if now else 500, t.on_dark if now else t.on_dark2
        )
        if self.hasFocus() and self.by_keyboard:
            ring = disc.adjusted(-5, -5, 5, 5)
            rounded(painter, ring, ring.width() / 2, None, t.on_dark, 3)


class _HelpButton(_RailButton):
    """Help at the foot of the rail."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), 28 + self.theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self.theme.tokens
        painter = QPainter(self)
        ink = t.on_dark if self.underMouse() else t.on_dark2
        icon = QRectF(self.width() / 2 - 10, 2, 20, 20)
        draw_icon(painter, "help", ink, icon)
        self.draw_words(painter, 26, 500, ink)
        if self.hasFocus() and self.by_keyboard:
            rounded(painter, QRectF(self.rect()).adjusted(4, 0, -4, 0), 8, None, t.on_dark, 3)


class StageRail(QWidget):
    """The stages of the open arena from top to bottom, and help at the foot.

    Signals:
        stage_chosen: A stage was pressed. Argument: a ``Stage``.
        help_asked: Help was pressed.
    """

    stage_chosen = Signal(object)
    help_asked = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self._now = Stage.SYSTEM_MAP
        self._horizon = 2040
        self._timer: tuple[str, bool] = ("", False)
        self._buttons: list[StageButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._help = _HelpButton(theme)
        self._help.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._help.clicked.connect(self.help_asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 64 + 8, 0, 16)
        outer.setSpacing(0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        outer.addWidget(self._help)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def buttons(self) -> tuple[StageButton, ...]:
        """The buttons of the stages, from the first."""
        return tuple(self._buttons)

    def show_stages(self, stages: tuple[Stage, ...], now: Stage, horizon: int) -> None:
        """Show these stages and where the group is."""
        if stages != self._stages:
            self._build(stages)
        self._now = now
        self._horizon = horizon
        place = stages.index(now) if now in stages else 0
        for index, button in enumerate(self._buttons):
            state = "done" if index < place else "now" if index == place else "later"
            button.show_state(state, horizon)
        self._restyle()

    def show_timer(self, text: str, over: bool = False) -> None:
        """Show the time left at the present stage."""
        if (text, over) != self._timer:
            self._timer = (text, over)
            self.update()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.setAccessibleName(translate("StageRail", "Stages"))
        self._help.setText(translate("StageRail", "Help F1"))
        self._help.setAccessibleName(translate("StageRail", "Help"))
        if self._stages:
            self.show_stages(self._stages, self._now, self._horizon)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(t.rail))
        mark = brand(t.on_dark, 32, self.devicePixelRatioF(), t.accent)
        painter.drawPixmap(QPointF((self.width() - 32) / 2, 17), mark)
        for upper, lower in zip(self._buttons, self._buttons[1:], strict=False):
            if upper.state == "now" and self._timer[0]:
                continue
            start = upper.y() + upper.extent()[1] + 3
            end = lower.y() + lower.extent()[0] - 3
            if end - start >= 4:
                ink = t.rail_done if upper.state == "done" else t.rail_link
                pen = QPen(QColor(ink), 2)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                x = self.width() / 2
                painter.drawLine(QPointF(x, start + 1), QPointF(x, end - 1))

        self._draw_timer(painter)

    def _draw_timer(self, painter: QPainter) -> None:
        """Draw the time left below the present stage, in the place of the line."""
        text, over = self._timer
        now = next((button for button in self._buttons if button.state == "now"), None)
        if not text or now is None:
            return
        t = self._theme.tokens
        font = self._theme.font(12, 700, tabular=True)
        width = QFontMetricsF(font).horizontalAdvance(text) + 14
        top = now.y() + now.extent()[1]
        pill = QRectF((self.width() - width) / 2, top, width, self._theme.px(16) + 2)
        if pill.bottom() > self._top_below(now):
            # No room on a low window with large letters; the top bar has the time as well.
            return
        rounded(painter, pill, 8, t.danger if over else t.accent)
        painter.setFont(font)
        painter.setPen(QColor(t.on_danger if over else t.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _top_below(self, button: StageButton) -> float:
        """Return where the disc of the next stage begins, or help below the last one."""
        after = self._buttons[self._buttons.index(button) + 1 :]
        return after[0].y() + after[0].extent()[0] if after else self._help.y()

    def _build(self, stages: tuple[Stage, ...]) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self._stages = stages
        self._buttons = []
        for number, stage in enumerate(stages, 1):
            button = StageButton(self._theme, stage, number)
            button.clicked.connect(self._on_clicked)
            self._column.addWidget(button)
            self._buttons.append(button)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton) and isinstance(button, StageButton):
            self.stage_chosen.emit(button.stage)

    def _restyle(self) -> None:
        font = QFontMetricsF(self._theme.font(12, 600))
        texts = [button.text() for button in self._buttons]
        words = [word for text in texts for word in text.split()]
        # As wide as a word needs; whole names on one line where the text size gives that much room.
        least = max((font.horizontalAdvance(word) for word in words), default=0.0)
        whole = max((font.horizontalAdvance(text) for text in texts), default=0.0)
        wanted = max(least, min(whole, self._theme.px(WIDTH) - 4.0))
        self.setFixedWidth(max(WIDTH, math.ceil(wanted) + 4))
        for button in self._buttons:
            button.setMaximumHeight(max(88, _DISC + 16 + 2 * self._theme.px(16)))
        self.update()
