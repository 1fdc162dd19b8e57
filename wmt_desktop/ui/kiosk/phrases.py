"""What the kiosk says, in the language of whoever votes."""

from __future__ import annotations

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Method, Option, Round
from wmt_desktop.domain.voting.ballots import rule_of
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.kiosk.draft import BallotDraft, Refusal


def question(round_: Round, arena: Arena, language: str) -> str:
    """Return the question in a language of the arena."""
    second = language == arena.second_language and round_.question_second
    return round_.question_second if second else round_.question


def label(option: Option, arena: Arena, language: str) -> str:
    """Return the words of an option in a language of the arena."""
    second = language == arena.second_language and option.label_second
    return option.label_second if second else option.label


def dots(round_: Round, count: int, translate: Translate) -> str:
    """Return ``2 dots``; a scored vote has points."""
    if round_.method == Method.SCORE:
        return translate("Kiosk", "%n points", None, count)
    return translate("Kiosk", "%n dots", None, count)


def mark(round_: Round, count: int, translate: Translate) -> str:
    """Return what stands beside an idea that got something: ``2 dots``, or that it is chosen."""
    return (
        translate("Kiosk", "Chosen") if rule_of(round_).is_tick else dots(round_, count, translate)
    )


def change(round_: Round, words: str, translate: Translate) -> tuple[str, str]:
    """Return what − and + of an idea do, for screen readers."""
    if rule_of(round_).is_tick:
        take, give = translate("Kiosk", "Do not choose %1"), translate("Kiosk", "Choose %1")
    else:
        take = translate("Kiosk", "Take a dot back from %1")
        give = translate("Kiosk", "Add a dot to %1")
    return fill(take, words), fill(give, words)


def have(round_: Round, translate: Translate) -> str:
    """Return ``You have 5 dots``."""
    if round_.method is Method.APPROVAL:
        return translate("Kiosk", "You may choose %n ideas", None, round_.dots)
    if rule_of(round_).is_tick:
        return translate("Kiosk", "You choose one idea")
    return translate("Kiosk", "You have %n dots", None, round_.dots)


def left(count: int, translate: Translate) -> str:
    """Return ``2 left``."""
    return translate("Kiosk", "%n left", None, count)


def of_most(round_: Round, count: int, most: int, translate: Translate) -> str:
    """Return ``2 of 3 dots``, for screen readers."""
    if rule_of(round_).is_tick:
        return translate("Kiosk", "Chosen") if count else translate("Kiosk", "Not chosen")
    return fill(translate("Kiosk", "%1 of %2"), count, dots(round_, most, translate))


def refusal(reason: Refusal, round_: Round, draft: BallotDraft, translate: Translate) -> str:
    """Return why no dot can be added, and what helps."""
    if rule_of(round_).is_tick and draft.placed:
        if reason == Refusal.MOST_ON_ONE:
            return translate("Kiosk", "This idea is chosen. Press − to take it back.")
        return translate("Kiosk", "You have chosen all you can. Press − to take one back.")
    if reason == Refusal.MOST_ON_ONE:
        return fill(
            translate("Kiosk", "%1 is the most for one idea."),
            dots(round_, draft.most, translate),
        )
    return translate("Kiosk", "All dots are placed. Press − to take one back.")


def placed(round_: Round, draft: BallotDraft, translate: Translate) -> str:
    """Return the line under the review: all placed, some not, or none."""
    if rule_of(round_).is_tick and draft.placed:
        return translate("Kiosk", "%n ideas are chosen", None, draft.placed)
    if draft.left == 0:
        return translate("Kiosk", "All %n dots are placed", None, round_.dots)
    if draft.placed == 0:
        return translate("Kiosk", "Nothing is chosen. You may cast an empty ballot.")
    if draft.left is None:
        return translate("Kiosk", "%n points are given", None, draft.placed)
    return translate("Kiosk", "%n dots are not placed", None, draft.left)


def turnout(voted: int, people: int, translate: Translate) -> str:
    """Return ``24 of 41 have voted``."""
    if not people:
        return translate("Kiosk", "%n have voted", None, voted)
    return fill(translate("Kiosk", "%1 of %2 have voted"), voted, people)


def why_not(error: WmtError, translate: Translate) -> str:
    """Return why a voter is refused.

    Sentences on errors are for facilitators and not there in every language that people vote in.
    """
    if error.code is Code.CODE_UNKNOWN:
        return translate(
            "Kiosk", "This is no voting code of this vote; compare each word with your slip."
        )
    if error.code is Code.CODE_USED:
        return translate(
            "Kiosk", "Somebody has voted with this code already; ask the facilitator for another."
        )
    said = sentence(error, translate)
    told_in_english = said == sentence(error, _as_written)
    in_english = press_again(translate) == press_again(_as_written)
    return press_again(translate) if told_in_english and not in_english else said


def press_again(translate: Translate) -> str:
    """Return what is said where no more is known."""
    return translate("Kiosk", "Your vote was not counted. Please press again.")


def _as_written(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    del context, disambiguation, n
    return source
