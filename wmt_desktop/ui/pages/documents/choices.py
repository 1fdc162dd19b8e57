"""The side of the preview: which parts a document has, and whether it names anybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.reporting import Person, ReportOptions
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.documents.names import parts
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.label import Label

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
        self._title = Label(theme, translate("Documents", "Contents"), 16, 600)
        self.parts = {key: self._box(theme, text, ticked=True) for key, text in parts(arena)}
        self.photos = self._box(theme, translate("Documents", "Photos of notes"))
        self.pledges = self._box(theme, translate("Documents", "Who pledged to join what"))
        self.names = Button(theme, translate("Documents", "Names from a table …"), icon="people")
        self.names.clicked.connect(self._choose_people)
        self._names_note = Label(theme, "", 12, 400, "ink2", lines=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        for widget in (
            self._title,
            *self.parts.values(),
            self.photos,
            self.pledges,
            self.names,
            self._names_note,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self._say_names()

    def show_kind(self, kind: str) -> None:
        """Offer what a document of this kind can have."""
        whole = kind == "arena"
        for widget in (*self.parts.values(), self.photos, self._title):
            widget.setVisible(whole)
        self.pledges.setVisible(kind in {"arena", "protocol"})
        named = kind in {"arena", "attendance", "badges"}
        self.names.setVisible(named)
        self._names_note.setVisible(named)

    def options(self) -> ReportOptions:
        """Return what is ticked."""
        return ReportOptions(
            people=self._people,
            names=self.pledges.isChecked(),
            without=frozenset(key for key, box in self.parts.items() if not box.isChecked()),
            photos=self.photos.isChecked(),
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
