"""What a page shows when there is nothing yet, and a banner for what must not be missed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import TONES, Tone
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.label import Label


class Picture(QLabel):
    """One icon in the colour of a token."""

    def __init__(
        self,
        theme: ThemeManager,
        icon: str,
        ink: str = "ink",
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._ink = ink
        self._size = size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_icon(self, icon: str, ink: str = "") -> None:
        """Show another icon."""
        self._icon = icon
        self._ink = ink or self._ink
        self._restyle()

    def _restyle(self) -> None:
        dpr = self.devicePixelRatioF()
        self.setPixmap(self._theme.pixmap(self._icon, self._ink, self._size, dpr))


class EmptyState(Card):
    """Icon, name and one sentence that says what to do."""

    def __init__(
        self,
        theme: ThemeManager,
        icon: str,
        title: str = "",
        sentence: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, fill="canvas", edge="control", dashed=True, parent=parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.title = Label(theme, title, 16, 600, lines=0, align=centre)
        self.sentence = Label(theme, sentence, 14, 400, "ink2", lines=0, balance=True, align=centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Picture(theme, icon, "primary", 32))
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addStretch(1)


class Banner(Card):
    """One sentence across a page, with an icon."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="danger_t", edge="danger_t", shadow=False, parent=parent)
        self._picture = Picture(theme, "alert", "danger_ink")
        self._text = Label(theme, "", 14, 500, "danger_ink", lines=0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        self.hide()

    def show_text(self, sentence: str, tone: Tone = "bad", icon: str = "alert") -> None:
        """Show a sentence; an empty one hides the banner."""
        fill, ink = TONES[tone]
        self.set_fill(fill)
        self.set_edge(fill)
        self._picture.show_icon(icon, ink)
        self._text.set_ink(ink)
        self._text.setText(sentence)
        self.setVisible(bool(sentence))
