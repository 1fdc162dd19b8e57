"""Files that others typed go in whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from tests.laptops import Room
from tests.services.voting_room import open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Method, RoundStage
from wmt_desktop.domain.voting.rules import select
from wmt_desktop.exchange.pabulib import read_pb
from wmt_desktop.services.deciding import Select
from wmt_desktop.services.imports import ImportNotes
from wmt_desktop.services.voting import CloseRound


def pabulib(
    votes: Sequence[str],
    vote_type: str = "cumulative",
    projects: Sequence[str] = ("P1;1000;Meals", "P2;500;Farms", "P3;700;Energy"),
    budget: str = "1500",
    **meta: object,
) -> str:
    """Return a Pabulib file; each vote is ``projects;points``."""
    return "\n".join(
        [
            "META",
            "key;value",
            "description;What first?",
            f"num_projects;{len(projects)}",
            f"num_votes;{len(votes)}",
            f"budget;{budget}",
            f"vote_type;{vote_type}",
            *(f"{key};{value}" for key, value in meta.items()),
            "PROJECTS",
            "project_id;cost;name",
            *projects,
            "VOTES",
            "voter_id;vote;points",
            *(f"{number};{vote}" for number, vote in enumerate(votes)),
        ]
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "handed-in"


# notes


def test_notes_of_a_table_are_added_in_one_step(room: Room, file: Path) -> None:
    table = file.with_suffix(".csv")
    table.write_text("text,theme,cluster\nOne,food,Meals\nTwo,energy,\n", "utf-8")
    before = room.services.sessions.digest()
    tried = room.services.imports.notes(ImportNotes(room.arena.id, table, dry_run=True))
    assert (tried.added, tried.rejected) == (2, ())
    assert room.services.sessions.digest() == before
    assert room.services.imports.notes(ImportNotes(room.arena.id, table)).added == 2
    room.services.history.undo(room.arena.id)
    assert all(note.deleted for note in room.services.boards.notes(room.arena.id))


def test_bad_rows_refuse_a_table_unless_they_may_be_left_out(room: Room, file: Path) -> None:
    table = file.with_suffix(".csv")
    table.write_text("text,theme\nOne,food\n,food\nThree,sports\n", "utf-8")
    before = room.services.sessions.digest()
    done = room.services.imports.notes(ImportNotes(room.arena.id, table))
    assert done.added == 0
    assert [(each.row, each.reason) for each in done.rejected] == [
        (3, Code.TEXT_EMPTY),
        (4, Code.THEME_UNKNOWN),
    ]
    assert room.services.sessions.digest() == before
    done = room.services.imports.notes(ImportNotes(room.arena.id, table, skip_bad=True))
    assert (done.added, len(done.rejected)) == (1, 2)
    assert [note.text for note in room.services.boards.notes(room.arena.id)] == ["One"]


def test_a_table_without_a_good_row_adds_nothing(room: Room, file: Path) -> None:
    table = file.with_suffix(".csv")
    table.write_text("text,theme\n,food\n", "utf-8")
    before = room.services.sessions.digest()
    done = room.services.imports.notes(ImportNotes(room.arena.id, table, skip_bad=True))
    assert (done.added, len(done.rejected)) == (0, 1)
    assert room.services.sessions.digest() == before


# initiatives


def test_initiatives_of_a_table(room: Room, file: Path) -> None:
    table = file.with_suffix(".csv")
    table.write_text("title,cost,lead\nMeals,5200.50,School\nFarms,,\n", "utf-8")
    done = room.services.imports.initiatives(room.arena.id, table)
    assert [(each.title, each.cost) for each in done.initiatives] == [
        ("Meals", 520_050),
        ("Farms", None),
    ]
    assert (done.rejected, done.result, done.budget) == ((), None, None)


def test_bad_rows_refuse_a_table_of_initiatives(room: Room, file: Path) -> None:
    table = file.with_suffix(".csv")
    table.write_text("title,cost\nMeals,5200\nFarms,cheap\n", "utf-8")
    before = room.services.sessions.digest()
    done = room.services.imports.initiatives(room.arena.id, table)
    assert (done.initiatives, [each.row for each in done.rejected]) == ((), [3])
    assert room.services.sessions.digest() == before


def test_a_pabulib_file_becomes_initiatives_and_a_closed_vote(room: Room, file: Path) -> None:
    pb = file.with_suffix(".pb")
    votes = ["P1,P2;2,1", "P1;3", ";"]
    content = pabulib(votes, max_sum_points=4, max_points=3, currency="PLN")
    pb.write_text(content, "utf-8")
    done = room.services.imports.initiatives(room.arena.id, pb)
    assert [(each.title, each.cost) for each in done.initiatives] == [
        ("Meals", 100_000),
        ("Farms", 50_000),
        ("Energy", 70_000),
    ]
    arena = room.services.arenas.get(room.arena.id)
    assert (done.budget, arena.budget, arena.currency) == (150_000, 150_000, "PLN")
    result = done.result
    assert result is not None
    assert result == room.services.voting.result(result.round.id)
    assert (result.issued, result.cast, result.spoiled, result.tally.blank) == (3, 3, 0, 1)
    assert [place.dots for place in result.tally.ranking] == [5, 1, 0]
    round_ = result.round
    assert (round_.stage, round_.dots, round_.max_per_option, round_.people) == (
        RoundStage.CLOSED,
        4,
        3,
        3,
    )
    assert (round_.question, round_.method) == ("What first?", Method.DOTS)
    assert room.services.voting.voted(round_.id) == 0
    room.services.history.undo(room.arena.id)
    assert room.services.initiatives.all(room.arena.id) == ()
    assert room.services.voting.result(round_.id) == result


def test_ballots_may_hold_more_than_their_file_promises(room: Room, file: Path) -> None:
    pb = file.with_suffix(".pb")
    pb.write_text(pabulib(["P1;5000"], max_sum_points=4, max_points=3), "utf-8")
    result = room.services.imports.initiatives(room.arena.id, pb).result
    assert result is not None
    assert (result.cast, result.tally.dots_used, result.round.dots) == (1, 5000, 5000)


@pytest.mark.parametrize(
    ("vote_type", "votes", "method"),
    [
        ("approval", ["P1,P2,P3;", "P2;"], Method.APPROVAL),
        ("choose-1", ["P1;", "P2;"], Method.APPROVAL),
        ("ordinal", ["P1,P2,P3;", "P2;", "P3,P2;", ";"], Method.SCORE),
        ("scoring", ["P1,P2;5,0", "P2;5"], Method.SCORE),
        ("cumulative", ["P1,P2;5,1", "P2;5"], Method.DOTS),
    ],
)
@pytest.mark.parametrize("rule", ["greedy", "equal-shares"])
def test_selecting_from_an_import_is_counting_its_file(
    room: Room, file: Path, vote_type: str, votes: list[str], method: Method, rule: str
) -> None:
    pb = file.with_suffix(".pb")
    pb.write_text(pabulib(votes, vote_type), "utf-8")
    counted = read_pb(pb.read_bytes(), pb.name).election()
    done = room.services.imports.initiatives(room.arena.id, pb)
    assert done.result is not None
    assert (done.result.cast, done.result.round.method) == (len(votes), method)
    selection = room.services.decisions.preview(Select(room.arena.id, 150_000, rule=rule))
    ids = {
        each.id: project.id
        for each, project in zip(done.initiatives, counted.projects, strict=True)
    }
    expected = select(counted, rule)
    assert [ids[each] for each in selection.selected] == list(expected.selected)
    assert selection.cost == Fraction(expected.cost) * 100
    # A ranking of one project is no blank ballot: its voter holds a share of the budget.
    assert selection.purse == (expected.purse and expected.purse * 100)


def test_a_file_with_one_project_has_nothing_to_vote_on(room: Room, file: Path) -> None:
    pb = file.with_suffix(".pb")
    pb.write_text(pabulib(["P1;1"], projects=["P1;1000;Meals"]), "utf-8")
    done = room.services.imports.initiatives(room.arena.id, pb)
    assert (len(done.initiatives), done.result) == (1, None)
    assert room.services.voting.rounds(room.arena.id) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (pabulib(["P1;1"], budget="10.005"), Code.MONEY_INVALID),
        (pabulib(["P1;1"], projects=["P1;1;A", "P2;0.001;B"]), Code.MONEY_INVALID),
        (pabulib(["P9;1"]), Code.PB_MALFORMED),
        (pabulib(["P1;999999999999999999"]), Code.NUMBER_INVALID),
        ("", Code.FILE_EMPTY),
    ],
)
def test_a_wrong_pabulib_file_changes_nothing(
    room: Room, file: Path, text: str, code: Code
) -> None:
    pb = file.with_suffix(".pb")
    pb.write_text(text, "utf-8")
    with refused(room.services, code):
        room.services.imports.initiatives(room.arena.id, pb)


def test_no_vote_is_imported_beside_an_open_one(room: Room, file: Path) -> None:
    open_vote(room)
    pb = file.with_suffix(".pb")
    pb.write_text(pabulib(["P1;1"]), "utf-8")
    with refused(room.services, Code.ROUND_ALREADY_OPEN):
        room.services.imports.initiatives(room.arena.id, pb)
    with refused(room.services, Code.ARENA_NOT_FOUND):
        room.services.imports.initiatives("arena:" + "0" * 32, pb)


# ballots


def test_ballots_of_a_table_are_cast_and_those_that_break_a_rule_spoiled(
    room: Room, file: Path
) -> None:
    round_ = open_vote(room)
    table = file.with_suffix(".csv")
    table.write_text("Meals,Farms,Energy\n2,1,\n4,,\n3,3,\n,1,1\n", "utf-8")
    done = room.services.imports.ballots(round_.id, table)
    assert (done.cast, done.spoiled, done.rejected) == (2, 2, ())
    result = room.services.voting.close(CloseRound(round_.id))
    assert (result.issued, result.cast, result.spoiled, result.tally.dots_used) == (4, 2, 2, 5)


def test_a_row_that_cannot_be_read_refuses_the_table(room: Room, file: Path) -> None:
    round_ = open_vote(room)
    table = file.with_suffix(".csv")
    table.write_text("Meals,Farms\n2,1\nmany,\n", "utf-8")
    done = room.services.imports.ballots(round_.id, table)
    assert (done.cast, [(each.row, each.reason) for each in done.rejected]) == (
        0,
        [(3, Code.BALLOT_NOT_WHOLE)],
    )
    assert room.services.voting.voted(round_.id) == 0
    room.services.voting.close(CloseRound(round_.id))
    table.write_text("Meals,Farms\n2,1\n", "utf-8")
    with refused(room.services, Code.ROUND_NOT_OPEN):
        room.services.imports.ballots(round_.id, table)


def test_ballots_of_a_pabulib_file_find_their_options_by_name(room: Room, file: Path) -> None:
    round_ = open_vote(room)
    pb = file.with_suffix(".pb")
    pb.write_text(pabulib(["P1,P2;2,1", "P3;9"]), "utf-8")
    done = room.services.imports.ballots(round_.id, pb)
    assert (done.cast, done.spoiled) == (1, 1)
    pb.write_text(pabulib(["P1;1"], projects=["P1;1;Meals", "P2;1;Roads"]), "utf-8")
    with refused(room.services, Code.BALLOT_UNKNOWN_OPTION) as error:
        room.services.imports.ballots(round_.id, pb)
    assert error.value.params["option"] == "Roads"


def test_a_ranking_of_one_idea_is_no_blank_ballot(room: Room, file: Path) -> None:
    round_ = open_vote(room, dots=9, max_per_option=9)
    pb = file.with_suffix(".pb")
    projects = [f"P{number};1;{name}" for number, name in enumerate(("Meals", "Farms", "Energy"))]
    pb.write_text(pabulib(["P1,P0;", "P2;", ";"], projects=projects, vote_type="ordinal"), "utf-8")
    assert room.services.imports.ballots(round_.id, pb).cast == 3
    room.services.voting.close(CloseRound(round_.id))
    (ballots,) = room.services.reports.arena_report(room.arena.id).ballots.values()
    labels = {option.id: option.label for option in round_.options}
    named = [{labels[option]: dots for option, dots in each.items()} for each in ballots]
    assert sorted(named, key=len) == [{}, {"Energy": 0}, {"Farms": 1, "Meals": 0}]


def test_two_options_of_one_name_are_not_mixed_up(room: Room, file: Path) -> None:
    pb = file.with_suffix(".pb")
    twins = ["P1;1000;Meals", "P2;500;Meals"]
    pb.write_text(pabulib(["P1;1"], projects=twins), "utf-8")
    done = room.services.imports.initiatives(room.arena.id, pb)
    assert done.result is not None
    assert [place.dots for place in done.result.tally.ranking] == [1, 0]
    round_ = open_vote(room, source="initiatives")
    with refused(room.services, Code.AMBIGUOUS):
        room.services.imports.ballots(round_.id, pb)
    assert room.services.voting.voted(round_.id) == 0
