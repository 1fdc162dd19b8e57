"""Real elections from import to report and merge, in the words of the command line.

The files carry no licence and stay outside the repository. Where they are absent, a generated
file of the same shape takes their place.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.cli.wmt import Wmt

DATA = Path(__file__).parents[3] / "shared" / "data"
KEY = DATA / "key.json"
FILES = sorted(path.name for path in DATA.glob("*.pb")) or ["generated.pb"]


def generated() -> str:
    """Return a file of the shape of the real ones: 60 voters with 7 points for 9 projects."""
    random = Random(2019)
    # No two cost the same, so that no lot decides: those of an arena fall differently each time.
    costs = [random.choice([2_000, 15_000, 90_000, 400_000]) + number for number in range(9)]
    votes = []
    for _ in range(60):
        chosen = random.sample(range(9), 3)
        votes.append((",".join(map(str, chosen)), random.choice(["3,3,1", "2,2,2", "1,1,1"])))
    return "\n".join(
        [
            *("META", "key;value", "description;Generated", "num_projects;9", "num_votes;60"),
            *("budget;500000", "vote_type;cumulative", "max_points;3", "max_sum_points;7"),
            *("PROJECTS", "project_id;cost;name"),
            *(f"{number};{cost};Project no. {number}" for number, cost in enumerate(costs)),
            *("VOTES", "voter_id;vote;points"),
            *(f"{number};{vote};{points}" for number, (vote, points) in enumerate(votes)),
        ]
    )


@pytest.fixture
def file(request: pytest.FixtureRequest, wmt: Wmt, capsys: pytest.CaptureFixture[str]) -> Path:
    name: str = request.param
    if KEY.exists():
        return DATA / name
    with capsys.disabled():
        print("\n../shared/data is absent: a generated file stands in for real elections")  # noqa: T201
    return wmt.file(name, generated())


def expected(wmt: Wmt, file: Path) -> Any:
    """Return the key for a file; without one, what counting the file says."""
    if KEY.exists():
        return json.loads(KEY.read_text("utf-8"))[file.name]
    counted = {
        f"{rule}/{ties}": wmt("count", file, "--rule", rule, "--ties", ties)["selected"]
        for rule in ("greedy", "equal-shares")
        for ties in ("name", "recommended")
    }
    return {"budget": "500000", "n_ballots": 60, "winners": counted}


@pytest.mark.parametrize("file", FILES, indirect=True)
def test_a_real_election_from_import_to_merge(wmt: Wmt, file: Path) -> None:
    key = expected(wmt, file)
    projects = {each["project"]: each for each in wmt("count", file)["steps"]}
    arena = wmt("arena", "new", "--title", file.stem)["arena"]

    imported = wmt("initiatives", "import", arena, file)
    assert imported["ballots"] == key["n_ballots"]
    assert Fraction(str(imported["budget"])) == Fraction(key["budget"])
    assert imported["added"] == len(projects)
    result = wmt("vote", "result", imported["round"])
    assert result["turnout"]["cast"] == key["n_ballots"]
    assert sum(each["dots"] for each in result["ranking"]) == sum(
        each["dots"] for each in projects.values()
    )

    selected = wmt("select", arena, "--budget", key["budget"], "--reason", "As announced")
    winners = [projects[each] for each in key["winners"]["greedy/recommended"]]
    steps = {each["project"]: each for each in selected["steps"]}
    assert [
        (steps[each]["cost"], steps[each]["dots"], steps[each]["supporters"])
        for each in selected["selected"]
    ] == [(each["cost"], each["dots"], each["supporters"]) for each in winners]

    report = wmt("report", arena, wmt.folder / "report.pdf")
    assert report["pages"] > 1
    session = wmt.folder / "session.wmta"
    wmt("export", arena, session)
    (merged,) = wmt("merge", session, on="coordinator")["files"]
    assert (merged["status"], merged["conflicts"]) == ("merged", 0)
    assert wmt("digest") == wmt("digest", on="coordinator")
    assert wmt("vote", "result", imported["round"], on="coordinator") == result


@pytest.mark.parametrize("file", FILES, indirect=True)
@pytest.mark.parametrize("rule", ["greedy", "equal-shares"])
def test_counting_gives_the_winners_of_the_key(wmt: Wmt, file: Path, rule: str) -> None:
    key = expected(wmt, file)
    for ties in ("name", "recommended"):
        counted = wmt("count", file, "--rule", rule, "--ties", ties)
        assert counted["selected"] == key["winners"][f"{rule}/{ties}"]
