"""Photos on the board: dropped, pasted, chosen from files, looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Note
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.canvas import BoardCanvas
from wmt_desktop.ui.board.note_item import NoteItem
from wmt_desktop.ui.board.paste_dialog import table_of
from wmt_desktop.ui.board.photo_dialog import PhotoDialog
from wmt_desktop.ui.board.photo_strip import PhotoStrip
from wmt_desktop.ui.board.photos import Photos
from wmt_desktop.ui.board.scene import BoardScene
from wmt_desktop.ui.board.wall_dialog import Wall
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.photo_files import SUFFIXES, WALL_SIDE, encode, is_picture
from wmt_desktop.ui.theme import ThemeManager


class PhotoDesk(QObject):
    """Leads photos to the note they belong to.

    Attributes:
        add: The action that asks for photos of the current note.

    Signals:
        refused, said: As of ``Photos``.
        walls_wanted: Notes are to be cut out of photos. Argument: a list of ``Wall``.
        table_dropped: A file that can hold a table of notes lies on the board. Argument: its path.
        show_wanted: The room is to see a photo. Argument: the photo.
    """

    refused = Signal(object)
    said = Signal(str)
    walls_wanted = Signal(object)
    table_dropped = Signal(object)
    show_wanted = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        photos: Photos,
        strip: PhotoStrip,
        scene: BoardScene,
        canvas: BoardCanvas,
        actions: BoardActions,
    ) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._photos = photos
        self._scene = scene
        self._canvas = canvas
        self._actions = actions
        self._field: QPlainTextEdit | None = None
        self.add = self._action("photo", "", self.ask)
        self.paste = self._action(
            "paste", QKeySequence(QKeySequence.StandardKey.Paste), self._on_paste
        )
        canvas.view.addAction(self.paste)
        # Drops on the view go on to the canvas: a filter of the view would slow every frame.
        canvas.view.setAcceptDrops(False)
        canvas.view.viewport().setAcceptDrops(False)
        canvas.setAcceptDrops(True)
        canvas.installEventFilter(self)
        photos.refused.connect(self.refused)
        photos.said.connect(self.said)
        photos.walls_read.connect(self.walls_wanted)
        strip.add_wanted.connect(self.ask)
        strip.open_wanted.connect(self.open)
        strip.remove_wanted.connect(self.remove)
        scene.selection.changed.connect(self._offer)
        self.retranslate()
        self._offer()

    @property
    def note(self) -> Note | None:
        """The note that photos go to: the one in the inspector."""
        chosen = self._actions.notes
        current = self._scene.selection.current
        return next((note for note in chosen if note.id == current), chosen[-1] if chosen else None)

    def watch(self, field: QPlainTextEdit) -> None:
        """Take pictures that are pasted or dropped where ideas are typed: a field holds words."""
        self._field = field
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.add.setText(translate("PhotoDesk", "Add photos…"))
        self.paste.setText(translate("PhotoDesk", "Paste a photo"))

    def ask(self) -> None:
        """Ask for files and add them to the current note."""
        note = self.note
        paths = self.ask_for_files() if note is not None else []
        if note is not None and paths:
            self._photos.attach_files(note.id, paths)

    def ask_for_walls(self) -> None:
        """Ask for photos that notes are to be cut out of."""
        paths = self.ask_for_files()
        if paths:
            self._photos.open_walls(paths)

    def ask_for_files(self) -> list[Path]:
        """Return the pictures that the user chooses."""
        pattern = " ".join(f"*{each}" for each in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            translate("PhotoDesk", "Add photos"),
            filter=f"{translate('PhotoDesk', 'Pictures')} ({pattern})",
        )
        return [Path(name) for name in names]

    def open(self, photo: str) -> None:
        """Show a photo of the current note large."""
        note = self.note
        if note is None:
            return
        dialog = PhotoDialog(self._theme, self._photos, self._current_photos, photo, self._window)
        dialog.remove_wanted.connect(self.remove)
        dialog.show_wanted.connect(self.show_wanted)
        dialog.exec()
        dialog.deleteLater()

    def remove(self, photo: str) -> None:
        """Take a photo off the current note, or off the one merged into it that has it."""
        note = self.note
        if note is None:
            return
        for each in (note, *self._scene.board.absorbed.get(note.id, ())):
            if photo in each.photos:
                self._photos.remove(each.id, photo)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dragged in from outside, and pictures pasted instead of words."""
        if isinstance(event, QDropEvent) and event.type() in _DRAGS:
            if watched is self._canvas:
                return self._on_drag(event)
            return self._on_drag_over_field(event)
        if (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            return self._on_paste_in_field()
        return False

    @property
    def _window(self) -> QWidget:
        return self._canvas.window()

    def _current_photos(self) -> tuple[str, ...]:
        note = self.note
        return () if note is None else self._scene.board.photos(note)

    def _on_drag(self, event: QDropEvent) -> bool:
        mime = event.mimeData()
        pictures, table = pictures_in(mime), table_of(mime.urls())
        note = self._note_at(event.position())
        if not (table or pictures or mime.hasImage()):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            # The window that it was dragged from waits for the answer.
            QTimer.singleShot(0, self, partial(self._on_drop, note, pictures, _image(mime), table))
        return True

    def _on_drag_over_field(self, event: QDropEvent) -> bool:
        pictures = pictures_in(event.mimeData())
        if not pictures:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, partial(self._photos.open_walls, pictures))
        return True

    def _on_paste_in_field(self) -> bool:
        mime = QGuiApplication.clipboard().mimeData()
        image = _image(mime)
        if mime.hasText() or image is None:
            return False
        QTimer.singleShot(0, self, partial(self._cut, image))
        return True

    def _on_drop(
        self, note: str | None, pictures: list[Path], image: QImage | None, table: Path | None
    ) -> None:
        """Give photos to the note under them; on the open board, cut them into notes."""
        if note is not None and (pictures or image is not None):
            self._scene.selection.only(note)
            self._attach(note, pictures, image)
        elif pictures:
            self._photos.open_walls(pictures)
        elif image is not None:
            self._cut(image)
        elif table is not None:
            self.table_dropped.emit(table)

    def _attach(self, note: str, pictures: list[Path], image: QImage | None) -> None:
        if pictures:
            self._photos.attach_files(note, pictures)
        elif image is not None:
            self._photos.attach_image(note, image)

    def _cut(self, image: QImage) -> None:
        name = translate("PhotoDesk", "the picture on the clipboard")
        self.walls_wanted.emit([Wall(name, encode(image, WALL_SIDE))])

    def _on_paste(self) -> None:
        mime, note = QGuiApplication.clipboard().mimeData(), self.note
        pictures, image = pictures_in(mime), _image(mime)
        if note is not None:
            self._attach(note.id, pictures, image)
        elif pictures:
            self._photos.open_walls(pictures)
        elif image is not None:
            self._cut(image)

    def _note_at(self, place: QPointF) -> str | None:
        view = self._canvas.view
        seen = view.viewport().mapFrom(self._canvas, place.toPoint())
        thing = self._scene.thing_at(view.mapToScene(seen))
        return thing.note.id if isinstance(thing, NoteItem) else None

    def _offer(self) -> None:
        self.add.setEnabled(self.note is not None)

    def _action(self, icon: str, keys: QKeySequence | str, handler: Callable[[], None]) -> QAction:
        action = QAction(self._theme.icon(icon), "", self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(handler)
        return action


_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def pictures_in(mime: QMimeData) -> list[Path]:
    """Return the files of pictures that are dragged or were copied."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if is_picture(path)]


def _image(mime: QMimeData) -> QImage | None:
    """Return a picture that is dragged or copied without a file."""
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
