"""Keys for one score each: big enough for a finger, known to screen readers as one choice."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.criteria import SCALE
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import rounded

_WIDE, _HIGH = 72, 64
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScoreKey(QRadioButton):
    """One value."""

    def __init__(self, theme: ThemeManager, value: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.value = value
        self._theme = theme
        self.setProperty("ring_radius", 10)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDE), self._theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            rounded(painter, box, 10, t.primary, t.primary, 2)
        else:
            rounded(painter, box, 10, t.raise_ if self.underMouse() else t.card, t.control, 2)
        painter.setFont(self._theme.font(28, 700, tabular=True))
        painter.setPen(t.on_primary if self.isChecked() else t.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.value))


class ScoreKeys(QWidget):
    """The values of the scale side by side; digits choose, Backspace takes the choice back.

    Signals:
        changed: Argument: the value, 0 for none.
        done: Enter was pressed: on to the next row.
    """

    changed = Signal(int)
    done = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        low, high = SCALE
        self._group = QButtonGroup(self)
        self.keys = [ScoreKey(theme, value) for value in range(low, high + 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for key in self.keys:
            self._group.addButton(key)
            row.addWidget(key)
        self._group.buttonClicked.connect(lambda _: self.changed.emit(self.value))

    @property
    def value(self) -> int:
        """The chosen value, or 0."""
        button = self._group.checkedButton()
        return button.value if isinstance(button, ScoreKey) else 0

    def show_value(self, value: int) -> None:
        """Choose without telling anybody; 0 chooses nothing."""
        self._group.setExclusive(False)
        for key in self.keys:
            key.setChecked(key.value == value)
        self._group.setExclusive(True)

    def set_name(self, name: str, translate: Translate) -> None:
        """Set what screen readers say of each key."""
        for key in self.keys:
            key.setAccessibleName(fill(translate("Scoring", "%1: %2"), name, key.value))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high = SCALE
        text = event.text()
        if len(text) == 1 and text in "123456789" and low <= int(text) <= high:
            self.keys[int(text) - low].setFocus()
            self._choose(int(text))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(0)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.done.emit()
        else:
            super().keyPressEvent(event)

    def focus_choice(self) -> None:
        """Put the keyboard on what is chosen, or on the first key."""
        chosen = next((key for key in self.keys if key.isChecked()), self.keys[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, value: int) -> None:
        self.show_value(value)
        self.changed.emit(value)


class BigKey(QPushButton):
    """A key with an icon and words that are read from a step away."""

    def __init__(self, theme: ThemeManager, icon: str, *, primary: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._primary = primary
        self.setStyleSheet("QPushButton { min-height: 0; padding: 0; border: 0 }")
        self.setProperty("ring_radius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_words(self, words: str, icon: str = "") -> None:
        """Set what stands on it."""
        self._icon = icon or self._icon
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # Held down, Enter must not run on through the next page.
            self.click()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font).horizontalAdvance(self._words)
        wide = words + self._theme.px(28) + 12 + 2 * self._theme.px(28)
        return QSize(max(self._theme.px(200), ceil(wide)), self._theme.px(72))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._primary:
            fill_, ink = (t.primary_h if self.underMouse() else t.primary), t.on_primary
            rounded(painter, box, 12, fill_)
        else:
            ink = t.ink
            rounded(painter, box, 12, t.raise_ if self.underMouse() else t.card, t.control, 2)
        side = self._theme.px(28)
        words = QFontMetricsF(self._font).horizontalAdvance(self._words)
        left = (self.width() - words - side - 12) / 2
        draw_icon(painter, self._icon, ink, QRectF(left, (self.height() - side) / 2, side, side))
        painter.setFont(self._font)
        painter.setPen(ink)
        text = QRectF(left + side + 12, 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._words)

    @property
    def _font(self) -> QFont:
        return self._theme.font(24, 600)

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "&")
