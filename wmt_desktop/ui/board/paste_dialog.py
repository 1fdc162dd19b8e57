"""Paste many: a list becomes notes, one per line, in one step of undo."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wmt_desktop.domain.arena import TEXT_LIMIT, Theme
from wmt_desktop.domain.board import Cluster
from wmt_desktop.services.boards import Draft
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

# Bullets and numbers that lists carry when they come from a mail or a document.
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦‣]|\(?\d{1,3}[.)])\s+")
_SHOWN = 500


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line of the list.

    Attributes:
        number: Line number as the person sees it, from 1.
    """

    number: int
    text: str

    @property
    def too_long(self) -> bool:
        """It is longer than a note may be."""
        return len(self.text) > TEXT_LIMIT


def lines_of(text: str) -> list[PastedLine]:
    """Return the lines that become notes: no empty ones, no bullets in front."""
    lines = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = " ".join(_BULLET.sub("", line).split())
        if words:
            lines.append(PastedLine(number, words))
    return lines


class PasteDialog(Dialog):
    """Asks for the list and shows what will come of it.

    Args of the constructor:
        pattern: Table, language and theme that the notes get unless chosen otherwise.
        write: Stores the notes and returns whether they are on disk; if not, the dialog stays.
    """

    def __init__(
        self,
        theme: ThemeManager,
        pattern: Draft,
        clusters: Sequence[Cluster],
        write: Callable[[list[Draft]], bool],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("PasteDialog", "Paste many"),
            translate(
                "PasteDialog", "One idea per line. Bullets and numbers in front are left out."
            ),
            width=760,
            parent=parent,
        )
        self._pattern = pattern
        self._write = write
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.preview = QListWidget()
        self.preview.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.preview.setWordWrap(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setStyleSheet(
            f"QListWidget {{ border: 1px solid {theme.tokens.line2}; border-radius: 8px; padding: 4px; }}"
            "QListWidget::item { padding: 4px 6px; }"
        )
        self.themes = Dropdown(theme)
        self.themes.set_options([(one, theme_name(one), theme_icon(one)) for one in Theme])
        self.themes.set_key(pattern.theme)
        self.cluster = Dropdown(theme)
        self.cluster.set_options(
            [("", not_grouped()), *dict.fromkeys((each.name, each.name) for each in clusters)]
        )
        self._problem = Label(theme, "", 12, 500, "danger", lines=0)
        self._lay_out()
        self.add_button(translate("PasteDialog", "Cancel"))
        self.go = self.add_button("", "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.text.textChanged.connect(self._show_preview)
        self.focus_first(self.text)
        self.text.setPlainText(text)
        self._show_preview()

    @property
    def drafts(self) -> list[Draft]:
        """The notes that will be written."""
        pattern = replace(
            self._pattern,
            theme=Theme(str(self.themes.key())),
            cluster=str(self.cluster.key() or ""),
        )
        return [replace(pattern, text=line.text) for line in lines_of(self.text.toPlainText())]

    def _lay_out(self) -> None:
        height = self.theme.px(240)
        self.text.setFixedHeight(height)
        self.preview.setFixedHeight(height)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(Field(self.theme, self.text, translate("PasteDialog", "Your list")), 1)
        self._preview_field = Field(self.theme, self.preview, "")
        columns.addWidget(self._preview_field, 1)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(Field(self.theme, self.themes, translate("PasteDialog", "Theme")), 1)
        choices.addWidget(Field(self.theme, self.cluster, translate("PasteDialog", "Cluster")), 1)
        choices.addWidget(self._from(), 1)
        self.body.addLayout(columns)
        self.body.addLayout(choices)
        self.body.addWidget(self._problem)

    def _from(self) -> QWidget:
        """Return who the ideas are from: chosen in the capture bar, shown here."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.theme, translate("PasteDialog", "Author"), 12, 600, "ink2"))
        name = Label(self.theme, author_name(self._pattern.author), 14, 600)
        name.setFixedHeight(self.theme.px(40))
        column.addWidget(name)
        return holder

    def _show_preview(self) -> None:
        lines = lines_of(self.text.toPlainText())
        self.preview.clear()
        for line in lines[:_SHOWN]:
            self.preview.addItem(QListWidgetItem(line.text))
        if len(lines) > _SHOWN:
            rest = translate("PasteDialog", "and %n more", None, len(lines) - _SHOWN)
            self.preview.addItem(QListWidgetItem(rest))
        self._preview_field.set_label(
            translate("PasteDialog", "%n notes will be added", None, len(lines))
        )
        self.go.setText(translate("PasteDialog", "Add %n notes", None, len(lines)))
        long = next((line for line in lines if line.too_long), None)
        self._problem.setVisible(long is not None)
        if long is not None:
            self._problem.setText(
                fill(
                    translate(
                        "PasteDialog",
                        "Line %1 has %2 characters; a note can have %3. Split it into several lines.",
                    ),
                    long.number,
                    len(long.text),
                    TEXT_LIMIT,
                )
            )
        self.go.setEnabled(bool(lines) and long is None)

    def _on_go(self) -> None:
        if self._write(self.drafts):
            self.accept()
