"""What every command needs: the services, the language, and how to print."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated

import typer

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.ports import Progress, no_progress
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import Wording

if TYPE_CHECKING:
    from wmt_desktop.services.imports import ImportFiles
    from wmt_desktop.services.services import Services

OpenWindow = Callable[[str | None, str | None], int]
"""Opens the window on a database (or the usual one) in a language (or the last used)."""

_ID_DIGITS = 6
_NARROW = 20
"""Characters up to which a column never breaks its lines."""
_ROOM = 10_000
"""Characters: more than any table needs."""
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "\N{REPLACEMENT CHARACTER}")
_CONTROLS |= {ord("\n"): "\n", ord("\t"): " "}
# These turn the order of letters round, beyond the end of their text.
_CONTROLS |= dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"
)


ArenaArgument = Annotated[
    str,
    typer.Argument(metavar="ARENA", help="An id, a unique beginning of one, or the exact title."),
]
FileArgument = Annotated[Path, typer.Argument(metavar="FILE")]
RoundArgument = Annotated[str, typer.Argument(metavar="ROUND")]
OutArgument = Annotated[Path, typer.Argument(metavar="OUT", help="File to write.")]


def group() -> typer.Typer:
    """Return an empty group of commands."""
    return typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@dataclass
class Terminal:
    """One run of the command line.

    Attributes:
        open_services: Opens a database (path, URL or None for the usual one).
        read_files: Gives the reader of files that are only counted, not stored.
        open_window: What ``gui`` and no command at all do.
        database: What ``--database`` said.
        as_json: Print one JSON document and nothing else.
        language: Of sentences, or None when nothing was asked for: English.
    """

    open_services: Callable[[str | None], Services]
    read_files: Callable[[], ImportFiles]
    open_window: OpenWindow
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

    def close(self) -> None:
        """Let go of the database, if it was opened, and print what waits to be printed."""
        if self._services is not None:
            self._services.close()
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read the output (``head``) has seen enough; the interpreter flushes again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    @cached_property
    def translate(self) -> Wording:
        """The sentences of the language in use; asked for once the options are read."""
        return Wording(self.language or "en", TRANSLATIONS)

    def show(self, document: object, text: str = "", refused: WmtError | None = None) -> None:
        """Print a result: the JSON document, or the text for people.

        Raises:
            typer.Exit: With 1, after ``refused`` was told.
        """
        if self.as_json:
            self._print_json(document, refused)
        elif text:
            print(_visible(text))  # noqa: T201
        self._end(refused)

    def table(
        self,
        document: object,
        heads: Sequence[str],
        rows: Sequence[Sequence[object]],
        refused: WmtError | None = None,
    ) -> None:
        """Print rows: as the JSON document, or as a table for people.

        Raises:
            typer.Exit: With 1, after ``refused`` was told.
        """
        if self.as_json:
            self._print_json(document, refused)
        elif rows:
            _print_table(heads, rows)
        else:
            print(self.translate("Command line", "There is nothing to show."))  # noqa: T201
        self._end(refused)

    def details(self, document: object, rows: Sequence[tuple[str, object]]) -> None:
        """Print what there is to say of one thing: as the JSON document, or line by line."""
        if self.as_json:
            self._print_json(document, None)
        else:
            _print_details(rows)

    def remark(self, text: str) -> None:
        """Say something beside the result, on the error channel; the command goes on."""
        print(_visible(" ".join(text.split())), file=sys.stderr)  # noqa: T201

    def name_copies(self, copies: Sequence[Path]) -> None:
        """Name the copies of the database that may still hold what was erased, each once."""
        if copies:
            files = ", ".join(dict.fromkeys(map(str, copies)))
            self.remark(sentence(WmtError(Code.COPIES_REMAIN, files=files), self.translate))

    def refuse(self, error: WmtError) -> None:
        """Say in one sentence why nothing was changed."""
        if self.as_json:
            self._print_json({}, error)
        self._tell(error)

    def refuse_usage(self, error: typer.TyperException) -> None:
        """Say what is wrong with the command itself."""
        if self.as_json:
            _print_document({"error": {"code": "usage", "message": error.format_message()}})
        error.show()  # type: ignore[attr-defined]  # every one that the library raises has it

    @contextmanager
    def progress(self, text: str) -> Iterator[Progress]:
        """Show a bar on the error channel during long work, if a person is looking."""
        if not sys.stderr.isatty():
            yield no_progress
            return
        from rich.console import Console
        from rich.progress import Progress as Bar

        with Bar(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(text)

            def step(done: int, total: int) -> None:
                bar.update(task, completed=done, total=total)

            yield step

    def _end(self, refused: WmtError | None) -> None:
        if refused is not None:
            self._tell(refused)
            raise typer.Exit(1)

    def _tell(self, error: WmtError) -> None:
        self.remark(sentence(error, self.translate))

    def _sentence(self, error: WmtError) -> str:
        return _visible(" ".join(sentence(error, self.translate).split()))

    def _print_json(self, document: object, refused: WmtError | None) -> None:
        if refused is not None and isinstance(document, dict):
            error = {"code": refused.code.value, "message": self._sentence(refused)}
            document = {**document, "error": error}
        _print_document(document)


def moment(minute: int) -> str | None:
    """Return a minute since 1970 UTC as ``2026-05-23T12:30Z``; None for one that is not known."""
    return f"{datetime.fromtimestamp(minute * 60, UTC):%Y-%m-%dT%H:%MZ}" if minute else None


def short_ids(ids: Sequence[str]) -> dict[str, str]:
    """Return the beginning of each id that is enough to tell it from the others."""
    digits = sorted(each.rpartition(":")[2] for each in ids)
    length = _ID_DIGITS
    for one, other in pairwise(digits):
        while one != other and one[:length] == other[:length]:
            length += 1
    return {each: each.rpartition(":")[2][:length] for each in ids}


def _print_document(document: object) -> None:
    # Other encodings than UTF-8 may not have every letter.
    ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    print(json.dumps(document, ensure_ascii=ascii_only, indent=2))  # noqa: T201


def _print_table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table as wide as the terminal; ids, figures and short words keep on one line.

    Where they need more room than that, lines are longer: the library would leave columns out.
    """
    from rich.cells import cell_len
    from rich.console import Console
    from rich.measure import Measurement
    from rich.table import Table

    cells = [["" if cell is None else _visible(str(cell)) for cell in row] for row in rows]
    table = Table(box=None, pad_edge=False, show_header=any(heads))
    for column, head in enumerate(heads):
        texts = [head, *(row[column] for row in cells)]
        words = [word for text in texts for word in text.split()]
        narrow = all(len(text) <= _NARROW for text in texts[1:])
        figures = all(isinstance(row[column], int | None) for row in rows)
        table.add_column(
            head,
            justify="right" if figures else "left",
            no_wrap=narrow,
            overflow="fold",
            min_width=max(map(cell_len, texts))
            if narrow
            else min(_NARROW, max(map(cell_len, words), default=0)),
        )
    for row in cells:
        table.add_row(*row)
    # Texts are shown as they were written, whatever they look like to the library.
    console = Console(markup=False, emoji=False, highlight=False)
    least = Measurement.get(console, console.options.update_width(_ROOM), table).minimum
    with console.capture() as captured:
        console.print(table, width=max(console.width, least), crop=False)
    for line in captured.get().splitlines():
        print(line.rstrip())  # noqa: T201


def _print_details(rows: Sequence[tuple[str, object]]) -> None:
    """Print names and values; long values go on below, but no path or number is broken."""
    indent = max(len(name) for name, _ in rows) + 2
    width = max(get_terminal_size().columns - indent, _NARROW)
    for name, value in rows:
        text = "" if value is None else _visible(str(value))
        lines = wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]
        print(f"{name:{indent}}{lines[0]}".rstrip())  # noqa: T201
        for line in lines[1:]:
            print(" " * indent + line)  # noqa: T201


def _visible(text: str) -> str:
    """Return a text that cannot steer the terminal."""
    return text.translate(_CONTROLS)
