"""The five themes as swatches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import note_fill
from wmt_desktop.ui.widgets.paint import rounded


class _Swatch(QRadioButton):
    def __init__(self, theme: ThemeManager, of: Theme) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.of = of
        self._theme = theme
        self.setProperty("ring_radius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(52, 48) * self._scale

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
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        fill = note_fill(t, self.of)
        # In high contrast paper is as black as the card that it lies on.
        edged = fill == t.card or (self.underMouse() and self.isEnabled())
        rounded(painter, box, 6, fill, t.control if edged else None)
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), 10, None, t.primary, 2)
        side = 20 * self._scale
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(box.center())
        draw_icon(painter, theme_icon(self.of), t.note_ink, icon)

    @property
    def _scale(self) -> float:
        """Five of them must fit into a panel, which grows less than the text."""
        return min(1.5, self._theme.text_scale)


class ThemePicker(QWidget):
    """Five swatches; the chosen one has an outline. Arrow keys move between them.

    Signals:
        chosen: The user picked a theme. Argument: a ``Theme``.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: ThemeManager, *, with_none: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        themes = list(Theme) if with_none else [one for one in Theme if one is not Theme.NONE]
        self._swatches = {one: _Swatch(theme, one) for one in themes}
        for swatch in self._swatches.values():
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addStretch(1)
        # Swatches are never squeezed, however high the panel around them wants to be.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._on_clicked)
        self.retranslate()

    def theme(self) -> Theme:
        """Return the chosen theme, ``Theme.NONE`` when none is."""
        button = self._group.checkedButton()
        return button.of if isinstance(button, _Swatch) else Theme.NONE

    def set_theme(self, of: Theme) -> None:
        """Choose without emitting ``chosen``; a theme without a swatch clears the choice."""
        self._group.setExclusive(False)
        for one, swatch in self._swatches.items():
            swatch.setChecked(one is of)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Set names and tooltips anew."""
        for one, swatch in self._swatches.items():
            swatch.setAccessibleName(theme_name(one))
            swatch.setToolTip(theme_name(one))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_clicked(self, button: _Swatch) -> None:
        self.chosen.emit(button.of)
