"""Where each part of a note comes from: a column of the table, or one answer for all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from string import ascii_uppercase
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from wmt_desktop.domain.arena import LANGUAGES, Theme
from wmt_desktop.domain.board import Cluster
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.note_sheets import NoteField, Sheet
from wmt_desktop.ui.board.authors import author_choices
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.fields import Field

_COLUMNS = 3
_SAMPLE = 24
_CONSTANT = {
    NoteField.THEME: "theme",
    NoteField.CLUSTER: "cluster",
    NoteField.AUTHOR: "author",
    NoteField.LANG: "lang",
}
"""The field of a draft that one answer for all notes goes to."""

_COLUMN, _ANSWER = "column ", "all "

Option = tuple[object, str] | tuple[object, str, str]


def column_key(column: int) -> str:
    """Return the key of the entry "from this column"."""
    return f"{_COLUMN}{column}"


def answer_key(answer: str) -> str:
    """Return the key of the entry "this for all notes"."""
    return f"{_ANSWER}{answer}"


class ImportForm(QWidget):
    """One list to choose from for each part of a note.

    Attributes:
        choices: The lists, by field; the keys of their entries come from ``column_key`` and
            ``answer_key``.
        headed: Whether the first row holds headings.

    Signals:
        changed: The user chose something else.
    """

    changed = Signal()

    def __init__(
        self, theme: ThemeManager, clusters: Sequence[Cluster], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clusters = clusters
        self.choices = {each: Dropdown(theme) for each in NoteField}
        self.headed = QCheckBox(translate("ImportForm", "The first row holds headings"))
        self._fields = {
            each: Field(theme, choice, field_name(each)) for each, choice in self.choices.items()
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        self._grid = grid
        for each, choice in self.choices.items():
            choice.setSizeAdjustPolicy(
                Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)
            choice.chosen.connect(self.changed)
            self._fields[each].setAccessibleName(field_name(each))
        self.headed.clicked.connect(self.changed)

    def show_sheet(self, sheet: Sheet, pattern: Draft, authors: Iterable[str]) -> None:
        """Offer the columns of a sheet and preselect what is known of them.

        Args:
            pattern: The answers for all notes where no column has them.
            authors: Tables and pseudonyms that are on the board.
        """
        columns = _columns(sheet) if not sheet.is_list else []
        options = self._answers(authors)
        shown = [
            each for each in NoteField if columns or each not in (NoteField.TEXT, NoteField.HEARD)
        ]
        for field, choice in self.choices.items():
            choice.set_options([*columns, *options[field]])
            answer = getattr(pattern, _CONSTANT[field]) if field in _CONSTANT else ""
            known = sheet.columns.get(field) if columns else None
            choice.set_key(answer_key(answer) if known is None else column_key(known))
            self._fields[field].setVisible(field in shown)
        across = len(shown) // 2
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < across))
        for place, field in enumerate(shown):
            self._grid.addWidget(self._fields[field], *divmod(place, across))
        self.headed.setVisible(bool(columns))
        self.headed.setChecked(sheet.headed)
        self._grid.addWidget(self.headed, 2, 0, 1, across)

    def chosen(self, sheet: Sheet) -> Sheet:
        """Return the sheet with its columns named as the user says."""
        if sheet.is_list:
            return sheet
        columns = {
            field: int(key.removeprefix(_COLUMN))
            for field, choice in self.choices.items()
            if (key := str(choice.key())).startswith(_COLUMN)
        }
        return replace(sheet, columns=columns, headed=self.headed.isChecked())

    def complete(self, draft: Draft) -> Draft:
        """Return a note of the sheet with the answers that are for all notes."""
        answers: dict[str, Any] = {
            name: key.removeprefix(_ANSWER)
            for field, name in _CONSTANT.items()
            if (key := str(self.choices[field].key())).startswith(_ANSWER)
        }
        if "theme" in answers:
            answers["theme"] = Theme(answers["theme"])
        return replace(draft, **answers)

    def _answers(self, authors: Iterable[str]) -> dict[NoteField, list[Option]]:
        """Return the entries that are one answer for all notes."""
        names = dict.fromkeys(each.name for each in self._clusters)
        return {
            NoteField.TEXT: [],
            NoteField.THEME: [(answer_key(one), theme_name(one), theme_icon(one)) for one in Theme],
            NoteField.CLUSTER: [
                (answer_key(""), not_grouped()),
                *((answer_key(name), name) for name in names),
            ],
            NoteField.AUTHOR: [
                (answer_key(who), author_name(who)) for who in author_choices(authors)
            ],
            NoteField.LANG: [
                (answer_key(""), translate("ImportForm", "Not given")),
                *((answer_key(code), NATIVE_NAMES[code]) for code in LANGUAGES),
            ],
            NoteField.HEARD: [(answer_key(""), translate("ImportForm", "Once"))],
        }


def field_name(field: NoteField) -> str:
    """Return what a column says, in words."""
    return {
        NoteField.TEXT: translate("ImportForm", "Idea"),
        NoteField.THEME: translate("ImportForm", "Theme"),
        NoteField.AUTHOR: translate("ImportForm", "Table"),
        NoteField.LANG: translate("ImportForm", "Language"),
        NoteField.CLUSTER: translate("ImportForm", "Cluster"),
        NoteField.HEARD: translate("ImportForm", "Heard"),
    }[field]


def _columns(sheet: Sheet) -> list[Option]:
    """Return the columns as entries, each with its letter and what stands in it."""
    entries: list[Option] = []
    for column in range(sheet.width):
        words = sheet.heading(column) or next(
            (cells[column] for _, cells in sheet.rows if column < len(cells) and cells[column]), ""
        )
        words = " ".join(words.split())
        if len(words) > _SAMPLE:
            words = words[: _SAMPLE - 1] + "…"
        entries.append(
            (
                column_key(column),
                fill(translate("ImportForm", "Column %1: %2"), _letter(column), words),
            )
        )
    return entries


def _letter(column: int) -> str:
    """Return the name of a column as spreadsheets have it: from A to Z, then AA and so on."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters
