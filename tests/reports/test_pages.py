"""What the pages of documents say and where, in every language and at every size."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.reports import full
from wmt_desktop.domain.arena import LANGUAGES
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.weighing import weigh
from wmt_desktop.reports.documents import ReportDocuments
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
from wmt_desktop.services.reporting import KINDS, NO_OPTIONS, PARTS, Person, ReportOptions
from wmt_desktop.services.wording import Wording

DOCUMENTS = ReportDocuments(RESOURCES)
PEOPLE = (Person("Ģirts Žīgurs-Šķēps", "Growers’ cooperative " * 8), Person("Øyvind Æsgård"))
A4 = (595.3, 841.9)


def write(
    path: Path,
    report: ArenaReport,
    kind: str = "arena",
    language: str = "en",
    options: ReportOptions = NO_OPTIONS,
) -> Path:
    wording = Wording(language, TRANSLATIONS)
    return DOCUMENTS.write(report, kind, path, language, wording, options).file


def check_boxes(path: Path) -> None:
    """No text lies on another or leaves the page."""
    for number, (_, boxes) in enumerate(full.pages_of(path), start=1):
        for left, bottom, right, top in boxes:
            assert left >= 20, number
            assert right <= A4[0] - 20, number
            assert bottom >= 20, number
            assert top <= A4[1] - 20, number
        for one, other in combinations(boxes, 2):
            width = min(one[2], other[2]) - max(one[0], other[0])
            height = min(one[3], other[3]) - max(one[1], other[1])
            assert width < 1 or height < 1, (number, one, other)


def said(path: Path) -> str:
    return full.bare("".join(text for text, _ in full.pages_of(path)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_says_everything_in_every_language(tmp_path: Path, language: str) -> None:
    texts = full.texts_of(16)
    report = full.report(texts)
    words = Wording(language, TRANSLATIONS)
    options = ReportOptions(people=PEOPLE)
    arena = said(write(tmp_path / "arena.pdf", report, "arena", language))
    wanted = [
        *texts,
        *full.PANGRAMS.values(),
        *(each.name for each in full.CLUSTERS),
        *(f"Change {code}" for code in LANGUAGES),
        "In 2040 all eat well",
        "Cancelled question",
        "The projector broke.",
        "red bus",
        "dice 6",
        "One was torn.",
        "Begins within weeks",
        "It began.",
        full.IN_FORCE.reason,
        full.IN_FORCE.objections[0],
        "Ilze Ķeņģe",
        words("Report", "Decision record"),
        words("Report", "Earlier decision record"),
        words("Report", "Co-funded by the European Union"),
        report.results[full.CHOICE.id].check_sum,
    ]
    assert [each for each in wanted if full.bare(each) not in arena] == []
    assert "Māra" not in arena
    page = write(tmp_path / "arena.html", report, "arena", language).read_text("utf-8")
    assert f'<html lang="{language}">' in page
    assert [each for each in texts if each not in page] == []
    # Its words are the longest; those of Latvian are looked at in the structure of all kinds.
    shown = KINDS if language == "de" else ("summary", "attendance")
    for kind in shown:
        path = write(tmp_path / f"{kind}.pdf", report, kind, language, options)
        check_boxes(path)
        text = said(path)
        assert full.bare(words("Report", "Co-funded by the European Union")) in text
        if kind in {"attendance", "badges", "arena"}:
            assert all(full.bare(person.name) in text for person in PEOPLE)
        meta = PdfReader(path)
        assert str(meta.root_object["/Lang"]) == language
        assert meta.outline


def test_a_mistyped_number_of_people_fills_no_forest(tmp_path: Path) -> None:
    report = full.report()
    crowd = replace(report, arena=replace(report.arena, people=2**52))
    for kind in ("attendance", "badges"):
        path = write(tmp_path / f"{kind}.html", crowd, kind)
        assert path.stat().st_size < 1_000_000


def test_who_pledged_is_named_only_where_it_is_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "out.pdf", full.report(), "protocol", "en", ReportOptions(names=True))
    assert "Māra(myvan)" in said(path)


def test_the_statement_of_the_funder_is_the_official_one() -> None:
    term = "Co-funded by the European Union"
    said_in = {code: Wording(code, TRANSLATIONS)("Report", term) for code in LANGUAGES}
    assert said_in == (full.glossary(term) or said_in)


@pytest.mark.parametrize(("number", "length"), [(0, 0), (1, 1), (30, 600), (6, 5_000), (800, 0)])
def test_pages_hold_any_number_and_length_of_notes(
    tmp_path: Path, number: int, length: int
) -> None:
    texts = full.texts_of(number, length)
    for kind in {0: ("arena", "notes"), 800: ("arena",)}.get(number, ("ideas", "notes")):
        path = write(tmp_path / f"{kind}.pdf", full.report(texts), kind)
        check_boxes(path)
        text = said(path)
        # Over the end of a page a note goes on behind foot and running head.
        parts = {full.bare(part) for each in texts for part in (each[:250], each[-250:])}
        assert [each for each in parts if each not in text] == []
        assert len(text) > sum(len(full.bare(each)) for each in texts)
        assert path.stat().st_size < 1_048_576, "no photos: at most 1 MiB"


@pytest.mark.parametrize("word", ["W" * 400, "Rindfleischetikettierung" * 20])
def test_words_that_never_end_stay_on_the_page(tmp_path: Path, word: str) -> None:
    path = write(tmp_path / "out.pdf", full.report([word]), "ideas")
    check_boxes(path)
    assert word in said(path)


def test_titles_of_a_file_that_means_ill_are_cut_to_what_fits(tmp_path: Path) -> None:
    long = "All of it " * 600
    report = full.report(["Soup"])
    held = report.results[full.CHOICE.id]
    options = tuple(replace(each, label=long) for each in held.round.options)
    vote = replace(held.round, question=long, options=options)
    hostile = replace(
        report,
        arena=replace(report.arena, title=long),
        clusters=tuple(replace(each, name=long) for each in report.clusters),
        notes=tuple(replace(each, translation=long, author=long) for each in report.notes),
        results={**report.results, vote.id: replace(held, round=vote)},
        signatures=tuple(replace(each, name=long) for each in report.signatures),
    )
    assert len(PdfReader(write(tmp_path / "out.pdf", hostile)).pages) < 99
    people = ReportOptions(people=(Person(long),))
    with pytest.raises(WmtError) as error:
        write(tmp_path / "list.pdf", report, "attendance", options=people)
    assert error.value.code is Code.PAGE_TOO_SMALL
    assert not (tmp_path / "list.pdf").exists()


def test_a_note_of_one_language_is_never_translated(tmp_path: Path) -> None:
    report = full.report(("Ideas", "Table"))
    assert "Ideas" in said(write(tmp_path / "lv.pdf", report, "ideas", "lv"))


def test_signs_that_the_type_lacks_are_boxes_and_no_markup_is_run(tmp_path: Path) -> None:
    texts = ("Bike \U0001f6b2 lanes\u200d", "e\u0301", "\x07bell", "<b>&amp;</b> <font size=90>")
    text = said(write(tmp_path / "out.pdf", full.report(texts), "ideas"))
    for each in ("Bike□lanes", "é", "bell", "<b>&amp;</b><fontsize=90>"):
        assert each in text


def test_fonts_are_embedded_in_part(tmp_path: Path) -> None:
    path = write(tmp_path / "out.pdf", full.report(full.texts_of(8)))
    fonts = {}
    for page in PdfReader(path).pages:
        resources = page.get("/Resources", {}).get_object()
        for each in resources["/Font"].get_object().values():
            font = each.get_object()
            if "Inter" in font["/BaseFont"]:
                fonts[font["/BaseFont"]] = font
    assert fonts
    for name, font in fonts.items():
        assert name[7] == "+", "a subset"
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font


def test_parts_can_be_left_out(tmp_path: Path) -> None:
    options = ReportOptions(without=frozenset({"cover", "votes", "decision"}))
    text = said(write(tmp_path / "out.pdf", full.report(), "arena", "en", options))
    assert "Decisionrecord" not in text
    assert full.bare("What goes on?") not in text
    assert full.bare("Feasible") in text
    with pytest.raises(WmtError) as refused:
        write(tmp_path / "none.pdf", full.report(), options=ReportOptions(without=frozenset(PARTS)))
    assert refused.value.code is Code.DOCUMENT_EMPTY


@pytest.mark.parametrize("chosen", [0, 2, 8])
def test_the_summary_is_one_page_however_long_the_texts(tmp_path: Path, chosen: int) -> None:
    endless = "Rindfleischetikettierung und mehr. " * 90
    initiatives = tuple(
        replace(each, title=endless[:190], change=endless, lead=endless, steps=each.steps * 9)
        for each in full.INITIATIVES
    )
    ids = tuple(each.id for each in initiatives[:chosen])
    decisions = (replace(full.IN_FORCE, selected=ids, reason=endless),) if chosen else ()
    report = replace(
        full.report(),
        arena=replace(full.ARENA, title=endless[:199]),
        initiatives=initiatives,
        decisions=decisions,
        standing=decisions,
    )
    path = write(tmp_path / "out.pdf", report, "summary", "de")
    check_boxes(path)
    assert len(PdfReader(path).pages) == 1


def test_a_record_says_what_was_decided_whatever_became_of_it_since(tmp_path: Path) -> None:
    deleted, renamed = (
        next(each for each in full.INITIATIVES if each.id == one) for one in full.IN_FORCE.selected
    )
    left = tuple(
        replace(each, title="Another title", cost=1) if each == renamed else each
        for each in full.INITIATIVES
        if each != deleted
    )
    weighing = weigh(full.CRITERIA, [each.id for each in left], full.SCORES)
    report = replace(full.report(), initiatives=left, weighing=weighing)
    for kind in ("decision", "summary"):
        text = said(write(tmp_path / f"{kind}.pdf", report, kind))
        assert full.bare(deleted.title) in text
        assert full.bare(renamed.title) in text
        assert full.bare("Another title") not in text
    assert full.bare("€1,234.53") in said(tmp_path / "decision.pdf")
    assert full.bare("Mean scores") not in said(tmp_path / "decision.pdf"), "others than then"


def test_no_word_over_a_column_of_figures_is_broken(tmp_path: Path) -> None:
    file = write(tmp_path / "arena.pdf", full.report(full.texts_of(4)), "arena", "de")
    lines = [line for text, _ in full.pages_of(file) for line in text.splitlines()]
    assert any(re.search(r"\bStimmende$", line) for line in lines)
