"""Pictures from outside: upright, small, silent about their origin, and never a danger."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QColorSpace, QImage
from PySide6.QtWidgets import QApplication

from tests.ui.pictures import file, image, png_bomb, with_exif
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.ui.photo_files import (
    BYTES,
    LONG_SIDE,
    cut,
    decode,
    is_picture,
    photo_of,
    read_file,
)

SAYS_SO = pytest.mark.qt_log_level_fail("CRITICAL")
"""Qt's readers tell the log of every damage."""


def code_of(data: bytes) -> Code:
    with pytest.raises(WmtError) as refused:
        photo_of(data, "wall.jpg")
    assert refused.value.params["file"] == "wall.jpg"
    return refused.value.code


def survives(data: bytes) -> bool:
    """Tell whether damaged bytes are refused for what they are, or read as far as they go."""
    try:
        return max(decode(photo_of(data)).size().toTuple()) <= LONG_SIDE
    except WmtError as error:
        return error.code in {Code.PHOTO_UNREADABLE, Code.PHOTO_TOO_LARGE}


def near(colour: QColor, name: str) -> bool:
    other = QColor(name)
    parts = (
        (colour.red(), other.red()),
        (colour.green(), other.green()),
        (colour.blue(), other.blue()),
    )
    return all(abs(a - b) < 24 for a, b in parts)


@pytest.mark.parametrize("kind", ["jpeg", "png", "bmp", "webp", "tiff"])
def test_common_kinds_become_jpeg(qapp: QApplication, kind: str) -> None:
    stored = photo_of(file(kind=kind))
    assert stored[:3] == b"\xff\xd8\xff"
    shown = decode(stored)
    assert (shown.width(), shown.height()) == (80, 40)
    assert near(shown.pixelColor(10, 10), "navy")
    assert near(shown.pixelColor(70, 30), "gold")


def test_a_gif_is_read_whatever_it_is_called(qapp: QApplication) -> None:
    gif = (
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00"
        b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
    )
    assert decode(photo_of(gif, "photo.jpg")).width() == 1


@pytest.mark.parametrize(
    ("orientation", "size", "marked"),
    [
        (1, (80, 40), (10, 10)),
        (3, (80, 40), (70, 30)),
        (6, (40, 80), (30, 10)),
        (8, (40, 80), (10, 70)),
    ],
)
def test_a_turned_photo_stands_upright(
    qapp: QApplication, orientation: int, size: tuple[int, int], marked: tuple[int, int]
) -> None:
    shown = decode(photo_of(with_exif(file(), orientation)))
    assert (shown.width(), shown.height()) == size
    assert near(shown.pixelColor(*marked), "navy")


def test_nothing_but_pixels_is_kept(qapp: QApplication) -> None:
    told = image()
    told.setText("Comment", "taken by Anna")
    told.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    photo = with_exif(file(told), 6)
    assert b"Anna" in photo
    assert b"57.3119N" in photo
    stored = photo_of(photo)
    for word in (
        b"Anna",
        b"57.3119N",
        b"Exif",
        b"ICC_PROFILE",
        b"\xff\xe1",
        b"\xff\xe2",
        b"\xff\xfe",
    ):
        assert word not in stored[: stored.index(b"\xff\xda")]


def test_the_same_picture_gives_the_same_bytes(qapp: QApplication) -> None:
    assert photo_of(with_exif(file(), 1, b"here")) == photo_of(with_exif(file(), 1, b"there"))


@pytest.mark.parametrize("size", [(4_000, 1_000), (1_000, 4_000)])
def test_a_large_photo_is_made_small(qapp: QApplication, size: tuple[int, int]) -> None:
    shown = decode(photo_of(file(image(*size))))
    assert max(shown.width(), shown.height()) == 2_000
    assert min(shown.width(), shown.height()) == 500


def test_see_through_parts_are_white(qapp: QApplication) -> None:
    clear = QImage(10, 10, QImage.Format.Format_ARGB32)
    clear.fill(0)
    assert near(decode(photo_of(file(clear, "png"))).pixelColor(5, 5), "white")


def test_a_part_is_cut_out(qapp: QApplication) -> None:
    part = decode(cut(image(), QRect(0, 0, 40, 20)))
    assert (part.width(), part.height()) == (40, 20)
    assert near(part.pixelColor(20, 10), "navy")


@SAYS_SO
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"\xff\xd8\xff\xe0" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
    ],
)
def test_what_is_no_picture_is_refused(qapp: QApplication, data: bytes) -> None:
    assert code_of(data) is Code.PHOTO_UNREADABLE


@SAYS_SO
def test_a_truncated_photo_is_refused_or_shown_as_far_as_it_goes(qapp: QApplication) -> None:
    whole = file(image(400, 400))
    for length in (10, 100, len(whole) // 2, len(whole) - 3):
        assert survives(whole[:length])


@SAYS_SO
@pytest.mark.parametrize("side", [9_000, 60_000, 2**31 - 1])
def test_a_bomb_is_refused_by_what_it_says_it_is(qapp: QApplication, side: int) -> None:
    bomb = png_bomb(side)
    assert len(bomb) < 100_000
    assert code_of(bomb) in {Code.PHOTO_TOO_LARGE, Code.PHOTO_UNREADABLE}


def test_a_huge_file_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "wall.jpg"
    with path.open("wb") as out:
        out.truncate(BYTES + 1)
    with pytest.raises(WmtError) as refused:
        read_file(path)
    assert refused.value.code is Code.PHOTO_TOO_LARGE
    with pytest.raises(WmtError) as refused:
        read_file(tmp_path)
    assert refused.value.code is Code.FILE_IS_FOLDER
    with pytest.raises(WmtError) as refused:
        read_file(tmp_path / "gone.jpg")
    assert refused.value.code is Code.FILE_NOT_FOUND


def test_pictures_are_known_by_their_names() -> None:
    assert is_picture(Path("IMG_1.JPG"))
    assert not is_picture(Path("notes.csv"))


@SAYS_SO
@given(st.binary(max_size=60), st.integers(0, 400), st.sampled_from(["jpeg", "png", "bmp", "webp"]))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_anywhere_is_survived(
    qapp: QApplication, junk: bytes, place: int, kind: str
) -> None:
    whole = file(image(30, 30), kind)
    place = min(place, len(whole))
    assert survives(whole[:place] + junk + whole[place + len(junk) :])
