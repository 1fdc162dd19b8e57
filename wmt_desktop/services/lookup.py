"""Finding one thing in the store, or saying that it is not there."""

from __future__ import annotations

from collections.abc import Iterable

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.ports import Reader


def existing_arena(reader: Reader, arena: str) -> Arena:
    """Return an arena that is not deleted.

    Raises:
        WmtError: ``ARENA_NOT_FOUND``.
    """
    found = reader.find(arena)
    if not isinstance(found, Arena) or found.deleted:
        raise WmtError(Code.ARENA_NOT_FOUND, name=arena)
    return found


def existing_note(reader: Reader, note: str) -> Note:
    """Return a note, deleted or not.

    Raises:
        WmtError: ``NOTE_NOT_FOUND``.
    """
    found = reader.find(note)
    if not isinstance(found, Note):
        raise WmtError(Code.NOTE_NOT_FOUND, name=note)
    return found


def existing_cluster(reader: Reader, cluster: str) -> Cluster:
    """Return a cluster that is not deleted.

    Raises:
        WmtError: ``CLUSTER_NOT_FOUND``.
    """
    found = reader.find(cluster)
    if not isinstance(found, Cluster) or found.deleted:
        raise WmtError(Code.CLUSTER_NOT_FOUND, name=cluster)
    return found


def existing_round(reader: Reader, round_id: str) -> Round:
    """Return a round of voting as it counts: without what nobody trusted wrote about it.

    Raises:
        WmtError: ``ROUND_NOT_FOUND``.
    """
    found = reader.find(round_id)
    if not isinstance(found, Round):
        raise WmtError(Code.ROUND_NOT_FOUND, name=round_id)
    return next(each for each in reader.vouched_rounds(found.arena) if each.id == round_id)


def existing_initiative(reader: Reader, initiative: str) -> Initiative:
    """Return an initiative that is not deleted.

    Raises:
        WmtError: ``INITIATIVE_NOT_FOUND``.
    """
    found = reader.find(initiative)
    if not isinstance(found, Initiative) or found.deleted:
        raise WmtError(Code.INITIATIVE_NOT_FOUND, name=initiative)
    return found


def begun_by(text: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the ids that ``text`` may stand for: itself, or else those that it begins.

    The kind may be left out: ``3f9a`` begins ``note:3f9a…``.
    """
    known = tuple(ids)
    if text in known:
        return (text,)
    kind, _, beginning = text.rpartition(":")
    return tuple(
        each
        for each in known
        if beginning
        and each.partition(":")[2].startswith(beginning)
        and kind in {"", each.partition(":")[0]}
    )
