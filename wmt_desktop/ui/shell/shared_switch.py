"""The switch of the shared screen with a live picture of what the room sees."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Toggle
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

PREVIEW = QSize(85, 48)


class _Preview(QAbstractButton):
    """The picture of the shared screen; pressing it opens its controls."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self._live = False
        self.setFixedSize(PREVIEW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_picture(self, picture: QPixmap, *, live: bool) -> None:
        """Show a picture; a null one shows a dark screen."""
        self._picture = picture
        self._live = live
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        if self._picture.isNull():
            rounded(painter, box, 4, t.sunken)
            draw_icon(painter, "screen", t.ink2, QRectF(box.center().x() - 10, 14, 20, 20))
        else:
            shape = QPainterPath()
            shape.addRoundedRect(box, 4, 4)
            painter.setClipPath(shape)
            painter.fillRect(box, QColor(t.win))
            painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
            painter.setClipping(False)
        rounded(painter, box, 4, None, t.primary if self._live else t.line2, 2)


class SharedSwitch(QWidget):
    """Preview, state in words and switch.

    Signals:
        toggled: The user switched the shared screen on or off. Argument: on.
        preview_clicked: The user pressed the picture.
    """

    toggled = Signal(bool)
    preview_clicked = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = _Preview(theme)
        self.preview.clicked.connect(self.preview_clicked)
        self._title = Label(theme, "", 12, 600)
        self._state = Label(theme, "", 12, 400, "ink2")
        self.switch = Toggle(theme)
        self.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.switch.clicked.connect(self.toggled)
        for label in (self._title, self._state):
            label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._state)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.preview)
        row.addWidget(self._words)
        row.addWidget(self.switch)
        self._sentence = ""
        self.retranslate()

    def show_state(self, on: bool, sentence: str = "") -> None:
        """Show whether the shared screen is on.

        Args:
            sentence: Where it is ("On, display 2"); empty gives "On" or "Off".
        """
        self.switch.setChecked(on)
        self._sentence = sentence
        shown = translate("SharedSwitch", "On") if on else translate("SharedSwitch", "Off")
        self._state.setText(sentence or shown)
        self._name()

    def show_preview(self, picture: QPixmap, *, live: bool = True) -> None:
        """Show a picture of the shared screen, as large as you like."""
        self.preview.show_picture(picture, live=live)

    def compact(self, small: bool) -> None:
        """Leave out the words when there is no room; the switch still says its name."""
        self._words.setVisible(not small)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("SharedSwitch", "Shared screen"))
        self.preview.setAccessibleName(translate("SharedSwitch", "What the room sees"))
        self.show_state(self.switch.isChecked(), self._sentence)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name(self) -> None:
        self.switch.setAccessibleName(f"{self._title.text()}: {self._state.text()}")
        self.switch.setToolTip(translate("SharedSwitch", "Shared screen on or off (F5)"))
