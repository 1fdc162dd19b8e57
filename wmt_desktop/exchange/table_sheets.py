"""An arena as plain tables in the words of the reader, for people and their table programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction

from wmt_desktop.domain.board import Note
from wmt_desktop.domain.initiatives import AidRegime
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.services.arena_names import stage_name, theme_name
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.money import number
from wmt_desktop.services.names import rule_name, status_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill

Cell = str | int | float | None
_AID = {AidRegime.NONE: "", AidRegime.DE_MINIMIS: "de minimis", AidRegime.GBER: "GBER"}
"""What the rules of state aid are called in all languages, so that an import knows them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: a name, headings, and rows as long as those."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def all_sheets(report: ArenaReport, translate: Translate) -> tuple[Sheet, ...]:
    """Return every table of an arena. Nothing is left out because it is not grouped or has no dots."""
    return (
        _arena(report, translate),
        notes_sheet(report, translate),
        _clusters(report, translate),
        *_rounds(report, translate),
        initiatives_sheet(report, translate),
        _decisions(report, translate),
    )


def in_order(report: ArenaReport) -> list[Note]:
    """Return the notes by stage, cluster, and their order in it; what is in no cluster is last."""
    place = {each.id: index for index, each in enumerate(report.clusters)}
    stages = {stage: index for index, stage in enumerate(report.arena.stages)}

    def key(note: Note) -> tuple[int, int, str, str]:
        cluster = place.get(note.cluster or "", len(place))
        return stages.get(note.stage, len(stages)), cluster, note.order, note.id

    return sorted(report.notes, key=key)


def notes_sheet(report: ArenaReport, translate: Translate) -> Sheet:
    """Return one row per note, also of merged ones; those that are not grouped last in their stage.

    The headings of the first five columns are those that an import reads.
    """
    names = {each.id: each.name for each in report.clusters}
    votes = _last_figures(report)
    # A merged note follows the one that holds it, each with its own count: their sum is right.
    rows: list[tuple[Note, Note | None]] = []
    for note in in_order(report):
        rows.append((note, None))
        rows += [(part, note) for part in report.absorbed.get(note.id, ())]
    return Sheet(
        translate("Tables", "Notes"),
        (
            translate("Tables", "Text"),
            translate("Tables", "Theme"),
            translate("Tables", "Cluster"),
            translate("Tables", "Author"),
            translate("Tables", "Language"),
            translate("Tables", "Heard"),
            translate("Tables", "Stage"),
            translate("Tables", "Translation"),
            translate("Tables", "Dots"),
            translate("Tables", "Voters"),
            translate("Tables", "Written (UTC)"),
            translate("Tables", "Merged into"),
            translate("Tables", "Hidden"),
            translate("Tables", "Photos"),
            translate("Tables", "Id"),
        ),
        tuple(
            (
                note.text,
                theme_name(note.theme, translate),
                names.get((holder or note).cluster or "", ""),
                note.author,
                note.lang,
                note.heard,
                stage_name(note.stage, translate, report.arena.horizon),
                note.translation,
                # The dots of its cluster are the holder's; a merged note has at most its own.
                *(votes.get(note.id) or votes.get(_voted_with(note, holder), (None, None))),
                minute_text(note.written),
                "" if holder is None else holder.id,
                translate("Tables", "yes") if note.hidden else "",
                len(note.photos) or None,
                note.id,
            )
            for note, holder in rows
        ),
    )


def _voted_with(note: Note, holder: Note | None) -> str:
    """Return the id of the cluster whose dots a row shows, or an empty one."""
    return note.cluster or "" if holder is None else ""


def _arena(report: ArenaReport, translate: Translate) -> Sheet:
    arena = report.arena
    return Sheet(
        translate("Tables", "Arena"),
        (translate("Tables", "What"), translate("Tables", "Value")),
        (
            (translate("Tables", "Title"), arena.title),
            (translate("Tables", "Place"), arena.place),
            (translate("Tables", "Country"), arena.country),
            (translate("Tables", "Language"), arena.language),
            (translate("Tables", "Year of the vision"), arena.horizon),
            (translate("Tables", "Question"), arena.question),
            (translate("Tables", "People"), arena.people),
            (translate("Tables", "Budget"), number(arena.budget)),
            (translate("Tables", "Currency"), arena.currency),
            (translate("Tables", "As of (UTC)"), minute_text(report.printed)),
            (translate("Tables", "Fingerprint"), report.digest),
            (translate("Tables", "Id"), arena.id),
        ),
    )


def _clusters(report: ArenaReport, translate: Translate) -> Sheet:
    votes = _last_figures(report)
    return Sheet(
        translate("Tables", "Clusters"),
        (
            translate("Tables", "Cluster"),
            translate("Tables", "Second language"),
            translate("Tables", "Stage"),
            translate("Tables", "Notes"),
            translate("Tables", "Heard"),
            translate("Tables", "Dots"),
            translate("Tables", "Voters"),
            translate("Tables", "Id"),
        ),
        tuple(
            (
                cluster.name,
                cluster.name_second,
                stage_name(cluster.stage, translate, report.arena.horizon),
                len(report.of_cluster(cluster.id)),
                sum(map(report.heard, report.of_cluster(cluster.id))),
                *votes.get(cluster.id, (None, None)),
                cluster.id,
            )
            for cluster in report.clusters
        ),
    )


def _rounds(report: ArenaReport, translate: Translate) -> tuple[Sheet, ...]:
    return tuple(
        ranking_sheet(report, round_.id, translate)
        for round_ in report.rounds
        if round_.id in report.results
    )


def ranking_sheet(report: ArenaReport, round_id: str, translate: Translate) -> Sheet:
    """Return the ranking of one vote with the figures of its count below."""
    result = report.results[round_id]
    position = [each.id for each in report.rounds].index(round_id) + 1
    options = {option.id: option for option in result.round.options}
    figures: tuple[tuple[str, Cell], ...] = (
        (translate("Tables", "Question"), result.round.question),
        (translate("Tables", "Ballots handed out"), result.issued),
        (translate("Tables", "Ballots counted"), result.cast),
        (translate("Tables", "Spoiled ballots"), result.spoiled),
        (translate("Tables", "Unused dots"), result.tally.dots_unused),
        (translate("Tables", "Check sum"), result.check_sum),
        (translate("Tables", "Closed (UTC)"), minute_text(result.round.closed)),
    )
    yes = translate("Tables", "yes")
    return Sheet(
        fill(translate("Tables", "Vote %1"), position),
        (
            translate("Tables", "Rank"),
            translate("Tables", "Option"),
            translate("Tables", "Dots"),
            translate("Tables", "Voters"),
            translate("Tables", "Tied"),
            translate("Tables", "Goes on"),
            translate("Tables", "Theme"),
            translate("Tables", "Dots given by each voter"),
        ),
        (
            *(
                (
                    place.rank,
                    options[place.option].label,
                    place.dots,
                    place.supporters,
                    yes if place.tied else "",
                    yes if place.option in result.tally.goes_on else "",
                    theme_name(options[place.option].theme, translate),
                    " ".join(map(str, place.spread)),
                )
                for place in result.tally.ranking
            ),
            *((None, name, value, None, None, None, None, None) for name, value in figures),
        ),
    )


def _hundredths(score: Fraction | None) -> float | None:
    rounded = hundredths(score)
    return None if rounded is None else rounded / 100


def initiatives_sheet(report: ArenaReport, translate: Translate) -> Sheet:
    """Return one row per initiative; the headings are those that an import reads."""
    scores = report.weighing.scores()
    texts = {each.id: each.name for each in report.clusters}
    texts |= {each.id: each.text for each in report.notes}
    return Sheet(
        translate("Tables", "Initiatives"),
        (
            translate("Tables", "Title"),
            translate("Tables", "Cost"),
            translate("Tables", "Currency"),
            translate("Tables", "Lead"),
            translate("Tables", "Change"),
            translate("Tables", "Partners"),
            translate("Tables", "Steps"),
            translate("Tables", "Theme"),
            translate("Tables", "Status"),
            translate("Tables", "Dots"),
            translate("Tables", "Voters"),
            translate("Tables", "Score"),
            translate("Tables", "Cost lines"),
            translate("Tables", "Money from"),
            translate("Tables", "State aid"),
            translate("Tables", "Serves"),
            translate("Tables", "Grew from"),
            translate("Tables", "Id"),
        ),
        tuple(
            (
                each.title,
                number(each.cost),
                report.arena.currency,
                each.lead,
                each.change,
                each.partners,
                "\n".join(map(str, each.steps)),
                theme_name(each.theme, translate),
                status_name(each.status, translate),
                *report.dots.get(each.id, (None, None)),
                _hundredths(scores.get(each.id)),
                "\n".join(f"{line.what}: {number(line.amount)}" for line in each.lines),
                each.funding,
                _AID[each.aid],
                "\n".join(texts.get(link, link) for link in each.links),
                " · ".join(report.grew_from(each)) or each.source or "",
                each.id,
            )
            for each in report.initiatives
        ),
    )


def _decisions(report: ArenaReport, translate: Translate) -> Sheet:
    titles = {
        candidate.id: candidate.title for each in report.decisions for candidate in each.candidates
    }
    titles |= {each.id: each.title for each in report.initiatives}
    return Sheet(
        translate("Tables", "Decisions"),
        (
            translate("Tables", "Decided (UTC)"),
            translate("Tables", "Rule"),
            translate("Tables", "Budget"),
            translate("Tables", "Cost"),
            translate("Tables", "Currency"),
            translate("Tables", "Selected"),
            translate("Tables", "Reason"),
            translate("Tables", "Ballots (SHA-256)"),
            translate("Tables", "Objections"),
            translate("Tables", "Looked at again (UTC)"),
            translate("Tables", "Limit"),
            translate("Tables", "In force"),
            translate("Tables", "Id"),
        ),
        tuple(
            (
                minute_text(each.made),
                rule_name(each.rule, translate),
                number(each.budget),
                number(each.cost),
                report.arena.currency,
                "\n".join(titles.get(chosen, chosen) for chosen in each.selected),
                each.reason,
                each.fingerprint,
                "\n".join(each.objections),
                minute_text(each.review),
                each.limit,
                translate("Tables", "yes") if each in report.standing else "",
                each.id,
            )
            for each in report.decisions
        ),
    )


def _last_figures(report: ArenaReport) -> Mapping[str, tuple[Cell, Cell]]:
    """Return (dots, supporters) by option id of the last closed round."""
    if not report.votes:
        return {}
    ranking = report.votes[-1].tally.ranking
    return {place.option: (place.dots, place.supporters) for place in ranking}


def minute_text(minute: int) -> str:
    """Return a minute since 1970 as ``2024-05-23 14:52``, or nothing for none."""
    if not minute:
        return ""
    return datetime.fromtimestamp(minute * 60, UTC).strftime("%Y-%m-%d %H:%M")
