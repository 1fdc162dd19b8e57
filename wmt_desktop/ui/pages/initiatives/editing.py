"""Adding, editing, deleting and importing initiatives."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.services.imports import ImportedInitiatives
from wmt_desktop.services.initiatives import (
    AddInitiatives,
    DeleteInitiative,
    EditInitiative,
    InitiativeDraft,
    MoveInitiative,
)
from wmt_desktop.services.provenance import Origin
from wmt_desktop.services.sentences import row_list
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.initiatives.edit_dialog import InitiativeDialog
from wmt_desktop.ui.pages.initiatives.follow_up_dialog import FollowUpDialog
from wmt_desktop.ui.pages.initiatives.origin_dialog import OriginDialog
from wmt_desktop.ui.pages.parts import undo_of
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast


class Editing(QObject):
    """Runs the dialogs of one page and tells the outcome in a toast.

    Signals:
        busy: A file is being read. Argument: a sentence that says so, empty when done.
        note_requested: Show a note on its board. Argument: a ``Note``.
        stage_requested: Go to another stage. Argument: a ``Stage``.
    """

    busy = Signal(str)
    note_requested = Signal(object)
    stage_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        toast: Toast,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._toast = toast
        self._tasks = tasks
        self._window = window

    def add(self, arena: Arena) -> None:
        """Ask for a new initiative and write it."""
        dialog = InitiativeDialog(
            self._theme,
            Initiative("", arena.id, ""),
            arena.currency,
            self._services.provenance.statements(arena.id),
            self._add,
            parent=self._window,
        )
        dialog.exec()
        dialog.deleteLater()

    def edit(self, initiative: Initiative, arena: Arena, field: str) -> None:
        """Let an initiative be edited, beginning with a field."""
        dialog = InitiativeDialog(
            self._theme,
            initiative,
            arena.currency,
            self._services.provenance.statements(arena.id),
            lambda after: self._services.initiatives.edit(EditInitiative(initiative, after)),
            field,
            self._window,
        )
        dialog.exec()
        dialog.deleteLater()

    def delete(self, initiative: Initiative) -> None:
        """Delete an initiative at once; the toast offers to undo it."""
        try:
            self._services.initiatives.delete(DeleteInitiative(initiative.id))
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        self._toast.show_text(
            fill(translate("Initiatives", "“%1” deleted"), initiative.title),
            icon="trash",
            undo=undo_of(self._services.history, initiative.arena, self._toast),
        )

    def move(self, initiative: str, by: int) -> None:
        """Move an initiative among the others."""
        try:
            self._services.initiatives.move(MoveInitiative(initiative, by))
        except WmtError as error:
            self._toast.show_refusal(error)

    def follow_up(self, initiative: Initiative) -> None:
        """Show what was heard of an initiative, and let more be written."""
        notes = self._services.follow_ups.of(initiative.arena).get(initiative.id, ())
        dialog = FollowUpDialog(
            self._theme, initiative, notes, self._services.follow_ups.add, self._window
        )
        dialog.exec()
        dialog.deleteLater()

    def show_origin(self, initiative: Initiative, origin: Origin) -> None:
        """Show where an initiative comes from; a note of it can be looked up on its board."""
        dialog = OriginDialog(self._theme, initiative, origin, self._window)
        dialog.exec()
        note, vote = dialog.wanted, dialog.vote_wanted
        dialog.deleteLater()
        if vote:
            self.stage_requested.emit(Stage.VOTING)
        elif note is not None:
            self.note_requested.emit(note)

    def choose_file(self, arena: Arena) -> None:
        """Ask for a file and import it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("Initiatives", "Import initiatives"),
            "",
            translate("Initiatives", "Tables and Pabulib files (*.csv *.xlsx *.json *.pb)"),
        )
        if name:
            self.import_file(arena, Path(name))

    def import_file(self, arena: Arena, path: Path) -> None:
        """Import initiatives from a file, away from the windows."""
        self.busy.emit(translate("Initiatives", "A file is being read."))
        self._tasks.run(
            lambda _: self._services.imports.initiatives(arena.id, path),
            lambda done: self._on_imported(arena, path, done),
            self._on_failed,
        )

    def _add(self, initiative: Initiative) -> None:
        draft = InitiativeDraft(
            title=initiative.title,
            change=initiative.change,
            lead=initiative.lead,
            partners=initiative.partners,
            steps=initiative.steps,
            cost=initiative.cost,
            theme=initiative.theme,
            status=initiative.status,
            lines=initiative.lines,
            funding=initiative.funding,
            aid=initiative.aid,
            links=initiative.links,
        )
        self._services.initiatives.add(AddInitiatives(initiative.arena, (draft,)))

    def _on_imported(self, arena: Arena, path: Path, done: ImportedInitiatives) -> None:
        self.busy.emit("")
        if done.rejected:
            self._toast.show_error(
                fill(
                    translate("Initiatives", "Nothing was added from “%1”: %2"),
                    path.name,
                    row_list(done.rejected, translate),
                )
            )
            return
        text = translate("Initiatives", "%n initiatives added", None, len(done.initiatives))
        if done.result is not None:
            ballots = translate("Initiatives", "%n ballots", None, done.result.cast)
            text = fill(translate("Initiatives", "%1, with a closed vote of %2"), text, ballots)
        self._toast.show_text(text, icon="import")

    def _on_failed(self, error: Exception) -> None:
        self.busy.emit("")
        self._toast.show_refusal(error)
