"""The home page: every arena on this laptop, and the ways to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.arena import Stage
from wmt_desktop.ui.home.arena_card import ArenaCard
from wmt_desktop.ui.home.cards import HeroCard
from wmt_desktop.ui.home.header import HomeHeader
from wmt_desktop.ui.home.side import CoordinatorCard, DropCard, NewArenaCard
from wmt_desktop.ui.i18n import Languages, fill, translate
from wmt_desktop.ui.names import country_name
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.fields import SearchField
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.menu import offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from wmt_desktop.domain.board import Board
    from wmt_desktop.services.arena_lists import ArenaList, ArenaSummary

_AFTER_IDEAS = (Stage.VOTING, Stage.INITIATIVES, Stage.EVALUATION)
_SIDE, _CARD_LEAST, _GAP = 328, 300, 20


class _Scrolled(QScrollArea):
    """Scrolls up and down.

    Signals:
        resized: There is more or less room, perhaps because a scroll bar came. Argument: the width.
    """

    # Whoever asks for the viewport itself sets up every kind of widget there is: Qt for Python looks
    # for the one that it might be, and takes as long as for a quarter of the page.
    resized = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(event.size().width())


class HomePage(QWidget):
    """Arenas as cards. Nothing can be deleted from here.

    Signals:
        arena_chosen: Argument: its id.
        new_asked: Argument: a template name or ``copy``.
        sample_asked, coordinator_asked: A button was pressed.
        files_given: Session files. Argument: a list of paths.
    """

    arena_chosen = Signal(str)
    new_asked = Signal(str)
    sample_asked = Signal()
    coordinator_asked = Signal()
    files_given = Signal(list)

    def __init__(
        self,
        arenas: ArenaList,
        board_of: Callable[[str, Stage], Board],
        bus: QtBus,
        theme: ThemeManager,
        languages: Languages,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._arenas = arenas
        self._board_of = board_of
        self._hero: ArenaSummary | None = None
        # Words and buttons first: votes and a board take longer to read than the page to be drawn.
        self._drawn = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._show_rest)
        self._theme = theme
        self._settings = settings
        self._summaries: tuple[ArenaSummary, ...] = ()
        self._stale = True
        self._width = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", False)
        self.header = HomeHeader(theme, languages)
        self._title = Label(theme, "", 28, 700, spacing=-0.015, lines=2)
        self.search = SearchField(theme)
        self.sort = Button(theme, icon="sort", trailing="down")
        self.hero = HeroCard(theme)
        self.cards: list[ArenaCard] = []
        self._empty = EmptyState(theme, "sprout")
        self.new = NewArenaCard(theme)
        self.drop = DropCard(theme)
        self.coordinator = CoordinatorCard(theme)
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.sort.clicked.connect(self._on_sort_clicked)
        self.hero.continued.connect(self._on_continued)
        self.new.new_asked.connect(self.new_asked)
        self.new.sample_asked.connect(self.sample_asked)
        self.drop.files_given.connect(self.files_given)
        self.coordinator.asked.connect(self.coordinator_asked)
        bus.changed.connect(self._on_changed)
        theme.changed.connect(self._arrange)
        self.retranslate()

    def refresh(self) -> None:
        """Read the arenas again."""
        self._stale = False
        self._summaries = self._arenas.outlines()
        self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Home", "Arenas on this laptop"))
        self.search.setPlaceholderText(translate("Home", "Find an arena"))
        self.search.setAccessibleName(translate("Home", "Find an arena"))
        self.sort.setText(self._orders()[self._order()])
        self.sort.setAccessibleName(translate("Home", "Order of the arenas"))
        self.sort.setAccessibleDescription(self.sort.text())
        for part in (self.new, self.drop, self.coordinator):
            part.retranslate()
        if not self._stale:
            self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Boards change while this page is hidden; it reads them once, when it is seen again.
        if self._stale:
            self.refresh()
        # The page itself has the keyboard: Enter goes on with the arena of today.
        self.setFocus()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            self._rest.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.hasFocus() and self.hero.isVisible():
            self.hero.go_on.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.search)
        self._head.addWidget(self.sort)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        left.addLayout(self._head)
        left.addWidget(self.hero)
        left.addWidget(self._empty, 1)
        left.addLayout(self._grid)
        left.addStretch(1)
        self._side = QVBoxLayout()
        self._side.setSpacing(16)
        self._side.addWidget(self.new)
        self._side.addWidget(self.drop)
        self._side.addWidget(self.coordinator)
        self._side.addStretch(1)
        # All cards lie directly on this surface: it draws their shadows.
        content = Surface(self._theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(40, 32, 40, 24)
        self._columns.setSpacing(32)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(self._side)
        scroll = _Scrolled()
        scroll.setWidget(content)
        scroll.resized.connect(self._on_resized)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(scroll, 1)

    def _on_resized(self, width: int) -> None:
        self._width = width
        self._arrange()

    def _on_changed(self, event: object) -> None:
        del event
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _order(self) -> str:
        order = self._settings.values.home_sort
        return order if order in self._orders() else "saved"

    @staticmethod
    def _orders() -> dict[str, str]:
        return {
            "saved": translate("Home", "Last saved"),
            "title": translate("Home", "Title"),
            "place": translate("Home", "Place"),
        }

    def _on_sort_clicked(self) -> None:
        offer(self.sort, self._orders(), self._order(), self._sort_by)

    def _sort_by(self, order: str) -> None:
        self._settings.update(home_sort=order)
        self.retranslate()

    def _found(self) -> list[ArenaSummary]:
        """Return the arenas that fit the search, in the chosen order."""
        words = self.search.text().casefold().split()
        found = [
            summary
            for summary in self._summaries
            if all(word in _words_of(summary) for word in words)
        ]
        order = self._order()
        if order == "saved":
            return sorted(found, key=lambda summary: -summary.saved)
        collator = QCollator()
        return sorted(
            found,
            key=lambda summary: collator.sortKey(
                summary.arena.title if order == "title" else summary.arena.place
            ),
        )

    def _show(self) -> None:
        found = self._found()
        searching = bool(self.search.text().strip())
        hero = None
        if found and not searching:
            # The arena of today is the one saved last, whatever the order of the others.
            hero = max(found, key=lambda summary: summary.saved)
            found.remove(hero)
            self.hero.show_arena(hero)
        self._hero = hero
        if self._drawn:
            self._rest.start()
        self.hero.setVisible(hero is not None)
        self._empty.setVisible(hero is None and not found)
        self._empty.title.setText(
            translate("Home", "Nothing found") if searching else translate("Home", "No arenas yet")
        )
        self._empty.sentence.setText(
            fill(translate("Home", "No arena has “%1” in its title or place."), self.search.text())
            if searching
            else translate(
                "Home", "Start a new arena, or open the sample arena and try everything in it."
            )
        )
        self.new.offer_copy(bool(self._summaries))
        self._show_cards(found)

    def _show_rest(self) -> None:
        """Show what was left out of the first picture: figures of votes, and the board."""
        if not all(summary.whole for summary in self._summaries):
            self._summaries = self._arenas.summaries()
            self._show()
        if self._hero is not None:
            arena = self._hero.arena
            stage = Stage.IDEAS if arena.stage in _AFTER_IDEAS else arena.stage
            self.hero.picture.show_board(self._board_of(arena.id, stage))

    def _show_cards(self, found: list[ArenaSummary]) -> None:
        while len(self.cards) > len(found):
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(found):
            card = ArenaCard(self._theme)
            card.clicked.connect(self._on_card_clicked)
            self.cards.append(card)
        for card, summary in zip(self.cards, found, strict=True):
            card.show_arena(summary)
            card.setProperty("arena", summary.arena.id)
        self._arrange()

    def _on_continued(self) -> None:
        if self._hero is not None:
            self.arena_chosen.emit(self._hero.arena.id)

    def _on_card_clicked(self) -> None:
        card = self.sender()
        if card is not None:
            self.arena_chosen.emit(card.property("arena"))

    def _arrange(self) -> None:
        """Put the cards in as many columns as fit; the side goes below where it is narrow."""
        px = self._theme.px
        width = self._width
        side = px(_SIDE)
        # Two columns of cards beside the side, or the side goes below them.
        stacked = width < 80 + side + 32 + 2 * px(_CARD_LEAST) + _GAP
        for part in (self.new, self.drop, self.coordinator):
            if stacked:
                part.setMinimumWidth(0)
                part.setMaximumWidth(16_777_215)
            else:
                part.setFixedWidth(side)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        room = width - 80 - (0 if stacked else side + 32)
        self.search.setFixedWidth(min(px(240), max(px(140), room // 3)))
        columns = max(1, (room + _GAP) // (px(_CARD_LEAST) + _GAP))
        self.hero.fit(room)
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(12):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _words_of(summary: ArenaSummary) -> str:
    arena = summary.arena
    return " ".join((arena.title, arena.place, country_name(arena.country))).casefold()
