"""The ballot while somebody fills it in. It is kept nowhere but here, and dropped afterwards."""

from __future__ import annotations

from enum import Enum, auto

from wmt_desktop.domain.rounds import Method, Round


class Refusal(Enum):
    """Why no dot can be added."""

    MOST_ON_ONE = auto()
    ALL_PLACED = auto()


class BallotDraft:
    """Dots placed so far, within the rules of the round.

    Attributes:
        most: Most dots on one option.
    """

    def __init__(self, round_: Round) -> None:
        self._allowance = None if round_.method == Method.SCORE else round_.dots
        self.most = 1 if round_.method == Method.APPROVAL else round_.max_per_option
        self._dots: dict[str, int] = {}

    @property
    def placed(self) -> int:
        """Dots placed in all."""
        return sum(self._dots.values())

    @property
    def left(self) -> int | None:
        """Dots left, or None where a ballot has no sum to use up."""
        return None if self._allowance is None else self._allowance - self.placed

    @property
    def content(self) -> dict[str, int]:
        """Dots by option, for casting; options without a dot are left out."""
        return dict(self._dots)

    def of(self, option: str) -> int:
        """Return the dots on one option."""
        return self._dots.get(option, 0)

    def refusal(self, option: str) -> Refusal | None:
        """Return why one more dot on an option is not possible, or None."""
        if self.of(option) >= self.most:
            return Refusal.MOST_ON_ONE
        return Refusal.ALL_PLACED if self.left == 0 else None

    def add(self, option: str) -> Refusal | None:
        """Place a dot, or return why not."""
        refusal = self.refusal(option)
        if refusal is None:
            self._dots[option] = self.of(option) + 1
        return refusal

    def remove(self, option: str) -> None:
        """Take a dot back, where there is one."""
        dots = self.of(option) - 1
        if dots > 0:
            self._dots[option] = dots
        else:
            self._dots.pop(option, None)

    def clear(self) -> None:
        """Take every dot back."""
        self._dots.clear()
