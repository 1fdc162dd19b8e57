"""An arena as one JSON document for programs: stable English keys, codes instead of words."""

from __future__ import annotations

import json
from typing import Any

from wmt_desktop.domain.board import Note
from wmt_desktop.exchange.table_sheets import minute_text
from wmt_desktop.services.counting import Result
from wmt_desktop.services.money import number
from wmt_desktop.services.reporting import ArenaReport


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
                "written": _time(each.written),
            }
            for each in report.notes
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
            _round(report.results[each.id]) for each in report.rounds if each.id in report.results
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
            }
            for each in report.initiatives
        ],
        "decisions": [
            {
                "decision": each.id,
                "made": _time(each.made),
                "rule": each.rule,
                "budget": number(each.budget),
                "cost": number(each.cost),
                "limit": each.limit,
                "selected": list(each.selected),
                "reason": each.reason,
                "round": each.round,
                "fingerprint": each.fingerprint,
                "supersedes": each.supersedes,
            }
            for each in report.decisions
        ],
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
        "written": _time(part.written),
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
        "saved": _time(report.printed),
    }


def _round(result: Result) -> dict[str, Any]:
    round_ = result.round
    labels = {option.id: option.label for option in round_.options}
    return {
        "round": round_.id,
        "question": round_.question,
        "method": str(round_.method),
        "dots": round_.dots,
        "max_per_option": round_.max_per_option,
        "opened": _time(round_.opened),
        "closed": _time(round_.closed),
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
    }


def _time(minute: int) -> str | None:
    return f"{minute_text(minute).replace(' ', 'T')}Z" if minute else None
