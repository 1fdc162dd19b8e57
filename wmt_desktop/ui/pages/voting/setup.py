"""Setting up a vote: what is voted on and the rules, agreed before anybody votes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.rounds import Option
from wmt_desktop.services.round_rules import OpenRound, drafted
from wmt_desktop.ui.i18n import NATIVE_NAMES, translate
from wmt_desktop.ui.pages.frame import TwoColumns
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.pages.parts import card_column
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.options import OptionsCard
from wmt_desktop.ui.pages.voting.rules_form import RulesCard
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import Banner
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_RULES_WIDTH = 400
"""Design pixels; the hints then take as few lines as the rules need to be whole on a laptop."""


class SetupView(TwoColumns):
    """What is voted on, the question, the rules, and the sentences to read aloud.

    Signals:
        submitted: The facilitator opens the vote. Argument: an ``OpenRound``.
        board_requested: The facilitator wants to go to the board to choose ideas.
        alike_requested: Show two ideas that look alike where they can be merged. Argument: their
            ids.
        back_requested: Back to the result of the last vote.
        merge_requested: Two notes are to become one. Arguments: the ``Option`` that stays, the
            other one.
    """

    submitted = Signal(object)
    board_requested = Signal()
    alike_requested = Signal(object)
    back_requested = Signal()
    merge_requested = Signal(object, object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, _RULES_WIDTH, parent=parent)
        self._arena = Arena("", "")
        self.options = OptionsCard(theme)
        self.rules = RulesCard(theme)
        self.banner = Banner(theme)
        self._build_head(theme)
        self.main.addWidget(self.banner)
        self.main.addWidget(self.options, 1)
        self.main.addWidget(self._question_card(theme))
        self.side.addWidget(self.rules)
        self.side.addStretch(1)
        self._build_foot(theme)
        self.options.changed.connect(self._on_changed)
        self.options.board_requested.connect(self.board_requested)
        self.options.alike_requested.connect(self.alike_requested)
        self.options.merge_requested.connect(self.merge_requested)
        self.rules.changed.connect(self._on_changed)
        self.retranslate()

    def show_arena(
        self,
        arena: Arena,
        sources: Mapping[str, tuple[Option, ...]],
        heard: Mapping[str, int],
        *,
        afresh: bool,
        back: bool,
    ) -> None:
        """Show what an arena can vote on.

        Args:
            sources: The options by source (``clusters``, ``notes``, ``initiatives``).
            heard: By id of an option, how often the room said it.
            afresh: Forget what was typed and ticked before.
            back: There is an earlier result to go back to.
        """
        before, self._arena = self._arena, arena
        self.back.setVisible(back)
        self._name_questions()
        if afresh or arena.question != before.question:
            self.question.setText(arena.question)
        if afresh or arena.question_second != before.question_second:
            self.question_second.setText(arena.question_second)
        if afresh:
            self.rules.start(arena.people)
            self.banner.show_text("")
        elif arena.people != before.people:
            self.rules.people.start(max(1, arena.people))
        self.options.show_sources(sources, heard, afresh=afresh)
        self._on_changed()

    def show_error(self, sentence: str) -> None:
        """Say why the vote was not opened."""
        self.banner.show_text(sentence)
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingSetup", "Set up the vote"))
        self.back.setText(translate("VotingSetup", "Back to the result"))
        self._question_title.setText(translate("VotingSetup", "Question on the ballot"))
        self.open.setText(translate("VotingSetup", "Open the vote"))
        self._name_questions()
        self.options.retranslate()
        self.rules.retranslate()
        self._on_changed()

    def command(self) -> OpenRound:
        """Return the vote as it is set up now."""
        return self.rules.on(
            OpenRound(
                arena=self._arena.id,
                source=self.options.source,
                options=tuple(option.id for option in self.options.chosen()),
                question=self.question.text(),
                question_second=self.question_second.text(),
            )
        )

    def _build_head(self, theme: ThemeManager) -> None:
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self.back = Button(theme, size="sm", icon="left")
        self.back.clicked.connect(self.back_requested)
        self.main.addWidget(HeadRow((self._title,), (self.back,)))

    def _question_card(self, theme: ThemeManager) -> Card:
        card = Card(theme)
        column = card_column(card)
        self._question_title = Label(theme, "", 16, 700)
        self.question = QLineEdit()
        self.question_second = QLineEdit()
        self._first_field = Field(theme, self.question)
        self._second_field = Field(theme, self.question_second)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for field in (self._first_field, self._second_field):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._question_title)
        column.addLayout(fields)
        return card

    def _build_foot(self, theme: ThemeManager) -> None:
        self.summary = Label(theme, "", 14, 400, "ink2", lines=0)
        self.open = Button(theme, kind="primary", size="lg", icon="vote")
        self.open.clicked.connect(lambda: self.submitted.emit(self.command()))
        self.set_foot(self.summary, (self.open,))

    def _name_questions(self) -> None:
        first, second = self._arena.language, self._arena.second_language
        self._first_field.set_label(NATIVE_NAMES.get(first, first))
        self._second_field.set_label(NATIVE_NAMES.get(second, second))
        self._second_field.setVisible(bool(second))

    def _on_changed(self) -> None:
        chosen = self.options.chosen()
        self.rules.advise(len(chosen))
        draft = drafted(self._arena, self.command(), chosen)
        sentences = [words.summary(draft)] if len(chosen) > 1 else []
        if sentences and self.rules.two_rounds:
            sentences.append(
                translate("VotingSetup", "A second round then decides between them, by ticks.")
            )
        self.summary.setText(" ".join(sentences))
        few = len(chosen) < 2
        self.open.refuse(translate("VotingSetup", "Choose at least two ideas.") if few else "")
