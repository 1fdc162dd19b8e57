"""While a vote is open: who has voted is a number, and nothing else is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.codes import CodeCount
from wmt_desktop.services.figures import per_cent
from wmt_desktop.services.laptops import Kiosk
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import clock
from wmt_desktop.ui.pages.frame import GREEDY, Scroll, TwoColumns
from wmt_desktop.ui.pages.parts import Facts, Notice, card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.laptop_cards import CodesCard, LaptopCard
from wmt_desktop.ui.pages.voting.options import option_rows
from wmt_desktop.ui.pages.voting.paper_desk import PaperCard
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded


class Track(QWidget):
    """How far along something is, 12 high."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(12)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Fill this share, from 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 6, t.line)
        if self._share:
            box.setWidth(max(12.0, box.width() * self._share))
            rounded(painter, box, 6, t.primary)


class RunningView(TwoColumns):
    """The open vote.

    Signals:
        kiosk_requested: Argument: the round id.
        close_requested: The facilitator wants to close the vote.
        reset_requested: The facilitator wants everybody to vote again.
        seal_requested: Seal the urn of this laptop, which did not open the vote.
        close_all_requested: Close the vote although another laptop opened it.
        codes_requested: Print voting codes.
        print_requested: Print ballots.
        typing_requested: Type in ballots on paper.
        hands_requested: Count hands or stickers.
    """

    kiosk_requested = Signal(str)
    close_requested = Signal()
    reset_requested = Signal()
    seal_requested = Signal()
    close_all_requested = Signal()
    codes_requested = Signal()
    print_requested = Signal()
    typing_requested = Signal()
    hands_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._round: Round | None = None
        self._voted = 0
        self._kiosk = Kiosk.HOME
        self._build_head(theme)
        self.main.addWidget(self._turnout_card(theme))
        self.main.addWidget(self._ballot_card(theme), GREEDY)
        self.main.addStretch(1)
        self._build_side(theme)
        self._build_foot(theme)
        self.retranslate()

    def show_round(
        self,
        round_: Round,
        voted: int,
        kiosk: Kiosk = Kiosk.HOME,
        codes: CodeCount | None = None,
    ) -> None:
        """Show an open round and how many have voted.

        Args:
            kiosk: What this laptop is to it.
            codes: How many voting codes there are, or None where it has none.
        """
        same = self._round is not None and self._round.id == round_.id
        self._round = round_
        self._voted = voted
        self._kiosk = kiosk
        home = kiosk is Kiosk.HOME
        self.reset.setVisible(home)
        self.close_vote.setVisible(home)
        self.laptop.show_kiosk(kiosk, round_)
        self.codes.show_count(codes, prints=home)
        self.paper.setVisible(kiosk in {Kiosk.HOME, Kiosk.ANOTHER})
        self.paper.type.setVisible(round_.secret)
        if not same:
            self._list.set_content(option_rows(self._theme, round_.options))
        self.retranslate()

    def show_voted(self, voted: int) -> None:
        """Show that one more has voted."""
        self._voted = voted
        self._say_turnout()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingRunning", "The vote is open"))
        self._lab.setText(
            translate("VotingRunning", "Voters so far on this laptop")
            if self._round and self._round.laptops > 1
            else translate("VotingRunning", "Voters so far")
        )
        self.kiosk.setText(
            translate("VotingRunning", "Use this laptop as another kiosk")
            if self._kiosk is Kiosk.ANOTHER
            else translate("VotingRunning", "Open the kiosk")
        )
        self.laptop.retranslate()
        self.codes.retranslate()
        can_vote = self._kiosk in {Kiosk.HOME, Kiosk.ANOTHER}
        self.kiosk.refuse("" if can_vote else self.laptop.sentence.text())
        self._hidden.setText(
            translate(
                "VotingRunning", "Nobody sees totals before you close the vote, not even you."
            )
        )
        self.close_vote.setText(translate("VotingRunning", "Close the vote"))
        self.reset.setText(translate("VotingRunning", "Start the vote again"))
        self._rules_title.setText(translate("VotingRunning", "Rules agreed"))
        self.paper.retranslate()
        self._leave.setText(
            translate("VotingRunning", "The kiosk closes only with the facilitator’s PIN.")
        )
        if self._round is None:
            return
        self._badge.show_state(
            fill(translate("VotingRunning", "Open since %1"), clock(self._round.opened)),
            "ok",
            "vote",
        )
        self._ballot_title.setText(
            fill(
                translate("VotingRunning", "On the ballot: %1"),
                words.ideas(len(self._round.options)),
            )
        )
        self._question.setText(self._round.question)
        self._question.setVisible(bool(self._round.question))
        self._facts.show_rows(words.rule_rows(self._round))
        self._say_turnout()

    def _say_turnout(self) -> None:
        people = self._round.people if self._round and self._round.laptops == 1 else 0
        if people:
            self.number.setText(fill(translate("VotingRunning", "%1 of %2"), self._voted, people))
            self._share.setText(
                fill(
                    translate("VotingRunning", "%1% of the people present"),
                    per_cent(self._voted / people),
                )
            )
        else:
            self.number.setText(str(self._voted))
            self._share.setText("")
        self._track.show_share(self._voted / people if people else 0)
        self._track.setVisible(bool(people))
        self.number.setAccessibleName(f"{self._lab.text()}: {self.number.text()}")
        over = people and self._voted > people
        self.over.show_text(
            fill(
                translate(
                    "VotingRunning",
                    "%1 ballots for %2 people. Closing will ask for a reason.",
                ),
                self._voted,
                people,
            )
            if over
            else ""
        )

    def _build_head(self, theme: ThemeManager) -> None:
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self._badge = Badge(theme)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._badge)
        row.addStretch(1)
        self.main.addLayout(row)

    def _turnout_card(self, theme: ThemeManager) -> Card:
        card = Card(theme)
        self._lab = Label(theme, "", 12, 600, "ink2")
        self.number = Label(theme, "", 40, 700, tabular=True, spacing=-0.02)
        self._share = Label(theme, "", 14, 400, "ink2")
        self._track = Track(theme)
        self.over = Notice(theme)
        self.kiosk = Button(theme, kind="primary", size="lg", icon="screen")
        self.kiosk.clicked.connect(self._on_kiosk_clicked)
        self._leave = Label(theme, "", 12, 400, "ink2", lines=0, align=Qt.AlignmentFlag.AlignRight)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(self._lab)
        figures.addWidget(self.number)
        figures.addWidget(self._share)
        actions = QVBoxLayout()
        actions.setSpacing(8)
        actions.addStretch(1)
        actions.addWidget(self.kiosk, 0, Qt.AlignmentFlag.AlignRight)
        actions.addWidget(self._leave)
        actions.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(figures, 1)
        row.addLayout(actions, 1)
        column = card_column(card, spacing=16)
        column.addLayout(row)
        column.addWidget(self._track)
        column.addWidget(self.over)
        return card

    def _ballot_card(self, theme: ThemeManager) -> Card:
        card = Card(theme)
        self._ballot_title = Label(theme, "", 16, 700)
        self._question = Label(theme, "", 14, 400, "ink2", lines=0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 20, 20, 12)
        head.setSpacing(4)
        head.addWidget(self._ballot_title)
        head.addWidget(self._question)
        self._list = Scroll(theme, QWidget(), least=160)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line(theme))
        column.addWidget(self._list, GREEDY)
        column.addStretch(1)  # otherwise the question takes the room that a short list leaves
        return card

    def _build_foot(self, theme: ThemeManager) -> None:
        self._hidden = Label(theme, "", 14, 400, "ink2", lines=0)
        self.reset = Button(theme, size="lg", icon="refresh")
        self.close_vote = Button(theme, size="lg", icon="lock")
        self.reset.clicked.connect(self.reset_requested)
        self.close_vote.clicked.connect(self.close_requested)
        sentence = QWidget()
        row = QHBoxLayout(sentence)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Picture(theme, "eyeoff", "ink2", 20))
        row.addWidget(self._hidden, 1)
        self.set_foot(sentence, (self.reset, self.close_vote))

    def _build_side(self, theme: ThemeManager) -> None:
        card = Card(theme)
        column = card_column(card, spacing=8)
        self._rules_title = Label(theme, "", 16, 700)
        self._facts = Facts(theme)
        column.addWidget(self._rules_title)
        column.addWidget(self._facts)
        self.laptop = LaptopCard(theme)
        self.codes = CodesCard(theme)
        self.laptop.seal.clicked.connect(self.seal_requested)
        self.laptop.close_all.clicked.connect(self.close_all_requested)
        self.codes.print.clicked.connect(self.codes_requested)
        self.paper = PaperCard(theme)
        self.paper.print.clicked.connect(self.print_requested)
        self.paper.type.clicked.connect(self.typing_requested)
        self.paper.count.clicked.connect(self.hands_requested)
        # What has to be ready before people vote comes first.
        for each in (self.codes, self.laptop, self.paper, card):
            self.side.addWidget(each)
        self.side.addStretch(1)

    def _on_kiosk_clicked(self) -> None:
        if self._round is not None:
            self.kiosk_requested.emit(self._round.id)
