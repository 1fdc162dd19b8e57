"""The check sum of the ballots is the same on screen, in print and in the file."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pypdf import PdfReader

from tests.laptops import Room
from tests.services.voting_room import cast, open_vote
from wmt_desktop.services.paper import CountHands, PutStack
from wmt_desktop.services.regrouping import Regroup
from wmt_desktop.services.rulings import DrawLots
from wmt_desktop.services.voting import CloseRound


def test_one_check_sum_in_print_and_file_whatever_the_room_decided_since(
    room: Room, tmp_path: Path
) -> None:
    round_ = open_vote(room, goes_on=1, people=20)
    ids = {option.label: option.id for option in round_.options}
    cast(room, round_, Meals=2, Farms=2)
    room.services.paper.put(PutStack(round_.id, ({ids["Energy"]: 1},)))
    room.services.paper.hands(CountHands(round_.id, 2, {ids["Meals"]: 1, ids["Farms"]: 1}))
    first = room.services.voting.close(CloseRound(round_.id))
    room.services.rulings.draw(DrawLots(round_.id, "4 1 6"))
    joined = {ids["Energy"]: ids["Farms"]}
    result = room.services.regrouping.regroup(Regroup(round_.id, joined, "One idea"))
    assert result.fingerprint == first.fingerprint

    pdf, table = tmp_path / "protocol.pdf", tmp_path / "arena.json"
    room.services.reports.write(room.arena.id, pdf, "en", "protocol")
    room.services.reports.table(room.arena.id, table, "en")
    text = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(pdf).pages))
    assert result.check_sum in text
    assert "4 1 6" in text
    (told,) = json.loads(table.read_text("utf-8"))["rounds"]
    assert told["fingerprint"] == result.fingerprint
    assert [place["dots"] for place in told["ranking"]] == [
        place.dots for place in result.tally.ranking
    ]
    assert told["regrouped"] == joined
