"""Documents carry the official logo or go without it knowingly."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfReader

from tests.laptops import Room
from tests.services.two_laptops import Laptops
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.document_settings import GoWithoutLogo, SetLogo
from wmt_desktop.services.outgoing import photos

ARTIST = 0x013B


def picture(kind: str = "PNG", width: int = 600) -> bytes:
    target, facts = BytesIO(), PngInfo()
    facts.add_text("Author", "Zane")
    exif = Image.Exif()
    exif[ARTIST] = "Zane"
    more = {"pnginfo": facts} if kind == "PNG" else {"comment": "Zane"}
    Image.new("RGBA" if kind == "PNG" else "RGB", (width, 200), "#003399").save(
        target, kind, exif=exif, **more
    )
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_printed_without_what_else_it_tells_and_travels_with_the_arena(
    room: Room, tmp_path: Path, kind: str
) -> None:
    services, arena = room.services, room.arena.id
    file = tmp_path / "logo"
    file.write_bytes(picture(kind))
    assert services.reports.needs_logo(arena, "arena")
    assert not services.reports.needs_logo(arena, "badges")
    services.documents.set_logo(SetLogo(arena, file))
    stored = services.documents.logo(arena)
    assert stored is not None
    assert b"Zane" in file.read_bytes()
    assert b"Zane" not in stored
    with Image.open(BytesIO(stored)) as now, Image.open(file) as before:
        assert (now.format, now.mode, now.tobytes()) == (kind, before.mode, before.tobytes())
    assert not services.reports.needs_logo(arena, "arena")
    written = services.reports.write(arena, tmp_path / "out.pdf", "en")
    (image,) = PdfReader(written.file).pages[0].images
    assert image.image is not None
    assert image.image.size == (600, 200)
    services.reports.write(arena, tmp_path / "out.html", "en")
    assert 'alt="Logo of the project' in (tmp_path / "out.html").read_text("utf-8")
    services.sessions.export(arena, tmp_path / "out.wmta")
    assert services.sessions.verify(tmp_path / "out.wmta").files


def test_both_logos_go_into_a_file_while_laptops_differ(laptops: Laptops, tmp_path: Path) -> None:
    arena, file = laptops.arena.id, tmp_path / "logo.png"
    laptops.exchange()
    for laptop, width in ((laptops.mine, 600), (laptops.coordinator, 400)):
        file.write_bytes(picture(width=width))
        laptop.documents.set_logo(SetLogo(arena, file))
    laptops.exchange()
    third = laptops.open_laptop("third")
    laptops.carry(laptops.mine, third)
    with third.store.read() as reader:
        assert len(photos(reader, arena)) == 2


def test_going_without_is_on_record_and_can_be_taken_back(room: Room) -> None:
    services, arena = room.services, room.arena.id
    services.documents.go_without_logo(GoWithoutLogo(arena))
    assert not services.reports.needs_logo(arena, "arena")
    services.history.undo(arena)
    assert services.reports.needs_logo(arena, "arena")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        b"\x89PNG\r\n\x1a\n",
        picture()[:-40],
        picture("GIF"),
        picture(width=9_000),
    ],
)
def test_what_cannot_be_printed_is_refused(room: Room, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(WmtError) as refused:
        room.services.documents.set_logo(SetLogo(room.arena.id, file))
    assert refused.value.code is Code.LOGO_INVALID
    assert room.services.documents.logo(room.arena.id) is None
