"""Voters pass through the kiosk, which is killed between two of them and while one casts.

``WMT_LONG_RUN=100`` makes it forty voters and that many kills instead of twelve and two.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from tests.crashes.booth import Voter
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.rounds import OptionOrder, Round
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound

ROOT = Path(__file__).parents[2]
LONG_RUN = os.environ.get("WMT_LONG_RUN")
# As few as do everything that goes wrong before a vote: every second does one of six things.
VOTERS = 40 if LONG_RUN else 12
DOTS, MOST, IDEAS = 3, 2, 6
KILLS = int(LONG_RUN or 2)
EVENTS = 45
SLIPS = ("idle", "wrong", "over", "back", "much", "look")


@pytest.fixture
def program() -> Iterator[subprocess.Popen[str]]:
    """Start the program that is killed."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("booth.py"))],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        yield running
        assert running.stdin
        running.stdin.close()


def services_in(folder: Path) -> Services:
    return build_services(None, Folders(folder, folder / "config", folder / "log"))


def open_vote(folder: Path) -> Round:
    services = services_in(folder)
    arena = services.arenas.new(NewArena("Cēsis", language="lv", second_language="en"))
    drafts = tuple(Draft(f"Ideja {n}") for n in range(IDEAS))
    services.boards.add(AddNotes(arena.id, drafts))
    command = OpenRound(
        arena.id,
        source="notes",
        dots=DOTS,
        max_per_option=MOST,
        people=VOTERS,
        order=OptionOrder.ROTATED,
    )
    round_ = services.voting.open(command)
    services.store.close()
    return round_


def draw_voter(number: int, random: Random) -> Voter:
    marks = random.sample([*range(IDEAS), *range(IDEAS)], DOTS)
    return Voter(
        number,
        random.choice(["lv", "en", "fi", "de", "pl"]),
        marks,
        [] if number % 2 else [SLIPS[number // 2 % len(SLIPS)], random.choice(SLIPS)],
        random.random() < 0.25,
    )


def voted(folder: Path, round_id: str) -> int:
    services = services_in(folder)
    try:
        return services.voting.voted(round_id)
    finally:
        services.store.close()


def test_every_thank_you_is_counted_once_whenever_the_power_is_cut(
    program: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert program.stdin
    assert program.stdout
    seed = Random().randrange(10**6)
    random = Random(seed)
    round_ = open_vote(tmp_path)
    waiting = [draw_voter(number, random) for number in range(VOTERS)]
    truth: Counter[int] = Counter()
    counted = 0
    kills = KILLS
    while waiting:
        kill, at = None, 0
        if kills:
            kills -= 1
            ahead = random.randrange(min(len(waiting), 2 * VOTERS // KILLS))
            kill, at = waiting[ahead].number, random.randint(1, EVENTS) if kills % 2 else 0
        order = {
            "folder": str(tmp_path),
            "round": round_.id,
            "voters": [asdict(voter) for voter in waiting],
            "kill": kill,
            "kill_at": at,
        }
        program.stdin.write(json.dumps(order) + "\n")
        program.stdin.flush()
        end = json.loads(program.stdout.readline())
        assert end["killed"] or end["ended"], (seed, end)
        assert end["killed"] == (kill is not None), (seed, end)
        thanked = len(end["thanked"])
        there = voted(tmp_path, round_.id)
        # Who was about to cast is in the urn or not; who was thanked is.
        assert there - counted in {thanked, thanked + (at > 0)}, (seed, at, end)
        done, waiting = waiting[: there - counted], waiting[there - counted :]
        truth.update(mark for voter in done for mark in voter.marks)
        counted = there
    services = services_in(tmp_path)
    result = services.voting.close(CloseRound(round_.id))
    places = {place.option: place.dots for place in result.tally.ranking}
    services.store.close()
    assert (result.cast, result.issued, result.spoiled) == (VOTERS, VOTERS, 0), seed
    assert [places[option.id] for option in round_.options] == [truth[n] for n in range(IDEAS)], (
        seed
    )
