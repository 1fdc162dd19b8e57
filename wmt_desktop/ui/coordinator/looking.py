"""What a preview or a merge said of a file, without the bulk of what is in it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.fields import FIELDS
from wmt_desktop.domain.log import Operation
from wmt_desktop.services.ports import SessionFile
from wmt_desktop.services.sessions import FileVerdict

_KINDS = frozenset({"set", "urn", "redact"})


@dataclass(frozen=True, slots=True)
class Look:
    """One file.

    Attributes:
        verdict: Its session has no streams and no photos.
        newer: Changes in it that only a newer version understands.
    """

    verdict: FileVerdict
    newer: int = 0


def look_at(verdicts: Sequence[FileVerdict]) -> tuple[Look, ...]:
    """Return what the desk shows of these files; the entries of hundreds would fill the memory."""
    return tuple(map(_look, verdicts))


def _look(verdict: FileVerdict) -> Look:
    session = verdict.session
    if session is None:
        return Look(verdict)
    slim = replace(session, streams=(), files={})
    return Look(replace(verdict, session=slim), _newer(session))


def _newer(session: SessionFile) -> int:
    return sum(
        _is_newer(operation)
        for stream in session.streams
        for entry in stream.entries or ()
        for operation in entry.operations
        if operation is not None
    )


def _is_newer(operation: Operation) -> bool:
    kind, *rest = operation
    if kind != "set":
        return kind not in _KINDS
    return len(rest) > 2 and str(rest[2]) not in FIELDS.get(str(rest[0]), {})
