"""The side of the preview: which parts a document has, and whether it names anybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.reporting import Person, ReportOptions
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.documents.names import parts
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Segmented
from wmt_desktop.ui.widgets.label import Label

_CUT = frozenset({"badges", "notes", "attendance"})
"""Documents that are cut or written on: nobody hangs them up."""
ReadPeople = Callable[[Path], tuple[Person, ...]]


class Choices(QWidget):
    """Tick boxes for parts, photos and names.

    Signals:
        changed: The document has to be made anew.
        refused: A file of names cannot be read. Argument: the error.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        theme: ThemeManager,
        arena: Arena,
        read_people: ReadPeople,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_people = read_people
        self._people: tuple[Person, ...] = ()
        self._hung_up = True
        self._title = Label(theme, translate("Documents", "Contents"), 16, 600)
        self.parts = {key: self._box(theme, text, ticked=True) for key, text in parts(arena)}
        self.photos = self._box(theme, translate("Documents", "Photos of notes"))
        self.count = Label(theme, "", 12, 400, "ink2")
        self.pages = {
            key: Label(theme, "", 12, 400, "ink2", tabular=True) for key in (*self.parts, "photos")
        }
        self.pledges = self._box(theme, translate("Documents", "Who pledged to join what"))
        self.names = Button(theme, translate("Documents", "Names from a table …"), icon="people")
        self.names.clicked.connect(self._choose_people)
        self._names_note = Label(theme, "", 12, 400, "ink2", lines=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        column.addLayout(_beside(self._title, self.count))
        for box, pages in zip(
            (*self.parts.values(), self.photos), self.pages.values(), strict=True
        ):
            column.addLayout(_beside(box, pages))
        for widget in (self.pledges, self.names, self._names_note):
            column.addWidget(widget)
        column.addStretch(1)
        self._paper_title = Label(theme, translate("Documents", "Paper"), 12, 600, "ink2")
        papers = (("A4", "A4"), ("A3", translate("Documents", "A3 poster")))
        self.paper = Segmented(theme, papers)
        self.paper.setAccessibleName(translate("Documents", "Paper"))
        self.paper.set_key("A4")
        self.paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.paper.chosen.connect(lambda _: self.changed.emit())
        column.addWidget(self._paper_title)
        column.addWidget(self.paper)
        self._say_names()

    def show_kind(self, kind: str) -> None:
        """Offer what a document of this kind can have."""
        whole = kind == "arena"
        for widget in (
            self._title,
            self.count,
            *self.parts.values(),
            self.photos,
            *self.pages.values(),
        ):
            widget.setVisible(whole)
        self._hung_up = kind not in _CUT
        self._paper_title.setVisible(self._hung_up)
        self.paper.setVisible(self._hung_up)
        self.pledges.setVisible(kind in {"arena", "protocol"})
        named = kind in {"arena", "attendance", "badges"}
        self.names.setVisible(named)
        self._names_note.setVisible(named)

    def show_pages(self, count: int, parts: Mapping[str, tuple[int, int]]) -> None:
        """Say how many pages there are, and beside each part on which of them it stands."""
        self.count.setText(translate("Documents", "%n pages", None, count) if count else "")
        for box, (key, label) in zip(
            (*self.parts.values(), self.photos), self.pages.items(), strict=True
        ):
            first, last = parts.get(key, (0, 0))
            span = f"{first}–{last}" if last > first else str(first or "")
            label.setText(span)
            box.setAccessibleDescription(
                fill(translate("Documents", "Page %1 of %2"), span, count) if span else ""
            )

    def options(self) -> ReportOptions:
        """Return what is ticked."""
        return ReportOptions(
            people=self._people,
            names=self.pledges.isChecked(),
            without=frozenset(key for key, box in self.parts.items() if not box.isChecked()),
            photos=self.photos.isChecked(),
            poster=self.paper.key() == "A3" and self._hung_up,
        )

    def _box(self, theme: ThemeManager, text: str, *, ticked: bool = False) -> QCheckBox:
        box = roomy(QCheckBox(text), theme)
        box.setChecked(ticked)
        box.toggled.connect(lambda _: self.changed.emit())
        return box

    def _choose_people(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = translate("Documents", "Choose a table with names")
        name, _ = QFileDialog.getOpenFileName(self, title, folder, "*.csv *.xlsx")
        if not name:
            return
        try:
            self._people = self._read_people(Path(name))
        # Whatever is wrong with the file is said where the preview says everything.
        except Exception as error:
            self.refused.emit(error)
            return
        self._say_names()
        self.changed.emit()

    def _say_names(self) -> None:
        self._names_note.setText(
            translate("Documents", "%n names, in this document only.", None, len(self._people))
            if self._people
            else translate(
                "Documents",
                "Left out by default. Names are stored nowhere, and votes never carry them.",
            )
        )


def _beside(words: QWidget, figure: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    row.addWidget(figure)
    return row
