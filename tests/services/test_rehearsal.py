"""A whole arena with simulated participants, through the real services."""

from __future__ import annotations

from collections.abc import Callable
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

Open = Callable[[Path], Services]


@pytest.fixture
def open_laptop(tmp_path: Path) -> Open:
    return lambda path: build_services(str(path), Folders(tmp_path, tmp_path, tmp_path))


def rehearse(
    open_laptop: Open, folder: Path, people: int = 5, seed: int = 1, language: str = "en"
) -> Rehearsed:
    told: list[RehearsalStep] = []
    wording = Wording(language, TRANSLATIONS)
    done = Rehearsal(open_laptop, wording, language, people, seed).run(folder, told.append)
    assert told == list(done.steps)
    return done


def choices(done: Rehearsed) -> list[tuple[str, dict[str, object]]]:
    return [
        (step.name, {name: each for name, each in step.figures.items() if name not in RANDOM})
        for step in done.steps
    ]


def test_a_rehearsal_ends_with_two_laptops_that_hold_the_same(
    open_laptop: Open, tmp_path: Path
) -> None:
    done = rehearse(open_laptop, tmp_path / "out", people=12)
    figures = {step.name: step.figures for step in done.steps}
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
    assert done.digests_equal
    assert figures["compare"]["digest"] == figures["compare"]["other"]
    assert len(PdfReader(done.files[0]).pages) == figures["report"]["pages"]
    coordinator = open_laptop(done.files[-1])
    (arena,) = coordinator.arenas.summaries()
    assert (arena.notes, arena.clusters, arena.voters) == (34, 6, 12)
    assert all(check.ok for check in coordinator.store.check())
    (round_,) = coordinator.voting.rounds(arena.arena.id)
    assert set(round_.seed) <= set("123456 ")
    coordinator.store.close()


def test_the_same_seed_makes_the_same_choices(open_laptop: Open, tmp_path: Path) -> None:
    first = rehearse(open_laptop, tmp_path / "1", people=2, seed=7)
    again = rehearse(open_laptop, tmp_path / "2", people=2, seed=7)
    other = rehearse(open_laptop, tmp_path / "3", people=2, seed=8)
    assert choices(first) == choices(again) != choices(other)


def test_a_rehearsal_speaks_the_language_of_the_user(open_laptop: Open, tmp_path: Path) -> None:
    done = rehearse(open_laptop, tmp_path / "out", people=2, language="lv")
    english = Wording("en", TRANSLATIONS)("Rehearsal", "Both laptops hold the same.")
    assert done.steps[-1].text != english
    report = "".join(page.extract_text() for page in PdfReader(done.files[0]).pages)
    assert "Aizklāt" in report or "balso" in report.lower()


def test_a_folder_that_holds_a_rehearsal_is_left_alone(open_laptop: Open, tmp_path: Path) -> None:
    done = rehearse(open_laptop, tmp_path / "out", people=2)
    before = {file: file.read_bytes() for file in done.files}
    with pytest.raises(WmtError) as error:
        rehearse(open_laptop, tmp_path / "out", people=2)
    assert error.value.code is Code.FILE_EXISTS
    assert {file: file.read_bytes() for file in done.files} == before


def test_a_folder_that_cannot_be_made_is_named(open_laptop: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(WmtError) as error:
        rehearse(open_laptop, tmp_path / "file" / "out")
    assert (error.value.code, error.value.params["file"]) == (
        Code.FILE_UNWRITABLE,
        str(tmp_path / "file" / "out"),
    )
