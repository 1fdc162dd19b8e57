"""``wmt arena``."""

from __future__ import annotations

import pytest

from tests.cli.wmt import Wmt

SUMMARY = {"arena", "title", "place", "stage", "notes", "clusters", "rounds", "initiatives"}


def test_an_arena_is_created_listed_and_shown(wmt: Wmt) -> None:
    assert wmt("arena", "list") == []
    document = wmt(
        "arena",
        "new",
        *("--title", "Bioregion", "--template", "one_evening", "--place", "Cēsis"),
        *("--country", "lv", "--language", "lv", "--horizon", "2035"),
    )
    assert list(document) == ["arena"]
    (listed,) = wmt("arena", "list")
    assert listed == {
        "arena": document["arena"],
        "title": "Bioregion",
        "place": "Cēsis",
        "stage": "vision",
        "notes": 0,
        "clusters": 0,
        "rounds": 0,
        "initiatives": 0,
    }
    shown = wmt("arena", "show", "Bioregion")
    assert listed.items() <= shown.items()
    assert (shown["country"], shown["language"], shown["horizon"]) == ("LV", "lv", 2035)
    assert shown["stages"] == ["vision", "ideas", "voting", "initiatives"]


def test_templates_are_listed(wmt: Wmt) -> None:
    templates = wmt("arena", "templates")
    assert [(each["name"], each["title"]) for each in templates] == [
        ("three_workshops", "Three workshops"),
        ("one_evening", "One evening"),
    ]
    assert all(set(each) == {"name", "title", "stages"} for each in templates)


def test_an_arena_goes_by_id_beginning_or_title(wmt: Wmt, arena: str) -> None:
    digits = arena.partition(":")[2]
    for name in (arena, digits[:4], arena[:12], "Cēsis"):
        assert wmt("arena", "show", name)["arena"] == arena
    for name in ("Cē", "arena:", "arena", "", "cēsis"):
        wmt.refused("arena-not-found", "arena", "show", name)
    wmt("arena", "new", "--title", "Cēsis")
    assert wmt.refused("ambiguous", "arena", "show", "Cēsis")["error"]["message"] == (
        "“Cēsis” fits 2 of them; give more of it, or the whole id."
    )


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("title-empty", ("--title", "  ")),
        ("text-too-long", ("--title", "x" * 201)),
        ("template-unknown", ("--title", "A", "--template", "weekend")),
        ("language-unknown", ("--title", "A", "--language", "tlh")),
    ],
)
def test_a_wrong_arena_is_refused(wmt: Wmt, code: str, options: tuple[str, ...]) -> None:
    wmt.refused(code, "arena", "new", *options)
    assert wmt("arena", "list") == []


def test_people_read_short_ids_and_whole_titles(wmt: Wmt, board: str) -> None:
    title = "Gauja National Park Bioregion – organic food"
    wmt("arena", "new", "--title", title, "--place", "Cēsis, Vidzeme Planning Region")
    table = wmt.text("arena", "list")
    assert title in table
    assert board.partition(":")[2][:6] in table
    assert board not in table
    assert max(map(len, table.splitlines())) <= 80
    wmt("vote", "open", board, "--dots", "5", "--question", "What first?")
    shown = wmt.text("arena", "show", board)
    assert board in shown
    assert "Open  What first?" in shown
    assert "Three workshops" in wmt.text("arena", "templates")
