"""Printed ballots: every number once, every idea with its letter, nothing beyond its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.laptops import Room
from tests.services.voting_room import open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Method, OptionOrder
from wmt_desktop.services.ballot_papers import PrintBallots
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.voting import CloseRound


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def numbers(text: str) -> list[int]:
    words = text.split()
    return [int(words[at + 1]) for at, word in enumerate(words) if word == "No."]


@pytest.mark.parametrize(("per_sheet", "pages"), [(1, 10), (2, 5), (4, 3), (8, 2)])
def test_every_number_is_printed_once_and_piles_are_in_order(
    room: Room, tmp_path: Path, per_sheet: int, pages: int
) -> None:
    round_ = open_vote(room)
    path = tmp_path / "ballots.pdf"
    written = room.services.ballot_papers.print(
        PrintBallots(round_.id, path, 10, per_sheet, language="en", first=21)
    )
    assert written.pages == pages == len(texts(path))
    printed = [numbers(text) for text in texts(path)]
    assert sorted(number for sheet in printed for number in sheet) == list(range(21, 31))
    # The same place of sheet after sheet: one pile.
    assert [sheet[0] for sheet in printed] == list(range(21, 21 + pages))
    for text in texts(path):
        assert text.count("Meals") == len(numbers(text))
    assert "You have 5 dots. Fill one circle for each, at most 3 on one idea." in " ".join(
        texts(path)[0].split()
    )


def test_ideas_keep_their_letters_in_whatever_order_they_stand(room: Room, tmp_path: Path) -> None:
    round_ = open_vote(room, order=OptionOrder.ROTATED)
    path = tmp_path / "ballots.pdf"
    room.services.ballot_papers.print(PrintBallots(round_.id, path, 3, 1, language="en"))
    orders = set()
    for text in texts(path):
        lines = text.split("\n")
        found = {lines[at + 1]: line for at, line in enumerate(lines) if line in {"A", "B", "C"}}
        assert found == {"Meals": "A", "Farms": "B", "Energy": "C"}
        orders.add(tuple(found))
    assert len(orders) == 3


def test_large_print_is_large_and_more_than_fits_is_refused(room: Room, tmp_path: Path) -> None:
    drafts = tuple(
        Draft(f"An idea that needs a whole line and perhaps another one, number {each}")
        for each in range(40)
    )
    room.services.boards.add(AddNotes(room.arena.id, drafts))
    round_ = open_vote(room, source="notes")
    path = tmp_path / "ballots.pdf"
    for per_sheet, large in ((8, False), (2, True)):
        with refused(room.services, Code.TOO_MANY_OPTIONS) as error:
            room.services.ballot_papers.print(
                PrintBallots(round_.id, path, 1, per_sheet, large=large)
            )
        assert 0 < error.value.params["limit"] < 43  # type: ignore[operator]
    assert not path.exists()
    sizes: set[float] = set()
    room.services.voting.close(CloseRound(round_.id))
    few = open_vote(room)
    room.services.ballot_papers.print(PrintBallots(few.id, path, 1, 2, large=True))
    PdfReader(path).pages[0].extract_text(
        visitor_text=lambda text, _cm, tm, _font, size: (
            sizes.add(size * abs(tm[0])) if text.strip() else None
        )
    )
    assert min(sizes) >= 16 * 0.85


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ({"method": Method.APPROVAL, "dots": 3}, "Tick every idea that you support."),
        ({"method": Method.APPROVAL, "dots": 2}, "Tick up to 2 ideas."),
        ({"method": Method.APPROVAL, "dots": 1}, "Tick one idea."),
        ({"dots": 1, "max_per_option": 1}, "Tick one idea."),
        ({"method": Method.SCORE, "dots": 9, "max_per_option": 9}, "Write 0 to 9 points"),
        ({"dots": 20, "max_per_option": 12}, "Write how many beside an idea, at most 12."),
    ],
)
def test_the_ballot_says_how_it_is_filled_in(
    room: Room, tmp_path: Path, rules: dict[str, object], words: str
) -> None:
    round_ = open_vote(room, **rules)
    path = tmp_path / "ballots.pdf"
    room.services.ballot_papers.print(PrintBallots(round_.id, path, 1, 4, language="en"))
    assert words in " ".join(texts(path)[0].split())


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"per_sheet": 3}, Code.PAPER_LAYOUT_INVALID),
        ({"per_sheet": 8, "large": True}, Code.PAPER_LAYOUT_INVALID),
        ({"copies": 0}, Code.NUMBER_INVALID),
        ({"copies": 9_999}, Code.NUMBER_INVALID),
        ({"language": "xx"}, Code.LANGUAGE_UNKNOWN),
        ({"path": Path("ballots.txt")}, Code.FILE_TYPE_UNKNOWN),
    ],
)
def test_what_cannot_be_printed_is_refused(
    room: Room, tmp_path: Path, changed: dict[str, object], code: Code
) -> None:
    round_ = open_vote(room)
    wanted = {"round": round_.id, "path": tmp_path / "b.pdf", "copies": 2} | changed
    with refused(room.services, code):
        room.services.ballot_papers.print(PrintBallots(**wanted))  # type: ignore[arg-type]
    room.services.voting.close(CloseRound(round_.id))
    with refused(room.services, Code.ROUND_NOT_OPEN):
        room.services.ballot_papers.print(PrintBallots(round_.id, tmp_path / "b.pdf", 2))
