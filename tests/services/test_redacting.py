"""Erasing texts: gone from the database and from files, with the chains still whole."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_laptops import Laptops, key_of
from tests.services.voting_room import refused
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import FirstStep
from wmt_desktop.domain.text import ERASED
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft, EditNotes
from wmt_desktop.services.bus import Event, Reloaded
from wmt_desktop.services.clusters import EditCluster
from wmt_desktop.services.initiatives import AddInitiatives, InitiativeDraft
from wmt_desktop.services.redacting import Redacted
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import RedactText

SECRET = "Call Anna Kalnina on 29123456"


@pytest.fixture
def note(laptops: Laptops) -> Note:
    """A note that named a person, and does so no more."""
    (written,) = laptops.mine.boards.add(AddNotes(laptops.arena.id, (Draft(SECRET),)))
    laptops.edit(laptops.mine, written, "Ask the school kitchen")
    return laptops.mine.boards.note(written.id)


def said(laptop: Services, arena: str) -> Iterator[bytes]:
    """Yield the lines of the log of an arena."""
    with laptop.store.read() as reader:
        for stream in reader.streams(arena):
            yield from stream.lines()


def knows(laptop: Services, arena: str, text: str = SECRET) -> bool:
    return any(text.encode() in line for line in said(laptop, arena))


def is_sound(laptop: Services) -> bool:
    return all(each.ok for each in laptop.store.check(rebuild=True))


def redact(laptops: Laptops, laptop: Services, note: Note, **more: object) -> Redacted:
    return laptop.sessions.redact(RedactText(laptops.arena.id, note.id, **more))  # type: ignore[arg-type]


def test_a_coordinator_erases_what_a_note_said_earlier(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    assert knows(mine, arena)
    events: list[Event] = []
    mine.bus.subscribe(events.append)
    assert redact(laptops, mine, note) == Redacted(1, effective=True)
    assert events == [Reloaded((arena,))]
    assert mine.boards.note(note.id) == note
    assert not knows(mine, arena)
    assert is_sound(mine)
    path = laptops.file(mine)
    assert laptops.coordinator.sessions.verify(path).signature == "valid"
    laptops.carry(mine, laptops.coordinator)
    assert not knows(laptops.coordinator, arena)
    assert len(laptops.digests()) == 1
    with refused(mine, Code.NOTHING_TO_REDACT):
        redact(laptops, mine, note)


def test_only_what_people_wrote_in_that_arena_is_erased(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    other = mine.arenas.new(NewArena("Elsewhere")).id
    round_ = laptops.hold_vote()
    for wrong in (
        RedactText(other, note.id, everything=True),
        RedactText(arena, round_.id, "seed", everything=True),
        RedactText(arena, round_.id, "home", everything=True),
    ):
        with refused(mine, Code.NOTHING_TO_REDACT):
            mine.sessions.redact(wrong)
    assert knows(mine, arena)


def test_what_was_drawn_by_can_still_be_checked(laptops: Laptops) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    named = laptops.add(mine, "Anna Kalnina", "Farms")
    round_ = mine.voting.open(OpenRound(arena, seed="Anna Kalnina"))
    assert redact(laptops, mine, named, everything=True, elsewhere=True).effective
    assert mine.voting.round(round_.id).seed == "Anna Kalnina"


def test_everything_that_a_text_said_can_be_erased(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    assert redact(laptops, mine, note, everything=True) == Redacted(2, effective=True)
    assert mine.boards.note(note.id).text == ERASED
    assert not knows(mine, arena)
    assert not knows(mine, arena, "school kitchen")
    assert is_sound(mine)
    with refused(mine, Code.NOTHING_TO_REDACT):
        redact(laptops, mine, note, everything=True)


def test_undo_brings_no_erased_text_back(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    redact(laptops, mine, note, everything=True)
    with contextlib.suppress(WmtError):
        while mine.history.state(arena).undo:
            mine.history.undo(arena)
            assert mine.boards.note(note.id).text == ERASED
    assert mine.boards.note(note.id).text == ERASED
    assert not knows(mine, arena)


def test_what_is_erased_here_is_erased_where_this_coordinator_is_enrolled(
    laptops: Laptops, note: Note
) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    laptops.carry(mine, there)
    old = laptops.file(mine, "old.wmta")
    mine.trust.enrol(key_of(mine))
    redact(laptops, mine, note)
    laptops.carry(mine, there)
    # To this laptop it is a stranger's request.
    assert knows(there, arena)
    there.trust.enrol(key_of(mine))
    assert not knows(there, arena)
    assert len(laptops.digests()) == 1
    # An old file does not bring it back.
    there.sessions.merge([old])
    laptops.edit(there, note, "Ask the new kitchen")
    laptops.exchange()
    assert not knows(there, arena)
    assert not knows(mine, arena)


def test_a_laptop_that_is_no_coordinators_asks_for_it(laptops: Laptops, note: Note) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    mine.trust.accept(key_of(mine))
    assert redact(laptops, mine, note) == Redacted(1, effective=False)
    assert knows(mine, arena)
    laptops.carry(mine, there)
    assert knows(there, arena)
    assert there.sessions.erased_by(there.sessions.merges()[0].id) == 0
    there.trust.enrol(key_of(mine))
    assert not knows(there, arena)
    assert knows(mine, arena)
    mine.trust.enrol(key_of(mine))
    assert not knows(mine, arena)


def test_a_reverted_merge_takes_its_requests_along(laptops: Laptops, note: Note) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    laptops.carry(mine, there)
    redact(laptops, mine, note)
    laptops.carry(mine, there)
    there.sessions.revert(there.sessions.merges()[0].id)
    there.trust.enrol(key_of(mine))
    assert knows(there, arena)
    laptops.carry(mine, there)
    assert not knows(there, arena)


def test_what_was_erased_stays_erased_when_the_merge_is_reverted(
    laptops: Laptops, note: Note
) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    old = laptops.file(mine, "old.wmta")
    laptops.carry(mine, there)
    for laptop in (mine, there):
        laptop.trust.enrol(key_of(mine))
    assert there.sessions.erased_by(there.sessions.merges()[0].id) == 0
    redact(laptops, mine, note, everything=True)
    laptops.carry(mine, there)
    last = there.sessions.merges()[0].id
    # People are told before: nothing but what the merge wrote is left of the text.
    assert there.sessions.erased_by(last) == 2
    there.sessions.revert(last)
    assert there.boards.note(note.id).text == ""
    there.sessions.merge([old])
    assert not knows(there, arena)
    assert is_sound(there)


def test_any_text_of_any_thing_can_be_erased(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    mine.boards.edit(EditNotes((replace(note, author="Anna K."),)))
    mine.boards.edit(EditNotes((replace(note, author="Table 5"),)))
    assert redact(laptops, mine, note, field="author").texts == 1
    assert not knows(mine, arena, "Anna K.")
    assert mine.boards.note(note.id).author == "Table 5"
    (cluster,) = mine.boards.clusters(arena)
    command = RedactText(arena, cluster.id, everything=True)
    assert mine.sessions.redact(command).effective
    assert mine.boards.clusters(arena)[0].name == ERASED


def test_the_label_of_an_option_is_erased_and_the_vote_still_counts(laptops: Laptops) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    laptops.add(mine, "Barn", "Anna Kalnina's barn")
    round_ = laptops.hold_vote()
    before = mine.voting.result(round_.id)
    laptops.carry(mine, there)
    for laptop in (mine, there):
        laptop.trust.accept(key_of(mine))
        laptop.trust.enrol(key_of(mine))
    option = next(each for each in round_.options if "Anna" in each.label)
    (cluster,) = [each for each in mine.boards.clusters(arena) if each.id == option.id]
    mine.clusters.edit(EditCluster(replace(cluster, name="A barn")))
    mine.sessions.redact(RedactText(arena, cluster.id))
    command = RedactText(arena, round_.id, "options", everything=True, option=option.id)
    assert mine.sessions.redact(command).effective
    laptops.carry(mine, there)
    for laptop in (mine, there):
        assert not knows(laptop, arena, "Anna")
        after = laptop.voting.result(round_.id)
        assert (after.tally, after.fingerprint) == (before.tally, before.fingerprint)
        labels = {each.id: each.label for each in after.round.options}
        assert labels == {
            each.id: ERASED if each == option else each.label for each in round_.options
        }
        assert is_sound(laptop)
    # Reverting the merge leaves nothing but the hole.
    there.sessions.revert(there.sessions.merges()[0].id)
    bare = there.voting.result(round_.id)
    assert (bare.cast, bare.tally.dots_used) == (before.cast, before.tally.dots_used)
    assert {each.label for each in bare.round.options} == {ERASED}


def test_labels_that_two_laptops_erased_at_once_stay_erased(laptops: Laptops) -> None:
    mine, there, arena = laptops.mine, laptops.coordinator, laptops.arena.id
    for name in ("Anna", "Berta"):
        laptops.add(mine, "Barn", f"{name} Kalnina's barn")
    round_ = laptops.hold_vote()
    laptops.carry(mine, there)
    laptops.carry(there, mine)
    for laptop in (mine, there):
        for key in (key_of(mine), key_of(there)):
            laptop.trust.enrol(key)
    options = [each for each in round_.options if "Kalnina" in each.label]
    commands = [
        RedactText(arena, round_.id, "options", everything=True, option=each.id) for each in options
    ]
    for laptop, command in zip((mine, there), commands, strict=True):
        assert laptop.sessions.redact(command).texts == 1
    laptops.carry(mine, there)
    laptops.carry(there, mine)
    for laptop in (mine, there):
        assert laptop.sessions.conflicts() == ()
        labels = [each.label for each in laptop.voting.round(round_.id).options]
        assert labels.count(ERASED) == 2
        assert is_sound(laptop)
    # What one erased still stands in what the other wrote, until it is erased once more.
    assert mine.sessions.redact(commands[0]).texts == 2
    with refused(mine, Code.NOTHING_TO_REDACT):
        mine.sessions.redact(replace(commands[0], everything=False))
    laptops.carry(mine, there)
    for laptop in (mine, there):
        options_now = laptop.voting.round(round_.id).options
        assert [each.label for each in options_now] == labels
        assert laptop.sessions.conflicts() == ()
    assert mine.sessions.digest() == there.sessions.digest()


def test_where_else_the_words_stand_is_told_and_can_be_erased_too(laptops: Laptops) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    mine.trust.enrol(key_of(mine))
    said = laptops.add(mine, "Call Zane  26123456", cluster="call Zane 26123456")
    laptops.add(mine, "Zane", cluster="Barn")
    round_ = mine.voting.open(OpenRound(arena))
    steps = (FirstStep("Call", "Zane, tel. 26123456"), FirstStep("Buy"))
    draft = InitiativeDraft("Store", steps=steps)
    (plan,) = mine.initiatives.add(AddInitiatives(arena, (draft,)))
    laptops.edit(mine, said, "Ask a farmer")
    done = redact(laptops, mine, said)
    found = {(each.field, each.text, each.present) for each in done.elsewhere}
    assert found == {
        ("name", "call Zane 26123456", True),
        ("options", "call Zane 26123456", True),
        ("steps", "Zane, tel. 26123456", True),
    }
    assert mine.sessions.redact_elsewhere(arena, done.elsewhere).effective
    assert not knows(mine, arena, "26123456")
    # What said something else is left alone.
    assert {each.label for each in mine.voting.round(round_.id).options} >= {ERASED, "Barn"}
    assert next(each for each in mine.initiatives.all(arena) if each.id == plan.id).steps == (
        FirstStep(ERASED, ERASED),
        FirstStep("Buy"),
    )
    assert is_sound(mine)


def test_only_the_words_of_a_list_are_erased(laptops: Laptops) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    steps = (FirstStep("Call", "Anna K.", "May"), FirstStep("Buy"))
    draft = InitiativeDraft("Cold store", steps=steps)
    (plan,) = mine.initiatives.add(AddInitiatives(arena, (draft,)))
    mine.sessions.redact(RedactText(arena, plan.id, "steps", everything=True))
    (kept,) = mine.initiatives.all(arena)
    assert kept.steps == (FirstStep(ERASED, ERASED, ERASED), FirstStep(ERASED))


def test_there_must_be_something_to_erase(laptops: Laptops, note: Note) -> None:
    mine, arena = laptops.mine, laptops.arena.id
    untouched = laptops.add(mine, "Rye")
    for command in (
        RedactText(arena, untouched.id),
        RedactText(arena, note.id, "theme"),
        RedactText(arena, note.id, "colour"),
        RedactText(arena, "note:" + "0" * 32),
        RedactText("arena:" + "0" * 32, note.id),
        RedactText(arena, arena, "text"),
        # The program goes by that, and it names nobody.
        RedactText(arena, arena, "template", everything=True),
    ):
        with refused(mine, Code.NOTHING_TO_REDACT):
            mine.sessions.redact(command)


def values_of(database: Path) -> Iterator[bytes]:
    """Yield everything that stands in the tables of a database, unpacked."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.text_factory = bytes
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            for row in connection.execute(f'SELECT * FROM "{name.decode()}"'):
                for value in row:
                    if isinstance(value, bytes):
                        yield value
                        with contextlib.suppress(zlib.error):
                            yield zlib.decompress(value, -zlib.MAX_WBITS)


def files_that_hold(laptop: Services, text: str = SECRET) -> set[str]:
    """Return the names of all files in the folder of a laptop in which a text stands."""
    laptop.store.close()
    found = set()
    for path in Path(laptop.store.location).parent.rglob("*"):
        if path.is_file():
            values = [path.read_bytes()]
            if values[0].startswith(b"SQLite format 3"):
                values += values_of(path)
            if any(text.encode() in value for value in values):
                found.add(path.name)
    return found


def copies_of(laptop: Services) -> set[str]:
    backups = Path(laptop.store.location).parent / "backups"
    return {path.name for path in backups.glob("*.db")}


def test_erased_texts_are_in_no_file_of_the_laptop(laptops: Laptops, note: Note) -> None:
    mine = laptops.mine
    laptops.carry(mine, laptops.coordinator)
    laptops.add(laptops.coordinator, "Rye")
    laptops.carry(laptops.coordinator, mine)
    (record,) = mine.sessions.merges()
    assert files_that_hold(mine) == {"arenas.db", record.backup}
    assert redact(laptops, mine, note) == Redacted(1, effective=False)
    assert record.backup in files_that_hold(mine)
    # The request is carried out here from now on, and copies go with what they hold.
    assert mine.trust.enrol(key_of(mine)).copies == ()
    assert files_that_hold(mine) == set()
    assert redact(laptops, mine, note, everything=True) == Redacted(1, effective=True)
    assert files_that_hold(mine, "Ask the school kitchen") == set()


def test_copies_from_before_an_erasure_go_and_merges_are_reverted_without_them(
    laptops: Laptops, note: Note
) -> None:
    mine = laptops.mine
    mine.trust.enrol(key_of(mine))
    laptops.carry(mine, laptops.coordinator)
    before = mine.sessions.digest()
    laptops.add(laptops.coordinator, "Rye")
    laptops.carry(laptops.coordinator, mine)
    other = beside(laptops, mine)
    assert len(copies_of(mine)) == 2
    redact(laptops, mine, note)
    # The databases of one folder share its backups.
    assert copies_of(mine) == copies_of(other) == {other.sessions.merges()[0].backup}
    (record,) = mine.sessions.merges()
    assert (record.files, record.backup) == (("session.wmta",), "")
    with refused(mine, Code.MERGE_OVERTAKEN):
        mine.sessions.revert(record.id)
    laptops.add(laptops.coordinator, "Barn")
    redacted = mine.sessions.digest()
    laptops.carry(laptops.coordinator, mine)
    assert mine.sessions.digest() not in {before, redacted}
    (Path(mine.store.location).parent / "backups" / mine.sessions.merges()[0].backup).unlink()
    assert mine.sessions.revert(mine.sessions.merges()[0].id).backup == ""
    assert mine.sessions.digest() == redacted
    assert is_sound(mine)


def beside(laptops: Laptops, laptop: Services) -> Services:
    """Return another database in the folder of a laptop, with a merge and its copy."""
    folder = Path(laptop.store.location).parent
    other = build_services(str(folder / "arenas-2.db"), Folders(folder, folder, folder))
    assert other.sessions.merge([laptops.file(laptops.coordinator)])[0].status == "merged"
    return other


def leave_unfinished(laptop: Services) -> None:
    """Leave what a program leaves that is killed while it makes a copy before a merge."""
    copy = next((Path(laptop.store.location).parent / "backups").glob("*.db"))
    for folder, name in ((".backup-a1", f".{copy.name}.part"), (".backup-b2", copy.name)):
        part = copy.parent / folder / name
        part.parent.mkdir()
        part.write_bytes(copy.read_bytes())


def test_an_erasure_that_comes_in_a_file_takes_the_copies_along(
    laptops: Laptops, note: Note
) -> None:
    mine, there = laptops.mine, laptops.coordinator
    laptops.carry(mine, there)
    laptops.add(mine, "Rye")
    laptops.carry(mine, there)
    assert files_that_hold(there) == {"arenas.db", there.sessions.merges()[0].backup}
    leave_unfinished(there)
    for laptop in (mine, there):
        laptop.trust.enrol(key_of(mine))
    laptops.add(mine, "Spelt")
    old = laptops.file(mine, "old.wmta")
    redact(laptops, mine, note)
    new = laptops.file(mine)
    kept = copies_of(there)
    (tried,) = there.sessions.preview([new])
    assert tried.erased
    assert copies_of(there) == kept
    (verdict,) = there.sessions.merge([new])
    assert (verdict.status, verdict.erased, verdict.copies) == ("merged", True, ())
    assert files_that_hold(there) == copies_of(there) == set()
    assert [each.backup for each in there.sessions.merges()] == ["", "", ""]
    # What an old file brings again goes again; no copy ever held that.
    laptops.add(there, "Barn")
    (verdict,) = there.sessions.merge([old])
    assert not verdict.erased
    assert files_that_hold(there) == set()
    assert len(copies_of(there)) == 1


def test_copies_that_remain_are_named(laptops: Laptops, note: Note) -> None:
    mine = laptops.mine
    folder = Path(mine.store.location).parent
    backup = laptops.folder / "my own.db"
    mine.store.backup(backup)
    mine.store.restore(backup)
    (kept,) = folder.glob("arenas.before-restore-*.db")
    older = kept.with_name("arenas.schema-1-20260102-030405.db")
    unfinished = kept.with_name(".arenas.schema-1-20260102-030405.db.part")
    for other in (unfinished, older, kept.with_name("arenas-2.schema-1-20260102-030405.db")):
        other.write_bytes(kept.read_bytes())
    asked = redact(laptops, mine, note)
    assert (asked.effective, asked.copies) == (False, ())
    assert mine.trust.enrol(key_of(mine)).copies == (unfinished, kept, older)
    assert mine.trust.enrol(key_of(mine)).copies == ()
    done = redact(laptops, mine, note, everything=True)
    assert done == Redacted(1, effective=True, copies=(unfinished, kept, older))


def test_a_copy_that_cannot_be_removed_is_named(
    laptops: Laptops, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = laptops.mine
    mine.trust.enrol(key_of(mine))
    laptops.carry(mine, laptops.coordinator)
    laptops.add(laptops.coordinator, "Rye")
    laptops.carry(laptops.coordinator, mine)
    (name,) = copies_of(mine)

    def held(path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", held)
    done = redact(laptops, mine, note)
    assert [copy.name for copy in done.copies] == [name]
