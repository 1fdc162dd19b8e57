"""The sample arena has a full board, in the language asked for."""

from __future__ import annotations

import pytest

from wmt_desktop.domain.arena import Stage
from wmt_desktop.services.sample import CLUSTERS, UNGROUPED, open_sample
from wmt_desktop.services.services import Services


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("en", "School meals", "Skolu ēdināšana"), ("lv", "Skolu ēdināšana", "School meals")],
)
def test_the_sample_arena_is_ready_to_train_with(
    services: Services, language: str, first: str, second: str
) -> None:
    arena = open_sample(services, language)
    assert (arena.language, arena.stage) == (language, Stage.IDEAS)
    assert arena.question != arena.question_second
    board = services.boards.board(arena.id)
    assert (board.clusters[0].name, board.clusters[0].name_second) == (first, second)
    assert [len(board.of_cluster(each.id)) for each in board.clusters] == [
        len(each.notes) for each in CLUSTERS
    ]
    assert len(board.of_cluster(None)) == len(UNGROUPED)
