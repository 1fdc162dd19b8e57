"""Every rule against the slow second implementation, election by election."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.voting.elections import IDS, elections, small_election
from tests.domain.voting.slow_rules import slow_select
from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.rules import RULES, select

QUICK = [rule for rule in RULES if not rule.startswith("fair")]
SLOW = [rule for rule in RULES if rule.startswith("fair")]


def assert_agree(election: Election, rule: str, ties: str, limit: int | None, lots: str) -> None:
    found = select(election, rule, ties=ties, limit=limit, lot_order=lots)
    expected = slow_select(election, rule, ties, limit, lots)
    assert list(found.selected) == expected, (rule, ties, limit, lots, election)


@pytest.mark.parametrize("ties", ["name", "recommended"])
@pytest.mark.parametrize("rule", QUICK)
def test_rule_agrees_on_hundreds_of_elections(rule: str, ties: str) -> None:
    for number in range(300):
        random = Random(f"{rule}/{ties}/{number}")
        limit = random.choice([None, None, None, 0, 1, 2, 3])
        lots = "".join(random.sample(IDS, random.choice([0, 3, 6])))
        assert_agree(small_election(random), rule, ties, limit, lots)


@pytest.mark.parametrize("ties", ["name", "recommended"])
@pytest.mark.parametrize("rule", SLOW)
def test_raised_shares_agree(rule: str, ties: str) -> None:
    for number in range(15):
        random = Random(f"{rule}/{ties}/{number}")
        limit = random.choice([None, None, 1, 2])
        assert_agree(small_election(random), rule, ties, limit, "fbd")


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(elections(), st.sampled_from(QUICK), st.sampled_from(["name", "recommended"]), st.data())
def test_rule_agrees_on_generated_elections(
    election: Election, rule: str, ties: str, data: st.DataObject
) -> None:
    limit = data.draw(st.none() | st.integers(0, 4))
    lots = data.draw(st.permutations(IDS))
    assert_agree(election, rule, ties, limit, "".join(lots))


@pytest.mark.parametrize("rule", RULES)
def test_order_of_ballots_and_projects_changes_nothing(rule: str) -> None:
    for seed in range(40):
        random = Random(seed)
        election = small_election(random)
        shuffled = Election(
            projects=tuple(random.sample(election.projects, len(election.projects))),
            ballots=tuple(
                dict(random.sample(list(ballot.items()), len(ballot)))
                for ballot in random.sample(election.ballots, len(election.ballots))
            ),
            budget=election.budget,
        )
        assert select(shuffled, rule) == select(election, rule)
