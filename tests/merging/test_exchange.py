"""Laptops that write, vote, exchange files, are copied and set back: whatever they do, in any order.

``World`` compares every laptop after every step with what it must know. The run is short with the
other tests; ``WMT_LONG_RUN=3000`` makes it that many examples of up to 40 steps.
"""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.merging.conftest import NewWorld
from tests.merging.world import START_MS, YEAR_MS, Knowledge, Laptop, World

EXAMPLES = int(os.environ.get("WMT_LONG_RUN", "0"))
SETTINGS = settings(
    max_examples=EXAMPLES or 5,
    stateful_step_count=40 if EXAMPLES else 20,
    suppress_health_check=list(HealthCheck),
    phases=tuple(Phase) if EXAMPLES else (Phase.explicit, Phase.generate),
)

WHO = st.integers(0, 3)
NOTE = st.integers(0, 7)
SOME = st.integers(0, 2**16)


class Exchange(RuleBasedStateMachine):
    """Any steps of any laptops; ``new_world`` is given by the test that runs it."""

    new_world: NewWorld

    @initialize()
    def begin(self) -> None:
        self.world: World = type(self).new_world()
        self.backups: dict[str, list[tuple[Path, Knowledge]]] = {}

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            self.world.exchange_all()
            self.world.check_all()
        finally:
            self.world.close()

    def at(self, number: int) -> Laptop:
        return self.world.laptops[number % len(self.world.laptops)]

    # writing

    @rule(who=WHO)
    def add(self, who: int) -> None:
        self.world.add(self.at(who))

    @rule(who=WHO, note=NOTE)
    def edit(self, who: int, note: int) -> None:
        self.world.edit(self.at(who), self.world.note(self.at(who), note))

    @rule(who=WHO, note=NOTE)
    def delete(self, who: int, note: int) -> None:
        self.world.delete(self.at(who), self.world.note(self.at(who), note))

    @rule(who=WHO, note=NOTE)
    def restore(self, who: int, note: int) -> None:
        laptop = self.at(who)
        with laptop.services.store.read() as reader:
            clusters = [each.id for each in reader.clusters(self.world.arena) if each.deleted]
        self.world.restore(laptop, [self.world.note(laptop, note), *clusters])

    @rule(who=WHO, note=NOTE, cluster=st.integers(0, 3))
    def move(self, who: int, note: int, cluster: int) -> None:
        self.world.move(self.at(who), self.world.note(self.at(who), note), cluster)

    @rule(who=WHO, notes=st.lists(NOTE, max_size=2))
    def group(self, who: int, notes: list[int]) -> None:
        self.world.group(self.at(who), [self.world.note(self.at(who), each) for each in notes])

    @rule(who=WHO, cluster=NOTE)
    def ungroup(self, who: int, cluster: int) -> None:
        self.world.ungroup(self.at(who), cluster)

    @rule(who=WHO, notes=st.lists(NOTE, min_size=2, max_size=3))
    def merge_notes(self, who: int, notes: list[int]) -> None:
        self.world.merge_notes(
            self.at(who), [self.world.note(self.at(who), each) for each in notes]
        )

    @rule(who=WHO, note=NOTE)
    def split_note(self, who: int, note: int) -> None:
        self.world.split_note(self.at(who), self.world.note(self.at(who), note))

    @rule(who=WHO, number=SOME, both=st.booleans())
    def settle(self, who: int, number: int, *, both: bool) -> None:
        self.world.settle(self.at(who), number, both=both)

    @rule(who=WHO, number=SOME, both=st.booleans())
    def settle_and_undo(self, who: int, number: int, *, both: bool) -> None:
        self.world.settle(self.at(who), number, both=both)
        self.world.undo(self.at(who))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        self.world.undo(self.at(who))

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        self.world.undo(self.at(who), redo=True)

    @rule(who=WHO)
    def undo_and_redo(self, who: int) -> None:
        self.world.undo_and_redo(self.at(who))

    # voting

    @rule(who=WHO)
    def open_vote(self, who: int) -> None:
        self.world.open_vote(self.at(who))

    @rule(who=WHO, votes=st.lists(NOTE, min_size=1, max_size=3), others=st.booleans())
    def vote(self, who: int, votes: list[int], *, others: bool) -> None:
        """Cast ballots here, and where the same round is open on a copied laptop."""
        round_id = self.world.open_round(self.at(who))
        for laptop in self.world.laptops if others else [self.at(who)]:
            for vote in votes if round_id else ():
                self.world.cast(laptop, round_id, vote)

    @rule(who=WHO)
    def close_vote(self, who: int) -> None:
        laptop = self.at(who)
        for round_id in {self.world.open_round(laptop), *laptop.urns} - {""}:
            self.world.close_vote(laptop, round_id)

    @rule(who=WHO)
    def reset_vote(self, who: int) -> None:
        for round_ in self.world.rounds(self.at(who))[-1:]:
            self.world.reset_vote(self.at(who), round_.id)

    # exchanging

    @rule(who=WHO)
    def export(self, who: int) -> None:
        self.world.export(self.at(who))

    @rule(who=WHO, other=WHO)
    def carry(self, who: int, other: int) -> None:
        self.world.merge(self.at(who), [self.world.export(self.at(other))])

    @rule(who=WHO, numbers=st.lists(SOME, min_size=1, max_size=3))
    def merge_stale(self, who: int, numbers: list[int]) -> None:
        files = self.world.files
        self.world.merge(self.at(who), [files[number % len(files)] for number in numbers])

    @rule(who=WHO, other=WHO, parts=st.lists(st.integers(0, 9), min_size=1, max_size=4))
    def merge_part(self, who: int, other: int, parts: list[int]) -> None:
        """Take in a signed file from which streams, or their ends, are missing."""
        file = self.world.craft(
            self.at(other),
            lambda number, stream: stream.count if (n := parts[number % len(parts)]) > 6 else n,
        )
        if file:
            self.world.merge(self.at(who), [file])

    @rule(who=WHO, other=WHO, which=SOME)
    def merge_blanked(self, who: int, other: int, which: int) -> None:
        """Take in a signed file from which somebody erased what he had no right to."""
        file = self.world.craft(
            self.at(other),
            lambda _, stream: stream.count,
            lambda key, index, part: (
                _blankable(part) and (int(key[:4], 16) + index + which) % 3 == 0
            ),
        )
        if file:
            self.world.merge(self.at(who), [file])

    @rule(who=WHO, number=SOME, place=SOME, cut=st.booleans())
    def merge_damaged(self, who: int, number: int, place: int, *, cut: bool) -> None:
        """Take in a good file beside a damaged one."""
        file = self.world.files[number % len(self.world.files)]
        self.world.merge(self.at(who), [file], [self.world.damage(file, place, cut=cut)])

    @rule(who=WHO)
    def revert(self, who: int) -> None:
        self.world.revert(self.at(who))

    @rule(who=WHO, other=WHO)
    def trust(self, who: int, other: int) -> None:
        self.world.trust(self.at(who), self.at(other))

    @rule(who=WHO, other=WHO)
    def enrol(self, who: int, other: int) -> None:
        self.world.enrol(self.at(who), self.at(other))

    @rule(who=WHO, note=NOTE, everything=st.booleans())
    def redact(self, who: int, note: int, *, everything: bool) -> None:
        laptop = self.at(who)
        self.world.redact(laptop, self.world.note(laptop, note), everything=everything)

    # copies and clocks

    @rule(who=WHO, image=st.booleans())
    def clone(self, who: int, *, image: bool) -> None:
        if len(self.world.laptops) < 5:
            self.world.clone(self.at(who), image=image)

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        laptop = self.at(who)
        self.backups.setdefault(laptop.name, []).append(self.world.back_up(laptop))

    @rule(who=WHO, number=SOME)
    def go_back(self, who: int, number: int) -> None:
        laptop = self.at(who)
        backups = self.backups.get(laptop.name, [])
        if backups:
            self.world.go_back(laptop, backups[number % len(backups)])

    @rule(who=WHO, years=st.integers(-40, 40))
    def set_clock(self, who: int, years: int) -> None:
        self.at(who).clock.now = START_MS + years * YEAR_MS


def _blankable(part: bytes) -> bool:
    """Ballots, erasures and texts; nobody can show a note of which not even the arena is known."""
    return part.startswith((b'["urn"', b'["redact"')) or (
        part.startswith(b'["set","note"') and b'"text"' in part
    )


def test_whatever_laptops_do_each_shows_what_follows_from_its_entries(
    new_world: NewWorld,
) -> None:
    machine = type("Exchange", (Exchange,), {"new_world": staticmethod(new_world)})
    run_state_machine_as_test(machine, settings=SETTINGS)
