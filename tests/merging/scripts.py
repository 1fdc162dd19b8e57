"""Short scenes in which faults show that random steps find too seldom.

Each plays with the laptops of a world, which compares them with what they must know after every
step. What a scene says of its own stands in it.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.merging.conftest import NewWorld
from tests.merging.world import START_MS, YEAR_MS, Laptop, World
from wmt_desktop.domain.rounds import RoundStage

Scene = Callable[[NewWorld], None]


def carry(world: World, source: Laptop, target: Laptop) -> None:
    world.merge(target, [world.export(source)])


def text(laptop: Laptop, note: str) -> str:
    return laptop.services.boards.note(note).text


def in_any_order(new_world: NewWorld) -> None:
    """Three edits of one note arrive in different orders and groups, and again."""
    world = new_world()
    one, two, three = world.laptops
    note = world.note(one, 0)
    for laptop in world.laptops:
        world.edit(laptop, note)
        world.move(laptop, note, 1)
    first, second, third = (world.export(each) for each in world.laptops)
    world.merge(one, [second])
    world.merge(one, [third])
    world.merge(two, [third, first])
    world.merge(three, [first])
    world.merge(three, [second])
    for laptop in world.laptops:
        assert text(laptop, note) == text(one, note)
        assert len(laptop.services.sessions.conflicts(world.arena)) == 1
        for _ in range(2):
            world.merge(laptop, [first, second, third])
    world.exchange_all()
    world.check_all()


def in_one_file(new_world: NewWorld) -> None:
    """A note, and two edits of it that knew nothing of each other, arrive together."""
    world = new_world()
    one, two, three = world.laptops
    world.add(two)
    carry(world, two, three)
    note = world.note(two, -1)
    world.edit(two, note)
    world.edit(three, note)
    carry(world, two, three)
    carry(world, three, one)
    assert len(one.services.sessions.conflicts(world.arena)) == 1
    world.check_all()


def answer(new_world: NewWorld) -> None:
    """Who answers an edit by a clock from the future wins with a slow one, without a conflict."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    one.clock.now = START_MS + 40 * YEAR_MS
    two.clock.now = START_MS - 40 * YEAR_MS
    world.edit(one, note)
    carry(world, one, two)
    world.edit(two, note)
    carry(world, two, one)
    assert text(one, note) == text(two, note)
    assert "-b-" in text(one, note)
    assert not one.services.sessions.conflicts(world.arena)


def settled(new_world: NewWorld) -> None:
    """A conflict stays until somebody settles it; other edits of the note do not."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    world.edit(two, note)
    carry(world, two, one)
    world.move(one, note, 1)
    world.add(two)
    carry(world, two, one)
    assert len(one.services.sessions.conflicts(world.arena)) == 1
    world.move(two, note, 1)
    carry(world, two, one)
    assert len(one.services.sessions.conflicts(world.arena)) == 1
    world.settle(one, 0, both=False)
    carry(world, one, two)
    assert not two.services.sessions.conflicts(world.arena)


def unsettled(new_world: NewWorld) -> None:
    """A conflict is open again once settling it was taken back, and settled once that is undone."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    world.edit(two, note)
    carry(world, two, one)
    world.settle(one, 1, both=False)
    carry(world, one, two)
    for redo, count in ((False, 1), (True, 0), (False, 1)):
        assert world.undo(one, redo=redo)
        carry(world, one, two)
        assert len(two.services.sessions.conflicts(world.arena)) == count


def edit_against_delete(new_world: NewWorld) -> None:
    """An edit brings back what somebody else deleted meanwhile; a delete that knew it holds."""
    world = new_world()
    one, two, three = world.laptops
    note = world.note(one, 0)
    world.delete(one, note)
    world.edit(two, note)
    carry(world, one, two)
    carry(world, two, one)
    assert not one.services.boards.note(note).deleted
    world.delete(one, note)
    carry(world, one, three)
    carry(world, one, two)
    assert two.services.boards.note(note).deleted
    assert three.services.boards.note(note).deleted


def kept_by_copies(new_world: NewWorld) -> None:
    """The same where a laptop deleted, and its copy went on to edit."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    copy = world.clone(one, image=True)
    assert copy
    world.delete(one, note)
    world.edit(copy, note)
    carry(world, one, two)
    carry(world, copy, two)
    assert not two.services.boards.note(note).deleted
    assert len(two.services.sessions.conflicts(world.arena)) == 1


def undone_over_others(new_world: NewWorld) -> None:
    """What somebody has changed since is not taken back."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    carry(world, one, two)
    world.edit(two, note)
    carry(world, two, one)
    kept = text(two, note)
    assert not world.undo(one)
    assert text(one, note) == kept
    world.delete(one, note)
    world.undo_and_redo(one)


def redone_delete(new_world: NewWorld) -> None:
    """An edit by somebody else is not lost under a delete that is undone and redone."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.delete(one, note)
    world.edit(two, note)
    carry(world, two, one)
    world.undo_and_redo(one)
    assert not one.services.boards.note(note).deleted


def undone_on_a_copy(new_world: NewWorld) -> None:
    """What the original did is not for a copy of its database to take back."""
    world = new_world(2)
    one = world.laptops[0]
    world.edit(one, world.note(one, 0))
    copy = world.clone(one, image=False)
    assert copy
    assert not world.undo(copy)
    world.edit(copy, world.note(copy, 0))
    world.undo_and_redo(copy)
    assert world.undo(one)
    world.exchange_all()


def copied_laptop(new_world: NewWorld) -> None:
    """A laptop and its copy go on in one stream; what both wrote is kept, and who knew what."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    copy = world.clone(one, image=True)
    assert copy
    for laptop in (one, copy):
        world.edit(laptop, note)
        world.add(laptop)
    carry(world, copy, two)
    carry(world, one, two)
    assert len(two.services.sessions.conflicts(world.arena)) == 1
    world.edit(two, note)
    carry(world, two, one)
    carry(world, one, copy)
    world.add(copy)
    world.exchange_all()
    assert not two.services.sessions.conflicts(world.arena)
    world.check_all()


def answer_by_way_of_a_copy(new_world: NewWorld) -> None:
    """Who has the copy's continuation knows what it shares with the original's."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    world.edit(one, note)
    copy = world.clone(one, image=True)
    assert copy
    world.add(one)
    world.add(copy)
    carry(world, copy, two)
    world.edit(two, note)
    carry(world, two, one)
    assert not one.services.sessions.conflicts(world.arena)
    assert text(one, note) == text(two, note)


def restored_backup(new_world: NewWorld) -> None:
    """Who went back to a backup goes on beside what was written since."""
    world = new_world(2)
    one, two = world.laptops
    note = world.note(one, 0)
    backup = world.back_up(one)
    world.edit(one, note)
    carry(world, one, two)
    world.go_back(one, backup)
    world.edit(one, note)
    carry(world, one, two)
    carry(world, two, one)
    assert len(one.services.sessions.conflicts(world.arena)) == 1
    world.check_all()


def open_urn_copied(new_world: NewWorld, *, image: bool = True, late: bool = False) -> None:
    """A laptop is copied in the middle of a vote: ballots that both seal count once."""
    world = new_world(2)
    one, two = world.laptops
    round_id = world.open_vote(one)
    for choice in (0, 0, 1):
        world.cast(one, round_id, choice)
    copy = world.clone(one, image=image)
    assert copy
    world.trust(two, copy)
    world.trust(one, copy)
    world.cast(one, round_id, 0)
    world.cast(copy, round_id, 1)
    world.close_vote(copy, round_id)
    if late:
        carry(world, copy, one)
    world.close_vote(one, round_id)
    carry(world, copy, two)
    carry(world, one, two)
    world.exchange_all()
    assert two.services.voting.result(round_id).cast == 5


def open_database_copied(new_world: NewWorld) -> None:
    """The same with a copy of the database on another laptop."""
    open_urn_copied(new_world, image=False)


def closed_elsewhere(new_world: NewWorld) -> None:
    """A vote that the copy closed, and this laptop heard of it, still has ballots here."""
    open_urn_copied(new_world, late=True)


def cancelled_and_closed(new_world: NewWorld) -> None:
    """A vote that one laptop cancelled stays so, although its copy closed it later."""
    world = new_world(2)
    one, two = world.laptops
    round_id = world.open_vote(one)
    world.cast(one, round_id, 0)
    copy = world.clone(one, image=True)
    assert copy
    world.reset_vote(one, round_id)
    copy.clock.now += 1_000
    world.close_vote(copy, round_id)
    carry(world, one, two)
    carry(world, copy, two)
    carry(world, two, one)
    for laptop in (one, two):
        assert laptop.services.voting.round(round_id).stage is RoundStage.CANCELLED


def stranger_votes(new_world: NewWorld) -> None:
    """What a laptop sealed that nobody vouches for is here, and is not counted until somebody does."""
    world = new_world(3)
    one, two, three = world.laptops
    round_id = world.open_vote(two)
    world.cast(two, round_id, 0)
    world.close_vote(two, round_id)
    carry(world, two, one)
    assert one.services.voting.result(round_id).cast == 0
    carry(world, one, three)
    world.merge(one, [world.export(one)])
    assert one.services.voting.result(round_id).cast == 0
    world.trust(one, two)
    assert one.services.voting.result(round_id).cast == 1


def foundation_missing(new_world: NewWorld) -> None:
    """Entries that build on others which are not here are refused."""
    world = new_world()
    one, two, three = world.laptops
    world.add(one)
    carry(world, one, two)
    world.add(two)
    own = two.knows.own
    part = world.craft(two, lambda _, stream: stream.count if stream.id in own else 1)
    assert part
    world.merge(three, [part, world.export(one), part])
    assert part.held <= three.knows.held


def erased(new_world: NewWorld) -> None:
    """A coordinator's erasure holds wherever he is enrolled, a stranger's nowhere."""
    world = new_world()
    one, two, three = world.laptops
    note = world.note(one, 0)
    world.enrol(one, one)
    world.edit(one, note)
    carry(world, one, two)
    carry(world, one, three)
    world.redact(three, note, everything=True)
    carry(world, three, one)
    carry(world, three, two)
    assert not any(each.knows.stubs for each in world.laptops)
    world.enrol(two, one)
    world.edit(one, note)
    world.redact(one, note, everything=False)
    assert one.knows.stubs
    carry(world, one, two)
    carry(world, one, three)
    assert two.knows.stubs == one.knows.stubs
    world.enrol(three, one)
    for laptop in world.laptops:
        assert laptop.knows.stubs == one.knows.stubs
        world.assert_sound(laptop)
    world.exchange_all()


def blanked(new_world: NewWorld) -> None:
    """Bytes that a stranger left out come back with any file that has them."""
    world = new_world()
    one, two, three = world.laptops
    world.edit(one, world.note(one, 0))
    round_id = world.open_vote(one)
    world.cast(one, round_id, 0)
    world.close_vote(one, round_id)
    world.enrol(one, one)
    world.enrol(two, one)
    world.redact(one, world.note(one, 0), everything=False)
    file = world.craft(
        one,
        lambda _, stream: stream.count,
        lambda key, index, part: part.startswith((b'["urn"', b'["redact"')) or b'"text"' in part,
    )
    assert file
    world.merge(two, [file])
    assert len(two.knows.stubs) > len(one.knows.stubs)
    carry(world, two, three)
    carry(world, one, two)
    carry(world, one, three)
    assert two.knows.stubs == one.knows.stubs
    assert two.services.voting.result(round_id).cast == 1
    world.check_all()


def blanked_copy(new_world: NewWorld) -> None:
    """The same where the bytes stand in what two continuations of a stream share."""
    world = new_world(2)
    one, two = world.laptops
    world.edit(one, world.note(one, 0))
    copy = world.clone(one, image=True)
    assert copy
    world.add(one)
    world.add(copy)
    file = world.craft(
        one, lambda _, stream: stream.count, lambda key, index, part: b'"text"' in part
    )
    assert file
    world.merge(two, [file])
    assert two.knows.stubs
    carry(world, copy, two)
    assert len(two.knows.stubs) < len(file.stubs)
    carry(world, one, two)
    assert not two.knows.stubs


def taken_back(new_world: NewWorld) -> None:
    """A merge that was taken out has left nothing, and can go in again."""
    world = new_world(2)
    one, two = world.laptops
    world.edit(one, world.note(one, 0))
    world.edit(two, world.note(two, 0))
    before = one.services.sessions.digest()
    file = world.export(two)
    world.merge(one, [file])
    world.revert(one)
    assert one.services.sessions.digest() == before
    world.merge(one, [file])
    world.edit(two, world.note(two, 0))
    carry(world, two, one)
    world.revert(one)
    copy = world.clone(two, image=True)
    assert copy
    world.add(two)
    world.add(copy)
    world.merge(one, [world.export(two)])
    world.merge(one, [world.export(copy)])
    world.revert(one)
    world.add(one)
    world.revert(one)
    world.check_all()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        in_any_order,
        in_one_file,
        answer,
        settled,
        unsettled,
        edit_against_delete,
        kept_by_copies,
        undone_over_others,
        redone_delete,
        undone_on_a_copy,
        copied_laptop,
        answer_by_way_of_a_copy,
        restored_backup,
        open_urn_copied,
        open_database_copied,
        closed_elsewhere,
        cancelled_and_closed,
        stranger_votes,
        foundation_missing,
        erased,
        blanked,
        blanked_copy,
        taken_back,
    )
}
