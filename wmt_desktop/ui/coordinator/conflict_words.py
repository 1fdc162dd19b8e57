"""Conflicts in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.initiatives import AidRegime, Status
from wmt_desktop.domain.rounds import TieRule
from wmt_desktop.services.conflicts import Why
from wmt_desktop.services.names import aid_name, author_name, span_name, status_name, tie_rule_name
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.ui.coordinator.conflict_facts import ConflictFacts
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.names import country_name, stage_name, theme_name
from wmt_desktop.ui.pages.formats import money, number, short_day


def headline(facts: ConflictFacts) -> str:
    """Return what happened (``Same note edited on two laptops``)."""
    special = {
        Why.DISPUTED: translate("Conflicts", "Ballots that differ between two laptops"),
        Why.OPENED_TWICE: translate("Conflicts", "Vote opened twice, in different ways"),
        Why.EDITED: translate("Conflicts", "Deleted on one laptop, changed on another"),
    }
    by_kind = {
        "note": translate("Conflicts", "Same note edited on two laptops"),
        "cluster": translate("Conflicts", "Same cluster changed on two laptops"),
        "initiative": translate("Conflicts", "Same initiative changed on two laptops"),
        "arena": translate("Conflicts", "Details of the arena changed on two laptops"),
        "decision": translate("Conflicts", "Same decision changed on two laptops"),
        "criterion": translate("Conflicts", "Same criterion changed on two laptops"),
        "score": translate("Conflicts", "Same sheet scored on two laptops"),
        "placing": translate("Conflicts", "Same initiative placed on two laptops"),
        "objection": translate("Conflicts", "Same objection answered on two laptops"),
    }
    other = by_kind.get(facts.kind, translate("Conflicts", "Changed on two laptops"))
    return special.get(facts.why, other)


def place(facts: ConflictFacts) -> str:
    """Return where it is (``Cēsis, School meals, Table 1``)."""
    arena = facts.arena.place or facts.arena.title
    author = author_name(facts.author, translate) if facts.author else ""
    beside = facts.title if facts.kind in {"cluster", "initiative", "round"} else facts.cluster
    field = field_name(facts.conflict) if facts.why is Why.LATER else ""
    parts = (arena, beside, author, field if field != field_name_of("text") else "")
    return ", ".join(part for part in parts if part)


def short(facts: ConflictFacts) -> str:
    """Return the thing in a few words, for the list."""
    return " ".join(facts.title.split()) or field_name(facts.conflict)


def reason(facts: ConflictFacts) -> str:
    """Return why the version that holds does, or why nothing can be counted."""
    return {
        Why.LATER: _later(facts),
        Why.EDITED: translate("Conflicts", "An edit is not thrown away, so it came back."),
        Why.DISPUTED: translate(
            "Conflicts",
            "The result waits until one laptop's urn is left out, with a reason. "
            "Nobody can choose between ballots.",
        ),
        Why.OPENED_TWICE: translate(
            "Conflicts",
            "The later opening holds. The vote cannot be closed before you settle this.",
        ),
    }[facts.why]


def _later(facts: ConflictFacts) -> str:
    kept, other = facts.conflict.versions[:2]
    minutes = kept.minute - other.minute
    # Clocks that disagree may put the two the other way round for people.
    if minutes <= 0 or not other.minute:
        return translate("Conflicts", "The later of the changes holds.")
    return fill(
        translate("Conflicts", "It is the later change, made %1 after the other one."),
        span_name(minutes, translate),
    )


def when(version: ConflictVersion, facts: ConflictFacts) -> str:
    """Return when a version was written, or nothing where nothing says so."""
    if not version.minute:
        return ""
    if facts.why is Why.EDITED and version.value is True:
        return fill(translate("Conflicts", "Deleted %1"), short_day(version.minute))
    return fill(translate("Conflicts", "Changed %1"), short_day(version.minute))


def version_words(facts: ConflictFacts, version: ConflictVersion) -> str:
    """Return what a version says."""
    if facts.why is Why.EDITED:
        return translate("Conflicts", "Deleted") if version.value is True else facts.title
    if facts.why is Why.OPENED_TWICE:
        return "\n".join(
            fill(translate("Conflicts", "%1: %2"), field_name(part), _setting(facts, part, version))
            for part in facts.parts
            if part.field != "home"
        )
    return _value_words(facts, facts.conflict.field, version.value)


def keep_both_words(facts: ConflictFacts) -> str:
    """Return the words of the button that keeps both versions."""
    return {
        ("note", "text"): translate("Conflicts", "Keep both notes"),
        ("note", "photos"): translate("Conflicts", "Keep all photos"),
    }.get((facts.kind, facts.conflict.field), translate("Conflicts", "Keep both texts"))


def kept_both_words(facts: ConflictFacts) -> str:
    """Return what is said once both are kept."""
    return {
        ("note", "text"): translate(
            "Conflicts", "Settled: the other version is a note of its own now."
        ),
        ("note", "photos"): translate("Conflicts", "Settled: the note has all photos now."),
    }.get(
        (facts.kind, facts.conflict.field),
        translate("Conflicts", "Settled: both texts stand one below the other."),
    )


def _setting(facts: ConflictFacts, part: Conflict, version: ConflictVersion) -> str:
    """Return one setting of a vote as the laptop of a version had it."""
    together = (each for each in part.versions if each.stream == version.stream)
    return _value_words(facts, part.field, next(together, part.versions[0]).value)


def _value_words(facts: ConflictFacts, name: str, value: object) -> str:
    if value is None or value in ("", []):
        return _nothing(name)
    if name in {"photos", "logo"} and isinstance(value, list):
        return _photos(facts, value) if name == "photos" else translate("Conflicts", "A picture")
    if isinstance(value, bool):
        return translate("Conflicts", "Yes") if value else translate("Conflicts", "No")
    if isinstance(value, str):
        return facts.names.get(value) or _word(name, value, facts.arena.horizon)
    if isinstance(value, int):
        return _figure(name, value, facts.arena.currency)
    parts = value if isinstance(value, Sequence) else [value]
    return "\n".join(_part(facts, part) for part in parts)


def _photos(facts: ConflictFacts, photos: list[object]) -> str:
    """Return how many photos a version has, and how many of them no other has."""
    every = Counter(each for one in facts.conflict.versions for each in _list(one.value))
    own = sum(every[str(each)] == 1 for each in photos)
    words = translate("Conflicts", "%n photos", None, len(photos))
    if not own:
        return words
    return f"{words}\n{translate('Conflicts', '%n of them only in this version', None, own)}"


def _list(value: object) -> list[str]:
    return list(map(str, value)) if isinstance(value, list) else []


def _figure(name: str, value: int, currency: str) -> str:
    if name in {"cost", "budget"}:
        return money(value, currency)
    return short_day(value) if name in {"opened", "closed", "made", "keep_until"} else number(value)


def _nothing(name: str) -> str:
    return {
        "cluster": translate("Conflicts", "Not grouped"),
        "merged_into": translate("Conflicts", "Not merged into another note"),
    }.get(name, translate("Conflicts", "Empty"))


def _word(name: str, value: str, horizon: int) -> str:
    """Return a value that stands for a choice in words; other texts as they are."""
    words: dict[str, tuple[type[StrEnum], Callable[[str], str]]] = {
        "theme": (Theme, lambda key: theme_name(Theme(key))),
        "status": (Status, lambda key: status_name(Status(key), translate)),
        "aid": (AidRegime, lambda key: aid_name(AidRegime(key), translate)),
        "tie": (TieRule, lambda key: tie_rule_name(TieRule(key), translate)),
        "stage": (Stage, lambda key: stage_name(Stage(key), horizon)),
    }
    if name in words:
        choices, say = words[name]
        return say(value) if value in set(choices) else value
    if name == "country":
        return country_name(value)
    if name in {"lang", "language", "second_language"}:
        return NATIVE_NAMES.get(value, value)
    return value


def _part(facts: ConflictFacts, part: object) -> str:
    """Return one of a list: an option, a step, a line of cost, or the name of a thing."""
    if not isinstance(part, dict):
        return facts.names.get(str(part), str(part))
    if "amount" in part:
        amount = part["amount"] if isinstance(part["amount"], int) else 0
        return f"{part['what']}: {money(amount, facts.arena.currency)}"
    if "what" in part:
        return ", ".join(str(each) for each in part.values() if each)
    return str(part.get("label", part))


def field_name(conflict: Conflict) -> str:
    """Return what of the thing differs (``Theme``)."""
    return field_name_of(conflict.field)


def field_name_of(name: str) -> str:
    """Return the words for the name of a field."""
    return {
        "text": translate("Conflicts", "Text"),
        "translation": translate("Conflicts", "Translation"),
        "theme": translate("Conflicts", "Theme"),
        "author": translate("Conflicts", "Table"),
        "lang": translate("Conflicts", "Language"),
        "language": translate("Conflicts", "Language"),
        "second_language": translate("Conflicts", "Second language"),
        "heard": translate("Conflicts", "How often it was heard"),
        "cluster": translate("Conflicts", "Cluster"),
        "merged_into": translate("Conflicts", "Merged into"),
        "hidden": translate("Conflicts", "Hidden from the shared screen"),
        "photos": translate("Conflicts", "Photos"),
        "agenda": translate("Conflicts", "Minutes planned for each stage"),
        "name": translate("Conflicts", "Name"),
        "name_second": translate("Conflicts", "Name in the second language"),
        "title": translate("Conflicts", "Title"),
        "place": translate("Conflicts", "Place"),
        "country": translate("Conflicts", "Country"),
        "people": translate("Conflicts", "People"),
        "budget": translate("Conflicts", "Budget"),
        "question": translate("Conflicts", "Question"),
        "question_second": translate("Conflicts", "Question in the second language"),
        "change": translate("Conflicts", "The change sought"),
        "lead": translate("Conflicts", "Who leads"),
        "partners": translate("Conflicts", "Partners"),
        "steps": translate("Conflicts", "First steps"),
        "cost": translate("Conflicts", "Cost"),
        "lines": translate("Conflicts", "Lines of cost"),
        "funding": translate("Conflicts", "Where the money comes from"),
        "aid": translate("Conflicts", "State aid"),
        "links": translate("Conflicts", "Vision and pathways it serves"),
        "weight": translate("Conflicts", "Weight"),
        "help": translate("Conflicts", "What a high score means"),
        "value": translate("Conflicts", "Score"),
        "impact": translate("Conflicts", "Impact"),
        "effort": translate("Conflicts", "Effort"),
        "amendment": translate("Conflicts", "Amendment"),
        "settled": translate("Conflicts", "Settled"),
        "logo": translate("Conflicts", "Logo of documents"),
        "without_logo": translate("Conflicts", "Documents go without the logo"),
        "keep_until": translate("Conflicts", "How long papers are kept"),
        "criteria_locked": translate("Conflicts", "Criteria locked"),
        "criteria_reason": translate("Conflicts", "Why criteria were unlocked"),
        "status": translate("Conflicts", "Status"),
        "stage": translate("Conflicts", "Stage"),
        "options": translate("Conflicts", "Options"),
        "dots": translate("Conflicts", "Dots per person"),
        "max_per_option": translate("Conflicts", "Most dots on one idea"),
        "goes_on": translate("Conflicts", "How many go on"),
        "opened": translate("Conflicts", "Opened"),
        "method": translate("Conflicts", "How people vote"),
        "secret": translate("Conflicts", "Secret"),
        "tie": translate("Conflicts", "Ties"),
        "seed": translate("Conflicts", "Words for drawing lots"),
        "replaces": translate("Conflicts", "Repeats a vote"),
        "deleted": translate("Conflicts", "Deleted"),
        "ballot": translate("Conflicts", "Ballots"),
    }.get(name, name.replace("_", " ").capitalize())
