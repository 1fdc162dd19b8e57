"""Evidence bundles: what an auditor needs to see how an arena decided, in one file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arena_report import ArenaReport, collect
from wmt_desktop.services.evidence_readme import readme
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.outgoing import Outgoing, outgoing
from wmt_desktop.services.ports import Progress, Wordings, no_progress
from wmt_desktop.services.records import SessionFile
from wmt_desktop.services.reporting import ReportService
from wmt_desktop.services.retention import Retention, date, retention
from wmt_desktop.services.sessions import SessionService
from wmt_desktop.services.work import Work

SESSION = "session.wmta"
README = "README.txt"
RETENTION = "retention.json"


class Bundles(Protocol):
    """Writes files with their check sums into one, and reads them again."""

    def write(self, path: Path, files: Mapping[str, bytes]) -> str:
        """Write a bundle whole or not at all and return its SHA-256 (hex).

        Raises:
            WmtError: ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """

    def is_bundle(self, path: Path) -> bool:
        """Return whether a file is meant to be a bundle."""

    def take_out(self, path: Path, name: str) -> bytes:
        """Compare every file of a bundle with its check sum, and return one of them.

        Raises:
            WmtError: ``FILE_UNREADABLE``, ``FILE_TOO_LARGE``, ``BUNDLE_DAMAGED``.
        """


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was written.

    Attributes:
        files: Names of what lies in it.
        kept: How long to keep it.
    """

    file: Path
    sha256: str
    files: tuple[str, ...]
    kept: Retention


class EvidenceService:
    """Use cases of evidence bundles."""

    def __init__(
        self,
        work: Work,
        reports: ReportService,
        sessions: SessionService,
        bundles: Bundles,
        wordings: Wordings,
    ) -> None:
        self._work = work
        self._reports = reports
        self._sessions = sessions
        self._bundles = bundles
        self._wordings = wordings

    def kept(self, arena: str) -> Retention:
        """Return how long the papers of an arena are kept.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        return _kept(self._reports.arena_report(arena))

    def write(
        self, arena: str, path: Path, language: str = "", progress: Progress = no_progress
    ) -> Bundle:
        """Write report, voting record, decision record, data, session file and check sums.

        A part that an arena does not have yet, such as the decision record, is left out.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``,
                ``DISK_FULL``, ``ROUND_DISPUTED``, ``CANCELLED``.
        """
        if path.suffix.lower() != ".zip":
            raise WmtError(Code.FILE_TYPE_UNKNOWN, file=path.name, known=".zip")
        # One reading: whoever writes meanwhile must not make the parts disagree.
        with self._work.store.read() as reader:
            report = collect(reader, existing_arena(reader, arena))
            session = outgoing(reader, arena)
        files = self._made(report, session, language, progress)
        kept = _kept(report)
        names = [README, RETENTION, *files, "SHA256SUMS"]
        translate = self._wordings(language or report.arena.language)
        text = readme(report.arena, sorted(names), report.digest, kept, translate)
        files |= {README: text.encode(), RETENTION: _as_json(report, kept)}
        sha256 = self._bundles.write(path, files)
        return Bundle(path, sha256, tuple(sorted(names)), kept)

    def is_bundle(self, path: Path) -> bool:
        """Return whether a file is meant to be a bundle, and not a session file."""
        return self._bundles.is_bundle(path)

    def verify(self, path: Path, passphrase: str = "") -> SessionFile:
        """Check every file of a bundle, and the session file in it.

        Raises:
            WmtError: ``BUNDLE_DAMAGED``, ``FILE_UNREADABLE``, ``FILE_TOO_LARGE``, and as
                ``SessionService.verify``.
        """
        session = self._bundles.take_out(path, SESSION)
        return self._sessions.verify_content(session, SESSION, passphrase)

    def _made(
        self,
        report: ArenaReport,
        session: Outgoing,
        language: str,
        progress: Progress,
    ) -> dict[str, bytes]:
        """Make the parts one by one and return their bytes; no folder keeps any if this is cut off."""
        files: dict[str, bytes] = {}
        kinds = {"arena": "report"}
        kinds |= {"protocol": "protocol"} if report.closed else {}
        kinds |= {"decision": "decision"} if report.decisions else {}
        wanted = [
            (kind, f"{name}.{suffix}") for kind, name in kinds.items() for suffix in ("pdf", "html")
        ]
        for done, (kind, name) in enumerate(wanted):
            progress(done, len(wanted) + 2)
            files[name] = self._reports.document(report, name, language, kind)
        progress(len(wanted), len(wanted) + 2)
        files["data.json"] = self._reports.tables(report, "data.json", language)
        progress(len(wanted) + 1, len(wanted) + 2)
        files[SESSION] = self._sessions.content(session)
        return files


def _kept(report: ArenaReport) -> Retention:
    chosen = {each for decision in report.standing for each in decision.selected}
    aid = {each.aid for each in report.initiatives if each.id in chosen}
    minute = max((each.made for each in report.standing), default=report.printed)
    return retention(report.arena.keep_until, int(date(minute)[:4]), aid)


def _as_json(report: ArenaReport, kept: Retention) -> bytes:
    document = {
        "arena": report.arena.id,
        "digest": report.digest,
        "keep_until": date(kept.until),
        "set_by_hand": kept.by_hand,
        "aid": str(kept.aid),
        "counted_from": kept.counted_from or None,
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
