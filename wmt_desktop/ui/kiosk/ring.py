"""The ring around the key that has the keyboard, in the voter's own colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from wmt_desktop.ui.kiosk.keys import Key
from wmt_desktop.ui.kiosk.look import Look, area, painting

_REACH = 5.0


class Ring(QWidget):
    """Lies over the page and lets every touch through."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def use_keyboard(self, keyboard: bool) -> None:
        """Show the ring only to those who use keys; whoever touches sees where."""
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self._follow(QApplication.focusWidget())

    def set_look(self, look: Look) -> None:
        """Take other colours or another scale."""
        self.look = look
        self._follow(QApplication.focusWidget())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self, self.look) as painter:
            painter.setPen(QPen(QColor(self.look.tokens.focus), 3))
            box: QRectF = area(self, self.look).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(box, 16, 16)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._follow(new)

    def _follow(self, target: QWidget | None) -> None:
        host = self.parentWidget()
        inside = isinstance(target, Key) and host is not None and host.isAncestorOf(target)
        if not (self._keyboard and inside) or target is None or host is None:
            self.hide()
            return
        reach = round(_REACH * self.look.unit)
        corner = target.mapTo(host, QPoint(0, 0))
        self.setGeometry(
            corner.x() - reach,
            corner.y() - reach,
            target.width() + 2 * reach,
            target.height() + 2 * reach,
        )
        self.raise_()
        self.show()
