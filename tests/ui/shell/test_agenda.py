"""The agenda in the top bar, the overrun in words, and the sound at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.arenas import EditArena, GoToStage, NewArena
from wmt_desktop.services.packaged import RESOURCES
from wmt_desktop.services.services import Services
from wmt_desktop.ui.chime import Chime
from wmt_desktop.ui.i18n import Languages
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shell.agenda import AgendaDialog, agenda_line, end_of_plan
from wmt_desktop.ui.shell.arena_shell import ArenaShell
from wmt_desktop.ui.shell.timer_bar import TimerBar
from wmt_desktop.ui.shell.timer_sound import TimerSound
from wmt_desktop.ui.shell.top_bar import TopBar
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.toast import Toast

STAGES = (Stage.VISION, Stage.IDEAS, Stage.VOTING, Stage.INITIATIVES)
ARENA = Arena("arena:1", "Cēsis", stages=STAGES, stage=Stage.IDEAS, agenda=(20, 25, 0, 30))


class OnePage(QObject):
    """The same page for every stage."""

    made = Signal(QWidget)
    stage_requested = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page

    def __getitem__(self, stage: Stage) -> QWidget:
        self.made.emit(self._page)
        return self._page


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_agenda_names_each_stage_with_its_minutes(languages: Languages) -> None:
    assert [agenda_line(ARENA, stage) for stage in STAGES] == [
        "1 Vision 2040, 20 min",
        "2 Ideas, 25 min",
        "3 Voting",
        "4 Initiatives, 30 min",
    ]


def test_the_plan_ends_when_this_stage_and_all_later_ones_are_over(languages: Languages) -> None:
    now = QTime(14, 0)
    assert end_of_plan(ARENA, 600, now) == "The plan ends at 14:40"
    assert end_of_plan(ARENA, -300, now) == "The plan ends at 14:30"
    assert end_of_plan(replace(ARENA, agenda=()), 600, now) == ""


def test_a_shorter_agenda_than_stages_is_no_fault() -> None:
    arena = replace(ARENA, agenda=(20,))
    assert [arena.planned(stage) for stage in STAGES] == [20, 0, 0, 0]
    assert arena.planned(Stage.EVALUATION) == 0


def test_the_menu_of_the_timer_holds_the_agenda(
    qtbot: QtBot, theme: ThemeManager, languages: Languages
) -> None:
    bar = TimerBar(theme, Countdown())
    qtbot.addWidget(bar)
    bar.show_arena(ARENA)
    menu = bar.menu()
    assert texts(menu)[:4] == [agenda_line(ARENA, stage) for stage in STAGES]
    assert [action.isChecked() for action in menu.actions()[:4]] == [False, True, False, False]
    with qtbot.waitSignal(bar.stage_chosen) as chosen:
        menu.actions()[2].trigger()
    assert chosen.args == [Stage.VOTING]


def test_overrun_is_said_in_words(qtbot: QtBot, theme: ThemeManager, languages: Languages) -> None:
    now = [0.0]
    countdown = Countdown(lambda: now[0])
    bar = TimerBar(theme, countdown)
    qtbot.addWidget(bar)
    countdown.set_length(60)
    countdown.start()
    now[0] = 72.0
    countdown.tick()
    assert bar.length.text() == "0:12 over"
    assert bar.length.accessibleName() == "Timer, 0:12 over"
    bar.more.click()
    assert bar.length.text() == "1:00"


def test_minutes_are_planned_and_set_the_timer(
    qtbot: QtBot,
    services: Services,
    qt_bus: QtBus,
    theme: ThemeManager,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arena = services.arenas.new(NewArena("Cēsis", template="one_evening"))
    page = EmptyState(theme, "bulb")
    countdown = Countdown()
    shell = ArenaShell(services, qt_bus, theme, countdown, Toast(theme, page), OnePage(page))
    qtbot.addWidget(shell)
    shell.show_arena(arena.id)

    def answer(dialog: AgendaDialog) -> int:
        dialog.steppers[arena.stage].spin.setValue(15)
        dialog.steppers[Stage.IDEAS].spin.setValue(40)
        return 1

    monkeypatch.setattr(AgendaDialog, "exec", answer)
    shell.top.timer.plan_asked.emit()
    stored = services.arenas.get(arena.id)
    assert (stored.planned(arena.stage), stored.planned(Stage.IDEAS)) == (15, 40)
    assert countdown.text == "15:00"
    shell.top.timer.stage_chosen.emit(Stage.IDEAS)
    assert countdown.text == "40:00"
    countdown.start()
    services.arenas.go_to(GoToStage(arena.id, arena.stage))
    assert countdown.running
    assert countdown.seconds > 30 * 60
    countdown.pause()
    services.history.undo(arena.id)
    assert services.arenas.get(arena.id).agenda == ()


def test_the_dialog_adds_up_the_minutes(
    qtbot: QtBot, theme: ThemeManager, languages: Languages
) -> None:
    dialog = AgendaDialog(theme, ARENA)
    qtbot.addWidget(dialog)
    assert dialog.minutes == (20, 25, 0, 30)
    assert dialog._total.text() == "In all 1 h 15 min"
    dialog.steppers[Stage.VOTING].spin.setValue(50)
    assert dialog._total.text() == "In all 2 h 05 min"


def test_the_agenda_is_kept_with_the_arena(services: Services) -> None:
    arena = services.arenas.new(NewArena("Cēsis", template="one_evening"))
    services.arenas.edit(EditArena(replace(arena, agenda=(5, 10, 15, 20))))
    assert services.arenas.get(arena.id).agenda == (5, 10, 15, 20)


class Player:
    def __init__(self) -> None:
        self.started: list[tuple[str, list[str]]] = []

    def start(self, program: str, arguments: Sequence[str]) -> bool:
        self.started.append((program, list(arguments)))
        return True


@pytest.mark.parametrize(
    ("platform", "present", "program"),
    [
        ("darwin", {"afplay"}, "afplay"),
        ("linux", {"paplay", "aplay"}, "paplay"),
        ("linux", {"aplay"}, "aplay"),
    ],
)
def test_the_first_player_that_is_there_plays(
    platform: str, present: set[str], program: str
) -> None:
    player = Player()
    chime = Chime(
        Path("chime.wav"), player.start, lambda name: name if name in present else None, platform
    )
    chime.play()
    assert [each for each, _ in player.started] == [program]
    assert player.started[0][1][-1] == "chime.wav"


def test_without_a_player_the_system_has_to_do(qtbot: QtBot) -> None:
    player = Player()
    Chime(Path("chime.wav"), player.start, lambda _: None, "linux").play()
    assert not player.started


def test_the_sound_is_shipped() -> None:
    assert (RESOURCES / "sounds" / "chime.wav").read_bytes().startswith(b"RIFF")


def test_the_sound_is_played_once_and_can_be_turned_off(
    qtbot: QtBot, settings: SettingsFile, languages: Languages
) -> None:
    now, player = [0.0], Player()
    countdown = Countdown(lambda: now[0])
    chime = Chime(Path("chime.wav"), player.start, lambda name: name, "linux")
    sound = TimerSound(countdown, settings, chime)
    countdown.set_length(60)
    countdown.start()
    for second in (60.0, 61.0, 62.0):
        now[0] = second
        countdown.tick()
    assert len(player.started) == 1
    sound.action.setChecked(False)
    assert not settings.values.timer_sound
    countdown.add(60)
    now[0] = 200.0
    countdown.tick()
    assert len(player.started) == 1


def test_a_narrow_bar_says_the_overrun_without_words(
    qtbot: QtBot, theme: ThemeManager, languages: Languages
) -> None:
    now = [0.0]
    countdown = Countdown(lambda: now[0])
    bar = TopBar(theme, countdown)
    qtbot.addWidget(bar)
    bar.show_arena(ARENA)
    bar.resize(1300, 64)
    bar.show()
    countdown.set_length(60)
    countdown.start()
    now[0] = 72.0
    countdown.tick()
    assert bar.timer.length.text() == "0:12 over"
    bar.resize(420, 64)
    assert bar.timer.length.text() == "+0:12"
    bar.resize(1300, 64)
    assert bar.timer.length.text() == "0:12 over"
