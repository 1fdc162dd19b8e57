"""In which order a voter meets the options of a round."""

from __future__ import annotations

from collections.abc import Callable

from wmt_desktop.domain.rounds import Option, OptionOrder, Round
from wmt_desktop.domain.text import plain


def ballot_order(
    round_: Round, label: Callable[[Option], str], draw: Callable[[int], int]
) -> tuple[Option, ...]:
    """Return the options as one voter meets them.

    Who stands first gets more dots. Where the order is rotated, each option stands first for as
    many voters as any other; which one it was for somebody is kept nowhere.

    Args:
        label: The words of an option in the voter's language, by which they are sorted.
        draw: Gives a number from 0 to below its argument, anew for each voter.
    """
    if round_.order is OptionOrder.ALPHABET:
        return tuple(sorted(round_.options, key=lambda each: (plain(label(each)), each.id)))
    if round_.order is OptionOrder.ROTATED and round_.options:
        first = draw(len(round_.options))
        return round_.options[first:] + round_.options[:first]
    return round_.options
