"""What is written on a board: one idea, many at once, or one that was heard again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.board import Board
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.imports import ImportService
from wmt_desktop.ui.board.canvas import BoardCanvas
from wmt_desktop.ui.board.capture import CaptureBar
from wmt_desktop.ui.board.commands import BoardCommands, shortened
from wmt_desktop.ui.board.many import ManyNotes
from wmt_desktop.ui.board.wall_dialog import Wall
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager


class Writing(QObject):
    """Stores what is typed, pasted or cut from photos, shows it, and says that it is saved.

    Attributes:
        bar: Where one idea is typed.
    """

    def __init__(
        self,
        theme: ThemeManager,
        settings: SettingsFile,
        imports: ImportService,
        commands: BoardCommands,
        canvas: BoardCanvas,
        board: Callable[[], Board],
        page: QWidget,
    ) -> None:
        """Create the bar.

        Args:
            board: Returns the board that the notes go to.
            page: What speaks to screen readers; dialogs stand over its window.
        """
        super().__init__(page)
        self._commands = commands
        self._canvas = canvas
        self._board = board
        self._page = page
        self.bar = CaptureBar(theme, settings, self._write, board)
        self._many = ManyNotes(
            theme, imports, lambda: self.bar.draft(""), board, self._write_all, page
        )
        self.bar.heard_again.connect(self._on_heard_again)

    def paste(self) -> None:
        """Ask for a list of ideas; one on the clipboard is there already."""
        self._many.paste()
        self.bar.field.setFocus()

    def open_file(self, path: Path) -> None:
        """Show what a list or table would become."""
        self._many.open_file(path)

    def cut(self, walls: list[Wall]) -> None:
        """Cut photos into notes."""
        self._many.cut(walls)

    def _write(self, draft: Draft) -> bool:
        return self._write_all([draft])

    def _write_all(self, drafts: list[Draft]) -> bool:
        written = self._commands.add(drafts)
        if not written:
            return False
        self._canvas.reveal(written[-1].id)
        said = (
            fill(translate("BoardPage", "Saved: %1"), written[0].text)
            if len(written) == 1
            else translate("BoardPage", "%n notes saved", None, len(written))
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, said))
        return True

    def _on_heard_again(self, note: str) -> None:
        counted = self._commands.hear_again([note])
        if counted:
            self._canvas.reveal(note)
            heard = self._board().heard(counted[0])
            words = translate("BoardPage", "“%1” was heard %n times", None, heard)
            self._commands.offer_undo(fill(words, shortened(counted[0].text)), "people")
