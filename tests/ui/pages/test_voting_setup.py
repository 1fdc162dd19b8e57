"""Setting up a vote with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pages.rooms import (
    answer,
    arena_with_clusters,
    button,
    click,
    closed_vote,
    open_vote,
    press,
    shown_texts,
)
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.rounds import Method, OptionOrder, RoundStage, TieRule
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft, HearAgain
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.pages.voting.rules_form import Way
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.label import Label

OpenPage = Callable[[str], VotingPage]


def type_number(page: VotingPage, figure: str, number: int) -> None:
    spin = getattr(page.setup.rules, figure).stepper.spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, str(number))
    QTest.keyClick(spin, Qt.Key.Key_Return)


def test_an_arena_without_ideas_leads_to_the_board(
    services: Services, voting_page: OpenPage, qtbot: QtBot
) -> None:
    arena = services.arenas.new(NewArena("Cēsis"))
    page = voting_page(arena.id)
    assert not page.setup.open.isEnabled()
    assert "two ideas" in page.setup.open.toolTip()
    with qtbot.waitSignal(page.stage_requested) as asked:
        click(page.setup.options.board)
    assert asked.args == [Stage.IDEAS]


def test_the_vote_opens_with_what_was_ticked_and_typed(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    click(page.setup.options.rows[1])
    type_number(page, "dots", 4)
    type_number(page, "cap", 2)
    type_number(page, "people", 30)
    type_number(page, "places", 2)
    page.setup.question.setFocus()
    page.setup.question.selectAll()
    QTest.keyClicks(page.setup.question, "Where does the money go?")
    QTest.keyClicks(page.setup.rules.seed, "6 2 5")
    click(page.setup.open)
    (round_,) = services.voting.rounds(arena.id)
    assert [option.label for option in round_.options] == [
        "Lunch",
        "Recipes",
        "Matchmaking",
        "Tenders",
    ]
    assert (round_.dots, round_.max_per_option, round_.people, round_.goes_on) == (4, 2, 30, 2)
    assert (round_.question, round_.seed) == ("Where does the money go?", "6 2 5")
    assert round_.stage is RoundStage.OPEN
    assert page.running.isVisible()


def test_how_often_an_idea_was_heard_stands_beside_it(
    services: Services, voting_page: OpenPage
) -> None:
    arena = services.arenas.new(NewArena("Cēsis"))
    drafts = (Draft("Bus"), Draft("A bus"), Draft("Tram"))
    bus, again, _ = services.boards.add(AddNotes(arena.id, drafts))
    services.duplicates.merge(MergeNotes((again.id,), bus.id))
    services.boards.hear_again(HearAgain((bus.id,)))
    page = voting_page(arena.id)
    rows = page.setup.options.rows
    assert [row.option.label for row in rows] == ["Bus", "Tram"]
    words = [[label.text() for label in row.findChildren(Label)] for row in rows]
    assert words == [["Bus", "×3"], ["Tram"]]


def test_suggestions_follow_the_choice_until_somebody_sets_a_number(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, [f"Idea {number}" for number in range(9)])
    page = voting_page(arena.id)
    dots, places = page.setup.rules.dots, page.setup.rules.places
    assert (dots.value(), places.value()) == (3, 4)
    # With nothing ticked one place is left, which is nobody's wish.
    click(page.setup.options.none)
    click(page.setup.options.all)
    assert (dots.value(), places.value()) == (3, 4)
    type_number(page, "places", 6)
    click(page.setup.options.none)
    click(page.setup.options.all)
    assert places.value() == 6
    for row in page.setup.options.rows[:3]:
        click(row)
    assert dots.value() == 2
    type_number(page, "dots", 7)
    click(page.setup.options.rows[0])
    assert dots.value() == 7


def test_nobody_may_put_more_on_one_idea_than_they_have(
    services: Services, voting_page: OpenPage
) -> None:
    page = voting_page(arena_with_clusters(services).id)
    type_number(page, "dots", 6)
    type_number(page, "cap", 6)
    type_number(page, "dots", 2)
    assert page.setup.rules.cap.value() == 2


def test_many_ideas_bring_a_warning_and_start_unticked(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, [f"Idea {number}" for number in range(13)])
    page = voting_page(arena.id)
    assert page.setup.options.chosen() == ()
    assert page.setup.options.warning.text == ""
    click(page.setup.options.all)
    assert "13" in page.setup.options.warning.text
    click(page.setup.options.none)
    assert not page.setup.open.isEnabled()


def test_fewer_than_five_people_bring_a_warning(services: Services, voting_page: OpenPage) -> None:
    page = voting_page(arena_with_clusters(services).id)
    assert page.setup.rules.few.text == ""
    type_number(page, "people", 4)
    assert "who chose what" in page.setup.rules.few.text


def test_the_rules_are_summed_up_to_be_read_aloud(
    services: Services, voting_page: OpenPage
) -> None:
    page = voting_page(arena_with_clusters(services, people=41).id)
    page.setup.rules.tie.setFocus()
    for _ in range(2):
        QTest.keyClick(page.setup.rules.tie, Qt.Key.Key_Down)
    assert page.setup.rules.tie_rule() is TieRule.LOT
    summary = page.setup.summary.text()
    assert "41" in summary
    assert "lots" in summary


def test_ticks_stay_when_the_board_changes(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    click(page.setup.options.rows[0])
    services.boards.add(AddNotes(arena.id, (Draft("New", cluster="Bicycles"),)))
    assert [option.label for option in page.setup.options.chosen()] == [
        "Storage",
        "Recipes",
        "Matchmaking",
        "Tenders",
        "Bicycles",
    ]


def test_notes_can_be_voted_on(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    click(button(page.setup.options.tabs, "Notes"))
    click(page.setup.open)
    (round_,) = services.voting.rounds(arena.id)
    assert all(option.id.startswith("note:") for option in round_.options)


def test_a_vote_that_was_opened_elsewhere_in_between_is_refused_in_one_sentence(
    services: Services, voting_page: OpenPage, qtbot: QtBot, qt_bus: QtBus
) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    with qtbot.waitSignal(page.setup.submitted):
        qt_bus.blockSignals(True)
        open_vote(services, arena)
        qt_bus.blockSignals(False)
        click(page.setup.open)
    assert "open in this arena" in shown_texts(page.setup.banner)
    assert len(services.voting.rounds(arena.id)) == 1


def test_a_new_vote_can_be_set_up_and_left_again(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    closed_vote(services, arena)
    page = voting_page(arena.id)
    click(page.results.head.new_vote)
    assert page.setup.isVisible()
    click(page.setup.back)
    assert page.results.isVisible()


def choose(dropdown: Dropdown, key: object) -> None:
    """Choose an entry with the arrow keys."""
    dropdown.setFocus()
    QTest.keyClick(dropdown, Qt.Key.Key_Home)
    for _ in range(dropdown.findData(key)):
        QTest.keyClick(dropdown, Qt.Key.Key_Down)
    assert dropdown.key() == key


def test_rare_rules_are_fixed_and_read_aloud_too(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    rules = page.setup.rules
    assert not rules.threshold.isVisible()
    click(rules.more)
    choose(rules.order, OptionOrder.ROTATED)
    type_number(page, "threshold", 3)
    type_number(page, "laptops", 2)
    click(rules.codes.toggle)
    summary = page.setup.summary.text()
    for part in ("at least 3 dots", "begins with another idea", "voting code", "2 laptops"):
        assert part in summary
    click(page.setup.open)
    (round_,) = services.voting.rounds(arena.id)
    assert (round_.order, round_.threshold) == (OptionOrder.ROTATED, 3)
    assert (round_.codes, round_.laptops) == (True, 2)
    assert ("Order", "Each voter begins elsewhere") in words.rule_rows(round_)
    assert "Top 4 by dots, from 3 dots on" in words.in_short(round_)


@pytest.mark.parametrize(
    ("way", "method", "dots", "cap"),
    [
        (Way.ONE, Method.DOTS, 1, 1),
        (Way.APPROVAL, Method.APPROVAL, 5, 1),
        (Way.SCORE, Method.SCORE, 5, 5),
    ],
)
def test_other_ways_to_vote(
    services: Services, voting_page: OpenPage, way: Way, method: Method, dots: int, cap: int
) -> None:
    arena = arena_with_clusters(services)
    page = voting_page(arena.id)
    choose(page.setup.rules.way, way)
    click(page.setup.open)
    (round_,) = services.voting.rounds(arena.id)
    assert (round_.method, round_.dots, round_.max_per_option) == (method, dots, cap)


def test_two_rounds_are_one_click_away_where_few_win(
    services: Services, voting_page: OpenPage
) -> None:
    arena = arena_with_clusters(services, [f"Idea {number}" for number in range(9)])
    page = voting_page(arena.id)
    rules = page.setup.rules
    assert not rules.two.isVisible()
    type_number(page, "places", 1)
    click(rules.two)
    assert (rules.places.value(), rules.two_rounds) == (4, True)
    assert "First of two rounds" in rules.two_hint.text
    assert "second round" in page.setup.summary.text()


def test_ideas_that_look_alike_can_be_merged_first(
    services: Services, voting_page: OpenPage
) -> None:
    arena = services.arenas.new(NewArena("Cēsis"))
    texts = (
        "Shared delivery van for farms",
        "A shared delivery van for the farms",
        "School garden",
    )
    services.boards.add(AddNotes(arena.id, tuple(map(Draft, texts))))
    page = voting_page(arena.id)
    assert "look alike" in page.setup.options.alike.text
    answer(lambda: click(page.setup.options.merge), press("Merge them"))
    assert len(page.setup.options.rows) == 2
    assert page.setup.options.alike.text == ""
