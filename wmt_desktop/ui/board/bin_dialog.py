"""The recycle bin: what was deleted from the boards of an arena, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.services.activity import Binned
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.record_row import RecordRow, quoted, who_and_when
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.empty import EmptyState

_WIDTH = 560


class BinDialog(Dialog):
    """Lists deleted notes and clusters, the last deleted first.

    Attributes:
        rows: One for each, in order.
        all: Brings everything back.
    """

    def __init__(self, theme: ThemeManager, commands: BoardCommands, parent: QWidget) -> None:
        super().__init__(
            theme,
            translate("BinDialog", "Recycle bin"),
            translate(
                "BinDialog", "Deleted notes and clusters. What you restore returns to its board."
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._commands = commands
        self.rows: list[RecordRow] = []
        self.body.setSpacing(0)
        self.all = self.add_button(translate("BinDialog", "Restore all"))
        self.all.clicked.disconnect()
        self.all.clicked.connect(self._restore_all)
        self.add_button(translate("BinDialog", "Close"), "primary", first=True)
        self._found: tuple[Binned, ...] = ()
        self._refresh()

    def _refresh(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._found = self._commands.bin()
        self.rows = [self._row(each) for each in self._found]
        for row in self.rows:
            self.body.addWidget(row)
        if not self.rows:
            empty = EmptyState(self.theme, "trash")
            empty.title.setText(translate("BinDialog", "The recycle bin is empty"))
            empty.sentence.setText(
                translate("BinDialog", "Notes and clusters that you delete wait here.")
            )
            self.body.addWidget(empty)
        self.all.setEnabled(bool(self.rows))
        if self.isVisible():
            self._fit()

    def _row(self, each: Binned) -> RecordRow:
        thing = each.thing
        if isinstance(thing, Note):
            sign = theme_icon(thing.theme)
            title = " ".join(thing.text.split())
            detail = "" if thing.theme is Theme.NONE else theme_name(thing.theme)
            if each.parts:
                detail = translate("BinDialog", "with %n merged notes", None, len(each.parts))
        else:
            sign = "group"
            title, detail = quoted(thing.name), translate("BinDialog", "Cluster")
        when = who_and_when(each.minute, each.device, own=each.own)
        row = RecordRow(self.theme, sign, title, detail, when, translate("BinDialog", "Restore"))
        row.back.clicked.connect(partial(self._restore, thing.id))
        return row

    def _restore(self, thing: str) -> None:
        if self._commands.restore([thing]):
            self._refresh()

    def _restore_all(self) -> None:
        if self._commands.restore([each.thing.id for each in self._found]):
            self._refresh()
