"""From operations to the tables that index them: changes, who knew what, urns, ballots."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import COUNT, is_valid
from wmt_desktop.domain.ids import is_entity_id, kind_of
from wmt_desktop.domain.log import SCHEMA, Header, Operation
from wmt_desktop.storage.tables import to_json


class Index:
    """Collects what the entries of one branch say and writes it in bulk.

    Attributes:
        touched: The entities that were given a value, in order.
    """

    def __init__(self, arena: str, branch: int) -> None:
        self.touched: dict[str, None] = {}
        self._arena = arena
        self._branch = branch
        self._seen: list[tuple[object, ...]] = []
        self._changes: list[tuple[object, ...]] = []
        self._urns: list[tuple[object, ...]] = []
        self._ballots: list[tuple[object, ...]] = []

    def add(self, header: Header, operations: Sequence[Operation | None]) -> None:
        """Take one entry in.

        Operations of kinds that this version does not know stay in the log only.

        Raises:
            WmtError: ``SESSION_OPERATION_INVALID`` with ``entry`` and ``operation``, from 1.
        """
        for name, number in header.seen.items():
            other = name.partition(".")[0]
            self._seen.append((self._branch, header.number, other, number))
        for index, operation in enumerate(operations):
            if operation is None:
                continue
            if operation[0] == "set":
                valid = self._add_change(header, index, operation)
            elif operation[0] == "urn":
                valid = self._add_urn(header, index, operation)
            else:
                valid = True
            if not valid:
                raise WmtError(
                    Code.SESSION_OPERATION_INVALID, entry=header.number, operation=index + 1
                )

    def _add_change(self, header: Header, index: int, operation: Operation) -> bool:
        if len(operation) < 5:
            return False
        _, kind, entity, name, value, *_rest = operation
        if not (
            isinstance(entity, str)
            and is_entity_id(entity)
            and kind == kind_of(entity)
            and isinstance(name, str)
            and self._stays_in_arena(kind, entity, name, value)
            # A newer version may know more values; they are kept and passed over.
            and (header.schema > SCHEMA or is_valid(kind, name, value))
        ):
            return False
        try:
            text = to_json(value)
            (text + name).encode()
        except UnicodeEncodeError:
            return False
        self._changes.append((entity, name, self._branch, header.number, index, header.clock, text))
        self.touched[entity] = None
        return True

    def _stays_in_arena(self, kind: str, entity: str, name: str, value: object) -> bool:
        if kind == "arena":
            return entity == self._arena
        return name != "arena" or value == self._arena

    def _add_urn(self, header: Header, index: int, operation: Operation) -> bool:
        if len(operation) < 5:
            return False
        _, round_id, ballots, issued, spoiled, *_rest = operation
        if not (
            isinstance(round_id, str)
            and is_entity_id(round_id)
            and isinstance(ballots, list)
            and all(_is_ballot(ballot) for ballot in ballots)
            and COUNT.valid(issued)
            and COUNT.valid(spoiled)
        ):
            return False
        self._urns.append((round_id, self._branch, header.number, index, issued, spoiled))
        for ballot_id, content in ballots:
            self._ballots.append(
                (round_id, bytes.fromhex(ballot_id), to_json(content), self._branch)
            )
        return True

    def write(self, sql: sqlite3.Connection) -> None:
        """Insert everything collected."""
        self._changes.sort()  # neighbours go to the same page
        for statement, rows in (
            ("INSERT INTO seen (branch, from_seq, other, other_seq) VALUES (?,?,?,?)", self._seen),
            (
                "INSERT INTO change (entity, field, branch, seq, idx, clock, value) "
                "VALUES (?,?,?,?,?,?,?)",
                self._changes,
            ),
            (
                "INSERT INTO urn (round, branch, seq, idx, issued, spoiled) VALUES (?,?,?,?,?,?)",
                self._urns,
            ),
            # A crash between sealing and emptying seals the same ballots again.
            (
                "INSERT OR IGNORE INTO ballot (round, ballot_id, content, branch) VALUES (?,?,?,?)",
                self._ballots,
            ),
        ):
            if rows:
                sql.executemany(statement, rows)


def _is_ballot(ballot: Any) -> bool:
    return (
        isinstance(ballot, list)
        and len(ballot) == 2
        and isinstance(ballot[0], str)
        and is_entity_id(f"ballot:{ballot[0]}")
        and isinstance(ballot[1], dict)
        and all(is_entity_id(option) and COUNT.valid(dots) for option, dots in ballot[1].items())
    )
