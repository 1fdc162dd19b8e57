"""What the merged arenas hold, by theme: ideas, dots or initiatives."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Purpose, RoundStage
from wmt_desktop.services.arenas import live
from wmt_desktop.services.counting import Result
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.names import theme_name
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.pages.initiatives.comparison import blend
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import ThemeChip
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

_SCROLL_BAR = 12
WHAT = ("ideas", "dots", "initiatives")


@dataclass(frozen=True, slots=True)
class ArenaTotals:
    """Figures of one arena by theme, for each of ``WHAT``."""

    arena: Arena
    figures: Mapping[str, Mapping[Theme, int]]


def collect(services: Services) -> tuple[ArenaTotals, ...]:
    """Return the totals of every arena, sorted by their names."""
    arenas = sorted(
        (summary.arena for summary in services.arenas.summaries()),
        key=lambda each: _name(each).casefold(),
    )
    return tuple(ArenaTotals(arena, _figures(services, arena.id)) for arena in arenas)


def _figures(services: Services, arena: str) -> dict[str, Counter[Theme]]:
    dots: Counter[Theme] = Counter()
    closed = [
        each
        for each in services.voting.rounds(arena)
        if each.stage is RoundStage.CLOSED and each.purpose is Purpose.CHOICE
    ]
    result = _result(services, closed[-1].id) if closed else None
    if result is not None:
        themes = {option.id: option.theme for option in result.round.options}
        for place in result.tally.ranking:
            dots[themes[place.option]] += place.dots
    notes = live(services.boards.notes(arena))
    return {
        "ideas": Counter(note.theme for note in notes if note.stage is Stage.IDEAS),
        "dots": dots,
        "initiatives": Counter(each.theme for each in services.initiatives.all(arena)),
    }


def _result(services: Services, round_id: str) -> Result | None:
    """Return the result of a vote, or None while its ballots are disputed."""
    try:
        return services.voting.result(round_id)
    except WmtError:
        return None


def _name(arena: Arena) -> str:
    return arena.place or arena.title


class _Cell(QLabel):
    """One figure on a tint; the largest theme of an arena has an outline."""

    def __init__(self, theme: ThemeManager, value: int, share: float, *, largest: bool) -> None:
        super().__init__(number(value))
        self._theme = theme
        self._share = share
        self._largest = largest
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(66), self._theme.px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(52), self._theme.px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        strength = 0.2 + 0.8 * self._share if self._share else 0.1
        fill = blend(self._theme.color("card"), self._theme.color("primary_3"), strength)
        edge = t.primary if self._largest else None
        rounded(painter, QRectF(self.rect()), 4, fill.name(), edge, 2)
        painter.setFont(self._theme.font(14, 700 if self._largest else 600, tabular=True))
        painter.setPen(t.ink if self._share else t.ink2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Marker(QWidget):
    """The number of an arena on a dark disc."""

    def __init__(self, theme: ThemeManager, value: int) -> None:
        super().__init__()
        self._theme = theme
        self._text = str(value)
        self.setFixedHeight(theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        side = float(self._theme.px(18))
        box = QRectF((self.width() - side) / 2, 0, side, side)
        rounded(painter, box, side / 2, t.primary)
        painter.setFont(self._theme.font(12, 600))
        painter.setPen(t.on_primary)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


class TotalsCard(Card):
    """Arenas across, themes down, a total at the right."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._totals: Sequence[ArenaTotals] = ()
        self._cells: list[_Cell] = []
        self._title = Label(theme, "", 16, 700)
        self._hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.what = Segmented(theme, [(key, key) for key in WHAT])
        self.what.set_key(WHAT[0])
        self.what.chosen.connect(lambda _: self._show())
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addWidget(self.what)
        self._content = QWidget()
        self._content.installEventFilter(self)
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._none = Label(theme, "", 14, 400, "ink2", lines=0, align=Qt.AlignmentFlag.AlignHCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._none, 1)
        column.addWidget(self._scroll)
        theme.changed.connect(self._show)
        self.retranslate()

    def show_totals(self, totals: Sequence[ArenaTotals]) -> None:
        """Show these figures."""
        if totals != self._totals:
            self._totals = totals
            self._show()

    def said(self) -> list[str]:
        """Return what screen readers say of each figure (``Cēsis, Food: 10``)."""
        return [cell.accessibleName() for cell in self._cells]

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.what.set_texts(
            {
                "ideas": translate("Merge", "Ideas"),
                "dots": translate("Merge", "Dots"),
                "initiatives": translate("Merge", "Initiatives"),
            }
        )
        self._hint.setText(
            translate("Merge", "All arenas on this laptop. Outline: largest theme of the arena.")
        )
        self._none.setText(
            translate("Merge", "No arenas on this laptop yet. They appear after the first merge.")
        )
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _show(self) -> None:
        self._title.setText(
            {
                "ideas": translate("Merge", "Ideas by arena and theme"),
                "dots": translate("Merge", "Dots by arena and theme"),
                "initiatives": translate("Merge", "Initiatives by arena and theme"),
            }[self.what.key()]
        )
        clear(self._grid)
        self._cells = []
        self._none.setVisible(not self._totals)
        self._scroll.setVisible(bool(self._totals))
        if not self._totals:
            return
        figures = [each.figures[self.what.key()] for each in self._totals]
        themes = [
            theme
            for theme in Theme
            if theme is not Theme.NONE or any(column.get(theme, 0) for column in figures)
        ]
        self._add_head()
        most = max((value for column in figures for value in column.values()), default=0)
        for row, theme in enumerate(themes, 1):
            self._grid.addWidget(ThemeChip(self._theme, theme), row, 0)
            for place, column in enumerate(figures, 1):
                value = column.get(theme, 0)
                largest = value > 0 and value == max(column.values())
                cell = _Cell(self._theme, value, value / most if most else 0, largest=largest)
                cell.setAccessibleName(
                    f"{_name(self._totals[place - 1].arena)}, {theme_name(theme)}: {value}"
                )
                self._grid.addWidget(cell, row, place)
                self._cells.append(cell)
            total = sum(column.get(theme, 0) for column in figures)
            self._grid.addWidget(self._right(number(total), 14, 700), row, len(figures) + 1)
        self._fit(len(figures))

    def _add_head(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        centre = Qt.AlignmentFlag.AlignHCenter
        for place, each in enumerate(self._totals, 1):
            head = QWidget()
            column = QVBoxLayout(head)
            column.setContentsMargins(0, 0, 0, 4)
            column.setSpacing(3)
            column.addWidget(_Marker(self._theme, place))
            name = Label(
                self._theme, _name(each.arena), 12, 500, lines=2, line_height=14, align=centre
            )
            # A name may break behind a hyphen: Helsinki-Uusimaa.
            parts = name.text().replace("-", "- ").split() or [""]
            longest = max(map(QFontMetricsF(name.font()).horizontalAdvance, parts))
            name.setMinimumWidth(math.ceil(longest) + 1)
            column.addWidget(name, 1, top)
            self._grid.addWidget(head, 0, place)
        total = self._right(translate("Merge", "Total"), 12, 600, "ink2")
        self._grid.addWidget(total, 0, len(self._totals) + 1, top)

    def _right(self, text: str, px: float, weight: int, ink: str = "ink") -> Label:
        return Label(
            self._theme, text, px, weight, ink, align=Qt.AlignmentFlag.AlignRight, tabular=True
        )

    def _fit(self, columns: int) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.px(120))
        for column in range(self._grid.columnCount()):
            arena = 0 < column <= columns
            self._grid.setColumnStretch(column, 1 if arena else 0)
            if column:
                least = 66 if arena else 56 if column == columns + 1 else 0
                self._grid.setColumnMinimumWidth(column, self._theme.px(least))
        self._fit_height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
        return False

    def _fit_height(self) -> None:
        """Be as high as the rows; cells that were added just now count from their first layout on."""
        width = max(self._scroll.viewport().width(), self._grid.totalMinimumSize().width(), 1)
        bar = _SCROLL_BAR if width > self._scroll.viewport().width() else 0
        self._scroll.setFixedHeight(max(0, self._grid.totalHeightForWidth(width)) + bar)
