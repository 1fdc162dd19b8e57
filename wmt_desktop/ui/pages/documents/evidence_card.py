"""Offers the bundle of evidence and the day until which it is kept."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.document_settings import KeepUntil
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label

_LAST_MINUTE = 24 * 60 - 1


class EvidenceCard(Card):
    """A card with two buttons.

    Signals:
        wanted: The bundle should be written.
    """

    wanted = Signal()

    def __init__(
        self, theme: ThemeManager, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._services = services
        self._arena = ""
        self._title = Label(theme, "", 16, 600)
        self._line = Label(theme, "", 14, 400, "ink2", lines=0)
        self.kept = Label(theme, "", 14, 500, lines=0)
        self.save = Button(theme, icon="shield")
        self.change = Button(theme, icon="calendar")
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(12)
        for widget in (self._title, self._line, self.kept):
            column.addWidget(widget)
        row = Flow(12)
        row.addWidget(self.save)
        row.addWidget(self.change)
        column.addLayout(row)
        self.save.clicked.connect(self.wanted)
        self.change.clicked.connect(self._ask_day)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Documents", "Evidence for the auditor"))
        self._line.setText(
            translate(
                "Documents",
                "Report, voting record, decision record, session file and check sums in one file.",
            )
        )
        self.save.setText(translate("Documents", "Save the evidence"))
        self.change.setText(translate("Documents", "Keep until …"))
        if self._arena:
            self.show_arena(self._arena)

    def show_arena(self, arena: str) -> None:
        """Show until when the papers of an arena are kept."""
        self._arena = arena
        kept = self._services.evidence.kept(arena)
        words = (
            translate("Documents", "Keep until %1, as set here.")
            if kept.by_hand
            else translate("Documents", "Keep until %1 by the rule of the programme.")
        )
        day = QDate(1970, 1, 1).addDays(kept.until // (24 * 60))
        self.kept.setText(fill(words, QLocale().toString(day, translate("Formats", "d MMM yyyy"))))

    def _ask_day(self) -> None:
        dialog = KeepDialog(self._theme, self._services, self._arena, self)
        dialog.accepted.connect(lambda: self.show_arena(self._arena))
        dialog.open()


class KeepDialog(Dialog):
    """Asks for the day until which papers are kept."""

    def __init__(
        self, theme: ThemeManager, services: Services, arena: str, parent: QWidget
    ) -> None:
        super().__init__(
            theme,
            translate("Documents", "How long are the papers kept?"),
            translate(
                "Documents",
                "The programme asks for five years from the end of the year of its last payment, "
                "for ten with state aid. Nothing is deleted by itself.",
            ),
            width=480,
            parent=parent,
        )
        self._services = services
        self._arena = arena
        kept = services.evidence.kept(arena)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setDate(QDate(1970, 1, 1).addDays(kept.until // (24 * 60)))
        self._field = Field(theme, self.day, translate("Documents", "Keep until"))
        self.body.addWidget(self._field)
        self.add_button(translate("Documents", "Cancel"))
        self.rule = self.add_button(translate("Documents", "Use the rule"), accepts=True)
        self.keep = self.add_button(
            translate("Documents", "Keep until then"), "primary", accepts=True
        )
        self.rule.clicked.disconnect()
        self.keep.clicked.disconnect()
        self.rule.clicked.connect(lambda: self._set(0))
        self.keep.clicked.connect(lambda: self._set(self._minute()))
        self.focus_first(self.day)
        self.finished.connect(self.deleteLater)

    def _minute(self) -> int:
        start = self.day.date().startOfDay(QTimeZone(QTimeZone.Initialization.UTC))
        return start.toSecsSinceEpoch() // 60 + _LAST_MINUTE

    def _set(self, minute: int) -> None:
        try:
            self._services.documents.keep_until(KeepUntil(self._arena, minute))
        except WmtError as error:
            self._field.set_error(say(error))
            self.day.setFocus()
        else:
            self.accept()
