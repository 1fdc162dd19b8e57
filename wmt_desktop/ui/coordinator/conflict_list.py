"""All conflicts below one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.coordinator import conflict_words
from wmt_desktop.ui.coordinator.conflict_facts import ConflictFacts
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.names import theme_icon
from wmt_desktop.ui.pages.frame import Scroll, clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

MOST = 60
"""Rows shown at once; the next come up as these are settled."""


class _Row(QPushButton):
    """One conflict: what it is about, and under it what happened.

    Signals:
        step_requested: The keyboard goes up (-1) or down (1).
    """

    step_requested = Signal(int)

    def __init__(self, theme: ThemeManager, facts: ConflictFacts) -> None:
        super().__init__(conflict_words.short(facts).replace("&", "&&"))
        self._theme = theme
        self._facts = facts
        self._what = conflict_words.headline(facts)
        self._place = conflict_words.place(facts)
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setProperty("ring_radius", 8)
        self.setAccessibleName(f"{conflict_words.short(facts)}. {self._what}. {self._place}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(54))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(54))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked() or self.underMouse():
            rounded(painter, box, 8, t.primary_t if self.isChecked() else t.sunken)
        side = self._theme.px(18)
        icon, ink = "compare", t.primary
        if self._facts.kind == "note":
            icon, ink = theme_icon(self._facts.theme), theme_ink(t, self._facts.theme)
        elif self._facts.kind == "round":
            icon = "vote"
        draw_icon(painter, icon, ink, QRectF(12, box.center().y() - side / 2, side, side))
        left = 12 + side + 10
        middle = box.center().y()
        lines = (
            (self.text().replace("&&", "&"), 14, 600, t.ink, middle - self._theme.px(20)),
            (f"{self._what} · {self._place}", 12, 400, t.ink2, middle),
        )
        for text, px, weight, colour, top in lines:
            font = self._theme.font(px, weight)
            painter.setFont(font)
            painter.setPen(colour)
            room = box.width() - left - 8
            words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(left, top, room, self._theme.px(20)), Qt.AlignmentFlag.AlignVCenter, words
            )


class ConflictList(QWidget):
    """The rows; arrow keys move between them, Enter opens one.

    Signals:
        opened: Show this one. Argument: its place.
    """

    opened = Signal(int)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[ConflictFacts] = ()
        self._at = 0
        self.rows: list[_Row] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(0)
        self._scroll = Scroll(theme, self._content, least=240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addStretch()
        theme.changed.connect(self.retranslate)

    def show_conflicts(self, conflicts: Sequence[ConflictFacts], at: int) -> None:
        """Show these; the one at a place is marked."""
        if conflicts == self._all:
            self.mark(at)
            return
        self._all, self._at = conflicts, at
        self.retranslate()

    def mark(self, at: int) -> None:
        """Mark another one."""
        self._at = at
        for number, row in enumerate(self.rows):
            row.setChecked(number == at)

    def take_focus(self) -> None:
        """Give the marked row the keyboard."""
        if self.rows:
            self.rows[min(self._at, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the texts anew."""
        if any(row.hasFocus() for row in self.rows):
            # Otherwise each row that goes would hand the keyboard to the next.
            self.setFocus()
        clear(self._column)
        self.rows = []
        for number, facts in enumerate(self._all[:MOST]):
            row = _Row(self._theme, facts)
            row.step_requested.connect(self._step)
            row.clicked.connect(lambda _=False, at=number: self._open(at))
            self._column.addWidget(row)
            self.rows.append(row)
        if len(self._all) > MOST:
            more = translate("Conflicts", "and %n more", None, len(self._all) - MOST)
            self._column.addWidget(Label(self._theme, more, 14, 400, "ink2"))
        self._column.addStretch(1)
        self.mark(self._at)
        self._content.setAccessibleName(translate("Conflicts", "Conflicts"))
        self._scroll.fit()

    def _step(self, step: int) -> None:
        focused = next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)
        row = self.rows[max(0, min(focused + step, len(self.rows) - 1))]
        row.setFocus()
        self._scroll.ensureWidgetVisible(row)

    def _open(self, at: int) -> None:
        self.mark(at)
        self.opened.emit(at)
