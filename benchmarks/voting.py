"""Times what a room waits for in a vote: casting, the tally and its reveal, and choosing by a rule.

    python benchmarks/voting.py [--runs 400] [--data ../shared/data]

A cast is timed until its ballot is on disk, into an urn that fills up with each. ``--data`` names a
folder with Pabulib files; without one the rules are not timed. The columns "CPU" say more than the
clock on a busy machine.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wmt_desktop.domain.rounds import Method, Option, Revealed, Round
from wmt_desktop.domain.voting.election import Election
from wmt_desktop.domain.voting.equal_shares import EqualShares
from wmt_desktop.domain.voting.rules import select
from wmt_desktop.domain.voting.tally import tally
from wmt_desktop.exchange.pabulib import read_pb
from wmt_desktop.services.arenas import ArenaService, NewArena
from wmt_desktop.services.boards import AddNotes, BoardService, Draft
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.voting import CastBallot, CloseRound, Reveal, VotingService
from wmt_desktop.services.work import Work
from wmt_desktop.storage.store import file_store

BALLOTS, OPTIONS = 1_000, 300
SMALL = 400


@dataclass(frozen=True)
class Times:
    """Milliseconds of each run, by the clock and of computing."""

    clock: list[float]
    cpu: list[float]


def timed(act: Callable[[], object], runs: int) -> Times:
    """Time so many calls."""
    found = Times([], [])
    for _ in range(runs):
        clock, cpu = time.perf_counter(), time.process_time()
        act()
        found.cpu.append((time.process_time() - cpu) * 1000)
        found.clock.append((time.perf_counter() - clock) * 1000)
    return found


def show(name: str, times: Times, limit: str) -> None:
    """Print one row."""
    p99 = statistics.quantiles(times.clock, n=100)[98] if len(times.clock) > 1 else times.clock[0]
    print(
        f"{name:44}{statistics.median(times.clock):10.1f}{p99:10.1f}"
        f"{statistics.median(times.cpu):10.1f}   {limit}"
    )


class Hall:
    """An arena that votes on many ideas."""

    def __init__(self, folder: Path, options: int) -> None:
        self._store = file_store(folder / f"{options}.db")
        work = Work(self._store, Bus())
        self.arena = ArenaService(work).new(NewArena("Benchmark")).id
        drafts = tuple(Draft(f"Idea {number}") for number in range(options))
        BoardService(work).add(AddNotes(self.arena, drafts))
        self.voting = VotingService(work, self._store.urns)
        self.round = self.voting.open(OpenRound(self.arena, source="notes", dots=7, people=0))
        self._random = Random(2040)

    def ballot(self) -> dict[str, int]:
        """Return a ballot of seven dots on some ideas."""
        return ballot_of(self.round.options, self._random)

    def cast(self) -> None:
        """Cast one ballot."""
        self.voting.cast(CastBallot(self.round.id, self.ballot()))

    def close(self) -> None:
        """Let go of the files."""
        self._store.close()


def ballot_of(options: Sequence[Option], random: Random) -> dict[str, int]:
    """Return seven dots on seven to three ideas."""
    chosen = random.sample(options, random.randint(3, 6))
    return {option.id: 1 + (number == 0) for number, option in enumerate(chosen)}


def measure_room(folder: Path, runs: int) -> None:
    """Time casting, closing, counting and revealing."""
    hall = Hall(folder, 12)
    show(f"cast, urn of 0 to {runs}, 12 options", timed(hall.cast, runs), "30 / 80")
    hall.close()
    hall = Hall(folder, OPTIONS)
    hall.voting.cast_many(hall.round.id, [hall.ballot() for _ in range(BALLOTS)])
    show(f"cast, urn of {BALLOTS:,}, {OPTIONS} options", timed(hall.cast, 20), "")
    closing = timed(lambda: hall.voting.close(CloseRound(hall.round.id)), 1)
    show(f"close and seal {BALLOTS:,} ballots", closing, "")
    show("result of sealed urns", timed(lambda: hall.voting.result(hall.round.id), 10), "100")

    def reveal() -> None:
        for level in (Revealed.HIDDEN, Revealed.RANKING):
            hall.voting.reveal(Reveal(hall.round.id, level))
        hall.voting.result(hall.round.id)

    show("hide, reveal and count again", timed(reveal, 10), "")
    hall.close()


def measure_tally() -> None:
    """Time the pure count."""
    options = tuple(Option(f"note:{number:032x}", "") for number in range(OPTIONS))
    round_ = Round("round:1", "arena:1", "", options, dots=7, method=Method.DOTS)
    random = Random(2040)
    ballots = [ballot_of(options, random) for _ in range(BALLOTS)]
    show(f"tally, {BALLOTS:,} × {OPTIONS}", timed(lambda: tally(round_, ballots), 10), "100")
    full = [{option.id: 1 for option in options} for _ in range(BALLOTS)]
    ticks = Round("round:1", "arena:1", "", options, dots=OPTIONS, method=Method.APPROVAL)
    show("tally, every option ticked by everyone", timed(lambda: tally(ticks, full), 5), "100")


def measure_rules(data: Path) -> None:
    """Time the rules on real elections."""
    elections = {
        path.name: read_pb(path.read_bytes(), path.name).election() for path in data.glob("*.pb")
    }
    for name, election in sorted(elections.items()):
        plain = timed(partial(select, election, "equal-shares"), 3)
        limit = "20 CPU" if len(election.ballots) < SMALL else ""
        show(f"equal-shares, {len(election.ballots):,} ballots, {name[:20]}", plain, limit)
    if elections:
        name, election = max(elections.items(), key=lambda item: len(item[1].ballots))
        measure_fair_shares(name, election)


def measure_fair_shares(name: str, election: Election) -> None:
    """Time fair shares against plain equal shares times the steps it takes."""
    steps = 0
    run = EqualShares.run

    def counted(self: EqualShares, *raises: int) -> object:
        nonlocal steps
        steps += 1
        return run(self, *raises)

    with patch.object(EqualShares, "run", counted):
        fair = timed(partial(select, election, "fair-shares"), 1)
    plain = min(timed(partial(select, election, "equal-shares"), 3).cpu)
    ratio = fair.cpu[0] / (plain * steps)
    show(f"fair-shares, {steps} steps, {name[:24]}", fair, f"{ratio:.2f} × plain × steps (2.00)")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=400)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    arguments = parser.parse_args()
    print(f"{'':44}{'median ms':>10}{'p99 ms':>10}{'CPU ms':>10}   asked for")
    with tempfile.TemporaryDirectory() as folder:
        measure_room(Path(folder), arguments.runs)
    measure_tally()
    measure_rules(arguments.data)


if __name__ == "__main__":
    main()
