"""Takes pictures of every screen, to be looked at beside the pictures of the design.

.venv/bin/python -m tools.screens FOLDER [--language en|lv|longer] [--size 1440x900] [--text 1.0]
    [--scheme light|dark|high-contrast] [--only home,board]

``longer`` is English with accents and 40 % more letters: what does not fit in it will not fit in
one of the languages.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wmt_desktop.app.container import build_services
from wmt_desktop.app.gui import Dress, Gui, build_gui, dress
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.domain.initiatives import FirstStep
from wmt_desktop.services.arenas import GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes
from wmt_desktop.services.criteria import CriterionDraft, LockCriteria, ScoreSheet, SetCriteria
from wmt_desktop.services.deciding import Choose
from wmt_desktop.services.initiatives import EditInitiative, Promote
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.sample import open_sample
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.ui.board.bin_dialog import BinDialog
from wmt_desktop.ui.board.history_dialog import HistoryDialog
from wmt_desktop.ui.board.page import BoardPage
from wmt_desktop.ui.home.arena_dialog import ArenaDialog
from wmt_desktop.ui.home.settings_dialog import SettingsDialog
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.kiosk.booth import Booth
from wmt_desktop.ui.kiosk.window import KioskWindow
from wmt_desktop.ui.shared_screen.picture import picture
from wmt_desktop.ui.theme import Scheme

PLACES = (
    ("Circular economy", "Tartu County", "EE", Stage.INITIATIVES),
    ("Sustainable agriculture", "Hämeenkyrö", "FI", Stage.VOTING),
    ("Active citizens for green urban areas", "Gdynia", "PL", Stage.EVALUATION),
    ("Circular food systems", "Lääne-Harju", "EE", Stage.PATHWAYS),
    ("Biodiversity", "Uusikaupunki", "FI", Stage.VISION),
    ("Nutrition and food", "Bremen", "DE", Stage.EVALUATION),
)
_ACCENTS = str.maketrans("aeiouyAEIOUYnscz", "āēīöũýÂÊÎÖŨÝñščž")
_MARKS = re.compile(r"(%(?:L?\d|n)|&(?:\w+;)?|<[^>]*>)")


class Shooting:
    """One run: an arena that is filled further and further, and a picture at each step."""

    def __init__(self, folder: Path, only: set[str]) -> None:
        self._folder = folder
        self._only = only

    def take(self, name: str, widget: QWidget | Callable[[], QWidget]) -> None:
        """Save a picture of a widget, once everything has its place."""
        if self._only and not any(name.startswith(each) for each in self._only):
            return
        shown = widget if isinstance(widget, QWidget) else widget()
        settle()
        shown.grab().save(str(self._folder / f"{name}.png"))
        if isinstance(shown, QDialog):
            shown.close()
            shown.deleteLater()

    def room(self, name: str, gui: Gui, dressed: Dress) -> None:
        """Save what the room sees."""
        settle()
        gui.shared.refresh()
        drawn = picture(
            gui.shared.view, QSize(1920, 1080), 1.0, dressed.theme.tokens, dressed.words_of
        )
        drawn.save(str(self._folder / f"{name}.png"))


def settle(milliseconds: int = 900) -> None:
    """Let timers and layouts come to rest."""
    until = QDeadlineTimer(milliseconds)
    while not until.hasExpired():
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Take all pictures."""
    arguments = _arguments()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        folders = Folders(home / "data", home, home)
        dressed = dress(
            app, folders.settings, "en" if arguments.language == "longer" else arguments.language
        )
        dressed.theme.set_scheme(cast("Scheme", arguments.scheme))
        dressed.theme.set_text_scale(arguments.text)
        if arguments.language == "longer":
            longer = QTranslator(app)
            assert longer.load(str(made_longer(home)))
            app.installTranslator(longer)
        width, _, height = arguments.size.partition("x")
        size = QSize(int(width), int(height))
        services = build_services(None, folders)
        gui = build_gui(services, dressed)
        window = gui.window
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(size)
        window.show()
        shooting = Shooting(arguments.folder, set(filter(None, arguments.only.split(","))))
        language = "lv" if arguments.language == "lv" else "en"
        shooting.take("home_empty", window)
        arena = _fill(services, language)
        _shoot_home(shooting, gui, dressed, services)
        _shoot_board(shooting, gui, dressed, services, arena)
        _shoot_vote(shooting, gui, dressed, services, arena, size)
        _shoot_rest(shooting, gui, services, arena)
        _shoot_coordinator(shooting, gui, services, arena, home)
        gui.close()
        services.store.close()


def _fill(services: Services, language: str) -> Arena:
    for title, place, country, stage in PLACES:
        arena = services.arenas.new(NewArena(title, place=place, country=country))
        services.boards.add(AddNotes(arena.id, tuple(Draft(f"Idea {n}") for n in range(12))))
        services.arenas.go_to(GoToStage(arena.id, stage))
    return open_sample(services, language)


def _shoot_home(shooting: Shooting, gui: Gui, dressed: Dress, services: Services) -> None:
    window, theme = gui.window, dressed.theme
    shooting.take("home", window)
    shooting.take(
        "home_settings",
        lambda: _shown(SettingsDialog(theme, dressed.languages, dressed.settings, window)),
    )
    shooting.take("home_new", lambda: _shown(_new_arena(gui, dressed, services)))


def _new_arena(gui: Gui, dressed: Dress, services: Services) -> ArenaDialog:
    dialog = ArenaDialog(
        services.arenas,
        dressed.theme,
        translate("ArenaDialog", "New arena"),
        translate("ArenaDialog", "Start the arena"),
        lambda _: Arena("", ""),
        gui.window,
    )
    dialog.show_arena(Arena("", "", language="lv", second_language="en", people=41))
    return dialog


def _shown(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _shoot_board(
    shooting: Shooting, gui: Gui, dressed: Dress, services: Services, arena: Arena
) -> None:
    window, theme = gui.window, dressed.theme
    window.open_arena(arena.id)
    page = window.pages[Stage.IDEAS]
    assert isinstance(page, BoardPage)
    window.countdown.set_length(15 * 60)
    window.countdown.start()
    window.countdown.add(-6 * 60 - 36)
    shooting.take("board", window)
    loose = services.boards.board(arena.id).of_cluster(None)
    chosen = [note.id for note in (loose[0], loose[1], loose[3])]
    translation = "Vegetable box at the bus stop"
    page.commands.edit([loose[1]], lambda note: replace(note, translation=translation))
    page.commands.hear_again([loose[1].id])
    page.selection.several(chosen, loose[1].id)
    shooting.take("board_selected", window)
    page.selection.cluster(services.boards.clusters(arena.id)[0].id)
    shooting.take("board_cluster", window)
    page.search("bio")
    page.open_filter()
    shooting.take("board_search", window)
    page.end_search()
    page.outline.closed.emit()
    shooting.take("board_outline", window)
    page.outline.closed.emit()
    page.canvas.view.set_zoom(2.0)
    page.selection.clear()
    shooting.take("board_zoomed", window)
    page.canvas.view.fit()
    services.boards.delete(DeleteNotes((loose[2].id,)))
    page.commands.offer_undo("1 note deleted", "trash")
    shooting.take("board_toast", window)
    window.toast.hide()
    shooting.take("board_history", lambda: _shown(HistoryDialog(theme, page.commands, window)))
    shooting.take("board_bin", lambda: _shown(BinDialog(theme, page.commands, window)))
    shooting.room("shared", gui, dressed)
    gui.shared.presenter.open_cluster(services.boards.clusters(arena.id)[0].id)
    shooting.room("shared_cluster", gui, dressed)
    gui.shared.presenter.open_cluster(None)
    window.shell.go_to(Stage.VISION)
    shooting.take("board_empty", window)


def _shoot_vote(
    shooting: Shooting,
    gui: Gui,
    dressed: Dress,
    services: Services,
    arena: Arena,
    size: QSize,
) -> None:
    window = gui.window
    window.shell.go_to(Stage.VOTING)
    shooting.take("vote_setup", window)
    round_ = services.voting.open(OpenRound(arena.id))
    for number in range(24):
        first, second = round_.options[number % 3], round_.options[(number * 5 + 1) % 6]
        dots = {first.id: 3} | ({second.id: 2} if second != first else {})
        services.voting.cast(CastBallot(round_.id, dots))
    shooting.take("vote_running", window)
    shooting.room("shared_vote", gui, dressed)
    booth = Booth(
        services.voting,
        services.codes,
        services.kiosks,
        gui.bus,
        dressed.theme,
        dressed.words_of,
        dressed.words_of.languages,
        lambda _: None,
    )
    kiosk = KioskWindow(booth, services.arenas.get(arena.id), round_)
    kiosk.resize(size)
    kiosk.show()
    shooting.take("kiosk_start", kiosk)
    kiosk.begin(arena.language)
    for number in (0, 0, 2):
        kiosk.vote.cards[number].plus.click()
    shooting.take("kiosk_vote", kiosk)
    kiosk.vote.reviewed.emit()
    shooting.take("kiosk_review", kiosk)
    kiosk.shut()
    kiosk.deleteLater()
    services.voting.close(CloseRound(round_.id))
    shooting.take("vote_results", window)


def _shoot_rest(shooting: Shooting, gui: Gui, services: Services, arena: Arena) -> None:
    window = gui.window
    window.shell.go_to(Stage.INITIATIVES)
    shooting.take("initiatives_empty", window)
    _compare(services, arena)
    shooting.take("initiatives", window)
    first, _, third, _ = services.initiatives.all(arena.id)
    services.decisions.choose(
        Choose(arena.id, 1_000_000, (first.id, third.id), "They reach the most people.", 2)
    )
    shooting.take("initiatives_decided", window)
    window.shell.go_to(Stage.EVALUATION)
    shooting.take("evaluation", window)


def _compare(services: Services, arena: Arena) -> None:
    """Write the initiatives of the sample, weigh them, and score them at a few tables."""
    (round_,) = services.voting.rounds(arena.id)
    things = tuple(option.id for option in round_.options[:4])
    made = services.initiatives.promote(Promote(round_.id, things))
    steps = ("Pick 3 products with cooks", "One tender text", "Tasting week in October")
    for initiative, cost in zip(made, (520_000, 640_000, 280_000, 190_000), strict=True):
        services.initiatives.edit(
            EditInitiative(
                initiative,
                replace(
                    initiative,
                    change="Every school kitchen of the region serves local products each week.",
                    lead="Cēsis municipality, education",
                    partners="12 farms, 9 schools, parents’ council",
                    steps=tuple(FirstStep(each) for each in steps),
                    cost=cost,
                ),
            )
        )
    names = ("Effect", "Feasible", "Fair to all", "Ownership", "Fits vision")
    criteria = services.criteria.set(
        SetCriteria(arena.id, tuple(CriterionDraft(name, 20) for name in names))
    )
    services.criteria.lock(LockCriteria(arena.id))
    for table in range(3):
        marks = {
            (initiative.id, criterion.id): 2 + (5 * place + 3 * column + table) % 4
            for place, initiative in enumerate(made)
            for column, criterion in enumerate(criteria)
        }
        services.criteria.score(ScoreSheet(arena.id, f"Table {table + 1}", marks))


def _shoot_coordinator(
    shooting: Shooting, gui: Gui, services: Services, arena: Arena, folder: Path
) -> None:
    """Two laptops change the same notes; their files are put on the desk."""
    first, second = folder / "first.wmta", folder / "second.wmta"
    services.sessions.export(arena.id, first)
    other = build_services(None, Folders(folder / "other", folder, folder))
    other.sessions.merge([first])
    for laptop, words in ((services, "for organic products"), (other, "for local organic food")):
        notes = laptop.boards.board(arena.id).of_cluster(laptop.boards.clusters(arena.id)[0].id)[:2]
        laptop.boards.edit(
            EditNotes(tuple(replace(each, text=f"{each.text} {words}") for each in notes))
        )
    other.sessions.export(arena.id, second)
    signed = services.sessions.verify(second)
    services.trust.accept(signed.key, signed.device)
    other.store.close()
    broken = folder / "Bremen.wmta"
    broken.write_bytes(second.read_bytes()[:-900])
    gui.window.open_coordinator([second, first, broken])
    settle(1500)
    shooting.take("coordinator_files", gui.window)
    gui.window.coordinator.desk.merge.click()
    settle(1500)
    shooting.take("coordinator", gui.window)


def made_longer(folder: Path) -> Path:
    """Write a translation of all words into English with accents and 40 % more letters."""
    # English has entries for plurals only; Latvian has one for every text there is.
    tree = ET.parse(TRANSLATIONS / "wmt_lv.ts")
    tree.getroot().set("language", "en_GB")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        target = message.find("translation")
        assert target is not None
        target.attrib.pop("type", None)
        forms = target.findall("numerusform")
        for form in forms[2:]:
            target.remove(form)
        for form in forms[:2] or [target]:
            form.text = stretched(source)
    target_file = folder / "wmt_longer.ts"
    tree.write(target_file, encoding="utf-8", xml_declaration=True)
    made = folder / "wmt_longer.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", target_file, "-qm", made], check=True)
    return made


def stretched(text: str) -> str:
    """Return a text with accents and 40 % more letters; what is filled in stays as it is."""
    parts = _MARKS.split(text)
    words = [part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts)]
    more = round(len(text) * 0.4)
    filler = ("lõrem īpsum dõlor sīt amęt cõnsectetur " * 40)[: max(0, more - 1)]
    return "".join(words) + (f" {filler}".rstrip() if filler else "")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", choices=["en", "lv", "longer"])
    parser.add_argument("--scheme", default="light", choices=["light", "dark", "high-contrast"])
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--text", type=float, default=1.0)
    parser.add_argument("--only", default="", help="beginnings of names, with commas between")
    return parser.parse_args()


if __name__ == "__main__":
    main()
