"""``wmt criteria``: agree on criteria, lock them, write scores, read what they say."""

from __future__ import annotations

from fractions import Fraction

import typer

from wmt_desktop.cli.terminal import ArenaArgument, Terminal, group
from wmt_desktop.domain.criteria import Criterion
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.domain.weighing import Weighing, hundredths
from wmt_desktop.services.criteria import (
    CriterionDraft,
    LockCriteria,
    ScoreSheet,
    SetCriteria,
    UnlockCriteria,
)
from wmt_desktop.services.lookup import begun_by

app = group()


@app.command("set", help="Write the whole set: NAME=WEIGHT for each, in order.")
def set_(
    context: typer.Context,
    arena: ArenaArgument,
    criteria: list[str] = typer.Argument(..., help="Like Effect=40 Feasible=60."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    known = {each.name: each for each in terminal.services.criteria.all(found.id)}
    drafts = []
    for text in criteria:
        name, _, weight = text.rpartition("=")
        if not name or not weight.strip().isdecimal():
            raise WmtError(Code.NUMBER_INVALID, value=text)
        before = known.get(name.strip())
        drafts.append(
            CriterionDraft(
                name,
                int(weight),
                before.help if before else "",
                before.name_second if before else "",
                before.id if before else "",
            )
        )
    made = terminal.services.criteria.set(SetCriteria(found.id, tuple(drafts)))
    terminal.show([each.id for each in made], "\n".join(each.id for each in made))


@app.command(help="Agree on set and weights; scoring can begin.")
def lock(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    terminal.services.criteria.lock(LockCriteria(found.id))
    terminal.show({"locked": True})


@app.command(help="Open the set again.")
def unlock(
    context: typer.Context,
    arena: ArenaArgument,
    reason: str = typer.Option(..., help="Goes on record."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    terminal.services.criteria.unlock(UnlockCriteria(found.id, reason))
    terminal.show({"locked": False})


@app.command(help="Write the scores of one sheet or table for one initiative.")
def score(
    context: typer.Context,
    arena: ArenaArgument,
    initiative: str = typer.Argument(..., help="Its title, or the beginning of its id."),
    scores: list[str] = typer.Argument(..., help="Like Effect=5 Feasible=3; 0 takes one back."),
    sheet: str = typer.Option(..., help="Whose: “Sheet 7” or “Table 2”, never a name."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    thing = _initiative(terminal, found.id, initiative)
    criteria = terminal.services.criteria.all(found.id)
    marks = {}
    for text in scores:
        name, _, value = text.rpartition("=")
        if not value.strip().isdecimal():
            raise WmtError(Code.NUMBER_INVALID, value=text)
        mark = thing.id, _criterion(criteria, name.strip()).id
        if mark in marks:
            raise WmtError(Code.NAMED_TWICE, name=name.strip())
        marks[mark] = int(value)
    terminal.services.criteria.score(ScoreSheet(found.id, sheet, marks))
    terminal.show({"scored": len(marks)})


@app.command("list", help="Show criteria, means, spread and what would change the order.")
def list_(context: typer.Context, arena: ArenaArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    weighing = terminal.services.criteria.weighing(found.id)
    initiatives = terminal.services.initiatives.all(found.id)
    terminal.table(
        {
            "locked": found.criteria_locked,
            "criteria": [
                {"criterion": each.id, "name": each.name, "weight": each.weight}
                for each in weighing.criteria
            ],
            "sheets": list(weighing.scorers),
            "initiatives": [_document(each, weighing) for each in initiatives],
            "swing": _swing(weighing),
        },
        (
            translate("Command line", "Title"),
            *(f"{each.name} {each.weight} %" for each in weighing.criteria),
            translate("Command line", "Mean"),
        ),
        [
            (
                each.title,
                *(
                    _decimal(weighing.scored[each.id, criterion.id].mean)
                    for criterion in weighing.criteria
                ),
                _decimal(weighing.score(each.id)),
            )
            for each in initiatives
        ],
    )


def _document(initiative: Initiative, weighing: Weighing) -> dict[str, object]:
    scored = [
        (criterion, weighing.scored[initiative.id, criterion.id]) for criterion in weighing.criteria
    ]
    return {
        "initiative": initiative.id,
        "title": initiative.title,
        "score": _decimal(weighing.score(initiative.id)),
        "by_criterion": [
            {
                "criterion": criterion.id,
                "mean": _decimal(each.mean),
                "spread": _decimal(each.spread),
                "lowest": each.lowest,
                "highest": each.highest,
                "scores": each.count,
            }
            for criterion, each in scored
        ],
    }


def _swing(weighing: Weighing) -> dict[str, object] | None:
    swing = weighing.swing(2)
    if swing is None:
        return None
    return {
        "criterion": swing.criterion,
        "agreed": swing.agreed,
        "weight": swing.weight,
        "order": list(swing.order),
    }


def _decimal(amount: Fraction | None) -> str | None:
    """Return an amount with two decimals, halves rounded up."""
    rounded = hundredths(amount)
    return None if rounded is None else f"{rounded // 100}.{rounded % 100:02}"


def _initiative(terminal: Terminal, arena: str, name: str) -> Initiative:
    initiatives = terminal.services.initiatives.all(arena)
    same = [each for each in initiatives if each.title == name]
    ids = begun_by(name, [each.id for each in initiatives])
    found = same or [each for each in initiatives if each.id in ids]
    if not found:
        raise WmtError(Code.INITIATIVE_NOT_FOUND, name=name)
    if len(found) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(found))
    return found[0]


def _criterion(criteria: tuple[Criterion, ...], name: str) -> Criterion:
    found = next((each for each in criteria if name in {each.name, each.id}), None)
    if found is None:
        raise WmtError(Code.CRITERION_NOT_FOUND, name=name)
    return found
