"""Every refusal in words: one sentence, with the names and figures it is about."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange.pabulib import PbFault
from wmt_desktop.services.error_texts import SENTENCES
from wmt_desktop.services.pabulib_texts import PABULIB
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.records import RowProblem
from wmt_desktop.services.sentences import row_list, row_sentence, sentence
from wmt_desktop.services.wording import Wording

PACKAGE = Path(__file__).parents[2] / "wmt_desktop"
NAMED_ON_THE_WAY = {
    # (module, or folder): whoever calls it adds the name of the file it is about
    "exchange/container.py",
    "exchange/encryption.py",
    "exchange/entries.py",
    "exchange/manifest.py",
    "exchange/session_files.py",
    "exchange/session_reader.py",
    "exchange/session_writer.py",
    "storage/merging.py",
    "storage/projecting.py",
    "storage/writing.py",
}
ENGLISH = Wording("en", TRANSLATIONS)


def raised() -> Iterator[tuple[str, Code, set[str]]]:
    """Yield the place, code and params of every error that is made in the program."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name, text = path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "WmtError(" in text else ():
            match node:
                case ast.Call(
                    ast.Name("WmtError"), [ast.Attribute(ast.Name("Code"), code)], keywords
                ):
                    params = {each.arg for each in keywords if each.arg}
                    yield f"{name}:{node.lineno}", Code[code], params


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)


def test_every_place_gives_what_its_sentence_names() -> None:
    places = list(raised())
    assert len(places) > 100
    missing = [
        (place, code, name)
        for place, code, params in places
        for name in SENTENCES[code][1]
        if name not in params
        and not (name == "file" and place.partition(":")[0] in NAMED_ON_THE_WAY)
    ]
    assert not missing


@pytest.mark.parametrize("code", list(Code))
def test_a_sentence_is_one_and_uses_each_of_its_params(code: Code) -> None:
    text, names = SENTENCES[code]
    places = [int(digit) for digit in re.findall(r"%(\d)", text)]
    assert sorted(set(places)) == list(range(1, len(names) + 1))
    if code is Code.USAGE:
        return
    # Sentences that end with a quoted one end with its full stop.
    assert text.endswith((".", f"%{len(names)}"))
    assert not re.search(r"[.!?] ", text)
    assert text[0].isupper() or text[0] in "“%"


def test_figures_and_names_stand_in_their_places() -> None:
    error = WmtError(Code.LIMIT_EXCEEDED, limit=2, count=3)
    assert sentence(error, ENGLISH) == "3 initiatives are chosen, but at most 2 may be."
    error = WmtError(Code.RULE_UNKNOWN, rule="dice", rules=("greedy", "best"))
    assert sentence(error, ENGLISH) == (
        "There is no selection rule “dice”; choose one of: greedy, best."
    )


@pytest.mark.parametrize("fault", list(PbFault))
def test_every_fault_of_a_pabulib_file_is_told(fault: PbFault) -> None:
    error = WmtError(Code.PB_MALFORMED, file="votes.pb", row=7, reason=fault.value, value="P9")
    said = sentence(error, ENGLISH)
    assert said.startswith("“votes.pb” is not a proper Pabulib file in row 7: ")
    assert fault.value not in said
    assert ("P9" in said) is ("%1" in PABULIB[fault.value])


def test_words_for_pabulib_are_only_those_that_are_used() -> None:
    assert set(PABULIB) == {fault.value for fault in PbFault}


def problem(row: int, code: Code, **params: object) -> RowProblem:
    return RowProblem(row, code, params)


def test_a_rejected_file_names_the_first_bad_row() -> None:
    problems = (
        problem(3, Code.THEME_UNKNOWN, name="sport", known="food, energy"),
        problem(5, Code.TEXT_EMPTY),
    )
    error = WmtError(Code.ROWS_REJECTED, file="notes.csv", count=2, problems=problems)
    assert sentence(error, ENGLISH) == (
        "Nothing was added from “notes.csv” because of faulty rows (2); "
        "the first is row 3: There is no theme “sport”; choose one of: food, energy."
    )
    assert row_sentence(problems[1], ENGLISH) == "The text is empty; type a few words."


def test_a_long_list_of_bad_rows_is_cut() -> None:
    problems = [problem(row, Code.TEXT_EMPTY) for row in range(2, 8)]
    assert row_list(problems, ENGLISH, limit=1) == (
        "row 2: The text is empty; type a few words. and 5 more."
    )
    assert row_list(problems[:1], ENGLISH) == "row 2: The text is empty; type a few words."


def test_several_refused_files_tell_the_first_reason() -> None:
    first = WmtError(Code.NOT_A_SESSION_FILE, file="a.wmta")
    error = WmtError(Code.FILES_REFUSED, count=2, total=3, first=first)
    assert sentence(error, ENGLISH) == (
        "2 of 3 files were refused; the first: “a.wmta” is not a session file (.wmta)."
    )


def test_a_param_that_is_missing_leaves_a_gap_and_no_crash() -> None:
    assert sentence(WmtError(Code.FILE_EMPTY), ENGLISH) == "The file “?” is empty."
    assert "?" in sentence(WmtError(Code.PB_MALFORMED), ENGLISH)
