"""Exports from the desk: which arenas, for whom, and what is asked before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import settle, when_asked
from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import answer, button, click, press, shown_texts
from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import Exported, SessionService
from wmt_desktop.ui.coordinator.elsewhere import ElsewhereDialog
from wmt_desktop.ui.coordinator.export_dialog import ExportDialog
from wmt_desktop.ui.coordinator.exporting import free_names
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.widgets.dialog import Dialog


def new_arena(services: Services, title: str, text: str = "An idea") -> Arena:
    arena = services.arenas.new(NewArena(title))
    services.boards.add(AddNotes(arena.id, (Draft(text),)))
    return arena


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def go(dialog: Dialog) -> None:
    click(button(dialog, "Choose where…"))


@pytest.fixture
def ready(services: Services, page: MergePage, qtbot: QtBot) -> Callable[[], None]:
    """Wait until the desk shows what the database holds."""

    def wait() -> None:
        qtbot.waitUntil(lambda: len(page.state.totals) == len(services.arenas.summaries()))
        settle(page, qtbot)

    return wait


def test_one_arena_is_exported_as_a_signed_file(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    window: Window,
) -> None:
    arena = new_arena(services, "Cēsis")
    ready()
    save_as(monkeypatch, tmp_path / "merged")
    answer(lambda: click(page.desk.session), go)
    settle(page, qtbot)
    session = services.sessions.verify(tmp_path / "merged.wmta")
    assert list(session.titles) == [arena.id]
    assert session.signature == "valid"
    assert "Saved: 1" in window.toast.text


def test_several_arenas_go_into_a_folder_and_nothing_is_overwritten(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for title in ("Cēsis", "Tartu", "Cēsis"):
        new_arena(services, title)
    ready()
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "Tartu.csv").write_text("kept")
    save_as(monkeypatch, folder)
    answer(lambda: click(page.desk.csv), go)
    settle(page, qtbot)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["Cēsis (2).csv", "Cēsis.csv", "Tartu (2).csv", "Tartu.csv"]
    assert (folder / "Tartu.csv").read_text() == "kept"


def test_an_arena_can_be_left_out(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new_arena(services, "Cēsis")
    new_arena(services, "Tartu")
    ready()
    save_as(monkeypatch, tmp_path / "one.wmta")

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.all.click()
        assert not dialog.go.isEnabled()
        next(box for box in dialog.boxes if box.text() == "Tartu").click()
        go(dialog)

    answer(lambda: click(page.desk.session), choose)
    settle(page, qtbot)
    session = services.sessions.verify(tmp_path / "one.wmta")
    assert list(session.titles.values()) == ["Tartu"]


def test_a_file_that_fails_takes_nothing_from_those_before(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    window: Window,
) -> None:
    for title in ("Cēsis", "Tartu", "Rauma"):
        new_arena(services, title)
    ready()
    save_as(monkeypatch, tmp_path)
    real = type(services.sessions).export

    def export(sessions: SessionService, arena: str, path: Path, *more: Any) -> Exported:
        if any(tmp_path.glob("*.wmta")):
            raise WmtError(Code.DISK_FULL)
        return real(sessions, arena, path, *more)

    monkeypatch.setattr(type(services.sessions), "export", export)
    answer(lambda: click(page.desk.session), go)
    settle(page, qtbot)
    (written,) = tmp_path.glob("*.wmta")
    told = f"The disk is full. Saved before: {written.name}. 2 files are missing."
    assert window.toast.text == told


def test_a_passphrase_is_typed_twice_and_needed_to_open(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new_arena(services, "Cēsis")
    ready()
    given: list[str] = []
    real = type(services.sessions).export

    def export(
        sessions: SessionService,
        arena: str,
        path: Path,
        passphrase: str = "",
        recipients: Sequence[str] = (),
    ) -> Exported:
        given.append(passphrase)
        return real(sessions, arena, path, "", recipients)

    # Encrypting to a passphrase takes a second, on purpose.
    monkeypatch.setattr(type(services.sessions), "export", export)
    save_as(monkeypatch, tmp_path / "secret")

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, ExportDialog)
        button(dialog.protection, "Passphrase").click()
        go(dialog)
        assert "Type a passphrase." in shown_texts(dialog)
        QTest.keyClicks(dialog.passphrase, "apple pie")
        QTest.keyClicks(dialog.repeated, "apple tart")
        go(dialog)
        assert "The two passphrases differ." in shown_texts(dialog)
        dialog.repeated.setText("apple pie")
        go(dialog)

    answer(lambda: click(page.desk.session), choose)
    settle(page, qtbot)
    assert given == ["apple pie"]
    assert (tmp_path / "secret.wmta.age").exists()


def test_a_file_for_a_coordinator_opens_on_that_laptop_only(
    page: MergePage,
    services: Services,
    laptop: Callable[[str], Services],
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arena = new_arena(services, "Cēsis")
    ready()
    reader, stranger = laptop("coordinator"), laptop("stranger")
    save_as(monkeypatch, tmp_path / "for one.wmta.age")

    def choose(dialog: Dialog) -> None:
        assert isinstance(dialog, ExportDialog)
        button(dialog.protection, "For coordinators").click()
        go(dialog)
        assert "Paste at least one address." in shown_texts(dialog)
        dialog.recipients.setPlainText(f"{reader.trust.recipient}\n")
        go(dialog)

    answer(lambda: click(page.desk.session), choose)
    settle(page, qtbot)
    assert list(reader.sessions.verify(tmp_path / "for one.wmta.age").titles) == [arena.id]
    with pytest.raises(WmtError) as refusal:
        stranger.sessions.verify(tmp_path / "for one.wmta.age")
    assert refusal.value.code == Code.SESSION_FOR_OTHERS


def test_addresses_in_texts_are_asked_about(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new_arena(services, "Cēsis", "Ask anna@example.org for the keys")
    ready()
    save_as(monkeypatch, tmp_path / "asked.wmta")
    asked: list[str] = []

    def reply(words: str) -> Callable[[Dialog], None]:
        def act(dialog: Dialog) -> None:
            asked.append(shown_texts(dialog))
            assert dialog.focusWidget() is button(dialog, "Do not export")
            press(words)(dialog)

        return act

    for words in ("Do not export", "Export all the same"):
        start = partial(answer, lambda: click(page.desk.session), go)
        when_asked(qtbot, start, reply(words))
        settle(page, qtbot)
        assert (tmp_path / "asked.wmta").exists() == (words == "Export all the same")
    assert all("anna@example.org" in each for each in asked)


def test_what_only_earlier_versions_say_can_be_erased_before_and_elsewhere_too(
    page: MergePage,
    services: Services,
    ready: Callable[[], None],
    qtbot: QtBot,
    window: Window,
) -> None:
    arena = new_arena(services, "Cēsis", "Ask anna@example.org for the keys")
    (note,) = services.boards.notes(arena.id)
    services.boards.edit(EditNotes((replace(note, text="Ask for the keys"),)))
    services.boards.add(AddNotes(arena.id, (Draft("Keys", cluster="Anna@example.org"),)))
    services.trust.enrol(services.trust.keys()[0].key)
    ready()

    start = partial(answer, lambda: click(page.desk.session), go)

    def too(dialog: Dialog) -> None:
        assert isinstance(dialog, ElsewhereDialog)
        assert [box.text() for box in dialog.boxes] == ["Name: “Anna@example.org”"]
        assert dialog.focusWidget() is button(dialog, "Keep them")
        dialog.boxes[0].click()
        assert not dialog.go.isEnabled()
        dialog.boxes[0].click()
        press("Erase for good")(dialog)

    steps = press("Erase the earlier versions…"), press("Erase for good"), too
    when_asked(qtbot, start, *steps)
    settle(page, qtbot)
    assert "Erased: 1" in window.toast.text
    assert services.sessions.personal(arena.id) == ()
    assert services.boards.note(note.id).text == "Ask for the keys"


def test_names_of_files_are_free_whatever_their_case(tmp_path: Path) -> None:
    (tmp_path / "TARTU.wmta").touch()
    arenas = tuple(Arena(f"arena:{n}", title) for n, title in enumerate(("Tartu", "a/b", "A?B")))
    found = [path.name for path in free_names(tmp_path, arenas, "wmta").values()]
    assert found == ["Tartu (2).wmta", "a b.wmta", "A B (2).wmta"]
