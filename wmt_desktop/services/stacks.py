"""A stack of ballots on paper while it is typed in: by keys, undone, and checked by a second reading.

The number printed on a ballot serves the check alone. It is dropped with the stack.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Option, Round
from wmt_desktop.domain.voting.ballots import BallotCheck

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Typed:
    """One ballot as it was typed.

    Attributes:
        dots: By option id, without those that have none.
        spoiled: It cannot be counted, whatever is on it.
        fault: The rule of the vote that it breaks; None where a person found it spoiled.
    """

    dots: Mapping[str, int] = field(default_factory=dict)
    spoiled: bool = False
    fault: Code | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """A ballot that was read differently the second time.

    Attributes:
        first, second: None where it was not typed.
    """

    number: int
    first: Typed | None
    second: Typed | None


class Stack:
    """The ballots of a stack by the number on them, each typed once or twice.

    Attributes:
        twice: The stack is typed a second time, to find slips.
    """

    def __init__(self, round_: Round) -> None:
        self._check = BallotCheck(round_)
        self._first: dict[int, Typed] = {}
        self._second: dict[int, Typed] = {}
        self._order: list[tuple[dict[int, Typed], int, Typed | None]] = []
        self.twice = False

    @property
    def count(self) -> int:
        """Ballots typed in this reading."""
        return len(self._reading)

    @property
    def next_number(self) -> int:
        """The number that most likely comes next."""
        return max(self._reading, default=0) + 1

    @property
    def spoiled(self) -> int:
        """How many of them cannot be counted."""
        return sum(each.spoiled for each in self._reading.values())

    @property
    def faults(self) -> Mapping[Code | None, int]:
        """How many of the spoiled ones break which rule of the vote; None: a person says so."""
        return Counter(each.fault for each in self._first.values() if each.spoiled)

    def fault(self, dots: Mapping[str, int]) -> WmtError | None:
        """Return why a ballot would be spoiled, or None."""
        return self._check.fault(dots)

    def known(self, number: int) -> Typed | None:
        """Return what was typed in this reading for a number."""
        return self._reading.get(number)

    def put(self, number: int, typed: Typed) -> Difference | None:
        """Take in a ballot; one with the same number is replaced.

        A ballot that breaks a rule of the vote is spoiled.

        Returns:
            How it differs from the first reading, in the second one.
        """
        fault = None if typed.spoiled else self.fault(typed.dots)
        if typed.spoiled or fault:
            typed = Typed(spoiled=True, fault=fault.code if fault else None)
        self._order.append((self._reading, number, self._reading.get(number)))
        self._reading[number] = typed
        first = self._first.get(number)
        if self.twice and first != typed:
            return Difference(number, first, typed)
        return None

    def undo(self) -> int | None:
        """Take the last ballot back and return its number; None when there is none."""
        if not self._order:
            return None
        reading, number, before = self._order.pop()
        if before is None:
            del reading[number]
        else:
            reading[number] = before
        self.twice = reading is self._second
        return number

    def read_again(self) -> None:
        """Begin the second reading."""
        self.twice = True

    def settle(self, number: int, typed: Typed) -> None:
        """Say how a ballot that was read differently really is."""
        self._first[number] = self._second[number] = typed
        self._order = [each for each in self._order if each[1] != number]

    def leave_out(self, number: int) -> None:
        """Forget a ballot that is not in the stack after all."""
        self._first.pop(number, None)
        self._second.pop(number, None)
        self._order = [each for each in self._order if each[1] != number]

    def differences(self) -> tuple[Difference, ...]:
        """Return what the two readings have different, by number; nothing before the second."""
        if not self.twice:
            return ()
        return tuple(
            Difference(number, first, second)
            for number in sorted(self._first.keys() | self._second.keys())
            if (first := self._first.get(number)) != (second := self._second.get(number))
        )

    def ballots(self) -> tuple[Mapping[str, int], ...]:
        """Return what goes into the urn, sorted by what is on it: no number and no order."""
        good = [each.dots for each in self._first.values() if not each.spoiled]
        return tuple(sorted(good, key=lambda dots: sorted(dots.items())))

    @property
    def _reading(self) -> dict[int, Typed]:
        return self._second if self.twice else self._first


class Line:
    """One ballot while it is typed: a digit sets the dots of an idea and goes on to the next.

    A letter goes to its idea and gives it one more dot; both ways can be mixed.
    """

    def __init__(self, options: tuple[Option, ...]) -> None:
        self._options = options
        self._dots: dict[str, int] = {}
        self._past: list[tuple[int, str, int]] = []
        self.at = 0
        """Index of the idea that the next digit is for."""

    @property
    def dots(self) -> dict[str, int]:
        """What was typed so far."""
        return {option: dots for option, dots in self._dots.items() if dots}

    def of(self, index: int) -> int:
        """Return the dots of the idea at a place."""
        return self._dots.get(self._options[index].id, 0)

    def digit(self, digit: int) -> None:
        """Give the present idea so many dots and go on."""
        if self.at < len(self._options):
            self._set(self.at, digit)
            self.at += 1

    def letter(self, letter: str) -> bool:
        """Give the idea with this letter one more dot; return False when there is none."""
        index = LETTERS.find(letter.upper())
        if not letter or not 0 <= index < len(self._options):
            return False
        self._set(index, self.of(index) + 1)
        self.at = index
        return True

    def move(self, steps: int) -> None:
        """Go to another idea."""
        self.at = max(0, min(len(self._options), self.at + steps))

    def back(self) -> bool:
        """Take the last key back; return False when nothing was typed."""
        if not self._past:
            return False
        self.at, option, before = self._past.pop()
        self._dots[option] = before
        return True

    def _set(self, index: int, dots: int) -> None:
        option = self._options[index].id
        self._past.append((self.at, option, self._dots.get(option, 0)))
        self._dots[option] = dots


def letter_of(index: int) -> str:
    """Return the letter of an idea by its place on the ballot: A to Z, then AA, AB and so on."""
    before, last = divmod(index, len(LETTERS))
    return (letter_of(before - 1) if before else "") + LETTERS[last]
