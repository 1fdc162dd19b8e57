"""The square of impact and effort with a letter for each initiative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.criteria import MATRIX
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.paint import rounded

_SIDE = 420
_AXIS = 28
_PIN = 30
_STEP, _FINE = 5, 1


@dataclass(frozen=True, slots=True)
class Pin:
    """An initiative somewhere on the square.

    Attributes:
        impacts, efforts: Lowest and highest of the groups, on the merged square only.
    """

    initiative: str
    letter: str
    title: str
    impact: int
    effort: int
    impacts: tuple[int, int] | None = None
    efforts: tuple[int, int] | None = None
    groups: int = 1


def letter(place: int) -> str:
    """Return A, B … Z, AA: letters imply no rank, as numbers would."""
    first, last = divmod(place, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


class MatrixView(QWidget):
    """Pins that arrow keys and the mouse move; Tab and Shift Tab leave it, N and P choose.

    Signals:
        chosen: Another pin was chosen. Argument: initiative id.
        moved: Arguments: initiative id, impact, effort.
    """

    chosen = Signal(str)
    moved = Signal(str, int, int)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pins: Sequence[Pin] = ()
        self._current = ""
        self._movable = False
        self._held: str | None = None
        self._draft: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_pins(self, pins: Sequence[Pin], current: str, *, movable: bool) -> None:
        """Show pins; the current one may not be placed yet."""
        self._pins, self._current, self._movable = pins, current, movable
        self._draft = None
        said = [
            fill(translate("Matrix", "%1: impact %2, effort %3"), pin.title, pin.impact, pin.effort)
            for pin in pins
        ]
        self.setAccessibleName(translate("Matrix", "Impact and effort"))
        self.setAccessibleDescription(". ".join(said))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(_SIDE)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._theme.px(320))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        key = Qt.Key(event.key())
        moves = {
            Qt.Key.Key_Left: (0, -step),
            Qt.Key.Key_Right: (0, step),
            Qt.Key.Key_Up: (step, 0),
            Qt.Key.Key_Down: (-step, 0),
        }
        if key in moves and self._movable and self._current:
            pin = self._pin(self._current)
            impact, effort = (pin.impact, pin.effort) if pin else (MATRIX // 2, MATRIX // 2)
            up, right = moves[key]
            self.moved.emit(self._current, _kept(impact + up), _kept(effort + right))
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P) and self._pins:
            self._step(1 if key == Qt.Key.Key_N else -1)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pin = self._pin_at(event.position())
        if pin is not None:
            self._held = pin.initiative
            self.chosen.emit(pin.initiative)
        elif self._movable and self._current and self._field.contains(event.position()):
            # A click places what is chosen: nothing has to be dragged.
            self.moved.emit(self._current, *self._at(event.position()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._movable:
            self._draft = self._at(event.position())
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, draft = self._held, self._draft
        self._held, self._draft = None, None
        if held is not None and draft is not None:
            self.moved.emit(held, *draft)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_field(painter)
        for pin in self._pins:
            if pin.impacts is not None:
                self._paint_ranges(painter, pin)
        for pin in sorted(self._pins, key=lambda each: each.initiative == self._current):
            self._paint_pin(painter, pin)

    @property
    def _field(self) -> QRectF:
        axis = self._theme.px(_AXIS)
        return QRectF(self.rect()).adjusted(axis, 4, -4, -axis)

    def _paint_field(self, painter: QPainter) -> None:
        theme, field = self._theme, self._field
        t = theme.tokens
        rounded(painter, field, 8, t.sunken, t.line2)
        middle = field.center()
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(middle.x(), field.top()), QPointF(middle.x(), field.bottom()))
        painter.drawLine(QPointF(field.left(), middle.y()), QPointF(field.right(), middle.y()))
        painter.setFont(theme.font(12, 600))
        painter.setPen(theme.color("ink2"))
        inset = field.adjusted(10, 8, -10, -8)
        align = Qt.AlignmentFlag
        for where, words in (
            (align.AlignLeft | align.AlignTop, translate("Matrix", "Quick wins")),
            (align.AlignRight | align.AlignTop, translate("Matrix", "Large projects")),
            (align.AlignLeft | align.AlignBottom, translate("Matrix", "Small things")),
            (align.AlignRight | align.AlignBottom, translate("Matrix", "Think twice")),
        ):
            painter.drawText(inset, where, words)
        below = QRectF(field.left(), field.bottom(), field.width(), self.height() - field.bottom())
        painter.drawText(below, align.AlignCenter, translate("Matrix", "Effort →"))
        painter.save()
        painter.translate(0, field.center().y())
        painter.rotate(-90)
        box = QRectF(-field.height() / 2, 0, field.height(), field.left())
        painter.drawText(box, align.AlignCenter, translate("Matrix", "Impact →"))
        painter.restore()

    def _paint_ranges(self, painter: QPainter, pin: Pin) -> None:
        low_i, high_i = pin.impacts or (pin.impact, pin.impact)
        low_e, high_e = pin.efforts or (pin.effort, pin.effort)
        painter.setPen(QPen(self._theme.color("control"), 3, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(self._point(low_i, pin.effort), self._point(high_i, pin.effort))
        painter.drawLine(self._point(pin.impact, low_e), self._point(pin.impact, high_e))

    def _paint_pin(self, painter: QPainter, pin: Pin) -> None:
        theme = self._theme
        t = theme.tokens
        box = self._box(pin)
        current = pin.initiative == self._current
        rounded(
            painter,
            box,
            box.height() / 2,
            t.primary if current else t.card,
            t.primary,
            3 if current else 2,
        )
        painter.setFont(theme.font(14, 700))
        painter.setPen(t.on_primary if current else t.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pin.letter)

    def _box(self, pin: Pin) -> QRectF:
        dragged = self._draft if pin.initiative == self._held else None
        centre = self._point(*(dragged or (pin.impact, pin.effort)))
        side = self._theme.px(_PIN)
        return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)

    def _point(self, impact: int, effort: int) -> QPointF:
        half = self._theme.px(_PIN) / 2
        field = self._field.adjusted(half, half, -half, -half)
        return QPointF(
            field.left() + field.width() * effort / MATRIX,
            field.bottom() - field.height() * impact / MATRIX,
        )

    def _at(self, point: QPointF) -> tuple[int, int]:
        half = self._theme.px(_PIN) / 2
        field = self._field.adjusted(half, half, -half, -half)
        effort = round((point.x() - field.left()) / field.width() * MATRIX)
        impact = round((field.bottom() - point.y()) / field.height() * MATRIX)
        return _kept(impact), _kept(effort)

    def _pin(self, initiative: str) -> Pin | None:
        return next((pin for pin in self._pins if pin.initiative == initiative), None)

    def _pin_at(self, point: QPointF) -> Pin | None:
        found = [pin for pin in self._pins if self._box(pin).contains(point)]
        return found[-1] if found else None

    def _step(self, by: int) -> None:
        ids = [pin.initiative for pin in self._pins]
        place = ids.index(self._current) + by if self._current in ids else 0
        self.chosen.emit(ids[place % len(ids)])


def _kept(value: int) -> int:
    return min(max(value, 0), MATRIX)
