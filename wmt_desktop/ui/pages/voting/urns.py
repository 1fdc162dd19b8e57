"""Leaving an urn out of the count of a vote, and counting it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import ExcludeUrn, IncludeUrn
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.urn_dialogs import ask_exclusion, ask_inclusion
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast


class Urns:
    """Asks which urn and why, and does it."""

    def __init__(
        self, services: Services, theme: ThemeManager, toast: Toast, parent: QWidget
    ) -> None:
        self._services = services
        self._theme = theme
        self._toast = toast
        self._parent = parent

    def leave_out(self, round_: Round) -> None:
        """Leave one of the urns that contradict each other out."""
        urns = [
            each for each in self._services.voting.urns(round_.id) if each.disputed and each.counted
        ]
        answer = ask_exclusion(self._parent, self._theme, round_.question, urns) if urns else None
        if answer is not None:
            command = ExcludeUrn(round_.arena, round_.id, *answer)
            self._run(
                lambda: self._services.sessions.exclude_urn(command),
                translate("Urns", "The urn is left out."),
            )

    def count_again(self, round_: Round) -> None:
        """Take an urn that was left out into the count."""
        urns = [each for each in self._services.voting.urns(round_.id) if each.excluded]
        answer = ask_inclusion(self._parent, self._theme, round_.question, urns) if urns else None
        if answer is not None:
            command = IncludeUrn(round_.arena, round_.id, *answer)
            self._run(
                lambda: self._services.sessions.include_urn(command),
                translate("Urns", "The urn is counted again."),
            )

    def _run(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except WmtError as error:
            self._toast.show_refusal(error)
        else:
            self._toast.show_text(words, icon="checkc")
