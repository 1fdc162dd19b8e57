"""Short messages over the page, with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QHBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import draw_shadow, rounded

SHOWN_MS = 8000


class Toast(QWidget):
    """The one message at the foot of a window; the next replaces it.

    Create one per window with that window as parent. It keeps clear of the field that is typed in.

    Signals:
        refused: It says why something was refused. Argument: the error.
    """

    refused = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._icon = ""
        self._tone = "tip_ink"
        self._action: Callable[[], object] | None = None
        self._text = Label(theme, "", 14, 400, "tip_ink", lines=2)
        self.button = Button(theme, kind="rail", size="sm", ink="tip_link")
        self.button.clicked.connect(self._on_action)
        self._close = Button(theme, kind="rail", size="sm", icon="x", ink="tip_ink")
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.button)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._refuses = False
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_text(
        self,
        text: str,
        *,
        icon: str = "info",
        undo: Callable[[], object] | None = None,
        action: str = "",
    ) -> None:
        """Show a message for 8 s.

        Args:
            undo: Called when the user presses the button.
            action: Words of that button, "Undo" unless given.
        """
        self._show(text, icon, "tip_ink", undo, action or translate("Toast", "Undo"))
        self._timer.start(SHOWN_MS)

    def show_error(self, sentence: str) -> None:
        """Show an error; it stays until it is closed or replaced."""
        self._show(sentence, "alert", "tip_link", None, "")
        self._timer.stop()

    def show_refusal(self, error: Exception) -> None:
        """Show why something was refused."""
        # Late: all the sentences for errors are a lot to load, and mostly none is needed.
        from wmt_desktop.ui.errors import say

        self.show_error(say(error))
        self._refuses = True
        self.refused.emit(error)

    def take_refusal_away(self) -> None:
        """Hide why something was refused: something was done since."""
        if self._refuses:
            self._refuses = False
            self.hide()

    @property
    def text(self) -> str:
        """The message shown last."""
        return self._text.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(16, 12, -16, -20)
        draw_shadow(painter, box, 10, t)
        rounded(painter, box, 10, t.tip)
        side = self._theme.px(20)
        top = box.center().y() - side / 2
        draw_icon(painter, self._icon, getattr(t, self._tone), QRectF(32, top, side, side))

    def _show(
        self, text: str, icon: str, tone: str, action: Callable[[], object] | None, words: str
    ) -> None:
        self._icon = icon
        self._tone = tone
        self._action = action
        self._refuses = False
        self._text.setText(text)
        self.button.setText(words)
        self.button.setVisible(action is not None)
        self._close.setAccessibleName(translate("Toast", "Close"))
        self._place()
        self.show()
        self.raise_()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _on_action(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def _restyle(self) -> None:
        self._row.setContentsMargins(16 + 16 + self._theme.px(20) + 12, 16, 16 + 8, 24)
        # The layout must know the new sizes of what is in it before its own is asked for.
        self._row.invalidate()
        self._place()
        self.update()

    @Slot()
    def _on_focus_changed(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        parent = self._window
        wide = min(self.sizeHint().width(), parent.width() - 32)
        high = max(self.heightForWidth(wide), 32 + self._theme.px(48))
        box = QRect((parent.width() - wide) // 2, parent.height() - high - 88, wide, high)
        typed = self._typed_in()
        if typed.intersects(box):
            below = typed.bottom() + 1
            above = typed.top() - high
            box.moveTop(above if above >= 0 else min(below, parent.height() - high))
        self.setGeometry(box)

    def _typed_in(self) -> QRect:
        """Return where somebody types in the window, or an empty box."""
        field = QApplication.focusWidget()
        if field is None or not self._window.isAncestorOf(field):
            return QRect()
        # On a canvas one note of many is typed in, and the whole canvas has the keyboard.
        canvas = isinstance(field, QGraphicsView)
        if canvas or not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return QRect()
        return QRect(field.mapTo(self._window, QPoint()), field.size())
