"""What screen readers and archives look for in a PDF: structure, marks, fonts, metadata.

Checks of ISO 14289-1 (PDF/UA-1) and ISO 19005 (PDF/A) that can be made with a reader of PDF files.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.reports import full
from tests.reports.test_pages import PEOPLE, write
from wmt_desktop.services.reporting import KINDS, ReportOptions


def elements(node: Any) -> Iterator[Any]:
    """Yield every node of the structure, in reading order."""
    node = node.get_object()
    yield node
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        if not isinstance(kid, int):
            yield from elements(kid)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PdfReader]:
    """Every kind of document, with a logo and a photo."""
    folder = tmp_path_factory.mktemp("structure")
    picture = BytesIO()
    Image.new("RGB", (60, 20), "blue").save(picture, "PNG")
    report = full.report(full.texts_of(40))
    noted = replace(report.notes[0], photos=("b" * 64,))
    report = replace(
        report,
        arena=replace(report.arena, logo=("a" * 64,)),
        files={"a" * 64: picture.getvalue(), "b" * 64: picture.getvalue()},
        notes=(noted, *report.notes[1:]),
    )
    options = ReportOptions(people=PEOPLE, photos=True)
    return {
        kind: PdfReader(write(folder / f"{kind}.pdf", report, kind, "lv", options))
        for kind in KINDS
    }


@pytest.mark.parametrize("kind", KINDS)
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


@pytest.mark.parametrize("kind", KINDS)
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
    assert set(tags) <= {
        f"/{tag}"
        for tag in ("Document", "H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Figure")
    }


def test_tables_have_rows_and_headings_and_pictures_have_words(
    documents: dict[str, PdfReader],
) -> None:
    tree: Any = documents["arena"].root_object["/StructTreeRoot"]
    for element in elements(tree["/K"][0]):
        kids = [each.get_object()["/S"] for each in element["/K"] if not isinstance(each, int)]
        if element["/S"] == "/Table":
            assert set(kids) == {"/TR"}
        elif element["/S"] == "/TR":
            assert set(kids) <= {"/TH", "/TD"}
        elif element["/S"] == "/Figure":
            assert str(element["/Alt"])
    tags = Counter(each["/S"] for each in elements(tree["/K"][0]))
    assert tags["/Figure"] == 2
    assert tags["/TH"] > 20


@pytest.mark.parametrize("kind", KINDS)
def test_what_archives_ask_for(documents: dict[str, PdfReader], kind: str) -> None:
    reader = documents[kind]
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"].value is True  # type: ignore[index]
    packet = reader.xmp_metadata
    assert packet is not None
    assert reader.metadata is not None
    assert (packet.dc_title or {})["x-default"] == reader.metadata.title
    assert packet.dc_language == ["lv"]
    assert "/Encrypt" not in reader.trailer
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()


def test_the_same_report_is_the_same_bytes(tmp_path: Path) -> None:
    one = write(tmp_path / "1.pdf", full.report(full.texts_of(5)))
    two = write(tmp_path / "2.pdf", full.report(full.texts_of(5)))
    assert one.read_bytes() == two.read_bytes()
