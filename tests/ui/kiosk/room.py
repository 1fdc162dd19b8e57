"""What the tests of the kiosk share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.pin import hash_pin
from wmt_desktop.services.voting import CloseRound, VotingService
from wmt_desktop.ui.kiosk.window import KioskWindow

PIN = "2468"
KEPT_PIN = hash_pin(PIN)
IDEAS = (
    ("Bioloģiskā pārtika skolu ēdnīcās", "Bio products in every school lunch", Theme.FOOD),
    ("Kopīga aukstuma noliktava", "Shared cold-storage hub", Theme.FOOD),
    ("Kopīgs piegādes busiņš", "Shared delivery van", Theme.MOBILITY),
    ("Kompostēšana katrā skolā", "Composting at every school", Theme.CIRCULAR),
)


@dataclass
class Room:
    """Everything around one open round."""

    voting: VotingService
    arena: Arena
    round: Round
    kiosk: KioskWindow
    slips: tuple[str, ...] = ()

    def tally(self) -> dict[str, int]:
        """Close the vote and return dots by English label."""
        result = self.voting.close(CloseRound(self.round.id))
        labels = {option.id: option.label_second for option in self.round.options}
        return {labels[place.option]: place.dots for place in result.tally.ranking}


OpenKiosk = Callable[..., Room]
