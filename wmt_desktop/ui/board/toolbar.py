"""What can be done with several selected notes, floating beside them but never over a note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.layout import FRAME_WIDTH
from wmt_desktop.ui.board.menus import BoardMenus
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Line
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import draw_shadow, rounded

SHADOW = 16
"""Room around the bar for its shadow, in pixels."""

_BUTTONS = {
    "new_cluster": "group",
    "theme": "tag",
    "merge": "merge",
    "duplicate": "copy",
    "delete": "trash",
    "clear": "x",
}


class SelectionToolbar(QWidget):
    """How many notes are selected, and the buttons for them."""

    def __init__(
        self,
        theme: ThemeManager,
        actions: BoardActions,
        menus: BoardMenus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._menus = menus
        self._count = 0
        self._words = Label(theme, "", 14, 600)
        self._buttons = {
            name: Button(theme, kind="icon", icon=icon, ink="danger" if name == "delete" else "")
            for name, icon in _BUTTONS.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 15, SHADOW + 4, SHADOW + 5, SHADOW + 4)
        row.setSpacing(0)
        row.addWidget(self._words)
        row.addSpacing(8)
        row.addWidget(Line(theme, vertical=True, length=24))
        row.addSpacing(20)
        row.addStretch(1)
        for name, button in self._buttons.items():
            # The notes keep the keyboard: each button has its keys there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(theme.px(36))
            button.clicked.connect(lambda _=False, of=name: self._on_clicked(of))
            row.addWidget(button)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self.hide()

    @property
    def bar(self) -> QSize:
        """The size of the bar without its shadow."""
        size = self.sizeHint() - QSize(2 * SHADOW, 2 * SHADOW)
        return size.expandedTo(QSize(FRAME_WIDTH, 0))

    def show_count(self, count: int) -> None:
        """Show how many notes are selected."""
        self._count = count
        self._words.setText(translate("SelectionToolbar", "%n selected", None, count))

    def show_bar_at(self, x: int, y: int) -> None:
        """Put the bar there; its shadow reaches further."""
        size = self.bar
        self.setGeometry(
            x - SHADOW, y - SHADOW, size.width() + 2 * SHADOW, size.height() + 2 * SHADOW
        )

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.show_count(self._count)
        words = {
            "new_cluster": translate("SelectionToolbar", "New cluster from selection"),
            "theme": translate("SelectionToolbar", "Theme (1–5, 0)"),
            "merge": translate("SelectionToolbar", "Merge into one note"),
            "duplicate": translate("SelectionToolbar", "Duplicate"),
            "delete": translate("SelectionToolbar", "Delete"),
            "clear": translate("SelectionToolbar", "Clear selection"),
        }
        keys = {
            "new_cluster": "Ctrl G",
            "merge": "Ctrl M",
            "duplicate": "Ctrl D",
            "delete": "Del",
            "clear": "Esc",
        }
        for name, button in self._buttons.items():
            button.setAccessibleName(words[name])
            button.setToolTip(f"{words[name]}   {keys[name]}" if name in keys else words[name])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        draw_shadow(painter, box, 10, t)
        rounded(painter, box, 10, t.card, t.line2)

    def _restyle(self) -> None:
        for button in self._buttons.values():
            button.setFixedWidth(self._theme.px(36))
        self.adjustSize()

    def _on_clicked(self, name: str) -> None:
        if name == "theme":
            button = self._buttons["theme"]
            menu = self._menus.themes(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            self._actions[name].trigger()
