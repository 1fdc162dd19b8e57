"""Writes documents to files."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.reports.sections import document
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.ports import Progress, Translate, no_progress
from wmt_desktop.services.reporting import NO_OPTIONS, ReportOptions, Written
from wmt_desktop.services.whole_file import write_whole


class ReportDocuments:
    """Implements ``reporting.DocumentWriter`` for .pdf and .html.

    Args:
        resources: Folder with ``fonts/`` and ``icons/``.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def write(
        self,
        report: ArenaReport,
        kind: str,
        path: Path,
        language: str,
        translate: Translate,
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> Written:
        """Write a document whole or not at all.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``,
                ``DECISION_NOT_FOUND``, ``NO_VOTES``, ``CANCELLED``.
        """
        data, pages = self.content(report, kind, path.name, language, translate, options, progress)
        write_whole(path, data)
        return Written(path, pages, sha256(data).hexdigest())

    def content(
        self,
        report: ArenaReport,
        kind: str,
        name: str,
        language: str,
        translate: Translate,
        options: ReportOptions = NO_OPTIONS,
        progress: Progress = no_progress,
    ) -> tuple[bytes, int]:
        """Return the bytes of a document of this file name, and its number of pages.

        Raises:
            WmtError: As ``write``, but for those of a disk.
        """
        suffix = Path(name).suffix.lower()
        if suffix not in {".pdf", ".html"}:
            raise WmtError(Code.FILE_TYPE_UNKNOWN, file=name, known=".pdf, .html")
        content = document(report, kind, language, options, translate)
        if suffix == ".html":
            from wmt_desktop.reports.html import html_text

            return html_text(content).encode(), 0
        # reportlab takes a third of a second to load: only when a PDF is wanted.
        from wmt_desktop.reports.pdf import pdf_bytes

        return pdf_bytes(content, self._resources, progress, poster=options.poster)
