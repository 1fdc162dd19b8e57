"""Taking a merge out of the log again, as a whole."""

from __future__ import annotations

from wmt_desktop.domain.trust import Standing
from wmt_desktop.storage.projecting import clear, rebuild
from wmt_desktop.storage.redacting import SignerOf, note_requests
from wmt_desktop.storage.segments import Entries, branches_of, log_of
from wmt_desktop.storage.sql import Sql


def revert_merge(sql: Sql, entries: Entries, number: int, signer: SignerOf) -> tuple[str, ...]:
    """Remove every entry that the merge brought and return the arenas it touched.

    Nothing may have been written or merged since: entries that build on these would hang in the air.
    What was erased meanwhile stays erased, and what was filled again stays filled.

    Args:
        signer: Says who signed a redaction.
    """
    arenas = _arenas(sql, number)
    for arena in arenas:
        clear(sql, arena)
    for table in ("voucher", "segment", "branch", "stream", "file", "imported_file"):
        sql.execute(f"DELETE FROM {table} WHERE merge = ?", (number,))
    sql.execute("DELETE FROM merge_record WHERE number = ?", (number,))
    for arena in arenas:
        _step_back(sql, arena)
        _forget_requests(sql, entries, arena, signer)
        rebuild(sql, arena)
    return arenas


def _arenas(sql: Sql, number: int) -> tuple[str, ...]:
    rows = sql.execute(
        "SELECT DISTINCT s.arena FROM segment g JOIN branch b ON b.id = g.branch "
        "JOIN stream s ON s.id = b.stream WHERE g.merge = ? ORDER BY s.arena",
        (number,),
    )
    return tuple(arena for (arena,) in rows.fetchall())


def _forget_requests(sql: Sql, entries: Entries, arena: str, signer: SignerOf) -> None:
    """Let stand only what the remaining entries ask to be erased, and what was erased already."""
    sql.execute(
        "DELETE FROM redaction WHERE arena = ? AND key NOT IN "
        "(SELECT key FROM signer WHERE standing = ?)",
        (arena, str(Standing.ENROLLED)),
    )
    for line in log_of(sql, entries, arena).lines:
        note_requests(sql, arena, [each.operation for each in line.summary.others], signer)


def _step_back(sql: Sql, arena: str) -> None:
    """Let the branches that the merge continued end where they ended before."""
    for branch in branches_of(sql, arena):
        last = sql.execute(
            "SELECT last, head, clock, minute FROM segment WHERE branch = ? "
            "ORDER BY first DESC LIMIT 1",
            (branch.id,),
        ).fetchone()
        if last is not None and last[0] < branch.number:
            sql.execute(
                "UPDATE branch SET n = ?, head = ?, clock = ?, minute = ? WHERE id = ?",
                (*last, branch.id),
            )
