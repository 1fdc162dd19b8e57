"""The ring around the widget that has the keyboard: 3 px wide, 2 px away from it."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager

_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
_WHOLE = ("QAbstractSpinBox", "QComboBox")
_FIELDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit", *_WHOLE)


def _is_one_of(widget: QWidget, kinds: tuple[str, ...]) -> bool:
    """Tell what a widget is, by names: Qt for Python would set up all these kinds to compare."""
    return any(widget.inherits(kind) for kind in kinds)


class _Ring(QWidget):
    """The ring itself.

    It lies in the scrolled page or the window of its target, so that it is neither cut by the
    target's own container nor drawn outside a scrolled area.
    """

    def __init__(self, target: QWidget, theme: ThemeManager) -> None:
        host = target.window()
        followed = [target]
        parent = target.parentWidget()
        while parent is not None and parent is not host:
            above = parent.parentWidget()
            if above is not None and isinstance(above.parentWidget(), QAbstractScrollArea):
                host = parent
                break
            followed.append(parent)
            parent = above
        super().__init__(host)
        # Weak: were this the last reference to the window, deleting the ring would delete the
        # window, and with it the ring once more.
        self._target = weakref.ref(target)
        self._host = weakref.ref(host)
        self._theme = theme
        self._retired = False
        self._gap = 0 if _is_one_of(target, _FIELDS) else 2
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        for widget in followed:
            widget.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Lie around the target, wherever it is now."""
        target, host = self._target(), self._host()
        if target is None or host is None or not isValid(target) or not isValid(host):
            self.hide()
            return
        reach = self._gap + 3
        box = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        self.setGeometry(box.adjusted(-reach, -reach, reach, reach))
        self.setVisible(target.isVisible())
        self.raise_()

    def retire(self) -> None:
        """Go away for good: what the target does from now on must not show the ring again."""
        self._retired = True
        self.hide()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if self._retired:
            return False
        if event.type() == QEvent.Type.Hide:
            # Perhaps the window is being destroyed: touch nothing of it any more.
            self.hide()
        elif event.type() in _MOVED:
            self.follow()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        target = self._target()
        if target is None or not isValid(target):
            return
        ink = target.property("ring_ink") or "focus"
        radius = target.property("ring_radius")
        radius = 8 if radius is None else radius
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(getattr(self._theme.tokens, ink)), 3))
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        corner = radius + self._gap + 1.5
        painter.drawRoundedRect(box, corner, corner)


class FocusRing(QObject):
    """Draws one ring for the whole program.

    Fields always have it; other widgets when the focus did not come from the mouse. Dynamic
    properties of a widget: ``ring`` (False: it paints its own), ``ring_radius`` (its corner,
    default 8) and ``ring_ink`` (a token, default ``focus``; ``on_dark`` on the rail).
    """

    def __init__(self, app: QApplication, theme: ThemeManager) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        # Without the signal's arguments: the widget that loses the focus may be half destroyed.
        new = QApplication.focusWidget()
        if self._ring is not None and isValid(self._ring):
            self._ring.retire()
        self._ring = None
        if new is not None and self._wanted(new):
            self._ring = _Ring(new, self._theme)

    @staticmethod
    def _wanted(widget: QWidget) -> bool:
        parent = widget.parentWidget()
        if parent is None or widget.property("ring") is False:
            return False
        if _is_one_of(widget, _FIELDS):
            return not _is_one_of(parent, _WHOLE)
        return QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
