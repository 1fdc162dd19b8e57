"""The history of a note or cluster in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.activity import CONTENT, content_at
from wmt_desktop.services.names import table_number
from wmt_desktop.services.records import HistoryLine
from wmt_desktop.services.redacting import ERASING
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.names import theme_name

# Fields that say nothing a facilitator wants to know.
_SILENT = {"arena", "order", "written", "stage", "place"}


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history.

    Attributes:
        minute: Minutes since 1970 UTC.
        device: The laptop it was done on; empty for this one.
        stream, number: The entry of the log.
        earlier: The thing said something else after this step than it does now.
    """

    minute: int
    text: str
    device: str = ""
    stream: str = ""
    number: int = 0
    earlier: bool = False


def history_entries(
    lines: Sequence[HistoryLine], cluster_name: Callable[[str], str], language: str = ""
) -> tuple[HistoryEntry, ...]:
    """Return what happened, the newest first; the fields of one step make one entry.

    Args:
        cluster_name: Returns the name of a cluster by its id.
        language: Code of the language of the translation, or empty.
    """
    words = _Words(cluster_name, language, _first_translation(lines))
    return _entries("note", lines, lambda step: _said(step, words))


def cluster_history(lines: Sequence[HistoryLine]) -> tuple[HistoryEntry, ...]:
    """Return what happened to a cluster, the newest first."""
    return _entries("cluster", lines, _cluster_said)


def _entries(
    kind: str, lines: Sequence[HistoryLine], said: Callable[[list[HistoryLine]], str]
) -> tuple[HistoryEntry, ...]:
    entries: list[HistoryEntry] = []
    for step in _steps(lines):
        text = said(step)
        if text:
            first = step[0]
            device = "" if first.own else first.device or translate("History", "Another laptop")
            earlier = is_earlier_version(kind, lines, first)
            entries.append(
                HistoryEntry(first.minute, text, device, first.stream, first.number, earlier)
            )
    return tuple(entries)


def is_earlier_version(kind: str, lines: Sequence[HistoryLine], step: HistoryLine) -> bool:
    """Tell whether a thing said something else after this step than it does now."""
    then = content_at(lines, step.stream, step.number)
    now = content_at(lines, lines[0].stream, lines[0].number)
    return any(then.get(name) != now.get(name) for name in CONTENT[kind])


@dataclass(frozen=True, slots=True)
class _Words:
    """What the sentences need to know besides the step itself."""

    cluster_name: Callable[[str], str]
    language: str
    first_translation: HistoryLine | None


def _first_translation(lines: Sequence[HistoryLine]) -> HistoryLine | None:
    return next(
        (line for line in reversed(lines) if line.field == "translation" and line.value), None
    )


def _steps(lines: Iterable[HistoryLine]) -> list[list[HistoryLine]]:
    """Put the lines of one step together."""
    steps: list[list[HistoryLine]] = []
    for line in lines:
        last = steps[-1] if steps else []
        if last and (line.stream, line.number) == (last[0].stream, last[0].number):
            last.append(line)
        else:
            steps.append([line])
    return steps


def _said(step: list[HistoryLine], words: _Words) -> str:
    values = {line.field: line.value for line in step}
    # A new note is the step that names its arena; undo and redo carry the action of what they undo.
    if "arena" in values and values.get("deleted") is not True:
        return _written(str(values.get("author", "")), step[0].action)
    if "deleted" in values:
        gone = values["deleted"] is True
        return translate("History", "Deleted") if gone else translate("History", "Brought back")
    said = _joined(_field_said(line, words) for line in step if line.field not in _SILENT)
    if said:
        return said
    return translate("History", "Moved on the board") if "place" in values else ""


def _cluster_said(step: list[HistoryLine]) -> str:
    values = {line.field: line.value for line in step}
    if "arena" in values and values.get("deleted") is not True:
        return translate("History", "Begun")
    if "deleted" in values:
        gone = values["deleted"] is True
        return translate("History", "Removed") if gone else translate("History", "Brought back")
    said = _joined(map(_cluster_field_said, step))
    if said:
        return said
    moved = "place" in values or "order" in values
    return translate("History", "Moved on the board") if moved else ""


def _cluster_field_said(line: HistoryLine) -> str:
    field, value = line.field, line.value
    if not field or line.action == ERASING:
        return _erased_said(field)
    theme = _theme(str(value)) if field == "theme" else Theme.NONE
    set_to = {
        "name": fill(translate("History", "Named “%1”"), value),
        "name_second": fill(translate("History", "Second name: “%1”"), value),
        "theme": fill(translate("History", "Colour set to %1"), theme_name(theme)),
        "folded": translate("History", "Folded"),
    }
    taken_back = {
        "name_second": translate("History", "Second name removed"),
        "theme": translate("History", "Colour removed"),
        "folded": translate("History", "Opened"),
    }
    plain = not value or (field == "theme" and theme is Theme.NONE)
    return (taken_back if plain else set_to).get(field, "")


def _joined(parts: Iterable[str]) -> str:
    said = [part for part in dict.fromkeys(parts) if part]
    return ", ".join([*said[:1], *(part[0].lower() + part[1:] for part in said[1:])])


def _erased_said(field: str) -> str:
    return {
        "": translate("History", "Earlier texts erased"),
        "name": translate("History", "Name erased"),
        "name_second": translate("History", "Second name erased"),
        "translation": translate("History", "Translation erased"),
    }.get(field, translate("History", "Text erased"))


def _written(author: str, action: str) -> str:
    number = table_number(author)
    if action == "note.duplicate":
        return translate("History", "Copied from another note")
    if number is not None:
        return fill(translate("History", "Written at table %1"), number)
    if author:
        return fill(translate("History", "Written by %1"), author)
    return translate("History", "Written")


def _field_said(line: HistoryLine, words: _Words) -> str:
    field, value = line.field, line.value
    if not field or line.action == ERASING:
        return _erased_said(field)
    if field == "translation":
        return _translation_said(line, words)
    if field == "theme":
        return _theme_said(str(value))
    if field == "cluster" and value:
        return fill(translate("History", "Moved to “%1”"), words.cluster_name(str(value)))
    set_to = {
        "text": translate("History", "Text changed"),
        "lang": translate("History", "Language changed"),
        "author": fill(translate("History", "Author set to %1"), author_name(str(value))),
        "heard": fill(translate("History", "Heard %1 times"), value),
        "hidden": translate("History", "Hidden from the shared screen"),
        "merged_into": translate("History", "Merged into another note"),
        "photos": translate("History", "Photos changed"),
    }
    taken_back = {
        "cluster": translate("History", "Taken out of its cluster"),
        "hidden": translate("History", "Shown on the shared screen"),
        "merged_into": translate("History", "Split off again"),
        "photos": translate("History", "Photos removed"),
    }
    if not value and field in taken_back:
        return taken_back[field]
    return set_to.get(field, "")


def _translation_said(line: HistoryLine, words: _Words) -> str:
    if not line.value:
        return translate("History", "Translation removed")
    if line is not words.first_translation:
        return translate("History", "Translation changed")
    return {
        "en": translate("History", "English text added"),
        "lv": translate("History", "Latvian text added"),
        "fi": translate("History", "Finnish text added"),
        "sv": translate("History", "Swedish text added"),
        "et": translate("History", "Estonian text added"),
        "pl": translate("History", "Polish text added"),
        "nb": translate("History", "Norwegian text added"),
        "de": translate("History", "German text added"),
    }.get(words.language, translate("History", "Translation added"))


def _theme_said(value: str) -> str:
    theme = _theme(value)
    if theme is Theme.NONE:
        return translate("History", "Theme removed")
    return fill(translate("History", "Theme set to %1"), theme_name(theme))


def _theme(value: str) -> Theme:
    return Theme(value) if value in set(Theme) else Theme.NONE
