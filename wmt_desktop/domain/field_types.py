"""How a field stands in the log: what may stand there, and how it becomes a domain value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum

from wmt_desktop.domain.arena import AGENDA_LIMIT, TEXT_LIMIT, Stage, Theme
from wmt_desktop.domain.board import PHOTO_LIMIT
from wmt_desktop.domain.ids import is_entity_id
from wmt_desktop.domain.initiatives import (
    Candidate,
    CostLine,
    FirstStep,
)
from wmt_desktop.domain.log import MINUTE_LIMIT
from wmt_desktop.domain.order import is_key
from wmt_desktop.domain.rounds import (
    Option,
    TieRule,
    TieRuling,
)
from wmt_desktop.domain.voting.selection import STEP_FIELDS

INTEGER_LIMIT = 2**53
# Files are named after languages.
_LANGUAGE = re.compile(r"[A-Za-z-]{0,35}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_STAGES = frozenset(Stage)
_THEMES = frozenset(Theme)


@dataclass(frozen=True, slots=True)
class FieldType:
    """How one field stands in the log.

    Attributes:
        valid: Whether a JSON value may stand there.
        decode: JSON value to domain value.
        encode: Domain value to JSON value.
    """

    valid: Callable[[object], bool]
    decode: Callable[..., object] = lambda value: value
    encode: Callable[..., object] = lambda value: value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= TEXT_LIMIT


def _is_integer(value: object) -> bool:
    return type(value) is int and -INTEGER_LIMIT < value < INTEGER_LIMIT


def _is_reference(value: object) -> bool:
    return value is None or (isinstance(value, str) and is_entity_id(value))


def _is_place(value: object) -> bool:
    return value is None or (
        isinstance(value, list)
        and len(value) == 2
        and _is_integer(value[0])
        and _is_integer(value[1])
    )


def _list_of(
    valid: Callable[[object], bool], most: int = 2_000, least: int = 0
) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, list)
        and least <= len(value) <= most
        and all(valid(part) for part in value)
    )


def _is_sha256(value: object) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _is_option(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"id", "label", "theme", "label_second"}
        and all(_is_text(part) for part in value.values())
        and value["theme"] in _THEMES
    )


def _is_plain(value: object, depth: int = 4) -> bool:
    """Tell whether a value is a small tree of texts, whole numbers and truth values."""
    if value is None or type(value) is bool or _is_integer(value) or _is_text(value):
        return True
    if depth == 0:
        return False
    if isinstance(value, dict):
        return all(_is_text(name) and _is_plain(part, depth - 1) for name, part in value.items())
    return isinstance(value, list) and all(_is_plain(part, depth - 1) for part in value)


def _is_step(value: object) -> bool:
    return isinstance(value, dict) and value.keys() >= STEP_FIELDS and _is_plain(value)


def _is_dots(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= 2_000
        and all(
            is_entity_id(option) and _is_integer(dots) and dots >= 0
            for option, dots in value.items()
        )
    )


def _is_mapping_of_ids(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= 2_000
        and all(
            is_entity_id(one) and isinstance(other, str) and is_entity_id(other)
            for one, other in value.items()
        )
    )


def _are_codes(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= 10_000
        and all(_is_sha256(code) and type(used) is bool for code, used in value.items())
    )


def _is_money(value: object) -> bool:
    return type(value) is int and 0 <= value < INTEGER_LIMIT


def _is_first_step(value: object) -> bool:
    """Tell whether a value is a step: a text, as all were once, or who does what and when."""
    return _is_text(value) or (
        isinstance(value, dict)
        and set(value) == {"what", "who", "when"}
        and all(_is_text(part) for part in value.values())
    )


def _is_cost_line(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"what", "amount"}
        and _is_text(value["what"])
        and _is_money(value["amount"])
    )


def _is_ruling(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"order", "how", "seed", "reason"}
        and isinstance(value["order"], list)
        and all(isinstance(each, str) and is_entity_id(each) for each in value["order"])
        and value["how"] in {str(TieRule.LOT), str(TieRule.CHOICE)}
        and _is_text(value["seed"])
        and _is_text(value["reason"])
    )


def _is_candidate(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"id", "title", "cost", "dots", "supporters", "score"}
        and isinstance(value["id"], str)
        and is_entity_id(value["id"])
        and _is_text(value["title"])
        and all(value[name] is None or _is_money(value[name]) for name in ("cost", "score"))
        and all(_is_money(value[name]) for name in ("dots", "supporters"))
    )


def choice(choices: type[StrEnum]) -> FieldType:
    """Return the type of a field that holds one of the values of an enumeration."""
    known = frozenset(choices)
    return FieldType(lambda value: isinstance(value, str) and value in known, choices, str)


TEXT = FieldType(_is_text)
ORDER = FieldType(lambda value: isinstance(value, str) and is_key(value))
INTEGER = FieldType(_is_integer)
LANGUAGE = FieldType(
    lambda value: isinstance(value, str) and _LANGUAGE.fullmatch(value) is not None
)
COUNT = FieldType(lambda value: _is_integer(value) and value >= 0)  # type: ignore[operator]
MINUTE = FieldType(lambda value: _is_integer(value) and 0 <= value < MINUTE_LIMIT)  # type: ignore[operator]
MONEY = FieldType(lambda value: value is None or (_is_integer(value) and value >= 0))  # type: ignore[operator]
TRUTH = FieldType(lambda value: type(value) is bool)
REFERENCE = FieldType(_is_reference)
PLACE = FieldType(
    _is_place,
    lambda value: None if value is None else (value[0], value[1]),
    lambda value: None if value is None else list(value),
)
TEXTS = FieldType(_list_of(_is_text), tuple, list)
REFERENCES = FieldType(
    _list_of(lambda value: value is not None and _is_reference(value)), tuple, list
)
FILES = FieldType(_list_of(_is_sha256, most=PHOTO_LIMIT), tuple, list)
MINUTES = FieldType(
    _list_of(lambda value: type(value) is int and 0 <= value <= AGENDA_LIMIT, most=7), tuple, list
)
STAGES = FieldType(
    _list_of(lambda value: isinstance(value, str) and value in _STAGES, most=7, least=1),
    lambda value: tuple(Stage(part) for part in value),
    lambda value: [str(part) for part in value],
)
OPTIONS = FieldType(
    _list_of(_is_option),
    lambda value: tuple(
        Option(part["id"], part["label"], Theme(part["theme"]), part["label_second"])
        for part in value
    ),
    lambda value: [
        {
            "id": part.id,
            "label": part.label,
            "theme": str(part.theme),
            "label_second": part.label_second,
        }
        for part in value
    ],
)
DOTS = FieldType(_is_dots, dict, dict)
CODES = FieldType(_are_codes, dict, dict)
JOINED = FieldType(_is_mapping_of_ids, dict, dict)
FIRST_STEPS = FieldType(
    _list_of(_is_first_step),
    lambda value: tuple(
        FirstStep(part) if isinstance(part, str) else FirstStep(**part) for part in value
    ),
    # A bare step stays the text that it was in earlier versions.
    lambda value: [
        {"what": part.what, "who": part.who, "when": part.when}
        if part.who or part.when
        else part.what
        for part in value
    ],
)
COST_LINES = FieldType(
    _list_of(_is_cost_line),
    lambda value: tuple(CostLine(**part) for part in value),
    lambda value: [{"what": part.what, "amount": part.amount} for part in value],
)
RULINGS = FieldType(
    _list_of(_is_ruling),
    lambda value: tuple(
        TieRuling(tuple(part["order"]), TieRule(part["how"]), part["seed"], part["reason"])
        for part in value
    ),
    lambda value: [
        {
            "order": list(part.order),
            "how": str(part.how),
            "seed": part.seed,
            "reason": part.reason,
        }
        for part in value
    ],
)
CANDIDATES = FieldType(
    _list_of(_is_candidate),
    lambda value: tuple(Candidate(**part) for part in value),
    lambda value: [asdict(part) for part in value],
)
STEPS = FieldType(_list_of(_is_step, most=20_000), tuple, list)
