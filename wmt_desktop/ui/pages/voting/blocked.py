"""A closed vote without a result: two laptops sealed its ballots differently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.counting import SealedUrn
from wmt_desktop.services.names import uncounted_urn
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.urn_dialogs import urn_words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Surface
from wmt_desktop.ui.widgets.empty import EmptyState


class BlockedView(Surface):
    """Says why there is no result, who sealed what, and the ways on.

    Signals:
        exclusion_requested: Leave an urn out of the count.
        inclusion_requested: Count an urn again that was left out.
        log_requested: Show the vote log.
        new_vote_requested: Set up another vote.
    """

    exclusion_requested = Signal()
    inclusion_requested = Signal()
    log_requested = Signal()
    new_vote_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._error: WmtError | None = None
        self._urns: Sequence[SealedUrn] = ()
        self.state = EmptyState(theme, "scale")
        self.exclude = Button(theme, icon="vote")
        self.include = Button(theme, icon="undo")
        self.log = Button(theme, icon="history")
        self.new_vote = Button(theme, icon="plus")
        self.exclude.clicked.connect(self.exclusion_requested)
        self.include.clicked.connect(self.inclusion_requested)
        self.log.clicked.connect(self.log_requested)
        self.new_vote.clicked.connect(self.new_vote_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.exclude, self.include, self.log, self.new_vote):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.state, 1)
        column.addLayout(buttons)
        column.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def show_dispute(self, error: WmtError, urns: Sequence[SealedUrn]) -> None:
        """Show why a vote has no result, and what each laptop sealed."""
        self._error = error
        self._urns = urns
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.state.title.setText(translate("VotingResults", "No result yet"))
        self.exclude.setText(translate("Urns", "Leave an urn out…"))
        self.include.setText(translate("Urns", "Count an urn again…"))
        self.include.setVisible(any(urn.excluded for urn in self._urns))
        self.log.setText(translate("VotingResults", "Vote log"))
        self.new_vote.setText(translate("VotingResults", "New vote"))
        sealed = [
            urn_words(urn) if urn.counted else uncounted_urn(urn, translate) for urn in self._urns
        ]
        sentences = [say(self._error)] if self._error else []
        self.state.sentence.setText("\n".join([*sentences, *sealed]))
