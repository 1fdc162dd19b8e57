"""Session files between laptops: what goes in, what is refused, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.services.voting_room import refused
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import Operation
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, DeleteNotes, Draft, EditNotes
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.counting import seal
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import ChooseVersion
from wmt_desktop.services.voting import CastBallot, CloseRound, OpenRound


@dataclass
class Laptops:
    """A facilitator's laptop with an arena of two notes, a coordinator's, and a way between."""

    mine: Services
    coordinator: Services
    arena: Arena
    folder: Path
    open_laptop: Callable[[str], Services]

    def add(self, laptop: Services, text: str) -> Note:
        return laptop.boards.add(AddNotes(self.arena.id, (Draft(text, cluster="Meals"),)))[0]

    def edit(self, laptop: Services, note: Note, text: str) -> None:
        laptop.boards.edit(EditNotes((replace(laptop.boards.note(note.id), text=text),)))

    def file(self, laptop: Services, name: str = "session.wmta") -> Path:
        path = self.folder / name
        laptop.sessions.export(self.arena.id, path)
        return path

    def carry(self, source: Services, target: Services) -> None:
        (verdict,) = target.sessions.merge([self.file(source)])
        assert verdict.error is None

    def digests(self) -> set[str]:
        return {each.sessions.digest(self.arena.id) for each in (self.mine, self.coordinator)}


@pytest.fixture
def laptops(new_laptop: Callable[[str], Services], tmp_path: Path) -> Laptops:
    mine = new_laptop("mine")
    arena = mine.arenas.new(NewArena("Cēsis"))
    found = Laptops(mine, new_laptop("coordinator"), arena, tmp_path, new_laptop)
    found.add(mine, "Oats")
    found.add(mine, "Barley")
    return found


# export, verify, merge


def test_what_is_exported_holds_on_the_other_laptop(laptops: Laptops) -> None:
    path = laptops.folder / "session.wmta"
    done = laptops.mine.sessions.export(laptops.arena.id, path)
    session = laptops.coordinator.sessions.verify(path)
    assert (done.file, done.entries, done.streams) == (path, 3, 1)
    assert (session.sha256, session.entries, session.signature) == (done.sha256, 3, "valid")
    assert session.titles == {laptops.arena.id: "Cēsis"}
    events: list[Event] = []
    laptops.coordinator.bus.subscribe(events.append)
    (verdict,) = laptops.coordinator.sessions.merge([path])
    assert (verdict.status, verdict.same, verdict.conflicts, verdict.error) == (
        "merged",
        0,
        0,
        None,
    )
    assert verdict.new > 0
    assert events == [Reloaded((laptops.arena.id,))]
    assert len(laptops.digests()) == 1
    (record,) = laptops.coordinator.sessions.merges()
    assert (record.files, record.new, record.entries) == (("session.wmta",), verdict.new, 3)


def test_a_file_that_is_known_brings_nothing_and_leaves_no_backup(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)
    (first,) = laptops.coordinator.sessions.merge([path])
    before = laptops.coordinator.sessions.digest()
    (again,) = laptops.coordinator.sessions.merge([path])
    assert (again.status, again.new, again.same) == ("known", 0, first.new)
    assert laptops.coordinator.sessions.digest() == before
    assert len(laptops.coordinator.sessions.merges()) == 1
    assert len(list((laptops.folder / "coordinator" / "backups").iterdir())) == 1


def test_databases_in_one_folder_keep_their_backups_apart(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)
    folder = laptops.folder / "shared"
    first, second = (
        build_services(str(folder / name), Folders(folder, folder, folder))
        for name in ("real.db", "training.db")
    )
    kept = [each.arenas.new(NewArena(title)) for each, title in ((first, "Real"), (second, "Try"))]
    for each in (first, second):
        each.sessions.merge([path])
    first.sessions.revert(first.sessions.merges()[0].id)
    assert [each.arena for each in first.arenas.summaries()] == [kept[0]]


def test_only_what_is_new_is_taken_from_a_later_file(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.add(laptops.mine, "Rye")
    (verdict,) = laptops.coordinator.sessions.merge([laptops.file(laptops.mine, "later.wmta")])
    assert 0 < verdict.new < verdict.same
    assert len(laptops.digests()) == 1


def test_a_good_file_goes_in_beside_a_bad_one(laptops: Laptops) -> None:
    good = laptops.file(laptops.mine)
    bad = laptops.folder / "bad.wmta"
    bad.write_bytes(good.read_bytes()[:-100])
    missing = laptops.folder / "missing.wmta"
    verdicts = laptops.coordinator.sessions.merge([bad, good, missing])
    assert [each.status for each in verdicts] == ["refused", "merged", "refused"]
    assert [each.error and each.error.code for each in verdicts] == [
        Code.SESSION_DAMAGED,
        None,
        Code.FILE_NOT_FOUND,
    ]
    assert len(laptops.digests()) == 1


def test_a_preview_says_what_a_merge_would_do_and_changes_nothing(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)
    before = laptops.coordinator.sessions.digest()
    steps: list[tuple[int, int]] = []
    preview = laptops.coordinator.sessions.preview(
        [path, path], progress=lambda done, total: steps.append((done, total))
    )
    assert [each.status for each in preview] == ["merged", "known"]
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert laptops.coordinator.sessions.digest() == before
    assert laptops.coordinator.sessions.merges() == ()
    assert laptops.coordinator.arenas.summaries() == ()
    (merged,) = laptops.coordinator.sessions.merge([path])
    assert merged.new == preview[0].new


@pytest.mark.parametrize("way", ["merge", "preview"])
def test_long_work_can_be_cancelled_and_leaves_nothing(laptops: Laptops, way: str) -> None:
    path = laptops.file(laptops.mine)

    def cancel(done: int, total: int) -> None:
        if done == total:
            raise WmtError(Code.CANCELLED)

    run = getattr(laptops.coordinator.sessions, way)
    with refused(laptops.coordinator, Code.CANCELLED):
        run([path], progress=cancel)
    assert laptops.coordinator.arenas.summaries() == ()
    backups = laptops.folder / "coordinator" / "backups"
    assert not backups.exists() or not list(backups.iterdir())


def test_a_full_disk_ends_a_merge_as_a_whole(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)

    def full(done: int, total: int) -> None:
        raise WmtError(Code.DISK_FULL)

    with refused(laptops.coordinator, Code.DISK_FULL):
        laptops.coordinator.sessions.merge([path], progress=full)
    assert not list((laptops.folder / "coordinator" / "backups").iterdir())


def test_a_merge_without_a_backup_does_not_begin(laptops: Laptops) -> None:
    path = laptops.file(laptops.mine)
    (laptops.folder / "coordinator").mkdir(exist_ok=True)
    (laptops.folder / "coordinator" / "backups").write_text("a file in the way", "utf-8")
    with refused(laptops.coordinator, Code.FILE_UNWRITABLE):
        laptops.coordinator.sessions.merge([path])


def test_an_arena_that_is_not_there_is_not_exported(laptops: Laptops) -> None:
    path = laptops.folder / "session.wmta"
    with refused(laptops.mine, Code.ARENA_NOT_FOUND):
        laptops.mine.sessions.export("arena:" + "0" * 32, path)
    with refused(laptops.mine, Code.FILE_UNWRITABLE):
        laptops.mine.sessions.export(laptops.arena.id, laptops.folder / "nowhere" / "s.wmta")
    assert not path.exists()


# reverting


def test_the_last_merge_can_be_reverted(laptops: Laptops) -> None:
    sessions = laptops.coordinator.sessions
    before = sessions.digest()
    laptops.carry(laptops.mine, laptops.coordinator)
    first = sessions.digest()
    laptops.add(laptops.mine, "Rye")
    laptops.carry(laptops.mine, laptops.coordinator)
    second, earlier = sessions.merges()
    with refused(laptops.coordinator, Code.MERGE_NOT_LAST):
        sessions.revert(earlier.id)
    events: list[Event] = []
    laptops.coordinator.bus.subscribe(events.append)
    assert sessions.revert(second.id) == second
    assert sessions.digest() == first
    assert events == [Reloaded((laptops.arena.id,))]
    sessions.revert(earlier.id)
    assert sessions.digest() == before
    with refused(laptops.coordinator, Code.MERGE_NOT_LAST):
        sessions.revert(earlier.id)


def test_a_merge_is_not_reverted_over_what_was_written_since(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.add(laptops.coordinator, "Rye")
    (record,) = laptops.coordinator.sessions.merges()
    with refused(laptops.coordinator, Code.MERGE_OVERTAKEN) as error:
        laptops.coordinator.sessions.revert(record.id)
    assert error.value.params["count"] == 1


# conflicts


def disagree(laptops: Laptops) -> Note:
    """Give one note different texts on both laptops, and let the coordinator know of both."""
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.edit(laptops.mine, note, "Oats from Cēsis")
    laptops.edit(laptops.coordinator, note, "Oats from Valmiera")
    laptops.carry(laptops.mine, laptops.coordinator)
    return note


@pytest.mark.parametrize("version", [0, 1])
def test_a_version_that_was_chosen_holds_everywhere(laptops: Laptops, version: int) -> None:
    note = disagree(laptops)
    sessions = laptops.coordinator.sessions
    (conflict,) = sessions.conflicts(laptops.arena.id)
    assert (conflict.entity, conflict.field) == (note.id, "text")
    assert {each.value for each in conflict.versions} == {"Oats from Cēsis", "Oats from Valmiera"}
    chosen = conflict.versions[version].value
    sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, version))
    assert sessions.conflicts(laptops.arena.id) == ()
    laptops.carry(laptops.coordinator, laptops.mine)
    for laptop in (laptops.mine, laptops.coordinator):
        assert laptop.boards.note(note.id).text == chosen
        assert laptop.sessions.conflicts(laptops.arena.id) == ()
    assert len(laptops.digests()) == 1


def test_a_choice_can_be_undone(laptops: Laptops) -> None:
    note = disagree(laptops)
    (conflict,) = laptops.coordinator.sessions.conflicts(laptops.arena.id)
    kept = laptops.coordinator.boards.note(note.id).text
    laptops.coordinator.sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, 1))
    assert laptops.coordinator.boards.note(note.id).text != kept
    laptops.coordinator.history.undo(laptops.arena.id)
    assert laptops.coordinator.boards.note(note.id).text == kept


@pytest.mark.parametrize("deleted", [True, False])
def test_a_note_deleted_here_and_changed_there_is_kept_or_not_as_chosen(
    laptops: Laptops, *, deleted: bool
) -> None:
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.mine.boards.delete(DeleteNotes((note.id,)))
    laptops.edit(laptops.coordinator, note, "Still wanted")
    laptops.carry(laptops.mine, laptops.coordinator)
    (conflict,) = laptops.coordinator.sessions.conflicts(laptops.arena.id)
    version = [each.value for each in conflict.versions].index(deleted)
    laptops.coordinator.sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, version))
    laptops.carry(laptops.coordinator, laptops.mine)
    for laptop in (laptops.mine, laptops.coordinator):
        assert laptop.boards.note(note.id).deleted is deleted
        assert laptop.sessions.conflicts(laptops.arena.id) == ()


def test_a_choice_that_is_none_is_refused(laptops: Laptops) -> None:
    disagree(laptops)
    sessions = laptops.coordinator.sessions
    (conflict,) = sessions.conflicts(laptops.arena.id)
    with refused(laptops.coordinator, Code.CONFLICT_NOT_FOUND):
        sessions.choose(ChooseVersion(laptops.arena.id, "note:1/text", 0))
    for version in (-1, 2):
        with refused(laptops.coordinator, Code.VERSION_UNKNOWN):
            sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, version))


def test_nobody_chooses_between_ballots(laptops: Laptops) -> None:
    for name in ("Meals", "Farms"):
        laptops.mine.boards.add(AddNotes(laptops.arena.id, (Draft("x", cluster=name),)))
    round_ = laptops.mine.voting.open(OpenRound(laptops.arena.id))
    option = round_.options[0].id
    laptops.mine.voting.cast(CastBallot(round_.id, {option: 2}))
    laptops.mine.voting.close(CloseRound(round_.id))
    laptops.carry(laptops.mine, laptops.coordinator)
    with laptops.coordinator.store.read() as reader:
        (urn,) = reader.urns(round_.id)
    (ballot,) = urn.ballots
    forged: Operation = seal(round_.id, replace(urn, ballots=((ballot[0], {option: 3}),)))
    with laptops.coordinator.store.write() as writer:
        writer.append(laptops.arena.id, "round.close", [forged])
    (conflict,) = laptops.coordinator.sessions.conflicts(laptops.arena.id)
    with refused(laptops.coordinator, Code.CONFLICT_OF_BALLOTS):
        laptops.coordinator.sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, 0))
    with refused(laptops.coordinator, Code.ROUND_DISPUTED):
        laptops.coordinator.voting.result(round_.id)
