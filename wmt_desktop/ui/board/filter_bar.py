"""The bar over the board while something is looked for: by theme, table, language, cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import LANGUAGES, Theme
from wmt_desktop.domain.board import Board
from wmt_desktop.domain.finding import Filter
from wmt_desktop.ui.board.authors import author_choices
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.finder import Finder
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.icons import icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class _Choice:
    """One entry of a list to choose from."""

    key: object
    name: str
    icon: str = ""
    ink: str = ""


class FilterBar(QWidget):
    """What is looked for, how many notes there are of it, and the way through them.

    Attributes:
        choosers: The buttons of the lists, by the field of ``Filter`` that they set.
        count: How many notes were found, in words.

    Signals:
        closed: The user wants the whole board again.
    """

    closed = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        finder: Finder,
        board: Callable[[], Board],
        parent: QWidget | None = None,
    ) -> None:
        """Create the bar; ``board`` returns what is on the board now."""
        super().__init__(parent)
        self._theme = theme
        self._finder = finder
        self._board = board
        self.choosers = {
            name: Button(theme, size="sm", trailing="down")
            for name in ("themes", "authors", "languages", "clusters")
        }
        self.count = Label(theme, "", 12, 600, tabular=True)
        self.previous = Button(theme, kind="icon", size="sm", icon="chevl")
        self.next = Button(theme, kind="icon", size="sm", icon="chev")
        self.select = Button(theme, size="sm", icon="checkc")
        self.close_button = Button(theme, kind="icon", size="sm", icon="x")
        self._lay_out()
        for name, button in self.choosers.items():
            button.clicked.connect(lambda _=False, of=name: self._open(of))
        self.previous.clicked.connect(lambda: finder.step(-1))
        self.next.clicked.connect(lambda: finder.step(1))
        self.select.clicked.connect(finder.select_all)
        self.close_button.clicked.connect(self.closed)
        finder.changed.connect(self._show)
        theme.changed.connect(self.update)
        self.retranslate()
        self.hide()

    def menu(self, name: str) -> QMenu:
        """Return the list of one field of the filter; what is looked for is ticked."""
        menu = QMenu(self)
        every = menu.addAction(_any(name))
        every.setCheckable(True)
        every.setChecked(not self._chosen(name))
        every.triggered.connect(lambda: self._use(name, frozenset()))
        menu.addSeparator()
        for choice in self._choices(name):
            action = menu.addAction(choice.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.key in self._chosen(name))
            if choice.icon:
                action.setIcon(icon(choice.icon, choice.ink, self._theme.px(20)))
            action.triggered.connect(lambda _=False, key=choice.key: self._toggle(name, key))
        return menu

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.setAccessibleName(translate("FilterBar", "Filter"))
        keys = {
            self.previous: (translate("FilterBar", "Previous note found"), "Shift F3"),
            self.next: (translate("FilterBar", "Next note found"), "F3"),
            self.close_button: (translate("FilterBar", "Show the whole board again"), "Esc"),
        }
        for button, (words, key) in keys.items():
            button.setAccessibleName(words)
            button.setToolTip(f"{words}   {key}")
        self.select.setToolTip(translate("FilterBar", "Select every note found"))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("card"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _lay_out(self) -> None:
        flow = Flow(last_right=True)
        flow.setContentsMargins(16, 8, 12, 9)
        self.setLayout(flow)
        for button in self.choosers.values():
            flow.addWidget(button)
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(4)
        for each in (self.previous, self.next, self.select, self.close_button):
            row.addWidget(each)
        flow.addWidget(found)

    def _open(self, name: str) -> None:
        button = self.choosers[name]
        # It is ticked by what is chosen, not by the press.
        button.setChecked(button.isCheckable())
        menu = self.menu(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _chosen(self, name: str) -> frozenset[object]:
        return frozenset(getattr(self._finder.filter, name))

    def _use(self, name: str, keys: frozenset[object]) -> None:
        wanted: Filter = replace(self._finder.filter, **{name: keys})  # type: ignore[arg-type]
        self._finder.use(wanted)

    def _toggle(self, name: str, key: object) -> None:
        self._use(name, self._chosen(name) ^ {key})

    def _choices(self, name: str) -> Iterable[_Choice]:
        """Return what can be looked for: what there is on the board, and what is chosen already."""
        board, chosen, t = self._board(), self._chosen(name), self._theme.tokens
        match name:
            case "themes":
                return [
                    _Choice(each, theme_name(each), theme_icon(each), theme_ink(t, each))
                    for each in Theme
                ]
            case "authors":
                present = {note.author for note in board.notes} | {str(each) for each in chosen}
                return [
                    _Choice(who, author_name(who))
                    for who in author_choices(present)
                    if who in present
                ]
            case "languages":
                spoken = {note.lang for note in board.notes} | chosen
                codes = [code for code in (*LANGUAGES, "") if code in spoken]
                return [_Choice(code, _language(code)) for code in codes]
            case _:
                return [
                    _Choice(None, not_grouped()),
                    *(_Choice(each.id, each.name) for each in board.clusters),
                ]

    def _show(self) -> None:
        if self.isHidden():
            return
        for name, button in self.choosers.items():
            names = [each.name for each in self._choices(name) if each.key in self._chosen(name)]
            button.setText(_summary(name, names).replace("&", "&&"))
            button.set_kind("quiet" if names else "normal")
            button.setCheckable(bool(names))
            button.setChecked(bool(names))
        found, total = len(self._finder.hits), self._finder.total
        self.count.setText(_count(self._finder.position, found, total))
        self.count.set_ink("danger" if self._finder.filter.active and not found else "ink2")
        self.count.setVisible(self._finder.filter.active)
        self.select.setText(translate("FilterBar", "Select %n", None, found))
        for button in (self.previous, self.next, self.select):
            button.setEnabled(bool(found))

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self._show()


def _count(position: int | None, found: int, total: int) -> str:
    """Return "12 of 84", or "3 · 12 of 84" while the third of them is the current one."""
    words = fill(translate("FilterBar", "%1 of %2"), found, total)
    return words if position is None else f"{position} · {words}"


def _summary(name: str, chosen: list[str]) -> str:
    """Return "Theme", "Theme: Food" or "Theme: Food +1"."""
    label = _label(name)
    if not chosen:
        return label
    first = chosen[0] if len(chosen[0]) <= _LONGEST else chosen[0][: _LONGEST - 1] + "…"
    more = f" +{len(chosen) - 1}" if len(chosen) > 1 else ""
    return f"{label}: {first}{more}"


_LONGEST = 22


def _label(name: str) -> str:
    return {
        "themes": translate("FilterBar", "Theme"),
        "authors": translate("FilterBar", "Table"),
        "languages": translate("FilterBar", "Language"),
        "clusters": translate("FilterBar", "Cluster"),
    }[name]


def _any(name: str) -> str:
    return {
        "themes": translate("FilterBar", "Any theme"),
        "authors": translate("FilterBar", "Any table"),
        "languages": translate("FilterBar", "Any language"),
        "clusters": translate("FilterBar", "Any cluster"),
    }[name]


def _language(code: str) -> str:
    return NATIVE_NAMES.get(code) or translate("FilterBar", "No language")
