"""The selection against the budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded
from wmt_desktop.ui.widgets.tips import tip

_NARROW = 900
_PAD = 10


@dataclass(frozen=True, slots=True)
class Part:
    """One segment of the bar; ``cost`` in cents, ``amount`` in words."""

    name: str
    amount: str
    cost: int


class StackedBar(QWidget):
    """One segment for each selected initiative, and what is left."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Sequence[Part] = ()
        self._budget = 0
        self._left = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_parts(self, parts: Sequence[Part], budget: int, left: str) -> None:
        """Show segments; ``left`` is written on the rest."""
        self._parts, self._budget, self._left = parts, budget, left
        said = [f"{part.name} {part.amount}" for part in parts] + ([left] if left else [])
        self.setAccessibleName(", ".join(said))
        self.setToolTip(tip("\n".join(said)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._theme.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 6, t.sunken)
        clip = QPainterPath()
        clip.addRoundedRect(box, 6, 6)
        painter.setClipPath(clip)
        painter.setFont(self._theme.font(12, 600))
        whole = max(self._budget, sum(part.cost for part in self._parts)) or 1
        x = 0.0
        for number, part in enumerate(self._parts):
            segment = QRectF(x, 0, box.width() * part.cost / whole, box.height())
            painter.fillRect(segment, self._theme.color("primary_2" if number % 2 else "primary"))
            if number:
                painter.fillRect(QRectF(x, 0, 2, box.height()), self._theme.color("card"))
            self._write_part(painter, segment, part)
            x += segment.width()
        rest = QRectF(x, 0, box.width() - x, box.height()).adjusted(_PAD, 0, -_PAD, 0)
        if QFontMetricsF(painter.font()).horizontalAdvance(self._left) <= rest.width():
            painter.setPen(t.ink2)
            painter.drawText(
                rest, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._left
            )
        painter.setClipping(False)
        rounded(painter, box, 6, None, t.line2)

    def _write_part(self, painter: QPainter, segment: QRectF, part: Part) -> None:
        """Write name and amount; the name is shortened, the amount whole or not there at all."""
        metrics = QFontMetricsF(painter.font())
        room = segment.adjusted(_PAD, 0, -_PAD, 0)
        gap = metrics.horizontalAdvance(" ")
        for_name = room.width() - metrics.horizontalAdvance(part.amount) - gap
        name = metrics.elidedText(part.name, Qt.TextElideMode.ElideRight, for_name)
        if for_name < metrics.horizontalAdvance(part.name[:2] + "…"):
            name = ""
        words = f"{name} {part.amount}".strip()
        if metrics.horizontalAdvance(words) > room.width() + 1:
            return
        painter.setPen(self._theme.tokens.on_primary)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class BudgetCard(Card):
    """What is selected costs so much of the budget."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._name = Label(theme, "", 12, 600, "ink2")
        self.cost = Label(theme, "", 20, 700, tabular=True, spacing=-0.01)
        self._of = Label(theme, "", 20, 400, "ink2", tabular=True, spacing=-0.01)
        self._bar = StackedBar(theme)
        self.fits = Badge(theme)
        self.count = Badge(theme)
        amounts = QHBoxLayout()
        amounts.setSpacing(6)
        amounts.addWidget(self.cost)
        amounts.addWidget(self._of, 1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addLayout(amounts)
        badges = QHBoxLayout()
        badges.setSpacing(28)
        badges.addWidget(self.fits)
        badges.addWidget(self.count)
        badges.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 14, 20, 14)
        self._row.setSpacing(28)
        self._row.addLayout(texts)
        self._row.addWidget(self._bar, 1)
        self._row.addLayout(badges)
        theme.changed.connect(self._arrange)

    def show_selection(
        self, selected: Sequence[Initiative], budget: int | None, limit: int | None, currency: str
    ) -> None:
        """Show the selected initiatives, in the order of selection."""
        cost = sum(each.cost or 0 for each in selected)
        parts = [
            Part(each.title, money(each.cost or 0, currency), each.cost or 0) for each in selected
        ]
        self._name.setText(translate("BudgetCard", "Selected budget"))
        self.cost.setText(money(cost, currency))
        if budget is None:
            self._of.setText("")
            self._bar.show_parts(parts, cost, "")
            self.fits.show_state(translate("BudgetCard", "No budget set"), "warn", "alert")
        else:
            left = budget - cost
            self._of.setText(fill(translate("BudgetCard", "of %1"), money(budget, currency)))
            rest = (
                fill(translate("BudgetCard", "%1 left"), money(left, currency)) if left > 0 else ""
            )
            self._bar.show_parts(parts, budget, rest)
            if left < 0:
                over = fill(translate("BudgetCard", "%1 over budget"), money(-left, currency))
                self.fits.show_state(over, "bad", "alert")
            else:
                self.fits.show_state(translate("BudgetCard", "Within budget"), "ok", "check")
        self._show_count(len(selected), limit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_count(self, count: int, limit: int | None) -> None:
        chosen = translate("BudgetCard", "%n selected", None, count)
        if limit is None:
            self.count.show_state(chosen)
        else:
            text = fill(translate("BudgetCard", "%1, limit %2"), chosen, limit)
            self.count.show_state(
                text, "bad" if count > limit else "plain", "alert" if count > limit else ""
            )

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._row.setSpacing(12 if narrow else 28)
