"""The words of the errors of votes on paper, with hands and in the open, and of ties."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

VOTING_SENTENCES: dict[Code, tuple[str, tuple[str, ...]]] = {
    Code.ROUND_UNCOUNTED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "None of the ballots of this vote is counted here; accept the key that brought them.",
        ),
        (),
    ),
    Code.VOTERS_OVER_PEOPLE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "%1 people have voted, but there are only %2; give a reason that goes on record.",
        ),
        ("cast", "people"),
    ),
    Code.BALLOTS_UNACCOUNTED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "%1: %2 handed out, %3 accounted for; give a reason that goes on record.",
        ),
        ("channel", "issued", "accounted"),
    ),
    Code.NAMED_TWICE: (
        QT_TRANSLATE_NOOP("Errors", "“%1” stands there twice; name each one once."),
        ("name",),
    ),
    Code.TIE_NOT_OPEN: (
        QT_TRANSLATE_NOOP(
            "Errors", "The rule agreed before the vote leaves no tie that is decided like this."
        ),
        (),
    ),
    Code.HANDS_TOO_MANY: (
        QT_TRANSLATE_NOOP(
            "Errors", "%1 people cannot give %2 dots here; at most %3 are possible, so count again."
        ),
        ("people", "dots", "limit"),
    ),
    Code.VOTE_IS_OPEN: (
        QT_TRANSLATE_NOOP(
            "Errors", "In this vote everybody sees who wants what; enter names on the voting page."
        ),
        (),
    ),
    Code.VOTE_IS_SECRET: (
        QT_TRANSLATE_NOOP("Errors", "This vote is secret; no name is kept with a ballot."),
        (),
    ),
    Code.VOTER_EMPTY: (
        QT_TRANSLATE_NOOP("Errors", "Type a first name or a table."),
        (),
    ),
    Code.REGROUPING_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors", "Choose at least two ideas of this vote; one of them keeps its name."
        ),
        (),
    ),
    Code.PAPER_LAYOUT_INVALID: (
        QT_TRANSLATE_NOOP("Errors", "%1 ballots do not fit on a sheet; choose one of: %2."),
        ("count", "known"),
    ),
    Code.TOO_MANY_OPTIONS: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "%1 ideas do not fit on such a ballot; at most %2 do, so print fewer on a sheet.",
        ),
        ("count", "limit"),
    ),
}
