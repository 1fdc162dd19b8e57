"""Paste many: a list, cells of a spreadsheet or a file become notes, in one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.board import Cluster
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.imports import ImportService
from wmt_desktop.services.note_sheets import NoteRows, Sheet
from wmt_desktop.ui.board.import_form import ImportForm
from wmt_desktop.ui.board.import_preview import ImportPreview
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

TABLES = (".csv", ".xlsx", ".txt")
_NOTHING = NoteRows((), ())


class PasteDialog(Dialog):
    """Asks for a list or a file and shows what will come of it.

    Attributes:
        text: Where a list is typed or pasted.
        form: What the columns mean.
        preview: What would be written.
        skip: Leave the rows out that cannot be taken.
        go: Writes the notes.
    """

    def __init__(
        self,
        theme: ThemeManager,
        imports: ImportService,
        pattern: Draft,
        clusters: Sequence[Cluster],
        authors: Iterable[str],
        write: Callable[[list[Draft]], bool],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog.

        Args:
            pattern: Table, language and theme that typed notes get unless chosen otherwise.
            clusters: Those that notes can go to.
            authors: Those on the board.
            write: Stores the notes and returns whether they are on disk; if not, the dialog stays.
            text: A list that is there already.
        """
        super().__init__(
            theme,
            translate("PasteDialog", "Paste many"),
            translate(
                "PasteDialog",
                "One idea per line, or rows of a spreadsheet. Bullets and numbers in front are "
                "left out.",
            ),
            width=760,
            parent=parent,
        )
        self._imports = imports
        self._pattern = pattern
        self._authors = tuple(authors)
        self._write = write
        self._file: Path | None = None
        self._sheet: Sheet = imports.pasted("")
        self._rows = _NOTHING
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.form = ImportForm(theme, clusters)
        self.preview = ImportPreview(theme)
        self.skip = QCheckBox()
        self._problem = Label(theme, "", 12, 500, "danger", lines=0)
        self.open_button = Button(theme, translate("PasteDialog", "Open a file…"), icon="import")
        self.back = Button(theme, translate("PasteDialog", "Type a list instead"), icon="edit")
        self._lay_out()
        self.add_button(translate("PasteDialog", "Cancel"))
        self.go = self.add_button("", "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.open_button.clicked.connect(self._ask_for_file)
        self.back.clicked.connect(self._on_back)
        self.text.textChanged.connect(self._read_text)
        self.form.changed.connect(self._show_rows)
        self.skip.clicked.connect(self._show_rows)
        self.setAcceptDrops(True)
        self.focus_first(self.text)
        self.text.setPlainText(text)
        self._read_text()

    @property
    def drafts(self) -> list[Draft]:
        """The notes that will be written."""
        return [self.form.complete(draft) for draft in self._rows.drafts]

    def open_file(self, path: Path) -> None:
        """Read a .csv, .xlsx or .txt; if it cannot be read, a sentence says why."""
        try:
            sheet = self._imports.sheet(path)
        except WmtError as error:
            self._say(say(error))
            return
        self._file = path
        self._name.setText(path.name)
        self._count.setText(translate("PasteDialog", "%n rows", None, len(sheet.rows)))
        self._sources.setCurrentIndex(1)
        self._fit_source()
        self._take(sheet, Draft(""))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if table_of(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = table_of(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _lay_out(self) -> None:
        self.preview.setFixedHeight(self.theme.px(200))
        typed = QWidget()
        column = QVBoxLayout(typed)
        column.setContentsMargins(0, 0, 0, 0)
        self.text.setFixedHeight(self.theme.px(132))
        column.addWidget(Field(self.theme, self.text, translate("PasteDialog", "Your list")))
        self._sources = QStackedWidget()
        self._sources.addWidget(typed)
        self._sources.addWidget(self._file_page())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.open_button)
        row.addWidget(self.back)
        row.addStretch(1)
        self._preview_field = Field(self.theme, self.preview, "")
        self.body.addWidget(self._sources)
        self.body.addLayout(row)
        self.body.addWidget(self.form)
        self.body.addWidget(self._preview_field)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.skip)
        self._fit_source()

    def _file_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._name = Label(self.theme, "", 16, 600, lines=2)
        self._count = Label(self.theme, "", 12, 400, "ink2")
        column.addWidget(self._name)
        column.addWidget(self._count)
        return page

    def _fit_source(self) -> None:
        """Be as high as the list or the name of the file."""
        page = self._sources.widget(self._sources.currentIndex())
        self._sources.setFixedHeight(page.sizeHint().height() if page else 0)
        self.back.setVisible(self._file is not None)

    def _ask_for_file(self) -> None:
        pattern = " ".join(f"*{each}" for each in TABLES)
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("PasteDialog", "Open a list or table of ideas"),
            filter=f"{translate('PasteDialog', 'Lists and tables')} ({pattern})",
        )
        if name:
            self.open_file(Path(name))

    def _on_back(self) -> None:
        self._file = None
        self._sources.setCurrentIndex(0)
        self._fit_source()
        self._read_text()
        self.text.setFocus()

    def _read_text(self) -> None:
        self._take(self._imports.pasted(self.text.toPlainText()), self._pattern)

    def _take(self, sheet: Sheet, pattern: Draft) -> None:
        """Go on with another sheet; what was chosen for one with the same columns stays."""
        same = (sheet.width, sheet.headed) == (self._sheet.width, self._sheet.headed)
        kept = self._sheet.rows and same and self._file is None
        self._sheet = sheet
        if not kept:
            self.form.show_sheet(sheet, pattern, self._authors)
            self.skip.setChecked(False)
        self._show_rows()

    def _show_rows(self) -> None:
        self._rows = self._imports.preview(self.form.chosen(self._sheet))
        drafts, problems = self.drafts, self._rows.problems
        self.preview.show_rows(drafts, self._rows.numbers, problems, alone=self._sheet.is_list)
        self._preview_field.set_label(
            translate("PasteDialog", "%n notes will be added", None, len(drafts))
        )
        self.skip.setVisible(bool(problems) and bool(drafts))
        self.skip.setText(translate("PasteDialog", "Leave %n rows out", None, len(problems)))
        self._say(
            translate(
                "PasteDialog",
                "%n rows cannot be taken. They stand first, with the reason.",
                None,
                len(problems),
            )
            if problems
            else ""
        )
        self.go.setText(translate("PasteDialog", "Add %n notes", None, len(drafts)))
        reason = ""
        if not drafts:
            reason = translate("PasteDialog", "There is nothing to add yet.")
        elif problems and not self.skip.isChecked():
            reason = translate("PasteDialog", "Mend the rows, or leave them out.")
        self.go.refuse(reason)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _on_go(self) -> None:
        if self._write(self.drafts):
            self.accept()


def table_of(urls: Iterable[QUrl]) -> Path | None:
    """Return the first file among ``urls`` that can hold a table of notes."""
    paths = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in TABLES), None)


def is_many(sheet: Sheet) -> bool:
    """Tell whether something pasted is more than one idea."""
    return len(sheet.rows) > 1
