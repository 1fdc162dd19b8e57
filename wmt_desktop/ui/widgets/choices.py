"""Switches and choices: toggle, segmented control, stepper, drop-down list."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.paint import rounded

_ICON_GAP = 4


class Toggle(QCheckBox):
    """A switch, 40 × 24 and as much larger as the text. Its words stand beside it: give it a name."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(24))

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
        scale = self._theme.text_scale
        painter.translate(0, (self.height() - 24 * scale) / 2)
        painter.scale(scale, scale)
        track = t.primary if self.isChecked() else t.control
        # In high contrast the track of a switch that is off is as white as a knob would be.
        off = t.card if t.control == t.on_dark else t.on_dark
        rounded(painter, QRectF(0, 0, 40, 24), 12, track if self.isEnabled() else t.off_line)
        x = 19 if self.isChecked() else 3
        rounded(painter, QRectF(x, 3, 18, 18), 9, t.on_primary if self.isChecked() else off)

    def _restyle(self) -> None:
        self.setProperty("ring_radius", self._theme.px(12))
        self.updateGeometry()
        self.update()


class _Segment(QRadioButton):
    def __init__(self, theme: ThemeManager, key: str, text: str, icon: str) -> None:
        super().__init__(text)
        self.key = key
        self._theme = theme
        self._icon = icon
        self.setProperty("ring_radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(14, 600)).horizontalAdvance(self.text())
        icon = self._theme.px(18) + (6 if self.text() else 0) if self._icon else 0
        return QSize(math.ceil(words) + icon + 24, self._theme.px(32))

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
        box = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            rounded(painter, box, 6, t.card, t.line2)
        ink = t.ink if chosen or self.underMouse() else t.ink2
        if not self.isEnabled():
            ink = t.off
        font = self._theme.font(14, 600 if chosen else 500)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        side = self._theme.px(18) if self._icon else 0
        gap = 6 if self._icon and self.text() else 0
        x = (box.width() - words - side - gap) / 2
        if self._icon:
            draw_icon(painter, self._icon, ink, QRectF(x, (box.height() - side) / 2, side, side))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(
            QRectF(x + side + gap, 0, words + 2, box.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


class Segmented(QFrame):
    """A few choices side by side; arrow keys move between them.

    Signals:
        chosen: The user picked one. Argument: its key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        options: Iterable[tuple[str, str] | tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Create the control from (key, text) or (key, text, icon)."""
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for key, text, *icon in options:
            segment = _Segment(theme, key, text, icon[0] if icon else "")
            self._segments[key] = segment
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def key(self) -> str:
        """Return the key of the choice, or an empty string."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, _Segment) else ""

    def set_key(self, key: str) -> None:
        """Choose without emitting ``chosen``; a key that is not there chooses nothing."""
        if key in self._segments:
            self._segments[key].setChecked(True)
        elif (button := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            button.setChecked(False)
            self._group.setExclusive(True)

    def set_texts(self, texts: dict[str, str]) -> None:
        """Set the words anew, by key."""
        for key, text in texts.items():
            self._segments[key].setText(text)
            self._segments[key].updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        rounded(QPainter(self), QRectF(self.rect()), 8, t.sunken, t.line)

    def _on_clicked(self, button: _Segment) -> None:
        self.chosen.emit(button.key)


class Stepper(QFrame):
    """A number between − and +; typing works as well.

    Signals:
        changed: The user set another number. Argument: the number.
    """

    changed = Signal(int)

    def __init__(
        self, theme: ThemeManager, low: int = 0, high: int = 999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.minus = Button(theme, kind="icon", size="sm", icon="minus")
        self.plus = Button(theme, kind="icon", size="sm", icon="plus")
        self.spin = QSpinBox()
        self.spin.setRange(low, high)
        self.spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setProperty("bare", True)
        self.spin.setKeyboardTracking(False)
        self.spin.setMinimumWidth(theme.px(28))
        for button, step in ((self.minus, -1), (self.plus, 1)):
            # The number itself is reachable by Tab and takes the arrow keys.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=step: self.spin.stepBy(by))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        row.addWidget(self.minus)
        row.addWidget(self.spin, 1)
        row.addWidget(self.plus)
        self.setFocusProxy(self.spin)
        self.spin.valueChanged.connect(self._on_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> int:
        """Return the number."""
        return self.spin.value()

    def set_value(self, value: int) -> None:
        """Set the number without emitting ``changed``."""
        self.spin.blockSignals(True)
        self.spin.setValue(value)
        self.spin.blockSignals(False)
        self._show_limits()

    def set_name(self, name: str) -> None:
        """Set the name that screen readers say."""
        self.spin.setAccessibleName(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        rounded(QPainter(self), QRectF(self.rect()), 8, t.card, t.control)

    def _on_changed(self, value: int) -> None:
        self._show_limits()
        self.changed.emit(value)

    def _show_limits(self) -> None:
        self.minus.setEnabled(self.isEnabled() and self.spin.value() > self.spin.minimum())
        self.plus.setEnabled(self.isEnabled() and self.spin.value() < self.spin.maximum())

    def _restyle(self) -> None:
        self.spin.setFont(self._theme.font(14, 700, tabular=True))
        self.setFixedHeight(self._theme.px(40))
        self._show_limits()


class Dropdown(QComboBox):
    """A drop-down list of (key, text); the wheel scrolls the page, not the choice.

    Signals:
        chosen: The user picked an entry. Argument: its key.
    """

    chosen = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self._restyle)

    def set_options(self, options: Iterable[tuple[object, str] | tuple[object, str, str]]) -> None:
        """Replace the entries, (key, text) or (key, text, icon); the choice stays if it exists."""
        kept = self.currentData()
        self.blockSignals(True)
        self.clear()
        for key, text, *icon in options:
            self.addItem(text, key)
            if icon:
                self.setItemData(self.count() - 1, icon[0], Qt.ItemDataRole.UserRole + 1)
        self.blockSignals(False)
        self._restyle()
        self.set_key(kept)

    def key(self) -> object:
        """Return the key of the choice, or None."""
        return self.currentData()

    def set_key(self, key: object) -> None:
        """Choose without emitting ``chosen``."""
        index = self.findData(key)
        self.setCurrentIndex(max(0, index))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # By itself, Qt cuts a text that is too long in the middle of a letter.
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = (
            self.style()
            .subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            .width()
        )
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + _ICON_GAP
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(14))
        self.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        for index in range(self.count()):
            name = self.itemData(index, Qt.ItemDataRole.UserRole + 1)
            if name:
                self.setItemIcon(index, self._theme.icon(name))
