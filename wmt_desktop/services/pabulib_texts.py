"""Why a file is no Pabulib file, in words."""

from __future__ import annotations

from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

PABULIB: dict[str, str] = {
    "no-section": QT_TRANSLATE_NOOP("Pabulib", "the section “%1” is missing"),
    "outside-sections": QT_TRANSLATE_NOOP("Pabulib", "“%1” stands in front of all sections"),
    "section-twice": QT_TRANSLATE_NOOP("Pabulib", "the section “%1” stands there twice"),
    "missing-column": QT_TRANSLATE_NOOP("Pabulib", "the column “%1” is missing"),
    "missing-key": QT_TRANSLATE_NOOP("Pabulib", "META does not give the “%1”"),
    "key-twice": QT_TRANSLATE_NOOP("Pabulib", "META gives the “%1” twice"),
    "vote-type": QT_TRANSLATE_NOOP("Pabulib", "“%1” is not a known type of vote"),
    "not-an-amount": QT_TRANSLATE_NOOP("Pabulib", "“%1” is not an amount of money"),
    "not-whole": QT_TRANSLATE_NOOP("Pabulib", "“%1” is not a whole number"),
    "id-missing": QT_TRANSLATE_NOOP("Pabulib", "the project has no id"),
    "id-twice": QT_TRANSLATE_NOOP("Pabulib", "the project “%1” stands there twice"),
    "no-projects": QT_TRANSLATE_NOOP("Pabulib", "there are no projects"),
    "project-unknown": QT_TRANSLATE_NOOP("Pabulib", "“%1” is not one of the projects"),
    "project-twice-in-vote": QT_TRANSLATE_NOOP("Pabulib", "the ballot names “%1” twice"),
    "points-missing": QT_TRANSLATE_NOOP(
        "Pabulib", "the ballot does not give points to each project (%1)"
    ),
    "count-differs": QT_TRANSLATE_NOOP(
        "Pabulib", "the file says another number, but holds %1; it may have been cut off"
    ),
    "not-a-table": QT_TRANSLATE_NOOP("Pabulib", "its cells cannot be told apart"),
}
"""By the values of ``exchange/pabulib.PbFault``; %1 is the word or figure that is wrong."""
