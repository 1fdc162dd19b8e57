"""Leaving an urn out of the count of a vote, and counting it again."""

from __future__ import annotations

from collections.abc import Callable

from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.sessions import ExcludeUrn, IncludeUrn
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.urn_dialogs import ask_exclusion, ask_inclusion
from wmt_desktop.ui.pages.voting.desk import Desk


class Urns:
    """Asks which urn and why, and does it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def leave_out(self, round_: Round) -> None:
        """Leave one of the urns that contradict each other out."""
        desk = self._desk
        urns = [
            each for each in desk.services.voting.urns(round_.id) if each.disputed and each.counted
        ]
        answer = ask_exclusion(desk.parent, desk.theme, round_.question, urns) if urns else None
        if answer is not None:
            command = ExcludeUrn(round_.arena, round_.id, *answer)
            self._run(
                lambda: desk.services.sessions.exclude_urn(command),
                translate("Urns", "The urn is left out."),
            )

    def count_again(self, round_: Round) -> None:
        """Take an urn that was left out into the count."""
        desk = self._desk
        urns = [each for each in desk.services.voting.urns(round_.id) if each.excluded]
        answer = ask_inclusion(desk.parent, desk.theme, round_.question, urns) if urns else None
        if answer is not None:
            command = IncludeUrn(round_.arena, round_.id, *answer)
            self._run(
                lambda: desk.services.sessions.include_urn(command),
                translate("Urns", "The urn is counted again."),
            )

    def _run(self, act: Callable[[], object], words: str) -> None:
        if self._desk.try_(act):
            self._desk.toast.show_text(words, icon="checkc")
