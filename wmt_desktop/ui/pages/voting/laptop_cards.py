"""Beside an open vote: what this laptop is to it, and the voting codes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.codes import CodeCount
from wmt_desktop.services.laptops import Kiosk
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import card_column
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.label import Label


class LaptopCard(Card):
    """What this laptop may do, where the vote is held on several or elsewhere.

    Attributes:
        seal: Seals the urn of this laptop, which did not open the vote.
        close_all: Closes the vote although another laptop opened it.
    """

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._kiosk = Kiosk.HOME
        self._laptops = 1
        self._title = Label(theme, "", 16, 700)
        self.sentence = Label(theme, "", 14, 400, "ink2", lines=0)
        self.seal = Button(theme, kind="primary", icon="lock")
        self.close_all = Button(theme, kind="quiet", size="sm")
        column = card_column(self)
        column.addWidget(self._title)
        column.addWidget(self.sentence)
        for button in (self.seal, self.close_all):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_kiosk(self, kiosk: Kiosk, round_: Round) -> None:
        """Show what this laptop is to a vote; the card hides where that goes without saying."""
        self._kiosk, self._laptops = kiosk, round_.laptops
        self.setVisible(kiosk is not Kiosk.HOME or round_.laptops > 1)
        self.seal.setVisible(kiosk is Kiosk.ANOTHER)
        self.close_all.setVisible(kiosk in {Kiosk.ANOTHER, Kiosk.SEALED})
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingLaptops", "Laptops"))
        self.seal.setText(translate("VotingLaptops", "Seal this laptop’s urn"))
        self.close_all.setText(translate("VotingLaptops", "The other laptop is gone…"))
        self.sentence.setText(
            {
                Kiosk.HOME: translate(
                    "VotingLaptops",
                    "People vote on %n laptops. Bring each of the others a session file of this "
                    "arena; merge theirs here after they have sealed their urns.",
                    None,
                    self._laptops,
                ),
                Kiosk.ANOTHER: translate(
                    "VotingLaptops",
                    "This vote was opened on another laptop. People can vote here too. At the end "
                    "seal this urn and bring a session file to the other laptop.",
                ),
                Kiosk.SEALED: translate(
                    "VotingLaptops",
                    "This laptop’s urn is sealed. Bring a session file to the laptop that opened "
                    "the vote.",
                ),
                Kiosk.ELSEWHERE: translate(
                    "VotingLaptops",
                    "This vote is held on another laptop, and only there: it was opened for one.",
                ),
            }[self._kiosk]
        )


class CodesCard(Card):
    """How many voting codes there are, and the way to print them.

    Attributes:
        print: Prints more.
    """

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._count = CodeCount(0, 0)
        self._title = Label(theme, "", 16, 700)
        self.figures = Label(theme, "", 14, 600, tabular=True, lines=0)
        self._hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.print = Button(theme, icon="print")
        column = card_column(self)
        for label in (self._title, self.figures, self._hint):
            column.addWidget(label)
        column.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_count(self, count: CodeCount | None, *, prints: bool) -> None:
        """Show the figures; None where the vote has no codes.

        Args:
            prints: Codes can be made here.
        """
        self.setVisible(count is not None)
        self.print.setVisible(prints)
        self.show_figures(count or CodeCount(0, 0))

    def show_figures(self, count: CodeCount) -> None:
        """Show how many codes there are, and how many were used."""
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingLaptops", "Voting codes"))
        self.figures.setText(
            fill(
                translate("VotingLaptops", "%1 printed, %2 used"),
                self._count.issued,
                self._count.used,
            )
        )
        self._hint.setText(
            translate(
                "VotingLaptops",
                "Nobody can vote without one. The slips are the only copy: hand them out, and "
                "nobody can tell who got which.",
            )
        )
        self.print.setText(translate("VotingLaptops", "Print codes…"))
