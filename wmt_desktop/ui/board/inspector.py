"""The inspector: the selected note, the current cluster, or the board."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.board_panel import BoardPanel
from wmt_desktop.ui.board.cluster_panel import ClusterPanel
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.note_panel import NotePanel
from wmt_desktop.ui.board.photo_strip import PhotoStrip
from wmt_desktop.ui.board.selection import Selection
from wmt_desktop.ui.board.state import BoardState
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label

WIDTH = 288


class Inspector(QWidget):
    """Shows and edits what is selected; with several notes, one after the other.

    Attributes:
        note: The page of a note.
        cluster: The page of a cluster.
        board: The page while nothing is selected.

    Signals:
        history_wanted: The history of the arena is to be shown.
        bin_wanted: The recycle bin is to be shown.
        erasure_wanted: What a note or cluster said is to be erased. Arguments: the arena, the thing.
    """

    history_wanted = Signal()
    bin_wanted = Signal()
    erasure_wanted = Signal(str, str)

    def __init__(
        self,
        theme: ThemeManager,
        commands: BoardCommands,
        actions: BoardActions,
        selection: Selection,
        authors: Callable[[], tuple[str, ...]],
        photos: PhotoStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._selection = selection
        self._actions = actions
        self._authors = authors
        self._arena: Arena | None = None
        self._state: BoardState | None = None
        self._title = Label(theme, "", 14, 600, lines=2)
        self.previous = Button(theme, kind="icon", size="sm", icon="chevl")
        self.next = Button(theme, kind="icon", size="sm", icon="chev")
        self.duplicate = Button(theme, icon="copy")
        self.delete = Button(theme, icon="trash", ink="danger")
        self.fold = Button(theme, icon="folder")
        self.ungroup = Button(theme, icon="x", ink="danger")
        self.history = Button(theme, icon="history")
        self.bin = Button(theme, icon="trash")
        self._head = self._built_head()
        # Built in their places: the style sheet dresses all of a widget anew when it moves.
        self._stack = QStackedWidget(self)
        areas = [self._scrolling() for _ in range(3)]
        self.note = NotePanel(theme, commands, photos, areas[0].viewport())
        self.cluster = ClusterPanel(theme, commands, areas[1].viewport())
        self.board = BoardPanel(theme, areas[2].viewport())
        for area, panel in zip(areas, (self.note, self.cluster, self.board), strict=True):
            area.setWidget(panel)
            self._stack.addWidget(area)
        self._build()
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        for button, name in (
            (self.duplicate, "duplicate"),
            (self.delete, "delete"),
            (self.fold, "fold"),
            (self.ungroup, "ungroup"),
        ):
            button.clicked.connect(lambda _=False, of=name: self._act(of))
        self.history.clicked.connect(self.history_wanted)
        self.bin.clicked.connect(self.bin_wanted)
        self.note.split_wanted.connect(actions.split)
        for panel in (self.note, self.cluster):
            panel.history.erasure_wanted.connect(self._on_erasure)
        selection.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def show_state(self, arena: Arena, state: BoardState) -> None:
        """Show the board as it is stored now."""
        self._arena = arena
        self._state = state
        self.refresh()

    def refresh(self) -> None:
        """Show what is selected now."""
        if self._arena is None or self._state is None:
            return
        note = self._shown_note()
        cluster = self._actions.cluster if note is None else None
        if note is not None:
            self.note.show_note(note, self._arena, self._state, self._authors())
            self._show_page(self.note)
        elif cluster is not None:
            inside = self._state.board.of_cluster(cluster.id)
            self.cluster.show_cluster(cluster, self._arena, inside)
            self._show_page(self.cluster)
        else:
            self.board.show_board(self._state.board)
            self._show_page(self.board)
        self._show_title(note)
        for button in (self.duplicate, self.delete):
            button.setVisible(note is not None)
        for button in (self.fold, self.ungroup):
            button.setVisible(cluster is not None)
        for button in (self.history, self.bin):
            button.setVisible(note is None and cluster is None)
        self.fold.setText(self._actions["fold"].text())

    def finish(self) -> None:
        """Store what is typed."""
        self.note.finish()
        self.cluster.finish()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.previous.setAccessibleName(translate("Inspector", "Previous selected note"))
        self.previous.setToolTip(self.previous.accessibleName())
        self.next.setAccessibleName(translate("Inspector", "Next selected note"))
        self.next.setToolTip(self.next.accessibleName())
        self.duplicate.setText(translate("Inspector", "Duplicate"))
        self.delete.setText(translate("Inspector", "Delete"))
        self.ungroup.setText(translate("Inspector", "Remove"))
        self.ungroup.setToolTip(translate("Inspector", "Remove the cluster, keep its notes"))
        self.history.setText(translate("Inspector", "History"))
        self.bin.setText(translate("Inspector", "Recycle bin"))
        self.setAccessibleName(translate("Inspector", "Inspector"))
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(WIDTH * min(1.5, self._theme.text_scale)), 400)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.color("line")
        painter.fillRect(event.rect(), self._theme.color("card"))
        painter.fillRect(0, 0, 1, self.height(), line)
        painter.fillRect(0, self._head.geometry().bottom(), self.width(), 1, line)

    def _built_head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        return head

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self._stack)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 15, 16)
        foot.setSpacing(8)
        for button, stretch in (
            (self.duplicate, 1),
            (self.delete, 0),
            (self.fold, 1),
            (self.ungroup, 0),
            (self.history, 1),
            (self.bin, 1),
        ):
            foot.addWidget(button, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _show_page(self, panel: QWidget) -> None:
        for index in range(self._stack.count()):
            area = self._stack.widget(index)
            if isinstance(area, QScrollArea) and area.widget() is panel:
                self._stack.setCurrentIndex(index)

    def _shown_note(self) -> Note | None:
        return self._actions.shown

    def _show_title(self, note: Note | None) -> None:
        chosen = [each.id for each in self._actions.notes]
        several = len(chosen) > 1
        self.previous.setVisible(several)
        self.next.setVisible(several)
        if note is None:
            on_cluster = self._actions.cluster is not None
            self._title.setText(
                translate("Inspector", "Cluster") if on_cluster else translate("Inspector", "Board")
            )
        elif several:
            words = translate("Inspector", "Note %1 of %2 selected")
            self._title.setText(fill(words, chosen.index(note.id) + 1, len(chosen)))
        else:
            self._title.setText(translate("Inspector", "Note"))

    def _go(self, by: int) -> None:
        chosen = [note.id for note in self._actions.notes]
        note = self._shown_note()
        if note is not None and chosen:
            follower = chosen[(chosen.index(note.id) + by) % len(chosen)]
            self._selection.go_to(follower)
            self._actions.reveal_wanted.emit(follower)

    def _on_erasure(self, thing: str) -> None:
        self.finish()
        if self._arena is not None:
            self.erasure_wanted.emit(self._arena.id, thing)

    def _act(self, name: str) -> None:
        """Act on the note that is shown, not on all that are selected."""
        note = self._shown_note()
        if note is not None and len(self._selection.notes) > 1:
            self._selection.only(note.id)
        self._actions[name].trigger()

    def _restyle(self) -> None:
        self._head.setFixedHeight(self._theme.px(56))
        self.setFixedWidth(self.sizeHint().width())
