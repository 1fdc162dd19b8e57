"""Real elections against the published answer key.

The files carry no licence and stay outside the repository. Where they are absent, a generated
file of the same shape takes their place, and the slow rules take that of the key.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from time import process_time

import pytest

from tests.domain.voting.slow_rules import slow_select
from wmt_desktop.domain.voting.election import Election, Project
from wmt_desktop.domain.voting.rules import RULES, select
from wmt_desktop.exchange.pabulib import read_pb, write_pb
from wmt_desktop.services.imports import PabulibElection

DATA = Path(__file__).parents[4] / "shared" / "data"
FILES = sorted(DATA.glob("*.pb"))


def generated_file() -> bytes:
    """Return a Pabulib file with cumulative votes: 40 voters, 12 projects, 7 points each."""
    random = Random(2040)
    projects = tuple(
        Project(f"P/{number}", f"Idea; no. {number}", random.choice([500, 2000, 7500, 30000]))
        for number in range(12)
    )
    ballots = []
    for _ in range(40):
        chosen = random.sample(projects, random.randint(1, 4))
        ballots.append({project.id: random.randint(1, 3) for project in chosen})
    return write_pb(
        PabulibElection("Generated", "cumulative", projects, tuple(ballots), 50000, "EUR", 12, 3)
    )


def election_of(name: str) -> Election:
    return read_pb((DATA / name).read_bytes(), name).election()


def test_winners_are_those_of_the_key(capsys: pytest.CaptureFixture[str]) -> None:
    if not (DATA / "key.json").exists():
        with capsys.disabled():
            print("\n../shared/data is absent: a generated file stands in for the answer key")  # noqa: T201
        election = read_pb(generated_file(), "generated.pb").election()
        for rule in RULES:
            for ties in ("name", "recommended"):
                found = select(election, rule, ties=ties)
                assert list(found.selected) == slow_select(election, rule, ties)
        return
    key = json.loads((DATA / "key.json").read_text(encoding="utf-8"))
    for name, expected in key.items():
        election = election_of(name)
        assert len(election.ballots) == expected["n_ballots"]
        assert str(election.budget) == expected["budget"]
        assert {id_: str(dots) for id_, dots in election.totals.items()} == expected["totals"]
        for question, winners in expected["winners"].items():
            rule, ties = question.split("/")
            assert list(select(election, rule, ties=ties).selected) == winners, (name, question)


def largest_and_smaller() -> tuple[Election, list[Election]]:
    if not FILES:
        election = read_pb(generated_file(), "generated.pb").election()
        return election, [election]
    every = [election_of(path.name) for path in FILES]
    return (
        max(every, key=lambda election: len(election.ballots)),
        [election for election in every if len(election.ballots) < 400],
    )


def cpu(election: Election, rule: str) -> float:
    """Return the least of three measurements, in seconds of CPU."""
    times = []
    for _ in range(3):
        started = process_time()
        select(election, rule)
        times.append(process_time() - started)
    return min(times)


def test_raising_shares_costs_no_more_than_its_steps() -> None:
    largest, smaller = largest_and_smaller()
    assert all(cpu(election, "equal-shares") < 0.02 for election in smaller)
    started = process_time()
    raised = select(largest, "fair-shares").raised
    elapsed = process_time() - started
    assert raised is not None
    # The unraised shares, every raise that fits, and the one that does not.
    steps = 1 + raised + 1
    assert elapsed < 2 * steps * cpu(largest, "equal-shares")
