"""``wmt initiatives``, ``select`` and ``count``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.wmt import Wmt

PABULIB = """META
key;value
description;What first?
num_projects;3
num_votes;3
budget;1500.50
vote_type;cumulative
max_sum_points;5
PROJECTS
project_id;cost;name
P1;1000;Meals
P2;500.50;Farms
P3;700;Energy
VOTES
voter_id;vote;points
1;P1,P2;3,1
2;P3;2
3;P1;1
"""


@pytest.fixture
def pb(wmt: Wmt) -> Path:
    return wmt.file("votes.pb", PABULIB)


def test_an_initiative_is_written_and_listed(wmt: Wmt, arena: str) -> None:
    options = ("--title", "Solar roof", "--cost", "5 200,50", "--lead", "School")
    initiative = wmt("initiatives", "add", arena, *options)
    assert wmt("initiatives", "list", arena) == [
        {
            "initiative": initiative["initiative"],
            "title": "Solar roof",
            "cost": 5200.5,
            "lead": "School",
            "status": "proposed",
            "dots": None,
            "supporters": None,
        }
    ]
    wmt.refused("money-invalid", "initiatives", "add", arena, "--title", "A", "--cost", "cheap")
    wmt.refused("title-empty", "initiatives", "add", arena, "--title", " ", "--cost", "5")
    assert "5\N{NO-BREAK SPACE}200.50" in wmt.text("initiatives", "list", arena)


def test_a_table_of_initiatives(wmt: Wmt, arena: str) -> None:
    good = wmt.file("good.csv", "title,cost\nMeals,5200\nFarms,\n")
    document = wmt("initiatives", "import", arena, good)
    assert (document["added"], document["round"], document["ballots"]) == (2, None, 0)
    listed = wmt("initiatives", "list", arena)
    assert document["initiatives"] == [each["initiative"] for each in listed]
    bad = wmt.file("bad.csv", "title,cost\nMeals,5200\nFarms,cheap\n")
    document = wmt.refused("rows-rejected", "initiatives", "import", arena, bad)
    assert (document["added"], [each["row"] for each in document["rejected"]]) == (0, [3])
    assert wmt.text("initiatives", "import", arena, good) == "2 initiatives added.\n"


def test_a_pabulib_file_brings_its_ballots(wmt: Wmt, arena: str, pb: Path) -> None:
    document = wmt("initiatives", "import", arena, pb)
    assert (document["added"], document["ballots"], document["budget"]) == (3, 3, 1500.5)
    result = wmt("vote", "result", document["round"])
    assert [each["dots"] for each in result["ranking"]] == [4, 2, 1]
    assert result["fingerprint"] == document["fingerprint"]
    listed = wmt("initiatives", "list", arena)
    assert [(each["dots"], each["supporters"]) for each in listed] == [(4, 2), (1, 1), (2, 1)]
    said = wmt.text("initiatives", "import", arena, pb)
    assert said == "3 ballots counted.\n3 initiatives added.\n"


def test_a_selection_is_within_the_budget_and_on_record(wmt: Wmt, arena: str, pb: Path) -> None:
    wmt("initiatives", "import", arena, pb)
    titles = {each["initiative"]: each["title"] for each in wmt("initiatives", "list", arena)}
    document = wmt("select", arena, "--budget", "1500.50", "--reason", "Agreed")
    assert set(document) == {"selected", "cost", "left", "steps", "runners_up"}
    assert [titles[each] for each in document["selected"]] == ["Meals", "Farms"]
    assert (document["cost"], document["left"]) == (1500.5, 0)
    assert [titles[each] for each in document["runners_up"]] == ["Energy"]
    first = document["steps"][0]
    assert (first["cost"], first["left_before"], first["left_after"]) == (1000, 1500.5, 500.5)
    assert [each["status"] for each in wmt("initiatives", "list", arena)] == [
        "selected",
        "selected",
        "proposed",
    ]
    limited = wmt("select", arena, "--budget", "1500.50", "--limit", "1")
    assert (len(limited["selected"]), limited["left"]) == (1, 500.5)


def test_shares_are_told_in_money(wmt: Wmt, arena: str, pb: Path) -> None:
    counted = wmt("count", pb, "--rule", "equal-shares")
    wmt("initiatives", "import", arena, pb)
    selected = wmt("select", arena, "--budget", "1500.50", "--rule", "equal-shares")
    for ours, theirs in zip(selected["steps"], counted["steps"], strict=True):
        assert ours["decision"] == theirs["decision"]
        for name in ("per_dot", "supporters_money"):
            assert (ours[name] is None) == (theirs[name] is None)
            if ours[name] is not None:
                assert float(ours[name]) == pytest.approx(float(theirs[name]), abs=1e-4)
    by_dots = wmt("select", arena, "--budget", "1500.50", "--rule", "equal-shares-dots")
    theirs = wmt("count", pb, "--rule", "equal-shares-dots")["steps"]
    for ours, each in zip(by_dots["steps"], theirs, strict=True):
        if each["effective_dots"] is not None:
            assert float(ours["effective_dots"]) == pytest.approx(
                float(each["effective_dots"]), abs=0.01
            )


def test_a_selection_that_cannot_be_made_is_refused(wmt: Wmt, arena: str, pb: Path) -> None:
    wmt.refused("no-initiatives", "select", arena, "--budget", "5")
    wmt("initiatives", "add", arena, "--title", "A", "--cost", "5")
    wmt.refused("no-votes", "select", arena, "--budget", "5")
    wmt("initiatives", "import", arena, pb)
    wmt.refused("budget-invalid", "select", arena, "--budget", "0")
    wmt.refused("money-invalid", "select", arena, "--budget", "much")
    unknown = wmt.refused("rule-unknown", "select", arena, "--budget", "5", "--rule", "dice")
    assert "criteria" in str(unknown)


def test_people_read_what_became_of_each(wmt: Wmt, arena: str, pb: Path) -> None:
    wmt("initiatives", "import", arena, pb)
    rows = wmt.text("select", arena, "--budget", "1500").splitlines()
    assert [" ".join(row.split()) for row in rows] == [
        "Title Cost Dots Decision",
        "Meals 1 000 EUR 4 Selected",
        "Energy 700 EUR 2 Does not fit",
        "Farms 500.50 EUR 1 Does not fit",
    ]


# count


def test_a_file_is_counted_without_a_database(wmt: Wmt, pb: Path) -> None:
    document = wmt("count", pb, "--rule", "greedy", "--ties", "name", on="nowhere")
    assert set(document) == {"rule", "selected", "cost", "steps", "ties"}
    assert (document["rule"], document["selected"], document["cost"]) == (
        "greedy",
        ["P1", "P2"],
        "3001/2",
    )
    assert not (wmt.folder / "nowhere.db").exists()
    outcome = wmt.run("count", pb)
    assert "P1 Meals" in outcome.out


def test_equals_are_told_with_the_order_that_was_agreed(wmt: Wmt, pb: Path) -> None:
    tied = wmt.file("tied.pb", pb.read_text("utf-8").replace("3;P1;1", "3;P3;1"))
    for ties, order in (("name", ["P1", "P3"]), ("recommended", ["P3", "P1"])):
        document = wmt("count", tied, "--ties", ties)
        assert document["selected"][0] == order[0]
        (tie,) = document["ties"]
        assert (tie["options"], tie["rule"], tie["decided"]) == (order, ties, True)


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("pb-malformed", "P3;2", "P9;2"),
        ("pb-malformed", "vote_type;cumulative", "vote_type;show of hands"),
        ("pb-malformed", "num_votes;3", "num_votes;4"),
        ("file-empty", PABULIB, ""),
    ],
)
def test_a_file_that_is_not_pabulib_is_refused(
    wmt: Wmt, arena: str, code: str, old: str, new: str
) -> None:
    wrong = wmt.file("wrong.pb", PABULIB.replace(old, new))
    wmt.refused(code, "count", wrong)
    wmt.refused(code, "initiatives", "import", arena, wrong)
    wmt.refused("rule-unknown", "count", wmt.file("votes.pb", PABULIB), "--rule", "dice")
