"""The ranking: one row per idea, and the line that says how many go on."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.rounds import Option
from wmt_desktop.domain.voting.tally import Place as Ranked
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.services.counting import Result
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.pages.formats import number
from wmt_desktop.ui.pages.frame import Scroll, clear
from wmt_desktop.ui.pages.table import HeadStrip, cell
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.count_words import named_options
from wmt_desktop.ui.pages.voting.marks import Bar, Place, ThemeDisc, VoterColumns
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.label import Label

_LEFT, _RIGHT = 12, 16
_BAR, _BAR_LARGE = 180, 40
_LARGE_TEXT = 1.6
_COLUMNS = 176


class _Columns:
    """The widths of the columns, the same in the head and in every row."""

    def __init__(self, theme: ThemeManager, ranking: Sequence[Ranked]) -> None:
        self._theme = theme
        self.most_dots = max((place.dots for place in ranking), default=0)
        self.most_voters = max((place.supporters for place in ranking), default=0)

    @property
    def place(self) -> int:
        return self._theme.px(60)

    @property
    def figure(self) -> int:
        metrics = QFontMetricsF(self._theme.font(16, 700, tabular=True))
        width = math.ceil(metrics.horizontalAdvance(number(self.most_dots))) + 2
        return max(self._theme.px(24), width)

    @property
    def dots(self) -> int:
        return self.figure + 12 + self.bar + 16

    @property
    def bar(self) -> int:
        # Very large figures say enough; the table fits a small screen with them.
        return _BAR if self._theme.text_scale < _LARGE_TEXT else _BAR_LARGE

    @property
    def idea(self) -> int:
        """The least width of the words of an idea."""
        return self._theme.px(120 if self._theme.text_scale < _LARGE_TEXT else 104)

    @property
    def voters(self) -> int:
        return self._theme.px(64)

    @property
    def spread(self) -> int:
        return _COLUMNS

    @property
    def goes_on(self) -> int:
        return self._theme.px(84)


class ResultRow(QWidget):
    """One idea with its figures and the box that says whether it goes on.

    Signals:
        toggled: The facilitator ticked or unticked it.
    """

    toggled = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        place: Ranked,
        option: Option,
        cap: int,
        columns: _Columns,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.place = place
        self.option = option
        share = place.dots / columns.most_dots if columns.most_dots else 0.0
        self._bar = Bar(theme, share, strong=False)
        self._bar.setMaximumWidth(columns.bar)
        self.check = QCheckBox()
        self.check.setFixedWidth(theme.px(20))
        self.check.toggled.connect(self._on_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 6, _RIGHT, 6)
        row.setSpacing(0)
        row.addWidget(cell(Place(theme, place.rank, tied=place.tied), columns.place))
        row.addWidget(ThemeDisc(theme, option.theme))
        row.addSpacing(8)
        label = Label(theme, option.label, 14, 500, lines=4, balance=True, line_height=18)
        label.setMinimumWidth(columns.idea)
        row.addWidget(label, 1)
        row.addSpacing(12)
        figure = Label(theme, number(place.dots), 16, 700, tabular=True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setFixedWidth(columns.figure)
        dots = QHBoxLayout()
        dots.setContentsMargins(0, 0, 16, 0)
        dots.setSpacing(12)
        dots.addWidget(figure)
        dots.addWidget(self._bar, 1)
        holder = QWidget()
        holder.setLayout(dots)
        holder.setFixedWidth(columns.dots)
        row.addWidget(holder)
        row.addWidget(
            cell(Label(theme, number(place.supporters), 14, tabular=True), columns.voters)
        )
        voters = Counter(place.spread) + Counter({1: place.hands})
        spread = VoterColumns(theme, voters, cap, columns.most_voters)
        spread.setFixedWidth(columns.spread)
        spread.setToolTip(_spread_words(place))
        row.addWidget(spread)
        row.addWidget(cell(self.check, columns.goes_on, right=True))
        self.setMinimumHeight(theme.px(50))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def tick(self, *, ticked: bool) -> None:
        """Set whether the idea goes on, without telling anybody."""
        self.check.blockSignals(True)
        self.check.setChecked(ticked)
        self.check.blockSignals(False)
        self._bar.set_strong(strong=ticked)

    def retranslate(self) -> None:
        """Set what screen readers say."""
        self.check.setAccessibleName(
            fill(translate("VotingResults", "%1 goes on"), self.option.label)
        )
        said = fill(
            translate("VotingResults", "Place %1: %2, %3, %4"),
            self.place.rank,
            self.option.label,
            words.dots(self.place.dots),
            words.voters(self.place.supporters),
        )
        self.setAccessibleName(said)
        self.check.setAccessibleDescription(f"{said}. {_spread_words(self.place)}")

    def _on_toggled(self, ticked: bool) -> None:
        self._bar.set_strong(strong=ticked)
        self.toggled.emit()


class CutLine(QWidget):
    """The line between what goes on and what stays."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._text = Label(theme, "", 12, 600, "on_primary")
        self._how = Label(theme, "", 12, 500, "on_primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + theme.px(18) + 8, 0, 20, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._how)
        self.setFixedHeight(theme.px(32))

    def say(self, text: str, how: str) -> None:
        """Set the words at the left and at the right."""
        self._text.setText(text)
        self._how.setText(how)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("primary"))
        side = self._theme.px(18)
        box = QRectF(20, (self.height() - side) / 2, side, side)
        draw_icon(painter, "up", t.on_primary, box, 2.2)


class _Head(HeadStrip):
    """The names of the columns, on the raised strip at the top of the card."""

    def __init__(self, theme: ThemeManager, columns: _Columns) -> None:
        super().__init__(theme, left=20, right=_RIGHT)
        right = Qt.AlignmentFlag.AlignRight
        self._labels = [Label(theme, "", 12, 600, "ink2", lines=2) for _ in range(5)]
        self._labels.append(Label(theme, "", 12, 600, "ink2", lines=2, align=right))
        widths = (columns.place, 0, columns.dots, columns.voters, columns.spread, columns.goes_on)
        row = self.row
        row.setSpacing(0)
        for label, width in zip(self._labels, widths, strict=True):
            if width:
                label.setFixedWidth(width - (8 if label is self._labels[0] else 0))
                row.addWidget(label)
            else:
                label.setMinimumWidth(theme.px(28) + 8 + columns.idea)
                row.addWidget(label, 1)
                row.addSpacing(12)
        self.setFixedHeight(theme.px(40))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        texts = (
            translate("VotingResults", "Place"),
            translate("VotingResults", "Idea"),
            translate("VotingResults", "Dots"),
            translate("VotingResults", "Voters"),
            translate("VotingResults", "Dots given by each voter"),
            translate("VotingResults", "Goes on"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)


class ResultsTable(Card):
    """The ranking of a closed round.

    Signals:
        changed: Other ideas go on.
    """

    changed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._result: Result | None = None
        self.rows: list[ResultRow] = []
        self._cut: CutLine | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 1)
        self._whole.setSpacing(0)
        theme.changed.connect(self._rebuild)

    def show_result(self, result: Result) -> None:
        """Show a result; what goes on by the rule is ticked."""
        self._result = result
        self._rebuild()
        self.tick(result.tally.goes_on)

    def ticked(self) -> tuple[str, ...]:
        """Return the option ids that go on, in the order of the ranking."""
        return tuple(row.option.id for row in self.rows if row.check.isChecked())

    def tick(self, options: tuple[str, ...]) -> None:
        """Let exactly these go on."""
        for row in self.rows:
            row.tick(ticked=row.option.id in options)
        self.changed.emit()

    def retranslate(self) -> None:
        """Set the texts anew."""
        if self._result is not None:
            self._rebuild()

    def _rebuild(self) -> None:
        result = self._result
        if result is None:
            return
        ticked = self.ticked()
        clear(self._whole)
        named = named_options(result)
        by_id: Mapping[str, Option] = {
            option.id: replace(option, label=named[option.id])
            for option in result.round.options
            if option.id in named
        }
        columns = _Columns(self._theme, result.tally.ranking)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        self.rows = []
        above = len(result.tally.goes_on)
        cap = max(1, result.round.max_per_option)
        for position, place in enumerate(result.tally.ranking):
            if position == above and position:
                self._cut = CutLine(self._theme)
                self._cut.say(_cut_words(result), _how_words(result))
                column.addWidget(self._cut)
            else:
                column.addWidget(Line(self._theme))
            row = ResultRow(self._theme, place, by_id[place.option], cap, columns)
            row.tick(ticked=place.option in ticked)
            row.toggled.connect(self.changed)
            column.addWidget(row)
            self.rows.append(row)
        column.addStretch(1)
        scroll = Scroll(self._theme, content, least=4 * 51)
        head = _Head(self._theme, columns)
        scroll.verticalScrollBar().rangeChanged.connect(head.leave_room)
        self._whole.addWidget(head)
        self._whole.addWidget(scroll, 1)
        scroll.fit()


def _spread_words(place: Ranked) -> str:
    """Return ``5 × 3 dots, 9 × 2 dots, 4 hands``."""
    told = [
        f"{count} × {words.dots(dots)}"
        for dots, count in sorted(Counter(place.spread).items(), reverse=True)
    ]
    if place.hands:
        told.append(translate("VotingResults", "%n hands", None, place.hands))
    return ", ".join(told)


def _cut_words(result: Result) -> str:
    return translate("VotingResults", "Top %n go on to initiatives", None, result.round.goes_on)


def _how_words(result: Result) -> str:
    tie = next((each for each in result.tally.ties if each.at_cut), None)
    if tie is None:
        return ""
    text = {
        Settled.SUPPORTERS: translate("VotingResults", "Place %1 decided by number of voters"),
        Settled.LOT: translate("VotingResults", "Place %1 decided by lot"),
        Settled.RUNOFF: translate("VotingResults", "Place %1 decided by run-off"),
        Settled.CHOICE: translate("VotingResults", "Place %1 decided with a reason"),
    }.get(tie.how, translate("VotingResults", "Place %1 is still tied"))
    return fill(text, tie.rank)
