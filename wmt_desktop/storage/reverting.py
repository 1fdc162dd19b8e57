"""Taking a merge out of the log again, as a whole."""

from __future__ import annotations

from wmt_desktop.storage.projecting import clear, rebuild
from wmt_desktop.storage.segments import Entries, branches_of
from wmt_desktop.storage.sql import Sql


def revert_merge(sql: Sql, entries: Entries, number: int) -> tuple[str, ...]:
    """Remove every entry that the merge brought and return the arenas it touched.

    Nothing may have been written or merged since: entries that build on these would hang in the air.
    """
    arenas = _arenas(sql, number)
    for arena in arenas:
        clear(sql, arena)
    sql.execute("DELETE FROM segment WHERE merge = ?", (number,))
    sql.execute("DELETE FROM branch WHERE merge = ?", (number,))
    sql.execute("DELETE FROM voucher WHERE merge = ?", (number,))
    sql.execute("DELETE FROM stream WHERE merge = ?", (number,))
    sql.execute("DELETE FROM imported_file WHERE merge = ?", (number,))
    sql.execute("DELETE FROM merge_record WHERE number = ?", (number,))
    for arena in arenas:
        _step_back(sql, arena)
        rebuild(sql, entries, arena)
    return arenas


def _arenas(sql: Sql, number: int) -> tuple[str, ...]:
    rows = sql.execute(
        "SELECT DISTINCT s.arena FROM segment g JOIN branch b ON b.id = g.branch "
        "JOIN stream s ON s.id = b.stream WHERE g.merge = ? ORDER BY s.arena",
        (number,),
    )
    return tuple(arena for (arena,) in rows.fetchall())


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
