"""The same notes for every board that is measured."""

from __future__ import annotations

from pathlib import Path

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.services import Services

_WORDS = """
    Vairāk soliņu upes krastā pie skolas benches in the shade near the market more buses on
    Sunday evenings kopīgs dārzs daudzdzīvokļu mājas pagalmā ēdiena uzglabāšana bez iepakojuma
""".split()  # noqa: SIM905
_IN_CLUSTER = 40


def text(number: int) -> str:
    """Return the words of a note: three to fourteen of them."""
    return " ".join(
        _WORDS[(number * 7 + place * 3) % len(_WORDS)] for place in range(3 + number % 12)
    )


def drafts(count: int) -> tuple[Draft, ...]:
    """Return so many notes of all themes, nine in ten of them in clusters."""
    themes = tuple(Theme)
    clusters = max(1, count // _IN_CLUSTER)
    return tuple(
        Draft(
            text(number),
            themes[number % len(themes)],
            f"Cluster {number % clusters + 1}" if number % 10 else "",
            f"Table {number % 9 + 1}",
        )
        for number in range(count)
    )


def open_services(folder: Path) -> Services:
    """Open the database of a folder."""
    return build_services(str(folder / "arenas.db"), Folders(folder, folder, folder))


def seed(folder: Path, count: int) -> None:
    """Write a database with two arenas: an empty one, and one with so many notes."""
    services = open_services(folder)
    for name, notes in (("Empty", 0), ("Full", count)):
        arena = services.arenas.new(NewArena(name))
        services.arenas.go_to(GoToStage(arena.id, Stage.IDEAS))
        if notes:
            services.boards.add(AddNotes(arena.id, drafts(notes)))
    services.store.close()


def arena_named(services: Services, name: str) -> Arena:
    """Return one of the two arenas."""
    found = next(each for each in services.arenas.summaries() if each.arena.title == name)
    return found.arena
