"""Scores from paper or tables: one sheet after the other, a key for each score."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.criteria import SCALE
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.criteria import ScoreSheet, sheet_name
from wmt_desktop.services.names import scorer_name
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.initiatives.leaving import leaves_unsaved
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Segmented, Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.tips import tip

_WIDTH = 760
_MOST = 999_999
_SHEET, _TABLE = "sheet", "table"


class ScoreField(QLineEdit):
    """One score: a digit goes on to the next field, arrows move, 0 or Backspace empties it."""

    def __init__(
        self, theme: ThemeManager, name: str, go: Callable[[ScoreField, int, int], None]
    ) -> None:
        super().__init__()
        self._go = go
        self.setAccessibleName(name)
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.font(16, 700, tabular=True))
        self.setFixedWidth(theme.px(56))

    @property
    def value(self) -> int:
        """The score, or 0."""
        return int(self.text()) if self.text() else 0

    def show_value(self, value: int) -> None:
        """Show a score; 0 is none."""
        self.setText(str(value) if value else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high = SCALE
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        text, key = event.text(), Qt.Key(event.key())
        if key in moves:
            self._go(self, *moves[key])
        elif len(text) == 1 and text in "123456789" and low <= int(text) <= high:
            self.setText(text)
            self._go(self, 0, 1)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or text == "0":
            self.clear()
        elif not text or not text.isprintable():
            super().keyPressEvent(event)


class ScoreGridDialog(Dialog):
    """Initiatives down, criteria across; Enter writes the sheet and begins the next."""

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        arena: Arena,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("ScoreGrid", "Scores from paper or tables"),
            fill(
                translate(
                    "ScoreGrid",
                    "Type %1 to %2; each goes on by itself. Enter writes the sheet and begins the next.",
                ),
                *SCALE,
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._criteria = services.criteria
        self._arena = arena.id
        self._initiatives = services.initiatives.all(arena.id)
        self._names = services.criteria.all(arena.id)
        self.kind = Segmented(
            theme,
            (
                (_SHEET, translate("ScoreGrid", "Sheet"), "file"),
                (_TABLE, translate("ScoreGrid", "Table"), "table"),
            ),
        )
        self.number = Stepper(theme, 1, _MOST)
        self.number.set_name(translate("ScoreGrid", "Number of the sheet or table"))
        self.known = Label(theme, "", 12, 400, "ink2", lines=0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.kind)
        head.addWidget(self.number)
        head.addWidget(self.known, 1)
        self.body.addLayout(head)
        self.fields: list[list[ScoreField]] = []
        self.body.addLayout(self._grid())
        self.error = Label(theme, "", 12, 400, "danger", lines=0)
        self.error.hide()
        self.body.addWidget(self.error)
        self.add_button(translate("ScoreGrid", "Done"))
        self.write = self.add_button(translate("ScoreGrid", "Write and next"), "primary")
        self.write.clicked.disconnect()
        self.write.clicked.connect(self._on_write_clicked)
        self.kind.chosen.connect(lambda _: self._begin(self._next()))
        self.number.changed.connect(lambda _: self._load())
        self.kind.set_key(_SHEET)
        self._begin(self._next())
        if self.fields and self.fields[0]:
            self.focus_first(self.fields[0][0])

    @property
    def scorer(self) -> str:
        """The sheet or table as the log has it."""
        number = self.number.value()
        return sheet_name(number) if self.kind.key() == _SHEET else f"Table {number}"

    @override
    def reject(self) -> None:
        if not self._is_changed() or leaves_unsaved(self):
            super().reject()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for column, criterion in enumerate(self._names, 1):
            label = Label(self.theme, criterion.name, 12, 600, "ink2", lines=2, align=centre)
            label.setToolTip(tip(criterion.help))
            label.setMinimumWidth(self.theme.px(76))
            grid.addWidget(label, 0, column)
        for row, initiative in enumerate(self._initiatives, 1):
            grid.addWidget(Label(self.theme, initiative.title, 14, 500, lines=2), row, 0)
            line = []
            for column, criterion in enumerate(self._names, 1):
                name = f"{initiative.title}, {criterion.name}"
                field = ScoreField(self.theme, name, self._go)
                grid.addWidget(field, row, column, centre)
                line.append(field)
            self.fields.append(line)
        return grid

    def _go(self, field: ScoreField, down: int, right: int) -> None:
        row = next(at for at, line in enumerate(self.fields) if field in line)
        place = row * len(self._names) + self.fields[row].index(field)
        place += down * len(self._names) + right
        if 0 <= place < len(self._names) * len(self.fields):
            target = self.fields[place // len(self._names)][place % len(self._names)]
            target.setFocus()
            target.selectAll()
            self.reveal(target)
        elif right > 0:
            self.write.setFocus()

    def _next(self) -> int:
        if self.kind.key() == _SHEET:
            return self._criteria.free_sheet(self._arena)
        tables = [each for each in self._criteria.scorers(self._arena) if each.startswith("Table ")]
        numbers = [int(each[6:]) for each in tables if each[6:].isdecimal()]
        return min(max(numbers, default=0) + 1, _MOST)

    def _begin(self, number: int) -> None:
        self.number.set_value(number)
        self._load()

    def _load(self) -> None:
        """Show what the sheet gave before, if it is known."""
        known = self._criteria.sheet(self._arena, self.scorer)
        for initiative, line in zip(self._initiatives, self.fields, strict=True):
            for criterion, field in zip(self._names, line, strict=True):
                field.show_value(known.get((initiative.id, criterion.id), 0))
        count = len(self._criteria.scorers(self._arena))
        self.known.setText(
            fill(
                translate("ScoreGrid", "%1 is written already; it is changed."),
                scorer_name(self.scorer, translate),
            )
            if known
            else translate("ScoreGrid", "%n sheets and tables so far", None, count)
        )

    def _marks(self) -> dict[tuple[str, str], int]:
        """Return what is typed, by initiative and criterion; 0 is nothing."""
        return {
            (initiative.id, criterion.id): field.value
            for initiative, line in zip(self._initiatives, self.fields, strict=True)
            for criterion, field in zip(self._names, line, strict=True)
        }

    def _is_changed(self) -> bool:
        known = self._criteria.sheet(self._arena, self.scorer)
        return any(value != known.get(key, 0) for key, value in self._marks().items())

    def _on_write_clicked(self) -> None:
        try:
            self._criteria.score(ScoreSheet(self._arena, self.scorer, self._marks()))
        except WmtError as error:
            self.error.setText(say(error))
            self.error.show()
            return
        self.error.hide()
        self._begin(self._next())
        if self.fields and self.fields[0]:
            self.fields[0][0].setFocus()
            self.reveal(self.fields[0][0])
