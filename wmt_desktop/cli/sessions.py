"""``wmt export``, ``verify``, ``merge``, ``conflicts`` and ``digest``."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import typer

from wmt_desktop.cli.terminal import ArenaArgument, FileArgument, OutArgument, Terminal, short_ids
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.names import conflict_reason
from wmt_desktop.services.ports import Conflict
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.sessions import ChooseVersion, FileVerdict


def add_commands(app: typer.Typer) -> None:
    """Add the commands about session files to the command line."""
    app.command(help="Write the session file of an arena.")(export)
    app.command(help="Check a session file; nothing is taken in.")(verify)
    app.command(help="Take in session files of other laptops.")(merge)
    app.command(
        help="List fields that two laptops changed unknown to each other; settle one by choosing "
        "a version by its number or value."
    )(conflicts)
    app.command(help="Print the fingerprint of the state.")(digest)


def export(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    passphrase_file: Path | None = typer.Option(None, help="Encrypt with the first line of it."),
    with_people: bool = typer.Option(False, "--with-people", help="Also the names of people."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.arenas.find(arena)
    if with_people:
        raise WmtError(Code.NO_PEOPLE)
    done = terminal.services.sessions.export(found.id, out, _passphrase(passphrase_file))
    terminal.details(
        {
            "file": str(done.file),
            "sha256": done.sha256,
            "entries": done.entries,
            "streams": done.streams,
        },
        [
            (translate("Command line", "File"), str(done.file)),
            (translate("Command line", "Entries"), done.entries),
            (translate("Command line", "Laptops"), done.streams),
        ],
    )


def verify(
    context: typer.Context,
    file: FileArgument,
    passphrase_file: Path | None = typer.Option(None, help="Decrypt with the first line of it."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    try:
        session = terminal.services.sessions.verify(file, _passphrase(passphrase_file))
    except WmtError as error:
        document = dict.fromkeys(("arena", "device", "signature"))
        reason = sentence(error, translate)
        terminal.show({"valid": False, **document, "entries": 0, "reason": reason}, refused=error)
        return
    signed = {
        "valid": translate("Command line", "Valid"),
        "missing": translate("Command line", "None"),
    }
    terminal.details(
        {
            "valid": True,
            "arena": next(iter(session.titles), None),
            "device": session.device,
            "signature": session.signature,
            "entries": session.entries,
            "reason": None,
        },
        [
            *((translate("Command line", "Arena"), title) for title in session.titles.values()),
            (translate("Command line", "Laptop"), session.device),
            (translate("Command line", "Signature"), signed[session.signature]),
            (translate("Command line", "Entries"), session.entries),
        ],
    )


def merge(
    context: typer.Context,
    files: list[Path],
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    passphrase_file: Path | None = typer.Option(None, help="Decrypt with the first line of it."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    sessions = terminal.services.sessions
    take_in = sessions.preview if dry_run else sessions.merge
    passphrase = _passphrase(passphrase_file)
    with terminal.progress(translate("Command line", "Session files")) as progress:
        verdicts = take_in(files, passphrase, progress)
    reasons = [sentence(each.error, translate) if each.error else None for each in verdicts]
    status = {
        "merged": translate("Command line", "Merged"),
        "known": translate("Command line", "Known already"),
        "refused": translate("Command line", "Refused"),
    }
    terminal.table(
        {
            "files": [
                {
                    "file": str(each.file),
                    "status": each.status,
                    "new": each.new,
                    "same": each.same,
                    "conflicts": each.conflicts,
                    "reason": reason,
                }
                for each, reason in zip(verdicts, reasons, strict=True)
            ]
        },
        (
            translate("Command line", "File"),
            "",
            translate("Command line", "New"),
            translate("Command line", "Same"),
            translate("Command line", "Conflicts"),
            "",
        ),
        [
            (each.file.name, status[each.status], each.new, each.same, each.conflicts, reason)
            for each, reason in zip(verdicts, reasons, strict=True)
        ],
        _refusal(verdicts),
    )


def _refusal(verdicts: tuple[FileVerdict, ...]) -> WmtError | None:
    errors = [each.error for each in verdicts if each.error]
    if len(errors) < 2:
        return errors[0] if errors else None
    return WmtError(Code.FILES_REFUSED, count=len(errors), total=len(verdicts), first=errors[0])


def conflicts(
    context: typer.Context,
    words: list[str] = typer.Argument(metavar="ARENA | choose ARENA CONFLICT VERSION"),
) -> None:
    terminal: Terminal = context.obj
    match words:
        case ["choose", arena, conflict, version]:
            _choose(terminal, arena, conflict, version)
        case [arena]:
            _list(terminal, arena)
        case _:
            raise typer.BadParameter("give ARENA, or choose ARENA CONFLICT VERSION")


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
                        "when": _moment(version.minute),
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
            "",
        ),
        [
            (
                f"{short[each.entity]}/{each.field}" if number == 1 else "",
                number,
                _as_text(version.value),
                version.device,
                translate("Command line", "holds") if version.kept else "",
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


def _moment(minute: int) -> str | None:
    """Return a minute since 1970 UTC as ``2026-05-23T12:30Z``; None for one that is not known."""
    return f"{datetime.fromtimestamp(minute * 60, UTC):%Y-%m-%dT%H:%MZ}" if minute else None


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def digest(
    context: typer.Context,
    arena: str | None = typer.Argument(None, help="One arena; all of them if none is given."),
) -> None:
    terminal: Terminal = context.obj
    services = terminal.services
    of = services.arenas.find(arena).id if arena else None
    value = services.sessions.digest(of)
    terminal.show({"digest": value}, value)


def _passphrase(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        passphrase = file.read_text(encoding="utf-8").partition("\n")[0].strip()
    except FileNotFoundError:
        raise WmtError(Code.FILE_NOT_FOUND, file=str(file)) from None
    except (OSError, UnicodeDecodeError):
        raise WmtError(Code.FILE_UNREADABLE, file=str(file)) from None
    if not passphrase:
        raise WmtError(Code.FILE_EMPTY, file=str(file))
    return passphrase
