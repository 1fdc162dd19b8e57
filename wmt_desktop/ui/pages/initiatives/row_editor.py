"""Rows of short texts: first steps, lines of cost. Enter in the last row begins another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field


@dataclass(frozen=True, slots=True)
class Part:
    """One field of every row.

    Attributes:
        stretch: How wide beside the others.
    """

    name: str
    stretch: int = 1
    right: bool = False


class RowEditor(QWidget):
    """Rows of fields with a button that takes the row away, and one that adds a row.

    Signals:
        edited: Something was typed, added or taken away.
    """

    edited = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        parts: Sequence[Part],
        rows: Sequence[Sequence[str]],
        add: str,
    ) -> None:
        """Create the editor.

        Args:
            add: Words of the button that adds a row.
        """
        super().__init__()
        self._theme = theme
        self._parts = parts
        self.rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        self.add = Button(theme, kind="quiet", size="sm", icon="plus")
        self.add.setText(add)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add_clicked)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)
        for row in rows:
            self.append(row)

    def values(self) -> list[list[str]]:
        """Return the texts of the rows in which something stands."""
        found = [[field.text().strip() for field in row.fields] for row in self.rows]
        return [row for row in found if any(row)]

    def append(self, values: Sequence[str]) -> QLineEdit:
        """Add a row and return its first field."""
        row = _Row(self._theme, self._parts, values, len(self.rows) + 1)
        self.rows.append(row)
        self._column.addWidget(row)
        for field in row.fields:
            field.textEdited.connect(self.edited)
            field.returnPressed.connect(lambda at=row: self._go_on(at))
        row.remove.clicked.connect(lambda _=False, at=row: self._take(at))
        self.setFocusProxy(self.rows[0].fields[0])
        return row.fields[0]

    def refuse(self, row: int, part: int, sentence: str) -> None:
        """Show why the value of one filled row is refused, and go there."""
        filled = [each for each in self.rows if any(field.text().strip() for field in each.fields)]
        filled[row].holders[part].set_error(sentence)
        filled[row].fields[part].setFocus()

    def clear_errors(self) -> None:
        """Take all refusals away."""
        for row in self.rows:
            for holder in row.holders:
                holder.set_error("")

    def _on_add_clicked(self) -> None:
        field = self.append([])
        field.setFocus()
        self._reveal(field)

    def _go_on(self, row: _Row) -> None:
        place = self.rows.index(row)
        following = self.rows[place + 1].fields[0] if place + 1 < len(self.rows) else None
        field = following or self.append([])
        field.setFocus()
        self._reveal(field)

    def _take(self, row: _Row) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setFocusProxy(self.rows[0].fields[0] if self.rows else self.add)
        near = self.rows[min(place, len(self.rows) - 1)].fields[0] if self.rows else self.add
        near.setFocus()
        self.edited.emit()

    def _reveal(self, field: QLineEdit) -> None:
        dialog = self.window()
        if isinstance(dialog, Dialog):
            # A row that was added just now has its place after the next layout.
            QTimer.singleShot(0, field, partial(dialog.reveal, field))


class _Row(QWidget):
    def __init__(
        self, theme: ThemeManager, parts: Sequence[Part], values: Sequence[str], number: int
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.fields: list[QLineEdit] = []
        self.holders: list[Field] = []
        for at, part in enumerate(parts):
            field = QLineEdit(values[at] if at < len(values) else "")
            field.setPlaceholderText(part.name)
            if part.right:
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
            holder = Field(theme, field)
            holder.label.hide()
            field.setAccessibleName(fill(translate("RowEditor", "%1, row %2"), part.name, number))
            self.fields.append(field)
            self.holders.append(holder)
            row.addWidget(holder, part.stretch, Qt.AlignmentFlag.AlignTop)
        self.remove = Button(theme, kind="icon", size="sm", icon="x")
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(fill(translate("RowEditor", "Take row %1 away"), number))
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
