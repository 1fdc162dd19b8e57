"""The ways to weigh initiatives, and the dialogs that do it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.initiatives.consent_dialog import ConsentDialog
from wmt_desktop.ui.pages.initiatives.criteria_dialog import CriteriaDialog
from wmt_desktop.ui.pages.initiatives.matrix_dialog import MatrixDialog
from wmt_desktop.ui.pages.initiatives.score_grid import ScoreGridDialog
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.toast import Toast


class WeighMenu(QObject):
    """Score one by one, from paper, on the matrix, or by consent.

    Signals:
        scoring_requested: Open the full-screen page. Argument: arena id.
        criteria_requested: The criteria are to be agreed first.
    """

    scoring_requested = Signal(str)
    criteria_requested = Signal()

    def __init__(
        self, services: Services, theme: ThemeManager, toast: Toast, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._toast = toast
        self._window = window
        self._arena: Arena | None = None
        self.menu = QMenu(window)
        self.actions = {
            name: QAction(self.menu) for name in ("screen", "paper", "matrix", "consent")
        }
        self.menu.addActions(list(self.actions.values()))
        self.actions["screen"].triggered.connect(self._on_screen)
        self.actions["paper"].triggered.connect(self._on_paper)
        self.actions["matrix"].triggered.connect(self._on_matrix)
        self.actions["consent"].triggered.connect(self._on_consent)

    def retranslate(self) -> None:
        """Set the texts anew."""
        for name, text in {
            "screen": translate("Weigh", "Score on this screen, one by one"),
            "paper": translate("Weigh", "Enter scores from paper or tables"),
            "matrix": translate("Weigh", "Impact and effort"),
            "consent": translate("Weigh", "Consent round"),
        }.items():
            self.actions[name].setText(text)
        for name, icon in {
            "screen": "screen",
            "paper": "table",
            "matrix": "target",
            "consent": "hands",
        }.items():
            self.actions[name].setIcon(self._theme.icon(icon))

    def offer(self, arena: Arena) -> None:
        """Offer what can be done in an arena now."""
        self._arena = arena

    def show_criteria(self, arena: Arena) -> None:
        """Let the group agree on criteria, or show what the scores say."""
        self._arena = arena
        dialog = CriteriaDialog(self._services, self._theme, arena, self._window)
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if wanted == "screen":
            self._on_screen()
        elif wanted == "paper":
            self._on_paper()
        elif wanted == "change":
            self.criteria_requested.emit()

    def _on_screen(self) -> None:
        if self._is_locked():
            self.scoring_requested.emit(self._arena.id if self._arena else "")

    def _on_paper(self) -> None:
        if self._is_locked() and self._arena is not None:
            self._open(ScoreGridDialog(self._services, self._theme, self._arena, self._window))

    def _on_matrix(self) -> None:
        if self._arena is not None:
            self._open(MatrixDialog(self._services, self._theme, self._arena, self._window))

    def _on_consent(self) -> None:
        if self._arena is not None:
            self._open(ConsentDialog(self._services, self._theme, self._arena, self._window))

    def _is_locked(self) -> bool:
        """Tell whether scoring may begin; else the criteria are shown, to be agreed."""
        if self._arena is None:
            return False
        if self._services.arenas.get(self._arena.id).criteria_locked:
            return True
        self._toast.show_text(
            translate("Weigh", "Agree on the criteria and lock them, then score."), icon="lock"
        )
        self.criteria_requested.emit()
        return False

    @staticmethod
    def _open(dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()
