"""Nothing private reaches the shared screen, whatever the board, the vote and the facilitator do."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.domain.projection import LONG_TEXT, PresenterState, project
from wmt_desktop.domain.rounds import (
    Method,
    Option,
    Purpose,
    Revealed,
    Round,
    RoundStage,
    Show,
    TieRule,
)
from wmt_desktop.domain.shared_view import (
    Bilingual,
    ClusterView,
    IdeasView,
    PausedView,
    PhotoView,
    PledgesView,
    QuietView,
    RankingView,
    SharedNote,
    SharedTie,
    SharedView,
    TimerSnapshot,
    VotingView,
)
from wmt_desktop.domain.voting.tally import Settled, Tally, tally

AUTHOR = "Ilze-the-author"
PHOTO = "f" * 64
HIDDEN = "hidden-words"
GONE = "gone-words"

ARENA = Arena("arena:1", "Cēsis", language="lv", second_language="en", question="Kā?")
SCHOOL = Cluster("cluster:1", "arena:1", "Skolas", name_second="Schools")
FARMS = Cluster("cluster:2", "arena:1", "Saimniecības")

cluster_ids = st.sampled_from([SCHOOL.id, FARMS.id, None])


@st.composite
def notes(draw: st.DrawFn) -> Note:
    hidden, deleted, absorbed = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    text = draw(st.text(st.characters(codec="utf-8"), min_size=1, max_size=3 * LONG_TEXT))
    mark = HIDDEN if hidden else GONE if deleted or absorbed else ""
    return Note(
        id=f"note:{draw(st.uuids())}",
        arena=ARENA.id,
        text=mark + text,
        translation=mark,
        theme=draw(st.sampled_from(Theme)),
        author=AUTHOR + draw(st.text(max_size=3)),
        cluster=draw(cluster_ids),
        hidden=hidden,
        deleted=deleted,
        merged_into="note:2" if absorbed else None,
        photos=draw(st.sampled_from([(), (PHOTO,)])),
    )


@st.composite
def boards(draw: st.DrawFn) -> Board:
    clusters = draw(st.sampled_from([(), (SCHOOL,), (SCHOOL, FARMS)]))
    present = {cluster.id for cluster in clusters}
    return Board(
        tuple(
            note if note.cluster in present else replace(note, cluster=None)
            for note in draw(st.lists(notes(), max_size=12))
        ),
        clusters,
    )


states = st.builds(
    PresenterState,
    arena=st.just(ARENA.id),
    paused=st.booleans(),
    opened=cluster_ids,
    page=st.integers(0, 5),
    photo=st.none() | st.just(PHOTO),
    timer=st.none() | st.builds(TimerSnapshot, st.integers(0, 900), st.floats(0, 1)),
    veil=st.none() | st.just(frozenset()),
    follows=st.booleans(),
)

OPTIONS = tuple(Option(f"cluster:{n}", f"Option {n}", label_second=f"Opcija {n}") for n in range(5))


@st.composite
def votes(draw: st.DrawFn) -> tuple[Round, int, Tally]:
    """Return a round in any state with its ballots; counts in it are unlike all other numbers."""
    round_ = Round(
        id="round:1",
        arena=ARENA.id,
        question="Ar ko sākt?",
        options=OPTIONS,
        method=draw(st.sampled_from([Method.DOTS, Method.APPROVAL])),
        max_per_option=1,
        tie=draw(st.sampled_from(TieRule)),
        stage=draw(st.sampled_from(RoundStage)),
        revealed=draw(st.sampled_from(Revealed)),
    )
    chosen = st.sets(st.sampled_from([option.id for option in OPTIONS]))
    ballots = [dict.fromkeys(each, 1) for each in draw(st.lists(chosen, max_size=12))]
    return round_, len(ballots), tally(round_, ballots)


def everything(value: object) -> list[object]:
    """Return every plain value in nested dataclasses and tuples."""
    if is_dataclass(value):
        return [part for each in fields(value) for part in everything(getattr(value, each.name))]
    if isinstance(value, tuple):
        return [part for each in value for part in everything(each)]
    return [value]


@given(states, boards(), votes(), st.sampled_from(Stage))
def test_no_author_and_no_hidden_or_deleted_note_is_ever_shown(
    state: PresenterState, board: Board, vote: tuple[Round, int, Tally], stage: Stage
) -> None:
    round_, voted, count = vote
    view = project(state, replace(ARENA, stage=stage), board, round_, voted, count, b"picture")
    texts = [value for value in everything(view) if isinstance(value, str)]
    assert not [text for text in texts if AUTHOR in text or HIDDEN in text or GONE in text]


@given(states, boards(), votes())
def test_no_count_of_options_leaves_before_it_is_revealed(
    state: PresenterState, board: Board, vote: tuple[Round, int, Tally]
) -> None:
    round_, voted, count = vote
    voting = replace(ARENA, stage=Stage.VOTING)
    view = project(state, voting, board, round_, voted, count)
    closed = round_.stage in {RoundStage.CLOSED, RoundStage.CANCELLED}
    may_show = closed and round_.revealed == "ranking" and not state.paused
    assert isinstance(view.content, RankingView) == may_show
    if not may_show:
        # The same picture whatever was counted.
        assert view == project(state, voting, board, round_, voted, tally(round_, []))


@given(votes(), st.integers(0, 8))
def test_places_are_told_from_below_and_the_others_are_not_there(
    vote: tuple[Round, int, Tally], shown: int
) -> None:
    round_, voted, count = vote
    voting = replace(ARENA, stage=Stage.VOTING)

    def seen(level: Revealed) -> object:
        closed = replace(round_, stage=RoundStage.CLOSED, revealed=level, shown=shown)
        return project(PresenterState("a"), voting, Board((), ()), closed, voted, count).content

    whole, part = seen(Revealed.RANKING), seen(Revealed.PLACES)
    assert isinstance(whole, RankingView)
    if not shown:
        assert isinstance(part, VotingView)
        return
    assert isinstance(part, RankingView)
    assert part.untold + len(part.places) == len(whole.places)
    assert part.places == whole.places[part.untold :]
    assert len(part.places) >= min(shown, len(whole.places))
    assert not {each.rank for each in part.places} & {
        each.rank for each in whole.places[: part.untold]
    }
    assert part.tie in {None, whole.tie}
    hidden = {each.label.text for each in whole.places[: part.untold]}
    assert not hidden & {each for each in everything(part) if isinstance(each, str)}


def test_who_will_join_is_shown_when_wanted() -> None:
    round_ = Round(
        "round:1",
        "a",
        "Who joins?",
        (Option("note:1", "Meals"), Option("note:2", "Farms")),
        secret=False,
        purpose=Purpose.PLEDGE,
        stage=RoundStage.OPEN,
        revealed=Revealed.RANKING,
    )
    shows = (
        Show("show:1", "a", "round:1", "Ilze", {"note:2": 1}, "my van"),
        Show("show:2", "a", "round:1", "Table 2", {"note:1": 1, "note:2": 1}),
    )

    def seen(of: Round) -> object:
        voting = replace(ARENA, stage=Stage.VOTING)
        state = PresenterState("a")
        return project(state, voting, Board((), ()), of, 2, None, None, shows).content

    content = seen(round_)
    assert isinstance(content, PledgesView)
    assert content.people == 2
    assert [each.voters for each in content.pledges] == [
        (("Table 2", ""),),
        (("Ilze", "my van"), ("Table 2", "")),
    ]
    # Who joins is no vote: nothing is said of dots or of a turnout.
    assert isinstance(seen(replace(round_, revealed=Revealed.TURNOUT)), QuietView)
    choice = replace(round_, purpose=Purpose.CHOICE, secret=True)
    assert isinstance(seen(choice), VotingView)


@given(states, boards(), votes())
def test_turnout_of_a_closed_vote_is_shown_only_when_revealed(
    state: PresenterState, board: Board, vote: tuple[Round, int, Tally]
) -> None:
    round_, _, count = vote
    round_ = replace(round_, stage=RoundStage.CLOSED, revealed=Revealed.HIDDEN)
    view = project(state, replace(ARENA, stage=Stage.VOTING), board, round_, 7, count)
    assert isinstance(view.content, PausedView) or (
        isinstance(view.content, VotingView) and view.content.voted is None
    )


def test_an_open_vote_on_several_laptops_shows_no_share_of_the_people() -> None:
    open_vote = Round("round:1", "a", "?", OPTIONS, people=40, stage=RoundStage.OPEN)

    def people(round_: Round) -> int:
        voting = replace(ARENA, stage=Stage.VOTING)
        content = project(PresenterState("a"), voting, Board((), ()), round_, 7).content
        assert isinstance(content, VotingView)
        return content.people

    several = replace(open_vote, laptops=2)
    assert (people(open_vote), people(several)) == (40, 0)
    assert people(replace(several, stage=RoundStage.CLOSED)) == 40


@given(states, boards())
def test_every_visible_note_is_counted_once(state: PresenterState, board: Board) -> None:
    state = replace(state, paused=False, opened=None, veil=None)
    content = project(state, replace(ARENA, stage=Stage.IDEAS), board).content
    assert isinstance(content, IdeasView)
    visible = [
        each for each in board.notes if not (each.hidden or each.deleted or each.merged_into)
    ]
    assert content.ideas == len(visible)
    assert content.ideas == content.loose + sum(each.count for each in content.clusters)
    for cluster in content.clusters:
        assert cluster.count == len(cluster.notes) + len(cluster.pile)
        assert len(cluster.notes) <= 2
        assert all(len(note.text) <= LONG_TEXT for note in cluster.notes)


@given(states, boards(), st.sets(st.integers(0, 11)))
def test_of_notes_behind_the_veil_nothing_but_their_number_is_told(
    state: PresenterState, board: Board, known: set[int]
) -> None:
    ids = frozenset(note.id for number, note in enumerate(board.notes) if number in known)
    state = replace(state, paused=False, opened=None, photo=None, veil=ids)
    ideas = replace(ARENA, stage=Stage.IDEAS)
    content = project(state, ideas, board).content
    marked = replace(
        board,
        notes=tuple(
            note if note.id in ids else replace(note, text="other", theme=Theme.NONE)
            for note in board.notes
        ),
    )
    assert content == project(state, ideas, marked).content
    if isinstance(content, IdeasView):
        bare = project(replace(state, veil=None), ideas, board).content
        assert isinstance(bare, IdeasView)
        assert content.ideas + content.veiled == bare.ideas
    assert project(replace(state, veil=None), ideas, board).content == (
        project(
            replace(state, veil=frozenset(note.id for note in board.notes)), ideas, board
        ).content
    )


@given(states, boards())
def test_a_photo_is_shown_only_when_asked_for_and_of_a_note_that_may_be_seen(
    state: PresenterState, board: Board
) -> None:
    content = project(state, replace(ARENA, stage=Stage.IDEAS), board, photo=b"picture").content
    of_visible = [
        note
        for note in board.notes
        if note.photos and not (note.hidden or note.deleted or note.merged_into)
    ]
    wanted = state.photo and not state.paused and state.veil is None and of_visible
    assert isinstance(content, PhotoView) == bool(wanted)


@given(states, boards(), votes(), st.sampled_from(Stage))
def test_a_pause_hides_everything(
    state: PresenterState, board: Board, vote: tuple[Round, int, Tally], stage: Stage
) -> None:
    round_, voted, count = vote
    state = replace(state, paused=True)
    view = project(state, replace(ARENA, stage=stage), board, round_, voted, count)
    assert view.content == PausedView()


def note(number: int, text: str = "", theme: Theme = Theme.FOOD, *, hidden: bool = False) -> Note:
    words = text or f"Idea {number}"
    return Note(f"note:{number}", ARENA.id, words, theme=theme, cluster=SCHOOL.id, hidden=hidden)


IDEAS = replace(ARENA, stage=Stage.IDEAS)


def shown(board: Board, state: PresenterState | None = None) -> SharedView:
    return project(state or PresenterState(ARENA.id), IDEAS, board)


def test_a_cluster_shows_two_short_notes_and_piles_the_rest() -> None:
    long = note(1, "long " * 40, Theme.ENERGY)
    board = Board((long, note(2), note(3), note(4, theme=Theme.MOBILITY)), (SCHOOL,))
    content = shown(board).content
    assert isinstance(content, IdeasView)
    (cluster,) = content.clusters
    assert cluster.name == Bilingual("Skolas", "Schools")
    assert [each.text for each in cluster.notes] == ["Idea 2", "Idea 3"]
    assert cluster.pile == (Theme.ENERGY, Theme.MOBILITY)


def test_an_opened_cluster_shows_every_note_in_full() -> None:
    long = note(1, "long " * 40)
    board = Board((long, note(2), note(3, hidden=True)), (SCHOOL, FARMS))
    content = shown(board, PresenterState(ARENA.id, opened=SCHOOL.id)).content
    assert content == ClusterView(
        Bilingual("Skolas", "Schools"),
        (SharedNote("long " * 40, Theme.FOOD), SharedNote("Idea 2", Theme.FOOD)),
    )


def test_the_name_of_a_wholly_hidden_cluster_is_not_shown() -> None:
    board = Board((note(1, hidden=True),), (SCHOOL, FARMS))
    for state in (PresenterState(ARENA.id), PresenterState(ARENA.id, opened=SCHOOL.id)):
        content = shown(board, state).content
        assert isinstance(content, IdeasView)
        assert [each.name.text for each in content.clusters] == ["Saimniecības"]


def test_without_clusters_the_notes_are_a_wall() -> None:
    board = Board((replace(note(1), cluster=None), replace(note(2), cluster=None)), ())
    content = shown(board).content
    assert isinstance(content, IdeasView)
    assert [each.text for each in content.wall] == ["Idea 1", "Idea 2"]


def test_a_stage_without_a_board_or_vote_shows_the_question() -> None:
    for stage in (Stage.VOTING, Stage.INITIATIVES, Stage.EVALUATION):
        view = project(PresenterState(ARENA.id), replace(ARENA, stage=stage), Board((), ()))
        assert view.content == QuietView(Bilingual("Kā?"))


def test_the_second_language_is_not_shown_twice() -> None:
    same = replace(ARENA, second_language="lv")
    view = project(PresenterState(ARENA.id), same, Board((), ()))
    assert view.second_language == ""


def test_a_revealed_ranking_says_why_a_tie_went_on() -> None:
    round_ = Round(
        "round:1",
        ARENA.id,
        "Ar ko sākt?",
        OPTIONS[:3],
        goes_on=1,
        stage=RoundStage.CLOSED,
        revealed=Revealed.RANKING,
        people=9,
    )
    a, b, _ = (option.id for option in round_.options)
    count = tally(round_, [{a: 1}, {a: 1}, {b: 2}])
    view = project(
        PresenterState(ARENA.id),
        replace(ARENA, stage=Stage.VOTING),
        Board((), ()),
        round_,
        3,
        count,
    )
    assert isinstance(view.content, RankingView)
    ranks = [(each.label.text, each.rank, each.tied, each.goes_on) for each in view.content.places]
    assert ranks[:2] == [("Option 0", 1, True, True), ("Option 1", 1, True, False)]
    assert view.content.tie == SharedTie(2, Settled.SUPPORTERS, (2, 1))
    assert (view.content.voted, view.content.people, view.content.dots) == (3, 9, 4)


def test_an_undecided_tie_is_shown_as_undecided() -> None:
    round_ = Round(
        "round:1",
        ARENA.id,
        "?",
        OPTIONS[:2],
        goes_on=1,
        tie=TieRule.RUNOFF,
        stage=RoundStage.CLOSED,
        revealed=Revealed.RANKING,
    )
    count = tally(round_, [{option.id: 1} for option in round_.options])
    voting = replace(ARENA, stage=Stage.VOTING)
    view = project(PresenterState(ARENA.id), voting, Board((), ()), round_, 2, count)
    assert isinstance(view.content, RankingView)
    assert view.content.tie == SharedTie(1, Settled.NEEDS_RUNOFF)
    assert not any(each.goes_on for each in view.content.places)


def test_the_room_reads_what_was_thrown_for_a_lot() -> None:
    round_ = Round(
        "round:1",
        ARENA.id,
        "?",
        OPTIONS[:2],
        goes_on=1,
        tie=TieRule.LOT,
        seed="6 3 3 1",
        stage=RoundStage.CLOSED,
        revealed=Revealed.RANKING,
    )
    count = tally(round_, [{option.id: 1} for option in round_.options])
    voting = replace(ARENA, stage=Stage.VOTING)
    view = project(PresenterState(ARENA.id), voting, Board((), ()), round_, 2, count)
    assert isinstance(view.content, RankingView)
    assert view.content.tie == SharedTie(1, Settled.LOT, lot="6 3 3 1")
