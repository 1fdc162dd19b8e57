"""Bringing the tables that follow from the log up to date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import RoundStage
from wmt_desktop.domain.state import Values
from wmt_desktop.domain.streams import Log
from wmt_desktop.domain.summary import Other
from wmt_desktop.storage.rows import ROWS, Row
from wmt_desktop.storage.segments import Entries, branches_of, log_of
from wmt_desktop.storage.sql import Sql, storable
from wmt_desktop.storage.tables import DERIVED
from wmt_desktop.storage.values import to_json


@dataclass(frozen=True, slots=True)
class Written:
    """A typed row that was written, and what stood there before."""

    kind: str
    before: Row | None
    after: Row


def project(sql: Sql, arena: str, log: Log, among: Collection[str] | None = None) -> None:
    """Write the state of things of an arena, as its whole log has it.

    Args:
        among: What entries have named that came in since; None for everything.

    Raises:
        WmtError: ``SESSION_OPERATION_INVALID``: it claims a thing of another arena.
    """
    alone, shared = log.apart(among)
    states = {
        kind: {
            entity: values
            for entity, values in alone.get(kind, {}).items()
            if values.get("arena") == arena or entity == arena
        }
        for kind in ROWS
    }
    born: dict[str, int] = {}
    conflicts: list[tuple[str, str, str]] = []
    for entity, values, standing, clock in log.weighed(shared):
        conflicts += [(entity, storable(name), arena) for name in standing]
        kind = kind_of(entity)
        if kind in states and (entity if kind == "arena" else values.get("arena")) == arena:
            states[kind][entity] = values
            born[entity] = clock
    flagged = sql.execute("SELECT DISTINCT entity FROM conflict WHERE arena = ?", (arena,))
    stale = [(arena, entity) for (entity,) in flagged if among is None or entity in among]
    sql.executemany("DELETE FROM conflict WHERE arena = ? AND entity = ?", stale)
    sql.executemany("INSERT INTO conflict (entity, field, arena) VALUES (?,?,?)", conflicts)
    # The things of an arena hold on to its row, even where nothing is known of it.
    ROWS["arena"].insert_missing(sql, ROWS["arena"].row(arena, {}))
    for kind, each in states.items():
        if each:
            _write(sql, kind, arena, each, born)


def _write(
    sql: Sql, kind: str, arena: str, states: Mapping[str, Values], born: Mapping[str, int]
) -> None:
    table = ROWS[kind]
    before = table.of_arena(sql, arena)
    rows = list(table.rows(list(states), list(states.values())))
    if before:
        table.upsert(sql, [row for row in rows if before.get(row[0], row) != row], born)
        rows = [row for row in rows if row[0] not in before]
    table.insert(sql, rows, born)
    if table.count(sql, arena) != len(before.keys() | states.keys()):
        raise WmtError(Code.SESSION_OPERATION_INVALID, entry=1, operation=0)


def clear(sql: Sql, arena: str) -> None:
    """Remove everything that follows from the log of an arena."""
    for table in ("urn", "ballot"):
        sql.execute(
            f'DELETE FROM "{table}" WHERE branch IN (SELECT b.id FROM branch b '
            "JOIN stream s ON s.id = b.stream WHERE s.arena = ?)",
            (arena,),
        )
    sql.execute("DELETE FROM conflict WHERE arena = ?", (arena,))
    for kind in reversed(ROWS):
        column = "id" if kind == "arena" else "arena"
        sql.execute(f'DELETE FROM "{kind}" WHERE {column} = ?', (arena,))


def clear_all(sql: Sql) -> None:
    """Remove everything that follows from the log."""
    for table in (*DERIVED, *reversed(ROWS)):
        sql.execute(f'DELETE FROM "{table}"')


def project_urns(sql: Sql, branch: int, operations: Iterable[Other]) -> None:
    """Write the urns and ballots that entries of a branch sealed."""
    urns: list[tuple[object, ...]] = []
    ballots: list[tuple[object, ...]] = []
    for header, index, operation in operations:
        if operation[0] != "urn":
            continue
        _, round_id, papers, issued, spoiled, *_ = operation
        urns.append((round_id, branch, header.number, index, issued, spoiled))
        for ballot, content in papers:  # type: ignore[attr-defined]
            paper = (bytes.fromhex(ballot), to_json(content))
            ballots.append((round_id, *paper, branch, header.number))
    sql.executemany(
        "INSERT INTO urn (round, branch, seq, idx, issued, spoiled) VALUES (?,?,?,?,?,?)", urns
    )
    # An entry may seal a ballot twice; nobody but a forger writes one that does.
    sql.executemany(
        "INSERT INTO ballot (round, ballot_id, content, branch, seq) VALUES (?,?,?,?,?) "
        "ON CONFLICT DO NOTHING",
        ballots,
    )


def rebuild(sql: Sql, arena: str) -> None:
    """Write everything that follows from an arena's log; nothing of it may be there."""
    branches = [branch for branch in branches_of(sql, arena) if branch.number > branch.start]
    if not branches:
        return
    log = log_of(sql, None, arena)
    for branch, line in zip(branches, log.lines, strict=True):
        project_urns(sql, branch.id, line.summary.others)
    project(sql, arena, log)


def apply(
    sql: Sql, entries: Entries, arena: str, operations: Sequence[Operation], clock: int
) -> list[Written]:
    """Write what the last operations of this installation say, which know of everything else here.

    So each value holds, and no conflict about it is left.

    Raises:
        WmtError: ``SESSION_OPERATION_INVALID``: a thing is of another arena, a mistake of the caller.
    """
    values: dict[str, dict[str, object]] = {}
    for operation in operations:
        if operation[0] == "set":
            _, _, entity, name, value, *_ = operation
            values.setdefault(str(entity), {})[str(name)] = value
    written = []
    if arena not in values:
        # The things of an arena hold on to its row.
        ROWS["arena"].insert_missing(sql, ROWS["arena"].row(arena, {}))
    for entity in sorted(values, key=lambda entity: entity != arena):
        row = _applied(sql, arena, entity, values[entity])
        if row is not None and row.before is None and "deleted" not in values[entity]:
            # Something was known of it before it had a place.
            thing = next(log_of(sql, entries, arena).weighed({entity}))
            row = Written(row.kind, None, ROWS[row.kind].row(entity, thing.values))
        if row is not None:
            ROWS[row.kind].upsert(sql, [row.after], {entity: clock})
            written.append(row)
    if sql.execute("SELECT 1 FROM conflict WHERE arena = ? LIMIT 1", (arena,)).fetchone():
        sql.executemany(
            "DELETE FROM conflict WHERE arena = ? AND entity = ? AND field = ?",
            [(arena, entity, name) for entity, fields in values.items() for name in fields],
        )
    return written


def _applied(sql: Sql, arena: str, entity: str, values: dict[str, object]) -> Written | None:
    table = ROWS.get(kind_of(entity))
    if table is None:
        return None
    before = table.one(sql, entity)
    if before is None:
        known = table.kind == "arena" or "arena" in values
        return Written(table.kind, None, table.row(entity, values)) if known else None
    if table.kind != "arena" and before[table.columns.index("arena")] != arena:
        # Its own log would not know of it, nor would any other laptop.
        raise WmtError(Code.SESSION_OPERATION_INVALID, entry=1, operation=0)
    if table.kind == "round" and "stage" in values:
        here = before[table.columns.index("stage")]
        stage = RoundStage.furthest((here, values["stage"]))
        values = {**values, "stage": stage}
    after = table.changed(before, values)
    return None if after == before else Written(table.kind, before, after)
