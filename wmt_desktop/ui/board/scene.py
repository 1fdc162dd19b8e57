"""The scene: one item per note and cluster, kept equal to the stored board."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtWidgets import QGraphicsScene

from wmt_desktop.domain.board import Board, Cluster, Note
from wmt_desktop.ui.board.boxes import Box, differences
from wmt_desktop.ui.board.cluster_item import ClusterItem, DropMark
from wmt_desktop.ui.board.heading import Heading
from wmt_desktop.ui.board.layout import NOTHING, Insertion, Layout, arrange, free_place
from wmt_desktop.ui.board.look import Look
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.paper import PLAIN, NoteMarks, Paper
from wmt_desktop.ui.board.selection import Selection
from wmt_desktop.ui.board.still import Still
from wmt_desktop.ui.theme import ThemeManager

Thing = NoteItem | ClusterItem

_EMPTY = Board((), ())
_STEP = 1024.0
_MANY = 100
"""More changes than this and everything is drawn anew at once, not place by place."""


class BoardScene(QGraphicsScene):
    """Shows one board. ``show_board`` is the only way anything gets in, out or elsewhere.

    Attributes:
        look: Fonts and colours of the notes.
        selection: Drawn here, decided elsewhere.
        still: Draws everything that is not in the hand.
        folded: Ids of the clusters that are folded.

    Signals:
        arranged: Something lies elsewhere now, or came or went.
        outdated: The still picture is. Argument: a list of boxes, or None for all of it.
    """

    arranged = Signal()
    outdated = Signal(object)

    def __init__(
        self, theme: ThemeManager, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.look = Look(theme)
        self.selection = selection
        self._frames: dict[str, ClusterItem] = {}
        self._touched: dict[str, NoteItem] = {}
        self._board = _EMPTY
        self._notes: tuple[Note, ...] | None = ()
        self._marked: set[str] = set()
        self._layout = NOTHING
        self.folded: frozenset[str] = frozenset()
        self._hits: frozenset[str] | None = None
        self._lit: set[str] = set()
        self._keyboard = False
        self._carrying = False
        self._leaving: list[Thing] = []
        self._target: ClusterItem | None = None
        self._changed: list[Box] | None = None
        self._heading = Heading(self.look)
        self.still = Still(self.look, self._heading)
        self._drop = DropMark(self.look)
        self.addItem(self._drop)
        selection.changed.connect(self.refresh_marks)
        theme.changed.connect(self.forget_look)

    @property
    def board(self) -> Board:
        """What is shown."""
        return self._board

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes in reading order: cluster by cluster, then those not grouped."""
        if self._notes is None:
            self._notes = tuple(chain.from_iterable(self._layout.members.values()))
        return self._notes

    @property
    def places(self) -> Layout:
        """Where it is shown."""
        return self._layout

    @property
    def carrying(self) -> bool:
        """Notes are in the hand."""
        return self._carrying

    def item(self, thing: str | None) -> Thing | None:
        """Return the item of a note or cluster by its id."""
        return self.cluster_item(thing) or self.note_item(thing)

    def note(self, note: str | None) -> Note | None:
        """Return a note of the board by its id, also one inside a folded cluster."""
        if note is None or note in self._layout.clusters:
            return None
        paper = self.still.papers.get(note)
        if paper is not None:
            return paper.note
        return next((each for each in self._board.notes if each.id == note), None)

    def note_item(self, note: str | None) -> NoteItem | None:
        """Return the item of a note by its id, made now if need be.

        Notes inside folded clusters have none.
        """
        if note is None:
            return None
        item = self._touched.get(note)
        paper, box = self.still.papers.get(note), self.still.box(note)
        if item is None and paper is not None and box is not None:
            item = self._touched[note] = NoteItem(paper, self._redraw_note)
            item.setPos(box.x, box.y)
            self.addItem(item)
        return item

    def cluster_item(self, cluster: str | None) -> ClusterItem | None:
        """Return the item of a cluster by its id."""
        return self._frames.get(cluster) if cluster else None

    def box_of(self, thing: str) -> Box | None:
        """Return the rectangle of a note or cluster; of a note in a folded cluster, that cluster's."""
        box = self._layout.notes.get(thing) or self._layout.clusters.get(thing)
        if box is None:
            note = self.note(thing)
            box = self._layout.clusters.get(note.cluster) if note and note.cluster else None
        return box

    def show_board(self, board: Board) -> None:
        """Make the scene equal to ``board``; what is already so is left alone."""
        before, merged = self._layout, self._board.absorbed
        self._board = board
        self._layout = layout = arrange(board, before)
        self._notes = None
        self.folded = frozenset(each.id for each in board.clusters if each.folded)
        with self._gathering():
            for note in layout.gone(before):
                self._remove_note(note)
            for cluster in self._frames.keys() - layout.clusters.keys():
                self._remove_cluster(cluster)
            self._show_changes(before)
            for name in merged.keys() | board.absorbed.keys():
                # What is inside a note can change while the note itself stays the same.
                if name in layout.notes and merged.get(name) != board.absorbed.get(name):
                    self._show_note(self.still.papers[name].note, layout.notes[name])
            self._show_heading(layout)
        self._fit_index()
        self._keep_selection()
        self.arranged.emit()

    def _show_changes(self, before: Layout) -> None:
        """Show what is not as before: most of a board is, and there can be thousands of notes."""
        layout = self._layout
        same = {each for each in layout.members if layout.as_before(each, before)}
        for cluster in self._board.clusters:
            item = self._frames.get(cluster.id)
            if item is None or item.cluster is not cluster or cluster.id not in same:
                self._show_cluster(cluster, before.clusters.get(cluster.id))
        for holder, notes in layout.members.items():
            if holder not in same:
                self._show_notes(notes, before)

    def _show_notes(self, notes: Iterable[Note], before: Layout) -> None:
        papers, boxes, places = self.still.papers, before.notes, self._layout.notes
        for note in notes:
            name = note.id
            if name in places and (
                name not in papers
                or papers[name].note is not note
                or boxes.get(name) != places[name]
            ):
                self._show_note(note, places[name])

    def _keep_selection(self) -> None:
        """Let go of what is selected and no longer on the board; folded away it still is."""
        layout = self._layout
        if any(each not in layout.notes and each not in layout.clusters for each in self._chosen):
            names = {note.id for note in self._board.notes}
            self.selection.keep(names | layout.clusters.keys())

    def put_back(self, things: Iterable[str] = ()) -> None:
        """Put items back where the stored board has them: the end of every drag."""
        self.show_drop(None)
        with self._gathering():
            for thing in tuple(things) or (*self._frames, *self._touched):
                item = self._frames.get(thing) or self._touched.get(thing)
                box = self.still.box(thing)
                if item is not None and item.lifted and box is not None:
                    # Qt forgets where an item without contents was painted, and that need not be
                    # where it is now: it may have been moved since.
                    self.update()
                    item.lift(up=False)
                    item.setPos(box.x, box.y)

    def notes_at(self, point: QPointF) -> list[str]:
        """Return the ids of the notes at a point, the topmost first, without those in the hand."""
        return self.still.notes_at(point.x(), point.y())

    def thing_at(self, point: QPointF) -> Thing | None:
        """Return the topmost note or cluster header at a point."""
        notes = self.notes_at(point)
        if notes:
            return self.note_item(notes[0])
        for item in self._frames.values():
            if item.shape().contains(item.mapFromScene(point)):
                return item
        return None

    def notes_in(self, area: QRectF) -> tuple[str, ...]:
        """Return the ids of the notes that a rubber band touches, in reading order."""
        band = Box(area.x(), area.y(), area.width(), area.height())
        places = self._layout.notes
        return tuple(
            note.id for note in self.notes if note.id in places and places[note.id].meets(band)
        )

    def free_place(self, wanted: Box, without: Iterable[str], taken: Iterable[Box] = ()) -> Box:
        """Return the nearest place to ``wanted`` that covers nothing else on the board."""
        return free_place(self._layout, wanted, frozenset(without), taken)

    def show_drop(self, insertion: Insertion | None) -> None:
        """Mark where the things in the hand would go."""
        self._carrying = insertion is not None
        before = self._target
        self._target = self.cluster_item(insertion.cluster) if insertion else None
        if before is not None and before is not self._target:
            before.show_target(target=False)
        if self._target is not None:
            self._target.show_target(target=True)
        marker = insertion.marker if insertion else None
        self._drop.show_at(QRectF(*marker) if marker else None)

    def show_hits(self, hits: Iterable[str] | None) -> None:
        """Dim everything but these notes; None ends the search."""
        if hits is None and self._hits is None:
            return
        self._hits = None if hits is None else frozenset(hits)
        self._lit = _clusters_of(self.notes, self._hits or ())
        with self._gathering():
            for name in (*self._frames, *self.still.papers):
                self._mark(name)

    def show_keyboard(self, *, here: bool) -> None:
        """Draw the ring around the current thing while the canvas has the keyboard."""
        if here != self._keyboard:
            self._keyboard = here
            self.refresh_marks()

    def refresh_marks(self) -> None:
        """Draw selection and focus anew, on the things that have or had them."""
        marked = self._chosen
        with self._gathering():
            for name in marked | self._marked:
                self._mark(name)
        self._marked = marked

    @property
    def _chosen(self) -> set[str]:
        """What is selected, and where the keyboard is."""
        current = self.selection.current
        return {*self.selection.notes, *((current,) if current else ())}

    def forget_look(self) -> None:
        """Draw everything anew after colours, fonts or language changed."""
        self.still.forget_look()
        self.outdated.emit(None)
        self.update()

    def _show_note(self, note: Note, box: Box) -> None:
        paper, heard = self.still.papers.get(note.id), self._board.heard(note)
        if paper is None:
            self.still.put(note.id, Paper(note, heard, self.look), box)
            selection = self.selection
            if self._hits is not None or note.id in selection or note.id == selection.current:
                self._mark(note.id)
            self._outdate_boxes([box])
            return
        before = self.still.box(note.id)
        if paper.show_note(note, heard):
            self.still.touch(note.id)
            self._outdate_boxes([box])
        if before is not None and before != box:
            self.still.put(note.id, paper, box)
            self._outdate_boxes([before, box])
        item = self._touched.get(note.id)
        if item is not None:
            item.setPos(box.x, box.y)

    def _show_cluster(self, cluster: Cluster, before: Box | None) -> None:
        item = self._frames.get(cluster.id)
        box = self._layout.clusters[cluster.id]
        if item is None:
            item = ClusterItem(cluster, self.look, self._redraw_cluster)
            self._frames[cluster.id] = item
            self.addItem(item)
            self._mark(cluster.id)
            before = None
        drawn = item.header_height
        changed = item.show_cluster(cluster, self._layout.members[cluster.id], box.height)
        if changed or box != before:
            item.setPos(box.x, box.y)
            self.still.put_frame(cluster.id, item, box)
            # What an empty or folded cluster says reaches further down than a header.
            head = box._replace(height=max(drawn, item.header_height))
            self._outdate_boxes([head, *differences(before, box)])

    def _show_heading(self, layout: Layout) -> None:
        heading, count = self._heading, len(layout.inside.get(None, ()))
        if (heading.box, heading.count) == (layout.heading, count):
            return
        boxes = [box for box in (heading.box, layout.heading) if box is not None]
        heading.box, heading.count = layout.heading, count
        self._outdate_boxes(boxes)

    @contextmanager
    def _gathering(self) -> Iterator[None]:
        """Tell at the end, once, what part of the still picture is outdated."""
        if self._changed is not None:
            yield
            return
        changed = self._changed = []
        try:
            yield
        finally:
            self._changed = None
            if changed:
                self.outdated.emit(changed if len(changed) <= _MANY else None)

    def _outdate(self, thing: str) -> None:
        box = self.still.box(thing)
        if box is not None:
            self._outdate_boxes([box])

    def _outdate_boxes(self, boxes: list[Box]) -> None:
        if self._changed is None:
            self.outdated.emit(boxes)
        else:
            self._changed += boxes

    def _redraw_note(self, note: str) -> None:
        if note in self.still.papers:
            self.still.touch(note)
            self._outdate(note)

    def _redraw_cluster(self, item: ClusterItem) -> None:
        self._outdate(item.cluster.id)

    def _mark(self, name: str) -> None:
        paper, frame = self.still.papers.get(name), self._frames.get(name)
        searching = self._hits is not None
        here = name == self.selection.current
        if frame is not None:
            frame.show_marks(
                focused=self._keyboard and here, dimmed=searching and name not in self._lit
            )
        if paper is None:
            return
        chosen = name in self.selection
        marks = PLAIN
        if searching or chosen or here:
            hit = self._hits is not None and name in self._hits
            marks = NoteMarks(
                selected=chosen,
                shown=chosen and here,
                focused=self._keyboard and here,
                dimmed=searching and not hit,
                hit=hit,
            )
        if marks != paper.marks:
            paper.marks = marks
            self._redraw_note(name)
            item = self._touched.get(name)
            if item is not None:
                item.restack()

    def _remove_note(self, note: str) -> None:
        self._outdate(note)
        self.still.drop(note)
        item = self._touched.pop(note, None)
        if item is not None:
            self._dismiss(item)

    def _remove_cluster(self, cluster: str) -> None:
        self._outdate(cluster)
        self.still.drop(cluster)
        item = self._frames.pop(cluster)
        if item is self._target:
            self._target = None
        self._dismiss(item)

    def _dismiss(self, item: Thing) -> None:
        """Take an item off the scene, and let go of it only when no event of its own is under way."""
        self.removeItem(item)
        self._leaving.append(item)
        QTimer.singleShot(0, self._leaving.clear)

    def _fit_index(self) -> None:
        """Keep the scene's own rectangle tight, in large steps: its index works best that way."""
        bounds = self._layout.bounds or Box(0, 0, _STEP, _STEP)
        left, top = bounds.x // _STEP * _STEP, bounds.y // _STEP * _STEP
        right = (bounds.right // _STEP + 1) * _STEP
        bottom = (bounds.bottom // _STEP + 1) * _STEP
        wanted = QRectF(
            left - _STEP, top - _STEP, right - left + 2 * _STEP, bottom - top + 2 * _STEP
        )
        if wanted != self.sceneRect():
            self.setSceneRect(wanted)


def _clusters_of(notes: Iterable[Note], hits: Collection[str]) -> set[str]:
    return {note.cluster for note in notes if note.id in hits and note.cluster}
