"""What the room may still decide about a closed vote: ties, and ideas that are one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.rounds import Method, Purpose, Revealed, Round, TieRule, TieRuling
from wmt_desktop.services.counting import Result
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.rulings import DecideTie, DrawLots, open_tie
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import Reveal
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.regroup_dialog import RegroupDialog
from wmt_desktop.ui.pages.voting.tie_dialogs import ChoiceDialog, DrawDialog, run, show_draw
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.toast import Toast


class Deciding:
    """Asks the room and writes down what it decides."""

    def __init__(
        self, services: Services, theme: ThemeManager, toast: Toast, parent: QWidget
    ) -> None:
        self._services = services
        self._theme = theme
        self._toast = toast
        self._parent = parent

    def draw(self, round_: Round) -> None:
        """Draw lots for the tie at the cut."""
        tie = open_tie(self._services.voting.result(round_.id))
        if tie is None:
            return

        def drawn(seed: str) -> TieRuling:
            return self._services.rulings.draw(DrawLots(round_.id, seed)).round.rulings[-1]

        run(DrawDialog(self._theme, tie, _labels(round_), drawn, self._parent))

    def show_draw(self, round_: Round) -> None:
        """Show how lots were drawn."""
        drawn = [each for each in round_.rulings if each.how is TieRule.LOT]
        if drawn:
            show_draw(self._parent, self._theme, drawn[-1], _labels(round_))

    def choose(self, round_: Round) -> None:
        """Decide the tie at the cut with a reason."""
        tie = open_tie(self._services.voting.result(round_.id))
        if tie is None:
            return

        def decide(order: tuple[str, ...], reason: str) -> Result:
            return self._services.rulings.choose(DecideTie(round_.id, order, reason))

        run(ChoiceDialog(self._theme, tie, _labels(round_), decide, self._parent))

    def regroup(self, round_: Round) -> None:
        """Join ideas, or take them apart."""
        service = self._services.regrouping

        def preview(joined: Mapping[str, str]) -> Result:
            return service.preview(round_.id, joined)

        def apply(joined: Mapping[str, str], reason: str) -> Result:
            return service.regroup(Regroup(round_.id, joined, reason))

        try:
            before = preview({})
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        dialog = RegroupDialog(self._theme, before, round_.regrouped, preview, apply, self._parent)
        if run(dialog):
            self._toast.show_text(translate("Regroup", "The sums are new."), icon="merge")

    def ask_who_joins(self, round_: Round, options: tuple[str, ...]) -> bool:
        """Open a vote by name on who will join what; return whether it is open now."""
        labels = _labels(round_)
        agreed = ask(
            self._parent,
            self._theme,
            translate("Pledges", "Ask who will join?"),
            fill(
                translate(
                    "Pledges",
                    "Everybody sees who joins what: first names or tables, as the room agrees. "
                    "It chooses nothing. On the list: %1.",
                ),
                words.listed([labels[option] for option in options]),
            ),
            keep=translate("Pledges", "Not now"),
            go=translate("Pledges", "Ask who joins"),
            danger=False,
        )
        if not agreed:
            return False
        command = OpenRound(
            round_.arena,
            dots=len(options),
            source=f"{kind_of(options[0])}s",
            options=options,
            method=Method.APPROVAL,
            people=round_.people,
            goes_on=len(options),
            question=translate("Pledges", "Who will join?"),
            secret=False,
            purpose=Purpose.PLEDGE,
        )
        try:
            self._services.voting.open(command)
        except WmtError as error:
            self._toast.show_refusal(error)
            return False
        return True

    def tell_next(self, round_: Round) -> None:
        """Tell the room one place more, from below."""
        told = round_.shown if round_.revealed is Revealed.PLACES else 0
        self.reveal(round_, Revealed.PLACES, told + 1)

    def reveal(self, round_: Round, level: Revealed, shown: int = 0) -> None:
        """Let the shared screen show more or less."""
        try:
            self._services.voting.reveal(Reveal(round_.id, level, shown))
        except WmtError as error:
            self._toast.show_refusal(error)


def _labels(round_: Round) -> dict[str, str]:
    return {option.id: option.label for option in round_.options}
