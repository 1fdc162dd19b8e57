"""What every command needs: the services, the language, and how to print."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import Wording

if TYPE_CHECKING:
    from wmt_desktop.services.imports import ImportFiles
    from wmt_desktop.services.services import Services


@dataclass
class Terminal:
    """One run of the command line.

    Attributes:
        open_services: Opens a database (path, URL or None for the usual one).
        import_files: Reads files that are only counted, not stored.
        database: What ``--database`` said.
        as_json: Print one JSON document and nothing else.
        language: Of sentences, or None when nothing was asked for: English.
    """

    open_services: Callable[[str | None], Services]
    import_files: ImportFiles
    database: str | None = None
    as_json: bool = False
    language: str | None = None
    _services: Services | None = field(default=None, init=False)

    @property
    def services(self) -> Services:
        """The use cases on the database of this run, opened when first needed."""
        if self._services is None:
            self._services = self.open_services(self.database)
        return self._services

    @property
    def translate(self) -> Wording:
        """The sentences of the language in use."""
        return Wording(self.language or "en", TRANSLATIONS)

    def show(self, document: object, text: str = "") -> None:
        """Print a result: the JSON document, or the text for people."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2))  # noqa: T201
        elif text:
            print(text)  # noqa: T201

    def table(
        self, document: object, heads: Sequence[str], rows: Sequence[Sequence[object]]
    ) -> None:
        """Print rows: as the JSON document, or as a table for people."""
        if self.as_json:
            self.show(document)
            return
        from rich.console import Console
        from rich.table import Table

        table = Table(*heads, box=None, pad_edge=False)
        for row in rows:
            table.add_row(*("" if cell is None else str(cell) for cell in row))
        Console().print(table)

    def refuse(self, error: WmtError) -> None:
        """Say in one sentence why nothing was changed."""
        message = sentence(error, self.translate)
        print(message, file=sys.stderr)  # noqa: T201
        if self.as_json:
            self.show({"error": {"code": error.code.value, "message": message}})
