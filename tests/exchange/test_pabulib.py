"""Reading and writing Pabulib files."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.voting.election import Project
from wmt_desktop.exchange import pabulib
from wmt_desktop.exchange.pabulib import PbFault, read_pb, write_pb
from wmt_desktop.services.imports import PabulibElection

APPROVAL = """\
META
key;value
description;Town; with a semicolon
currency;PLN
num_projects;3
num_votes;4
budget;1000,50
vote_type;approval
PROJECTS
project_id;cost;votes;name;selected
T/1;250;2;"A ""quoted""; name";1
T/2;99.5;1;;0
T/3;0;0;None;0
VOTES
voter_id;vote;age;sex
1;T/1,T/2;59;F
2;T/1;;
3;;;
4;None;20;M
"""

POINTS = """\
META
key;value
unit;Town
budget;100
vote_type;cumulative
max_points;3
max_sum_points;5
PROJECTS
project_id;cost
a;10
b;20
VOTES
voter_id;vote;points
1;b,a;3,2
2;a;1.0
3;a,b;0,4
4;;
"""

ORDINAL = """\
META
key;value
budget;100
vote_type;ordinal
max_length;3
PROJECTS
project_id;cost
a;10
b;20
c;30
VOTES
voter_id;vote
1;c,a,b
2;b,a
3;a
4;
"""


def read(text: str) -> PabulibElection:
    return read_pb(text.encode(), "town.pb")


def refused(data: bytes) -> WmtError:
    with pytest.raises(WmtError) as error:
        read_pb(data, "town.pb")
    assert error.value.params["file"] == "town.pb"
    return error.value


def test_approval_gives_one_dot_each() -> None:
    found = read(APPROVAL)
    assert found.title == "Town; with a semicolon"
    assert (found.vote_type, found.currency, found.budget) == (
        "approval",
        "PLN",
        Fraction("1000.5"),
    )
    assert found.projects == (
        Project("T/1", 'A "quoted"; name', 250),
        Project("T/2", "T/2", Fraction("99.5")),
        Project("T/3", "T/3", 0),
    )
    assert found.ballots == ({"T/1": 1, "T/2": 1}, {"T/1": 1}, {}, {})
    assert found.election().voters == 2


def test_choose_one_gives_one_dot() -> None:
    found = read(APPROVAL.replace(";approval", ";Choose-1"))
    assert found.vote_type == "choose-1"
    assert found.ballots[1] == {"T/1": 1}


def test_points_are_dots() -> None:
    found = read(POINTS)
    assert found.title == "Town"
    assert (found.max_points, found.max_sum) == (3, 5)
    assert found.ballots == ({"b": 3, "a": 2}, {"a": 1}, {"b": 4}, {})
    assert read(POINTS.replace("cumulative", "scoring")).ballots == found.ballots


def test_ranks_give_one_dot_for_each_project_ranked_below() -> None:
    found = read(ORDINAL)
    assert found.title == "town.pb"
    assert (found.max_points, found.max_sum) == (None, None)
    assert found.ballots == ({"c": 2, "a": 1, "b": 0}, {"b": 1, "a": 0}, {"a": 0}, {})
    # The third ballot ranks a project and keeps its share; the fourth is blank.
    assert found.election().voters == 3


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_endings_and_byte_order_mark_do_not_matter(ending: str) -> None:
    data = b"\xef\xbb\xbf" + APPROVAL.replace("\n", ending).encode()
    assert read_pb(data, "town.pb") == read(APPROVAL)


def test_spaces_and_empty_rows_do_not_matter() -> None:
    spaced = POINTS.replace("b,a;3,2", " b , a ;3, 2").replace("VOTES", "\n ;;\nVOTES;;")
    assert read(spaced) == read(POINTS)


@pytest.mark.parametrize(
    ("text", "before", "after", "row", "reason", "value"),
    [
        (POINTS, "META\n", "", 1, PbFault.OUTSIDE_SECTIONS, "key"),
        (POINTS, "PROJECTS\n", "META\n", 8, PbFault.SECTION_TWICE, "META"),
        (POINTS, "VOTES\nvoter_id;vote;points\n", "c;30\n#", 17, PbFault.NO_SECTION, "VOTES"),
        (POINTS, "key;value", "budget;100", 2, PbFault.MISSING_COLUMN, "key"),
        (POINTS, "project_id;cost", "project_id;price", 9, PbFault.MISSING_COLUMN, "cost"),
        (POINTS, "project_id;cost", "id;cost", 9, PbFault.MISSING_COLUMN, "project_id"),
        (POINTS, "voter_id;vote;", "voter_id;choice;", 13, PbFault.MISSING_COLUMN, "vote"),
        (POINTS, ";points", ";age", 13, PbFault.MISSING_COLUMN, "points"),
        (POINTS, "budget;100\n", "", 2, PbFault.MISSING_KEY, "budget"),
        (POINTS, "vote_type;cumulative\n", "", 2, PbFault.MISSING_KEY, "vote_type"),
        (POINTS, "max_points;3", "budget;50", 6, PbFault.KEY_TWICE, "budget"),
        (POINTS, "cumulative", "quadratic", 5, PbFault.VOTE_TYPE, "quadratic"),
        (POINTS, "budget;100", "budget;a lot", 4, PbFault.NOT_AN_AMOUNT, "a lot"),
        (POINTS, "budget;100", "budget;-5", 4, PbFault.NOT_AN_AMOUNT, "-5"),
        (POINTS, "b;20", "b;1e99", 11, PbFault.NOT_AN_AMOUNT, "1e99"),
        (POINTS, "b;20", "b;", 11, PbFault.NOT_AN_AMOUNT, ""),
        (POINTS, "b;20", "b", 11, PbFault.NOT_AN_AMOUNT, ""),
        (POINTS, "b;20", ";20", 11, PbFault.ID_MISSING, ""),
        (POINTS, "b;20", "a;20", 11, PbFault.ID_TWICE, "a"),
        (POINTS, "a;10\nb;20\n", "", 9, PbFault.NO_PROJECTS, ""),
        (POINTS, "2;a;1.0", "2;x;1", 15, PbFault.PROJECT_UNKNOWN, "x"),
        (POINTS, "2;a;1.0", "2;a;1.5", 15, PbFault.NOT_WHOLE, "1.5"),
        (POINTS, "2;a;1.0", "2;a;-1", 15, PbFault.NOT_WHOLE, "-1"),
        (POINTS, "2;a;1.0", "2;a;many", 15, PbFault.NOT_WHOLE, "many"),
        (POINTS, "b,a;3,2", "b,a;3", 14, PbFault.POINTS_MISSING, "2/1"),
        (POINTS, "b,a;3,2", "b,a", 14, PbFault.POINTS_MISSING, "2/0"),
        (POINTS, "4;;", "4;;3", 17, PbFault.POINTS_MISSING, "0/1"),
        (POINTS, "b,a;3,2", "b,b;3,2", 14, PbFault.PROJECT_TWICE_IN_VOTE, "b"),
        (ORDINAL, "2;b,a", "2;b,b", 14, PbFault.PROJECT_TWICE_IN_VOTE, "b"),
        (APPROVAL, "num_votes;4", "num_votes;9", 6, PbFault.COUNT_DIFFERS, 4),
        (APPROVAL, "num_projects;3", "num_projects;2", 5, PbFault.COUNT_DIFFERS, 3),
        (APPROVAL, "num_votes;4", "num_votes;four", 6, PbFault.NOT_WHOLE, "four"),
    ],
)
def test_malformed_file_is_refused_with_row_and_reason(
    text: str, before: str, after: str, row: int, reason: PbFault, value: object
) -> None:
    assert text.count(before) == 1
    error = refused(text.replace(before, after).encode())
    assert error.code == Code.PB_MALFORMED
    assert error.params == {"file": "town.pb", "row": row, "reason": reason, "value": value}


def test_row_numbers_count_lines_inside_quotes() -> None:
    text = APPROVAL.replace('""quoted""; name', "name\non two\nlines").replace("2;T/1;", "2;T/9;")
    assert refused(text.encode()).params["row"] == 19


def test_the_same_project_ticked_twice_counts_once() -> None:
    assert read(APPROVAL.replace("1;T/1,T/2", "1;T/1,T/1")).ballots[0] == {"T/1": 1}


def test_further_keys_may_repeat_and_figures_of_limits_may_be_words() -> None:
    text = POINTS.replace("max_points;3", "comment;a\ncomment;b\nmax_points;unlimited")
    assert read(text).max_points is None


@pytest.mark.parametrize("data", [b"", b" \r\n\n"])
def test_empty_file(data: bytes) -> None:
    assert refused(data).code == Code.FILE_EMPTY


def test_not_utf8() -> None:
    error = refused(POINTS.replace("Town", "Łódź").encode("cp1250"))
    assert (error.code, error.params["row"]) == (Code.NOT_UTF8, 3)


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pabulib, "LARGEST", 10)
    assert refused(POINTS.encode()).code == Code.FILE_TOO_LARGE


def test_cell_beyond_all_measure() -> None:
    error = refused(POINTS.replace("Town", "T" * 200_000).encode())
    assert (error.code, error.params["reason"]) == (Code.PB_MALFORMED, PbFault.NOT_A_TABLE)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_cut_or_scrambled_file_is_refused_or_read_but_never_crashes(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([APPROVAL, POINTS, ORDINAL])).encode()
    cut = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=6))
    try:
        found = read_pb(whole[:cut] + noise + whole[data.draw(st.integers(cut, len(whole))) :], "x")
    except WmtError:
        return
    found.election()


def files() -> st.SearchStrategy[PabulibElection]:
    texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))).map(str.strip)
    names = texts.filter(lambda text: text.lower() != "none")
    amounts = st.integers(0, 10**9) | st.integers(0, 10**6).map(lambda cents: Fraction(cents, 100))

    def project(id_: str) -> st.SearchStrategy[Project]:
        return st.builds(lambda name, cost: Project(id_, name or id_, cost), names, amounts)

    def with_ids(ids: list[str]) -> st.SearchStrategy[PabulibElection]:
        return st.builds(
            PabulibElection,
            title=names.filter(bool),
            vote_type=st.just("cumulative"),
            projects=st.tuples(*map(project, ids)),
            ballots=st.lists(st.dictionaries(st.sampled_from(ids), st.integers(1, 9))).map(tuple),
            budget=amounts,
            currency=st.sampled_from(["", "EUR"]),
            max_sum=st.none() | st.integers(0, 20),
            max_points=st.none() | st.integers(0, 20),
        )

    ids = st.from_regex(r"[a-z0-9/:]{1,5}", fullmatch=True).filter(
        lambda id_: id_ not in {"none", "meta", "votes"}
    )
    return st.lists(ids, min_size=1, max_size=4, unique=True).flatmap(with_ids)


def contents(file: PabulibElection) -> list[list[tuple[str, int]]]:
    return sorted(sorted(ballot.items()) for ballot in file.ballots)


@settings(max_examples=25, deadline=None)
@given(files())
def test_written_file_reads_as_the_same_election(file: PabulibElection) -> None:
    found = read_pb(write_pb(file), "x.pb")
    assert contents(found) == contents(file)
    for name in ("title", "vote_type", "projects", "budget", "currency", "max_sum", "max_points"):
        assert getattr(found, name) == getattr(file, name)


@pytest.mark.parametrize("text", [APPROVAL, POINTS, ORDINAL])
def test_every_kind_of_vote_survives_writing(text: str) -> None:
    file = read(text)
    assert contents(read_pb(write_pb(file), "x.pb")) == contents(file)


def test_written_file_hides_the_order_of_casting() -> None:
    file = read(POINTS)
    backwards = PabulibElection(
        file.title,
        file.vote_type,
        file.projects,
        tuple(dict(reversed(list(ballot.items()))) for ballot in reversed(file.ballots)),
        file.budget,
        file.currency,
        file.max_sum,
        file.max_points,
    )
    assert write_pb(file) == write_pb(backwards)


def test_written_file_as_it_stands() -> None:
    assert write_pb(read(POINTS), {"country": "Latvia"}).decode() == (
        "META\nkey;value\ndescription;Town\ncountry;Latvia\nnum_projects;2\nnum_votes;4\n"
        "budget;100\nvote_type;cumulative\nmax_points;3\nmax_sum_points;5\n"
        "PROJECTS\nproject_id;cost;votes;score;name\na;10;2;3;a\nb;20;2;7;b\n"
        "VOTES\nvoter_id;vote;points\n1;;\n2;b;4\n3;b,a;3,2\n4;a;1\n"
    )


def test_unwritable_elections() -> None:
    comma = PabulibElection("t", "approval", (Project("a,b", "n", 1),), (), 1, "", None, None)
    third = PabulibElection(
        "t", "approval", (Project("a", "n", Fraction(1, 3)),), (), 1, "", None, None
    )
    for file in (comma, third):
        with pytest.raises(ValueError, match=r"comma|decimal"):
            write_pb(file)
