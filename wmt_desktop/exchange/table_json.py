"""An arena as one JSON document for programs: stable English keys, codes instead of words."""

from __future__ import annotations

import json
from typing import Any

from wmt_desktop.domain.board import Note
from wmt_desktop.exchange.json_details import (
    decision_details,
    initiative_details,
    records,
    round_details,
    time_text,
)
from wmt_desktop.exchange.table_sheets import in_order
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.counting import Result
from wmt_desktop.services.money import number


def json_bytes(report: ArenaReport) -> bytes:
    """Return the document. Money is in whole units, times are UTC minutes in ISO 8601."""
    names = {each.id: each.name for each in report.clusters}
    document = {
        "arena": _arena(report),
        "notes": [
            {
                "note": each.id,
                "text": each.text,
                "translation": each.translation,
                "theme": str(each.theme),
                "cluster": names.get(each.cluster or ""),
                "author": each.author,
                "lang": each.lang,
                "heard": report.heard(each),
                "merged": [_merged(part) for part in report.absorbed.get(each.id, ())],
                "stage": str(each.stage),
                "written": time_text(each.written),
                "hidden": each.hidden,
                "photos": list(report.photos(each)),
            }
            for each in in_order(report)
        ],
        "clusters": [
            {
                "cluster": each.id,
                "name": each.name,
                "name_second": each.name_second,
                "stage": str(each.stage),
                "notes": [note.id for note in report.of_cluster(each.id)],
            }
            for each in report.clusters
        ],
        "rounds": [
            _round(report, report.results[each.id])
            for each in report.rounds
            if each.id in report.results
        ],
        "rounds_without_result": [
            {
                "round": each.id,
                "question": each.question,
                "stage": str(each.stage),
                "opened": time_text(each.opened),
                "reason": each.reason,
            }
            for each in report.rounds
            if each.id not in report.results
        ],
        "initiatives": [
            {
                "initiative": each.id,
                "title": each.title,
                "cost": number(each.cost),
                "lead": each.lead,
                "change": each.change,
                "partners": each.partners,
                "steps": [str(step) for step in each.steps],
                "theme": str(each.theme),
                "status": str(each.status),
                "source": each.source,
                "dots": report.dots.get(each.id, (None, None))[0],
                "supporters": report.dots.get(each.id, (None, None))[1],
                **initiative_details(report, each),
            }
            for each in report.initiatives
        ],
        "decisions": [
            {
                "decision": each.id,
                "made": time_text(each.made),
                "rule": each.rule,
                "budget": number(each.budget),
                "cost": number(each.cost),
                "limit": each.limit,
                "selected": list(each.selected),
                "reason": each.reason,
                "round": each.round,
                "fingerprint": each.fingerprint,
                "supersedes": each.supersedes,
                **decision_details(report, each),
            }
            for each in report.decisions
        ],
        **records(report),
        "digest": report.digest,
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _merged(part: Note) -> dict[str, Any]:
    return {
        "note": part.id,
        "text": part.text,
        "theme": str(part.theme),
        "author": part.author,
        "lang": part.lang,
        "heard": part.heard,
        "written": time_text(part.written),
    }


def _arena(report: ArenaReport) -> dict[str, Any]:
    arena = report.arena
    return {
        "arena": arena.id,
        "title": arena.title,
        "place": arena.place,
        "country": arena.country,
        "language": arena.language,
        "horizon": arena.horizon,
        "stages": [str(stage) for stage in arena.stages],
        "stage": str(arena.stage),
        "people": arena.people,
        "question": arena.question,
        "budget": number(arena.budget),
        "currency": arena.currency,
        "saved": time_text(report.printed),
    }


def _round(report: ArenaReport, result: Result) -> dict[str, Any]:
    round_ = result.round
    labels = {option.id: option.label for option in round_.options}
    return {
        "round": round_.id,
        "question": round_.question,
        "method": str(round_.method),
        "dots": round_.dots,
        "max_per_option": round_.max_per_option,
        "opened": time_text(round_.opened),
        "closed": time_text(round_.closed),
        "ranking": [
            {
                "rank": place.rank,
                "option": place.option,
                "label": labels[place.option],
                "dots": place.dots,
                "supporters": place.supporters,
                "tied": place.tied,
            }
            for place in result.tally.ranking
        ],
        "issued": result.issued,
        "cast": result.cast,
        "spoiled": result.spoiled,
        "unused_dots": result.tally.dots_unused,
        "fingerprint": result.fingerprint,
        "purpose": str(round_.purpose),
        "secret": round_.secret,
        "goes_on": list(result.tally.goes_on),
        "tie_rule": str(round_.tie),
        "seed": round_.seed,
        "reason": round_.reason,
        **round_details(report, round_),
    }
