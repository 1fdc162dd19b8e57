"""Reports say everything the arena holds, in the right letters, whatever its size."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.laptops import Room
from tests.reports import full
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services import sample
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.criteria import CriterionDraft, LockCriteria, ScoreSheet, SetCriteria
from wmt_desktop.services.deciding import Select
from wmt_desktop.services.duplicates import MergeNotes
from wmt_desktop.services.initiatives import (
    AddInitiatives,
    EditInitiative,
    InitiativeDraft,
    Promote,
)
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CastBallot, CloseRound


def words(path: Path) -> str:
    """Return the text of a PDF with every run of space as one space."""
    return re.sub(r"\s+", " ", " ".join(text for text, _ in full.pages_of(path)))


def decide(room: Room) -> None:
    """Fill the sample board, vote, promote and select."""
    services, arena = room.services, room.arena
    sample.fill_board(services, arena)
    round_ = services.voting.open(OpenRound(arena.id, people=6))
    ids = [option.id for option in round_.options]
    for voter in range(5):
        services.voting.cast(CastBallot(round_.id, {ids[voter % 3]: 3, ids[5]: 1}))
    services.voting.close(CloseRound(round_.id))
    for each in services.initiatives.promote(Promote(round_.id, tuple(ids[:3]))):
        services.initiatives.edit(
            EditInitiative(each, replace(each, cost=123_450, change="Mēs maināmies", lead="Wieś"))
        )
    services.decisions.select(Select(arena.id, 300_000, 2, reason="Jo žirafes ēd ķiršus."))


def test_the_report_says_everything(room: Room, tmp_path: Path) -> None:
    decide(room)
    written = room.services.reports.write(room.arena.id, tmp_path / "report.pdf", "en")
    text = words(written.file)
    for cluster in sample.CLUSTERS:
        assert cluster.name in text
        assert cluster.latvian.split()[0] in text
        for note, _, _ in cluster.notes:
            assert note in text.replace("- ", "-"), note
    result = room.services.voting.result(room.services.voting.rounds(room.arena.id)[-1].id)
    for fact in ("5 of 6", "20 of 25", result.check_sum, "€1,234.50", "Jo žirafes ēd ķiršus."):
        assert fact.replace("\u202f", " ") in text, fact
    assert written.pages == len(PdfReader(written.file).pages)


def test_the_same_arena_gives_the_same_bytes(room: Room, tmp_path: Path) -> None:
    decide(room)
    reports = room.services.reports
    one = reports.write(room.arena.id, tmp_path / "1.pdf")
    two = reports.write(room.arena.id, tmp_path / "2.pdf")
    assert one.sha256 == two.sha256


@pytest.mark.parametrize("kind", ["arena", "ideas", "protocol", "decision"])
@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_every_kind_is_written(room: Room, tmp_path: Path, kind: str, suffix: str) -> None:
    decide(room)
    path = tmp_path / f"out{suffix}"
    room.services.reports.write(room.arena.id, path, "lv", kind)
    assert path.stat().st_size > 1_000


def test_the_page_of_a_browser_says_the_same(room: Room, tmp_path: Path) -> None:
    decide(room)
    room.services.boards.add(AddNotes(room.arena.id, (Draft("<script>alert(1)</script>"),)))
    path = tmp_path / "report.html"
    room.services.reports.write(room.arena.id, path, "en")
    page = path.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    for cluster in sample.CLUSTERS:
        for note, _, _ in cluster.notes:
            assert note in page


@pytest.mark.parametrize("length", [20, 18_000])
def test_merged_notes_are_counted_once_and_named(room: Room, tmp_path: Path, length: int) -> None:
    texts = ("Bus", "A bus", "Coach " + "x" * length + " end")
    bus, *others = room.services.boards.add(
        AddNotes(room.arena.id, tuple(Draft(text, author="Table 2") for text in texts))
    )
    room.services.duplicates.merge(MergeNotes(tuple(each.id for each in others), bus.id))
    pdf = words(room.services.reports.write(room.arena.id, tmp_path / "out.pdf", "en").file)
    room.services.reports.write(room.arena.id, tmp_path / "out.html", "en")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    for document in (pdf, page):
        assert "1 idea" in document
        assert "×3" in document
        assert "also: “A bus” (Table 2)" in document
        assert "end” (Table 2)" in document


def test_an_empty_arena_has_a_report_too(room: Room, tmp_path: Path) -> None:
    written = room.services.reports.write(room.arena.id, tmp_path / "empty.pdf", "en")
    assert "No idea has been written yet." in words(written.file)


def test_very_long_texts_run_over_pages_and_stay_whole(room: Room, tmp_path: Path) -> None:
    decide(room)
    endless = " ".join(f"word{number}" for number in range(2_300))
    room.services.boards.add(
        AddNotes(room.arena.id, (Draft(endless, Theme.FOOD), Draft("x" * 3_000)))
    )
    initiative = room.services.initiatives.all(room.arena.id)[0]
    room.services.initiatives.edit(
        EditInitiative(
            initiative, replace(initiative, change=endless[:9_000], lead=endless[:4_000])
        )
    )
    written = room.services.reports.write(room.arena.id, tmp_path / "long.pdf", "en")
    assert "word2299" in words(written.file)


def test_hundreds_of_notes_fill_pages_in_order(room: Room, tmp_path: Path) -> None:
    drafts = tuple(Draft(f"Idea number {number}.") for number in range(400))
    room.services.boards.add(AddNotes(room.arena.id, drafts))
    text = words(room.services.reports.write(room.arena.id, tmp_path / "many.pdf", "en").file)
    found = [int(each) for each in re.findall(r"Idea number (\d+)\.", text)]
    assert found == list(range(400))


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("report.docx", "arena", Code.FILE_TYPE_UNKNOWN),
        ("missing/report.pdf", "arena", Code.FILE_UNWRITABLE),
        ("report.pdf", "decision", Code.DECISION_NOT_FOUND),
        ("report.pdf", "protocol", Code.NO_VOTES),
    ],
)
def test_what_cannot_be_written_is_refused(
    room: Room, tmp_path: Path, name: str, kind: str, code: Code
) -> None:
    with pytest.raises(WmtError) as refused:
        room.services.reports.write(room.arena.id, tmp_path / name, "en", kind)
    assert refused.value.code is code
    assert not (tmp_path / name).exists()


def test_scores_by_some_criteria_only_rank_nothing_and_are_written(
    room: Room, tmp_path: Path
) -> None:
    services, arena = room.services, room.arena.id
    (bread,) = services.initiatives.add(AddInitiatives(arena, (InitiativeDraft("Bread"),)))
    drafts = (CriterionDraft("Effect", 50), CriterionDraft("Fair", 50))
    effect, _ = services.criteria.set(SetCriteria(arena, drafts))
    services.criteria.lock(LockCriteria(arena))
    services.criteria.score(ScoreSheet(arena, "Table 1", {(bread.id, effect.id): 4}))
    written = services.reports.write(arena, tmp_path / "report.pdf")
    assert "Effect" in words(written.file)
