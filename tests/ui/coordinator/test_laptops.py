"""Known keys: compare, trust, make a coordinator, forget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.coordinator.desks import merge, settle, shown_button
from tests.ui.pages.rooms import answer, button, click, press, shown_texts
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.services import Services
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.page import MergePage
from wmt_desktop.ui.widgets.dialog import Dialog

Write = Callable[..., Path]


def other_key(services: Services) -> KnownKey:
    (key,) = (each for each in services.trust.keys() if not each.own)  # noqa: SIM118
    return key


def test_nobody_else_was_met_yet(page: MergePage, services: Services, qtbot: QtBot) -> None:
    settle(page, qtbot)
    click(page.header.tabs["laptops"])
    settle(page, qtbot)
    assert "No other laptop was met yet" in shown_texts(page.laptops)
    own = services.trust.keys()[0]
    assert own.device in shown_texts(page.laptops)
    qtbot.waitUntil(lambda: "  ".join(own.words) in shown_texts(page.laptops))
    click(page.laptops.own.copy)
    assert QGuiApplication.clipboard().text() == services.trust.recipient


def test_a_key_is_compared_made_a_coordinators_and_forgotten(
    page: MergePage, services: Services, session_file: Write, qtbot: QtBot
) -> None:
    merge(page, qtbot, session_file("Cēsis"))
    click(page.header.tabs["laptops"])
    settle(page, qtbot)
    assert "New key" in shown_texts(page.laptops.others)
    words = other_key(services).words
    qtbot.waitUntil(lambda: "  ".join(words) in shown_texts(page.laptops.others))

    def compare(dialog: Dialog) -> None:
        assert dialog.focusWidget() is button(dialog, "Not now")
        assert all(word in shown_texts(dialog) for word in words)
        assert "vouches for what it passes on" in dialog.consequence.text()
        press("They match: trust it")(dialog)

    def ask(words: str, reply: Callable[[Dialog], object]) -> None:
        answer(lambda: click(shown_button(page.laptops.others, words)), reply)
        settle(page, qtbot)

    ask("Compare and trust", press("Not now"))
    assert other_key(services).standing is Standing.NEW
    ask("Compare and trust", compare)
    assert other_key(services).standing is Standing.ACCEPTED
    ask("Make it a coordinator", press("Make it a coordinator"))
    assert other_key(services).standing is Standing.ENROLLED
    click(shown_button(page.laptops.others, "No longer a coordinator"))
    settle(page, qtbot)
    assert other_key(services).standing is Standing.ACCEPTED
    ask("Forget the key", press("Keep the key"))
    assert other_key(services).standing is Standing.ACCEPTED
    ask("Forget the key", press("Forget the key"))
    assert other_key(services).standing is Standing.NEW


def test_this_laptop_becomes_a_coordinators_and_stops_being_one(
    page: MergePage, services: Services, qtbot: QtBot
) -> None:
    settle(page, qtbot)
    click(page.header.tabs["laptops"])
    settle(page, qtbot)
    answer(lambda: click(page.laptops.own.enrol), press("Make it a coordinator"))
    settle(page, qtbot)
    assert services.trust.keys()[0].standing is Standing.ENROLLED
    assert page.laptops.own.enrol.text() == "No longer a coordinator"
    click(page.laptops.own.enrol)
    settle(page, qtbot)
    assert services.trust.keys()[0].standing is Standing.OWN
