"""Printed voting codes: easy to type, good once, and tied to no ballot."""

from __future__ import annotations

import math
import time
from pathlib import Path
from random import Random

import pytest
from pypdf import PdfReader

from tests.laptops import Room
from tests.services.voting_room import open_vote, refused
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.rounds import Channel, Round
from wmt_desktop.domain.text import plain
from wmt_desktop.services.codes import (
    LETTERS,
    NUMBERS,
    WORDS,
    CodeCount,
    HandOutCodes,
    draw_codes,
    new_codes,
    slow_hash,
    word_list,
)
from wmt_desktop.services.packaged import RESOURCES
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.storage.store import SqlStore

LISTS = RESOURCES / "words"
LANGUAGES = ("en", "lv", "fi", "sv", "et", "pl", "nb", "de")


def hand_out(room: Room, count: int = 3) -> tuple[Round, tuple[str, ...]]:
    """Open a vote with codes."""
    round_ = open_vote(room, codes=True, dots=2)
    return round_, room.services.codes.hand_out(HandOutCodes(round_.id, count))


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_letters_tell_the_words_of_each_language_apart(language: str) -> None:
    words = word_list(LISTS, language)
    starts = [plain(word)[:LETTERS] for word in words]
    assert len(set(starts)) == len(words)
    assert all(start.isalpha() and len(start) == LETTERS for start in starts)
    assert math.log2(len(words) ** WORDS * len(NUMBERS)) > 30


def test_a_language_without_words_has_english_ones() -> None:
    assert word_list(LISTS, "xx") == word_list(LISTS, "en")


def test_codes_are_drawn_without_doubles() -> None:
    words = ("acorn", "bread", "candle")
    codes = draw_codes(words, 500, Random(1))
    assert len(set(codes)) == 500
    assert all(sorted(code.split()[:3]) == list(words) for code in codes)


def test_a_code_that_was_drawn_before_is_drawn_anew() -> None:
    words, first = ("acorn", "bread", "candle"), Random(1)
    present = new_codes(words, 2, "round:1", (), first)
    made = new_codes(words, 3, "round:1", present, Random(1))
    assert len(made) == 3
    assert not made.keys() & present.keys()
    assert all(slow_hash(code, "round:1") == hashed for hashed, code in made.items())


@pytest.mark.parametrize(
    "typed", ["ĀBOLS, bērzs-cimds/47", "abo ber cim 47", " Abols berzi cimdi47"]
)
def test_case_accents_signs_and_endings_make_no_difference(typed: str) -> None:
    assert slow_hash(typed, "round:1") == slow_hash("ābols bērzs cimds 47", "round:1")
    assert slow_hash(typed, "round:2") != slow_hash(typed, "round:1")


def test_a_check_is_slow_for_guessing_and_quick_for_people(
    cost_of_codes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmt_desktop.services.codes._COST", cost_of_codes)
    spent = []
    for number in range(3):
        begun = time.process_time()
        slow_hash(str(number), "round:1")
        spent.append(time.process_time() - begun)
    assert 0.005 < min(spent) < 0.5


def test_each_code_lets_one_person_vote_once(room: Room) -> None:
    round_, codes = hand_out(room)
    voting = room.services.voting
    assert room.services.codes.count(round_.id) == CodeCount(3, 0)
    first = room.services.codes.check(round_.id, codes[0].upper())
    voting.cast(CastBallot(round_.id, {round_.options[0].id: 2}, first))
    assert room.services.codes.count(round_.id) == CodeCount(3, 1)
    with refused(room.services, Code.CODE_USED):
        room.services.codes.check(round_.id, codes[0])
    with refused(room.services, Code.CODE_USED):
        voting.cast(CastBallot(round_.id, {}, first))
    with refused(room.services, Code.CODE_UNKNOWN):
        room.services.codes.check(round_.id, "acorn acorn acorn 10")
    with refused(room.services, Code.CODE_UNKNOWN):
        voting.cast(CastBallot(round_.id, {}, "ab" * 32))
    with refused(room.services, Code.CODE_NEEDED):
        voting.cast(CastBallot(round_.id, {}))
    assert voting.voted(round_.id) == 1


def test_a_ballot_that_is_refused_uses_no_code_up(room: Room) -> None:
    round_, codes = hand_out(room)
    code = room.services.codes.check(round_.id, codes[0])
    with refused(room.services, Code.BALLOT_TOO_MANY_DOTS):
        options = [option.id for option in round_.options]
        room.services.voting.cast(CastBallot(round_.id, {options[0]: 2, options[1]: 2}, code))
    assert room.services.codes.check(round_.id, codes[0]) == code


def test_more_codes_can_follow_for_late_comers(room: Room) -> None:
    round_, codes = hand_out(room)
    late = room.services.codes.hand_out(HandOutCodes(round_.id, 2))
    assert room.services.codes.count(round_.id) == CodeCount(5, 0)
    for code in (*codes, *late):
        room.services.codes.check(round_.id, code)


def test_codes_that_were_handed_out_are_not_undone_by_ctrl_z(room: Room) -> None:
    round_ = open_vote(room, codes=True, laptops=2)
    before = room.services.history.state(room.arena.id).undo
    room.services.codes.hand_out(HandOutCodes(round_.id, 2))
    assert room.services.history.state(room.arena.id).undo == before
    assert room.services.codes.count(round_.id) == CodeCount(2, 0)


def test_a_vote_without_codes_has_none(room: Room) -> None:
    round_ = open_vote(room)
    with refused(room.services, Code.ROUND_WITHOUT_CODES):
        room.services.codes.hand_out(HandOutCodes(round_.id, 3))
    with refused(room.services, Code.ROUND_WITHOUT_CODES):
        room.services.codes.check(round_.id, "acorn river tower 47")


@pytest.mark.parametrize("count", [0, 1001])
def test_a_strange_number_of_codes_is_refused(room: Room, count: int) -> None:
    round_ = open_vote(room, codes=True)
    with refused(room.services, Code.NUMBER_INVALID):
        room.services.codes.hand_out(HandOutCodes(round_.id, count))


def test_no_code_is_kept_in_words_and_none_with_its_ballot(room: Room) -> None:
    """Whoever voted with which code, the private file has the same bytes but for random ids."""
    round_, codes = hand_out(room)
    assert isinstance(room.services.store, SqlStore)
    path = room.services.store.urns.path
    checked = [room.services.codes.check(round_.id, code) for code in codes]
    for number, code in enumerate(checked[:2]):
        ballot = {round_.options[number].id: 1}
        room.services.voting.cast(CastBallot(round_.id, ballot, code))
    kept = path.read_bytes()
    for code in codes:
        assert code.encode() not in kept
        assert all(word.encode() not in kept for word in code.split()[:3] if len(word) > 5)
    hashes = sorted(map(bytes.fromhex, checked))
    places = [kept.index(each) for each in hashes]
    # Cells are written from the end of a page: sorted rows lie in falling order.
    assert places == sorted(places, reverse=True)
    room.services.voting.close(CloseRound(round_.id))
    assert all(each not in path.read_bytes() for each in hashes)


def test_the_sealed_channel_has_the_codes_sorted_and_says_which_were_used(room: Room) -> None:
    round_, codes = hand_out(room)
    code = room.services.codes.check(round_.id, codes[1])
    room.services.voting.cast(CastBallot(round_.id, {}, code))
    room.services.voting.close(CloseRound(round_.id))
    with room.services.store.read() as reader:
        (channel,) = reader.listed(Channel, round_.arena)
    assert list(channel.codes) == sorted(channel.codes)
    assert [each for each, used in channel.codes.items() if used] == [code]
    assert len(channel.codes) == 3


def test_the_sheet_has_ten_slips_to_a_page(room: Room, tmp_path: Path) -> None:
    round_ = open_vote(room, codes=True, question="What do we start with?")
    path = tmp_path / "codes.pdf"
    sheet = room.services.codes.print(HandOutCodes(round_.id, 11), path)
    pages = PdfReader(path).pages
    assert len(pages) == 2
    text = " ".join("\n".join(page.extract_text() for page in pages).split())
    for code in sheet.codes:
        assert code in text
    with refused(room.services, Code.FILE_TYPE_UNKNOWN):
        room.services.codes.print(HandOutCodes(round_.id, 1), tmp_path / "codes.txt")
