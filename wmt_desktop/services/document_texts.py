"""The words of the errors of documents and evidence."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

DOCUMENT_SENTENCES: dict[Code, tuple[str, tuple[str, ...]]] = {
    Code.LOGO_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” is not a whole PNG or JPEG picture; take the logo that the programme hands out.",
        ),
        ("file",),
    ),
    Code.BUNDLE_DAMAGED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” is damaged or was changed: “%2” is not what its check sum says; "
            "ask for the bundle again.",
        ),
        ("file", "member"),
    ),
    Code.JSON_MALFORMED: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is not the JSON document of an arena; save the tables of one as .json."
        ),
        ("file",),
    ),
    Code.AID_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is no rule of state aid; write de minimis, GBER, or nothing."
        ),
        ("name",),
    ),
    Code.PAGE_TOO_SMALL: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "A text is too long for a page; shorten it, or write the document as .html.",
        ),
        (),
    ),
    Code.DOCUMENT_EMPTY: (
        QT_TRANSLATE_NOOP(
            "Errors", "Every part is left out or has nothing in it; choose another part."
        ),
        (),
    ),
    Code.PART_UNKNOWN: (
        QT_TRANSLATE_NOOP("Errors", "No document has a part “%1”; choose among: %2."),
        ("name", "known"),
    ),
    Code.DATE_PAST: (
        QT_TRANSLATE_NOOP("Errors", "“%1” has passed already; choose a day to come."),
        ("value",),
    ),
    Code.DATE_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a date; write it like 2031-12-31."),
        ("value",),
    ),
}
