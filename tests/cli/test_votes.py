"""``wmt vote``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.cli.wmt import Wmt


@pytest.fixture
def vote(wmt: Wmt, board: str) -> Any:
    """An open vote on Meals, Farms and Energy."""
    return wmt("vote", "open", board, "--dots", "5", "--people", "3")


def ids(vote: Any) -> dict[str, str]:
    return {each["label"]: each["option"] for each in vote["options"]}


def test_a_vote_from_opening_to_result(wmt: Wmt, vote: Any) -> None:
    round_ = vote["round"]
    assert [each["label"] for each in vote["options"]] == ["Meals", "Farms", "Energy"]
    assert all(set(each) == {"option", "label"} for each in vote["options"])
    wmt.refused("round-not-closed", "vote", "result", round_)
    option = ids(vote)["Farms"]
    for ballots in (
        ("--ballot", "Meals=2,Farms=1"),
        ("--ballot", f" {option} = 2 , Meals = 1"),
        ("--ballot", f"{option[:16]}=1", "--ballot", ""),
    ):
        said = wmt.run("vote", "cast", round_, *ballots, "--json").out
        assert json.loads(said) == {"cast": True}
    wmt.refused("voters-over-people", "vote", "close", round_)
    closed = wmt("vote", "close", round_, "--reason", "A guest")
    assert closed == {
        "round": round_,
        "issued": 4,
        "cast": 4,
        "spoiled": 0,
        "unused_dots": 13,
        "fingerprint": closed["fingerprint"],
    }
    result = wmt("vote", "result", round_[:14])
    assert result["ranking"][0] == {
        "rank": 1,
        "option": option,
        "label": "Farms",
        "dots": 4,
        "supporters": 3,
        "tied": False,
    }
    assert [(each["label"], each["dots"]) for each in result["ranking"]] == [
        ("Farms", 4),
        ("Meals", 3),
        ("Energy", 0),
    ]
    assert (result["ties"], result["fingerprint"]) == ([], closed["fingerprint"])
    assert result["turnout"] == {
        "people": 3,
        "issued": 4,
        "cast": 4,
        "blank": 1,
        "spoiled": 0,
        "dots": 7,
        "unused_dots": 13,
    }


def test_a_tie_is_told_with_its_rule(wmt: Wmt, board: str) -> None:
    options = ("--dots", "2", "--tie", "choice", "--goes-on", "1")
    vote = wmt("vote", "open", board, *options)
    wmt("vote", "cast", vote["round"], "--ballot", "Meals=1,Farms=1")
    wmt("vote", "close", vote["round"])
    result = wmt("vote", "result", vote["round"])
    assert [(each["rank"], each["tied"]) for each in result["ranking"]] == [
        (1, True),
        (1, True),
        (3, False),
    ]
    (tie,) = result["ties"]
    assert sorted(tie["options"]) == sorted(ids(vote)[each] for each in ("Meals", "Farms"))
    assert (tie["rule"], tie["decided"], tie["how"]) == ("choice", False, "needs-choice")
    assert "1 =" in wmt.text("vote", "result", vote["round"])


@pytest.mark.parametrize(
    ("code", "ballot"),
    [
        ("ballot-unknown-option", "Roads=1"),
        ("ballot-not-whole", "Meals=many"),
        ("ballot-not-whole", "Meals=1.5"),
        ("ballot-negative", "Meals=-1"),
        ("ballot-over-cap", "Meals=4"),
        ("named-twice", "Meals=1,Farms=1,Meals=2"),
        ("ballot-too-many-dots", "Meals=3,Farms=3"),
    ],
)
def test_a_wrong_ballot_is_not_cast(wmt: Wmt, vote: Any, code: str, ballot: str) -> None:
    good = ("--ballot", "Energy=1")
    wmt.refused(code, "vote", "cast", vote["round"], *good, "--ballot", ballot)
    assert wmt("vote", "close", vote["round"])["cast"] == 0


def test_a_label_may_hold_a_comma_and_an_equals_sign(wmt: Wmt, arena: str) -> None:
    for name in ("Meals, warm", "E=mc²"):
        wmt("notes", "add", arena, name, "--cluster", name)
    vote = wmt("vote", "open", arena, "--dots", "3")
    wmt("vote", "cast", vote["round"], "--ballot", "Meals, warm=1, E=mc²=2")
    wmt("vote", "close", vote["round"])
    assert [each["dots"] for each in wmt("vote", "result", vote["round"])["ranking"]] == [2, 1]


def test_options_of_one_label_go_by_their_ids(wmt: Wmt, arena: str) -> None:
    for _ in range(2):
        wmt("initiatives", "add", arena, "--title", "Meals", "--cost", "5")
    vote = wmt("vote", "open", arena, "--dots", "3", "--options", "initiatives")
    wmt.refused("ambiguous", "vote", "cast", vote["round"], "--ballot", "Meals=1")
    wmt("vote", "cast", vote["round"], "--ballot", f"{vote['options'][1]['option']}=1")


def test_votes_that_make_no_sense_are_refused(wmt: Wmt, board: str) -> None:
    wmt.refused("round-dots-invalid", "vote", "open", board, "--dots", "0")
    wmt.refused(
        "round-too-few-options", "vote", "open", board, "--dots", "5", "--options", "initiatives"
    )
    wmt("vote", "open", board, "--dots", "5", "--options", "notes", "--method", "approval")
    wmt.refused("round-already-open", "vote", "open", board, "--dots", "5")
    wmt.refused("round-not-found", "vote", "close", "xyz")


# import


def test_ballots_of_a_table_are_cast(wmt: Wmt, vote: Any) -> None:
    table = wmt.file("ballots.csv", "Meals,Farms,Energy\n2,1,\n9,,\n,,3\n")
    assert wmt("vote", "import", vote["round"], table) == {"cast": 2, "spoiled": 1, "rejected": []}
    said = wmt.text("vote", "import", vote["round"], table)
    assert said == "2 ballots cast.\n1 ballot spoiled.\n"


def test_a_table_that_cannot_be_read_casts_nothing(wmt: Wmt, vote: Any) -> None:
    table = wmt.file("ballots.csv", "Meals,Farms\n2,1\nmany,\n")
    document = wmt.refused("rows-rejected", "vote", "import", vote["round"], table)
    assert (document["cast"], document["spoiled"]) == (0, 0)
    assert [each["row"] for each in document["rejected"]] == [3]
    other = wmt.file("other.csv", "Meals,Roads\n2,1\n")
    wmt.refused("ballot-unknown-option", "vote", "import", vote["round"], other)
    assert wmt("vote", "close", vote["round"])["issued"] == 0


# people


def test_people_read_options_and_results(wmt: Wmt, board: str) -> None:
    opened = wmt.text("vote", "open", board, "--dots", "5").splitlines()
    assert [line.split()[1] for line in opened[1:]] == ["Meals", "Farms", "Energy"]
    start = opened[1].split()[0]
    said = wmt.text("vote", "cast", opened[0], "--ballot", f"{start}=3")
    assert said == "The ballot is in the urn.\n"
    assert "Check sum" in wmt.text("vote", "close", opened[0])
    ranking = wmt.text("vote", "result", opened[0]).splitlines()
    assert [line.split()[:3] for line in ranking[:2]] == [
        ["Place", "Option", "Dots"],
        ["1", "Meals", "3"],
    ]


def test_codes_are_printed_and_each_lets_one_person_vote(
    wmt: Wmt, board: str, tmp_path: Path
) -> None:
    vote = wmt("vote", "open", board, "--dots", "2", "--codes", "--order", "rotated")
    sheet = tmp_path / "codes.pdf"
    printed = wmt("vote", "codes", vote["round"], str(sheet), "--count", "2")
    assert printed == {"file": str(sheet), "issued": 2, "used": 0}
    text = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    found = re.search(r"(\w+)\n(\w+)\n(\w+)\n(\d\d)\b", text)
    assert found
    cast = ("vote", "cast", vote["round"], "--ballot", "Meals=1")
    wmt.refused("code-needed", *cast)
    wmt.refused("code-unknown", *cast, "--code", "no such code 10")
    assert wmt(*cast, "--code", " ".join(found.groups())) == {"cast": True}
    wmt.refused("code-used", *cast, "--code", " ".join(found.groups()))


def test_a_result_says_that_an_urn_is_still_missing(wmt: Wmt, board: str) -> None:
    vote = wmt("vote", "open", board, "--dots", "2", "--laptops", "2", "--threshold", "3")
    wmt.refused("round-elsewhere", "vote", "seal", vote["round"])
    wmt("vote", "close", vote["round"])
    assert "1 of 2 laptops" in wmt.run("vote", "result", vote["round"]).err
