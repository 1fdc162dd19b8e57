"""A vote on several laptops and with codes, on the voting page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.services.two_laptops import key_of
from tests.ui.pages.rooms import answer, arena_with_clusters, click, press, reason_field
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.codes import HandOutCodes
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.ui.pages.voting.page import VotingPage
from wmt_desktop.ui.widgets.dialog import Dialog

OpenPage = Callable[[str], VotingPage]


class Away:
    """Another laptop that opened a vote for several, and files between it and this one."""

    def __init__(self, here: Services, there: Services, folder: Path) -> None:
        self._here, self.there, self._folder = here, there, folder
        self.arena = arena_with_clusters(there)
        self.round: Round | None = None

    def open(self, laptops: int = 2) -> Round:
        self.round = self.there.voting.open(OpenRound(self.arena.id, laptops=laptops))
        self.bring()
        return self.round

    def bring(self) -> None:
        """Merge what the other laptop has."""
        path = self._folder / f"{len(list(self._folder.iterdir()))}.wmta"
        self.there.sessions.export(self.arena.id, path)
        (verdict,) = self._here.sessions.merge([path])
        assert verdict.error is None

    def cast_here(self, count: int) -> None:
        assert self.round is not None
        for _ in range(count):
            self._here.voting.cast(CastBallot(self.round.id, {}))


@pytest.fixture
def away(services: Services, new_laptop: Callable[[str], Services], tmp_path: Path) -> Away:
    there = new_laptop("other")
    services.trust.accept(key_of(there), "other")
    (tmp_path / "files").mkdir()
    return Away(services, there, tmp_path / "files")


def test_another_kiosk_seals_its_own_urn(
    services: Services, voting_page: OpenPage, away: Away, qtbot: QtBot
) -> None:
    round_ = away.open()
    page = voting_page(round_.arena)
    running = page.running
    assert running.kiosk.text() == "Use this laptop as another kiosk"
    assert not running.close_vote.isVisible()
    with qtbot.waitSignal(page.kiosk_requested):
        click(running.kiosk)
    away.cast_here(2)

    def seal(dialog: Dialog) -> None:
        assert "2 ballots are sealed" in dialog.consequence.text()
        press("Seal the urn")(dialog)

    answer(lambda: click(running.laptop.seal), seal)
    assert running.number.text() == "2"
    assert not running.kiosk.isEnabled()
    assert "urn is sealed" in running.laptop.sentence.text()


def test_a_vote_for_one_laptop_cannot_be_held_on_another(
    services: Services, voting_page: OpenPage, away: Away
) -> None:
    page = voting_page(away.open(laptops=1).arena)
    assert not page.running.kiosk.isEnabled()
    assert "opened for one" in page.running.kiosk.toolTip()
    assert not page.running.laptop.seal.isVisible()


def test_ballots_that_wait_here_can_be_sealed_after_all(
    services: Services, voting_page: OpenPage, away: Away
) -> None:
    round_ = away.open()
    page = voting_page(round_.arena)
    away.cast_here(3)
    away.there.voting.close(CloseRound(round_.id))
    away.bring()
    assert "3 ballots still lie on this laptop" in page.urn_bar.text
    assert "1 of 2 laptops" in page.urn_bar.text
    page.results.table.tick((round_.options[0].id,))
    answer(lambda: click(page.results.promote), press("Wait for them"))
    assert services.initiatives.all(round_.arena) == ()
    answer(lambda: click(page.urn_bar.seal), press("Seal the urn"))
    assert page.urn_bar.text == ""
    assert not page.urn_bar.isVisible()
    assert services.voting.result(round_.id).cast == 3
    page.results.table.tick((round_.options[0].id,))
    click(page.results.promote)
    assert len(services.initiatives.all(round_.arena)) == 1


def test_where_the_other_laptop_is_gone_the_vote_is_closed_for_a_reason(
    services: Services, voting_page: OpenPage, away: Away
) -> None:
    round_ = away.open()
    page = voting_page(round_.arena)
    away.cast_here(1)

    def close(dialog: Dialog) -> None:
        reason_field(dialog).setPlainText("It fell into the lake")
        press("Close the vote")(dialog)

    answer(lambda: click(page.running.laptop.close_all), close)
    assert services.voting.round(round_.id).stage is RoundStage.CLOSED
    assert page.results.isVisible()


def test_codes_are_printed_and_counted(
    services: Services,
    voting_page: OpenPage,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arena = arena_with_clusters(services, people=3)
    round_ = services.voting.open(OpenRound(arena.id, codes=True))
    page = voting_page(arena.id)
    card = page.running.codes
    assert card.figures.text() == "0 printed, 0 used"
    path = tmp_path / "codes.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer(lambda: click(card.print), press("Save the slips"))
    qtbot.waitUntil(lambda: card.figures.text() == "3 printed, 0 used")
    assert path.read_bytes().startswith(b"%PDF")
    assert services.codes.count(round_.id).issued == 3
    late = services.codes.hand_out(HandOutCodes(round_.id, 1))
    code = services.codes.check(round_.id, late[0])
    services.voting.cast(CastBallot(round_.id, {}, code))
    assert card.figures.text() == "4 printed, 1 used"


def test_a_vote_without_codes_shows_none(services: Services, voting_page: OpenPage) -> None:
    arena = arena_with_clusters(services)
    services.voting.open(OpenRound(arena.id))
    page = voting_page(arena.id)
    assert not page.running.codes.isVisible()
    assert not page.running.laptop.isVisible()


def test_where_a_copy_closed_the_vote_the_ballots_here_can_still_be_closed(
    services: Services, voting_page: OpenPage, tmp_path: Path
) -> None:
    arena = arena_with_clusters(services)
    round_ = services.voting.open(OpenRound(arena.id))
    services.voting.cast(CastBallot(round_.id, {}))
    services.store.backup(tmp_path / "copy.db")
    copy = build_services(
        str(tmp_path / "copy.db"), Folders(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    )
    copy.voting.close(CloseRound(round_.id))
    copy.sessions.export(arena.id, tmp_path / "copy.wmta")
    copy.store.close()
    page = voting_page(arena.id)
    services.sessions.merge([tmp_path / "copy.wmta"])
    assert "1 ballot" in page.urn_bar.text
    answer(lambda: click(page.urn_bar.seal), press("Close the vote"))
    assert page.urn_bar.text == ""
    assert services.voting.result(round_.id).cast == 1
