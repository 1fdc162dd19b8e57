"""``wmt decision``: look at the records of decisions and sign the one in force."""

from __future__ import annotations

import typer

from wmt_desktop.cli.terminal import ArenaArgument, Terminal, group
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Candidate, Decision, Role
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.money import number, words
from wmt_desktop.services.names import rule_name, signer_name
from wmt_desktop.services.signing import Sign, Signed, fingerprint

app = group()


@app.command(help="Show every record, the newest last, with its signatures.")
def show(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    services = terminal.services
    found = services.arenas.find(arena)
    decisions = services.decisions.all(found.id)
    if not decisions:
        raise WmtError(Code.DECISION_NOT_FOUND)
    standing = {each.id for each in services.decisions.standing(found.id)}
    signed = services.signing.of(found.id)
    terminal.table(
        [_document(each, each.id in standing, signed[each.id]) for each in decisions],
        (
            translate("Command line", "Id"),
            translate("Command line", "Rule"),
            translate("Command line", "Cost"),
            translate("Command line", "Budget"),
            translate("Command line", "In force"),
            translate("Command line", "Signed"),
        ),
        [
            (
                each.id.partition(":")[2][:8],
                rule_name(each.rule, translate),
                words(each.cost, found.currency),
                words(each.budget, found.currency),
                "✓" if each.id in standing else "",
                ", ".join(
                    signer_name(one.signature.role, found.place, translate)
                    for one in signed[each.id]
                ),
            )
            for each in decisions
        ],
    )


@app.command(help="Sign the decision in force; this cannot be undone.")
def sign(
    context: typer.Context,
    arena: ArenaArgument,
    role: Role = typer.Option(..., help="Who signs."),
    name: str = typer.Option("", help="Name, if it is to stand in the record."),
    decision: str = typer.Option("", help="Beginning of its id; default: the one in force."),
) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    found = services.arenas.find(arena)
    ids = [each.id for each in services.decisions.all(found.id)]
    wanted = (
        begun_by(decision, ids)
        if decision
        else tuple(each.id for each in services.decisions.standing(found.id))[-1:]
    )
    if not wanted:
        raise WmtError(Code.DECISION_NOT_FOUND)
    if len(wanted) > 1:
        raise WmtError(Code.AMBIGUOUS, name=decision, count=len(wanted))
    signature = services.signing.sign(Sign(found.id, wanted[0], role, name))
    terminal.show(
        {"decision": signature.decision, "role": str(role), "fingerprint": signature.fingerprint},
        signature.fingerprint,
    )


def _document(decision: Decision, in_force: bool, signed: tuple[Signed, ...]) -> dict[str, object]:
    return {
        "decision": decision.id,
        "in_force": in_force,
        "rule": decision.rule,
        "budget": number(decision.budget),
        "limit": decision.limit,
        "selected": list(decision.selected),
        "cost": number(decision.cost),
        "reason": decision.reason,
        "supersedes": decision.supersedes,
        "made": decision.made,
        "review": decision.review or None,
        "objections": list(decision.objections),
        "candidates": [_candidate(each, decision) for each in decision.candidates],
        "fingerprint": fingerprint(decision),
        "signatures": [
            {
                "signature": each.signature.id,
                "role": str(each.signature.role),
                "name": each.signature.name,
                "made": each.signature.made,
                "holds": each.holds,
            }
            for each in signed
        ],
    }


def _candidate(candidate: Candidate, decision: Decision) -> dict[str, object]:
    return {
        "initiative": candidate.id,
        "title": candidate.title,
        "cost": number(candidate.cost),
        "dots": candidate.dots,
        "supporters": candidate.supporters,
        "score": number(candidate.score),
        "selected": candidate.id in decision.selected,
    }
