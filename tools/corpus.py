"""Writes the session files that every later version must still open, and what is in them.

    python tools/corpus.py                # new files of the present schema, once per release
    python tools/corpus.py --database     # the database of the present schema, once per release
    python tools/corpus.py --contents     # only say anew what the present program finds in all files

Files that were released are never written again: a schema that has a folder under tests/corpus/ is
left alone. Ids, keys and salts are random, so the files differ each time. The contents are what a
fresh database holds after merging a file; they change only where a rule of the state was changed on
purpose.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing, redirect_stdout
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.age import locked
from tests.cli.test_earlier_databases import questions
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.app.start import start
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.log import SCHEMA, Header, chain_hashes, stream_of, write_line
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes
from wmt_desktop.services.deciding import Choose
from wmt_desktop.services.initiatives import Promote
from wmt_desktop.services.photos import AttachPhotos
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.sample import open_sample
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.storage.version import SCHEMA_VERSION

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
CONTENTS = "contents.json"
DATABASES = CORPUS / "databases"
PASSPHRASE = "seši soļi"


class Workshop:
    """Laptops with an arena, each in a folder of its own."""

    def __init__(self, folder: Path, target: Path) -> None:
        self.folder = folder
        self.target = target

    def laptop(self, name: str) -> Services:
        """Open a laptop; the same name again is the same laptop, restarted."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        folders = Folders(folder, folder / "config", folder / "log")
        return build_services(str(folder / "arenas.db"), folders)

    def copy(self, name: str, copy: str) -> Services:
        """Copy the disk of a laptop that is switched off."""
        shutil.copytree(self.folder / name, self.folder / copy)
        return self.laptop(copy)

    def export(self, laptop: Services, arena: str, name: str) -> Path:
        """Write a file of the corpus."""
        path = self.target / name
        laptop.sessions.export(arena, path)
        return path

    def carry(self, source: Services, target: Services, arena: str) -> None:
        """Merge what one laptop has into another, which believes it."""
        path = self.folder / "carried.wmta"
        source.sessions.export(arena, path)
        (verdict,) = target.sessions.merge([path])
        if verdict.error is not None:
            raise verdict.error
        keys = target.trust.keys()
        for known in keys:
            if known.standing == "new":
                target.trust.accept(known.key)


def one_laptop(workshop: Workshop) -> None:
    """Write a whole workshop: notes, clusters, initiatives, decisions."""
    laptop = workshop.laptop("sample")
    arena = open_sample(laptop).id
    round_ = laptop.voting.open(OpenRound(arena))
    for voter in range(8):
        laptop.voting.cast(CastBallot(round_.id, {round_.options[voter % 3].id: 2}))
    laptop.voting.close(CloseRound(round_.id))
    options = tuple(option.id for option in round_.options[:3])
    first, *_ = laptop.initiatives.promote(Promote(round_.id, options))
    chosen = Choose(arena, 1_000_000_00, (first.id,), "The room was of one mind")
    laptop.decisions.choose(chosen)
    workshop.export(laptop, arena, "one-laptop.wmta")


def two_laptops(workshop: Workshop) -> None:
    """Write what two laptops did apart and together, with a conflict and something undone."""
    here, there = workshop.laptop("here"), workshop.laptop("there")
    arena = here.arenas.new(NewArena("Cēsis", place="Gauja", people=40)).id
    note, other = here.boards.add(
        AddNotes(arena, (Draft("Bio pārtika skolās", Theme.FOOD, "Meals"), Draft("Buses")))
    )
    workshop.carry(here, there, arena)
    here.boards.edit(EditNotes((replace(note, text="Bio pārtika visās skolās"),)))
    there.boards.edit(EditNotes((replace(note, text="Bio pārtika bērnudārzos"),)))
    there.boards.edit(EditNotes((replace(other, theme=Theme.MOBILITY),)))
    there.history.undo(arena)
    workshop.carry(there, here, arena)
    here.boards.add(AddNotes(arena, (Draft("After the merge", cluster="Meals"),)))
    workshop.export(here, arena, "two-laptops.wmta")


def forked(workshop: Workshop) -> None:
    """Write the stream of a laptop that was copied and went on twice."""
    original = workshop.laptop("original")
    arena = original.arenas.new(NewArena("Vaasa")).id
    (note,) = original.boards.add(AddNotes(arena, (Draft("Common past"),)))
    original.store.close()
    copy = workshop.copy("original", "copy")
    for laptop, text in ((original, "Went on here"), (copy, "Went on there")):
        laptop.boards.edit(EditNotes((replace(note, text=text),)))
        laptop.boards.add(AddNotes(arena, (Draft(f"{text}, too"),)))
    workshop.carry(copy, original, arena)
    workshop.export(original, arena, "forked.wmta")


def redacted(workshop: Workshop) -> None:
    """Write a log in which a coordinator erased what a note said at first."""
    laptop = workshop.laptop("redacting")
    arena = laptop.arenas.new(NewArena("Gdańsk")).id
    (note,) = laptop.boards.add(AddNotes(arena, (Draft("Call Anna, +48 501 234 567"),)))
    laptop.boards.edit(EditNotes((replace(note, text="Call the kitchen"),)))
    laptop.trust.enrol(laptop.trust.keys()[0].key)
    laptop.sessions.redact(RedactText(arena, note.id))
    workshop.export(laptop, arena, "redacted.wmta")


def sealed(workshop: Workshop) -> None:
    """Write two closed secret votes, and one that is open and must not be in the file."""
    laptop = workshop.laptop("voting")
    arena = laptop.arenas.new(NewArena("Tartu", people=6)).id
    clusters = ("Meals", "Farms", "Energy")
    laptop.boards.add(
        AddNotes(arena, tuple(Draft(f"Idea for {name}", cluster=name) for name in clusters))
    )
    for votes in (6, 5):
        round_ = laptop.voting.open(OpenRound(arena))
        for voter in range(votes):
            option = round_.options[voter % len(round_.options)].id
            laptop.voting.cast(CastBallot(round_.id, {option: 1 + voter % 2}))
        laptop.voting.close(CloseRound(round_.id))
    round_ = laptop.voting.open(OpenRound(arena))
    laptop.voting.cast(CastBallot(round_.id, {round_.options[0].id: 1}))
    workshop.export(laptop, arena, "sealed-urns.wmta")


def photos(workshop: Workshop) -> None:
    """Write a note with a photo."""
    laptop = workshop.laptop("photos")
    arena = laptop.arenas.new(NewArena("Bergen")).id
    (note,) = laptop.boards.add(AddNotes(arena, (Draft("As on the paper note"),)))
    laptop.photos.attach(AttachPhotos(note.id, [bytes.fromhex("ffd8ffe0") + bytes(2_000)]))
    workshop.export(laptop, arena, "photos.wmta")


def newer(workshop: Workshop) -> None:
    """Write what the next version of the program might: kinds, fields and headers unknown here."""
    arena, note = f"arena:{'a' * 32}", f"note:{'b' * 32}"
    header = Header(number=1, clock=1_790_000_000_000 << 16, minute=29_833_333, schema=SCHEMA)
    later = replace_header(header, number=2, schema=SCHEMA + 1)
    lines = [
        write_line(
            replace_header(header, arena=arena, action="arena.new"),
            [["set", "arena", arena, "title", "Hamburg", "5a" * 12]],
        ),
        write_line(
            later,
            [
                ["set", "note", note, "arena", arena],
                ["set", "note", note, "text", "Written by a newer version", "5a" * 12],
                ["set", "note", note, "mood", ["😀", 0.5]],
                ["set", "note", note, "theme", "space"],
                ["set", "pathway", f"pathway:{'d' * 32}", "lanes", {"2030": [1, None]}],
                ["weave", {"any": "thing"}],
            ],
        ),
        write_line(replace_header(later, number=3), [["weave"]]).replace(
            b'{"n"', b'{"zz":{"new":1},"n"'
        ),
    ]
    stream = "c" * 32
    installation = Installation(workshop.folder / "newer", lambda: None)
    WmtaFiles(installation, "WMT Arena 9.9.9").write(
        workshop.target / "newer.wmta",
        {arena: "Hamburg"},
        [stream_of(stream, lines, chain_hashes(stream, lines)[-1])],
    )


def replace_header(header: Header, **changes: Any) -> Header:
    """Return a header that differs; the clock goes with its number."""
    import msgspec

    number = changes.get("number", header.number)
    clock = header.clock + (number - header.number << 16)
    return msgspec.structs.replace(header, clock=clock, **changes)


def encrypted(workshop: Workshop) -> None:
    """Write a file that is locked by a passphrase, for little work."""
    plain = workshop.target / "redacted.wmta"
    path = workshop.target / "passphrase.wmta.age"
    path.write_bytes(locked(plain.read_bytes(), PASSPHRASE))


def database(workshop: Workshop) -> tuple[Path, str, str]:
    """Write a database with something in every table; return it, its arena and its vote."""
    here, there = workshop.laptop("desk"), workshop.laptop("table")
    arena = here.arenas.new(NewArena("Cēsis 2040", place="Gauja", people=6)).id
    note, other, gone = here.boards.add(
        AddNotes(
            arena,
            (
                Draft("Bio pārtika skolās", Theme.FOOD, "Meals"),
                Draft("Call Anna, +371 2600 0000", cluster="Buses"),
                Draft("Wind turbines on the hill", Theme.ENERGY, "Energy"),
            ),
        )
    )
    here.photos.attach(AttachPhotos(note.id, [bytes.fromhex("ffd8ffe0") + bytes(200)]))
    workshop.carry(here, there, arena)
    here.boards.edit(EditNotes((replace(note, text="Bio pārtika visās skolās"),)))
    here.boards.delete(DeleteNotes((gone.id,)))
    there.boards.edit(EditNotes((replace(note, text="Bio pārtika bērnudārzos"),)))
    there.boards.edit(EditNotes((replace(gone, text="Turbines, but further away"),)))
    there.boards.edit(EditNotes((replace(note, heard=3),)))
    there.history.undo(arena)
    workshop.carry(there, here, arena)
    own, *_ = here.trust.keys()
    here.trust.enrol(own.key)
    here.boards.edit(EditNotes((replace(other, text="A bus every half hour"),)))
    here.sessions.redact(RedactText(arena, other.id))
    round_ = here.voting.open(OpenRound(arena))
    for voter in range(5):
        here.voting.cast(CastBallot(round_.id, {round_.options[voter % 2].id: 1 + voter % 3}))
    here.voting.close(CloseRound(round_.id))
    options = tuple(option.id for option in round_.options[:2])
    first, *_ = here.initiatives.promote(Promote(round_.id, options))
    here.decisions.choose(Choose(arena, 1_000_000_00, (first.id,), "The room was of one mind"))
    here.store.close()
    return workshop.folder / "desk" / "arenas.db", arena, round_.id


def write_database() -> None:
    """Write the database of the present schema, and what the command line says of it."""
    target = DATABASES / f"schema-{SCHEMA_VERSION}.db.gz"
    if target.exists():
        sys.exit(f"{target} is there already, and released databases stay as they are")
    with tempfile.TemporaryDirectory() as folder:
        path, arena, round_ = database(Workshop(Path(folder), DATABASES))
        said: dict[str, Any] = {"round": round_}
        for name, command in questions(arena, round_).items():
            printed = StringIO()
            with redirect_stdout(printed):
                start(["--database", str(path), "--json", *command])
            said[name] = json.loads(printed.getvalue())
        with closing(sqlite3.connect(path)) as connection:
            # Copies before merges lay in a folder that is gone.
            connection.execute("UPDATE merge_record SET backup = ''")
            connection.commit()
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("VACUUM")
        target.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    text = json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (DATABASES / f"schema-{SCHEMA_VERSION}.json").write_text(text, encoding="utf-8", newline="\n")


def contents(path: Path, laptop: Services) -> dict[str, Any]:
    """Return what a fresh laptop holds after merging a file of the corpus."""
    passphrase = PASSPHRASE if path.suffix == ".age" else ""
    session = laptop.sessions.verify(path, passphrase)
    (verdict,) = laptop.sessions.merge([path], passphrase)
    if verdict.error is not None:
        raise verdict.error
    arenas = [each.arena.id for each in laptop.arenas.summaries()]
    return {
        "signature": session.signature,
        "streams": len({stream.id for stream in session.streams}),
        "branches": len(session.streams),
        "entries": session.entries,
        "operations": verdict.new,
        "conflicts": verdict.conflicts,
        "photos": len(session.files),
        "titles": sorted(session.titles.values()),
        "notes": sum(len(laptop.boards.notes(arena)) for arena in arenas),
        "rounds": sum(len(laptop.voting.rounds(arena)) for arena in arenas),
        "initiatives": sum(len(laptop.initiatives.all(arena)) for arena in arenas),
        "digest": laptop.sessions.digest(),
    }


def write_contents(schema: Path) -> None:
    """Say beside the files of a schema what is in them."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder), schema)
        for path in sorted(schema.glob("*.wmta*")):
            laptop = workshop.laptop(path.name)
            found[path.name] = contents(path, laptop)
            laptop.store.close()
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    (schema / CONTENTS).write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Write new files, or only what is in those that are there."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--contents", action="store_true")
    parser.add_argument("--database", action="store_true")
    chosen = parser.parse_args()
    if chosen.database:
        write_database()
        return
    if chosen.contents:
        for schema in sorted(CORPUS.glob("schema-*")):
            write_contents(schema)
        return
    target = CORPUS / f"schema-{SCHEMA}"
    if target.exists():
        sys.exit(f"{target} is there already, and released files stay as they are")
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder), target)
        for write in (
            one_laptop,
            two_laptops,
            forked,
            redacted,
            sealed,
            photos,
            newer,
            encrypted,
        ):
            write(workshop)
    write_contents(target)


if __name__ == "__main__":
    main()
