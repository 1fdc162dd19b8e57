"""What screen readers and archives look for in a PDF: structure, marks, fonts, metadata.

Checks of ISO 14289-1 (PDF/UA-1) and ISO 19005 (PDF/A): by a validator, and of what none can know.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import page as validator
import pytest
from PIL import Image
from pypdf import PdfReader

from tests.reports import full
from tests.reports.test_pages import PEOPLE, write
from wmt_desktop.domain.rounds import Method, Urn
from wmt_desktop.reports.ballot_papers import PdfBallotPapers
from wmt_desktop.reports.code_sheets import PdfCodeSheets
from wmt_desktop.services.ballot_papers import BallotPaper
from wmt_desktop.services.codes import CodeSheet
from wmt_desktop.services.counting import count
from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
from wmt_desktop.services.reporting import KINDS, PARTS, ReportOptions
from wmt_desktop.services.wording import Wording

PRINTED = (*KINDS, "ballots", "codes")
ODD = "\ufeff \ue000 \uf8ff \u00ad \u200d \U0001f150 \U0001f600 \x07"
"""Marks of files, letters of nobody, a letter in a circle, a face."""


def picture(mode: str, kind: str = "PNG") -> bytes:
    target = BytesIO()
    Image.new(mode, (60, 20)).save(target, kind)
    return target.getvalue()


def ballots(path: Path) -> Path:
    paper = BallotPaper(
        full.ARENA,
        replace(full.CHOICE, question="Was \U0001f6b2?", method=Method.APPROVAL, dots=2),
        {option.id: letter for option, letter in zip(full.OPTIONS, "ABCDEFGH", strict=True)},
        copies=5,
        per_sheet=2,
        large=False,
        first=1,
        language="lv",
        second=True,
    )
    return PdfBallotPapers(RESOURCES).write(paper, path, Wording("lv", TRANSLATIONS)).file


def codes(path: Path) -> Path:
    arena = replace(full.ARENA, language="lv")
    round_ = replace(full.CHOICE, question="Was \U0001f6b2?")
    sheet = CodeSheet(arena, round_, ("acorn river tower 47",) * 12)
    PdfCodeSheets(RESOURCES).write_codes(sheet, path, Wording("lv", TRANSLATIONS))
    return path


def elements(node: Any) -> Iterator[Any]:
    """Yield every node of the structure, in reading order."""
    node = node.get_object()
    yield node
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        if not isinstance(kid, int) and "/MCID" not in kid.get_object():
            yield from elements(kid)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PdfReader]:
    """Everything that is printed, with a logo, a photo and a line between what goes on and not."""
    folder = tmp_path_factory.mktemp("structure")
    report = full.report((*full.texts_of(39), "long " * 400 + ODD))
    first = Urn(full.URN.ballots[:3], issued=13, spoiled=1)
    noted = replace(report.notes[1], photos=("b" * 64,), lang="fi")
    report = replace(
        report,
        arena=replace(report.arena, logo=("a" * 64,)),
        files={"a" * 64: picture("RGBA"), "b" * 64: picture("RGB", "JPEG")},
        notes=(report.notes[0], noted, *report.notes[2:]),
        results={**report.results, full.CHOICE.id: count(full.CHOICE, [first])},
    )
    options = ReportOptions(people=PEOPLE, photos=True)
    files = {
        "ballots": ballots(folder / "ballots.pdf"),
        "codes": codes(folder / "codes.pdf"),
        **{kind: write(folder / f"{kind}.pdf", report, kind, "lv", options) for kind in KINDS},
    }
    return {kind: PdfReader(file) for kind, file in files.items()}


@pytest.mark.parametrize("kind", PRINTED)
def test_a_validator_finds_nothing(documents: dict[str, PdfReader], kind: str) -> None:
    stream = documents[kind].stream
    stream.seek(0)
    content = stream.read()
    for profile in (validator.ValidationProfile.PDF_UA_1, validator.ValidationProfile.PDF_A_2A):
        found = validator.validate_pdf_bytes(content, profile=profile)
        assert not [(each.rule_id, each.message) for each in found.failures]


@pytest.mark.parametrize("kind", PRINTED)
def test_everything_drawn_is_content_or_decoration(
    documents: dict[str, PdfReader], kind: str
) -> None:
    for page in documents[kind].pages:
        contents = page.get_contents()
        assert contents is not None
        depth = 0
        for line in contents.get_data().decode("latin-1").splitlines():
            opened = len(re.findall(r"\b(?:BDC|BMC)\b", line))
            closed = len(re.findall(r"\bEMC\b", line))
            # Text is never shown outside a mark; marks are not put into one another.
            assert depth or opened or not re.search(r"\b(?:Tj|TJ)\b", line), line
            depth += opened - closed
            assert depth in {0, 1}, line
        assert depth == 0


@pytest.mark.parametrize("kind", PRINTED)
def test_every_mark_has_its_place_in_the_structure(
    documents: dict[str, PdfReader], kind: str
) -> None:
    reader = documents[kind]
    root = reader.root_object
    assert root["/MarkInfo"]["/Marked"].value is True  # type: ignore[index]
    tree: Any = root["/StructTreeRoot"]
    numbers = tree["/ParentTree"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for index, page in enumerate(reader.pages):
        contents = page.get_contents()
        assert contents is not None
        marks = [int(each) for each in re.findall(rb"/MCID (\d+)", contents.get_data())]
        assert marks == list(range(len(marks)))
        assert int(str(page["/StructParents"])) == index
        assert len(parents[index].get_object()) == len(marks)
    tags = Counter(each["/S"] for each in elements(tree["/K"][0]))
    assert tags["/Document"] == 1
    assert tags["/H1"] >= 1
    known = [
        "Document",
        "H1",
        "H2",
        "P",
        "Span",
        "L",
        "LI",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "Figure",
    ]
    assert set(tags) <= {f"/{tag}" for tag in known}


def kids_of(element: Any) -> list[Any]:
    kids = [each.get_object() for each in element["/K"]]
    return [each for each in kids if not isinstance(each, int) and "/MCID" not in each]


@pytest.mark.parametrize("kind", PRINTED)
def test_every_part_is_where_its_kind_belongs(documents: dict[str, PdfReader], kind: str) -> None:
    allowed = {"/Table": {"/TR"}, "/TR": {"/TH", "/TD"}, "/L": {"/LI"}, "/LI": {"/LBody"}}
    level = 0
    for element in elements(documents[kind].root_object["/StructTreeRoot"]["/K"][0]):  # type: ignore[index]
        tag = str(element["/S"])
        kids = [each["/S"] for each in kids_of(element)]
        if tag in allowed:
            assert kids, tag
            assert set(kids) <= allowed[tag]
        if tag == "/Table":
            assert "/TH" in {kid["/S"] for row in kids_of(element) for kid in kids_of(row)}
        elif tag == "/TH":
            assert element["/A"]["/Scope"] in {"/Column", "/Row"}
        elif tag == "/Figure":
            assert str(element["/Alt"])
        elif re.fullmatch(r"/H\d", tag):
            assert int(tag[2]) <= level + 1, "a level of headings is left out"
            level = int(tag[2])


def test_no_heading_is_left_alone_at_the_foot_of_a_page(
    documents: dict[str, PdfReader], tmp_path: Path
) -> None:
    options = ReportOptions(without=frozenset(PARTS) - {"criteria"})
    moved = [
        replace(full.report(), arena=replace(full.ARENA, criteria_reason="long " * 23 * lines))
        for lines in range(4)
    ]
    readers = [PdfReader(write(tmp_path / "1.pdf", each, "arena", "en", options)) for each in moved]
    for reader in (*documents.values(), *readers):
        heading = None
        for element in elements(reader.root_object["/StructTreeRoot"]["/K"][0]):  # type: ignore[index]
            if "/Pg" in element:
                page = element.raw_get("/Pg").idnum
                assert heading in {None, page}
                heading = page if re.fullmatch(r"/H\d", str(element["/S"])) else None


def test_lists_run_on_over_columns_and_a_note_is_one_item(documents: dict[str, PdfReader]) -> None:
    tree: Any = documents["ideas"].root_object["/StructTreeRoot"]
    lists = [each for each in elements(tree["/K"][0]) if each["/S"] == "/L"]
    # One for each of eight clusters and for what is in none, and one on the board of visions.
    assert len(lists) == 10
    assert sum(len(kids_of(each)) for each in lists) == 41
    spoken = {str(each["/Alt"]) for each in elements(tree["/K"][0]) if each["/S"] == "/Span"}
    assert Wording("lv", TRANSLATIONS)("Names", "Food") in spoken
    assert "fi" in {str(each.get("/Lang")) for each in elements(tree["/K"][0])}
    tree = documents["ballots"].root_object["/StructTreeRoot"]
    lists = [each for each in elements(tree["/K"][0]) if each["/S"] == "/L"]
    assert [len(kids_of(each)) for each in lists] == [8] * 5


@pytest.mark.parametrize("kind", PRINTED)
def test_what_archives_ask_for(documents: dict[str, PdfReader], kind: str) -> None:
    reader = documents[kind]
    root: Any = reader.root_object
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert str(root["/Lang"]) == "lv"
    packet = reader.xmp_metadata
    assert packet is not None
    assert reader.metadata is not None
    assert (packet.dc_title or {})["x-default"] == reader.metadata.title
    assert packet.dc_creator == [reader.metadata.author]
    assert packet.dc_language == ["lv"]
    assert packet.xmp_create_date is not None
    assert reader.metadata.creation_date is not None
    made = packet.xmp_create_date.timetuple()
    assert made[:6] == reader.metadata.creation_date.timetuple()[:6]
    assert made[:3] == time.gmtime(60 * full.OPENED)[:3]
    assert (packet.pdfaid_part, packet.pdfaid_conformance) == ("2", "A")
    assert b"<pdfuaid:part>1<" in root["/Metadata"].get_data()
    (intent,) = root["/OutputIntents"]
    profile = intent["/DestOutputProfile"].get_object()
    assert (profile["/N"], profile.get_data()[36:40]) == (3, b"acsp")
    assert "/Encrypt" not in reader.trailer
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()
            assert "/ToUnicode" in font.get_object()
        for operands, operator in page.get_contents().operations:  # type: ignore[union-attr]
            assert operator not in {b"k", b"K"}, "an ink of a printer"
            if operator == b"Tj":
                # Glyph 0 is the empty box of a sign that the type lacks.
                assert "\0" not in str(operands[0])


def test_streams_end_with_a_line_end_that_their_length_does_not_count(tmp_path: Path) -> None:
    data = codes(tmp_path / "codes.pdf").read_bytes()
    streams = [each.start() for each in re.finditer(rb"endstream", data)]
    assert len(streams) > 5
    for at in streams:
        start = data.rindex(b"stream\n", 0, at) + len(b"stream\n")
        (length,) = re.findall(rb"/Length (\d+)", data[data.rindex(b" obj", 0, start) : start])
        assert data[start + int(length) : at] == b"\n"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK"])
def test_a_picture_in_inks_makes_no_claim_to_be_archival(tmp_path: Path, mode: str) -> None:
    content = picture(mode, "JPEG" if mode == "CMYK" else "PNG")
    report = replace(full.report(), arena=replace(full.ARENA, logo=("a" * 64,)))
    path = write(tmp_path / "out.pdf", replace(report, files={"a" * 64: content}), "summary")
    packet = PdfReader(path).xmp_metadata
    assert packet is not None
    assert packet.pdfaid_part == (None if mode == "CMYK" else "2")


def test_the_same_report_is_the_same_bytes(tmp_path: Path) -> None:
    one = write(tmp_path / "1.pdf", full.report(full.texts_of(5)))
    two = write(tmp_path / "2.pdf", full.report(full.texts_of(5)))
    assert one.read_bytes() == two.read_bytes()
