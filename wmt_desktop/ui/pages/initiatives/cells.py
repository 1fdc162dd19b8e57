"""One initiative as a column of cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.initiatives import AidRegime, Initiative, Status
from wmt_desktop.services.names import aid_name, status_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money, short_date
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.pages.initiatives.bars import CriteriaBars, score_words
from wmt_desktop.ui.pages.initiatives.chips import Chip, NotesLink
from wmt_desktop.ui.pages.initiatives.facts import ColumnFacts
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.clicks import is_click
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.tips import tip

_CHIPS = 4


class _Cell(QWidget):
    """A cell that can be clicked to edit what it says.

    Signals:
        clicked: The user wants to edit it.
    """

    clicked = Signal()

    def __init__(self, *, top: int = 9, bottom: int = 9) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, top, 16, bottom)
        self.column.setSpacing(0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if is_click(self, event):
            self.clicked.emit()


class Column(QObject):
    """The cells of one initiative, from the title down.

    Signals:
        picked: The box was ticked or unticked. Arguments: initiative id, ticked.
        edit_requested: Arguments: initiative id, name of the field.
        delete_requested: Argument: initiative id.
        move_requested: Arguments: initiative id, places to the right (-1: to the left).
        origin_requested: Show where it comes from. Argument: initiative id.
        news_requested: Write down what was heard of it. Argument: initiative id.
        criteria_requested: Show the criteria.
    """

    picked = Signal(str, bool)
    edit_requested = Signal(str, str)
    delete_requested = Signal(str)
    move_requested = Signal(str, int)
    origin_requested = Signal(str)
    news_requested = Signal(str)
    criteria_requested = Signal()

    def __init__(self, theme: ThemeManager, facts: ColumnFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facts = facts
        initiative = facts.initiative
        self.check = QCheckBox()
        self.check.setFixedWidth(theme.px(20))
        self.check.toggled.connect(lambda ticked: self.picked.emit(initiative.id, ticked))
        self.menu_button = Button(theme, kind="icon", size="sm", icon="dots")
        self.menu = QMenu(self.menu_button)
        name = initiative.id
        self._actions = {
            "edit": lambda: self.edit_requested.emit(name, "title"),
            "left": lambda: self.move_requested.emit(name, -1),
            "right": lambda: self.move_requested.emit(name, 1),
            "origin": lambda: self.origin_requested.emit(name),
            "news": lambda: self.news_requested.emit(name),
            "delete": lambda: self.delete_requested.emit(name),
        }
        self._entries = {key: QAction(self.menu) for key in self._actions}
        for key, entry in self._entries.items():
            entry.triggered.connect(lambda _=False, act=self._actions[key]: act())
            self.menu.addAction(entry)
        self.menu_button.clicked.connect(self._open_menu)
        self._bodies = {field: _Cell() for field in ("change", "lead", "steps", "cost", "criteria")}
        for field, cell in self._bodies.items():
            if field == "criteria":
                cell.clicked.connect(self.criteria_requested)
            else:
                cell.clicked.connect(lambda at=field: self.edit_requested.emit(name, at))
        self._title = Label(theme, "", 16, 600, lines=4, balance=True, line_height=20)
        self.cells: list[QWidget] = [self._head(), *self._bodies.values()]
        self.check.installEventFilter(self)
        self.retranslate()

    @property
    def is_selected(self) -> bool:
        """Whether the box is ticked."""
        return self.check.isChecked()

    @property
    def shown_cells(self) -> list[QWidget]:
        """The cells from the title down; that of the criteria only where there are some."""
        return self.cells if self.facts.bars else self.cells[:-1]

    @property
    def initiative(self) -> Initiative:
        """The initiative."""
        return self.facts.initiative

    def show(self, facts: ColumnFacts) -> None:
        """Show what the initiative says now."""
        if self.facts != facts:
            self.facts = facts
            self.retranslate()

    def set_selected(self, *, selected: bool) -> None:
        """Tick or untick the box without telling anybody."""
        self.check.blockSignals(True)
        self.check.setChecked(selected)
        self.check.blockSignals(False)

    def retranslate(self) -> None:
        """Set the texts anew."""
        initiative = self.initiative
        self._title.setText(initiative.title)
        for key, (text, keys) in {
            "edit": (translate("Initiatives", "Edit"), "F2"),
            "left": (translate("Initiatives", "Move left"), "Alt+Left"),
            "right": (translate("Initiatives", "Move right"), "Alt+Right"),
            "origin": (translate("Initiatives", "Where it comes from"), ""),
            "news": (translate("Initiatives", "What was heard of it"), ""),
            "delete": (translate("Initiatives", "Delete"), "Del"),
        }.items():
            self._entries[key].setText(text)
            self._entries[key].setShortcut(keys)
        self.menu_button.setAccessibleName(
            fill(translate("Initiatives", "More for %1"), initiative.title)
        )
        self.check.setAccessibleName(fill(translate("Initiatives", "Select %1"), initiative.title))
        for cell in self._bodies.values():
            clear(cell.column)
        self._fill_change()
        self._fill_lead()
        self._fill_steps()
        self._fill_cost()
        self._fill_criteria()
        self.check.setAccessibleDescription(
            ", ".join(
                part
                for part in (
                    initiative.change,
                    self._cost_words(),
                    self._dots_words(),
                    self._score_words(),
                )
                if part
            )
        )
        for cell in self._bodies.values():
            cell.column.addStretch(1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        keys = Qt.Key
        key = {
            keys.Key_F2: "edit",
            keys.Key_Delete: "delete",
            keys.Key_Left: "left" if alt else "",
            keys.Key_Right: "right" if alt else "",
        }.get(keys(event.key()), "")
        if key:
            self._actions[key]()
        return bool(key)

    def _head(self) -> QWidget:
        cell = _Cell(top=14, bottom=12)
        cell.clicked.connect(self.check.toggle)
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self._title.setMinimumHeight(self._theme.px(40))
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | top)
        row.addWidget(self.check, 0, top)
        row.addWidget(self._title, 1)
        row.addWidget(self.menu_button, 0, top)
        cell.column.setContentsMargins(16, 14, 8, 12)
        cell.column.addLayout(row)
        return cell

    def _fill_change(self) -> None:
        self._add(
            "change", self.initiative.change, translate("Initiatives", "Add the change you want")
        )

    def _fill_lead(self) -> None:
        initiative = self.initiative
        if not initiative.lead and not initiative.partners:
            self._add("lead", "", translate("Initiatives", "Add who leads and who helps"))
            return
        column = self._bodies["lead"].column
        if initiative.lead:
            column.addWidget(Label(self._theme, initiative.lead, 14, 600, lines=0, line_height=18))
        if initiative.partners:
            column.addWidget(
                Label(self._theme, initiative.partners, 14, 400, "ink2", lines=0, line_height=18)
            )

    def _fill_steps(self) -> None:
        if not self.initiative.steps:
            self._add("steps", "", translate("Initiatives", "Add the first steps"))
            return
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, step in enumerate(self.initiative.steps, 1):
            figure = Label(self._theme, str(number), 12, 700, "ink2", line_height=18, tabular=True)
            grid.addWidget(figure, 2 * number, 0, top)
            grid.addWidget(
                Label(self._theme, step.what, 14, lines=0, line_height=18), 2 * number, 1
            )
            who = ", ".join(part for part in (step.who, step.when) if part)
            if who:
                label = Label(self._theme, who, 12, 400, "ink2", lines=0)
                grid.addWidget(label, 2 * number + 1, 1)
        self._bodies["steps"].column.addLayout(grid)

    def _fill_cost(self) -> None:
        facts = self.facts
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.initiative.cost is None:
            row.addWidget(self._prompt(translate("Initiatives", "Add the cost")))
        else:
            row.addWidget(Label(self._theme, self._cost_words(), 16, 700, tabular=True))
        row.addStretch(1)
        for statement in facts.links[:_CHIPS]:
            row.addWidget(Chip(self._theme, statement))
        if len(facts.links) > _CHIPS:
            more = Label(self._theme, f"+{len(facts.links) - _CHIPS}", 12, 600, "ink2")
            words = "\n".join(each.note.text for each in facts.links[_CHIPS:])
            more.setToolTip(tip(words))
            row.addWidget(more)
        notes = facts.origin.notes
        if notes:
            link = NotesLink(self._theme, translate("Initiatives", "%n notes", None, len(notes)))
            link.setAccessibleName(
                fill(
                    translate("Initiatives", "%1: where “%2” comes from"),
                    link.text(),
                    self.initiative.title,
                )
            )
            link.clicked.connect(self._actions["origin"])
            row.addWidget(link)
        column = self._bodies["cost"].column
        column.addLayout(row)
        states = " · ".join(part for part in (self._dots_words(), self._state_words()) if part)
        column.addWidget(Label(self._theme, states, 12, 400, "ink2", lines=0))
        for note in facts.news[:1]:
            heard = f"{short_date(note.minute)}: {note.text}"
            column.addWidget(Label(self._theme, heard, 12, 400, "ink2", lines=2))

    def _fill_criteria(self) -> None:
        if self.facts.bars:
            bars = CriteriaBars(self._theme, self.facts.bars, self.facts.score)
            self._bodies["criteria"].column.addWidget(bars)
        self._bodies["criteria"].setVisible(bool(self.facts.bars))

    def _state_words(self) -> str:
        """Return the status where it says something, open objections, money and aid."""
        initiative, facts = self.initiative, self.facts
        parts = []
        if initiative.status is not Status.PROPOSED:
            parts.append(status_name(initiative.status, translate))
        if facts.open:
            parts.append(translate("Initiatives", "%n open objections", None, facts.open))
        if initiative.funding:
            parts.append(initiative.funding)
        if initiative.aid is not AidRegime.NONE:
            parts.append(aid_name(initiative.aid, translate))
        return " · ".join(parts)

    def _score_words(self) -> str:
        if self.facts.score is None:
            return ""
        return fill(translate("Criteria", "Mean score %1"), score_words(self.facts.score))

    def _cost_words(self) -> str:
        cost = self.initiative.cost
        return "" if cost is None else money(cost, self.facts.currency)

    def _dots_words(self) -> str:
        dots, voters = self.facts.origin.dots, self.facts.origin.supporters
        if dots is None or voters is None:
            return translate("Initiatives", "not voted on")
        return f"{words.dots(dots)} · {words.voters(voters)}"

    def _add(self, name: str, text: str, prompt: str) -> None:
        label = (
            Label(self._theme, text, 14, lines=0, line_height=18) if text else self._prompt(prompt)
        )
        self._bodies[name].column.addWidget(label)

    def _prompt(self, text: str) -> Label:
        return Label(self._theme, text, 14, 500, "primary", lines=0, line_height=18)

    def _open_menu(self) -> None:
        below = self.menu_button.rect().bottomLeft()
        self.menu.popup(self.menu_button.mapToGlobal(below))
