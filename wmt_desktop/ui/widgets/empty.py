"""What a page shows when there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wmt_desktop.ui.theme import ThemeManager
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
