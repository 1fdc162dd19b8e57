"""The history of an arena: who did what and when, on every laptop, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.services.history import things_named
from wmt_desktop.services.names import action_name
from wmt_desktop.services.records import Activity
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.record_row import RecordRow, quoted, who_and_when
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog

_WIDTH = 640
_PAGE = 50
_FEW = 4
_DELETING = {"note.delete", "cluster.ungroup"}

_SIGNS = {
    "note.add": "plus",
    "note.merge": "merge",
    "note.delete": "trash",
    "note.edit": "edit",
    "note.move": "move",
    "cluster.new": "group",
    "cluster.ungroup": "x",
    "cluster.sort": "sort",
    "board.restore": "refresh",
    "board.version": "refresh",
}


class HistoryDialog(Dialog):
    """Lists the steps, the newest first, a page at a time.

    Attributes:
        rows: One for each step shown.
        more: Shows older steps.
    """

    def __init__(
        self, theme: ThemeManager, commands: BoardCommands, parent: QWidget, at_once: int = _PAGE
    ) -> None:
        """Create the dialog.

        Args:
            at_once: Steps on a page.
        """
        super().__init__(
            theme,
            translate("HistoryDialog", "History of the arena"),
            translate(
                "HistoryDialog",
                "Restoring a version is a new step: it can be undone, and nothing is lost.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._commands = commands
        self._at_once = at_once
        self.rows: list[RecordRow] = []
        self.body.setSpacing(0)
        self.more = Button(theme, translate("HistoryDialog", "Show older steps"), kind="quiet")
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more)
        self.add_button(translate("HistoryDialog", "Close"), "primary", first=True)
        self._show_more()

    def _show_more(self) -> None:
        found = self._commands.activity(self._at_once + 1, len(self.rows))
        steps = found[: self._at_once]
        things = self._commands.things([each for step in steps for each in _told(step)])
        restorable = self._commands.restorable(steps)
        for step in steps:
            about = [things[each] for each in _told(step) if each in things]
            row = self._row(step, about, bool(restorable.get((step.stream, step.number))))
            self.rows.append(row)
            self.body.insertWidget(self.body.count() - 1, row)
        self.more.setVisible(len(found) > self._at_once)

    def _row(
        self, step: Activity, things: Sequence[Note | Cluster], restorable: object
    ) -> RecordRow:
        gone = _gone(step, things)
        row = RecordRow(
            self.theme,
            _SIGNS.get(step.action, "history"),
            step_sentence(step),
            _about(step, things),
            who_and_when(step.minute, step.device, own=step.own),
            translate("HistoryDialog", "Bring back")
            if gone
            else translate("HistoryDialog", "Restore this version"),
        )
        if gone:
            row.back.clicked.connect(partial(self._bring_back, gone))
        else:
            row.back.clicked.connect(partial(self._restore, step))
        row.back.setVisible(bool(gone or restorable))
        return row

    def _bring_back(self, things: tuple[str, ...]) -> None:
        if self._commands.restore(things):
            self._reload()

    def _restore(self, activity: Activity) -> None:
        written = self._commands.restore_version(
            activity.entities, activity.stream, activity.number
        )
        if written is not None:
            self._reload()

    def _reload(self) -> None:
        for row in self.rows:
            row.hide()
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = []
        self._show_more()


def _gone(activity: Activity, things: Sequence[Note | Cluster]) -> tuple[str, ...]:
    """Return what a step deleted and is deleted still."""
    deleting = activity.action in _DELETING and not activity.undone
    return tuple(each.id for each in things if each.deleted) if deleting else ()


def _told(activity: Activity) -> tuple[str, ...]:
    """Return the things of a step that its line needs to know: of many only the first."""
    return activity.entities if activity.action in _DELETING else activity.entities[:_FEW]


def _about(activity: Activity, things: Sequence[Note | Cluster]) -> str:
    """Return what a step was about: the first thing that names it, and how many others."""
    of_notes = activity.action.startswith("note.")
    named = sorted(things, key=lambda each: isinstance(each, Note) != of_notes)
    if not named:
        return ""
    text = named[0].text if isinstance(named[0], Note) else named[0].name
    count = things_named(activity.action, activity.entities)
    return quoted(text, count - 1 if of_notes else 0)


def step_sentence(activity: Activity) -> str:
    """Return what a step was, as a sentence begins."""
    if activity.newer or not activity.action:
        return translate("HistoryDialog", "A step of a newer version of the program")
    count = things_named(activity.action, activity.entities)
    name = action_name(activity.action, count, translate)
    if activity.undone:
        return fill(translate("HistoryDialog", "Undone or redone: %1"), name)
    return name[:1].upper() + name[1:]
