"""Notes and clusters become initiatives from their menus."""

from __future__ import annotations

from tests.ui.board.test_arranging import Make, of_cluster, of_notes


def test_a_cluster_and_a_note_are_promoted_and_taken_back(make_desk: Make) -> None:
    desk = make_desk({"Farms": ["Tools", "Barn"]})
    initiatives = desk.services.initiatives
    desk.page.selection.cluster(desk.stored.clusters[0].id)
    of_cluster(desk)["Make an initiative of it"].trigger()
    desk.page.selection.only(desk.note("Barn").id)
    of_notes(desk)["Make an initiative of it"].trigger()
    assert [each.title for each in initiatives.all(desk.arena.id)] == ["Farms", "Barn"]
    of_notes(desk)["Make an initiative of it"].trigger()
    assert len(initiatives.all(desk.arena.id)) == 2
    desk.history.undo(desk.arena.id)
    assert [each.title for each in initiatives.all(desk.arena.id)] == ["Farms"]
