from __future__ import annotations

from dataclasses import replace

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Method, Option, Round
from wmt_desktop.domain.voting.ballots import BallotCheck, check_ballot

ROUND = Round(
    id="round:1",
    arena="arena:1",
    question="?",
    options=(Option("a", "A"), Option("b", "B"), Option("c", "C")),
    dots=5,
    max_per_option=3,
)
APPROVAL = replace(ROUND, method=Method.APPROVAL, dots=2)
SCORE = replace(ROUND, method=Method.SCORE, dots=1)


@pytest.mark.parametrize(
    ("round_", "ballot"),
    [
        (ROUND, {}),
        (ROUND, {"a": 3, "b": 2}),
        (ROUND, {"a": 1}),
        (APPROVAL, {"a": 1, "c": 1}),
        (SCORE, {"a": 3, "b": 3, "c": 3}),
    ],
)
def test_valid_ballot_is_cast_as_it_is(round_: Round, ballot: dict[str, int]) -> None:
    assert check_ballot(round_, ballot) == ballot
    assert BallotCheck(round_).fault(ballot) is None


def test_options_without_a_dot_are_left_out() -> None:
    assert check_ballot(ROUND, {"a": 0, "b": 2, "c": 0}) == {"b": 2}


@pytest.mark.parametrize(
    ("round_", "ballot", "code", "params"),
    [
        (ROUND, {"x": 1, "y": 9}, Code.BALLOT_UNKNOWN_OPTION, {"option": "x"}),
        (ROUND, {"a": 1.5}, Code.BALLOT_NOT_WHOLE, {"option": "a", "value": 1.5}),
        (ROUND, {"b": "2"}, Code.BALLOT_NOT_WHOLE, {"option": "b", "value": "2"}),
        (ROUND, {"c": True}, Code.BALLOT_NOT_WHOLE, {"option": "c", "value": True}),
        (ROUND, {"a": -1, "b": 9}, Code.BALLOT_NEGATIVE, {"option": "a", "dots": -1}),
        (ROUND, {"a": 1, "b": 4}, Code.BALLOT_OVER_CAP, {"option": "b", "dots": 4, "cap": 3}),
        (ROUND, {"a": 3, "b": 3}, Code.BALLOT_TOO_MANY_DOTS, {"dots": 6, "limit": 5}),
        (APPROVAL, {"a": 2}, Code.BALLOT_OVER_CAP, {"option": "a", "dots": 2, "cap": 1}),
        (
            APPROVAL,
            {"a": 1, "b": 1, "c": 1},
            Code.BALLOT_TOO_MANY_DOTS,
            {"dots": 3, "limit": 2},
        ),
        (SCORE, {"a": 4}, Code.BALLOT_OVER_CAP, {"option": "a", "dots": 4, "cap": 3}),
    ],
)
def test_faulty_ballot_says_what_is_wrong(
    round_: Round, ballot: dict[str, int], code: Code, params: dict[str, object]
) -> None:
    with pytest.raises(WmtError) as refused:
        check_ballot(round_, ballot)
    assert refused.value.code == code
    assert refused.value.params == params
