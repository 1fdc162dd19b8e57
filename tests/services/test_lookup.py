"""What people type for an id: the whole of it, or enough of its beginning."""

from __future__ import annotations

import pytest

from wmt_desktop.services.lookup import begun_by

FIRST, SECOND, OTHER = "note:abc" + "0" * 29, "note:abd" + "0" * 29, "round:abc" + "1" * 29


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FIRST, (FIRST,)),
        ("note:abc", (FIRST,)),
        ("abd", (SECOND,)),
        ("abc", (FIRST, OTHER)),
        ("round:a", (OTHER,)),
        ("note:", ()),
        ("note", ()),
        ("", ()),
        ("bc", ()),
    ],
)
def test_an_id_is_found_by_its_beginning(text: str, expected: tuple[str, ...]) -> None:
    assert begun_by(text, [FIRST, SECOND, OTHER]) == expected


def test_a_whole_id_stands_for_itself_though_it_begins_another() -> None:
    assert begun_by("option:a", ["option:a", "option:ab"]) == ("option:a",)
