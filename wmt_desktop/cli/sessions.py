"""``wmt export``, ``verify``, ``merge``, ``merges`` and ``digest``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from wmt_desktop.cli.terminal import (
    ArenaArgument,
    FileArgument,
    OutArgument,
    Terminal,
    group,
    moment,
)
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.lookup import begun_by
from wmt_desktop.services.names import span_name, standing_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.sentences import sentence
from wmt_desktop.services.sessions import Exported
from wmt_desktop.services.taking_in import FileVerdict, refusal_of
from wmt_desktop.services.wording import fill

merges = group()

_EXAMPLES = 3
"""How many of the texts found are named in a warning."""


def add_commands(app: typer.Typer) -> None:
    """Add the commands about session files to the command line."""
    app.command(help="Write the session file of an arena.")(export)
    app.command(help="Check a session file or a bundle of evidence; nothing is taken in.")(verify)
    app.command(help="Take in session files of other laptops.")(merge)
    app.command(help="Print the fingerprint of the state.")(digest)


def export(
    context: typer.Context,
    arena: ArenaArgument,
    out: OutArgument,
    passphrase_file: Path | None = typer.Option(None, help="Encrypt with the first line of it."),
    recipient: list[str] = typer.Option(
        [], help="Encrypt for this laptop (age1…, see “wmt recipient”); may be repeated."
    ),
    with_people: bool = typer.Option(False, "--with-people", help="Also the names of people."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    if out.suffix.lower() == ".age" and not (passphrase_file or recipient):
        raise typer.BadParameter("give --recipient or --passphrase-file for an encrypted .age file")
    found = terminal.services.arenas.find(arena)
    if with_people:
        raise WmtError(Code.NO_PEOPLE)
    if passphrase_file and recipient:
        raise typer.BadParameter("give --recipient or --passphrase-file, not both")
    sessions = terminal.services.sessions
    done = sessions.export(found.id, out, _passphrase(passphrase_file), recipient)
    _warn(terminal, found.id, done)
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
            (translate("Command line", "Laptops"), done.laptops),
        ],
    )


def _warn(terminal: Terminal, arena: str, done: Exported) -> None:
    """Say what the person who hands the file on should know."""
    translate = terminal.translate
    if not done.signed:
        terminal.remark(
            translate(
                "Command line",
                "The file is not signed, because the keyring of this computer is locked; its votes "
                "are not counted elsewhere.",
            )
        )
    found = list(dict.fromkeys(each.found for each in terminal.services.sessions.personal(arena)))
    if found:
        more = "…" if len(found) > _EXAMPLES else ""
        terminal.remark(
            fill(
                translate(
                    "Command line",
                    "The file holds what looks like e-mail addresses or telephone numbers: %1%2",
                ),
                ", ".join(found[:_EXAMPLES]),
                more,
            )
        )


def verify(
    context: typer.Context,
    file: FileArgument,
    passphrase_file: Path | None = typer.Option(None, help="Decrypt with the first line of it."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    try:
        # A bundle of evidence holds a session file; everything else in it is checked as well.
        evidence = terminal.services.evidence
        checked = evidence if evidence.is_bundle(file) else terminal.services.sessions
        session = checked.verify(file, _passphrase(passphrase_file))
    except WmtError as error:
        document = dict.fromkeys(("arena", "device", "signature"))
        reason = sentence(error, translate)
        terminal.show({"valid": False, **document, "entries": 0, "reason": reason}, refused=error)
        return
    signed = {
        "valid": translate("Command line", "Valid"),
        "missing": translate("Command line", "None"),
    }
    standing = standing_name(terminal.services.sessions.standing(session), translate)
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
            (translate("Command line", "Key"), standing),
            *(
                [(translate("Command line", "Words"), " ".join(session.words))]
                if session.words
                else []
            ),
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
    terminal.name_copies([copy for each in verdicts for copy in each.copies])
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
            (
                name,
                status[each.status],
                each.new,
                each.same,
                each.conflicts,
                reason or _remarks(each, translate),
            )
            for each, reason, name in zip(
                verdicts, reasons, _names([each.file for each in verdicts]), strict=True
            )
        ],
        refusal_of(verdicts),
    )


def _names(files: Sequence[Path]) -> list[str]:
    """Return the names of files, with as many folders as tell those of one name apart."""
    paths = [file.absolute() for file in files]
    names = []
    for path in paths:
        others = [each for each in paths if each.name == path.name and each != path]
        depth = 1
        while any(each.parts[-depth:] == path.parts[-depth:] for each in others):
            depth += 1
        names.append(str(Path(*path.parts[-depth:])))
    return names


def _remarks(verdict: FileVerdict, translate: Translate) -> str:
    """Return what is odd about a file that went in."""
    remarks = []
    if verdict.standing is Standing.NEW and verdict.session:
        text = translate("Command line", "New key (%1): its votes count once it is accepted.")
        remarks.append(fill(text, " ".join(verdict.session.words)))
    if verdict.standing is Standing.UNSIGNED:
        remarks.append(translate("Command line", "Not signed: its votes do not count."))
    if verdict.skew:
        ahead = translate("Command line", "Its newest change is dated %1 ahead.")
        remarks.append(fill(ahead, span_name(verdict.skew, translate)))
    if verdict.newer:
        remarks.append(
            translate(
                "Command line",
                "%n changes were made by a newer version; they are kept and passed on.",
                None,
                verdict.newer,
            )
        )
    return " ".join(remarks)


@merges.command("list", help="List the merges that took place here.")
def list_merges(context: typer.Context) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    found = terminal.services.sessions.merges()
    terminal.table(
        [
            {
                "merge": each.id,
                "when": moment(each.minute),
                "files": list(each.files),
                "new": each.new,
                "same": each.same,
                "conflicts": each.conflicts,
                "backup": each.backup,
            }
            for each in found
        ],
        (
            translate("Command line", "When"),
            translate("Command line", "Files"),
            translate("Command line", "New"),
            translate("Command line", "Same"),
            translate("Command line", "Conflicts"),
        ),
        [
            (moment(each.minute), ", ".join(each.files), each.new, each.same, each.conflicts)
            for each in found
        ],
    )


@merges.command(help="Take everything that the last merge brought out again.")
def revert(
    context: typer.Context,
    merge: str = typer.Argument("", metavar="[MERGE]", help="Its id; only the last can be taken."),
) -> None:
    terminal: Terminal = context.obj
    translate = terminal.translate
    sessions = terminal.services.sessions
    found = sessions.merges()
    last = found[0].id if found else ""
    named = begun_by(merge, [each.id for each in found]) if merge else (last,)
    erased = sessions.erased_by(last)
    done = sessions.revert(named[0] if len(named) == 1 else merge)
    if erased:
        terminal.remark(
            translate("Command line", "%n texts that it erased stay erased.", None, erased)
        )
    taken = fill(translate("Command line", "Taken out again: %1"), ", ".join(done.files))
    terminal.show({"merge": done.id, "files": list(done.files)}, taken)


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
