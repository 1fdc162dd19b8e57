"""Names of rules, roles and actions as people read them, in any language; see also ``arena_names``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wmt_desktop.domain.initiatives import AidRegime, Role, Status
from wmt_desktop.domain.rounds import ChannelKind, RoundStage, TieRule
from wmt_desktop.domain.trust import Standing
from wmt_desktop.domain.voting.selection import Outcome
from wmt_desktop.services.wording import fill

if TYPE_CHECKING:
    from wmt_desktop.services.counting import SealedUrn
    from wmt_desktop.services.ports import Translate
    from wmt_desktop.services.records import Conflict

_TABLE = re.compile(r"Table (\d{1,3})")
_SHEET = re.compile(r"Sheet (\d{1,6})(?: (\S+))?")


def table_number(author: str) -> int | None:
    """Return the number of a table, or None for a pseudonym.

    A table is stored as ``Table 5`` whatever the language of the interface, so that files from
    different laptops agree; only what is shown is translated.
    """
    found = _TABLE.fullmatch(author)
    return int(found[1]) if found else None


def author_name(author: str, translate: Translate) -> str:
    """Return an author as it stands in lists; the empty one is "No table"."""
    number = table_number(author)
    if number is not None:
        return fill(translate("Author", "Table %1"), number)
    return author or translate("Author", "No table")


def round_stage_name(stage: RoundStage, translate: Translate) -> str:
    """Return where a vote stands."""
    return {
        RoundStage.DRAFT: translate("Names", "Being prepared"),
        RoundStage.OPEN: translate("Names", "Open"),
        RoundStage.CLOSED: translate("Names", "Closed"),
        RoundStage.CANCELLED: translate("Names", "Cancelled"),
    }[stage]


def tie_rule_name(rule: TieRule, translate: Translate) -> str:
    """Return how a tie is decided, in a few words."""
    return {
        TieRule.SUPPORTERS: translate("Names", "More voters decides"),
        TieRule.RUNOFF: translate("Names", "Run-off vote"),
        TieRule.LOT: translate("Names", "Drawing of lots"),
        TieRule.CHOICE: translate("Names", "Facilitator decides, with a reason"),
    }[rule]


def status_name(status: Status, translate: Translate) -> str:
    """Return where an initiative stands."""
    return {
        Status.PROPOSED: translate("Names", "Proposed"),
        Status.SHORTLISTED: translate("Names", "Shortlisted"),
        Status.SELECTED: translate("Names", "Selected"),
        Status.RUNNING: translate("Names", "Running"),
        Status.DONE: translate("Names", "Done"),
        Status.STOPPED: translate("Names", "Stopped"),
    }[status]


def aid_name(aid: AidRegime, translate: Translate) -> str:
    """Return the rule of state aid that money falls under."""
    return {
        AidRegime.NONE: translate("Names", "No state aid"),
        AidRegime.DE_MINIMIS: translate("Names", "De minimis aid"),
        AidRegime.GBER: translate("Names", "Block exemption (GBER)"),
    }[aid]


def role_name(role: Role, translate: Translate) -> str:
    """Return who signs a decision."""
    return {
        Role.FACILITATOR: translate("Names", "Facilitator"),
        Role.SPEAKER: translate("Names", "Speaker of the group"),
        Role.REGION: translate("Names", "Region"),
    }[role]


def channel_name(kind: ChannelKind, translate: Translate) -> str:
    """Return by which way ballots reached the count."""
    return {
        ChannelKind.KIOSK: translate("Names", "On the laptop"),
        ChannelKind.PAPER: translate("Names", "On paper"),
        ChannelKind.HANDS: translate("Names", "Hands or stickers counted"),
    }[kind]


def region_of(place: str) -> str:
    """Return the region in ``Cēsis, Vidzeme Planning Region``, or nothing."""
    town, comma, region = place.rpartition(",")
    return region.strip() if comma and town.strip() else ""


def signer_name(role: Role, place: str, translate: Translate) -> str:
    """Return who signs; the region of a place is called by its name where that is known."""
    return (region_of(place) if role is Role.REGION else "") or role_name(role, translate)


def scorer_name(scorer: str, translate: Translate) -> str:
    """Return a sheet or a table that gave scores; the letters of a laptop stay behind it."""
    found = _SHEET.fullmatch(scorer)
    if found is None:
        return author_name(scorer, translate)
    name = fill(translate("Author", "Sheet %1"), found[1])
    return f"{name} ({found[2]})" if found[2] else name


def rule_name(rule: str, translate: Translate) -> str:
    """Return the name of a selection rule."""
    base, plus, _ = rule.partition("+")
    name = {
        "greedy": translate("Names", "Most dots first, what fits the budget"),
        "greedy-value": translate("Names", "Most dots for the money first"),
        "equal-shares": translate("Names", "Equal shares"),
        "equal-shares-dots": translate("Names", "Equal shares, by dots"),
        "fair-shares": translate("Names", "Fair shares"),
        "fair-shares-unfilled": translate("Names", "Fair shares, the rest unspent"),
        "best": translate("Names", "Most dots in all within the budget"),
        "criteria": translate("Names", "Best mean score first"),
        "manual": translate("Names", "Chosen by hand"),
        "consent": translate("Names", "Consent: nobody objects"),
    }.get(base, base)
    return fill(translate("Names", "%1, the rest by most dots"), name) if plus else name


def outcome_name(outcome: Outcome, translate: Translate) -> str:
    """Return what became of an idea in a selection, in a few words."""
    return {
        Outcome.FUNDED: translate("Names", "Selected"),
        Outcome.FILLED: translate("Names", "Selected with what was left"),
        Outcome.DOES_NOT_FIT: translate("Names", "Does not fit"),
        Outcome.OVER_LIMIT: translate("Names", "Over the limit"),
        Outcome.SUPPORTERS_SHORT: translate("Names", "Shares too small"),
        Outcome.NOT_BEST: translate("Names", "Not in the best set"),
        Outcome.NO_DOTS: translate("Names", "No dots"),
        Outcome.NO_SCORE: translate("Names", "Not scored by every criterion"),
    }[outcome]


def conflict_reason(conflict: Conflict, translate: Translate) -> str:
    """Return why the first version of a conflict is the one that holds, or none does."""
    # Late: the home page names stages, and weighs nothing.
    from wmt_desktop.services.conflicts import Why, why

    return {
        Why.LATER: translate("Names", "The later of the changes holds."),
        Why.EDITED: translate("Names", "Deleted on one laptop and changed on another; it stays."),
        Why.DISPUTED: translate("Names", "Sealed twice with different content; it is not counted."),
        Why.OPENED_TWICE: translate(
            "Names", "The vote was opened twice; it cannot be closed until one is chosen."
        ),
    }[why(conflict)]


def standing_name(standing: Standing, translate: Translate) -> str:
    """Return how far a key is trusted, in a word or two."""
    return {
        Standing.OWN: translate("Names", "This laptop"),
        Standing.ENROLLED: translate("Names", "Coordinator"),
        Standing.ACCEPTED: translate("Names", "Accepted"),
        Standing.NEW: translate("Names", "New key"),
        Standing.CHANGED: translate("Names", "Changed key"),
        Standing.UNSIGNED: translate("Names", "Not signed"),
    }[standing]


def uncounted_urn(urn: SealedUrn, translate: Translate) -> str:
    """Return a sentence on why an urn is not in the result."""
    n = urn.ballots
    if urn.excluded:
        text = translate("Names", "%n ballots sealed by %1 are not counted: excluded.", None, n)
    elif urn.standing is Standing.UNSIGNED:
        text = translate(
            "Names", "%n ballots sealed by %1 are not counted: the file was not signed.", None, n
        )
    elif urn.standing is Standing.CHANGED:
        text = translate(
            "Names", "%n ballots sealed by %1 are not counted: its key has changed.", None, n
        )
    else:
        text = translate(
            "Names", "%n ballots sealed by %1 are not counted: its key is new.", None, n
        )
    told = fill(text, urn.device or translate("Names", "an unknown laptop"))
    if urn.disputed:
        differ = translate(
            "Names", "%n of them differ from what another laptop sealed.", None, urn.disputed
        )
        told = f"{told} {differ}"
    return told


def strangers_change(translate: Translate) -> str:
    """Return the sentence on a vote that somebody changed whose key is not trusted."""
    return translate(
        "Names",
        "A laptop whose key nobody accepted changed this vote; its change does not count.",
    )


def span_name(minutes: int, translate: Translate) -> str:
    """Return a length of time in its largest sensible unit (``3 hours``, ``14 years``)."""
    day = 24 * 60
    if minutes < 2 * 60:
        return translate("Names", "%n minutes", None, minutes)
    if minutes < 2 * day:
        return translate("Names", "%n hours", None, minutes // 60)
    if minutes < 60 * day:
        return translate("Names", "%n days", None, minutes // day)
    months = int(minutes / (day * 365.25 / 12))
    if months < 24:
        return translate("Names", "%n months", None, months)
    return translate("Names", "%n years", None, months // 12)


def check_name(name: str, translate: Translate) -> str:
    """Return what a check of the database looked at."""
    return {
        "location": translate("Names", "Database"),
        "file": translate("Names", "Database file"),
        "server": translate("Names", "Database server"),
        "references": translate("Names", "References"),
        "schema": translate("Names", "Schema version"),
        "chains": translate("Names", "Entries in unbroken chains"),
        "state": translate("Names", "Tables as the log says"),
        "urn": translate("Names", "Urn of open votes"),
        "backup": translate("Names", "Backup written"),
        "restore": translate("Names", "Backup restored"),
    }.get(name, name)


def action_name(action: str, count: int, translate: Translate) -> str:
    """Return what a step was, for "Undo: group 3 notes" and the history."""
    n = max(count, 1)
    names = {
        "arena.new": translate("Actions", "start the arena"),
        "arena.edit": translate("Actions", "edit the arena"),
        "arena.stage": translate("Actions", "go to another stage"),
        "arena.logo": translate("Actions", "change the logo of documents"),
        "arena.keep": translate("Actions", "set how long papers are kept"),
        "note.add": translate("Actions", "write %n notes", None, n),
        "note.edit": translate("Actions", "edit %n notes", None, n),
        "note.move": translate("Actions", "move %n notes", None, n),
        "note.photo": translate("Actions", "add photos to a note"),
        "note.unphoto": translate("Actions", "take a photo off a note"),
        "note.delete": translate("Actions", "delete %n notes", None, n),
        "note.duplicate": translate("Actions", "duplicate %n notes", None, n),
        "note.heard": translate("Actions", "count as heard again"),
        "note.merge": translate("Actions", "merge %n notes", None, n),
        "note.split": translate("Actions", "split off %n notes", None, n),
        "cluster.new": (
            translate("Actions", "group %n notes", None, count)
            if count
            else translate("Actions", "new cluster")
        ),
        "cluster.name": translate("Actions", "name the cluster"),
        "cluster.edit": translate("Actions", "edit the cluster"),
        "cluster.sort": translate("Actions", "sort %n notes", None, n),
        "cluster.ungroup": translate("Actions", "remove the cluster"),
        "board.align": translate("Actions", "align %n things", None, n),
        "board.distribute": translate("Actions", "distribute %n things", None, n),
        "board.tidy": translate("Actions", "tidy up the board"),
        "board.restore": translate("Actions", "bring back %n deleted things", None, n),
        "board.version": translate("Actions", "restore an earlier version"),
        "round.open": translate("Actions", "open the vote"),
        "round.close": translate("Actions", "close the vote"),
        "round.cancel": translate("Actions", "cancel the vote"),
        "round.reset": translate("Actions", "repeat the vote"),
        "round.reveal": translate("Actions", "change what is revealed"),
        "round.codes": translate("Actions", "hand out voting codes"),
        "round.seal": translate("Actions", "seal the urn of one laptop"),
        "round.exclude": translate("Actions", "exclude an urn"),
        "round.include": translate("Actions", "count an urn again"),
        "round.import": translate("Actions", "import a vote"),
        "round.reopen": translate("Actions", "reopen the vote"),
        "round.regroup": translate("Actions", "join ideas of the vote"),
        "round.tie": translate("Actions", "decide a tie"),
        "show.put": translate("Actions", "write down who wants what"),
        "show.back": translate("Actions", "take an open ballot back"),
        "initiative.add": translate("Actions", "add %n initiatives", None, n),
        "initiative.edit": translate("Actions", "edit the initiative"),
        "initiative.delete": translate("Actions", "delete the initiative"),
        "initiative.promote": translate("Actions", "promote %n ideas", None, n),
        "initiative.move": translate("Actions", "move the initiative"),
        "follow_up.add": translate("Actions", "write what was heard"),
        "criteria.set": translate("Actions", "change the criteria"),
        "criteria.lock": translate("Actions", "lock the criteria"),
        "criteria.unlock": translate("Actions", "unlock the criteria"),
        "score.sheet": translate("Actions", "write %n scores", None, n),
        "matrix.place": translate("Actions", "place on the matrix"),
        "matrix.take": translate("Actions", "take off the matrix"),
        "objection.raise": translate("Actions", "write down an objection"),
        "objection.answer": translate("Actions", "answer an objection"),
        "objection.withdraw": translate("Actions", "take an objection back"),
        "decision.new": translate("Actions", "record the decision"),
        "decision.sign": translate("Actions", "sign the decision"),
        "conflict.choose": translate("Actions", "settle a conflict"),
        "conflict.both": translate("Actions", "keep both versions"),
        "text.erase": translate("Actions", "erase a text"),
        "text.redact": translate("Actions", "erase earlier texts"),
    }
    return names.get(action, action)
