"""Paper and hands beside the kiosk: the card on the page of an open vote, and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Channel, ChannelKind, Round
from wmt_desktop.services.ballot_papers import PrintBallots
from wmt_desktop.services.paper import CountHands
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import card_column
from wmt_desktop.ui.pages.saving import ask_where
from wmt_desktop.ui.pages.voting.count_words import channel_lines
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.hands_dialog import HandsDialog
from wmt_desktop.ui.pages.voting.paper_dialog import PaperDialog
from wmt_desktop.ui.pages.voting.print_dialog import PrintDialog
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.dialog import run
from wmt_desktop.ui.widgets.label import Label


class PaperCard(Card):
    """Print ballots, type them in, count hands; how many there are so far, never what they want."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._channels: tuple[Channel, ...] = ()
        self._title = Label(theme, "", 16, 700)
        self._lines = Label(theme, "", 12, 400, "ink2", lines=0)
        self.print = Button(theme, size="sm", icon="print")
        self.type = Button(theme, size="sm", icon="keyboard")
        self.count = Button(theme, size="sm", icon="hands")
        column = card_column(self)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        for button in (self.print, self.type, self.count):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Show how many came by which way."""
        self._channels = tuple(channels)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Paper", "Paper and hands"))
        self.print.setText(translate("Paper", "Print ballots…"))
        self.type.setText(translate("Paper", "Type in ballots…"))
        self.count.setText(translate("Paper", "Count hands or stickers…"))
        lines = channel_lines(self._channels)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))


class PaperDesk:
    """Asks, and does it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._services = desk.services

    def type_in(self, round_: Round) -> None:
        """Type in a stack of ballots."""
        known, put = self._known(round_, ChannelKind.PAPER), self._services.paper.put
        dialog = PaperDialog(self._desk.theme, round_, known, put, self._desk.parent)
        if run(dialog):
            told = (
                translate("Paper", "The ballots are in the urn.")
                if dialog.stack.count
                else translate("Paper", "The figures are saved.")
            )
            self._desk.toast.show_text(told, icon="checkc")

    def count_hands(self, round_: Round) -> None:
        """Count hands or stickers."""

        def count(people: int, dots: dict[str, int]) -> None:
            self._services.paper.hands(CountHands(round_.id, people, dots))

        known = self._known(round_, ChannelKind.HANDS)
        if run(HandsDialog(self._desk.theme, round_, known, count, self._desk.parent)):
            self._desk.toast.show_text(translate("Hands", "The count is added."), icon="checkc")

    def print(self, round_: Round) -> None:
        """Print ballots."""
        arena = self._services.arenas.get(round_.arena)
        dialog = PrintDialog(self._desk.theme, arena, round_.people, self._desk.parent)
        if not run(dialog):
            return
        path = ask_where(
            self._desk.parent,
            translate("Paper", "Print ballots"),
            translate("Paper", "Ballots"),
            translate("Paper", "Document (*.pdf)"),
        )
        if path is None:
            return
        command = PrintBallots(
            round_.id,
            path,
            dialog.copies.value(),
            int(dialog.per_sheet.key()),
            large=dialog.large.isChecked(),
            language=str(dialog.language.key()),
        )
        try:
            written = self._services.ballot_papers.print(command)
        except WmtError as error:
            self._desk.toast.show_refusal(error)
        else:
            self._desk.toast.show_text(
                fill(translate("Paper", "Saved as %1"), written.file.name), icon="print"
            )

    def _known(self, round_: Round, kind: ChannelKind) -> Channel | None:
        channels = self._services.paper.channels(round_.id)
        return next((each for each in channels if each.kind is kind), None)
