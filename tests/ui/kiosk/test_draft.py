"""A ballot that is being filled in never breaks the rules of its round."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.rounds import Method, Option, Round
from wmt_desktop.domain.voting.ballots import BallotCheck, rule_of
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.wording import Wording
from wmt_desktop.ui.ballot_words import ballot_rule
from wmt_desktop.ui.kiosk.draft import BallotDraft, Refusal
from wmt_desktop.ui.kiosk.grid import GAP_X, across_of, grid_for

OPTIONS = tuple(Option(f"note:{n}", f"Idea {n}") for n in range(4))
rounds = st.builds(
    lambda method, dots, most: Round(
        "round:1", "arena:1", "?", OPTIONS, dots=dots, max_per_option=min(most, dots), method=method
    ),
    st.sampled_from(Method),
    st.integers(1, 12),
    st.integers(1, 6),
)
gestures = st.lists(st.tuples(st.sampled_from(["add", "remove"]), st.sampled_from(OPTIONS)))


@given(rounds, gestures)
def test_every_draft_could_be_cast(round_: Round, done: list[tuple[str, Option]]) -> None:
    draft = BallotDraft(round_)
    check = BallotCheck(round_)
    for gesture, option in done:
        before = draft.content
        if gesture == "add":
            refusal = draft.add(option.id)
            more = before | {option.id: before.get(option.id, 0) + 1}
            # Refused exactly when one more dot would break a rule.
            assert (refusal is not None) == (check.fault(more) is not None)
            assert draft.content == (before if refusal else more)
        else:
            draft.remove(option.id)
            assert draft.of(option.id) == max(0, before.get(option.id, 0) - 1)
        assert check.fault(draft.content) is None
        assert 0 not in draft.content.values()
        if draft.left is not None:
            assert draft.left == round_.dots - draft.placed


def test_the_reason_names_what_helps() -> None:
    draft = BallotDraft(Round("round:1", "arena:1", "?", OPTIONS, dots=3, max_per_option=2))
    first, second, third, _ = (option.id for option in OPTIONS)
    draft.add(first)
    draft.add(first)
    assert draft.add(first) == Refusal.MOST_ON_ONE
    draft.add(second)
    assert draft.add(third) == Refusal.ALL_PLACED
    draft.clear()
    assert draft.content == {}


@given(
    st.integers(1, 60),
    st.floats(1920, 2600),
    st.floats(500, 1600),
    st.lists(st.floats(100, 900), min_size=4, max_size=4),
)
def test_cards_never_overlap_nor_leave_the_page(
    count: int, width: float, high: float, wanted: list[float]
) -> None:
    # Words need more height where a card is narrower.
    heights = dict(zip((4, 3, 2, 1), sorted(wanted, reverse=True), strict=True))
    grid = grid_for(count, width, high, heights)
    boxes = [grid.box(number, 100) for number in range(min(count, grid.capacity))]
    for box in boxes:
        assert box.left() >= 48
        assert box.right() <= width - 48 + 0.1
        assert box.bottom() <= 100 + high + 0.1
        assert box.width() == across_of(grid.columns, width)
    for at, one in enumerate(boxes):
        assert not any(one.adjusted(0, 0, GAP_X / 2, 1).intersects(box) for box in boxes[at + 1 :])


def test_voters_are_told_the_rule_of_each_kind_of_vote() -> None:
    words = {
        (Method.DOTS, 5, 3): "5 dots each, up to 3 on one idea",
        (Method.DOTS, 5, 5): "5 dots each",
        (Method.DOTS, 1, 1): "Choose one idea",
        (Method.APPROVAL, 1, 1): "Choose one idea",
        (Method.APPROVAL, 3, 1): "Choose up to 3 ideas",
        (Method.APPROVAL, 4, 1): "Choose every idea that you support",
        (Method.SCORE, 12, 3): "0 to 3 points for each idea",
    }
    for (method, dots, most), expected in words.items():
        round_ = Round(
            "round:1", "arena:1", "?", OPTIONS, dots=dots, max_per_option=most, method=method
        )
        assert ballot_rule(rule_of(round_), Wording("en", TRANSLATIONS)) == expected
