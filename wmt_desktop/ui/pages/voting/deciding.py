"""What the room decides beside its ballots: ideas that are one, ties, and what it is told when."""

from __future__ import annotations

from collections.abc import Mapping

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.rounds import Option, Revealed, Round, TieRule, TieRuling
from wmt_desktop.services.counting import Result
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.rulings import DecideTie, DrawLots, open_tie
from wmt_desktop.services.voting import Reveal
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.voting.desk import Desk
from wmt_desktop.ui.pages.voting.regroup_dialog import RegroupDialog
from wmt_desktop.ui.pages.voting.tie_dialogs import ChoiceDialog, DrawDialog, show_draw
from wmt_desktop.ui.widgets.dialog import run


class Deciding:
    """Asks the room and writes down what it decides."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._services = desk.services

    def merge(self, stays: Option, other: Option) -> None:
        """Make one note of two before the vote."""
        agreed = self._desk.ask(
            translate("VotingPage", "Merge these two ideas?"),
            fill(
                translate(
                    "VotingPage",
                    "“%1” becomes part of “%2”. Ask those who wrote them first; you can undo it.",
                ),
                other.label,
                stays.label,
            ),
            keep=translate("VotingPage", "Keep both"),
            go=translate("VotingPage", "Merge them"),
        )
        if agreed:
            self._desk.try_(
                lambda: self._services.duplicates.merge(MergeNotes((other.id,), into=stays.id))
            )

    def draw(self, round_: Round) -> None:
        """Draw lots for the tie at the cut."""
        tie = open_tie(self._services.voting.result(round_.id))
        if tie is None:
            return

        def drawn(seed: str) -> TieRuling:
            return self._services.rulings.draw(DrawLots(round_.id, seed)).round.rulings[-1]

        labels = _labels(round_)
        run(DrawDialog(self._desk.theme, tie, labels, round_.seed, drawn, self._desk.parent))

    def show_draw(self, round_: Round) -> None:
        """Show how lots were drawn, in the room or by the words agreed before the vote."""
        drawn = [each for each in round_.rulings if each.how is TieRule.LOT]
        if not drawn and round_.tie is TieRule.LOT:
            order = self._services.voting.result(round_.id).tally.lot_order
            drawn = [TieRuling(order, TieRule.LOT, seed=round_.seed)]
        if drawn:
            show_draw(self._desk.parent, self._desk.theme, drawn[-1], _labels(round_))

    def choose(self, round_: Round) -> None:
        """Decide the tie at the cut with a reason."""
        tie = open_tie(self._services.voting.result(round_.id))
        if tie is None:
            return

        def decide(order: tuple[str, ...], reason: str) -> Result:
            return self._services.rulings.choose(DecideTie(round_.id, order, reason))

        run(ChoiceDialog(self._desk.theme, tie, _labels(round_), decide, self._desk.parent))

    def regroup(self, round_: Round) -> None:
        """Join ideas, or take them apart."""
        desk, service = self._desk, self._services.regrouping

        def preview(joined: Mapping[str, str]) -> Result:
            return service.preview(round_.id, joined)

        def apply(joined: Mapping[str, str], reason: str) -> Result:
            return service.regroup(Regroup(round_.id, joined, reason))

        try:
            before = preview({})
        except WmtError as error:
            desk.toast.show_refusal(error)
            return
        if run(RegroupDialog(desk.theme, before, round_.regrouped, preview, apply, desk.parent)):
            desk.toast.show_text(translate("Regroup", "The sums are new."), icon="merge")

    def tell_next(self, round_: Round) -> None:
        """Tell the room one place more, from below."""
        told = round_.shown if round_.revealed is Revealed.PLACES else 0
        self._reveal(Reveal(round_.id, Revealed.PLACES, told + 1))

    def reveal(self, round_: Round, level: Revealed) -> None:
        """Let the shared screen show more or less."""
        self._reveal(Reveal(round_.id, level))

    def _reveal(self, command: Reveal) -> None:
        self._desk.try_(lambda: self._services.voting.reveal(command))


def _labels(round_: Round) -> dict[str, str]:
    return {option.id: option.label for option in round_.options}
