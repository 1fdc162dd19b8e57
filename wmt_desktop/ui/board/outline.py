"""The board as a tree: everything on it, reachable without a mouse and by every screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeView, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.menus import THEME_KEYS
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.tips import tip

_ID = Qt.ItemDataRole.UserRole + 1
_ALT = Qt.KeyboardModifier.AltModifier
WIDTH = 288


class _Tree(QTreeView):
    """The tree itself; keys that mean something on the board are handed on.

    Signals:
        key_pressed: Argument: the event; accepted when it was used.
        menu_wanted: Argument: global position.
    """

    key_pressed = Signal(QKeyEvent)
    menu_wanted = Signal(QPoint)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


class BoardOutline(QWidget):
    """Clusters with their notes; the selection is that of the canvas.

    Attributes:
        tree: The tree view.

    Signals:
        closed: The user closed it.
        menu_wanted: Arguments: id of a note or cluster, global position.
        edit_wanted: Text or name is to be edited in the inspector.
    """

    closed = Signal()
    menu_wanted = Signal(str, QPoint)
    edit_wanted = Signal()

    def __init__(
        self,
        theme: ThemeManager,
        scene: BoardScene,
        actions: BoardActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene = scene
        self._selection = scene.selection
        self._actions = actions
        self._busy = False
        self._rows: dict[str, QStandardItem] = {}
        self._only: frozenset[str] | None = None
        self._closed_rows: set[str] = set()
        self._model = QStandardItemModel(self)
        self.tree = _Tree()
        self.tree.setModel(self._model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setIndentation(16)
        self._title = Label(theme, "", 14, 600)
        self._close = Button(theme, kind="icon", size="sm", icon="x")
        self._build()
        self._close.clicked.connect(self.closed)
        self.tree.selectionModel().selectionChanged.connect(self._on_tree_selected)
        self.tree.key_pressed.connect(self._on_key)
        self.tree.menu_wanted.connect(self._on_menu)
        self.tree.collapsed.connect(lambda index: self._closed_rows.add(index.data(_ID)))
        self.tree.expanded.connect(lambda index: self._closed_rows.discard(index.data(_ID)))
        self._selection.changed.connect(self._show_selection)
        scene.arranged.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.setFocusProxy(self.tree)
        self.retranslate()
        self._restyle()

    def show_only(self, notes: Iterable[str] | None) -> None:
        """List only these notes, with their clusters, while a search runs; None lists all."""
        only = None if notes is None else frozenset(notes)
        if only != self._only:
            self._only = only
            self.refresh()

    def refresh(self) -> None:
        """Show the board as it is now."""
        if not self.isVisible():
            return
        board, places = self._scene.board, self._scene.places
        by_id = {note.id: note for note in board.notes}
        self._busy = True
        self._model.clear()
        self._rows = {}
        for cluster in board.clusters:
            notes = [by_id[name] for name in places.inside.get(cluster.id, ())]
            self._add_group(cluster.id, cluster.name, notes)
        loose = [by_id[name] for name in places.inside.get(None, ())]
        self._add_group("", not_grouped(), loose)
        for name, row in self._rows.items():
            if row.hasChildren() and name not in self._closed_rows:
                self.tree.setExpanded(row.index(), True)
        self._busy = False
        self._show_selection()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("BoardOutline", "Board outline"))
        self.tree.setAccessibleName(self._title.text())
        self._close.setAccessibleName(translate("BoardOutline", "Close the outline"))
        self._close.setToolTip(self._close.accessibleName())
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("card"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 12, 2, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        # Room for the ring that the tree has while the keyboard is on it.
        column.setContentsMargins(6, 0, 7, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tree, 1)

    def _add_group(self, name: str, text: str, every: Sequence[Note]) -> None:
        only = self._only
        notes = every if only is None else [note for note in every if note.id in only]
        if not notes and (only is not None or not name):
            return
        group = QStandardItem(text)
        group.setData(name, _ID)
        group.setFont(self._theme.font(14, 600))
        self._rows[name] = group
        t = self._theme.tokens
        for note in notes:
            row = QStandardItem(" ".join(note.text.split()))
            row.setData(note.id, _ID)
            row.setIcon(icon(theme_icon(note.theme), theme_ink(t, note.theme), self._theme.px(18)))
            row.setToolTip(tip(note.text))
            heard = self._scene.board.heard(note)
            if heard > 1:
                row.setText(f"{row.text()}  ×{heard}")
            said = f"{note.text}, {theme_name(note.theme)}, {author_name(note.author)}"
            if heard > 1:
                said += ", " + translate("BoardOutline", "heard %n times", None, heard)
            row.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            group.appendRow(row)
            self._rows[note.id] = row
        count = str(len(every))
        if only is not None:
            count = fill(translate("BoardOutline", "%1 of %2"), len(notes), len(every))
        group.setText(f"{text} ({count})")
        self._model.appendRow(group)

    def _show_selection(self) -> None:
        """Select in the tree what is selected on the canvas."""
        if self._busy or not self.isVisible():
            return
        self._busy = True
        chosen = QItemSelection()
        for name in self._selection.notes or (self._selection.current or "\0",):
            if name in self._rows:
                index = self._rows[name].index()
                chosen.select(index, index)
        model = self.tree.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = self._rows.get(self._selection.current or "\0")
        if current is not None:
            model.setCurrentIndex(current.index(), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.tree.scrollTo(current.index())
        self._busy = False

    def _on_tree_selected(self) -> None:
        if self._busy:
            return
        self._busy = True
        names = [index.data(_ID) for index in self.tree.selectionModel().selectedIndexes()]
        notes = [name for name in names if name and name not in self._scene.places.clusters]
        current = self.tree.currentIndex().data(_ID) or ""
        if notes:
            self._selection.several(notes, current if current in notes else None)
            self._actions.reveal_wanted.emit(self._selection.current or "")
        elif names and names[0]:
            self._selection.cluster(names[0])
            self._actions.reveal_wanted.emit(names[0])
        else:
            self._selection.clear()
        self._busy = False

    def _on_key(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = key - Qt.Key.Key_0
        if key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self._actions["delete"].trigger()
        elif key == Qt.Key.Key_Space and self._actions.cluster is not None:
            self._actions.fold_current()
        elif held == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._actions.shift("up" if key == Qt.Key.Key_Up else "down")
        elif digit in THEME_KEYS and not held and self._actions.notes:
            self._actions.set_theme(THEME_KEYS[digit])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            return
        event.accept()

    def _on_menu(self, at: QPoint) -> None:
        index: QModelIndex = self.tree.currentIndex()
        name = index.data(_ID)
        if name:
            if at.isNull():
                at = self.tree.viewport().mapToGlobal(self.tree.visualRect(index).bottomLeft())
            self.menu_wanted.emit(name, at)

    def _restyle(self) -> None:
        self.setFixedWidth(round(WIDTH * min(1.5, self._theme.text_scale)))
        t = self._theme.tokens
        self.tree.setStyleSheet(
            f"QTreeView {{ border: 0; padding: 0 2px; }}"
            f"QTreeView::item {{ min-height: {self._theme.px(32)}px; }}"
            f"QTreeView::item:selected {{ background: {t.primary_t}; color: {t.ink}; }}"
        )
        self.refresh()
