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
    wmt.refused("round-not-open", "vote", "close", round_)
