"""A whole arena with simulated participants, through the real services."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.rehearsal import Rehearsal, RehearsalStep, Rehearsed
from wmt_desktop.services.services import Services
from wmt_desktop.services.wording import Wording

RANDOM = {"arena", "fingerprint", "digest", "other"}
"""Figures that no two runs share: they hold random ids."""


def open_laptop(path: Path) -> Services:
    folder = path.parent
    return build_services(str(path), Folders(folder, folder, folder))


def rehearse(folder: Path, seed: int = 7) -> Rehearsed:
    """Rehearse with twelve people, in Latvian."""
    told: list[RehearsalStep] = []
    wording = Wording("lv", TRANSLATIONS)
    done = Rehearsal(open_laptop, wording, "lv", 12, seed).run(folder, told.append)
    assert told == list(done.steps)
    return done


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Rehearsed:
    """A rehearsal that is only looked at."""
    return rehearse(tmp_path_factory.mktemp("rehearsal") / "out")


def choices(done: Rehearsed) -> list[tuple[str, dict[str, object]]]:
    return [
        (step.name, {name: each for name, each in step.figures.items() if name not in RANDOM})
        for step in done.steps
    ]


def test_a_rehearsal_ends_with_two_laptops_that_hold_the_same(rehearsed: Rehearsed) -> None:
    figures = {step.name: step.figures for step in rehearsed.steps}
    assert list(figures) == [
        "arena",
        "capture",
        "group",
        "vote",
        "select",
        "report",
        "export",
        "merge",
        "compare",
    ]
    assert (figures["vote"]["cast"], figures["vote"]["people"]) == (12, 12)
    assert figures["merge"]["again"] == 0
    assert rehearsed.digests_equal
    assert figures["compare"]["digest"] == figures["compare"]["other"]
    assert len(PdfReader(rehearsed.files[0]).pages) == figures["report"]["pages"]
    coordinator = open_laptop(rehearsed.files[-1])
    (arena,) = coordinator.arenas.summaries()
    assert (arena.notes, arena.clusters, arena.voters) == (34, 6, 12)
    assert all(check.ok for check in coordinator.store.check())
    (round_,) = coordinator.voting.rounds(arena.arena.id)
    assert set(round_.seed) <= set("123456 ")
    coordinator.store.close()


def test_the_same_seed_makes_the_same_choices(rehearsed: Rehearsed, tmp_path: Path) -> None:
    again = rehearse(tmp_path / "1")
    other = rehearse(tmp_path / "2", seed=8)
    assert choices(rehearsed) == choices(again) != choices(other)


def test_a_rehearsal_speaks_the_language_of_the_user(rehearsed: Rehearsed) -> None:
    assert rehearsed.steps[-1].text != "Both laptops hold the same."
    report = "".join(page.extract_text() for page in PdfReader(rehearsed.files[0]).pages)
    assert "balso" in report.lower()


def test_a_folder_that_holds_a_rehearsal_is_left_alone(rehearsed: Rehearsed) -> None:
    before = {file: file.read_bytes() for file in rehearsed.files}
    with pytest.raises(WmtError) as error:
        rehearse(rehearsed.files[0].parent)
    assert error.value.code is Code.FILE_EXISTS
    assert {file: file.read_bytes() for file in rehearsed.files} == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(WmtError) as error:
        rehearse(tmp_path / "file" / "out")
    assert (error.value.code, error.value.params["file"]) == (
        Code.FILE_UNWRITABLE,
        str(tmp_path / "file" / "out"),
    )
