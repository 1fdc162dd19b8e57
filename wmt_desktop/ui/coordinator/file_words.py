"""Session files in words."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.names import span_name
from wmt_desktop.services.whole_file import name_of
from wmt_desktop.ui.coordinator.merge_list import Entry
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import number, short_day
from wmt_desktop.ui.widgets.badge import Tone

Sign = tuple[str, Tone, str]
"""Words, tone and icon of a badge."""


def title(entry: Entry) -> str:
    """Return the arenas in a file, or its name while nothing is known of them."""
    session = entry.session
    return ", ".join(session.titles.values()) if session else name_of(entry.path)


def device(entry: Entry) -> str:
    """Return from which laptop it is, and the file."""
    session = entry.session
    if session is None:
        return name_of(entry.path.parent)
    return " · ".join(part for part in (session.device, name_of(entry.path)) if part)


def saved(entry: Entry) -> str:
    """Return when its newest change was made."""
    return short_day(entry.session.saved) if entry.session else ""


def standing_sign(standing: Standing) -> Sign:
    """Return how far the key that signed a file is trusted."""
    signs: dict[Standing, Sign] = {
        Standing.OWN: (translate("Merge", "Signed here"), "ok", "shield"),
        Standing.ENROLLED: (translate("Merge", "Signed, coordinator"), "ok", "shield"),
        Standing.ACCEPTED: (translate("Merge", "Signed, trusted"), "ok", "shield"),
        Standing.NEW: (translate("Merge", "Signed, new key"), "warn", "shieldq"),
        Standing.CHANGED: (translate("Merge", "Changed key"), "bad", "alert"),
        Standing.UNSIGNED: (translate("Merge", "Not signed"), "warn", "shieldq"),
    }
    return signs[standing]


def sign(entry: Entry) -> Sign:
    """Return the badge of a file: the most important thing about it."""
    error = entry.error
    states: tuple[tuple[bool, Sign], ...] = (
        (entry.verdict is None, (translate("Merge", "Reading"), "plain", "timer")),
        (entry.locked, (translate("Merge", "Encrypted"), "warn", "lock")),
        (entry.blocked, (translate("Merge", "Changed key"), "bad", "alert")),
        (
            error is not None and error.code == Code.SESSION_CHANGED,
            (translate("Merge", "Changed file"), "bad", "alert"),
        ),
        (error is not None, (translate("Merge", "Left out"), "bad", "alert")),
        (
            entry.merged and entry.stranger,
            (translate("Merge", "Merged, new key"), "warn", "shieldq"),
        ),
        (entry.merged, (translate("Merge", "Merged"), "ok", "check")),
        (entry.known, (translate("Merge", "Merged before"), "plain", "check")),
    )
    return next((state for holds, state in states if holds), standing_sign(entry.standing))


def action(entry: Entry) -> str:
    """Return what can be done about a file by a new key or one that is left out, or nothing."""
    if entry.locked:
        return translate("Merge", "Enter passphrase")
    if entry.refused and not entry.blocked:
        return translate("Merge", "Why it is left out")
    if entry.blocked or entry.stranger:
        return translate("Merge", "Compare keys")
    return ""


def outcome(entry: Entry) -> str:
    """Return the figures of a file in one sentence, for large text and screen readers."""
    verdict = entry.verdict
    if verdict is None or verdict.error is not None:
        return ""
    return ", ".join(
        (
            fill(translate("Merge", "New: %1"), number(verdict.new)),
            fill(translate("Merge", "Same: %1"), number(verdict.same)),
            fill(translate("Merge", "Conflicts: %1"), number(verdict.conflicts)),
        )
    )


def spoken(entry: Entry) -> str:
    """Return all of a row, for screen readers."""
    parts = (title(entry), device(entry), saved(entry), sign(entry)[0], outcome(entry))
    return ". ".join(part for part in parts if part)


def skew(entry: Entry) -> str:
    """Return by how much the newest change is ahead of this clock, or nothing below a day."""
    minutes = entry.verdict.skew if entry.verdict else 0
    if not minutes:
        return ""
    return fill(
        translate(
            "Merge",
            "The newest change is dated %1 ahead of this computer. Where both laptops changed the "
            "same, it looks like the later one: compare the versions.",
        ),
        span_name(minutes, translate),
    )
