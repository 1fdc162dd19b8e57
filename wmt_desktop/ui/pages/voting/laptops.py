"""What a facilitator does with the laptops and the codes of a vote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.codes import MOST_CODES, CodeSheet, HandOutCodes
from wmt_desktop.services.kiosks import SealUrn
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import ask_reason
from wmt_desktop.ui.pages.saving import ask_where
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.ending import ask_to_account
from wmt_desktop.ui.pages.voting.figure import Figure
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.widgets.dialog import Dialog, run


class Laptops:
    """Asks, and does it."""

    def __init__(self, desk: Desk, tasks: Tasks, refresh: Callable[[], None]) -> None:
        """Create it.

        Args:
            refresh: Shows on the page what is different now.
        """
        self._desk = desk
        self._services = desk.services
        self._tasks = tasks
        self._refresh = refresh

    def seal(self, round_: Round) -> None:
        """Seal the urn of this laptop."""
        voted = self._services.voting.voted(round_.id)
        ask_to_account(
            self._desk,
            round_,
            translate("VotingLaptops", "Seal this laptop’s urn?"),
            translate(
                "VotingLaptops",
                "%n ballots are sealed. After that nobody can vote on this laptop.",
                None,
                voted,
            ),
            keep=translate("VotingLaptops", "Not now"),
            go=translate("VotingLaptops", "Seal the urn"),
            act=lambda reason: self._services.kiosks.seal(SealUrn(round_.id, reason)),
        )
        self._refresh()

    def close_for_all(self, round_: Round) -> None:
        """Close a vote that another laptop opened."""
        ask_reason(
            self._desk.parent,
            self._desk.theme,
            translate("VotingLaptops", "Close the vote for all laptops?"),
            translate(
                "VotingLaptops",
                "Usually the laptop that opened the vote closes it. Ballots that lie there are "
                "counted when it comes back and its file is merged.",
            ),
            label=translate("VotingLaptops", "What happened to the other laptop?"),
            keep=translate("VotingLaptops", "Not now"),
            go=translate("VotingLaptops", "Close the vote"),
            act=lambda reason: self._services.voting.close(
                CloseRound(round_.id, reason, anywhere=True)
            ),
            danger=False,
        )
        self._refresh()

    def print_codes(self, round_: Round) -> None:
        """Make codes and save the slips; it takes some 50 ms a code."""
        known = self._services.codes.count(round_.id).issued
        count = self._ask_count(max(1, round_.people - known), MOST_CODES - known)
        if not count:
            return
        path = ask_where(
            self._desk.parent,
            translate("VotingLaptops", "Save the voting codes"),
            translate("VotingLaptops", "Voting codes"),
            translate("VotingLaptops", "PDF (*.pdf)"),
        )
        if path is None:
            return
        codes = self._services.codes
        self._tasks.run(
            lambda _: codes.print(HandOutCodes(round_.id, count), path),
            lambda sheet: self._on_printed(sheet, path),
            self._on_failed,
        )

    def _ask_count(self, usual: int, most: int) -> int:
        dialog = Dialog(
            self._desk.theme,
            translate("VotingLaptops", "Print voting codes?"),
            translate(
                "VotingLaptops",
                "Each slip lets one person vote once, in this vote only; another vote, also a "
                "run-off or a second round, needs new slips. The codes are kept nowhere but on the "
                "slips: print the file, then delete it.",
            ),
            parent=self._desk.parent,
        )
        figure = Figure(self._desk.theme, 1, max(1, most))
        figure.start(usual)
        figure.say(translate("VotingLaptops", "How many slips"), "")
        dialog.body.addWidget(figure)
        dialog.add_button(translate("VotingLaptops", "Not now"))
        dialog.add_button(
            translate("VotingLaptops", "Save the slips"), "primary", accepts=True, first=True
        )
        return figure.value() if run(dialog) else 0

    def _on_printed(self, sheet: CodeSheet, path: Path) -> None:
        del sheet
        self._desk.toast.show_text(
            fill(
                translate("VotingLaptops", "Saved as %1. Print it, then delete the file."),
                path.name,
            ),
            icon="print",
        )
        self._refresh()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WmtError):
            raise error
        self._desk.toast.show_refusal(error)
        self._refresh()
