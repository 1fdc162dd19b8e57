"""What follows from a result: a run-off, a second round, who joins, a comparison, a table."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QLocale

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Method, Purpose, Round, RoundStage
from wmt_desktop.services.counting import Result
from wmt_desktop.services.initiatives import Promote
from wmt_desktop.services.reporting import TableOptions
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.rulings import run_off
from wmt_desktop.services.runoffs import tie_of
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import undo_of
from wmt_desktop.ui.pages.saving import ask_where
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.compare_dialog import CompareDialog, comparable
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.second_round import open_second_round
from wmt_desktop.ui.widgets.dialog import run


class Following:
    """Asks, and does it; what opens another round returns whether it is open now."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._services = desk.services

    def promote(self, round_: Round, options: tuple[str, ...]) -> bool:
        """Make initiatives of ideas; return whether all of them are initiatives now."""
        missing = self._services.voting.result(round_.id).missing
        if missing and not self._desk.ask(
            translate("VotingPage", "Go on without all ballots?"),
            translate(
                "VotingPage",
                "%n laptops’ urns are not here yet. With them the result may be another.",
                None,
                missing,
            ),
            keep=translate("VotingPage", "Wait for them"),
            go=translate("VotingPage", "Go on"),
        ):
            return False
        made: list[object] = []
        if not self._desk.try_(
            lambda: made.extend(self._services.initiatives.promote(Promote(round_.id, options)))
        ):
            return False
        if made:
            toast = self._desk.toast
            toast.show_text(
                translate("VotingPage", "%n ideas are initiatives now.", None, len(made)),
                icon="flag",
                undo=undo_of(self._services.history, round_.arena, toast),
            )
        return True

    def second_round(self, round_: Round, options: tuple[str, ...]) -> bool:
        """Open the second of two rounds on the ideas that go on."""
        return open_second_round(self._desk, self._services.voting.result(round_.id), options)

    def runoff(self, round_: Round, options: tuple[str, ...]) -> bool:
        """Open a run-off between ideas that are tied."""
        command = run_off(self._services.voting.result(round_.id))
        agreed = self._desk.ask(
            translate("VotingPage", "Open a run-off?"),
            fill(
                translate(
                    "VotingPage",
                    "%1 are voted on again with one dot each. The first %n go on.",
                    None,
                    command.goes_on or 0,
                ),
                _listed(round_, options),
            ),
            keep=translate("VotingPage", "Not now"),
            go=translate("VotingPage", "Open the run-off"),
        )
        return agreed and self._desk.try_(lambda: self._services.voting.open(command))

    def ask_who_joins(self, round_: Round, options: tuple[str, ...]) -> bool:
        """Open a vote by name on who will join what."""
        agreed = self._desk.ask(
            translate("Pledges", "Ask who will join?"),
            fill(
                translate(
                    "Pledges",
                    "Everybody sees who joins what: first names or tables, as the room agrees. "
                    "It chooses nothing. On the list: %1.",
                ),
                _listed(round_, options),
            ),
            keep=translate("Pledges", "Not now"),
            go=translate("Pledges", "Ask who joins"),
        )
        arena = self._services.arenas.get(round_.arena)
        first, second = (
            self._desk.wordings(language)("Pledges", "Who will join?") if language else ""
            for language in (arena.language, arena.second_language)
        )
        command = OpenRound(
            round_.arena,
            dots=len(options),
            source=f"{kind_of(options[0])}s",
            options=options,
            method=Method.APPROVAL,
            people=round_.people,
            goes_on=len(options),
            question=first,
            question_second=second,
            secret=False,
            purpose=Purpose.PLEDGE,
        )
        return agreed and self._desk.try_(lambda: self._services.voting.open(command))

    def compare(self, round_: Round, rounds: Sequence[Round]) -> None:
        """Show the rounds that share an idea with a round side by side."""
        results = self.comparable(round_, rounds)
        run(CompareDialog(self._desk.theme, results, rounds, self._desk.parent))

    def comparable(self, round_: Round, rounds: Sequence[Round]) -> tuple[Result, ...]:
        """Return the results to set beside that of a round, but for disputed ones."""
        results = []
        for each in rounds:
            if each.stage is RoundStage.CLOSED:
                with suppress(WmtError):
                    results.append(self._services.voting.result(each.id))
        return comparable(round_, results)

    def save_table(self, round_: Round) -> None:
        """Save the ranking as a table for other programs."""
        path = ask_where(
            self._desk.parent,
            translate("VotingPage", "Export table"),
            translate("VotingPage", "Voting results"),
            translate("VotingPage", "Table (*.csv);;Workbook (*.xlsx)"),
        )
        if path is None:
            return
        language = QLocale().name()[:2]
        options = TableOptions(round=round_.id)
        if self._desk.try_(
            lambda: self._services.reports.table(round_.arena, path, language, options)
        ):
            self._desk.toast.show_text(
                fill(translate("VotingPage", "Saved as %1"), path.name), icon="export"
            )


def _listed(round_: Round, options: tuple[str, ...]) -> str:
    labels = {option.id: option.label for option in round_.options}
    return words.listed([labels[option] for option in options])


def run_off_of(round_: Round, results: Sequence[Result], rounds: Sequence[Round]) -> Result | None:
    """Return the last run-off on the tie of a round, of some results, or None."""
    held = [each for each in results if tie_of(each.round, rounds) == round_]
    return held[-1] if held else None
