"""Clusters of the board: named, folded, moved, taken apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.board import Cluster
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import after_all
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.lookup import existing_arena, existing_cluster, existing_note
from wmt_desktop.services.operations import carried_over, create, differences, set_field
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class NewCluster:
    """Start a named cluster, with some notes in it if wished."""

    arena: str
    name: str
    notes: tuple[str, ...] = ()
    stage: Stage = Stage.IDEAS
    place: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class EditCluster:
    """Rename, fold, colour or move a cluster; only what was changed is written.

    Attributes:
        naming: It is the first name of a new cluster: undo takes both back in one step.
        before: The cluster as whoever changed it saw it; what others changed since stays. Without
            it whatever differs from what is stored was changed.
    """

    cluster: Cluster
    naming: bool = False
    before: Cluster | None = None


@dataclass(frozen=True, slots=True)
class Ungroup:
    """Remove a cluster; its notes stay, not grouped."""

    cluster: str


class ClusterService:
    """Use cases of clusters."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def new(self, command: NewCluster) -> Cluster:
        """Create a cluster and put notes into it, in one step of undo.

        Raises:
            WmtError: ``TITLE_EMPTY``, ``NOTE_NOT_FOUND``, ``ARENA_NOT_FOUND``.
        """
        name = checked_title(command.name)
        with self._work.change(command.arena) as writer:
            existing_arena(writer, command.arena)
            present = [
                each for each in writer.clusters(command.arena) if each.stage == command.stage
            ]
            cluster = Cluster(
                writer.new_id("cluster"),
                command.arena,
                name,
                stage=command.stage,
                place=command.place,
                order=after_all(max((each.order for each in present), default="")),
            )
            operations = create(cluster)
            order = ""
            for note in command.notes:
                order = after_all(order)
                before = existing_note(writer, note)
                if before.arena != command.arena:
                    raise WmtError(Code.NOTE_NOT_FOUND, name=note)
                operations += differences(
                    before, replace(before, cluster=cluster.id, order=order, place=None)
                )
            writer.append(command.arena, "cluster.new", operations)
        return cluster

    def edit(self, command: EditCluster) -> Cluster:
        """Rename, fold, colour or move a cluster, and return it as it stands now.

        Raises:
            WmtError: ``CLUSTER_NOT_FOUND``, ``TITLE_EMPTY``.
        """
        wanted = replace(command.cluster, name=checked_title(command.cluster.name))
        with self._work.change_of(existing_cluster, wanted.id) as (writer, present):
            after = carried_over(command.before or present, wanted, present)
            operations = differences(present, after)
            if operations:
                action = "cluster.name" if command.naming else "cluster.edit"
                writer.append(after.arena, action, operations)
        return after

    def ungroup(self, command: Ungroup) -> None:
        """Remove a cluster and leave its notes on the board, not grouped.

        Raises:
            WmtError: ``CLUSTER_NOT_FOUND``.
        """
        with self._work.change_of(existing_cluster, command.cluster) as (writer, cluster):
            operations: list[Operation] = [set_field(cluster.id, "deleted", True)]
            for note in writer.notes(cluster.arena):
                if note.cluster == cluster.id:
                    operations.append(set_field(note.id, "cluster", None))
            writer.append(cluster.arena, "cluster.ungroup", operations)
