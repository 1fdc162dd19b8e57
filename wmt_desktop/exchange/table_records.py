"""What stands beside notes, votes and initiatives in the tables: scores, objections, records, the bin."""

from __future__ import annotations

from collections.abc import Iterable

from wmt_desktop.exchange.table_sheets import Cell, Sheet, minute_text
from wmt_desktop.services.arena_names import stage_name, theme_name
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.money import number
from wmt_desktop.services.names import channel_name, role_name, status_name
from wmt_desktop.services.ports import Translate


def record_sheets(report: ArenaReport, translate: Translate) -> tuple[Sheet, ...]:
    """Return every further table that is not empty."""
    sheets = (
        _criteria(report, translate),
        _scores(report, translate),
        _placings(report, translate),
        _objections(report, translate),
        _candidates(report, translate),
        _signatures(report, translate),
        _follow_ups(report, translate),
        _channels(report, translate),
        _shows(report, translate),
        _without_result(report, translate),
        _deleted(report, translate),
    )
    return tuple(sheet for sheet in sheets if sheet.rows)


def _sheet(name: str, headings: tuple[str, ...], rows: Iterable[tuple[Cell, ...]]) -> Sheet:
    return Sheet(name, headings, tuple(rows))


def _titles(report: ArenaReport) -> dict[str, str]:
    return {each.id: each.title for each in (*report.deleted_initiatives, *report.initiatives)}


def _options(report: ArenaReport) -> dict[str, str]:
    return {option.id: option.label for round_ in report.rounds for option in round_.options}


def _criteria(report: ArenaReport, translate: Translate) -> Sheet:
    return _sheet(
        translate("Tables", "Criteria"),
        (
            translate("Tables", "Criterion"),
            translate("Tables", "Second language"),
            translate("Tables", "What a high score means"),
            translate("Tables", "Weight (%)"),
            translate("Tables", "Id"),
        ),
        (
            (each.name, each.name_second, each.help, each.weight, each.id)
            for each in report.weighing.criteria
        ),
    )


def _scores(report: ArenaReport, translate: Translate) -> Sheet:
    titles = _titles(report)
    names = {each.id: each.name for each in report.weighing.criteria}
    return _sheet(
        translate("Tables", "Scores"),
        (
            translate("Tables", "Initiative"),
            translate("Tables", "Criterion"),
            translate("Tables", "Sheet or table"),
            translate("Tables", "Score"),
        ),
        (
            (
                titles.get(each.initiative, each.initiative),
                names.get(each.criterion, each.criterion),
                each.scorer,
                each.value,
            )
            for each in report.scores
        ),
    )


def _placings(report: ArenaReport, translate: Translate) -> Sheet:
    titles = _titles(report)
    return _sheet(
        translate("Tables", "Impact and effort"),
        (
            translate("Tables", "Initiative"),
            translate("Tables", "Group"),
            translate("Tables", "Impact"),
            translate("Tables", "Effort"),
        ),
        (
            (titles.get(each.initiative, each.initiative), each.group, each.impact, each.effort)
            for each in report.placings
        ),
    )


def _objections(report: ArenaReport, translate: Translate) -> Sheet:
    titles = _titles(report)
    return _sheet(
        translate("Tables", "Objections"),
        (
            translate("Tables", "Initiative"),
            translate("Tables", "Text"),
            translate("Tables", "From"),
            translate("Tables", "Amendment"),
            translate("Tables", "Settled"),
            translate("Tables", "Raised (UTC)"),
            translate("Tables", "Id"),
        ),
        (
            (
                titles.get(each.initiative, each.initiative),
                each.text,
                each.who,
                each.amendment,
                translate("Tables", "yes") if each.settled else "",
                minute_text(each.minute),
                each.id,
            )
            for each in report.objections
        ),
    )


def _candidates(report: ArenaReport, translate: Translate) -> Sheet:
    return _sheet(
        translate("Tables", "Chosen among"),
        (
            translate("Tables", "Decided (UTC)"),
            translate("Tables", "Initiative"),
            translate("Tables", "Cost"),
            translate("Tables", "Dots"),
            translate("Tables", "Voters"),
            translate("Tables", "Score"),
            translate("Tables", "Selected"),
            translate("Tables", "Decision"),
        ),
        (
            (
                minute_text(decision.made),
                each.title,
                number(each.cost),
                each.dots,
                each.supporters,
                None if each.score is None else each.score / 100,
                translate("Tables", "yes") if each.id in decision.selected else "",
                decision.id,
            )
            for decision in report.decisions
            for each in decision.candidates
        ),
    )


def _signatures(report: ArenaReport, translate: Translate) -> Sheet:
    return _sheet(
        translate("Tables", "Signatures"),
        (
            translate("Tables", "Role"),
            translate("Tables", "Name"),
            translate("Tables", "Signed (UTC)"),
            translate("Tables", "Record (SHA-256)"),
            translate("Tables", "Decision"),
        ),
        (
            (
                role_name(each.role, translate),
                each.name,
                minute_text(each.made),
                each.fingerprint,
                each.decision,
            )
            for each in report.signatures
        ),
    )


def _follow_ups(report: ArenaReport, translate: Translate) -> Sheet:
    titles = _titles(report)
    return _sheet(
        translate("Tables", "Follow-ups"),
        (
            translate("Tables", "Written (UTC)"),
            translate("Tables", "Initiative"),
            translate("Tables", "Status"),
            translate("Tables", "Text"),
            translate("Tables", "Id"),
        ),
        (
            (
                minute_text(each.minute),
                titles.get(each.initiative, each.initiative),
                status_name(each.status, translate),
                each.text,
                each.id,
            )
            for each in report.follow_ups
        ),
    )


def _channels(report: ArenaReport, translate: Translate) -> Sheet:
    questions = {each.id: each.question for each in report.rounds}
    options = _options(report)
    return _sheet(
        translate("Tables", "Ways of voting"),
        (
            translate("Tables", "Question"),
            translate("Tables", "Way of voting"),
            translate("Tables", "Ballots handed out"),
            translate("Tables", "Ballots counted"),
            translate("Tables", "Spoiled ballots"),
            translate("Tables", "Not used"),
            translate("Tables", "Counted by hand"),
            translate("Tables", "Reason"),
        ),
        (
            (
                questions.get(each.round, each.round),
                channel_name(each.kind, translate),
                each.issued,
                each.cast,
                each.spoiled,
                each.unused,
                "\n".join(f"{options.get(one, one)}: {dots}" for one, dots in each.dots.items()),
                each.reason,
            )
            for each in {
                each.id: each for result in report.closed for each in result.channels
            }.values()
        ),
    )


def _shows(report: ArenaReport, translate: Translate) -> Sheet:
    """Return open ballots and pledges without who gave them: a table names no participant."""
    questions = {each.id: each.question for each in report.rounds}
    options = _options(report)
    return _sheet(
        translate("Tables", "Open ballots"),
        (
            translate("Tables", "Question"),
            translate("Tables", "Option"),
            translate("Tables", "Dots"),
            translate("Tables", "Offer"),
        ),
        sorted(
            (
                questions.get(each.round, each.round or ""),
                options.get(option, option),
                dots,
                each.note,
            )
            for each in report.shows
            for option, dots in each.dots.items()
        ),
    )


def _without_result(report: ArenaReport, translate: Translate) -> Sheet:
    return _sheet(
        translate("Tables", "Votes without a result"),
        (
            translate("Tables", "Question"),
            translate("Tables", "Opened (UTC)"),
            translate("Tables", "Reason"),
            translate("Tables", "Id"),
        ),
        (
            (each.question, minute_text(each.opened), each.reason, each.id)
            for each in report.rounds
            if each.id not in report.results
        ),
    )


def _deleted(report: ArenaReport, translate: Translate) -> Sheet:
    note, initiative = translate("Tables", "Note"), translate("Tables", "Initiative")
    return _sheet(
        translate("Tables", "Deleted"),
        (
            translate("Tables", "Kind"),
            translate("Tables", "What it said"),
            translate("Tables", "Theme"),
            translate("Tables", "Stage"),
            translate("Tables", "Id"),
        ),
        (
            *(
                (
                    note,
                    each.text,
                    theme_name(each.theme, translate),
                    stage_name(each.stage, translate, report.arena.horizon),
                    each.id,
                )
                for each in report.deleted_notes
            ),
            *(
                (initiative, each.title, theme_name(each.theme, translate), "", each.id)
                for each in report.deleted_initiatives
            ),
        ),
    )
