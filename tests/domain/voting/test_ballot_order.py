"""Who meets the options in which order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.rounds import Option, OptionOrder, Round
from wmt_desktop.domain.voting.ballot_order import ballot_order

LABELS = ("Šķirošana", "zaļais jumts", "Sēkla", "Āboli")


def round_of(order: OptionOrder, labels: tuple[str, ...] = LABELS) -> Round:
    options = tuple(Option(f"note:{n:032x}", label) for n, label in enumerate(labels))
    return Round("round:" + "0" * 32, "arena:" + "0" * 32, "", options, order=order)


def labels(order: OptionOrder, drawn: int = 0) -> list[str]:
    met = ballot_order(round_of(order), lambda option: option.label, lambda _: drawn)
    return [option.label for option in met]


def test_as_on_the_board() -> None:
    assert labels(OptionOrder.BOARD, 2) == list(LABELS)


def test_by_the_alphabet_as_people_look_words_up() -> None:
    assert labels(OptionOrder.ALPHABET) == ["Āboli", "Sēkla", "Šķirošana", "zaļais jumts"]


@given(st.integers(1, 30))
def test_rotated_each_option_stands_at_each_place_once(count: int) -> None:
    round_ = round_of(OptionOrder.ROTATED, tuple(map(str, range(count))))
    asked: list[int] = []

    def met(drawn: int) -> tuple[Option, ...]:
        def draw(places: int) -> int:
            asked.append(places)
            return drawn

        return ballot_order(round_, lambda option: option.label, draw)

    everybody = [met(first) for first in range(count)]
    for place in zip(*everybody, strict=True):
        assert sorted(option.id for option in place) == [option.id for option in round_.options]
    assert set(asked) == {count}
