"""``wmt conflicts``: list what laptops disagree about, and settle it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import typer

from wmt_desktop.cli.terminal import Terminal, moment, short_ids
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.counting import SealedUrn
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.names import conflict_reason, uncounted_urn
from wmt_desktop.services.records import Conflict
from wmt_desktop.services.sessions import ChooseVersion, ExcludeUrn, IncludeUrn, KeepBoth

_WORDS = (
    "ARENA | choose ARENA CONFLICT VERSION | keep-both ARENA CONFLICT | "
    "exclude-urn ARENA ROUND URN | include-urn ARENA ROUND URN"
)


def add_commands(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command(
        help="List fields that two laptops changed unknown to each other; settle one by choosing "
        "a version by its number or value, by keeping both texts, or, between ballots, by "
        "excluding an urn (by its laptop or stream, with --reason); include-urn counts one again."
    )(conflicts)


def conflicts(
    context: typer.Context,
    words: list[str] = typer.Argument(metavar=_WORDS),
    reason: str = typer.Option("", help="Why an urn is excluded or included; it goes on record."),
) -> None:
    terminal: Terminal = context.obj
    match words:
        case ["choose", arena, conflict, version]:
            _choose(terminal, arena, conflict, version)
        case ["keep-both", arena, conflict]:
            _keep_both(terminal, arena, conflict)
        case ["exclude-urn", arena, round_id, urn]:
            _exclude_urn(terminal, arena, round_id, urn, reason)
        case ["include-urn", arena, round_id, urn]:
            _include_urn(terminal, arena, round_id, urn, reason)
        case [arena]:
            _list(terminal, arena)
        case _:
            raise typer.BadParameter(f"give {_WORDS}")


def _list(terminal: Terminal, arena: str) -> None:
    translate = terminal.translate
    found = terminal.services.sessions.conflicts(terminal.services.arenas.find(arena).id)
    short = short_ids([each.entity for each in found])
    terminal.table(
        [
            {
                "conflict": each.id,
                "entity": each.entity,
                "field": each.field,
                "versions": [
                    {
                        "value": version.value,
                        "device": version.device,
                        "when": moment(version.minute),
                        "kept": version.kept,
                    }
                    for version in each.versions
                ],
                "why": conflict_reason(each, translate),
            }
            for each in found
        ],
        (
            translate("Command line", "Conflict"),
            translate("Command line", "No."),
            translate("Command line", "Value"),
            translate("Command line", "Laptop"),
            translate("Command line", "When"),
            "",
        ),
        [
            (
                f"{short[each.entity]}/{each.field}" if number == 1 else "",
                number,
                _as_text(version.value),
                version.device,
                moment(version.minute),
                conflict_reason(each, translate) if number == 1 else "",
            )
            for each in found
            for number, version in enumerate(each.versions, start=1)
        ],
    )


def _choose(terminal: Terminal, arena: str, name: str, version: str) -> None:
    sessions = terminal.services.sessions
    arena_id = terminal.services.arenas.find(arena).id
    conflict = _conflict_named(name, sessions.conflicts(arena_id))
    number = _version_named(version, conflict)
    sessions.choose(ChooseVersion(arena_id, conflict.id, number))
    chosen = conflict.versions[number].value
    terminal.show(
        {
            "conflict": conflict.id,
            "entity": conflict.entity,
            "field": conflict.field,
            "chosen": chosen,
        },
        _as_text(chosen),
    )


def _keep_both(terminal: Terminal, arena: str, name: str) -> None:
    sessions = terminal.services.sessions
    arena_id = terminal.services.arenas.find(arena).id
    conflict = sessions.keep_both(
        KeepBoth(arena_id, _conflict_named(name, sessions.conflicts(arena_id)).id)
    )
    values = [each.value for each in conflict.versions]
    terminal.show(
        {
            "conflict": conflict.id,
            "entity": conflict.entity,
            "field": conflict.field,
            "kept": values,
        },
        "\n".join(map(_as_text, values)),
    )


def _exclude_urn(terminal: Terminal, arena: str, round_id: str, name: str, reason: str) -> None:
    services = terminal.services
    round_ = services.voting.round(round_id)
    urn = _urn_named(name, services.voting.urns(round_.id))
    done = services.sessions.exclude_urn(
        ExcludeUrn(services.arenas.find(arena).id, round_.id, urn.stream, reason)
    )
    terminal.show(
        {"round": done.id, "excluded": list(done.excluded)},
        uncounted_urn(replace(urn, excluded=True), terminal.translate),
    )


def _include_urn(terminal: Terminal, arena: str, round_id: str, name: str, reason: str) -> None:
    services = terminal.services
    round_ = services.voting.round(round_id)
    urn = _urn_named(name, services.voting.urns(round_.id))
    done = services.sessions.include_urn(
        IncludeUrn(services.arenas.find(arena).id, round_.id, urn.stream, reason)
    )
    now = replace(urn, excluded=False)
    counted = terminal.translate("Command line", "The urn is counted again.")
    terminal.show(
        {"round": done.id, "excluded": list(done.excluded)},
        counted if now.counted else uncounted_urn(now, terminal.translate),
    )


def _urn_named(name: str, urns: Sequence[SealedUrn]) -> SealedUrn:
    """Return the urn sealed by a laptop of this name, or in a stream that begins like this."""
    fitting = [each for each in urns if name and name in {each.stream, each.device}] or [
        each for each in urns if name and each.stream.startswith(name)
    ]
    # What others added to a stream is an urn of its own there, and is excluded with it.
    streams = {each.stream for each in fitting}
    if len(streams) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(streams))
    if not fitting:
        raise WmtError(Code.URN_NOT_FOUND, name=name)
    return fitting[0]


def _conflict_named(name: str, conflicts: tuple[Conflict, ...]) -> Conflict:
    """Return the conflict with this id, or that ``3f9a`` or ``3f9a/text`` begins."""
    entity, _, field = name.partition("/")
    begun = begun_by(entity, (each.entity for each in conflicts))
    fitting = [each for each in conflicts if each.id == name] or [
        each for each in conflicts if each.entity in begun and f"{each.field}/".startswith(field)
    ]
    if len(fitting) > 1:
        raise WmtError(Code.AMBIGUOUS, name=name, count=len(fitting))
    if not fitting:
        raise WmtError(Code.CONFLICT_NOT_FOUND, name=name)
    return fitting[0]


def _version_named(name: str, conflict: Conflict) -> int:
    """Return the place of the version with a number (from 1) or else with this value."""
    if name.isdecimal() and 1 <= int(name) <= len(conflict.versions):
        return int(name) - 1
    for place, version in enumerate(conflict.versions):
        if name == _as_text(version.value):
            return place
    raise WmtError(Code.VERSION_UNKNOWN, name=name, count=len(conflict.versions))


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
