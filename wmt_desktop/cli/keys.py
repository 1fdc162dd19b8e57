"""``wmt keys``, ``recipient`` and ``redact``: whom this laptop trusts, and what it erases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from wmt_desktop.cli.options import option_named
from wmt_desktop.cli.terminal import ArenaArgument, Terminal, group, moment
from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import DATACLASSES
from wmt_desktop.services.elsewhere import Elsewhere
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.names import standing_name
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.services.trust import KnownKey, TrustService

app = group()

KeyArgument = Annotated[
    list[str],
    typer.Argument(metavar="KEY", help="A beginning of it, its laptop, or its five words."),
]


def add_commands(app: typer.Typer) -> None:
    """Add the commands that stand alone."""
    app.command(help="Print what others encrypt session files for this laptop with.")(recipient)
    app.command(
        help="Erase what a text said earlier, in the log and in later exports as well; on a "
        "laptop that is no coordinator's it is a request."
    )(redact)


@app.command("list", help="List the keys of laptops whose session files were merged.")
def list_keys(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.trust.keys()
    terminal.table(
        [
            {
                "key": each.key,
                "device": each.device,
                "standing": str(each.standing),
                "since": moment(each.minute),
                "words": list(each.words),
                "own": each.own,
            }
            for each in found
        ],
        (
            translate("Command line", "Key"),
            translate("Command line", "Laptop"),
            "",
            translate("Command line", "Words"),
        ),
        [
            (
                each.key[:8],
                each.device,
                standing_name(each.standing, translate),
                " ".join(each.words),
            )
            for each in found
        ],
    )


@app.command(
    help="Believe a key: its session files go in, and the sealed votes in them are counted, "
    "also those that it passes on from other laptops."
)
def accept(context: typer.Context, key: KeyArgument) -> None:
    _answer(context, key, TrustService.accept)


@app.command(help="Believe a key as a coordinator's: it may also erase texts.")
def enrol(context: typer.Context, key: KeyArgument) -> None:
    _answer(context, key, TrustService.enrol)


@app.command(help="Take back what was answered about a key.")
def forget(context: typer.Context, key: KeyArgument) -> None:
    _answer(context, key, TrustService.forget)


def _answer(
    context: typer.Context, words: list[str], answer: Callable[[TrustService, str], KnownKey]
) -> None:
    terminal: Terminal = context.obj
    trust = terminal.services.trust
    done = answer(trust, trust.find(" ".join(words)).key)
    terminal.name_copies(done.copies)
    terminal.show(
        {"key": done.key, "device": done.device, "standing": str(done.standing)},
        f"{done.device}: {standing_name(done.standing, terminal.translate)}",
    )


def recipient(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    value = terminal.services.trust.recipient
    terminal.show({"recipient": value}, value)


def redact(
    context: typer.Context,
    arena: ArenaArgument,
    id: str = typer.Argument(
        metavar="ID", help="Of what holds the text: a note, vote, signature …"
    ),
    field: str = typer.Option("", help="Name of the text; for a note “text” if not given."),
    everything: bool = typer.Option(
        False, "--everything", help="Also what it says now: “[…]” takes its place."
    ),
    option: str = typer.Option(
        "", help="Of a vote: the label of this option, by its id or its words; it stays countable."
    ),
    elsewhere: bool = typer.Option(
        False,
        "--elsewhere",
        help="Also where the same words stand in other texts: on ballots, in plans, in decisions.",
    ),
) -> None:
    terminal: Terminal = context.obj
    arena_id = terminal.services.arenas.find(arena).id
    entity = _entity_named(terminal, arena_id, id)
    if option:
        field, everything = "options", True
        option = option_named(option, terminal.services.voting.round(entity))
    command = RedactText(arena_id, entity, field, everything, option, elsewhere)
    done = terminal.services.sessions.redact(command)
    if not done.effective:
        terminal.remark(sentence(WmtError(Code.NOT_A_COORDINATOR), terminal.translate))
    _name_elsewhere(terminal, done.elsewhere)
    terminal.name_copies(done.copies)
    terminal.show(
        {"entity": entity, "texts": done.texts, "effective": done.effective},
        terminal.translate("Command line", "%n earlier texts erased.", None, done.texts)
        if done.effective
        else "",
    )


def _name_elsewhere(terminal: Terminal, found: Sequence[Elsewhere]) -> None:
    """Name the texts that say what was erased, with what erases each of them."""
    if not found:
        return
    terminal.remark(
        terminal.translate(
            "Command line",
            "The same words still stand in %n other texts. Erase each of them with “wmt redact” "
            "too; with “--elsewhere” this is done at once.",
            None,
            len(found),
        )
    )
    earlier = terminal.translate("Command line", "%1 (in an earlier version)")
    for each in found:
        text = each.text if each.present else earlier.replace("%1", each.text)
        terminal.remark(f"{each.entity} {each.field}: {text}")


def _entity_named(terminal: Terminal, arena: str, name: str) -> str:
    kinds: list[type[Any]] = [each for each in DATACLASSES.values() if each is not Arena]
    with terminal.services.store.read() as reader:
        ids = [arena, *(each.id for kind in kinds for each in reader.listed(kind, arena))]
    fitting = begun_by(name, ids)
    if len(fitting) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(fitting))
    if not fitting:
        raise WmtError(Code.NOTE_NOT_FOUND, name=name)
    return fitting[0]
