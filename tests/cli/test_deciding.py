"""``wmt criteria`` and ``wmt decision``."""

from __future__ import annotations

import pytest

from tests.cli.wmt import Wmt
from wmt_desktop.domain.text import ERASED


def test_criteria_are_agreed_scored_and_decide(
    wmt: Wmt, arena: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title, cost in (("Lunch", "5200"), ("Storage", "6400")):
        wmt("initiatives", "add", arena, "--title", title, "--cost", cost)
    wmt.refused("criterion-twice", "criteria", "set", arena, "Effect=50", "effect=50")
    wmt("criteria", "set", arena, "Effect=60", "Ease=50")
    assert wmt.run("criteria", "lock", arena).code == 1
    wmt("criteria", "set", arena, "Effect=60", "Ease=40")
    assert wmt("criteria", "lock", arena) == {"locked": True}
    for sheet, effect in (("Sheet 1", 5), ("Sheet 2", 4)):
        wmt("criteria", "score", arena, "Lunch", f"Effect={effect}", "Ease=2", "--sheet", sheet)
    wmt("criteria", "score", arena, "Storage", "Effect=2", "Ease=5", "--sheet", "Table 1")
    listed = wmt("criteria", "list", arena)
    lunch, storage = listed["initiatives"]
    assert (lunch["score"], storage["score"]) == ("3.50", "3.20")
    assert lunch["by_criterion"][0] | {"criterion": ""} == {
        "criterion": "",
        "mean": "4.50",
        "spread": "0.50",
        "lowest": 4,
        "highest": 5,
        "scores": 2,
    }
    assert (listed["swing"]["agreed"], listed["swing"]["weight"]) == (60, 54)
    monkeypatch.setenv("COLUMNS", "24")
    shown = wmt.text("criteria", "list", arena)
    assert "3.50" in shown, "a column is left out where there is little room"
    assert "Storage" in shown
    assert wmt.run("criteria", "score", arena, "Nothing", "Effect=2", "--sheet", "1").code == 1
    assert wmt.run("criteria", "score", arena, "Lunch", "Effect=x", "--sheet", "1").code == 1
    again = ("Effect=2", "Effect=3", "--sheet", "1")
    wmt.refused("named-twice", "criteria", "score", arena, "Lunch", *again)
    assert wmt.run("criteria", "unlock", arena, "--reason", "").code == 1
    assert wmt("criteria", "unlock", arena, "--reason", "A table came late") == {"locked": False}
    by_criteria = ("select", arena, "--budget", "6000", "--rule", "criteria", "--reason", "Best")
    wmt.refused("criteria-not-locked", *by_criteria)
    wmt("criteria", "lock", arena)
    selected = wmt(*by_criteria)
    assert selected["selected"] == [lunch["initiative"]]
    assert selected["steps"][0]["score"] == 350


def test_a_decision_is_shown_and_signed_once_in_each_role(wmt: Wmt, arena: str) -> None:
    assert wmt.run("decision", "show", arena).code == 1
    assert wmt.run("decision", "sign", arena, "--role", "region").code == 1
    wmt("initiatives", "add", arena, "--title", "Lunch", "--cost", "5200")
    wmt("criteria", "set", arena, "Effect=100")
    wmt("criteria", "lock", arena)
    wmt("criteria", "score", arena, "Lunch", "Effect=4", "--sheet", "Table 1")
    wmt("select", arena, "--budget", "6000", "--rule", "criteria", "--reason", "Best")
    signed = wmt("decision", "sign", arena, "--role", "region", "--name", "Anna")
    again = wmt.run("decision", "sign", arena, "--role", "region")
    assert (again.code, "signed in that role already" in again.err) == (1, True)
    (shown,) = wmt("decision", "show", arena)
    assert (shown["in_force"], shown["fingerprint"]) == (True, signed["fingerprint"])
    assert [(each["role"], each["name"], each["holds"]) for each in shown["signatures"]] == [
        ("region", "Anna", True)
    ]
    assert shown["candidates"][0] | {"initiative": ""} == {
        "initiative": "",
        "title": "Lunch",
        "cost": 5200,
        "dots": 0,
        "supporters": 0,
        "score": 4,
        "selected": True,
    }
    assert "Region" in wmt.text("decision", "show", arena)


def test_the_name_of_who_signed_can_be_erased(wmt: Wmt, arena: str) -> None:
    wmt("initiatives", "add", arena, "--title", "Lunch", "--cost", "5200")
    wmt("criteria", "set", arena, "Effect=100")
    wmt("criteria", "lock", arena)
    wmt("criteria", "score", arena, "Lunch", "Effect=4", "--sheet", "Table 1")
    wmt("select", arena, "--budget", "6000", "--rule", "criteria", "--reason", "Best")
    wmt("decision", "sign", arena, "--role", "region", "--name", "Anna Ozola")
    ((signature,),) = (each["signatures"] for each in wmt("decision", "show", arena))
    wmt.run("redact", arena, signature["signature"], "--everything")
    assert "Anna" not in wmt.text("decision", "show", arena)
    ((erased,),) = (each["signatures"] for each in wmt("decision", "show", arena))
    assert (erased["name"], erased["holds"]) == (ERASED, True)
