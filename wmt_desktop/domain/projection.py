"""What participants may see: the one door between an arena and the shared screen.

A pure function, so that secrecy can be tested: authors, hidden notes, selections and counts of
a vote that is not revealed are not in what it returns, hence cannot be shown by mistake.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.board import Board, Cluster, Note, heard_in_all
from wmt_desktop.domain.rounds import (
    Option,
    Purpose,
    Revealed,
    Round,
    RoundStage,
    Show,
    TieRule,
)
from wmt_desktop.domain.selection_view import SelectionView
from wmt_desktop.domain.shared_view import (
    Bilingual,
    ClusterView,
    Content,
    IdeasView,
    PausedView,
    PhotoView,
    PledgesView,
    QuietView,
    RankingView,
    SharedCluster,
    SharedNote,
    SharedPlace,
    SharedPledge,
    SharedTie,
    SharedView,
    TimerSnapshot,
    VotingView,
)
from wmt_desktop.domain.voting.ballots import rule_of
from wmt_desktop.domain.voting.tally import Place, Settled, Tally, TiedPlace, places_from_below

LONG_TEXT = 100
"""Characters. A longer note waits in the pile: it could not be read beside another from afar."""

FULL_NOTES = 2
BOARD_STAGES = frozenset({Stage.SYSTEM_MAP, Stage.VISION, Stage.PATHWAYS, Stage.IDEAS})


@dataclass(frozen=True, slots=True)
class PresenterState:
    """What the facilitator chose to show.

    Attributes:
        arena: Id of the arena, or None when none is open.
        paused: The room sees a quiet screen.
        opened: Id of a cluster shown alone with all its notes, or None.
        photo: SHA-256 (hex) of the one photo that the room was asked to look at, or None.
        page: Page of what does not fit at once, from 0.
        veil: Ids of the notes that were there when new ones began to be hidden until they are
            revealed together; None while nothing is.
        follows: The room sees the cluster that the facilitator zooms to.
        scores: The room sees mean scores beside the initiatives.
    """

    arena: str | None = None
    paused: bool = False
    opened: str | None = None
    photo: str | None = None
    page: int = 0
    timer: TimerSnapshot | None = None
    veil: frozenset[str] | None = None
    follows: bool = False
    scores: bool = False


def project(
    state: PresenterState,
    arena: Arena,
    board: Board,
    round_: Round | None = None,
    voted: int = 0,
    tally: Tally | None = None,
    photo: bytes | None = None,
    shows: Sequence[Show] = (),
    selection: SelectionView | None = None,
) -> SharedView:
    """Return what the room may see.

    Args:
        board: Of the arena's present stage.
        round_: The round the room is busy with, or None.
        voted: Ballots cast in it.
        tally: Its count, where it is closed.
        photo: The bytes of the photo that was asked for.
        shows: Its open ballots, by name.
        selection: The initiatives, where the room is busy with them.
    """
    if selection is not None and selection.initiatives and not state.paused:
        content: Content = selection
    else:
        content = _content(state, arena, board, round_, voted, tally, photo, shows)
    return SharedView(
        stage=arena.stage,
        horizon=arena.horizon,
        language=arena.language,
        second_language=arena.second_language if arena.second_language != arena.language else "",
        content=content,
        timer=state.timer,
        page=state.page,
    )


def _content(
    state: PresenterState,
    arena: Arena,
    board: Board,
    round_: Round | None,
    voted: int,
    tally: Tally | None,
    photo: bytes | None,
    shows: Sequence[Show],
) -> Content:
    prompt = Bilingual(arena.question or arena.title, arena.question_second)
    if state.paused:
        return PausedView()
    if arena.stage == Stage.VOTING and round_ is not None:
        return _vote(round_, voted, tally, shows)
    if arena.stage in BOARD_STAGES:
        return _board(state, prompt, board, photo)
    return QuietView(prompt)


def _board(state: PresenterState, prompt: Bilingual, whole: Board, photo: bytes | None) -> Content:
    board = whole if state.veil is None else _behind(whole, state.veil)
    clusters = _nameable(board)
    note = _note_with(state.photo, board)
    if note is not None and photo is not None:
        return PhotoView(photo, note.text)
    opened = next((each for each in clusters if each.id == state.opened), None)
    if opened is not None:
        return _opened(opened, board)
    veiled = len(_visible(whole.notes)) - len(_visible(board.notes))
    return _ideas(prompt, clusters, board, veiled)


def _behind(board: Board, known: frozenset[str]) -> Board:
    """Return the board with every note hidden that is not among those known."""

    def hide(notes: Sequence[Note]) -> tuple[Note, ...]:
        return tuple(note if note.id in known else replace(note, hidden=True) for note in notes)

    absorbed = {name: hide(notes) for name, notes in board.absorbed.items()}
    return replace(board, notes=hide(board.notes), absorbed=absorbed)


def _note_with(photo: str | None, board: Board) -> Note | None:
    """Return the note that the room may see with a photo of it, or of a duplicate of it."""
    if photo is None:
        return None
    for note in _visible(board.notes):
        parts = (note, *_visible_duplicates(board.absorbed.get(note.id, ())))
        if any(photo in part.photos for part in parts):
            return note
    return None


def _visible(notes: Sequence[Note]) -> list[Note]:
    return [
        note for note in notes if not (note.hidden or note.deleted or note.merged_into is not None)
    ]


def _shown(notes: Sequence[Note], board: Board) -> tuple[SharedNote, ...]:
    return tuple(
        SharedNote(
            note.text,
            note.theme,
            heard_in_all(note, _visible_duplicates(board.absorbed.get(note.id, ()))),
        )
        for note in notes
    )


def _visible_duplicates(absorbed: Sequence[Note]) -> list[Note]:
    return [note for note in absorbed if not note.hidden]


def _ideas(prompt: Bilingual, clusters: Sequence[Cluster], board: Board, veiled: int) -> IdeasView:
    shown = _visible(board.notes)
    inside: defaultdict[str | None, list[Note]] = defaultdict(list)
    for note in shown:
        inside[note.cluster].append(note)
    loose = inside[None]
    return IdeasView(
        prompt=prompt,
        ideas=len(shown),
        loose=len(loose),
        clusters=tuple(_cluster(each, inside[each.id], board) for each in clusters),
        wall=() if clusters else _shown(loose, board),
        veiled=veiled,
    )


def _nameable(board: Board) -> list[Cluster]:
    # The name of a cluster whose every note is hidden would give them away.
    filled = {note.cluster for note in board.notes}
    visible = {note.cluster for note in _visible(board.notes)}
    return [
        each
        for each in board.clusters
        if not each.deleted and (each.id in visible or each.id not in filled)
    ]


def _cluster(cluster: Cluster, notes: Sequence[Note], board: Board) -> SharedCluster:
    full = [note for note in notes if len(note.text) <= LONG_TEXT][:FULL_NOTES]
    in_full = {note.id for note in full}
    return SharedCluster(
        name=Bilingual(cluster.name, cluster.name_second),
        count=len(notes),
        notes=_shown(full, board),
        pile=tuple(note.theme for note in notes if note.id not in in_full),
    )


def _opened(cluster: Cluster, board: Board) -> ClusterView:
    return ClusterView(
        Bilingual(cluster.name, cluster.name_second),
        _shown(_visible(board.of_cluster(cluster.id)), board),
    )


def _vote(round_: Round, voted: int, tally: Tally | None, shows: Sequence[Show]) -> Content:
    question = Bilingual(round_.question, round_.question_second)
    is_open = round_.stage in {RoundStage.DRAFT, RoundStage.OPEN}
    told = round_.revealed is Revealed.RANKING or (
        round_.revealed is Revealed.PLACES and round_.shown > 0
    )
    if told and not round_.secret and (is_open or round_.purpose is Purpose.PLEDGE):
        return _pledges(question, round_, shows, is_open=is_open)
    if told and not is_open and tally is not None:
        return _ranking(question, round_, voted, tally)
    if round_.purpose is Purpose.PLEDGE:
        # Who joins what is no vote: there are neither dots nor a turnout to tell.
        return QuietView(question)
    return VotingView(
        question=question,
        is_open=is_open,
        voted=voted if is_open or round_.revealed is not Revealed.HIDDEN else None,
        # Who votes on other laptops is not known here before their urns come.
        people=0 if is_open and round_.laptops > 1 else round_.people,
        rule=rule_of(round_),
        secret=round_.secret,
    )


def _pledges(
    question: Bilingual, round_: Round, shows: Sequence[Show], *, is_open: bool
) -> PledgesView:
    return PledgesView(
        question=question,
        pledges=tuple(
            SharedPledge(
                Bilingual(option.label, option.label_second),
                option.theme,
                tuple((each.voter, each.note) for each in shows if each.dots.get(option.id)),
            )
            for option in round_.options
        ),
        people=len(shows),
        is_open=is_open,
    )


def _ranking(question: Bilingual, round_: Round, voted: int, tally: Tally) -> RankingView:
    options = {option.id: option for option in round_.options}
    told = tally.ranking
    if round_.revealed is Revealed.PLACES:
        told = places_from_below(tally.ranking, round_.shown)
    known = {place.option for place in told}
    at_cut = next((tie for tie in tally.ties if tie.at_cut and known.issuperset(tie.options)), None)
    below = (
        number for number, place in enumerate(tally.ranking) if place.option not in tally.goes_on
    )
    return RankingView(
        question=question,
        places=tuple(_place(place, options[place.option], tally) for place in told),
        voted=voted,
        people=round_.people,
        dots=tally.dots_used,
        tie=None if at_cut is None else _tie(at_cut, tally, round_),
        untold=len(tally.ranking) - len(told),
        cut=next(below, None),
    )


def _place(place: Place, option: Option, tally: Tally) -> SharedPlace:
    return SharedPlace(
        rank=place.rank,
        tied=place.tied,
        label=Bilingual(option.label, option.label_second),
        theme=option.theme,
        dots=place.dots,
        goes_on=place.option in tally.goes_on,
    )


def _tie(tie: TiedPlace, tally: Tally, round_: Round) -> SharedTie:
    places = [place for place in tally.ranking if place.option in tie.options]
    above = [place.supporters for place in places if place.option in tally.goes_on]
    below = [place.supporters for place in places if place.option not in tally.goes_on]
    decided = tie.decided and tie.how == Settled.SUPPORTERS and above and below
    supporters = (above[-1], below[0]) if decided else None
    return SharedTie(tie.dots, tie.how, supporters, _lot_of(tie, round_))


def _lot_of(tie: TiedPlace, round_: Round) -> str:
    if tie.how is not Settled.LOT:
        return ""
    drawn = (
        each.seed
        for each in reversed(round_.rulings)
        if each.how is TieRule.LOT and set(each.order) <= set(tie.options)
    )
    return next(drawn, round_.seed)
