"""``wmt vote`` beside kiosks and after the vote."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from tests.cli.wmt import Wmt


def test_paper_hands_reopening_and_lots(wmt: Wmt, board: str, tmp_path: Path) -> None:
    round_ = wmt("vote", "open", board, "--dots", "2", "--goes-on", "1", "--people", "9")["round"]
    pdf = tmp_path / "ballots.pdf"
    printed = wmt("vote", "ballots", round_, pdf, "--copies", "5", "--per-sheet", "2")
    assert printed == {"file": str(pdf), "pages": 3, "ballots": 5}
    wmt.refused(
        "paper-layout-invalid", "vote", "ballots", round_, pdf, "--copies", "5", "--per-sheet", "3"
    )
    wmt.refused("hands-too-many", "vote", "hands", round_, "--counts", "Meals=7", "--people", "3")
    hands = wmt("vote", "hands", round_, "--counts", "Meals=3,Farms=2", "--people", "3")
    assert hands == {"round": round_, "people": 3}
    wmt("vote", "cast", round_, "--ballot", "Farms=1")
    assert wmt("vote", "close", round_)["cast"] == 4
    wmt.refused("reason-needed", "vote", "reopen", round_, "--reason", " ")
    again = wmt("vote", "reopen", round_, "--reason", "The bus was late")
    assert again["replaces"] == round_
    assert wmt("vote", "close", again["round"])["cast"] == 4
    lots = wmt("vote", "lots", again["round"], "--seed", "4 1 6")
    assert sorted(each["label"] for each in lots) == ["Farms", "Meals"]
    assert [each["goes_on"] for each in lots] == [True, False]
    for each in lots:
        assert each["sha256"] == sha256(f"4 1 6{each['option']}".encode()).hexdigest()
    result = wmt("vote", "result", again["round"])
    assert (result["ties"][0]["decided"], result["ties"][0]["how"]) == (True, "lot")
    wmt.refused("tie-not-open", "vote", "lots", again["round"], "--seed", "other")


def test_a_vote_is_cancelled_for_a_reason(wmt: Wmt, board: str) -> None:
    round_ = wmt("vote", "open", board, "--dots", "2")["round"]
    wmt.refused("reason-needed", "vote", "cancel", round_, "--reason", "")
    assert wmt("vote", "cancel", round_, "--reason", "Fire alarm") == {
        "round": round_,
        "cancelled": True,
    }
    for late in (("close",), ("result",), ("reopen", "--reason", "x"), ("lots", "--seed", "6")):
        wmt.refused("round-cancelled", "vote", late[0], round_, *late[1:])


def test_a_tie_is_decided_by_choice_and_by_a_run_off(wmt: Wmt, board: str) -> None:
    rules = ("vote", "open", board, "--dots", "2", "--goes-on", "1", "--tie")
    round_ = wmt(*rules, "choice")["round"]
    wmt("vote", "cast", round_, "--ballot", "Meals=1,Farms=1")
    wmt("vote", "close", round_)
    wmt.refused("tie-not-open", "vote", "runoff", round_)
    wmt.refused("tie-not-open", "vote", "choose", round_, "Farms", "--reason", "It is riper")
    wmt.refused("reason-needed", "vote", "choose", round_, "Farms", "Meals", "--reason", " ")
    chosen = wmt("vote", "choose", round_, "Farms", "Meals", "--reason", "It is riper")
    assert [(each["label"], each["goes_on"]) for each in chosen] == [
        ("Farms", True),
        ("Meals", False),
    ]

    round_ = wmt(*rules, "runoff")["round"]
    wmt("vote", "cast", round_, "--ballot", "Meals=1,Farms=1")
    wmt("vote", "close", round_)
    again = wmt("vote", "runoff", round_)
    assert sorted(each["label"] for each in again["options"]) == ["Farms", "Meals"]
    wmt("vote", "cast", again["round"], "--ballot", "Meals=1")
    wmt("vote", "close", again["round"])
    (tie,) = wmt("vote", "result", round_)["ties"]
    assert (tie["decided"], tie["how"]) == (True, "runoff")


def test_a_sheet_of_codes_is_never_written_over(wmt: Wmt, board: str, tmp_path: Path) -> None:
    round_ = wmt("vote", "open", board, "--dots", "2", "--codes")["round"]
    sheet, other = tmp_path / "codes.pdf", tmp_path / "none" / "codes.pdf"
    wmt("vote", "codes", round_, sheet, "--count", "2")
    before = sheet.read_bytes()
    wmt.refused("file-exists", "vote", "codes", round_, sheet, "--count", "2")
    assert sheet.read_bytes() == before
    wmt.refused("file-unwritable", "vote", "codes", round_, other, "--count", "2")
    assert wmt("vote", "codes", round_, tmp_path / "more.pdf", "--count", "1")["issued"] == 3
