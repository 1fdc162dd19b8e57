"""Fonts, icons, colours, languages, settings, bus and tasks."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThread, QTranslator
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wmt_desktop.domain.arena import LANGUAGES, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.bus import Bus, Reloaded
from wmt_desktop.services.packaged import RESOURCES
from wmt_desktop.services.ports import Progress
from wmt_desktop.ui import icons
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.fonts import font
from wmt_desktop.ui.i18n import NATIVE_NAMES, Languages, fill, translate
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.settings import Settings, SettingsFile
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import DARK, HIGH_CONTRAST, LIGHT, ThemeManager, Tokens, note_fill

TEXT_ON = [
    ("ink", "win"),
    ("ink", "card"),
    ("ink", "sunken"),
    ("ink2", "win"),
    ("ink2", "card"),
    ("ink2", "sunken"),
    ("off", "sunken"),
    ("on_primary", "primary"),
    ("on_danger", "danger"),
    ("on_accent", "accent"),
    ("primary", "card"),
    ("primary", "primary_t"),
    ("ok_ink", "ok_t"),
    ("accent_ink", "accent_t"),
    ("danger_ink", "danger_t"),
    ("danger", "card"),
    ("on_dark2", "rail"),
    ("tip_ink", "tip"),
    ("tip_link", "tip"),
]


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2.2, from 1 to 21."""

    def light(name: str) -> float:
        colour = QColor(name)
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    poor = {
        f"{ink} on {ground}": round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ink, ground in TEXT_ON
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize(("tokens", "least"), [(LIGHT, 11.8), (DARK, 9.0)])
def test_notes_have_the_contrast_of_the_design(tokens: Tokens, least: float) -> None:
    for theme in Theme:
        # The figures of the design are rounded to one place.
        assert round(contrast(tokens.note_ink, note_fill(tokens, theme)), 1) >= least


def test_light_and_dark_are_the_colours_of_the_design() -> None:
    sheet = Path(__file__).parents[2].parent / "shared/design/html/wmt.css"
    if not sheet.exists():
        assert LIGHT.win == "#F7F6F2"
        assert DARK.win == "#10191E"
        return
    css = sheet.read_text(encoding="utf-8")
    blocks = {
        LIGHT: re.search(r":root\{(.*?)\n\}", css, re.DOTALL),
        DARK: re.search(r"\[data-theme=dark\]\{(.*?)\n\}", css, re.DOTALL),
    }
    names = set(Tokens._fields)
    for tokens, block in blocks.items():
        assert block is not None
        pairs = re.findall(r"--([a-z0-9-]+):(#[0-9A-F]{6})", block[1])
        assert len(pairs) > 30
        for name, value in pairs:
            field = {"raise": "raise_"}.get(name, name.replace("-", "_"))
            assert field in names, name
            assert getattr(tokens, field) == value, name


def test_changing_the_scheme_dresses_the_application(
    qapp: QApplication, theme: ThemeManager
) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.tokens.name))
    try:
        theme.set_scheme("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.win)
    finally:
        theme.set_scheme("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.win)
    assert told == ["dark", "light"]


def test_text_size_scales_letters_and_heights_and_has_limits(theme: ThemeManager) -> None:
    try:
        theme.set_text_scale(9.0)
        assert theme.font(14).pixelSize() == 28
        assert theme.px(40) == 80
    finally:
        theme.set_text_scale(1.0)
    assert theme.font(14).pixelSize() == 14


def test_the_bundled_typeface_is_used_and_figures_can_stand_in_columns(theme: ThemeManager) -> None:
    assert QFontInfo(font(14)).family() == "Inter"
    assert font(14, 600).weight() == 600
    assert "tnum" in [
        bytes(tag.toString().data()).decode() for tag in font(14, tabular=True).featureTags()
    ]


def test_every_icon_is_drawn_in_the_colour_asked_for(theme: ThemeManager) -> None:
    for file in sorted((RESOURCES / "icons").glob("[a-z]*.svg")):
        image = icons.pixmap(file.stem, "#FF0000", 24).toImage()
        solid = [
            image.pixelColor(x, y)
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert solid, file.stem
        assert all(c.red() > 240 and c.green() < 15 and c.blue() < 15 for c in solid), file.stem


def test_an_unknown_icon_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000")


def test_values_that_look_like_places_stay_as_they_are() -> None:
    assert fill("%1 of %2", "%2", 3) == "%2 of 3"
    assert fill("%3", "a") == "%3"


def test_thousands_are_grouped_as_the_language_does(languages: Languages) -> None:
    assert translate("Merge", "%n changes", None, 999) == "999 changes"
    assert translate("Merge", "%n changes", None, 75_696) == "75,696 changes"
    # A figure that belongs to the sentence, and has the digits of the other in it.
    assert translate("Any", "%n of 75696000 things", None, 75_696) == "75,696 of 75696000 things"
    try:
        languages.use("lv")
        grouped = "75\N{NO-BREAK SPACE}696" if languages.current == "lv" else "75,696"
        assert translate("Merge", "%n changes", None, 75_696).startswith(f"{grouped} ")
    finally:
        languages.use("en")


def test_every_language_of_the_programme_has_a_name() -> None:
    assert set(NATIVE_NAMES) == set(LANGUAGES)


def test_an_unknown_language_gives_english(languages: Languages) -> None:
    languages.use("xx")
    assert languages.current == "en"
    assert languages.locale.name() == "en_GB"


def test_another_language_takes_the_place_of_the_one_before(
    qapp: QApplication, languages: Languages
) -> None:
    others = [code for code in languages.available() if code != "en"]
    if not others:
        # The catalogues are compiled when the program is packaged or set up.
        assert languages.available() == ("en",)
        return
    told: list[str] = []
    languages.changed.connect(told.append)
    try:
        languages.use(others[0])
        away = QCoreApplication.translate("Names", "Ideas")
    finally:
        languages.use("en")
    assert away != "Ideas"
    assert QCoreApplication.translate("Names", "Ideas") == "Ideas"
    assert told == [others[0], "en"]
    assert not [child for child in qapp.children() if isinstance(child, QTranslator)]


def test_settings_are_there_again_after_a_restart(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "settings.ini"
    SettingsFile(file).update(
        language="lv", text_scale=1.5, reduced_motion=True, geometry=b"\x00\x01\xff"
    )
    again = SettingsFile(file).values
    assert again == Settings(
        language="lv", text_scale=1.5, reduced_motion=True, geometry=b"\x00\x01\xff"
    )


def test_a_spoiled_settings_file_gives_the_usual_settings(
    tmp_path: Path, qapp: QApplication
) -> None:
    for number, scale in enumerate(("huge", "1,5", "nan", "0", "-inf")):
        file = tmp_path / f"{number}.ini"
        spoiled = f"[General]\ntext_scale={scale}\ngeometry=nonsense\nunknown=1\n"
        file.write_text(spoiled, encoding="utf-8")
        assert SettingsFile(file).values == Settings()


def test_an_unknown_setting_is_a_mistake(settings: SettingsFile) -> None:
    with pytest.raises(ValueError, match="colour"):
        settings.update(colour="blue")


def test_events_of_this_thread_arrive_at_once(qapp: QApplication) -> None:
    bus = Bus()
    relay = QtBus(bus)
    seen: list[object] = []
    relay.changed.connect(seen.append)
    bus.publish(Reloaded(("a",)))
    assert seen == [Reloaded(("a",))]
    relay.close()
    bus.publish(Reloaded(("b",)))
    assert len(seen) == 1


def test_events_of_a_worker_arrive_on_the_thread_of_the_windows(qtbot: QtBot) -> None:
    bus = Bus()
    relay = QtBus(bus)
    seen: list[QThread] = []
    relay.changed.connect(lambda _: seen.append(QThread.currentThread()))
    worker = threading.Thread(target=lambda: bus.publish(Reloaded(())))
    worker.start()
    worker.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [relay.thread()]
    relay.close()


def test_work_answers_with_its_result_and_its_progress(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[tuple[int, int]] = []
    results: list[str] = []

    def work(progress: Progress) -> str:
        progress(1, 2)
        progress(2, 2)
        return threading.current_thread().name

    tasks.run(
        work,
        results.append,
        lambda error: pytest.fail(str(error)),
        lambda *step: steps.append(step),
    )
    qtbot.waitUntil(lambda: bool(results))
    assert results[0].startswith("wmt-work")
    assert steps == [(1, 2), (2, 2)]


def test_work_that_fails_hands_over_its_error(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []

    def work(progress: Progress) -> None:
        raise WmtError(Code.DISK_FULL, file="x")

    tasks.run(work, lambda _: pytest.fail("done"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], WmtError)
    tasks.close()
    # An answer that arrives while the window closes may ask for more work.
    assert not tasks.run(work, lambda _: pytest.fail("done"), errors.append).stop.is_set()


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    begun, cancelled = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        cancelled.wait(5)
        progress(1, 2)

    job = tasks.run(work, lambda _: pytest.fail("done"), errors.append)
    begun.wait(5)
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], WmtError)
    assert errors[0].code is Code.CANCELLED


def test_an_unexpected_error_is_one_kind_sentence(
    caplog: pytest.LogCaptureFixture, qapp: QApplication
) -> None:
    assert "Nothing was changed" in say(KeyError("x"))
    assert "KeyError" in caplog.text
