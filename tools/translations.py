"""Collects the sentences of the program into translations/*.ts, where translators work.

    python3 dev.py translate

lupdate's own reader of Python loses plurals and skips calls whose number is an expression, so the
calls are read with Python's parser here and handed to lupdate as C++, which it reads best.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "wmt_desktop"
TRANSLATIONS = ROOT / "translations"
ENGLISH = "wmt_en.ts"  # holds only plurals: every other English sentence is its own source
WHOLE = (ENGLISH, "wmt_lv.ts")
"""Catalogues of the whole program; the other languages have what participants read."""
PARTICIPANTS = (
    "Report",
    "Names",
    "Author",
    "Ballot",
    "CodeSheet",
    "Kiosk",
    "Scoring",
    "SharedScreen",
)
"""The contexts that documents, ballots, kiosk and shared screen take their words from."""
LANGUAGES = ("en", "lv", "fi", "sv", "et", "pl", "nb", "de")


_TRANSLATE = {"translate", "QT_TRANSLATE_NOOP"}
_MARKS = re.compile(r"\b_*(tr|translate|QT_TRANSLATE_NOOP)\(").search
_PUT_TOGETHER = (ast.JoinedStr, ast.BinOp, ast.Call)


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence as a translator meets it."""

    context: str
    text: str
    comment: str
    plural: bool

    def as_cpp(self) -> str:
        """Return the call that lupdate reads."""
        arguments = [_quoted(self.context), _quoted(self.text), _quoted(self.comment)]
        return f"QCoreApplication::translate({', '.join([*arguments, '1'][: 3 + self.plural])});"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


class UntranslatableError(ValueError):
    """A sentence that is put together at run time, so that no translator would ever see it."""


class _Reader(ast.NodeVisitor):
    """Finds the calls of ``tr`` and ``translate`` in one module."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self._constants: dict[str, str] = {}
        self.messages: list[Message] = []

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            match statement:
                case ast.Assign([ast.Name(name)], ast.Constant(str(value))):
                    self._constants[name] = value
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr=name) | ast.Name(id=name):
                if name.lstrip("_") == "tr" and node.args and self._classes:
                    context: ast.expr = ast.Constant(self._classes[-1])
                    self._add(node, context, *node.args)
                elif name.lstrip("_") in _TRANSLATE and len(node.args) > 1:
                    self._add(node, *node.args)
        self.generic_visit(node)

    def _add(self, call: ast.Call, context: ast.expr, text: ast.expr, *rest: ast.expr) -> None:
        where = self._literal(context)
        if where is None:
            return  # passes a call on: whoever calls it names the context
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        named |= dict(zip(("disambiguation", "n"), rest, strict=False))
        sentence = self._literal(text)
        if sentence is None:
            if not isinstance(text, _PUT_TOGETHER):
                return  # looked up in a table whose sentences are marked there
            place = f"{self._path.relative_to(ROOT)}:{call.lineno}"
            message = f"{place}: write the sentence itself here, with %1 for what changes"
            raise UntranslatableError(message)
        comment = named.get("disambiguation")
        about = (self._literal(comment) if comment else None) or ""
        plural = "n" in named or "%n" in sentence
        self.messages.append(Message(where, sentence, about, plural))

    def _literal(self, node: ast.expr) -> str | None:
        match node:
            case ast.Constant(str(value)):
                return value
            case ast.Name(name):
                return self._constants.get(name)
        return None


def read(path: Path) -> list[Message]:
    """Return the sentences of one module, in order.

    Raises:
        UntranslatableError: A sentence is an f-string or otherwise not written out.
    """
    source = path.read_text("utf-8")
    reader = _Reader(path)
    # A module that translates nothing need not be parsed.
    if _MARKS(source):
        reader.visit(ast.parse(source))
    return reader.messages


def messages() -> Iterator[Message]:
    """Yield every sentence of the program, module by module.

    Raises:
        UntranslatableError: See ``read``.
    """
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from read(path)


def belongs(message: Message, file: Path) -> bool:
    """Tell whether a catalogue holds a sentence."""
    return file.name in WHOLE or message.context in PARTICIPANTS


def update(files: Iterable[Path]) -> None:
    """Add new sentences to ``files`` and take out those that are gone; keep what is translated.

    Raises:
        UntranslatableError: See ``read``; nothing is written.
        subprocess.CalledProcessError: A file is not a translation file.
    """
    found = list(messages())
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    lupdate = Path(PySide6.__file__).with_name(name)
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "sentences.cpp")
        for file in files:
            lines = "\n".join(each.as_cpp() for each in found if belongs(each, file))
            source.write_text(f"void sentences() {{\n{lines}\n}}\n", "utf-8")
            plurals = ["-pluralonly"] if file.name == ENGLISH else []
            subprocess.run([lupdate, *options, *plurals, source, "-ts", file], check=True)


if __name__ == "__main__":
    try:
        update(TRANSLATIONS / f"wmt_{language}.ts" for language in LANGUAGES)
    except UntranslatableError as error:
        sys.exit(str(error))
