"""One initiative as a column of cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import money
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


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
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class Column(QObject):
    """The cells of one initiative, from the title down.

    Signals:
        picked: The box was ticked or unticked. Arguments: initiative id, ticked.
        edit_requested: Arguments: initiative id, name of the field.
        delete_requested: Argument: initiative id.
    """

    picked = Signal(str, bool)
    edit_requested = Signal(str, str)
    delete_requested = Signal(str)

    ROWS = 5

    def __init__(
        self,
        theme: ThemeManager,
        initiative: Initiative,
        dots: tuple[int, int] | None,
        currency: str,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._dots = dots
        self._currency = currency
        self.initiative = initiative
        self.check = QCheckBox()
        self.check.setFixedWidth(theme.px(20))
        self.check.toggled.connect(lambda ticked: self.picked.emit(initiative.id, ticked))
        self.menu_button = Button(theme, kind="icon", size="sm", icon="dots")
        self.menu = QMenu(self.menu_button)
        self._edit = QAction(self.menu)
        self._delete = QAction(self.menu)
        self._edit.triggered.connect(lambda: self.edit_requested.emit(initiative.id, "title"))
        self._delete.triggered.connect(lambda: self.delete_requested.emit(initiative.id))
        self.menu.addActions([self._edit, self._delete])
        self.menu_button.clicked.connect(self._open_menu)
        self._bodies = {name: _Cell() for name in ("change", "lead", "steps", "cost")}
        for name, cell in self._bodies.items():
            cell.clicked.connect(lambda field=name: self.edit_requested.emit(initiative.id, field))
        self._title = Label(theme, "", 16, 600, lines=4, balance=True, line_height=20)
        self.cells: list[QWidget] = [self._head(), *self._bodies.values()]
        self.check.installEventFilter(self)
        self.retranslate()

    @property
    def is_selected(self) -> bool:
        """Whether the box is ticked."""
        return self.check.isChecked()

    def show(self, initiative: Initiative, dots: tuple[int, int] | None, currency: str) -> None:
        """Show what the initiative says now."""
        if (self.initiative, self._dots, self._currency) != (initiative, dots, currency):
            self.initiative, self._dots, self._currency = initiative, dots, currency
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
        self._edit.setText(translate("Initiatives", "Edit"))
        self._edit.setShortcut("F2")
        self._delete.setText(translate("Initiatives", "Delete"))
        self._delete.setShortcut("Del")
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
        self.check.setAccessibleDescription(
            ", ".join(
                part for part in (initiative.change, self._cost_words(), self._dots_words()) if part
            )
        )
        for cell in self._bodies.values():
            cell.column.addStretch(1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_F2:
                self.edit_requested.emit(self.initiative.id, "title")
                return True
            if key == Qt.Key.Key_Delete:
                self.delete_requested.emit(self.initiative.id)
                return True
        return False

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
            grid.addWidget(figure, number, 0, top)
            grid.addWidget(Label(self._theme, str(step), 14, lines=0, line_height=18), number, 1)
        self._bodies["steps"].column.addLayout(grid)

    def _fill_cost(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.initiative.cost is None:
            row.addWidget(self._prompt(translate("Initiatives", "Add the cost")))
        else:
            row.addWidget(Label(self._theme, self._cost_words(), 16, 700, tabular=True))
        row.addStretch(1)
        row.addWidget(Label(self._theme, self._dots_words(), 12, 400, "ink2"))
        self._bodies["cost"].column.addLayout(row)

    def _cost_words(self) -> str:
        cost = self.initiative.cost
        return "" if cost is None else money(cost, self._currency)

    def _dots_words(self) -> str:
        if self._dots is None:
            return translate("Initiatives", "not voted on")
        dots, voters = self._dots
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
