"""A kiosk over real services and a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kiosk.room import IDEAS, KEPT_PIN, OpenKiosk, Room
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.rounds import Method, OptionOrder
from wmt_desktop.reports.code_sheets import PdfCodeSheets
from wmt_desktop.services.arenas import ArenaService, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft, EditNotes
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.codes import CodeService, HandOutCodes
from wmt_desktop.services.kiosks import KioskService
from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
from wmt_desktop.services.pin import check_pin
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.wording import Wording
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store
from wmt_desktop.ui.kiosk.booth import Booth
from wmt_desktop.ui.kiosk.idle import USUAL_TIMES, IdleTimes
from wmt_desktop.ui.kiosk.window import KioskWindow
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf

LATVIAN = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="lv"><context><name>Kiosk</name>
<message><source>Cast my vote</source><translation>Nodot balsi</translation></message>
<message><source>Start in English</source><translation>Sākt latviski</translation></message>
<message><source>Thank you!</source><translation>Paldies!</translation></message>
</context></TS>"""


@pytest.fixture
def open_kiosk(qtbot: QtBot, tmp_path: Path, theme: ThemeManager) -> Iterator[OpenKiosk]:
    """Open a round and its kiosk; rules and idle times as wished. No size: nothing is shown yet."""
    store = file_store(tmp_path / "arenas.db")
    bus = Bus()
    work = Work(store, bus)
    arenas, boards = ArenaService(work), BoardService(work)
    voting = VotingService(work, store.urns)
    codes = CodeService(
        work,
        store.urns,
        RESOURCES / "words",
        PdfCodeSheets(RESOURCES),
        lambda language: Wording(language, TRANSLATIONS),
    )
    qt_bus = QtBus(bus)
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "wmt_lv.ts").write_text(LATVIAN, "utf-8")
    (folder / "wmt_fi.ts").write_text(LATVIAN, "utf-8")
    words_of = WordsOf(folder)
    kiosks: list[KioskWindow] = []

    def open_one(
        *,
        dots: int = 5,
        most: int = 3,
        method: Method = Method.DOTS,
        ideas: tuple[tuple[str, str, Theme], ...] = IDEAS,
        people: int = 12,
        order: OptionOrder = OptionOrder.BOARD,
        with_codes: int = 0,
        idle: IdleTimes = USUAL_TIMES,
        size: tuple[int, int] | None = (960, 540),
    ) -> Room:
        arena = arenas.new(
            NewArena("Cēsis", language="lv", second_language="en", question="Ar ko sākt?")
        )
        drafts = tuple(Draft(text, theme) for text, _, theme in ideas)
        notes = boards.add(AddNotes(arena.id, drafts))
        translated = zip(notes, ideas, strict=True)
        boards.edit(EditNotes(tuple(replace(note, translation=i[1]) for note, i in translated)))
        round_ = voting.open(
            OpenRound(
                arena.id,
                dots=dots,
                max_per_option=most,
                method=method,
                source="notes",
                people=people,
                order=order,
                codes=bool(with_codes),
                question_second="Where to start?",
            )
        )
        booth = Booth(
            voting,
            codes,
            KioskService(work, store.urns),
            qt_bus,
            theme,
            words_of,
            words_of.languages,
            lambda pin: check_pin(pin, KEPT_PIN),
            idle,
        )
        kiosk = KioskWindow(booth, arena, round_)
        kiosks.append(kiosk)
        if size is not None:
            kiosk.resize(*size)
            kiosk.show()
            kiosk.activateWindow()
            qtbot.waitUntil(kiosk.isActiveWindow)
        slips = codes.hand_out(HandOutCodes(round_.id, with_codes)) if with_codes else ()
        return Room(voting, arena, round_, kiosk, slips)

    yield open_one
    for kiosk in kiosks:
        kiosk.shut()
        kiosk.deleteLater()
    qt_bus.close()
    store.close()


@pytest.fixture
def click() -> Callable[[QWidget], None]:
    """Press a key with the mouse."""

    def press(widget: QWidget) -> None:
        assert widget.isVisible(), "a voter can press only what is visible"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    return press
