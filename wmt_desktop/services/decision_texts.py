"""The words of what is refused while weighing, deciding and signing."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

DECISION_SENTENCES: dict[Code, tuple[str, tuple[str, ...]]] = {
    Code.CRITERIA_LOCKED: (
        QT_TRANSLATE_NOOP(
            "Errors", "The criteria are agreed and locked; unlock them first, with a reason."
        ),
        (),
    ),
    Code.CRITERIA_NOT_LOCKED: (
        QT_TRANSLATE_NOOP(
            "Errors", "Agree on the criteria and their weights first, then lock them."
        ),
        (),
    ),
    Code.CRITERIA_EMPTY: (QT_TRANSLATE_NOOP("Errors", "Add at least one criterion."), ()),
    Code.CRITERION_TWICE: (
        QT_TRANSLATE_NOOP("Errors", "Two criteria are called “%1”; give each a name of its own."),
        ("name",),
    ),
    Code.CRITERION_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no criterion “%1” here."),
        ("name",),
    ),
    Code.WEIGHTS_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "The weights make %1 %; change them until they make 100 %."),
        ("sum",),
    ),
    Code.SCORE_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a score; give %2 to %3."),
        ("value", "low", "high"),
    ),
    Code.SCORER_EMPTY: (
        QT_TRANSLATE_NOOP("Errors", "Say whose scores these are: a sheet or a table."),
        (),
    ),
    Code.NO_SCORES: (
        QT_TRANSLATE_NOOP(
            "Errors", "No initiative has a score by every criterion yet; score them first."
        ),
        (),
    ),
    Code.OBJECTION_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no objection “%1” here."),
        ("name",),
    ),
    Code.OBJECTIONS_OPEN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Objections are not settled yet (%1); answer them, or choose without the initiative.",
        ),
        ("count",),
    ),
    Code.REVIEW_NEEDED: (
        QT_TRANSLATE_NOOP(
            "Errors", "A decision by consent needs a day on which it is looked at again."
        ),
        (),
    ),
    Code.DECISION_SUPERSEDED: (
        QT_TRANSLATE_NOOP(
            "Errors", "A newer decision has replaced this one; sign that one instead."
        ),
        (),
    ),
    Code.DECISIONS_DIFFER: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Two laptops decided without knowing of each other (%1 records); "
            "record one decision that replaces them, then sign it.",
        ),
        ("count",),
    ),
    Code.ALREADY_SIGNED: (
        QT_TRANSLATE_NOOP("Errors", "This decision is signed in that role already."),
        (),
    ),
    Code.COST_MISSING: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” has no cost; add it and record the decision again before signing."
        ),
        ("title",),
    ),
}
