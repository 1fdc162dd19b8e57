"""What laptops disagree about: why a version holds, and the ways to settle it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.two_laptops import Laptops, key_of
from tests.services.voting_room import refused
from wmt_desktop.domain.arena import TITLE_LIMIT
from wmt_desktop.domain.board import Note
from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.initiatives import CostLine, FirstStep
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Round, RoundStage
from wmt_desktop.services.arenas import EditArena, NewArena
from wmt_desktop.services.boards import DeleteNotes, EditNotes
from wmt_desktop.services.clusters import EditCluster
from wmt_desktop.services.conflicts import Why, can_keep_both, why
from wmt_desktop.services.counting import seal
from wmt_desktop.services.initiatives import AddInitiatives, EditInitiative, InitiativeDraft
from wmt_desktop.services.names import uncounted_urn
from wmt_desktop.services.operations import create, set_field
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.photos import AttachPhotos
from wmt_desktop.services.records import Conflict
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import ChooseVersion, ExcludeUrn, IncludeUrn, KeepBoth
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.services.wording import Wording


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


def test_an_undone_choice_opens_the_conflict_again_everywhere(laptops: Laptops) -> None:
    note = disagree(laptops)
    here, arena = laptops.coordinator, laptops.arena.id
    conflict = only(here)
    kept, chosen = (each.value for each in conflict.versions)
    here.sessions.choose(ChooseVersion(arena, conflict.id, 1))
    # Whether it is taken back before or after others hear of it.
    laptops.carry(here, laptops.mine)
    for text, conflicts, act in (
        (kept, (conflict,), here.history.undo),
        (chosen, (), here.history.redo),
        (kept, (conflict,), here.history.undo),
    ):
        act(arena)
        laptops.carry(here, laptops.mine)
        for laptop in (here, laptops.mine):
            assert laptop.boards.note(note.id).text == text
            assert laptop.sessions.conflicts(arena) == conflicts
            assert all(check.ok for check in laptop.store.check())
        assert len(laptops.digests()) == 1
    laptops.mine.sessions.choose(ChooseVersion(arena, conflict.id, 1))
    laptops.exchange()
    assert here.boards.note(note.id).text == chosen
    assert here.sessions.conflicts(arena) == ()


@pytest.mark.parametrize("version", [0, 1])
def test_a_note_is_there_again_with_its_conflict_when_deleting_it_is_undone(
    laptops: Laptops, version: int
) -> None:
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.mine.boards.delete(DeleteNotes((note.id,)))
    laptops.edit(laptops.coordinator, note, "Still wanted")
    laptops.carry(laptops.mine, laptops.coordinator)
    here, conflict = laptops.coordinator, only(laptops.coordinator)
    here.sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, version))
    assert here.boards.note(note.id).deleted is bool(version)
    here.history.undo(laptops.arena.id)
    assert not here.boards.note(note.id).deleted
    assert here.sessions.conflicts() == (conflict,)
    here.history.redo(laptops.arena.id)
    assert here.boards.note(note.id).deleted is bool(version)
    assert here.sessions.conflicts() == ()


def test_an_edit_over_an_undone_choice_settles_the_conflict(laptops: Laptops) -> None:
    note = disagree(laptops)
    here, arena = laptops.coordinator, laptops.arena.id
    here.sessions.choose(ChooseVersion(arena, only(here).id, 1))
    laptops.carry(here, laptops.mine)
    laptops.edit(laptops.mine, note, "Oats from anywhere")
    here.history.undo(arena)
    laptops.exchange()
    for laptop in (here, laptops.mine):
        assert laptop.boards.note(note.id).text == "Oats from anywhere"
        assert laptop.sessions.conflicts(arena) == ()
    assert len(laptops.digests()) == 1


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


def only(laptop: Services) -> Conflict:
    """Return the one conflict of a laptop."""
    (conflict,) = laptop.sessions.conflicts()
    return conflict


def test_conflicts_of_all_arenas_are_listed_together(laptops: Laptops) -> None:
    disagree(laptops)
    laptops.coordinator.arenas.new(NewArena("Valmiera"))
    here = laptops.coordinator.sessions
    assert here.conflicts() == here.conflicts(laptops.arena.id) != ()


def test_a_conflict_says_which_rule_decided(laptops: Laptops) -> None:
    disagree(laptops)
    assert why(only(laptops.coordinator)) is Why.LATER
    note = laptops.mine.boards.notes(laptops.arena.id)[1]
    laptops.mine.boards.delete(DeleteNotes((note.id,)))
    laptops.edit(laptops.coordinator, note, "Still wanted")
    laptops.carry(laptops.mine, laptops.coordinator)
    found = laptops.coordinator.sessions.conflicts()
    assert {each.field: why(each) for each in found} == {"text": Why.LATER, "deleted": Why.EDITED}


# keeping both


def test_both_texts_of_a_note_are_kept_as_two_notes(laptops: Laptops) -> None:
    note = disagree(laptops)
    conflict = only(laptops.coordinator)
    assert can_keep_both(conflict)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    laptops.exchange()
    for laptop in (laptops.mine, laptops.coordinator):
        assert laptop.sessions.conflicts() == ()
        first, second, other = laptop.boards.board(laptops.arena.id).of_cluster(note.cluster)
        assert (first.id, first.text) == (note.id, conflict.versions[0].value)
        assert second.text == conflict.versions[1].value
        assert (second.author, second.theme, second.heard) == (first.author, first.theme, 1)
        assert other.text == "Barley"


def test_keeping_both_is_one_step_that_can_be_undone(laptops: Laptops) -> None:
    note = disagree(laptops)
    before = laptops.coordinator.boards.board(laptops.arena.id)
    conflict = only(laptops.coordinator)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    undone = laptops.coordinator.history.undo(laptops.arena.id)
    assert undone.step.action == "conflict.both"
    assert laptops.coordinator.boards.board(laptops.arena.id) == before
    assert laptops.coordinator.boards.note(note.id).text == conflict.versions[0].value
    assert laptops.coordinator.sessions.conflicts() == (conflict,)
    laptops.exchange()
    assert len(laptops.digests()) == 1


# The tables hold no NUL: what nobody can see stands in the log only.
SEEN = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SEEN, SEEN)
def test_no_text_is_lost_by_keeping_both(laptops: Laptops, one: str, other: str) -> None:
    note = laptops.add(laptops.mine, "To be changed")
    laptops.carry(laptops.mine, laptops.coordinator)
    texts = {f"A{one}", f"B{other}"}
    for laptop, text in zip((laptops.mine, laptops.coordinator), sorted(texts), strict=True):
        laptops.edit(laptop, note, text)
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    laptops.exchange()
    said = {each.text for each in laptops.mine.boards.notes(laptops.arena.id)}
    assert texts <= said
    assert laptops.mine.sessions.conflicts() == ()


def test_other_texts_stand_one_below_the_other(laptops: Laptops) -> None:
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, text in ((laptops.mine, "Kaeru"), (laptops.coordinator, "Puder")):
        changed = replace(laptop.boards.note(note.id), translation=text)
        laptop.boards.edit(EditNotes((changed,)))
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    kept = laptops.coordinator.boards.note(note.id).translation
    assert kept.split("\n") == [each.value for each in conflict.versions]
    assert laptops.coordinator.sessions.conflicts() == ()


def test_photos_that_two_laptops_added_are_all_kept(laptops: Laptops) -> None:
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, photo in ((laptops.mine, b"wall"), (laptops.coordinator, b"table")):
        laptop.photos.attach(AttachPhotos(note.id, [photo]))
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    assert can_keep_both(conflict)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    photos = laptops.coordinator.boards.note(note.id).photos
    assert {laptops.coordinator.photos.content(each) for each in photos} == {b"wall", b"table"}
    assert laptops.coordinator.sessions.conflicts() == ()


def test_texts_of_one_line_stand_beside_each_other(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, name in ((laptops.mine, "School meals"), (laptops.coordinator, "Good food")):
        cluster = laptop.boards.clusters(laptops.arena.id)[0]
        laptop.clusters.edit(EditCluster(replace(cluster, name=name)))
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    (cluster,) = laptops.coordinator.boards.clusters(laptops.arena.id)
    assert sorted(cluster.name.split(" / ")) == ["Good food", "School meals"]


def test_a_title_does_not_grow_beyond_its_limit(laptops: Laptops) -> None:
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, letter in ((laptops.mine, "a"), (laptops.coordinator, "b")):
        title = letter * TITLE_LIMIT
        laptop.arenas.edit(EditArena(replace(laptop.arenas.get(laptops.arena.id), title=title)))
    laptops.carry(laptops.mine, laptops.coordinator)
    with refused(laptops.coordinator, Code.TEXT_TOO_LONG):
        laptops.coordinator.sessions.keep_both(
            KeepBoth(laptops.arena.id, only(laptops.coordinator).id)
        )


def test_steps_of_an_initiative_are_all_kept(laptops: Laptops) -> None:
    (plan,) = laptops.mine.initiatives.add(
        AddInitiatives(laptops.arena.id, (InitiativeDraft("Cold store"),))
    )
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, steps in ((laptops.mine, ("Ask", "Buy")), (laptops.coordinator, ("Ask", "Rent"))):
        laptop.initiatives.edit(
            EditInitiative(plan, replace(plan, steps=tuple(map(FirstStep, steps))))
        )
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    (kept,) = laptops.coordinator.initiatives.all(laptops.arena.id)
    assert sorted(map(str, kept.steps)) == ["Ask", "Buy", "Rent"]
    assert str(kept.steps[0]) == "Ask"


def test_only_texts_can_be_kept_side_by_side(laptops: Laptops) -> None:
    note = laptops.mine.boards.notes(laptops.arena.id)[0]
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, heard in ((laptops.mine, 3), (laptops.coordinator, 4)):
        laptop.boards.edit(EditNotes((replace(laptop.boards.note(note.id), heard=heard),)))
    laptops.carry(laptops.mine, laptops.coordinator)
    conflict = only(laptops.coordinator)
    assert not can_keep_both(conflict)
    with refused(laptops.coordinator, Code.CONFLICT_NOT_OF_TEXT):
        laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    with refused(laptops.coordinator, Code.CONFLICT_NOT_FOUND):
        laptops.coordinator.sessions.keep_both(KeepBoth(laptops.arena.id, "note:1/text"))


# ballots


def forge(laptops: Laptops, round_: Round) -> str:
    """Let the coordinator's laptop seal the one ballot with other dots; return its stream."""
    laptops.carry(laptops.mine, laptops.coordinator)
    laptops.coordinator.trust.accept(key_of(laptops.mine))
    with laptops.coordinator.store.write() as writer:
        (urn,) = writer.urns(round_.id)
        (ballot,) = urn.ballots
        other: Operation = seal(
            round_.id, replace(urn, ballots=((ballot[0], {round_.options[1].id: 3}),))
        )
        writer.append(laptops.arena.id, "round.close", [other])
        return writer.own_stream(laptops.arena.id)


def test_a_disputed_vote_has_no_result_until_an_urn_is_excluded(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    stream = forge(laptops, round_)
    here = laptops.coordinator
    conflict = only(here)
    assert why(conflict) is Why.DISPUTED
    with refused(here, Code.CONFLICT_OF_BALLOTS):
        here.sessions.choose(ChooseVersion(laptops.arena.id, conflict.id, 0))
    with refused(here, Code.CONFLICT_OF_BALLOTS):
        here.sessions.keep_both(KeepBoth(laptops.arena.id, conflict.id))
    for way in (
        lambda: here.voting.result(round_.id),
        lambda: here.reports.write(laptops.arena.id, laptops.folder / "report.html"),
        lambda: here.reports.table(laptops.arena.id, laptops.folder / "table.csv"),
    ):
        with refused(here, Code.ROUND_DISPUTED) as error:
            way()
        assert error.value.params["count"] == 1
    assert here.initiatives.dots(laptops.arena.id) == {}
    here.reports.write(laptops.arena.id, laptops.folder / "ideas.html", kind="ideas")
    assert [(each.disputed, each.counted) for each in here.voting.urns(round_.id)] == [
        (1, True)
    ] * 2

    excluded = here.sessions.exclude_urn(
        ExcludeUrn(laptops.arena.id, round_.id, stream, "  Sealed by mistake ")
    )
    assert (excluded.excluded, excluded.exclusion) == ((stream,), "Sealed by mistake")
    assert here.sessions.conflicts() == ()
    result = here.voting.result(round_.id)
    assert (result.cast, result.tally.dots_used) == (1, 2)
    assert [each.stream for each in result.uncounted] == [stream]
    report = laptops.folder / "report.html"
    here.reports.write(laptops.arena.id, report)
    assert "Reason of the exclusion: Sealed by mistake" in report.read_text("utf-8")

    laptops.carry(here, laptops.mine)
    assert laptops.mine.voting.result(round_.id).fingerprint == result.fingerprint
    assert laptops.mine.sessions.conflicts() == ()


def test_what_is_not_counted_disputes_nothing(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    forge(laptops, round_)
    here, there = laptops.coordinator, laptops.mine
    laptops.carry(here, there)
    # Another laptop has not accepted the key: whoever makes up ballots must not fill its list.
    assert there.sessions.conflicts() == ()
    (stranger,) = there.voting.result(round_.id).uncounted
    said = uncounted_urn(stranger, Wording("en", TRANSLATIONS))
    assert "its key is new. 1 of them differ" in said
    there.trust.accept(key_of(here))
    assert why(only(there)) is Why.DISPUTED
    assert len(only(there).versions) == 2
    with refused(there, Code.ROUND_DISPUTED):
        there.voting.result(round_.id)
    there.trust.forget(key_of(here))
    assert there.sessions.conflicts() == ()


def test_an_urn_is_excluded_with_a_reason_and_only_where_there_is_one(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    (urn,) = laptops.mine.voting.urns(round_.id)
    exclude = laptops.mine.sessions.exclude_urn
    arena = laptops.arena.id
    with refused(laptops.mine, Code.REASON_NEEDED):
        exclude(ExcludeUrn(arena, round_.id, urn.stream, " "))
    with refused(laptops.mine, Code.URN_NOT_FOUND):
        exclude(ExcludeUrn(arena, round_.id, "0" * 32, "Why not"))
    other = laptops.mine.arenas.new(NewArena("Valmiera"))
    for command in (
        ExcludeUrn(arena, "round:" + "0" * 32, urn.stream, "Why not"),
        ExcludeUrn(other.id, round_.id, urn.stream, "Why not"),
    ):
        with refused(laptops.mine, Code.ROUND_NOT_FOUND):
            exclude(command)


def test_a_mistaken_exclusion_is_taken_back_with_a_reason(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    theirs = forge(laptops, round_)
    here, arena = laptops.coordinator, laptops.arena.id
    (ours,) = {each.stream for each in here.voting.urns(round_.id)} - {theirs}
    include = here.sessions.include_urn
    with refused(here, Code.URN_NOT_EXCLUDED):
        include(IncludeUrn(arena, round_.id, ours, "It is sound"))
    here.sessions.exclude_urn(ExcludeUrn(arena, round_.id, ours, "The wrong one"))
    wrong = here.voting.result(round_.id)
    assert [each.stream for each in wrong.uncounted] == [ours]
    with refused(here, Code.REASON_NEEDED):
        include(IncludeUrn(arena, round_.id, ours, " "))
    with refused(here, Code.URN_NOT_FOUND):
        include(IncludeUrn(arena, round_.id, "0" * 32, "It is sound"))
    here.sessions.exclude_urn(ExcludeUrn(arena, round_.id, theirs, "Sealed by mistake"))
    done = include(IncludeUrn(arena, round_.id, ours, "  It is sound "))
    assert (done.excluded, done.exclusion) == ((theirs,), "Sealed by mistake / It is sound")
    result = here.voting.result(round_.id)
    assert (result.cast, result.tally.dots_used) == (1, 2)
    assert here.sessions.conflicts() == ()
    line = here.activity.of_arena(arena)[0]
    assert (line.action, line.entities) == ("round.include", (round_.id,))

    laptops.carry(here, laptops.mine)
    assert laptops.mine.voting.result(round_.id).fingerprint == result.fingerprint
    back = include(IncludeUrn(arena, round_.id, theirs, "Count again"))
    assert (back.excluded, back.exclusion) == ((), "Count again")
    with refused(here, Code.ROUND_DISPUTED):
        here.voting.result(round_.id)


def test_an_exclusion_is_not_undone_by_the_way(laptops: Laptops) -> None:
    round_ = laptops.hold_vote()
    (urn,) = laptops.mine.voting.urns(round_.id)
    before = laptops.mine.history.state(laptops.arena.id).undo
    laptops.mine.sessions.exclude_urn(ExcludeUrn(laptops.arena.id, round_.id, urn.stream, "Copy"))
    assert laptops.mine.history.state(laptops.arena.id).undo == before
    assert laptops.mine.voting.result(round_.id).cast == 0


# costs and what they are made of


def disagree_on_cost(laptops: Laptops) -> str:
    """Let both laptops say what an initiative costs, and return its id."""
    (initiative,) = laptops.mine.initiatives.add(
        AddInitiatives(laptops.arena.id, (InitiativeDraft("Cold store", cost=100),))
    )
    laptops.exchange()
    for laptop, line in (
        (laptops.mine, CostLine("Shed", 200)),
        (laptops.coordinator, CostLine("Cooler", 300)),
    ):
        (before,) = laptop.initiatives.all(laptops.arena.id)
        laptop.initiatives.edit(EditInitiative(before, replace(before, lines=(line,))))
    laptops.carry(laptops.coordinator, laptops.mine)
    return initiative.id


@pytest.mark.parametrize("field", ["cost", "lines"])
@pytest.mark.parametrize("cost", [200, 300])
def test_a_cost_is_chosen_with_its_lines(laptops: Laptops, field: str, cost: int) -> None:
    disagree_on_cost(laptops)
    sessions, arena = laptops.mine.sessions, laptops.arena.id
    conflict = next(each for each in sessions.conflicts(arena) if each.field == field)
    wanted = (
        cost if field == "cost" else [{"what": {200: "Shed", 300: "Cooler"}[cost], "amount": cost}]
    )
    place = [each.value for each in conflict.versions].index(wanted)
    sessions.choose(ChooseVersion(arena, conflict.id, place))
    assert sessions.conflicts(arena) == ()
    (chosen,) = laptops.mine.initiatives.all(arena)
    assert (chosen.cost, [each.amount for each in chosen.lines]) == (cost, [cost])


def test_lines_are_kept_side_by_side_and_add_up(laptops: Laptops) -> None:
    disagree_on_cost(laptops)
    sessions, arena = laptops.mine.sessions, laptops.arena.id
    conflict = next(each for each in sessions.conflicts(arena) if each.field == "lines")
    sessions.keep_both(KeepBoth(arena, conflict.id))
    (kept,) = laptops.mine.initiatives.all(arena)
    assert sessions.conflicts(arena) == ()
    assert (kept.cost, {each.what for each in kept.lines}) == (500, {"Shed", "Cooler"})


# a vote that was opened twice


def open_twice(laptops: Laptops) -> tuple[Round, Conflict]:
    """Let both laptops open one draft of a vote with rules of their own."""
    laptops.add(laptops.mine, "Cold store", "Farms")
    opened = laptops.mine.voting.options(laptops.arena.id)
    draft = Round("round:" + "7" * 32, laptops.arena.id, "Which?", opened)
    with laptops.mine.store.write() as writer:
        writer.append(laptops.arena.id, "round.open", create(draft))
    laptops.carry(laptops.mine, laptops.coordinator)
    for laptop, dots in ((laptops.mine, 4), (laptops.coordinator, 6)):
        with laptop.store.write() as writer:
            operations = [
                set_field(draft.id, "stage", RoundStage.OPEN),
                set_field(draft.id, "dots", dots),
                set_field(draft.id, "threshold", dots),
                set_field(draft.id, "seed", f"{dots} {dots}"),
                set_field(draft.id, "home", writer.own_stream(laptops.arena.id)),
            ]
            writer.append(laptops.arena.id, "round.open", operations)
    laptops.carry(laptops.coordinator, laptops.mine)
    found = laptops.mine.sessions.conflicts()
    assert {each.field for each in found} == {"dots", "threshold", "seed", "home"}
    return draft, next(each for each in found if each.field == "dots")


@pytest.mark.parametrize("dots", [4, 6])
def test_a_vote_opened_twice_is_closed_only_once_its_rules_are_chosen(
    laptops: Laptops, dots: int
) -> None:
    round_, conflict = open_twice(laptops)
    assert why(conflict) is Why.OPENED_TWICE
    arena = laptops.arena.id
    with refused(laptops.mine, Code.CONFLICT_NOT_OF_TEXT):
        laptops.mine.sessions.keep_both(KeepBoth(arena, conflict.id))
    homes = [laptops.mine, laptops.coordinator]
    laptops.carry(laptops.mine, laptops.coordinator)
    home = next(each for each in homes if owns(each, round_))
    with refused(home, Code.ROUND_OPENED_TWICE):
        home.voting.close(CloseRound(round_.id))
    place = [each.value for each in conflict.versions].index(dots)
    laptops.mine.sessions.choose(ChooseVersion(arena, conflict.id, place))
    assert laptops.mine.sessions.conflicts() == ()
    laptops.exchange()
    chosen = laptops.mine.voting.round(round_.id)
    assert (chosen.dots, chosen.threshold, chosen.seed) == (dots, dots, f"{dots} {dots}")
    home = next(each for each in homes if owns(each, round_))
    assert (home is laptops.mine) is (dots == 4)
    home.voting.cast(CastBallot(round_.id, {round_.options[0].id: 3}))
    assert home.voting.close(CloseRound(round_.id)).cast == 1


def owns(laptop: Services, round_: Round) -> bool:
    """Tell whether a vote would be closed on a laptop."""
    with laptop.store.read() as reader:
        found = laptop.voting.round(round_.id)
        return found.home == reader.own_stream(found.arena)
