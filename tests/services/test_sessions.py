"""Session files between laptops: what goes in, what is refused, and the way back."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from tests.services.two_laptops import Laptops
from tests.services.voting_room import refused
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import DATACLASSES, SALTED, SIGNS
from wmt_desktop.domain.rounds import TieRule
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import DeleteNotes, EditNotes
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.operations import set_field
from wmt_desktop.services.photos import AttachPhotos
from wmt_desktop.services.round_rules import OpenRound

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


def test_a_merge_of_several_files_has_one_backup_of_what_was_there_before(
    laptops: Laptops,
) -> None:
    first = laptops.file(laptops.mine, "first.wmta")
    laptops.add(laptops.mine, "Rye")
    second = laptops.file(laptops.mine, "second.wmta")
    verdicts = laptops.coordinator.sessions.merge([first, second, first])
    assert [each.status for each in verdicts] == ["merged", "merged", "known"]
    (record,) = laptops.coordinator.sessions.merges()
    (copy,) = (laptops.folder / "coordinator" / "backups").iterdir()
    assert (record.backup, record.new) == (copy.name, verdicts[0].new + verdicts[1].new)


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        ([*range(1, 26), *range(31, 41)], range(1, 26)),
        (range(31, 61), range(31, 50)),  # 19 of them, and the one that is made now
    ],
)
def test_copies_are_kept_that_are_among_the_last_or_of_the_last_days(
    laptops: Laptops, days: Sequence[int], kept: Sequence[int]
) -> None:
    home = laptops.folder / "coordinator"
    (database,) = home.glob("*.db")
    (home / "backups").mkdir()
    for age in days:
        # Reverting makes entries fewer, so their number says nothing of the age.
        copy = home / "backups" / f"{database.stem}-before-merge-{age}000.db"
        copy.touch()
        os.utime(copy, (time.time() - age * 24 * 60 * 60,) * 2)
    laptops.carry(laptops.mine, laptops.coordinator)
    (merge,) = laptops.coordinator.sessions.merges()
    left = {path.name for path in (home / "backups").iterdir()}
    names = {f"{database.stem}-before-merge-{age}000.db" for age in kept}
    assert left == {merge.backup, *names}


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
    assert steps[0][0] == 0
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    # Also in the middle of a file, which may be long.
    assert len(steps) > 4
    assert laptops.coordinator.sessions.digest() == before
    assert laptops.coordinator.sessions.merges() == ()
    assert laptops.coordinator.arenas.summaries() == ()
    (merged,) = laptops.coordinator.sessions.merge([path])
    assert merged.new == preview[0].new


@pytest.mark.parametrize("way", ["merge", "preview"])
def test_long_work_can_be_cancelled_in_the_middle_of_a_file(laptops: Laptops, way: str) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.add(laptops.coordinator, "Rye")
    path = laptops.file(laptops.coordinator)
    before = laptops.mine.sessions.digest()
    steps: list[int] = []
    run = getattr(laptops.mine.sessions, way)
    laptops.mine.sessions.preview([path], progress=lambda done, _: steps.append(done))
    for stop in range(len(steps)):
        left = iter(range(stop))

        def cancel(_done: int, _total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise WmtError(Code.CANCELLED)

        with refused(laptops.mine, Code.CANCELLED):
            run([path], progress=cancel)
    assert laptops.mine.sessions.digest() == before
    assert laptops.mine.sessions.merges() == ()
    assert len(laptops.mine.trust.keys()) == 1


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
        if done == total:
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


def test_the_name_of_a_session_file_says_what_it_is(laptops: Laptops) -> None:
    for name in ("report.pdf", "session", "session.age"):
        with refused(laptops.mine, Code.FILE_TYPE_UNKNOWN):
            laptops.mine.sessions.export(laptops.arena.id, laptops.folder / name)
        assert not (laptops.folder / name).exists()
    laptops.mine.sessions.export(laptops.arena.id, laptops.folder / "A.WMTA")


def test_photos_travel_with_their_notes(laptops: Laptops) -> None:
    mine, there = laptops.mine, laptops.coordinator
    note = mine.boards.notes(laptops.arena.id)[0]
    with mine.store.write() as writer:
        names = tuple(writer.add_file(content) for content in (b"a photo", b"another"))
    mine.boards.edit(EditNotes((replace(note, photos=names),)))
    mine.boards.delete(DeleteNotes((note.id,)))
    laptops.carry(mine, there)
    with there.store.read() as reader:
        assert [reader.file(name) for name in names] == [b"a photo", b"another"]


def test_photos_of_both_versions_of_a_conflict_travel(laptops: Laptops) -> None:
    mine, there = laptops.mine, laptops.coordinator
    laptops.carry(mine, there)
    names = []
    for laptop, content in ((mine, b"mine"), (there, b"theirs")):
        with laptop.store.write() as writer:
            names.append(writer.add_file(content))
        note = laptop.boards.notes(laptops.arena.id)[0]
        laptop.boards.edit(EditNotes((replace(note, photos=(names[-1],)),)))
    laptops.carry(mine, there)
    third = laptops.open_laptop("third")
    laptops.carry(there, third)
    with third.store.read() as reader:
        assert [reader.file(name) for name in names] == [b"mine", b"theirs"]


def test_an_export_finds_what_looks_personal_also_in_the_history(laptops: Laptops) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    assert mine.sessions.personal(arena) == ()
    note = laptops.add(mine, "Ask anna.kalnina@example.org or +371 29 123 456")
    laptops.edit(mine, note, "Ask +371 29 123 456")
    laptops.add(mine, "Barn", cluster="Jana janis@example.org")
    laptops.add(mine, "Oats", cluster="Farms")
    laptops.mine.voting.open(OpenRound(arena))
    found = {(each.field, each.found): each.present for each in mine.sessions.personal(arena)}
    assert found == {
        ("text", "anna.kalnina@example.org"): False,
        ("text", "+371 29 123 456"): True,
        ("name", "janis@example.org"): True,
        ("options", "janis@example.org"): True,
    }
    with refused(mine, Code.ARENA_NOT_FOUND):
        mine.sessions.personal("arena:" + "0" * 32)


def speaking(hint: Any, place: str) -> object:
    """Return a value of a type in which each text of people is an address that names its place."""
    if hint is str:
        return f"{place}@example.org"
    if get_origin(hint) is tuple:
        return (speaking(get_args(hint)[0], place),)
    signs = {"id": "note:" + "0" * 32, "order": (), "how": TieRule.LOT, "seed": "", "amount": 0}
    spoken = {
        name: speaking(str, f"{place}.{name}")
        for name, kind in get_type_hints(hint).items()
        if kind is str and name not in signs
    }
    names = {each.name for each in fields(hint)}
    return hint(**spoken, **{name: sign for name, sign in signs.items() if name in names})


def test_an_export_looks_into_every_text_that_could_name_somebody(laptops: Laptops) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    operations = []
    for kind, name in sorted(SALTED - SIGNS):
        thing = arena if kind == "arena" else f"{kind}:{'0' * 32}"
        value = speaking(get_type_hints(DATACLASSES[kind])[name], f"{kind}.{name}")
        operations.append(set_field(thing, name, value))
    with mine.store.write() as writer:
        writer.append(arena, "note.edit", operations)
    found = {each.found for each in mine.sessions.personal(arena)}
    assert found == set(re.findall(r"[\w.]+@example\.org", str(operations)))
    assert "initiative.steps.who@example.org" in found


def test_a_clock_that_is_days_ahead_is_reported_and_not_refused(
    laptops: Laptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as clock:
        ahead = time.time_ns() + 3 * 24 * 3600 * 10**9
        clock.setattr("time.time_ns", lambda: ahead)
        laptops.add(laptops.mine, "Rye")
    (verdict,) = laptops.coordinator.sessions.merge([laptops.file(laptops.mine)])
    assert verdict.status == "merged"
    assert verdict.skew // 60 in {71, 72}
    (verdict,) = laptops.mine.sessions.merge([laptops.folder / "session.wmta"])
    assert verdict.session
    assert verdict.session.encrypted is False


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
    with refused(laptops.coordinator, Code.NO_MERGE):
        sessions.revert(earlier.id)


def test_a_merge_is_not_reverted_over_what_was_written_since(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.add(laptops.coordinator, "Rye")
    (record,) = laptops.coordinator.sessions.merges()
    with refused(laptops.coordinator, Code.MERGE_OVERTAKEN) as error:
        laptops.coordinator.sessions.revert(record.id)
    assert error.value.params["count"] == 1


def test_a_reverted_merge_leaves_no_photo(laptops: Laptops) -> None:
    note = laptops.add(laptops.mine, "Rye")
    laptops.carry(laptops.mine, laptops.coordinator)
    for photo in (b"wall", b"paper"):
        laptops.mine.photos.attach(AttachPhotos(note.id, [photo]))
        laptops.carry(laptops.mine, laptops.coordinator)
    photos = laptops.mine.boards.note(note.id).photos
    laptops.coordinator.sessions.revert(laptops.coordinator.sessions.merges()[0].id)
    assert [laptops.coordinator.photos.content(each) for each in photos] == [b"wall", None]
    laptops.carry(laptops.mine, laptops.coordinator)
    assert laptops.coordinator.photos.content(photos[1]) == b"paper"


def test_a_merge_that_was_reverted_can_be_done_again(laptops: Laptops) -> None:
    sessions = laptops.coordinator.sessions
    path = laptops.file(laptops.mine)
    (first,) = sessions.merge([path])
    after = sessions.digest()
    sessions.revert(sessions.merges()[0].id)
    assert laptops.coordinator.arenas.summaries() == ()
    (again,) = sessions.merge([path])
    assert (again.status, again.new) == ("merged", first.new)
    assert sessions.digest() == after


def test_the_safety_copy_of_a_merge_is_named_and_holds_what_was_there_before(
    laptops: Laptops,
) -> None:
    kept = laptops.coordinator.arenas.new(NewArena("Valmiera"))
    laptops.carry(laptops.mine, laptops.coordinator)
    (record,) = laptops.coordinator.sessions.merges()
    copy = laptops.folder / "coordinator" / "backups" / record.backup
    folder = laptops.folder / "opened"
    opened = build_services(str(copy), Folders(folder, folder, folder))
    assert [each.arena for each in opened.arenas.summaries()] == [kept]
