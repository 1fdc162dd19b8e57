"""Clusters by their names, and position keys beside other notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Board, Cluster, Note, lay_out
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import after_all, in_front
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.operations import create
from wmt_desktop.services.ports import Reader, Writer


def board_of(reader: Reader, arena: str, stage: Stage) -> Board:
    """Return what lies on the board of one stage."""
    return lay_out(reader.notes(arena), reader.clusters(arena), stage)


def plain_name(name: str) -> str:
    """Return a name as clusters carry it: "Food  hub" is "Food hub"."""
    return " ".join(name.split())


def named_clusters(
    writer: Writer, arena: str, stage: Stage, names: Iterable[str]
) -> tuple[dict[str, str], list[Operation]]:
    """Return the cluster ids by name, and the operations that create missing ones.

    Raises:
        WmtError: ``TEXT_TOO_LONG``.
    """
    wanted = [name for name in dict.fromkeys(map(plain_name, names)) if name]
    if not wanted:
        return {}, []
    present = [each for each in writer.clusters(arena) if not each.deleted and each.stage == stage]
    ids = {each.name: each.id for each in reversed(present)}
    order = max((each.order for each in present), default="")
    operations: list[Operation] = []
    for name in wanted:
        if name in ids:
            continue
        order = after_all(order)
        cluster = Cluster(
            writer.new_id("cluster"), arena, checked_title(name), stage=stage, order=order
        )
        ids[name] = cluster.id
        operations += create(cluster)
    return ids, operations


def orders_behind(others: Sequence[Note], note: Note, count: int = 1) -> list[str]:
    """Return position keys right behind a note of a cluster.

    Args:
        others: The notes of the cluster, in order.
    """
    keys = [other.order for other in others]
    behind = sum(key <= note.order for key in keys)
    return in_front(keys, behind, count)
