"""What everything on the voting page that asks people and acts on the answer needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.ports import Wordings
from wmt_desktop.services.services import Services
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.toast import Toast


@dataclass(frozen=True, slots=True)
class Desk:
    """Services, and the window in which dialogs and messages appear.

    Attributes:
        wordings: Words in the languages of an arena, for the room.
        parent: What dialogs stand over.
    """

    services: Services
    theme: ThemeManager
    toast: Toast
    wordings: Wordings
    parent: QWidget

    def try_(self, act: Callable[[], object]) -> bool:
        """Act; say why where it is refused. Return whether it was done."""
        try:
            act()
        except WmtError as error:
            self.toast.show_refusal(error)
            return False
        return True

    def ask(self, question: str, consequence: str, *, keep: str, go: str) -> bool:
        """Ask before something that destroys nothing; return True for ``go``."""
        return ask(self.parent, self.theme, question, consequence, keep=keep, go=go, danger=False)
