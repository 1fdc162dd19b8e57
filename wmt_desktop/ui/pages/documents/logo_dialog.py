"""Asks for the official logo before a document without it leaves the laptop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.document_settings import GoWithoutLogo, SetLogo
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label


class LogoDialog(Dialog):
    """Choose the picture, go without it knowingly, or leave everything as it is."""

    def __init__(
        self,
        theme: ThemeManager,
        services: Services,
        arena: str,
        then: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """Create the dialog.

        Args:
            then: What to do once there is a logo, or somebody went without it.
        """
        super().__init__(
            theme,
            translate("Documents", "The funder asks for the official logo"),
            translate(
                "Documents",
                "Take the picture that the programme hands out. It is printed unaltered, with the "
                "statement of the European Union beside it and no larger logo near it.",
            ),
            width=520,
            parent=parent,
        )
        self._services = services
        self._arena = arena
        self._then = then
        self.error = Label(theme, "", 14, 400, "danger", lines=0)
        self.error.hide()
        self.body.addWidget(self.error)
        self.cancel = self.add_button(translate("Documents", "Cancel"), first=True)
        self.without = self.add_button(translate("Documents", "Print without it"))
        self.choose = self.add_button(translate("Documents", "Choose the picture …"), "primary")
        for button, work in ((self.without, self._go_without), (self.choose, self._choose)):
            button.clicked.disconnect()
            button.clicked.connect(work)
        self.finished.connect(self.deleteLater)

    def _go_without(self) -> None:
        self._services.documents.go_without_logo(GoWithoutLogo(self._arena))
        self._close_with_logo_settled()

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        title = translate("Documents", "Choose the official logo")
        pictures = translate("Documents", "Pictures")
        name, _ = QFileDialog.getOpenFileName(
            self, title, folder, f"{pictures} (*.png *.jpg *.jpeg)"
        )
        if not name:
            return
        try:
            self._services.documents.set_logo(SetLogo(self._arena, Path(name)))
        except WmtError as error:
            self._say(error)
        else:
            self._close_with_logo_settled()

    def _say(self, error: WmtError) -> None:
        self.error.setText(say(error))
        self.error.show()

    def _close_with_logo_settled(self) -> None:
        self.accept()
        self._then()


def with_logo(
    theme: ThemeManager,
    services: Services,
    arena: str,
    kind: str,
    then: Callable[[], None],
    parent: QWidget,
) -> LogoDialog | None:
    """Do something with a document once it is settled whether it carries the logo."""
    if not services.reports.needs_logo(arena, kind):
        then()
        return None
    dialog = LogoDialog(theme, services, arena, then, parent)
    dialog.open()
    return dialog
