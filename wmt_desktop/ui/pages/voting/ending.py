"""Closing a vote, stopping it, holding it again, going on with it: with reasons on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Channel, Purpose, Round
from wmt_desktop.services.channels import accounted_for, is_over, reconciles
from wmt_desktop.services.names import channel_name
from wmt_desktop.services.repeating import CancelRound, ReopenRound, ResetRound
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import ask_reason
from wmt_desktop.ui.pages.voting.advice import FEW_VOTERS
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.dialog import Dialog, run
from wmt_desktop.ui.widgets.fields import Field


@dataclass(frozen=True, slots=True)
class Way:
    """One of the ways to go on that a dialog offers.

    Attributes:
        consequence: What it does, in numbers.
        go: Words of the button.
        act: Called with the reason; raises ``WmtError``.
    """

    title: str
    consequence: str
    go: str
    act: Callable[[str], object]


class Ending:
    """Asks how a vote ends, and why; each method returns whether it was done."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._services = desk.services

    def close(self, round_: Round) -> bool:
        """Close a vote; where numbers do not add up, a reason goes on record."""
        voting = self._services.voting
        if round_.purpose is Purpose.PLEDGE:
            return self._close_list(round_)
        return ask_to_account(
            self._desk,
            round_,
            translate("VotingPage", "Close the vote?"),
            closing_words(round_, voting.voters(round_.id)),
            keep=translate("VotingPage", "Keep it open"),
            go=translate("VotingPage", "Close the vote"),
            act=lambda reason: voting.close(CloseRound(round_.id, reason)),
        )

    def _close_list(self, round_: Round) -> bool:
        """Close a list of those who join; it counts nothing."""
        people = len(self._services.pledges.shows(round_.id))
        return self._desk.ask(
            translate("Pledges", "Close the list?"),
            translate(
                "Pledges", "%n people are on it. After this nobody can be added.", None, people
            ),
            keep=translate("VotingPage", "Keep it open"),
            go=translate("Pledges", "Close the list"),
        ) and self._desk.try_(lambda: self._services.voting.close(CloseRound(round_.id)))

    def stop(self, round_: Round) -> bool:
        """Cancel an open vote, and hold it again if wanted."""
        repeating = self._services.repeating
        voted = self._services.voting.voted(round_.id)
        return self._ask(
            translate("VotingPage", "Vote again?"),
            (
                Way(
                    translate("VotingPage", "Everyone votes again"),
                    _erasing_words(voted),
                    translate("VotingPage", "Vote again"),
                    lambda reason: repeating.reset(ResetRound(round_.id, reason)),
                ),
                Way(
                    translate("VotingPage", "Cancel it without a result"),
                    _cancelling_words(voted),
                    translate("VotingPage", "Cancel the vote"),
                    lambda reason: repeating.cancel(CancelRound(round_.id, reason)),
                ),
            ),
        )

    def reopen(self, round_: Round) -> bool:
        """Go on with a closed vote, or hold it again."""
        repeating = self._services.repeating
        again = translate(
            "VotingPage",
            "This result stays in the vote log and everyone votes again. The rules stay the same.",
        )
        late = translate(
            "VotingPage",
            "The ballots cast so far count on, and others can vote. This result stays in the vote "
            "log: with one or two more voters, people can see what they chose.",
        )
        return self._ask(
            translate("VotingPage", "Reopen the vote?"),
            (
                Way(
                    translate("VotingPage", "Go on, for people who came late"),
                    late,
                    translate("VotingPage", "Reopen the vote"),
                    lambda reason: repeating.reopen(ReopenRound(round_.id, reason)),
                ),
                Way(
                    translate("VotingPage", "Everyone votes again"),
                    again,
                    translate("VotingPage", "Vote again"),
                    lambda reason: repeating.reset(ResetRound(round_.id, reason)),
                ),
            ),
        )

    def _ask(self, question: str, ways: tuple[Way, ...]) -> bool:
        return run(WaysDialog(self._desk.theme, question, ways, self._desk.parent))


def ask_to_account(
    desk: Desk,
    round_: Round,
    question: str,
    consequence: str,
    *,
    keep: str,
    go: str,
    act: Callable[[str], object],
) -> bool:
    """Ask before ballots are sealed, and for a reason where numbers do not add up.

    Args:
        act: Called with the reason, or an empty one. True is returned where it was done.
    """
    over = is_over(round_, desk.services.voting.voters(round_.id))
    gaps = [each for each in desk.services.paper.channels(round_.id) if not reconciles(each)]
    if not (over or gaps):
        return desk.ask(question, consequence, keep=keep, go=go) and desk.try_(lambda: act(""))
    return ask_reason(
        desk.parent,
        desk.theme,
        question,
        " ".join([*map(_gap_words, gaps), consequence]),
        label=translate("VotingPage", "Why are there more ballots than people?")
        if over
        else translate("VotingPage", "Why do the numbers not add up?"),
        keep=keep,
        go=go,
        act=act,
        danger=False,
    )


class WaysDialog(Dialog):
    """A choice of ways with a reason for the vote log; a refusal stays under the reason."""

    def __init__(
        self,
        theme: ThemeManager,
        question: str,
        ways: tuple[Way, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, question, ways[0].consequence, width=480, parent=parent)
        self._ways = ways
        group = QButtonGroup(self)
        self.radios = [roomy(QRadioButton(way.title), theme) for way in ways]
        for number, radio in enumerate(self.radios):
            group.addButton(radio, number)
            self.body.addWidget(radio)
        self.radios[0].setChecked(True)
        group.idToggled.connect(self._on_toggled)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.px(72))
        self._field = Field(theme, self.reason)
        self._field.set_label(translate("VotingPage", "Reason, for the vote log"))
        self.body.addWidget(self._field)
        self.add_button(translate("VotingPage", "Keep the vote"))
        self.go = self.add_button(ways[0].go, "danger")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.focus_first(self.reason)

    def _way(self) -> Way:
        return next(
            way for way, radio in zip(self._ways, self.radios, strict=True) if radio.isChecked()
        )

    def _on_toggled(self, _number: int, checked: bool) -> None:
        if checked:
            self.consequence.setText(self._way().consequence)
            self.go.setText(self._way().go)

    def _on_go(self) -> None:
        try:
            self._way().act(self.reason.toPlainText())
        except WmtError as error:
            self._field.set_error(say(error))
            self.reason.setFocus()
        else:
            self.accept()


def _gap_words(channel: Channel) -> str:
    return fill(
        translate("VotingPage", "%1: %2 handed out, %3 accounted for."),
        channel_name(channel.kind, translate),
        channel.issued,
        accounted_for(channel),
    )


def _erasing_words(voted: int) -> str:
    if not voted:
        return translate("VotingPage", "Nobody has voted yet. The rules stay the same.")
    return translate(
        "VotingPage",
        "The %n ballots cast so far are erased unread and everyone votes again. "
        "The rules stay the same.",
        None,
        voted,
    )


def _cancelling_words(voted: int) -> str:
    if not voted:
        return translate("VotingPage", "Nobody has voted yet. The vote stays in the vote log.")
    return translate(
        "VotingPage",
        "The %n ballots cast so far are erased unread. How many there were, and the reason, stay "
        "in the vote log.",
        None,
        voted,
    )


def closing_words(round_: Round, voted: int) -> str:
    """Return what closing a vote means, in numbers."""
    sentences = []
    people, several = round_.people, round_.laptops > 1
    if several and (voted <= people or not people):
        # Of the others, who vote on other laptops, this one knows nothing.
        sentences.append(
            translate("VotingPage", "%n people have voted on this laptop.", None, voted)
        )
    elif people and voted <= people:
        sentences.append(
            fill(
                translate("VotingPage", "%1 of %2 people have voted, %3 have not."),
                voted,
                people,
                people - voted,
            )
        )
    elif people:
        sentences.append(
            fill(translate("VotingPage", "There are %1 ballots for %2 people."), voted, people)
        )
    else:
        sentences.append(translate("VotingPage", "%n people have voted.", None, voted))
    if round_.secret and not several and 0 < voted < FEW_VOTERS:
        sentences.append(
            translate("VotingPage", "With so few ballots, people may guess who chose what.")
        )
    sentences.append(
        translate("VotingPage", "After closing nobody can vote and the result is counted.")
    )
    return " ".join(sentences)
