"""A walk through the program's own actions, chosen by chance, and what must hold after each."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.board.desk import move_with_button, write
from wmt_desktop.app.gui import Gui
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Board, Note
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.finding import Filter, find
from wmt_desktop.services.services import Services
from wmt_desktop.ui.board.cluster_item import ClusterItem
from wmt_desktop.ui.board.layout import slot
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.page import BoardPage

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
STAGES = (Stage.IDEAS, Stage.IDEAS, Stage.IDEAS, Stage.VISION, Stage.VOTING)
MOST = 60
"""Notes on a board, three for each cluster; from there on what is new takes the place of something."""
_MARKS = 2
"""Items of the scene that are always there: where a drop would go, and what it would merge with."""
_WORDS = ("Bus", "Dārzeņu kaste", "School lunch", "Sēklas", "Compost", "Õunad", "Train")
_ID = Qt.ItemDataRole.UserRole + 1


@dataclass
class Room:
    """A window over a database, and the way to open both anew."""

    gui: Gui
    services: Services
    arena: str


class Walk:
    """Takes one step after another; ``done`` says what was done, for when something is wrong."""

    def __init__(self, room: Room, seed: int, reopen: Callable[[Room], Room]) -> None:
        self.room = room
        self.done: list[str] = []
        self._chance = random.Random(seed)
        self._reopen = reopen
        self._steps: dict[Callable[[], None], int] = {
            self.write: 8,
            self.drag_note: 8,
            self.drag_cluster: 3,
            self.band: 3,
            self.group: 4,
            self.give_theme: 4,
            self.fold: 5,
            self.delete: 4,
            self.undo: 9,
            self.redo: 5,
            self.shift: 4,
            self.duplicate: 2,
            self.merge: 4,
            self.split: 3,
            self.split_one: 2,
            self.arrange: 5,
            self.bring_back: 4,
            self.undo_in_message: 2,
            self.edit_in_place: 3,
            self.edit_in_inspector: 3,
            self.rename: 2,
            self.colour: 3,
            self.move: 3,
            self.keep_place: 2,
            self.hear: 2,
            self.hide: 2,
            self.restore_version: 2,
            self.search: 3,
            self.end_search: 3,
            self.step_in_search: 2,
            self.look: 6,
            self.outline: 2,
            self.select_in_outline: 2,
            self.go: 4,
            self.present: 3,
            self.change_stage: 2,
            self.close_and_open: 1,
        }

    def take(self) -> None:
        """Take a step."""
        step = self._chance.choices(list(self._steps), list(self._steps.values()))[0]
        if step is self.close_and_open and self._chance.random() < 0.6:
            step = self.go_home
        elif not self.on_board:
            step = self.change_stage
        self.done.append(step.__name__)
        step()

    # what is there

    @property
    def page(self) -> BoardPage:
        page = self.room.gui.window.pages[Stage.IDEAS]
        assert isinstance(page, BoardPage)
        return page

    @property
    def on_board(self) -> bool:
        return self.room.gui.window.shell.stack.currentWidget() is self.page

    @property
    def stage(self) -> Stage:
        return self.room.services.arenas.get(self.room.arena).stage

    @property
    def stored(self) -> Board:
        return self.room.services.boards.board(self.room.arena, self.stage)

    # steps

    def write(self) -> None:
        page = self.page
        if len(self.stored.notes) > MOST:
            self._select(20)
            self._key(Qt.Key.Key_Delete)
        field = page.capture.field
        page.focus_capture()
        write(field, f"{self._chance.choice(_WORDS)} {self._chance.randrange(1000)}")
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drag_note(self) -> None:
        visible = list(self.page.scene.places.notes)
        if not visible:
            return
        note = self._chance.choice(visible)
        if self._chance.random() < 0.3:
            self._select(3)
        self.page.canvas.reveal(note)
        start = self._point(*self.page.scene.places.notes[note].middle)
        frames = list(self.page.scene.places.clusters.values())
        if frames and self._chance.random() < 0.7:
            end = self._point(*slot(self._chance.choice(frames), self._chance.randrange(4)).middle)
        else:
            end = self._point(self._chance.randrange(1200), self._chance.randrange(900))
        self._drag(start, end)

    def drag_cluster(self) -> None:
        frames = self.page.scene.places.clusters
        if not frames:
            return
        cluster = self._chance.choice(list(frames))
        self.page.canvas.reveal(cluster)
        frame = frames[cluster]
        end = self._point(self._chance.randrange(1200), self._chance.randrange(900))
        self._drag(self._point(frame.x + 60, frame.y + 4), end)

    def band(self) -> None:
        self._drag(
            self._point(self._chance.randrange(-40, 1200), self._chance.randrange(900)),
            self._point(self._chance.randrange(1200), self._chance.randrange(900)),
        )

    def group(self) -> None:
        if len(self.stored.clusters) > MOST // 3 and self._choose_cluster():
            self._key(Qt.Key.Key_Delete)
        self._select(3)
        self._key(Qt.Key.Key_G, CTRL)
        editor = self.page.canvas.editor
        if self._chance.random() < 0.8:
            write(editor, f"Group {self._chance.randrange(99)}")
            QTest.keyClick(editor, Qt.Key.Key_Return)
        else:
            QTest.keyClick(editor, Qt.Key.Key_Escape)

    def give_theme(self) -> None:
        self._select(4)
        self._key(Qt.Key(Qt.Key.Key_0 + self._chance.randrange(6)))

    def fold(self) -> None:
        if self._choose_cluster():
            self._key(Qt.Key.Key_Space)

    def delete(self) -> None:
        if self._chance.random() < 0.7 or not self._choose_cluster():
            self._select(3)
        self._key(Qt.Key.Key_Delete)

    def undo(self) -> None:
        self.room.gui.window.shell.undo()

    def redo(self) -> None:
        self.room.gui.window.shell.redo()

    def shift(self) -> None:
        if self._chance.random() < 0.7 or not self._choose_cluster():
            self._select(2)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right)
        self._key(self._chance.choice(arrows), ALT)

    def duplicate(self) -> None:
        self._select(2)
        self._key(Qt.Key.Key_D, CTRL)

    def merge(self) -> None:
        self._select(3)
        self._key(Qt.Key.Key_M, CTRL)

    def split(self) -> None:
        if self._choose_merged():
            self.page.actions_of_board["split"].trigger()

    def split_one(self) -> None:
        held = self._choose_merged()
        if held:
            part = self._chance.choice(self.stored.absorbed[held])
            self.page.inspector.note.merged.split_wanted.emit(part.id)

    def arrange(self) -> None:
        self._select(5)
        names = (
            ["tidy", "snap", "distribute_down", "distribute_across", "sort_text", "sort_heard"]
            + [f"align_{edge}" for edge in ("left", "centre", "right", "top", "middle", "bottom")]
            + ["sort_theme"]
        )
        action = self.page.arranging[self._chance.choice(names)]
        if action.isEnabled():
            action.trigger()

    def bring_back(self) -> None:
        gone = self.page.commands.bin()
        if gone:
            self.page.commands.restore([self._chance.choice(gone).thing.id])

    def undo_in_message(self) -> None:
        toast = self.room.gui.window.toast
        if toast.isVisible() and toast.button.isVisible():
            toast.button.click()

    def edit_in_place(self) -> None:
        self._select(1)
        self._key(Qt.Key.Key_F2)
        editor = self.page.canvas.editor
        if editor.thing:
            write(editor, f"{self._chance.choice(_WORDS)}\u00a0{self._chance.randrange(1000)}")
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)
            QTest.keyClick(editor, self._chance.choice(keys))

    def edit_in_inspector(self) -> None:
        self._select(2)
        panel = self.page.inspector.note
        if not self.page.actions_of_board.notes:
            return
        field = self._chance.choice((panel.text, panel.translation))
        field.setFocus()
        field.setPlainText(f"{self._chance.choice(_WORDS)}, {self._chance.randrange(1000)}")
        if self._chance.random() < 0.5:
            QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        # Otherwise whatever is done next takes the keyboard, and with that stores it.

    def rename(self) -> None:
        if self._choose_cluster():
            field = self.page.inspector.cluster.name
            field.setFocus()
            field.setPlainText(f"{self._chance.choice(_WORDS)} {self._chance.randrange(99)}")
            self.page.focus_capture()

    def colour(self) -> None:
        if self._choose_cluster():
            self.page.actions_of_board.set_colour(self._chance.choice(list(Theme)))

    def move(self) -> None:
        self._select(3)
        where = self._chance.choice([None, *(each.id for each in self.stored.clusters)])
        self.page.actions_of_board.move_to(where)

    def keep_place(self) -> None:
        if self._chance.random() < 0.5 or not self._choose_cluster():
            self._select(3)
        self.page.actions_of_board.keep_place(keep=self._chance.random() < 0.6)

    def hear(self) -> None:
        self._select(2)
        self.page.actions_of_board.hear_again()

    def hide(self) -> None:
        self._select(2)
        self.page.room.hide.trigger()

    def restore_version(self) -> None:
        if self._chance.random() < 0.7 or not self._choose_cluster():
            self._select(1)
        thing = self.page.selection.current
        steps = self.page.commands.history(thing) if thing else ()
        if thing and steps:
            step = self._chance.choice(steps)
            self.page.commands.restore_version([thing], step.stream, step.number)

    def search(self) -> None:
        if self._chance.random() < 0.6:
            self.room.gui.window.shell.top.search.setText(
                self._chance.choice(("bus", "KASTE", "õ"))
            )
        else:
            themes = frozenset(self._chance.sample(list(Theme), 2))
            self.page.finder.use(replace(Filter(), themes=themes))

    def end_search(self) -> None:
        self.page.end_search()

    def step_in_search(self) -> None:
        self.page.search_next(self._chance.choice((1, -1)))

    def look(self) -> None:
        view = self.page.canvas.view
        self._chance.choice(
            (
                lambda: view.zoom_step(1),
                lambda: view.zoom_step(-1),
                view.fit,
                view.go_home,
                lambda: view.set_zoom(1.0),
                lambda: view.pan_by(QPointF(self._chance.randrange(-400, 400), 120)),
            )
        )()

    def outline(self) -> None:
        self.page._page_actions["outline"].trigger()

    def select_in_outline(self) -> None:
        tree = self.page.outline.tree
        if self.page.outline.isVisible():
            tree.setFocus()
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_End)
            for _ in range(self._chance.randint(1, 4)):
                QTest.keyClick(tree, self._chance.choice(keys))

    def go(self) -> None:
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Tab)
        for _ in range(self._chance.randint(1, 3)):
            self._key(self._chance.choice(arrows), self._chance.choice((NONE, NONE, SHIFT, CTRL)))

    def present(self) -> None:
        shared, presenter = self.room.gui.shared, self.room.gui.shared.presenter
        cluster = self._chance.choice([None, *(each.id for each in self.stored.clusters)])
        self._chance.choice(
            (
                lambda: presenter.open_cluster(cluster),
                lambda: presenter.open_cluster(None),
                presenter.hide_new,
                presenter.reveal,
                shared.toggle_pause,
                lambda: shared.set_on(not shared.is_on),
                lambda: presenter.follow(on=not presenter.state.follows),
                lambda: shared.turn(1),
            )
        )()

    def change_stage(self) -> None:
        self.room.gui.window.shell.go_to(self._chance.choice(STAGES))

    def go_home(self) -> None:
        window = self.room.gui.window
        window.go_home()
        window.open_arena(self.room.arena)

    def close_and_open(self) -> None:
        self.room = self._reopen(self.room)

    # by hand

    def _drag(self, start: QPoint, end: QPoint) -> None:
        view = self._board
        QTest.mousePress(view, LEFT, NONE, start)
        for share in (0.3, 0.6, 1.0):
            move_with_button(view, start + (end - start) * share)
        if self._chance.random() < 0.1:
            self.page.canvas.gestures.cancel()
        QTest.mouseRelease(view, LEFT, NONE, end)

    @property
    def _board(self) -> QWidget:
        return self.page.canvas.view.viewport()

    def _point(self, x: float, y: float) -> QPoint:
        at = self.page.canvas.view.mapFromScene(QPointF(x, y))
        area = self._board.rect()
        at.setX(min(max(at.x(), 1), area.right() - 1))
        at.setY(min(max(at.y(), 1), area.bottom() - 1))
        return at

    def _select(self, most: int) -> None:
        visible = list(self.page.scene.places.notes)
        count = min(len(visible), self._chance.randint(1, most))
        self.page.selection.several(self._chance.sample(visible, count))

    def _choose_cluster(self) -> bool:
        clusters = self.stored.clusters
        if clusters:
            self.page.selection.cluster(self._chance.choice(clusters).id)
        return bool(clusters)

    def _choose_merged(self) -> str:
        held = [name for name in self.stored.absorbed if name in self.page.scene.places.notes]
        if not held:
            return ""
        note = self._chance.choice(held)
        self.page.selection.only(note)
        return note

    def _key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.page.canvas.view.setFocus()
        QTest.keyClick(self.page.canvas.view, key, keys)


def check(walk: Walk) -> None:
    """Compare everything that is shown with what is stored."""
    if walk.on_board:
        stored = walk.stored
        check_board(walk.page, stored)
        check_search(walk.page, stored)
        check_outline(walk.page, stored)
        check_inspector(walk.page, stored)
    check_room(walk.room)
    check_bar(walk.room)


def check_board(page: BoardPage, stored: Board) -> None:
    """The scene and everything in it."""
    scene = page.scene
    assert scene.board == stored
    places = {**scene.places.notes, **scene.places.clusters}
    assert {name: scene.still.box(name) for name in places} == places
    assert set(scene.still.papers) == set(scene.places.notes)
    assert set(scene._frames) == set(scene.places.clusters) == {each.id for each in stored.clusters}
    notes = {note.id: note for note in stored.notes}
    folded = {each.id for each in stored.clusters if each.folded}
    assert set(scene.places.notes) == {
        name for name, note in notes.items() if note.cluster not in folded
    }
    for name, paper in scene.still.papers.items():
        assert (paper.note, paper.heard) == (notes[name], stored.heard(notes[name]))
        assert paper.marks.selected == (name in page.selection)
    for name, frame in scene._frames.items():
        assert frame.cluster == next(each for each in stored.clusters if each.id == name)
    items: set[NoteItem | ClusterItem] = {*scene._frames.values(), *scene._touched.values()}
    assert {item for item in scene.items() if isinstance(item, NoteItem | ClusterItem)} == items
    assert len(scene.items()) == len(items) + _MARKS
    assert [item for item in items if item.lifted] == []
    for name, item in (*scene._frames.items(), *scene._touched.items()):
        # Qt leaves an item where it is that lies a trillionth of a pixel off.
        lies, should = (round(item.x(), 6), round(item.y(), 6)), (places[name].x, places[name].y)
        assert lies == should, (name, lies, should)
    selected = {*page.selection.notes, page.selection.current} - {None}
    assert selected <= notes.keys() | scene.places.clusters.keys()


def check_search(page: BoardPage, stored: Board) -> None:
    """What is found, highlighted and counted."""
    finder = page.finder
    found = find(page.scene.notes, finder.filter, stored.absorbed)
    if finder.filter.active:
        assert finder.hits == found
        papers = page.scene.still.papers
        assert {name for name, paper in papers.items() if paper.marks.hit} == {
            name for name in found if name in papers
        }
    else:
        assert not any(paper.marks.dimmed for paper in page.scene.still.papers.values())
    assert page.filter_bar.isVisible() >= finder.filter.active


def check_outline(page: BoardPage, stored: Board) -> None:
    """The tree beside the board."""
    if not page.outline.isVisible():
        return
    model, active = page.outline.tree.model(), page.finder.filter.active
    shown: dict[str, list[str]] = {}
    for row in range(model.rowCount(QModelIndex())):
        group = model.index(row, 0)
        shown[group.data(_ID)] = [
            model.index(each, 0, group).data(_ID) for each in range(model.rowCount(group))
        ]
    wanted: dict[str, list[str]] = {}
    for holder in (*(each.id for each in stored.clusters), None):
        inside = [note.id for note in stored.of_cluster(holder)]
        kept = [name for name in inside if not active or name in page.finder.hits]
        if kept or (holder and not active):
            wanted[holder or ""] = kept
    assert {name: sorted(notes) for name, notes in shown.items()} == {
        name: sorted(notes) for name, notes in wanted.items()
    }
    in_order = [note.id for note in page.scene.notes]
    for notes in shown.values():
        assert notes == sorted(notes, key=in_order.index)


def check_inspector(page: BoardPage, stored: Board) -> None:
    """The panel of the note, the cluster or the board."""
    inspector = page.inspector
    note = page.actions_of_board.shown
    area = inspector._stack.currentWidget()
    assert isinstance(area, QScrollArea)
    shown = area.widget()
    if note is not None:
        assert shown is inspector.note
        _check_note(page, next(each for each in stored.notes if each.id == note.id), stored)
    elif page.actions_of_board.cluster is not None:
        assert shown is inspector.cluster
        cluster = next(each for each in stored.clusters if each.id == page.selection.current)
        panel = inspector.cluster
        assert panel.name.pending or panel.name.toPlainText() == cluster.name
        assert panel._cluster == cluster
        assert sum(panel.figures._counts.values()) == len(stored.of_cluster(cluster.id))
    else:
        assert shown is inspector.board
        inspector.board.catch_up()
        loose = len(stored.of_cluster(None))
        assert [int(each._number.text()) for each in inspector.board._figures] == [
            len(stored.notes),
            len(stored.clusters),
            loose,
        ]
        counts = inspector.board.themes._counts
        assert counts == {
            theme: sum(each.theme is theme for each in stored.notes) for theme in counts
        }
        assert sum(counts.values()) == len(stored.notes)


def _check_note(page: BoardPage, note: Note, stored: Board) -> None:
    panel = page.inspector.note
    assert panel._note == note
    assert panel.text.pending or panel.text.toPlainText() == note.text
    assert panel.translation.pending or panel.translation.toPlainText() == note.translation
    assert panel.cluster.key() == (note.cluster or "")
    assert panel.author.key() == note.author
    assert panel.heard.value() == stored.heard(note)
    assert panel.merged.count == len(stored.absorbed.get(note.id, ()))


def check_room(room: Room) -> None:
    """The shared screen and its preview."""
    shared = room.gui.shared
    if shared._soon.isActive():
        # The picture waits a moment for more to happen; the moment is over now.
        shared._soon.stop()
        shared.refresh()
    with suppress(WmtError):
        assert shared.view == room.gui.shared.presenter.view()
    assert shared.window._view == shared.view
    assert shared.window.isVisible() == shared.is_on


def check_bar(room: Room) -> None:
    """What can be taken back, and where the group is."""
    shell = room.gui.window.shell
    arena = room.services.arenas.get(room.arena)
    assert shell.arena == arena
    state = room.services.history.state(room.arena)
    assert shell.top.undo.isEnabled() == (state.undo is not None)
    assert shell.top.redo.isEnabled() == (state.redo is not None)
    assert shell.stack.currentWidget() is room.gui.window.pages[arena.stage]
