"""The large card of the home page: the arena in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.ui.home.board_picture import BoardPicture
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.names import country_name, stage_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Segment, draw_segment
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from wmt_desktop.domain.arena import Arena
    from wmt_desktop.services.arena_lists import ArenaSummary

_PICTURE, _PICTURE_LEAST = 316, 220


def ideas(count: int) -> str:
    """Return "34 ideas"."""
    return translate("Home", "%n ideas", None, count)


def saved_moment(minute: int) -> QDateTime:
    """Return the local time of a minute since 1970 UTC."""
    return QDateTime.fromSecsSinceEpoch(minute * 60)


def stage_number(arena: Arena) -> int:
    """Return the place of the present stage, from 0."""
    return arena.stages.index(arena.stage) if arena.stage in arena.stages else 0


class _Figure(QWidget):
    """An icon and a figure."""

    def __init__(
        self, theme: ThemeManager, icon: str, px: int, ink: str, *, bold: bool = False
    ) -> None:
        super().__init__()
        self._bold = bold
        self._number = Label(theme, "", px, 700, ink, tabular=True)
        self._words = Label(theme, "", px, 400, ink, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(theme, icon, ink, 18 if px >= 14 else 16))
        for label in (self._number, self._words):
            label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            row.addWidget(label)

    def show_text(self, text: str) -> None:
        """Show a figure in words; an empty text hides it."""
        number, space, words = text.partition(" ")
        bold = self._bold and bool(space) and number.isdigit()
        self._number.setVisible(bold)
        self._number.setText(number if bold else "")
        self._words.setText(words if bold else text)
        self.setVisible(bool(text))


class HeroCard(Card):
    """The arena that was saved last, one press away.

    Signals:
        continued: The button was pressed.
    """

    continued = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._place = Label(theme, "", 14, 400, "ink2")
        self._pin = Picture(theme, "pinmap", "ink2", 18)
        self._title = Label(theme, "", 28, 700, lines=3, balance=True, spacing=-0.015)
        self._stages = QGridLayout()
        self._stages.setHorizontalSpacing(6)
        self._stages.setVerticalSpacing(6)
        self.go_on = Button(theme, kind="primary", size="lg", trailing="right")
        self.go_on.clicked.connect(self.continued)
        self._ideas = _Figure(theme, "bulb", 14, "ink", bold=True)
        self._people = _Figure(theme, "people", 14, "ink", bold=True)
        self._workshop = _Figure(theme, "calendar", 14, "ink")
        self._saved = Label(theme, "", 14, 400, "ink2")
        self.picture = BoardPicture(theme)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_arena(self, summary: ArenaSummary) -> None:
        """Show an arena and its figures; ``picture`` is given its board."""
        arena = summary.arena
        country = country_name(arena.country)
        self._place.setText(" · ".join(text for text in (arena.place, country) if text))
        self._pin.setVisible(bool(self._place.text()))
        self._title.setText(arena.title)
        self._show_stages(arena)
        words = translate("Home", "Continue: %1")
        self.go_on.setText(fill(words, stage_name(arena.stage, arena.horizon)))
        self.go_on.setAccessibleDescription(arena.title)
        self._ideas.show_text(ideas(summary.ideas))
        people = translate("Home", "%n people", None, arena.people) if arena.people else ""
        self._people.show_text(people)
        workshop = fill(translate("Home", "Workshop %1 of %2"), arena.workshop, arena.workshops)
        self._workshop.show_text(workshop if arena.workshops > 1 else "")
        moment = QLocale().toString(
            saved_moment(summary.saved), translate("Formats", "d MMMM yyyy, HH:mm")
        )
        self._saved.setText(fill(translate("Home", "Saved %1"), moment))

    def fit(self, width: int) -> None:
        """Show the board where ``width`` leaves room for it beside the words."""
        figures = (self._ideas, self._people, self._workshop)
        foot = sum(each.minimumSizeHint().width() for each in figures) + 2 * 16
        foot += self.go_on.sizeHint().width() + 24 + 2 * 29
        wanted = max(self._theme.px(620), foot)
        room = width - wanted
        self.picture.setFixedWidth(min(_PICTURE, max(_PICTURE_LEAST, room)))
        self.picture.setVisible(room >= _PICTURE_LEAST)

    def _show_stages(self, arena: Arena) -> None:
        while (item := self._stages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        now = stage_number(arena)
        for column in range(7):
            self._stages.setColumnStretch(column, 1 if column < len(arena.stages) else 0)
        for column, stage in enumerate(arena.stages):
            bar = _Bar(self._theme, "primary" if column < now else "line")
            if column == now:
                bar = _Bar(self._theme, "accent")
            name = Label(
                self._theme,
                stage_name(stage, arena.horizon),
                12,
                700 if column == now else 500,
                "ink" if column == now else "ink2",
                lines=2,
            )
            name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._stages.addWidget(bar, 0, column)
            self._stages.addWidget(name, 1, column)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._pin)
        where.addWidget(self._place, 1)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for figure in (self._ideas, self._people, self._workshop):
            figures.addWidget(figure)
        figures.addStretch(1)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        facts.addLayout(figures)
        facts.addWidget(self._saved)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(24)
        self._foot.addWidget(self.go_on)
        self._foot.addLayout(facts, 1)
        words = QVBoxLayout()
        words.setContentsMargins(29, 25, 29, 25)
        words.setSpacing(0)
        words.addLayout(where)
        words.addSpacing(8)
        words.addWidget(self._title)
        words.addSpacing(20)
        words.addLayout(self._stages)
        words.addSpacing(16)
        words.addStretch(1)
        words.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(words, 1)
        row.addWidget(self.picture)

    def _restyle(self) -> None:
        self._title.setMaximumWidth(self._theme.px(560))
        self.picture.setFixedWidth(_PICTURE)
        self.setMinimumHeight(276)


class _Bar(QWidget):
    """One segment over the name of its stage."""

    def __init__(self, theme: ThemeManager, segment: Segment) -> None:
        super().__init__()
        self._theme = theme
        self._segment = segment
        self.setFixedHeight(6)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        draw_segment(QPainter(self), QRectF(self.rect()), self._theme.tokens, self._segment)
