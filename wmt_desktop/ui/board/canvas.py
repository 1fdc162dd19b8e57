"""The canvas: the view of the scene and what floats over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.boxes import Box, around, place_beside
from wmt_desktop.ui.board.editing import InPlaceEditor
from wmt_desktop.ui.board.gestures import Gestures, MergeOffer
from wmt_desktop.ui.board.keys import BoardKeys
from wmt_desktop.ui.board.layout import HEADER, MARGIN
from wmt_desktop.ui.board.menus import BoardMenus
from wmt_desktop.ui.board.minimap import Minimap
from wmt_desktop.ui.board.paper import PAPER
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.toolbar import SelectionToolbar
from wmt_desktop.ui.board.view import BoardView
from wmt_desktop.ui.board.zoom_control import ZoomControl
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.empty import EmptyState

_TIP_ROOM = 44.0
_CLOSE = 8.0
_RINGS = 12.0
_KEYS_APART = 30
_REACH = (-32, -32, 32, 32)
_EMPTY_SIZE = (416, 202)
_ROOMY = (560, 320)
"""A smaller view would be half hidden under the overview."""


class BoardCanvas(QWidget):
    """Puts view, toolbar, zoom, overview, editor and the empty state together.

    Attributes:
        view: The view.
        gestures: Its mouse.
        keys: Its keyboard.
        toolbar: The bar for several notes.
        editor: The editor in place.

    Signals:
        left: The keyboard wants to leave for the capture field.
    """

    left = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        scene: BoardScene,
        actions: BoardActions,
        menus: BoardMenus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene = scene
        self._actions = actions
        self._menus = menus
        self._board_actions: tuple[QAction, ...] = ()
        self._note_actions: tuple[QAction, ...] = ()
        self._cluster_actions: tuple[QAction, ...] = ()
        self.view = BoardView(scene, theme, self)
        self.gestures = Gestures(self.view, scene, scene.selection)
        self.keys = BoardKeys(self.view, scene, actions, self.gestures)
        self.toolbar = SelectionToolbar(theme, actions, menus, self)
        self.zoom = ZoomControl(theme, self)
        self.minimap = Minimap(theme, scene, self.view, self)
        self.editor = InPlaceEditor(theme, self)
        self._empty = EmptyState(theme, "bulb", parent=self)
        self._aside = False
        self._connect()
        self.setFocusProxy(self.view)
        self.retranslate()
        self._show_emptiness()

    def offer(self, *actions: QAction) -> None:
        """Add entries to the menu of the empty canvas."""
        self._board_actions = actions

    def offer_on_notes(self, *actions: QAction) -> None:
        """Add entries to the menu of notes."""
        self._note_actions = actions

    def offer_on_clusters(self, *actions: QAction) -> None:
        """Add entries to the menu of a cluster."""
        self._cluster_actions = actions

    def reveal(self, thing: str) -> None:
        """Scroll a note or cluster into view, clear of the zoom keys and the overview."""
        box = self._head_of(thing)
        if box is not None:
            self.view.reveal(box, tuple(self._lids()))

    def edit(self, thing: str) -> None:
        """Edit a note's text or a cluster's name where it stands."""
        note, cluster = self._scene.note_item(thing), self._scene.cluster_item(thing)
        scale = self.view.transform().m11()
        box = self._editor_box(thing)
        if note is not None and box is not None:
            self.editor.edit_note(
                note.note, box, scale, translate("BoardCanvas", "Text of the note")
            )
        elif cluster is not None and box is not None:
            words = translate("BoardCanvas", "Name of the cluster")
            self.editor.edit_name(cluster.cluster, box, scale, words)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.view.setAccessibleName(translate("BoardCanvas", "Ideas board"))
        self._empty.title.setText(translate("BoardCanvas", "No ideas yet"))
        self._empty.sentence.setText(
            translate("BoardCanvas", "Type the first idea below, or paste a list from the tables.")
        )
        self._scene.forget_look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _connect(self) -> None:
        scene, view = self._scene, self.view
        scene.arranged.connect(self._show_emptiness)
        scene.arranged.connect(self._place_toolbar)
        scene.selection.changed.connect(self._place_overview)
        scene.selection.changed.connect(self._place_toolbar)
        view.moved.connect(self._on_moved)
        self.zoom.stepped.connect(view.zoom_step)
        self.zoom.reset.connect(lambda: view.set_zoom(1.0))
        self.minimap.looked_at.connect(view.look_at)
        self.gestures.menu_wanted.connect(self.show_menu)
        self.keys.menu_wanted.connect(self.show_menu)
        self.keys.left.connect(self.left)
        self.gestures.opened.connect(self._on_opened)
        self.gestures.merge_offered.connect(self._on_merge_offered)
        self.gestures.drag_changed.connect(self._place_toolbar)
        self.gestures.hand_moved.connect(self._on_hand_moved)
        self.editor.closed.connect(self.view.setFocus)
        self._actions.edit_wanted.connect(self.edit)
        self._actions.reveal_wanted.connect(self.reveal)
        self._theme.changed.connect(self._place)

    def _on_moved(self) -> None:
        self.zoom.show_zoom(self.view.zoom)
        self._place_overview()
        self._place_toolbar()
        box = self._editor_box(self.editor.thing)
        if box is not None:
            self.editor.follow(box)

    def _on_hand_moved(self) -> None:
        # Looking for a bare place takes longer than a frame of a drag should.
        if self._aside or self._in_the_way((self.minimap.geometry(), self.zoom.geometry())):
            self._place_overview()

    def _on_opened(self, thing: str) -> None:
        cluster = self._scene.cluster_item(thing)
        if cluster is not None and cluster.cluster.folded:
            self._actions.fold_current()
        else:
            self.edit(thing)

    def show_menu(self, thing: str, at: QPoint) -> None:
        """Show the menu of a note, a cluster or (empty id) the board."""
        if thing in self._scene.places.clusters:
            menu = self._menus.of_cluster(self)
            menu.addSeparator()
            menu.addActions(self._cluster_actions)
        elif thing:
            menu = self._menus.of_notes(self)
            menu.addSeparator()
            menu.addActions(self._note_actions)
        else:
            menu = self._menus.of_board(self, *self._board_actions)
        self._pop_up(menu, at)

    def _on_merge_offered(self, offer: MergeOffer) -> None:
        drop = self.gestures.notes_dropped
        self._pop_up(self._menus.of_offer(self, offer, lambda: drop.emit(offer.drop)), offer.at)

    @staticmethod
    def _pop_up(menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _head_of(self, thing: str) -> Box | None:
        """Return where a note lies, or what of a cluster one has to see to work on it."""
        box = self._scene.box_of(thing)
        if box is not None and thing in self._scene.places.clusters:
            return Box(box.x, box.y, box.width, min(box.height, HEADER + PAPER.height()))
        return box

    def _editor_box(self, thing: str) -> QRectF | None:
        box = self._scene.box_of(thing) if thing else None
        if box is None:
            return None
        cluster = self._scene.cluster_item(thing)
        if cluster is not None:
            name = cluster.name_box.translated(box.x, box.y)
            box = Box(name.x(), name.y(), name.width(), name.height())
        return self.view.to_viewport(box)

    def _place(self) -> None:
        self.view.setGeometry(self.rect())
        for widget in (self.zoom, self.minimap):
            widget.adjustSize()
        self._place_overview()
        width = min(round(_EMPTY_SIZE[0] * self._theme.text_scale), self.width() - 2 * MARGIN)
        height = max(
            round(_EMPTY_SIZE[1] * self._theme.text_scale), self._empty.heightForWidth(width)
        )
        self._empty.setGeometry(
            (self.width() - width) // 2, (self.height() - height) // 2, width, height
        )
        self._place_toolbar()

    def _show_emptiness(self) -> None:
        empty = not self._scene.board.notes and not self._scene.board.clusters
        self._empty.setVisible(empty)
        self.zoom.setVisible(not empty)
        self._place_overview()

    def _place_overview(self) -> None:
        """Put overview and zoom keys into the corner; what is wholly in view needs no overview."""
        bounds, seen = self._scene.places.bounds, self.view.seen()
        all_in_view = bounds is None or seen.around(bounds)
        room = self.view.size()
        small = room.width() < _ROOMY[0] or room.height() < _ROOMY[1]
        self.minimap.setHidden(all_in_view or small)
        right, left = self._corner(Qt.Edge.RightEdge), self._corner(Qt.Edge.LeftEdge)
        # What is being used does not run away from the pointer.
        if not (self.minimap.underMouse() or self.zoom.underMouse()):
            self._aside = self._in_the_way(right) and not self._in_the_way(left)
        overview, keys = left if self._aside else right
        self.minimap.move(overview.topLeft())
        if all_in_view and not self._aside:
            keys.moveTopLeft(self._free_corner(keys.topLeft()))
        self.zoom.move(keys.topLeft())

    def _corner(self, edge: Qt.Edge) -> tuple[QRect, QRect]:
        """Return where overview and zoom keys lie in the lower corner at an edge."""
        overview, keys = self.minimap.rect(), self.zoom.rect()
        # Not the foot of the canvas: the bar for several notes may have a strip of its own there.
        area = self.view.rect().marginsRemoved(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))
        for part in (overview, keys):
            part.moveBottom(area.bottom())
        inward = 0 if self.minimap.isHidden() else overview.width() + _KEYS_APART
        if edge == Qt.Edge.LeftEdge:
            overview.moveLeft(area.left())
            keys.moveLeft(area.left() + inward)
        else:
            overview.moveRight(area.right())
            keys.moveRight(area.right() - inward)
        return overview, keys

    def _in_the_way(self, lids: tuple[QRect, QRect]) -> bool:
        """Tell whether these would lie over the current note, or where the hand is at work."""
        hand, current = self.gestures.hand, self._scene.selection.current
        box = self._head_of(current) if current else None
        shown = self.view.to_viewport(box).toAlignedRect() if box else QRect()
        return any(
            lid.intersects(shown) or (hand is not None and lid.adjusted(*_REACH).contains(hand))
            for lid, widget in zip(lids, (self.minimap, self.zoom), strict=True)
            if not widget.isHidden()
        )

    def _free_corner(self, corner: QPoint) -> QPoint:
        """Return the place at the foot of the canvas, nearest to the corner, that covers nothing."""
        places = (QPoint(x, corner.y()) for x in range(corner.x(), MARGIN - 1, -MARGIN))
        return next(filter(self._is_bare, places), corner)

    def _is_bare(self, at: QPoint) -> bool:
        """Tell whether the zoom keys would lie over nothing there."""
        area = self.view.to_board(QRectF(QPointF(at), QSizeF(self.zoom.size())))
        notes = next(self._scene.still.notes_within(area), None)
        return notes is None and not any(
            frame.meets(area) for frame in self._scene.places.clusters.values()
        )

    def _lids(self) -> list[QRectF]:
        """Return what covers a part of the view."""
        return [QRectF(lid.geometry()) for lid in (self.zoom, self.minimap) if lid.isVisible()]

    def _place_toolbar(self) -> None:
        chosen = self._scene.selection.notes
        if len(chosen) < 2 or self.gestures.dragging:
            self._show_toolbar(None)
            return
        self.toolbar.show_count(len(chosen))
        self._show_toolbar(self._toolbar_place(chosen))

    def _show_toolbar(self, place: Box | None) -> None:
        """Show the bar there; without room it takes a strip of its own at the foot of the canvas."""
        several = len(self._scene.selection.notes) > 1 and not self.gestures.dragging
        strip = several and place is None
        height = self.height() - (self.toolbar.bar.height() + 2 * round(_CLOSE) if strip else 0)
        if height != self.view.height():
            self.view.setGeometry(0, 0, self.width(), height)
            self._place_overview()
        if place is not None:
            self.toolbar.show_bar_at(round(place.x), round(place.y))
        elif strip:
            self.toolbar.show_bar_at(MARGIN, height + round(_CLOSE))
        self.toolbar.setVisible(several)

    def _toolbar_place(self, chosen: tuple[str, ...]) -> Box | None:
        area = Box(0, 0, self.width(), self.height()).grown(-_CLOSE)
        scale, seen = self.view.transform().m11(), self.view.seen().grown(_RINGS)
        places, selection = self._scene.places.notes, self._scene.selection
        notes = [
            _box(self.view.to_viewport(places[name])).grown(_RINGS if name in selection else 2)
            for name in self._scene.still.notes_within(seen)
        ]
        frames = [_box(self.view.to_viewport(box)) for box in self._scene.places.clusters.values()]
        heading = self._scene.places.heading
        titles = [_box(self.view.to_viewport(heading))] if heading else []
        lids = [_box(lid).grown(2) for lid in self._lids()]
        outline = around(places[name] for name in chosen if name in places)
        anchor = _box(self.view.to_viewport(outline)) if outline else None
        if anchor is None:
            return None
        if titles and anchor.grown(_RINGS + _CLOSE).meets(titles[0]):
            anchor = around([anchor, titles[0]]) or anchor
        # The bar is aligned with the outline of the selection, not with its paper.
        anchor = Box(anchor.x - 6, anchor.y, anchor.width + 12, anchor.height)
        bar = self.toolbar.bar
        size = (float(bar.width()), float(bar.height()))
        gaps = (_TIP_ROOM, _CLOSE)
        # Best on the open board; failing that, over the empty part of a frame.
        headers = [Box(box.x, box.y, box.width, HEADER * scale) for box in frames]
        return place_beside(size, anchor, area, [*notes, *frames, *titles, *lids], gaps) or (
            place_beside(size, anchor, area, [*notes, *headers, *titles, *lids], gaps)
        )


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
