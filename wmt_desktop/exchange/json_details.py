"""The parts of the JSON document of an arena that hang on rounds, initiatives and decisions."""

from __future__ import annotations

from typing import Any

from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.rounds import Round
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.exchange.table_sheets import minute_text
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.money import number


def time_text(minute: int) -> str | None:
    """Return a minute as ISO 8601 in UTC, or None for none."""
    return f"{minute_text(minute).replace(' ', 'T')}Z" if minute else None


def initiative_details(report: ArenaReport, initiative: Initiative) -> dict[str, Any]:
    """Return costs, money, links, scores and what was heard of an initiative later."""
    score = hundredths(report.weighing.scores().get(initiative.id))
    return {
        "first_steps": [
            {"what": step.what, "who": step.who, "when": step.when} for step in initiative.steps
        ],
        "lines": [{"what": line.what, "amount": number(line.amount)} for line in initiative.lines],
        "funding": initiative.funding,
        "aid": str(initiative.aid),
        "links": list(initiative.links),
        "round": initiative.round,
        "score": None if score is None else score / 100,
        "follow_ups": [
            {"when": time_text(each.minute), "status": str(each.status), "text": each.text}
            for each in report.follow_ups
            if each.initiative == initiative.id
        ],
    }


def round_details(report: ArenaReport, round_: Round) -> dict[str, Any]:
    """Return rulings, joined options, ways of voting, and open ballots without who gave them."""
    return {
        "threshold": round_.threshold,
        "replaces": round_.replaces,
        "regrouped": dict(round_.regrouped),
        "rulings": [
            {
                "order": list(each.order),
                "how": str(each.how),
                "seed": each.seed,
                "reason": each.reason,
            }
            for each in round_.rulings
        ],
        "channels": [
            {
                "kind": str(each.kind),
                "issued": each.issued,
                "cast": each.cast,
                "spoiled": each.spoiled,
                "unused": each.unused,
                "dots": dict(each.dots),
                "reason": each.reason,
            }
            for each in report.results[round_.id].channels
        ],
        "open_ballots": sorted(
            (
                {"dots": dict(sorted(each.dots.items())), "offer": each.note}
                for each in report.shows
                if each.round == round_.id
            ),
            key=repr,
        ),
    }


def decision_details(report: ArenaReport, decision: Decision) -> dict[str, Any]:
    """Return candidates, objections, review and signatures of a decision."""
    return {
        "in_force": decision in report.standing,
        "candidates": [
            {
                "initiative": each.id,
                "title": each.title,
                "cost": number(each.cost),
                "dots": each.dots,
                "supporters": each.supporters,
                "score": None if each.score is None else each.score / 100,
            }
            for each in decision.candidates
        ],
        "steps": [dict(step) for step in decision.steps],
        "objections": list(decision.objections),
        "review": time_text(decision.review),
        "signatures": [
            {
                "role": str(each.role),
                "name": each.name,
                "signed": time_text(each.made),
                "record": each.fingerprint,
            }
            for each in report.signatures
            if each.decision == decision.id
        ],
    }


def records(report: ArenaReport) -> dict[str, Any]:
    """Return criteria, single scores, placings, objections, and what lies in the recycle bin."""
    return {
        "criteria": [
            {
                "criterion": each.id,
                "name": each.name,
                "name_second": each.name_second,
                "help": each.help,
                "weight": each.weight,
            }
            for each in report.weighing.criteria
        ],
        "scores": [
            {
                "initiative": each.initiative,
                "criterion": each.criterion,
                "scorer": each.scorer,
                "value": each.value,
            }
            for each in report.scores
        ],
        "placings": [
            {
                "initiative": each.initiative,
                "group": each.group,
                "impact": each.impact,
                "effort": each.effort,
            }
            for each in report.placings
        ],
        "objections": [
            {
                "initiative": each.initiative,
                "text": each.text,
                "who": each.who,
                "amendment": each.amendment,
                "settled": each.settled,
                "raised": time_text(each.minute),
            }
            for each in report.objections
        ],
        "deleted": {
            "notes": [
                {"note": each.id, "text": each.text, "theme": str(each.theme)}
                for each in report.deleted_notes
            ],
            "initiatives": [
                {"initiative": each.id, "title": each.title} for each in report.deleted_initiatives
            ],
        },
    }
