from __future__ import annotations

from dataclasses import replace

import pytest

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.services.bus import RowChange
from wmt_desktop.ui.board.layout import arrange
from wmt_desktop.ui.board.navigation import neighbour, reading_order, targets
from wmt_desktop.ui.board.state import BoardState

ARENA = "arena:" + "0" * 32
FARMS = Cluster("cluster:f", ARENA, "Farms", order="1")
SHOPS = Cluster("cluster:s", ARENA, "Shops", order="2")


def note(name: str, text: str = "Idea", cluster: str | None = None, order: str = "1") -> Note:
    return Note(f"note:{name}", ARENA, text, cluster=cluster, order=order)


def row(thing: Note | Cluster) -> RowChange:
    return RowChange(thing.id.partition(":")[0], thing.id, None, thing)


def make_state(*things: Note | Cluster) -> BoardState:
    state = BoardState(ARENA, Stage.IDEAS, (), ())
    state.apply([row(thing) for thing in things])
    return state


def test_rows_are_applied_once() -> None:
    state = make_state()
    assert state.apply([row(note("a"))])
    assert not state.apply([row(note("a"))])
    assert [each.id for each in state.board.notes] == ["note:a"]


def test_rows_of_other_arenas_and_stages_are_not_ours() -> None:
    state = make_state()
    elsewhere = replace(note("a"), arena="arena:" + "1" * 32)
    assert not state.apply([row(elsewhere), row(replace(note("b"), stage=Stage.VISION))])
    assert state.board.notes == ()


@pytest.mark.parametrize("change", [{"deleted": True}, {"stage": Stage.VISION}])
def test_a_note_that_is_gone_leaves_the_board(change: dict[str, object]) -> None:
    state = make_state(note("a"))
    assert state.apply([row(replace(note("a"), **change))])  # type: ignore[arg-type]
    assert state.board.notes == ()


def test_notes_of_a_removed_cluster_stay_on_the_board() -> None:
    state = make_state(FARMS, note("a", cluster=FARMS.id))
    state.apply([row(replace(FARMS, deleted=True))])
    assert [each.cluster for each in state.board.notes] == [None]
    state.apply([row(FARMS)])
    assert [each.cluster for each in state.board.notes] == [FARMS.id]


def test_notes_and_clusters_are_in_order() -> None:
    state = make_state(note("b", order="2"), SHOPS, note("a", order="15"), FARMS)
    assert [each.id for each in state.board.notes] == ["note:a", "note:b"]
    assert state.board.clusters == (FARMS, SHOPS)


def test_arrows_lead_to_what_lies_straight_ahead() -> None:
    clusters = (FARMS, SHOPS)
    notes = tuple(
        note(f"{group.name[0]}{number}", cluster=group.id, order=str(number))
        for group in clusters
        for number in range(1, 5)
    )
    board = Board(notes, clusters)
    layout = arrange(board)
    boxes = targets(board, layout)
    assert neighbour(boxes, "note:F1", "right") == "note:F2"
    assert neighbour(boxes, "note:F2", "left") == "note:F1"
    assert neighbour(boxes, "note:F1", "down") == "note:F3"
    assert neighbour(boxes, "note:F1", "up") == FARMS.id
    assert neighbour(boxes, "note:F2", "up") == FARMS.id
    assert neighbour(boxes, FARMS.id, "down") in {"note:F1", "note:F2"}
    assert neighbour(boxes, "note:F1", "left") is None
    assert neighbour(boxes, "note:F3", "down") == SHOPS.id
    assert neighbour(boxes, "note:gone", "down") is None


def test_reading_order_skips_what_is_folded_away() -> None:
    folded = replace(SHOPS, folded=True)
    board = Board(
        (note("a", cluster=FARMS.id), note("b", cluster=SHOPS.id), note("c")), (FARMS, folded)
    )
    assert reading_order(board, arrange(board)) == (FARMS.id, "note:a", SHOPS.id, "note:c")


def test_theme_changes_are_seen() -> None:
    state = make_state(note("a"))
    assert state.apply([row(replace(note("a"), theme=Theme.FOOD))])
    assert state.note("note:a") == replace(note("a"), theme=Theme.FOOD)
    assert state.cluster(None) is None
