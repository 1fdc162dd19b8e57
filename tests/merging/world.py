"""Simulated laptops with real databases and real session files, and what must hold on each.

Everything is done through the services. Beside every laptop stands what it must know: the keys of
the entries it has, which operations are erased there, whose keys it trusts and which papers lie in
its urns. After each step the two are compared.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.merging.oracle import Expected, Place, Truth, Written, keys_of, text_of
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Stage
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import encode
from wmt_desktop.domain.log import Stream, read_header, stream_of
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.activity import RestoreDeleted
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes, MoveNotes
from wmt_desktop.services.clusters import NewCluster, Ungroup
from wmt_desktop.services.duplicates import MergeNotes, SplitNotes
from wmt_desktop.services.repeating import ResetRound
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import ChooseVersion, KeepBoth, RedactText
from wmt_desktop.services.voting import CastBallot, CloseRound

START_MS = 1_790_000_000_000
YEAR_MS = 365 * 24 * 3_600_000
Found = TypeVar("Found")
Paper = tuple[int, tuple[tuple[str, int], ...]]
"""A ballot as the room sees it: which sheet it was, and the dots on it."""


@dataclass
class Knowledge:
    """What a laptop must know.

    Attributes:
        held: Keys of the entries that are here.
        stubs: Operations whose bytes are not here.
        asked: Operations that somebody signed an erasure of, with the key that signed.
        trusted: Keys whose urns are counted.
        enrolled: Keys of coordinators.
        own: Streams that were written here.
        wrote: Keys of the entries that were written here.
        vouched: Signing keys of the files that each entry came in.
        known: SHA-256 of the files that were merged.
        merges: What was known before each merge, and which entries there were after it.
    """

    held: set[str] = field(default_factory=set)
    stubs: set[Place] = field(default_factory=set)
    asked: set[tuple[str, int, str]] = field(default_factory=set)
    trusted: set[str] = field(default_factory=set)
    enrolled: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    wrote: set[str] = field(default_factory=set)
    vouched: dict[str, set[str]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    merges: list[tuple[Knowledge, set[str]]] = field(default_factory=list)


@dataclass(frozen=True)
class File:
    """A session file, and what it must hold."""

    path: Path
    key: str
    held: frozenset[str]
    stubs: frozenset[Place]
    sha256: str


class Clock:
    """A clock on the wall that people set as they like."""

    def __init__(self) -> None:
        self.now = START_MS

    def __call__(self) -> int:
        return self.now


@dataclass
class Laptop:
    """One laptop of the room."""

    name: str
    folder: Path
    services: Services
    clock: Clock
    knows: Knowledge = field(default_factory=Knowledge)
    urns: dict[str, list[Paper]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return self.services.sessions._files.key

    @property
    def device(self) -> str:
        return self.services.sessions._files.device

    def streams(self, arena: str) -> tuple[Stream, ...]:
        with self.services.store.read() as reader:
            return reader.streams(arena)


def switch_on(folder: Path, name: str, clock: Clock) -> Services:
    """Start the program of a laptop with a clock and ids of its own."""
    services = build_services(
        str(folder / "arenas.db"), Folders(folder, folder / "config", folder / "log")
    )
    store: Any = services.store
    numbers = count(1)

    def new_id() -> str:
        return sha256(f"{name} {next(numbers)}".encode()).hexdigest()[:32]

    store._clock = clock
    store._ids = store.urns._ids = store._owning._ids = new_id
    return services


class World:
    """Laptops, the files that lie around between them, and the truth."""

    def __init__(self, folder: Path, templates: Mapping[str, Path], laptops: int = 3) -> None:
        """Switch on laptops; the first begins an arena that all others have.

        Args:
            templates: By name, a folder with an empty database and the keys of an installation.
        """
        self.folder = folder
        self.truth = Truth()
        self.files: list[File] = []
        self.laptops: list[Laptop] = []
        self._templates = dict(templates)
        self._numbers = count(1)
        self._digests: dict[tuple[frozenset[str], frozenset[Place]], str] = {}
        self._bytes: dict[tuple[object, ...], str] = {}
        self._tokens: dict[str, set[Place]] = {}
        self._writers: dict[str, str] = {}
        self.sealed: dict[Place, list[Paper]] = {}
        for _ in range(laptops):
            self.laptops.append(self._new_laptop())
        first = self.laptops[0]
        self.arena = ""
        arena = first.services.arenas.new(NewArena("Cēsis", people=0))
        self.arena = arena.id
        self._read_new(first)
        for number in range(2):
            self.add(first, cluster="Meals" if number else "")
        file = self.export(first)
        for other in self.laptops[1:]:
            self.trust(other, first)
            self.merge(other, [file])

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.services.store.close()

    # switching on

    def _new_laptop(self) -> Laptop:
        name, template = next(iter(self._templates.items()))
        del self._templates[name]
        folder = self.folder / name
        shutil.copytree(template, folder)
        clock = Clock()
        return Laptop(name, folder, switch_on(folder, name, clock), clock)

    def clone(self, laptop: Laptop, *, image: bool) -> Laptop | None:
        """Copy a laptop that is switched on: its whole disk, or its database to another laptop."""
        if image:
            name = f"{laptop.name}{next(self._numbers)}"
            folder = self.folder / name
            shutil.copytree(laptop.folder, folder, ignore=shutil.ignore_patterns("*-shm"))
            clock = Clock()
            copy = Laptop(name, folder, switch_on(folder, name, clock), clock)
        elif self._templates:
            copy = self._new_laptop()
            for file in laptop.folder.glob("arenas*.db*"):
                if not file.name.endswith("-shm"):
                    shutil.copy(file, copy.folder / file.name)
            if (laptop.folder / "backups").exists():
                shutil.copytree(laptop.folder / "backups", copy.folder / "backups")
        else:
            return None
        copy.clock.now = laptop.clock.now
        copy.knows = deepcopy(laptop.knows)
        copy.urns = deepcopy(laptop.urns)
        self.laptops.append(copy)
        self.check(copy)
        return copy

    # one laptop

    def act(self, laptop: Laptop, do: Callable[[Services], Found]) -> Found | None:
        """Let somebody do something; who is refused has changed nothing."""
        laptop.clock.now += 1
        refused = False
        found: Found | None = None
        try:
            found = do(laptop.services)
        except WmtError:
            refused = True
        fresh = self._read_new(laptop)
        assert not (refused and fresh), "refused, and yet something was written"
        self.check(laptop)
        return found

    def _read_new(self, laptop: Laptop) -> list[Written]:
        """Take down what a laptop has just written, and what it had in front of it."""
        knows = laptop.knows
        fresh: dict[tuple[int, str], Written] = {}
        for stream in laptop.streams(self.arena or self._only_arena(laptop)):
            lines = stream.lines()
            for line, (key, parts) in zip(lines, keys_of(stream.id, lines), strict=True):
                if key not in knows.held:
                    header = read_header(line)
                    fresh[header.number, key] = Written(
                        key,
                        stream.id,
                        header.number,
                        header.clock,
                        header.undoes,
                        header.action,
                        tuple(parts[1:]),
                        frozenset(),
                    )
        entries = [entry for _, entry in sorted(fresh.items())]
        assert len({entry.stream for entry in entries}) <= 1, "one writes in one stream"
        for place, entry in enumerate(entries):
            clocks = [self.truth.written[key].clock for key in knows.held]
            assert entry.clock > max(clocks, default=-1), "the clock is behind what is known"
            entries[place] = written = replace(entry, before=frozenset(knows.held))
            self.truth.add(written)
            knows.held.add(entry.key)
            knows.own.add(entry.stream)
            knows.wrote.add(entry.key)
            self._writers[entry.stream] = laptop.key
            self._note_texts(written)
        self._learn_requests(laptop)
        return entries

    def _only_arena(self, laptop: Laptop) -> str:
        with laptop.services.store.read() as reader:
            (arena,) = reader.arenas()
        return arena.id

    def _note_texts(self, entry: Written) -> None:
        for index, part in enumerate(entry.parts):
            for word in part.decode().replace('"', " ").split():
                if word.startswith("Word-"):
                    self._tokens.setdefault(word, set()).add((entry.key, index))

    def word(self, laptop: Laptop) -> str:
        """Return a text that nobody has typed before."""
        return f"Word-{laptop.name}-{next(self._numbers)}-end"

    def note(self, laptop: Laptop, number: int) -> str:
        notes = laptop.services.boards.notes(self.arena)
        return notes[number % len(notes)].id if notes else "note:" + "0" * 32

    def add(self, laptop: Laptop, cluster: str = "") -> None:
        word = self.word(laptop)
        self.act(
            laptop, lambda on: on.boards.add(AddNotes(self.arena, (Draft(word, cluster=cluster),)))
        )
        assert word in self._tokens, "typed and not written"

    def edit(self, laptop: Laptop, note: str) -> None:
        word = self.word(laptop)
        self.act(
            laptop,
            lambda on: on.boards.edit(EditNotes((replace(on.boards.note(note), text=word),))),
        )

    def delete(self, laptop: Laptop, note: str) -> None:
        self.act(laptop, lambda on: on.boards.delete(DeleteNotes((note,))))

    def restore(self, laptop: Laptop, things: Sequence[str]) -> None:
        self.act(laptop, lambda on: on.activity.restore(RestoreDeleted(self.arena, tuple(things))))

    def move(self, laptop: Laptop, note: str, cluster: int) -> None:
        def do(on: Services) -> None:
            clusters = [None, *(each.id for each in on.boards.clusters(self.arena))]
            on.boards.move(MoveNotes((note,), clusters[cluster % len(clusters)]))

        self.act(laptop, do)

    def group(self, laptop: Laptop, notes: Sequence[str]) -> None:
        name = self.word(laptop)
        self.act(laptop, lambda on: on.clusters.new(NewCluster(self.arena, name, tuple(notes))))

    def ungroup(self, laptop: Laptop, number: int) -> None:
        def do(on: Services) -> None:
            clusters = on.boards.clusters(self.arena)
            if clusters:
                on.clusters.ungroup(Ungroup(clusters[number % len(clusters)].id))

        self.act(laptop, do)

    def merge_notes(self, laptop: Laptop, notes: Sequence[str]) -> None:
        self.act(laptop, lambda on: on.duplicates.merge(MergeNotes(tuple(notes), notes[0])))

    def split_note(self, laptop: Laptop, note: str) -> None:
        self.act(laptop, lambda on: on.duplicates.split(SplitNotes(note)))

    def settle(self, laptop: Laptop, number: int, *, both: bool) -> None:
        """Settle one of the conflicts."""

        def do(on: Services) -> None:
            conflicts = on.sessions.conflicts(self.arena)
            if not conflicts:
                return
            one = conflicts[number % len(conflicts)]
            if both:
                on.sessions.keep_both(KeepBoth(self.arena, one.id))
            else:
                version = number % len(one.versions)
                on.sessions.choose(ChooseVersion(self.arena, one.id, version))

        self.act(laptop, do)

    # taking back

    def undo(self, laptop: Laptop, *, redo: bool = False) -> bool:
        """Undo or redo one step; nothing that somebody else gave another value is touched."""
        knows = laptop.knows
        held, stubs = set(knows.held), set(knows.stubs)
        before = self.truth.expected(held, stubs)
        history = laptop.services.history
        self.act(laptop, lambda _: (history.redo if redo else history.undo)(self.arena))
        fresh = knows.held - held
        for key in fresh:
            self._only_took_back(self.truth.written[key], before, held)
        return bool(fresh)

    def _only_took_back(self, entry: Written, before: Expected, held: Iterable[str]) -> None:
        stream = sorted(
            (
                each
                for each in map(self.truth.written.__getitem__, held)
                if each.stream == entry.stream and each.number <= entry.undoes
            ),
            key=lambda each: -each.number,
        )
        # A new cluster and its first name are one step.
        given: dict[tuple[str, str], Any] = {}
        for each in stream[:2]:
            for index in reversed(range(len(each.parts))):
                operation = each.operation(index)
                if operation[0] == "set":
                    given.setdefault((operation[2], operation[3]), operation[4])
        for index in range(len(entry.parts)):
            _, _, entity, name, *_ = entry.operation(index)
            assert text_of(before.values[entity, name]) == text_of(given[entity, name]), (
                f"undo overwrote {entity} {name}"
            )

    def undo_and_redo(self, laptop: Laptop) -> None:
        """Undo and redo: all is as it was."""
        before = self._things(laptop)
        if self.undo(laptop):
            assert self.undo(laptop, redo=True)
            assert self._things(laptop) == before, "undo and redo changed something"

    def _things(self, laptop: Laptop) -> tuple[object, ...]:
        with laptop.services.store.read() as reader:
            return (reader.notes(self.arena), reader.clusters(self.arena), reader.arenas())

    # voting

    def open_vote(self, laptop: Laptop) -> str:
        round_ = self.act(
            laptop, lambda on: on.voting.open(OpenRound(self.arena, source="notes", people=0))
        )
        return round_.id if round_ else ""

    def rounds(self, laptop: Laptop) -> tuple[Round, ...]:
        return laptop.services.voting.rounds(self.arena)

    def open_round(self, laptop: Laptop) -> str:
        """Return the round that is open on a laptop, or nothing."""
        rounds = [each for each in self.rounds(laptop) if each.stage is RoundStage.OPEN]
        return rounds[0].id if rounds else ""

    def cast(self, laptop: Laptop, round_id: str, choice: int) -> None:
        def do(on: Services) -> dict[str, int]:
            round_ = on.voting.round(round_id)
            options = [each.id for each in round_.options]
            dots = {options[choice % len(options)]: 2, options[(choice + 1) % len(options)]: 1}
            on.voting.cast(CastBallot(round_id, dots))
            return dots

        dots = self.act(laptop, do)
        if dots:
            paper = (next(self._numbers), tuple(sorted(dots.items())))
            laptop.urns.setdefault(round_id, []).append(paper)
        assert laptop.services.voting.voted(round_id) == len(laptop.urns.get(round_id, ()))

    def close_vote(self, laptop: Laptop, round_id: str) -> None:
        held = set(laptop.knows.held)
        papers = laptop.urns.get(round_id, [])
        laptop.clock.now += 1
        with suppress(WmtError):
            laptop.services.voting.close(CloseRound(round_id, "because"))
        self._read_new(laptop)
        for key in laptop.knows.held - held:
            entry = self.truth.written[key]
            (index,) = (i for i, part in enumerate(entry.parts) if part.startswith(b'["urn"'))
            _, sealed, ballots, issued, _ = entry.operation(index)
            assert sealed == round_id
            assert [each[0] for each in ballots] == sorted(each[0] for each in ballots)
            assert Counter(text_of(dots) for _, dots in ballots) == Counter(
                text_of(dict(dots)) for _, dots in papers
            ), "another urn was sealed than was filled"
            assert issued == len(papers)
            self.sealed[key, index] = list(papers)
            laptop.urns.pop(round_id, None)
        self.check(laptop)

    def reset_vote(self, laptop: Laptop, round_id: str) -> None:
        open_before = {each.id for each in self.rounds(laptop) if each.stage is RoundStage.OPEN}
        reset = self.act(laptop, lambda on: on.repeating.reset(ResetRound(round_id, "again")))
        if reset and round_id in open_before:
            laptop.urns.pop(round_id, None)

    # between laptops

    def export(self, laptop: Laptop) -> File:
        path = self.folder / f"{next(self._numbers)}-{laptop.name}.wmta"
        laptop.services.sessions.export(self.arena, path)
        return self._file(laptop, path, laptop.knows.held, laptop.knows.stubs)

    def craft(
        self,
        laptop: Laptop,
        parts: Callable[[int, Stream], int],
        blank: Callable[[str, int, bytes], bool] = lambda key, index, part: False,
    ) -> File | None:
        """Sign a file with less in it: only the beginnings of streams, and operations erased.

        Args:
            parts: Says how many entries of a stream to leave.
            blank: Says whether to erase an operation.
        """
        streams: list[tuple[tuple[str, ...], Stream]] = []
        held: set[str] = set()
        stubs: set[Place] = set()
        for number, stream in enumerate(laptop.streams(self.arena)):
            lines = stream.lines()[: parts(number, stream)]
            keys = tuple(key for key, _ in keys_of(stream.id, lines))
            if not lines or any(keys == other[: len(keys)] for other, _ in streams):
                continue
            streams = [each for each in streams if keys[: len(each[0])] != each[0]]
            for place, (key, line) in enumerate(zip(keys, lines, strict=True)):
                header, *operations = line.split(b"\t")
                for index, part in enumerate(operations):
                    if not part.startswith(b"!") and blank(key, index, part):
                        operations[index] = b"!" + sha256(part).hexdigest().encode()
                    if operations[index].startswith(b"!"):
                        stubs.add((key, index))
                lines[place] = b"\t".join([header, *operations])
            less = stream_of(
                stream.id, lines, bytes.fromhex(keys[-1]), stream.public_key, stream.device
            )
            streams.append((keys, less))
        if not streams:
            return None
        for keys, _ in streams:
            held.update(keys)
        path = self.folder / f"{next(self._numbers)}-{laptop.name}-part.wmta"
        files: Any = laptop.services.sessions._files
        files.write(path, {self.arena: "Cēsis"}, [each for _, each in streams])
        return self._file(laptop, path, held, {each for each in stubs if each[0] in held})

    def _file(
        self, laptop: Laptop, path: Path, held: Iterable[str], stubs: Iterable[Place]
    ) -> File:
        file = File(
            path,
            laptop.key,
            frozenset(held),
            frozenset(stubs),
            sha256(path.read_bytes()).hexdigest(),
        )
        self.files.append(file)
        found = laptop.services.sessions.verify(path).streams
        read = {key: parts for each in found for key, parts in keys_of(each.id, each.lines())}
        self._assert_bytes(read, file.held, file.stubs)
        return file

    def damage(self, file: File, place: int, *, cut: bool) -> File:
        """Cut off the end of a file, or flip one bit of it."""
        content = bytearray(file.path.read_bytes())
        if cut:
            del content[place % len(content) :]
        else:
            content[place % len(content)] ^= 1 << place % 8
        path = self.folder / f"{next(self._numbers)}-damaged.wmta"
        path.write_bytes(content)
        return replace(file, path=path, sha256=sha256(content).hexdigest())

    def merge(self, laptop: Laptop, files: Sequence[File], damaged: Sequence[File] = ()) -> None:
        """Merge files, some of them damaged, in one go."""
        before = deepcopy(laptop.knows)
        laptop.clock.now += 1
        expected = [self._take(laptop, file) for file in files]
        paths = [file.path for file in (*files, *damaged)]
        verdicts = laptop.services.sessions.merge(paths)
        for file, verdict in zip(damaged, verdicts[len(files) :], strict=True):
            # A few bits of a ZIP say nothing: then the content is what it was.
            if verdict.status != "refused":
                expected.append(self._take(laptop, file))
                assert (verdict.status, verdict.new) == expected[-1]
        found = [(each.status, each.new) for each in verdicts[: len(files)]]
        assert found == expected[: len(files)], "another verdict than there should be"
        if any(status == "merged" for status, _ in expected):
            laptop.knows.merges.append((before, set(laptop.knows.held)))
        self.check(laptop)

    def _take(self, laptop: Laptop, file: File) -> tuple[str, int]:
        """Note what a laptop must know after a file, and return what it must say of it."""
        knows = laptop.knows
        if file.sha256 in knows.known:
            return "known", 0
        new = file.held - knows.held
        there = knows.held | file.held
        if any(not self.truth.written[key].before <= there for key in new):
            return "refused", 0
        knows.stubs -= {place for place in knows.stubs if place[0] in file.held} - file.stubs
        knows.stubs |= {place for place in file.stubs if place[0] in new}
        knows.held |= new
        knows.known.add(file.sha256)
        for key in file.held:
            writer = self._writers[self.truth.written[key].stream]
            if file.key != laptop.key or (key in new and writer == laptop.key):
                knows.vouched.setdefault(key, set()).add(file.key)
        self._learn_requests(laptop)
        return "merged", sum(len(self.truth.written[key].parts) for key in new)

    def _learn_requests(self, laptop: Laptop) -> None:
        knows = laptop.knows
        for key in knows.held:
            for index, part in enumerate(self.truth.written[key].parts):
                if part.startswith(b'["redact"') and (key, index) not in knows.stubs:
                    _, entry, target, *signed = self.truth.written[key].operation(index)
                    if signed:
                        knows.asked.add((entry, target, signed[0]))
        for entry, target, signer in knows.asked:
            if signer in knows.enrolled and entry in knows.held:
                knows.stubs.add((entry, target))

    def revert(self, laptop: Laptop) -> None:
        """Take the last merge back, if nothing was written since."""
        merges = laptop.services.sessions.merges()
        knows = laptop.knows
        assert len(merges) == len(knows.merges)
        if not merges:
            return
        before, after = knows.merges[-1]
        if not before.held:  # nobody does anything any more on a laptop without the arena
            return
        if knows.held != after:
            with pytest.raises(WmtError) as refused:
                laptop.services.sessions.revert(merges[0].id)
            assert refused.value.code is Code.MERGE_OVERTAKEN
        else:
            laptop.services.sessions.revert(merges[0].id)
            knows.held, knows.known, knows.vouched = before.held, before.known, before.vouched
            knows.stubs = {place for place in knows.stubs if place[0] in knows.held}
            knows.merges.pop()
        self.check(laptop)

    def trust(self, laptop: Laptop, other: Laptop) -> None:
        if other.key != laptop.key:
            laptop.services.trust.accept(other.key, other.device)
            laptop.knows.trusted.add(other.key)
            laptop.knows.enrolled.discard(other.key)
            self.check(laptop)

    def enrol(self, laptop: Laptop, other: Laptop) -> None:
        laptop.services.trust.enrol(other.key, other.device)
        laptop.knows.trusted.add(other.key)
        laptop.knows.enrolled.add(other.key)
        self._learn_requests(laptop)
        self.check(laptop)

    def redact(self, laptop: Laptop, note: str, *, everything: bool) -> None:
        self.act(
            laptop,
            lambda on: on.sessions.redact(RedactText(self.arena, note, everything=everything)),
        )

    def back_up(self, laptop: Laptop) -> tuple[Path, Knowledge]:
        path = self.folder / f"{next(self._numbers)}-{laptop.name}.backup"
        laptop.services.store.backup(path)
        return path, deepcopy(laptop.knows)

    def go_back(self, laptop: Laptop, backup: tuple[Path, Knowledge]) -> None:
        path, knows = backup
        laptop.services.store.restore(path)
        laptop.knows = deepcopy(knows)
        self.check(laptop)

    # what must hold

    def check(self, laptop: Laptop) -> None:
        """Compare a laptop with what it must know."""
        knows = laptop.knows
        found = {
            key: parts
            for stream in laptop.streams(self.arena)
            for key, parts in keys_of(stream.id, stream.lines())
        }
        self._assert_bytes(found, knows.held, knows.stubs)
        self._assert_same_digest(laptop)
        expected = self.truth.expected(knows.held, knows.stubs)
        self._assert_state(laptop, expected)
        self._assert_board(laptop, expected)
        self._assert_tallies(laptop, expected)
        self._assert_erased(laptop)
        for merge in laptop.services.sessions.merges():
            backup = laptop.folder / "backups" / Path(merge.backup).name
            assert not merge.backup or backup.exists(), "the backup of a merge is gone"

    def _assert_bytes(
        self,
        found: Mapping[str, Sequence[bytes]],
        held: Iterable[str],
        stubs: Iterable[Place],
    ) -> None:
        assert found.keys() == set(held), "lost or invented entries"
        missing = {
            (key, index)
            for key, parts in found.items()
            for index, part in enumerate(parts[1:])
            if part != self.truth.written[key].parts[index]
        }
        assert missing == set(stubs), "other bytes are erased than should be"

    def _assert_same_digest(self, laptop: Laptop) -> None:
        knows = laptop.knows
        digest = laptop.services.sessions.digest(self.arena)
        same = self._digests.setdefault((frozenset(knows.held), frozenset(knows.stubs)), digest)
        assert digest == same, "the same entries, and another state"

    def _assert_state(self, laptop: Laptop, expected: Expected) -> None:
        with laptop.services.store.read() as reader:
            conflicts = {
                (each.entity, each.field): (
                    text_of(each.versions[0].value),
                    frozenset(text_of(version.value) for version in each.versions),
                )
                for each in reader.conflicts(self.arena)
                if each.field != "ballot"
            }
            things = {entity: reader.find(entity) for entity, _ in expected.values}
        assert conflicts == expected.conflicts, "other conflicts than there are"
        for (entity, name), value in expected.values.items():
            thing = things[entity]
            assert thing is not None, f"{entity} is lost"
            kind = entity.partition(":")[0]
            present = encode(kind, name, getattr(thing, name))
            assert present == value, f"{entity} {name}: {present!r}, not {value!r}"

    def _assert_board(self, laptop: Laptop, expected: Expected) -> None:
        """Every note that nobody deleted is on the board once, alone or inside another."""
        board = laptop.services.boards.board(self.arena, Stage.IDEAS)
        shown = Counter(each.id for each in board.notes)
        for parts in board.absorbed.values():
            shown.update(each.id for each in parts)
        present = {
            entity
            for entity, name in expected.values
            if entity.startswith("note:") and not expected.values.get((entity, "deleted"))
        }
        assert shown == Counter(present), "a note is missing on the board, or twice there"
        clusters = {None, *(each.id for each in board.clusters)}
        assert all(note.cluster in clusters for note in board.notes)

    def _assert_tallies(self, laptop: Laptop, expected: Expected) -> None:
        knows = laptop.knows
        for round_ in self.rounds(laptop):
            if round_.stage is RoundStage.CANCELLED:
                with pytest.raises(WmtError) as refused:
                    laptop.services.voting.result(round_.id)
                assert refused.value.code is Code.ROUND_CANCELLED
            if round_.stage is not RoundStage.CLOSED:
                continue
            papers: dict[int, tuple[tuple[str, int], ...]] = {}
            for (key, index), urn in self.sealed.items():
                entry = self.truth.written[key]
                here = key in knows.held and (key, index) not in knows.stubs
                if here and entry.operation(index)[1] == round_.id and self._counts(laptop, entry):
                    papers.update(urn)
            totals: Counter[str] = Counter()
            for dots in papers.values():
                totals.update(dict(dots))
            result = laptop.services.voting.result(round_.id)
            assert (result.cast, result.issued) == (len(papers), len(papers)), (
                "ballots are lost or counted twice"
            )
            ranking = {place.option: place.dots for place in result.tally.ranking if place.dots}
            assert ranking == dict(totals), "wrong tally"

    def _counts(self, laptop: Laptop, entry: Written) -> bool:
        knows = laptop.knows
        vouched = knows.vouched.get(entry.key, set())
        return entry.key in knows.wrote or bool(vouched & {*knows.trusted, laptop.key})

    def _assert_erased(self, laptop: Laptop) -> None:
        knows = laptop.knows
        gone = [
            word.encode()
            for word, places in self._tokens.items()
            if (here := {place for place in places if place[0] in knows.held})
            and here <= knows.stubs
        ]
        if gone:
            for file in laptop.folder.glob("arenas.db*"):
                content = file.read_bytes()
                assert not any(word in content for word in gone), (
                    f"an erased text is still in {file.name}"
                )

    def check_all(self) -> None:
        """Compare everything at the end, and rebuild every database from its log."""
        for laptop in self.laptops:
            self.check(laptop)
            self.assert_sound(laptop)

    def assert_sound(self, laptop: Laptop) -> None:
        before = laptop.services.sessions.digest()
        for check in laptop.services.store.check(rebuild=True):
            assert check.ok, f"{laptop.name}: {check}"
        assert laptop.services.sessions.digest() == before
        self.check(laptop)

    def exchange_all(self) -> None:
        """Let everybody take what everybody has, until nobody has any news."""
        for _ in range(2):
            files = [self.export(each) for each in self.laptops]
            for laptop in self.laptops:
                self.merge(laptop, files)
        assert len({frozenset(each.knows.held) for each in self.laptops}) == 1
