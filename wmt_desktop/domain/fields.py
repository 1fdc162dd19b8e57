"""The fields of each kind of thing: what the log may say of them and how to read it.

One table serves writing, checking imported files and building the state.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.criteria import Criterion, Placing, Score
from wmt_desktop.domain.field_types import (
    CANDIDATES,
    CODES,
    COST_LINES,
    COUNT,
    DOTS,
    FILES,
    FIRST_STEPS,
    JOINED,
    LANGUAGE,
    MINUTE,
    MINUTES,
    MONEY,
    OPTIONS,
    ORDER,
    PLACE,
    REFERENCE,
    REFERENCES,
    RULINGS,
    STAGES,
    STEPS,
    TEXT,
    TEXTS,
    TRUTH,
    FieldType,
    choice,
)
from wmt_desktop.domain.initiatives import (
    AidRegime,
    Candidate,
    CostLine,
    Decision,
    FirstStep,
    FollowUp,
    Initiative,
    Objection,
    Role,
    Signature,
    Status,
)
from wmt_desktop.domain.rounds import (
    Channel,
    ChannelKind,
    Method,
    Option,
    OptionOrder,
    Purpose,
    Revealed,
    Round,
    RoundStage,
    Show,
    TieRule,
    TieRuling,
)

DATACLASSES: dict[str, type] = {
    "arena": Arena,
    "note": Note,
    "cluster": Cluster,
    "round": Round,
    "channel": Channel,
    "show": Show,
    "initiative": Initiative,
    "follow_up": FollowUp,
    "criterion": Criterion,
    "score": Score,
    "placing": Placing,
    "objection": Objection,
    "decision": Decision,
    "signature": Signature,
}


FIELDS: dict[str, dict[str, FieldType]] = {
    "arena": {
        "title": TEXT,
        "place": TEXT,
        "country": TEXT,
        "language": LANGUAGE,
        "second_language": LANGUAGE,
        "horizon": COUNT,
        "template": TEXT,
        "stages": STAGES,
        "stage": choice(Stage),
        "people": COUNT,
        "workshop": COUNT,
        "workshops": COUNT,
        "question": TEXT,
        "question_second": TEXT,
        "budget": MONEY,
        "currency": TEXT,
        "deleted": TRUTH,
        "agenda": MINUTES,
        "criteria_locked": TRUTH,
        "criteria_reason": TEXT,
        "logo": FILES,
        "without_logo": TRUTH,
        "keep_until": MINUTE,
    },
    "note": {
        "arena": REFERENCE,
        "text": TEXT,
        "stage": choice(Stage),
        "translation": TEXT,
        "theme": choice(Theme),
        "author": TEXT,
        "lang": LANGUAGE,
        "heard": COUNT,
        "cluster": REFERENCE,
        "order": ORDER,
        "place": PLACE,
        "merged_into": REFERENCE,
        "hidden": TRUTH,
        "deleted": TRUTH,
        "written": MINUTE,
        "photos": FILES,
    },
    "cluster": {
        "arena": REFERENCE,
        "name": TEXT,
        "stage": choice(Stage),
        "name_second": TEXT,
        "place": PLACE,
        "folded": TRUTH,
        "order": ORDER,
        "deleted": TRUTH,
        "theme": choice(Theme),
    },
    "round": {
        "arena": REFERENCE,
        "question": TEXT,
        "question_second": TEXT,
        "options": OPTIONS,
        "dots": COUNT,
        "max_per_option": COUNT,
        "method": choice(Method),
        "secret": TRUTH,
        "people": COUNT,
        "goes_on": COUNT,
        "tie": choice(TieRule),
        "seed": TEXT,
        "stage": choice(RoundStage),
        "opened": MINUTE,
        "closed": MINUTE,
        "replaces": REFERENCE,
        "reason": TEXT,
        "revealed": choice(Revealed),
        "home": TEXT,
        "excluded": TEXTS,
        "exclusion": TEXT,
        "purpose": choice(Purpose),
        "order": choice(OptionOrder),
        "threshold": COUNT,
        "codes": TRUTH,
        "laptops": COUNT,
        "shown": COUNT,
        "rulings": RULINGS,
        "regrouped": JOINED,
        "carries": TRUTH,
    },
    "channel": {
        "arena": REFERENCE,
        "round": REFERENCE,
        "stream": TEXT,
        "kind": choice(ChannelKind),
        "issued": COUNT,
        "cast": COUNT,
        "spoiled": COUNT,
        "unused": COUNT,
        "dots": DOTS,
        "reason": TEXT,
        "codes": CODES,
        "deleted": TRUTH,
    },
    "show": {
        "arena": REFERENCE,
        "round": REFERENCE,
        "voter": TEXT,
        "dots": DOTS,
        "note": TEXT,
        "deleted": TRUTH,
    },
    "initiative": {
        "arena": REFERENCE,
        "title": TEXT,
        "change": TEXT,
        "lead": TEXT,
        "partners": TEXT,
        "steps": FIRST_STEPS,
        "cost": MONEY,
        "theme": choice(Theme),
        "source": REFERENCE,
        "round": REFERENCE,
        "status": choice(Status),
        "order": ORDER,
        "deleted": TRUTH,
        "lines": COST_LINES,
        "funding": TEXT,
        "aid": choice(AidRegime),
        "links": REFERENCES,
    },
    "follow_up": {
        "arena": REFERENCE,
        "initiative": REFERENCE,
        "text": TEXT,
        "minute": MINUTE,
        "status": choice(Status),
        "deleted": TRUTH,
    },
    "criterion": {
        "arena": REFERENCE,
        "name": TEXT,
        "name_second": TEXT,
        "help": TEXT,
        "weight": COUNT,
        "order": ORDER,
        "deleted": TRUTH,
    },
    "score": {
        "arena": REFERENCE,
        "initiative": REFERENCE,
        "criterion": REFERENCE,
        "scorer": TEXT,
        "value": COUNT,
        "deleted": TRUTH,
    },
    "placing": {
        "arena": REFERENCE,
        "initiative": REFERENCE,
        "group": TEXT,
        "impact": COUNT,
        "effort": COUNT,
        "deleted": TRUTH,
    },
    "objection": {
        "arena": REFERENCE,
        "initiative": REFERENCE,
        "text": TEXT,
        "who": TEXT,
        "amendment": TEXT,
        "settled": TRUTH,
        "minute": MINUTE,
        "deleted": TRUTH,
    },
    "decision": {
        "arena": REFERENCE,
        "rule": TEXT,
        "budget": COUNT,
        "selected": REFERENCES,
        "cost": COUNT,
        "limit": MONEY,
        "reason": TEXT,
        "round": REFERENCE,
        "fingerprint": TEXT,
        "steps": STEPS,
        "supersedes": REFERENCE,
        "made": MINUTE,
        "deleted": TRUTH,
        "candidates": CANDIDATES,
        "objections": TEXTS,
        "review": MINUTE,
    },
    "signature": {
        "arena": REFERENCE,
        "decision": REFERENCE,
        "role": choice(Role),
        "name": TEXT,
        "made": MINUTE,
        "fingerprint": TEXT,
        "deleted": TRUTH,
    },
}

SALTED = frozenset(
    (kind, name)
    for kind, table in FIELDS.items()
    for name, field_type in table.items()
    if field_type in (TEXT, TEXTS, OPTIONS, FIRST_STEPS, COST_LINES, RULINGS, CANDIDATES)
    and name != "country"
)
"""Texts in which a person could be named: their operations carry a salt."""


SIGNS = frozenset(
    {
        ("arena", "currency"),
        ("arena", "template"),
        ("channel", "stream"),
        ("decision", "fingerprint"),
        ("decision", "rule"),
        ("round", "excluded"),
        ("round", "home"),
        ("round", "seed"),
        ("signature", "fingerprint"),
    }
)
"""Those of them that name nobody, and that the program goes by."""

WORDS: dict[type[object], tuple[str, ...]] = {
    Option: ("label", "label_second"),
    FirstStep: ("what", "who", "when"),
    CostLine: ("what",),
    TieRuling: ("reason",),
    Candidate: ("title",),
}
"""What people wrote in the parts of a list; ballots and the count go by the rest."""
_WORDS = frozenset(name for names in WORDS.values() for name in names)


def encode(kind: str, name: str, value: object) -> object:
    """Return the JSON value that stands for a domain value in the log."""
    return FIELDS[kind][name].encode(value)


def decode(kind: str, name: str, value: object) -> object:
    """Return the domain value of a JSON value that passed ``is_valid``."""
    return FIELDS[kind][name].decode(value)


def is_valid(kind: str, name: str, value: object) -> bool:
    """Tell whether the log may give the field this value; unknown fields may have any."""
    field_type = FIELDS.get(kind, {}).get(name)
    return field_type is None or field_type.valid(value)


def texts_in(value: object) -> Iterator[str]:
    """Yield what people wrote in a value of a salted field, as it stands in the log."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)
    elif isinstance(value, dict):
        yield from texts_in([text for name, text in value.items() if name in _WORDS])


def default(kind: str, name: str) -> object:
    """Return the JSON value of a field that nobody has written yet.

    Raises:
        KeyError: The field has no default or is not known.
    """
    for field in fields(DATACLASSES[kind]):
        if field.name == name and field.default is not MISSING:
            return encode(kind, name, field.default)
        if field.name == name and field.default_factory is not MISSING:
            return encode(kind, name, field.default_factory())
    raise KeyError(f"{kind}.{name}")
