"""Many notes at once: from a list, a table, or photos of a wall."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from wmt_desktop.domain.board import Board
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.imports import ImportService
from wmt_desktop.ui.board.paste_dialog import PasteDialog, is_many
from wmt_desktop.ui.board.wall_dialog import Wall, WallDialog
from wmt_desktop.ui.theme import ThemeManager


class ManyNotes:
    """Opens the dialogs in which many notes are made in one step of undo."""

    def __init__(
        self,
        theme: ThemeManager,
        imports: ImportService,
        pattern: Callable[[], Draft],
        board: Callable[[], Board],
        write: Callable[[list[Draft]], bool],
        page: QWidget,
    ) -> None:
        """Create the opener.

        Args:
            pattern: Returns theme, table and language of the next idea.
            board: Returns the board that the notes go to.
            write: Stores notes and returns whether they are on disk.
            page: The dialogs stand over its window.
        """
        self._theme = theme
        self._imports = imports
        self._pattern = pattern
        self._board = board
        self._write = write
        self._page = page

    def paste(self) -> None:
        """Ask for a list; one on the clipboard is there already."""
        clip = QGuiApplication.clipboard().text()
        self._run(self._paste_dialog(clip if is_many(self._imports.pasted(clip)) else ""))

    def open_file(self, path: Path) -> None:
        """Show what a list or table would become."""
        dialog = self._paste_dialog("")
        dialog.open_file(path)
        self._run(dialog)

    def cut(self, walls: list[Wall]) -> None:
        """Cut photos into notes."""
        board = self._board()
        dialog = WallDialog(
            self._theme,
            walls,
            self._pattern(),
            board.clusters,
            board.authors,
            self._write,
            self._page.window(),
        )
        self._run(dialog)

    def _paste_dialog(self, text: str) -> PasteDialog:
        board = self._board()
        return PasteDialog(
            self._theme,
            self._imports,
            self._pattern(),
            board.clusters,
            board.authors,
            self._write,
            text,
            self._page.window(),
        )

    @staticmethod
    def _run(dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
