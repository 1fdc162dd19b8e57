"""What laptops disagree about, and the ways to settle it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import cast

from wmt_desktop.domain.board import PHOTO_LIMIT, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import decode, is_valid
from wmt_desktop.domain.ids import kind_of
from wmt_desktop.domain.initiatives import CostLine
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.order import in_front
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services.arenas import checked_title
from wmt_desktop.services.ballot_sources import sources_of
from wmt_desktop.services.counting import counted_urns
from wmt_desktop.services.lookup import existing_note, existing_round
from wmt_desktop.services.operations import create, differences, raw_field, set_field
from wmt_desktop.services.ports import Reader, Writer
from wmt_desktop.services.records import Conflict, ConflictVersion

SETTINGS = frozenset(
    {
        "question",
        "question_second",
        "options",
        "dots",
        "max_per_option",
        "method",
        "secret",
        "people",
        "goes_on",
        "tie",
        "seed",
        "replaces",
        "opened",
        "home",
        "purpose",
        "threshold",
        "codes",
        "laptops",
        "carries",
    }
)
"""Fields of a round that are frozen when it opens."""

_LINES = frozenset(
    {
        ("arena", "title"),
        ("arena", "place"),
        ("arena", "question"),
        ("arena", "question_second"),
        ("cluster", "name"),
        ("cluster", "name_second"),
        ("initiative", "title"),
        ("initiative", "lead"),
        ("initiative", "partners"),
        ("initiative", "funding"),
    }
)
"""Texts of one line: both stand beside each other."""
_TITLES = frozenset({("arena", "title"), ("cluster", "name"), ("initiative", "title")})
_PARAGRAPHS = frozenset(
    {
        ("note", "translation"),
        ("initiative", "change"),
        ("follow_up", "text"),
        ("objection", "amendment"),
        ("criterion", "help"),
    }
)
_PHOTOS = ("note", "photos")
_LISTS = frozenset(
    {("initiative", "steps"), ("initiative", "lines"), ("initiative", "links"), _PHOTOS}
)
_COST = frozenset({"cost", "lines"})
"""Fields of an initiative that make sense only together."""


class Why(StrEnum):
    """Why the first version of a conflict holds, or none does."""

    LATER = "later"
    """The later writing is kept."""
    EDITED = "edited"
    """An edit beats a delete: the thing stays."""
    DISPUTED = "disputed"
    """A ballot was sealed with different content: none counts until an urn is excluded."""
    OPENED_TWICE = "opened-twice"
    """A vote was opened with different settings: it cannot be closed until one is chosen."""


def why(conflict: Conflict) -> Why:
    """Return the rule that decided, or blocks, a conflict."""
    if not any(each.kept for each in conflict.versions):
        return Why.DISPUTED
    if conflict.field == "deleted":
        return Why.EDITED
    if kind_of(conflict.entity) == "round" and conflict.field in SETTINGS:
        return Why.OPENED_TWICE
    return Why.LATER


def can_keep_both(conflict: Conflict) -> bool:
    """Tell whether the versions of a conflict are texts or photos that can stand beside each other."""
    place = (kind_of(conflict.entity), conflict.field)
    return why(conflict) is Why.LATER and (
        place == ("note", "text") or place in _LINES | _PARAGRAPHS | _LISTS
    )


def conflicts_of(reader: Reader, arena: str) -> tuple[Conflict, ...]:
    """Return what is not settled yet in an arena; urns that are not counted dispute nothing."""
    found = reader.conflicts(arena)
    disputes = [each for each in found if why(each) is Why.DISPUTED]
    if not disputes:
        return found
    others = [each for each in found if why(each) is not Why.DISPUTED]
    return (*others, *_disputes_that_count(reader, disputes))


def choose(writer: Writer, arena: str, conflict_id: str, version: int) -> Conflict:
    """Write one of the values anew, knowing of all others, so that it holds on every laptop.

    With one setting of a vote that was opened twice all settings of that opening are chosen, and
    with a cost the lines that it is made of.

    Raises:
        WmtError: ``CONFLICT_NOT_FOUND``, ``CONFLICT_OF_BALLOTS``, ``VERSION_UNKNOWN``.
    """
    conflicts = conflicts_of(writer, arena)
    conflict = _conflict(conflicts, conflict_id)
    count = len(conflict.versions)
    if not 0 <= version < count:
        raise WmtError(Code.VERSION_UNKNOWN, name=version + 1, count=count)
    chosen = conflict.versions[version]
    operations = [raw_field(conflict.entity, conflict.field, chosen.value)]
    operations += [
        raw_field(each.entity, each.field, _of_the_same(chosen, each.versions).value)
        for each in _chosen_with(conflicts, conflict)
        if each != conflict
    ]
    writer.append(arena, "conflict.choose", operations)
    return conflict


def keep_both(writer: Writer, arena: str, conflict_id: str) -> Conflict:
    """Keep every version of a text, and every photo.

    Another version of a note's text becomes a note behind it; of other texts all versions
    stand one below the other, in texts of one line beside each other. Of lists and photos each
    entry is kept once.

    Raises:
        WmtError: ``CONFLICT_NOT_FOUND``, ``CONFLICT_OF_BALLOTS``; ``CONFLICT_NOT_OF_TEXT``;
            ``TEXT_TOO_LONG``, ``TOO_MANY_PHOTOS``.
    """
    conflict = _conflict(conflicts_of(writer, arena), conflict_id)
    if not can_keep_both(conflict):
        raise WmtError(Code.CONFLICT_NOT_OF_TEXT)
    values = [each.value for each in conflict.versions]
    operations: list[Operation]
    if conflict.field == "text":
        note = existing_note(writer, conflict.entity)
        operations = [raw_field(note.id, "text", values[0]), *_split(writer, note, values[1:])]
    else:
        operations = _both(conflict, values)
    writer.append(arena, "conflict.both", operations)
    return conflict


def exclude_urn(writer: Writer, arena: str, round_id: str, stream: str, reason: str) -> Round:
    """Take the urn that was sealed in a stream out of the count; it goes on record with a reason.

    Raises:
        WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``URN_NOT_FOUND``.
    """
    before, reason = _round_with_urn(writer, arena, round_id, stream, reason)
    excluded = tuple(dict.fromkeys((*before.excluded, stream)))
    return _write(
        writer, "round.exclude", before, replace(before, excluded=excluded, exclusion=reason)
    )


def include_urn(writer: Writer, arena: str, round_id: str, stream: str, reason: str) -> Round:
    """Take an excluded urn into the count again; that goes on record with a reason, too.

    Raises:
        WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``URN_NOT_FOUND``, ``URN_NOT_EXCLUDED``.
    """
    before, reason = _round_with_urn(writer, arena, round_id, stream, reason)
    if stream not in before.excluded:
        raise WmtError(Code.URN_NOT_EXCLUDED)
    excluded = tuple(each for each in before.excluded if each != stream)
    # Why the others stay out is still to be read.
    why_so = f"{before.exclusion} / {reason}" if excluded else reason
    return _write(
        writer, "round.include", before, replace(before, excluded=excluded, exclusion=why_so)
    )


def _round_with_urn(
    reader: Reader, arena: str, round_id: str, stream: str, reason: str
) -> tuple[Round, str]:
    """Return the round whose count an urn is to leave or enter, and the reason, made tidy.

    Raises:
        WmtError: ``REASON_NEEDED``, ``ROUND_NOT_FOUND``, ``URN_NOT_FOUND``.
    """
    reason = reason.strip()
    if not reason:
        raise WmtError(Code.REASON_NEEDED)
    round_ = existing_round(reader, round_id)
    if round_.arena != arena:
        raise WmtError(Code.ROUND_NOT_FOUND, name=round_id)
    if stream not in {urn.stream for urn in sources_of(reader, round_).urns}:
        raise WmtError(Code.URN_NOT_FOUND, name=stream)
    return round_, reason


def _write(writer: Writer, action: str, before: Round, after: Round) -> Round:
    operations = differences(before, after)
    if operations:
        writer.append(before.arena, action, operations)
    return after


def require_opened_once(reader: Reader, round_: Round) -> None:
    """Refuse to seal a vote while it is not clear which rules it was opened with.

    Raises:
        WmtError: ``ROUND_OPENED_TWICE``.
    """
    if any(_settings(reader.conflicts(round_.arena), round_.id)):
        raise WmtError(Code.ROUND_OPENED_TWICE)


def _conflict(conflicts: Sequence[Conflict], conflict_id: str) -> Conflict:
    found = next((each for each in conflicts if each.id == conflict_id), None)
    if found is None:
        raise WmtError(Code.CONFLICT_NOT_FOUND, name=conflict_id)
    if why(found) is Why.DISPUTED:
        raise WmtError(Code.CONFLICT_OF_BALLOTS)
    return found


def _disputes_that_count(reader: Reader, disputes: Sequence[Conflict]) -> Iterator[Conflict]:
    """Return the disputes between urns that are counted, each without what others say of it.

    Anybody can make up ballots, so what comes with a key that nobody accepted is told with the
    result and waits for nobody.
    """
    counted = {each.entity: _counted_ballots(reader, each.entity) for each in disputes}
    for each in disputes:
        ballot = each.id.rpartition("/")[2]
        versions = tuple(
            version
            for version in each.versions
            if version.value in counted[each.entity].get((version.stream, ballot), ())
        )
        if any(version.value != versions[0].value for version in versions):
            yield replace(each, versions=versions)


def _counted_ballots(reader: Reader, round_id: str) -> dict[tuple[str, str], list[object]]:
    """Return what each stream sealed of each ballot, where that is counted."""
    found: dict[tuple[str, str], list[object]] = {}
    if isinstance(reader.find(round_id), Round):
        round_ = existing_round(reader, round_id)
        for urn in counted_urns(round_, reader.urns(round_id)):
            for ballot, dots in urn.ballots:
                found.setdefault((urn.stream, ballot), []).append(dots)
    return found


def _chosen_with(conflicts: Sequence[Conflict], conflict: Conflict) -> list[Conflict]:
    """Return the conflicts that are settled by the same choice."""
    if why(conflict) is Why.OPENED_TWICE:
        return _settings(conflicts, conflict.entity)
    if kind_of(conflict.entity) == "initiative" and conflict.field in _COST:
        return [
            each for each in conflicts if each.entity == conflict.entity and each.field in _COST
        ]
    return []


def _settings(conflicts: Iterable[Conflict], round_id: str) -> list[Conflict]:
    return [each for each in conflicts if each.entity == round_id and why(each) is Why.OPENED_TWICE]


def _of_the_same(chosen: ConflictVersion, versions: Sequence[ConflictVersion]) -> ConflictVersion:
    """Return the version that was written together with another, or else the one that holds."""
    together = (chosen.stream, chosen.minute)
    return next((each for each in versions if (each.stream, each.minute) == together), versions[0])


def _split(writer: Writer, note: Note, texts: Sequence[object]) -> list[Operation]:
    """Return the operations that write texts as notes of their own behind a note."""
    keys = [
        each.order
        for each in writer.notes(note.arena)
        if each.cluster == note.cluster and each.stage == note.stage
    ]
    orders = in_front(sorted(keys), sum(key <= note.order for key in keys), len(texts))
    return [
        operation
        for text, order in zip(texts, orders, strict=True)
        for operation in create(
            replace(
                note,
                id=writer.new_id("note"),
                text=str(text),
                translation="",
                order=order,
                place=None,
                heard=1,
                merged_into=None,
                deleted=False,
                written=writer.now(),
                photos=(),
            )
        )
    ]


def _both(conflict: Conflict, values: Sequence[object]) -> list[Operation]:
    """Return the operations that write all versions of a field as one value."""
    joined = _joined(conflict, values)
    operations = [set_field(conflict.entity, conflict.field, joined)]
    if (kind_of(conflict.entity), conflict.field) == ("initiative", "lines"):
        cost = sum(line.amount for line in cast("tuple[CostLine, ...]", joined))
        operations.append(set_field(conflict.entity, "cost", cost))
    return operations


def _joined(conflict: Conflict, values: Sequence[object]) -> object:
    place = (kind_of(conflict.entity), conflict.field)
    if place in _LISTS:
        parts = [decode(*place, value) for value in values if is_valid(*place, value)]
        whole = dict.fromkeys(part for each in parts for part in cast("tuple[object]", each))
        if place == _PHOTOS and len(whole) > PHOTO_LIMIT:
            raise WmtError(Code.TOO_MANY_PHOTOS, limit=PHOTO_LIMIT)
        return tuple(whole)
    texts = [str(value).strip() for value in values if str(value).strip()]
    if place not in _LINES:
        return "\n".join(texts)
    line = " / ".join(texts)
    return checked_title(line) if place in _TITLES else line
