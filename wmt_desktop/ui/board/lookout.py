"""Where on the board one looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from wmt_desktop.domain.board import Cluster
from wmt_desktop.ui.board.boxes import around
from wmt_desktop.ui.board.canvas import BoardCanvas
from wmt_desktop.ui.board.kept_views import KeptViews, Place
from wmt_desktop.ui.board.layout import MARGIN
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import ThemeManager

_CLOSEST = 2.0


class Lookout(QObject):
    """Zooms to what matters and comes back to where one was.

    Attributes:
        zoom: The action that fills the view with the current cluster or the selected notes.

    Signals:
        looked_at: The view was filled with a cluster (its id) or with the whole board (None).
    """

    looked_at = Signal(object)

    def __init__(
        self, theme: ThemeManager, scene: BoardScene, canvas: BoardCanvas, settings: SettingsFile
    ) -> None:
        super().__init__(canvas)
        self._scene = scene
        self._canvas = canvas
        self._kept = KeptViews(settings)
        self._board = ""
        self._wanted: Place | None = None
        self._going = False
        self._size = QSize()
        self.zoom = QAction(theme.icon("zoomin"), "", self)
        self.zoom.setShortcut(QKeySequence("Ctrl+Home"))
        self.zoom.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.zoom.triggered.connect(self.zoom_to_current)
        canvas.view.addAction(self.zoom)
        # Every step of the wheel would write a file.
        self._soon = QTimer(self, singleShot=True, interval=700)
        self._soon.timeout.connect(self.keep)
        canvas.view.moved.connect(self._on_moved)
        # Of the canvas, which hears of little else: a filter of the view would slow every frame.
        canvas.installEventFilter(self)
        canvas.view.fitted.connect(lambda: self.looked_at.emit(None))
        scene.selection.changed.connect(self._offer)
        self.retranslate()
        self._offer()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.zoom.setText(translate("Lookout", "Zoom in on this"))

    def enter(self, board: str) -> None:
        """Go where one was on this board; on a new one, to its beginning.

        Args:
            board: A key that is the same in the next session.
        """
        if self._soon.isActive():
            self.keep()
        self._board = board
        place = self._kept.place(board)
        self._wanted = place
        if place is None:
            self._canvas.view.set_zoom(1.0)
            self._canvas.view.go_home()
        else:
            self._go(place)
        self._soon.stop()

    def keep(self) -> None:
        """Remember where one is now."""
        self._soon.stop()
        if self._board:
            view = self._canvas.view
            self._kept.keep(self._board, Place(view.zoom, *view.seen().middle))

    def zoom_to_current(self) -> None:
        """Fill the view with the current cluster, or with the selected notes."""
        cluster = self._cluster
        selected = self._scene.selection.notes
        names = [cluster.id] if cluster is not None and not selected else list(selected)
        box = around(box for name in names if (box := self._scene.box_of(name)) is not None)
        if box is None:
            return
        self._canvas.view.fit_box(box.grown(MARGIN), most=_CLOSEST)
        if cluster is not None:
            self.looked_at.emit(cluster.id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the place when the board is left."""
        del watched
        if event.type() == QEvent.Type.Hide and self._soon.isActive():
            self.keep()
        return False

    @property
    def _cluster(self) -> Cluster | None:
        """The current cluster."""
        item = self._scene.cluster_item(self._scene.selection.current)
        return None if item is None else item.cluster

    def _on_moved(self) -> None:
        if self._going:
            return
        if self._wanted is not None and self._size != self._canvas.view.viewport().size():
            # The window is still finding its size: hold on to the place.
            QTimer.singleShot(0, self, self._go_again)
            return
        self._wanted = None
        if self._canvas.view.isVisible():
            self._soon.start()

    def _go_again(self) -> None:
        if self._wanted is not None:
            self._go(self._wanted)

    def _go(self, place: Place) -> None:
        view = self._canvas.view
        self._going = True
        view.set_zoom(place.zoom)
        view.look_at(place.x, place.y)
        self._going = False
        self._size = view.viewport().size()

    def _offer(self) -> None:
        self.zoom.setEnabled(self._scene.selection.current is not None)
