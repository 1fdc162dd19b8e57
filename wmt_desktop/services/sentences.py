"""One sentence for each error, for the windows and the command line alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import ChannelKind
from wmt_desktop.services.error_texts import SENTENCES
from wmt_desktop.services.names import channel_name
from wmt_desktop.services.pabulib_texts import PABULIB
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.records import RowProblem
from wmt_desktop.services.wording import fill


def sentence(error: WmtError, translate: Translate) -> str:
    """Return what to tell the user, in the language of ``translate``."""
    text, names = SENTENCES[error.code]
    values = [_words(name, error.params, translate) for name in names]
    return fill(translate("Errors", text), *values)


def _words(name: str, params: Mapping[str, object], translate: Translate) -> str:
    """Return a param as it stands in a sentence."""
    value = params.get(name, "?")
    if isinstance(value, WmtError):
        return sentence(value, translate)
    if name == "channel":
        return channel_name(ChannelKind(str(value)), translate)
    if name == "problems" and isinstance(value, tuple):
        return row_list(value[:1], translate)
    if name == "reason":
        text = PABULIB.get(str(value), "%1")
        return fill(translate("Pabulib", text), params.get("value", ""))
    return ", ".join(value) if isinstance(value, tuple | list) else str(value)


def row_sentence(problem: RowProblem, translate: Translate) -> str:
    """Return why one row cannot be taken, without its number."""
    return sentence(WmtError(Code(problem.reason), **problem.params), translate)


def row_list(problems: Sequence[RowProblem], translate: Translate, limit: int = 3) -> str:
    """Return the first problems of a table in one line."""
    shown = [
        fill(translate("Errors", "row %1: %2"), problem.row, row_sentence(problem, translate))
        for problem in problems[:limit]
    ]
    if len(problems) > limit:
        shown.append(translate("Errors", "and %n more.", None, len(problems) - limit))
    return " ".join(shown)
