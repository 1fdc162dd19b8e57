"""``wmt vote``: open, cast, import, close, result."""

from __future__ import annotations

from typing import Literal

import typer

from wmt_desktop.cli import kiosks, paper, ties
from wmt_desktop.cli.options import read_ballot, show_opened
from wmt_desktop.cli.rows import rejected_rows, rows_rejected
from wmt_desktop.cli.terminal import (
    ArenaArgument,
    FileArgument,
    RoundArgument,
    Terminal,
    group,
    short_ids,
)
from wmt_desktop.domain.rounds import Method, OptionOrder, TieRule
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import strangers_change, uncounted_urn
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CastBallot, CloseRound

app = group()
for module in (kiosks, paper, ties):
    module.add_to(app)


@app.command(help="Fix the rules of a vote and open it.")
def open(  # noqa: A001  (the command is called "open")
    context: typer.Context,
    arena: ArenaArgument,
    dots: int = typer.Option(..., help="Dots per person."),
    max_per_option: int | None = typer.Option(None, help="Most dots on one option."),
    options: Literal["clusters", "notes", "initiatives"] = typer.Option(
        "clusters", help="What is voted on."
    ),
    tie: TieRule = typer.Option(TieRule.SUPPORTERS, help="How a tie is decided."),
    people: int | None = typer.Option(None, help="People present."),
    method: Method = typer.Option(Method.DOTS, help="How a ballot is filled in."),
    goes_on: int | None = typer.Option(None, help="How many options go on."),
    question: str = typer.Option("", help="What the room is asked."),
    seed: str = typer.Option("", help="Read aloud before the vote; decides lots."),
    order: OptionOrder = typer.Option(
        OptionOrder.BOARD, help="In which order voters meet the options."
    ),
    threshold: int = typer.Option(0, help="Fewest dots with which an option goes on."),
    codes: bool = typer.Option(False, "--codes", help="Only holders of a voting code may vote."),
    laptops: int = typer.Option(1, help="On how many laptops the vote is held."),
) -> None:
    terminal: Terminal = context.obj
    found = terminal.services.arenas.find(arena)
    round_ = terminal.services.voting.open(
        OpenRound(
            found.id,
            dots=dots,
            max_per_option=max_per_option,
            source=options,
            tie=tie,
            people=people,
            method=method,
            goes_on=goes_on,
            question=question,
            seed=seed,
            order=order,
            threshold=threshold,
            codes=codes,
            laptops=laptops,
        )
    )
    show_opened(terminal, round_)


@app.command(help="Cast a ballot: “OPTION=2,OPTION=1”, options by id or label.")
def cast(
    context: typer.Context,
    round_id: RoundArgument,
    ballot: list[str] = typer.Option(
        ..., help="Dots by option, e.g. “School meals=2,Farms=1”; again for each further ballot."
    ),
    code: str = typer.Option("", help="The voting code, where the vote needs one."),
) -> None:
    terminal: Terminal = context.obj
    voting = terminal.services.voting
    round_ = voting.round(round_id)
    ballots = [read_ballot(each, round_) for each in ballot]
    if len(ballots) > 1 and (code or round_.codes):
        raise typer.BadParameter("a voting code is good for one ballot", param_hint="--ballot")
    if len(ballots) > 1:
        voting.cast_many(round_.id, ballots)
        said = terminal.translate("Command line", "%n ballots cast.", None, len(ballots))
    else:
        checked = terminal.services.codes.check(round_.id, code) if code else ""
        voting.cast(CastBallot(round_.id, ballots[0], checked))
        said = terminal.translate("Command line", "The ballot is in the urn.")
    terminal.show({"cast": True}, said)


@app.command("import", help="Cast the ballots of a .csv or .pb file, one per row.")
def import_(context: typer.Context, round_id: RoundArgument, file: FileArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    done = terminal.services.imports.ballots(round_id, file)
    rejected, lines = rejected_rows(terminal, done.rejected)
    if not done.rejected:
        lines.append(translate("Command line", "%n ballots cast.", None, done.cast))
    if done.spoiled:
        lines.append(translate("Command line", "%n ballots spoiled.", None, done.spoiled))
    terminal.show(
        {"cast": done.cast, "spoiled": done.spoiled, "rejected": rejected},
        "\n".join(lines),
        rows_rejected(file, done.rejected) if done.rejected else None,
    )


@app.command(help="Close the vote and seal its ballots.")
def close(
    context: typer.Context,
    round_id: RoundArgument,
    reason: str = typer.Option("", help="Needed when ballots and people do not add up."),
    anywhere: bool = typer.Option(
        False, "--anywhere", help="The laptop that opened the vote is gone; needs a reason."
    ),
) -> None:
    terminal: Terminal = context.obj
    round_ = terminal.services.voting.round(round_id)
    result = terminal.services.voting.close(CloseRound(round_.id, reason, anywhere))
    translate = terminal.translate
    terminal.details(
        {
            "round": round_.id,
            "issued": result.issued,
            "cast": result.cast,
            "spoiled": result.spoiled,
            "unused_dots": result.tally.dots_unused,
            "fingerprint": result.fingerprint,
        },
        [
            (translate("Command line", "Ballots handed out"), result.issued),
            (translate("Command line", "Ballots counted"), result.cast),
            (translate("Command line", "Spoiled ballots"), result.spoiled),
            (translate("Command line", "Unused dots"), result.tally.dots_unused),
            (translate("Command line", "Check sum"), result.check_sum),
        ],
    )


@app.command(help="Show the result of a closed vote.")
def result(context: typer.Context, round_id: RoundArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.voting.result(terminal.services.voting.round(round_id).id)
    labels = {option.id: option.label for option in found.round.options}
    for urn in found.uncounted:
        terminal.remark(uncounted_urn(urn, translate))
    if found.changed_by_strangers:
        terminal.remark(strangers_change(translate))
    for remark in kiosks.remarks(found, translate):
        terminal.remark(remark)
    terminal.table(
        result_document(found),
        (
            translate("Command line", "Place"),
            translate("Command line", "Option"),
            translate("Command line", "Dots"),
            translate("Command line", "Voters"),
        ),
        [
            (f"{row.rank}{' =' if row.tied else ''}", labels[row.option], row.dots, row.supporters)
            for row in found.tally.ranking
        ],
    )


@app.command(help="List what each laptop sealed of a closed vote, counted or not.")
def urns(context: typer.Context, round_id: RoundArgument) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.voting.urns(terminal.services.voting.round(round_id).id)
    short = short_ids([each.stream for each in found])
    terminal.table(
        [
            {
                "urn": each.stream,
                "device": each.device,
                "ballots": each.ballots,
                "disputed": each.disputed,
                "counted": each.counted,
                "excluded": each.excluded,
                "standing": str(each.standing),
            }
            for each in found
        ],
        (
            translate("Command line", "Urn"),
            translate("Command line", "Laptop"),
            translate("Command line", "Ballots"),
            translate("Command line", "Disputed"),
            "",
        ),
        [
            (
                short[each.stream],
                each.device,
                each.ballots,
                each.disputed,
                "" if each.counted else uncounted_urn(each, translate),
            )
            for each in found
        ],
    )


def result_document(result: Result) -> dict[str, object]:
    """Return a result in the shape that scripts rely on."""
    labels = {option.id: option.label for option in result.round.options}
    return {
        "ranking": [
            {
                "rank": row.rank,
                "option": row.option,
                "label": labels[row.option],
                "dots": row.dots,
                "supporters": row.supporters,
                "tied": row.tied,
            }
            for row in result.tally.ranking
        ],
        "ties": [
            {
                "options": list(tie.options),
                "rule": str(tie.rule),
                "decided": tie.decided,
                "how": str(tie.how),
            }
            for tie in result.tally.ties
        ],
        "turnout": {
            "people": result.round.people,
            "issued": result.issued,
            "cast": result.cast,
            "blank": result.tally.blank,
            "spoiled": result.spoiled,
            "dots": result.tally.dots_used,
            "unused_dots": result.tally.dots_unused,
        },
        "fingerprint": result.fingerprint,
    }
