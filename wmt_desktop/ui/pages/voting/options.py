"""What is voted on: clusters, notes or initiatives, each with a check box."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Option
from wmt_desktop.services.ballot_options import look_alikes
from wmt_desktop.services.round_rules import SOURCES
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import GREEDY, Scroll, clear
from wmt_desktop.ui.pages.parts import Notice
from wmt_desktop.ui.pages.voting.advice import MANY_OPTIONS
from wmt_desktop.ui.pages.voting.marks import ThemeDisc
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.clicks import is_click
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label


class OptionRow(QWidget):
    """One idea: theme, words in both languages, and a check box where it can be left out."""

    toggled = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        option: Option,
        *,
        box: bool,
        heard: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Create the row.

        Args:
            heard: How often the room said it; shown from 2 on.
        """
        super().__init__(parent)
        self.option = option
        self.check = QCheckBox(self)
        self.check.setVisible(box)
        self.check.setAccessibleName(option.label)
        self.check.toggled.connect(self.toggled)
        self._disc = ThemeDisc(theme, option.theme)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(theme, option.label, 14, 500, lines=2))
        if option.label_second:
            texts.addWidget(Label(theme, option.label_second, 12, 400, "ink2", lines=2))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(8)
        if box:
            row.addWidget(self.check)
        row.addWidget(self._disc)
        row.addLayout(texts, 1)
        if heard > 1:
            count = Label(theme, f"×{heard}", 14, 600, "ink2", tabular=True)
            count.setAccessibleName(translate("VotingSetup", "heard %n times", None, heard))
            count.setToolTip(count.accessibleName())
            row.addWidget(count)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if is_click(self, event) and self.check.isVisible():
            self.check.toggle()


class OptionsCard(Card):
    """The list of what is voted on.

    Signals:
        changed: Another choice.
        board_requested: There is nothing to choose; go to the board.
        alike_requested: Show on the board what looks alike. Argument: ids of the two.
        merge_requested: Two notes are to become one. Arguments: the ``Option`` that stays, the
            other one.
    """

    changed = Signal()
    board_requested = Signal()
    alike_requested = Signal(object)
    merge_requested = Signal(object, object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.source = SOURCES[0]
        self._sources: Mapping[str, tuple[Option, ...]] = {}
        self._heard: Mapping[str, int] = {}
        self._unticked: set[str] = set()
        self.rows: list[OptionRow] = []
        self._title = Label(theme, "", 16, 700)
        self.tabs = Segmented(theme, [(source, source) for source in SOURCES])
        self.tabs.set_key(self.source)
        self.tabs.chosen.connect(self._on_source_chosen)
        self._count = Label(theme, "", 14, 400, "ink2")
        self.all = Button(theme, kind="quiet", size="sm")
        self.none = Button(theme, kind="quiet", size="sm")
        self.all.clicked.connect(lambda: self._tick_all(ticked=True))
        self.none.clicked.connect(lambda: self._tick_all(ticked=False))
        self.warning = Notice(theme)
        self.alike = Notice(theme, icon="copy")
        self.merge = Button(theme, size="sm", icon="merge")
        self.merge.clicked.connect(self._on_merge_clicked)
        self._compared: tuple[Option, ...] = ()
        self._alike: tuple[tuple[Option, Option], ...] = ()
        for notice in (self.warning, self.alike):
            notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = Scroll(theme, self._list, least=200)
        self._empty = EmptyState(theme, "vote")
        self.board = Button(theme, kind="primary", icon="bulb")
        self.board.clicked.connect(self.board_requested)
        self._build(theme)

    def show_sources(
        self,
        sources: Mapping[str, tuple[Option, ...]],
        heard: Mapping[str, int],
        *,
        afresh: bool,
    ) -> None:
        """Show what there is to vote on; ticks stay unless ``afresh``.

        Args:
            heard: By id of an option, how often the room said it.
        """
        self._sources = sources
        self._heard = heard
        if afresh:
            self._unticked = set()
            self.source = next(
                (name for name in SOURCES if len(sources.get(name, ())) > 1), SOURCES[0]
            )
            self.tabs.set_key(self.source)
            for options in sources.values():
                if len(options) > MANY_OPTIONS:
                    self._unticked |= {option.id for option in options}
        self._show_options()

    def choose(self, things: Sequence[str]) -> None:
        """Tick clusters or notes, and nothing else."""
        self.source = f"{kind_of(things[0])}s"
        self.tabs.set_key(self.source)
        self._unticked = {
            option.id for options in self._sources.values() for option in options
        }.difference(things)
        self._show_options()
        self.changed.emit()

    def chosen(self) -> tuple[Option, ...]:
        """Return what is ticked, in the order of the board."""
        return tuple(
            option
            for option in self._sources.get(self.source, ())
            if option.id not in self._unticked
        )

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingSetup", "What is voted on"))
        self.tabs.set_texts(
            {
                "clusters": translate("VotingSetup", "Clusters"),
                "notes": translate("VotingSetup", "Notes"),
                "initiatives": translate("VotingSetup", "Initiatives"),
            }
        )
        self.all.setText(translate("VotingSetup", "Tick all"))
        self.none.setText(translate("VotingSetup", "Tick none"))
        self._empty.title.setText(translate("VotingSetup", "Nothing to vote on yet"))
        self._empty.sentence.setText(
            translate("VotingSetup", "Choose up to 12 ideas on the board, then open the vote.")
        )
        self.board.setText(translate("VotingSetup", "Go to the board"))
        self._say_count()

    def _build(self, theme: ThemeManager) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 16, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.tabs)
        tools = QHBoxLayout()
        tools.addWidget(self._count, 1)
        tools.addWidget(self.all)
        tools.addWidget(self.none)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 16, 8)
        above.setSpacing(8)
        above.addLayout(tools)
        above.addWidget(self.warning)
        alike = QHBoxLayout()
        alike.setSpacing(8)
        alike.addWidget(self.alike, 1)
        alike.addWidget(self.merge)
        above.addLayout(alike)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(Line(theme))
        column.addWidget(self._scroll, GREEDY)
        column.addStretch(1)  # otherwise the notices take the room that a short list leaves
        bare = QWidget()
        empty = QVBoxLayout(bare)
        empty.setContentsMargins(20, 4, 20, 20)
        empty.addWidget(self._empty, 1)
        empty.addWidget(self.board, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 8)
        whole.setSpacing(0)
        whole.addLayout(head)
        # It shows the first page at once: before it has a parent, as a window of its own.
        self._pages = QStackedLayout()
        whole.addLayout(self._pages, 1)
        self._pages.addWidget(filled)
        self._pages.addWidget(bare)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _show_options(self) -> None:
        clear(self._column)
        options = self._sources.get(self.source, ())
        self.rows = [
            OptionRow(self._theme, option, box=True, heard=self._heard.get(option.id, 1))
            for option in options
        ]
        for row in self.rows:
            row.check.setChecked(row.option.id not in self._unticked)
            row.toggled.connect(self._on_toggled)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._pages.setCurrentIndex(0 if options else 1)
        self._scroll.fit()
        self._say_count()

    def _on_source_chosen(self, source: str) -> None:
        self.source = source
        self._show_options()
        self.changed.emit()

    def _on_toggled(self) -> None:
        for row in self.rows:
            if row.check.isChecked():
                self._unticked.discard(row.option.id)
            else:
                self._unticked.add(row.option.id)
        self._say_count()
        self.changed.emit()

    def _tick_all(self, *, ticked: bool) -> None:
        ids = {option.id for option in self._sources.get(self.source, ())}
        self._unticked = self._unticked - ids if ticked else self._unticked | ids
        for row in self.rows:
            row.check.blockSignals(True)
            row.check.setChecked(ticked)
            row.check.blockSignals(False)
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        there, chosen = len(self._sources.get(self.source, ())), len(self.chosen())
        self._count.setText(fill(translate("VotingSetup", "%1 of %2 chosen"), chosen, there))
        self.warning.show_text(
            translate(
                "VotingSetup",
                "%n ideas are many to weigh up. Group similar ones first; up to 12 work well.",
                None,
                chosen,
            )
            if chosen > MANY_OPTIONS
            else ""
        )
        self._say_alike()

    def _say_alike(self) -> None:
        chosen = self.chosen()
        if chosen != self._compared:
            self._compared, self._alike = chosen, look_alikes(chosen)
        sentence = ""
        if self._alike:
            one, other = self._alike[0]
            sentence = fill(
                translate(
                    "VotingSetup", "“%1” and “%2” look alike: their dots would split. Merge first."
                ),
                one.label,
                other.label,
            )
        self.alike.show_text(sentence)
        self.merge.setVisible(bool(sentence))
        self.merge.setText(
            translate("VotingSetup", "Merge them")
            if self.source == "notes"
            else translate("VotingSetup", "Show them on the board")
            if self.source == "clusters"
            else translate("VotingSetup", "Go to the initiatives")
        )

    def _on_merge_clicked(self) -> None:
        if self.source == "notes":
            self.merge_requested.emit(*self._alike[0])
        else:
            self.alike_requested.emit(tuple(option.id for option in self._alike[0]))


def option_rows(theme: ThemeManager, options: Sequence[Option]) -> QWidget:
    """Return the ideas of a ballot, to read only."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for option in options:
        column.addWidget(OptionRow(theme, option, box=False))
    column.addStretch(1)
    return content
